"""Limits that many device-rounds share, by passes: bounds, decisions, verdicts."""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms.kernel.deciding import at, decide
from card_opt.algorithms.kernel.inputs import Inputs, Own, Prices
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.fleet.shared import coupled
from card_opt.fleet.shared.coupled import Block
from card_opt.fleet.shared.offers import Found, Offer
from card_opt.fleet.shared.prices import search
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import evaluate
from card_opt.problem.solution import Status
from tests.helpers.instances import random_instance

SAME_BOUND = 1e-9  # of the method in memory and of the passes, relative
ROUNDING = 1e-12  # a certified bound may be above an optimum by no more, relative
KINDS = [
    ("energy", "fleet"),
    ("energy", "round"),
    ("energy", "device"),
    ("delay", "round"),
]


def fleet(seed: int, shape: tuple[int, int], **options: Any) -> Instance:
    """Return an instance that a template and inputs say in full."""
    return random_instance(seed, shape=shape, weight=0.2, **options)


def table_of(inst: Instance) -> tuple[Job, Inputs]:
    """Return job and inputs of an instance, row by row."""
    full = np.broadcast_to(np.reshape(inst.device_throughput, (inst.shape[0], -1)), inst.shape)
    rates = inst.uplink_rate, inst.downlink_rate
    inputs = Inputs(*(np.array(values).ravel() for values in (full, *rates)))
    return job_of(inst[0, 0].replace(normalizer="box", normalizer_values=None)), inputs


def groups_of(inst: Instance, per: str) -> tuple[IntArray | None, int]:
    """Return the group of each row, and how many there are."""
    devices, rounds = np.indices(inst.shape)
    if per == "fleet":
        return None, 1
    return (rounds.ravel(), inst.shape[1]) if per == "round" else (devices.ravel(), inst.shape[0])


def blocks_of(inputs: Inputs, group: IntArray | None, size: int = 1000) -> list[Block]:
    """Return blocks of rows."""
    total = inputs.uplink.size
    number = np.arange(total)
    places = [slice(first, first + size) for first in range(0, total, size)]
    return [
        Block(
            at(inputs, place),
            number[place],
            None if group is None else group[place],
        )
        for place in places
    ]


def solved(
    inst: Instance, quantity: str, per: str, limits: FloatArray, **options: Any
) -> tuple[Found, IntArray, FloatArray]:
    """Return what the passes find, and the decision, shape (M, N)."""
    job, inputs = table_of(inst)
    group, num_groups = groups_of(inst, per)
    blocks = blocks_of(inputs, group)
    way = functools.partial(decide, job)
    passes = coupled.passes_over(lambda: blocks, num_groups, quantity, way)
    found = search(passes, limits, **options)
    made = [coupled.decide(block, found.offer, quantity, way) for block in blocks]
    cut = np.concatenate([each.cut for each in made]).astype(np.int64).reshape(inst.shape)
    frequency = np.concatenate([each.frequency for each in made]).reshape(inst.shape)
    return found, cut, frequency


def used(inst: Instance, quantity: str, per: str, cut: IntArray, f: FloatArray) -> FloatArray:
    """Return what a decision takes of each limit, by the referee, exactly summed."""
    at = evaluate(inst, cut, f)
    values = at.energy if quantity == "energy" else at.delay
    if per == "fleet":
        return np.array([math.fsum(values.ravel())])
    return np.array([math.fsum(line) for line in (values if per == "device" else values.T)])


def limits_of(inst: Instance, quantity: str, per: str, share: float) -> FloatArray:
    """Return limits at a share of the way from the free decision to the least that there is."""
    free = co.solve(inst, method="card")
    least = co.solve(inst.replace(weight=0.0 if quantity == "energy" else 1.0), method="card")
    ends = [used(inst, quantity, per, s.cut, s.frequency) for s in (free, least)]  # type: ignore[arg-type]
    return ends[0] + share * (ends[1] - ends[0])


