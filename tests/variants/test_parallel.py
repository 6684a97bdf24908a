"""Rounds that last until their slowest device is done, decided by `makespan`: exact, proven."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import proof
from card_opt.algorithms.makespan import method
from card_opt.constraints import EnergyBudget, FrequencyPool, ParallelRound, RoundTime, lower
from card_opt.errors import ConstraintError
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from tests.helpers.instances import random_instance
from tests.helpers.repeats import first
from tests.variants import brute_force
from tests.variants.options import DRAW, option_instance
from tests.variants.problems import random_problem

EXACT = 1e-9
LIMITS = Limits(time_limit=60.0, rel_gap=EXACT)
REFERENCE = 1e-7  # of the cost, which the reference keeps limits, and is exact, to
ALONE = (None, "cuts", "levels", "deadline", "energy-cap")
POOLED = ("frequency-pool", "energy-budget-round", "energy-budget-fleet")
CROSSING = ("table-budget", "device-energy-budget", "energy-budget-device")


def check(problem: Problem, answer: Answer) -> None:
    """Check an answer against the reference: every combination of cuts, as convex programs."""
    try:
        best = brute_force.best(problem)
    except brute_force.Undecided:
        pytest.skip("whether there is a decision is within rounding")
    if not best.is_feasible:
        assert answer.status is Status.INFEASIBLE
        return
    assert answer.status is Status.OPTIMAL
    assert answer.cut is not None
    assert answer.frequency is not None
    value = problem.evaluate(answer.cut, answer.frequency).objective
    violation = problem.region.violation(problem.instance, answer.cut, answer.frequency)
    size = max(abs(best.objective), 1e-3 * answer.cut.size)
    assert violation <= EXACT
    assert abs(value - best.objective) <= REFERENCE * size
    assert answer.bound <= value
    assert value - answer.bound <= EXACT * max(abs(value), 1e-3 * answer.cut.size)


@pytest.mark.parametrize("extra", ALONE)
@pytest.mark.parametrize("seed", range(12))
def test_it_is_the_best_of_all_cuts(seed: int, extra: str | None) -> None:
    """The cost is that of the best combination of cuts, or there is none of either."""
    problem = random_problem(np.random.default_rng(seed), "parallel", extra)
    check(problem, method.solve(problem, LIMITS))


@pytest.mark.parametrize("extra", POOLED)
@pytest.mark.parametrize("seed", range(4))
def test_it_is_the_best_with_a_row_for_a_round(seed: int, extra: str) -> None:
    """The same with limits that devices of a round, or all, share."""
    problem = random_problem(np.random.default_rng(100 + seed), "parallel", extra)
    check(problem, method.solve(problem, LIMITS))


@pytest.mark.nightly
@pytest.mark.parametrize("extra", [*POOLED, *CROSSING])
@pytest.mark.parametrize("seed", range(12))
def test_it_is_never_wrong_with_any_shared_limit(seed: int, extra: str) -> None:
    """Whatever rows there are, no bound is above the best cost and no decision is below it."""
    problem = random_problem(np.random.default_rng(200 + seed), "parallel", extra)
    answer = method.solve(problem, Limits(time_limit=20.0, rel_gap=1e-7))
    try:
        best = brute_force.best(problem)
    except brute_force.Undecided:
        pytest.skip("whether there is a decision is within rounding")
    size = max(abs(best.objective), 1e-3 * problem.num_rounds)
    if not best.is_feasible:
        assert answer.cut is None
        return
    assert answer.status in {Status.OPTIMAL, Status.FEASIBLE, Status.TIME_LIMIT}
    assert answer.bound <= best.objective + REFERENCE * size
    if answer.cut is not None and answer.frequency is not None:
        value = problem.evaluate(answer.cut, answer.frequency).objective
        assert value >= best.objective - REFERENCE * size


def _with_options(seed: int) -> Problem:
    """Return a problem whose columns are options, with a further limit by turns."""
    kinds = (None, "pool", *(kind for kind in DRAW if kind != "round-time"))
    kind, rng = kinds[seed % len(kinds)], np.random.default_rng([99, seed])
    inst = option_instance(
        rng,
        shape=((2, 1), (3, 1))[seed % 5 == 0],
        normalizer=str(rng.choice(["box", "fleet", "max-frequency"])),
        may_skip=True if str(kind).startswith("participation") else None,
        has_table=bool(rng.random() < 0.15),
    )
    if seed % 3 == 0:
        inst = inst.replace(weight=float(rng.choice([0.0, 1.0])))
    if kind == "pool":
        return Problem(inst, lower(inst, [_pooled(inst, rng.uniform(0.02, 0.6))]))
    more = [] if kind is None else [DRAW[kind](inst, lower(inst, []), rng)]
    return Problem(inst, lower(inst, [ParallelRound(), *more]))


@pytest.mark.parametrize("seed", first(range(400), now=20))
def test_options_are_the_best_of_all(seed: int) -> None:
    """With ranks, bits and not being served, static power, tables, and one of time and energy."""
    problem = _with_options(seed)
    check(problem, method.solve(problem, LIMITS))


def test_who_is_not_served_is_done_at_once() -> None:
    """Where nobody has to be served the best is to serve nobody, within any pool."""
    for seed in range(6):
        inst = option_instance(
            np.random.default_rng(seed), shape=(2, 2), normalizer="box", may_skip=True
        )
        problem = Problem(inst, lower(inst, [_pooled(inst, 0.2)]))
        answer = method.solve(problem, LIMITS)
        assert answer.status is Status.OPTIMAL
        assert answer.cut is not None
        assert (answer.cut == inst.num_cuts).all()


def test_one_device_is_the_problem_without_waiting() -> None:
    """A single device waits for nobody: the optimum is CARD's."""
    for seed in range(10):
        inst = random_instance(np.random.default_rng(seed), shape=(1, 3), normalizer="box")
        alone = co.solve(inst, rel_gap=EXACT)
        together = co.solve(inst, constraints=[ParallelRound()], rel_gap=EXACT)
        assert together.status is Status.OPTIMAL
        assert together.objective == pytest.approx(alone.objective, rel=1e-8, abs=1e-8)


