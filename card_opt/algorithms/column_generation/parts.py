"""Parts that no row connects: one after the other in the time that there is, and put together."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_array, csgraph

from card_opt.algorithms.column_generation.branching import Incumbent
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.column_generation.recording import Piece, Spot
from card_opt.problem.quantities import FloatArray, IntArray


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


class Own(NamedTuple):
    """A part: its options, its device-rounds among all, and its rows among all."""

    options: Options
    owners: IntArray
    rows: IntArray


Solver = Callable[[Own, float, Part | None], Part]
"""From a part, a deadline, and what is known of it from before."""


def join(options: Options, parts: Sequence[IntArray], solver: Solver, deadline: float) -> Part:
    """Return what solving each part says of all of them.

    Each may take as much of the time that is left as those that are still to come; those that
    are stopped by this are tried again in what time the others have left, until there is none.

    Parameters
    ----------
    options
        The options of all parts.
    parts
        The device-rounds of each.
    solver
        What solves one.
    deadline
        When to stop, by `time.perf_counter`.
    """
    found: dict[int, Part] = {}
    waiting = list(range(len(parts)))
    while waiting:
        stopped = []
        for place, i in enumerate(waiting):
            part, rows = options.part(parts[i])
            now = time.perf_counter()
            until = now + (deadline - now) / (len(waiting) - place)
            before = found.get(i)
            found[i] = better(before, solver(Own(part, parts[i], rows), until, before))
            if found[i].is_impossible:
                return _impossible(options, Own(part, parts[i], rows), found)
            if time.perf_counter() > until:
                stopped.append(i)
        waiting = stopped
        if time.perf_counter() > deadline:
            break
    return _together(options, parts, [found[i] for i in range(len(parts))])


def better(before: Part | None, part: Part) -> Part:
    """Return a part with the better of what is known of it from before and now."""
    if before is None:
        return part
    num_nodes = before.num_nodes + part.num_nodes
    if part.bound < before.bound:
        part = part._replace(bound=before.bound, prices=before.prices, spot=before.spot)
    known = [each for each in (before.incumbent, part.incumbent) if each is not None]
    best = min(known, key=lambda each: each.cost, default=None)
    return part._replace(incumbent=best, num_nodes=num_nodes)


def _impossible(options: Options, own: Own, found: dict[int, Part]) -> Part:
    """Return that there is no decision, as the part that was last looked at has none."""
    part = next(part for part in found.values() if part.is_impossible)
    prices = _zeros(options)
    prices[own.rows] = part.prices
    spot = None
    if part.spot is not None:
        spot = Spot(prices, pieces=[Piece(own.owners, own.rows, math.inf, part.spot)])
    num_nodes = sum(each.num_nodes for each in found.values())
    return Part(math.inf, None, prices, True, num_nodes, spot)


def _together(options: Options, parts: Sequence[IntArray], found: Sequence[Part]) -> Part:
    """Return parts as one."""
    chosen = np.empty(options.num_owners, dtype=np.int64)
    frequency = np.empty(options.num_owners)
    prices = _zeros(options)
    costs = []
    spot: Spot | None = None
    for owners, part in zip(parts, found, strict=True):
        rows = options.rows_of(owners)
        prices[rows] = part.prices
        if part.spot is not None:
            spot = spot or Spot(_zeros(options))
            spot.pieces.append(Piece(owners, rows, part.bound, part.spot))
        if part.incumbent is not None:
            chosen[owners] = options.places_of(owners)[part.incumbent.chosen]
            frequency[owners] = part.incumbent.frequency
            costs.append(part.incumbent.cost)
    is_whole = len(costs) == len(parts)
    incumbent = Incumbent(chosen, frequency, math.fsum(costs), prices) if is_whole else None
    bound = math.fsum(part.bound for part in found)
    num_nodes = sum(part.num_nodes for part in found)
    return Part(bound, incumbent, prices, False, num_nodes, spot)


def _zeros(options: Options) -> FloatArray:
    return np.zeros(options.num_rows)


def separate_owners(options: Options) -> list[IntArray]:
    """Return the device-rounds of each part that no row connects with another.

    Those that are in no row at all come together, first.
    """
    size = options.num_owners
    owner = np.broadcast_to(np.arange(size), options.row.shape)
    coupled = options.row < options.num_rows
    edges = (owner[coupled], size + options.row[coupled])
    graph = coo_array((np.ones(edges[0].size), edges), shape=(size + options.num_rows,) * 2)
    _, label = csgraph.connected_components(graph, directed=False)
    label = np.where(coupled.any(axis=0), label[:size], -1)
    order = np.argsort(label, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(label[order])) + 1)
