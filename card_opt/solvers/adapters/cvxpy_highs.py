"""Mixed-integer linear CVXPY formulations, by HiGHS."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from card_opt.problem.limits import Limits
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import cvxpy_mixed, highs

_FEASIBLE_POINT = 2  # HiGHS's word for it, kSolutionStatusFeasible


def _options(limits: Limits, left: float) -> dict[str, Any]:
    import highspy

    # HiGHS keeps its threads from one model to the next, and refuses another number of them.
    highspy.Highs.resetGlobalScheduler(True)
    return {
        name: value for name, value in highs._options(limits).items() if name != "output_flag"
    } | {"time_limit": left}


def _read(raw: Any, _: Limits) -> cvxpy_mixed.Result:
    word, info = raw["model_status"], raw["info"]
    has_point = info.primal_solution_status == _FEASIBLE_POINT
    return cvxpy_mixed.Result(
        highs.STATUS.get(word, Status.ERROR),
        word,
        np.array(raw["solution"].col_value) if has_point else None,
        info.mip_dual_bound,
        info.mip_node_count,
        info.objective_function_value if has_point else math.nan,
    )


def _cache(vector: FloatArray) -> tuple[None, None, dict[str, Any]]:
    """Return a result that CVXPY takes for the last one; HiGHS finds what is not known."""
    import highspy

    solution = highspy.HighsSolution()
    solution.col_value = np.nan_to_num(vector)
    solution.value_valid = True
    return None, None, {"model_status": "kOptimal", "solution": solution}


solve = cvxpy_mixed.adapter("HIGHS", _options, _read, _cache)
