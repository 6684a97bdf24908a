"""A case's tolerance tells its best decision from the second best, and ties are inside."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import card_opt as co
from card_opt.benchmark.suite import SHIPPED, Suite
from card_opt.families import FAMILIES, Case, make
from card_opt.families.tolerance import FLOOR
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.quantities import FloatArray


def choice_costs(case: Case) -> FloatArray:
    """Return what each choice of level and cut costs by the referee, shape (choices, M N)."""
    inst = case.instance
    best = co.solve(inst, "card").frequency
    assert best is not None
    levels = [best] if case.region.levels is None else case.region.levels
    pairs = itertools.product(range(1, inst.num_cuts + 1), levels)
    return np.array([co.evaluate(inst, cut, level).cost.ravel() for cut, level in pairs])


def second_best(case: Case) -> float:
    """Return by how much the second best of all decisions is dearer, relative, by brute force."""
    costs = choice_costs(case)
    totals = np.zeros(1)
    for device_round in costs.T:
        totals = np.partition(np.add.outer(totals, device_round).ravel(), 1)[:2]
    best, second = np.sort(totals)
    assert best == pytest.approx(case.best.value, rel=1e-13)
    return float(second / best - 1.0)


@pytest.mark.parametrize("gap", [1e-2, 1e-5, 1e-7, 1e-9])
@pytest.mark.parametrize("name", ["near-ties", "levels"])
def test_the_second_best_decision_is_outside(name: str, gap: float) -> None:
    """It is dearer by ten times the tolerance or more, or by more than a proof leaves open."""
    if name == "levels":
        gap /= 10.0
    for seed, rounds in itertools.product(range(4), (1, 3)):
        case = make(name, seed=seed, devices=2, rounds=rounds, cuts=4, gap=gap)
        dearer = second_best(case)
        assert dearer > 5.0 * case.tolerance
        assert case.tolerance == PROOF_TOL or dearer == pytest.approx(
            10.0 * case.tolerance, rel=0.02
        )


@pytest.mark.parametrize("name", ["near-ties", "levels"])
def test_the_optimum_is_known_to_better_than_the_tolerance(name: str) -> None:
    """Of ten seeds at the smallest gap of the suites, with 100 device-rounds."""
    for seed in range(10):
        case = make(name, seed=seed, devices=10, rounds=10, gap=1e-9)
        assert FLOOR < case.tolerance < 1e-12
        assert case.best.gap < case.tolerance


def test_exact_ties_are_inside() -> None:
    """Twin devices that trade decisions, or cuts that cost the same, differ by rounding alone."""
    case = make("near-ties", devices=1, rounds=1, gap=1e-9)
    inst = case.instance
    twins = inst.replace(
        device_throughput=np.repeat(inst.device_throughput, 2, axis=0),
        uplink_rate=np.repeat(inst.uplink_rate, 2, axis=0),
        downlink_rate=np.repeat(inst.downlink_rate, 2, axis=0),
        device_power=None,
        transmit_power=None,
    )
    best, second = np.argsort(choice_costs(case)[:, 0])[:2] + 1
    frequency = co.solve(twins, "card").frequency
    assert frequency is not None
    one, other, right = (
        co.evaluate(twins, np.array(cut).reshape(2, 1), frequency).objective
        for cut in ([best, second], [second, best], [best, best])
    )
    assert abs(one / other - 1.0) < FLOOR
    assert one / right - 1.0 > case.tolerance


def test_only_a_gap_makes_the_tolerance_smaller() -> None:
    """Families without one, and levels of gap 0, have that of a proof."""
    for family in FAMILIES:
        has_gap = "gap" in {knob.name for knob in family.knobs}
        assert (make(family.name).tolerance < PROOF_TOL) == has_gap
    assert make("levels", gap=0.0).tolerance == PROOF_TOL


def test_in_a_large_fleet_rounding_is_the_tolerance() -> None:
    """With 2,000 device-rounds and a gap of 1e-9 a second best choice is lost in the total."""
    assert make("near-ties", devices=100, rounds=20, gap=1e-9).tolerance == FLOOR


@pytest.mark.parametrize("suite", SHIPPED)
def test_suites_have_the_tolerances_expected(suite: str) -> None:
    """Cases of a shipped suite with a gap have about a tenth of it over their device-rounds."""
    tables = [
        table
        for table in Suite.load(suite).cases
        if {"near-ties", "levels"} & set(table.family)
        and max(map(float, table.knobs.get("devices", (5,)))) <= 10
    ]
    for case in (case for table in tables for case in table.cases()):
        gap, size = float(case.knobs.get("gap", 0.0)), case.instance.uplink_rate.size
        if gap == 0.0:
            assert case.tolerance == PROOF_TOL
        else:  # the cheapest device-round costs a 50th of the mean or more
            assert 0.002 * gap / size <= case.tolerance <= 0.1 * gap / size * (1.0 + 1e-9)
