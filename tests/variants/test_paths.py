"""shortest-path: moves of the cut that cost or are limited, against every sequence of cuts."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limits
from card_opt.algorithms.cutwise import each_cut
from card_opt.algorithms.paths.dynamic_program import Steps, costs_to_go, least_through, shortest
from card_opt.algorithms.paths.method import solve, steps_of
from card_opt.constraints.kinds import lower
from card_opt.problem.moves import Moves
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Status
from tests.helpers.instances import random_instance
from tests.variants.brute_force import Undecided, best
from tests.variants.edge import check_cost
from tests.variants.problems import MOVES, random_problem

OWN = (None, "cuts", "levels", "deadline", "energy-cap")
SAME = 1e-9


def moving(seed: int, **changes: Any) -> co.Instance:
    """Return a random instance with bytes to hold, 3 devices by 4 rounds by 5 cuts."""
    rng = np.random.default_rng(seed)
    fields: dict[str, Any] = {"shape": (3, 4), "num_cuts": 5, "profile": "heterogeneous"}
    inst = random_instance(rng, **(fields | changes))
    return inst.replace(held_bytes=np.cumsum(rng.uniform(0.5, 2.0, inst.num_cuts)) * 1e8)


def price(inst: co.Instance, part: float) -> float:
    """Return a price of a byte at which the dearest move costs a part of a usual cost."""
    usual = float(np.median(each_cut(Problem(inst)).value))
    assert inst.held_bytes is not None
    return part * abs(usual) / float(np.ptp(inst.held_bytes))


@pytest.mark.parametrize("extra", OWN)
@pytest.mark.parametrize(
    "seed", [*range(25), *(pytest.param(s, marks=pytest.mark.nightly) for s in range(25, 400))]
)
def test_no_sequence_of_cuts_is_better(extra: str | None, seed: int) -> None:
    """The cost is that of the best of all sequences, the bound proves it, and so does its lack."""
    rng = np.random.default_rng([seed, 17, OWN.index(extra)])
    problem = random_problem(rng, MOVES, extra)
    try:
        known = best(problem)
    except Undecided:
        pytest.skip("the reference cannot say, for the problem is within rounding of feasible")
    solution = co.solve(problem, "shortest-path")
    if not known.is_feasible:
        assert solution.status is Status.INFEASIBLE
        return
    assert solution.status is Status.OPTIMAL
    check_cost(problem, solution, known)
    assert solution.violation <= 1e-12
    assert solution.gap < SAME


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("normalizer", ["box", "per-cut"])
def test_free_moves_change_nothing(seed: int, normalizer: str) -> None:
    """At a price of 0, and with a swing over all cuts, the decision is that of cutwise."""
    inst = moving(seed, normalizer=normalizer)
    free = co.solve(inst, "cutwise")
    given = [limits.MovePrice(0.0), limits.MaxSwing(inst.num_cuts - 1)]
    moved = co.solve(inst, "shortest-path", given)
    np.testing.assert_array_equal(moved.cut, free.cut)
    np.testing.assert_array_equal(moved.frequency, free.frequency)


@pytest.mark.parametrize("seed", range(10))
def test_one_round_has_no_moves(seed: int) -> None:
    """With one round and no start, no price and no swing matters."""
    inst = moving(seed, shape=(4, 1))
    moved = co.solve(inst, "shortest-path", [limits.MovePrice(1.0), limits.MaxSwing(0)])
    assert moved.objective == pytest.approx(co.solve(inst, "cutwise").objective, rel=SAME)


@pytest.mark.parametrize("seed", range(10))
def test_no_swing_is_one_cut_for_all_rounds(seed: int) -> None:
    """With a swing of 0 every device has the cut whose sum over rounds is least."""
    inst = moving(seed)
    moved = co.solve(inst, "shortest-path", [limits.MaxSwing(0)])
    sums = each_cut(Problem(inst)).value.reshape(*inst.shape, -1).sum(axis=1)
    assert moved.objective == pytest.approx(sums.min(axis=1).sum(), rel=SAME)
    assert moved.cut is not None
    assert (moved.cut == moved.cut[:, :1]).all()


@pytest.mark.parametrize("seed", range(5))
def test_a_smaller_price_and_a_wider_swing_never_cost_more(seed: int) -> None:
    """The optimum rises with the price of a byte, and falls with the swing."""
    inst = moving(seed)
    usual = price(inst, 1.0)
    by_price = [
        co.solve(inst, "shortest-path", [limits.MovePrice(part * usual)]).objective
        for part in (0.0, 0.01, 0.1, 1.0, 10.0)
    ]
    by_swing = [
        co.solve(inst, "shortest-path", [limits.MaxSwing(layers)]).objective
        for layers in range(inst.num_cuts)
    ]
    assert (np.diff(by_price) >= -SAME * abs(by_price[0])).all()
    assert (np.diff(by_swing) <= SAME * abs(by_swing[0])).all()


@pytest.mark.parametrize("seed", range(5))
def test_a_start_is_a_round_before(seed: int) -> None:
    """Devices that start at a cut decide as if they had a round before with that cut alone."""
    inst = moving(seed)
    given = [limits.MovePrice(price(inst, 0.3), start=2), limits.MaxSwing(2, start=2)]
    later = inst[:, 1:]
    only = np.ones((*inst.shape, inst.num_cuts), dtype=bool)
    only[:, 0] = np.arange(inst.num_cuts) == 1
    whole = co.solve(
        inst,
        "shortest-path",
        lower(inst, [limits.MovePrice(price(inst, 0.3)), limits.MaxSwing(2)])
        & Region(allowed=only),
    )
    part = co.solve(later, "shortest-path", given)
    assert whole.cost is not None
    first = float(whole.cost[:, 0].sum())
    assert part.objective == pytest.approx(whole.objective - first, rel=1e-8)


@pytest.mark.parametrize("seed", range(5))
def test_devices_are_decided_by_themselves(seed: int) -> None:
    """The optimum of all devices is the sum of those of each, whatever the blocks."""
    inst = moving(seed)
    given = [limits.MovePrice(price(inst, 0.2)), limits.MaxSwing(2)]
    problem = Problem(inst, lower(inst, given))
    each = [
        co.solve(Problem(inst[m : m + 1, :], problem.region[m : m + 1, :])).objective
        for m in range(inst.shape[0])
    ]
    assert co.solve(problem).objective == pytest.approx(sum(each), rel=SAME)
    assert co.solve(problem).method == "shortest-path"


def test_a_table_of_powers_is_decided_too() -> None:
    """Where the server's power is a table, cuts run at its frequencies; the best path is exact."""
    inst = moving(3, shape=(1, 4), num_cuts=3)
    low, high = float(np.max(inst.min_frequency)), float(np.min(inst.max_frequency))
    hertz = np.linspace(low, high, 3)
    inst = inst.replace(
        level_power=np.column_stack([hertz, 5.0 + 10.0 * (hertz / high) ** 2]),
        power_coefficient=0.0,
        static_power=0.0,
    )
    problem = Problem(inst, lower(inst, [limits.MaxSwing(1)]))
    solution = co.solve(problem, "shortest-path")
    assert solution.status is Status.OPTIMAL
    assert solution.objective == pytest.approx(best(problem).objective, rel=1e-9)


