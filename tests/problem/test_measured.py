"""What people measure in place of what the letter models: laws of the data and of all methods."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import Deadline, DeviceMemory, EnergyBudget, FrequencyPool, TableBudget
from card_opt.problem.instance import NORMALIZERS
from card_opt.problem.problem import Problem
from card_opt.problem.referee import evaluate
from tests.helpers.instances import random_instance, worked
from tests.helpers.reference import minimum

STEPS = 2.46e9 * np.array([0.3, 0.45, 0.7, 0.85, 1.0])
WATTS = np.array([260.0, 240.0, 610.0, 700.0, 1500.0])  # neither a cube nor rising throughout
EXACT = ("lagrangian", "column-generation", "pyomo-minlp-scip", "highs-outer-approximation")


def measured(seed: int, normalizer: str = "box") -> co.Instance:
    """Return 2 devices x 1 round with profiles of their own, and the server's power as a table."""
    inst = random_instance(
        seed,
        shape=(2, 1),
        num_cuts=3,
        normalizer=normalizer,
        own_profiles=True,
        optional=("device_memory", "device_seconds", "extra_seconds"),
    )
    return inst.replace(
        power_coefficient=0.0, level_power=np.column_stack([STEPS, WATTS]), min_frequency=0.5e9
    )


def all_decisions(inst: co.Instance) -> list[tuple[tuple[int, ...], tuple[float, ...]]]:
    """Return every vector of cuts with every vector of the table's frequencies."""
    each = list(itertools.product(range(1, inst.num_cuts + 1), STEPS))
    return [tuple(zip(*both, strict=True)) for both in itertools.product(each, repeat=2)]  # type: ignore[misc]


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("method", ["cutwise", *EXACT])
def test_a_table_of_powers_is_exact_in_every_kind_of_method(method: str, normalizer: str) -> None:
    """The optimum is that of all cuts at all measured frequencies, by the referee."""
    inst = measured(3, normalizer)
    best = min(
        evaluate(inst, np.reshape(c, (2, 1)), np.reshape(f, (2, 1))).objective
        for c, f in all_decisions(inst)
    )
    solution = co.solve(inst, method)
    assert solution.status == co.Status.OPTIMAL, solution.message
    assert solution.objective == pytest.approx(best, rel=1e-9, abs=1e-12)
    assert solution.frequency is not None
    assert np.isin(solution.frequency, STEPS).all()


@pytest.mark.parametrize("method", EXACT)
@pytest.mark.parametrize("kind", ["energy", "pool", "table"])
def test_shared_limits_hold_with_a_table_of_powers(method: str, kind: str) -> None:
    """Under a limit on energy, frequencies or an own table the optimum is brute force's."""
    inst = measured(5)
    free = co.solve(inst, "cutwise")
    assert free.energy is not None
    assert free.frequency is not None
    assert free.cut is not None
    table = np.array([[4.0, 2.0, 1.0], [5.0, 3.0, 0.5]])
    taken = table[[0, 1], free.cut[:, 0] - 1].sum()
    limit: co.constraints.Constraint = {
        "energy": EnergyBudget(0.7 * float(free.energy.sum())),
        "pool": FrequencyPool(0.8 * float(free.frequency.sum())),
        "table": TableBudget(max(0.9 * taken, 1.5), table, of="server memory [GB]"),
    }[kind]
    problem = Problem(inst, co.constraints.lower(inst, [limit]))
    values = [
        (evaluate(inst, cut, frequency).objective, problem.region.violation(inst, cut, frequency))
        for c, f in all_decisions(inst)
        for cut, frequency in [(np.reshape(c, (2, 1)), np.reshape(f, (2, 1)))]
    ]
    best = min(value for value, violation in values if violation <= 0.0)
    solution = co.solve(inst, method, [limit])
    assert solution.objective == pytest.approx(best, rel=1e-8, abs=1e-12), solution.message
    assert solution.bound <= best * (1.0 + 1e-9)


def test_a_table_that_is_a_cube_says_what_the_cube_says() -> None:
    """With the modelled power at given levels, table and levels have one optimum."""
    inst = random_instance(8, shape=(3, 2), static_power=120.0)
    watts = 120.0 + 1e-25 * STEPS**3
    table = inst.replace(
        power_coefficient=0.0,
        static_power=0.0,
        level_power=dict(zip(STEPS.tolist(), watts.tolist(), strict=True)),
        normalizer_values=inst.extremes,
    )
    levels = co.solve(inst, "cutwise", [co.constraints.FrequencyLevels(STEPS)])
    assert co.solve(table, "cutwise").objective == pytest.approx(levels.objective, rel=1e-12)


