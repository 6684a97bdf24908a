r"""The inner problem: the best choice of every device-round at given prices of the shared limits.

With a price :math:`\lambda_g \ge 0` on the share that device-rounds take of the bound of group g,

.. math::

    v(\lambda) = \sum_k \min_j U_{kj}(\lambda) - \sum_g \lambda_g, \quad
    U_{kj}(\lambda) = \min_{\varphi \in [l_{kj}, h_{kj}]}
        a + \frac{p}{\varphi} + \nu \varphi + q \varphi^2,

where :math:`a, p, \nu, q` are the coefficients of the cost plus the prices times those of the
shares. Every :math:`v(\lambda)` is below the optimum (weak duality), and its slope is what the
choices take of each bound, less 1. A *column* j is a cut; where only some frequencies are
allowed it is a cut with one of them, so that l = h.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, Self, TypeVar

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

BLOCK_VALUES = 2**18  # a block of device-rounds times columns that stays in a core's cache
# Values that differ by less than this share differ by rounding only: a tie, which goes to the
# smallest cut. Bounds are rounded down by as much.
ROUNDING = 64 * float(np.finfo(np.float64).eps)
MOST_ALTERNATIVES = 2**21
ChosenT = TypeVar("ChosenT", covariant=True)  # what is left when every choice is made
REACH = 1e-12  # relative excess of a bound that may be rounding of the sums


class BestColumns(NamedTuple):
    """The best choice of every device-round at some prices; arrays of shape (K,)."""

    value: FloatArray  #: its cost plus the prices of what it takes
    column: IntArray
    frequency: FloatArray  #: relative to the maximum
    shares: FloatArray  #: what it takes of the bound in each set of rows, shape (R, K)


class Alternatives(NamedTuple):
    """Columns besides the best; arrays of one length."""

    rounds: IntArray  #: device-round
    column: IntArray
    reduced_cost: FloatArray  #: how much more it costs at the prices


@dataclass(frozen=True, eq=False)
class Pricing(ABC, Generic[ChosenT]):
    """Device-rounds with columns to choose from, and groups that share a bound of 1 each.

    Attributes
    ----------
    groups
        Group of each device-round in each of the R sets of rows, shape (R, K), numbered through
        all sets, 0..G-1; G for none.
    num_groups
        G.
    num_columns
        J.
    """

    groups: IntArray
    num_groups: int
    num_columns: int

    @property
    def num_rounds(self) -> int:
        """Return K, the number of device-rounds."""
        return int(self.groups.shape[1])

    def block_size(self) -> int:
        """Return how many device-rounds a block has, to fit a core's cache."""
        return max(1, BLOCK_VALUES // self.num_columns)

    def blocks(self) -> Iterator[slice]:
        """Yield blocks of device-rounds."""
        step = self.block_size()
        return (
            slice(start, min(start + step, self.num_rounds))
            for start in range(0, self.num_rounds, step)
        )

    def at_groups(self, prices: FloatArray, block: slice = slice(None)) -> FloatArray:
        """Return the price that each device-round pays in each set of rows, shape (R, K)."""
        return np.append(prices, 0.0)[self.groups[:, block]]

    def totals(self, values: FloatArray) -> FloatArray:
        """Return the sum of each group, shape (G,), of values of shape (R, K) or (K,)."""
        values = np.broadcast_to(values, self.groups.shape)
        sums = np.bincount(self.groups.ravel(), values.ravel(), minlength=self.num_groups + 1)
        return np.asarray(sums[: self.num_groups], dtype=np.float64)

    def rounds_of(self, is_wanted: BoolArray) -> IntArray:
        """Return the device-rounds that are in any wanted group, shape (K',)."""
        return np.flatnonzero(np.append(is_wanted, False)[self.groups].any(axis=0))

    def only(self, is_wanted: BoolArray) -> Self:
        """Return the problem without unwanted groups, if that is less than half of it."""
        index = self.rounds_of(is_wanted)
        return self.part(index) if 2 * index.size < self.num_rounds else self

    @abstractmethod
    def part(self, index: IntArray) -> Self:
        """Return the problem of some device-rounds, with all groups, even if empty."""

    @abstractmethod
    def values(
        self, block: slice, prices: FloatArray, weight: float = 1.0
    ) -> tuple[FloatArray, FloatArray]:
        """Return value and best frequency of each column of a block, broadcasting to (K, J).

        With a `weight` of 0 the cost does not count, only what the prices say.
        """

    @abstractmethod
    def slack(
        self, block: slice, prices: FloatArray, frequency: FloatArray, weight: float = 1.0
    ) -> FloatArray:
        """Return how far below its value at `frequency` a column may get at another one.

        A tangent is below a convex function, so this needs no trust in `frequency`.
        """

    @abstractmethod
    def has_choices(self) -> bool:
        """Return whether every device-round has a column to choose."""

    @abstractmethod
    def choose(self, index: IntArray | slice, column: IntArray) -> ChosenT:
        """Return the problem of some device-rounds, each with one column of its own left."""

    @abstractmethod
    def cut_of(self, column: IntArray) -> IntArray:
        """Return the 0-based cuts of columns."""

    @abstractmethod
    def shares_at(self, block: slice, column: IntArray, frequency: FloatArray) -> FloatArray:
        """Return what columns at relative frequencies take of the bounds, shape (R, K)."""

    def price(self, prices: FloatArray, weight: float = 1.0) -> BestColumns:
        """Return the best choices at prices, shape (G,)."""
        out = BestColumns(
            np.empty(self.num_rounds),
            np.empty(self.num_rounds, dtype=np.int64),
            np.empty(self.num_rounds),
            np.empty(self.groups.shape),
        )
        for block in self.blocks():
            value, frequency = self.values(block, prices, weight)
            least = value.min(axis=1)
            tie = (least + ROUNDING * np.abs(least))[:, np.newaxis]
            column = (value <= tie).argmax(axis=1)
            rows = np.arange(column.size)
            best = np.broadcast_to(frequency, value.shape)[rows, column]
            out.value[block], out.column[block], out.frequency[block] = least, column, best
            out.shares[:, block] = self.shares_at(block, column, best)
        return out

    def least_values(self, prices: FloatArray, weight: float = 1.0) -> FloatArray:
        """Return a value that no choice is below, shape (K,): certified and rounded down."""
        out = np.empty(self.num_rounds)
        for block in self.blocks():
            value, frequency = self.values(block, prices, weight)
            least = (1.0 - ROUNDING) * value - self.slack(block, prices, frequency, weight)
            out[block] = least.min(axis=1)
        return out

    def lower_bound(self, prices: FloatArray) -> float:
        """Return the dual value at prices, at least 0: below the cost of every decision."""
        parts = [*self.least_values(prices), *(-(1.0 + ROUNDING) * prices)]
        return math.fsum(parts)

    def is_out_of_reach(self) -> bool:
        """Return whether some group's least shares of all choices exceed its bound."""
        least = np.zeros(self.num_groups + 1)
        for groups in self.groups:
            prices = np.zeros(self.num_groups + 1)
            prices[groups] = 1.0
            values = self.least_values(prices[:-1], weight=0.0)
            least += np.bincount(groups, values, least.size)
        return bool((least > 1.0 + REACH).any())

    def alternatives(self, prices: FloatArray, column: IntArray, room: FloatArray) -> Alternatives:
        """Return the columns that cost little more than `column`, or less, at some prices.

        Parameters
        ----------
        prices
            Shape (G,).
        column
            Of each device-round, shape (K,).
        room
            How much more is little, for each group, shape (G,). No more than a few million are
            returned: the cheapest of each device-round.
        """
        number = int(np.clip(MOST_ALTERNATIVES // self.num_rounds, 1, self.num_columns - 1))
        within = np.append(room, -np.inf)[self.groups].max(axis=0)
        parts = []
        for block in self.blocks() if self.num_columns > 1 else ():
            value = np.array(self.values(block, prices)[0])
            rows = np.arange(value.shape[0])
            value -= value[rows, column[block]][:, np.newaxis]
            value[rows, column[block]] = np.inf
            is_near = (value <= within[block][:, np.newaxis]) & (value < np.inf)
            if np.count_nonzero(is_near) > number * rows.size:
                worst = np.partition(value, number - 1, axis=1)[:, number - 1 : number]
                is_near &= value <= worst
            index, place = np.nonzero(is_near)
            parts.append((index + block.start, place, value[index, place]))
        if not parts:
            none = np.empty(0, dtype=np.int64)
            return Alternatives(none, none, np.empty(0))
        return Alternatives(*(np.concatenate(part) for part in zip(*parts, strict=True)))