def _pooled(inst: Instance, share: float) -> ParallelRound:
    low, high = np.min(inst.min_frequency), np.max(inst.max_frequency)
    return ParallelRound(max_total=float(inst.shape[0] * (low + share * (high - low))))


@pytest.mark.parametrize("weight", [0.5, 1.0])
def test_a_larger_pool_never_costs_more(weight: float) -> None:
    """More frequency for all leaves all decisions that there were."""
    for seed in range(3):
        inst = random_instance(
            np.random.default_rng(seed), shape=(4, 2), normalizer="box", weight=weight
        )
        costs = [
            co.solve(inst, constraints=[_pooled(inst, share)], rel_gap=1e-8).objective
            for share in (0.05, 0.2, 0.6, 1.0)
        ]
        assert all(b <= a + 1e-7 * abs(a) for a, b in itertools.pairwise(costs))


def test_time_alone_is_a_bisection() -> None:
    """With a weight of 1 the bisection and the search with prices find the same rounds."""
    for seed in range(5):
        inst = random_instance(
            np.random.default_rng(seed), shape=(4, 2), normalizer="box", weight=1.0
        )
        problem = Problem(inst, lower(inst, [_pooled(inst, 0.2)]))
        fast = method.solve(problem, Limits(rel_gap=1e-8))
        slow = method.solve(problem, Limits(rel_gap=1e-8), record=True)
        assert fast.status is slow.status is Status.OPTIMAL
        assert fast.bound == pytest.approx(slow.bound, rel=1e-7)
        assert slow.proof is not None


def test_rounds_without_common_limits_are_decided_by_themselves() -> None:
    """The total is the sum over rounds, each as a problem of its own."""
    inst = random_instance(np.random.default_rng(3), shape=(3, 3), normalizer="box")
    problem = Problem(inst, lower(inst, [_pooled(inst, 0.3)]))
    whole = method.solve(problem, LIMITS)
    parts = [method.solve(Problem(inst[:, n], problem.region[:, n]), LIMITS) for n in range(3)]
    assert whole.bound == pytest.approx(math.fsum(part.bound for part in parts), rel=1e-8)


def test_many_devices_are_certified() -> None:
    """A pool and energies with many devices: a gap of a millionth, in a second or so."""
    inst = random_instance(
        np.random.default_rng(5), shape=(60, 2), num_cuts=12, normalizer="box", weight=0.5
    )
    answer = method.solve(Problem(inst, lower(inst, [_pooled(inst, 0.05)])), Limits(rel_gap=1e-6))
    assert answer.status is Status.OPTIMAL


def test_a_proof_covers_all_times() -> None:
    """The spans of a leaf lie end to end from 0 on, and the last has no end."""
    inst = random_instance(np.random.default_rng(6), shape=(3, 2), normalizer="box", weight=0.5)
    answer = method.solve(Problem(inst, lower(inst, [ParallelRound()])), LIMITS, record=True)
    assert isinstance(answer.proof, proof.Leaf)
    spans = answer.proof.spans
    assert spans is not None
    for n in range(2):
        low, high = spans.low[spans.round == n], spans.high[spans.round == n]
        assert low[0] == 0.0
        assert np.isinf(high[-1])
        assert (low[1:] == high[:-1]).all()


def test_what_it_cannot_take_it_refuses() -> None:
    """Sums of delays are another problem where devices wait; so is nobody waiting."""
    inst = random_instance(np.random.default_rng(0), shape=(2, 2), normalizer="box")
    with pytest.raises(ConstraintError, match="exclude each other"):
        lower(inst, [ParallelRound(), RoundTime(1.0)])
    for constraints in ([], [FrequencyPool(1e30)], [EnergyBudget(1e30)]):
        assert "no device waits" in method.accepts(Problem(inst, lower(inst, constraints)))
