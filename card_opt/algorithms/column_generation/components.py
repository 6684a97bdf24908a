"""The parts of a problem that no row connects: each is solved by itself.

A part is relaxed and rounded, options that cannot win are closed, and what is left of it falls
into parts again, which are searched.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

from card_opt.algorithms.column_generation.branching import Incumbent, Near, Search, Start
from card_opt.algorithms.column_generation.integer_master import best_mix
from card_opt.algorithms.column_generation.kinds.grouping import (
    are_kinds,
    kinds_of,
    labels_of,
)
from card_opt.algorithms.column_generation.kinds.solving import is_closed, solve_kinds
from card_opt.algorithms.column_generation.options import (
    Options,
    PricedOptions,
    is_rigid,
    without_slack_rows,
)
from card_opt.algorithms.column_generation.parts import (
    Own,
    Part,
    RelGap,
    better,
    join,
    separate_owners,
)
from card_opt.algorithms.column_generation.recording import Spot
from card_opt.algorithms.column_generation.swaps import improve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_SHARE_OF_TIME = 0.2  # of what is left, for the restricted master
_SHARE_OF_COUNTS = 0.7  # of the time of a part with kinds; the rest is for a search without
_TOGETHER = 100  # device-rounds of small parts that are relaxed at once


def solve_options(
    options: Options,
    rel_gap: RelGap,
    deadline: float,
    start: Start = lambda: None,
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
    start
        Returns where to begin, if something is known; it may be anywhere.
    record
        Whether to keep why the bound holds.
    """
    options = without_slack_rows(options)

    labels = labels_of(options)

    def solver(mine: Own, until: float, before: Part | None) -> Part:
        def begin() -> Near | None:
            if before is not None and (best := before.incumbent) is not None:
                return Near(best.chosen, best.frequency, before.prices)
            near = start()
            return None if near is None else near.part(options, mine.owners, mine.rows)

        kinds = kinds_of(mine.options, labels[mine.owners])
        if kinds is not None:
            now = time.perf_counter()
            soon = now + _SHARE_OF_COUNTS * (until - now)
            before = solve_kinds(mine.options, kinds, rel_gap, soon, begin, record)
            if is_closed(kinds, before, rel_gap):
                return before
        part = _solve(mine.options, rel_gap, until, begin(), record)
        return part if kinds is None else better(before, part)

    return join(options, _merged(separate_owners(options), labels), solver, deadline)


def _merged(parts: Sequence[IntArray], labels: IntArray) -> list[IntArray]:
    """Return the parts, small ones merged, but for those with device-rounds that are alike."""
    alone: list[IntArray] = []
    out: list[IntArray] = []
    for part in parts:
        if are_kinds(labels[part]):
            alone.append(part)
        elif out and out[-1].size + part.size <= _TOGETHER:
            out[-1] = np.sort(np.append(out[-1], part))
        else:
            out.append(part)
    return out + alone


def _solve(
    options: Options, rel_gap: RelGap, deadline: float, near: Near | None, record: bool
) -> Part:
    """Return the best of the options of a part."""
    free = options.priced(np.zeros(options.num_rows))
    search = Search(options, rel_gap.of(options.num_owners, 0.0), options.ceiling(), deadline)
    is_open = np.ones(options.owner.size, dtype=np.bool_)
    known = free
    if near is not None:
        search.begin(near)
        known = max(free, options.priced(near.prices), key=lambda p: p.bound)
        search.tolerance = rel_gap.of(options.num_owners, known.bound - free.bound)
    if known.bound >= search.cutoff or time.perf_counter() > deadline:
        return _at_once(search, known, record)
    relaxed = search.relax(is_open, free.prices if near is None else search.prime(near))
    root = relaxed.priced
    search.tolerance = rel_gap.of(options.num_owners, root.bound - free.bound)
    if root.bound < search.cutoff:
        search.round(is_open, relaxed)
        improve(search, is_open)
    if root.bound < search.cutoff and (search.incumbent is None or is_rigid(options)):
        _mix(search, search.fixed(is_open, relaxed), root.prices)
    spot = Spot(root.prices) if record else None
    if root.bound >= search.cutoff:
        return _at_once(search, root, record)
    is_left = search.fixed(is_open, relaxed)
    found = _close(search, is_left, root.prices, record)
    if spot is not None and found.spot is not None and found.bound > root.bound:
        below = spot.close(root.prices, (), options, is_open, is_left)
        below.prices, below.pieces = found.spot.prices, found.spot.pieces
    bound = max(found.bound, root.bound)
    if found.incumbent is not None:  # what is closed is in no better decision, but in others
        bound = min(bound, found.incumbent.cost)
    return found._replace(bound=bound, prices=root.prices, spot=spot)


def _at_once(search: Search, priced: PricedOptions, record: bool) -> Part:
    """Return what prices show of a part."""
    is_void = search.incumbent is None and priced.bound >= search.cutoff
    spot = Spot(priced.prices) if record else None
    return Part(priced.bound, search.incumbent, priced.prices, is_void, spot=spot)


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

    def solver(mine: Own, until: float, before: Part | None) -> Part:
        part, owners, rows = mine
        tolerance = search.tolerance * owners.size / options.num_owners
        inner = Search(part, tolerance, part.ceiling(), until)
        if before is not None and before.incumbent is not None:
            inner.incumbent = before.incumbent
        elif known is not None:
            chosen = np.searchsorted(places[options.places_of(owners)], known.chosen[owners])
            frequency = known.frequency[owners]
            cost = float(part.cost_at(chosen, frequency).sum())
            inner.incumbent = Incumbent(chosen, frequency, cost, known.prices[rows])
        return _searched(inner, prices[rows], record)

    found = join(options, separate_owners(options), solver, search.deadline)
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
                below = spot.close(relaxed.priced.prices, (), search.options, is_open, is_left)
            bound = max(bound, search.run(is_left, relaxed, below))
    is_impossible = search.incumbent is None and bool(bound >= search.worst)
    bound = min(bound, search.worst)
    return Part(bound, search.incumbent, prices, is_impossible, search.num_nodes, spot)
