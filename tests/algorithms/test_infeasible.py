"""Infeasible problems: who is to blame, and the smallest bound that would be feasible."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import infeasible
from card_opt.constraints import (
    Deadline,
    DeviceMemory,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    MaxCut,
    MinCut,
    Region,
    RoundTime,
    lower,
)
from card_opt.problem.problem import Problem
from tests.helpers.instances import random_instance

INST = random_instance(5, shape=(3, 2), num_cuts=6, optional=("device_memory",))
MARGIN = 1e-9  # relative, far above the rounding of a bound


def _with_bound(region: Region, number: int, bound: float) -> Region:
    rows = list(region.rows)
    rows[number] = replace(rows[number], bound=np.full_like(rows[number].bound, bound))
    return replace(region, rows=tuple(rows))


def _status(region: Region, method: str = "cutwise") -> co.Status:
    return co.solve(INST, method, region).status


@pytest.mark.parametrize("seed", range(20))
def test_named_deadline_is_the_least_feasible(seed: int) -> None:
    """With the bound that is named there is a decision, and with any smaller one there is not."""
    inst = random_instance(seed, shape=(3, 2), num_cuts=6, static_power=seed % 3 * 200.0)
    kinds: list[list[co.Constraint]] = [[Deadline(1e-3)], [EnergyCap(1e9), Deadline(1e-3)]]
    for number, limits in enumerate(kinds):
        region = lower(inst, limits)
        places, (need, *rest), is_enough = infeasible.own_needs(Problem(inst, region))
        assert places == "device 1 in round 1 (and 5 more device-rounds)"
        assert not rest
        assert is_enough
        enough = _with_bound(region, number, need.least * (1.0 + MARGIN))
        short = _with_bound(region, number, need.least * (1.0 - MARGIN))
        assert co.solve(inst, "cutwise", enough).status is co.Status.OPTIMAL
        assert co.solve(inst, "cutwise", short).status is co.Status.INFEASIBLE


@pytest.mark.parametrize("seed", range(20))
def test_either_of_two_limits_can_be_loosened(seed: int) -> None:
    """Where two limits contradict each other, each named bound alone is just enough."""
    inst = random_instance(seed, shape=(1, 1), num_cuts=6)
    fastest = co.solve(inst.replace(weight=1.0), "card")
    thriftiest = co.solve(inst.replace(weight=0.0), "card")
    assert fastest.delay is not None
    assert thriftiest.energy is not None
    limits = [Deadline(1.001 * fastest.delay.item()), EnergyCap(1.001 * thriftiest.energy.item())]
    region = lower(inst, limits)
    _, needs, is_enough = infeasible.own_needs(Problem(inst, region))
    assert is_enough
    assert [need.quantity for need in needs] == ["delay", "energy"]
    for number, need in enumerate(needs):
        for factor, status in ((1.0 + MARGIN, "optimal"), (1.0 - MARGIN, "infeasible")):
            other = _with_bound(region, number, need.least * factor)
            assert co.solve(inst, "cutwise", other).status == status


def test_two_impossible_limits_are_both_named() -> None:
    """If no limit alone is enough to be loosened, each is named with what it needs by itself."""
    text = co.solve(INST, "cutwise", [Deadline(1e-6), EnergyCap(1e-6)]).message
    assert "Deadline(max_delay=1e-06) would have to be at least" in text
    assert " and EnergyCap(max_energy=1e-06) would have to be at least" in text
    assert ", or " not in text


def test_only_the_guilty_device_rounds_are_named() -> None:
    """A deadline that one device-round cannot keep names that one."""
    least = infeasible.own_needs(Problem(INST, lower(INST, [Deadline(1e-6)])))[1][0]
    text = co.solve(INST, "cutwise", [Deadline(0.999 * least.least)]).message
    assert text.startswith(f"no decision for {least.place}: Deadline(")


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ([DeviceMemory(1.0)], "DeviceMemory(max_bytes=1), of which some cut needs 1e+09 byte"),
        ([MinCut(7)], "MinCut(cut=7), where the last cut is 6"),
        ([MinCut(5), MaxCut(3)], "MinCut(cut=5), where the last cut is 6 and MaxCut(cut=3)"),
        ([FrequencyLevels((1e12,))], "FrequencyLevels(levels=(1000000000000.0,)), and each must"),
    ],
)
def test_masks_and_levels_are_named(limits: list[co.Constraint], text: str) -> None:
    """Without any allowed cut or level every method says so, with the constraints' names."""
    for method in ("cutwise", "lagrangian", "column-generation"):
        solution = co.solve(INST, method, limits)
        assert solution.status is co.Status.INFEASIBLE
        assert solution.bound == np.inf
        assert text in solution.message
        assert "device 1 in round 1 (and 5 more device-rounds)" in solution.message


def test_mask_that_closes_a_deadline_is_named() -> None:
    """A mask without which there would be a decision is an alternative to the bound."""
    free = co.solve(INST.replace(weight=1.0), "card")
    assert free.cut is not None
    assert free.delay is not None
    banned = int(free.cut[0, 0])
    limit = MaxCut(banned - 1) if banned > 1 else MinCut(banned + 1)
    part, deadline = INST[0, 0], Deadline(1.0000001 * free.delay[0, 0])
    text = co.solve(part, "cutwise", [limit, deadline]).message
    assert f"or without {limit.label}" in text


@pytest.mark.parametrize("limit", [EnergyBudget, RoundTime, FrequencyPool])
def test_shared_bound_is_the_least_feasible(limit: type) -> None:
    """The bound that is named for a group is feasible, and any smaller one is not."""
    kind = {EnergyBudget: "the fleet", RoundTime: "round", FrequencyPool: "round"}[limit]
    region = lower(INST, [limit(1e-3)])
    (need,) = infeasible.shared_needs(Problem(INST, region))
    assert need.place.startswith(kind)
    enough = _with_bound(region, 0, need.least * (1.0 + MARGIN))
    assert infeasible.is_possible(Problem(INST, enough)) is True
    assert (
        infeasible.is_possible(Problem(INST, _with_bound(region, 0, need.least * (1.0 - MARGIN))))
        is False
    )
    solution = co.solve(INST, "column-generation", region)
    assert solution.status is co.Status.INFEASIBLE
    assert f"{limit.__name__}(" in solution.message
    assert "needs at least" in solution.message


def test_shared_limits_that_contradict_each_other() -> None:
    """Two shared limits, each of which could be kept: both are named, and a factor for both."""
    budget = infeasible.shared_needs(Problem(INST, lower(INST, [EnergyBudget(1e-3)])))[0].least
    delay = infeasible.shared_needs(Problem(INST, lower(INST, [RoundTime(1e-3)])))[0].least
    region = lower(INST, [EnergyBudget(1.01 * budget), RoundTime(1.01 * delay)])
    solution = co.solve(INST, "column-generation", region)
    assert solution.status is co.Status.INFEASIBLE
    assert "EnergyBudget" in solution.message
    assert "RoundTime" in solution.message
    assert "contradict each other" in solution.message
    percent = float(solution.message.rsplit("larger by ", 1)[1].rstrip("%"))
    factor = 1.0 + percent / 100.0
    assert _status(region.scaled_bounds(factor * 1.001), "column-generation") != "infeasible"
    assert _status(region.scaled_bounds(0.99 * factor), "column-generation") == "infeasible"
