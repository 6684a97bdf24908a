"""What the tests of constraints stand on: the generator and the reference."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from scipy.optimize import NonlinearConstraint, minimize

import card_opt as co
from card_opt.constraints import lower
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import quantity_of
from card_opt.problem.solution import relative_excess
from tests.constraints.test_variants import known
from tests.helpers import reference
from tests.helpers.reference import Optimum
from tests.helpers.repeats import chosen
from tests.helpers.sandwich import REL_GAP, ROUNDING, optimum
from tests.helpers.variants import KINDS, PAIRS, SINGLES, Kinds, Variant, random_variant

pytestmark = pytest.mark.slow

DRAWN_PAIRS = 8  # instances of each pair
DRAWN = 40  # instances of each kind: one in a few is to be infeasible
SOME, SOME_PAIRS = KINDS[::3], PAIRS[4::18]  # the others are for the night


@pytest.mark.parametrize("kind", chosen(KINDS, SOME))
def test_generator_draws_limits_that_matter(kind: str) -> None:
    """Neither trivial nor always infeasible, and the best cuts are not always the same."""
    count = Counter[str]()
    cuts = Counter[bytes]()
    for seed in range(DRAWN):
        variant, best = known((kind,), seed)
        count["feasible"] += best is not None and best.is_feasible
        free = optimum(variant.inst, EVERYTHING)
        assert free is not None
        count["binding"] += _violates(free, variant, 0)
        if best is not None and best.cut is not None:
            cuts[best.cut.tobytes()] += 1
    assert 0.3 * DRAWN <= count["feasible"] <= 0.97 * DRAWN
    assert count["binding"] >= 0.5 * DRAWN
    assert max(cuts.values()) <= 0.5 * DRAWN


@pytest.mark.parametrize(
    "kinds",
    [pytest.param(k, marks=[] if k in SOME_PAIRS else [pytest.mark.nightly]) for k in PAIRS],
    ids="+".join,
)
def test_generator_draws_pairs_that_matter(kinds: Kinds) -> None:
    """Enough are feasible, and what is best without constraints breaks one of them."""
    count = Counter[str]()
    for seed in range(DRAWN_PAIRS):
        variant, best = known(kinds, seed)
        count["feasible"] += best is not None and best.is_feasible
        free = optimum(variant.inst, EVERYTHING)
        assert free is not None
        count["binding"] += any(_violates(free, variant, i) for i in range(2))
    assert count["feasible"] >= 0.3 * DRAWN_PAIRS, count
    assert count["binding"] >= 0.5 * DRAWN_PAIRS, count


def _violates(best: Optimum, variant: Variant, index: int) -> bool:
    assert best.cut is not None
    assert best.frequency is not None
    alone = lower(variant.inst, [variant.constraints[index]])
    return alone.violation(variant.inst, best.cut, best.frequency) > 1e-6


@pytest.mark.parametrize("kind", chosen(KINDS, SOME))
def test_tightness_is_what_it_says(kind: str) -> None:
    """Below 0 the free optimum stays; up to 1 there is a decision; above 1 there is none."""
    for seed in range(3):
        for tightness, expected in ((-0.5, True), (0.5, True), (0.95, True), (1.1, False)):
            variant = random_variant(seed, (kind,), tightness=tightness)
            best = optimum(variant.inst, variant.region)
            assert best is not None
            assert best.is_feasible is expected
            if tightness < 0.0 and kind != "levels":
                free = optimum(variant.inst, EVERYTHING)
                assert free is not None
                assert best.upper == pytest.approx(free.upper, rel=REL_GAP)


@pytest.mark.parametrize("kinds", SINGLES + PAIRS[::5], ids="+".join)
def test_reference_is_certified(kinds: Kinds) -> None:
    """Its two bounds meet, its decision is worth the upper one and keeps all limits."""
    for seed in range(4):
        variant, best = known(kinds, seed)
        if best is None or not best.is_feasible:
            continue
        assert best.cut is not None
        assert best.frequency is not None
        judged = co.evaluate(variant.inst, best.cut, best.frequency)
        size = judged.cost.size
        assert abs(relative_excess(judged.objective, best.upper, size)) <= 1e-11
        assert -ROUNDING <= relative_excess(best.upper, best.lower, size) <= REL_GAP
        assert (
            max(judged.violation, variant.region.violation(variant.inst, best.cut, best.frequency))
            <= ROUNDING
        )


@pytest.mark.parametrize(
    "kind", ["deadline", "energy-budget-fleet", "round-time", "frequency-pool"]
)
def test_reference_against_sequential_quadratic_programming(kind: str) -> None:
    """For every vector of cuts, SciPy's SLSQP on the referee's own functions finds no better."""
    variant = random_variant(3, (kind,), shape=(1, 2), num_cuts=3, tightness=0.6)
    inst, region = variant.inst, variant.region
    best = reference.minimum(inst, region)
    found = [
        _sequential(inst, region, np.reshape(cut, inst.shape) + 1)
        for cut in np.ndindex(*(inst.num_cuts,) * inst.uplink_rate.size)
    ]
    assert min(found) == pytest.approx(best.upper, rel=1e-7)


def _sequential(inst: co.Instance, region: Region, cut: IntArray) -> float:
    """Return the least cost at some cuts by SLSQP from two starts; inf where it fails."""
    high = np.broadcast_to(inst.max_frequency, inst.shape)
    lowest = np.log(np.broadcast_to(inst.min_frequency, inst.shape) / high).ravel()

    def frequency(u: FloatArray) -> FloatArray:
        out: FloatArray = np.exp(u).reshape(inst.shape) * high
        return out

    def cost(u: FloatArray) -> float:
        return co.evaluate(inst, cut, frequency(u)).objective

    def slack(u: FloatArray) -> FloatArray:
        return np.concatenate(
            [
                1.0 - r.totals(quantity_of(inst, r.quantity, cut, frequency(u))) / r.bound
                for r in region.rows
            ]
        )

    values = [math.inf]
    for start in (0.2, 0.8):
        result = minimize(
            cost,
            start * lowest,
            jac="3-point",
            bounds=[(low, 0.0) for low in lowest],
            constraints=NonlinearConstraint(slack, 0.0, np.inf, jac="3-point"),
            method="SLSQP",
            options={"ftol": 1e-13, "maxiter": 300},
        )
        if slack(result.x).min() >= -1e-9:
            values.append(float(result.fun))
    return min(values)
