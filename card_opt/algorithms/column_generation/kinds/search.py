r"""Branch and bound on counts, best first.

A node is a set of open options and some walls
(`card_opt.algorithms.column_generation.kinds.walls`). Its relaxation lets counts be any numbers,
so that all members of a kind are one device-round with n times the cost and the shares, and is
what it is without kinds, with walls as rows besides. What differs is the branching: a sum of
counts that is no whole number is at most the one below it, or at least the one above. Splitting
one member after the other would look at every permutation of them. Where all sums are whole, or
too many kinds are open for the relaxation to say which, a sum is divided all the same.
"""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from card_opt.algorithms.column_generation.branching import Start
from card_opt.algorithms.column_generation.goal import Goal
from card_opt.algorithms.column_generation.kinds.counting import rounded, settle_counts
from card_opt.algorithms.column_generation.kinds.dividing import Sum, fractional, whole
from card_opt.algorithms.column_generation.kinds.grouping import Kinds, is_even
from card_opt.algorithms.column_generation.kinds.walls import (
    Wall,
    both_sides,
    left_by,
    multipliers,
    weighted,
)
from card_opt.algorithms.column_generation.master import MOST_ROWS, Master, Relaxed
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.column_generation.recording import Division, Spot
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_PATIENCE = 30  # nodes, before it is asked where else to begin


@dataclass(order=True)
class Node:
    """Open options and walls, with their bound, the prices that prove it, and the relaxation."""

    bound: float
    order: int
    is_open: BoolArray = field(compare=False)
    walls: tuple[Wall, ...] = field(compare=False)
    prices: FloatArray = field(compare=False)
    relaxed: Relaxed = field(compare=False)
    spot: Spot | None = field(compare=False)


@dataclass(frozen=True, eq=False)
class Counted:
    """Counts of the options, their frequencies, both of shape (J,), their cost, and prices."""

    counts: IntArray
    frequency: FloatArray
    cost: float
    prices: FloatArray


