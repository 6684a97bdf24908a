r"""The best prices where every round is in one row at most, of all rows at once.

The dual of a row, the least cost of its rounds at a price :math:`\lambda` minus :math:`\lambda`,
is concave, and by how much the row is exceeded at a price is a slope of it. So a price at which it
is exceeded and one at which it is not enclose the best, and the two planes that touch there cross
above the best value. The next price is where they cross, but well inside.
"""

from __future__ import annotations

import time as clock
from dataclasses import dataclass, replace

import numpy as np

from card_opt.algorithms.makespan.sample import Sample, best_sample
from card_opt.algorithms.makespan.timed import Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_STEPS = 100
_GROWTH = 4.0  # of the first price, if none is known
_FIRST = 1.0 + 2.0**-9  # factor on a price that is known, to the other end; then its squares
_LEAST = 1e-4  # share of the first price, below which the next is 0
_FASTEST = 64.0  # factor on a price
_HIGHEST = 1e9  # price, relative to the first, at which a row is given up
_EXACT = 1e-14  # of a dual, which arithmetic cannot do much better than
_INSIDE = 0.08  # of the bracket, that the next price stays away from its ends
_FINEST = 1e-14  # relative width of a bracket that is not made smaller
_SHARE = 0.05  # of the tolerance, for how exactly times are searched


@dataclass(eq=False)
class Side:
    """One end of the brackets of all rows.

    Attributes
    ----------
    price, value, excess
        Price, dual and by how much the row is exceeded, shape (R,).
    time, chosen, frequency
        What was best there, of rounds, shape (N,), and of device-rounds, shape (K,).
    """

    price: FloatArray
    value: FloatArray
    excess: FloatArray
    time: FloatArray
    chosen: IntArray
    frequency: FloatArray

    def put(self, rows: BoolArray, made: Sample, value: FloatArray, where: Where) -> None:
        """Take what is known of some rows."""
        self.price = np.where(rows, made.prices, self.price)
        self.value = np.where(rows, value, self.value)
        self.excess = np.where(rows, made.excess, self.excess)
        self.time = np.where(where.of_rounds(rows), made.time, self.time)
        mine = where.of_owners(rows)
        self.chosen = np.where(mine, made.chosen, self.chosen)
        self.frequency = np.where(mine, made.frequency, self.frequency)


@dataclass(frozen=True, eq=False)
class Where:
    """In which row rounds and device-rounds are: shape (N,) and (K,); R for none."""

    round_row: IntArray
    owner_row: IntArray

    def of_rounds(self, rows: BoolArray) -> BoolArray:
        """Return the rounds in some rows."""
        return np.append(rows, False)[self.round_row]

    def of_owners(self, rows: BoolArray) -> BoolArray:
        """Return the device-rounds whose round is in some rows."""
        return np.append(rows, False)[self.owner_row]


@dataclass(frozen=True, eq=False)
class Bracket:
    """What is known of the best prices.

    Attributes
    ----------
    prices
        The best that were met, shape (R,).
    value
        The dual there, up to how well times were searched, shape (R,).
    above
        No dual is above that, shape (R,).
    exceeded, kept
        The ends: where rows are exceeded, and where they are kept; of rows of price 0 both are
        the same.
    is_met
        Rows that are kept at some price, shape (R,).
    """

    prices: FloatArray
    value: FloatArray
    above: FloatArray
    exceeded: Side
    kept: Side
    is_met: BoolArray


def where_of(timed: Timed) -> Where:
    """Return in which row every round is, if it is in one at most."""
    options = timed.options
    none = options.num_rows
    owner = options.row.min(axis=0) if options.row.size else np.full(timed.group.size, none)
    out = np.full(timed.num_rounds, none)
    np.minimum.at(out, timed.group, owner)
    return Where(out, out[timed.group])


