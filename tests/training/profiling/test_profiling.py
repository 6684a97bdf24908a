"""A profile that was measured has the cost model's counts, and decides as its arrays do."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli.main import app
from card_opt.errors import CardOptError
from card_opt.scenarios.architecture import architecture_names
from card_opt.scenarios.scenario import Scenario
from card_opt.training import MeasuredProfile, measure_profile
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.profiling import measuring, room
from card_opt.training.profiling.counting import peak_bytes
from card_opt.training.profiling.measured import COMPARED
from card_opt.training.profiling.model import config_of
from card_opt.training.profiling.step import SplitStep
from docs.figures import memory

MODEL = {
    "model_type": "llama",
    "num_hidden_layers": 4,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 64,
    "max_position_embeddings": 64,
}
CPU = torch.device("cpu")
TINY = {"batch_size": 2, "sequence_length": 8, "weight_format": "fp32", "activation_bits": 32}


def scenario_of(folder: Path, model: dict[str, Any] | None = None, **training: Any) -> Scenario:
    """Return the letter's scenario with a tiny model."""
    (folder / "config.json").write_text(json.dumps(model or MODEL), encoding="utf-8")
    values = TINY | training
    tiny = {"llm.architecture": str(folder), "llm.num_layers": None}
    return co.load_scenario("paper").replace(
        tiny | {f"training.{key}": value for key, value in values.items()}
    )


def options_of(folder: Path) -> list[str]:
    """Return the options that say the same, for the model in a folder."""
    settings = {"llm.architecture": folder, "llm.num_layers": MODEL["num_hidden_layers"]}
    settings |= {f"training.{key}": value for key, value in TINY.items()}
    return [f"--set={key}={value}" for key, value in settings.items()]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> MeasuredProfile:
    """Return a profile of every cut of a tiny model."""
    return measure_profile(scenario_of(tmp_path_factory.mktemp("model")), repeats=2)


@pytest.mark.parametrize(("head", "attention"), [("server", "eager"), ("device", "flash")])
def test_counts_are_those_of_the_cost_model(head: str, attention: str, tmp_path: Path) -> None:
    """FLOP of either side, forward and backward, and bits on the link are the model's exactly."""
    scenario = scenario_of(tmp_path, head=head, attention=attention, activation_bits=16)
    found = measure_profile(scenario, cuts=[1, 3], repeats=1)
    for name in COMPARED:
        if name != "device_memory":
            assert found.measured(name).tolist() == found.modelled(name).tolist()
    forward = scenario.profile.device_forward[[0, 2]]
    assert found.stage_flops[:, 0].tolist() == forward.tolist()
    assert found.stage_flops[:, 1].tolist() == (scenario.profile.total_forward - forward).tolist()


def test_a_table_decides_as_the_arrays(profile: MeasuredProfile, tmp_path: Path) -> None:
    """The written profile gives from_frames and --profile the instance that the arrays give."""
    table = tmp_path / "profile.csv"
    profile.profile_table().to_csv(table, index=False)
    here, scenario = profile.instance(), profile.scenario
    rest = {
        field.name: getattr(here, field.name)
        for field in dataclasses.fields(here)
        if field.init and field.name not in profile.fields()
    }
    again = co.Instance.from_frames(table, **rest)
    np.testing.assert_array_equal(again.device_seconds, here.device_seconds)
    expected, found = co.solve(here), co.solve(again)
    assert expected.cut is not None
    assert found.cut is not None
    assert found.cut.tolist() == expected.cut.tolist()
    out = tmp_path / "decisions.csv"
    settings = options_of(Path(scenario.settings.llm.architecture))
    settings.append("--set=problem.allow_implausible=true")  # so little memory
    arguments = ["solve", "paper", *settings, "--profile", str(table), "--out", str(out)]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    rows = csv.DictReader(out.read_text(encoding="utf-8").splitlines())
    assert [int(row["cut"]) for row in rows] == expected.cut.ravel().tolist()


def test_an_instance_has_the_cuts_that_were_measured(profile: MeasuredProfile) -> None:
    """Where some cuts were measured, what a device holds with each is that of these."""
    some = dataclasses.replace(
        profile,
        cuts=profile.cuts[[0, 2]],
        stage_seconds=profile.stage_seconds[[0, 2]],
        stage_flops=profile.stage_flops[[0, 2]],
        counts=(profile.counts[0], profile.counts[2]),
    )
    held, whole = some.instance().held_bytes, profile.instance().held_bytes
    assert held is not None
    assert whole is not None
    assert held.tolist() == whole[[0, 2]].tolist()


