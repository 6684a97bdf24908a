"""``card-opt fleet`` as users run it: from telemetry to decisions, and what it says on the way."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from card_opt.scenarios.shipped import template
from tests.cli.test_cli import PNG, call, run
from tests.helpers.paths import DOCS

__all__ = ["call"]  # a fixture


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_an_example_is_the_scenarios_telemetry(ending: str, call: Any, tmp_path: Path) -> None:
    """It has a row for each device and round, by device, with the numbers of the instance."""
    out = tmp_path / f"telemetry.{ending}"
    status, text, err = run(*call, "fleet", "example", str(out), "--seed", "3", "--rounds", "4")
    assert (status, err) == (0, "")
    assert text.startswith(f"20 rows in {out}\ndecide them: card-opt fleet decide {out} --out")
    table = pd.read_csv(out) if ending == "csv" else pd.read_parquet(out)
    inst = co.load_scenario("paper").instance(seed=3, rounds=4)
    assert table["device"].tolist() == [f"device-{m + 1}" for m in range(5) for _ in range(4)]
    assert table["round"].tolist() == [1, 2, 3, 4] * 5
    assert np.array_equal(table["throughput"], np.repeat(inst.device_throughput, 4))
    assert np.array_equal(table["uplink"], inst.uplink_rate.ravel())
    assert np.array_equal(table["downlink"], inst.downlink_rate.ravel())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["x.txt"], "telemetry must end in .csv or .parquet, got "),
        (["x.csv", "--rounds", "2000000"], "--rounds must be at most 1,000,000, got 2,000,000"),
        (["x.csv", "--scenario", "papre"], "unknown scenario 'papre'; did you mean paper"),
    ],
)
def test_an_example_that_cannot_be_made_is_one_line(
    words: list[str], message: str, call: Any, tmp_path: Path
) -> None:
    """The line says what is allowed, and nothing is written."""
    name, *options = words
    status, text, err = run(*call, "fleet", "example", str(tmp_path / name), *options)
    assert (status, text) == (2, "")
    assert err.startswith(f"card-opt: {message}")
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(name="table")
def _table(tmp_path: Path) -> pd.DataFrame:
    """Return telemetry of the letter's fleet, 5 devices in 4 rounds."""
    inst = co.load_scenario("paper").instance(seed=3, rounds=4)
    m, n = np.indices(inst.shape).reshape(2, -1)
    return pd.DataFrame(
        {
            "device": [f"d{i}" for i in m],
            "round": n + 1,
            "throughput": np.repeat(inst.device_throughput, 4),
            "uplink": inst.uplink_rate.ravel(),
            "downlink": inst.downlink_rate.ravel(),
        }
    )


Decide = Callable[..., tuple[int, str, str]]


