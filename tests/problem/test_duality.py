"""What prices prove and what they do not: R4, R5, R10 and R11 of the theory page."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

import card_opt as co
from card_opt.algorithms.lagrangian import matrices
from card_opt.constraints import (
    Constraint,
    Deadline,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    MaxCut,
    RoundTime,
    lower,
)
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.rows import quantity_of
from card_opt.problem.scaling import scaled
from tests.helpers.instances import frequency_at, random_instance
from tests.helpers.variants import random_variant

PROVEN = 1e-9
MIXED = 1e-7
_NUM = 4  # device-rounds of which all vectors of options are tried
SHARED = ("energy-budget-fleet", "energy-budget-round", "round-time", "frequency-pool")


class _Options(NamedTuple):
    """What every cut at every level costs and takes of R bounds, shapes (K, J) and (R, K, J)."""

    cost: FloatArray
    share: FloatArray


class _Relaxed(NamedTuple):
    """The optimum of the problem in which device-rounds may mix options."""

    value: float
    weight: FloatArray  # shape (K, J)


def _options(inst: co.Instance, levels: FloatArray, budget: float, time: float) -> _Options:
    """Return the options of one round under an energy budget and a round time."""
    choices = product(range(1, inst.num_cuts + 1), levels.tolist())
    found = [co.evaluate(inst, cut, level) for cut, level in choices]
    cost, energy, delay = (
        np.stack([getattr(f, name).ravel() for f in found], axis=1)
        for name in ("cost", "energy", "delay")
    )
    return _Options(cost, np.stack([energy / budget, delay / time]))


def _relaxed(options: _Options) -> _Relaxed | None:
    """Return a basic optimum of the linear program over options, None if there is none."""
    rounds, columns = options.cost.shape
    one = np.kron(np.eye(rounds), np.ones(columns))
    shares = options.share.reshape(len(options.share), -1)
    found = linprog(
        options.cost.ravel(), shares, np.ones(len(shares)), one, np.ones(rounds),
        method="highs-ds",
    )  # fmt: skip
    if found.fun is None or found.x is None:
        return None
    return _Relaxed(found.fun, found.x.reshape(rounds, columns))


def _between_steps(num_devices: int) -> tuple[co.Instance, list[Constraint]]:
    """Return equal devices with two levels of which no whole mixture meets both limits.

    At 1 Hz a device takes 32 s more than at 2 Hz and 24 J less. With n at 2 Hz the budget asks
    for n <= K/2 + 0.6 and the round time for n >= K/2 + 0.4.
    """
    inst = co.Instance(
        device_flops=np.array([20.0, 60.0]),
        total_flops=100.0,
        smashed_bits=np.array([8.0, 8.0]),
        gradient_bits=np.array([8.0, 8.0]),
        adapter_bits=np.array([8.0, 8.0]),
        device_throughput=np.full(num_devices, 10.0),
        uplink_rate=np.full((num_devices, 1), 2.0),
        downlink_rate=np.full((num_devices, 1), 4.0),
        server_flops_per_cycle=4.0,
        min_frequency=1.0,
        max_frequency=2.0,
        power_coefficient=0.4,
        local_epochs=1.0,
        compression_ratio=1.0,
        weight=0.5,
    )
    slow, fast = (co.evaluate(inst, 1, level) for level in (1.0, 2.0))
    number = num_devices // 2
    budget = slow.energy.sum() + (number + 0.6) * (fast.energy - slow.energy)[0, 0]
    time = slow.delay.sum() + (number + 0.4) * (fast.delay - slow.delay)[0, 0]
    return inst, [MaxCut(1), FrequencyLevels((1.0, 2.0)), EnergyBudget(budget), RoundTime(time)]


@given(
    seed=st.integers(0, 2**32 - 1),
    tightness=st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9)),
)
@settings(deadline=None, max_examples=100)
def test_few_are_mixed_and_bound_the_gap(seed: int, tightness: tuple[float, float]) -> None:
    """R10: R rows mix at most R device-rounds; where these can settle, spreads bound the gap."""
    inst = random_instance(seed, shape=(_NUM, 1), num_cuts=3)
    levels = np.array([float(np.min(inst.min_frequency)), float(np.min(inst.max_frequency))])
    free = _options(inst, levels, 1.0, 1.0)
    every = np.arange(_NUM)
    taken = free.share[:, every, free.cost.argmin(axis=1)].sum(axis=1)
    least = free.share.min(axis=2).sum(axis=1)
    budget, time = least + np.array(tightness) * (taken - least) + PROVEN * taken
    options = _options(inst, levels, budget, time)
    relaxed = _relaxed(options)
    if relaxed is None:
        return
    vectors = np.array(list(product(range(options.cost.shape[1]), repeat=_NUM)))
    is_kept = (options.share[:, every, vectors].sum(axis=2) <= 1.0).all(axis=0)
    costs = np.where(is_kept, options.cost[every, vectors].sum(axis=1), np.inf)
    optimum = costs.min()
    assert optimum >= relaxed.value - PROVEN * (1.0 + abs(relaxed.value))

    is_mixed = relaxed.weight.max(axis=1) < 1.0 - MIXED
    assert is_mixed.sum() <= len(options.share)
    whole = relaxed.weight.argmax(axis=1)
    can_settle = is_kept & (vectors[:, ~is_mixed] == whole[~is_mixed]).all(axis=1)
    if can_settle.any():
        spread = float(np.ptp(options.cost[is_mixed], axis=1).sum())
        assert optimum - relaxed.value <= spread + PROVEN * (1.0 + spread)


@pytest.mark.parametrize("num_devices", [2, 4])
def test_without_the_condition_the_gap_is_infinite(num_devices: int) -> None:
    """R10's counter-example, small: no decision, proven, while the best prices prove nothing."""
    inst, constraints = _between_steps(num_devices)
    solution = co.solve(inst, "column-generation", constraints, time_limit=30.0)
    assert solution.status is co.Status.INFEASIBLE


