"""Steps that heuristics take in turn: each is exact for one thing while the others stay fixed.

All are about `card_opt.problem.scaling.Scaled`, K device-rounds with cuts from 0 and relative
frequencies.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled

_RISE, _RISES = 10.0, 24  # of a price, until its group keeps the limit: any that can does by then
_HALVINGS = 80  # of the ratio between two prices
_ROOM = 1e-12  # of a limit, left for rounding


def rows_of(problem: Problem, scaled: Scaled, quantity: str) -> ScaledRows:
    """Return the scaled rows of the one constraint on a quantity."""
    (found,) = (
        rows
        for rows, given in zip(scaled.rows, problem.region.rows, strict=True)
        if given.quantity == quantity
    )
    return found


def of_cuts(curve: Curve, cut: IntArray) -> Curve:
    """Return the curve of each device-round's cut, shape (K,), of curves of shape (K, C)."""
    return curve[np.arange(cut.size), cut]


def best_cuts(scaled: Scaled, frequency: FloatArray, share: FloatArray | None = None) -> IntArray:
    """Return the cut of least cost of each device-round, shape (K,), by enumeration.

    Parameters
    ----------
    scaled
        The problem's curves.
    frequency
        Relative frequencies, shape (K,), or (K, C) for one for each cut.
    share
        Shares of the band, shape (K,), if it is shared.
    """
    value = scaled.cost.at(frequency if frequency.ndim == 2 else frequency[:, np.newaxis])
    if scaled.link is not None and share is not None:
        value = value + scaled.link.at(share[:, np.newaxis])
    if scaled.allowed is not None:
        value = np.where(scaled.allowed, value, np.inf)
    return np.asarray(value.argmin(axis=1))


def best_frequencies(scaled: Scaled, cut: IntArray) -> FloatArray:
    """Return the frequency of least cost of each device-round, shape (K,), limits left out."""
    return of_cuts(scaled.cost, cut).minimiser(scaled.min_frequency, 1.0)


def best_band(problem: Problem, scaled: Scaled, cut: IntArray) -> FloatArray:
    """Return the shares of the band of least cost, shape (K,): the square root rule."""
    assert scaled.link is not None
    rows = rows_of(problem, scaled, "share")
    assert rows.link is not None
    low = np.full(cut.size, scaled.min_share)
    return within(of_cuts(scaled.link, cut), rows, of_cuts(rows.link, cut), low)


def within(cost: Curve, rows: ScaledRows, taken: Curve, low: FloatArray) -> FloatArray:
    """Return the values between `low` and 1 of least cost that keep one limit for each group.

    A price for each group, by bisection: what is taken falls as it rises.

    Parameters
    ----------
    cost
        Of each device-round, shape (K,).
    rows
        Whose groups are limited.
    taken
        The share of its group's limit that each device-round takes, shape (K,).
    low
        Least values, shape (K,).
    """

    def priced(price: FloatArray) -> FloatArray:
        best = (cost + np.append(price, 0.0)[rows.group] * taken).minimiser(low, 1.0)
        return np.asarray(best)

    def is_over(price: FloatArray) -> BoolArray:
        return np.asarray(rows.totals(taken.at(priced(price))) > 1.0 - _ROOM)

    free = ~is_over(np.zeros(rows.num_groups))
    high = np.ones(rows.num_groups)
    for _ in range(_RISES):
        high = np.where(is_over(high), _RISE * high, high)
    low_price = high / _RISE**_RISES
    for _ in range(_HALVINGS):
        middle = np.sqrt(low_price * high)
        over = is_over(middle)
        low_price, high = np.where(over, middle, low_price), np.where(over, high, middle)
    return priced(np.where(free, 0.0, high))
