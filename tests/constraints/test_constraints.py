"""Constraints: what each leaves of the decisions, the referee's verdict on it, and bad input."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.constraints import (
    Deadline,
    DeviceEnergyBudget,
    DeviceMemory,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    MaxCut,
    MinCut,
    RoundTime,
    grouped,
    lower,
)
from card_opt.constraints.base import Constraint
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import CUTS, LEVELS, OWN, SHARED, Region
from card_opt.problem.rows import Rows
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Answer, Status
from card_opt.solving.method import NOTHING, Method
from tests.helpers.instances import random_instance, worked
from tests.helpers.variants import SINGLES, Kinds, random_variant

ROUNDING = 1e-12

# Two devices, one round; at cuts (1, 2) and frequencies (5, 1) Hz the table of `worked` gives
# delays 20 and 40 s, energies 400 and 8 J, frequencies 5 and 1 Hz.
CUT = np.array([[1], [2]])
FREQUENCY = np.array([[5.0], [1.0]])

# Devices of 3 and 5 W when they compute and of 2 and 1 W when they send. Computing at 10 FLOP/s,
# T = 2: cut 1 takes 4 s, cut 2 takes 12 s. Sending: device 1, cut 1, T phi S / R + A / R =
# 2 * 0.5 * 8 / 2 + 4 / 2 = 6 s; device 2, cut 2, 2 * 0.5 * 16 / 4 + 8 / 4 = 6 s. So device 1
# takes 3 * 4 + 2 * 6 = 24 J and device 2 takes 5 * 12 + 1 * 6 = 66 J.
POWERS = {"device_power": [3.0, 5.0], "transmit_power": [2.0, 1.0]}


@pytest.mark.parametrize(
    ("constraint", "expected"),
    [
        (Deadline(40.0), 0.0),
        (Deadline(32.0), 40.0 / 32.0 - 1.0),
        (Deadline(np.array([10.0, 40.0])), 1.0),
        (Deadline(np.array([[20.0], [39.0]])), 40.0 / 39.0 - 1.0),
        (EnergyCap(400.0), 0.0),
        (EnergyCap(100.0), 3.0),
        (EnergyCap(np.array([500.0, 4.0])), 1.0),
        (EnergyBudget(408.0), 0.0),
        (EnergyBudget(204.0), 1.0),
        (EnergyBudget(np.array([204.0]), per="round"), 1.0),
        (EnergyBudget(np.array([400.0, 2.0]), per="device"), 3.0),
        (RoundTime(60.0), 0.0),
        (RoundTime(50.0), 0.2),
        (FrequencyPool(6.0), 0.0),
        (FrequencyPool(4.0), 0.5),
        (DeviceEnergyBudget(66.0), 0.0),
        (DeviceEnergyBudget(np.array([24.0, 60.0])), 0.1),
        (DeviceEnergyBudget(45.0, per="fleet"), 1.0),
        (DeviceEnergyBudget(75.0, per="round"), 0.2),
        (MinCut(1), 0.0),
        (MinCut(2), math.inf),
        (MinCut(np.array([1, 2])), 0.0),
        (MaxCut(2), 0.0),
        (MaxCut(1), math.inf),
        (MaxCut(np.array([2, 1])), math.inf),
        (DeviceMemory(20.0), 0.0),
        (DeviceMemory(19.0), math.inf),
        (DeviceMemory(np.array([10.0, 20.0])), 0.0),
        (FrequencyLevels((5.0, 1.0)), 0.0),
        (FrequencyLevels((1.0, 4.0)), 0.25),
        (FrequencyLevels((2.0,)), 1.5),
    ],
    ids=repr,
)
def test_referee_on_the_worked_instance(constraint: Constraint, expected: float) -> None:
    """The violation is the relative excess that the arithmetic by hand gives."""
    inst = worked(device_memory=[10.0, 20.0, 30.0], **POWERS)
    violation = lower(inst, [constraint]).violation(inst, CUT, FREQUENCY)
    assert violation == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING)


@pytest.mark.parametrize(
    ("constraint", "needs"),
    [
        (Deadline(1.0), {OWN}),
        (EnergyCap(1.0), {OWN}),
        (DeviceMemory(1e9), {CUTS}),
        (MinCut(2), {CUTS}),
        (MaxCut(2), {CUTS}),
        (FrequencyLevels((1e9,)), {LEVELS}),
        (EnergyBudget(1.0), {SHARED}),
        (EnergyBudget(1.0, per="round"), {SHARED}),
        (EnergyBudget(1.0, per="device"), {SHARED}),
        (RoundTime(1.0), {SHARED}),
        (FrequencyPool(1.0), {SHARED}),
        (DeviceEnergyBudget(1.0), {SHARED}),
    ],
    ids=repr,
)
def test_what_a_method_must_take(constraint: Constraint, needs: set[str]) -> None:
    """Each constraint lowers to one primitive, and says which."""
    optional = ("device_memory", "device_power", "transmit_power")
    inst = random_instance(0, shape=(2, 2), optional=optional)
    assert lower(inst, [constraint]).needs == needs
    assert lower(inst, constraint).needs == needs  # type: ignore[arg-type] # one alone will do


@pytest.mark.parametrize(
    ("constraint", "shape"),
    [
        (EnergyBudget(1.0, per="device"), (3, 1)),
        (EnergyBudget(1.0, per="round"), (1, 3)),
        (RoundTime(1.0), (1, 3)),
        (FrequencyPool(1.0), (1, 3)),
        (EnergyBudget(1.0), (1, 1)),
        (DeviceEnergyBudget(1.0), (3, 1)),
    ],
    ids=repr,
)
def test_a_group_of_one_is_an_own_limit(constraint: Constraint, shape: tuple[int, int]) -> None:
    """A limit per round of a single device couples nothing, so simpler methods take it."""
    inst = random_instance(0, shape=shape, optional=("device_power", "transmit_power"))
    assert lower(inst, [constraint]).needs == {OWN}


def test_no_constraint_leaves_everything() -> None:
    """Nothing is needed of a method, and every decision in the box is inside."""
    region = lower(worked(), [])
    assert region.needs == frozenset()
    assert region.violation(worked(), CUT, FREQUENCY) == 0.0


def test_masks_and_levels_of_several_constraints_are_intersected() -> None:
    """Allowed is what all of them allow; rows stand side by side."""
    inst = worked()
    region = lower(
        inst,
        [
            MinCut(2),
            MaxCut(np.array([2, 3])),
            FrequencyLevels((3.0, 1.0, 2.0)),
            FrequencyLevels((2.0, 3.0, 9.0)),
            Deadline(9.0),
            EnergyBudget(8.0),
        ],
    )
    assert region.allowed is not None
    np.testing.assert_array_equal(
        region.allowed[:, 0], [[False, True, False], [False, True, True]]
    )
    np.testing.assert_array_equal(region.levels, [2.0, 3.0])
    assert [rows.quantity for rows in region.rows] == ["delay", "energy"]
    assert (len(region.own), len(region.shared)) == (1, 1)


def test_labels_say_which_constraint() -> None:
    """A label is the constraint in one line, as it would be written."""
    assert Deadline(30.0).label == "Deadline(max_delay=30)"
    assert EnergyBudget(2e4, per="round").label == "EnergyBudget(max_energy=20000, per='round')"
    assert Deadline(np.array([1.0, 2.5])).label == "Deadline(max_delay=<1 to 2.5>)"
    assert FrequencyLevels((1e9, 2e9)).label.startswith("FrequencyLevels(levels=")
    (rows,) = lower(worked(), [RoundTime(50.0)]).rows
    assert rows.label == "RoundTime(max_delay=50)"


def test_names_in_files() -> None:
    """Every constraint is known by its name in lower case with hyphens."""
    names = {
        "deadline", "energy-cap", "device-memory", "min-cut", "max-cut", "frequency-levels",
        "energy-budget", "round-time", "frequency-pool", "device-energy-budget",
    }  # fmt: skip
    assert names <= set(Constraint.known)
    assert Constraint.known["energy-budget"] is EnergyBudget


@dataclass(frozen=True)
class SlowestTwo(Constraint):
    """A user's own: the first two devices' delays add up to at most `max_delay` [s]."""

    max_delay: float

    def lower(self, inst: co.Instance) -> Region:
        """Return one row per round over the first two devices; the others are in none."""
        devices, rounds = np.indices(inst.shape)
        rows = Rows(
            label=self.label,
            quantity="delay",
            group=np.where(devices < 2, rounds, -1),
            bound=np.full(inst.shape[1], self.max_delay),
            coefficient=np.ones(inst.shape),
        )
        return Region(rows=(rows,))


def test_a_constraint_of_ones_own() -> None:
    """A subclass with `lower` is solved like those of the package, and holds."""
    inst = random_instance(5, shape=(3, 2), num_cuts=4)
    free = co.solve(inst)
    assert free.delay is not None
    limit = SlowestTwo(0.9 * float(free.delay[:2].sum(axis=0).max()))
    assert Constraint.known["slowest-two"] is SlowestTwo
    solution = co.solve(inst, "lagrangian", [limit], rel_gap=1e-8)
    assert solution.status is Status.OPTIMAL, solution.message
    assert solution.delay is not None
    assert solution.delay[:2].sum(axis=0).max() <= limit.max_delay * (1.0 + 1e-9)
    assert solution.objective > free.objective


def test_a_subclass_without_lower_says_what_is_missing() -> None:
    """The message names the class and the method."""

    class Unfinished(Constraint):
        pass

    del Constraint.known["unfinished"]
    with pytest.raises(NotImplementedError, match=r"Unfinished must have a method lower\(inst\)"):
        co.solve(worked(), "cutwise", [Unfinished()])


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda of, inst: grouped(of, "energy", 0, [1.0], inst), "return a Region.*got Rows"),
        (
            lambda of, inst: Region(rows=grouped(of, "energy", 0, [1.0], inst)),  # type: ignore[arg-type]
            r"a tuple of Rows, such as \(row,\), got Rows",
        ),
        (
            lambda of, inst: Region(rows=(grouped(of, "energy", [0, 0, 0], [1.0], inst),)),
            r"group must broadcast to shape \(2, 1\), got \(3,\)",
        ),
        (
            lambda of, inst: Region(rows=(grouped(of, "power", 0, [1.0], inst),)),
            "quantity must be one of delay, energy, .* got 'power'",
        ),
    ],
)
def test_a_lower_that_is_wrong_says_how(
    wrong: Callable[[Constraint, co.Instance], Region], message: str
) -> None:
    """What a constraint of one's own lowers to wrongly is told in one line, as any wrong input."""

    class Wrong(Constraint):
        def lower(self, inst: co.Instance) -> Region:
            return wrong(self, inst)

    del Constraint.known["wrong"]
    with pytest.raises(co.ConstraintError, match=message):
        co.solve(worked(), "cutwise", [Wrong()])


