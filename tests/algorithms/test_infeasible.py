"""Infeasible problems: the bounds that are named are enough, and 0.1 % less is not."""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import infeasible
from card_opt.constraints import (
    Constraint,
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
    mask,
)
from card_opt.problem.problem import Problem
from card_opt.problem.remedies import Change, Remedy
from tests.helpers.instances import random_instance
from tests.helpers.reference import minimum
from tests.helpers.variants import (
    DRAW,
    KINDS,
    PAIRS,
    SINGLES,
    Kinds,
    random_variant,
    tiny_instance,
)

INST = random_instance(5, shape=(3, 2), num_cuts=6, optional=("device_memory",))
SMALL = random_instance(6, shape=(2, 2), num_cuts=3)
SHORT = 1e-3  # relative
NOW = SINGLES + PAIRS[1::6]  # every kind is in several; the other pairs are for the night


def _changed(constraint: Constraint, change: Change, short: float) -> Constraint:
    """Return a constraint with its bound, or one level more, as named or a share short of that."""
    name = dataclasses.fields(constraint)[0].name
    value: Any = getattr(constraint, name)
    if change.action == "add level":
        return dataclasses.replace(constraint, **{name: np.append(value, change.bound)})
    bound: float = change.bound * (1.0 - short)
    if isinstance(constraint, MinCut | MaxCut):  # the next whole number
        bound = int(change.bound) + bool(short) * (1 if change.action == "lower" else -1)
    move = np.maximum if change.action == "raise" else np.minimum
    return dataclasses.replace(constraint, **{name: move(value, bound)})


def _applied(
    constraints: Sequence[Constraint], remedy: Remedy, short: Change | None = None
) -> list[Constraint]:
    """Return constraints after a remedy, one of whose changes may fall short."""
    out = []
    for constraint in constraints:
        new: Constraint | None = constraint
        for change in remedy.changes:
            if constraint.label in change.label.split(" and ") and new is not None:
                is_kept = change.action != "drop"
                new = _changed(new, change, SHORT * (change is short)) if is_kept else None
        out += [] if new is None else [new]
    return out


def _is_feasible(inst: co.Instance, constraints: Sequence[Constraint]) -> bool:
    """Return whether there is a decision, which a method then shows."""
    region = lower(inst, constraints)
    method = "column-generation" if region.shared else "cutwise"
    solution = co.solve(inst, method, region, rel_gap=1e-2)
    assert solution.status in {co.Status.OPTIMAL, co.Status.INFEASIBLE}, solution.message
    return solution.status is co.Status.OPTIMAL


def check(inst: co.Instance, constraints: Sequence[Constraint]) -> tuple[Remedy, ...]:
    """Assert the law for all ways out that an infeasible problem is told."""
    region = lower(inst, constraints)
    method = "column-generation" if region.shared else "cutwise"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        solution = co.solve(inst, method, constraints)
    assert solution.status is co.Status.INFEASIBLE
    assert "np." not in solution.message
    assert solution.remedies
    for remedy in solution.remedies:
        assert str(remedy) in solution.message
        assert _is_feasible(inst, _applied(constraints, remedy)), str(remedy)
        for change in remedy.changes:
            if change.is_least and change.action in {"raise", "lower"}:
                short = _applied(constraints, remedy, change)
                assert not minimum(inst, lower(inst, short)).is_feasible, (
                    str(change),
                    str(remedy),
                )
    return solution.remedies


