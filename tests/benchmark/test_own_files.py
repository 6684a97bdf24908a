"""An edited solver runs again, and what an earlier state of it has answered does not count."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.campaign import run
from card_opt.benchmark.newest import newest
from card_opt.benchmark.report import write
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.cli.bench import report
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from card_opt.solving.own import digest_of, method_for_callable, method_for_command
from tests.helpers.report_runs import EXACT, frame
from tests.helpers.report_runs import run as a_row

SUITE = Suite.parse(
    """
name = "small"
time_limit = 20.0
methods = ["card"]
repetitions = 2
[[cases]]
family = ["random", "energy-budget"]
devices = 1
rounds = 2
cuts = 3
""",
    "small",
)
_SOLVER = """
from tests.helpers.own_callables import worst

def solve(inst, region, limits):
    cut, frequency = worst(inst)
    return cut, frequency * {factor} / (1 + limits.seed)
"""


@pytest.fixture
def solver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a solver."""
    monkeypatch.setenv("PYTHONPATH", ":".join(filter(None, sys.path)))
    path = tmp_path / "solver.py"
    path.write_text(_SOLVER.format(factor=1.0))
    return path


def own(solver: Path) -> Method:
    """Return its method."""
    return method_for_callable("mine", f"{solver}:solve", ["own limits"])


def test_an_edited_file_runs_again(solver: Path, tmp_path: Path) -> None:
    """A changed content is another task, a file that was only touched is not, and old rows stay.

    Repetitions have seeds of their own, which the solver here divides by.
    """
    path = tmp_path / "store.sqlite"
    first = run(SUITE, path, [own(solver)])
    solver.write_text(_SOLVER.format(factor=1.0))
    assert run(SUITE, path, [own(solver)]).equals(first)
    assert first["objective"].nunique() == 3  # of two repetitions, and none
    solver.write_text(_SOLVER.format(factor=0.9))
    second = run(SUITE, path, [own(solver)])
    assert not set(second["key"]) & set(first["key"])
    assert not set(second["objective"]) & set(first["objective"]) - {float("inf")}
    with contextlib.closing(Store(path)) as store:
        rows = store.runs()
    assert len(rows) == len(first) + len(second)
    assert set(newest(rows)["key"]) == set(second["key"])


def test_files_of_a_command_are_the_program_and_its_arguments(tmp_path: Path) -> None:
    """A script that a command names is part of it, wherever it stands; a missing one is not."""
    program, script = tmp_path / "program", tmp_path / "script.py"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)

    def digest() -> str:
        return digest_of(
            method_for_command("mine", f"{program} {script} {{stub}} --seed={{seed}}")
        )

    seen = [digest()]
    for path in (script, script, program):
        path.write_text(path.read_text() + "# edited\n" if path.exists() else "")
        seen.append(digest())
    assert len(set(seen)) == 4
    assert digest() == seen[-1]


def test_methods_of_this_package_have_no_files() -> None:
    """What is shipped is told by its name; its version is in the row."""
    assert {digest_of(method) for method in METHODS} == {""}
    assert digest_of(method_for_callable("mine", "no.such.module:solve")) == ""


def test_the_files_of_the_last_row_count() -> None:
    """In each series, and under each setting, rows of earlier files are left out on all cases."""
    facts: list[tuple[str, str, str, str, dict[str, Any]]] = [
        ("a", "alpha", "1", "2026-01-01", {}),
        ("b", "alpha", "1", "2026-01-03", {}),
        ("b", "alpha", "2", "2026-01-04", {}),
        ("a", "beta", "1", "2026-01-01", {}),
        ("a", "alpha", "1", "2026-01-01", {"label": "old"}),
        ("a", "alpha", "1", "2026-01-01", {"time_limit": 5.0}),
    ]
    rows = frame(
        *(
            a_row(case, name, code=code, started=day, key=str(i), **EXACT, **more)
            for i, (case, name, code, day, more) in enumerate(facts)
        )
    )
    assert list(newest(rows)["key"]) == ["2", "3", "4", "5"]
    assert set(newest(rows.iloc[::-1])["key"]) == {"2", "3", "4", "5"}


def test_report_shows_the_newest(
    solver: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A store with two states of one solver has a report, of the newer."""
    monkeypatch.setattr(write, "_write_figures", lambda *_: {})
    suite = SUITE.model_copy(update={"repetitions": 1})
    path = tmp_path / "store.sqlite"
    for factor in (1.0, 0.9):
        solver.write_text(_SOLVER.format(factor=factor))
        last = run(suite, path, [own(solver)])
    report(path, tmp_path / "out")
    assert capsys.readouterr().out.startswith("2 runs")
    shown = pd.read_csv(tmp_path / "out" / "runs.csv")
    assert set(shown["code"]) == set(last["code"])
