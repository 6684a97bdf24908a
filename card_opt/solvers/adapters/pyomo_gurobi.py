"""Pyomo formulations in few variables, by Gurobi through ``gurobi_direct_minlp``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from card_opt.models import integer_cut, reduced_space
from card_opt.models.parts.begin_pyomo import begin
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import LIMITS
from card_opt.problem.solution import Status
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.mixed import MixedAdapter, Said, said_through_pyomo

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "convergenceCriteriaSatisfied": Status.OPTIMAL,
    "maxTimeLimit": Status.TIME_LIMIT,
    "provenInfeasible": Status.INFEASIBLE,
    "infeasibleOrUnbounded": Status.INFEASIBLE,  # no variable is without bounds
}
# What the licence in Gurobi's wheel allows a nonlinear model; one variable is the objective.
_MOST_VARIABLES = 200 - 1


def accepts(problem: Problem) -> str:
    """Return why `card_opt.models.reduced_space` is too large, empty if it is not."""
    size = problem.num_choices + _num_frequencies(problem)
    return _excess(size) or _excess_built(problem, reduced_space.build_model)


def accepts_integer(problem: Problem) -> str:
    """Return why `card_opt.models.integer_cut` cannot be used, empty if it can."""
    size = problem.num_rounds + _num_frequencies(problem)
    if reason := integer_cut.accepts(problem) or _excess(size):
        return reason
    return _excess_built(problem, integer_cut.build_model)


def _run(model: Any, limits: Limits, left: float) -> Said:
    from pyomo.contrib.solver.common.factory import SolverFactory

    results = SolverFactory("gurobi_direct_minlp").solve(
        model,
        time_limit=left,
        rel_gap=limits.rel_gap,
        abs_gap=ABS_GAP,
        threads=1,
        warmstart_discrete_vars=hasattr(model, "is_begun"),
        load_solutions=False,
        raise_exception_on_nonoptimal_result=False,
        solver_options=dict.fromkeys(("FeasibilityTol", "IntFeasTol", "OptimalityTol"), FEAS_TOL),
    )
    return said_through_pyomo(results, STATUS, int(results.extra_info.NodeCount))


# The interface hands on the values of whole variables alone, and Gurobi finds the others.
solve = MixedAdapter("Gurobi", _run, begin=begin)


def _num_frequencies(problem: Problem) -> int:
    """Return the number of variables that choose frequencies: one each, or one per level."""
    if problem.num_levels <= 1:
        return problem.num_rounds
    first, end = problem.region.levels_in_box(problem.instance)
    return int((end - first).sum())


def _excess_built(problem: Problem, build_model: Callable[[Problem], Any]) -> str:
    """Return the same where shares, moves or makespans have variables of their own."""
    if problem.region.needs <= set(LIMITS) or problem.region.is_empty(problem.instance):
        return ""
    return _excess(build_model(problem).nvariables())


def _excess(num_variables: int) -> str:
    if num_variables <= _MOST_VARIABLES:
        return ""
    allowed = f"the licence in its wheel allows {_MOST_VARIABLES}"
    return f"the model has {num_variables} variables, {allowed}"
