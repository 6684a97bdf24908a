"""Column generation: its parts one by one, and its answers against brute force."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import math
import time
from collections.abc import Callable

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms.branch_and_price import method as branch_and_price
from card_opt.algorithms.column_generation import (
    branching,
    frequencies,
    integer_master,
    master,
    method,
)
from card_opt.algorithms.column_generation.mixture import Mixed, Mixture
from card_opt.algorithms.column_generation.options import (
    Options,
    all_options,
    without_slack_rows,
)
from card_opt.algorithms.column_generation.parts import separate_owners
from card_opt.benchmark.strength.problems import uneven
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.solution import Answer, Solution, Status
from card_opt.solving.catalogue import find
from tests.helpers import reference
from tests.helpers.instances import random_instance
from tests.helpers.repeats import first
from tests.helpers.sandwich import optimum, sandwich
from tests.helpers.variants import KINDS, OWN, PAIRS, Variant, random_variant

MET = 1e-12  # a limit is met but for rounding
PROVEN = 1e-10  # relative
METHOD = find("column-generation")
SHARED = tuple(kind for kind in KINDS if kind not in OWN)
COUPLED = [pair for pair in PAIRS if set(pair) <= set(SHARED)]
TRIPLES = [
    ("energy-budget-fleet", "round-time", "frequency-pool"),
    ("energy-budget-device", "energy-budget-round", "round-time"),
    ("levels", "energy-budget-fleet", "round-time"),
    ("deadline", "min-cut", "energy-budget-fleet"),
    ("energy-cap", "device-energy-budget", "frequency-pool"),
]

solve = functools.partial(co.solve, method="column-generation", time_limit=30.0, rel_gap=1e-8)


def tight(variant: Variant) -> tuple[Scaled, Options]:
    """Return a variant's scaled curves and its options."""
    s = scaled(Problem(variant.inst, variant.region))
    options, has_none = all_options(s)
    assert not has_none.any()
    return s, options


def fleet(inst: Instance, tightness: float) -> limit.EnergyBudget:
    """Return a budget between the least energy (1) and that of the free optimum (0)."""
    free = co.solve(inst, "card").energy
    assert free is not None
    low = np.broadcast_to(inst.rounds().min_frequency, inst.shape)
    least = co.evaluate(inst, inst.num_cuts, low).energy
    return limit.EnergyBudget(float(free.sum() - tightness * (free - least).sum()))


def three_limits(inst: Instance, tightness: float = 0.5) -> list[Constraint]:
    """Return a fleet's budget, a pool and a time of each round; all bind, most of them."""
    free = co.solve(inst, "card")
    assert free.frequency is not None
    assert free.delay is not None
    low = np.broadcast_to(inst.rounds().min_frequency, inst.shape).sum(axis=0)
    high = free.frequency.sum(axis=0)
    return [
        fleet(inst, tightness),
        limit.FrequencyPool(high - tightness * (high - low)),
        limit.RoundTime(1.3 * free.delay.sum(axis=0)),
    ]


