"""Scenarios that leave rank, bits and taking part to be decided."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli.main import app
from card_opt.errors import ConstraintError, ScenarioError
from card_opt.scenarios.options import default_quality

MANY: dict[str, Any] = {
    "training.lora_rank": [4, 8, 16],
    "training.activation_bits": [4, 16],
    "training.may_skip": True,
    "problem.rounds": 2,
}


def scenario(**changes: Any) -> co.Scenario:
    """Return the letter's fleet with options."""
    return co.load_scenario("paper").replace(MANY).replace(changes)


def test_options_are_the_product_with_the_cuts() -> None:
    """Rank by rank, for each bits by bits, for each cut by cut, and not served at the end."""
    inst = scenario().problem().instance
    options = inst.options
    assert options is not None
    assert list(options) == ["layers", "lora_rank", "activation_bits", "served", "quality"]
    assert inst.num_cuts == 31 * 3 * 2 + 1
    assert options["layers"][:62].tolist() == [*range(1, 32)] * 2
    assert options["lora_rank"][::62].tolist() == [4, 8, 16, 0]
    assert options["activation_bits"][[0, 31, 62]].tolist() == [4, 16, 4]
    assert options["served"].tolist() == [1] * 186 + [0]
    assert options["quality"][31] == default_quality(4, 16)


@pytest.mark.parametrize(("rank", "bits"), [(4, 4), (8, 16), (16, 4)])
def test_every_option_costs_what_a_scenario_with_it_alone_says(rank: int, bits: int) -> None:
    """The columns of a rank and bits are those of the scenario that has no other."""
    inst = scenario().problem().instance
    alone = co.load_scenario("paper").replace(
        MANY | {"training.lora_rank": rank, "training.activation_bits": bits}
    )
    one = alone.replace({"training.may_skip": None}).problem().instance
    assert one.options is None
    assert inst.options is not None
    options = inst.options
    own = (options["lora_rank"] == rank) & (options["activation_bits"] == bits)
    for name in ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "held_bytes"):
        assert np.array_equal(getattr(inst, name)[own], getattr(one, name)), name
    assert inst.device_memory is not None
    assert np.array_equal(inst.device_memory[own], one.device_memory)  # type: ignore[arg-type]
    assert np.array_equal(inst.profile.server_flops[own], one.profile.server_flops)


def test_without_lists_nothing_changes() -> None:
    """One number each, and no skipping, give cuts; a list of one, options of the same cost."""
    plain = co.load_scenario("paper").replace({"problem.rounds": 2})
    listed = plain.replace({"training.lora_rank": [8]})
    cuts, options = plain.problem().instance, listed.problem().instance
    assert cuts.options is None
    assert cuts.server_flops is None
    assert options.options is not None
    assert co.solve(cuts).objective == co.solve(options).objective


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"training.lora_rank": []}, "lora_rank must be a number, or several different ones"),
        ({"training.lora_rank": [4, 4]}, "lora_rank must be a number, or several different ones"),
        ({"training.lora_rank": [4, "a"]}, "lora_rank must be an integer from 1 to .*, got 'a'"),
        ({"training.activation_bits": [0]}, "activation_bits must be an integer from 1"),
        ({"training.lora_rank": [*range(1, 60)]}, "must have at most 100 pairs, got 59 times 2"),
        ({"training.lora_rank": [4, 9999]}, "lora_rank = 9999 is implausible"),
        ({"training.may_skip": 2}, "may_skip must be a valid boolean, got 2"),
        (
            {"training.quality": [[0.5]]},
            "quality must be 3 lists, one for each rank, of 2 numbers",
        ),
        ({"training.quality": "high"}, "quality must be 3 lists"),
        ({"training.quality": [[-1, 0], [0, 0], [0, 0]]}, "quality must be 3 lists"),
    ],
)
def test_options_that_are_none(changes: dict[str, Any], message: str) -> None:
    """What is wrong with a list or a table is said, in one line."""
    with pytest.raises(ScenarioError, match=message):
        scenario().replace(changes)


def test_quality_is_the_users_own_where_it_is_given() -> None:
    """A row for each rank, a column for each number of bits; not served has none."""
    own = scenario(**{"training.quality": [[1, 2], [3, 4], [5, 6]]})
    options = own.problem().instance.options
    assert options is not None
    assert options["quality"][::31].tolist() == [1, 2, 3, 4, 5, 6, 0]
    with pytest.raises(ScenarioError, match="quality is of options"):
        co.load_scenario("paper").replace({"training.quality": [[1.0]]})


def test_real_training_decides_cuts_alone() -> None:
    """Lists and skipping are refused by name where a model is really trained."""
    from card_opt.errors import CardOptError
    from card_opt.training.plan import tuning_of

    with pytest.raises(CardOptError, match="real training decides cuts alone"):
        tuning_of(scenario().settings.training)


def test_simulation_and_sweep_say_what_is_decided() -> None:
    """Stages add up to the delay, of those served; a trace and a sweep name the options."""
    limit = co.constraints.MinParticipation(3)
    played = co.simulate(scenario(), "column-generation", constraints=[limit])
    frame = played.to_frame()
    assert {"lora_rank", "activation_bits", "served", "quality"} <= set(frame)
    stages = [name for name in frame if str(name).endswith("_s")]
    assert np.allclose(frame[stages].sum(axis=1), frame["delay"])
    assert (frame.loc[frame["served"] == 0, "delay"] == 0.0).all()


@pytest.mark.parametrize(
    ("name", "values"), [("min-quality", [0.3, 0.6]), ("min-participation", [2.0, 4.0])]
)
def test_a_sweep_tells_the_means_of_options(name: str, values: list[float]) -> None:
    """Over a floor the cost rises, and columns have the means of what is chosen."""
    table = co.explore(scenario(**{"problem.rounds": 1}), name, values).table
    assert table["objective"].is_monotonic_increasing
    assert {"mean_lora_rank", "mean_served", "mean_quality"} <= set(table)


def test_the_command_line_takes_lists_and_floors(tmp_path: Path) -> None:
    """``--set`` and ``--limit`` say options and floors; the decisions name them."""
    out = tmp_path / "decisions.csv"
    words = ["solve", "paper", "--rounds", "1", "--set", "training.lora_rank=[4, 8]"]
    words += ["--set", "training.may_skip=true", "--out", str(out)]
    words += ["--limit", "min-quality=0.5,per=round", "--limit", "min-participation,min_share=0.6"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0, done.output
    table = pd.read_csv(out)
    assert table["served"].sum() >= 3
    assert table["quality"].mean() >= 0.5
    bad = CliRunner().invoke(app, ["solve", "paper", "--limit", "min-participation=2"])
    assert isinstance(bad.exception, ConstraintError)


def test_a_file_may_have_floors(tmp_path: Path) -> None:
    """Tables of constraints are those of the command line."""
    from card_opt.scenarios.data import read_text

    text = read_text("paper.toml").replace(
        "lora_rank = 8\n", "lora_rank = [4, 8]\nmay_skip = true\n"
    )
    text = text.split("\n[provenance]")[0] + "\n"
    text += '\n[[constraint]]\nkind = "min-participation"\nmin_count = 2\n'
    text += '\n[[constraint]]\nkind = "min-quality"\nmin_mean = 0.2\nper = "device"\n'
    path = tmp_path / "mine.toml"
    path.write_text(text)
    loaded = co.load_scenario(path)
    assert [limit.kind() for limit in loaded.limits] == ["min-participation", "min-quality"]
    solution = co.solve(loaded.replace({"problem.rounds": 1}))
    assert solution.status is co.Status.OPTIMAL