def test_ties_go_to_the_smallest_cut() -> None:
    """Of sequences that cost the same it is the one with the smallest first cut that differs."""
    node = np.zeros((3, 4, 1))
    steps = Steps.of(np.zeros((1, 4, 4)))
    assert (shortest(costs_to_go(node, steps), steps, np.zeros(1)) == 0).all()


@pytest.mark.parametrize("few_values", [0, 2**14])
@pytest.mark.parametrize("are_alike", [True, False])
def test_costs_to_go_are_potentials(
    few_values: int, are_alike: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Along every edge they fall by no more than it costs, and by just that on the path."""
    monkeypatch.setattr("card_opt.algorithms.paths.dynamic_program._FEW_VALUES", few_values)
    rng = np.random.default_rng(1)
    node = rng.uniform(size=(5, 4, 3))
    node[rng.random(node.shape) < 0.2] = np.inf
    cost = rng.uniform(size=(1 if are_alike else 3, 4, 4))
    cost[rng.random(cost.shape) < 0.2] = np.inf
    steps = Steps.of(cost, rng.uniform(size=(1 if are_alike else 3, 4)))
    to_go = costs_to_go(node, steps)
    edge = steps.cost + to_go[1:, np.newaxis]
    assert np.isclose(to_go[1:-1], node[1:-1] + edge[1:].min(axis=2)).all()
    cut = shortest(to_go, steps)
    through = least_through(node, to_go, steps)
    on_path = np.take_along_axis(through, cut.T[:, np.newaxis], axis=1)[:, 0]
    assert np.allclose(on_path, to_go[0].min(axis=0))
    assert (through.min(axis=1) >= to_go[0].min(axis=0) - 1e-12).all()


def test_it_says_which_device_is_stuck() -> None:
    """Where a swing and masks leave a device no sequence of cuts, the message has it and where."""
    inst = moving(0, shape=(2, 3))
    allowed = np.ones((*inst.shape, inst.num_cuts), dtype=bool)
    allowed[1, 1] = np.arange(inst.num_cuts) == 0
    allowed[1, 2] = np.arange(inst.num_cuts) == 4
    region = lower(inst, [limits.MaxSwing(2)]) & Region(allowed=allowed)
    answer = solve(Problem(inst, region))
    assert answer.status is Status.INFEASIBLE
    assert answer.message == "no cuts are left for device 2 in round 3, from those of round 2"


def test_moves_without_a_matrix_are_free() -> None:
    """A problem that says nothing of moves has steps that cost nothing."""
    inst = moving(0)
    assert not steps_of(Problem(inst)).cost.any()


@pytest.mark.parametrize("seed", range(6))
def test_the_way_back_may_cost_something_else(seed: int) -> None:
    """With moves of a user's own the direction counts: the best of all sequences by hand."""
    inst = moving(seed, shape=(2, 3), num_cuts=4)
    node = each_cut(Problem(inst)).value.reshape(2, 3, 4)
    rng = np.random.default_rng(seed)
    cost = rng.exponential(float(np.ptp(node)) / 4.0, (2, 4, 4))
    cost[:, rng.permutation(4)[0], rng.permutation(4)[0]] = np.inf
    problem = Problem(inst, Region(moves=Moves(cost)))
    solution = co.solve(problem)
    assert solution.cut is not None
    assert solution.move is not None
    for m, path in enumerate(solution.cut - 1):
        totals = {
            way: sum(node[m, n, c] for n, c in enumerate(way))
            + sum(cost[m, a, b] for a, b in itertools.pairwise(way))
            for way in itertools.product(range(4), repeat=3)
        }
        least = min(totals, key=lambda way: totals[way])
        assert tuple(path) == least
        paid = [cost[m, a, b] for a, b in itertools.pairwise(least)]
        np.testing.assert_array_equal(solution.move[m], [0.0, *paid])
