"""All parts of a problem: together as far as that goes, and then one by one."""

from __future__ import annotations

import math
import time as clock
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from card_opt.algorithms import proof
from card_opt.algorithms.makespan.branching import Search
from card_opt.algorithms.makespan.parts import Parts, best_of, separate, split_of
from card_opt.algorithms.makespan.recording import Numbers, Spot, Units, node_of
from card_opt.algorithms.makespan.relaxing import relax
from card_opt.algorithms.makespan.settle import Settled, cost_of
from card_opt.algorithms.makespan.timed import Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled

_SHARE_OF_GAP = 0.8  # that the search may leave; the rest is for rounding
_LEAST_COST = 1e-3  # per device-round, to which a gap is relative at least
_FIRST_GAP = 1e-7  # to which parts are relaxed together, before any is searched by itself
_BATCH = 30_000  # options that are relaxed together: more do not fit near the processor


@dataclass(eq=False)
class Outcome:
    """What is known of all rounds: decision, bound, prices, nodes of the search, and why."""

    best: Settled | None
    bound: float
    prices: FloatArray
    num_nodes: int = 0
    node: proof.Node | None = None


@dataclass(frozen=True, eq=False)
class Goal:
    """What gap is allowed, as a share of a cost [scaled]."""

    rel_gap: float
    s: Scaled

    def tolerance(self, cost: float, rel_gap: float) -> float:
        """Return how far below a cost a bound may be."""
        whole = max(abs(self.s.to_cost(cost)), _LEAST_COST * self.s.size[0])
        return rel_gap * whole / self.s.scale


@dataclass(eq=False)
class _Known:
    """What is known of all parts, in the numbers of the whole problem.

    Attributes
    ----------
    settled
        Chosen options and frequencies of device-rounds.
    is_missing
        Parts without a decision.
    prices, leaf_prices
        Prices of the rows, and those by which parts without blocks are proven.
    time
        Times that were good, of each round, shape (S, N).
    bound, cost
        Of each part, shape (P,).
    spans, blocks
        What proves bounds: spans of all rounds, and blocks of parts whose search proves more.
    """

    settled: Settled
    is_missing: BoolArray
    prices: FloatArray
    leaf_prices: FloatArray
    time: FloatArray
    bound: FloatArray
    cost: FloatArray
    num_nodes: int = 0
    spans: list[proof.Spans] = field(default_factory=list)
    blocks: list[proof.Block] = field(default_factory=list)


def solve_parts(timed: Timed, goal: Goal, deadline: float, numbers: Numbers | None) -> Outcome:
    """Return what is best of all rounds.

    Parameters
    ----------
    timed
        The options.
    goal
        When a gap is small enough.
    deadline
        When to stop, by `time.perf_counter`.
    numbers
        For a proof; None if none is wanted.
    """
    parts = separate(timed)
    known = _unknown(timed, parts)
    free = float(_free(timed).sum())
    exact = _SHARE_OF_GAP * goal.tolerance(free, goal.rel_gap)
    _together(timed, parts, ~parts.has_rows, known, exact, deadline, numbers)
    first = max(exact, goal.tolerance(free, _FIRST_GAP))
    easy = parts.has_rows & parts.is_single
    _together(timed, parts, easy, known, first, deadline, numbers)
    for total in (float(known.cost.sum()), float(known.bound.sum())):
        if math.isfinite(total):
            exact = min(exact, _SHARE_OF_GAP * goal.tolerance(total, goal.rel_gap))
    _one_by_one(timed, parts, known, exact, deadline, numbers)
    bound = math.fsum(known.bound)
    if known.is_missing.any():
        return Outcome(None, bound, known.prices, known.num_nodes)
    best = known.settled
    time, cost = cost_of(timed, best.chosen, best.frequency)
    node = None
    if numbers is not None:
        prices = numbers.scale * known.leaf_prices
        spans = _joined(known.spans, timed.group[_owners(known.blocks)])
        node = proof.Leaf(prices, blocks=tuple(known.blocks), spans=spans)
    made = Settled(best.chosen, best.frequency, time, cost)
    return Outcome(made, bound, known.prices, known.num_nodes, node)


def _free(timed: Timed) -> FloatArray:
    """Return what each round costs at least without rows, up to a few tenths, shape (N,)."""
    priced = timed.priced(np.zeros(timed.options.num_rows))
    both = [priced.now(t).value for t in (timed.least_time * (1.0 + 1e-9), timed.most_time)]
    return np.minimum(*both)


def _unknown(timed: Timed, parts: Parts) -> _Known:
    num_owners, num_rows = timed.options.num_owners, timed.options.num_rows
    nothing = np.zeros(num_owners)
    return _Known(
        Settled(nothing.astype(np.int64), nothing, np.zeros(timed.num_rounds), np.inf),
        np.ones(parts.size, dtype=np.bool_),
        np.zeros(num_rows),
        np.zeros(num_rows),
        np.zeros((0, timed.num_rounds)),
        np.full(parts.size, -np.inf),
        np.full(parts.size, np.inf),
    )


def _together(
    timed: Timed,
    parts: Parts,
    mine: BoolArray,
    known: _Known,
    first: float,
    deadline: float,
    numbers: Numbers | None,
) -> None:
    """Relax some parts, as many together as are of a good size, and settle what that says."""
    sizes = np.bincount(parts.label[timed.options.owner], minlength=parts.size)
    batches = _batches(np.flatnonzero(mine), sizes)
    for i, batch in enumerate(batches):
        now = clock.perf_counter()
        until = now + (deadline - now) / (len(batches) - i)
        share = first * float(sizes[batch].sum() / sizes[mine].sum())
        _relaxed(timed, parts, batch, known, share, until, numbers)


