"""The best price of every group at once, bracketed from both sides."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_PATIENCE = 3  # trials in which the ends should come nearer by this factor
_SLOW = 0.1
_STEP = 0.2  # change of the excess, relative, that is no slope
_EPS = float(np.finfo(np.float64).eps)


class DualPoint(NamedTuple):
    """The dual function of every group at one price each; arrays of shape (G,)."""

    price: FloatArray
    excess: FloatArray  #: over the limit, relative; falls with the price
    value: FloatArray  #: a lower bound of the cost within the limit
    use: FloatArray
    cost: FloatArray


class Bracket:
    """Points on either side of the best prices.

    Attributes
    ----------
    below, above
        The limit is exceeded below and kept above.
    """

    def __init__(self, below: DualPoint, above: DualPoint, limit: FloatArray) -> None:
        self.below, self.above, self._limit = below, above, limit
        self._weight_below = self._weight_above = np.ones(limit.shape)  # in the secant
        self._width = above.price - below.price  # some trials ago
        self._side = np.zeros(limit.shape)  # which end moved last: -1 below, 1 above
        self._is_step = np.zeros(
            limit.shape, dtype=np.bool_
        )  # it moved and took as much as before

    def is_tight(self) -> BoolArray:
        """Return whether no price is between the two."""
        return np.asarray(self.above.price - self.below.price <= 4.0 * _EPS * self.above.price)

    def crossing(self) -> tuple[FloatArray, FloatArray]:
        """Return where the tangents of the dual function meet, and how much above its ends.

        No dual value is above that. Where nothing but cuts changes, the best price is there.
        """
        a, b = self.below, self.above
        width = b.price - a.price
        with np.errstate(invalid="ignore", divide="ignore"):
            first, last = a.use - self._limit, b.use - self._limit
            step = (b.value - a.value - last * width) / (first - last)
            step = np.clip(np.nan_to_num(step), 0.0, width)
            top = a.value + first * step - np.maximum(a.value, b.value)
        return a.price + step, np.maximum(np.nan_to_num(top), 0.0)

    def inside(self, price: FloatArray) -> FloatArray:
        """Return the price where it is between the ends, else one that is."""
        low, high = self.below.price, self.above.price
        is_inside = (low < price) & (price < high)
        return np.where(is_inside, price, self.middle())

    def middle(self) -> FloatArray:
        """Return the geometric mean, or a small part of the upper end if the lower one is 0."""
        low, high = self.below.price, self.above.price
        return np.where(low > 0.0, np.sqrt(low) * np.sqrt(high), high / 16.0)

    def trial(self, number: int) -> FloatArray:
        """Return where the excess may be 0.

        The secant of E. Anderson and A. Bjorck, of the logarithm of the price, which spans many
        powers of ten; where the excess has steps, where the tangents of the dual function meet.

        Parameters
        ----------
        number
            Of the trial, from 1.
        """
        low, high = self.below.price, self.above.price
        is_slow = np.zeros(low.shape, dtype=np.bool_)
        if number % _PATIENCE == 0:
            is_slow = high - low > _SLOW * self._width
            self._width = high - low
        a, b = self._weight_below * self.below.excess, self._weight_above * self.above.excess
        with np.errstate(invalid="ignore", divide="ignore"):
            part = a / (a - b)
            by_factor = low * np.exp(part * np.log(high / low))
            price = np.where(low > 0.0, by_factor, low + part * (high - low))
        price = np.where(self._is_step, self.crossing()[0], price)
        return np.where(is_slow, self.middle(), self.inside(price))

    def narrow(self, point: DualPoint, where: BoolArray) -> None:
        """Move one end to a point between them, in some groups."""
        is_above = where & (point.excess <= 0.0)
        is_below = where & ~is_above
        moved = np.where(is_above, self.above.excess, self.below.excess)
        self._is_step = np.abs(point.excess - moved) < _STEP * np.abs(moved)
        # The end that stays a second time weighs less, so that it will move.
        with np.errstate(invalid="ignore", divide="ignore"):
            fall_above = 1.0 - point.excess / (self._weight_above * self.above.excess)
            fall_below = 1.0 - point.excess / (self._weight_below * self.below.excess)
        less_below = np.where(fall_above > 0.0, fall_above, 0.5)
        less_above = np.where(fall_below > 0.0, fall_below, 0.5)
        less_below = np.where(is_above & (self._side > 0.0), less_below, 1.0)
        less_above = np.where(is_below & (self._side < 0.0), less_above, 1.0)
        self._weight_below = np.where(is_below, 1.0, self._weight_below * less_below)
        self._weight_above = np.where(is_above, 1.0, self._weight_above * less_above)
        self._side = np.where(is_above, 1.0, np.where(is_below, -1.0, self._side))
        self.above = _merged(self.above, point, is_above)
        self.below = _merged(self.below, point, is_below)


def _merged(old: DualPoint, new: DualPoint, where: BoolArray) -> DualPoint:
    return DualPoint(*(np.where(where, b, a) for a, b in zip(old, new, strict=True)))
