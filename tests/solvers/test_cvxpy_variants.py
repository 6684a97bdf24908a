"""Constraints in the formulations by CVXPY, PySCIPOpt and HiGHS: masks, levels, and rows."""

from __future__ import annotations

import functools
import importlib
import itertools
import math
from typing import NamedTuple

import numpy as np
import pytest

from card_opt.constraints import Deadline, lower
from card_opt.models import enumeration_cvxpy, piecewise_linear
from card_opt.models.parts import levels
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import cvxpy_copt, cvxpy_ecos, xpress
from tests.helpers.instances import random_instance
from tests.helpers.reference import Optimum, minimum
from tests.helpers.variants import Variant, random_variant

ROUNDING = 1e-11  # a few additions of scaled numbers, relative
WITHIN = 1e-7  # relative excess over a limit
PROOF = 1e-6  # relative gap that a proven answer may have


class Way(NamedTuple):
    """An adapter and a formulation, by module names, and the status of a solved problem."""

    solver: str
    formulation: str
    solved: Status = Status.OPTIMAL

    def run(self, problem: Problem) -> Answer:
        """Return the adapter's answer."""
        solver = importlib.import_module(f"card_opt.solvers.adapters.{self.solver}")
        formulation = importlib.import_module(f"card_opt.models.{self.formulation}")
        answer: Answer = solver.solve(problem, formulation, Limits(), lambda _: None)
        return answer


HULLS = {
    "hull by SCIP": Way("cvxpy_scip", "conic_hull_cvxpy"),
    "hull by ECOS": Way("cvxpy_ecos", "conic_hull_cvxpy"),
    "hull by COPT": Way("cvxpy_copt", "conic_hull_cvxpy"),
    "hull in PySCIPOpt": Way("scip", "conic_hull_pyscipopt"),
    "big M": Way("cvxpy_scip", "big_m_conic"),
    "tangents": Way("highs", "tangents_highs"),
}
GRIDS = {
    "levels in CVXPY": Way("cvxpy_highs", "levels_cvxpy", Status.FEASIBLE),
    "levels in Pyomo": Way("pyomo_highs", "levels_pyomo", Status.FEASIBLE),
}
ROWS = (("deadline", "energy-cap"), ("energy-budget-round", "frequency-pool"))
MASKS = (("min-cut", "max-cut"),)
STEPS = (("levels",), ("levels", "deadline"), ("levels", "max-cut", "round-time"))
CASES: dict[tuple[str, tuple[str, ...]], Way] = {
    **{(name, kinds): way for name, way in HULLS.items() for kinds in ROWS + MASKS + STEPS},
    **{(name, kinds): way for name, way in GRIDS.items() for kinds in STEPS},
    ("enumeration", MASKS[0]): Way("cvxpy_clarabel", "enumeration_cvxpy"),
    ("Xpress", MASKS[0]): Way("xpress", "one_hot_xpress", Status.FEASIBLE),
    ("Xpress", STEPS[0]): Way("xpress", "one_hot_xpress", Status.FEASIBLE),
}
EXTRAS = {"cvxpy_ecos": "ecos", "cvxpy_copt": "coptpy", "xpress": "xpress"}


@functools.cache
def known(seed: int, kinds: tuple[str, ...]) -> tuple[Variant, Optimum]:
    """Return a variant and its optimum by brute force."""
    for number in itertools.count(1000 * seed):
        variant = random_variant(number, kinds, shape=(2, 2), num_cuts=3, tightness=0.6)
        if has_choices(variant.inst, variant.region):
            return variant, minimum(variant.inst, variant.region)
    raise AssertionError


def has_choices(inst: Instance, region: Region) -> bool:
    """Return whether each device-round has a cut and a level; if not, no solver is asked."""
    if region.levels is not None and not np.less(*region.levels_in_box(inst)).all():
        return False
    return region.allowed is None or bool(region.allowed.any(axis=-1).all())


@pytest.mark.slow
@pytest.mark.parametrize(("name", "kinds"), CASES)
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(s, marks=pytest.mark.nightly) for s in (1, 2))]
)
def test_answer_is_that_of_brute_force(name: str, kinds: tuple[str, ...], seed: int) -> None:
    """Within all limits, at the least cost, and with a bound that proves it; or infeasible."""
    way = CASES[name, kinds]
    if way.solver in EXTRAS:
        pytest.importorskip(EXTRAS[way.solver])
    variant, best = known(seed, kinds)
    inst, region = variant.inst, variant.region
    answer = way.run(Problem(inst, region))
    if not best.is_feasible:
        assert answer.status is Status.INFEASIBLE, answer.message
        return
    assert answer.status is way.solved, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    said = referee.evaluate(inst, answer.cut, answer.frequency)
    assert said.violation == 0.0
    assert region.violation(inst, answer.cut, answer.frequency) <= WITHIN
    size = inst.uplink_rate.size
    assert abs(relative_excess(said.objective, best.upper, size)) <= PROOF
    assert relative_excess(answer.bound, best.upper, size) <= PROOF
    assert relative_excess(answer.bound, best.lower, size) >= -PROOF or name == "Xpress"


