"""Pyomo formulations that are MILPs, by HiGHS through either of Pyomo's interfaces."""

from __future__ import annotations

import math
from typing import Any

from card_opt.models.parts.begin_pyomo import begin
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.solution import Status
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.mixed import MixedAdapter, Said, said_through_pyomo

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


def _run(model: Any, limits: Limits, left: float) -> Said:
    """Run the ``highs`` of ``contrib.solver``."""
    from pyomo.contrib.solver.solvers.highs import Highs

    _prepare()
    results = Highs().solve(
        model,
        time_limit=left,
        rel_gap=limits.rel_gap,
        load_solutions=False,
        raise_exception_on_nonoptimal_result=False,
        solver_options=_OPTIONS,
    )
    return said_through_pyomo(results, STATUS, results.extra_info.mip_node_count)


def _run_appsi(model: Any, limits: Limits, left: float) -> Said:
    """Run ``appsi_highs``."""
    from pyomo.contrib.appsi.solvers import Highs

    _prepare()
    solver = Highs()
    solver.config.load_solution = False
    solver.config.time_limit = left
    solver.config.mip_gap = limits.rel_gap
    solver.highs_options = _OPTIONS
    results = solver.solve(model)
    word, objective = results.termination_condition.name, results.best_feasible_objective
    return Said(
        STATUS_APPSI.get(word, Status.ERROR),
        word,
        None if objective is None else solver.load_vars,
        -math.inf if results.best_objective_bound is None else results.best_objective_bound,
        solver._solver_model.getInfo().mip_node_count,
        math.nan if objective is None else objective,
    )


def _prepare() -> None:
    """Let HiGHS start anew: it keeps its threads, and refuses another number of them."""
    import highspy

    from card_opt.support.quiet_highs import take_header

    take_header()
    highspy.Highs.resetGlobalScheduler(True)


solve = MixedAdapter("HiGHS", _run)  # this interface takes no start
solve_appsi = MixedAdapter("HiGHS", _run_appsi, begin=begin)
