"""Prices of shared limits: a bound below every decision, and a decision that is close to it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms import by_prices
from card_opt.algorithms.lagrangian import (
    blockwise,
    bracketing,
    central_path,
    matrices,
    overlapping,
    pricing,
    recovery,
    smoothing,
)
from card_opt.benchmark.strength.problems import uneven
from card_opt.constraints.base import Constraint
from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.referee import evaluate
from card_opt.problem.region import Region
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Solution, Status, relative_excess
from tests.helpers import reference
from tests.helpers.barrier import Undecided
from tests.helpers.instances import OPTIONAL, frequency_at, instances, random_instance
from tests.helpers.variants import KINDS, OWN, PAIRS, Variant, random_variant

MET = 1e-12  # a limit is met but for rounding
PROVEN = 1e-9  # relative
SEEDS = range(3)
SHARED = tuple(kind for kind in KINDS if kind not in OWN)
COUPLED = [pair for pair in PAIRS if set(pair) <= set(SHARED)]

solve = functools.partial(co.solve, method="lagrangian", time_limit=20.0)


def free(inst: Instance) -> Solution:
    """Return the optimum without limits."""
    return co.solve(inst, "card")


def budget(inst: Instance, share: float = 0.6, per: Any = "fleet") -> limit.EnergyBudget:
    """Return a share of the energy that the free optimum takes, for each group."""
    energy = free(inst).energy
    assert energy is not None
    total = {"fleet": energy.sum(), "round": energy.sum(axis=0), "device": energy.sum(axis=1)}
    return limit.EnergyBudget(share * total[per], per=per)


def two_limits(inst: Instance) -> list[Constraint]:
    """Return an energy budget per device and a pool per round, both of which bind."""
    frequency = free(inst).frequency
    assert frequency is not None
    pool = limit.FrequencyPool(0.85 * frequency.sum(axis=0))
    return [budget(inst, 0.7, per="device"), pool]


def problem_of(inst: Instance, *constraints: Constraint) -> matrices.Columns:
    """Return an instance under constraints as columns."""
    return matrices.columns(scaled(Problem(inst, limit.lower(inst, constraints))))


def check(variant: Variant, solution: Solution) -> None:
    """Compare a solution with every vector of cuts."""
    try:
        best = reference.minimum(variant.inst, variant.region)
    except Undecided:
        return
    size = variant.inst.uplink_rate.size
    if not best.is_feasible:
        assert solution.status is Status.INFEASIBLE
        return
    assert solution.status is not Status.INFEASIBLE
    assert relative_excess(best.upper, solution.bound, size) >= -PROVEN
    if solution.cut is not None:
        assert solution.violation <= MET
        assert relative_excess(solution.objective, best.lower, size) >= -PROVEN


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", KINDS)
def test_bound_is_below_the_optimum_and_the_decision_above(kind: str, seed: int) -> None:
    """For one limit of any kind: bound <= optimum <= cost, or infeasible, as it is."""
    variant = random_variant(seed, (kind,))
    solution = solve(variant.inst, constraints=variant.constraints)
    check(variant, solution)
    assert solution.cut is not None or solution.status is Status.INFEASIBLE


@pytest.mark.slow
@pytest.mark.parametrize("kinds", PAIRS, ids="+".join)
def test_two_limits_at_once(kinds: tuple[str, str]) -> None:
    """For two limits of any kinds: bound <= optimum <= cost, or infeasible, as it is."""
    variant = random_variant(11, kinds)
    check(variant, solve(variant.inst, constraints=variant.constraints))


@pytest.mark.parametrize("kinds", [*((kind,) for kind in SHARED), *COUPLED], ids="+".join)
def test_weak_duality_at_any_prices(kinds: tuple[str, ...]) -> None:
    """Whatever the prices, the dual value is below the cost of the best decision."""
    variant = random_variant(5, kinds, tightness=0.5)
    best = reference.minimum(variant.inst, variant.region)
    s = scaled(Problem(variant.inst, variant.region))
    problem = matrices.columns(s)
    rng = np.random.default_rng(5)
    for size in 10.0 ** rng.uniform(-4.0, 4.0, 20):
        prices = size * rng.exponential(size=problem.num_groups)
        bound = s.to_cost(problem.lower_bound(prices))
        assert bound <= best.upper + PROVEN * max(1.0, abs(best.upper))


@pytest.mark.parametrize("constraints", [lambda i: [budget(i)], two_limits], ids=["one", "two"])
def test_bound_equals_the_conic_relaxation(constraints: Any) -> None:
    """The best dual value is that of the convex hull's continuous relaxation (theory, R5)."""
    from card_opt.models import conic_hull_cvxpy

    inst = uneven(3, 4, 5)
    s = scaled(Problem(inst, limit.lower(inst, constraints(inst))))
    relaxation = conic_hull_cvxpy.from_scaled(s, relaxed=True).problem
    relaxation.solve(solver="CLARABEL")
    solution = solve(inst, constraints=constraints(inst))
    assert s.to_cost(float(relaxation.value)) == pytest.approx(solution.bound, rel=1e-6)