def everything(options: Options) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return the mask of all options."""
    return np.ones(options.owner.size, dtype=np.bool_)


def root(options: Options, tolerance: float = 1e-10) -> master.Relaxed:
    """Return the relaxation of all options."""
    prices = np.zeros(options.num_rows)
    never = time.perf_counter() + 60.0
    return master.Master(options).relax(everything(options), prices, np.inf, tolerance, never)


@pytest.mark.parametrize("seed", first(range(4), 2))
@pytest.mark.parametrize("kind", KINDS)
def test_one_limit_of_any_kind(kind: str, seed: int) -> None:
    """Cost, bound and verdict are those of brute force."""
    variant = random_variant(seed, (kind,))
    sandwich(METHOD, variant, optimum(variant.inst, variant.region))


@pytest.mark.slow
@pytest.mark.parametrize(
    "kinds",
    [
        pytest.param(kinds, marks=() if i % 3 == 0 else pytest.mark.nightly)
        for i, kinds in enumerate([*TRIPLES, *PAIRS])
    ],
    ids="+".join,
)
def test_several_limits_at_once(kinds: tuple[str, ...]) -> None:
    """Cost, bound and verdict are those of brute force."""
    variant = random_variant(7, kinds)
    sandwich(METHOD, variant, optimum(variant.inst, variant.region))


@pytest.mark.parametrize(
    ("seed", "kinds"),
    [
        (1537, ("device-memory", "levels", "energy-budget-device")),  # closed options, no gap
        (386, ("energy-budget-device", "energy-budget-round", "round-time")),  # all costs are 0
        (2112, ("min-cut", "max-cut")),  # terms far larger than the costs
    ],
)
def test_bound_is_never_above_the_cost(seed: int, kinds: tuple[str, ...]) -> None:
    """What once was wrong: cost and bound meet, and the bound is below the reference's cost."""
    variant = random_variant(seed, kinds)
    solution = solve(variant.inst, constraints=variant.constraints)
    assert solution.status is Status.OPTIMAL
    assert solution.bound <= solution.objective


def test_without_limits_it_is_card() -> None:
    """Nothing couples the device-rounds: cost and bound are the closed form's."""
    inst = uneven(1, 3, 4)
    free, own = co.solve(inst, "card"), solve(inst)
    assert own.status is Status.OPTIMAL
    assert own.objective == pytest.approx(free.objective, rel=PROVEN)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("tightness", [0.3, 0.5, 0.8])
def test_fleet_budget_is_closed(seed: int, tightness: float) -> None:
    """A hundred device-rounds under one budget: a certified gap of 1e-8, no limit exceeded."""
    inst = uneven(seed, 5, 20)
    check_closed(solve(inst, constraints=[fleet(inst, tightness)]))


def test_three_kinds_of_limits_are_closed() -> None:
    """A hundred device-rounds under 41 rows: a certified gap of 1e-8, no limit exceeded."""
    inst = uneven(0, 5, 20)
    solution = solve(inst, constraints=three_limits(inst), time_limit=100.0)
    check_closed(solution)


def check_closed(solution: Solution) -> None:
    """Check that a gap of 1e-8 is certified, and that the decision is inside all limits."""
    assert solution.status is Status.OPTIMAL
    assert solution.gap <= 1e-8
    assert solution.violation <= MET


@pytest.mark.parametrize("kinds", [*((kind,) for kind in SHARED), *COUPLED], ids="+".join)
def test_weak_duality_at_any_prices(kinds: tuple[str, ...]) -> None:
    """Whatever the prices, the bound is below the cost of the best decision."""
    variant = random_variant(5, kinds, tightness=0.5)
    best = reference.minimum(variant.inst, variant.region)
    s, options = tight(variant)
    rng = np.random.default_rng(5)
    for size in 10.0 ** rng.uniform(-4.0, 4.0, 20):
        bound = options.priced(size * rng.exponential(size=options.num_rows)).bound
        assert s.to_cost(bound) <= best.upper + PROVEN * max(1.0, abs(best.upper))


@pytest.mark.parametrize("kinds", COUPLED[:6], ids="+".join)
def test_priced_is_the_least_over_the_interval(kinds: tuple[str, ...]) -> None:
    """No frequency of an option costs less than `lower`, and one costs `value`."""
    _, options = tight(random_variant(2, kinds, tightness=0.4))
    prices = np.random.default_rng(2).exponential(size=options.num_rows)
    priced = options.priced(prices)
    places = np.arange(options.owner.size)
    for share in np.linspace(0.0, 1.0, 21):
        f = options.low + share * (options.high - options.low)
        value = options.cost_at(places, f) + paid(options, prices, f)
        assert (priced.lower <= value + MET * np.abs(value)).all()
    value = options.cost_at(places, priced.frequency) + paid(options, prices, priced.frequency)
    np.testing.assert_allclose(priced.value, value, rtol=MET)
    np.testing.assert_allclose(priced.lower, value, rtol=1e-9)


