"""branch-and-price: shared bands and moves with limits, against every combination of cuts."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limits
from card_opt.algorithms.branch_and_price.method import solve
from card_opt.algorithms.proof import Close, Leaf, Node, Split
from card_opt.constraints.kinds import lower
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from card_opt.problem.start import Start
from tests.helpers.instances import random_instance
from tests.variants.brute_force import Best, Undecided, best
from tests.variants.edge import check_cost
from tests.variants.problems import EXTRAS, random_problem
from tests.variants.test_paths import moving, price

PARTS = ("moves", "band", "band+moves")
REFERENCE = 1e-6  # what an interior point leaves of the reference's cost
SAME = 1e-9
PAIRS = [
    (first, second)
    for first in (
        "deadline",
        "energy-budget-fleet",
        "round-time",
        "frequency-pool",
        "table-budget",
    )
    for second in ("energy-budget-round", "device-energy-budget", "energy-cap", "cuts")
]


Draw = Callable[[np.random.Generator], Problem]


def drawn(draw: Draw, seed: list[int]) -> tuple[Problem, Best]:
    """Return a random problem and its best decision, one that is not on an edge."""
    for attempt in itertools.count():
        try:
            problem = draw(np.random.default_rng([*seed, attempt]))
            return problem, best(problem)
        except (co.CardOptError, Undecided):  # no such limit can bind, or within rounding
            continue
    raise AssertionError


def tiny(variant: str, extra: str | None, rng: np.random.Generator) -> Problem:
    """Return a random problem that every combination of cuts and levels can be tried of."""
    shape = None
    if extra == "levels":  # every one of which is a choice
        shape = (2, 1, 3) if variant == "band" else (2, 2, 2)
    return random_problem(rng, variant, extra, shape)


def paired(variant: str, pair: tuple[str, str], rng: np.random.Generator) -> Problem:
    """Return a random problem with two further limits, each of which would bind by itself."""
    first = random_problem(rng, variant, pair[0])
    second = EXTRAS[pair[1]](rng, first.instance, [])
    return Problem(first.instance, first.region & lower(first.instance, [second]))


def check(problem: Problem, known: Best) -> None:
    """Raise unless the method finds the best of all combinations, or that there is none."""
    solution = co.solve(problem, "branch-and-price")
    if not known.is_feasible:
        assert solution.status is Status.INFEASIBLE, solution
        return
    assert solution.status is Status.OPTIMAL, solution
    check_cost(problem, solution, known)
    assert solution.violation <= SAME
    assert solution.gap <= SAME


@pytest.mark.parametrize("extra", [None, *EXTRAS])
@pytest.mark.parametrize("variant", PARTS)
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(s, marks=pytest.mark.nightly) for s in range(1, 20))]
)
def test_no_combination_is_better(variant: str, extra: str | None, seed: int) -> None:
    """The cost is that of the best of all cuts and levels, alone and with every other limit."""
    key = [seed, PARTS.index(variant), 0 if extra is None else 1 + list(EXTRAS).index(extra)]
    check(*drawn(functools.partial(tiny, variant, extra), key))


@pytest.mark.parametrize(
    "pair",
    [p if i % 4 == 0 else pytest.param(p, marks=pytest.mark.nightly) for i, p in enumerate(PAIRS)],
    ids="+".join,
)
@pytest.mark.parametrize("variant", PARTS)
def test_no_combination_is_better_with_two_limits(variant: str, pair: tuple[str, str]) -> None:
    """So it is with two limits, each of which would bind by itself."""
    key = [PAIRS.index(pair), PARTS.index(variant)]
    check(*drawn(functools.partial(paired, variant, pair), key))


@pytest.mark.parametrize("seed", range(4))
def test_without_shared_limits_it_is_the_shortest_path(seed: int) -> None:
    """Of larger problems with moves alone it finds what shortest-path does, at the root."""
    inst = moving(seed, shape=(6, 8), num_cuts=9)
    given = [limits.MovePrice(price(inst, 0.2)), limits.MaxSwing(4)]
    path, tree = (co.solve(inst, name, given) for name in ("shortest-path", "branch-and-price"))
    assert tree.status is Status.OPTIMAL
    assert tree.objective == pytest.approx(path.objective, rel=SAME)
    assert tree.nodes == 0


@pytest.mark.parametrize("seed", range(4))
def test_free_moves_and_a_band_for_all_change_nothing(seed: int) -> None:
    """At a price of 0 and with room for whole bands it finds what column-generation does."""
    inst = moving(seed, shape=(3, 3), num_cuts=4)
    budget = limits.EnergyBudget(_energy(inst, 0.7))
    plain = co.solve(inst, "column-generation", [budget])
    given = [budget, limits.MovePrice(0.0), limits.BandwidthPool(3.0)]
    tree = co.solve(inst, "branch-and-price", given)
    assert tree.status is plain.status is Status.OPTIMAL
    assert tree.objective == pytest.approx(plain.objective, rel=1e-8)
    assert tree.share == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(3))
def test_one_device_has_the_whole_band(seed: int) -> None:
    """A device that is alone has all of the band, and decides as if it were not shared."""
    inst = moving(seed, shape=(1, 4))
    alone = co.solve(inst, "branch-and-price", [limits.BandwidthPool()])
    assert alone.share == pytest.approx(1.0)
    assert alone.objective == pytest.approx(co.solve(inst, "cutwise").objective, rel=1e-8)


@pytest.mark.parametrize("seed", range(4))
def test_a_table_of_powers_is_decided_too(seed: int) -> None:
    """Where the server's power is a table, cuts run at its frequencies, with shares and moves."""
    inst = moving(seed, shape=(2, 2), num_cuts=2)
    low, high = float(np.max(inst.min_frequency)), float(np.min(inst.max_frequency))
    hertz = np.linspace(min(low, high), high, 2)
    inst = inst.replace(
        level_power=np.column_stack([hertz, 5.0 + 10.0 * (hertz / high) ** 2]),
        power_coefficient=0.0,
        static_power=0.0,
    )
    delay = co.solve(inst, "cutwise").delay
    assert delay is not None
    given = [
        limits.BandwidthPool(),
        limits.MaxSwing(0) if seed % 2 else limits.MovePrice(price(inst, 0.05)),
        limits.RoundTime(2.2 * float(delay.sum(axis=0).max())),
    ]
    problem = Problem(inst, lower(inst, given))
    check(problem, best(problem))


