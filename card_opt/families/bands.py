r"""Bands that the devices of a round share, with a price planted at which the optimum is known.

With :math:`a_c` what a cut costs at its best frequency without its data, and :math:`A_c` what
these cost at the whole band, every device-round takes at a price :math:`\mu` of the band

.. math:: \min_c \min_{\underline b \le b \le 1} a_c + \frac{A_c}{b} + \mu b .

A band of just what all take, :math:`B = \sum_k b_k`, leaves no other decision that is better: by
weak duality each costs at least the sum of these minima, less :math:`\mu B`, which is what this
one costs. So the optimum is known at any size, from the price alone.

At some prices the best cut of a device-round changes, and what is taken of the band jumps. A band
that ends within such a jump, at a share of it that is asked for, is met at no price: a gap is left
that prices alone do not close.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import BandwidthPool
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import best_frequency, frequency_part, normalized
from card_opt.problem import referee
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves, link_cost_curves
from card_opt.problem.quantities import FloatArray, IntArray

PROOF = "planted price, weak duality"
_LEAST = 1e-6  # share of a device-round
_HALVINGS = 60  # of the ratio of two prices
_FURTHEST = 16.0  # times the price, up to which a best cut is to change
_ROUNDING = 256 * float(np.finfo(np.float64).eps)


class _Fleet(NamedTuple):
    """Costs without data, costs of data at the whole band, shape (M, N, C), and frequencies."""

    fixed: FloatArray
    link: FloatArray
    frequency: FloatArray


class _Taken(NamedTuple):
    """The best of all device-rounds at prices of the rounds; arrays of shape (M, N)."""

    cut: IntArray  #: from 0
    share: FloatArray
    value: FloatArray  #: cost plus price of the share

    @property
    def total(self) -> FloatArray:
        """Return the sums of the rounds, in the order in which the referee adds."""
        rounds = np.broadcast_to(np.arange(self.share.shape[1]), self.share.shape)
        return np.asarray(np.bincount(rounds.ravel(), self.share.ravel()), dtype=np.float64)


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    share: float,
    jump: float,
) -> Built:
    """Return a fleet that shares a band, which a price just fills, or does not."""
    inst = base(seed, devices, rounds, cuts, profile)
    fleet = _fleet(inst)
    price = _price(fleet, share)
    total = _taken(fleet, price).total
    if jump > 0.0:
        before, after = (_taken(fleet, end).total for end in _change(fleet, price))
        total = after + jump * (before - after)
    return inst, (BandwidthPool(total, _LEAST),)


def planted(
    inst: Instance, constraints: tuple[Constraint, ...], *, share: float, jump: float, **_: object
) -> Best | None:
    """Return the optimum of what `build` returned; None if the band ends within a jump."""
    if jump > 0.0:
        return None
    fleet = _fleet(inst)
    price = _price(fleet, share)
    taken = _taken(fleet, price)
    cut = taken.cut + 1
    value = referee.evaluate(inst, cut, fleet.frequency, taken.share).objective
    terms = [*taken.value.ravel().tolist(), *(-price * taken.total).tolist()]
    size = math.fsum(map(abs, terms)) + cut.size
    (pool,) = constraints
    return Best(
        value=value,
        bound=min(value, math.fsum(terms) - _ROUNDING * size),
        proof=PROOF,
        cut=cut,
        frequency=fleet.frequency,
        share=taken.share,
        prices={pool.label: price} if inst.shape[0] > 1 else {},
    )


def _fleet(inst: Instance) -> _Fleet:
    priced = normalized(inst)
    curves, links = cost_curves(priced, is_sent_apart=True), link_cost_curves(priced)
    first = curves.inverse[..., 0], curves.square[..., 0]  # all cuts have one best frequency
    frequency = best_frequency(priced.rounds(), *first)
    flat = curves.reshape(-1, inst.num_cuts)
    fixed = flat.fixed + frequency_part(flat, frequency.ravel())
    return _Fleet(fixed.reshape(curves.shape), links.inverse, frequency)


def _taken(fleet: _Fleet, price: FloatArray) -> _Taken:
    """Return the best of all device-rounds at prices of the rounds, shape (N,)."""
    each = price[:, np.newaxis]
    share = np.clip(np.sqrt(fleet.link / each), _LEAST, 1.0)
    value = fleet.fixed + fleet.link / share + each * share
    cut = value.argmin(axis=-1)
    place = (*np.indices(cut.shape), cut)
    return _Taken(cut, share[place], value[place])


def _price(fleet: _Fleet, share: float) -> FloatArray:
    """Return prices at which the device-rounds of each round take a mean share, about."""
    low, high = fleet.link.min(axis=(0, 2)), fleet.link.max(axis=(0, 2)) / _LEAST**2
    for _ in range(_HALVINGS):
        price = np.sqrt(low) * np.sqrt(high)
        is_over = _taken(fleet, price).total > share * fleet.link.shape[0]
        low, high = np.where(is_over, price, low), np.where(is_over, high, price)
    return np.asarray(high)


def _change(fleet: _Fleet, price: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return prices beside the first above at which a best cut changes; the same if none does."""
    cut = _taken(fleet, price).cut
    low, high = price, _FURTHEST * price
    for _ in range(_HALVINGS):
        middle = np.sqrt(low) * np.sqrt(high)
        is_same = (_taken(fleet, middle).cut == cut).all(axis=0)
        low, high = np.where(is_same, middle, low), np.where(is_same, high, middle)
    return low, high
