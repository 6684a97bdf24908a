r"""Branch and bound on options, best first, bounded by the relaxation of what is open.

A node is a set of open options. Its bound is that of
`card_opt.algorithms.column_generation.master`, restricted to them. An option that is dearer at the
node's prices than the best of its device-round, by more than the node's bound is below the cost of
the incumbent, is in no better decision and is closed. A device-round that the relaxation splits
between options is branched on: its options are divided by what they take of the rows.
"""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.frequencies import (
    Settled,
    keeps_rows,
    settle_options,
)
from card_opt.algorithms.column_generation.goal import Goal
from card_opt.algorithms.column_generation.master import Master, Relaxed
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.column_generation.recording import Division, Spot
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_WHOLE = 1e-6  # an option with all but this much of the weight is chosen
_PRECISION = 0.05  # of a node's bound, as a share of what it lacks
_ROUNDED_PRICES = (1.0, 1.001, 1.01, 1.1, 2.0, 10.0)  # factors on prices that rounding tries


class Incumbent(NamedTuple):
    """The best decision so far: options and frequencies, shape (K,), their cost, and prices."""

    chosen: IntArray
    frequency: FloatArray
    cost: float
    prices: FloatArray


class Near(NamedTuple):
    """Where to begin.

    Attributes
    ----------
    chosen
        The place of an option of each device-round, shape (K,).
    frequency
        Relative frequencies, shape (K,).
    prices
        Prices of the rows, shape (R,).
    """

    chosen: IntArray
    frequency: FloatArray
    prices: FloatArray

    def part(self, options: Options, owners: IntArray, rows: IntArray) -> Near:
        """Return where to begin a part of the options, by its device-rounds and rows."""
        chosen = np.searchsorted(options.places_of(owners), self.chosen[owners])
        return Near(chosen, self.frequency[owners], self.prices[rows])


Start = Callable[[], Near | None]
"""Returns where to begin, if something is known; it may take its time when it is first asked."""


@dataclass(order=True)
class _Node:
    bound: float
    order: int
    is_open: BoolArray = field(compare=False)
    relaxed: Relaxed = field(compare=False)
    spot: Spot | None = field(compare=False, default=None)