@pytest.mark.parametrize("kinds", [*SINGLES, ("max-cut", "round-time")], ids="+".join)
def test_arrays_carry_a_region_whole(kinds: Kinds) -> None:
    """What is sent to another process comes back the same, to the bit."""
    region = random_variant(0, kinds, tightness=0.5).region
    back = Region.from_arrays(region.arrays())
    for name in ("allowed", "levels"):
        assert (getattr(back, name) is None) is (getattr(region, name) is None)
        np.testing.assert_array_equal(getattr(back, name), getattr(region, name))
    assert len(back.rows) == len(region.rows)
    for mine, theirs in zip(back.rows, region.rows, strict=True):
        assert (mine.label, mine.quantity) == (theirs.label, theirs.quantity)
        for name in ("group", "bound", "coefficient"):
            np.testing.assert_array_equal(getattr(mine, name), getattr(theirs, name))


def test_a_slice_keeps_what_concerns_it() -> None:
    """Groups without a device-round in the slice go; those with some keep their bound."""
    inst = random_instance(0, shape=(3, 4), num_cuts=3)
    delays = np.arange(1.0, 13.0).reshape(3, 4)
    budgets = np.arange(10.0, 14.0)
    region = lower(inst, [MaxCut(np.array([1, 2, 3])), Deadline(delays), RoundTime(budgets)])
    part = region[1:, 2]
    assert part.allowed is not None
    assert part.allowed.shape == (2, 1, 3)
    assert part.allowed.sum() == 5
    own, shared = part.rows
    np.testing.assert_array_equal(own.bound[own.group].ravel(), delays[1:, 2])
    np.testing.assert_array_equal(shared.bound, [12.0])
    np.testing.assert_array_equal(shared.group, [[0], [0]])


