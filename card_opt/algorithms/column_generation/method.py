r"""Column generation: an exact method for rows that couple device-rounds.

Without these rows every device-round is decided by itself, in closed form. With prices on them
it still is, and the cost at the best prices is a lower bound. So, for each part of the problem
that no row connects with another:

1. The best prices, by a linear program over decisions found so far, of which new ones come from
   the closed form (`card_opt.algorithms.column_generation.master`).
2. A decision: the options at these prices, with their frequencies chosen anew so that all rows
   are met (`card_opt.algorithms.column_generation.frequencies`); then others for one or two
   device-rounds, for as long as that helps (`card_opt.algorithms.column_generation.swaps`). With R
   rows at most R device-rounds are split between options at the best prices. If these can settle
   for one option each such that all rows are kept, the gap is at most the sum of their spreads in
   cost, so that relative to M N device-rounds it falls like R / (M N) (I. Ekeland, R. Temam,
   "Convex Analysis and Variational Problems", appendix I, on the estimates of Aubin, Ekeland,
   Shapley and Folkman). If not, there may be no decision at all while the bound is finite, and
   step 4 has to find that out, which it does not in time for many equal device-rounds (theory,
   R10).
3. Fixing: options that are dearer at the prices by more than the gap are in no better decision.
4. Branch and bound on the few that are left (`card_opt.algorithms.column_generation.branching`),
again part by
   part: with fewer options fewer rows can be exceeded at all.

Steps 3 and 4 are in `card_opt.algorithms.column_generation.components`.

The bound is that of weak duality by the closed form, in every step; that there is no decision is
proven by a bound above the cost of every decision.
"""

from __future__ import annotations

import functools
import math
import time
from dataclasses import replace

import numpy as np

from card_opt.algorithms.column_generation.branching import Near
from card_opt.algorithms.column_generation.components import solve_options
from card_opt.algorithms.column_generation.dominance import undominated
from card_opt.algorithms.column_generation.options import ROUNDING, Options, all_options
from card_opt.algorithms.column_generation.parts import RelGap, better
from card_opt.algorithms.column_generation.recording import frame_of, node_of
from card_opt.algorithms.lagrangian import blockwise
from card_opt.algorithms.lagrangian.best_prices import price_limits
from card_opt.algorithms.lagrangian.matrices import AnyPricing, columns
from card_opt.algorithms.posing import posed
from card_opt.algorithms.proof import Leaf
from card_opt.algorithms.rounding import size_of_terms
from card_opt.algorithms.single_variable import SingleVariable, put_in_box
from card_opt.problem.checks import place
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint

_SHARE_OF_GAP = 0.8  # that the search may leave; the rest is for rounding
_LEAST_COST = 1e-3  # per device-round, to which a gap is relative at least
_SHARE_OF_TIME = 0.2  # for a decision to begin with
_SHARE_WITHOUT = 0.7  # of the time, without such a decision where limits overlap
_BLAMED = 1e-3  # of the largest price, from which on a row is named
_EARLY = "the search ended before its time: what is left of the gap is finer than its arithmetic"