def paid(options: Options, prices: FloatArray, frequency: FloatArray) -> FloatArray:
    """Return what options pay for their shares at frequencies."""
    shares = options.shares_at(np.arange(options.owner.size), frequency)
    of_row = np.append(prices, 0.0)[options.row][:, options.owner]
    return np.asarray((of_row * shares).sum(axis=0))


@pytest.mark.parametrize("constraints", [lambda i: [fleet(i, 0.5)], three_limits], ids=["1", "9"])
def test_relaxation_is_that_of_the_convex_hull(constraints: object) -> None:
    """The master's bound is the value of the conic hull's relaxation (theory, R5)."""
    from card_opt.models import conic_hull_cvxpy

    assert callable(constraints)
    inst = uneven(3, 3, 4)
    s = scaled(Problem(inst, limit.lower(inst, constraints(inst))))
    model = conic_hull_cvxpy.from_scaled(s, relaxed=True)
    model.problem.solve(solver="CLARABEL")
    bound = root(all_options(s)[0]).priced.bound
    assert bound == pytest.approx(float(model.problem.value), rel=1e-6)


def test_bundled_device_rounds_have_the_same_relaxation(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many rows the master has changes its bound by no more than its tolerance."""
    inst = uneven(4, 5, 8)
    options, _ = all_options(scaled(Problem(inst, limit.lower(inst, three_limits(inst)))))
    alone = root(options).priced.bound
    monkeypatch.setattr(master, "MOST_ROWS", 6)
    assert root(options).priced.bound == pytest.approx(alone, rel=PROVEN)


@pytest.mark.parametrize("kinds", COUPLED, ids="+".join)
def test_settled_frequencies_are_optimal(kinds: tuple[str, ...]) -> None:
    """Fixed options: all rows are met, and the prices prove the cost."""
    variant = random_variant(3, kinds, tightness=0.5)
    best = reference.minimum(variant.inst, variant.region)
    assert best.cut is not None
    _, options = tight(variant)
    chosen = np.flatnonzero(options.cut == best.cut.ravel()[options.owner] - 1)
    settled = frequencies.settle_options(options, chosen, np.zeros(options.num_rows))
    own = options.take(chosen)
    shares = own.shares_at(np.arange(chosen.size), settled.frequency)
    assert own.totals(shares).max(initial=0.0) <= 1.0 + MET
    assert settled.cost == pytest.approx(own.priced(settled.prices).bound, rel=PROVEN)


def test_settle_proves_that_rows_cannot_be_met() -> None:
    """With bounds below what fixed options need, the prices prove any cost."""
    inst = uneven(0, 2, 3)
    free = co.solve(inst, "card")
    assert free.energy is not None
    assert free.delay is not None
    rows = [limit.EnergyBudget(0.9 * free.energy.sum()), limit.RoundTime(free.delay.sum(axis=0))]
    options, _ = all_options(scaled(Problem(inst, limit.lower(inst, rows))))
    chosen = options.priced(np.zeros(options.num_rows)).best
    settled = frequencies.settle_options(options, chosen, np.zeros(options.num_rows), cutoff=1e6)
    assert math.isinf(settled.cost)
    assert options.take(chosen).priced(settled.prices).bound >= 1e5


@pytest.mark.parametrize("kinds", COUPLED, ids="+".join)
def test_fixing_keeps_every_better_decision(kinds: tuple[str, ...]) -> None:
    """With an incumbent that costs a little more than the optimum, the optimum stays open."""
    variant = random_variant(9, kinds, tightness=0.6)
    best = reference.minimum(variant.inst, variant.region)
    assert best.cut is not None
    s, options = tight(variant)
    relaxed = root(options)
    search = branching.Search(options, 0.0, np.inf, time.perf_counter() + 60.0)
    least = (best.upper - s.offset) / s.scale
    nowhere = np.empty(0)
    search.incumbent = branching.Incumbent(relaxed.priced.best, nowhere, least + 1e-9, nowhere)
    is_open = search.fixed(everything(options), relaxed)
    assert is_open[options.cut == best.cut.ravel()[options.owner] - 1].all()


def test_branching_closes_what_the_relaxation_leaves() -> None:
    """There are problems with a gap at the root, and these are closed below it."""
    gaps = []
    for seed in range(12):
        inst = random_instance(seed, shape=(2, 2), num_cuts=6)
        s = scaled(Problem(inst, limit.lower(inst, [fleet(inst, 0.5)])))
        bound = s.to_cost(root(all_options(s)[0]).priced.bound)
        solution = solve(inst, constraints=[fleet(inst, 0.5)])
        check_closed(solution)
        assert solution.bound >= bound - PROVEN
        gaps.append(solution.objective - bound)
    assert max(gaps) > 1e-3


def test_restricted_master_meets_the_rows() -> None:
    """What the MIP chooses is within the rows at the frequencies that it was given."""
    variant = random_variant(1, ("levels", "round-time"), tightness=0.5)
    _, options = tight(variant)
    priced = root(options).priced
    chosen = integer_master.best_mix(options, priced, 1e-9, 10.0)
    assert chosen is not None
    shares = options.shares_at(chosen, priced.frequency[chosen])
    assert options.totals(shares).max() <= 1.0
    assert (options.owner[chosen] == np.arange(options.num_owners)).all()


def test_parts_are_what_rows_connect() -> None:
    """A pool per round parts the rounds; a device that is in no group of any row is apart."""
    inst = uneven(0, 3, 4)
    options, _ = all_options(scaled(Problem(inst, limit.lower(inst, [limit.FrequencyPool(1e9)]))))
    parts = separate_owners(options)
    assert sorted(sorted(part.tolist()) for part in parts) == [[n, n + 4, n + 8] for n in range(4)]
    loose, _ = all_options(scaled(Problem(inst, limit.lower(inst, [limit.FrequencyPool(1e12)]))))
    (whole,) = separate_owners(without_slack_rows(loose))
    assert whole.size == 12


def test_price_is_the_slope_of_the_optimum() -> None:
    """A little more of a budget saves its price, where no cut changes."""
    inst = uneven(1, 5, 20)
    budget = fleet(inst, 0.5)
    answer = method.solve(Problem(inst, limit.lower(inst, [budget])), Limits(rel_gap=1e-9))
    assert answer.prices is not None
    (price,) = answer.prices[budget.label]
    step = 1e-3 * budget.max_energy
    costs = [
        solve(inst, constraints=[limit.EnergyBudget(budget.max_energy + d)]).objective
        for d in (-step, step)
    ]
    assert (costs[0] - costs[1]) / (2.0 * step) == pytest.approx(price, rel=1e-2)


@pytest.mark.parametrize("per", ["fleet", "device"])
def test_limits_that_contradict_each_other(per: str) -> None:
    """Thrift and haste at once: proven impossible, and named in the message."""
    inst = uneven(0, 3, 4)
    free = co.solve(inst, "card")
    assert free.energy is not None
    assert free.delay is not None
    total = {"fleet": free.energy.sum(), "device": free.energy.sum(axis=1)}[per]
    rows = [
        limit.EnergyBudget(0.4 * total, per=per),  # type: ignore[arg-type]
        limit.RoundTime(1.001 * free.delay.sum(axis=0)),
    ]
    answer = method.solve(Problem(inst, limit.lower(inst, rows)), Limits(time_limit=30.0))
    assert answer.status is Status.INFEASIBLE
    assert "EnergyBudget" in answer.message
    assert "RoundTime" in answer.message


@pytest.mark.parametrize("seed", first(range(3)))
def test_verdict_next_to_the_edge(seed: int) -> None:
    """As two limits tighten together the verdict changes once, within rounding."""
    inst = random_instance(seed, shape=(3, 1), num_cuts=5)
    f = np.broadcast_to(np.sqrt(inst.min_frequency * np.asarray(inst.max_frequency)), inst.shape)
    start = co.evaluate(inst, 3, f)

    def verdict(factor: float) -> Status:
        rows = [
            limit.EnergyBudget(factor * start.energy.sum()),
            limit.RoundTime(factor * start.delay.sum(axis=0)),
        ]
        region = limit.lower(inst, rows)
        return method.solve(Problem(inst, region), Limits(time_limit=30.0)).status

    low, high = 0.01, 1.0
    assert verdict(high) is Status.OPTIMAL
    while high - low > 1e-10:
        middle = 0.5 * (low + high)
        low, high = (middle, high) if verdict(middle) is Status.INFEASIBLE else (low, middle)
    assert verdict(low * (1.0 - 1e-9)) is Status.INFEASIBLE
    assert verdict(high * (1.0 + 1e-9)) in {Status.OPTIMAL, Status.FEASIBLE}


def test_equal_devices_stop_at_the_clock() -> None:
    """Symmetry may keep the search busy: then it says so, with decision and bound."""
    inst = uneven(0, 5, 20)
    even = inst.replace(
        uplink_rate=np.full(inst.shape, np.median(inst.uplink_rate)),
        downlink_rate=np.full(inst.shape, np.median(inst.downlink_rate)),
        device_throughput=np.full(inst.shape[0], np.median(inst.device_throughput)),
        normalizer_values=None,
    )
    start = time.perf_counter()
    solution = solve(even, constraints=three_limits(even, 0.45), time_limit=2.0)
    assert time.perf_counter() - start <= 8.0
    assert solution.status in {Status.OPTIMAL, Status.TIME_LIMIT}
    assert solution.violation <= MET
    assert solution.bound <= solution.objective
    assert solution.gap <= 1e-2


def test_no_time_at_all() -> None:
    """Without any time there is still a bound below the optimum, and no claim."""
    inst = uneven(2, 5, 20)
    rows = limit.lower(inst, three_limits(inst))
    answer = method.solve(Problem(inst, rows), Limits(time_limit=1e-6))
    best = solve(inst, constraints=rows)
    assert answer.status is Status.TIME_LIMIT
    assert answer.bound <= best.objective


def test_order_of_device_rounds_does_not_matter() -> None:
    """Devices in another order cost the same."""
    inst = uneven(5, 4, 5)
    turned = inst.replace(
        device_throughput=np.asarray(inst.device_throughput)[::-1],
        uplink_rate=inst.uplink_rate[::-1],
        downlink_rate=inst.downlink_rate[::-1],
        normalizer_values=None,
        device_power=None,
        transmit_power=None,
    )
    costs = [solve(i, constraints=[fleet(i, 0.5)]).objective for i in (inst, turned)]
    assert costs[0] == pytest.approx(costs[1], rel=2e-8)


def test_tighter_limits_never_cost_less() -> None:
    """The optimum rises as the budget falls."""
    inst = uneven(6, 3, 6)
    solutions = [solve(inst, constraints=[fleet(inst, t)]) for t in (0.2, 0.4, 0.6, 0.8)]
    for loose, strict in itertools.pairwise(solutions):
        assert loose.bound <= strict.objective


@pytest.mark.parametrize("solver", [method.solve, branch_and_price.solve])
def test_a_false_solver_cannot_raise_the_bound(
    solver: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With prices that are nonsense, the bound is still below the optimum."""
    inst = uneven(0, 2, 5)
    rows = [fleet(inst, 0.5)]
    best = solve(inst, constraints=rows)
    honest = Mixture.solve

    def false(self: Mixture) -> Mixed | None:
        solved = honest(self)
        if solved is None:
            return None
        return Mixed(solved.value - 1.0, solved.worth, 3.0 * solved.prices + 0.1)

    monkeypatch.setattr(Mixture, "solve", false)
    answer = solver(Problem(inst, limit.lower(inst, rows)), Limits(time_limit=5.0))
    assert answer.bound <= best.objective + PROVEN
    assert dataclasses.is_dataclass(answer)