def test_a_slice_turned_round_limits_the_same_device_rounds() -> None:
    """Reversed, every device-round still has its own bound."""
    inst = random_instance(0, shape=(2, 3), num_cuts=3)
    delays = np.arange(1.0, 7.0).reshape(2, 3)
    (rows,) = lower(inst, [Deadline(delays)])[::-1, ::-1].rows
    np.testing.assert_array_equal(rows.bound[rows.group], delays[::-1, ::-1])


def test_a_slice_outside_of_every_group_is_free() -> None:
    """Rows that concern no device-round of the slice limit nothing, in a model as well."""
    inst = random_instance(5, shape=(3, 2), num_cuts=4)
    region = lower(inst, [SlowestTwo(1e-3)])
    alone, part = inst[2, :], region[2, :]
    assert part.violation(alone, np.ones((1, 2), dtype=np.int64), np.full((1, 2), 2e9)) == 0.0
    assert all(rows.num_groups == 0 for rows in scaled(Problem(alone, part)).rows)
    assert co.solve(alone, "cutwise", part).objective == pytest.approx(co.solve(alone).objective)


def test_scaled_bounds_scale_every_row_and_nothing_else() -> None:
    """Masks and levels stay."""
    inst = worked()
    region = lower(inst, [MaxCut(2), FrequencyLevels((2.0,)), Deadline(9.0), EnergyBudget(8.0)])
    looser = region.scaled_bounds(2.0)
    assert [float(rows.bound[0]) for rows in looser.rows] == [18.0, 16.0]
    assert looser.allowed is region.allowed
    assert looser.levels is region.levels


