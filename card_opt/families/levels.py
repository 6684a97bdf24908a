r"""Frequency levels, in hard cases with the optimum between two that cost nearly the same.

With a price :math:`\alpha` of a second and :math:`\beta` of a joule, a cut costs a constant plus
:math:`\kappa s(c) (\alpha / f + \beta \xi f^2)` (theory, R1), least at a frequency that need not
be a level. Two neighbours among the levels, :math:`f_1 < f_2`, differ by the factor
:math:`1 + \delta` in that bracket if

.. math:: \frac{\alpha}{\beta \xi} = \frac{(1 + \delta) f_2^2 - f_1^2}{1/f_1 - (1 + \delta)/f_2},

and the weight of the delay in the cost, one for each device-round, sets :math:`\alpha / \beta`.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.constraints.kinds import FrequencyLevels
from card_opt.errors import CardOptError
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import frequency_part, normalized
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from card_opt.support.portable import geomspace, lognormal

BoolArray = npt.NDArray[np.bool_]

SPACINGS = ("even", "geometric")

_DRAWS = 40  # of links and levels, until every device-round has two with the gap
_FADING = 0.5  # of the rates of the next draw
_ACCURACY = 5e-3  # of the gap, relative
_STEPS = 4  # of the fixed point; each is closer by the factor of the gap
_LARGEST = 0.5  # of the distance between two levels that their costs may differ by


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    number: int,
    spacing: str,
    gap: float,
) -> Built:
    """Return a fleet whose server has levels only; with a gap, two of them nearly equal."""
    inst = base(seed, devices, rounds, cuts, profile)
    space = np.linspace if spacing == "even" else geomspace
    levels = space(float(inst.min_frequency), float(inst.max_frequency), number)
    if gap > 0.0:
        inst = _torn(inst, levels, gap, np.random.default_rng([seed, 1]))
    return inst, (FrequencyLevels(levels),)


def _torn(inst: Instance, levels: FloatArray, gap: float, rng: np.random.Generator) -> Instance:
    """Return the instance with weights that leave each device-round two nearly equal levels.

    Where a third choice is as near, or the gap is more than two levels can differ by, links and
    levels are drawn anew.
    """
    up, down = inst.uplink_rate.ravel().copy(), inst.downlink_rate.ravel().copy()
    pair = rng.integers(levels.size - 1, size=up.size)
    is_high = _half(rng, up.size)
    for _ in range(_DRAWS):
        priced = _tied(normalized(inst), levels, pair, is_high, gap)
        is_off = np.abs(_lead(priced, levels) - gap) > _ACCURACY * gap
        if not is_off.any():
            return inst.replace(weight=priced.weight)
        size = int(is_off.sum())
        pair[is_off] = rng.integers(levels.size - 1, size=size)
        up[is_off] *= lognormal(rng, 1.0, _FADING, size)
        down[is_off] *= lognormal(rng, 1.0, _FADING, size)
        inst = inst.replace(
            uplink_rate=up.reshape(inst.shape), downlink_rate=down.reshape(inst.shape)
        )
    raise CardOptError(
        f"levels: no two of {levels.size} differ by gap={gap:g} in {size} device-rounds of the "
        "seed; ask for another gap or another number of levels"
    )


def _tied(
    priced: Instance, levels: FloatArray, pair: IntArray, is_high: BoolArray, gap: float
) -> Instance:
    """Return the instance with weights at which two neighbours among the levels nearly tie.

    Parameters
    ----------
    priced
        An instance that is `normalized`.
    levels
        All frequencies [Hz], shape (L,).
    pair
        The lower of two neighbours for each device-round, shape (K,).
    is_high
        Whether the higher one is to be best, shape (K,).
    gap
        By how much the other is dearer, relative.
    """
    low, high = levels[pair], levels[pair + 1]
    factor = np.ones(pair.size)
    for _ in range(_STEPS):
        priced = priced.replace(weight=_weight(priced, low, high, factor).reshape(priced.shape))
        lead = gap * _leverage(priced, np.where(is_high, high, low))
        lead = np.minimum(lead, _LARGEST * (high / low - 1.0))
        factor = np.where(is_high, 1.0 + lead, 1.0 / (1.0 + lead))
    return priced.replace(weight=_weight(priced, low, high, factor).reshape(priced.shape))


def _lead(priced: Instance, levels: FloatArray) -> FloatArray:
    """Return by how much the second best choice of cut and level is dearer, relative, (K,)."""
    leads = []
    for block in priced.blocks():
        curves = cost_curves(priced, block)
        least = np.full((curves.shape[0], 2), np.inf)
        for level in levels:
            values = np.concatenate([least, curves.at(level)], axis=1)
            least = np.partition(values, 1, axis=1)[:, :2]
        leads.append(least[:, 1] / least[:, 0] - 1.0)
    return np.concatenate(leads)


def _half(rng: np.random.Generator, size: int) -> BoolArray:
    """Return places of which half are drawn; for an odd number a toss rounds up or down."""
    is_drawn = np.zeros(size, dtype=np.bool_)
    number = (size + int(rng.random() < 0.5)) // 2
    is_drawn[rng.permutation(size)[:number]] = True
    return is_drawn


def _weight(priced: Instance, low: FloatArray, high: FloatArray, factor: FloatArray) -> FloatArray:
    """Return the weight at which the lower level costs `factor` times the higher, shape (K,)."""
    ratio = (factor * high**2 - low**2) / (1.0 / low - factor / high)
    e = Extremes(*(values.ravel() for values in priced.extremes))
    ranges = (e.max_energy - e.min_energy) / (e.max_delay - e.min_delay)
    return np.asarray(1.0 / (1.0 + ranges / (priced.power_coefficient * ratio)))


def _leverage(priced: Instance, frequency: FloatArray) -> FloatArray:
    """Return the least cost at a frequency over the part of it that the frequency decides."""
    curves = cost_curves(priced, slice(0, frequency.size))
    decided = frequency_part(curves, frequency)
    values = curves.fixed + decided
    chosen = np.arange(frequency.size), values.argmin(axis=-1)
    return np.asarray(values[chosen] / decided[chosen])
