"""Pyomo formulations in few variables, by Gurobi through ``gurobi_direct_minlp``."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType
from typing import Any

from card_opt.models import integer_cut
from card_opt.problem.instance import Instance
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters import pyomo_mixed
from card_opt.solvers.adapters.decision import ABS_GAP

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "convergenceCriteriaSatisfied": Status.OPTIMAL,
    "maxTimeLimit": Status.TIME_LIMIT,
    "provenInfeasible": Status.INFEASIBLE,
    "infeasibleOrUnbounded": Status.INFEASIBLE,  # no variable is without bounds
}
# What the licence in Gurobi's wheel allows a nonlinear model; one variable is the objective.
_MOST_VARIABLES = 200 - 1


def accepts(inst: Instance, region: Region = EVERYTHING) -> str:
    """Return why `card_opt.models.reduced_space` is too large, empty if it is not."""
    pairs = inst.num_cuts * inst.uplink_rate.size
    if region.allowed is not None:
        pairs = int(region.allowed.sum())
    return _excess(pairs + _num_frequencies(inst, region))


def accepts_integer(inst: Instance, region: Region = EVERYTHING) -> str:
    """Return why `card_opt.models.integer_cut` cannot be used, empty if it can."""
    size = inst.uplink_rate.size + _num_frequencies(inst, region)
    return integer_cut.accepts(inst, region) or _excess(size)


def solve(
    inst: Instance,
    region: Region,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a formulation whose model is a Pyomo model."""

    def solve_model(model: Any, left: float) -> pyomo_mixed.Outcome:
        from pyomo.contrib.solver.common.factory import SolverFactory

        results = SolverFactory("gurobi_direct_minlp").solve(
            model,
            time_limit=left,
            rel_gap=limits.rel_gap,
            abs_gap=ABS_GAP,
            threads=1,
            load_solutions=False,
            raise_exception_on_nonoptimal_result=False,
            solver_options=dict.fromkeys(
                ("FeasibilityTol", "IntFeasTol", "OptimalityTol"), FEAS_TOL
            ),
        )
        word = results.termination_condition.name
        return pyomo_mixed.Outcome(
            STATUS.get(word, Status.ERROR),
            word,
            None if results.incumbent_objective is None else results.solution_loader.load_vars,
            -math.inf if results.objective_bound is None else results.objective_bound,
            int(results.extra_info.NodeCount),
        )

    return pyomo_mixed.run(inst, region, formulation, limits, report, "Gurobi", solve_model)


def _num_frequencies(inst: Instance, region: Region) -> int:
    """Return the number of variables that choose frequencies: one each, or one per level."""
    if region.levels is None:
        return inst.uplink_rate.size
    first, end = region.levels_in_box(inst)
    return int((end - first).sum())


def _excess(num_variables: int) -> str:
    if num_variables <= _MOST_VARIABLES:
        return ""
    allowed = f"the licence in its wheel allows {_MOST_VARIABLES}"
    return f"the model has {num_variables} variables, {allowed}"