def test_an_infinite_bound_is_none() -> None:
    """Inf limits nothing, for some device-rounds or for all."""
    inst = random_instance(0, shape=(2, 2))
    free = co.solve(inst)
    assert free.delay is not None
    delays = np.full(inst.shape, math.inf)
    assert co.solve(inst, "cutwise", [Deadline(delays)]).objective == pytest.approx(free.objective)
    delays[0, 0] = 0.99 * free.delay[0, 0]
    solution = co.solve(inst, "cutwise", [Deadline(delays)])
    assert solution.delay is not None
    np.testing.assert_allclose(solution.delay.flat[1:], free.delay.flat[1:], rtol=1e-6)
    assert solution.delay[0, 0] <= delays[0, 0] * (1.0 + 1e-9)


# Bad input: one line that says what is allowed and what came.

PLAIN = worked()


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: Deadline(-1.0), r"Deadline: max_delay must be positive \[s\], got -1"),
        (lambda: Deadline(0.0), r"Deadline: max_delay must be positive \[s\], got 0"),
        (lambda: Deadline(math.nan), r"Deadline: max_delay must be positive \[s\], got nan"),
        (lambda: Deadline("30"), r"Deadline: max_delay must be numbers \[s\], got '30'"),  # type: ignore[arg-type]
        (lambda: Deadline(None), r"Deadline: max_delay must be numbers \[s\], got None"),  # type: ignore[arg-type]
        (lambda: Deadline(True), r"Deadline: max_delay must be numbers \[s\], got True"),
        (lambda: Deadline([1.0, [2.0]]), r"Deadline: max_delay must be numbers"),  # type: ignore[arg-type]
        (
            lambda: Deadline(np.array([3.0, -2.0])),
            r"Deadline: max_delay must be positive \[s\], got -2 at \[1\]",
        ),
        (lambda: EnergyCap(-5.0), r"EnergyCap: max_energy must be positive \[J\], got -5"),
        (lambda: EnergyBudget(0.0), r"EnergyBudget: max_energy must be positive \[J\], got 0"),
        (
            lambda: EnergyBudget(1.0, per="rounds"),  # type: ignore[arg-type]
            r"EnergyBudget: unknown group 'rounds'; did you mean round\? Known: fleet, round, dev",
        ),
        (lambda: EnergyBudget(1.0, per=3), r"EnergyBudget: unknown group '3'"),  # type: ignore[arg-type]
        (
            lambda: DeviceEnergyBudget(1.0, per="all"),  # type: ignore[arg-type]
            r"DeviceEnergyBudget: unknown group 'all'",
        ),
        (lambda: RoundTime(-2.0), r"RoundTime: max_delay must be positive \[s\], got -2"),
        (
            lambda: FrequencyPool(-1e9),
            r"FrequencyPool: max_total must be positive \[Hz\], got -1e",
        ),
        (
            lambda: DeviceEnergyBudget(-1.0),
            r"DeviceEnergyBudget: max_energy must be positive \[J\], got -1",
        ),
        (lambda: DeviceMemory(-1.0), r"DeviceMemory: max_bytes must be positive \[byte\], got -1"),
        (lambda: MinCut(0), r"MinCut: cut must be whole and at least 1, got 0"),
        (lambda: MinCut(1.5), r"MinCut: cut must be whole and at least 1, got 1.5"),  # type: ignore[arg-type]
        (lambda: MaxCut("2"), r"MaxCut: cut must be whole and at least 1, got '2'"),  # type: ignore[arg-type]
        (lambda: MaxCut(True), r"MaxCut: cut must be whole and at least 1, got True"),
        (lambda: MaxCut(math.nan), r"MaxCut: cut must be whole and at least 1, got nan"),  # type: ignore[arg-type]
        (lambda: FrequencyLevels(()), r"FrequencyLevels: levels must be a list of at least one"),
        (lambda: FrequencyLevels((1e9, 0.0)), r"FrequencyLevels: levels must be positive \[Hz\]"),
        (lambda: FrequencyLevels(("fast",)), r"FrequencyLevels: levels must be numbers \[Hz\]"),  # type: ignore[arg-type]
        (
            lambda: FrequencyLevels(np.ones((2, 2))),
            r"FrequencyLevels: levels must be a list of at least one finite frequency \[Hz\]",
        ),
        (
            lambda: FrequencyLevels((1e9, math.inf)),
            r"FrequencyLevels: levels must be .*finite frequency \[Hz\], got .*inf",
        ),
    ],
)
def test_a_constraint_that_is_none(make: Callable[[], Constraint], text: str) -> None:
    """It is refused when it is made, in one line."""
    with pytest.raises(co.ConstraintError, match=text) as caught:
        make()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("constraint", "text"),
    [
        (
            Deadline(np.ones(3)),
            r"Deadline\(max_delay=<1 to 1>\): the bound must be a scalar or of shape \(2,\) or "
            r"\(2, 1\), got \(3,\)",
        ),
        (EnergyCap(np.ones((1, 2))), r"the bound must be a scalar or of shape .* got \(1, 2\)"),
        (EnergyBudget(np.ones(2)), r"the bound per fleet must be a scalar or of shape \(1,\)"),
        (
            EnergyBudget(np.ones(3), per="device"),
            r"the bound per device must be a scalar or of shape \(2,\), got \(3,\)",
        ),
        (
            RoundTime(np.ones(2)),
            r"the bound per round must be a scalar or of shape \(1,\), got \(2,\)",
        ),
        (MinCut(np.array([1, 1, 1])), r"MinCut.*must be a scalar or of shape \(2,\), got \(3,\)"),
        (
            MaxCut(np.array([[1], [1]])),
            r"MaxCut.*must be a scalar or of shape \(2,\), got \(2, 1\)",
        ),
        (
            DeviceMemory(1e9),
            r"DeviceMemory\(max_bytes=1e\+09\) needs device_memory of the instance",
        ),
        (
            DeviceEnergyBudget(1.0),
            r"device energy needs device_power and transmit_power .* device_power",
        ),
        (
            object(),
            r"constraints must be of card_opt.constraints, such as .*, got <object",
        ),
        ("deadline=30", r"constraints must be of card_opt.constraints"),
        (Deadline, r"constraints must be of card_opt.constraints, .* got <class"),
        (None, r"constraints must be of card_opt.constraints, .* got None"),
    ],
)
def test_a_constraint_that_does_not_fit(constraint: Any, text: str) -> None:
    """It is refused by name before any method sees it."""
    with pytest.raises(co.ConstraintError, match=text) as caught:
        co.solve(PLAIN, "card", [constraint])
    assert "\n" not in str(caught.value)