def constraint(quantity: str, per: str, limits: FloatArray) -> limit.Constraint:
    """Return the limits as a user writes them."""
    if quantity == "delay":
        return limit.RoundTime(limits)
    return limit.EnergyBudget(limits[0] if per == "fleet" else limits, per=per)  # type: ignore[arg-type]


@pytest.mark.parametrize(("quantity", "per"), KINDS)
@pytest.mark.parametrize(("shape", "share"), [((20, 25), 0.5), ((4, 25), 0.2), ((25, 4), 0.8)])
@pytest.mark.parametrize("profile", ["linear", "heterogeneous"])
def test_as_good_as_the_method_in_memory(
    quantity: str, per: str, shape: tuple[int, int], share: float, profile: str
) -> None:
    """The bound is that of ``lagrangian``, and the decision keeps the limits.

    Its cost is what the passes said, and is no further above the bound than they said.
    """
    inst = fleet(11, shape, profile=profile, num_cuts=12)
    limits = limits_of(inst, quantity, per, share)
    found, cut, frequency = solved(inst, quantity, per, limits)
    other = co.solve(inst, constraints=[constraint(quantity, per, limits)], method="lagrangian")
    bound, cost = float(found.bound.sum()), float(found.cost.sum())
    size = abs(other.objective)
    assert bound == pytest.approx(other.bound, rel=SAME_BOUND)
    assert bound <= other.objective + ROUNDING * size
    at = evaluate(inst, cut, frequency)
    assert at.objective == pytest.approx(cost, rel=1e-12)
    taken = used(inst, quantity, per, cut, frequency)
    assert (taken <= limits).all()
    np.testing.assert_allclose(taken, found.use, rtol=1e-13)
    assert found.gap == pytest.approx((cost - bound) / cost, rel=1e-6, abs=1e-15)


@pytest.mark.parametrize(
    ("profile", "share"),
    [("linear", 0.1), ("linear", 0.5), ("linear", 0.8), ("heterogeneous", 0.3)],
)
def test_a_fleet_of_thousands_closes_the_gap_in_few_passes(profile: str, share: float) -> None:
    """One budget over 20,000 device-rounds: 1e-8 within 20 passes."""
    inst = fleet(3, (400, 50), profile=profile, num_cuts=12)
    limits = limits_of(inst, "energy", "fleet", share)
    found, _, _ = solved(inst, "energy", "fleet", limits)
    assert found.gap <= 1e-8
    assert found.passes <= 20


def test_device_rounds_that_are_alike_are_told_apart() -> None:
    """All change their cut at one price; some of them do so then, and the gap closes."""
    inst = fleet(5, (1, 1), profile="linear", num_cuts=12)
    full = {
        name: np.full((40, 100), getattr(inst, name)[0, 0])
        for name in ("uplink_rate", "downlink_rate")
    }
    throughput = np.full(40, inst.device_throughput[0])
    inst = inst.replace(**full, device_throughput=throughput)
    limits = limits_of(inst, "energy", "fleet", 0.3)
    found, cut, _ = solved(inst, "energy", "fleet", limits)
    assert found.gap <= 1e-8
    assert found.passes <= 20
    assert np.unique(cut).size <= 2


def test_no_limit_and_a_limit_that_does_not_bind_cost_nothing() -> None:
    """The decision is the free one, the price 0, after a single pass."""
    inst = fleet(2, (5, 6))
    free = co.solve(inst, method="card")
    for limits in (np.array([np.inf]), np.array([1.001 * free.energy.sum()])):  # type: ignore[union-attr]
        found, cut, _ = solved(inst, "energy", "fleet", limits)
        np.testing.assert_array_equal(cut, free.cut)
        assert found.passes == 1
        assert found.price[0] == 0.0
        assert found.gap <= 1e-12


