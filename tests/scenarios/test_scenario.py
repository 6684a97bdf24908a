"""Scenario files: what ships, what they become, and one line for whatever is wrong."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.constraints import EnergyBudget
from card_opt.errors import ScenarioError
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.scenarios.data import read_text
from card_opt.scenarios.file_format import ProblemSection
from card_opt.scenarios.keys import flatten
from card_opt.scenarios.scenario import Scenario, load_scenario
from card_opt.scenarios.shipped import scenario_names, template

Edit = Callable[[str, str], Path]


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Return a function that writes the template with one text replaced by another."""

    def write(old: str, new: str) -> Path:
        assert old in template()
        path = tmp_path / "mine.toml"
        path.write_text(template().replace(old, new, 1))
        return path

    return write


@pytest.fixture(params=scenario_names())
def shipped(request: pytest.FixtureRequest) -> Scenario:
    """Return each shipped scenario."""
    return load_scenario(str(request.param))


# What ships


def test_names() -> None:
    """The presets are there, and the fixture `shipped` loads each."""
    assert scenario_names() == ["paper", "paper-calibrated", "real"]


def test_paper_is_the_letter() -> None:
    """Tables I and II as printed: 5 devices, 20 rounds, 31 cuts, no static power."""
    scenario = load_scenario("paper")
    instance = scenario.instance()
    assert instance.shape == (5, 20)
    assert instance.num_cuts == 31
    assert (instance.weight, instance.local_epochs, instance.compression_ratio) == (0.2, 5, 0.1)
    assert (instance.power_coefficient, instance.static_power) == (1e-25, 0.0)
    assert (instance.server_flops_per_cycle, instance.max_frequency) == (2 * 3072, 2.46e9)
    assert instance.normalizer == "box"
    assert scenario.settings.channel.noise_density_dbm_hz == -163.0
    # f x cores x 2 FLOP of Table I, in FLOP/s
    np.testing.assert_allclose(
        instance.device_throughput, [5.3248e12, 4.096e12, 2.5088e12, 1.4336e12, 0.512e12]
    )
    assert scenario.architecture.num_layers == 32
    assert scenario.architecture.hidden_size == 2048


def test_real_is_real() -> None:
    """16 layers, the RTX 4060's power curve, and clocks that the modules have."""
    scenario = load_scenario("real")
    instance = scenario.problem().instance
    assert instance.num_cuts == 15
    assert (instance.static_power, instance.power_coefficient) == (46.0, 4.635e-27)
    from card_opt.scenarios.hardware import load_device

    for device in scenario.settings.device:
        assert device.part is not None
        assert device.frequency in load_device(device.part).frequency_steps


def test_presets_repeat_their_parts(shipped: Scenario) -> None:
    """Where a preset names a part and its values too, they agree."""
    from card_opt.scenarios.hardware import load_device, load_server

    server = shipped.settings.server
    assert server.part is not None
    part = load_server(server.part)
    for key, value in server.model_dump(exclude={"part"}).items():
        assert getattr(part, key) in (value, None)
    for device in shipped.settings.device:
        assert device.part is not None
        module = load_device(device.part)
        assert device.cores == module.cores
        assert device.flops_per_core_cycle == module.flops_per_core_cycle


def test_every_value_of_a_preset_has_a_source(shipped: Scenario) -> None:
    """Values and sources match one to one, none left to a default, each with some text."""
    raw = tomllib.loads(read_text(f"{shipped.name}.toml"))
    stated = flatten(raw.pop("provenance"))
    assert set(stated) == set(flatten(raw))
    assert [row.key for row in shipped.provenance if row.key not in stated] == []
    assert {row.origin for row in shipped.provenance} <= {"letter", "assumed", "real"}
    assert all(len(row.source) > 3 for row in shipped.provenance)


def test_paper_has_what_the_letter_has() -> None:
    """Every number of Tables I and II is marked as the letter's, and holds its value."""
    rows = {row.key: row for row in load_scenario("paper").provenance}
    for key, value in {
        "training.local_epochs": 5,
        "training.compression_ratio": 0.1,
        "server.cores": 3072,
        "server.max_frequency": 2.46e9,
        "server.power_coefficient": 1e-25,
        "server.flops_per_core_cycle": 2,
        "device.3.cores": 1792,
        "device.5.frequency": 0.5e9,
        "problem.weight": 0.2,
    }.items():
        assert rows[key].origin == "letter"
        assert "Table" in rows[key].source
        assert rows[key].value == value