def test_constraints_that_are_no_list() -> None:
    """A number or a word in place of the list is refused in one line as well."""
    for wrong in (3.0, "deadline=30"):
        with pytest.raises(co.ConstraintError, match="constraints must be"):
            co.solve(PLAIN, "card", wrong)  # type: ignore[arg-type]


def test_transmit_power_alone_is_missing() -> None:
    """The message names the one that is not there."""
    inst = worked(device_power=[3.0, 5.0])
    with pytest.raises(co.ConstraintError, match="got none for transmit_power"):
        lower(inst, [DeviceEnergyBudget(1.0)])


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"quantity": "power"}, "own: quantity must be one of delay, energy, frequency, device"),
        ({"group": np.zeros((2, 1))}, r"own: group must be whole numbers of shape \(M, N\)"),
        ({"group": np.zeros(2, dtype=int)}, r"own: group must be whole numbers of shape \(M, N\)"),
        ({"group": np.array([[0], [1]])}, r"own: groups must be in -1\.\.0, got 0\.\.1"),
        ({"group": np.array([[0], [-2]])}, r"own: groups must be in -1\.\.0, got -2\.\.0"),
        ({"bound": np.array([-1.0])}, r"own: bound must be positive \[s\], got -1"),
        ({"bound": np.array([math.nan])}, r"own: bound must be positive \[s\], got nan"),
        ({"coefficient": np.array([[-1.0], [1.0]])}, "own: coefficients must be finite and at"),
        ({"coefficient": np.full((2, 1), math.inf)}, "own: coefficients must be finite and at"),
    ],
)
def test_rows_that_are_none(changes: dict[str, Any], text: str) -> None:
    """Rows of a user's own constraint are checked like everything else."""
    rows = Rows(
        label="own",
        quantity="delay",
        group=np.zeros((2, 1), dtype=int),
        bound=np.array([1.0]),
        coefficient=np.ones((2, 1)),
    )
    with pytest.raises(co.ConstraintError, match=text):
        replace(rows, **changes)


