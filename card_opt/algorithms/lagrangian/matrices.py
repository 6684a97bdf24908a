"""A problem of prices with all of its coefficients at hand, in arrays over all columns."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.intervals import open_choices
from card_opt.algorithms.lagrangian.pricing import Pricing
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled


@dataclass(frozen=True, eq=False)
class Columns(Pricing["Columns"]):
    """A problem whose coefficients are all at hand; attributes besides those of `Pricing`.

    Attributes
    ----------
    cost
        The cost of each column, shape (K, J).
    low, high
        Range of the relative frequency, shape (K, J).
    is_open
        Columns that may be chosen, shape (K, J); None if all may.
    shares
        What columns take of the bounds, shape (K, J) for each set of rows.
    num_levels
        How many columns a cut has.
    """

    cost: Curve
    low: FloatArray
    high: FloatArray
    is_open: BoolArray | None
    shares: tuple[Curve, ...]
    num_levels: int = 1

    def priced_curve(self, block: slice, prices: FloatArray, weight: float = 1.0) -> Curve:
        """Return the cost of a block's columns, times a weight, and their shares at prices."""
        priced = self.cost.rows(block)
        if weight != 1.0:
            priced = weight * priced
        for price, part in zip(self.at_groups(prices, block), self.shares, strict=True):
            priced = priced + price[:, np.newaxis] * part.rows(block)
        return priced

    def values(
        self, block: slice, prices: FloatArray, weight: float = 1.0
    ) -> tuple[FloatArray, FloatArray]:
        """Return value and best frequency of each column of a block, shape (K, J)."""
        return self.least(block, self.priced_curve(block, prices, weight))

    def least(self, block: slice, curve: Curve) -> tuple[FloatArray, FloatArray]:
        """Return the least of a curve for each column of a block, and where, shape (K, J)."""
        frequency = curve.minimiser(self.low[block], self.high[block])
        value = curve.at(frequency)
        if self.is_open is not None:
            value = np.where(self.is_open[block], value, np.inf)
        return value, frequency

    def slack(
        self, block: slice, prices: FloatArray, frequency: FloatArray, weight: float = 1.0
    ) -> FloatArray:
        """Return how far below its value at `frequency` a column may get at another one."""
        curve = self.priced_curve(block, prices, weight)
        return curve.tangent_slack(frequency, self.low[block], self.high[block])

    def choose(self, index: IntArray | slice, column: IntArray) -> Columns:
        """Return the problem of some device-rounds, each with one column of its own left."""
        rows = np.arange(self.num_rounds)[index]
        chosen = rows[:, np.newaxis], column[:, np.newaxis]
        return dataclasses.replace(
            self,
            groups=self.groups[:, rows],
            num_columns=1,
            cost=self.cost[chosen],
            low=self.low[chosen],
            high=self.high[chosen],
            is_open=None,
            shares=tuple(part[chosen] for part in self.shares),
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
            cost=self.cost.rows(index),
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

    def highest_costs(self) -> FloatArray:
        """Return costs that no choice exceeds, shape (K,); a convex cost is highest at an end."""
        ends = self.cost.highest(self.low, self.high)
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

    every = slice(None), np.repeat(np.arange(s.size[1]), num_levels)

    def spread(curve: Curve) -> Curve:
        return curve if num_levels == 1 else curve[every]

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
        cost=spread(s.cost),
        low=low,
        high=high,
        is_open=None if is_open.all() else is_open,
        shares=tuple(spread(rows.curve) for rows in shared),
        num_levels=num_levels,
    )


AnyPricing = Pricing[Columns]
"""The inner problem however its coefficients are kept."""
