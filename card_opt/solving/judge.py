"""The judge: what a decision is worth, whoever made it, and what a method's answer is."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms import infeasible
from card_opt.errors import InstanceError
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import Evaluation
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from card_opt.solving.impossible import explain
from card_opt.solving.inside import put_inside
from card_opt.solving.method import NOTHING, Method


class Valued(NamedTuple):
    """A decision with the referee's values.

    Attributes
    ----------
    frequency
        Its frequencies, put inside the box and on the levels, shape (M, N) [Hz].
    share
        Its shares of the band, put inside theirs; None for the whole band.
    evaluation
        Delay, energy and cost at these.
    violation
        Largest relative excess over any limit before they were put inside.
    """

    frequency: FloatArray
    share: FloatArray | None
    evaluation: Evaluation
    violation: float


def value(
    problem: Problem,
    cut: IntArray,
    frequency: FloatArray,
    feas_tol: float,
    share: FloatArray | None = None,
) -> Valued:
    """Return what a decision is worth.

    Parameters
    ----------
    problem
        The problem.
    cut, frequency
        The decision, shape (M, N), in layers and Hz.
    feas_tol
        Relative violation up to which its frequencies are taken for the nearest levels.
    share
        Its shares of the band, shape (M, N), where they are decided.

    Raises
    ------
    InstanceError
        If it is no decision: of another shape, no whole cuts in range, no finite frequencies, or
        shares of the band that are missing or not asked for.
    """
    inst, region = problem.instance, problem.region
    if (share is None) != (region.min_share is None):
        came = "none" if share is None else "some where all have the whole band"
        raise InstanceError(f"shares of the band must be decided where it is shared, got {came}")
    said = problem.evaluate(cut, frequency, share)
    violation = max(said.violation, region.violation(inst, cut, frequency, share))
    x = inst.rounds()
    inside = np.clip(frequency, x.min_frequency, x.max_frequency)
    if region.levels is not None and violation <= feas_tol:
        inside = region.nearest(inside)
    if share is not None:
        share = np.clip(share, region.min_share, 1.0)
    return Valued(inside, share, problem.evaluate(cut, inside, share), violation)


def judge(problem: Problem, method: Method, answer: Answer, limits: Limits) -> Solution:
    """Return the solution that an answer is worth.

    The decision is evaluated anew. ``optimal`` stays only if a bound proves it; a decision that
    is not one, or a bound above the cost of a decision at hand, makes an error.
    """
    if math.isnan(answer.bound):
        solution = Solution(method=method.name, status=answer.status)
        return _error(solution, "gives a bound that is no number")
    solution = Solution(
        method=method.name,
        status=answer.status,
        bound=answer.bound if method.proves != NOTHING else -math.inf,
        build_time=answer.build_time,
        solve_time=answer.solve_time,
        message=answer.message,
        prices=answer.prices if method.proves != NOTHING else None,
        nodes=answer.nodes,
        device_names=problem.instance.device_names,
        cut_names=problem.instance.cut_names,
        options=problem.instance.options,
    )
    if answer.cut is None or answer.frequency is None:
        if answer.status in {Status.OPTIMAL, Status.FEASIBLE}:
            return _error(solution, f"says {answer.status} and gives no decision")
        if answer.status is Status.INFEASIBLE:
            return judged_infeasible(problem, method, solution)
        return solution
    try:
        valued = value(problem, answer.cut, answer.frequency, method.feas_tol, answer.share)
    except InstanceError as error:
        return _error(solution, f"gives a decision that is none: {error}")
    judged, violation = valued.evaluation, valued.violation
    solution = replace(
        solution,
        cut=answer.cut,
        frequency=valued.frequency,
        share=valued.share,
        delay=judged.delay,
        energy=judged.energy,
        cost=judged.cost,
        move=judged.move,
        objective=judged.objective,
        violation=violation,
    )
    if answer.status is Status.INFEASIBLE:
        return _error(solution, "says infeasible and gives a decision")
    if violation > method.feas_tol:
        return _error(solution, f"gives a decision that exceeds a limit by {violation:.2g} of it")
    size = judged.cost.size
    if relative_excess(judged.objective, solution.bound, size) < -method.rel_tol:
        inside = put_inside(problem, answer.cut, valued.frequency, valued.share)
        if inside and relative_excess(inside.cost, solution.bound, size) < -method.rel_tol:
            worth = inside.cost
            text = f"gives a bound, {solution.bound:.9g}, that is above its own cost {worth:.9g}"
            return _error(replace(solution, bound=-math.inf), text)
        solution = replace(solution, bound=judged.objective)  # outside it may well cost less
    proven = solution.gap <= max(limits.rel_gap, method.rel_tol)
    if solution.status is Status.OPTIMAL and not (proven and method.proves_optimum):
        text = f"says optimal with a gap of {solution.gap:.1e}"
        solution = replace(solution, status=Status.FEASIBLE, message=text)
    return solution


def judged_infeasible(problem: Problem, method: Method, solution: Solution) -> Solution:
    """Return the verdict on a method's word that there is no decision, with the reason."""
    if method.proves == NOTHING and not problem.region.is_empty(problem.instance):
        return _error(solution, "says infeasible, which it cannot prove")
    tighter = problem.region.scaled_bounds(1.0 - method.feas_tol)
    if infeasible.is_possible(Problem(problem.instance, tighter)):
        return _error(solution, "says infeasible where closed forms find a decision")
    why = explain(problem)
    text = str(why) or solution.message
    return replace(solution, bound=math.inf, message=text, remedies=why.remedies)


def _error(solution: Solution, text: str) -> Solution:
    return replace(solution, status=Status.ERROR, message=f"{solution.method} {text}")
