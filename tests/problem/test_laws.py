"""Laws of constrained optima that need no second method.

An algorithm that leaves a gap is held to them within its gap: two optima that must be in order
are so if the bound of the lower one is not above the cost of the other.
"""

from __future__ import annotations

import dataclasses
import math

import pytest

import card_opt as co
from card_opt.constraints import MaxCut, MinCut, lower
from card_opt.problem.region import EVERYTHING, SHARED, Region
from card_opt.problem.rows import Rows
from card_opt.problem.solution import relative_excess
from card_opt.solving.method import Method
from tests.constraints.test_variants import ALGORITHMS, EACH_ALGORITHM, algorithms_in_turn
from tests.helpers.repeats import first
from tests.helpers.sandwich import REL_GAP, TIME_LIMIT, optimum, takes
from tests.helpers.variants import KINDS, PAIRS, SINGLES, Kinds, Variant, random_variant

ROW_KINDS = KINDS[KINDS.index("deadline") :]
LAW_SEEDS = range(2)
STEP = 1e-4  # of a bound, relative, to find a slope

Span = tuple[float, float]
"""Between what the optimum is known to be."""


def solve(method: Method, inst: co.Instance, region: Region) -> Span:
    """Return what a method leaves open of the optimum; inf twice where there is no decision."""
    solution = co.solve(inst, method, region, time_limit=TIME_LIMIT, rel_gap=REL_GAP)
    words = {co.Status.INFEASIBLE, co.Status.OPTIMAL}
    if not (method.proves_optimum and method.is_complete):
        words |= {co.Status.FEASIBLE}
    assert solution.status in words, solution.message
    if solution.status is co.Status.INFEASIBLE or not method.proves_optimum:
        return solution.objective, solution.objective
    return solution.bound, solution.objective


def is_no_less(dear: Span, cheap: Span, size: int) -> bool:
    """Return whether one optimum can be at least another."""
    return relative_excess(dear[1], cheap[0], size) >= -REL_GAP


def are_same(one: Span, other: Span, size: int) -> bool:
    """Return whether two optima can be the same."""
    return is_no_less(one, other, size) and is_no_less(other, one, size)


def law_variants(method: Method, kinds: Kinds, tightness: float) -> list[Variant]:
    """Return variants that a method takes; skips the test if there are none."""
    drawn = [random_variant(seed, kinds, tightness=tightness) for seed in LAW_SEEDS]
    if not (taken := [variant for variant in drawn if takes(method, variant)]):
        pytest.skip(f"{method.name} does not take {' and '.join(kinds)}")
    return taken


@EACH_ALGORITHM
@pytest.mark.parametrize("kind", ROW_KINDS)
def test_tighter_never_costs_less(method: Method, kind: str) -> None:
    """As all bounds shrink the cost rises; once infeasible, always infeasible."""
    for variant in law_variants(method, (kind,), 0.5):
        before = solve(method, variant.inst, EVERYTHING)
        for factor in (2.0, 1.1, 1.0, 0.9, 0.7, 0.4, 0.1):
            after = solve(method, variant.inst, variant.region.scaled_bounds(factor))
            assert is_no_less(after, before, variant.size)
            assert math.isinf(after[1]) or math.isfinite(before[1])
            before = after


@EACH_ALGORITHM
def test_fewer_cuts_never_cost_less(method: Method) -> None:
    """As MaxCut falls or MinCut rises the cost rises."""
    for variant in law_variants(method, ("energy-cap",), 0.4):
        cuts = range(1, variant.inst.num_cuts + 1)
        for limits in ([MinCut(c) for c in cuts], [MaxCut(c) for c in reversed(cuts)]):
            spans = [
                solve(method, variant.inst, lower(variant.inst, [*variant.constraints, limit]))
                for limit in limits
            ]
            for dear, cheap in zip(spans[1:], spans, strict=False):
                assert is_no_less(dear, cheap, variant.size)


@EACH_ALGORITHM
def test_fewer_levels_never_cost_less(method: Method) -> None:
    """Taking levels away, one by one, never lowers the cost; none of them beats the whole box."""
    for variant in law_variants(method, ("levels",), 0.5):
        levels = variant.region.levels
        assert levels is not None
        before = solve(method, variant.inst, EVERYTHING)
        for kept in range(levels.size, 1, -1):
            after = solve(method, variant.inst, Region(levels=levels[:kept]))
            assert is_no_less(after, before, variant.size)
            before = after


