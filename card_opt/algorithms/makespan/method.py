r"""Makespan: an exact method for rounds that last until their slowest device-round is done.

With :math:`t_n` for how long a round lasts, the total is :math:`\sum_n A_n t_n` and the energies,
with :math:`D_k \le t_n` for all device-rounds of it. For a time and prices of the rows that
device-rounds share, each decides for itself, in closed form
(`card_opt.algorithms.makespan.timed`). So:

1. *Times.* At given prices a round's best time is a search in one dimension; spans of times, each
   bounded by tangents, prove it (`card_opt.algorithms.makespan.times`). Without shared rows that
   is the whole method.
2. *Prices.* Where every round is in one row at most, such as the pool of a round or one budget for
   all, all prices are bracketed together (`card_opt.algorithms.makespan.one_price`); else planes
   above the dual give them (`card_opt.algorithms.makespan.planes`).
3. *Decision.* The options at the best prices, with times and frequencies chosen anew, which is a
   convex problem (`card_opt.algorithms.makespan.settle`).
4. *Branch and bound* on times and options where that leaves a gap, for each part of the problem
   that no row connects with another (`card_opt.algorithms.makespan.branching`).

If energies cost nothing, the pool alone decides, and there is no gap: that is
`card_opt.algorithms.makespan.fastest_rounds`.

How long rounds last does not limit what may be decided. So whether there is any decision is asked
of `card_opt.algorithms.column_generation.method` as if nobody waited.
"""

from __future__ import annotations

import math
import time as clock
from dataclasses import replace

import numpy as np

from card_opt.algorithms import proof
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.algorithms.column_generation.options import (
    ROUNDING,
    Options,
    all_options,
    without_slack_rows,
)
from card_opt.algorithms.makespan import fastest_rounds
from card_opt.algorithms.makespan.recording import numbering
from card_opt.algorithms.makespan.solving import Goal, Outcome, solve_parts
from card_opt.algorithms.makespan.timed import Timed
from card_opt.algorithms.rounding import size_of_terms
from card_opt.problem.checks import place
from card_opt.problem.curves import Curve
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.solution import Answer, Status, relative_excess

_ANY_GAP = 1e3  # with which the search for a decision ends at the first


def accepts(problem: Problem) -> str:
    """Return why the method cannot take a problem, or nothing."""
    region = problem.region
    if region.makespan is None:
        return "no device waits for another in it; cutwise and column-generation take it"
    if any(rows.quantity == "delay" for rows in region.shared):
        return "it limits sums of delays, which are of the round where devices wait"
    return ""


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS, *, record: bool = False) -> Answer:
    """Decide all device-rounds, to the relative gap of the limits.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    record
        Whether to keep why the bound holds, as `Answer.proof`.
    """
    began = clock.perf_counter()
    s = scaled(problem)
    options, has_none = all_options(s)
    if has_none.any():
        text = f"no cut is left with a frequency{place(has_none.reshape(s.shape))}"
        empty = proof.Leaf(np.zeros(options.num_rows), is_ray=True)
        return Answer(Status.INFEASIBLE, message=text, proof=empty)
    assert s.makespan is not None
    rows = options.num_rows
    timed = timed_of(s, without_slack_rows(options))
    built = clock.perf_counter()
    deadline = began + limits.time_limit
    outcome = None if record else fastest_rounds.solve(timed)
    if outcome is None:
        numbers = numbering(problem, s, options) if record else None
        outcome = solve_parts(timed, Goal(limits.rel_gap, s), deadline, numbers)
    if outcome.best is None or not math.isfinite(outcome.best.cost):
        return _without(problem, limits, began, outcome, s)
    answer = Answer(
        Status.FEASIBLE,
        build_time=built - began,
        solve_time=clock.perf_counter() - built,
        nodes=outcome.num_nodes,
        prices=problem.region.by_label(s.scale * outcome.prices) if rows else {},
        proof=outcome.node,
    )
    return _judged(problem, s, timed, answer, outcome, limits, deadline)


def timed_of(s: Scaled, options: Options) -> Timed:
    """Return options with the times of their rounds."""
    assert s.makespan is not None
    owner = np.arange(options.num_owners)[options.owner]
    curve = s.makespan.curve[owner, options.cut]
    shape = options.owner.shape
    delay = Curve(
        np.broadcast_to(curve.fixed, shape).copy(),
        np.broadcast_to(curve.inverse, shape).copy(),
        0.0,
    )
    return Timed(options, delay, s.makespan.group, s.makespan.weight)


def _without(
    problem: Problem, limits: Limits, began: float, outcome: Outcome, s: Scaled
) -> Answer:
    """Return any decision, or that there is none, where the search has found none."""
    free = Problem(problem.instance, replace(problem.region, makespan=None))
    left = max(limits.time_limit - (clock.perf_counter() - began), 1e-3)
    found = column_generation.solve(free, Limits(time_limit=left, rel_gap=_ANY_GAP))
    spent = clock.perf_counter() - began
    if found.status is Status.INFEASIBLE:
        return replace(found, solve_time=spent)
    bound = float(s.to_cost(outcome.bound) - ROUNDING * size_of_terms(problem.instance))
    return replace(
        found,
        status=Status.TIME_LIMIT if found.cut is None else Status.FEASIBLE,
        bound=bound if math.isfinite(bound) else -math.inf,
        prices=None,
        proof=None,
        solve_time=spent,
        nodes=outcome.num_nodes,
    )


def _judged(
    problem: Problem,
    s: Scaled,
    timed: Timed,
    answer: Answer,
    outcome: Outcome,
    limits: Limits,
    deadline: float,
) -> Answer:
    inst, best = problem.instance, outcome.best
    assert best is not None
    cut, frequency, _ = s.decision(timed.options.cut[best.chosen], best.frequency)
    x = inst.rounds()
    frequency = np.clip(frequency, x.min_frequency, x.max_frequency)
    bound = float(s.to_cost(outcome.bound) - ROUNDING * size_of_terms(inst))
    gap = relative_excess(problem.evaluate(cut, frequency).objective, bound, cut.size)
    is_late = clock.perf_counter() > deadline
    status = Status.TIME_LIMIT if is_late else Status.FEASIBLE
    status = Status.OPTIMAL if gap <= limits.rel_gap else status
    return replace(answer, status=status, cut=cut, frequency=frequency, bound=bound)