@pytest.mark.parametrize(("quantity", "per"), KINDS)
def test_limits_below_the_least_are_told(quantity: str, per: str) -> None:
    """Of each group that has no decision, and of no other, what it takes at least is proven."""
    inst = fleet(4, (6, 5), static_power=100.0)
    least = limits_of(inst, quantity, per, 1.0)
    limits = least * np.where(np.arange(least.size) % 2 == 0, 0.99, 1.01)
    found, _, _ = solved(inst, quantity, per, limits)
    np.testing.assert_array_equal(found.is_void, np.arange(least.size) % 2 == 0)
    void = found.is_void
    np.testing.assert_allclose(found.least[void], least[void], rtol=1e-11)
    assert np.isfinite(found.cost[~void]).all()
    assert (found.use <= limits)[~void].all()


def test_rows_that_have_no_decision_by_themselves_take_no_part() -> None:
    """They are left out of counts, costs and limits; the others are decided as without them."""
    inst = fleet(6, (10, 10))
    job, inputs = table_of(inst)
    deadline = np.where(np.arange(100) % 7 == 0, 1e-9, np.inf)
    free = functools.partial(decide, job)

    def way(fewer: Inputs, prices: Prices) -> Any:
        place = np.flatnonzero(np.isin(inputs.uplink, fewer.uplink))
        return decide(job, fewer, prices, Own(deadline=deadline[place]))

    blocks = blocks_of(inputs, None, 40)
    limits = 0.5 * limits_of(inst, "energy", "fleet", 0.0)
    found = search(coupled.passes_over(lambda: blocks, 1, "energy", way), limits)
    kept = np.flatnonzero(np.isinf(deadline))
    rest = blocks_of(at(inputs, kept), None)
    alone = search(coupled.passes_over(lambda: rest, 1, "energy", free), limits)
    assert found.bound[0] == pytest.approx(alone.bound[0], rel=1e-9)
    assert found.number[0] == kept.size
    assert found.use[0] <= limits[0]


def test_bounds_hold_against_the_optimum_of_small_problems() -> None:
    """Bound and cost enclose what the exact method in memory proves, group by group."""
    for seed in range(8):
        inst = fleet(seed, (3, 3), num_cuts=4)
        limits = limits_of(inst, "energy", "fleet", 0.4)
        found, _, _ = solved(inst, "energy", "fleet", limits)
        best = co.solve(inst, constraints=[constraint("energy", "fleet", limits)], rel_gap=1e-9)
        assert best.status is Status.OPTIMAL
        size = abs(best.objective)
        assert found.bound[0] <= best.objective + ROUNDING * size
        assert found.cost[0] >= best.bound - ROUNDING * size


@pytest.mark.parametrize("profile", ["linear", "heterogeneous"])
def test_the_loss_of_two_prices_is_bounded(profile: str) -> None:
    """At any prices, near or not, the sum of docs/theory.md bounds what a decision loses."""
    inst = fleet(9, (20, 20), profile=profile, num_cuts=8)
    job, inputs = table_of(inst)
    (block,) = blocks_of(inputs, None)
    way = functools.partial(decide, job)
    rng = np.random.default_rng(9)
    for _ in range(20):
        best = 10.0 ** rng.uniform(-5.0, -3.0)
        low, high = best / rng.uniform(1.0, 3.0), best * rng.uniform(1.0, 3.0)
        share, second = rng.random(), best * rng.uniform(0.3, 3.0)

        def told(*numbers: float) -> Any:
            arrays: list[Any] = [np.array([number]) for number in numbers]
            offer = Offer(*arrays)
            made = coupled.decide(block, offer, "energy", way)
            return made.cost.sum(), made.energy.sum(), made.lower.sum()

        cost, use, _ = told(high, low, share, second)
        _, at_cuts, _ = told(high, low, share, best)
        _, use_low, _ = told(low)
        _, use_high, _ = told(high)
        _, _, lower = told(best)
        loss = cost + best * use - lower
        bound = (high - low) * (use_low - use_high) + (best - second) * (use - at_cuts)
        assert -1e-9 <= loss <= bound + 1e-9
