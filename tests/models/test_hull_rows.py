"""The rows, levels and masks of the hull, and of big-M models, against the referee."""

from __future__ import annotations

import cvxpy as cp
import numpy as np
import pytest

from card_opt.models import big_m_conic, conic_hull_cvxpy, conic_hull_pyscipopt, tangents_highs
from card_opt.models.parts import rows
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled, scaled
from tests.helpers.reference import minimum
from tests.helpers.variants import random_variant
from tests.solvers.test_cvxpy_variants import MASKS, PROOF, ROUNDING, ROWS, STEPS, known

NUM_POINTS = 200  # random decisions


def everything(seed: int) -> tuple[Instance, Region]:
    """Return an instance with a mask, own rows and shared rows of all four quantities."""
    kinds = ("max-cut", "deadline", "energy-cap", "device-energy-budget", "frequency-pool")
    variant = random_variant(seed, kinds, shape=(2, 2), num_cuts=4, tightness=0.5)
    return variant.inst, variant.region


def decisions(inst: Instance, region: Region) -> list[Decision]:
    """Return random decisions, every other one of allowed cuts, at levels if there are some."""
    rng = np.random.default_rng(0)
    s = scaled(Problem(inst, region))
    low, high = rows.frequency_box(s)
    out = []
    for i in range(NUM_POINTS):
        likely = rng.uniform(0.0, 1.0, s.size)
        if s.allowed is not None and i % 2:
            likely *= s.allowed
        f = rng.uniform(low, high)
        if s.levels is not None:
            f = np.array([rng.choice(v) for v in s.levels])
        out.append(s.decision(likely.argmax(axis=1), f))
    return out


