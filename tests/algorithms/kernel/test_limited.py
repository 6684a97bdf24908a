"""Limits of single device-rounds in tables: each row as if it were solved by itself."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms.kernel import limited, unpruned
from card_opt.algorithms.kernel.deciding import at, decide
from card_opt.algorithms.kernel.inputs import NO_PRICES, Decided, Inputs, Own, Prices
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.problem.instance import Instance
from card_opt.problem.referee import evaluate
from card_opt.problem.solution import Status
from tests.helpers.instances import random_instance

PROVEN = 1e-9  # a lower bound proves a value to this, relative to it or to 1
PLACES = np.linspace(0.0, 1.0, 301)  # of a grid of frequencies
NORMALIZERS = ("box", "max-frequency", "per-cut", "fleet")


def template(seed: int, normalizer: str = "box", **options: Any) -> Instance:
    """Return a device-round whose inputs are to be replaced; its own extremes only if `fleet`."""
    inst = random_instance(seed, shape=(1, 1), normalizer=normalizer, **options)
    if normalizer == "fleet":
        return inst.replace(normalizer_values=inst.extremes)
    return inst.replace(normalizer_values=None)


def inputs_for(inst: Instance, seed: int, size: int) -> Inputs:
    """Return inputs about those of a template, some of them without a link."""
    rng = np.random.default_rng(seed)

    def about(value: Any) -> Any:
        return np.asarray(value).ravel()[0] * np.exp(rng.normal(0.0, 1.0, size))

    uplink, downlink = about(inst.uplink_rate), about(inst.downlink_rate)
    uplink[rng.random(size) < 0.05] = 0.0
    downlink[rng.random(size) < 0.05] = 0.0
    return Inputs(about(inst.device_throughput), uplink, downlink, rng.random(size))


def own_for(inst: Instance, inputs: Inputs, seed: int) -> Own:
    """Return limits, mostly met by some cut, seldom by all, and now and then none at all."""
    rng = np.random.default_rng(seed)
    size = inputs.uplink.size
    rows = job_of(inst).instance(inputs)
    low, high = float(np.max(inst.min_frequency)), float(np.max(inst.max_frequency))
    cut = rng.integers(1, inst.num_cuts + 1, rows.shape)
    at = evaluate(rows, cut, np.full(rows.shape, low + (high - low) * rng.random()))

    def some(values: Any) -> Any:
        values = values[:, 0] * rng.uniform(0.9, 1.6, size) + 1e-9
        return np.where(rng.random(size) < 0.3, np.inf, values)

    deadline, cap = some(at.delay), some(at.energy)
    least = rng.integers(1, inst.num_cuts + 1, size)
    most = rng.integers(1, inst.num_cuts + 1, size)
    fields = (deadline, cap, np.minimum(least, 2), np.maximum(most, 3))
    return Own(*(v if rng.random() < 0.7 else None for v in fields))


def constraints_of(own: Own, row: int) -> list[limit.Constraint]:
    """Return the limits of one row as a user writes them."""
    kinds = (limit.Deadline, limit.EnergyCap, limit.MinCut, limit.MaxCut)
    values = (None if field is None else field[row].item() for field in own)
    pairs = zip(kinds, values, strict=True)
    return [kind(value) for kind, value in pairs if value is not None and value != np.inf]


def alone(inst: Instance, inputs: Inputs, row: int) -> Instance:
    """Return one row as an instance."""
    return job_of(inst).instance(at(inputs, slice(row, row + 1)))


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("static_power", [0.0, 300.0])
def test_each_row_is_decided_as_by_itself(normalizer: str, static_power: float) -> None:
    """Cut, frequency and verdict of each row are those that `solve` finds for it alone."""
    verdicts = set()
    for seed in range(3):
        inst = template(seed, normalizer, static_power=static_power)
        job = job_of(inst)
        inputs = inputs_for(inst, seed, 40)
        own = own_for(inst, inputs, seed)
        found = decide(job, inputs, NO_PRICES, own)
        for row in range(40):
            one = alone(inst, inputs, row)
            solution = co.solve(one, constraints=constraints_of(own, row), method="cutwise")
            verdicts.add(solution.status)
            if solution.status is Status.INFEASIBLE:
                assert found.cut[row] == 0
                assert np.isnan([found.frequency[row], found.delay[row], found.cost[row]]).all()
                assert found.lower[row] == np.inf
                continue
            assert solution.status is Status.OPTIMAL
            assert solution.cut is not None
            assert solution.frequency is not None
            assert found.cut[row] == solution.cut[0, 0]
            assert found.frequency[row] == pytest.approx(solution.frequency[0, 0], rel=1e-12)
            assert found.cost[row] == pytest.approx(solution.objective, rel=1e-9, abs=1e-12)
            assert found.lower[row] <= found.cost[row] + 1e-15
            assert found.lower[row] >= found.cost[row] - PROVEN
    assert verdicts == {Status.OPTIMAL, Status.INFEASIBLE}


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("static_power", [0.0, 300.0])
def test_no_decision_on_a_grid_is_better_at_the_prices(
    normalizer: str, static_power: float
) -> None:
    """At prices for cuts no cut and frequency within the limits is worth less than `lower`.

    And at prices for frequencies none is better for the cut that was chosen.
    """
    inst = template(7, normalizer, static_power=static_power, num_cuts=4)
    job = job_of(inst)
    inputs = inputs_for(inst, 7, 60)
    own = own_for(inst, inputs, 7)
    rng = np.random.default_rng(7)
    rows = job_of(inst).instance(inputs)
    free = unpruned.decide(job, inputs)
    sizes = np.nanmean(free.delay), np.nanmean(free.energy) + 1.0
    first = rng.random((2, 60)) / np.reshape(sizes, (2, 1))
    second = first * rng.uniform(0.5, 2.0, first.shape)
    prices = Prices(*first, *second)
    found = decide(job, inputs, prices, own)
    at_first = decide(job, inputs, prices.of_cuts(), own)
    np.testing.assert_array_equal(found.cut, at_first.cut)
    np.testing.assert_array_equal(found.lower, at_first.lower)
    value = at_first.cost + first[0] * at_first.delay + first[1] * at_first.energy
    is_open = found.cut > 0
    assert np.count_nonzero(is_open) >= 10
    np.testing.assert_array_less(found.lower[is_open], value[is_open] + 1e-15)
    np.testing.assert_array_less((value - PROVEN * (1.0 + value))[is_open], found.lower[is_open])
    chosen = found.cost + second[0] * found.delay + second[1] * found.energy
    low, high = float(np.max(inst.min_frequency)), float(np.max(inst.max_frequency))
    linked = rows.linked()
    for cut in range(1, inst.num_cuts + 1):
        for place in PLACES:
            f = np.full(rows.shape, low + (high - low) * place)
            ev = evaluate(rows, np.full(rows.shape, cut), f)
            at = Decided(
                np.full(60, cut, dtype=np.int32),
                f[:, 0],
                ev.delay[:, 0],
                ev.energy[:, 0],
                ev.cost[:, 0],
                found.lower,
            )
            kept = unpruned.met(job, at, own) & np.isfinite(at.delay)
            if linked is not None:
                kept &= linked[:, 0, cut - 1]
            at = Decided(*(np.where(kept, v, 0) for v in at))
            assert not (kept & ~is_open).any()
            worth = at.cost + first[0] * at.delay + first[1] * at.energy
            assert (worth >= found.lower)[kept].all()
            again = at.cost + second[0] * at.delay + second[1] * at.energy
            same = kept & (found.cut == cut)
            assert (again >= chosen - 1e-12 * (1.0 + np.abs(chosen)))[same].all()


def test_a_table_of_powers_takes_prices() -> None:
    """At the powers' own frequencies the priced decision is the best of all of them."""
    table = [[1e9, 200.0], [1.5e9, 300.0], [2.2e9, 700.0]]
    inst = template(3, num_cuts=4)
    fields = {"power_coefficient": 0.0, "static_power": 0.0, "level_power": table}
    inst = inst.replace(**fields, min_frequency=1e9, max_frequency=2.5e9)
    job = job_of(inst)
    inputs = inputs_for(inst, 3, 30)._replace(uplink=np.full(30, 1e7), downlink=np.full(30, 1e7))
    rows = job_of(inst).instance(inputs)
    shape = rows.shape
    size = evaluate(rows, np.ones(shape, dtype=np.int64), np.full(shape, 1e9))
    first = np.array([0.3 / size.delay[:, 0], 0.4 / size.energy[:, 0]])
    second = 3.0 * first
    found = unpruned.decide(job, inputs, Prices(*first, *second))
    values = []
    for cut in range(1, 5):
        for f, _ in table:
            ev = evaluate(rows, np.full(shape, cut), np.full(shape, f))
            worth = [
                ev.cost + p[0][:, None] * ev.delay + p[1][:, None] * ev.energy
                for p in (first, second)
            ]
            values.append([w[:, 0] for w in worth])
    table_of = np.array(values).reshape(4, 3, 2, 30)
    cut = table_of[:, :, 0].min(axis=1).argmin(axis=0)
    step = table_of[cut, :, 1, np.arange(30)].argmin(axis=1)
    np.testing.assert_array_equal(found.cut, cut + 1)
    np.testing.assert_array_equal(found.frequency, np.array(table)[step, 0])
    least = table_of[:, :, 0].min(axis=(0, 1))
    assert (found.lower <= least).all()
    np.testing.assert_allclose(found.lower, least, rtol=1e-9, atol=1e-9)


def test_only_rows_that_break_a_limit_look_at_every_cut(monkeypatch: Any) -> None:
    """Where all decisions keep their limits the second way is not asked."""
    inst = template(5)
    job = job_of(inst)
    inputs = inputs_for(inst, 5, 50)
    free = unpruned.decide(job, inputs)
    own = Own(deadline=np.where(free.cut > 0, free.delay, np.inf))
    sizes = []

    def counted(job: Job, fewer: Inputs, *rest: Any) -> Decided:
        sizes.append(fewer.uplink.size)
        return decide_all(job, fewer, *rest)

    decide_all = unpruned.decide
    monkeypatch.setattr(unpruned, "decide", counted)
    found = limited.decide(job, inputs, NO_PRICES, own, lambda *_: free)
    np.testing.assert_array_equal(found.cut, free.cut)
    assert sizes in ([], [int(np.count_nonzero(free.cut == 0))])
    tighter = Own(deadline=np.where(np.arange(50) == 7, 0.999, 1.0) * own.deadline)
    limited.decide(job, inputs, NO_PRICES, tighter, lambda *_: free)
    assert sizes[-1] == np.count_nonzero((free.cut == 0) | (np.arange(50) == 7))
