"""Parts that no row connects: each is relaxed, rounded and searched by itself."""

from __future__ import annotations

import math
import time
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_array, csgraph

from card_opt.algorithms.branch_and_price.blocks import Blocks
from card_opt.algorithms.branch_and_price.improving import improve
from card_opt.algorithms.branch_and_price.search import Incumbent, Search
from card_opt.algorithms.branch_and_price.settling import Settled
from card_opt.algorithms.column_generation.parts import RelGap
from card_opt.algorithms.column_generation.recording import Piece, Spot
from card_opt.problem.quantities import FloatArray, IntArray

_SWEEPS = 2  # over the parts: what one leaves of its time the stopped ones have in the second


class Near(NamedTuple):
    """Where to begin: an option of each device-round, shape (K,), and prices, shape (R,)."""

    chosen: IntArray
    prices: FloatArray


class Found(NamedTuple):
    """What is known of blocks.

    Attributes
    ----------
    bound
        Proven lower bound on the cost; inf if there is no decision.
    incumbent
        The best decision found, if there is one.
    prices
        Best prices of the rows, shape (R,).
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
    is_impossible: bool = False
    num_nodes: int = 0
    spot: Spot | None = None


def solve_blocks(
    blocks: Blocks,
    rel_gap: RelGap,
    deadline: float,
    near: Near | None = None,
    record: bool = False,
) -> Found:
    """Return the best choice of all blocks, part by part.

    Parameters
    ----------
    blocks
        The blocks.
    rel_gap
        How far the cost may be above the bound.
    deadline
        When to stop, by `time.perf_counter`.
    near
        Where to begin, if something is known; it may be anywhere.
    record
        Whether to keep why the bound holds.
    """
    blocks = Blocks(blocks.joint.without_slack_rows(), blocks.pricer)
    parts = _separate(blocks)
    found: dict[int, Found] = {}
    waiting = list(range(len(parts)))
    for _ in range(_SWEEPS):
        stopped = []
        for number, i in enumerate(waiting):
            part, owners, rows = blocks.part(parts[i])
            now = time.perf_counter()
            until = now + (deadline - now) / (len(waiting) - number)
            begin = _begin(blocks, owners, rows, near, found.get(i))
            found[i] = _better(found.get(i), _solve(part, rel_gap, until, begin, record))
            if found[i].is_impossible:
                return _impossible(blocks, owners, rows, found[i], found)
            if time.perf_counter() > until:
                stopped.append(i)
        waiting = stopped
        if time.perf_counter() > deadline:
            break
    return _together(blocks, parts, [found[i] for i in range(len(parts))])


def _solve(
    blocks: Blocks, rel_gap: RelGap, deadline: float, near: Near | None, record: bool
) -> Found:
    """Return the best choice of blocks that rows connect."""
    free = blocks.priced(np.zeros(blocks.joint.num_rows))
    search = Search(blocks, rel_gap.of(blocks.num_owners, 0.0), deadline)
    is_open = np.ones(blocks.joint.frequency.owner.size, dtype=np.bool_)
    prices = free.prices
    if near is not None:
        search.offer(near.chosen, near.prices)
        prices = search.master.prime(near.prices)
    relaxed = search.relax(is_open, prices)
    root = relaxed.priced
    search.tolerance = rel_gap.of(blocks.num_owners, root.bound - free.bound)
    if root.bound < search.cutoff:
        relaxed = search.round(is_open, relaxed)
        improve(search, is_open)
        root = relaxed.priced
    spot = Spot(root.prices) if record else None
    bound = root.bound
    if bound < search.cutoff:
        is_left = search.fixed(is_open, relaxed)
        below = spot
        if spot is not None:
            options = blocks.joint.frequency
            below = spot.close(root.prices, (), options, is_open, is_left)
        bound = max(bound, search.run(is_left, relaxed, below))
    if search.incumbent is not None:
        bound = min(bound, search.incumbent.cost)
    is_impossible = search.incumbent is None and bool(bound >= search.worst)
    return Found(bound, search.incumbent, root.prices, is_impossible, search.num_nodes, spot)


def _separate(blocks: Blocks) -> list[IntArray]:
    """Return the blocks of each part that no row connects with another; those in none first."""
    joint, length = blocks.joint, blocks.pricer.length
    size, row = blocks.num_blocks, joint.frequency.row
    owner = np.broadcast_to(np.arange(blocks.num_owners) // length, row.shape)
    coupled = row < joint.num_rows
    edges = owner[coupled], size + row[coupled]
    graph = coo_array((np.ones(edges[0].size), edges), shape=(size + joint.num_rows,) * 2)
    _, label = csgraph.connected_components(graph, directed=False)
    is_coupled = coupled.any(axis=0).reshape(-1, length).any(axis=1)
    label = np.where(is_coupled, label[:size], -1)
    order = np.argsort(label, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(label[order])) + 1)


def _begin(
    blocks: Blocks, owners: IntArray, rows: IntArray, near: Near | None, before: Found | None
) -> Near | None:
    """Return where a part begins: where it was stopped before, or near something known."""
    if before is not None and before.incumbent is not None:
        return Near(before.incumbent.chosen, before.prices)
    if near is None:
        return None
    places = blocks.joint.frequency.places_of(owners)
    return Near(np.searchsorted(places, near.chosen[owners]), near.prices[rows])


def _better(before: Found | None, found: Found) -> Found:
    """Return the better of two bounds of a part; its decision never gets worse."""
    if before is None:
        return found
    num_nodes = before.num_nodes + found.num_nodes
    if found.bound < before.bound:
        found = found._replace(bound=before.bound, prices=before.prices, spot=before.spot)
    return found._replace(num_nodes=num_nodes)


def _impossible(
    blocks: Blocks, owners: IntArray, rows: IntArray, part: Found, found: dict[int, Found]
) -> Found:
    """Return that there is no decision, as a part has none."""
    prices = np.zeros(blocks.joint.num_rows)
    prices[rows] = part.prices
    spot = None
    if part.spot is not None:
        spot = Spot(prices, pieces=[Piece(owners, rows, math.inf, part.spot)])
    num_nodes = sum(each.num_nodes for each in found.values())
    return Found(math.inf, None, prices, True, num_nodes, spot)


def _together(blocks: Blocks, parts: list[IntArray], found: list[Found]) -> Found:
    """Return parts as one."""
    joint = blocks.joint
    chosen = np.empty(blocks.num_owners, dtype=np.int64)
    at = tuple(np.empty(blocks.num_owners) for _ in joint.halves)
    prices, costs, pieces = np.zeros(joint.num_rows), [], []
    for mine, each in zip(parts, found, strict=True):
        _, owners, rows = blocks.part(mine)
        prices[rows] = each.prices
        if each.spot is not None:
            pieces.append(Piece(owners, rows, each.bound, each.spot))
        if each.incumbent is not None:
            chosen[owners] = joint.frequency.places_of(owners)[each.incumbent.chosen]
            for whole, values in zip(at, each.incumbent.settled.at, strict=True):
                whole[owners] = values
            costs.append(each.incumbent.cost)
    cost = math.fsum(costs)
    is_whole = len(costs) == len(parts)
    incumbent = Incumbent(chosen, Settled(at, cost, prices), cost) if is_whole else None
    bound = math.fsum(each.bound for each in found)
    num_nodes = sum(each.num_nodes for each in found)
    spot = Spot(prices, pieces=pieces) if pieces else None
    return Found(bound, incumbent, prices, False, num_nodes, spot)
