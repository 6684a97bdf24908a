"""CVXPY formulations, by ECOS_BB: branch and bound over interior-point solutions.

It has no clock and hands out neither incumbents nor its bound. Its word is only believed if it
says so plainly: at its iteration limit it may call a feasible problem infeasible, with another
flag.
"""

from __future__ import annotations

import math
from typing import Any

from card_opt.problem.limits import Limits
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import cvxpy_mixed
from card_opt.solvers.adapters.decision import ABS_GAP

STATUS = {0: Status.OPTIMAL, 1: Status.INFEASIBLE}  # exit flags; anything else is an ERROR
_MAX_NODES = 1_000_000  # the clock is to stop it, not the count: 1,000 by default
_WHOLE = 1e-8  # by default 1e-4, and a cut rounded by as much exceeds limits
_INTERIOR = 1e-10  # relative tolerance of its relaxations; a tenth of the default made it fail


def _options(limits: Limits, _: float) -> dict[str, Any]:
    return {
        "mi_rel_eps": limits.rel_gap,
        "mi_abs_eps": ABS_GAP,
        "mi_max_iters": _MAX_NODES,
        "mi_int_tol": _WHOLE,
        "feastol": _INTERIOR,
        "abstol": _INTERIOR,
        "reltol": _INTERIOR,
    }


def _read(raw: Any, limits: Limits) -> cvxpy_mixed.Result:
    info = raw["info"]
    status = STATUS.get(info["exitFlag"], Status.ERROR)
    if status is not Status.OPTIMAL:
        return cvxpy_mixed.Result(status, info["infostring"])
    # The best node's dual value: its primal one is above the node's optimum by a little.
    value = min(info["pcost"], info["dcost"])
    bound = value - limits.rel_gap * abs(value)
    return cvxpy_mixed.Result(
        status, info["infostring"], raw["x"], bound, info["mi_iter"], info["pcost"], math.nan
    )


solve = cvxpy_mixed.adapter("ECOS_BB", _options, _read)
