"""``card-opt bench`` as users type it: what it prints, its exit status, its one-line errors."""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path

import pytest

from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import SHIPPED
from card_opt.benchmark.verdicts import judged
from card_opt.certificates.checking import check
from card_opt.cli import main
from tests.helpers.bench_tools import execute

_SUITE = """
name = "small"
time_limit = 20.0
methods = ["card", "cutwise"]
[[cases]]
family = "random"
devices = 1
rounds = 2
cuts = 3
"""
_SOLVERS = """
import card_opt as co

def liar(inst, region, limits):
    best = co.solve(inst)
    frequency = best.frequency * 0 + inst.rounds().max_frequency
    return co.Answer(co.Status.OPTIMAL, best.cut, frequency, best.bound)
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Return the file of a small suite, with a solver of one's own beside it."""
    path = tmp_path / "small.toml"
    path.write_text(_SUITE)
    (tmp_path / "solvers.py").write_text(_SOLVERS)
    return path


class Command:
    """``card-opt bench`` in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
        self._capsys, self._monkeypatch = capsys, monkeypatch

    def __call__(self, *words: object) -> tuple[int, str, str]:
        """Return exit status, output and errors."""
        self._monkeypatch.setattr(sys, "argv", ["card-opt", "bench", *map(str, words)])
        with pytest.raises(SystemExit) as stop:
            main.main()
        assert isinstance(stop.value.code, int)
        return stop.value.code, *self._capsys.readouterr()


@pytest.fixture
def bench(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return the command."""
    return Command(capsys, monkeypatch)


def test_run_prints_a_summary(bench: Command, suite: Path, tmp_path: Path) -> None:
    """A run ends with counts of verdicts, the rows on request, and the next command."""
    store, rows = tmp_path / "store.sqlite", tmp_path / "rows.json"
    code, out, err = bench("run", suite, "--store", store, "--json", rows)
    assert (code, err) == (0, "")
    assert out.splitlines()[0].split() == ["2", "proved"]
    assert f"card-opt bench report {store} --out FOLDER" in out
    assert [row["verdict"] for row in json.loads(rows.read_text())] == ["proved"] * 2
    assert list(tmp_path.glob("store.sqlite*")) == [store]  # one file, no journal left


def test_wrong_answers_are_named(bench: Command, suite: Path, tmp_path: Path) -> None:
    """A solver of one's own takes part, and what it says that is wrong is printed."""
    words = ["run", suite, "--store", tmp_path / "store.sqlite"]
    code, out, _ = bench(*words, "--callable", f"{tmp_path}/solvers.py:liar")
    assert code == 0
    assert "wrong optimum: liar on random:seed=0" in out
    named = f"mine={tmp_path}/solvers.py:liar"
    code, out, _ = bench(*words, "--callable", named, "--methods", "mine, card")
    assert code == 0
    assert "wrong optimum: mine on random:seed=0" in out
    assert "1  proved" in out
    assert "liar" not in out


def test_callables_get_what_they_support(bench: Command, suite: Path, tmp_path: Path) -> None:
    """A callable that is said to take limits of single device-rounds is given no others."""
    both = tmp_path / "both.toml"
    both.write_text(_SUITE.replace('"random"', '["random", "energy-budget"]'))
    words = ["run", both, "--store", tmp_path / "s", "--json", (rows := tmp_path / "rows.json")]
    words += ["--callable", f"{tmp_path}/solvers.py:liar", "--methods", "liar"]
    assert bench(*words, "--supports", "own limits, allowed cuts")[0] == 0
    ended = {row["family"]: row["ending"] for row in json.loads(rows.read_text())}
    assert ended == {"random": "answered", "energy-budget": "unsupported"}


def test_limits_of_the_command_line_win(bench: Command, suite: Path, tmp_path: Path) -> None:
    """Limits given in the command are those of the runs."""
    store = tmp_path / "store.sqlite"
    limits = ["--time-limit", "7", "--memory-limit", "1e9", "--methods", "card"]
    assert bench("run", suite, "--store", store, *limits)[0] == 0
    opened = Store(store)
    (row,) = opened.runs().to_dict("records")
    opened.close()
    assert (row["time_limit"], row["memory_limit"]) == (7.0, 1e9)


