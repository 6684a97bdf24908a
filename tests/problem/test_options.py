"""Options of an instance: what they may be, files, tables, and where decisions show them."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from card_opt.constraints import MinQuality
from card_opt.errors import InstanceError
from card_opt.export.json_file import dumps, loads
from card_opt.export.problem import StoredProblem
from card_opt.problem.option_columns import described, layers_of, means_at
from tests.helpers.instances import worked

OPTIONS: dict[str, Any] = {
    "layers": [1, 2, 0],
    "lora_rank": [4, 8, 0],
    "served": [1, 1, 0],
    "quality": [0.5, 0.75, 0.0],
    "batch": [1.5, 2.5, 0.0],
}


def served_or_not(**changes: Any) -> co.Instance:
    """Return the worked instance with two options and that of not being served."""
    fields = {
        "device_flops": [20.0, 60.0, 0.0],
        "server_flops": [80.0, 40.0, 0.0],
        "smashed_bits": [8.0, 16.0, 0.0],
        "gradient_bits": [4.0, 8.0, 0.0],
        "adapter_bits": [4.0, 8.0, 0.0],
        "total_flops": None,
        "options": OPTIONS,
    }
    return worked(**(fields | changes))


def test_options_are_kept_read_only() -> None:
    """Whole numbers stay whole, the known names come first, and nothing can be written."""
    options = served_or_not().options
    assert options is not None
    assert list(options) == ["layers", "lora_rank", "served", "quality", "batch"]
    assert [options[name].dtype.kind for name in options] == ["i", "i", "i", "f", "f"]
    with pytest.raises(ValueError, match="read-only"):
        options["batch"][0] = 3.0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([1, 2, 3], "options must map names to numbers"),
        ({"layers": [1, 2]}, r"layers must have shape \(3,\), got \(2,\)"),
        ({"layers": [1, 2.5, 0]}, "layers must be whole, at least 0, got 2.5"),
        ({"served": [1, 2, 0]}, "served must be 0 or 1, got 2"),
        ({"quality": [0.1, -1.0, 0.0]}, "quality must be at least 0, got -1"),
        ({"lora_rank": ["a", "b", "c"]}, "lora_rank must be numbers"),
        ({"x": [1.0, np.inf, 0.0]}, "x must be finite"),
        ({"two words": [1, 2, 3]}, "a name must be letters, digits and _, got 'two words'"),
        ({"delay": [1, 2, 3]}, "'delay' is a column of another meaning"),
        ({"served": [1, 0, 0]}, "not served must have device_flops 0, got 60 at option 2"),
    ],
)
def test_options_that_are_none(options: Any, message: str) -> None:
    """Names, sizes and numbers are checked, and what is wrong is said."""
    with pytest.raises(InstanceError, match=message):
        served_or_not(options=options)


def test_an_option_that_is_not_served_leaves_the_server_nothing() -> None:
    """Without the server's FLOP it would have the whole model to compute."""
    with pytest.raises(InstanceError, match=r"server_flops 0 \(give server_flops\), got 100"):
        served_or_not(server_flops=None, total_flops=100.0)


def test_the_work_of_the_server_is_said_or_left_over() -> None:
    """One of the total and the server's FLOP must be given; with the latter the total is idle."""
    inst = served_or_not()
    assert inst.total_flops == 100.0
    for total in (1.0, 1e6):
        other = inst.replace(total_flops=total)
        assert co.evaluate(inst, 2, 3.0).objective == co.evaluate(other, 2, 3.0).objective
    with pytest.raises(InstanceError, match=r"total_flops .* must be given, or server_flops"):
        worked(total_flops=None)


def test_instances_with_options_come_back_from_files(tmp_path: Path) -> None:
    """Files of instances and problems, and pickles, are the same to the bit."""
    inst = served_or_not()
    inst.save(tmp_path / "inst.npz")
    assert co.Instance.load(tmp_path / "inst.npz") == inst
    assert pickle.loads(pickle.dumps(inst)) == inst
    assert loads(dumps(StoredProblem(instance=inst, name="x"))).instance == inst
    assert json.loads(dumps(StoredProblem(instance=inst, name="x")))["version"] == 3
    co.write_problem(inst, tmp_path / "problem.npz")
    assert co.read_problem(tmp_path / "problem.npz").instance == inst
    assert inst != inst.replace(options={**OPTIONS, "batch": [1.5, 2.5, 1.0]})
    assert inst[1, 0].options == inst.options


def test_decisions_say_what_options_stand_for(tmp_path: Path) -> None:
    """Tables, and files of solutions, have the columns beside the cut."""
    solution = co.solve(served_or_not(), None, [MinQuality(0.6)])
    frame = solution.to_frame()
    assert list(frame)[2:8] == ["cut", *OPTIONS]
    assert solution.cut is not None
    assert (frame["lora_rank"] == np.array([4, 8, 0])[solution.cut.ravel() - 1]).all()
    for name in ("a.csv", "a.json"):
        solution.save(tmp_path / name)
    assert pd.read_csv(tmp_path / "a.csv")["batch"].tolist() == frame["batch"].tolist()
    assert json.loads((tmp_path / "a.json").read_text())[0]["lora_rank"] == frame["lora_rank"][0]
    solution.save(tmp_path / "a.npz")
    loaded = co.Solution.load(tmp_path / "a.npz")
    assert loaded.to_frame().equals(frame)


def test_a_profile_as_a_table_may_say_what_options_stand_for() -> None:
    """Reserved columns are options by their names, others by a prefix; devices may not differ."""
    inst = served_or_not()
    names = ("device_flops", "server_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    profile = pd.DataFrame({"cut": [1, 2, 3]} | {name: getattr(inst, name) for name in names})
    table = profile.assign(**OPTIONS).rename(columns={"batch": "option.batch"})
    rates = pd.DataFrame(
        {"device": [1, 2], "uplink_rate": [2.0, 4.0], "downlink_rate": [4.0, 8.0]}
    )
    others = {
        "server_flops_per_cycle": 4.0,
        "min_frequency": 1.0,
        "max_frequency": 5.0,
        "power_coefficient": 0.4,
        "local_epochs": 2.0,
        "compression_ratio": 0.5,
        "weight": 0.25,
    }
    devices = pd.DataFrame({"device": [1, 2], "device_throughput": [10.0, 10.0]})
    read = co.Instance.from_frames(table, rates, devices, **others)
    assert read.options == inst.options
    assert read == inst
    with pytest.raises(InstanceError, match="unknown column 'lora_rnk'; did you mean lora_rank"):
        co.Instance.from_frames(
            table.rename(columns={"lora_rank": "lora_rnk"}), rates, devices, **others
        )
    both = pd.concat([table.assign(device=m) for m in (1, 2)])
    both["lora_rank"] = [5, *both["lora_rank"][1:]]
    with pytest.raises(InstanceError, match="lora_rank says what an option stands for"):
        co.Instance.from_frames(both, rates, devices, **others)


def test_cuts_are_described_as_before() -> None:
    """Without options a cut is its number, in layers; not served is 0 layers in a mean."""
    cut = np.array([[1, 3]])
    assert means_at(None, cut) == {"mean_cut": 2.0}
    assert layers_of(None, 3).tolist() == [1.0, 2.0, 3.0]
    options = served_or_not().options
    assert means_at(options, cut)["mean_cut"] == 0.5
    assert described(options, 3) == "not served"
    assert described(options, 2) == "layers 2, lora_rank 8, quality 0.75, batch 2.5"
