"""The command line as users run it: exit status, one-line errors, files whole or absent."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

import card_opt as co
from card_opt.algorithms import card
from card_opt.cli import main, terminal
from card_opt.constraints.text import parse_limit
from card_opt.problem.headings import headed
from card_opt.problem.quantities import FloatArray, Rounds, Values
from card_opt.scenarios.architecture import architecture_names
from card_opt.scenarios.hardware import device_names, server_names
from card_opt.solving import dispatch
from card_opt.solving import method as method_module
from tests.helpers.instances import random_instance
from tests.helpers.paths import DOCS

PNG = b"\x89PNG"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Return the file of a small instance."""
    path = tmp_path / "small.npz"
    random_instance(22, shape=(2, 2), num_cuts=4).save(path)
    return path


def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> tuple[int, str, str]:
    """Run a command in this process; return its exit status and what it printed."""
    monkeypatch.setattr(sys, "argv", ["card-opt", *arguments])
    with pytest.raises(SystemExit) as stop:
        main.main()
    out, err = capsys.readouterr()
    assert isinstance(stop.value.code, int)
    return stop.value.code, out, err


Run = tuple[pytest.CaptureFixture[str], pytest.MonkeyPatch]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what `run` needs first."""
    return capsys, monkeypatch


def test_verify_passes_and_writes_everything(call: Run, saved: Path, tmp_path: Path) -> None:
    """A right candidate exits 0, with table, figure, JSON and command in the folder."""
    out = tmp_path / "out"
    names = "exhaustive,cvxpy-enumerate-clarabel,highs-outer-approximation"
    arguments = ["verify", str(saved), "--methods", names, "--out", str(out)]
    code, text, _ = run(*call, *arguments, "--json", str(tmp_path / "report.json"))
    assert code == 0, text
    assert text.count("PASS") == 5
    assert (out / "verification.png").read_bytes().startswith(PNG)
    assert len(pd.read_csv(out / "verification.csv")) == 3
    assert "verify" in (out / "command.txt").read_text()
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["ok"] is True
    assert json.loads((out / "verification.json").read_text())["versions"]["numpy"]
    assert sorted(path.name for path in out.iterdir()) == [
        "command.txt",
        "verification.csv",
        "verification.json",
        "verification.png",
        "verification.txt",
    ]
    assert (out / "verification.txt").read_text().count("PASS") == 5


def test_verify_fails_on_a_planted_error(call: Run, saved: Path) -> None:
    """A shifted f* makes the command fail with exit status 1."""
    right = card.optimal_frequency

    def shifted(x: Rounds, delay_price: Values, energy_price: Values) -> FloatArray:
        return right(x, delay_price, energy_price) * 0.97

    call[1].setattr(card, "optimal_frequency", shifted)
    names = "cvxpy-enumerate-clarabel,highs-outer-approximation"
    code, text, _ = run(*call, "verify", str(saved), "--methods", names)
    assert code == 1
    assert text.count("FAIL") == 4


def test_verify_is_undecided_by_one_witness(call: Run, saved: Path, tmp_path: Path) -> None:
    """What nothing contradicts and too few bear out is neither: exit status 3."""
    out = tmp_path / "report.json"
    names = "highs-outer-approximation"
    code, text, _ = run(*call, "verify", str(saved), "--methods", names, "--json", str(out))
    assert code == 3
    assert text.count("UNDECIDED") == 4
    report = json.loads(out.read_text())
    assert (report["ok"], report["outcome"]) == (False, "UNDECIDED")


@pytest.mark.parametrize("budget", ["1e9", "1e-3"])
def test_verify_takes_shared_limits(call: Run, saved: Path, tmp_path: Path, budget: str) -> None:
    """Whether there is a decision or none, all files are written that there can be."""
    names = "cvxpy-conic-scip,highs-outer-approximation"
    limit = ("--limit", f"energy-budget={budget}", "--out", str(tmp_path / "out"))
    code, text, _ = run(*call, "verify", str(saved), "--methods", names, *limit)
    assert code == 0, text
    assert "device-rounds, against" not in text  # no table of P2s, for there are none
    has_figure = (tmp_path / "out" / "verification.png").is_file()
    assert has_figure is (budget == "1e9")


@pytest.mark.parametrize("ending", ["csv", "parquet", "json"])
def test_solve_writes_decisions(call: Run, saved: Path, tmp_path: Path, ending: str) -> None:
    """The decisions come out whole, in each format."""
    if ending == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    out = tmp_path / f"decisions.{ending}"
    code, text, _ = run(*call, "solve", str(saved), "--out", str(out))
    assert code == 0
    assert "card: optimal" in text
    assert all(name in text for name in ("frequency [Hz]", "delay [s]", "energy [J]"))
    read: pd.DataFrame = getattr(pd, f"read_{ending}")(out)
    solution = co.solve(co.Instance.load(saved)).to_frame()
    assert list(read.columns) == list(headed(solution).columns)
    assert np.allclose(read.to_numpy(float), solution.to_numpy(float), rtol=1e-9, atol=0)


def test_solve_summary_as_json(call: Run, saved: Path, tmp_path: Path) -> None:
    """The summary names status, objective and every decision; no bound is null."""
    out = tmp_path / "summary.json"
    code, *_ = run(*call, "solve", str(saved), "--method", "exhaustive", "--json", str(out))
    summary = json.loads(out.read_text())
    assert code == 0
    assert summary["status"] == "feasible"
    assert summary["bound"] is None
    assert len(summary["decisions"]) == 4


def test_seed_decides_the_channel(call: Run, tmp_path: Path) -> None:
    """The same seed gives the same bytes, another seed other decisions."""
    files = [tmp_path / f"{number}.csv" for number in range(3)]
    for seed, path in zip((1, 1, 2), files, strict=True):
        run(*call, "solve", "paper", "--seed", str(seed), "--out", str(path))
    assert files[0].read_bytes() == files[1].read_bytes() != files[2].read_bytes()


def test_rounds_of_a_scenario(call: Run, saved: Path, tmp_path: Path) -> None:
    """More rounds only append; an instance has its own, and says so."""
    files = [tmp_path / f"{rounds}.csv" for rounds in (2, 3)]
    for rounds, path in zip((2, 3), files, strict=True):
        assert run(*call, "solve", "paper", "--rounds", str(rounds), "--out", str(path))[0] == 0
    short, long = (pd.read_csv(path) for path in files)
    assert (len(short), len(long)) == (10, 15)
    both = long[long["round"] <= 2].reset_index(drop=True)
    pd.testing.assert_frame_equal(short, both)
    code, _, err = run(*call, "solve", str(saved), "--rounds", "2")
    assert (code, err.count("\n")) == (2, 1)
    assert "--rounds is for scenarios" in err


def test_methods_lists_all(call: Run, tmp_path: Path) -> None:
    """Every method is in the list, on the screen and as JSON."""
    out = tmp_path / "methods.json"
    code, text, _ = run(*call, "methods", "--json", str(out))
    assert code == 0
    for method in json.loads(out.read_text()):
        assert method["name"] in text


def test_versions(call: Run) -> None:
    """The versions of Python, NumPy and every solver are printed."""
    code, text, _ = run(*call, "versions")
    assert code == 0
    names = {line.split(" ")[0] for line in text.splitlines()}
    assert {"python", "card-opt", "numpy", "pyomo", "PySCIPOpt", "highspy", "cvxpy"} <= names


@pytest.mark.parametrize(
    "words",
    [["solve", "paper"], ["verify", "paper", "--methods", "exhaustive"], ["simulate", "paper"]],
)
def test_set_on_every_command_with_a_scenario(call: Run, words: list[str]) -> None:
    """``--set`` changes the scenario, and the outcome says what memory does to the cuts."""
    rounds = ["--set", "problem.rounds=1"]
    code, text, err = run(*call, *words, *rounds, "--set", "problem.memory=device")
    assert (code if words[0] != "verify" else 0, err) == (0, "")
    assert "memory: no device states its own" in text
    code, text, _ = run(*call, "scenario", "paper", *rounds)
    assert (code, "memory: ignored" in text) == (0, True)


def test_all_errors_of_a_file_are_shown(call: Run, tmp_path: Path) -> None:
    """A file with three errors gets three lines, and status 2."""
    wrong = ["training.batch_size=0", "problem.wieght=1", "device.2.count=0"]
    options = [word for setting in wrong for word in ("--set", setting)]
    code, out, err = run(*call, "solve", "paper", *options)
    assert (code, out, err.count("\n")) == (2, "", 3)
    assert all(line.startswith("card-opt: paper: ") for line in err.splitlines())


@pytest.mark.parametrize(
    ("command", "names"),
    [("parts", server_names() + device_names()), ("architectures", architecture_names())],
)
def test_what_scenarios_can_name(
    call: Run, tmp_path: Path, command: str, names: list[str]
) -> None:
    """Every part and model is listed, on the screen and as JSON with its source."""
    out = tmp_path / "list.json"
    code, text, _ = run(*call, command, "--json", str(out))
    rows = json.loads(out.read_text())
    assert code == 0
    assert [row["name"] for row in rows] == names
    assert all(row["source"] and row["name"] in text for row in rows)


def test_template_is_a_scenario(call: Run, tmp_path: Path) -> None:
    """What `template` prints can be saved and solved as it is."""
    code, text, _ = run(*call, "template")
    assert code == 0
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    assert run(*call, "solve", str(path))[0] == 0


def test_scenario_shows_where_values_come_from(call: Run, tmp_path: Path) -> None:
    """Every value is shown as the letter's or as assumed, with a source."""
    out = tmp_path / "values.json"
    code, _, _ = run(*call, "scenario", "paper", "--json", str(out))
    rows = json.loads(out.read_text())
    assert code == 0
    assert {row["origin"] for row in rows} == {"letter", "assumed"}
    assert all(row["source"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "texts"),
    [
        (["solve", "papre"], ["papre", "paper"]),
        (["solve", "no/such.toml"], ["no/such.toml"]),
        (["solve", "paper", "--method", "crad"], ["'crad'", "did you mean card?"]),
        (
            ["solve", "paper", "--out", "x.xls"],
            ["--out must end in .npz, .csv, .parquet, .json", "x.xls"],
        ),
        (["solve", "paper", "--out", "no/such/x.csv"], ["cannot write no/such/x.csv"]),
        (["solve", "paper", "--seed", "-1"], ["--seed", "-1"]),
        (["solve", "paper", "--seed", "one"], ["--seed", "one"]),
        (["solve", "paper", "--time-limit", "0"], ["time_limit must be a positive finite number"]),
        (["solve"], ["Missing argument 'scenario'"]),
        (["verify", "--methods", "card,nothing"], ["'nothing'", "Known: card"]),
        (["verify", "paper", "--round", "0"], ["--round", "0"]),
        (["verify", "paper", "--rounds", "0"], ["--rounds", "0"]),
        (["verify", "paper", "--round"], ["--round"]),
        (["slove"], ["slove"]),
        (["scenario", "papre"], ["papre"]),
        (["solve", "paper", "--set", "training.lora_rank"], ["a setting must be key=value"]),
        (["solve", "near-ties", "--set", "problem.weight=1"], ["--set is for scenarios"]),
        (
            ["simulate", "--set", "server.max_frequency=2.46"],
            ["server.max_frequency = 2.46 Hz is implausible", "did you mean 2.46e9 (GHz)?"],
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_one_line(call: Run, arguments: list[str], texts: list[str]) -> None:
    """Every mistake gets one line on standard error that names it, and exit status 2."""
    code, out, err = run(*call, *arguments)
    assert code == 2
    assert err.count("\n") == 1
    assert err.startswith("card-opt: ")
    assert out == ""
    for text in texts:
        assert text in err


def test_truncated_instance_is_one_line(call: Run, saved: Path) -> None:
    """A file that ends too early is named."""
    saved.write_bytes(saved.read_bytes()[:300])
    code, _, err = run(*call, "solve", str(saved))
    assert code == 2
    assert err.count("\n") == 1
    assert str(saved) in err


def test_truncated_scenario_is_one_line(call: Run, tmp_path: Path) -> None:
    """A TOML file that ends too early is named."""
    path = tmp_path / "cut.toml"
    path.write_text("[llm]\nnum_layers = ", encoding="utf-8")
    code, _, err = run(*call, "solve", str(path))
    assert code == 2
    assert err.count("\n") == 1
    assert str(path) in err


def test_missing_solver_is_one_line(call: Run, saved: Path) -> None:
    """A method whose library is not there gives the install line and exit status 2."""
    call[1].setattr(method_module, "_is_installed", lambda module: module != "highspy")
    for command in (["solve", "--method"], ["verify", "--methods"]):
        name, option = command
        code, _, err = run(*call, name, str(saved), option, "highs-outer-approximation")
        assert code == 2
        assert err.count("\n") == 1
        assert "needs highspy: pip install card-opt" in err


def test_killed_solver_is_one_line(call: Run, saved: Path) -> None:
    """A solver that dies is an error with exit status 2, and no file is written."""
    from tests.helpers import doubles

    solved = dispatch.solve(random_instance(0, shape=(1, 1)), doubles.method("dies"))
    call[1].setattr(dispatch, "solve", lambda *a, **k: solved)
    out = saved.with_suffix(".csv")
    code, _, err = run(*call, "solve", str(saved), "--out", str(out))
    assert code == 2
    assert err.count("\n") == 1
    assert "SIGKILL" in err
    assert not out.exists()


def test_failed_write_leaves_nothing(
    call: Run, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When writing fails half way, the old file is as it was and nothing lies beside it."""
    out = saved.parent / "decisions.csv"
    out.write_text("old")

    def broken(self: pd.DataFrame, path: Path, **options: object) -> None:
        path.write_text("half")
        raise OSError("disk full")

    monkeypatch.setattr(pd.DataFrame, "to_csv", broken)
    code, _, err = run(*call, "solve", str(saved), "--out", str(out))
    assert (code, err) == (2, f"card-opt: cannot write {out}: disk full\n")
    assert out.read_text() == "old"
    assert {path.name for path in saved.parent.iterdir()} == {"small.npz", "decisions.csv"}


def test_interrupt_is_one_line(call: Run, saved: Path) -> None:
    """Ctrl-C ends the command with one line and the shell's status for it."""

    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    call[1].setattr(dispatch, "solve", interrupted)
    code, _, err = run(*call, "solve", str(saved))
    assert code == 130
    assert err.strip().endswith("card-opt: interrupted")


def test_progress_is_shown(call: Run, saved: Path) -> None:
    """On a terminal the bar shows the method and how far it is."""
    screen = io.StringIO()

    def console(**options: object) -> Console:
        return Console(file=screen, force_terminal=True, width=100)

    call[1].setattr(terminal, "Console", console)
    call[1].setattr(sys.stderr, "isatty", lambda: True)
    call[1].setattr(terminal, "SHORT", 0.0)  # however fast it is
    run(*call, "verify", str(saved), "--methods", "exhaustive")
    assert "exhaustive" in screen.getvalue()
    assert "5/5" in screen.getvalue()


def test_installed_command_and_module_start(saved: Path) -> None:
    """The command runs as a process of its own, and a closed pipe is no error."""
    code = (
        "import sys; sys.argv = ['card-opt', 'methods']; import card_opt.cli.main as c; c.main()"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0
    assert "highs-outer-approximation" in done.stdout
    assert done.stderr == ""


QUIET_HOURS = DOCS / "examples" / "quiet_hours.py"


def test_limits_choose_the_method_and_are_kept(call: Run, saved: Path, tmp_path: Path) -> None:
    """With limits the fastest method that proves its decision takes over, and keeps them."""
    inst, target = co.Instance.load(saved).replace(weight=0.7), tmp_path / "out.json"
    inst.save(saved)
    free = co.solve(inst)
    assert free.delay is not None
    deadline = 0.999 * float(free.delay.max())
    arguments = ["--limit", f"deadline={deadline!r}", "--json", str(target)]
    code, out, _ = run(*call, "solve", str(saved), *arguments)
    content = json.loads(target.read_text())
    assert (code, content["method"], content["status"]) == (0, "cutwise", "optimal")
    assert max(row["delay"] for row in content["decisions"]) <= deadline * (1.0 + 1e-12)
    assert out.startswith("cutwise: optimal\n")
    thriftiest = co.solve(inst.replace(weight=0.0))
    assert free.energy is not None
    assert thriftiest.energy is not None
    budget = 0.5 * float(np.sum(free.energy) + np.sum(thriftiest.energy))
    arguments = ["--limit", f"energy-budget={budget!r}", "--json", str(target)]
    code, _, _ = run(*call, "solve", str(saved), *arguments)
    content = json.loads(target.read_text())
    assert (code, content["method"]) == (0, "column-generation")
    assert sum(row["energy"] for row in content["decisions"]) <= budget * (1.0 + 1e-9)


def test_infeasible_limits_exit_1_with_the_reason(call: Run, saved: Path) -> None:
    """An impossible limit is an answer, not an error: status 1, and the reason on one line."""
    code, out, err = run(*call, "solve", str(saved), "--limit", "deadline=1e-6")
    assert (code, err) == (1, "")
    assert out.startswith("cutwise: infeasible\nno decision for device 1 in round 1 (and 3 more")
    assert "Deadline(max_delay=1e-06) would have to be at least" in out


def test_forced_method_shows_its_loss(call: Run, saved: Path) -> None:
    """With --force, Algorithm 1 is judged under limits that it does not take: status 1."""
    limit = ("--limit", "round-time=1e-3")
    code, out, err = run(*call, "solve", str(saved), "--method", "card-literal", *limit)
    assert (code, out) == (2, "")
    assert "card-literal takes no shared limits; these methods do: " in err
    code, out, _ = run(*call, "solve", str(saved), "--method", "card-literal", *limit, "--force")
    assert code == 1
    assert "gives a decision that exceeds a limit by" in out


def test_constraint_of_the_users_own(call: Run, saved: Path) -> None:
    """A constraint in a file of one's own is one more kind of limit."""
    limit = ("--import", str(QUIET_HOURS), "--limit", "quiet-hours=1e9")
    code, out, _ = run(*call, "solve", str(saved), *limit)
    assert code == 0
    assert out.startswith("column-generation: optimal\n")


def test_verify_takes_limits(call: Run, saved: Path) -> None:
    """Under limits the method that takes them is compared, and all claims pass."""
    names = "cvxpy-conic-scip,highs-outer-approximation"
    limit = ("--limit", "deadline=1e9", "--limit", "max-cut=3")
    code, out, _ = run(*call, "verify", str(saved), "--methods", names, *limit)
    assert code == 0, out
    assert "PASS: cutwise is optimal on all 4 P2 and on the joint P1" in out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("dedline=3", "unknown constraint 'dedline'; did you mean deadline?"),
        ("deadline=-3", "Deadline: max_delay must be positive [s], got -3"),
        ("deadline=soon", "Deadline: max_delay must be numbers [s], got 'soon'"),
        ("deadline", "deadline needs max_delay: for example deadline=30"),
        ("deadline=1:2:3", "the bound must be a scalar or of shape (2,) or (2, 2), got (3,)"),
        ("deadline=30,per=round", "deadline: unknown field 'per'; Known: max_delay"),
        ("deadline=30,round", "fields after the first must be name=value, got 'round'"),
        ("deadline=3,max_delay=4", "'max_delay' is given twice"),
        ("energy-budget=2,per=week", "unknown group 'week'; Known: fleet, round, device"),
        ("energy-budget=nan", "EnergyBudget: max_energy must be positive [J], got nan"),
        ("frequency-levels=", "FrequencyLevels: levels must be numbers [Hz], got ''"),
        ("min-cut=2.5", "MinCut: cut must be whole and at least 1, got 2.5"),
        ("device-memory=1e9", "DeviceMemory(max_bytes=1e+09) needs device_memory"),
        ("device-energy-budget=1e9", "needs device_power and transmit_power"),
    ],
)
def test_bad_limit_is_one_line(call: Run, saved: Path, text: str, message: str) -> None:
    """A limit that is not one, or does not fit, is one line with status 2."""
    code, out, err = run(*call, "solve", str(saved), "--limit", text)
    assert (code, out) == (2, "")
    assert err.startswith("card-opt: ")
    assert err.count("\n") == 1
    assert message in err


@pytest.mark.parametrize(
    ("content", "message"),
    [("1 +", "SyntaxError"), ("import nothing_of_that_name", "ModuleNotFoundError")],
)
def test_bad_file_of_ones_own_is_one_line(
    call: Run, saved: Path, tmp_path: Path, content: str, message: str
) -> None:
    """A file of the user's that does not run is one line with status 2."""
    path = tmp_path / "own.py"
    path.write_text(content)
    for file, text in ((path, message), (tmp_path / "none.py", "takes a Python file")):
        code, _, err = run(*call, "solve", str(saved), "--import", str(file))
        assert code == 2
        assert err.count("\n") == 1
        assert text in err


def test_simulate_writes_trace_timeline_and_command(call: Run, tmp_path: Path) -> None:
    """The folder has trace, figure and command; the same seed gives the same bytes."""
    traces = []
    for name in ("a", "b"):
        arguments = ["--rounds", "3", "--noise", "varying", "--out", str(tmp_path / name)]
        code, out, _ = run(*call, "simulate", "paper", "--policy", "stale", *arguments)
        assert code == 0
        assert "means over 3 rounds" in out.splitlines()[0]
        traces.append((tmp_path / name / "trace.csv").read_bytes())
        assert (tmp_path / name / "timeline.png").read_bytes().startswith(PNG)
        assert (tmp_path / name / "command.txt").read_text().startswith("card-opt simulate paper")
    assert traces[0] == traces[1]
    assert len(pd.read_csv(tmp_path / "a" / "trace.csv")) == 15


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--policy", "crad"], "unknown policy 'crad'; did you mean card"),
        (["--noise", "god"], "unknown channel state 'god'; did you mean good"),
        (["--noise", "nan"], "noise must be finite densities [dBm/Hz], got nan"),
        (
            ["--policy", "card", "--limit", "deadline=9"],
            "policy card: unsupported; card takes no own",
        ),
        (["--rounds", "2", "--round", "3", "--out", "x"], "round_number must be in 1..2, got 3"),
    ],
)
def test_bad_simulation_is_one_line(
    call: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    """What is not allowed is one line with status 2, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    code, _, err = run(*call, "simulate", "paper", *arguments)
    assert code == 2
    assert err.count("\n") == 1
    assert message in err
    assert not list(tmp_path.rglob("*.csv"))


def test_version(call: Run) -> None:
    """The version is one line, whatever else is asked."""
    assert run(*call, "--version") == (0, f"card-opt {co.__version__}\n", "")
    assert run(*call)[0] == 2
    assert "Cut layer and server frequency" in run(*call, "--help")[1]


def test_solve_shows_prices(call: Run) -> None:
    """Prices come with the limit's name, one for each group, and the unit of the limit."""
    inst = co.load_scenario("paper").instance(rounds=1)
    words, limit = ("solve", "paper", "--rounds", "1"), "energy-budget=1500"
    _, text, _ = run(*call, *words, "--limit", limit)
    assert "raising a limit by one unit lowers the proven bound by at most so much" in text
    line = next(line for line in text.splitlines() if line.startswith("  EnergyBudget"))
    assert line.endswith(" per J")
    solution = co.solve(inst, "column-generation", [parse_limit(limit)])
    assert solution.prices is not None
    (prices,) = solution.prices.values()
    assert f": {prices[0]:.4g} per J" in line
    assert prices[0] > 0.0
    assert "price" not in run(*call, *words)[1]


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "{saved}", "--methods", "exhaustive"],
        ["explore", "{saved}"],
        ["explore", "{saved}", "--over", "weight=0.2:0.8:3"],
        ["simulate", "paper", "--rounds", "1"],
    ],
)
def test_a_figure_of_one_column(call: Run, saved: Path, tmp_path: Path, words: list[str]) -> None:
    """What can be drawn is, in the format that the file's ending names; others are refused."""
    words = [word.format(saved=saved) for word in words]
    figure = tmp_path / "figure.pdf"
    assert run(*call, *words, "--figure", str(figure))[0] in {0, terminal.UNDECIDED}
    assert figure.read_bytes().startswith(b"%PDF")
    code, out, err = run(*call, *words, "--figure", str(tmp_path / "figure.eps"))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--figure must end in .pdf, .svg, .png" in err