def test_frequencies_without_a_measured_power_are_violations() -> None:
    """A decision between two measured frequencies is judged by the line, and is outside."""
    inst = measured(1)
    judged = evaluate(inst, 1, 0.5 * (STEPS[2] + STEPS[3]))
    assert judged.violation > 0.05
    assert evaluate(inst, 1, STEPS[3]).violation == 0.0


def test_a_rate_of_zero_forbids_the_cuts_that_send() -> None:
    """Cuts that send over a missing link are in no decision; without any there is none."""
    inst = worked(
        smashed_bits=[8.0, 16.0, 0.0],
        gradient_bits=[4.0, 8.0, 0.0],
        adapter_bits=[4.0, 8.0, 0.0],
        uplink_rate=[[0.0], [4.0]],
    )
    solution = co.solve(inst, "cutwise")
    assert solution.cut is not None
    assert solution.cut[0, 0] == 3
    assert evaluate(inst, 1, 2.0).delay[0, 0] == np.inf
    assert evaluate(inst, 1, 2.0).violation == np.inf
    assert np.isfinite(evaluate(inst, 3, 2.0).objective)
    # What is forbidden does not count among the extremes.
    assert inst.extremes.min_delay[0, 0] == evaluate(inst, 3, 5.0).delay[0, 0]
    # Least and most energy of the one cut that is left, at 1 and at 5 Hz.
    assert inst.extremes.min_energy[0, 0] == evaluate(inst, 3, 1.0).energy[0, 0]
    assert inst.extremes.max_energy[0, 0] == evaluate(inst, 3, 5.0).energy[0, 0]
    other = inst.replace(uplink_rate=[[2.0], [4.0]], downlink_rate=[[0.0], [8.0]])
    assert np.isinf(evaluate(other, 1, 2.0).cost[0, 0])
    assert np.isfinite(evaluate(other, 1, 2.0).cost[1, 0])
    down = co.solve(worked(uplink_rate=[[0.0], [4.0]]), "cutwise")
    assert down.status == co.Status.INFEASIBLE
    assert "device 1 in round 1" in down.message
    assert "rate 0" in down.message


@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_own_profiles_are_those_of_instances_by_themselves(normalizer: str) -> None:
    """A device in a fleet of different models costs what it costs alone, extremes and all."""
    inst = random_instance(
        4, own_profiles=True, normalizer=normalizer, optional=("device_seconds", "device_memory")
    )
    for m in range(inst.shape[0]):
        alone = inst[m, :]
        assert alone.num_cuts == inst.num_cuts
        whole, part = evaluate(inst, 2, 2e9), evaluate(alone, 2, 2e9)
        np.testing.assert_array_equal(whole.cost[m : m + 1], part.cost)
        if normalizer != "fleet":
            free = alone.replace(normalizer_values=None)
            for a, b in zip(free.extremes, alone.extremes, strict=True):
                np.testing.assert_allclose(a, b, rtol=1e-12)


def test_seconds_may_stand_for_flops_and_throughput() -> None:
    """Device times in seconds and in FLOP over FLOP/s are one thing, in costs and decisions."""
    inst = worked()
    seconds = inst.device_flops / 10.0
    timed = worked(device_throughput=None, device_seconds=seconds)
    for cut in (1, 2, 3):
        np.testing.assert_allclose(evaluate(timed, cut, 3.0).cost, evaluate(inst, cut, 3.0).cost)
    latency = worked(extra_seconds=[1.0, 2.0, 3.0])
    more = evaluate(latency, 2, 3.0).delay - evaluate(inst, 2, 3.0).delay
    np.testing.assert_allclose(more, 2.0)
    with pytest.raises(co.InstanceError, match=r"device_throughput .* or device_seconds"):
        worked(device_throughput=None)


def test_numbers_spread_over_devices_and_rounds() -> None:
    """One number, (M,) and (M, N) say the same where they are the same."""
    full = worked(uplink_rate=[[2.0], [2.0]], weight=[[0.25], [0.25]], static_power=[[1.0], [1.0]])
    spread = worked(uplink_rate=2.0, weight=[0.25, 0.25], static_power=1.0)
    assert full.shape == spread.shape
    np.testing.assert_array_equal(evaluate(full, 2, 3.0).cost, evaluate(spread, 2, 3.0).cost)
    alone = worked(uplink_rate=2.0, downlink_rate=4.0, device_throughput=10.0)
    assert alone.shape == (1, 1)


