"""From an instance to a solution: run a method, then let the referee judge what it said."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from card_opt import costs
from card_opt.errors import InstanceError
from card_opt.instance import Instance
from card_opt.limits import DEFAULT_MEMORY, Limits
from card_opt.method import NOTHING, Method
from card_opt.methods import find
from card_opt.solution import Answer, Solution, Status, relative_excess


def solve(
    inst: Instance,
    method: str | Method = "card",
    constraints: Sequence[Any] = (),
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    memory_limit: float = DEFAULT_MEMORY,
) -> Solution:
    """Decide cut and frequency of every device-round.

    Parameters
    ----------
    inst
        A P1, or a P2 as its 1x1 slice.
    method
        Name of a method, see `card_opt.methods`, or a `Method`.
    constraints
        Limits besides cut range and frequency box.
    time_limit, memory_limit
        Wall-clock seconds and resident bytes for methods that run an outside solver; it is
        stopped when it passes either, and what it had found is kept.
    rel_gap
        Relative gap between objective and bound at which an outside solver may stop.

    Returns
    -------
    Solution
        Objective, feasibility and status are the referee's, not the solver's.

    Raises
    ------
    UnknownMethodError
        If there is no such method.
    InstanceError
        If `inst` is not an instance.
    CardOptError
        If a limit is not positive.
    """
    chosen = find(method)
    limits = Limits(time_limit=time_limit, rel_gap=rel_gap, memory_limit=memory_limit)
    if not isinstance(inst, Instance):
        raise InstanceError(f"inst must be an Instance, got {type(inst).__name__}")
    if constraints:
        text = f"{chosen.name} takes no constraints, and no other method does yet"
        return Solution(method=chosen.name, status=Status.UNSUPPORTED, message=text)
    if missing := chosen.missing():
        text = f"{chosen.name} needs {', '.join(missing)}: {chosen.install_line()}"
        return Solution(method=chosen.name, status=Status.UNAVAILABLE, message=text)
    if chosen.accepts and (reason := _import(chosen.accepts)(inst)):
        text = f"{chosen.name} takes no such instance: {reason}"
        return Solution(method=chosen.name, status=Status.UNSUPPORTED, message=text)
    return judge(inst, chosen, _run(inst, chosen, limits), limits)


def _run(inst: Instance, method: Method, limits: Limits) -> Answer:
    if method.formulation:
        from card_opt.solvers import process

        return process.solve(inst, method, limits)
    algorithm: Callable[[Instance], Answer] = _import(method.run)
    return algorithm(inst)


def _import(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


def judge(inst: Instance, method: Method, answer: Answer, limits: Limits) -> Solution:
    """Return the solution that an answer is worth.

    The decision is evaluated anew. ``optimal`` stays only if a bound proves it; a decision that
    is not one, or a bound above the cost of a decision at hand, makes an error.
    """
    solution = Solution(
        method=method.name,
        status=answer.status,
        bound=answer.bound if method.proves != NOTHING else -math.inf,
        build_time=answer.build_time,
        solve_time=answer.solve_time,
        message=answer.message,
    )
    if answer.cut is None or answer.frequency is None:
        if answer.status in {Status.OPTIMAL, Status.FEASIBLE}:
            return _error(solution, f"says {answer.status} and gives no decision")
        return solution
    try:
        said = costs.evaluate(inst, answer.cut, answer.frequency)
    except InstanceError as error:
        return _error(solution, f"gives a decision that is none: {error}")
    x = inst.rounds()
    frequency = np.clip(answer.frequency, x.min_frequency, x.max_frequency)
    judged = costs.evaluate(inst, answer.cut, frequency)
    solution = replace(
        solution,
        cut=answer.cut,
        frequency=frequency,
        delay=judged.delay,
        energy=judged.energy,
        cost=judged.cost,
        objective=judged.objective,
        violation=said.violation,
    )
    if said.violation > method.feas_tol:
        return _error(solution, f"its frequency is outside the box by {said.violation:.1e}")
    if relative_excess(judged.objective, solution.bound, judged.cost.size) < -method.rel_tol:
        text = f"its bound {solution.bound:.9g} is above its own cost {judged.objective:.9g}"
        return _error(replace(solution, bound=-math.inf), text)
    proven = solution.gap <= max(limits.rel_gap, method.rel_tol)
    if solution.status is Status.OPTIMAL and not (proven and method.proves_optimum):
        text = f"says optimal with a gap of {solution.gap:.1e}"
        solution = replace(solution, status=Status.FEASIBLE, message=text)
    return solution


def _error(solution: Solution, text: str) -> Solution:
    return replace(solution, status=Status.ERROR, message=f"{solution.method} {text}")