@pytest.mark.parametrize("quantity", ["delay", "energy", "device energy"])
@pytest.mark.parametrize("normalizer", ["box", "fleet", "max-frequency"])
def test_the_fleet_is_priced_like_its_columns(
    quantity: str, normalizer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One matrix product per block or all coefficients: the same values, shares and bound."""
    monkeypatch.setattr(blockwise, "_SMALL_PRODUCT", 100)  # several blocks
    monkeypatch.setattr(pricing, "BLOCK_VALUES", 50)
    inst = random_instance(
        7, shape=(4, 9), normalizer=normalizer, static_power=20.0, optional=OPTIONAL
    )
    makers: dict[str, Callable[[Any], Constraint]] = {
        "delay": limit.RoundTime,
        "energy": lambda value: limit.EnergyBudget(value, per="device"),
        "device energy": limit.DeviceEnergyBudget,
    }
    (rows,) = makers[quantity](1.0).lower(inst).rows
    region = limit.lower(inst, [makers[quantity](1e3), limit.MaxCut(5)])
    assert blockwise.fits(Problem(inst, region))
    fleet, s = blockwise.fleet(Problem(inst, region)), scaled(Problem(inst, region))
    problem = matrices.columns(s)
    prices = np.random.default_rng(7).exponential(size=rows.bound.size)
    one, other = fleet.price(s.scale * prices), problem.price(prices)
    np.testing.assert_array_equal(one.column, other.column)
    np.testing.assert_allclose(one.frequency, other.frequency, rtol=1e-12)
    np.testing.assert_allclose(one.shares, other.shares, rtol=1e-12)
    bounds = fleet.offset() + fleet.lower_bound(s.scale * prices)
    assert bounds == pytest.approx(s.to_cost(problem.lower_bound(prices)), rel=1e-10)
    chosen = fleet.choose(slice(None), one.column).price(s.scale * prices)
    np.testing.assert_allclose(chosen.value, one.value, rtol=1e-12)


def test_blocks_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """However the device-rounds are parted into blocks, the answer is the same."""
    inst = uneven(1, 5, 21)
    whole = solve(inst, constraints=[budget(inst)])
    monkeypatch.setattr(blockwise, "_SMALL_PRODUCT", 5 * inst.num_cuts * 4)
    parted = solve(inst, constraints=[budget(inst)])
    assert parted.objective == pytest.approx(whole.objective, rel=1e-14)
    assert parted.bound == pytest.approx(whole.bound, rel=1e-14)


@pytest.mark.parametrize("constraints", [lambda i: [budget(i)], two_limits], ids=["one", "two"])
def test_a_price_is_a_slope_of_the_bound(constraints: Any) -> None:
    """The bound is convex in a limit, and minus the price is a slope of it there.

    So at any other limit the bound is at least what the slope says.
    """
    inst = uneven(2, 5, 6)
    region = limit.lower(inst, constraints(inst))
    here = solve(inst, constraints=region)
    assert here.prices is not None
    for place, rows in enumerate(region.rows):
        for factor in (0.93, 0.999, 1.001, 1.05):
            bound = rows.bound.copy()
            bound[0] *= factor
            there = solve(inst, constraints=_with_bound(region, place, bound))
            expected = here.bound - here.prices[rows.label] @ (bound - rows.bound)
            assert there.bound >= expected - 1e-8 * abs(here.bound)


def _with_bound(region: Region, place: int, bound: FloatArray) -> Region:
    import dataclasses

    rows = list(region.rows)
    rows[place] = dataclasses.replace(rows[place], bound=bound)
    return dataclasses.replace(region, rows=tuple(rows))


@pytest.mark.parametrize("per", ["fleet", "round", "device"])
def test_a_loose_limit_has_no_price(per: str) -> None:
    """Where the free optimum keeps the limits, it is the answer, and the prices are 0."""
    inst = uneven(4, 5, 8)
    solution = solve(inst, constraints=[budget(inst, 1.01, per=per)])
    best = free(inst)
    assert solution.status is Status.OPTIMAL
    assert solution.objective == pytest.approx(best.objective, rel=1e-13)
    np.testing.assert_array_equal(solution.cut, best.cut)
    assert solution.prices is not None
    (prices,) = solution.prices.values()
    assert not prices.any()


def test_no_shared_limit_at_all() -> None:
    """Without limits the answer is that of `card`, under own limits that of `cutwise`."""
    inst = uneven(4, 5, 8)
    delay = free(inst).delay
    assert delay is not None
    for constraints in ((), (limit.Deadline(0.99 * delay),)):
        best = co.solve(inst, "cutwise", constraints)
        solution = solve(inst, constraints=constraints)
        assert solution.status is best.status
        assert solution.objective == pytest.approx(best.objective, rel=1e-12)


def test_rounds_with_budgets_of_their_own_are_separate() -> None:
    """With one budget per round, bound and prices are those of each round by itself."""
    inst = uneven(6, 5, 7)
    constraint = budget(inst, per="round")
    region = limit.lower(inst, [constraint])
    together = solve(inst, constraints=region)
    alone = [solve(inst[:, n], constraints=region[:, n]) for n in range(7)]
    assert together.bound == pytest.approx(sum(s.bound for s in alone), rel=1e-10)
    assert together.prices is not None
    for n, one in enumerate(alone):
        assert one.prices is not None
        (price,) = one.prices.values()
        (prices,) = together.prices.values()
        assert prices[n] == pytest.approx(price[0], rel=1e-4)


@pytest.mark.parametrize("per", ["fleet", "round", "device"])
def test_both_searches_find_the_same_prices(per: str) -> None:
    """The central path ends where bracketing does: the same dual value in every group."""
    inst = uneven(8, 5, 12)
    problem = problem_of(inst, budget(inst, per=per))
    bracket = bracketing.best_prices(problem, 1e-11)
    parts = smoothing.components(problem)
    assert parts.number == problem.num_groups
    seen = central_path.follow(problem, parts, 1e-9)
    np.testing.assert_allclose(seen.dual, bracket.value, rtol=1e-9)
    assert (seen.dual <= bracket.value * (1.0 + 1e-10)).all()


@pytest.mark.parametrize("seed", SEEDS)
def test_both_settle_given_cuts_alike(seed: int) -> None:
    """For given cuts both find the best frequencies: cost and dual value are the same."""
    inst = uneven(seed, 5, 12)
    problem = problem_of(inst, budget(inst, per="round"))
    bracket = bracketing.best_prices(problem, 1e-11)
    column = problem.price(bracket.above.price).column
    one = recovery.settle_separate(problem, column)
    other = overlapping.settle_overlapping(
        problem, smoothing.components(problem), column, bracket.best
    )
    np.testing.assert_allclose(one.cost, other.cost, rtol=1e-9)
    fixed = bracketing.best_fixed_prices(problem.choose(slice(None), column), 1e-12)
    np.testing.assert_allclose(one.cost, fixed.above.value, rtol=1e-10)


def test_many_limits_on_a_fleet() -> None:
    """Seventeen limits that overlap leave a small gap at sixty device-rounds."""
    inst = uneven(9, 5, 12)
    solution = solve(inst, constraints=two_limits(inst))
    assert solution.violation <= MET
    assert solution.gap <= 5e-3
    assert solution.prices is not None
    assert sum(p.size for p in solution.prices.values()) == 17


@pytest.mark.parametrize(("rounds", "gap"), [(20, 1e-4), (200, 1e-6), (2000, 1e-8)])
def test_the_gap_closes_with_the_fleet(rounds: int, gap: float) -> None:
    """One budget for the fleet: the gap is soon below anything that matters."""
    inst = uneven(1, 5, rounds)
    solution = solve(inst, constraints=[budget(inst)])
    assert 0.0 <= solution.gap <= gap
    assert solution.violation <= MET


@pytest.mark.parametrize("factor", [1.0 - 1e-6, 1.0 + 1e-6])
def test_a_budget_at_the_edge(factor: float) -> None:
    """Just below the least energy there is no decision, which is proven; just above there is."""
    inst = uneven(2, 5, 4)
    x = inst.rounds()
    thrifty = np.broadcast_to(costs.energy_optimal_frequency(x), inst.shape)
    least = min(evaluate(inst, cut, thrifty).energy.sum() for cut in range(1, inst.num_cuts + 1))
    solution = solve(inst, constraints=[limit.EnergyBudget(factor * least)])
    if factor < 1.0:
        assert solution.status is Status.INFEASIBLE
    else:
        assert solution.cut is not None
        assert solution.violation <= MET


def test_limits_that_contradict_each_other() -> None:
    """No energy and no time to spare: each alone has decisions, both have none, proven."""
    inst = uneven(3, 4, 4)
    thrifty = budget(inst, 0.5)
    delay = solve(inst, constraints=[thrifty]).delay
    assert delay is not None
    fast = limit.RoundTime(0.8 * delay.sum(axis=0))
    assert solve(inst, constraints=[fast]).cut is not None
    assert solve(inst, constraints=[thrifty, fast]).status is Status.INFEASIBLE


@given(inst=instances(optional=True, min_cuts=2), seed=st.integers(0, 2**32 - 1))
def test_bound_is_below_any_decision_within_the_limits(inst: Instance, seed: int) -> None:
    """Limits that a random decision keeps, some of them exactly: the bound is below its cost.

    Whatever the normalizer, the units and the terms that are missing; and the decision found
    keeps the limits.
    """
    rng = np.random.default_rng(seed)
    cut = rng.integers(1, inst.num_cuts + 1, inst.shape)
    frequency = frequency_at(inst, float(rng.uniform()))
    given_one = evaluate(inst, cut, frequency)
    kinds: list[Constraint] = [
        limit.EnergyBudget(_roomy(given_one.energy, None, rng)),
        limit.EnergyBudget(_roomy(given_one.energy, 0, rng), per="round"),
        limit.EnergyBudget(_roomy(given_one.energy, 1, rng), per="device"),
        limit.RoundTime(_roomy(given_one.delay, 0, rng)),
        limit.FrequencyPool(_roomy(frequency, 0, rng)),
        limit.Deadline(1.05 * given_one.delay),
    ]
    chosen = [kinds[i] for i in rng.choice(len(kinds), int(rng.integers(1, 4)), replace=False)]
    solution = solve(inst, constraints=chosen)
    assert solution.status is not Status.INFEASIBLE
    assert relative_excess(given_one.objective, solution.bound, cut.size) >= -PROVEN
    if solution.cut is not None:
        assert solution.violation <= MET
        assert solution.gap >= 0.0


def _roomy(values: FloatArray, axis: int | None, rng: np.random.Generator) -> FloatArray:
    """Return totals, or a little more; positive."""
    return np.asarray(values.sum(axis=axis) * rng.choice([1.0, 1.0001, 1.05, 1.5]) + 1e-12)


def test_out_of_time_there_is_a_bound() -> None:
    """Without any time the bound is still below the optimum."""
    inst = uneven(1, 5, 20)
    for constraints in ([budget(inst)], two_limits(inst)):
        hasty = solve(inst, constraints=constraints, time_limit=1e-9)
        assert hasty.status in {Status.TIME_LIMIT, Status.FEASIBLE, Status.OPTIMAL}
        assert hasty.bound <= solve(inst, constraints=constraints).objective


def test_answer_names_prices_by_label() -> None:
    """The same constraint twice has two prices, and the looser one's is 0."""
    inst = uneven(1, 5, 5)
    tight = budget(inst)
    answer = by_prices.solve(Problem(inst, limit.lower(inst, [tight, tight])))
    assert answer.prices is not None
    assert list(answer.prices) == [tight.label, f"{tight.label} (2)"]
    assert by_prices.solve(Problem(inst)).prices == {}
