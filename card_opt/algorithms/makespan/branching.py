r"""Branch and bound on times and options, best first, for rounds that rows connect.

A node has a window of times for each round, and a set of open options. Its bound is that of
`card_opt.algorithms.makespan.relaxing`. Options that are too dear at its prices are closed. If the
relaxation mixes different times of a round the window is halved between them, for a time is
shared by many device-rounds, so that to mix it may be worth much; else the options of a
device-round that is mixed are.
"""

from __future__ import annotations

import heapq
import itertools
import time as clock
from dataclasses import dataclass, field

import numpy as np

from card_opt.algorithms.makespan.recording import Spot
from card_opt.algorithms.makespan.relaxing import Mix, Relaxed, may_win, relax
from card_opt.algorithms.makespan.settle import Settled, settle
from card_opt.algorithms.makespan.timed import Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_APART = 1e-2  # relative, times that are worth a halving before options are
_CLOSE = 1e-6  # the same, where many device-rounds change with the time
_MANY = 16  # device-rounds that are more than can be halved one by one
_SAME = 1e-9  # relative, times that are the same
_FEW = 4  # options more than device-rounds, so many that no time need be halved before they are
_WHOLE = 1e-6
_LONGER = 1.0 + 1e-6
_PRECISION = 0.05  # of a node's bound, as a share of what it lacks
_SETTLED = 0.1  # of the tolerance, that a decision may be above the best with its options
_TRIALS = 4  # decisions of a node that are settled


@dataclass(order=True)
class _Node:
    bound: float
    order: int
    window: Window = field(compare=False)
    is_open: BoolArray = field(compare=False)
    relaxed: Relaxed | None = field(compare=False)
    places: IntArray = field(compare=False)
    spot: Spot | None = field(compare=False)
    is_exact: bool = field(compare=False)


