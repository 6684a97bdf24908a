r"""Branch and bound on options, best first, bounded by the relaxation of what is open.

A node is a set of open options. An option that is dearer at the node's prices, moves to it and
from it included, than the node's bound is below the cost of the incumbent is in no better decision
and is closed. A device-round that the relaxation splits between options is branched on: its
options are divided in two by what they take of the rows. With one option left for each
device-round the problem is convex (`card_opt.algorithms.branch_and_price.settling`), and its
prices bound it as closely as arithmetic can.
"""

from __future__ import annotations

import heapq
import itertools
import time
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.branch_and_price.blocks import Blocks
from card_opt.algorithms.branch_and_price.master import Master, Relaxed
from card_opt.algorithms.branch_and_price.settling import Settled, settle
from card_opt.algorithms.column_generation.goal import Goal
from card_opt.algorithms.column_generation.recording import Division, Spot
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_WHOLE = 1e-6  # an option with all but this much of the weight is chosen
# Tolerances from the bound, at which Newton's method is asked for better prices.
_FACTORS = (1e6, 1e5, 1e4, 1e3, 1e2, 0.0)
_PRECISION = 0.05  # of a node's bound, as a share of what it lacks
_ROUNDED_PRICES = (1.001, 1.01, 1.1, 2.0, 10.0)  # factors on prices that rounding tries


class Incumbent(NamedTuple):
    """The best decision so far: options, shape (K,), what they do, and its cost with moves."""

    chosen: IntArray
    settled: Settled
    cost: float


@dataclass(order=True)
class _Node:
    bound: float
    order: int
    is_open: BoolArray = field(compare=False)
    relaxed: Relaxed = field(compare=False)
    spot: Spot | None = field(compare=False, default=None)