def test_provenance_as_a_table(shipped: Scenario) -> None:
    """The table has one row for every value and the four columns."""
    table = shipped.provenance_table()
    assert list(table.columns) == ["key", "value", "origin", "source"]
    assert len(table) == len(shipped.provenance)


def test_paper_decisions_are_not_trivial() -> None:
    """The paper preset shows Fig. 3(a): cuts 1 and 31 only, moving from 31 to 1 down the fleet.

    The best of both cuts is found here by a plain search over cuts at equation (16)'s frequency,
    with the extremes of the `box` reading and nothing of the package's algorithms.
    """
    share = np.mean([_share_of_last_cut(seed) for seed in range(3)], axis=0)
    assert share[0] > 0.5
    assert 0.05 < share[2] < 0.5
    assert share[3] == share[4] == 0
    assert (np.diff(share[1:]) <= 0).all()


def _share_of_last_cut(seed: int) -> np.ndarray[Any, np.dtype[np.float64]]:
    p = load_scenario("paper").instance(seed=seed)
    up, down = np.asarray(p.uplink_rate), np.asarray(p.downlink_rate)
    speed = np.asarray(p.device_throughput)[:, None]
    device, adapter = p.device_flops[:, None, None], p.adapter_bits[:, None, None]
    smashed, gradient = p.smashed_bits[:, None, None], p.gradient_bits[:, None, None]
    fixed = 5 * (device / speed + 0.1 * smashed / up + 0.1 * gradient / down)
    fixed = fixed + adapter / up + adapter / down
    work = 5 * (p.total_flops - device) / 6144
    low, high = 0.21e9, 2.46e9
    delay_range = (fixed + work / low).max(axis=0) - (fixed + work / high).min(axis=0)
    energy_range = (1e-25 * (work * high**2).max(axis=0)) - 1e-25 * (work * low**2).min(axis=0)
    best = np.cbrt(0.2 * energy_range / (2 * 1e-25 * 0.8 * delay_range))
    assert ((low < best) & (best < high)).all()
    cost = 0.2 * (fixed + work / best) / delay_range + 0.8 * 1e-25 * work * best**2 / energy_range
    cut = cost.argmin(axis=0) + 1
    assert set(np.unique(cut)) == {1, 31}
    return np.asarray((cut == 31).mean(axis=1))


def test_template_loads_and_names_every_key(tmp_path: Path) -> None:
    """The template is a scenario, and no key of the format is missing from it."""
    path = tmp_path / "template.toml"
    path.write_text(template())
    scenario = load_scenario(path)
    assert scenario.instance().shape == (3, 20)
    for row in load_scenario("paper").provenance:
        key = row.key.rpartition(".")[2]
        assert re.search(rf"^(# )?{key} = ", template(), re.MULTILINE), key


def test_normalizers_are_the_instances() -> None:
    """The format offers exactly the normalizers that an instance knows."""
    allowed = ProblemSection.model_fields["normalizer"].annotation.__args__  # type: ignore[union-attr]
    assert set(allowed) == set(NORMALIZERS)


# From scenario to instance


def test_seed_rounds_and_repeatability(shipped: Scenario) -> None:
    """The same seed gives the same instance; more rounds begin with the fewer."""
    first = shipped.problem(seed=3).instance
    assert first == shipped.problem(seed=3).instance
    assert first != shipped.problem(seed=4).instance
    longer = shipped.problem(seed=3, rounds=50).instance
    assert longer.shape == (5, 50)
    np.testing.assert_array_equal(longer.uplink_rate[:, :20], first.uplink_rate)


def test_powers_and_memory_reach_the_instance() -> None:
    """23 dBm is 0.19953 W; the device's power and memory come along."""
    instance = load_scenario("real").problem().instance
    assert isinstance(instance, Instance)
    assert instance.transmit_power is not None
    np.testing.assert_allclose(instance.transmit_power, 0.1995262, rtol=1e-6)
    assert instance.device_power is not None
    assert instance.device_power[0] == 40.4
    assert instance.device_memory is not None
    assert (np.diff(instance.device_memory) > 0).all()


