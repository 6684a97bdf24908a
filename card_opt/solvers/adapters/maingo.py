"""Pyomo formulations whose variables all have bounds, by MAiNGO through ``appsi_maingo``."""

from __future__ import annotations

import logging
import math
import time
from typing import Any

from card_opt.models import integer_cut
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Status
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.mixed import MixedAdapter, Said

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "GLOBALLY_OPTIMAL": Status.OPTIMAL,
    "FEASIBLE_POINT": Status.TIME_LIMIT,  # its other limits are out of reach
    "INFEASIBLE": Status.INFEASIBLE,
}
# MAiNGO's linear programs are no more exact than this: asked for less it branches for ever, or
# puts its bound above its objective.
_LEAST_GAP = 1e-7
# Of its bound, which may be above the optimum by what its tolerance on equations leaves.
_EQUATION_SLACK = 1e-6
_CLOCK = 0.5  # of the time left: MAiNGO has no word for a limit, and ends well before it
_NONE = 1e300  # size of a bound that stands for none


def accepts(problem: Problem) -> str:
    """Return why MAiNGO cannot take a problem, empty if it can."""
    s = scaled(problem)
    depends = (s.cost.fixed != 0.0) | (s.cost.inverse != 0.0) | (s.cost.square != 0.0)
    if s.allowed is not None:
        depends &= s.allowed
    # Its interface to Pyomo takes no objective without a variable.
    return "" if depends.any() else "the cost is the same for all decisions"


def accepts_integer(problem: Problem) -> str:
    """Return why `card_opt.models.integer_cut` cannot be used, empty if it can."""
    return integer_cut.accepts(problem) or accepts(problem)


def _run(model: Any, limits: Limits, left: float) -> Said:
    from pyomo.contrib.appsi.solvers import MAiNGO

    # That a solution is not proven optimal is in the status, not for the log.
    logging.getLogger("pyomo.contrib.appsi.solvers.maingo").setLevel(logging.ERROR)
    start = time.perf_counter()
    solver = MAiNGO()
    solver.config.load_solution = False
    solver.config.time_limit = left
    # deltaEq stays as it is: tightened, MAiNGO 0.10.3 calls wrong decisions optimal.
    solver.maingo_options = {
        "epsilonR": max(limits.rel_gap, _LEAST_GAP),
        "epsilonA": ABS_GAP,
        "deltaIneq": FEAS_TOL,
        "loggingDestination": 0,
        "writeResultFile": 0,
    }
    results = solver.solve(model)
    word = solver._mymaingo.get_status().name
    status = STATUS.get(word, Status.ERROR)
    is_late = time.perf_counter() - start >= _CLOCK * left
    if is_late and word == "NO_FEASIBLE_POINT_FOUND":
        status = Status.TIME_LIMIT
    has_point = word in {"GLOBALLY_OPTIMAL", "FEASIBLE_POINT"}
    raw_bound = results.best_objective_bound
    bound = raw_bound - _EQUATION_SLACK * abs(raw_bound)
    return Said(
        status,
        word,
        solver.load_vars if has_point else None,
        bound if abs(bound) < _NONE else -math.inf,
        int(solver._mymaingo.get_iterations()),
        results.best_feasible_objective if has_point else math.nan,
        raw_bound,
    )


solve = MixedAdapter("MAiNGO", _run)
