"""Costs of a method beside those of the reference, which may exceed limits by a hair."""

from __future__ import annotations

import card_opt as co
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution, relative_excess
from tests.variants.brute_force import Best

REFERENCE = 1e-6  # what an interior point leaves of the reference's cost
SAME = 1e-9
_EDGE = 1e-9  # by which the reference may exceed limits, at least
_MOST = 1e-7  # and at most: test_brute_force.py


def check_cost(problem: Problem, solution: Solution, known: Best) -> None:
    """Raise unless a cost is the reference's, which is near the optimum and never below it.

    Where it is below, it must be so by what it exceeds limits: with limits that are wider by as
    much, the method has to be as good.
    """
    assert known.cut is not None
    assert known.frequency is not None
    size = problem.num_rounds
    excess = relative_excess(solution.objective, known.objective, size)
    assert excess > -REFERENCE
    if excess <= SAME:
        return
    too_much = problem.region.violation(problem.instance, known.cut, known.frequency, known.share)
    assert 0.0 < too_much <= _MOST
    wider = problem.region.scaled_bounds(1.0 + max(_EDGE, too_much))
    reached = co.solve(Problem(problem.instance, wider), solution.method)
    assert relative_excess(reached.objective, known.objective, size) <= SAME
