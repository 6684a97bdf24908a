r"""Exchanges of columns that cost nearly the same at some prices.

With the reduced cost :math:`\rho` of a choice (how much more it costs at the best price
:math:`\lambda` than the best one), the excess s of all choices over the bound at that price, and
:math:`\kappa` the fall of the excess with the price, choices cost in all more than the dual
value by

.. math:: \sum \rho + \max_{t \ge -\lambda} \Big(s t - \frac{\kappa t^2}{2}\Big) + O(t^3),

of which the maximum is :math:`s^2 / 2 \kappa` unless the price falls to 0. This ranks exchanges.
"""

from __future__ import annotations

import numpy as np

from card_opt.algorithms.lagrangian.bracketing import bends
from card_opt.algorithms.lagrangian.matrices import AnyPricing
from card_opt.problem.quantities import FloatArray, IntArray

_PAIRS = 2**20  # pairs of exchanges to compare at once
_WIDEST = 256  # exchanges of a group that are paired


def group_of(pricing: AnyPricing) -> IntArray:
    """Return the one group of each device-round, shape (K,); G for none."""
    return np.asarray(pricing.groups.min(axis=0, initial=pricing.num_groups))


class Exchanges:
    """Columns of small reduced cost at some prices, and the choice among them at hand.

    Attributes
    ----------
    pricing, prices
        The problem, and prices of each group, shape (G,).
    column
        The choice, shape (K,).
    """

    def __init__(self, pricing: AnyPricing, prices: FloatArray, room: FloatArray) -> None:
        self.pricing, self.prices = pricing, prices
        base = pricing.price(prices)
        self.column = base.column.copy()
        self._base = base.column
        self._groups = pricing.num_groups
        self._group = group_of(pricing)
        chosen = pricing.choose(slice(None), base.column)
        self._fall = -bends(chosen, prices, base.frequency)
        self._excess = pricing.totals(base.shares) - 1.0
        index, column, reduced = pricing.alternatives(prices, base.column, room)
        taken = pricing.choose(index, column).price(prices).shares.sum(axis=0)
        # Of every exchange: device-round, column, reduced cost, and what more it takes.
        self._index, self._to = index, column
        self._reduced = reduced
        self._more = taken - base.shares[:, index].sum(axis=0)
        self._state = np.full(pricing.num_rounds, -1)  # the exchange that is made, or none

    def excess(self) -> FloatArray:
        """Return the excess of the choice at the prices, shape (G,)."""
        made = self._state[self._state >= 0]
        group = self._group[self._index[made]]
        return self._excess + np.bincount(group, self._more[made], minlength=self._groups)

    def penalty(self, excess: FloatArray, group: IntArray) -> FloatArray:
        """Return what the best frequencies add to the cost for an excess at the prices."""
        fall, price = self._fall[group], self.prices[group]
        with np.errstate(divide="ignore", invalid="ignore"):
            step = np.maximum(excess / fall, -price)
            step = np.where(fall > 0.0, step, np.where(excess > 0.0, np.inf, -price))
            value = excess * step - 0.5 * fall * step**2
        return np.where(np.isnan(value), np.inf, value)

    def balance(self) -> None:
        """Exchange, cheapest per share first, as many as bring the excess nearest to 0."""
        group = self._group[self._index]
        helps = np.flatnonzero(self._more * self._excess[group] < 0.0)
        ratio = self._reduced[helps] / np.abs(self._more[helps])
        # One exchange per device-round: its cheapest.
        order = np.lexsort((ratio, self._index[helps]))
        first = np.diff(self._index[helps][order], prepend=-1) != 0
        helps, ratio = helps[order][first], ratio[order][first]
        helps = helps[np.lexsort((ratio, group[helps]))]
        if helps.size == 0:
            return
        group = group[helps]
        starts = np.flatnonzero(np.diff(group, prepend=-1))
        sizes = np.diff(np.append(starts, helps.size))
        reduced = _running(self._reduced[helps], starts, sizes)
        more = _running(self._more[helps], starts, sizes)
        value = reduced + self.penalty(self._excess[group] + more, group)
        least = np.minimum.reduceat(value, starts)
        place = np.arange(helps.size)
        at_least = np.where(value <= np.repeat(least, sizes), place, helps.size)
        last = np.minimum.reduceat(at_least, starts)
        alone = self.penalty(self._excess[group[starts]], group[starts])
        last = np.where(least < alone, last, -1)
        self._make(helps[place <= np.repeat(last, sizes)])

    def _make(self, made: IntArray) -> None:
        """Make exchanges, one per device-round, besides those that are made."""
        self._state[self._index[made]] = made
        made = np.flatnonzero(self._state >= 0)
        self.column = self._base.copy()
        self.column[made] = self._to[self._state[made]]

    def restart(self, column: IntArray) -> None:
        """Start again from given columns, those that no exchange leads to left out."""
        self._state[:] = -1
        self._make(np.flatnonzero(self._to == column[self._index]))

    def pairs(self, number: int) -> list[IntArray]:
        """Return the columns after the best `number` single or double exchanges of each group."""
        size = self._index.size
        if size == 0:
            return []
        # An exchange may also be taken back.
        back = np.flatnonzero(self._state >= 0)
        index = np.concatenate([self._index, back])
        to = np.concatenate([np.arange(size), np.full(back.size, -1)])
        state = self._state[index]
        made = state >= 0
        reduced = np.append(self._reduced, 0.0)[to] - np.where(made, self._reduced[state], 0.0)
        more = np.append(self._more, 0.0)[to] - np.where(made, self._more[state], 0.0)
        keep = to != state
        index, to, reduced, more = index[keep], to[keep], reduced[keep], more[keep]
        group = self._group[index]
        width = int(np.clip(np.sqrt(_PAIRS / self._groups), 2, _WIDEST))
        table = _cheapest(group, reduced, self._groups, width)
        is_there = table >= 0
        r = np.where(is_there, reduced[table], np.inf)
        d = np.where(is_there, more[table], 0.0)
        k = np.where(is_there, index[table], -1)
        diagonal = np.eye(table.shape[1], dtype=bool)
        total = np.where(diagonal, r[:, :, None], r[:, :, None] + r[:, None, :])
        moved = np.where(diagonal, d[:, :, None], d[:, :, None] + d[:, None, :])
        clash = (k[:, :, None] == k[:, None, :]) & ~diagonal
        group_axis = np.arange(self._groups)[:, None, None]
        value = total + self.penalty(self.excess()[:, None, None] + moved, group_axis)
        value[clash] = np.inf
        upper = np.triu(np.ones(diagonal.shape, dtype=bool))
        value = np.where(upper, value, np.inf).reshape(self._groups, -1)
        number = min(number, value.shape[1])
        best = np.argpartition(value, number - 1, axis=1)[:, :number]
        out = []
        groups = np.arange(self._groups)
        for rank in range(number):
            first, second = np.divmod(best[:, rank], table.shape[1])
            finite = np.isfinite(value[groups, best[:, rank]])
            column = self.column.copy()
            for place in (first, second):
                item = table[groups, place][finite]
                target = to[item]
                base = self._base[index[item]]
                column[index[item]] = np.where(target >= 0, self._to[target], base)
            out.append(column)
        return out


def _running(values: FloatArray, starts: IntArray, sizes: IntArray) -> FloatArray:
    """Return the running sums of segments."""
    sums = np.cumsum(values)
    before = np.where(starts > 0, sums[starts - 1], 0.0)
    return np.asarray(sums - np.repeat(before, sizes))


def _cheapest(group: IntArray, value: FloatArray, num_groups: int, width: int) -> IntArray:
    """Return the places of the least values of each group, shape (G, width); -1 for none."""
    order = np.lexsort((value, group))
    starts = np.searchsorted(group[order], np.arange(num_groups))
    place = np.arange(order.size) - starts[group[order]]
    table = np.full((num_groups, min(width, int(place.max(initial=0)) + 1)), -1)
    kept = place < table.shape[1]
    table[group[order][kept], place[kept]] = order[kept]
    return table
