"""A server that serves one device after the other: best orders, decisions, honest bounds."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import Deadline, EnergyBudget, ParallelRound, ServerQueue, lower
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.queueing import best_order, heads_and_tails, preemptive
from card_opt.problem.solution import Status
from tests.helpers.instances import random_instance


def _length(order: tuple[int, ...], head: FloatArray, work: FloatArray, tail: FloatArray) -> float:
    now, last = 0.0, 0.0
    for job in order:
        now = max(now, float(head[job])) + float(work[job])
        last = max(last, now + float(tail[job]))
    return last


@pytest.mark.parametrize("is_whole", [True, False])
def test_the_order_is_the_best_of_all(is_whole: bool) -> None:
    """Carlier's order lasts as long as the best of all permutations, and none is below Jackson."""
    rng = np.random.default_rng(0)
    for _ in range(250):
        size = int(rng.integers(1, 7))
        jobs = [rng.uniform(0.0, 10.0, size) for _ in range(3)]
        jobs = [np.floor(v) for v in jobs] if is_whole else jobs
        made = best_order(*jobs)
        least = min(_length(order, *jobs) for order in itertools.permutations(range(size)))
        assert made.length == pytest.approx(least, abs=1e-12)
        assert _length(tuple(made.order), *jobs) == pytest.approx(made.length, abs=1e-12)
        assert made.bound <= least + 1e-12
        assert preemptive(*(list(v) for v in jobs)) <= least + 1e-12


def test_a_delay_is_head_work_and_tail() -> None:
    """What passes around the server's work is the delay without it."""
    inst = random_instance(np.random.default_rng(1), shape=(3, 2), normalizer="box")
    cut = np.full(inst.shape, 2)
    x, p = inst.rounds(), inst.profile_at(cut)
    head, tail = heads_and_tails(x, p)
    free = co.evaluate(inst, cut, 1e30).delay
    np.testing.assert_allclose(np.broadcast_to(head + tail, inst.shape), free, rtol=1e-12)


def _fleet(seed: int, shape: tuple[int, int], **given: Any) -> co.Instance:
    rng = np.random.default_rng(seed)
    return random_instance(rng, shape=shape, num_cuts=3, normalizer="box", **given)


def test_one_device_is_the_problem_without_a_queue() -> None:
    """Nobody is in the way of a single device: the optimum is CARD's, and proven."""
    for seed in range(6):
        inst = _fleet(seed, (1, 2))
        queue = co.solve(inst, constraints=[ServerQueue()], time_limit=20.0)
        assert queue.status is Status.OPTIMAL
        assert queue.objective == pytest.approx(co.solve(inst).objective, rel=1e-8, abs=1e-8)


@pytest.mark.parametrize("seed", range(10))
def test_bound_and_decision_enclose_the_best_of_a_grid(seed: int) -> None:
    """No decision on a grid of cuts and frequencies is below the bound, or much below the cost."""
    inst = _fleet(seed, (2, 1), weight=float(np.random.default_rng(seed).choice([0.3, 0.9])))
    problem = Problem(inst, lower(inst, [ServerQueue()]))
    found = co.solve(problem, time_limit=20.0)
    assert found.cut is not None
    low, high = (
        np.broadcast_to(v, inst.shape).ravel() for v in (inst.min_frequency, inst.max_frequency)
    )
    grid = [np.geomspace(a, b, 9) for a, b in zip(low, high, strict=True)]
    values = [
        problem.evaluate(np.array(cut)[:, None], np.array(f)[:, None]).objective
        for cut in itertools.product(range(1, 4), repeat=2)
        for f in itertools.product(*grid)
    ]
    least = min(values)
    assert found.bound <= least + 1e-9 * abs(least)
    assert found.objective <= least + 1e-9 * abs(least)


@pytest.mark.parametrize("limit", ["deadline", "budget"])
def test_limits_are_kept(limit: str) -> None:
    """A decision keeps the limits that come with the queue, and costs no less than without it."""
    for seed in range(4):
        inst = _fleet(seed, (3, 2))
        plain = co.solve(inst, constraints=[ParallelRound()])
        assert plain.energy is not None
        assert plain.cut is not None
        assert plain.frequency is not None
        own = co.evaluate(inst, plain.cut, plain.frequency).delay
        given = (
            Deadline(1.02 * own)
            if limit == "deadline"
            else EnergyBudget(float(0.98 * plain.energy.sum()))
        )
        found = co.solve(inst, constraints=[ServerQueue(), given], time_limit=20.0)
        if found.status is Status.INFEASIBLE:
            continue
        assert found.violation <= 1e-9
        together = co.solve(inst, constraints=[ParallelRound(), given], time_limit=20.0)
        assert found.objective >= together.bound - 1e-9 * abs(together.bound)
        assert found.bound <= found.objective + 1e-9 * abs(found.objective)