def test_times_are_those_of_the_stages(profile: MeasuredProfile) -> None:
    """Every stage takes time, each side the sum of its stages, and its speed is FLOP over that."""
    frame = profile.to_frame()
    assert (profile.stage_seconds > 0.0).all()
    for side in ("device", "server"):
        sums = profile.stage_seconds[:, :, {"device": [0, 3], "server": [1, 2]}[side]].sum(axis=2)
        assert frame[f"{side}_seconds"].tolist() == np.median(sums, axis=1).tolist()
        assert frame[f"{side}_throughput"].tolist() == pytest.approx(
            frame[f"{side}_flops"] / frame[f"{side}_seconds"]
        )
        assert (frame[f"{side}_seconds_least"] <= frame[f"{side}_seconds"]).all()
        assert (frame[f"{side}_seconds_most"] >= frame[f"{side}_seconds"]).all()


def test_a_peak_is_counted_to_the_byte() -> None:
    """What lives at once counts, with what an operation takes for a moment; the rest does not."""

    def call() -> None:
        first = torch.zeros(1000)
        second = first + 1.0
        del first
        torch.zeros(2000).add_(second[0])

    assert peak_bytes(call, CPU) == 4 * 3000
    kept = torch.zeros(500)
    assert peak_bytes(lambda: None, CPU) == 0
    assert kept.numel() == 500


@pytest.mark.parametrize("attention", ["eager", pytest.param("flash", marks=pytest.mark.slow)])
def test_memory_grows_with_the_cut_as_modelled(attention: str, tmp_path: Path) -> None:
    """A layer more takes what the cost model says within 1 %; beside it some is held for a moment.

    In the format that the model was made for; it leaves out biases and norms. At the peak the
    adapters have no gradients yet, but for those of the last layer.
    """
    wide = MODEL | {"hidden_size": 64, "intermediate_size": 128}
    scenario = scenario_of(
        tmp_path, wide, weight_format="bf16", attention=attention, sequence_length=32
    )
    found = measure_profile(scenario, cuts=[2, 3], repeats=1)
    peak, modelled = found.measured("device_memory"), found.modelled("device_memory")
    weights = np.diff(found.measured("adapter_bits")) / scenario.settings.training.adapter_bits
    assert np.diff(peak) == pytest.approx(np.diff(modelled) - 4 * weights, rel=0.01)
    assert (peak > modelled - 4 * weights * (found.cuts - 1)).all()
    resident = np.diff([float(count.resident_bytes) for count in found.counts])
    held = 2 * scenario.architecture.layers[0].weights + 4 * weights
    assert resident == pytest.approx(held, rel=0.01)
    assert (resident >= held).all()


def test_a_broken_off_profile_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was measured is kept, and only the rest is measured; another model is refused."""
    scenario, out = scenario_of(tmp_path), tmp_path / "out"
    out.mkdir()
    taken: list[int] = []

    class Stopping(SplitStep):
        def __init__(self, plan: Any, cut: int, *rest: Any) -> None:
            taken.append(cut)
            if len(taken) == 4:
                raise KeyboardInterrupt
            super().__init__(plan, cut, *rest)

    monkeypatch.setattr(measuring, "SplitStep", Stopping)
    with pytest.raises(KeyboardInterrupt):
        measure_profile(scenario, repeats=2, folder=out)
    kept = json.loads((out / "samples.json").read_text(encoding="utf-8"))["seconds"]
    assert [cut for _, cut, *_ in kept] == taken[:3]
    found = measure_profile(scenario, repeats=2, folder=out)
    assert len(taken) == 4 + 3
    assert [kept[0][2:]] == [found.stage_seconds[kept[0][1] - 1, 0].tolist()]
    assert sorted(path.name for path in out.iterdir()) == ["samples.json"]
    with pytest.raises(CardOptError, match=r"samples\.json: holds .* of another plan"):
        measure_profile(scenario.replace({"training.lora_rank": 4}), folder=out)
    (out / "samples.json").write_text("{", encoding="utf-8")
    with pytest.raises(CardOptError, match=r"samples\.json"):
        measure_profile(scenario, folder=out)


@pytest.mark.parametrize("name", architecture_names())
def test_shipped_models_have_a_configuration(name: str) -> None:
    """The configuration that is made of a shipped model's widths is read as these widths."""
    changes = {"llm.architecture": name, "training.lora_targets": ["all-linear"]}
    scenario = co.load_scenario("paper").replace(changes)
    found = architecture_of(config_of(scenario))
    assert found.layers == scenario.architecture.layers
    assert found.tied_embeddings == scenario.architecture.tied_embeddings
    assert found.vocab_size == scenario.architecture.vocab_size