@pytest.fixture(name="decide")
def _decide(call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Decide:
    """Return what decides a table in a folder of its own: t.csv to d.csv."""
    monkeypatch.chdir(tmp_path)

    def decide(table: pd.DataFrame | None, *words: str) -> tuple[int, str, str]:
        if table is not None:
            table.to_csv("t.csv", index=False)
        return run(*call, "fleet", "decide", "t.csv", "--out", "d.csv", *words)

    return decide


def decided(name: str = "d.csv") -> pd.DataFrame:
    """Return decisions from a file."""
    return pd.read_csv(name)


def expected(name: str, **changes: Any) -> co.Solution:
    """Return what `card` decides for the telemetry of `table` on a scenario."""
    rates = co.load_scenario("paper").instance(seed=3, rounds=4)
    inst = co.load_scenario(name).problem(0).instance[0, 0].replace(normalizer_values=None)
    fields = ("device_throughput", "uplink_rate", "downlink_rate")
    given = {field: getattr(rates, field) for field in fields} | changes
    none = dict.fromkeys(("device_power", "transmit_power", "device_names"))
    return co.solve(inst.replace(**none, **given), "card")


def same(found: pd.DataFrame, sol: co.Solution) -> bool:
    """Return whether decisions are those of a solution, device by device."""
    assert sol.cut is not None
    assert sol.frequency is not None
    is_same = np.array_equal(found["cut"], sol.cut.ravel())
    return is_same and np.allclose(found["frequency"], sol.frequency.ravel(), rtol=1e-12)


def test_one_command_decides_a_table(decide: Decide, table: pd.DataFrame) -> None:
    """Without any option the paper's model and server decide, and a line says so."""
    status, text, err = decide(table)
    assert (status, err) == (0, "")
    assert "model and server: paper (Llama-3.2-1B, 32 layers, " in text
    assert "decided │ 20, in d.csv" in text
    found = decided()
    assert list(found.columns[:2]) == ["device", "round"]
    assert found[["device", "round"]].equals(table[["device", "round"]])
    assert same(found, expected("paper"))
    assert set(found["status"]) == {"optimal"}
    assert not Path("d.rejects.csv").exists()


def test_a_column_that_means_nothing_is_told(decide: Decide, table: pd.DataFrame) -> None:
    """A slip in the name of a column that need not be there is not silent."""
    status, text, _ = decide(table.assign(wieght=0.9))
    assert status == 0
    assert "columns that were not used: wieght" in text
    assert same(decided(), expected("paper"))
    assert "not used" not in decide(table, "--restart")[1]


def test_other_scenarios_and_settings(decide: Decide, table: pd.DataFrame) -> None:
    """``--scenario`` and ``--set`` say what the rows have in common."""
    assert decide(table, "--scenario", "real", "--set", "problem.weight=0.7")[0] == 0
    assert same(decided(), expected("real", weight=0.7))


def test_several_models_and_servers_in_one_table(decide: Decide, table: pd.DataFrame) -> None:
    """Each row is decided for the profile and the server that it names."""
    profile, server = np.tile(["big", "small"], 10), np.tile(["a", "a", "b", "b"], 5)
    named = table.assign(profile=profile, server=server)
    options = ["--profile", "big=paper", "--profile", "small=real"]
    options += ["--server", "a=paper", "--server", "b=real"]
    assert decide(named, *options)[0] == 0
    found = decided()
    assert found["profile"].tolist() == profile.tolist()
    real = co.load_scenario("real").problem(0).instance
    fields = ["server_flops_per_cycle", "min_frequency", "max_frequency"]
    fields += ["power_coefficient", "static_power"]
    for name, scenario in (("big", "paper"), ("small", "real")):
        for machine, source in (("a", "paper"), ("b", "real")):
            inst = real if source == "real" else co.load_scenario("paper").problem(0).instance
            sol = expected(scenario, **{field: getattr(inst, field) for field in fields})
            chosen = ((profile == name) & (server == machine)).nonzero()[0]
            assert sol.cut is not None
            assert np.array_equal(found["cut"][chosen], sol.cut.ravel()[chosen])


def test_a_profile_may_be_a_table_of_what_cuts_cost(decide: Decide, table: pd.DataFrame) -> None:
    """A CSV with the scenario's own numbers decides what the scenario decides."""
    inst = co.load_scenario("paper").instance()
    fields = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    costs = {name: getattr(inst, name) for name in fields}
    pd.DataFrame({"cut": np.arange(1, 32), **costs}).to_csv("p.csv", index=False)
    assert decide(table.assign(profile="x"), "--profile", "x=p.csv")[0] == 0
    assert same(decided(), expected("paper"))
    seconds = inst.device_flops / 5e12
    pd.DataFrame({"cut": np.arange(1, 32), "device_seconds": seconds}).to_csv("s.csv", index=False)
    assert decide(table.assign(profile="x"), "--profile", "x=s.csv", "--restart")[0] == 0
    assert same(decided(), expected("paper", device_throughput=5e12))


def test_a_missing_column_is_asked_for_and_named(decide: Decide, table: pd.DataFrame) -> None:
    """The line names it, what is there, and an option to type; with that it is decided."""
    other = table.rename(columns={"uplink": "ul_mbps", "downlink": "dl [bit/s]"})
    other["ul_mbps"] /= 1e6
    status, text, err = decide(other)
    assert (status, text) == (2, "")
    assert len(err.splitlines()) == 1
    assert "t.csv: has no column uplink, downlink; there are 'device', 'round'" in err
    option = re.search(r"--column '(uplink=[^']*)' --column '(downlink=[^']*)'", err)
    assert option is not None
    words = [word for text in option.groups() for word in ("--column", text)]
    assert decide(None, *words)[0] == 0
    assert same(decided(), expected("paper"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--profile", "paper"], "--profile takes NAME=SCENARIO or NAME=FILE.csv, got 'paper'"),
        (["--profile", "a=papre"], "--profile: unknown scenario 'papre'; did you mean paper"),
        (["--profile", "a=real", "--profile", "a=paper"], "--profile: 'a' is given twice"),
        (["--server", "a=papre"], "--server: unknown scenario or server 'papre'; did you mean"),
        (["--value", "weight=much"], "weight must be in [0, 1], got 'much'"),
        (["--value", "wait=1"], "unknown column"),
        (["--column", "up=x"], "unknown column of telemetry 'up'; did you mean uplink"),
        (["--limit", "frequency-pool=1e9"], "--limit frequency-pool=1e9: tables take deadline"),
        (["--limit", "deadline=-1"], "Deadline"),
        (["--tls-ca", "x.pem"], "--tls-ca, --tls-cert and --tls-key go together"),
        (["--workers", "1", "--threads", "1"], "give one of threads, workers"),
        (["--scenario", "papre"], "unknown scenario 'papre'; did you mean paper"),
    ],
)
def test_what_is_typed_wrong_is_one_line(
    words: list[str], message: str, decide: Decide, table: pd.DataFrame
) -> None:
    """The line says what is allowed; nothing is written."""
    status, text, err = decide(table, *words)
    assert (status, text) == (2, "")
    assert err.startswith(f"card-opt: {message}") or message in err
    assert len(err.splitlines()) == 1
    assert {path.name for path in Path().iterdir()} == {"t.csv"}


@pytest.mark.parametrize("name", ["profile", "server"])
def test_a_name_that_is_not_known_is_asked_for(
    name: str, decide: Decide, table: pd.DataFrame
) -> None:
    """Where a table names a model or a server, the line says how to say what it is."""
    status, _, err = decide(table.assign(**{name: "edge"}))
    assert status == 2
    assert f"--{name} NAME=SCENARIO" in err
    other = "real" if name == "profile" else "paper"
    status, text, _ = decide(table.assign(**{name: "edge"}), f"--{name}", f"egde={other}")
    assert status == 1
    assert f"20: unknown {name} 'edge'; did you mean egde?" in text
    assert f"--{name} edge=SCENARIO" in text


def test_rows_that_make_no_sense_are_told(decide: Decide, table: pd.DataFrame) -> None:
    """The table says how many, why, and where they are; the rest is decided, with status 0."""
    table.loc[3, "uplink"] = -5.0
    table.loc[7, "uplink"] = -6.0
    table.loc[9, "downlink"] = None
    table.loc[11, "uplink"] = 0.0  # no link is no mistake: there is no decision
    status, text, _ = decide(table, "--json", "d.json")
    assert status == 0
    assert "rejected   │ 3, in d.rejects.csv" in text
    assert "2: uplink must be at least 0 and finite" in text
    assert "1: downlink is missing" in text
    told = json.loads(Path("d.json").read_text())
    counts = {"rows": 20, "decided": 16, "infeasible": 1, "rejected": 3}
    assert {name: told[name] for name in counts} == counts
    assert told["reasons"] == {
        "uplink must be at least 0 and finite [bit/s]": 2,
        "downlink is missing": 1,
    }
    found = decided()
    for name in ("delay", "energy", "cost"):
        assert told[name] == pytest.approx(found[name].sum(), rel=1e-12)
        assert told[f"mean_{name}"] == pytest.approx(found[name].mean(), rel=1e-12)
    assert found["status"].tolist().count("infeasible") == 1
    assert pd.read_csv("d.rejects.csv")["row"].tolist() == [4, 8, 10]
    assert told["rows_per_second"] > 0
    assert any("paper" in note for note in told["notes"])


def test_nothing_decided_is_status_one(decide: Decide, table: pd.DataFrame) -> None:
    """All rows rejected, or none feasible: the work is done, with a no for an answer."""
    status, text, _ = decide(table, "--limit", "deadline=1e-3", "--figure", "d.png")
    assert status == 1
    assert "infeasible │ 20" in text
    assert not Path("d.png").exists()
    assert decide(table.assign(uplink=-1.0), "--restart")[0] == 1


def test_limits_of_rows_hold_on_each(decide: Decide, table: pd.DataFrame) -> None:
    """A limit for all and one of the table's own both hold, so the tighter one decides."""
    cuts = np.tile([1, 5, 20, 31], 5)
    assert decide(table.assign(max_cut=cuts), "--limit", "max-cut=10")[0] == 0
    assert (decided()["cut"] <= np.minimum(cuts, 10)).all()


def test_a_scenarios_own_limits_hold_and_are_told(decide: Decide, table: pd.DataFrame) -> None:
    """Limits in the file are kept; one that tables do not take is refused by its name."""
    text = template().replace('memory = "device"', 'memory = "ignored"')
    limit = '\n[[constraint]]\nkind = "{}"\n{}\n'
    Path("mine.toml").write_text(text + limit.format("max-cut", "cut = 2"))
    status, told, _ = decide(table, "--scenario", "mine.toml")
    assert status == 0
    assert "limits: those of mine.toml hold for the table, too: " in told
    assert (decided()["cut"] <= 2).all()
    Path("mine.toml").write_text(text + limit.format("frequency-pool", "max_total = 1e9"))
    status, _, err = decide(table, "--scenario", "mine.toml", "--restart")
    assert status == 2
    assert "frequency-pool of mine.toml: tables take deadline" in err
    assert "card-opt solve takes every limit" in err


@pytest.mark.parametrize("per", ["fleet", "round"])
def test_a_shared_limit_is_kept_with_price_bound_and_gap(
    per: str, decide: Decide, table: pd.DataFrame
) -> None:
    """An energy budget holds for each group; what it costs, and how near that is, are told."""
    assert decide(table)[0] == 0
    free = decided()
    budget = float(0.7 * free["energy"].sum() / (1 if per == "fleet" else 4))
    status, text, _ = decide(
        table, "--limit", f"energy-budget={budget!r},per={per}", "--json", "d.json"
    )
    assert status == 0
    found = decided()
    use = found["energy"].sum() if per == "fleet" else found.groupby("round")["energy"].sum().max()
    assert use <= budget * (1 + 1e-9)
    told = json.loads(Path("d.json").read_text())
    ((label, prices),) = told["prices"].items()
    assert f"per J of {label}" in text
    assert len(prices) == (1 if per == "fleet" else 4)
    assert max(prices) > 0
    assert "so the cost is within" in text
    assert told["bound"] <= told["cost"]
    assert told["gap"] == pytest.approx(1 - told["bound"] / told["cost"], abs=1e-12)


def test_a_shared_limit_that_cannot_be_kept_is_status_one(
    decide: Decide, table: pd.DataFrame
) -> None:
    """The line says what the rows take at least; nothing is left in the way of a larger one."""
    status, text, err = decide(table, "--limit", "energy-budget=1")
    assert (status, text) == (1, "")
    assert "no decision keeps 1 J: the rows take at least " in err
    assert len(err.splitlines()) == 1
    assert [path.name for path in Path().iterdir()] == ["t.csv"]
    assert decide(table, "--limit", "energy-budget=1e6")[0] == 0


def test_workers_write_what_threads_write(decide: Decide, table: pd.DataFrame) -> None:
    """``--workers`` decides in other processes, to the same byte."""
    assert decide(table)[0] == 0
    alone = Path("d.csv").read_bytes()
    assert decide(table, "--workers", "1", "--part-rows", "7")[0] == 0
    assert Path("d.csv").read_bytes() == alone


def test_certificates_are_written_and_check(
    decide: Decide, table: pd.DataFrame, call: Any
) -> None:
    """What ``--certify`` writes of the whole is named, and ``check`` believes it."""
    status, text, _ = decide(table, "--certify", "--json", "d.json")
    assert status == 0
    path = "d.certificates/whole.json"
    assert json.loads(Path("d.json").read_text())["certificate"] == path
    assert path in text
    status, text, _ = run(*call, "check", path)
    assert status == 0
    assert "20 device-rounds in 1 parts" in text


def test_the_figure_is_drawn(decide: Decide, table: pd.DataFrame) -> None:
    """``--figure`` draws decisions from one file and from many."""
    assert decide(table, "--figure", "d.png")[0] == 0
    assert Path("d.png").read_bytes().startswith(PNG)


def test_the_columns_are_listed(call: Any, tmp_path: Path) -> None:
    """``card-opt fleet columns`` shows every column of the schema, and how others are named."""
    path = tmp_path / "columns.json"
    status, text, _ = run(*call, "fleet", "columns", "--json", str(path))
    assert status == 0
    rows = json.loads(path.read_text())
    for row in rows:
        assert row["column"] in text
    assert {"device", "round", "throughput", "uplink", "downlink"} <= {r["column"] for r in rows}
    assert "--column 'uplink=ul_mbps*1e6'" in text


def test_the_page_shows_what_is_printed(call: Any, decide: Decide) -> None:
    """Commands of docs/fleet.md print the text below them, but for the time that they take."""
    page = (DOCS / "fleet.md").read_text(encoding="utf-8").replace("\\\n", " ")
    found = re.findall(r"^```sh\n([^`]*)```\n\n```text\n(.*?)^```", page, re.M | re.S)
    assert len(found) == 2
    Path("docs").symlink_to(DOCS)
    for commands, expected in found:
        for command in commands.splitlines():
            _, text, err = run(*call, *shlex.split(command)[1:])
        assert without_time(text + err) == without_time(expected), command


def without_time(text: str) -> list[str]:
    """Return the lines of an outcome without that of the time, and what is as wide as it."""
    return [re.sub("[ ─]+", " ", line) for line in text.splitlines() if "│ time" not in line]
