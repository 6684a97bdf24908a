r"""The linear program that mixes columns, in HiGHS: its duals are prices of the rows.

.. math::

    \min_{x, y \ge 0} \; \sum_i u_i x_i + M \sum_r y_r \quad \text{s.t.} \quad
    \sum_{i \in B} x_i = 1, \quad \sum_i s_{ri} x_i - y_r \le 1,

for bundles B of columns i with costs u and shares s of the rows. The y keep it feasible and the
prices at most M. What the columns are is the affair of whoever adds them.
"""

from __future__ import annotations

from typing import NamedTuple

import highspy
import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.support.quiet_highs import QuietHighs

LP_TOLERANCE = 1e-10
_FIRST_PRICE, _HIGHEST_PRICE, _GROWTH = 1e3, 1e10, 1e3  # M per device-round
_PRIMAL, _DUAL = 4, 1  # HiGHS's names of its simplex methods


class Mixed(NamedTuple):
    """What the program says: its value, what bundles are worth, and prices of the rows."""

    value: float
    worth: FloatArray
    prices: FloatArray


class Mixture:
    """The program over the columns found so far; columns may be closed and opened again.

    Parameters
    ----------
    rows, bundles
        How many there are.
    num_owners
        Device-rounds, by which M is larger.
    price_limit
        M, which then stays as it is; None if it may grow as far as is needed.

    Attributes
    ----------
    mix
        Share of each column in the last solution; the first are the y.
    """

    def __init__(
        self, rows: int, bundles: int, num_owners: int, price_limit: float | None
    ) -> None:
        self.mix = np.zeros(rows)
        self.price_limit = price_limit or _FIRST_PRICE * num_owners
        self._highest = price_limit or _HIGHEST_PRICE * num_owners
        self._rows = rows
        self._is_open = np.ones(rows, dtype=np.bool_)
        self._highs = _empty(rows, bundles, self.price_limit)

    @property
    def may_grow(self) -> bool:
        """Return whether prices may be larger than they are."""
        return self.price_limit < self._highest

    def is_limited(self, prices: FloatArray) -> bool:
        """Return whether some prices are as high as they may be."""
        return bool(prices.max(initial=0.0) >= 0.99 * self.price_limit)

    def raise_limit(self) -> bool:
        """Let prices be larger; return whether they may be."""
        if not self.may_grow:
            return False
        self.price_limit *= _GROWTH
        costs = np.full(self._rows, self.price_limit)
        self._highs.changeColsCost(self._rows, np.arange(self._rows, dtype=np.int32), costs)
        return True

    def restrict(self, wanted: BoolArray) -> None:
        """Open the columns that are wanted, and close the others."""
        changed = np.flatnonzero(wanted != self._is_open)
        if changed.size:
            index = changed.astype(np.int32)
            upper = np.where(wanted[changed], highspy.kHighsInf, 0.0)
            self._highs.changeColsBounds(index.size, index, np.zeros(index.size), upper)
        self._is_open = wanted

    def add(self, bundle: IntArray, cost: FloatArray, share: FloatArray) -> None:
        """Add columns.

        Parameters
        ----------
        bundle
            Whose each is, shape (A,).
        cost
            Of each, shape (A,).
        share
            What they take of the rows, shape (A, R + 1), the last of no row.
        """
        count, rows = bundle.size, self._rows
        table = share.copy()
        table[:, rows] = 1.0  # the bundle's own row, in place of shares of no row
        column, row = np.nonzero(table)
        self._highs.addCols(
            count,
            cost,
            np.zeros(count),
            np.full(count, highspy.kHighsInf),
            row.size,
            np.searchsorted(column, np.arange(count)).astype(np.int32),
            np.where(row == rows, rows + bundle[column], row).astype(np.int32),
            table[column, row],
        )
        self._is_open = np.append(self._is_open, np.ones(count, dtype=np.bool_))
        self.mix = np.append(self.mix, np.zeros(count))

    def solve(self) -> Mixed | None:
        """Return what the program says; None if HiGHS does not solve it."""
        for simplex in (_PRIMAL, _DUAL):
            self._highs.setOptionValue("simplex_strategy", simplex)
            self._highs.run()
            if self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
                solution = self._highs.getSolution()
                duals, rows = np.array(solution.row_dual), self._rows
                self.mix = np.array(solution.col_value)
                value = float(self._highs.getInfo().objective_function_value)
                prices = np.clip(-duals[:rows], 0.0, self.price_limit)
                return Mixed(value, duals[rows:], prices)
            self._highs.clearSolver()
        self.mix = np.zeros(self.mix.size)
        return None


def _empty(rows: int, bundles: int, price_limit: float) -> highspy.Highs:
    """Return the program without columns, but for those that exceed the rows at a price."""
    highs = QuietHighs()
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("primal_feasibility_tolerance", LP_TOLERANCE)
    highs.setOptionValue("dual_feasibility_tolerance", LP_TOLERANCE)
    least = np.append(np.full(rows, -highspy.kHighsInf), np.ones(bundles))
    index = np.arange(rows, dtype=np.int32)
    nowhere = np.zeros(rows + bundles, dtype=np.int32)
    highs.addRows(least.size, least, np.ones(least.size), 0, nowhere, index[:0], least[:0])
    costs, unlimited = np.full(rows, price_limit), np.full(rows, highspy.kHighsInf)
    highs.addCols(rows, costs, np.zeros(rows), unlimited, rows, index, index, np.full(rows, -1.0))
    return highs
