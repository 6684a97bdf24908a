"""From an instance to a solution: run a method, then let the referee judge what it said."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError, InstanceError
from card_opt.problem.instance import Instance
from card_opt.problem.limits import DEFAULT_MEMORY, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.judge import value
from card_opt.solving.method import NOTHING, Method


def solve(
    inst: Instance,
    method: str | Method = "card",
    constraints: Sequence[Constraint] | Region = (),
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    memory_limit: float = DEFAULT_MEMORY,
    *,
    force: bool = False,
) -> Solution:
    """Decide cut and frequency of every device-round.

    Parameters
    ----------
    inst
        A P1, or a P2 as its 1x1 slice.
    method
        Name of a method, see `card_opt.methods`, or a `Method`.
    constraints
        Limits besides cut range and frequency box, see `card_opt.constraints`; or what they
        lower to.
    time_limit, memory_limit
        Wall-clock seconds and resident bytes for methods that run an outside solver; it is
        stopped when it passes either, and what it had found is kept.
    rel_gap
        Relative gap between objective and bound at which a search may stop.
    force
        Run an algorithm of our own that does not take the constraints all the same, to see what
        its decision is worth under them.

    Returns
    -------
    Solution
        Objective, feasibility and status are the referee's, not the solver's. If the
        constraints leave no decision, the message says which of them and where.

    Raises
    ------
    UnknownMethodError
        If there is no such method.
    InstanceError
        If `inst` is not an instance.
    ConstraintError
        If a constraint does not fit the instance.
    CardOptError
        If a limit is not positive, or an outside solver is to be forced.
    """
    chosen = find(method)
    limits = Limits(time_limit=time_limit, rel_gap=rel_gap, memory_limit=memory_limit)
    if not isinstance(inst, Instance):
        raise InstanceError(f"inst must be an Instance, got {type(inst).__name__}")
    region = lower(inst, constraints)
    if force and chosen.formulation:
        raise CardOptError(f"force is for algorithms of this package, got {chosen.name}")
    if refused := refusal(Problem(inst, region), chosen, force=force):
        status, text = refused
        return Solution(method=chosen.name, status=status, message=text)
    if region.is_empty(inst):  # no model need be built to know that
        solution = Solution(method=chosen.name, status=Status.INFEASIBLE)
        return _infeasible(Problem(inst, region), chosen, solution)
    return judge(
        Problem(inst, region), chosen, _run(Problem(inst, region), chosen, limits), limits
    )


def refusal(problem: Problem, method: Method, *, force: bool = False) -> tuple[Status, str] | None:
    """Return why a method cannot be given a problem, if so: a status, and a line that says why.

    Parameters
    ----------
    problem
        The problem.
    method
        The method.
    force
        Whether to let it run on constraints that it does not take.
    """
    missing = problem.region.needs - method.supports
    if missing and not force:
        able = [m.name for m in METHODS if problem.region.needs <= m.supports and not m.missing()]
        text = (
            f"{method.name} takes no {' and no '.join(sorted(missing))}; these methods do: "
            f"{', '.join(able) or 'none that is installed'}"
        )
        return Status.UNSUPPORTED, text
    if absent := method.missing():
        text = f"{method.name} needs {', '.join(absent)}: {method.install_line()}"
        return Status.UNAVAILABLE, text
    if method.accepts and (reason := _import(method.accepts)(problem)):
        return Status.UNSUPPORTED, f"{method.name} takes no such instance: {reason}"
    return None


def _run(problem: Problem, method: Method, limits: Limits) -> Answer:
    if method.formulation:
        from card_opt.solvers.child import process

        return process.solve(problem, method, limits)
    algorithm: Callable[[Problem, Limits], Answer] = _import(method.run)
    return algorithm(problem, limits)


def _import(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


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
    )
    if answer.cut is None or answer.frequency is None:
        if answer.status in {Status.OPTIMAL, Status.FEASIBLE}:
            return _error(solution, f"says {answer.status} and gives no decision")
        if answer.status is Status.INFEASIBLE:
            return _infeasible(problem, method, solution)
        return solution
    try:
        valued = value(problem, answer.cut, answer.frequency, method.feas_tol)
    except InstanceError as error:
        return _error(solution, f"gives a decision that is none: {error}")
    judged, violation = valued.evaluation, valued.violation
    solution = replace(
        solution,
        cut=answer.cut,
        frequency=valued.frequency,
        delay=judged.delay,
        energy=judged.energy,
        cost=judged.cost,
        objective=judged.objective,
        violation=violation,
    )
    if answer.status is Status.INFEASIBLE:
        return _error(solution, "says infeasible and gives a decision")
    if violation > method.feas_tol:
        return _error(solution, f"gives a decision that exceeds a limit by {violation:.2g} of it")
    if relative_excess(judged.objective, solution.bound, judged.cost.size) < -method.rel_tol:
        text = f"its bound {solution.bound:.9g} is above its own cost {judged.objective:.9g}"
        return _error(replace(solution, bound=-math.inf), text)
    proven = solution.gap <= max(limits.rel_gap, method.rel_tol)
    if solution.status is Status.OPTIMAL and not (proven and method.proves_optimum):
        text = f"says optimal with a gap of {solution.gap:.1e}"
        solution = replace(solution, status=Status.FEASIBLE, message=text)
    return solution


def _infeasible(problem: Problem, method: Method, solution: Solution) -> Solution:
    """Return the verdict on a method's word that there is no decision, with the reason."""
    from card_opt.algorithms import infeasible

    if method.proves == NOTHING and not problem.region.is_empty(problem.instance):
        return _error(solution, "says infeasible, which it cannot prove")
    tighter = problem.region.scaled_bounds(1.0 - method.feas_tol)
    if infeasible.is_possible(Problem(problem.instance, tighter)):
        return _error(solution, "says infeasible where closed forms find a decision")
    text = infeasible.explain(problem) or solution.message
    return replace(solution, bound=math.inf, message=text)


def _error(solution: Solution, text: str) -> Solution:
    return replace(solution, status=Status.ERROR, message=f"{solution.method} {text}")
