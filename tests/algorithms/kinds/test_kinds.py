"""Fleets of kinds: counts against brute force, and what must not change an answer."""

from __future__ import annotations

import functools
import itertools
import math

import numpy as np
import pytest

from card_opt import constraints as limit
from card_opt.algorithms import by_prices
from card_opt.algorithms.column_generation import components, method
from card_opt.algorithms.column_generation.kinds.grouping import kinds_of
from card_opt.algorithms.column_generation.options import all_options
from card_opt.algorithms.proof import Close, Leaf, Node, Split
from card_opt.constraints.base import Constraint
from card_opt.families.tightness import shared
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.referee import evaluate
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solving.catalogue import find
from tests.helpers.kinds import ROWS, one_kind, random_fleet
from tests.helpers.proofs import Walk
from tests.helpers.sandwich import optimum, sandwich

METHOD = find("column-generation")
GAP = 1e-8
LIMITS = Limits(time_limit=60.0, rel_gap=GAP)
PAIRS = [
    *itertools.combinations(ROWS, 2),
    *itertools.product(("levels", "max-cut", "deadline"), ROWS),
]

solve = functools.partial(method.solve, limits=LIMITS)


def problem(inst: Instance, *constraints: Constraint) -> Problem:
    """Return an instance under constraints."""
    return Problem(inst, limit.lower(inst, constraints))


def budget(inst: Instance, tightness: float) -> Constraint:
    """Return a fleet's energy budget of a tightness."""
    return shared(inst, limit.EnergyBudget, tightness)


def value(posed: Problem, answer: Answer) -> float:
    """Return what a decision costs; inf if there is none."""
    if answer.cut is None or answer.frequency is None:
        assert answer.status is Status.INFEASIBLE
        return math.inf
    return evaluate(posed.instance, answer.cut, answer.frequency).objective


def check_closed(posed: Problem, answer: Answer) -> None:
    """Check that an answer is proven to the gap, and keeps all limits."""
    assert answer.status is Status.OPTIMAL
    assert answer.cut is not None
    assert answer.frequency is not None
    found = evaluate(posed.instance, answer.cut, answer.frequency).objective
    assert relative_excess(found, answer.bound, answer.cut.size) <= GAP
    assert posed.region.violation(posed.instance, answer.cut, answer.frequency) <= 1e-12


def show(posed: Problem) -> Node:
    """Check the proof of a problem's bound by a walk through it, and return it."""
    answer = solve(posed, record=True)
    assert isinstance(answer.proof, Split | Close | Leaf)
    walk = Walk(posed)
    shown = walk.bound(answer.proof, answer.bound)
    if answer.status is Status.INFEASIBLE:
        assert math.isinf(shown)
        assert walk.is_ray
    else:
        assert shown >= answer.bound - 1e-9 * max(1.0, abs(answer.bound))
    return answer.proof


def splits_of_many(node: Node) -> int:
    """Return how many splits of several device-rounds a proof has."""
    if isinstance(node, Split):
        return int(node.rounds.size > 1) + splits_of_many(node.below) + splits_of_many(node.above)
    if isinstance(node, Close):
        return splits_of_many(node.then)
    assert isinstance(node, Leaf)
    return sum(splits_of_many(block.node) for block in node.blocks)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ROWS)
def test_counts_against_brute_force(name: str, seed: int) -> None:
    """Cost, bound and verdict are those of the best vector of counts."""
    variant = random_fleet(seed, (name,))
    sandwich(METHOD, variant, optimum(variant.inst, variant.region, variant.alike))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("names", PAIRS, ids="+".join)
def test_pairs_of_limits_against_brute_force(names: tuple[str, str], seed: int) -> None:
    """The same, of two limits at once, levels and masks among them."""
    variant = random_fleet(seed, names)
    sandwich(METHOD, variant, optimum(variant.inst, variant.region, variant.alike))


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 140))
@pytest.mark.parametrize("name", ROWS)
def test_many_counts_against_brute_force(name: str, seed: int) -> None:
    """The same as the first, many times."""
    variant = random_fleet(seed, (name,))
    sandwich(METHOD, variant, optimum(variant.inst, variant.region, variant.alike))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", ["fleet-energy", "round-time", "table"])