def test_count_repeats_a_device(edit: Edit) -> None:
    """Two devices of one kind have the same speed and links of their own."""
    instance = load_scenario(edit("count = 2", "count = 4")).instance()
    assert instance.shape == (5, 20)
    assert np.unique(instance.device_throughput[:4]).size == 1
    assert instance.device_throughput[4] == 512 * 2 * 600e6
    assert np.unique(instance.uplink_rate, axis=0).shape[0] == 5
    assert instance.device_power is None  # the template gives none


def test_own_values_override_the_part(edit: Edit) -> None:
    """A key beside a part replaces the part's value and nothing else."""
    path = edit("# max_frequency = 2460e6", "max_frequency = 2000e6")
    instance = load_scenario(path).instance()
    assert (instance.max_frequency, instance.min_frequency) == (2e9, 210e6)
    path = edit("# frequency = 1020e6", "frequency = 510e6")
    assert load_scenario(path).instance().device_throughput[0] == 2048 * 2 * 510e6


def test_llm_path_is_relative_to_the_file(edit: Edit) -> None:
    """A config.json beside the scenario is found from anywhere."""
    path = edit('"Llama-3.2-1B"', '"models/config.json"')
    config = {"model_type": "opt", "num_hidden_layers": 12}
    (path.parent / "models").mkdir()
    (path.parent / "models" / "config.json").write_text(json.dumps(config))
    assert load_scenario(path).instance().num_cuts == 11
    path.write_text(path.read_text().replace("models/config.json", "models"))
    assert load_scenario(path).instance().num_cuts == 11


def test_constraints_of_a_file(edit: Edit) -> None:
    """Each ``[[constraint]]`` is one of `card_opt.constraints`, and its values have origins."""
    tables = """
[[constraint]]
kind = "energy-budget"
max_energy = 2e4
per = "round"
[[constraint]]
kind = "min-cut"
cut = [2, 1, 3]
[provenance]
constraint.1.max_energy = "assumed: an example"
"""
    scenario = load_scenario(edit("\n[provenance]\n", tables))
    first, second = scenario.constraints
    assert first == EnergyBudget(2e4, per="round")
    region = scenario.problem(rounds=2).region
    assert region.allowed is not None
    assert region.allowed.sum(axis=-1).tolist() == [[14, 14], [15, 15], [13, 13]]
    assert second.label == "MinCut(cut=(2, 1, 3))"
    rows = {row.key: row.origin for row in scenario.provenance}
    assert rows["constraint.1.max_energy"] == "assumed"
    assert rows["constraint.2.kind"] == "unstated"
    assert load_scenario("paper").constraints == ()


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('kind = "energy-bugdet"', "unknown constraint 'energy-bugdet'; did you mean energy-budg"),
        ("max_delay = 3", "constraint.1: unknown constraint ''"),
        ('kind = "deadline"', "constraint.1: deadline needs max_delay"),
        ('kind = "deadline"\nmax_delay = -1', "max_delay must be positive .s., got -1"),
        ('kind = "deadline"\nmax_dealy = 1', "unknown field 'max_dealy'; did you mean max_delay"),
        ('kind = "frequency-levels"\nlevels = []', "levels must be a list of at least one"),
    ],
)
def test_bad_constraint_of_a_file(edit: Edit, table: str, message: str) -> None:
    """One line: the file, which constraint, what is allowed, what came."""
    path = edit("[problem]", f"[[constraint]]\n{table}\n[problem]")
    with pytest.raises(ScenarioError, match=message) as caught:
        load_scenario(path)
    assert str(caught.value).startswith(f"{path}: constraint.1: ")
    assert "\n" not in str(caught.value)


def test_what_a_file_leaves_out_is_marked(edit: Edit) -> None:
    """A value that the file gives without a source is unstated, one that it omits is a default."""
    rows = {row.key: row for row in load_scenario(edit("rounds = 20", "")).provenance}
    assert rows["problem.rounds"].origin == "default"
    assert rows["problem.weight"].origin == "unstated"
    assert rows["training.compression_ratio"].origin == "letter"
    assert rows["training.compression_ratio"].source == "Table II"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"seed": -1}, "seed must be an integer of at least 0, got -1"),
        ({"seed": 1.5}, "seed must be an integer of at least 0, got 1.5"),
        ({"rounds": 0}, "rounds must be an integer of at least 1, got 0"),
        ({"rounds": True}, "rounds must be an integer of at least 1, got True"),
    ],
)
def test_bad_arguments(arguments: dict[str, Any], message: str) -> None:
    """Seed and rounds are checked by name."""
    with pytest.raises(ScenarioError, match=message):
        load_scenario("paper").instance(**arguments)


