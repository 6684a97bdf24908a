"""Pyomo formulations, by MindtPy: HiGHS on linear cuts, and for OA Ipopt in between.

MindtPy's cuts are gradients of the constraints. They are true of functions that are convex
alone: of the disjunctions', but not of the cones :math:`x^2 - t f`, nor of products. There ECP
calls wrong cuts optimal, with a false bound. OA, even on convex models, stops when its linear
program repeats itself, and calls that feasible. So nothing is proven.

Source: M. A. Duran, I. E. Grossmann, "An outer-approximation algorithm for a class of
mixed-integer nonlinear programs", Math. Program. 36 (1986) 307-339, doi:10.1007/BF02592064;
T. Westerlund, F. Pettersson, "An extended cutting plane method for solving convex MINLP
problems", Comput. Chem. Eng. 19 (1995) 131-136, doi:10.1016/0098-1354(95)87027-X.
"""

from __future__ import annotations

import functools
import math
from typing import Any

from card_opt.problem.claim import Saying
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import ipopt_casadi
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.mixed import MixedAdapter, Said

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "optimal": Status.FEASIBLE,
    "feasible": Status.FEASIBLE,
    "maxIterations": Status.FEASIBLE,
    "maxTimeLimit": Status.TIME_LIMIT,
}
SAYS = {  # what is not taken as said
    "optimal": Saying.OPTIMAL,
    "infeasible": Saying.INFEASIBLE,
    "maxIterations": Saying.STOPPED,
}
_OPTIONS = {
    "mip_solver": "appsi_highs",
    "nlp_solver": "ipopt",
    "zero_tolerance": FEAS_TOL,
    "absolute_bound_tolerance": ABS_GAP,
}


def _run(model: Any, limits: Limits, left: float, strategy: str) -> Said:
    """Run a strategy on a Pyomo model; its bound is handed on, true or not."""
    import pyomo.environ as pyo

    from card_opt.support.quiet_highs import take_header

    take_header()
    ipopt_casadi.register()
    for variable in model.component_data_objects(pyo.Var):
        if variable.value is None:  # the first cuts are made there
            variable.set_value(variable.lb or 0.0)
    options = _OPTIONS | {
        "strategy": strategy,
        "time_limit": math.ceil(left),
        "relative_bound_tolerance": limits.rel_gap,
        "mip_solver_mipgap": limits.rel_gap,
    }
    results = pyo.SolverFactory("mindtpy").solve(model, **options)
    word = str(results.solver.termination_condition)
    is_found = math.isfinite(results.problem.upper_bound)
    load = (lambda: None) if is_found else None  # MindtPy has put it into the model
    bound = results.problem.lower_bound
    return Said(
        STATUS.get(word, Status.ERROR),
        word,
        load,
        bound,
        objective=results.problem.upper_bound,
        says=SAYS.get(word),
    )


solve_oa = MixedAdapter("MindtPy", functools.partial(_run, strategy="OA"))
solve_ecp = MixedAdapter("MindtPy", functools.partial(_run, strategy="ECP"))
