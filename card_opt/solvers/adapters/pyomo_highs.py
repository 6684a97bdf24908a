"""Pyomo formulations that are MILPs, by HiGHS through either of Pyomo's interfaces."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType
from typing import Any

from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters import pyomo_mixed
from card_opt.solvers.adapters.decision import ABS_GAP

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "convergenceCriteriaSatisfied": Status.OPTIMAL,
    "maxTimeLimit": Status.TIME_LIMIT,
    "provenInfeasible": Status.INFEASIBLE,
}
STATUS_APPSI = {
    "optimal": Status.OPTIMAL,
    "maxTimeLimit": Status.TIME_LIMIT,
    "infeasible": Status.INFEASIBLE,
}
_OPTIONS = {
    "mip_abs_gap": ABS_GAP,
    "mip_feasibility_tolerance": FEAS_TOL,
    "primal_feasibility_tolerance": FEAS_TOL,
    "dual_feasibility_tolerance": FEAS_TOL,
    "threads": 1,
}


def solve(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a formulation whose model is a Pyomo MILP, through ``contrib.solver``'s ``highs``."""

    def solve_model(model: Any, left: float) -> pyomo_mixed.Outcome:
        from pyomo.contrib.solver.solvers.highs import Highs

        _free_threads()
        results = Highs().solve(
            model,
            time_limit=left,
            rel_gap=limits.rel_gap,
            load_solutions=False,
            raise_exception_on_nonoptimal_result=False,
            solver_options=_OPTIONS,
        )
        word = results.termination_condition.name
        return pyomo_mixed.Outcome(
            STATUS.get(word, Status.ERROR),
            word,
            None if results.incumbent_objective is None else results.solution_loader.load_vars,
            -math.inf if results.objective_bound is None else results.objective_bound,
            results.extra_info.mip_node_count,
        )

    return pyomo_mixed.run(problem, formulation, limits, report, "HiGHS", solve_model)


def solve_appsi(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a formulation whose model is a Pyomo MILP, through ``appsi_highs``."""

    def solve_model(model: Any, left: float) -> pyomo_mixed.Outcome:
        from pyomo.contrib.appsi.solvers import Highs

        _free_threads()
        solver = Highs()
        solver.config.load_solution = False
        solver.config.time_limit = left
        solver.config.mip_gap = limits.rel_gap
        solver.highs_options = _OPTIONS
        results = solver.solve(model)
        word = results.termination_condition.name
        return pyomo_mixed.Outcome(
            STATUS_APPSI.get(word, Status.ERROR),
            word,
            None if results.best_feasible_objective is None else solver.load_vars,
            -math.inf if results.best_objective_bound is None else results.best_objective_bound,
            solver._solver_model.getInfo().mip_node_count,
        )

    return pyomo_mixed.run(problem, formulation, limits, report, "HiGHS", solve_model)


def _free_threads() -> None:
    """Let HiGHS start anew: it keeps its threads, and refuses another number of them."""
    import highspy

    highspy.Highs().resetGlobalScheduler(True)
