"""The sandwich: how an answer is held against brute force, whatever the method's tolerance."""

from __future__ import annotations

import math

import card_opt as co
from card_opt.problem.quantities import IntArray
from card_opt.problem.region import Region
from card_opt.problem.solution import relative_excess
from card_opt.solving.method import NOTHING, Method
from tests.helpers import reference
from tests.helpers.barrier import Undecided
from tests.helpers.reference import Optimum
from tests.helpers.variants import Variant

ROUNDING = 1e-11  # relative: costs are what is left of terms that are up to 1e4 times as large
REL_GAP = 1e-8  # asked of our own algorithms where rows are shared
TIME_LIMIT = 60.0
#: Their solvers search around a point, and so find no proof that there is no decision.
BLIND = ("pyomo-convex-bonmin", "pyomo-relaxed-ipopt")


def optimum(inst: co.Instance, region: Region, alike: IntArray | None = None) -> Optimum | None:
    """Return the optimum by brute force; None if it is undecided by rounding."""
    try:
        return reference.minimum(inst, region, alike=alike)
    except Undecided:
        return None


def sandwich(method: Method, variant: Variant, best: Optimum | None) -> co.Solution:
    """Solve, and check that the answer lies between those for slightly looser and tighter limits.

    An infeasible instance costs inf, so this compares the verdicts as well, and it lets either
    pass where a limit is met exactly.
    """
    inst, region, size = variant.inst, variant.region, variant.size
    may_fail = method.name in BLIND or not method.is_complete
    asked = 1e-9 if method.formulation else REL_GAP
    solution = co.solve(inst, method, region, time_limit=TIME_LIMIT, rel_gap=asked)
    if solution.status is co.Status.UNSUPPORTED:
        return solution
    assert solution.violation <= method.feas_tol, _differ(solution)

    def fits(cheap: float, dear: float) -> bool:
        """Return whether cost, bound and verdict are those of a problem between the two."""
        excess = relative_excess(solution.objective, dear, size)
        is_open = not method.proves_optimum or (
            solution.status is co.Status.FEASIBLE and not method.is_complete
        )
        is_near = is_open or excess <= asked + method.rel_tol or gives_up(dear)
        is_known = relative_excess(solution.objective, cheap, size) >= -ROUNDING
        slack = method.rel_tol if method.formulation else ROUNDING
        is_bound = relative_excess(dear, solution.bound, size) >= -slack
        is_true = solution.status is not co.Status.INFEASIBLE or math.isinf(dear)
        return is_near and is_known and is_bound and is_true

    def gives_up(dear: float) -> bool:
        """Return whether there is nothing to find, and the method says no more than that."""
        return may_fail and math.isinf(dear) and solution.status is co.Status.ERROR

    if best is None or not fits(best.lower, best.upper):
        loose = optimum(inst, region.scaled_bounds(1.0 + method.feas_tol), variant.alike)
        tight = optimum(inst, region.scaled_bounds(1.0 - method.feas_tol), variant.alike)
        cheap = -math.inf if loose is None else loose.lower
        dear = math.inf if tight is None else tight.upper
        assert fits(cheap, dear), _differ(solution, cheap, dear)
    words = {co.Status.INFEASIBLE, co.Status.OPTIMAL}
    if not (method.proves_optimum and method.is_complete):
        words |= {co.Status.FEASIBLE}
    if not method.proves_optimum:
        words -= {co.Status.OPTIMAL}
    if method.proves == NOTHING or may_fail:
        words |= {co.Status.ERROR}  # it may fail, if it says so
    assert solution.status in words, _differ(solution)
    return solution


def _differ(solution: co.Solution, cheap: float = -math.inf, dear: float = math.inf) -> str:
    return (
        f"{solution.method}: {solution.status} {solution.objective:.12g}, bound "
        f"{solution.bound:.12g}, violation {solution.violation:.1e}, must be in "
        f"[{cheap:.12g}, {dear:.12g}]; {solution.message}"
    )


def takes(method: Method, variant: Variant) -> bool:
    """Return whether a method says that it takes all constraints of a variant."""
    return variant.region.needs <= method.supports
