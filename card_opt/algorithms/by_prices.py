r"""Prices for the limits that device-rounds share: a decision, a certified bound, and the prices.

Paying a price for what it takes of each bound, every device-round decides for itself, in closed
form (`card_opt.algorithms.lagrangian.pricing`; theory R4). The total at any prices, less the
prices, is below the optimum, and the best prices are where the slope of this concave function is
0:

1. *Prices.* Where no device-round is under two limits at once, each group of device-rounds has a
   problem of its own with one price, and all are bracketed together
   (`card_opt.algorithms.lagrangian.bracketing`). Else Newton's method follows a central path
   (`card_opt.algorithms.lagrangian.overlapping`).
2. *Decision.* The cuts at the best prices, exchanges among those that cost nearly the same, and
   for each set of cuts the best frequencies within the limits
   (`card_opt.algorithms.lagrangian.recovery`). Where none of these keeps the limits,
   `card_opt.algorithms.column_generation.method` looks for any; and where the gap stays, and many
   device-rounds are alike, it decides how many of them choose what.
3. *Certificate.* The dual value is computed again with tangents, so that neither the prices nor
   the frequencies need be right for the bound to hold.

With n limits at most n of the K device-rounds are split between options at the best prices. If
these can settle for one option each such that all limits are kept, the bound is off by at most the
sum of their spreads in cost (Shapley and Folkman; J. P. Aubin, I. Ekeland, Math. Oper. Res. 1
(1976) 225-245, doi:10.1287/moor.1.3.225), so that the relative gap falls at least as n/K; the
freedom of the other frequencies makes it fall faster. If they cannot, the gap may be anything,
even infinite (theory, R10).
"""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from card_opt.algorithms.column_generation import method
from card_opt.algorithms.column_generation.kinds.grouping import has_kinds
from card_opt.algorithms.lagrangian import blockwise
from card_opt.algorithms.lagrangian.best_prices import is_separate, price_limits
from card_opt.algorithms.lagrangian.matrices import AnyPricing, columns
from card_opt.algorithms.lagrangian.pricing import ROUNDING
from card_opt.algorithms.posing import posed
from card_opt.algorithms.single_variable import put_in_box
from card_opt.problem import costs
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint

_ANY_GAP = 1e3  # with which the search for a decision ends at the first


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS, start: Hint | None = None) -> Answer:
    """Decide all device-rounds of an instance under limits that they share.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    start
        Whose prices to begin with.
    """
    inst = problem.instance
    began = time.perf_counter()
    deadline = began + limits.time_limit
    pricing: AnyPricing
    in_units: Callable[[IntArray, FloatArray], Decision]
    if blockwise.fits(problem):
        fleet = blockwise.fleet(problem)
        pricing, offset, scale = fleet, fleet.offset(), 1.0
        in_units = functools.partial(_in_units, inst)
    else:
        form = posed(problem)
        s, in_units = form.scaled, form.decision
        pricing, offset, scale = columns(s), s.to_cost(-form.slack) - _rounding(inst), s.scale
    built = time.perf_counter()
    if not is_separate(pricing) and has_kinds(problem):
        return method.solve(problem, limits, start)
    guess = None if start is None or start.prices is None else start.prices / scale
    outcome = price_limits(pricing, limits.rel_gap, deadline, guess)
    bound = math.inf if outcome.is_void else pricing.lower_bound(outcome.prices)
    bound = offset + scale * bound
    answer = Answer(
        Status.INFEASIBLE,
        bound=bound,
        build_time=built - began,
        solve_time=time.perf_counter() - built,
        prices=problem.region.by_label(scale * outcome.prices),
    )
    if outcome.is_void:
        return replace(answer, prices=None)
    is_late = time.perf_counter() > deadline
    if outcome.decision is not None:
        made = outcome.decision
        decision = in_units(pricing.cut_of(made.column), made.frequency)
        decision = put_in_box(problem, decision)
    elif is_late:
        return replace(answer, status=Status.TIME_LIMIT, message="found no decision in time")
    else:
        seconds = deadline - time.perf_counter()
        any_decision = Limits(time_limit=seconds, rel_gap=_ANY_GAP)
        found = method.solve(problem, any_decision)
        answer = replace(answer, solve_time=time.perf_counter() - built)
        if found.cut is None or found.frequency is None:
            return replace(answer, status=found.status, message=found.message)
        decision = Decision(found.cut, found.frequency, found.share)
    gap = relative_excess(problem.evaluate(*decision).objective, bound, decision.cut.size)
    status = Status.TIME_LIMIT if is_late else Status.FEASIBLE
    status = Status.OPTIMAL if gap <= limits.rel_gap else status
    answer = replace(answer, status=status, **decision._asdict())
    if status is Status.FEASIBLE and has_kinds(problem):
        known = Hint(decision.cut, decision.frequency, scale * outcome.prices, decision.share)
        return _counted(problem, limits, answer, known, deadline)
    return answer


def _counted(
    problem: Problem, limits: Limits, answer: Answer, known: Hint, deadline: float
) -> Answer:
    """Return what is found by counts of those that are alike, if its gap is smaller."""
    seconds = deadline - time.perf_counter()
    if seconds <= 0.0:
        return replace(answer, status=Status.TIME_LIMIT)
    found = method.solve(problem, replace(limits, time_limit=seconds), known)
    spent = answer.solve_time + found.build_time + found.solve_time
    if found.status is Status.OPTIMAL or _gap(problem, found) < _gap(problem, answer):
        return replace(found, build_time=answer.build_time, solve_time=spent)
    status = Status.TIME_LIMIT if time.perf_counter() > deadline else Status.FEASIBLE
    return replace(answer, status=status, message=found.message, solve_time=spent)


def _gap(problem: Problem, answer: Answer) -> float:
    """Return the relative gap of an answer; inf if it has no decision."""
    if answer.cut is None or answer.frequency is None:
        return math.inf
    objective = problem.evaluate(answer.cut, answer.frequency, answer.share).objective
    return relative_excess(objective, answer.bound, answer.cut.size)


def _rounding(inst: Instance) -> float:
    """Return how far rounding may put the scaled costs of all device-rounds off.

    Their coefficients are differences of delays and energies that may be much larger.
    """
    x, e = inst.rounds().by_cut(), inst.extremes
    if inst.normalizer != "per-cut":
        e = Extremes(*(np.asarray(value)[..., np.newaxis] for value in e))
    delay_price, energy_price = costs.prices(x, e)
    local = costs.delay(x, inst.profile._replace(server_flops=0.0), 1.0)
    size = delay_price * (local + np.abs(e.min_delay)) + energy_price * np.abs(e.min_energy)
    return ROUNDING * float(np.broadcast_to(size, (*inst.shape, inst.num_cuts)).max(-1).sum())


def _in_units(inst: Instance, cut: IntArray, frequency: FloatArray) -> Decision:
    """Return 1-based cuts and frequencies [Hz], shape (M, N), of 0-based and relative ones."""
    hertz = frequency.reshape(inst.shape) * inst.rounds().max_frequency
    return Decision(cut.reshape(inst.shape) + 1, hertz)
