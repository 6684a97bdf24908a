"""Near-ties: two cuts of every device-round cost the same, but for a gap that is asked for.

Without constraints the best frequency is the same for all cuts (theory, R1), so a cut costs what
it costs there. As a device gets faster its best cut changes from cut 1, which asks least of it, to
one that spares the server or the link. Bisection on the speed finds such a change; just beside
it, on a side that is drawn, the second best cut costs ``1 + gap`` times the best. Drawing the side
leaves no rule, such as taking the smaller cut, that is right more often than not.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import cut_costs, normalized
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.portable import lognormal

_SLOW, _FAST = 1e8, 1e16  # FLOP/s; the server's fastest is 1.5e13
_NEAR = 1e-3  # of the gap: how near to a change, as a share of the speed, the search begins
_FURTHEST = 1.7  # of the speed, where it ends
_GROWTH = 4.0
_REFINEMENTS = 5  # by false position; the gap is nearly linear in the speed
_ACCURACY = 5e-3  # of the gap, relative
_FASTER = 1.6487212707001282  # links of the next draw, in the median; the root of e
_DRAWS = 40  # of links, until every device-round has such a change
_BLOCK_VALUES = 2**15  # device-rounds times cuts that stay in a core's cache


def build(*, seed: int, devices: int, rounds: int, cuts: int, profile: str, gap: float) -> Built:
    """Return a fleet whose speeds make two cuts of every device-round nearly equal."""
    inst = base(seed, devices, rounds, cuts, profile)
    rng = np.random.default_rng([seed, 1])
    up, down = inst.uplink_rate.ravel().copy(), inst.downlink_rate.ravel().copy()
    speed = np.empty(up.size)
    step = max(1, _BLOCK_VALUES // cuts)
    for start in range(0, up.size, step):
        left = np.arange(start, min(start + step, up.size))
        for _ in range(_DRAWS):
            column = _column(inst, up[left], down[left])
            speed[left], is_good = _tied_speed(column, gap, rng)
            left = left[~is_good]
            if not left.size:
                break
            up[left] *= lognormal(rng, _FASTER, 0.5, left.size)
            down[left] *= lognormal(rng, _FASTER, 0.5, left.size)
        else:
            raise CardOptError(
                f"near-ties: at no speed do two cuts differ by gap={gap:g} in {left.size} "
                f"device-rounds of seed {seed}; ask for a smaller gap or fewer cuts"
            )
    shape = inst.shape
    return inst.replace(
        device_throughput=speed.reshape(shape),
        uplink_rate=up.reshape(shape),
        downlink_rate=down.reshape(shape),
    ), ()


def _column(inst: Instance, up: FloatArray, down: FloatArray) -> Instance:
    """Return device-rounds with these rates as devices of one round."""
    return inst.replace(
        device_throughput=np.ones(up.size),
        uplink_rate=up[:, np.newaxis],
        downlink_rate=down[:, np.newaxis],
        device_power=None,
        transmit_power=None,
    )


def _tied_speed(
    inst: Instance, gap: float, rng: np.random.Generator
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Return speeds near a change of the best cut, and where the gap is as it should be."""
    size, least = inst.shape[0], _NEAR * gap
    low, high = np.full(size, _SLOW), np.full(size, _FAST)
    below, above = _best(inst, low), _best(inst, high)
    is_good = below != above
    ratio = _FAST / _SLOW
    while ratio - 1.0 > least:
        ratio = math.sqrt(ratio)
        middle = np.sqrt(low * high)
        best = _best(inst, middle)
        # Where a third cut is best, either half has a change.
        goes_up = np.where(best == above, False, (best == below) | (rng.random(size) < 0.5))
        low, below = np.where(goes_up, middle, low), np.where(goes_up, best, below)
        high, above = np.where(goes_up, high, middle), np.where(goes_up, above, best)
    is_high = rng.random(size) < 0.5
    start, best = np.where(is_high, high, low), np.where(is_high, above, below)

    def moved(step: FloatArray) -> FloatArray:
        return np.where(is_high, start * (1.0 + step), start / (1.0 + step))

    near, lead_near = np.zeros(size), _lead(inst, start, best)
    far, lead_far = near, lead_near
    step = least
    while step < _FURTHEST:
        is_short = lead_far < gap
        near, lead_near = np.where(is_short, far, near), np.where(is_short, lead_far, lead_near)
        far = np.where(is_short, step, far)
        lead_far = _lead(inst, moved(far), best)
        step *= _GROWTH
    for _ in range(_REFINEMENTS):
        share = (gap - lead_near) / np.where(lead_far > lead_near, lead_far - lead_near, 1.0)
        between = near + np.clip(share, 0.0, 1.0) * (far - near)
        lead = _lead(inst, moved(between), best)
        is_short = lead < gap
        near, lead_near = np.where(is_short, between, near), np.where(is_short, lead, lead_near)
        far, lead_far = np.where(is_short, far, between), np.where(is_short, lead_far, lead)
    is_nearer = np.abs(lead_near - gap) < np.abs(lead_far - gap)
    nearest, lead = np.where(is_nearer, near, far), np.where(is_nearer, lead_near, lead_far)
    return moved(nearest), is_good & (np.abs(lead - gap) <= _ACCURACY * gap)


def _best(inst: Instance, speed: FloatArray) -> IntArray:
    """Return the best cut at these speeds, 0-based, shape (K,)."""
    return np.asarray(_cut_costs(inst, speed).argmin(axis=-1))


def _lead(inst: Instance, speed: FloatArray, best: IntArray) -> FloatArray:
    """Return by how much the next cut is dearer than a given one, relative, shape (K,)."""
    values = _cut_costs(inst, speed)
    places = np.arange(best.size)
    own = values[places, best]
    values[places, best] = np.inf
    return np.asarray(values.min(axis=-1) / own - 1.0)


def _cut_costs(inst: Instance, speed: FloatArray) -> FloatArray:
    """Return what each cut costs at its best frequency, shape (K, C)."""
    drawn = normalized(inst.replace(device_throughput=speed))
    return cut_costs(drawn, slice(0, speed.size))[0]