@pytest.mark.parametrize("num_devices", [2, 16, 128])
def test_the_relaxation_stays_feasible_at_any_size(num_devices: int) -> None:
    """R10's counter-example has a mixture at every size, and no whole number that meets both."""
    inst, (_, levels, budget, time) = _between_steps(num_devices)
    assert isinstance(levels, FrequencyLevels)
    assert isinstance(budget, EnergyBudget)
    assert isinstance(time, RoundTime)
    options = _options(
        inst, np.array(levels.levels), float(budget.max_energy), float(time.max_delay)
    )
    first = _Options(options.cost[:, :2], options.share[:, :, :2])  # those of cut 1
    relaxed = _relaxed(first)
    assert relaxed is not None
    assert np.isfinite(relaxed.value)
    fast = np.arange(num_devices + 1)
    slow, quick = first.share[:, 0, 0], first.share[:, 0, 1]
    totals = np.outer(quick, fast) + np.outer(slow, num_devices - fast)
    assert not (totals <= 1.0).all(axis=0).any()


def test_nothing_false_is_said_where_it_takes_too_long() -> None:
    """R10's counter-example with 16 devices: a bound and no decision, or the proof."""
    inst, constraints = _between_steps(16)
    solution = co.solve(inst, "column-generation", constraints, time_limit=0.5)
    assert solution.status in {co.Status.TIME_LIMIT, co.Status.INFEASIBLE}
    assert solution.cut is None
    assert solution.bound > 0.0


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("kind", SHARED)
def test_a_decision_outside_is_no_cheaper_than_prices_allow(kind: str, seed: int) -> None:
    """R11: exceeding rows by shares e costs at least L less the prices times e, at any prices."""
    variant = random_variant(seed, (kind,), shape=(2, 2), num_cuts=3, tightness=0.5)
    inst, (rows,) = variant.inst, variant.region.rows
    s = scaled(Problem(inst, variant.region))
    problem = matrices.columns(s)
    rng = np.random.default_rng(seed)
    for _ in range(200):
        prices = 10.0 ** rng.uniform(-4.0, 4.0) * rng.exponential(size=rows.bound.size)
        cut = rng.integers(1, inst.num_cuts + 1, inst.shape)
        frequency = frequency_at(inst, rng.uniform())
        excess = rows.totals(quantity_of(inst, rows.quantity, cut, frequency)) / rows.bound - 1.0
        bound = s.to_cost(problem.lower_bound(prices))
        paid = s.scale * float(prices @ excess)
        cost = co.evaluate(inst, cut, frequency).objective
        assert cost >= bound - paid - PROVEN * (1.0 + abs(bound) + abs(paid))