class CountSearch(Goal[Counted]):
    """The search over counts.

    Parameters
    ----------
    kinds
        The kinds.
    tolerance
        A bound this close to the cost of the incumbent is enough.
    ceiling
        More than any decision costs.
    deadline
        When to stop, by `time.perf_counter`.
    start
        Returns a decision of all members and prices, if something is known. It is asked at once
        if the kinds are too many for the master, else only if the search takes long.
    """

    def __init__(
        self, kinds: Kinds, tolerance: float, ceiling: float, deadline: float, start: Start
    ) -> None:
        super().__init__(tolerance, ceiling)
        self.kinds = kinds
        self._start: Start | None = start
        self.deadline = deadline
        self.num_nodes = 0
        self._is_even = [is_even(kinds, kind) for kind in range(kinds.options.num_owners)]

    def offer(self, counts: IntArray, prices: FloatArray) -> bool:
        """Settle counts, shape (J,); return whether they are the new incumbent."""
        settled = settle_counts(self.kinds, counts, prices, self.worst)
        if settled.cost >= self.worst:
            return False
        self.incumbent = Counted(counts, settled.frequency, settled.cost, settled.prices)
        return True

    def root(self, spot: Spot | None) -> Node:
        """Return the node without walls, of which the incumbent may be next to the relaxation."""
        options = self.kinds.options
        is_open = np.ones(options.owner.size, dtype=np.bool_)
        prices = np.zeros(options.num_rows)
        if np.sum(options.counts > 1) > MOST_ROWS:
            prices = self.begin(prices)
        return self._node(-np.inf, 0, is_open, (), prices, spot)

    def run(self, root: Node) -> float:
        """Search below a root; return a proven lower bound on the cost of every decision."""
        order = itertools.count(1)
        heap, closed = [root], np.inf
        while heap and heap[0].bound < self.cutoff:
            if time.perf_counter() > self.deadline:
                break
            if self.num_nodes >= _PATIENCE and self._start is not None:
                self.begin(root.prices)
                continue
            node = heapq.heappop(heap)
            if (found := self._division(node)) is None:
                closed = min(closed, self._leaf(node))
                continue
            for child in self._children(node, found, order):
                if child.bound < self.cutoff:
                    heapq.heappush(heap, child)
                else:
                    closed = min(closed, child.bound)
        return min([closed, self.worst, *(node.bound for node in heap)])

    def begin(self, prices: FloatArray) -> FloatArray:
        """Offer the decision to begin with, once; return its prices, else those given."""
        start, self._start = self._start, None
        near = None if start is None else start()
        if near is None:
            return prices
        self.offer(self.kinds.counted(near.chosen), near.prices)
        return near.prices

    def _children(self, parent: Node, division: Sum, order: Iterator[int]) -> Iterator[Node]:
        """Yield both sides of a division."""
        kind, weights, most = division
        options = self.kinds.options
        spots: tuple[Spot | None, ...] = (None, None)
        if parent.spot is not None:
            own = np.flatnonzero(weights)
            members = self.kinds.members[kind]
            spots = parent.spot.divide(Division(members, options.option[own], weights[own], most))
        for side, place in zip(both_sides(self.kinds, kind, weights, most), spots, strict=True):
            self.num_nodes += 1
            is_open = parent.is_open & left_by(self.kinds, side)
            walls = parent.walls
            start = parent.prices
            if self.kinds.size[kind] > 1:
                walls = (*walls, side)
                start = np.append(start, 0.0) if side.room > 0 else start
            yield self._node(parent.bound, next(order), is_open, walls, start, place)

    def _node(
        self,
        least: float,
        order: int,
        is_open: BoolArray,
        walls: tuple[Wall, ...],
        prices: FloatArray,
        spot: Spot | None,
    ) -> Node:
        """Return a node with its own bound, and what that leaves open."""
        options = weighted(self.kinds, walls)
        relaxed = self._relax(options, is_open, prices)
        if relaxed.priced.bound >= least:
            least, prices = relaxed.priced.bound, relaxed.priced.prices
        if spot is not None:
            spot.prices, spot.multipliers = self._parts(walls, prices)
        if least < self.cutoff:
            self._round(is_open, relaxed)
        if least < self.cutoff and self.incumbent is not None:
            is_left = self._left(options, is_open, relaxed)
            if spot is not None:
                closing = self._parts(walls, relaxed.priced.prices)
                spot = spot.close(*closing, self.kinds.options, is_open, is_left)
            is_open = is_left
        return Node(least, order, is_open, walls, prices, relaxed, spot)

    def _parts(
        self, walls: tuple[Wall, ...], prices: FloatArray
    ) -> tuple[FloatArray, tuple[float, ...]]:
        """Return the prices of rows, and the multipliers of walls."""
        return prices[: self.kinds.options.num_rows], multipliers(self.kinds, walls, prices)

    def _relax(self, options: Options, is_open: BoolArray, prices: FloatArray) -> Relaxed:
        """Return the relaxation, in which only kinds with several open options need a row.

        Those without one in the master take their best option at its prices.
        """
        places = np.flatnonzero(is_open)
        master = Master(options.take(places))
        every = np.ones(places.size, dtype=np.bool_)
        tolerance = 0.1 * self.tolerance
        relaxed = master.relax(every, prices, self.cutoff, tolerance, self.deadline)
        weight = np.zeros(is_open.size)
        weight[places] = relaxed.weight
        is_unknown = np.bincount(options.owner, weight) < 0.5
        weight[places[relaxed.priced.best[is_unknown]]] = 1.0
        return relaxed._replace(weight=weight)

    def _round(self, is_open: BoolArray, relaxed: Relaxed) -> None:
        """Offer the counts next to a relaxation."""
        counts = relaxed.weight * self.kinds.size[self.kinds.options.owner]
        prices = relaxed.priced.prices[: self.kinds.options.num_rows]
        for near in rounded(self.kinds, counts, is_open):
            self.offer(near, prices)

    def _left(self, options: Options, is_open: BoolArray, relaxed: Relaxed) -> BoolArray:
        """Return which open options may be chosen by a member in a better decision."""
        priced, places = relaxed.priced, np.flatnonzero(is_open)
        owner = options.owner[places]
        dearer = (priced.lower - priced.floor[owner]) / self.kinds.size[owner]
        out = np.zeros_like(is_open)
        out[places[dearer <= self.worst - priced.bound]] = True
        return out

    def _division(self, node: Node) -> Sum | None:
        """Return what to divide a node by; None if one count of each option is left."""
        counts = node.relaxed.weight * self.kinds.size[self.kinds.options.owner]
        found = fractional(self.kinds, counts, node.is_open, self._is_even)
        if found is None:
            prices = node.prices[: self.kinds.options.num_rows]
            found = whole(self.kinds, counts, node.is_open, node.walls, prices)
        return found

    def _leaf(self, node: Node) -> float:
        """Return the bound of a node with one count of each option."""
        options = weighted(self.kinds, node.walls)
        owner = self.kinds.options.owner
        counts = np.rint(node.relaxed.weight * self.kinds.size[owner]).astype(np.int64)
        num_rows = self.kinds.options.num_rows
        prices = node.prices.copy()
        settled = settle_counts(self.kinds, counts, prices[:num_rows], self._ceiling)
        prices[:num_rows] = settled.prices
        bound = options.take(np.flatnonzero(node.is_open)).priced(prices).bound
        if node.spot is not None and bound > node.bound:
            node.spot.prices, node.spot.multipliers = self._parts(node.walls, prices)
        return max(node.bound, bound)