@pytest.mark.parametrize("seed", range(3))
def test_rounds_that_nothing_connects_are_decided_by_themselves(seed: int) -> None:
    """With a band alone the optimum is the sum of those of the rounds."""
    inst = moving(seed, shape=(4, 3))
    problem = Problem(inst, lower(inst, [limits.BandwidthPool()]))
    whole = co.solve(problem, "branch-and-price")
    each = [
        co.solve(Problem(inst[:, n : n + 1], problem.region[:, n : n + 1]), "branch-and-price")
        for n in range(3)
    ]
    assert whole.status is Status.OPTIMAL
    assert whole.objective == pytest.approx(sum(one.objective for one in each), rel=SAME)


@pytest.mark.parametrize("seed", range(3))
def test_looser_limits_never_cost_more(seed: int) -> None:
    """The optimum falls with a budget and rises with the price of a move."""
    inst = moving(seed, shape=(2, 3), num_cuts=4)
    usual = price(inst, 1.0)

    def cost(part: float, share: float) -> float:
        given = [limits.MovePrice(part * usual), limits.EnergyBudget(_energy(inst, share))]
        return co.solve(inst, "branch-and-price", given).objective

    prices = [cost(part, 0.8) for part in (0.0, 0.1, 1.0)]
    budgets = [cost(0.1, share) for share in (0.3, 0.6, 1.0)]
    assert (np.diff(prices) >= -SAME * abs(prices[0])).all()
    assert (np.diff(budgets) <= SAME * abs(budgets[0])).all()


def test_a_start_changes_nothing_but_the_time() -> None:
    """From its own decision, and from one far off, it comes to the same cost."""
    inst = moving(1, shape=(3, 3), num_cuts=4)
    given = [limits.MovePrice(price(inst, 0.2)), limits.EnergyBudget(_energy(inst, 0.7))]
    first = co.solve(inst, "branch-and-price", given)
    far = Start(np.full(inst.shape, 4), np.full(inst.shape, 1e9))
    for start in (first, far):
        again = co.solve(inst, "branch-and-price", given, start=start)
        assert again.status is Status.OPTIMAL
        assert again.objective == pytest.approx(first.objective, rel=SAME)


@pytest.mark.parametrize("variant", PARTS)
def test_a_bound_holds_however_early_it_stops(variant: str) -> None:
    """Without time there is a bound below the optimum all the same, and no word of optimal."""
    problem, known = drawn(functools.partial(tiny, variant, "energy-budget-fleet"), [5])
    answer = solve(problem, Limits(time_limit=1e-9))
    assert answer.bound <= known.objective * (1.0 + REFERENCE)
    if known.is_feasible:
        assert answer.cut is not None or answer.status is Status.TIME_LIMIT