@pytest.mark.parametrize("name", [*HULLS, *GRIDS])
@pytest.mark.parametrize("kinds", [("levels", "deadline"), ("levels", "round-time")])
def test_no_decision_is_a_verdict(name: str, kinds: tuple[str, ...]) -> None:
    """Limits that leave nothing are infeasible, without an exception and without a decision."""
    way = (HULLS | GRIDS)[name]
    if way.solver in EXTRAS:
        pytest.importorskip(EXTRAS[way.solver])
    variant, _ = known(1, kinds)
    answer = way.run(Problem(variant.inst, variant.region.scaled_bounds(0.05)))
    assert answer.status is Status.INFEASIBLE, answer.message
    assert answer.cut is None
    assert not math.isfinite(answer.bound)


def test_grid_takes_limits_only_with_levels() -> None:
    """Rows without levels are refused for a reason; a mask is not."""
    variant, _ = known(0, ("max-cut", *ROWS[0]))
    inst, region = variant.inst, variant.region
    assert levels.accepts(Problem(inst, region)).startswith("limits need frequency levels")
    assert levels.accepts(Problem(inst, Region(allowed=region.allowed))) == ""
    assert (
        levels.accepts(
            Problem(inst, Region(levels=inst.max_frequency * np.ones(1), rows=region.rows))
        )
        == ""
    )


def test_masks_keep_the_brackets() -> None:
    """Formulations with a mask only: their bounds and decisions lie around the optimum."""
    for seed in range(3):
        variant, best = known(seed, MASKS[0])
        answer = Way("cvxpy_highs", "piecewise_linear").run(Problem(variant.inst, variant.region))
        assert answer.cut is not None
        assert answer.frequency is not None
        assert variant.region.violation(variant.inst, answer.cut, answer.frequency) == 0.0
        found = referee.evaluate(variant.inst, answer.cut, answer.frequency).objective
        assert answer.bound <= best.upper + ROUNDING
        assert best.lower <= found + ROUNDING
        s = scaled(Problem(variant.inst, variant.region))
        bound, value = ((v - s.offset) / s.scale for v in (answer.bound, found))
        assert value <= piecewise_linear.spacing_error(s) * bound * (1.0 + PROOF)


def test_a_bound_of_allowed_cuts_is_above_one_of_all() -> None:
    """Enumeration leaves a forbidden cut out of its bound and its decision, too."""
    inst = random_instance(35, shape=(1, 2), num_cuts=4)
    bounds, cuts = [], []
    allowed = np.ones((1, 2, 4), dtype=bool)
    for _ in range(2):
        model = enumeration_cvxpy.build_model(Problem(inst, Region(allowed=allowed)))
        model.problem.solve(solver="CLARABEL")
        bounds.append(enumeration_cvxpy.lower_bound(model))
        cuts.append(enumeration_cvxpy.decision(model)[0])
        np.put_along_axis(allowed, cuts[0][..., np.newaxis] - 1, values=False, axis=-1)
    assert bounds[0] < bounds[1]
    assert (cuts[0] != cuts[1]).all()


def test_ecos_is_believed_only_if_it_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of iterations it calls a feasible problem infeasible, which is an error here."""
    pytest.importorskip("ecos")
    monkeypatch.setattr(cvxpy_ecos, "_MAX_NODES", 1)
    variant, best = known(0, ("levels", "max-cut", "round-time"))
    assert best.is_feasible
    answer = HULLS["hull by ECOS"].run(Problem(variant.inst, variant.region))
    assert answer.status is Status.ERROR
    assert "ECOS_BB says" in answer.message
    assert answer.bound == -math.inf


def test_licences_count_constraints() -> None:
    """What limits add to a model counts for the licence; cuts that are not allowed do not."""
    inst = random_instance(33, shape=(6, 1), num_cuts=31)
    assert cvxpy_copt.refusal(Problem(inst, Region())) == ""
    assert (
        cvxpy_copt.refusal(Problem(inst, lower(inst, [Deadline(30.0)])))
        == "its size is 2052, and COPT's size-limited licence allows 2000"
    )
    mask = np.ones((6, 1, 31), dtype=bool)
    steps = np.linspace(0.3, 1.0, 12) * inst.max_frequency
    assert cvxpy_copt.refusal(Problem(inst, Region(levels=steps))).startswith("its size is")
    mask[..., 5:] = False
    assert cvxpy_copt.refusal(Problem(inst, Region(allowed=mask, levels=steps))) == ""
    few = random_instance(34, shape=(1, 4), num_cuts=31)
    assert xpress.accepts(Problem(few, Region())) == ""
    assert "200 are licensed" in xpress.accepts(Problem(few, Region(levels=steps)))