def _drawn(seed: int, kinds: Sequence[str]) -> tuple[co.Instance, list[Constraint]]:
    """Return limits that are met, but for the last one; boxes and bounds differ, some are inf."""
    rng = np.random.default_rng([seed, *(KINDS.index(kind) for kind in kinds)])
    inst = tiny_instance(rng)
    if rng.random() < 0.5:
        low = inst.min_frequency * rng.uniform(0.5, 1.0, inst.shape)
        high = np.maximum(low, inst.max_frequency * rng.uniform(0.3, 1.0, inst.shape))
        inst = inst.replace(min_frequency=low, max_frequency=high)
    constraints: list[Constraint] = []
    for number, kind in enumerate(kinds, 1):
        tightness = 1.0 + rng.uniform(0.01, 0.5) if number == len(kinds) else rng.uniform(0.3, 1.0)
        limit = DRAW[kind](inst, lower(inst, constraints), tightness, rng)
        name = dataclasses.fields(limit)[0].name
        value = getattr(limit, name)
        if isinstance(value, np.ndarray) and value.dtype.kind == "f" and kind != "levels":
            value = np.where(rng.random(value.shape) < 0.3, np.inf, value)
            limit = dataclasses.replace(limit, **{name: value})
        constraints.append(limit)
    return inst, constraints


@pytest.mark.parametrize("kinds", SINGLES + PAIRS[::5], ids=" and ".join)
def test_named_bounds_are_enough_and_less_is_not(kinds: Kinds) -> None:
    """With each way out there is a decision; with any bound of it 0.1 % short there is none."""
    variant = random_variant(1, kinds, tightness=1.2)
    assert check(variant.inst, variant.constraints)


@pytest.mark.slow
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(s, marks=pytest.mark.nightly) for s in (1, 2))]
)
@pytest.mark.parametrize(
    "kinds",
    [pytest.param(k, marks=[] if k in NOW else [pytest.mark.nightly]) for k in SINGLES + PAIRS],
    ids=" and ".join,
)
def test_the_law_holds_for_every_kind_and_pair(kinds: Kinds, seed: int) -> None:
    """So it is where both limits are impossible, and where only the second one is."""
    variant = random_variant(seed, kinds, tightness=1.1 + 0.1 * seed)
    check(variant.inst, variant.constraints)
    inst, constraints = _drawn(seed, kinds)
    if not minimum(inst, lower(inst, constraints)).is_feasible:
        check(inst, constraints)


@pytest.mark.parametrize("seed", range(10))
def test_either_of_two_limits_can_be_loosened(seed: int) -> None:
    """Of two limits that contradict each other each alone can give way."""
    inst = random_instance(seed, shape=(1, 1), num_cuts=6, static_power=seed % 3 * 200.0)
    fastest = co.solve(inst.replace(weight=1.0), "cutwise")
    thriftiest = co.solve(inst.replace(weight=0.0), "cutwise")
    assert fastest.delay is not None
    assert thriftiest.energy is not None
    limits = [Deadline(1.001 * fastest.delay.item()), EnergyCap(1.001 * thriftiest.energy.item())]
    remedies = check(inst, limits)
    assert [len(remedy.changes) for remedy in remedies] == [1, 1]
    assert ", or EnergyCap" in co.solve(inst, "cutwise", limits).message


def test_two_impossible_limits_must_both_move() -> None:
    """If no limit alone is enough to be loosened, the line says "and"."""
    (remedy,) = check(INST, [Deadline(1e-6), EnergyCap(1e-6)])
    assert len(remedy.changes) == 2
    assert ", or " not in str(remedy)


def test_each_of_two_device_rounds_needs_another_limit() -> None:
    """Where one device-round needs the deadline and another one the cap, both must move."""
    deadline, cap = np.full((3, 2), np.inf), np.full((3, 2), np.inf)
    deadline[0, 0], cap[2, 1] = 1e-3, 1e-3
    (remedy,) = check(INST, [Deadline(deadline), EnergyCap(cap)])
    assert [c.place for c in remedy.changes] == ["device 1 in round 1", "device 3 in round 2"]


def test_a_need_is_that_beside_the_other_limits() -> None:
    """Ten layers on the device need the memory of ten, not that of one."""
    inst = random_instance(5, shape=(2, 2), num_cuts=16, optional=("device_memory",))
    assert inst.device_memory is not None
    low, memory = float(inst.device_memory[5]), float(inst.device_memory[9])
    lowered, raised = check(inst, [MinCut(10), DeviceMemory(low)])
    assert (lowered.changes[0].action, lowered.changes[0].bound) == ("lower", 6)
    assert (raised.changes[0].action, raised.changes[0].bound) == ("raise", memory)


