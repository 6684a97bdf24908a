"""Values of a scenario by key: changed as if the file had said so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.errors import ScenarioError
from card_opt.scenarios.keys import flatten, parse_setting
from card_opt.scenarios.scenario import load_scenario
from card_opt.scenarios.shipped import template

CHANGES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"training.lora_rank": 16}, {"training.lora_rank": 16}),
    ({"training": {"lora_rank": 16}, "problem.rounds": 3}, {"problem.rounds": 3}),
    ({"training.lora_targets": ("q", "o")}, {"training.lora_targets": ("q", "o")}),
    ({"device.distance": 70}, {f"device.{n}.distance": 70 for n in range(1, 6)}),
    ({"device.2.distance": np.float64(70.5)}, {"device.2.distance": 70.5}),
    ({"llm.num_layers": None}, {}),
    ({"problem.weight": None}, {}),
]


@pytest.mark.parametrize(("changes", "leaves"), CHANGES)
def test_a_change_is_what_the_file_would_say(
    changes: dict[str, Any], leaves: dict[str, Any]
) -> None:
    """Changed keys have their values, others what they had, and a removed one its default."""
    before, after = load_scenario("paper"), load_scenario("paper").replace(changes)
    values = {row.key: row.value for row in after.provenance}
    old = {row.key: row.value for row in before.provenance}
    assert {key: values[key] for key in leaves} == leaves
    kept = set(old) - set(leaves) - set(flatten(changes))
    assert {key: values[key] for key in kept} == {key: old[key] for key in kept}
    for row in after.provenance:
        if row.key in leaves:
            assert (row.origin, row.source) == ("unstated", "")
    assert {row.key: row.value for row in before.provenance} == old


def test_replaced_is_the_edited_file(tmp_path: Path) -> None:
    """Changing a value and editing the file give the same instance."""
    path = tmp_path / "mine.toml"
    path.write_text(template())
    changed = load_scenario(path).replace({"training.lora_rank": 32}, problem={"weight": 0.7})
    edited = template().replace("lora_rank = 8", "lora_rank = 32")
    path.write_text(edited.replace("weight = 0.2", "weight = 0.7"))
    assert changed.instance() == load_scenario(path).instance()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"training.lora_rnak": 8}, "training: unknown key 'lora_rnak'; did you mean lora_rank"),
        ({"trainig.lora_rank": 8}, "top level: unknown key 'trainig'; did you mean training"),
        ({"device.9.distance": 8.0}, "device.9.distance: device has 1 to 5, got 9"),
        ({"problem.weight.x": 1}, "problem.weight.x: problem.weight is a value, not a table"),
        ({"training.lora_rank": 0}, "training.lora_rank must be an integer from 1"),
        ({"llm.architecture": None}, "llm.architecture is missing"),
    ],
)
def test_bad_change(changes: dict[str, Any], message: str) -> None:
    """A key that leads nowhere and a value that is not allowed are told as for a file."""
    with pytest.raises(ScenarioError, match=message):
        load_scenario("paper").replace(changes)


@pytest.mark.parametrize("text", ["", "training.lora_rank", "=8", " = 8"])
def test_bad_setting(text: str) -> None:
    """A setting is a key, an equals sign and a value."""
    with pytest.raises(ScenarioError, match="a setting must be key=value"):
        parse_setting(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8", 8),
        ("8.5", 8.5),
        ("true", True),
        ("sgd", "sgd"),
        ('"sgd"', "sgd"),
        ("Llama-3.1-8B", "Llama-3.1-8B"),
        ("", None),
        ("1\ny = 2", "1\ny = 2"),
        ('["q", "v"]', ["q", "v"]),
    ],
)
def test_values_are_toml_or_words(text: str, value: Any) -> None:
    """What TOML can read is that, anything else is a word, and nothing removes the key."""
    key, found = parse_setting(f"a.b={text}")
    assert (key, found, type(found)) == ("a.b", value, type(value))


def test_settings_that_a_scenario_has() -> None:
    """A key without a number stands for that of every table."""
    scenario = load_scenario("paper")
    assert set(scenario.values("device.distance")) == {f"device.{n}.distance" for n in range(1, 6)}
    assert scenario.values("training.lora_rank") == {"training.lora_rank": 8}
    assert scenario.values("training.rank") == {}