# What is wrong with a file


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            '"Llama-3.2-1B"',
            '"Llama-3.2-2B"',
            "llm.architecture: unknown model .*did you mean Llam",
        ),
        ('"Llama-3.2-1B"', '"no.json"', "llm.architecture: .*no.json: cannot be read: No such"),
        ('"Llama-3.2-1B"', "3", "llm.architecture must be a valid string, got 3"),
        (
            "# num_layers = 32",
            "num_layers = 1",
            "llm.num_layers must be greater than or equal to 2",
        ),
        ("batch_size = 8", "batch_size = 8.5", "training.batch_size must be .*integer, got 8.5"),
        ("batch_size = 8", "batch_size = true", "training.batch_size must be .*integer, got True"),
        ("batch_size = 8", 'batch_size = "8"', "training.batch_size must be .*integer, got '8'"),
        ("batch_size = 8", "batch_size = 0", "training.batch_size must be an integer from 1 to"),
        (
            "batch_size = 8",
            "batchsize = 8",
            "training: unknown key 'batchsize'; did you mean batch",
        ),
        ('["q", "v"]', '["q", "x"]', "training.lora_targets: unknown module 'x'; Known: q, k"),
        ('["q", "v"]', '"q"', "training.lora_targets must be a valid array, got 'q'"),
        ('"eager"', '"egger"', "training.attention must be one of eager, flash, got 'egger'; did"),
        (
            "compression_ratio = 0.1",
            "compression_ratio = 0",
            "training.compression_ratio must be a",
        ),
        (
            '"rtx-4060"',
            '"rtx-4061"',
            "server.part: unknown server 'rtx-4061'; did you mean rtx-40",
        ),
        (
            '"rtx-4060"',
            '"paper-server"',
            "server.min_frequency is missing; give it, as paper-serv",
        ),
        ('part = "rtx-4060"', "", "server.cores is missing; give it, as no part is named"),
        (
            "# min_frequency = 210e6",
            "min_frequency = 3e9",
            "server.min_frequency must be at most ",
        ),
        (
            "# min_frequency = 210e6",
            "min_frequency = nan",
            "server.min_frequency must be a finite",
        ),
        ("distance = 80.0", "distance = 3.0", "device.1.distance must be 10 to 5000 m .* got 3 m"),
        ("distance = 120.0", "", "device.2.distance is missing"),
        ("distance = 120.0", "uplink_rate = 2e7", "device.2.downlink_rate is missing; give both"),
        ("distance = 120.0", "downlink_rate = 2e7", "device.2.uplink_rate is missing; give both"),
        ("distance = 120.0", "uplink_rate = 0.0", "device.2.uplink_rate must be greater than 0"),
        ("distance = 120.0", "uplink_rate = 20.0", "device.2.uplink_rate = 20 bit/s is implausib"),
        ("distance = 120.0", "distance = 1979-05-27", "device.2.distance must be a valid number"),
        ("# frequency = 1020e6", "frequency = 2e9", "device.1.frequency must be at most 1.3005e"),
        ("frequency = 600e6", "", "device.2.frequency is missing; give it, as no part is named"),
        ("jetson-agx-orin-64gb", "jetson-agx", "device.1.part: unknown device 'jetson-agx'; did"),
        (
            '"random"',
            '"maybe"',
            "device.1.line_of_sight must be one of always, never, random, got",
        ),
        ("count = 2", "count = 0", "device.1.count must be greater than or equal to 1, got 0"),
        ("count = 2", "count = 100000000000", "device.1.count must be less than or equal to 100"),
        ('"umi"', '"umy"', "channel.environment: unknown environment 'umy'; did you mean umi"),
        ("3.5e9", "0.3e9", "channel.carrier_frequency must be from 0.5e9 to 100e9 Hz, got 3e"),
        ("uplink_bandwidth = 20e6", "uplink_bandwidth = 21e6", "channel.uplink_bandwidth must be"),
        ("device_height = 1.5", "device_height = 1.0", "channel.device_height must be from 1.5"),
        ("num_streams = 1", "streams = 1", "channel: unknown key 'streams'; did you mean num_st"),
        (
            "weight = 0.2",
            "weight = 1.2",
            "problem.weight must be less than or equal to 1, got 1.2",
        ),
        ("weight = 0.2", "wieght = 0.2", "problem: unknown key 'wieght'; did you mean weight"),
        ('"box"', '"boxx"', "problem.normalizer must be one of box, .*; did you mean box"),
        ("[problem]", "[problems]", "top level: unknown key 'problems'; did you mean problem"),
        (
            "letter: Table",
            "Table",
            "provenance.training.compression_ratio must begin with letter:",
        ),
        ("device.1.distance", "device.9.distance", "provenance.'device.9.distance': the scenario"),
        ("[channel]", "[channel", "is not TOML: Expected"),
        ("rounds = 20", "rounds = " + "[" * 5000, "is not TOML: maximum recursion depth"),
    ],
)
def test_bad_file(edit: Edit, old: str, new: str, message: str) -> None:
    """A line each: the file, the dotted field, what is allowed, what came, close names."""
    path = edit(old, new)
    with pytest.raises(ScenarioError, match=message) as caught:
        load_scenario(path)
    assert all(line.startswith(f"{path}: ") for line in str(caught.value).splitlines())


