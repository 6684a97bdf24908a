"""A cut that does not fit into its device's memory is no answer, unless memory is ignored."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import DeviceMemory
from card_opt.scenarios.hardware import device_names, load_device
from card_opt.scenarios.scenario import Scenario

LARGE = {
    "llm.architecture": "Llama-3.1-8B",
    "llm.num_layers": None,
    "device.part": "jetson-orin-nano-8gb",
    "device.frequency": 600e6,
    "problem.rounds": 2,
}


@pytest.fixture(name="large")
def _large() -> Scenario:
    """Return a model of 8 billion weights on modules of 8 GiB, and a strong wish to stay there."""
    changes = {**LARGE, "channel.uplink_bandwidth": 5e6, "problem.weight": 0.0}
    return co.load_scenario("real").replace(changes)


def test_a_cut_that_does_not_fit_is_no_answer(large: Scenario) -> None:
    """By default every decision fits; the same scenario that ignores memory has others."""
    kept = co.solve(large)
    assert kept.cut is not None
    need = large.profile.device_memory[kept.cut - 1]
    assert (need <= 8 * 2.0**30).all()
    free = co.solve(large.replace({"problem.memory": "ignored"}))
    assert free.cut is not None
    assert (free.cut == 31).any()
    assert large.profile.device_memory[30] > 40e9


def test_every_way_in_keeps_the_memory(large: Scenario) -> None:
    """Solving, simulating, the front and sweeps leave no cut that does not fit."""
    fitting = int((large.profile.device_memory <= 8 * 2.0**30).sum())
    assert co.simulate(large).cut.max() <= fitting
    assert co.pareto_front(large).decision(0)[0].max() <= fitting
    assert (co.explore(large, "weight", [0.0, 1.0]).table["mean_cut"] <= fitting).all()


def test_memory_ignored_is_said(large: Scenario) -> None:
    """The note says what memory does, and a bare instance warns that it is left out."""
    assert large.memory_note.startswith("memory: limits the cuts of 5 of 5 devices")
    assert "8 GiB hold 4 of 31" in large.memory_note
    with pytest.warns(UserWarning, match="holds no limits, so DeviceMemory"):
        large.instance()
    ignored = large.replace({"problem.memory": "ignored"})
    assert ignored.memory_note.startswith("memory: ignored")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ignored.instance()


@pytest.mark.parametrize("name", ["paper", "paper-calibrated"])
def test_the_letter_ignores_memory(name: str) -> None:
    """The presets that follow the letter have no limit, and say so."""
    scenario = co.load_scenario(name)
    assert scenario.constraints == ()
    assert scenario.memory_note.startswith("memory: ignored")
    assert scenario.settings.problem.memory == "ignored"


def test_memory_that_is_enough_limits_nothing() -> None:
    """Where every cut fits, or nothing is known, the closed form still decides."""
    roomy = co.load_scenario("real").replace({"device.memory": 64e9})
    assert roomy.constraints == ()
    assert "every cut fits" in roomy.memory_note
    assert co.solve(roomy).method == "card"
    unknown = co.load_scenario("paper").replace({"problem.memory": "device"})
    assert unknown.constraints == ()
    assert "no device states its own" in unknown.memory_note


def test_own_memory_wins_over_the_part() -> None:
    """A device's own number is what counts, for each kind of device."""
    scenario = co.load_scenario("real").replace({"device.2.memory": 3e9, "device.5.memory": 2e9})
    (limit,) = scenario.constraints
    assert isinstance(limit, DeviceMemory)
    np.testing.assert_array_equal(limit.max_bytes, [64 * 2**30, 3e9, 32 * 2**30, 16 * 2**30, 2e9])


def test_no_cut_fits() -> None:
    """A device too small for the first cut makes the problem infeasible, and is named."""
    solution = co.solve(co.load_scenario("real").replace({"device.1.memory": 1e9}))
    assert solution.status == co.Status.INFEASIBLE
    assert "DeviceMemory" in solution.message


@pytest.mark.parametrize("name", [name for name in device_names() if "paper" not in name])
def test_real_parts_state_their_memory(name: str) -> None:
    """Every real device has a memory, that of its name where it has one."""
    memory = load_device(name).memory
    assert memory is not None
    if name.endswith("gb"):
        assert memory == int(name.rpartition("-")[2].removesuffix("gb")) * 2.0**30
