"""CVXPY formulations, by COPT, which without a licence takes small models only."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import cvxpy_mixed
from card_opt.solvers.adapters.decision import ABS_GAP

STATUS = {  # COPT's codes; anything else is an ERROR, so a new one can never pass as success
    1: Status.OPTIMAL,
    2: Status.INFEASIBLE,
    8: Status.TIME_LIMIT,
}
_WITH_BOUND = {Status.OPTIMAL, Status.TIME_LIMIT}
_MAX_SIZE = 2000  # without a licence, as tried with COPT 8.0.7
# Rows and cones that the conic hull has for each pair of device-round and cut: two sides of the
# box, and two cones of three rows each or, with levels, two chords between each two of them.
_PER_PAIR, _PER_CURVE = 2, 4


def refusal(problem: Problem) -> str:
    """Return why the size-limited COPT cannot take a problem's conic hull, or nothing."""
    pairs, num_rounds = problem.num_choices, problem.num_rounds
    size = num_rounds + _PER_PAIR * pairs
    if problem.num_levels == 0:
        size += 2 * _PER_CURVE * pairs
    else:
        size += 3 * num_rounds + 2 * max(problem.num_levels - 1, 1) * pairs
    size += sum(pairs if rows.is_own else rows.bound.size for rows in problem.region.rows)
    if size <= _MAX_SIZE:
        return ""
    return f"its size is {size}, and COPT's size-limited licence allows {_MAX_SIZE}"


def _options(limits: Limits, left: float) -> dict[str, Any]:
    return {
        "TimeLimit": left,
        "RelGap": limits.rel_gap,
        "AbsGap": ABS_GAP,
        "FeasTol": FEAS_TOL,
        "IntTol": FEAS_TOL,
        "Threads": 1,
    }


def _read(raw: Any, _: Limits) -> cvxpy_mixed.Result:
    code = raw["model"].status
    status = STATUS.get(code, Status.ERROR)
    vector = raw.get("primal")
    return cvxpy_mixed.Result(
        status,
        f"status {code}",
        None if vector is None else np.asarray(vector),
        raw["model"].bestbnd if status in _WITH_BOUND else -math.inf,
        raw["model"].nodecnt,
        math.nan if vector is None else raw["model"].objval,
    )


solve = cvxpy_mixed.adapter("COPT", _options, _read)