# What co.solve says by itself, whatever the method.


@pytest.mark.parametrize(
    ("constraints", "text"),
    [
        ([MinCut(4)], r"device 1 in round 1 .*MinCut\(cut=4\)"),
        ([MinCut(3), MaxCut(np.array([3, 2]))], r"device 2 in round 1.*MinCut.*, or MaxCut"),
        (
            [FrequencyLevels((0.5, 6.0))],
            r"device 1 in round 1 .*FrequencyLevels.*between 1 and 5 Hz",
        ),
        (
            [FrequencyLevels((2.0,)), FrequencyLevels((3.0,))],
            r"FrequencyLevels\(levels=\(2,\)\).* and FrequencyLev",
        ),
    ],
    ids=str,
)
@pytest.mark.parametrize("method", ["cutwise", "lagrangian"])
def test_nothing_left_needs_no_method(
    method: str, constraints: list[Constraint], text: str
) -> None:
    """A device-round without any cut or level is found and named, with those to blame."""
    solution = co.solve(worked(), method, constraints)
    assert solution.status is Status.INFEASIBLE
    assert math.isinf(solution.objective)
    assert solution.cut is None
    assert re.search(text, solution.message)


def test_unsupported_names_those_that_can() -> None:
    """`card` takes no constraints, says so, and names methods that do."""
    solution = co.solve(worked(), "card", [Deadline(30.0)])
    assert solution.status is Status.UNSUPPORTED
    assert "card takes no own limits; these methods do: " in solution.message
    assert "cutwise" in solution.message
    shared = co.solve(worked(), "cutwise", [EnergyBudget(30.0)])
    assert shared.status is Status.UNSUPPORTED
    assert "lagrangian" in shared.message
    assert "cutwise," not in shared.message