class Search(Goal[Incumbent]):
    """The search over the options of one problem.

    Parameters
    ----------
    options
        The options.
    tolerance
        A bound this close to the cost of the incumbent is enough.
    ceiling
        More than any decision costs.
    deadline
        When to stop, by `time.perf_counter`.
    """

    def __init__(
        self, options: Options, tolerance: float, ceiling: float, deadline: float
    ) -> None:
        super().__init__(tolerance, ceiling)
        self.options = options
        self.deadline = deadline
        self.num_nodes = 0
        self._master = Master(options)

    def offer(self, chosen: IntArray, prices: FloatArray) -> Settled | None:
        """Settle one option of each device-round; return it if it is the new incumbent."""
        settled = settle_options(self.options, chosen, prices, self.worst, self.deadline)
        if settled.cost >= self.worst:
            return None
        self.incumbent = Incumbent(chosen, *settled)
        return settled

    def begin(self, near: Near) -> None:
        """Offer a decision: as it is, and with the best frequencies of its options."""
        options, chosen = self.options, near.chosen
        settled = settle_options(options, chosen, near.prices, np.inf, self.deadline)
        frequency = np.clip(near.frequency, options.low[chosen], options.high[chosen])
        cost = float(options.cost_at(chosen, frequency).sum())
        if cost < settled.cost and keeps_rows(options, chosen, frequency):
            settled = Settled(frequency, cost, settled.prices)
        if settled.cost < self.worst:
            self.incumbent = Incumbent(chosen, *settled)

    def prime(self, near: Near) -> FloatArray:
        """Give the first relaxation columns; return the prices to begin it with."""
        return self._master.prime(near.chosen, near.prices)

    def relax(self, is_open: BoolArray, prices: FloatArray, bound: float = -np.inf) -> Relaxed:
        """Return the relaxation of open options, as exactly as a node of that bound needs it."""
        lacks = self.cutoff - bound
        precision = _PRECISION * lacks if self.incumbent and np.isfinite(lacks) else 0.0
        tolerance = max(0.1 * self.tolerance, precision)
        return self._master.relax(is_open, prices, self.cutoff, tolerance, self.deadline)

    def round(self, is_open: BoolArray, relaxed: Relaxed) -> None:
        """Offer the decisions next to a relaxation."""
        priced = relaxed.priced
        places = np.flatnonzero(is_open)
        self.offer(places[priced.best], priced.prices)
        weight = np.where(is_open, relaxed.weight, -1.0)
        heaviest = np.lexsort((-weight, self.options.owner))[self.options.starts]
        self.offer(heaviest, priced.prices)
        if self.incumbent is None:
            options = self.options.take(places)
            for factor in _ROUNDED_PRICES:
                best = options.priced(factor * priced.prices).best
                self.offer(places[best], factor * priced.prices)

    def fixed(self, is_open: BoolArray, relaxed: Relaxed) -> BoolArray:
        """Return which options are still open: those that may be in a better decision."""
        priced = relaxed.priced
        places = np.flatnonzero(is_open)
        owner = self.options.owner[places]
        may_win = priced.lower - priced.floor[owner] <= self.worst - priced.bound
        out = np.zeros_like(is_open)
        out[places[may_win]] = True
        return out

    def run(self, is_open: BoolArray, relaxed: Relaxed, spot: Spot | None = None) -> float:
        """Search below a root; return a proven lower bound on the cost of every decision.

        Why it holds goes to the spot, if there is one.

        It is at most the incumbent's cost, as options are closed that are in no better decision.
        It is within the tolerance of that, or at the ceiling, unless time was up or the
        arithmetic at its end.
        """
        order = itertools.count()
        heap = [_Node(relaxed.priced.bound, next(order), is_open, relaxed, spot)]
        closed = np.inf
        while heap and heap[0].bound < self.cutoff:
            if time.perf_counter() > self.deadline:
                break
            node = self._next(heap)
            parts = self._divide(node)
            if not parts:
                closed = min(closed, self._leaf(node))
            for part, place in zip(parts, _spots(self.options, node, parts), strict=True):
                child = self._child(node, part, next(order), place)
                if child.bound < self.cutoff:
                    heapq.heappush(heap, child)
                else:
                    closed = min(closed, child.bound)
        return min([closed, self.worst, *(node.bound for node in heap)])

    def _next(self, heap: list[_Node]) -> _Node:
        """Remove the node of the least bound; while there is no incumbent, the newest."""
        if self.incumbent is None:
            newest = max(range(len(heap)), key=lambda i: heap[i].order)
            heap[0], heap[newest] = heap[newest], heap[0]
            node = heap.pop(0)
            heapq.heapify(heap)
            return node
        return heapq.heappop(heap)

    def _child(self, parent: _Node, is_open: BoolArray, order: int, spot: Spot | None) -> _Node:
        """Return a part of a node with its own bound, and what that leaves open."""
        self.num_nodes += 1
        relaxed = self.relax(is_open, parent.relaxed.priced.prices, parent.bound)
        bound = max(relaxed.priced.bound, parent.bound)
        if spot is not None and relaxed.priced.bound >= parent.bound:
            spot.prices = relaxed.priced.prices
        if bound < self.cutoff:
            self.round(is_open, relaxed)
        if bound < self.cutoff:
            is_left = self.fixed(is_open, relaxed)
            if spot is not None:
                spot = spot.close(relaxed.priced.prices, (), self.options, is_open, is_left)
            is_open = is_left
        return _Node(bound, order, is_open, relaxed, spot)

    def _leaf(self, node: _Node) -> float:
        """Return the bound of a node with one option of each device-round."""
        chosen = np.flatnonzero(node.is_open)
        prices = node.relaxed.priced.prices
        settled = settle_options(self.options, chosen, prices, self._ceiling, self.deadline)
        bound = self.options.take(chosen).priced(settled.prices).bound
        if node.spot is not None and bound > node.bound:
            node.spot.prices = settled.prices
        return max(node.bound, bound)

    def _divide(self, node: _Node) -> list[BoolArray]:
        """Return a node's open options in two parts; none if there is nothing to divide.

        If the relaxation splits no device-round, it is divided all the same where two options
        are closest: then the relaxation is less exact than what the node lacks.
        """
        owner = self.options.owner
        weight = np.where(node.is_open, node.relaxed.weight, 0.0)
        heaviest = np.maximum.reduceat(weight, self.options.starts)
        heaviest[np.bincount(owner[node.is_open], minlength=heaviest.size) < 2] = np.inf
        split = int(heaviest.argmin())
        if np.isinf(heaviest[split]):
            return []
        places = np.flatnonzero(node.is_open & (owner == split))
        places = places[np.argsort(self._taken(places, split, node), kind="stable")]
        middle = places.size // 2
        if heaviest[split] < 1.0 - _WHOLE:
            weights = np.cumsum(weight[places])
            middle = int(np.searchsorted(weights, 0.5 * weights[-1])) + 1
        middle = min(middle, places.size - 1)
        parts = [node.is_open.copy(), node.is_open.copy()]
        parts[0][places[:middle]] = False
        parts[1][places[middle:]] = False
        return parts

    def _taken(self, places: IntArray, owner: int, node: _Node) -> FloatArray:
        """Return what options of one device-round take of the rows, priced."""
        prices = node.relaxed.priced.prices
        frequency = self.options.priced(prices).frequency[places]
        shares = self.options.shares_at(places, frequency)
        taken: FloatArray = np.append(prices, 0.0)[self.options.row[:, owner]] @ shares
        return taken


def _spots(options: Options, node: _Node, parts: list[BoolArray]) -> list[Spot | None]:
    """Return where the proofs of the parts of a node go."""
    if node.spot is None or not parts:
        return [None] * len(parts)
    places = np.flatnonzero(parts[1])
    places = places[~parts[0][places]]
    owner, ones = options.owner[places[:1]], np.ones_like(places)
    return list(node.spot.divide(Division(owner, options.option[places], ones, 0)))