def test_a_decision_just_outside_may_be_much_cheaper() -> None:
    """R11's counter-example: a cap at the least energy, exceeded by 1e-9, saves far more."""
    inst = random_instance(3, shape=(1, 1), num_cuts=1, static_power=300.0, weight=0.9)
    thriftiest = co.solve(inst.replace(weight=0.0, normalizer_values=inst.extremes), "card")
    assert thriftiest.energy is not None
    least = thriftiest.energy.item()
    inside, outside = (
        co.solve(inst, "cutwise", [EnergyCap(least * (1.0 + room))]) for room in (1e-12, 1e-9)
    )
    assert inside.status is outside.status is co.Status.OPTIMAL
    assert outside.objective < inside.objective * (1.0 - 5e-5)


def test_a_price_is_no_slope_of_the_optimum() -> None:
    """With levels the optimum may stay where it is, though the bound falls with the limit."""
    inst = random_instance(4, shape=(2, 1), num_cuts=3)
    low, high = float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency))
    levels = FrequencyLevels((low, high))
    free = co.solve(inst, "cutwise", [levels])
    assert free.energy is not None
    found = 0
    for share in np.linspace(0.5, 0.98, 9):
        budget = share * float(free.energy.sum())
        here = co.solve(inst, "column-generation", [levels, EnergyBudget(budget)])
        more = co.solve(inst, "column-generation", [levels, EnergyBudget(1.001 * budget)])
        if here.prices is None:
            continue
        (price,) = here.prices.values()
        found += bool(price.item() > 0.0 and more.objective == here.objective)
    assert found >= 3


def test_levels_leave_the_conic_hull_of_a_deadline_below_the_optimum() -> None:
    """R5: a mixture of levels keeps a deadline that neither does; cuts at levels are exact."""
    from card_opt.models import conic_hull_cvxpy, conic_relaxation

    below = 0
    for seed in range(6):
        inst = random_instance(seed, shape=(1, 1), num_cuts=3, weight=0.4)
        low, high = float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency))
        levels = FrequencyLevels((low, high))
        slow = min(co.evaluate(inst, cut, low).objective for cut in range(1, 4))
        assert np.isfinite(slow)
        fast, late = (
            min(float(co.evaluate(inst, cut, f).delay[0, 0]) for cut in range(1, 4))
            for f in (high, low)
        )
        region = lower(inst, [levels, Deadline(0.5 * (fast + late))])
        optimum = co.solve(inst, "cutwise", region).objective
        hull = conic_hull_cvxpy.build_model(Problem(inst, region), relaxed=True)
        hull.problem.solve(solver="CLARABEL")
        exact = conic_relaxation.build_model(Problem(inst, region))
        exact.problem.solve(solver="CLARABEL")
        assert exact.scaled.to_cost(exact.problem.value) == pytest.approx(optimum, rel=1e-6)
        value = hull.scaled.to_cost(hull.problem.value)
        assert value <= optimum * (1.0 + 1e-6)
        below += value < optimum * 0.95
    assert below