@pytest.mark.parametrize("suffix", [".npz", ".json"])
def test_measured_instances_survive_files(tmp_path: Path, suffix: str) -> None:
    """Names, tables, seconds and profiles come back as they were, to the bit."""
    inst = measured(2).replace(device_names=["phone", "Jetson Nano"])
    path = tmp_path / f"measured{suffix}"
    co.write_problem(inst, path, constraints=[TableBudget(3.0, [1.0, 2.0, 3.0])])
    read = co.read_problem(path)
    assert read.instance == inst
    assert read.instance.device_names == ("phone", "Jetson Nano")
    assert inst[1, :].device_names == ("Jetson Nano",)
    saved = tmp_path / "instance.npz"
    inst.save(saved)
    assert co.Instance.load(saved) == inst


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"level_power": [[1.0, 2.0], [1.0, 3.0]], "power_coefficient": 0.0}, "1 Hz twice"),
        ({"level_power": [[0.0, 2.0]], "power_coefficient": 0.0}, "positive frequencies"),
        ({"level_power": [[1.0, 2.0]]}, "in place of power_coefficient"),
        ({"level_power": [1.0, 2.0], "power_coefficient": 0.0}, r"shape \(L, 2\)"),
        ({"power_coefficient": float("nan")}, "power_coefficient must be"),
        ({"device_names": ["a"]}, "2 names, one for each"),
        ({"device_names": ["a", "a"]}, "'a' twice"),
        ({"device_names": ["a", ""]}, "lines of text"),
        ({"device_names": "ab"}, "2 names"),
        ({"device_seconds": [1.0, 2.0]}, r"\(C,\) with C = 3 or \(M, C\)"),
        ({"device_flops": [[20.0, 60.0, 180.0]] * 2}, "at most total_flops"),
    ],
)
def test_wrong_data_are_named(changes: dict[str, object], words: str) -> None:
    """Every new field says in one line what is wrong with it."""
    with pytest.raises(co.InstanceError, match=words) as caught:
        worked(**changes)
    assert "\n" not in str(caught.value)


def test_a_table_of_what_cuts_take_is_named_when_wrong() -> None:
    """A budget of the user's own says what shapes fit, and takes no negative number."""
    inst = worked()
    with pytest.raises(co.ConstraintError, match=r"\(3,\), \(2, 3\) or \(2, 1, 3\)"):
        co.solve(inst, "cutwise", [TableBudget(3.0, [1.0, 2.0])])
    with pytest.raises(co.ConstraintError, match="at least 0"):
        TableBudget(3.0, [1.0, -2.0, 0.0])


def test_memory_is_each_devices_own() -> None:
    """With a table of memory for each device the limit takes each by itself."""
    inst = worked(device_memory=[[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
    region = co.constraints.lower(inst, [DeviceMemory(np.array([2.5, 10.0]))])
    assert region.allowed is not None
    assert region.allowed[:, 0].tolist() == [[True, True, False], [True, False, False]]


def test_reference_and_methods_agree_on_seconds_and_own_profiles() -> None:
    """A deadline on devices of different models: brute force and the exact methods agree."""
    inst = random_instance(
        11, shape=(2, 1), num_cuts=3, own_profiles=True, optional=("device_seconds",)
    )
    free = co.solve(inst)
    assert free.delay is not None
    assert free.energy is not None
    limit = [Deadline(0.9 * free.delay), EnergyBudget(float(np.sum(free.energy)))]
    found = minimum(inst, co.constraints.lower(inst, limit))
    for method in EXACT:
        solution = co.solve(inst, method, limit)
        if not found.is_feasible:
            assert solution.status == co.Status.INFEASIBLE
        else:
            assert solution.objective == pytest.approx(found.upper, rel=1e-6, abs=1e-9)


def test_levels_without_a_measured_power_leave_no_decision() -> None:
    """Frequencies beside the table's are none, and the message says so in one line."""
    solution = co.solve(measured(1), None, [co.constraints.FrequencyLevels((1.234e9,))])
    assert solution.status == co.Status.INFEASIBLE
    assert solution.message
    assert "\n" not in solution.message


@pytest.mark.parametrize("method", ["cutwise", "lagrangian", "highs-outer-approximation"])
def test_a_measured_frequency_on_the_edge_of_the_box_counts(method: str) -> None:
    """So it does where the edge is not the same number after a division and a product."""
    pairs = ((n * 1e6 / 3.0, 2.46e9 / m) for n in range(100, 300) for m in (1.1, 1.3, 1.7))
    low, high = next((a, b) for a, b in pairs if a / b * b > a)
    inst = measured(4).replace(
        min_frequency=low, max_frequency=high, level_power={low: 100.0}, normalizer_values=None
    )
    assert co.solve(inst, method).status == co.Status.OPTIMAL