def test_all_errors_of_a_file_are_listed(tmp_path: Path) -> None:
    """Whatever is wrong has its own line, once, whichever part of the reading finds it."""
    text = template()
    wrong = {
        "num_streams = 1": "num_streams = 9",
        "batch_size = 8": "batch_size = 0",
        "lora_rank = 8": "lora_rank = -1",
        "weight = 0.2": "wieght = 0.2",
        "distance = 120.0": "",
    }
    for old, new in wrong.items():
        text = text.replace(old, new, 1)
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    assert [line.removeprefix(f"{path}: ").split()[0] for line in caught.value.args] == [
        "training.batch_size",
        "training.lora_rank",
        "device.2.distance",
        "channel.num_streams",
        "problem:",
    ]
    looked_up = template().replace("Llama-3.2-1B", "Lama").replace("rtx-4060", "rtx-1", 1)
    path.write_text(looked_up.replace("distance = 80.0", "distance = 8.0"))
    with pytest.raises(ScenarioError) as caught:
        load_scenario(path)
    assert [line.removeprefix(f"{path}: ").split()[0] for line in caught.value.args] == [
        "llm.architecture:",
        "server.part:",
        "device.1.distance",
    ]


def test_byte_order_mark(tmp_path: Path) -> None:
    """A file may begin with a byte order mark, as editors write it."""
    path = tmp_path / "mine.toml"
    path.write_text(template(), encoding="utf-8-sig")
    assert load_scenario(path).problem().instance.shape == (3, 20)


@pytest.mark.parametrize("length", range(0, 4000, 97))
def test_truncated_file(tmp_path: Path, length: int) -> None:
    """A file cut off anywhere loads or gives a line for each thing, never anything else."""
    path = tmp_path / "cut.toml"
    path.write_text(template()[:length])
    try:
        load_scenario(path)
    except ScenarioError as error:
        lines = str(error).splitlines()
        assert all(line.startswith(f"{path}: ") for line in lines)


def test_no_such_scenario(tmp_path: Path) -> None:
    """A name, a missing file, a folder, a binary file: one line each."""
    with pytest.raises(
        ScenarioError, match=r"unknown scenario 'papr'; did you mean paper\? Known"
    ):
        load_scenario("papr")
    with pytest.raises(ScenarioError, match=r"none.toml: cannot be read: No such file"):
        load_scenario(tmp_path / "none.toml")
    with pytest.raises(ScenarioError, match="cannot be read: Is a directory"):
        load_scenario(tmp_path)
    (tmp_path / "raw.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ScenarioError, match="is not a text file in UTF-8"):
        load_scenario(tmp_path / "raw.toml")
    with pytest.raises(ScenarioError, match="unknown scenario"):
        load_scenario("a\0b")