class Search(Goal[Incumbent]):
    """The search over the options of blocks.

    Parameters
    ----------
    blocks
        The blocks.
    tolerance
        A bound this close to the cost of the incumbent is enough.
    deadline
        When to stop, by `time.perf_counter`.
    """

    def __init__(self, blocks: Blocks, tolerance: float, deadline: float) -> None:
        super().__init__(tolerance, blocks.ceiling())
        self.blocks = blocks
        self.deadline = deadline
        self.num_nodes = 0
        self.master = Master(blocks)

    def offer(self, chosen: IntArray, prices: FloatArray) -> Settled | None:
        """Settle one option of each device-round; return it if it is the new incumbent."""
        moved = float(self._moved(chosen).sum())
        if not moved < self.worst:
            return None
        settled = settle(self.blocks.joint, chosen, prices, self.worst - moved, self.deadline)
        if settled.cost + moved >= self.worst:
            return None
        self.incumbent = Incumbent(chosen, settled, settled.cost + moved)
        return settled

    def relax(self, is_open: BoolArray, prices: FloatArray, bound: float = -np.inf) -> Relaxed:
        """Return the relaxation of open options, as exactly as a node of that bound needs it."""
        lacks = self.cutoff - bound
        precision = _PRECISION * lacks if self.incumbent and np.isfinite(lacks) else 0.0
        tolerance = max(0.1 * self.tolerance, precision)
        for factor in _FACTORS:
            about = max(tolerance, factor * self.tolerance)
            relaxed = self.master.relax(is_open, prices, self.cutoff, about, self.deadline)
            is_late = time.perf_counter() > self.deadline
            if relaxed.priced.bound >= self.cutoff or about <= tolerance or is_late:
                break
            chosen = relaxed.mixed if (relaxed.mixed >= 0).all() else relaxed.priced.places
            prices = settle(self.blocks.joint, chosen, relaxed.priced.prices).prices
        return relaxed

    def round(self, is_open: BoolArray, relaxed: Relaxed) -> Relaxed:
        """Offer the decisions next to a relaxation; return it with what their prices prove."""
        priced = relaxed.priced
        offered = [priced.places]
        if (relaxed.mixed >= 0).all() and is_open[relaxed.mixed].all():
            offered.insert(0, relaxed.mixed)
        for chosen in offered:
            settled = self.offer(chosen, priced.prices)
            if settled is not None:
                relaxed = self._better(is_open, relaxed, settled.prices)
        places = np.flatnonzero(is_open)
        blocks = self.blocks.take(places) if self.incumbent is None else None
        for factor in _ROUNDED_PRICES if blocks is not None else ():
            found = blocks.priced(factor * priced.prices) if blocks is not None else priced
            if found.places.size and self.offer(places[found.places], factor * priced.prices):
                break
        return relaxed

    def fixed(self, is_open: BoolArray, relaxed: Relaxed) -> BoolArray:
        """Return which options are still open: those that may be in a better decision."""
        places, priced = np.flatnonzero(is_open), relaxed.priced
        may_win = self.blocks.take(places).reduced(priced) <= self.worst - priced.bound
        out = np.zeros_like(is_open)
        out[places[may_win]] = True
        return out

    def run(self, is_open: BoolArray, relaxed: Relaxed, spot: Spot | None = None) -> float:
        """Search below a root; return a proven lower bound on the cost of every decision.

        Why it holds goes to the spot, if there is one. It is at most the incumbent's cost, as
        options are closed that are in no better decision; it is within the tolerance of that, or
        at the ceiling, unless time was up or the arithmetic at its end.
        """
        order = itertools.count()
        heap = [_Node(relaxed.priced.bound, next(order), is_open, relaxed, spot)]
        closed = np.inf
        while heap and heap[0].bound < self.cutoff:
            if time.perf_counter() > self.deadline:
                break
            node = self._next(heap)
            halves = self._divide(node)
            if not halves:
                closed = min(closed, self._leaf(node))
            for half, place in zip(halves, self._spots(node, halves), strict=True):
                child = self._child(node, half, next(order), place)
                if child.bound < self.cutoff:
                    heapq.heappush(heap, child)
                else:
                    closed = min(closed, child.bound)
        return min([closed, self.worst, *(node.bound for node in heap)])

    def _better(self, is_open: BoolArray, relaxed: Relaxed, prices: FloatArray) -> Relaxed:
        """Return a relaxation with the better of two bounds of the open options."""
        places = np.flatnonzero(is_open)
        other = self.blocks.take(places).priced(prices)
        if not other.bound > relaxed.priced.bound:
            return relaxed
        return relaxed._replace(priced=other._replace(places=places[other.places]))

    def _moved(self, chosen: IntArray) -> FloatArray:
        return self.blocks.pricer.moved(self.blocks.joint.frequency, chosen)

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
        if relaxed.priced.bound < self.cutoff:
            relaxed = self.round(is_open, relaxed)
        bound = max(relaxed.priced.bound, parent.bound)
        if spot is not None and relaxed.priced.bound >= parent.bound:
            spot.prices = relaxed.priced.prices
        if bound < self.cutoff:
            is_left = self.fixed(is_open, relaxed)
            if spot is not None:
                options = self.blocks.joint.frequency
                spot = spot.close(relaxed.priced.prices, (), options, is_open, is_left)
            is_open = is_left
        return _Node(bound, order, is_open, relaxed, spot)

    def _leaf(self, node: _Node) -> float:
        """Return the bound of a node with one option of each device-round."""
        chosen, prices = np.flatnonzero(node.is_open), node.relaxed.priced.prices
        settled = settle(self.blocks.joint, chosen, prices, np.inf, self.deadline)
        best = self.blocks.take(chosen).priced(settled.prices)
        if best.bound < self.cutoff:  # Newton's method is not at its end: so the LP goes on
            finest = self.relax(node.is_open, settled.prices).priced
            best = max(best, finest, key=lambda priced: priced.bound)
        if node.spot is not None and best.bound > node.bound:
            node.spot.prices = best.prices
        return max(node.bound, best.bound)

    def _divide(self, node: _Node) -> list[BoolArray]:
        """Return a node's open options in two parts; none if there is nothing to divide.

        If the relaxation splits no device-round, it is divided all the same where two options
        are closest: then the relaxation is less exact than what the node lacks.
        """
        options = self.blocks.joint.frequency
        weight = np.where(node.is_open, node.relaxed.weight, 0.0)
        heaviest = np.maximum.reduceat(weight, options.starts)
        heaviest[np.bincount(options.owner[node.is_open], minlength=heaviest.size) < 2] = np.inf
        split = int(heaviest.argmin())
        if np.isinf(heaviest[split]):
            return []
        places = np.flatnonzero(node.is_open & (options.owner == split))
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
        prices, joint = node.relaxed.priced.prices, self.blocks.joint
        at = self.blocks.priced(prices).at(places)
        of_row = np.append(prices, 0.0)[joint.frequency.row[:, owner]]
        taken: FloatArray = of_row @ joint.shares_at(places, at)
        return taken

    def _spots(self, node: _Node, halves: list[BoolArray]) -> list[Spot | None]:
        """Return where the proofs of the halves of a node go."""
        if node.spot is None or not halves:
            return [None] * len(halves)
        options = self.blocks.joint.frequency
        places = np.flatnonzero(halves[1] & ~halves[0])
        owner, ones = options.owner[places[:1]], np.ones_like(places)
        return list(node.spot.divide(Division(owner, options.option[places], ones, 0)))
