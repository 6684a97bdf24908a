"""What the adapters for solvers that Pyomo runs itself share.

They report once, at the end: Pyomo's interfaces hand on neither incumbents nor bounds before.
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
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.decision import is_decision, within_box


class Outcome(NamedTuple):
    """What a solver says: its verdict, its own word for it, its scaled bound, and its nodes.

    `load` puts its best solution into the model; None if it has none.
    """

    status: Status
    word: str
    load: Callable[[], None] | None = None
    bound: float = -math.inf
    nodes: int = -1


def run(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
    name: str,
    solve_model: Callable[[Any, float], Outcome],
) -> Answer:
    """Return the answer of `solve_model` (Pyomo model, seconds left) to a formulation.

    A formulation that is not exact has a `lower_bound`, which makes a bound on the optimum of
    one on the model's, and its decision is never called optimal.
    """
    start = time.perf_counter()
    model = formulation.build_model(problem)
    built = time.perf_counter()
    left = limits.time_limit - (built - start)
    if left <= 0.0:  # some solvers look at the clock late, or refuse to be given no time
        return Answer(Status.TIME_LIMIT, build_time=built - start)
    outcome = solve_model(model, left)
    status = outcome.status
    answer = Answer(
        status,
        build_time=built - start,
        solve_time=time.perf_counter() - built,
        message=f"{name} says {outcome.word}" if status is Status.ERROR else "",
        nodes=outcome.nodes,
    )
    if outcome.load is not None:
        outcome.load()
        cut, frequency = formulation.decision(model)
        if is_decision(problem.instance, cut, frequency):
            answer = replace(
                answer, cut=cut, frequency=within_box(problem.instance, frequency, problem.region)
            )
    if math.isfinite(outcome.bound):
        answer = replace(answer, bound=model.scaled.to_cost(outcome.bound))
    if hasattr(formulation, "lower_bound") and status is not Status.INFEASIBLE:
        weaker = Status.FEASIBLE if status is Status.OPTIMAL else status
        bound = formulation.lower_bound(model, outcome.bound)
        answer = replace(answer, status=weaker, bound=bound)
    report(answer)
    return answer
