r"""Prices on limits that very many device-rounds share, from few passes over all of them.

A pass tells every device-round a price for what it takes of its group's limit and returns, for
each group, what the best decisions take, what they cost, and a lower bound :math:`L` of cost and
price together. For any price, :math:`L - \lambda b` is below the cost of every decision that keeps
the limit b (theory, R4), so the bound needs no trust in how the price was found.

1. *Price.* The excess over the limit falls with the price. All groups are bracketed together; a
   secant that halves the weight of an end that stays (E. Anderson and A. Bjorck, BIT 13 (1973)
   253-264, doi:10.1007/BF01951936) closes in from both sides.
2. *Decision.* No pass leaves anything behind for a device-round, so a decision is what a few
   numbers of its group say again: the cut at the price on either side of the best one, a share of
   the device-rounds (spread evenly) at the one and the rest at the other; and the frequency of
   that cut at a second price, by which the limit is met to the last digits. Where kinds of
   device-rounds are alike, the share tells them apart.

The second price is near the first, and at the best price a change of the frequencies costs nothing
in the first order, so this loses little: `docs/theory.md` has the sum.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from card_opt.fleet.bracket import Bracket, DualPoint
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_EPS = float(np.finfo(np.float64).eps)
_ROUNDING = 8.0 * _EPS  # of the few operations that make a dual value of sums
# What another order of adding up may make of a sum, relative, is left free of a limit.
_MARGIN = 16.0 * _EPS
_HIGH = 1e6  # times cost over limit: a price at which hardly anything but the limit counts
_OUT_OF_REACH = 1e-12  # relative excess of the least use that is no rounding
_LEAST_COST = 1e-3  # of a device-round, below which gaps are not relative to it
_DUAL_SHARE = 0.05  # of the gap asked for, that the price may leave
_NEARLY = 0.1  # a share so near to 0 or 1 is not tried
_SHARES = 4  # that are tried
_FREQUENCIES = 6  # prices of frequencies that are tried for each
_FURTHEST = 4.0  # factor between the two prices beyond which the cuts are not worth it
_STUCK = 1e-3  # change of the excess, relative, that shows that frequencies are at their ends
_ELASTICITY = 0.3  # of use by the price of the frequencies: a first guess


class Offer(NamedTuple):
    """What the device-rounds of each group are told in a pass; arrays of shape (G,)."""

    price: FloatArray  #: of a unit of what is limited, when the cut is chosen
    other: FloatArray | None = None  #: the same for a share of the device-rounds
    share: FloatArray | None = None  #: that share, in [0, 1]
    frequency: FloatArray | None = None  #: when the frequency is chosen; None for the same
    is_least: bool = False  #: whether nothing counts but what is limited

    def complete(self) -> Offer:
        """Return the same offer with every field said."""
        other = self.price if self.other is None else self.other
        share = np.zeros(self.price.shape) if self.share is None else self.share
        frequency = self.price if self.frequency is None else self.frequency
        return Offer(self.price, other, share, frequency, self.is_least)


class Totals(NamedTuple):
    """What a pass returns of each group; arrays of shape (G,)."""

    lower: FloatArray  #: a bound of cost and price together, of whole groups at one price
    use: FloatArray  #: of what is limited
    cost: FloatArray
    number: IntArray  #: of device-rounds that have a decision


Passes = Callable[[Offer], Totals]


@dataclass
class Found:
    """The best that is known of each group; arrays of shape (G,).

    Attributes
    ----------
    price, bound
        The price with the largest certified bound, and this bound.
    offer
        The decision as what is to be told again.
    cost, use
        Of this decision; inf where none is known.
    is_void
        Groups that are proven to have no decision.
    least
        What is taken of the limit at least, certified where `is_void`.
    number
        Of device-rounds that have a decision by themselves.
    passes
        How many there were.
    """

    price: FloatArray
    bound: FloatArray
    offer: Offer
    cost: FloatArray
    use: FloatArray
    is_void: BoolArray
    least: FloatArray
    number: IntArray
    passes: int = 0

    @property
    def gap(self) -> float:
        """Return how far above the bound the cost may be, relative."""
        cost, bound = float(self.cost.sum()), float(self.bound.sum())
        return (cost - bound) / abs(cost) if cost != bound else 0.0


def search(
    passes: Passes, limit: FloatArray, rel_gap: float = 1e-8, max_passes: int = 40
) -> Found:
    """Return prices, a certified bound and a decision that keeps the limits.

    Parameters
    ----------
    passes
        Decides all device-rounds at an offer.
    limit
        Of each group, shape (G,); inf for none.
    rel_gap
        How far above the bound the cost may be, relative, to be good enough.
    max_passes
        After how many to stop wherever the search is.
    """
    return _Search(passes, limit, rel_gap, max_passes).run()


class _Search:
    """The search at work: what is known so far, and how the next pass follows from it."""

    def __init__(self, passes: Passes, limit: FloatArray, rel_gap: float, max_passes: int) -> None:
        self.passes, self.limit = passes, limit
        self.rel_gap, self.max_passes = rel_gap, max_passes
        zero = np.zeros(limit.shape)
        self.size = zero  # what gaps are relative to
        self.found = Found(
            price=zero,
            bound=zero - np.inf,
            offer=Offer(zero, zero, zero, zero),
            cost=zero + np.inf,
            use=zero + np.inf,
            is_void=np.zeros(limit.shape, dtype=np.bool_),
            least=zero,
            number=np.zeros(limit.shape, dtype=np.int64),
        )

    def run(self) -> Found:
        """Return what was found."""
        free = self._at(np.zeros(self.limit.shape))
        is_slack = free.excess <= 0.0
        if is_slack.all():
            return self.found
        with np.errstate(invalid="ignore"):
            high = np.where(is_slack, 0.0, _HIGH * self.size / self.limit)
        dear = self._at(high)
        is_lost = dear.excess > 0.0
        if is_lost.any():
            dear = self._at(np.where(is_lost, _HIGH * high, high))
            is_lost = dear.excess > 0.0
        if is_lost.any():
            self._tell_least(is_lost)
        bracket = Bracket(free, dear, self.limit)
        is_open = ~is_slack & ~is_lost
        self._close_in(bracket, is_open)
        self._decide(bracket, is_open)
        return self.found

    def _pass(self, offer: Offer) -> Totals:
        """Return the totals of a pass, and keep its decision where it is the best."""
        totals = self.passes(offer)
        self.found.passes += 1
        self.found.number = totals.number
        if self.found.passes == 1:
            self.size = np.maximum(np.abs(totals.cost), _LEAST_COST * totals.number)
        if not offer.is_least:
            self._keep(offer, totals)
        return totals

    def _at(self, price: FloatArray) -> DualPoint:
        """Return the dual function at a price of each group."""
        totals = self._pass(Offer(price))
        with np.errstate(invalid="ignore"):
            paid = np.where(price > 0.0, price * self.limit, 0.0)
        value = totals.lower - paid - _ROUNDING * (np.abs(totals.lower) + paid)
        is_better = value > self.found.bound
        self.found.price = np.where(is_better, price, self.found.price)
        self.found.bound = np.where(is_better, value, self.found.bound)
        return DualPoint(price, self._excess(totals), value, totals.use, totals.cost)

    def _excess(self, totals: Totals) -> FloatArray:
        return np.asarray(totals.use / self.limit - (1.0 - _MARGIN))

    def _keep(self, offer: Offer, totals: Totals) -> None:
        """Keep the decision of groups where it is within the limit and better than any before."""
        found = self.found
        is_better = (self._excess(totals) <= 0.0) & (totals.cost < found.cost)
        pairs: Any = zip(offer.complete()[:4], found.offer[:4], strict=True)
        found.offer = Offer(*(np.where(is_better, *pair) for pair in pairs))
        found.cost = np.where(is_better, totals.cost, found.cost)
        found.use = np.where(is_better, totals.use, found.use)

    def _tell_least(self, is_lost: BoolArray) -> None:
        """Find what is taken at least where no price was high enough."""
        price = np.where(is_lost, self.found.number / self.limit, 0.0)
        totals = self._pass(Offer(price, is_least=True))
        with np.errstate(invalid="ignore", divide="ignore"):
            loss = np.maximum((totals.cost + price * totals.use - totals.lower) / price, 0.0)
        self.found.least = np.where(is_lost, totals.use - loss, 0.0)
        self.found.is_void = is_lost & (self.found.least > self.limit * (1.0 + _OUT_OF_REACH))

    def _left(self, is_open: BoolArray) -> BoolArray:
        """Return the open groups whose decision is not good enough; none after the last pass."""
        found = self.found
        is_good = found.cost.sum() - found.bound.sum() <= self.rel_gap * self.size.sum()
        if is_good or found.passes >= self.max_passes:
            return np.zeros(is_open.shape, dtype=np.bool_)
        return np.asarray(is_open & (found.cost - found.bound > self.rel_gap * self.size))

    def _close_in(self, bracket: Bracket, is_open: BoolArray) -> None:
        """Close in on the best prices of open groups from both sides."""
        for number in itertools.count():
            left = self._left(is_open) & ~bracket.is_tight()
            left &= bracket.crossing()[1] > _DUAL_SHARE * self.rel_gap * self.size
            if not left.any():
                return
            trial = bracket.trial(number) if number else self._first_trial(bracket)
            point = self._at(np.where(left, trial, self.found.price))
            bracket.narrow(point, left)

    def _first_trial(self, bracket: Bracket) -> FloatArray:
        """Return a price as if the cost rose with the square of what is saved of the limit."""
        free, dear = bracket.below, bracket.above
        with np.errstate(invalid="ignore", divide="ignore"):
            saved = free.use - dear.use
            part = (free.use - self.limit) / saved
            return bracket.inside(2.0 * part * (dear.cost - free.cost) / saved)

    def _decide(self, bracket: Bracket, is_open: BoolArray) -> None:
        """Try shares between the two prices, with frequencies that meet the limit."""
        below, above = bracket.below, bracket.above
        low, high = np.zeros(is_open.shape), np.ones(is_open.shape)  # too little, too much
        at_low, at_high = above.excess, below.excess
        for number in range(_SHARES):
            left = self._left(is_open)
            if not left.any():
                return
            with np.errstate(invalid="ignore", divide="ignore"):
                part = np.nan_to_num(at_low / (at_low - at_high))
            part = np.clip(part, 0.05, 0.95) if number else _whole(part)
            share = low + part * (high - low)
            excess = self._meet(below.price, above.price, share, left)
            is_less = excess <= 0.0
            low, high = np.where(is_less, share, low), np.where(is_less, high, share)
            at_low = np.where(is_less, excess, at_low)
            at_high = np.where(is_less, at_high, excess)
            is_open = left & ((high - low) * self.found.number > 0.5)

    def _meet(
        self, below: FloatArray, above: FloatArray, share: FloatArray, is_open: BoolArray
    ) -> FloatArray:
        """Meet the limits by the price of the frequencies; return the excess at the first."""
        low, high = below / _FURTHEST, above * _FURTHEST
        price = above + share * (below - above)
        with np.errstate(invalid="ignore", divide="ignore"):
            aim = 0.25 * self.rel_gap * self.size / (price * self.limit)
        aim = np.where(np.isfinite(aim), aim, 0.0)
        last = start = np.zeros(share.shape)
        before = price
        is_stuck = np.zeros(share.shape, dtype=np.bool_)
        for number in range(_FREQUENCIES):
            left = self._left(is_open) & (low < high) & ~is_stuck
            left &= ~((-2.0 * aim <= last) & (last < 0.0))
            if not left.any():
                break
            price = np.where(left, price, before)
            excess = self._excess(self._pass(Offer(above, below, share, price)))
            start = excess if number == 0 else start
            is_less = excess <= -aim
            low = np.where(left & ~is_less, np.maximum(low, price), low)
            high = np.where(left & is_less, np.minimum(high, price), high)
            with np.errstate(invalid="ignore", divide="ignore"):
                slope = (excess - last) / (price - before) if number else -_ELASTICITY / price
                step = price - (excess + aim) / slope
            is_stuck = (number > 0) & (np.abs(excess - last) <= _STUCK * np.abs(last))
            last, before = excess, price
            is_in = (low < step) & (step < high)
            price = np.where(is_in, step, np.sqrt(low) * np.sqrt(high))
        return start


def _whole(share: FloatArray) -> FloatArray:
    """Return a share that is all or nothing where it is nearly so."""
    return np.where(share < _NEARLY, 0.0, np.where(share > 1.0 - _NEARLY, 1.0, share))
