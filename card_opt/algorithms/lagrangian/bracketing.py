r"""The best price of every group at once, where no device-round is in more than one group.

A group's part of the dual function, :math:`v_g(\lambda)`, is concave, and its slope is the
excess :math:`T_g(\lambda)`: what the choices take of the bound, less 1, which falls with the
price. So the best price is 0 where :math:`T_g(0) \le 0`, and else where :math:`T_g` changes its
sign, by bracketing. Two tangents of :math:`v_g`, from either end of the bracket, meet above its
top: this is how far the better end is from it at most.

With whole cuts :math:`T_g` has steps (a device-round changes its cut) and slopes (frequencies
change) between them. The secant of :math:`T_g` is made for slopes; the place where the tangents
of :math:`v_g` meet, for steps; the middle, for neither. They take turns. For fixed cuts there
are slopes only, and Newton's method is enough.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np

from card_opt.algorithms.lagrangian.matrices import AnyPricing, Columns
from card_opt.algorithms.lagrangian.pricing import ROUNDING
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

AnyProblem = TypeVar("AnyProblem", bound=AnyPricing)
_EPS = np.finfo(np.float64).eps
_HIGHEST = 1e15  # times the first guess: a bound that needs more is as good as out of reach
_MAX_PASSES = 200
_GROWTH = 8.0  # of a price below which the best one is not, until one above is known
_FIRST_GROWTH = 1.1  # the same beside prices that are nearly right; each next one is its square
_FURTHEST = 1e9  # how many times more or less than our own first guess another may be
# A bound that cannot be met otherwise is met if it is exceeded by no more than this, relative.
MET = 2e-13
_FREE_ROUNDING = 1e-13  # of the sums that tell two dual values apart


class DualPoint(NamedTuple):
    """The dual function of every group at one price each; arrays of shape (G,)."""

    price: FloatArray
    excess: FloatArray  #: what is taken of the bound, less 1: the slope of the value
    value: FloatArray
    bend: FloatArray | None = None  #: derivative of the excess, if it has one


@dataclass
class Bracket:
    """Prices below and above the best ones, arrays of shape (G,).

    Attributes
    ----------
    below, above
        Neighbouring points. The bound is exceeded at `below`, unless its price is 0, and kept
        at `above`, whose price is inf as long as no such price is known.
    best, value
        The prices with the largest dual value so far, and this value, rounded down.
    """

    below: DualPoint
    above: DualPoint
    best: FloatArray
    value: FloatArray

    @property
    def width(self) -> FloatArray:
        """Return how far apart the prices are."""
        return self.above.price - self.below.price

    def is_tight(self) -> BoolArray:
        """Return whether no price is between the two."""
        return self.width <= 4.0 * _EPS * self.above.price

    def crossing(self) -> tuple[FloatArray, FloatArray]:
        """Return where the tangents meet, and how much above the better end."""
        a, b = self.below, self.above
        with np.errstate(invalid="ignore", divide="ignore"):
            step = (b.value - a.value - b.excess * self.width) / (a.excess - b.excess)
            step = np.clip(np.nan_to_num(step), 0.0, self.width)
            top = a.value + a.excess * step
        return a.price + step, np.maximum(top - np.maximum(a.value, b.value), 0.0)

    def secant(self) -> FloatArray:
        """Return where the excess would be 0 if it were linear between the ends."""
        a, b = self.below, self.above
        with np.errstate(invalid="ignore", divide="ignore"):
            return a.price + self.width * a.excess / (a.excess - b.excess)

    def middle(self) -> FloatArray:
        """Return the geometric mean, or a small part of the upper end if the lower one is 0."""
        low, high = self.below.price, self.above.price
        return np.where(low > 0.0, np.sqrt(low) * np.sqrt(high), high / 16.0)


def best_prices(
    pricing: AnyPricing, rel_gap: float, guess: FloatArray | None = None, deadline: float = np.inf
) -> Bracket:
    """Return the best prices of groups that have no device-round in common.

    Parameters
    ----------
    pricing
        The problem.
    rel_gap
        How far the dual value of a group may be from the best one, relative.
    guess
        Prices that may be near the best ones, shape (G,); the search begins about them.
    deadline
        `time.perf_counter` at which to stop wherever the search is.
    """
    growth = _GROWTH if guess is None else _FIRST_GROWTH

    def evaluate(part: AnyPricing, price: FloatArray) -> DualPoint:
        priced = part.price(price)
        excess = part.totals(priced.shares) - (1.0 + MET)
        return DualPoint(price, excess, part.totals(priced.value) - price)

    def is_done(bracket: Bracket) -> BoolArray:
        size = np.abs(bracket.below.value)
        return bracket.crossing()[1] <= (rel_gap + _FREE_ROUNDING) * size

    def trial(bracket: Bracket, last: DualPoint, number: int) -> FloatArray:
        if number % 5 == 4:
            return bracket.middle()
        return bracket.secant() if number % 2 == 0 else bracket.crossing()[0]

    return _search(pricing, evaluate, is_done, trial, guess, deadline, growth)


def best_fixed_prices(
    pricing: Columns, rel_gap: float, guess: FloatArray | None = None, excess: float = 0.0
) -> Bracket:
    """Return the best prices for one column per device-round, as `best_prices` does.

    At the upper ends the frequencies keep the bounds and cost at most `rel_gap` more, relative,
    than the best ones. An `excess` of the bounds, relative, may be allowed.
    """
    # What another order of summing may add.
    margin = 4.0 * _EPS * math.sqrt(pricing.num_rounds) - excess

    def evaluate(part: Columns, price: FloatArray) -> DualPoint:
        priced = part.price(price)
        excess = part.totals(priced.shares) - (1.0 - margin)
        value = part.totals(priced.value) - price
        return DualPoint(price, excess, value, bends(part, price, priced.frequency))

    def is_done(bracket: Bracket) -> BoolArray:
        kept = np.isfinite(bracket.above.price)
        lost = -np.where(kept, bracket.above.price, 0.0) * bracket.above.excess
        return lost <= rel_gap * np.abs(bracket.above.value)

    def trial(bracket: Bracket, last: DualPoint, number: int) -> FloatArray:
        assert last.bend is not None
        with np.errstate(divide="ignore", invalid="ignore"):
            newton = last.price - last.excess / last.bend
        # The excess is to end below 0, however little: a little more than Newton's step.
        newton *= 1.0 + 8.0 * _EPS + 0.25 * rel_gap
        inside = (bracket.below.price < newton) & (newton < bracket.above.price)
        inside &= number % 6 != 5
        return np.where(inside, newton, bracket.middle() if number % 2 else bracket.secant())

    return _search(pricing, evaluate, is_done, trial, guess, np.inf)


def bends(pricing: Columns, prices: FloatArray, frequency: FloatArray) -> FloatArray:
    """Return the derivative of each group's excess by its price, at most 0, shape (G,).

    Parameters
    ----------
    pricing
        One column per device-round.
    prices
        Shape (G,).
    frequency
        The best relative frequencies at these prices, shape (K,).
    """
    f = frequency[:, np.newaxis]
    curvature = pricing.priced_curve(slice(None), prices).bend(f)
    is_free = (pricing.low < f) & (f < pricing.high) & (curvature > 0.0)
    with np.errstate(over="ignore", invalid="ignore"):  # where the cost is all but flat
        weight = np.where(is_free, 1.0, 0.0) / np.where(is_free, curvature, 1.0)
        falls = [-(part.slope(f) ** 2 * weight)[:, 0] for part in pricing.shares]
    return pricing.totals(np.array(falls).reshape(pricing.groups.shape))


def _search(
    pricing: AnyProblem,
    evaluate: Callable[[AnyProblem, FloatArray], DualPoint],
    is_done: Callable[[Bracket], BoolArray],
    trial: Callable[[Bracket, DualPoint, int], FloatArray],
    guess: FloatArray | None,
    deadline: float,
    growth: float = _GROWTH,
) -> Bracket:
    """Return the bracket of every group when it is done, tight or out of time.

    With a smaller `growth` at first it begins with a narrow bracket about the guess.
    """
    last = evaluate(pricing, np.zeros(pricing.num_groups))
    is_slack = last.excess <= 0.0
    unknown = DualPoint(
        np.where(is_slack, 0.0, np.inf),
        np.where(is_slack, last.excess, -0.0),
        np.where(is_slack, last.value, -np.inf),
    )
    bracket = Bracket(DualPoint(*last[:3]), unknown, last.price, _rounded_down(last))
    first = np.maximum(np.abs(last.value), 1e-6 * np.abs(last.value).max(initial=1e-300))
    begin = first if guess is None else np.clip(guess, first / _FURTHEST, first * _FURTHEST)
    price = np.where(is_slack, 0.0, begin)
    is_open = ~is_slack
    for number in range(_MAX_PASSES):
        pricing = pricing.only(is_open)
        last = evaluate(pricing, price)
        _narrow(bracket, last, is_open)
        has_end = np.isfinite(bracket.above.price)
        is_open = is_open & ~(has_end & (is_done(bracket) | bracket.is_tight()))
        is_open &= has_end | (price <= _HIGHEST * first)
        if not is_open.any() or time.perf_counter() > deadline:
            break
        with np.errstate(invalid="ignore", over="ignore"):
            inner = trial(bracket, last, number)
            outside = ~((bracket.below.price < inner) & (inner < bracket.above.price))
            middle = 0.5 * (bracket.below.price + bracket.above.price)
            inner = np.where(outside, middle, inner)
            if growth < _GROWTH:  # the lower end is still 0, and the best price is near the upper
                inner = np.where(bracket.below.price > 0.0, inner, bracket.above.price / growth)
        price = np.where(is_open, np.where(has_end, inner, growth * bracket.below.price), price)
        growth = min(growth**2, _GROWTH)
    return bracket


def _narrow(bracket: Bracket, point: DualPoint, is_open: BoolArray) -> None:
    """Move the ends of open groups to a point between them."""
    is_above = point.excess <= 0.0
    value = np.where(is_open, _rounded_down(point), -np.inf)
    bracket.best = np.where(value > bracket.value, point.price, bracket.best)
    bracket.value = np.maximum(value, bracket.value)

    def merge(end: DualPoint, where: BoolArray) -> DualPoint:
        pairs = zip(point[:3], end[:3], strict=True)
        return DualPoint(*(np.where(where, new, old) for new, old in pairs))

    bracket.below = merge(bracket.below, is_open & ~is_above)
    bracket.above = merge(bracket.above, is_open & is_above)


def _rounded_down(point: DualPoint) -> FloatArray:
    """Return dual values that rounding has not made larger than they are."""
    return point.value - ROUNDING * (np.abs(point.value) + 2.0 * point.price)