def bracket(
    timed: Timed,
    window: Window,
    start: FloatArray,
    tolerance: FloatArray,
    deadline: float,
    guesses: tuple[FloatArray, ...] = (),
    enough: float = np.inf,
    room: float = 0.0,
) -> Bracket:
    """Return the best price of each row.

    Parameters
    ----------
    timed
        The options; every round is in one row at most.
    window
        Times of the rounds.
    start
        Prices to begin with, shape (R,); 0 where none is known.
    tolerance
        How far from the best dual is near enough, shape (R,).
    deadline
        When to stop, by `time.perf_counter`.
    guesses
        Times that rounds may last, shape (N,) each.
    enough
        A dual of a row that need not be better.
    room
        By what share rows may be exceeded.
    """
    where = where_of(timed)
    num_rows = timed.options.num_rows
    each = np.bincount(where.round_row, minlength=num_rows + 1)
    share = np.append(tolerance, tolerance.min(initial=np.inf))[where.round_row]
    precision = _SHARE * np.where(np.isfinite(share), share, 0.0) / each[where.round_row]
    first = best_sample(timed, np.maximum(start, 0.0), window, guesses, precision)
    first = replace(first, room=room)
    value = _dual(first, where, num_rows)
    low, high = (
        Side(first.prices, value, first.excess, first.time, first.chosen, first.frequency)
        for _ in range(2)
    )
    is_met, is_exceeded = first.excess <= 0.0, first.excess > 0.0
    is_exceeded |= first.prices == 0.0  # no price is lower
    is_open = ~(is_met & is_exceeded)
    scale = np.where(start > 0.0, start, _guess(value, num_rows))
    factor = np.where(start > 0.0, _FIRST, _GROWTH)
    price = _beside(first.prices, scale, factor, is_met)
    limit = _HIGHEST * np.maximum(scale, 1.0)
    for _ in range(_STEPS):
        if not is_open.any() or clock.perf_counter() > deadline:
            break
        prices = np.where(is_open, price, np.where(high.value > low.value, high.price, low.price))
        made = best_sample(timed, prices, window, (low.time, high.time, *guesses), precision)
        made = replace(made, room=room)
        value = _dual(made, where, num_rows)
        is_kept = is_open & (made.excess <= 0.0)
        was_met, was_exceeded = is_met, is_exceeded
        is_met = is_met | is_kept
        is_exceeded = is_exceeded | (is_open & ~is_kept) | (is_kept & (prices == 0.0))
        high.put(is_kept | (is_open & ~was_met), made, value, where)
        low.put((is_open & ~is_kept) | (is_open & ~was_exceeded), made, value, where)
        is_both = is_met & is_exceeded
        above = _crossing(low, high)[1]
        best = np.maximum(low.value, high.value)
        near = above - best <= tolerance + _EXACT * np.abs(best)
        narrow = high.price - low.price <= _FINEST * high.price
        is_free = is_kept & (prices == 0.0)
        is_enough = np.maximum(low.value, high.value) >= enough
        is_open = is_open & ~(is_both & (near | narrow)) & ~is_free & (price < limit) & ~is_enough
        factor = np.minimum(factor**2, _FASTEST)
        price = np.where(is_both, _next(low, high), _beside(prices, scale, factor, is_met))
    is_high = is_met & (high.value >= low.value)
    above = np.where(is_met, np.maximum(_crossing(low, high)[1], low.value), np.inf)
    return Bracket(
        np.where(is_high, high.price, low.price),
        np.where(is_high, high.value, low.value),
        above,
        low,
        high,
        is_met,
    )


def _beside(
    price: FloatArray, scale: FloatArray, factor: FloatArray, is_met: BoolArray
) -> FloatArray:
    """Return the next price on the way to the other end: lower where rows are kept."""
    with np.errstate(over="ignore"):
        lower = np.where(price > _LEAST * scale, price / factor, 0.0)
        return np.where(is_met, lower, np.maximum(price * factor, scale * (factor > _FIRST)))


def _dual(made: Sample, where: Where, num_rows: int) -> FloatArray:
    """Return the dual of each row, shape (R,)."""
    sums = np.bincount(where.round_row, made.value, num_rows + 1)[:num_rows]
    return np.asarray(sums - made.spent)


def _guess(value: FloatArray, num_rows: int) -> FloatArray:
    return np.maximum(0.1 * np.abs(value), 1e-6) if num_rows else value


def _crossing(low: Side, high: Side) -> tuple[FloatArray, FloatArray]:
    """Return where the planes at both ends cross, and their height there."""
    with np.errstate(divide="ignore", invalid="ignore"):
        at = (high.value - low.value + low.excess * low.price - high.excess * high.price) / (
            low.excess - high.excess
        )
    at = np.clip(np.where(np.isfinite(at), at, low.price), low.price, high.price)
    return at, low.value + low.excess * (at - low.price)


def _next(low: Side, high: Side) -> FloatArray:
    at, _ = _crossing(low, high)
    margin = _INSIDE * (high.price - low.price)
    least = np.minimum(low.price + margin, np.maximum(_GROWTH * low.price, 1e-3 * high.price))
    return np.clip(at, least, np.maximum(high.price - margin, least))