def test_force_shows_what_a_decision_is_worth() -> None:
    """Forced, `card-literal` decides as if there were no limit, and the referee says so."""
    inst = worked()
    free = co.solve(inst, "card-literal")
    assert free.delay is not None
    limit = float(free.delay.max()) / 2.0
    solution = co.solve(inst, "card-literal", [Deadline(limit)], force=True)
    assert solution.violation == pytest.approx(1.0)
    assert solution.status is Status.ERROR
    assert solution.objective == free.objective
    with pytest.raises(co.CardOptError, match="force is for algorithms of this package"):
        co.solve(inst, "cvxpy-conic-scip", [Deadline(limit)], force=True)


# Methods that lie about feasibility.


def ignores_limits(problem: Problem, limits: Limits) -> Answer:
    """Answer as if there were no constraints."""
    return card.solve(problem)


def lies_infeasible(problem: Problem, limits: Limits) -> Answer:
    """Say infeasible, and give a decision that is not."""
    return replace(card.solve(problem), status=Status.INFEASIBLE)


def guesses_infeasible(problem: Problem, limits: Limits) -> Answer:
    """Say infeasible, with nothing to stand behind it."""
    return Answer(Status.INFEASIBLE)


def liar(name: str, proves: str = "optimum, it says") -> Method:
    """Return the method whose algorithm is the function of this module with this name."""
    return Method(
        name=name,
        kind="test double",
        proves=proves,
        run=f"{__name__}:{name}",
        supports=frozenset({CUTS, LEVELS, OWN, SHARED}),
    )


@pytest.mark.parametrize(
    "constraint",
    [
        Deadline(10.0),
        EnergyCap(1.0),
        EnergyBudget(1.0),
        RoundTime(10.0),
        FrequencyPool(1.5),
        DeviceEnergyBudget(1.0),
        MaxCut(2),
        FrequencyLevels((1.3, 4.9)),
    ],
    ids=repr,
)
def test_a_decision_outside_is_an_error(constraint: Constraint) -> None:
    """Whatever limit it exceeds, forbidden cut or level that does not exist."""
    inst = worked(**POWERS)
    free = co.solve(inst)
    assert free.cut is not None
    assert free.frequency is not None
    region = lower(inst, [constraint])
    assert region.violation(inst, free.cut, free.frequency) > 1e-3, "the double must be wrong"
    solution = co.solve(inst, liar("ignores_limits"), [constraint])
    assert solution.status is Status.ERROR
    assert "exceeds a limit by" in solution.message


def test_infeasible_with_a_decision_is_an_error() -> None:
    """The decision at hand shows that it is false."""
    solution = co.solve(worked(), liar("lies_infeasible"), [Deadline(1e3)])
    assert solution.status is Status.ERROR


def test_infeasible_without_a_proof_is_not_believed() -> None:
    """A method that proves nothing cannot prove that there is no decision."""
    solution = co.solve(worked(), liar("guesses_infeasible", NOTHING), [Deadline(1e3)])
    assert solution.status is not Status.INFEASIBLE
