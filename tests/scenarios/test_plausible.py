"""Numbers in what look like other units are asked about, in every file, and only there."""

from __future__ import annotations

import re

import numpy as np
import pytest

from card_opt.errors import ScenarioError
from card_opt.problem.fields import FIELDS
from card_opt.scenarios.keys import flatten
from card_opt.scenarios.plausible import RANGES, question
from card_opt.scenarios.scenario import Scenario, load_scenario
from card_opt.scenarios.shipped import scenario_names

WRONG_UNITS = [
    ("server.max_frequency", 2.46, "2.46 Hz is implausible .*: did you mean 2.46e9 .GHz.?"),
    ("server.max_frequency", 2460, "2460 Hz is implausible .*: did you mean 2460e6 .MHz.?"),
    ("server.min_frequency", 0.921, "0.921 Hz is implausible .*: did you mean 0.921e9 .GHz.?"),
    ("device.3.frequency", 700, "700 Hz .*: did you mean 700e6 .MHz.?"),
    ("channel.carrier_frequency", 3.5, "did you mean 3.5e9 .GHz.?"),
    ("channel.uplink_bandwidth", 20, "did you mean 20e6 .MHz.?"),
    ("server.power_coefficient", 100, "did you mean 1e-25 .W/GHz.3."),
    ("device.1.compute_power", 40400.0, "did you mean 40.4 .mW."),
    ("device.1.memory", 8, "8 byte .*: did you mean 8e9 .GB.?"),
    ("device.1.distance", 0.1, "did you mean 100 .km."),
    ("training.lora_rank", 5000, "5000 is implausible, for the model is 2048 wide"),
    ("training.sequence_length", 200000, "the model has 131072 positions"),
]


@pytest.mark.parametrize(("key", "value", "message"), WRONG_UNITS)
def test_other_units_are_asked_about(key: str, value: float, message: str) -> None:
    """A value in another unit gets a question with the right one, and how to overrule it."""
    with pytest.raises(ScenarioError, match=f"paper: {re.escape(key)} = .*{message}") as caught:
        load_scenario("paper").replace({key: value})
    assert str(caught.value).endswith("set problem.allow_implausible to true")
    assert len(caught.value.args) == 1


def test_limits_of_a_file_are_asked_about() -> None:
    """So are the bounds of a file's limits: a delay in milliseconds."""
    limit = [{"kind": "deadline", "max_delay": 3e5}]
    with pytest.raises(ScenarioError, match=r"constraint.1.max_delay = 300000 s .* 300 \(ms\)"):
        load_scenario("paper").replace({"problem.rounds": 1}, constraint=limit)


def test_the_user_has_the_last_word() -> None:
    """An implausible value that is right is taken when the scenario says so."""
    changes = {"problem.allow_implausible": True, "server.power_coefficient": 1e-20}
    scenario = load_scenario("paper").replace({**changes, "training.lora_rank": 5000})
    assert scenario.problem(rounds=1).instance.power_coefficient == 1e-20


@pytest.mark.parametrize("name", scenario_names())
def test_what_ships_is_plausible(name: str) -> None:
    """No number of a shipped scenario, nor of the instance that it comes to, is asked about."""
    scenario: Scenario = load_scenario(name)
    for key, value in flatten(scenario.tables).items():
        assert question(key.rpartition(".")[2], value) == ""
    inst = scenario.problem(rounds=3).instance
    for field in set(RANGES) & set(FIELDS):
        if getattr(inst, field) is not None:
            assert question(field, getattr(inst, field)) == "", field


def test_arrays_name_their_first_odd_entry() -> None:
    """Of an array the first entry that is out of range is asked about; odd entries are skipped."""
    assert question("uplink_rate", np.array([5e7, np.nan, 0.0, -1.0])) == ""
    asked = question("uplink_rate", np.array([5e7, 50.0]), "column uplink_rate")
    assert asked.startswith("column uplink_rate = 50 bit/s is implausible")
    assert asked.endswith("did you mean 50e6 (Mbit/s)?")
    assert question("weight", 1e9) == ""
    assert question("uplink_rate", "fast") == ""