@pytest.mark.parametrize("variant", PARTS)
def test_prices_are_slopes_of_the_bound(variant: str) -> None:
    """Where a budget is relaxed the relaxation falls by no more than its price says."""
    problem, _ = drawn(functools.partial(tiny, variant, "energy-budget-fleet"), [7])
    answer = solve(problem)
    assert answer.prices is not None
    looser = Problem(problem.instance, problem.region.scaled_bounds(1.001))
    more = sum(
        float((answer.prices[label] * rows.bound).sum())
        for label, rows in zip(answer.prices, problem.region.shared, strict=True)
    )
    size = abs(answer.bound) + more
    assert solve(looser).bound >= answer.bound - 0.001 * more - 1e-6 * size


@pytest.mark.parametrize("variant", PARTS)
@pytest.mark.parametrize("seed", range(4))
def test_a_proof_covers_all_decisions(variant: str, seed: int) -> None:
    """Of every split one half has the best cut, and the path to it ends at a leaf with prices."""
    problem, _ = drawn(functools.partial(tiny, variant, "energy-budget-fleet"), [seed, 3])
    answer = solve(problem, record=True)
    proof: Any = answer.proof
    assert isinstance(proof, Split | Close | Leaf)
    num_groups = sum(rows.bound.size for rows in problem.region.shared)
    for leaf in _leaves(proof):
        assert leaf.prices.shape == (num_groups,)
        assert (leaf.prices >= 0.0).all()
        assert leaf.is_ray is (answer.status is Status.INFEASIBLE)


def test_no_budget_that_small() -> None:
    """It says which limits no decision keeps."""
    inst = moving(0, shape=(2, 2), num_cuts=3)
    problem = Problem(
        inst, lower(inst, [limits.MaxSwing(1), limits.EnergyBudget(0.5 * _energy(inst, 0.0))])
    )
    answer = solve(problem)
    assert answer.status is Status.INFEASIBLE
    assert "EnergyBudget" in answer.message


def test_it_is_chosen_where_nothing_faster_takes_the_limits() -> None:
    """Moves with a budget, and a band with a deadline, come to it by themselves."""
    inst = moving(0, shape=(2, 2), num_cuts=3)
    budget = limits.EnergyBudget(_energy(inst, 2.0))
    for given in ([limits.MaxSwing(1), budget], [limits.BandwidthPool(), limits.Deadline(1e9)]):
        assert co.solve(inst, None, given).method == "branch-and-price"


@pytest.mark.nightly
@pytest.mark.parametrize("variant", ["moves", "band", "band+moves"])
def test_a_fleet_has_a_decision_and_an_honest_bound(variant: str) -> None:
    """At 20 devices by 10 rounds it ends within 1e-3 of its bound in a minute."""
    inst = moving(11, shape=(20, 10), num_cuts=15)
    given: list[Any] = [limits.EnergyBudget(_energy(inst, 0.8))]
    if "moves" in variant:
        given += [limits.MovePrice(price(inst, 0.1)), limits.MaxSwing(5)]
    if "band" in variant:
        given += [limits.BandwidthPool(4.0)]
    solution = co.solve(inst, "branch-and-price", given, time_limit=60.0)
    assert solution.status in {Status.OPTIMAL, Status.FEASIBLE, Status.TIME_LIMIT}
    assert solution.violation <= SAME
    assert solution.gap < 1e-3


def _energy(inst: co.Instance, share: float) -> float:
    """Return a budget between the least energy, 0, and what the free optimum takes, 1 [J]."""
    free, least = (co.solve(each, "cutwise").energy for each in (inst, inst.replace(weight=0.0)))
    assert free is not None
    assert least is not None
    return float(least.sum() + share * (free.sum() - least.sum()))


def _leaves(node: Node) -> list[Leaf]:
    """Return the leaves of a proof, those of blocks beside the one that they are in."""
    if isinstance(node, Split):
        return [*_leaves(node.below), *_leaves(node.above)]
    if isinstance(node, Close):
        return _leaves(node.then)
    assert isinstance(node, Leaf)
    return [node, *(leaf for block in node.blocks for leaf in _leaves(block.node))]


def test_random_instances_have_room_for_moves() -> None:
    """The instances of these tests hold more bytes the more layers a device has."""
    inst = moving(0)
    assert inst.held_bytes is not None
    assert (np.diff(inst.held_bytes) > 0.0).all()
    assert random_instance(np.random.default_rng(0)).held_bytes is None
