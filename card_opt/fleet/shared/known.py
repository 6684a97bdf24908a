"""What is known of groups so far, kept up with every pass."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.fleet.shared.bracket import DualPoint
from card_opt.fleet.shared.offers import Found, Offer, Passes, Totals
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_EPS = float(np.finfo(np.float64).eps)
_ROUNDING = 8.0 * _EPS  # of the few operations that make a dual value of sums
# What another order of adding up may make of a sum, relative, is left free of a limit.
ROOM = 16.0 * _EPS
_OUT_OF_REACH = 1e-12  # relative excess of the least use that is no rounding
_LEAST_COST = 1e-3  # of a device-round, below which gaps are not relative to it


class Known:
    """The best that is known, and the passes that add to it.

    Attributes
    ----------
    limit
        Of each group, shape (G,); inf for none.
    rel_gap
        How far above the bound the cost may be, relative, to be good enough.
    room
        What is left free of a limit, relative.
    size
        What the gap of each group is relative to, shape (G,).
    found
        The best so far.
    """

    def __init__(
        self,
        passes: Passes,
        limit: FloatArray,
        rel_gap: float,
        max_passes: int,
        room: float = ROOM,
    ) -> None:
        self.passes, self.limit, self.room = passes, limit, room
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

    def carry_out(self, offer: Offer) -> Totals:
        """Return the totals of a pass, and keep its decision where it is the best."""
        totals = self.passes(offer)
        self.found.passes += 1
        self.found.number = totals.number
        if self.found.passes == 1:
            self.size = np.maximum(np.abs(totals.cost), _LEAST_COST * totals.number)
        if not offer.is_least:
            self._keep(offer, totals)
        return totals

    def at(self, price: FloatArray) -> DualPoint:
        """Return the dual function at a price of each group."""
        totals = self.carry_out(Offer(price))
        with np.errstate(invalid="ignore"):
            paid = np.where(price > 0.0, price * self.limit, 0.0)
        value = totals.lower - paid - _ROUNDING * (np.abs(totals.lower) + paid)
        is_better = value > self.found.bound
        self.found.price = np.where(is_better, price, self.found.price)
        self.found.bound = np.where(is_better, value, self.found.bound)
        return DualPoint(price, self.excess(totals), value, totals.use, totals.cost)

    def excess(self, totals: Totals) -> FloatArray:
        """Return what is taken above the limit, relative; some room is left."""
        return np.asarray(totals.use / self.limit - (1.0 - self.room))

    def _keep(self, offer: Offer, totals: Totals) -> None:
        """Keep the decision of groups where it is within the limit and better than any before."""
        found = self.found
        is_better = (self.excess(totals) <= 0.0) & (totals.cost < found.cost)
        pairs: Any = zip(offer.complete()[:4], found.offer[:4], strict=True)
        found.offer = Offer(*(np.where(is_better, *pair) for pair in pairs))
        found.cost = np.where(is_better, totals.cost, found.cost)
        found.use = np.where(is_better, totals.use, found.use)

    def tell_least(self, is_lost: BoolArray) -> None:
        """Find what is taken at least where no price was high enough."""
        price = np.where(is_lost, self.found.number / self.limit, 0.0)
        totals = self.carry_out(Offer(price, is_least=True))
        with np.errstate(invalid="ignore", divide="ignore"):
            loss = np.maximum((totals.cost + price * totals.use - totals.lower) / price, 0.0)
        self.found.least = np.where(is_lost, totals.use - loss, 0.0)
        self.found.is_void = is_lost & (self.found.least > self.limit * (1.0 + _OUT_OF_REACH))

    def left(self, is_open: BoolArray) -> BoolArray:
        """Return the open groups whose decision is not good enough; none after the last pass."""
        found = self.found
        is_good = found.cost.sum() - found.bound.sum() <= self.rel_gap * self.size.sum()
        if is_good or found.passes >= self.max_passes:
            return np.zeros(is_open.shape, dtype=np.bool_)
        return np.asarray(is_open & (found.cost - found.bound > self.rel_gap * self.size))