def test_bounds_of_inf_are_no_limits() -> None:
    """Bounds of inf beside an impossible one neither warn nor count."""
    limits = [Deadline(np.array([1.0, np.inf, np.inf])), EnergyCap(np.inf), EnergyBudget(np.inf)]
    (remedy,) = check(INST, limits)
    assert [c.label for c in remedy.changes] == ["Deadline(max_delay=<1 to inf>)"]
    assert remedy.changes[0].place.startswith("device 1 ")


@pytest.mark.parametrize("kind", [Deadline, EnergyCap, EnergyBudget, FrequencyPool])
def test_tiny_bounds_are_explained(kind: type) -> None:
    """A bound that is off by a hundred orders of magnitude is told what it would have to be."""
    check(SMALL, [kind(1e-100)])


def test_further_levels_fit_the_boxes_of_all_devices() -> None:
    """Devices whose boxes share no frequency need a level each, and each range is in its box."""
    inst = INST.replace(
        min_frequency=np.array([[4e8, 4e8], [9e8, 9e8], [4e8, 4e8]]),
        max_frequency=np.array([[5e8, 5e8], [2e9, 2e9], [5e8, 5e8]]),
    )
    (remedy,) = check(inst, [FrequencyLevels((1e10,))])
    assert [(c.action, c.bound, c.high) for c in remedy.changes] == [
        ("add level", 4e8, 5e8),
        ("add level", 9e8, 2e9),
    ]


@pytest.mark.parametrize("limit", ["deadline", "memory"])
def test_levels_beside_a_table_of_powers_are_explained(limit: str) -> None:
    """Where levels leave some frequencies of a table, the least bound is of these alone."""
    table = [(1e9, 80.0), (1.5e9, 140.0), (2e9, 260.0)]
    inst = random_instance(3, shape=(1, 1), num_cuts=4).replace(
        level_power=table,
        power_coefficient=0.0,
        static_power=0.0,
        min_frequency=1e9,
        max_frequency=2e9,
        device_memory=np.arange(1.0, 5.0),
        normalizer="box",
        normalizer_values=None,
    )
    levels = FrequencyLevels((1e9, 1.5e9, 3e9))
    delays = [co.evaluate(inst, cut, 1.5e9).delay[0, 0] for cut in range(1, 5)]
    bound = {"deadline": Deadline(0.9 * min(delays)), "memory": DeviceMemory(0.5)}[limit]
    sol = co.solve(inst, constraints=[levels, bound])
    assert sol.status is co.Status.INFEASIBLE
    (remedy,) = [r for r in sol.remedies if r.changes[0].label == bound.label]
    wanted = min(delays) if limit == "deadline" else 1.0
    assert wanted <= remedy.changes[0].bound <= 1.00001 * wanted  # told in six digits


@pytest.mark.parametrize("seed", range(5))
def test_any_level_of_a_range_will_do(seed: int) -> None:
    """Both ends of a range, and what is between, make the problem feasible."""
    inst = random_instance(seed, shape=(2, 1), static_power=300.0)
    free = co.solve(inst, "cutwise")
    assert free.delay is not None
    levels = FrequencyLevels((float(np.min(inst.min_frequency)),))
    limits = [levels, Deadline(1.05 * free.delay)]
    if co.solve(inst, "cutwise", limits).status is co.Status.OPTIMAL:
        return
    remedy = check(inst, limits)[0]
    for share in (0.0, 0.3, 1.0):
        added = [c.bound + share * (c.high - c.bound) for c in remedy.changes]
        more = FrequencyLevels((*levels.levels, *added))
        assert _is_feasible(inst, [more, limits[1]])


def test_only_the_guilty_device_rounds_are_named() -> None:
    """A deadline that one device-round cannot keep names that one."""
    least = check(INST, [Deadline(1e-6)])[0].changes[0]
    text = co.solve(INST, "cutwise", [Deadline(0.999 * least.bound)]).message
    place = least.place.partition(" and ")[0]
    assert text.startswith(f"no decision for {place}: Deadline(")
    assert text.endswith(f"({place})")


