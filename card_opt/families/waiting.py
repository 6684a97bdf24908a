r"""Rounds that last until their slowest device is done, planted so that the optimum is known.

Every device has a part :math:`\lambda_k` of the price :math:`A` of its round's makespan, and the
pool of frequencies a price :math:`\nu`. At its best cut and frequency a device takes

.. math:: \min_{c, f} \; \lambda_k D_k(c, f) + \beta_k E_k(c, f) + \nu f .

What else a device needs in a round (`Instance.extra_seconds`) is such that all are done at the
same time, and the pool is what they take. Then no other decision is better: by weak duality each
costs at least the sum of these minima less :math:`\nu F`, for :math:`A \tau \ge \sum_k \lambda_k
D_k`, and this is what this one costs. So the optimum is known at any size. All rounds are alike,
for what a device needs besides is the same in all of them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import ParallelRound, lower
from card_opt.families.family import SIZES, Built, Family, Knob
from card_opt.families.fleets import base
from card_opt.families.knobs import PROFILE
from card_opt.families.optimum import normalized
from card_opt.problem import costs
from card_opt.problem.best import Best
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray

PROOF = "planted prices, weak duality"
_HALVINGS = 60  # of a frequency's range
_ROUNDING = 1024 * float(np.finfo(np.float64).eps)


class _Taken(NamedTuple):
    """What devices choose at the prices, arrays of shape (M, N), and the prices, shape (N,)."""

    cut: IntArray  #: 1-based
    frequency: FloatArray
    delay: FloatArray
    value: FloatArray  #: priced, without the constants of equation (12)
    constant: FloatArray  #: these
    price: FloatArray  #: of a hertz of the pool

    @property
    def total(self) -> FloatArray:
        """Return the frequencies of each round, in the order in which the referee adds."""
        rounds = np.broadcast_to(np.arange(self.cut.shape[1]), self.cut.shape)
        return np.asarray(np.bincount(rounds.ravel(), self.frequency.ravel()), dtype=np.float64)


def build(
    *, seed: int, devices: int, rounds: int, cuts: int, profile: str, spread: float, price: float
) -> Built:
    """Return a fleet whose devices are done at once at the prices, and the pool that they take."""
    one = base(seed, devices, 1, cuts, profile)
    inst = one.replace(
        uplink_rate=one.uplink_rate.repeat(rounds, axis=1),
        downlink_rate=one.downlink_rate.repeat(rounds, axis=1),
    )
    delay = _taken(inst, spread, price).delay[:, :1]
    extra = np.broadcast_to(delay.max() - delay, (devices, cuts))
    inst = inst.replace(extra_seconds=extra)
    return inst, (ParallelRound(_taken(inst, spread, price).total),)


def planted(
    inst: Instance,
    constraints: tuple[Constraint, ...],
    *,
    spread: float,
    price: float,
    **_: object,
) -> Best:
    """Return the optimum of what `build` returned."""
    taken = _taken(inst, spread, price)
    problem = Problem(inst, lower(inst, constraints))
    value = problem.evaluate(taken.cut, taken.frequency).objective
    (pool,) = constraints
    paid = taken.price * taken.total
    parts = taken.value, -taken.constant, -paid
    terms = [term for part in parts for term in part.ravel().tolist()]
    size = math.fsum(map(abs, terms)) + taken.cut.size
    return Best(
        value=value,
        bound=min(value, math.fsum(terms) - _ROUNDING * size),
        proof=PROOF,
        cut=taken.cut,
        frequency=taken.frequency,
        prices={pool.label: taken.price} if inst.shape[0] > 1 else {},
    )


def _taken(inst: Instance, spread: float, price: float) -> _Taken:
    """Return what the devices choose at prices that follow from the knobs."""
    priced = normalized(inst)
    x, e = priced.rounds(), priced.extremes
    second, joule = (np.broadcast_to(p, inst.shape) for p in costs.prices(x, e))
    part = 1.0 + spread * np.linspace(0.0, 1.0, inst.shape[0])[:, np.newaxis]
    part = part / part.sum() * second.sum(axis=0)
    delay, energy = (quantity_curves(priced, name) for name in ("delay", "energy"))
    curve: Curve = part[..., np.newaxis] * delay + joule[..., np.newaxis] * energy
    high = float(np.max(inst.max_frequency))
    fastest = (
        curve.inverse / high + curve.square * high * high
    )  # what is needed besides is no part
    hertz = price / high * fastest.min(axis=-1).mean(axis=0)
    curve = curve + Curve(0.0, 0.0, 0.0, linear=hertz[:, np.newaxis])
    frequency = _minimiser(curve, float(np.min(inst.min_frequency)), high)
    value = curve.at(frequency)
    best = value.argmin(axis=-1)
    place = (*np.indices(best.shape), best)
    constant = second * e.min_delay + joule * e.min_energy
    delays = delay.at(frequency)[place]
    return _Taken(best + 1, frequency[place], delays, value[place], constant, hertz)


def _minimiser(curve: Curve, low: float, high: float) -> FloatArray:
    """Return the best frequencies, to the bit the same on every processor, by halving."""
    first, last = np.full(curve.shape, low), np.full(curve.shape, high)
    for _ in range(_HALVINGS):
        middle = 0.5 * (first + last)
        slope = (2.0 * curve.square * middle + curve.linear) * middle * middle
        falls = slope < curve.inverse
        first, last = np.where(falls, middle, first), np.where(falls, last, middle)
    return last


FAMILY = Family(
    name="parallel-rounds",
    about="The devices of a round share the server's frequency and wait for the slowest; the "
    "optimum is planted by prices.",
    hardness="The cost has a kink where another device is the slowest, and falls into pieces over "
    "the time of a round.",
    knobs=(
        *SIZES,
        PROFILE,
        Knob(
            name="spread",
            default=1.0,
            low=0.0,
            high=1e3,
            about="by how much the last device's part of the price of time is larger than the "
            "first's, as a share of that",
        ),
        Knob(
            name="price",
            default=0.3,
            low=1e-3,
            high=1e3,
            about="of the server's highest frequency, over what serving a device costs at it",
        ),
    ),
    build=build,
    planted=planted,
)