def _batches(places: IntArray, sizes: IntArray) -> list[IntArray]:
    """Return parts by and by, of at least `_BATCH` options each but the last."""
    if not places.size:
        return []
    batch = (np.cumsum(sizes[places]) - sizes[places]) // _BATCH
    return np.split(places, np.flatnonzero(np.diff(batch)) + 1)


def _relaxed(
    timed: Timed,
    parts: Parts,
    places: IntArray,
    known: _Known,
    first: float,
    deadline: float,
    numbers: Numbers | None,
) -> None:
    """Relax some parts together, and settle what that says."""
    mine = np.zeros(parts.size, dtype=np.bool_)
    mine[places] = True
    owners = parts.owners(mine)
    own, rounds, rows = timed.part(owners)
    split = split_of(own, np.searchsorted(places, parts.label[owners]))
    window = Window(np.zeros(own.num_rounds), np.full(own.num_rounds, np.inf))
    zero = np.zeros(rows.size)
    is_plain = numbers is not None
    relaxed = relax(own, window, zero, first, np.inf, deadline, is_plain=is_plain)
    best = best_of(own, split, relaxed, deadline)
    bound, cost = split.bounds(relaxed), split.costs(own, best)
    known.bound[places], known.cost[places] = bound, cost
    known.is_missing[places] = ~np.isfinite(cost)
    known.prices[rows] = relaxed.prices
    chosen, frequency = known.settled.chosen, known.settled.frequency
    chosen[owners] = timed.options.places_of(owners)[best.chosen]
    frequency[owners] = best.frequency
    times = np.zeros((len(relaxed.mix.time) + 1, timed.num_rounds))
    times[:, rounds] = np.vstack([relaxed.cover.time, relaxed.mix.time])
    known.time = times if not known.time.size else np.maximum(known.time[: len(times)], times)
    if numbers is not None:
        known.leaf_prices[rows] = relaxed.prices
        units = Units(owners, rounds, rows, timed.options.num_rows, numbers)
        known.spans.append(units.spans(relaxed.cover))


def _one_by_one(
    timed: Timed,
    parts: Parts,
    known: _Known,
    exact: float,
    deadline: float,
    numbers: Numbers | None,
) -> None:
    """Search every part that still has a gap that is too large."""
    sizes = np.bincount(parts.label, minlength=parts.size)
    share = exact * sizes / sizes.sum()
    with np.errstate(invalid="ignore"):
        gap = known.cost - known.bound
    waiting = np.flatnonzero(~(gap <= share))
    if not waiting.size:
        return
    spared = exact - float(gap[gap <= share].sum())
    for i, part in enumerate(waiting):
        now = clock.perf_counter()
        until = now + (deadline - now) / (waiting.size - i)
        tolerance = max(spared * float(sizes[part] / sizes[waiting[i:]].sum()), 0.1 * share[part])
        spared -= _searched(timed, parts, int(part), known, tolerance, until, numbers)


def _searched(
    timed: Timed,
    parts: Parts,
    part: int,
    known: _Known,
    tolerance: float,
    until: float,
    numbers: Numbers | None,
) -> float:
    """Search a part; return the gap that is left of it."""
    owners = np.flatnonzero(parts.label == part)
    own, rounds, rows = timed.part(owners)
    places = timed.options.places_of(owners)
    before = None
    if not known.is_missing[part]:
        chosen = np.searchsorted(places, known.settled.chosen[owners])
        frequency = known.settled.frequency[owners]
        before = Settled(chosen, frequency, *cost_of(own, chosen, frequency))
    search = Search(own, tolerance, until, before)
    spot = None if numbers is None else Spot()
    guesses = tuple(known.time[:, rounds])
    has_times = bool(guesses) and bool((known.time[:, rounds] > 0.0).all())
    found = search.run(known.prices[rows], guesses if has_times else (), spot)
    known.num_nodes += search.num_nodes
    if found > known.bound[part]:
        known.bound[part] = found
        if spot is not None and numbers is not None:
            units = Units(owners, rounds, rows, timed.options.num_rows, numbers)
            worth = float(numbers.offsets[owners].sum()) + numbers.scale * found
            known.blocks.append(proof.Block(owners, worth, node_of(spot, units)))
            known.leaf_prices[rows] = 0.0
    if not known.prices[rows].any():
        known.prices[rows] = search.prices
    best = search.incumbent
    if best is None:
        return 0.0
    known.settled.chosen[owners] = places[best.chosen]
    known.settled.frequency[owners] = best.frequency
    known.is_missing[part] = False
    known.cost[part] = best.cost
    return max(0.0, float(best.cost - known.bound[part]))


def _owners(blocks: list[proof.Block]) -> IntArray:
    nothing = np.zeros(0, dtype=np.int64)
    return np.concatenate([nothing, *(block.rounds for block in blocks)])


def _joined(spans: list[proof.Spans], without: IntArray) -> proof.Spans:
    """Return the spans of all rounds but some, by rising rounds."""

    def whole(name: str) -> Any:
        return np.concatenate([np.zeros(0), *(getattr(s, name) for s in spans)])

    order = np.argsort(whole("round"), kind="stable")
    order = order[~np.isin(whole("round")[order], without)]
    low, high, point = (whole(name)[order] for name in ("low", "high", "point"))
    return proof.Spans(whole("round")[order].astype(np.int64), low, high, point)
