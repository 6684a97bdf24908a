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

import functools
import math
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.problem.claim import About, Saying
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.protocol import Module, Report

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
SAYS = {  # what is not taken as said
    "INFEASIBLE": Saying.INFEASIBLE,
    "Infeasible_Problem_Detected": Saying.INFEASIBLE,
    "Solved_To_Acceptable_Level": Saying.FEASIBLE,
    "Search_Direction_Becomes_Too_Small": Saying.STOPPED,
    "Maximum_Iterations_Exceeded": Saying.STOPPED,
}
_NO_INCUMBENT = 1e49  # Bonmin's objective is 1e50 if it has found nothing
_LEAST_TIME = 1e-3  # seconds; both solvers refuse to be given none
_QUIET = {"sb": "yes", "print_level": 0}
IPOPT_OPTIONS = {**_QUIET, "tol": FEAS_TOL, "bound_relax_factor": 0.0}
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


@dataclass(frozen=True)
class _CasadiAdapter:
    """An adapter.

    Attributes
    ----------
    solver
        CasADi's name of the solver.
    statuses
        What its words mean.
    clock, gap
        Its options for the seconds that it may take, and for the relative gap, if it has that.
    options
        What else it is told.
    is_relaxed
        Whether the formulation's choices may be fractional.
    """

    solver: str
    statuses: dict[str, Status]
    clock: str
    options: dict[str, Any]
    gap: str = ""
    is_relaxed: bool = False

    def __call__(
        self, problem: Problem, formulation: Module, limits: Limits, report: Report
    ) -> Answer:
        """Solve a formulation whose model is a Pyomo model."""
        start = time.perf_counter()
        relaxed = {"relaxed": True} if self.is_relaxed else {}
        model = formulation.build_model(problem, **relaxed)
        file = _written(model)
        built = time.perf_counter()
        left = limits.time_limit - (built - start)
        options = self.options | {self.clock: max(left, _LEAST_TIME)}
        if self.gap:
            options[self.gap] = limits.rel_gap
        word, values = _run(self.solver, file, options)
        status = self.statuses.get(word, Status.ERROR)
        says, objective = SAYS.get(word, status.says), values["f"].item()
        about = About.RELAXATION if self.is_relaxed else decision.about(problem, formulation)
        has_point = status is not Status.ERROR and objective < _NO_INCUMBENT
        answer = Answer(
            status,
            build_time=built - start,
            solve_time=time.perf_counter() - built,
            message=f"{self.solver.capitalize()} says {word}" if status is Status.ERROR else "",
            claim=decision.claimed(
                model.scaled, word, says, objective if has_point else math.nan, subject=about
            ),
        )
        if has_point:
            load(model, file, values)
            answer = _decided(answer, problem, formulation, model)
        report(answer)
        return answer


_bonmin = functools.partial(
    _CasadiAdapter, "bonmin", STATUS_BONMIN, "time_limit", gap="allowable_fraction_gap"
)

solve_convex = _bonmin({**_BONMIN, "algorithm": "B-QG"})
"""Solves a convex formulation that has a `lower_bound` by Bonmin's tree of linear programs.

Source: I. Quesada, I. E. Grossmann, "An LP/NLP based branch and bound algorithm for convex MINLP
optimization problems", Comput. Chem. Eng. 16 (1992) 937-947, doi:10.1016/0098-1354(92)80028-8.
"""

solve_nonconvex = _bonmin({**_BONMIN, "algorithm": "B-BB"})
"""Solves any formulation by Bonmin's tree of nonlinear programs; nothing is proven."""

solve_relaxed = _CasadiAdapter(
    "ipopt", STATUS_IPOPT, "max_wall_time", IPOPT_OPTIONS, is_relaxed=True
)
"""Rounds the relaxation of a formulation that has a `lower_bound`, solved by Ipopt."""


def load(model: Any, file: _File, values: dict[str, FloatArray]) -> None:
    """Put a solution into a Pyomo model, multipliers too if it asks for them."""
    for variable, value in zip(file.variables, values["x"].tolist(), strict=True):
        variable.set_value(value, skip_validation=True)
    if (dual := model.component("dual")) is not None:
        dual.clear()
        dual.update(zip(file.constraints, values["lam_g"].tolist(), strict=True))


def _decided(answer: Answer, problem: Problem, formulation: Module, model: Any) -> Answer:
    """Return an answer with the decision in a model, if it is one, and what proves it."""
    cut, frequency, share = decision.read(problem, formulation, model)
    if cut is None:
        return answer
    answer = replace(answer, cut=cut, frequency=frequency, share=share)
    if hasattr(formulation, "lower_bound"):
        return replace(answer, bound=formulation.lower_bound(model))
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