def test_claims_of_another_machine(bench: Command, suite: Path, tmp_path: Path) -> None:
    """What another machine has claimed is left to it, and said, until it is taken over."""
    words = ["run", suite, "--store", (store := tmp_path / "store.sqlite")]
    bench(*words)
    execute(store, "INSERT INTO claims SELECT key, 'elsewhere', 'boot', 7, 0.0 FROM runs")
    execute(store, "DELETE FROM runs")
    code, out, _ = bench(*words)
    assert code == 0
    assert "2 more are being run by process 7 on elsewhere" in out
    assert "proved" not in out
    code, out, _ = bench(*words, "--take-over")
    assert code == 0
    assert "2  proved" in out
    assert "more are being run" not in out


def test_too_much_at_once_is_warned_of(
    bench: Command, suite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More jobs than cores, or than the memory has room for, spoil what is measured."""
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    words = ["run", suite, "--store", tmp_path / "store.sqlite", "--jobs", "2"]
    code, _, err = bench(*words, "--memory-limit", "1e15")
    assert code == 0
    assert "2 jobs on 1 cores disturb each other" in err
    assert "2 jobs may take 2000000 GB" in err


def test_suites_are_listed(bench: Command) -> None:
    """All suites that are shipped are shown."""
    code, out, _ = bench("suites")
    assert code == 0
    assert all(name in out for name in SHIPPED)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["run", "tinny"], "unknown suite 'tinny'; did you mean tiny"),
        (["run", "SUITE", "--methods", "crad"], "unknown method 'crad'; did you mean card"),
        (["run", "SUITE", "--jobs", "0"], "greater than or equal to 1, got '0'"),
        (["run", "SUITE", "--time-limit", "-1"], "time_limit must be a positive finite number"),
        (["run", "SUITE", "--formulation", "hull"], "--formulation is for --command"),
        (["run", "SUITE", "--supports", "own limits"], "--supports is for --callable"),
        (
            ["run", "SUITE", "--callable", "none.py:f", "--supports", "own limit"],
            "unknown primitive 'own limit'; did you mean own limits",
        ),
        (["run", "SUITE", "--command", "cbc -AMPL"], '--command takes "NAME=PROGRAM ..."'),
        (["run", "SUITE", "--command", "mine=/no/such/program"], "/no/such/program"),
        (["run", "SUITE", "--callable", "none.py:f"], "there is no file"),
        (["run", "SUITE", "--callable", "card=none.py:f"], "none.py"),
    ],
)
def test_errors_are_one_line(
    bench: Command, suite: Path, tmp_path: Path, words: list[str], message: str
) -> None:
    """What is wrong in the command is one line with exit status 2, and no store is made."""
    store = tmp_path / "store.sqlite"
    real = [str(suite) if word == "SUITE" else word for word in words]
    code, out, err = bench(*real, "--store", store)
    assert (code, out) == (2, "")
    assert message in err
    assert len(err.splitlines()) == 1
    assert not store.exists()


def test_name_of_a_shipped_method_is_refused(bench: Command, suite: Path, tmp_path: Path) -> None:
    """A solver of one's own must not pass for one of this package."""
    words = ["run", suite, "--store", tmp_path / "s", "--callable"]
    code, _, err = bench(*words, f"card={tmp_path}/solvers.py:liar")
    assert code == 2
    assert "card is a method of this package; name yours otherwise" in err


def test_store_that_cannot_be_made(bench: Command, suite: Path) -> None:
    """A place that cannot be written is found before anything is run."""
    for place, message in (
        ("/no/folder/s", "there is no folder"),
        ("/proc/s", "cannot write /proc/s: No such file"),
    ):
        code, _, err = bench("run", suite, "--store", place)
        assert code == 2
        assert message in err
        assert len(err.splitlines()) == 1


def test_a_store_is_certified_afterwards(bench: Command, suite: Path, tmp_path: Path) -> None:
    """Certificates of a store without any raise its rows, are files on request, and stay."""
    store, out = tmp_path / "store.sqlite", tmp_path / "certificates"
    bench("run", suite, "--store", store)
    execute(store, "DELETE FROM certificates")
    code, first, err = bench("certify", store, "--out", out)
    assert (code, err) == (0, "")
    assert first.splitlines()[-1] == "1 of 1 cases are certified without a gap"
    (file,) = out.iterdir()
    assert check(file).kind == "optimal"
    before = store.read_bytes()
    assert bench("certify", store)[1] == first
    assert store.read_bytes() == before
    with contextlib.closing(Store(store)) as opened:
        assert set(judged(opened.runs())["verdict"]) == {"proved"}