def test_without_kinds_it_is_the_same(
    name: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Deciding each device-round by itself finds the same cost."""
    variant = random_fleet(seed, (name,))
    posed = Problem(variant.inst, variant.region)
    counted = value(posed, solve(posed))
    monkeypatch.setattr(components, "kinds_of", lambda options, labels: None)
    alone = value(posed, solve(posed))
    assert counted == alone or counted == pytest.approx(alone, rel=2.0 * GAP)


@pytest.mark.parametrize("profile", ["linear", "heterogeneous"])
@pytest.mark.parametrize("members", [3, 5, 12, 30, 1000])
def test_one_kind_under_a_budget_is_closed(members: int, profile: str) -> None:
    """Budgets between whole numbers of members that change their cut, also for many members."""
    inst = one_kind(1, members, profile=profile, num_cuts=12)
    for tightness in (0.31, 0.62):
        posed = problem(inst, budget(inst, tightness))
        check_closed(posed, solve(posed))


def test_prices_alone_are_followed_by_counts() -> None:
    """What `lagrangian` leaves open of a fleet of one kind is closed."""
    inst = one_kind(1, 5, num_cuts=12)
    for tightness in (0.25, 0.5, 0.75):
        posed = problem(inst, budget(inst, tightness))
        check_closed(posed, by_prices.solve(posed, LIMITS))


@pytest.mark.parametrize("size", [4, 16, 64])
def test_what_no_mixture_meets_is_proven_infeasible(size: int) -> None:
    """Prices prove nothing: no whole number of members at the higher level keeps both limits."""
    inst = one_kind(0, size)
    box = float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency))
    first = np.ones(inst.shape, dtype=np.int64)
    low, high = (evaluate(inst, first, np.full(inst.shape, f)) for f in box)
    share = (size // 2 + 0.5) / size  # of members at the higher level, which both limits ask for
    energy = float((low.energy + share * (high.energy - low.energy)).sum())
    delay = float((low.delay + share * (high.delay - low.delay)).sum())
    posed = problem(
        inst,
        limit.MaxCut(1),
        limit.FrequencyLevels(box),
        limit.EnergyBudget(energy),
        limit.RoundTime(delay),
    )
    assert isinstance(show(posed), Split)


def test_permuted_members_change_nothing() -> None:
    """The cost is the same wherever the members of a kind are."""
    inst = one_kind(1, 6, num_cuts=12)
    speed = np.asarray(inst.device_throughput) * [1.0, 1.0, 1.0, 1.5, 1.5, 1.5]
    values = []
    for order in ([0, 1, 2, 3, 4, 5], [3, 0, 4, 1, 5, 2], [5, 2, 0, 1, 4, 3]):
        changed = inst.replace(device_throughput=speed[order])
        posed = problem(changed, budget(inst, 0.45))
        values.append(value(posed, solve(posed)))
    assert values[1:] == pytest.approx([values[0]] * 2, rel=2.0 * GAP)


def test_a_limit_without_effect_changes_nothing() -> None:
    """Limits that split a kind, but that nothing exceeds, leave the cost as it is."""
    inst = one_kind(1, 4, num_cuts=12)
    most = np.arange(4.0)[:, np.newaxis] + 1e9
    table = np.arange(48.0).reshape(4, 12)
    posed = problem(inst, budget(inst, 0.4))
    expected = value(posed, solve(posed))
    for slack in (limit.Deadline(most), limit.TableBudget(1e9, table)):
        posed = problem(inst, budget(inst, 0.4), slack)
        assert value(posed, solve(posed)) == pytest.approx(expected, rel=2.0 * GAP)


def test_smaller_cuts_go_to_the_first_members() -> None:
    """Cuts rise from one member of a kind to the next, and equal cuts run at one frequency."""
    inst = one_kind(1, 7, profile="heterogeneous", num_cuts=12)
    mixed = 0
    for tightness in np.linspace(0.1, 0.9, 9):
        answer = solve(problem(inst, budget(inst, float(tightness))))
        assert answer.cut is not None
        assert answer.frequency is not None
        cut, frequency = answer.cut.ravel(), answer.frequency.ravel()
        assert (np.diff(cut) >= 0).all()
        assert all(np.unique(frequency[cut == c]).size == 1 for c in np.unique(cut))
        mixed += np.unique(cut).size > 1
    assert mixed > 2


def test_kinds_are_what_is_equal() -> None:
    """Equal devices are one kind; another speed, wherever it is, is another."""
    inst = one_kind(0, 6)
    speed = np.asarray(inst.device_throughput)
    for factors, expected in [([1] * 6, [6]), ([1, 2, 1, 1, 2, 1], [4, 2])]:
        changed = inst.replace(device_throughput=speed * factors)
        options, _ = all_options(scaled(problem(changed, budget(changed, 0.5))))
        kinds = kinds_of(options)
        assert kinds is not None
        assert kinds.size.tolist() == expected
        assert all(np.unique(np.array(factors)[own]).size == 1 for own in kinds.members)
    assert inst.num_cuts == 6
    smashed = np.tile(inst.smashed_bits, (6, 1))
    smashed[[1, 4], 2] *= 1.001  # neither the first, nor the middle, nor the last cut
    changed = inst.replace(smashed_bits=smashed)
    options, _ = all_options(scaled(problem(changed, budget(changed, 0.5))))
    kinds = kinds_of(options)
    assert kinds is not None
    assert [own.tolist() for own in kinds.members] == [[0, 2, 3, 5], [1, 4]]
    changed = inst.replace(device_throughput=speed * [1, 2, 3, 4, 5, 6])
    options, _ = all_options(scaled(problem(changed)))
    assert kinds_of(options) is None


@pytest.mark.parametrize("name", ROWS)
def test_a_proof_shows_the_bound(name: str) -> None:
    """Leaf by leaf, valued anew."""
    for seed in range(3):
        variant = random_fleet(seed, (name,))
        show(Problem(variant.inst, variant.region))


@pytest.mark.slow
@pytest.mark.parametrize("names", PAIRS, ids="+".join)
def test_proofs_of_pairs_show_their_bounds(names: tuple[str, str]) -> None:
    """The same, of two limits at once."""
    for seed in range(3):
        variant = random_fleet(seed, names)
        show(Problem(variant.inst, variant.region))


def test_proofs_split_several_device_rounds() -> None:
    """Counts of one kind are divided, and the sums that they are divided by are in its proof."""
    count = 0
    for profile in ("linear", "heterogeneous"):
        inst = one_kind(1, 5, profile=profile, num_cuts=12)
        for tightness in (0.31, 0.47, 0.62):
            count += splits_of_many(show(problem(inst, budget(inst, tightness))))
    assert count > 3
