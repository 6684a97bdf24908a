"""The parts of a problem that no row connects: each is solved by itself.

A part is relaxed and rounded, options that cannot win are closed, and what is left of it falls
into parts again, which are searched.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.branching import Incumbent, Search
from card_opt.algorithms.column_generation.integer_master import best_mix
from card_opt.algorithms.column_generation.options import (
    Options,
    is_rigid,
    separate_owners,
    without_slack_rows,
)
from card_opt.algorithms.column_generation.recording import Piece, Spot
from card_opt.algorithms.column_generation.swaps import improve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_CEILING = 1.0 + 1e-6  # of the dearest decision: a bound above it proves that there is none
_LEAST_COST = 1e-6  # of a device-round [scaled], where all decisions may cost nothing
_SHARE_OF_TIME = 0.2  # of what is left, for the restricted master
_TOGETHER = 100  # device-rounds of small parts that are relaxed at once


class Part(NamedTuple):
    """What is known of a part.

    Attributes
    ----------
    bound
        Proven lower bound on its cost; above what any decision costs if there is none.
    incumbent
        The best decision found, if there is one.
    prices
        Best prices of its rows, shape (R,).
    is_impossible
        Whether it is proven that there is no decision.
    num_nodes
        Nodes of the search trees below the roots.
    spot
        Why the bound holds; None if that is not kept.
    """

    bound: float
    incumbent: Incumbent | None
    prices: FloatArray
    is_impossible: bool
    num_nodes: int = 0
    spot: Spot | None = None


class RelGap(NamedTuple):
    """The gap that is allowed, as a share of a cost that is not known beforehand.

    Attributes
    ----------
    share
        Of the cost.
    base
        Cost of a device-round without coupling rows, or more [scaled].
    """

    share: float
    base: float

    def of(self, num_owners: int, more: float) -> float:
        """Return what a part may leave, if rows make it dearer by `more` at least."""
        return self.share * (self.base * num_owners + max(more, 0.0))


class Near(NamedTuple):
    """Where to begin.

    Attributes
    ----------
    chosen
        The place of an option of each device-round, shape (K,).
    prices
        Prices of the rows, shape (R,).
    """

    chosen: IntArray
    prices: FloatArray

    def part(self, options: Options, owners: IntArray, rows: IntArray) -> Near:
        """Return where to begin a part of the options, by its device-rounds and rows."""
        places = np.flatnonzero(np.isin(options.owner, owners))
        return Near(np.searchsorted(places, self.chosen[owners]), self.prices[rows])


Solver = Callable[[Options, IntArray, IntArray], Part]
"""From options of a part, its device-rounds and its rows."""


def solve_options(
    options: Options,
    rel_gap: RelGap,
    deadline: float,
    near: Near | None = None,
    record: bool = False,
) -> Part:
    """Return the best of all options, part by part.

    Parameters
    ----------
    options
        The options of all device-rounds.
    rel_gap
        How far the cost may be above the bound.
    deadline
        When to stop, by `time.perf_counter`.
    near
        Where to begin, if something is known; it may be anywhere.
    record
        Whether to keep why the bound holds.
    """
    options = without_slack_rows(options)

    def solver(part: Options, owners: IntArray, rows: IntArray) -> Part:
        begin = None if near is None else near.part(options, owners, rows)
        return _solve(part, rel_gap, deadline, begin, record)

    return _joined(options, _merged(separate_owners(options)), solver)


def _merged(parts: Sequence[IntArray]) -> list[IntArray]:
    """Return the parts, small ones merged."""
    out: list[IntArray] = []
    for part in parts:
        if out and out[-1].size + part.size <= _TOGETHER:
            out[-1] = np.sort(np.append(out[-1], part))
        else:
            out.append(part)
    return out


def _joined(options: Options, parts: Sequence[IntArray], solver: Solver) -> Part:
    """Return what solving each part says of all of them."""
    chosen = np.empty(options.num_owners, dtype=np.int64)
    frequency = np.empty(options.num_owners)
    prices = np.zeros(options.num_rows)
    bounds, costs = [], []
    num_nodes = 0
    spot: Spot | None = None
    for owners in parts:
        part, rows = options.part(owners)
        found = solver(part, owners, rows)
        num_nodes += found.num_nodes
        if found.is_impossible:
            prices[:] = 0.0
            prices[rows] = found.prices
            if found.spot is not None:
                spot = Spot(prices, pieces=[Piece(owners, rows, math.inf, found.spot)])
            return Part(math.inf, None, prices, True, num_nodes, spot)
        prices[rows] = found.prices
        if found.spot is not None:
            spot = spot or Spot(np.zeros(options.num_rows))
            spot.pieces.append(Piece(owners, rows, found.bound, found.spot))
        bounds.append(found.bound)
        if found.incumbent is not None:
            places = np.flatnonzero(np.isin(options.owner, owners))
            chosen[owners] = places[found.incumbent.chosen]
            frequency[owners] = found.incumbent.frequency
            costs.append(found.incumbent.cost)
    is_whole = len(costs) == len(parts)
    incumbent = Incumbent(chosen, frequency, math.fsum(costs), prices) if is_whole else None
    return Part(math.fsum(bounds), incumbent, prices, False, num_nodes, spot)


def _solve(
    options: Options, rel_gap: RelGap, deadline: float, near: Near | None, record: bool
) -> Part:
    """Return the best of the options of a part."""
    free = options.priced(np.zeros(options.num_rows))
    search = Search(options, rel_gap.of(options.num_owners, 0.0), _ceiling(options), deadline)
    is_open = np.ones(options.owner.size, dtype=np.bool_)
    prices = free.prices
    if near is not None:
        prices = search.begin(near.chosen, near.prices)
    relaxed = search.relax(is_open, prices)
    root = relaxed.priced
    search.tolerance = rel_gap.of(options.num_owners, root.bound - free.bound)
    if root.bound < search.cutoff:
        search.round(is_open, relaxed)
        improve(search, is_open)
    if root.bound < search.cutoff and (search.incumbent is None or is_rigid(options)):
        _mix(search, search.fixed(is_open, relaxed), root.prices)
    spot = Spot(root.prices) if record else None
    if root.bound >= search.cutoff:
        return Part(root.bound, search.incumbent, root.prices, search.incumbent is None, spot=spot)
    is_left = search.fixed(is_open, relaxed)
    found = _close(search, is_left, root.prices, record)
    if spot is not None and found.spot is not None and found.bound > root.bound:
        spot.close(root.prices, options, is_open, is_left).pieces = found.spot.pieces
    bound = max(found.bound, root.bound)
    if found.incumbent is not None:  # what is closed is in no better decision, but in others
        bound = min(bound, found.incumbent.cost)
    return found._replace(bound=bound, prices=root.prices, spot=spot)


def _ceiling(options: Options) -> float:
    largest, _ = options.largest()
    return _CEILING * (float(largest.sum()) + _LEAST_COST * options.num_owners)


def _mix(search: Search, is_open: BoolArray, prices: FloatArray) -> None:
    """Offer the best mix of open options at the frequencies of some prices."""
    places = np.flatnonzero(is_open)
    options = search.options.take(places)
    seconds = _SHARE_OF_TIME * (search.deadline - time.perf_counter())
    chosen = best_mix(options, options.priced(prices), search.tolerance, seconds)
    if chosen is not None and search.offer(places[chosen], prices):
        improve(search, is_open)


def _close(search: Search, is_open: BoolArray, prices: FloatArray, record: bool) -> Part:
    """Return the best of the open options and the incumbent, part by part."""
    known = search.incumbent
    if known is not None:
        is_open[known.chosen] = True
    places = np.flatnonzero(is_open)
    options = without_slack_rows(search.options.take(places))

    def solver(part: Options, owners: IntArray, rows: IntArray) -> Part:
        tolerance = search.tolerance * owners.size / options.num_owners
        inner = Search(part, tolerance, _ceiling(part), search.deadline)
        if known is not None:
            mine = np.flatnonzero(np.isin(options.owner, owners))
            chosen = np.searchsorted(places[mine], known.chosen[owners])
            frequency = known.frequency[owners]
            cost = float(part.cost_at(chosen, frequency).sum())
            inner.incumbent = Incumbent(chosen, frequency, cost, known.prices[rows])
        return _searched(inner, prices[rows], record)

    found = _joined(options, separate_owners(options), solver)
    if found.incumbent is None:
        return found
    best = found.incumbent
    return found._replace(incumbent=best._replace(chosen=places[best.chosen]))


def _searched(search: Search, prices: FloatArray, record: bool) -> Part:
    """Return the best of the options of a search."""
    is_open = np.ones(search.options.owner.size, dtype=np.bool_)
    bound = search.options.priced(prices).bound
    is_late = time.perf_counter() > search.deadline
    spot = Spot(prices) if record else None
    if bound < search.cutoff and not (is_late and search.incumbent):
        relaxed = search.relax(is_open, prices)
        bound = relaxed.priced.bound
        if spot is not None:
            spot.prices = relaxed.priced.prices
        if bound < search.cutoff:
            search.round(is_open, relaxed)
            improve(search, is_open)
            is_left = search.fixed(is_open, relaxed)
            below = spot
            if spot is not None:
                below = spot.close(relaxed.priced.prices, search.options, is_open, is_left)
            bound = max(bound, search.run(is_left, relaxed, below))
    is_impossible = search.incumbent is None and bool(bound >= search.worst)
    bound = min(bound, search.worst)
    return Part(bound, search.incumbent, prices, is_impossible, search.num_nodes, spot)
