"""The problem as first stated, by Xpress, within the community licence in its wheel.

Nothing is proven: with all tolerances at 1e-9 Xpress 9.9 still calls decisions optimal that cost
5e-6 too much, relative, with bounds further above the optimum.
"""

from __future__ import annotations

import math
import warnings
from typing import Any

from card_opt.problem.claim import Saying
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.mixed import MixedAdapter, Said
from card_opt.solvers.adapters.protocol import Module, Report

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "OPTIMAL": Status.FEASIBLE,
    "FEASIBLE": Status.TIME_LIMIT,
    "NOTFOUND": Status.TIME_LIMIT,
}
SAYS = {"OPTIMAL": Saying.OPTIMAL, "INFEASIBLE": Saying.INFEASIBLE}  # what is not taken as said
_LICENSED = 200  # rows and columns, if anything is not linear
_PER_ROUND = 10  # rows, and columns besides a cut's
_PER_CHOICE_OF_LEVEL = 2  # rows more than without levels


def accepts(problem: Problem) -> str:
    """Return why the licence does not allow a problem, if so."""
    per_round = _PER_ROUND
    if problem.num_levels:
        per_round += problem.num_levels + _PER_CHOICE_OF_LEVEL
    size = problem.num_columns + problem.num_rounds * per_round
    if size <= _LICENSED:
        return ""
    return f"{size} rows and columns, {_LICENSED} are licensed"


def solve(problem: Problem, formulation: Module, limits: Limits, report: Report) -> Answer:
    """Solve a formulation whose model has an Xpress `problem`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the licence is the community's
        return _solve(problem, formulation, limits, report)


def _run(model: Any, limits: Limits, left: float) -> Said:
    program = model.problem
    for name, value in _options(limits, left).items():
        program.setControl(name, value)
    program.optimize()
    word = program.attributes.solstatus.name
    has_point = word in {"OPTIMAL", "FEASIBLE"}
    return Said(
        STATUS.get(word, Status.ERROR),
        word,
        (lambda: None) if has_point else None,  # it is read from Xpress
        nodes=program.attributes.nodes,
        objective=program.attributes.objval if has_point else math.nan,
        raw_bound=program.attributes.bestbound,
        says=SAYS.get(word),
    )


def _options(limits: Limits, left: float) -> dict[str, Any]:
    return {
        "timelimit": left,
        "threads": 1,
        "miprelstop": limits.rel_gap,
        "mipabsstop": ABS_GAP,
        # By default -1e-5, which is as far below the best value as the bound then stays.
        "mipaddcutoff": -FEAS_TOL,
        "feastol": FEAS_TOL,
        "miptol": FEAS_TOL,
    }


_solve = MixedAdapter("Xpress", _run)
