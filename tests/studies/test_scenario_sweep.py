"""Sweeps over any key of a scenario, in Python and on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli import main
from card_opt.cli.exploring import read_range
from card_opt.constraints import EnergyBudget
from card_opt.errors import CardOptError, ScenarioError
from card_opt.scenarios.scenario import Scenario
from card_opt.studies.front.plot import plot_sweep
from card_opt.studies.front.words import sweep_text


@pytest.fixture(name="paper", scope="module")
def _paper() -> Scenario:
    return co.load_scenario("paper").replace({"problem.rounds": 1})


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("training.lora_rank", [4, 16]),
        ("training.attention", ["eager", "flash"]),
        ("device.distance", [50.0, 150.0]),
        ("device.2.frequency", [5e8, 1e9]),
        ("llm.architecture", ["Llama-3.2-3B", "Llama-3.2-1B"]),
        ("problem.weight", [0.1, 0.9]),
    ],
)
def test_a_sweep_over_a_key_is_the_scenarios_one_by_one(
    paper: Scenario, key: str, values: list[Any]
) -> None:
    """Each row is the optimum of the scenario with that value, limits and channel alike."""
    sweep = co.explore(paper, over={key: values}, seed=3)
    alone = [co.solve(paper.replace({key: value}).problem(3)).objective for value in values]
    assert sweep.table["objective"].tolist() == alone
    assert sweep.table["value"].tolist() == values
    assert plot_sweep(sweep).axes
    shown = values[0] if isinstance(values[0], str) else f"{values[0]:.6g}"
    assert f"{shown:>24} " in sweep_text(sweep)


def test_factors_on_keys(paper: Scenario) -> None:
    """A factor multiplies the key of every table; what is no number has none."""
    sweep = co.explore(paper, "device.distance", [0.5, 1.0], is_factor=True)
    assert sweep.table["objective"][1] == co.solve(paper).objective
    half = paper.replace({f"device.{n}.distance": 50.0 for n in range(1, 6)})
    assert sweep.table["objective"][0] == co.solve(half).objective
    with pytest.raises(CardOptError, match=r"a factor is for numbers of the scenario, got train"):
        co.explore(paper, "training.attention", [2.0], is_factor=True)


def test_sweeps_keep_the_limits_of_a_scenario(paper: Scenario) -> None:
    """Fields, bounds and keys alike are swept under the scenario's own limits."""
    budget = 0.5 * float(co.solve(paper).energy.sum())  # type: ignore[union-attr]
    limit = {"kind": "energy-budget", "max_energy": budget, "per": "fleet"}
    limited = paper.replace(constraint=[limit])
    assert limited.constraints == (EnergyBudget(budget),)
    for over, values in (("weight", [0.5]), ("deadline", [1e5]), ("training.lora_rank", [8])):
        row = co.explore(limited, over, values).table.iloc[0]
        assert row["energy"] <= budget * (1.0 + 1e-9)
        assert row["method"] == "column-generation"


def test_bad_keys(paper: Scenario) -> None:
    """A key needs a scenario, and one that it has; a name has values once."""
    with pytest.raises(CardOptError, match="takes a scenario, got Instance"):
        co.explore(paper.instance(), "training.lora_rank", [8])
    with pytest.raises(ScenarioError, match="did you mean lora_rank"):
        co.explore(paper, "training.lora_rnak", [8])
    with pytest.raises(CardOptError, match="a name beside values, or one name with its values"):
        co.explore(paper, {"weight": [0.1]}, [0.2])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("training.lora_rank=4:64:3", [4.0, 34.0, 64.0]),
        ("training.optimizer=sgd:adamw", ["sgd", "adamw"]),
        ("training.checkpointing=false:true", [False, True]),
    ],
)
def test_ranges_of_keys(text: str, values: list[Any]) -> None:
    """A range is numbers from one end to the other, or words."""
    assert read_range(text)[1:] == (values, False)
    assert len(read_range("training.lora_rank=4:64")[1]) == 9


def test_command_sweeps_a_key(tmp_path: Path) -> None:
    """Whole keys get whole values, each once; --set is kept; the last of a folder resumes."""
    out, file = tmp_path / "out", tmp_path / "sweep.json"
    words = ["explore", "paper", "--rounds", "1", "--set", "problem.weight=0.5"]
    words += ["--over", "training.lora_rank=4:6", "--out", str(out), "--json", str(file)]
    found = CliRunner().invoke(main.app, words)
    assert found.exit_code == 0, found.output
    table = pd.read_csv(out / "sweep.csv")
    assert table["value"].tolist() == [4, 5, 6]
    scenario = co.load_scenario("paper").replace({"problem.rounds": 1, "problem.weight": 0.5})
    alone = co.solve(scenario.replace({"training.lora_rank": 5})).objective
    assert table["objective"][1] == pytest.approx(alone, rel=1e-12)
    assert [row["value"] for row in json.loads(file.read_text())["values"]] == [4, 5, 6]
    assert "memory: ignored" in found.output
    assert CliRunner().invoke(main.app, [*words, "--resume"]).exit_code == 0
    assert pd.read_csv(out / "sweep.csv")["seconds"].tolist() == table["seconds"].tolist()
