"""Measures of CVXPY models: the relaxation by Clarabel, the rest by SCIP."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.strength import scip
from card_opt.problem.solution import Status

if TYPE_CHECKING:
    from card_opt.benchmark.strength.job import Job

_ALMOST = 1e-9  # where the last bit decides whether Clarabel gets as far as it is asked to
_TOLERANCES = {
    "tol_gap_rel": 1e-10,
    "tol_gap_abs": 1e-12,
    "tol_feas": 1e-10,
    "reduced_tol_gap_rel": _ALMOST,
    "reduced_tol_gap_abs": _ALMOST,
    "reduced_tol_feas": _ALMOST,
    "max_threads": 1,
}


def run(job: Job, model: Any) -> None:
    """Measure a model: its size, its relaxation, and its solution."""
    if model.problem.is_mixed_integer():
        scip.run(job, model, relax)
    else:
        _solve_continuous(job, model)


def relax(job: Job, model: Any) -> None:
    """Measure the value of the relaxation: every choice is anything from 0 to 1."""
    import cvxpy as cp

    twin = job.build()
    boxes = []
    for variable in twin.problem.variables():
        if variable.attributes["boolean"]:
            variable.attributes["boolean"] = False
            boxes += [variable >= 0.0, variable <= 1.0]
    problem = cp.Problem(twin.problem.objective, [*twin.problem.constraints, *boxes])
    with job.timed("relaxation_time"):
        value = _by_clarabel(problem, job.time_limit)
    if value is not None:
        job.known.relaxation = float(model.scaled.to_cost(value))
    job.tell(job.known)


def _solve_continuous(job: Job, model: Any) -> None:
    """Measure a formulation without choices, which proves a bound of its own."""
    from card_opt.solvers.adapters.compiled import Compiled

    known = job.known
    start = time.perf_counter()
    data = Compiled(model.problem, "CLARABEL").data
    known.build_time += time.perf_counter() - start
    known.solver = "Clarabel"
    known.constraints, known.variables = data["A"].shape
    known.whole, known.nonzeros = 0, data["A"].nnz
    job.tell(known)
    with job.timed("solve_time"):
        value = _by_clarabel(model.problem, job.time_limit)
    known.nodes = 0
    if value is None:
        job.conclude(Status.ERROR)
        return
    known.relaxation = known.root = known.bound = job.formulation.lower_bound(model)
    known.relaxation_time = known.solve_time
    job.take(model)
    job.conclude(Status.OPTIMAL)


def _by_clarabel(problem: Any, time_limit: float) -> float | None:
    """Return the optimal value of a continuous problem, None without one."""
    import cvxpy as cp

    problem.solve(solver=cp.CLARABEL, time_limit=time_limit, **_TOLERANCES)
    is_solved = problem.status in {cp.OPTIMAL, cp.OPTIMAL_INACCURATE}  # the latter to `_ALMOST`
    return float(problem.value) if is_solved else None
