r"""Queue: rounds in which the server serves one device after the other, and how far from best.

The makespan of a decision is that of the best order of its jobs
(`card_opt.problem.queueing`). For the decision there are two bounds, each exact for what it keeps
of the problem:

- *The slowest device.* No round is shorter than its slowest device-round would be by itself, so
  that the problem without a queue is a bound (`card_opt.algorithms.makespan.method`).
- *The server's work.* A round lasts at least as long as all of the server's work in it, the least
  head and the least tail: then every device-round pays for its own work, and decides by itself but
  for the rows (`card_opt.algorithms.column_generation.components`).

Both decisions are improved: for one device-round after the other, and in small rounds for two at
once, other cuts and frequencies are tried with the best order of each, for as long as that helps;
the better one is taken. The gap closes where
one bound is all that matters, as with one device, and is said honestly where it is not.
"""

from __future__ import annotations

import math
import time as clock
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.components import solve_options
from card_opt.algorithms.column_generation.options import ROUNDING, all_options
from card_opt.algorithms.column_generation.parts import RelGap
from card_opt.algorithms.makespan import method as makespan
from card_opt.algorithms.queue.improving import improved
from card_opt.algorithms.rounding import size_of_terms
from card_opt.problem.curves import Curve
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.makespan import Makespan
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.queueing import heads_and_tails
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.solution import Answer, Status, relative_excess

_SHARE_OF_TIME = 0.35  # of what is left, for each bound
_PRECISION = 0.1  # of the gap, for each bound
_LEAST_COST = 1e-3  # per device-round, to which a gap is relative at least


def accepts(problem: Problem) -> str:
    """Return why the method cannot take a problem, or nothing."""
    if problem.region.makespan is not Makespan.QUEUE:
        return "no server serves one device after the other in it"
    if any(rows.quantity == "delay" for rows in problem.region.shared):
        return "it limits sums of delays, which are of the round where devices wait"
    return ""


class Bounded(NamedTuple):
    """A bound on the cost, and a decision (cuts and frequencies, shape (M, N)) if there is one."""

    bound: float
    cut: IntArray | None
    frequency: FloatArray | None


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Decide all device-rounds as well as can be, and say how far that is from the best at most.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    """
    began = clock.perf_counter()
    deadline = began + limits.time_limit
    region = replace(problem.region, makespan=Makespan.PARALLEL)
    share = _SHARE_OF_TIME * limits.time_limit
    first = replace(limits, time_limit=share, rel_gap=max(_PRECISION * limits.rel_gap, 1e-10))
    waited = makespan.solve(Problem(problem.instance, region), first)
    if waited.status is Status.INFEASIBLE:
        return replace(waited, prices=None, proof=None)
    found = [Bounded(waited.bound, waited.cut, waited.frequency)]
    until = clock.perf_counter() + _SHARE_OF_TIME * (deadline - clock.perf_counter())
    found.append(_by_work(problem, limits, until))
    bound = max(each.bound for each in found)
    known = [(e.cut, e.frequency) for e in found if e.cut is not None and e.frequency is not None]
    answer = Answer(Status.TIME_LIMIT, bound=bound, solve_time=clock.perf_counter() - began)
    if not known:
        return replace(answer, message="found no decision that keeps all limits")
    better = []
    for i, (cut, frequency) in enumerate(known):
        until = clock.perf_counter() + (deadline - clock.perf_counter()) / (len(known) - i)
        better.append(improved(problem, cut, frequency, until))
    cut, frequency = min(better, key=lambda d: problem.evaluate(*d).objective)
    gap = relative_excess(problem.evaluate(cut, frequency).objective, bound, cut.size)
    is_late = clock.perf_counter() > deadline
    status = Status.TIME_LIMIT if is_late else Status.FEASIBLE
    return replace(
        answer,
        status=Status.OPTIMAL if gap <= limits.rel_gap else status,
        cut=cut,
        frequency=frequency,
        solve_time=clock.perf_counter() - began,
    )


def _by_work(problem: Problem, limits: Limits, deadline: float) -> Bounded:
    """Return the bound of the server's work, and what is best for it."""
    s = scaled(problem)
    assert s.makespan is not None
    options, has_none = all_options(s)
    if has_none.any():
        return Bounded(-math.inf, None, None)
    weight = s.makespan.weight[s.makespan.group][options.owner]
    work = s.makespan.curve[options.owner, options.cut]
    none = np.zeros(options.owner.size)
    options = replace(options, cost=options.cost + Curve(none, weight * work.inverse, none))
    least = float(s.makespan.weight @ _least_around(problem, s))
    base = max(abs(s.offset) / problem.num_rounds, _LEAST_COST) / s.scale
    goal = RelGap(_PRECISION * limits.rel_gap, base)
    part = solve_options(options, goal, deadline)
    bound = float(s.to_cost(part.bound + least * (1.0 - 1e-12)))
    bound -= ROUNDING * (size_of_terms(problem.instance) + s.scale * abs(part.bound))
    if part.is_impossible or part.incumbent is None:
        return Bounded(bound, None, None)
    cut, frequency, _ = s.decision(options.cut[part.incumbent.chosen], part.incumbent.frequency)
    x = problem.instance.rounds()
    return Bounded(bound, cut, np.clip(frequency, x.min_frequency, x.max_frequency))


def _least_around(problem: Problem, s: Scaled) -> FloatArray:
    """Return the least head and the least tail of each round together, shape (N,)."""
    assert s.makespan is not None
    inst = problem.instance
    shape = (*inst.shape, inst.num_cuts)
    around = heads_and_tails(inst.rounds().by_cut(), inst.profile)
    allowed = problem.region.allowed
    out = np.zeros(inst.shape[1])
    for values in around:
        full = np.broadcast_to(values, shape)
        if allowed is not None:
            full = np.where(allowed, full, np.inf)
        out += full.min(axis=(0, 2))
    return out / s.makespan.unit