def test_own_constraint_without_a_bound_is_dropped() -> None:
    """A constraint of one's own that forbids cuts is told to go, by its name."""

    @dataclasses.dataclass(frozen=True)
    class NoCut(Constraint, is_typed=False):
        def lower(self, inst: co.Instance) -> Region:
            return mask(np.zeros(inst.num_cuts, dtype=bool), inst)

    (remedy,) = check(INST, [NoCut(), MinCut(2)])
    assert str(remedy) == "without NoCut()"


def test_a_mask_without_a_name_is_told_of() -> None:
    """A region made by hand, with cuts forbidden by nobody, says so."""
    region = Region(allowed=np.zeros((*INST.shape, INST.num_cuts), dtype=bool))
    assert co.solve(INST, "cutwise", region).message.endswith(": without the allowed cuts")


@pytest.mark.parametrize("method", ["cutwise", "lagrangian", "column-generation"])
def test_every_method_says_the_same(method: str) -> None:
    """The reason is the judge's, whoever found that there is none."""
    solution = co.solve(INST, method, [MinCut(5), MaxCut(3)])
    assert solution.bound == np.inf
    assert solution.message == (
        "no decision for device 1 in round 1 (and 5 more device-rounds): "
        "MinCut(cut=5) would have to be at most 3 (device 1 in round 1 and 5 more), "
        "or MaxCut(cut=3) would have to be at least 5 (device 1 in round 1 and 5 more)"
    )


@pytest.mark.parametrize("limit", [EnergyBudget, RoundTime, FrequencyPool])
def test_a_shared_need_is_by_closed_form(limit: type) -> None:
    """One shared limit needs no search: 1e-9 below the sum of the least there is no decision."""
    (remedy,) = check(SMALL, [limit(1e-3)])
    (change,) = remedy.changes
    kind = {EnergyBudget: "the fleet", RoundTime: "round", FrequencyPool: "round"}[limit]
    assert change.place.startswith(kind)
    assert infeasible.is_possible(Problem(SMALL, lower(SMALL, [limit(change.bound)]))) is True
    below = limit(change.bound * (1.0 - 1.1e-5))  # as much as it is rounded up, and a little
    assert infeasible.is_possible(Problem(SMALL, lower(SMALL, [below]))) is False


def test_shared_limits_that_contradict_each_other() -> None:
    """Two shared limits, each of which could be kept: either can give way, how far is proven."""
    budget, delay = (
        check(SMALL, [kind(1e-3)])[0].changes[0].bound for kind in (EnergyBudget, RoundTime)
    )
    remedies = check(SMALL, [EnergyBudget(1.01 * budget), RoundTime(1.01 * delay)])
    assert [r.changes[0].unit for r in remedies] == ["J", "s"]
    assert all(r.changes[0].is_least for r in remedies)


@pytest.mark.parametrize(
    ("limit", "label"),
    [
        (Deadline(np.float64(3.0)), "Deadline(max_delay=3)"),
        (Deadline(np.array([1.0, np.inf])), "Deadline(max_delay=<1 to inf>)"),
        (FrequencyLevels((np.float64(1e9), 2e9)), "FrequencyLevels(levels=(1e+09, 2e+09))"),
        (FrequencyLevels((1e9,)), "FrequencyLevels(levels=(1e+09,))"),
        (FrequencyLevels(np.arange(1.0, 9.0)), "FrequencyLevels(levels=<1 to 8>)"),
        (FrequencyLevels(tuple(range(1, 9))), "FrequencyLevels(levels=<8 values, 1 to 8>)"),
        (MinCut(np.array([3, 4])), "MinCut(cut=<3 to 4>)"),
        (MaxCut(np.array(3)), "MaxCut(cut=3)"),
        (Deadline(np.array([])), "Deadline(max_delay=array([], dtype=float64))"),
    ],
)
def test_labels_are_plain(limit: Constraint, label: str) -> None:
    """A label shows numbers as people write them."""
    assert limit.label == label