@EACH_ALGORITHM
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "levels"])
def test_a_loose_limit_changes_nothing(method: Method, kind: str) -> None:
    """A limit looser than what the free optimum needs gives the cost of `card`."""
    for variant in law_variants(method, (kind,), -0.3):
        free = co.solve(variant.inst, "card")
        limited = solve(method, variant.inst, variant.region)
        assert are_same(limited, (free.bound, free.objective), variant.size)


@pytest.mark.slow
@algorithms_in_turn(PAIRS[1::3])
def test_a_further_constraint_never_lowers_the_cost(method: Method, kinds: Kinds) -> None:
    """Two constraints together cost at least what each costs alone."""
    for variant in law_variants(method, kinds, 0.5):
        both = solve(method, variant.inst, variant.region)
        for i in range(2):
            one = variant.without(i)
            assert is_no_less(both, solve(method, one.inst, one.region), variant.size)


@pytest.mark.slow
@algorithms_in_turn(SINGLES + PAIRS[::7])
def test_order_of_devices_does_not_matter(method: Method, kinds: Kinds) -> None:
    """Devices and rounds in reverse order cost the same, with the limits in reverse order."""
    back = slice(None, None, -1), slice(None, None, -1)
    for variant in law_variants(method, kinds, 0.5):
        there = solve(method, variant.inst, variant.region)
        turned = solve(method, variant.inst[back], variant.region[back])
        assert are_same(there, turned, variant.size)


@EACH_ALGORITHM
@pytest.mark.parametrize(
    "kinds",
    [
        ("energy-budget-round",),
        ("round-time",),
        ("frequency-pool",),
        ("energy-budget-round", "frequency-pool"),
        ("deadline", "round-time"),
        ("levels", "energy-budget-round"),
    ],
    ids="+".join,
)
def test_rounds_that_nothing_couples_can_be_solved_one_by_one(
    method: Method, kinds: Kinds
) -> None:
    """The costs of the rounds alone add up to the cost of all."""
    variant = random_variant(0, kinds, shape=(2, 3), num_cuts=3, tightness=0.5)
    if not takes(method, variant):
        pytest.skip(f"{method.name} takes no shared limits")
    every = slice(None)
    together = solve(method, variant.inst, variant.region)
    alone = [solve(method, variant.inst[every, n], variant.region[every, n]) for n in range(3)]
    total = math.fsum(low for low, _ in alone), math.fsum(high for _, high in alone)
    assert are_same(together, total, variant.size)


@pytest.mark.slow
@pytest.mark.parametrize(
    "method", [m for m in ALGORITHMS if SHARED in m.supports], ids=lambda m: m.name
)
@pytest.mark.parametrize("kind", ROW_KINDS)
@pytest.mark.parametrize("seeds", first([range(2), range(2, 5)]))
def test_a_price_is_the_slope_of_the_optimum(seeds: range, method: Method, kind: str) -> None:
    """With a single cut the optimum is smooth in the bounds, and prices are its derivatives."""
    for seed in seeds:
        variant = random_variant(seed, (kind,), num_cuts=1, tightness=0.6)
        if not variant.region.shared:
            continue
        solution = co.solve(variant.inst, method, variant.region, rel_gap=REL_GAP)
        assert solution.prices is not None
        (rows,), (prices,) = variant.region.rows, solution.prices.values()
        assert prices.shape == rows.bound.shape
        for group, price in enumerate(prices):
            slope = _slope(variant.inst, rows, group)
            assert price == pytest.approx(-slope, rel=1e-3, abs=1e-3 / rows.bound[group])


def _slope(inst: co.Instance, rows: Rows, group: int) -> float:
    """Return the change of the optimum per unit of a group's bound, by a central difference."""
    values = []
    for factor in (1.0 - STEP, 1.0 + STEP):
        bound = rows.bound.copy()
        bound[group] *= factor
        best = optimum(inst, Region(rows=(dataclasses.replace(rows, bound=bound),)))
        assert best is not None
        values.append(best.upper)
    return (values[1] - values[0]) / (2.0 * STEP * float(rows.bound[group]))