def hull_point(s: Scaled, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return a decision as chosen, frequency, period and square, shape (4, K, C)."""
    x = np.eye(s.size[1])[cut.ravel() - 1]
    f = (frequency.ravel() / s.max_frequency)[:, np.newaxis]
    return np.stack([x, x * f, x / f, x * f**2])


@pytest.mark.parametrize("seed", range(4))
def test_hull_rows_are_the_limits(seed: int) -> None:
    """Of a decision they say what the referee says, for limits of either kind."""
    inst, region = everything(seed)
    s = scaled(Problem(inst, region))
    for cut, frequency, _ in decisions(inst, region):
        point = hull_point(s, cut, frequency).ravel()
        for limit, single in zip(region.rows, s.rows, strict=True):
            matrix, rhs = rows.hull_rows(single)
            excess = float((matrix @ point - rhs).max())
            worst = Region(rows=(limit,)).violation(inst, cut, frequency)
            assert max(excess, 0.0) == pytest.approx(worst, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("kinds", [*ROWS, *MASKS, *STEPS[1:]])
def test_scip_accepts_what_is_allowed_and_nothing_else(kinds: tuple[str, ...]) -> None:
    """A decision is feasible in the hull in PySCIPOpt if and only if it is in the region."""
    variant, _ = known(0, kinds)
    inst, points = variant.inst, decisions(variant.inst, variant.region)
    excess = np.array([variant.region.violation(inst, *point) for point in points])
    # So that half of those that the mask leaves are within all limits.
    region = variant.region.scaled_bounds(1.0 + float(np.median(excess[np.isfinite(excess)])))
    model = conic_hull_pyscipopt.build_model(Problem(inst, region))
    model.scip.hideOutput()
    verdicts = set()
    for cut, frequency, _ in points:
        violation = region.violation(inst, cut, frequency)
        values = hull_point(model.scaled, cut, frequency).ravel()
        if model.scaled.levels is not None:
            f = frequency.ravel() / model.scaled.max_frequency
            at = [np.isclose(v, g) for v, g in zip(model.scaled.levels, f, strict=True)]
            values = np.concatenate([values, np.concatenate(at).astype(float)])
        solution = model.scip.createSol()
        for variable, value in zip([*model.hull, *model.level], values.tolist(), strict=True):
            model.scip.setSolVal(solution, variable, value)
        is_feasible = model.scip.checkSol(solution, original=True)
        assert is_feasible == (violation <= 0.0), (violation, cut)
        verdicts.add(is_feasible)
    assert verdicts == {False, True}


@pytest.mark.parametrize("seed", range(3))
def test_big_m_is_never_too_small(seed: int) -> None:
    """At every decision all rows but the sums hold, with the shares that it takes."""
    inst, region = everything(seed)
    model = big_m_conic.build_model(Problem(inst, region))
    s = model.scaled
    cut_off = {id(c) for c in model.problem.constraints if _is_sum_of(c, model)}
    for cut, frequency, _ in decisions(inst, region)[:20]:
        f, c = frequency.ravel() / s.max_frequency, cut.ravel() - 1
        index = np.arange(f.size)
        model.chosen.save_value(np.eye(s.size[1])[c])
        for variable, value in (
            (model.frequency, f),
            (model.period, 1.0 / f),
            (model.square, f**2),
            (model.cost, s.cost[index, c].at(f)),
            *((v, r.shares(c, f)) for v, r in zip(model.shares, s.rows, strict=True)),
        ):
            variable.save_value(value)
        for constraint in model.problem.constraints:
            if id(constraint) not in cut_off and not isinstance(constraint, cp.SOC):
                size = max(1.0, *(float(abs(v.value).max()) for v in constraint.variables()))
                assert np.max(constraint.violation()) <= ROUNDING * size


def _is_sum_of(constraint: cp.Constraint, model: big_m_conic.Model) -> bool:
    """Return whether a constraint is a sum of shares, or the mask, which decisions may exceed."""
    names = {variable.name() for variable in constraint.variables()}
    return len(names) == 1 and bool(
        names & ({v.name() for v in model.shares} | {model.chosen.name()})
    )


@pytest.mark.parametrize("seed", range(4))
def test_hull_of_a_device_round_is_integral_with_its_own_limits(seed: int) -> None:
    """With own rows, or with levels and a mask, the relaxation has the optimum's value."""
    for kinds in (("deadline", "energy-cap"), ("levels", "max-cut")):
        variant = random_variant(seed, kinds, shape=(1, 2), num_cuts=5, tightness=0.6)
        best = minimum(variant.inst, variant.region)
        model = conic_hull_cvxpy.build_model(Problem(variant.inst, variant.region), relaxed=True)
        model.problem.solve(solver="CLARABEL")
        value = model.scaled.to_cost(model.problem.value)
        assert value == pytest.approx(best.upper, rel=PROOF, abs=PROOF)


def test_chords_are_exact_at_levels_and_below_the_curves_between() -> None:
    """So they bound what a level costs from below, and no tangent is missing."""
    steps = (np.array([0.2, 0.5, 0.9]), np.array([0.7]))
    pair, a, b = rows.chords(steps, np.array([0, 1, 0]))
    assert sorted(zip(pair.tolist(), a, b, strict=True)) == [
        (0, 0.2, 0.5),
        (0, 0.5, 0.9),
        (1, 0.7, 0.7),
        (2, 0.2, 0.5),
        (2, 0.5, 0.9),
    ]
    for f in steps[0]:
        periods, squares = 1.0 / a + 1.0 / b - f / (a * b), (a + b) * f - a * b
        for k in (0, 2):
            assert periods[pair == k].max() == pytest.approx(1.0 / f, rel=ROUNDING)
            assert squares[pair == k].max() == pytest.approx(f**2, rel=ROUNDING)


def test_levels_need_no_tangents() -> None:
    """With levels the first passes are the last ones."""
    variant, _ = known(0, ("levels",))
    model = tangents_highs.build_model(Problem(variant.inst, variant.region))
    model.highs.run()
    assert tangents_highs.add_tangents(model, 0.0) == 0
