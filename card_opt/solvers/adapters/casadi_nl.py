"""Pyomo formulations, by the Bonmin and the Ipopt inside CasADi's wheel, through an .nl file.

CasADi hands on neither Bonmin's incumbents nor its bound, and with products that are not convex,
or steep functions, Bonmin 1.8 says SUCCESS of wrong cuts. So its word proves nothing: a bound is
the formulation's own `lower_bound` at the values that the solver left, and without one there is
none.

Source of the solvers: P. Bonami et al., "An algorithmic framework for convex mixed integer
nonlinear programs", Discrete Optim. 5 (2008) 186-204, doi:10.1016/j.disopt.2006.10.011;
A. Waechter, L. T. Biegler, "On the implementation of an interior-point filter line-search
algorithm for large-scale nonlinear programming", Math. Program. 106 (2006) 25-57,
doi:10.1007/s10107-004-0559-y.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.decision import ABS_GAP, is_decision, within_box

STATUS_BONMIN = {  # anything else is an ERROR, so a new word can never pass as success
    "SUCCESS": Status.OPTIMAL,
    "LIMIT_EXCEEDED": Status.TIME_LIMIT,
}
STATUS_IPOPT = {  # both may call a feasible problem infeasible, which is an ERROR here
    "Solve_Succeeded": Status.OPTIMAL,
    "Solved_To_Acceptable_Level": Status.OPTIMAL,
    "Search_Direction_Becomes_Too_Small": Status.FEASIBLE,
    "Maximum_Iterations_Exceeded": Status.FEASIBLE,
    "Maximum_WallTime_Exceeded": Status.TIME_LIMIT,
    "Maximum_CpuTime_Exceeded": Status.TIME_LIMIT,
}
_NO_INCUMBENT = 1e49  # Bonmin's objective is 1e50 if it has found nothing
_LEAST_TIME = 1e-3  # seconds; both solvers refuse to be given none
_QUIET = {"sb": "yes", "print_level": 0}
# Bonmin drops what is not better by cutoff_decr, 1e-5 if not told.
_BONMIN = {
    **_QUIET,
    "cutoff_decr": ABS_GAP,
    "allowable_gap": ABS_GAP,
    "tol": FEAS_TOL,
    # With the 1e-8 of the default Bonmin calls "server idle" instances infeasible.
    "bound_relax_factor": 0.0,
    "bb_log_level": 0,
    "nlp_log_level": 0,
    "nlp_log_at_root": 0,
    "lp_log_level": 0,
    "oa_log_level": 0,
    "milp_log_level": 0,
    "fp_log_level": 0,
}


class _File(NamedTuple):
    """What CasADi read of an .nl file, and the Pyomo components in its order."""

    builder: Any
    variables: list[Any]
    constraints: list[Any]


def solve_convex(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a convex formulation that has a `lower_bound` by Bonmin's tree of linear programs.

    Source: I. Quesada, I. E. Grossmann, "An LP/NLP based branch and bound algorithm for convex
    MINLP optimization problems", Comput. Chem. Eng. 16 (1992) 937-947,
    doi:10.1016/0098-1354(92)80028-8.
    """
    start = time.perf_counter()
    model = formulation.build_model(problem)
    return _bonmin(_Job(problem, formulation, limits, report, start, model), "B-QG")


def solve_nonconvex(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve any formulation by Bonmin's tree of nonlinear programs; nothing is proven."""
    start = time.perf_counter()
    model = formulation.build_model(problem)
    return _bonmin(_Job(problem, formulation, limits, report, start, model), "B-BB")


def solve_relaxed(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Round the relaxation of a formulation that has a `lower_bound`, solved by Ipopt."""
    start = time.perf_counter()
    model = formulation.build_model(problem, relaxed=True)
    job = _Job(problem, formulation, limits, report, start, model)
    options = {"tol": FEAS_TOL, "bound_relax_factor": 0.0}
    return job.run("ipopt", STATUS_IPOPT, "max_wall_time", {**_QUIET, **options})


def _bonmin(job: _Job, algorithm: str) -> Answer:
    options = {"algorithm": algorithm, "allowable_fraction_gap": job.limits.rel_gap}
    return job.run("bonmin", STATUS_BONMIN, "time_limit", {**_BONMIN, **options})


class _Job(NamedTuple):
    """A problem, its model, and what is asked for."""

    problem: Problem
    formulation: ModuleType
    limits: Limits
    report: Callable[[Answer], None]
    start: float
    model: Any

    def run(
        self, solver: str, statuses: dict[str, Status], limit: str, options: dict[str, Any]
    ) -> Answer:
        """Return a solver's answer; `limit` is its name for the seconds that it may take."""
        file = _written(self.model)
        built = time.perf_counter()
        left = self.limits.time_limit - (built - self.start)
        options = {**options, limit: max(left, _LEAST_TIME)}
        word, values = _run(solver, file, options)
        status = statuses.get(word, Status.ERROR)
        answer = Answer(
            status,
            build_time=built - self.start,
            solve_time=time.perf_counter() - built,
            message=f"{solver.capitalize()} says {word}" if status is Status.ERROR else "",
        )
        if status is not Status.ERROR and values["f"].item() < _NO_INCUMBENT:
            answer = self._decided(answer, file, values)
        self.report(answer)
        return answer

    def _decided(self, answer: Answer, file: _File, values: dict[str, FloatArray]) -> Answer:
        """Load a solution into the model; return the answer with its decision, if it is one."""
        for variable, value in zip(file.variables, values["x"].tolist(), strict=True):
            variable.set_value(value, skip_validation=True)
        if (dual := self.model.component("dual")) is not None:
            dual.update(zip(file.constraints, values["lam_g"].tolist(), strict=True))
        cut, frequency = self.formulation.decision(self.model)
        if not is_decision(self.problem.instance, cut, frequency):
            return answer
        answer = replace(
            answer,
            cut=cut,
            frequency=within_box(self.problem.instance, frequency, self.problem.region),
        )
        if hasattr(self.formulation, "lower_bound"):
            return replace(answer, bound=self.formulation.lower_bound(self.model))
        if answer.status is Status.OPTIMAL:
            return replace(answer, status=Status.FEASIBLE)
        return answer


def _written(model: Any) -> _File:
    """Return a Pyomo model as CasADi reads it."""
    import casadi
    from pyomo.repn.plugins.nl_writer import NLWriter

    builder = casadi.NlpBuilder()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.nl")
        with path.open("w", newline="") as stream:
            # The presolve and the scaling that are the writer's default change the variables.
            order = NLWriter().write(model, stream, linear_presolve=False, scale_model=False)
        builder.import_nl(str(path), {})
    return _File(builder, list(order.variables), list(order.constraints))


def _run(solver: str, file: _File, options: dict[str, Any]) -> tuple[str, dict[str, FloatArray]]:
    """Return a solver's word, and objective, variables and multipliers as it left them."""
    import casadi

    b = file.builder
    problem = {"x": casadi.vertcat(*b.x), "f": b.f, "g": casadi.vertcat(*b.g)}
    settings: dict[str, Any] = {"print_time": False, solver: options}
    if solver == "bonmin":
        settings["discrete"] = b.discrete
    function = casadi.nlpsol("solver", solver, problem, settings)
    values = function(x0=b.x_init, lbx=b.x_lb, ubx=b.x_ub, lbg=b.g_lb, ubg=b.g_ub)
    arrays = {name: values[name].full().ravel() for name in ("f", "x", "lam_g")}
    return function.stats()["return_status"], arrays