class Search:
    """The search over some rounds.

    Parameters
    ----------
    timed
        Their options.
    tolerance
        A bound this close to the cost of the incumbent is enough.
    deadline
        When to stop, by `time.perf_counter`.
    incumbent
        A decision, if one is known.
    """

    def __init__(
        self,
        timed: Timed,
        tolerance: float,
        deadline: float,
        incumbent: Settled | None = None,
    ) -> None:
        self.timed = timed
        self.tolerance = tolerance
        self.deadline = deadline
        self.incumbent = incumbent
        self.num_nodes = 0
        self.prices = np.zeros(timed.options.num_rows)
        longest = np.maximum(timed.most_time, 0.0)
        self._ceiling = timed.options.ceiling() + _LONGER * float(timed.weight @ longest)
        self._order = itertools.count()
        self._tried: set[bytes] = set()

    @property
    def worst(self) -> float:
        """Return the cost that a better decision is below, or more than any costs."""
        return self._ceiling if self.incumbent is None else self.incumbent.cost

    @property
    def cutoff(self) -> float:
        """Return the bound from which on nothing better is worth looking for."""
        return self.worst - self.tolerance

    def run(self, prices: FloatArray, guesses: tuple[FloatArray, ...], spot: Spot | None) -> float:
        """Search; return a proven lower bound on the cost of every decision.

        Parameters
        ----------
        prices
            Prices to begin with, shape (R,).
        guesses
            Times that may be good, shape (N,) each.
        spot
            Where what is proven goes; None if it is not kept.
        """
        num_rounds = self.timed.num_rounds
        window = Window(np.zeros(num_rounds), np.full(num_rounds, np.inf))
        is_open = np.ones(self.timed.options.owner.size, dtype=np.bool_)
        root = self._node(window, is_open, prices, guesses, -np.inf, spot)
        if root.relaxed is not None:
            self.prices = root.relaxed.prices
        heap = [root] if root.bound < self.cutoff else []
        closed = np.inf if heap else root.bound
        while heap and heap[0].bound < self.cutoff and clock.perf_counter() <= self.deadline:
            node = heapq.heappop(heap)
            halves = self._halves(node)
            if not halves and not node.is_exact and node.relaxed is not None:
                again = (node.relaxed.cover.time, *node.relaxed.mix.time)
                node = self._node(
                    node.window,
                    node.is_open,
                    node.relaxed.prices,
                    again,
                    node.bound,
                    node.spot,
                    is_exact=True,
                )
                heapq.heappush(heap, node)
                continue
            if not halves:
                closed = min(closed, node.bound)
                continue
            assert node.relaxed is not None
            for window, is_open, place in halves:
                self.num_nodes += 1
                times = (node.relaxed.cover.time, *node.relaxed.mix.time)
                child = self._node(window, is_open, node.relaxed.prices, times, node.bound, place)
                if child.bound < self.cutoff:
                    heapq.heappush(heap, child)
                else:
                    closed = min(closed, child.bound)
        return min([closed, self.worst, *(node.bound for node in heap)])

    def offer(self, chosen: IntArray, prices: FloatArray, time: FloatArray) -> None:
        """Settle one option of each device-round, if that has not been done."""
        key = chosen.tobytes()
        if key in self._tried:
            return
        self._tried.add(key)
        tolerance = _SETTLED * self.tolerance
        settled = settle(self.timed, chosen, prices, time, self.deadline, tolerance, self.worst)
        if settled.cost < self.worst:
            self.incumbent = settled

    def _node(
        self,
        window: Window,
        is_open: BoolArray,
        prices: FloatArray,
        guesses: tuple[FloatArray, ...],
        known: float,
        spot: Spot | None,
        *,
        is_exact: bool = False,
    ) -> _Node:
        """Return a node with its bound, and what that leaves open."""
        timed = self.timed
        is_open = is_open & (timed.earliest <= window.high[timed.round_of])
        places = np.flatnonzero(is_open)
        left = np.bincount(timed.options.owner[places], minlength=timed.group.size)
        made = _Node(known, next(self._order), window, is_open, None, places, spot, is_exact)
        if (left == 0).any():
            made.bound = np.inf
            return made
        own = timed.take(places)
        lacks = self.cutoff - known
        precision = 0.0 if is_exact or not np.isfinite(lacks) else _PRECISION * lacks
        tolerance = max(0.2 * self.tolerance, precision)
        guesses = tuple(np.clip(g, window.low, window.high) for g in guesses)
        relaxed = relax(
            own,
            window,
            prices,
            tolerance,
            self.cutoff,
            self.deadline,
            guesses,
            worst=self.worst if self.incumbent is not None else np.inf,
            is_plain=spot is not None,
        )
        made.relaxed, made.bound = relaxed, max(known, relaxed.bound)
        if spot is not None and relaxed.bound >= known:
            spot.know(relaxed.prices, relaxed.cover)
        if made.bound >= self.cutoff:
            return made
        self._round(own, places, relaxed)
        if made.bound < self.cutoff:
            is_left = may_win(relaxed, self.worst)
            if not is_left.all():
                if spot is not None:
                    made.spot = spot.close(relaxed.prices, relaxed.cover)
                made.is_open = np.zeros_like(is_open)
                made.is_open[places[is_left]] = True
        return made

    def _round(self, own: Timed, places: IntArray, relaxed: Relaxed) -> None:
        """Offer the decisions that the relaxation mixes."""
        mix = relaxed.mix
        if self.incumbent is None or own.options.num_rows:
            heaviest = mix.weight[:, own.group].argmax(axis=0)
            chosen = mix.chosen[heaviest, np.arange(own.group.size)]
            self.offer(places[chosen], relaxed.prices, relaxed.cover.time)
        now = relaxed.priced.now(relaxed.cover.time)
        self.offer(places[now.chosen], relaxed.prices, relaxed.cover.time)
        for chosen, time in list(zip(mix.chosen, mix.time, strict=True))[:_TRIALS]:
            self.offer(places[chosen], relaxed.prices, time)

    def _halves(self, node: _Node) -> list[tuple[Window, BoolArray, Spot | None]]:
        """Return both halves of a node; none if there is nothing to halve."""
        relaxed = node.relaxed
        if relaxed is None:
            return []
        times = np.vstack([relaxed.mix.time, relaxed.cover.time])
        counts = np.vstack([relaxed.mix.weight > _WHOLE, np.ones(times.shape[1]) > 0.0])
        low = np.where(counts, times, np.inf).min(axis=0)
        high = np.where(counts, times, -np.inf).max(axis=0)
        apart = (high - low) / np.maximum(high, 1e-300)
        widest = int(apart.argmax())
        middle = 0.5 * float(low[widest] + high[widest])
        is_late = node.is_open.sum() <= self.timed.options.num_owners + _FEW
        changes = (relaxed.mix.chosen != relaxed.mix.chosen[0]).any(axis=0)
        are_many = int((self.timed.group[changes] == widest).sum()) > _MANY
        if not is_late and apart[widest] > (_CLOSE if are_many else _APART):
            return self._by_time(node, widest, middle)
        by_option = self._by_option(node, relaxed.mix)
        if by_option:
            return by_option
        return self._by_time(node, widest, middle) if apart[widest] > _SAME else []

    def _by_time(
        self, node: _Node, n: int, at: float
    ) -> list[tuple[Window, BoolArray, Spot | None]]:
        spots = (None, None) if node.spot is None else node.spot.halve(None, (n, at))
        high, low = node.window.high.copy(), node.window.low.copy()
        high[n] = low[n] = at
        windows = Window(node.window.low, high), Window(low, node.window.high)
        return [(w, node.is_open, s) for w, s in zip(windows, spots, strict=True)]

    def _by_option(self, node: _Node, mix: Mix) -> list[tuple[Window, BoolArray, Spot | None]]:
        """Return the halves of the options of a device-round, one that is mixed if any is."""
        options = self.timed.options
        counts = np.bincount(options.owner[node.is_open], minlength=options.num_owners)
        if counts.max() < 2:
            return []
        assert node.relaxed is not None
        own = node.relaxed.priced.timed
        share = np.zeros(own.options.owner.size)
        for chosen, weight in zip(mix.chosen, mix.weight, strict=True):
            share[chosen] += weight[own.group]
        weight = np.zeros(options.owner.size)
        weight[node.places] = share
        weight = np.where(node.is_open, weight, 0.0)
        heaviest = np.maximum.reduceat(weight, options.starts)
        heaviest[counts < 2] = np.inf
        owner = int(heaviest.argmin())
        places = np.flatnonzero(node.is_open & (options.owner == owner))
        places = places[np.argsort(self._taken(places, owner, node), kind="stable")]
        middle = places.size // 2
        if heaviest[owner] < 1.0 - _WHOLE:
            summed = np.cumsum(weight[places])
            middle = int(np.searchsorted(summed, 0.5 * summed[-1])) + 1
        middle = min(middle, places.size - 1)
        first, second = node.is_open.copy(), node.is_open.copy()
        first[places[middle:]] = False
        second[places[:middle]] = False
        if node.spot is None:
            spots: tuple[Spot | None, Spot | None] = (None, None)
        else:  # the first half has none of the others
            spots = node.spot.halve((owner, options.option[places[middle:]]), None)
        return [
            (node.window, mask, spot) for mask, spot in zip((first, second), spots, strict=True)
        ]

    def _taken(self, places: IntArray, owner: int, node: _Node) -> FloatArray:
        """Return what options of a device-round take of the rows, priced, in the round's time."""
        assert node.relaxed is not None
        prices, timed = node.relaxed.prices, self.timed
        at = node.relaxed.cover.time[timed.group[owner]]
        delay = timed.delay.rows(places)
        room = np.maximum(at, timed.earliest[places]) - delay.fixed
        with np.errstate(divide="ignore", invalid="ignore"):
            least = delay.inverse / room
        high, low = timed.options.high[places], timed.options.low[places]
        frequency = np.where(np.isfinite(least), np.clip(least, low, high), high)
        frequency = np.where(delay.inverse > 0.0, frequency, low)
        if not prices.any():
            return frequency
        shares = timed.options.shares_at(places, frequency)
        taken: FloatArray = np.append(prices, 0.0)[timed.options.row[:, owner]] @ shares
        return taken
