"""A problem of prices with all of its coefficients at hand, in arrays over all columns."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.intervals import free_frequency, open_choices
from card_opt.algorithms.lagrangian.pricing import Pricing
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled


class Shares(NamedTuple):
    """What columns take of a bound: ``fixed + inverse / phi + linear phi + square phi^2``.

    Arrays of shape (K, J); `linear` of shape (K, 1).
    """

    fixed: FloatArray
    inverse: FloatArray
    square: FloatArray
    linear: FloatArray

    def rows(self, index: IntArray | slice) -> Shares:
        """Return those of some device-rounds."""
        return Shares(*(values[index] for values in self))

    def at(self, frequency: FloatArray) -> FloatArray:
        """Return the shares at relative frequencies, shape (K, J)."""
        return np.asarray(
            self.fixed
            + self.inverse / frequency
            + self.linear * frequency
            + self.square * frequency**2
        )

    def slope(self, frequency: FloatArray) -> FloatArray:
        """Return the derivatives by the relative frequency, shape (K, J)."""
        return np.asarray(
            self.linear - self.inverse / frequency**2 + 2.0 * self.square * frequency
        )


@dataclass(frozen=True, eq=False)
class Columns(Pricing["Columns"]):
    """A problem whose coefficients are all at hand; attributes besides those of `Pricing`.

    Attributes
    ----------
    fixed, inverse, square
        Coefficients of the cost, shape (K, J), at least 0.
    low, high
        Range of the relative frequency, shape (K, J).
    is_open
        Columns that may be chosen, shape (K, J); None if all may.
    shares
        What columns take of the bounds, one for each set of rows.
    num_levels
        How many columns a cut has.
    """

    fixed: FloatArray
    inverse: FloatArray
    square: FloatArray
    low: FloatArray
    high: FloatArray
    is_open: BoolArray | None
    shares: tuple[Shares, ...]
    num_levels: int = 1

    def coefficients(
        self, block: slice, prices: FloatArray, weight: float = 1.0
    ) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """Return fixed, inverse, linear and square part of the priced cost of a block."""
        fixed, inverse = weight * self.fixed[block], weight * self.inverse[block]
        linear, square = np.zeros((1, 1)), weight * self.square[block]
        for price, part in zip(self.at_groups(prices, block), self.shares, strict=True):
            p = price[:, np.newaxis]
            fixed = fixed + p * part.fixed[block]
            inverse = inverse + p * part.inverse[block]
            linear = linear + p * part.linear[block]
            square = square + p * part.square[block]
        return fixed, inverse, linear, square

    def values(
        self, block: slice, prices: FloatArray, weight: float = 1.0
    ) -> tuple[FloatArray, FloatArray]:
        """Return value and best frequency of each column of a block, shape (K, J)."""
        fixed, inverse, linear, square = self.coefficients(block, prices, weight)
        free = free_frequency(inverse, linear, square)
        frequency = np.clip(free, self.low[block], self.high[block])
        value = fixed + inverse / frequency + linear * frequency + square * frequency**2
        if self.is_open is not None:
            value = np.where(self.is_open[block], value, np.inf)
        return value, frequency

    def slack(
        self, block: slice, prices: FloatArray, frequency: FloatArray, weight: float = 1.0
    ) -> FloatArray:
        """Return how far below its value at `frequency` a column may get at another one."""
        _, inverse, linear, square = self.coefficients(block, prices, weight)
        slope = linear - inverse / frequency**2 + 2.0 * square * frequency
        down = slope * (frequency - self.low[block])
        up = -slope * (self.high[block] - frequency)
        return np.maximum(0.0, np.maximum(down, up))

    def choose(self, index: IntArray | slice, column: IntArray) -> Columns:
        """Return the problem of some device-rounds, each with one column of its own left."""
        rows = np.arange(self.num_rounds)[index]
        take = functools.partial(_pick, rows, column)
        return dataclasses.replace(
            self,
            groups=self.groups[:, rows],
            num_columns=1,
            fixed=take(self.fixed),
            inverse=take(self.inverse),
            square=take(self.square),
            low=take(self.low),
            high=take(self.high),
            is_open=None,
            shares=tuple(
                Shares(take(s.fixed), take(s.inverse), take(s.square), s.linear[rows])
                for s in self.shares
            ),
        )

    def shares_at(self, block: slice, column: IntArray, frequency: FloatArray) -> FloatArray:
        """Return what columns at relative frequencies take of the bounds, shape (R, K)."""
        shares = self.choose(block, column).shares
        taken = [part.at(frequency[:, np.newaxis])[:, 0] for part in shares]
        return np.array(taken).reshape(len(shares), column.size)

    def part(self, index: IntArray) -> Columns:
        """Return the problem of some device-rounds, with all groups, even if empty."""
        return dataclasses.replace(
            self,
            groups=self.groups[:, index],
            fixed=self.fixed[index],
            inverse=self.inverse[index],
            square=self.square[index],
            low=self.low[index],
            high=self.high[index],
            is_open=None if self.is_open is None else self.is_open[index],
            shares=tuple(part.rows(index) for part in self.shares),
        )

    def cut_of(self, column: IntArray) -> IntArray:
        """Return the 0-based cuts of columns."""
        return column // self.num_levels

    def has_choices(self) -> bool:
        """Return whether every device-round has a column to choose."""
        return self.is_open is None or bool(self.is_open.any(axis=1).all())

    def cost(self, frequency: FloatArray, block: slice = slice(None)) -> FloatArray:
        """Return the cost of each column of a block at relative frequencies, shape (K, J)."""
        return np.asarray(
            self.fixed[block] + self.inverse[block] / frequency + self.square[block] * frequency**2
        )

    def highest_costs(self) -> FloatArray:
        """Return costs that no choice exceeds, shape (K,); a convex cost is highest at an end."""
        ends = np.maximum(self.cost(self.low), self.cost(self.high))
        if self.is_open is not None:
            ends = np.where(self.is_open, ends, 0.0)
        return np.asarray(ends.max(axis=1))


def columns(s: Scaled) -> Columns:
    """Return the columns of a scaled problem; limits of single device-rounds become ranges."""
    choices = open_choices(s)
    low, high, is_open = choices.low, choices.high, choices.is_open
    num_levels = 1
    if choices.levels is not None:
        levels = choices.levels[:, np.newaxis, :]
        inside = (low[..., np.newaxis] <= levels) & (levels <= high[..., np.newaxis])
        num_levels = levels.shape[2]
        shape = (s.size[0], s.size[1] * num_levels)
        low = np.where(inside, levels, 1.0).reshape(shape)
        high, is_open = low, inside.reshape(shape)
    else:
        low, high = np.where(is_open, low, 1.0), np.where(is_open, high, 1.0)

    def spread(values: FloatArray) -> FloatArray:
        return values if num_levels == 1 else np.repeat(values, num_levels, axis=1)

    shared = [rows for rows in s.rows if not rows.is_own]
    offsets = np.cumsum([0, *(rows.num_groups for rows in shared)])
    total = int(offsets[-1])
    groups = [
        np.where(rows.group >= 0, rows.group + offset, total)
        for rows, offset in zip(shared, offsets, strict=False)
    ]
    return Columns(
        groups=np.array(groups, dtype=np.int64).reshape(len(shared), s.size[0]),
        num_groups=total,
        num_columns=low.shape[1],
        fixed=spread(s.fixed),
        inverse=spread(s.inverse),
        square=spread(s.square),
        low=low,
        high=high,
        is_open=None if is_open.all() else is_open,
        shares=tuple(
            Shares(
                spread(rows.fixed),
                spread(rows.inverse),
                spread(rows.square),
                rows.linear[:, np.newaxis],
            )
            for rows in shared
        ),
        num_levels=num_levels,
    )


def _pick(rows: IntArray, column: IntArray, values: FloatArray) -> FloatArray:
    return values[rows, column][:, np.newaxis]


AnyPricing = Pricing[Columns]
"""The inner problem however its coefficients are kept."""