def solve(
    problem: Problem,
    limits: Limits = DEFAULT_LIMITS,
    start: Hint | None = None,
    *,
    record: bool = False,
) -> Answer:
    """Decide all device-rounds under all constraints, to the relative gap of the limits.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    start
        Whose decision and prices to begin with.
    record
        Whether to keep why the bound holds, as `Answer.proof`.
    """
    inst = problem.instance
    began = time.perf_counter()
    form = posed(problem)
    s = form.scaled
    options, has_none = all_options(s)
    if has_none.any():
        text = f"no cut is left with a frequency{place(has_none.reshape(s.shape))}"
        empty = Leaf(np.zeros(options.num_rows), is_ray=True)
        return Answer(Status.INFEASIBLE, message=text, proof=empty)
    if not record:  # a proof is about all options
        options = undominated(options)
    built = time.perf_counter()
    deadline = began + limits.time_limit
    near = functools.cache(lambda: _near(problem, form, options, start, limits, deadline))
    tolerance = _tolerance(s, options, limits)
    if start is None and _overlap(options):  # prices may take longer than all the rest
        soon = built + _SHARE_WITHOUT * (deadline - built)
        whole = solve_options(options, tolerance, soon, record=record)
        if time.perf_counter() > soon and not whole.is_impossible:
            again = solve_options(options, tolerance, deadline, near, record)
            whole = again if again.is_impossible else better(whole, again)
    else:
        whole = solve_options(options, tolerance, deadline, near, record)
    proof = None
    if whole.spot is not None:
        proof = node_of(whole.spot, frame_of(form, options, whole.is_impossible))
    answer = Answer(
        Status.INFEASIBLE,
        bound=math.inf,
        build_time=built - began,
        solve_time=time.perf_counter() - built,
        nodes=whole.num_nodes,
        proof=proof,
    )
    if whole.is_impossible:
        return replace(
            answer, message=f"no decision keeps {_blamed(problem.region, whole.prices)}"
        )
    size = size_of_terms(inst) + s.scale * abs(whole.bound)
    bound = float(s.to_cost(whole.bound - form.slack) - ROUNDING * size)
    answer = replace(answer, bound=bound, prices=problem.region.by_label(s.scale * whole.prices))
    is_late = time.perf_counter() > deadline
    if whole.incumbent is None:
        status = Status.TIME_LIMIT if is_late else Status.ERROR
        return replace(answer, status=status, message="found no decision that keeps all limits")
    best = whole.incumbent
    decision = form.decision(options.cut[best.chosen], best.frequency)
    decision = put_in_box(problem, decision)
    num_rounds = options.num_owners
    gap = relative_excess(problem.evaluate(*decision).objective, bound, num_rounds)
    status = Status.TIME_LIMIT if is_late else Status.FEASIBLE
    status = Status.OPTIMAL if gap <= limits.rel_gap else status
    message = _EARLY if status is Status.FEASIBLE else ""
    return replace(answer, status=status, message=message, **decision._asdict())


def _near(
    problem: Problem,
    form: SingleVariable,
    options: Options,
    start: Hint | None,
    limits: Limits,
    deadline: float,
) -> Near | None:
    """Return where to begin: a start, or what `lagrangian` finds."""
    s = form.scaled
    if start is not None:
        prices = np.zeros(options.num_rows) if start.prices is None else start.prices / s.scale
        return _nearest(options, *form.choice(start), prices)
    if not options.num_rows:
        return None
    is_fleet = blockwise.fits(problem)
    pricing: AnyPricing = blockwise.fleet(problem) if is_fleet else columns(s)
    until = time.perf_counter() + _SHARE_OF_TIME * limits.time_limit
    found = price_limits(pricing, limits.rel_gap, min(until, deadline))
    if found.is_void or found.decision is None:
        return None
    column = pricing.cut_of(found.decision.column)
    prices = found.prices / s.scale if is_fleet else found.prices
    return _nearest(options, column, found.decision.frequency, prices)


def _overlap(options: Options) -> bool:
    """Return whether a device-round is in several rows."""
    return bool((np.sum(options.row < options.num_rows, axis=0) > 1).any())


def _nearest(
    options: Options, column: IntArray, frequency: FloatArray, prices: FloatArray
) -> Near:
    """Return the options that are nearest to a decision, one of each device-round."""
    at = frequency[options.owner]
    beside = np.maximum(options.low - at, at - options.high)
    away = np.abs(options.cut - column[options.owner]) + np.maximum(beside, 0.0)
    chosen = np.lexsort((away, options.owner))[options.starts]
    return Near(chosen, frequency, prices)


def _tolerance(s: Scaled, options: Options, limits: Limits) -> RelGap:
    free = s.to_cost(options.priced(np.zeros(options.num_rows)).bound)
    base = max(free / options.num_owners, _LEAST_COST) / s.scale
    return RelGap(_SHARE_OF_GAP * limits.rel_gap, base)


def _blamed(region: Region, prices: FloatArray) -> str:
    """Return the constraints whose prices prove that there is no decision."""
    large = prices > _BLAMED * prices.max(initial=0.0)
    labels = [rows.label for rows in region.shared for _ in range(rows.bound.size)]
    return " and ".join(dict.fromkeys(np.array(labels)[large])) or "all limits"
