r"""What a decision is worth as evidence: only one that keeps every limit refutes anything.

Solvers may exceed a limit by a tolerance, and such a decision may cost less than the optimum by
far more than that: it costs at least :math:`L(\lambda) - \sum_r \lambda_r \varepsilon_r` for
any prices :math:`\lambda \ge 0` and relative excesses :math:`\varepsilon_r` (theory, R11), and
prices may be as large as they like. So where a decision is to contradict a bound or another
decision, it must be inside to the last bit. One that is not is held to its cuts, at the best
frequencies that are.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Solution
from card_opt.solving.catalogue import fastest, find

# Shares of the bounds to stay away from them: what rounding puts a closed form off by, and what
# the search with prices leaves.
_MARGINS = (2.0**-46, 1e-12)
_LIMITS = Limits(time_limit=10.0)


class Inside(NamedTuple):
    """A decision that exceeds no limit: frequencies [Hz] and shares, shape (M, N), and cost."""

    frequency: FloatArray
    share: FloatArray | None
    cost: float


def put_inside(
    problem: Problem, cut: IntArray, frequency: FloatArray, share: FloatArray | None = None
) -> Inside | None:
    """Return a decision, or one with its cuts, that exceeds no limit; None if none is found.

    Parameters
    ----------
    problem
        The problem.
    cut, frequency, share
        The decision, shape (M, N), in layers, Hz and shares of the band.
    """
    given = _judged(problem, cut, frequency, share)
    if given is not None:
        return given
    chosen = np.arange(1, problem.instance.num_cuts + 1) == cut[..., np.newaxis]
    held = problem.region & Region(allowed=chosen)
    if held.is_empty(problem.instance):
        return None
    for margin in _MARGINS:
        answer = _best(Problem(problem.instance, held.scaled_bounds(1.0 - margin)))
        if answer.cut is not None and answer.frequency is not None:
            found = _judged(problem, answer.cut, answer.frequency, answer.share)
            if found is not None:
                return found
    return None


def evidence(problem: Problem, solution: Solution) -> float:
    """Return the cost of a solution if it exceeds no limit, or of one with its cuts that does not.

    inf if there is none, and where the solution has no decision.
    """
    if solution.cut is None or solution.frequency is None or solution.violation <= 0.0:
        return solution.objective
    inside = put_inside(problem, solution.cut, solution.frequency, solution.share)
    return math.inf if inside is None else inside.cost


def _best(problem: Problem) -> Answer:
    return find(fastest(problem.region)).algorithm()(problem, _LIMITS)


def _judged(
    problem: Problem, cut: IntArray, frequency: FloatArray, share: FloatArray | None
) -> Inside | None:
    """Return a decision with its cost, if it exceeds no limit."""
    judged = problem.evaluate(cut, frequency, share)
    beside = problem.region.violation(problem.instance, cut, frequency, share)
    if max(judged.violation, beside) > 0.0:
        return None
    return Inside(frequency, share, judged.objective)
