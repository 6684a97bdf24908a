r"""Prices and a decision where limits overlap: a device-round is in several groups.

The best prices come from `card_opt.algorithms.lagrangian.central_path`, and so do the best
frequencies for chosen cuts. Cuts are found at the best prices; if these keep no bounds together,
at the best prices for somewhat tighter bounds. Then single exchanges are tried, ranked by

.. math:: \rho + \delta^T W s + \tfrac12 \delta^T W \delta, \quad
    W = (\kappa + \operatorname{diag}(z / \lambda))^{-1},

with the reduced cost :math:`\rho` and the change :math:`\delta` of what is taken of the bounds,
the excess s at the prices :math:`\lambda`, and what is left of the bounds, z: the second-order
change of the cost when all frequencies are chosen anew (as in
`card_opt.algorithms.lagrangian.recovery`).
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Iterator

import numpy as np

from card_opt.algorithms.lagrangian.central_path import Watch, follow
from card_opt.algorithms.lagrangian.matrices import Columns
from card_opt.algorithms.lagrangian.pricing import ROUNDING
from card_opt.algorithms.lagrangian.recovery import Decision, PricedDecision, better
from card_opt.algorithms.lagrangian.smoothing import Components, components, evaluate
from card_opt.problem.quantities import FloatArray, IntArray

_SETTLED = 1e-11  # relative cost at which the frequencies for given cuts are good enough
_TIGHTER = (3e-4, 1e-3, 3e-3, 1e-2, 0.03, 0.1, 0.2, 0.35, 0.5)  # shares of the bounds
_GOAL_SHARE = 0.5  # of the gap asked for, at which a decision is good enough
_MAX_GROUPS = 1000  # up to which exchanges are ranked by a dense matrix
_MAX_ROUNDS = 30
_WORTH = 0.02  # of the gap, that a round must close for another one to follow
_TRIES = 6


def price_limits(
    pricing: Columns,
    rel_gap: float,
    deadline: float = math.inf,
    guess: FloatArray | None = None,
) -> PricedDecision:
    """Return the best prices of a problem and a decision that keeps its bounds.

    Parameters
    ----------
    pricing
        The problem.
    rel_gap
        Relative gap between cost and bound that is good enough.
    deadline
        `time.perf_counter` at which to stop.
    guess
        Prices to begin with, shape (G,).
    """
    if pricing.is_out_of_reach():
        return PricedDecision(np.zeros(pricing.num_groups), None, is_void=True)
    parts = components(pricing)
    seen = follow(pricing, parts, rel_gap, guess, deadline)
    if not seen.is_open.all():
        return PricedDecision(seen.prices, None, is_void=_is_void(pricing, parts, seen))
    column = pricing.price(seen.prices).column
    decision = settle_overlapping(pricing, parts, column, seen.prices, deadline)
    for column, prices in _feasible_starts(pricing, parts, seen.prices, deadline):
        if np.isfinite(decision.cost).all() or time.perf_counter() > deadline:
            break
        decision = better(
            parts.of_round, decision, settle_overlapping(pricing, parts, column, prices, deadline)
        )
    if pricing.num_groups <= _MAX_GROUPS:
        decision = _exchange(pricing, parts, decision, seen, rel_gap, deadline)
    return PricedDecision(seen.prices, decision if np.isfinite(decision.cost).all() else None)


def settle_overlapping(
    pricing: Columns,
    parts: Components,
    column: IntArray,
    prices: FloatArray,
    deadline: float = math.inf,
) -> Decision:
    """Return the best frequencies for given columns, shape (K,); `prices` are a guess.

    The decision's cost is that of each component, inf where none is known at the deadline.
    """
    chosen = pricing.choose(slice(None), column)
    seen = follow(chosen, parts, _SETTLED, prices, deadline)
    free = parts.of_round == parts.number  # in no group
    alone = chosen.price(np.zeros(pricing.num_groups)).frequency
    return Decision(column, np.where(free, alone, seen.frequency), seen.cost)


def _is_void(pricing: Columns, parts: Components, seen: Watch) -> bool:
    """Return whether the dual value of a component is certainly above all of its costs."""
    low = parts.of_rounds(pricing.least_values(seen.prices))
    low -= (1.0 + ROUNDING) * parts.of_groups(seen.prices)
    high = (1.0 + ROUNDING) * parts.of_rounds(pricing.highest_costs())
    return bool((low > high).any())


def _feasible_starts(
    pricing: Columns, parts: Components, prices: FloatArray, deadline: float
) -> Iterator[tuple[IntArray, FloatArray]]:
    """Yield columns that may keep the bounds together, and prices for them.

    First the best for tighter and tighter bounds, then what takes least of each set of bounds;
    each also after exchanges that lower the excess.
    """
    start = prices
    for share in _TIGHTER:
        start = follow(_tightened(pricing, share), parts, 1e-4, start, deadline).prices
        column = pricing.price(start).column
        yield column, start
        yield _repaired(pricing, column, start, deadline), start
    for groups in (pricing.groups, *pricing.groups):
        alike = np.isin(np.arange(pricing.num_groups), groups) * prices.max()
        column = pricing.price(alike, weight=0.0).column
        yield _repaired(pricing, column, np.maximum(alike, prices), deadline), prices


def _tightened(pricing: Columns, share: float) -> Columns:
    """Return the problem with bounds smaller by a share."""
    factor = 1.0 / (1.0 - share)
    shares = tuple(factor * part for part in pricing.shares)
    return dataclasses.replace(pricing, shares=shares)


def _repaired(pricing: Columns, column: IntArray, prices: FloatArray, deadline: float) -> IntArray:
    """Return columns after the single exchanges that lower the sum of all excesses most.

    What columns take is taken at their best frequencies at the prices.
    """
    column = column.copy()
    taken = pricing.choose(slice(None), column).price(prices).shares
    excess = np.append(pricing.totals(taken) - 1.0, -np.inf)
    room = np.full(pricing.num_groups, np.inf)
    index, to, _ = pricing.alternatives(prices, column, room)
    more = pricing.choose(index, to).price(prices).shares - taken[:, index]
    groups = pricing.groups[:, index]
    for _ in range(pricing.num_rounds):
        now = excess[groups]
        change = (np.maximum(now + more, 0.0) - np.maximum(now, 0.0)).sum(axis=0)
        best = int(change.argmin()) if change.size else 0
        if change.size == 0 or change[best] >= 0.0 or time.perf_counter() > deadline:
            break
        column[index[best]] = to[best]
        excess[groups[:, best]] += more[:, best]
        same = index == index[best]
        more[:, same] -= more[:, best : best + 1]
    return column


def _exchange(
    pricing: Columns,
    parts: Components,
    decision: Decision,
    seen: Watch,
    rel_gap: float,
    deadline: float,
) -> Decision:
    """Return the decision after single exchanges, as long as one helps."""
    prices, dual = seen.prices, seen.dual
    goal = dual + _GOAL_SHARE * rel_gap * np.abs(dual)
    for _ in range(_MAX_ROUNDS):
        is_open = (decision.cost > goal) & np.isfinite(decision.cost)
        if not is_open.any():
            break
        before = decision
        room = np.where(is_open, decision.cost - dual, -np.inf)
        for column in _exchanged(pricing, parts, decision.column, prices, room):
            if time.perf_counter() > deadline:
                return decision
            decision = better(
                parts.of_round,
                decision,
                settle_overlapping(pricing, parts, column, prices, deadline),
            )
        gained = before.cost[is_open] - decision.cost[is_open]
        if not (gained > _WORTH * (before.cost - dual)[is_open]).any():
            break
    return decision


def _exchanged(
    pricing: Columns,
    parts: Components,
    column: IntArray,
    prices: FloatArray,
    room: FloatArray,
) -> list[IntArray]:
    """Return the columns after each of the best single exchanges, one in every component."""
    size = pricing.num_groups
    chosen = pricing.choose(slice(None), column)
    scale = max(float(prices.max()), float(parts.of_rounds(pricing.highest_costs()).max()), 1e-3)
    floor = np.maximum(prices, 1e-12 * scale)
    point = evaluate(chosen, parts, floor, 1.0, 0.0)
    values, rows, cols = point.bend
    matrix = np.bincount(rows * size + cols, values, size * size).reshape(size, size)
    rest = np.maximum(-point.excess, 1e-9)
    inverse = np.linalg.inv(matrix + np.diag(rest / floor))
    taken = chosen.price(prices).shares

    options = pricing.alternatives(prices, column, room[parts.of_group])
    index = options.rounds
    more = pricing.choose(index, options.column).price(prices).shares - taken[:, index]
    groups = pricing.groups[:, index]
    more = np.where(groups < size, more, 0.0)
    groups = np.minimum(groups, size - 1)
    score = options.reduced_cost + (more * (inverse @ point.excess)[groups]).sum(axis=0)
    for r, one in enumerate(groups):
        for q, other in enumerate(groups):
            score = score + 0.5 * more[r] * more[q] * inverse[one, other]

    part = parts.of_round[index]
    order = np.lexsort((score, part))
    starts = np.searchsorted(part[order], part[order], side="left")
    rank = np.arange(order.size) - starts
    out = []
    for place in range(_TRIES):
        best = order[rank == place]
        if best.size:
            tried = column.copy()
            tried[index[best]] = options.column[best]
            out.append(tried)
    return out
