"""Mixed-integer CVXPY formulations, by the solvers that CVXPY itself runs.

Their raw results are read, not CVXPY's statuses, which lose incumbent and bound at a limit.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any, NamedTuple

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.compiled import Compiled
from card_opt.solvers.adapters.decision import is_decision, within_box


class Result(NamedTuple):
    """What a solver says: its verdict, its own word for it, solution, scaled bound, nodes."""

    status: Status
    word: str
    vector: FloatArray | None = None
    bound: float = -math.inf
    nodes: int = -1


class Solver(NamedTuple):
    """A solver of CVXPY's: its name there, its options, and how to read its raw result."""

    name: str
    options: Callable[[Limits, float], dict[str, Any]]  #: of the limits and the seconds left
    read: Callable[[Any], Result]


def run(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
    solver: Solver,
) -> Answer:
    """Return the solver's answer to a formulation whose model has a CVXPY `problem`.

    A formulation that is not exact has a `lower_bound`, which makes a bound on the optimum of
    one on the model's, and its decision is never called optimal.
    """
    start = time.perf_counter()
    model = formulation.build_model(problem)
    compiled = Compiled(model.problem, solver.name)
    built = time.perf_counter()
    left = limits.time_limit - (built - start)
    if left <= 0.0:  # not every solver has a clock
        return Answer(Status.TIME_LIMIT, build_time=built - start)
    raw = compiled.interface.solve_via_data(
        compiled.data, False, False, solver.options(limits, left)
    )
    status, word, vector, bound, nodes = solver.read(raw)
    answer = Answer(
        status,
        build_time=built - start,
        solve_time=time.perf_counter() - built,
        message=f"{solver.name} says {word}" if status is Status.ERROR else "",
        nodes=nodes,
    )
    if vector is not None:
        compiled.load(vector)
        cut, frequency = formulation.decision(model)
        if is_decision(problem.instance, cut, frequency):
            answer = replace(
                answer, cut=cut, frequency=within_box(problem.instance, frequency, problem.region)
            )
    if math.isfinite(bound):
        answer = replace(answer, bound=model.scaled.to_cost(bound))
    if hasattr(formulation, "lower_bound") and status is not Status.INFEASIBLE:
        weaker = Status.FEASIBLE if status is Status.OPTIMAL else status
        answer = replace(answer, status=weaker, bound=formulation.lower_bound(model, bound))
    report(answer)
    return answer