def test_a_checkpoint_is_profiled_in_place_of_the_model(tmp_path: Path) -> None:
    """With a base, cuts are those of its model, and a folder without one is told in a line."""
    import transformers

    config = transformers.AutoConfig.for_model(**MODEL)
    transformers.AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path)
    training = {f"training.{key}": value for key, value in TINY.items()}
    scenario = co.load_scenario("paper").replace(training)
    found = measure_profile(scenario, base=tmp_path, cuts=[2], repeats=1)
    assert found.scenario.architecture.num_layers == 4
    assert found.measured("server_flops").tolist() == found.modelled("server_flops").tolist()
    with pytest.raises(CardOptError, match=r"config\.json"):
        measure_profile(scenario, base=tmp_path / "none")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--cuts", "0"], "a cut must be an integer from 1 to 3, got 0"),
        (["--cuts", "4"], "a cut must be an integer from 1 to 3, got 4"),
        (["--cuts", "x"], "--cuts takes numbers and ranges"),
        (["--cuts", "3-1"], "at least one"),
        (["--device", "tpu"], "device must be cpu or cuda"),
        (["--set", "training.head=none"], "training.head must be server or device"),
        (["--set", "training.activation_bits=8"], "activation_bits must be 16"),
        (["--set", "training.weight_format=nf4"], "weight_format must be fp32 or bf16"),
        (["--base", "nowhere"], "nowhere/config.json"),
    ],
)
def test_bad_input_is_told_in_a_line(options: list[str], said: str, tmp_path: Path) -> None:
    """What cannot be profiled is refused with one line, before anything is measured."""
    (tmp_path / "config.json").write_text(json.dumps(MODEL), encoding="utf-8")
    done = CliRunner().invoke(app, ["profile", "paper", *options_of(tmp_path), *options])
    assert isinstance(done.exception, CardOptError)
    assert said in str(done.exception)
    assert "\n" not in str(done.exception)


def test_a_model_too_large_is_told_before_it_is_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What needs more memory or disk than is free is refused with both numbers."""
    scenario = scenario_of(tmp_path)
    needed = room.needed_bytes(scenario.architecture, scenario.settings.training)
    assert needed > scenario.profile.device_memory.max()
    huge = scenario.replace({"training.batch_size": 10**6, "problem.allow_implausible": True})
    with pytest.raises(CardOptError, match=r"GiB of memory, and .* GiB are free"):
        measure_profile(huge)
    monkeypatch.setattr("shutil.disk_usage", lambda folder: SimpleNamespace(free=0))
    with pytest.raises(CardOptError, match="GiB on the disk"):
        measure_profile(scenario)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="PyTorch finds no CUDA here")
def test_an_accelerator_is_profiled(tmp_path: Path) -> None:
    """On an accelerator, too, FLOP are the model's, and the peak is more than what stays."""
    found = measure_profile(scenario_of(tmp_path), cuts=[2], repeats=1, device="cuda")
    assert found.measured("device_flops").tolist() == found.modelled("device_flops").tolist()
    assert found.counts[0].peak_bytes > found.counts[0].resident_bytes


def test_the_command_writes_what_it_measured(tmp_path: Path) -> None:
    """The folder has the table that --profile takes, all numbers, the figure and the command."""
    (tmp_path / "config.json").write_text(json.dumps(MODEL), encoding="utf-8")
    out = tmp_path / "out"
    arguments = ["profile", "paper", *options_of(tmp_path), "--cuts", "1-2", "--repeats", "1"]
    figure, record = tmp_path / "figure.svg", tmp_path / "profile.json"
    arguments += ["--out", str(out), "--figure", str(figure), "--json", str(record)]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in out.iterdir()) == [
        *("command.txt", "measured.csv", "profile.csv", "profile.png", "samples.json")
    ]
    assert figure.stat().st_size > 0
    assert [row["cut"] for row in json.loads(record.read_text(encoding="utf-8"))] == [1, 2]
    header = (out / "measured.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    bare = [name for name in header if " [" not in name]
    assert bare == ["cut", *(f"{name}_difference" for name in COMPARED)]


def test_the_page_has_the_errors_that_were_measured() -> None:
    """docs/profiling.md shows the differences of the results, all of them."""
    page = Path("docs/profiling.md").read_text(encoding="utf-8")
    assert memory.table() in page
