"""Measurements on the command line: tables in place of a scenario's own rates and profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from card_opt.cli.problem import load
from tests.cli.test_cli import call, run

__all__ = ["call"]  # a fixture

NAMES = ["tablet", "laptop", "007", "gateway", "phone"]


@pytest.fixture
def inst() -> co.Instance:
    """Return what the tables are made of: the letter's fleet in 2 rounds."""
    return co.load_scenario("paper").instance(seed=3, rounds=2)


def rates_of(inst: co.Instance, names: list[Any]) -> pd.DataFrame:
    """Return an instance's rates, one row per device and round."""
    m, n = np.indices(inst.shape).reshape(2, -1)
    return pd.DataFrame(
        {
            "device": [names[i] for i in m],
            "round": n + 1,
            "uplink_rate": inst.uplink_rate.ravel(),
            "downlink_rate": inst.downlink_rate.ravel(),
        }
    )


def kept(table: pd.DataFrame, path: Path) -> Path:
    """Return the file of a table, its rows in another order."""
    table.iloc[::-1].to_csv(path, index=False)
    return path


def test_tables_take_the_place_of_a_scenarios_own_numbers(
    inst: co.Instance, tmp_path: Path
) -> None:
    """With its own rates and profile as tables, a scenario is what it was, whatever the seed."""
    cuts = np.arange(1, inst.num_cuts + 1)
    fields = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    profile = pd.DataFrame({"cut": cuts, **{name: getattr(inst, name) for name in fields}})
    files = {
        "rates": kept(rates_of(inst, [1, 2, 3, 4, 5]), tmp_path / "rates.csv"),
        "profile": kept(profile, tmp_path / "profile.csv"),
    }
    assert load("paper", 0, None, None, None, files=files).instance == inst
    names = pd.DataFrame({"device": NAMES})
    files["devices"] = tmp_path / "devices.csv"
    names.to_csv(files["devices"], index=False)
    files["rates"] = kept(rates_of(inst, NAMES), tmp_path / "named.csv")
    named = load("paper", 0, None, None, None, files=files).instance
    assert named == inst.replace(device_names=NAMES)


def test_names_come_back_from_a_file_of_decisions(
    inst: co.Instance, tmp_path: Path, call: Any
) -> None:
    """From tables through solve to a file and to tables again, every device keeps its name."""
    rates = rates_of(inst, NAMES)
    kept(rates, tmp_path / "rates.csv")
    pd.DataFrame({"device": NAMES}).to_csv(tmp_path / "devices.csv", index=False)
    out = tmp_path / "decisions.csv"
    options = ["--rates", str(tmp_path / "rates.csv"), "--devices", str(tmp_path / "devices.csv")]
    status, text, _ = run(*call, "solve", "paper", *options, "--out", str(out))
    assert status == 0
    assert "gateway" in text
    decided = pd.read_csv(out, dtype={"device": str})
    assert decided["device"].tolist() == np.repeat(NAMES, 2).tolist()
    both = rates.merge(decided, on=["device", "round"])[list(rates)].sample(frac=1.0)
    fields = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    profile = pd.DataFrame({"cut": range(1, 32), **{name: getattr(inst, name) for name in fields}})
    rest = {
        name: getattr(inst, name)
        for name in ("total_flops", "server_flops_per_cycle", "min_frequency", "max_frequency")
    }
    again = co.Instance.from_frames(
        profile,
        both,
        decided[["device"]].drop_duplicates(),
        power_coefficient=1e-25,
        device_throughput=1e12,
        **rest,
    )
    assert again.device_names == tuple(NAMES)
    np.testing.assert_array_equal(again.uplink_rate, inst.uplink_rate)


def test_names_are_in_solutions_and_their_files(inst: co.Instance, tmp_path: Path) -> None:
    """A solution has the names of its devices and cuts in its table and in its own file."""
    named = inst.replace(device_names=NAMES, cut_names=list(map(str, range(31))))
    solution = co.solve(named, "card")
    assert solution.cut is not None
    frame = solution.to_frame()
    assert frame["device"].tolist() == np.repeat(NAMES, 2).tolist()
    assert frame["cut"].tolist() == (solution.cut - 1).ravel().tolist()
    solution.save(tmp_path / "solution.npz")
    loaded = co.Solution.load(tmp_path / "solution.npz")
    assert (loaded.device_names, loaded.cut_names) == (named.device_names, named.cut_names)
    pd.testing.assert_frame_equal(loaded.to_frame(), frame)


Change = Callable[[pd.DataFrame], pd.DataFrame]


@pytest.mark.parametrize(
    ("change", "more", "words"),
    [
        (lambda t: t[t["device"] != 5], [], "is of 4 devices, and paper has 5"),
        (lambda t: t, ["--rounds", "3"], "--rounds is 3, and"),
        (lambda t: t.replace({"device": {3: "mine"}}), [], "which device .* is 'mine'"),
        (lambda t: t.assign(uplink_rate=10.0), [], "did you mean 10e6 (Mbit/s)"),
        (lambda t: t.iloc[1:], [], "device '1', round '1' is missing"),
    ],
)
def test_what_does_not_go_with_the_scenario_is_named(
    inst: co.Instance, tmp_path: Path, call: Any, change: Change, more: list[str], words: str
) -> None:
    """Other numbers of devices or rounds, unknown names and units: one line, status 2."""
    rates = rates_of(inst, [1, 2, 3, 4, 5]).astype({"device": object})
    path = kept(change(rates), tmp_path / "rates.csv")
    status, _, err = run(*call, "solve", "paper", "--rates", str(path), *more)
    assert status == 2
    assert len(err.splitlines()) == 1
    assert all(part in err for part in words.split(" .* "))


def test_a_profile_goes_with_the_rest(inst: co.Instance, tmp_path: Path, call: Any) -> None:
    """A part of a profile must have the scenario's cuts; a whole one brings its own."""
    short = pd.DataFrame({"cut": [0, 1], "smashed_bits": [1e6, 1e6]})
    path = kept(short, tmp_path / "profile.csv")
    status, _, err = run(*call, "solve", "paper", "--profile", str(path))
    assert status == 2
    assert "give device_flops, gradient_bits, adapter_bits, too" in err
    whole = short.assign(device_flops=[0.0, 1e12], gradient_bits=1e6, adapter_bits=[0.0, 1e6])
    whole["device_seconds"] = [0.0, 2.0]
    files = {"profile": kept(whole, path)}
    made = load("paper", 0, 2, None, None, files=files).instance
    assert made.num_cuts == 2
    assert made.cut_names == ("0", "1")
    assert made.device_throughput is None
    status, _, err = run(*call, "solve", "near-ties:", "--profile", str(path))
    assert status == 2
    assert "--profile is for scenarios" in err


@pytest.mark.parametrize("command", ["solve", "verify", "explore", "export"])
def test_every_command_takes_tables(
    inst: co.Instance, tmp_path: Path, call: Any, command: str
) -> None:
    """Rates from a file work wherever a scenario is taken."""
    path = kept(rates_of(inst, [1, 2, 3, 4, 5]), tmp_path / "rates.csv")
    more = {
        "verify": ["--methods", "exhaustive"],
        "explore": ["--over", "weight=0.2:0.4:2"],
        "export": ["--out", str(tmp_path / "x.json")],
    }
    status, _, err = run(*call, command, "paper", "--rates", str(path), *more.get(command, []))
    assert status in {0, 3}, err
    if command == "export":
        stored = co.read_problem(tmp_path / "x.json").instance
        np.testing.assert_array_equal(stored.uplink_rate, inst.uplink_rate)
