"""A Python function as a method: what it answers is handed on as it is, no more."""

from __future__ import annotations

import math
import os
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

import card_opt as co
from card_opt.benchmark import campaign
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.benchmark.verdict import Verdict
from card_opt.constraints import EnergyBudget, MinCut
from card_opt.errors import CardOptError
from card_opt.problem.solution import Status
from card_opt.solving.method import Method
from card_opt.solving.own import method_for_callable
from docs.examples import benchmark_own_solver
from tests.helpers import own_callables
from tests.helpers.instances import random_instance
from tests.helpers.paths import HELPERS
from tests.helpers.verdict import verdict_of

P1 = random_instance(3, shape=(2, 2), num_cuts=5)


SUITE = """
name = "small"
time_limit = 60.0
methods = ["card"]
[[cases]]
family = "random"
devices = 1
rounds = 2
cuts = 3
"""


def own(name: str) -> Method:
    """Return the method of a function of `tests.helpers.own_callables`."""
    return method_for_callable(name, f"{HELPERS / 'own_callables.py'}:{name}")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("pair", Status.FEASIBLE),
        ("triple", Status.FEASIBLE),
        ("whole", Status.OPTIMAL),
        ("better_and_better", Status.FEASIBLE),
    ],
)
def test_callables(name: str, status: Status) -> None:
    """A decision of a function is the referee's to value, and claims no more than it said."""
    solution = co.solve(P1, own(name))
    assert solution.status is status, solution.message
    assert solution.objective == co.solve(P1).objective
    assert math.isfinite(solution.bound) == (name in {"triple", "whole"})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("raises", "ValueError: three lines long"),
        ("nothing", "returned no decision"),
        ("text", "got 'cut 3'"),
        ("flat", r"cut of a callable must be numbers of shape \(2, 2\)"),
        ("ragged", "cut of a callable must be numbers"),
        ("words", "frequency of a callable must be numbers"),
        ("half_a_cut", "cut must be whole numbers"),
        ("not_a_number", "frequency must be positive and finite"),
        ("nan_bound", "bound of a callable must be a number, got nan"),
        ("no_status", "got 'perfect'"),
        ("wrong_arguments", "TypeError"),
        ("no_such_function", "has no function 'no_such_function'"),
    ],
)
def test_bad_callables(name: str, text: str) -> None:
    """What a function does wrong is an error of one line that says what."""
    solution = co.solve(P1, own(name))
    assert solution.status is Status.ERROR
    assert "\n" not in solution.message
    with pytest.raises(ValueError, match=text):
        raise ValueError(solution.message)


@pytest.mark.parametrize("name", ["raises_surrogate", "says_surrogate", "prints_surrogate"])
def test_what_it_says_can_be_kept(name: str, tmp_path: Path) -> None:
    """No text of a function, raised, returned or printed, harms a terminal or ends a campaign."""
    suite = Suite.parse(SUITE, "small")
    (row,) = campaign.run(suite, tmp_path / "store", [own(name)]).to_dict("records")
    with closing(Store(tmp_path / "store")) as store:
        assert store.runs()["message"].tolist() == [row["message"]]
    for message in (row["message"], co.solve(P1, own(name)).message):
        assert "no file caf" in message
        assert message.isprintable()
        assert message.encode()


@pytest.mark.parametrize("name", ["raises_at_length", "says_at_length"])
def test_what_it_says_is_cut_short(name: str) -> None:
    """Of ten million characters the first are kept, and their number."""
    message = co.solve(P1, own(name)).message
    assert message.endswith("x ... (10,000,000 characters)")
    assert len(message) < 1100


def test_error_that_cannot_speak_is_named() -> None:
    """An error whose text is an error is known by its kind."""
    solution = co.solve(P1, own("cannot_say"))
    assert solution.status is Status.ERROR
    assert solution.message == "SpeechlessError: no message"


def test_names_of_files_are_kept(tmp_path: Path) -> None:
    """A function in a file whose name is no text can be benchmarked."""
    file = tmp_path / os.fsdecode(b"caf\xe9.py")
    file.write_text((HELPERS / "own_callables.py").read_text())
    method = method_for_callable("mine", f"{file}:pair", solver=f"{file}")
    suite, store = Suite.parse(SUITE, "small"), tmp_path / "store"
    frame = campaign.run(suite, store, [method])
    assert frame["verdict"].tolist() == [Verdict.FOUND]
    pd.testing.assert_frame_equal(campaign.run(suite, store, [method]), frame)  # not done again


def test_cuts_may_be_numbers_with_a_point() -> None:
    """Whole numbers are cuts whatever their type, under constraints on cuts too."""
    solution = co.solve(P1, own("pair"), [MinCut(1)])
    assert solution.objective == co.solve(P1).objective


def test_callable_that_is_stopped_keeps_what_it_yielded() -> None:
    """What a generator has yielded counts when the clock strikes, and is in the trail."""
    solution = co.solve(P1, own("stuck"), time_limit=0.3)
    assert solution.status is Status.TIME_LIMIT
    assert solution.objective == co.solve(P1).objective


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("pair", Verdict.FOUND),
        ("whole", Verdict.SOLVED),
        ("says_optimal", Verdict.WRONG_OPTIMUM),
        ("says_too_much", Verdict.WRONG_BOUND),
        ("raises", Verdict.FAILED),
    ],
)
def test_verdicts_on_callables(name: str, verdict: Verdict) -> None:
    """The harness tells a false claim of a function from an honest answer and from a failure."""
    assert verdict_of(own(name), P1) == verdict


def test_callable_may_be_the_function_itself() -> None:
    """A function at the top of a file is found again by the process that runs it."""
    method = method_for_callable("mine", own_callables.pair)
    assert method.command == f"{HELPERS / 'own_callables.py'}:pair"
    by_module = method_for_callable("mine", "tests.helpers.own_callables:pair")
    assert co.solve(P1, by_module).objective == co.solve(P1, method).objective


def test_callable_takes_the_constraints_that_it_says() -> None:
    """A function is not given what it does not take."""
    method = method_for_callable("mine", own_callables.pair, supports=())
    assert co.solve(P1, method, [EnergyBudget(1.0)]).status is Status.UNSUPPORTED
    with pytest.raises(CardOptError, match="unknown primitive 'speed'"):
        method_for_callable("mine", own_callables.pair, supports=["speed"])


@pytest.mark.parametrize(
    ("function", "text"),
    [
        ("solver.py", "file.py:function"),
        ("solver.py:", "file.py:function"),
        ("solver.py:a b", "file.py:function"),
        ("no_such_file.py:solve", "there is no file"),
        (lambda *_: None, "file.py:function"),
    ],
)
def test_bad_names_of_callables(function: object, text: str) -> None:
    """A callable that cannot be found again is refused in one line, before anything runs."""
    with pytest.raises(CardOptError, match=text):
        method_for_callable("mine", function)  # type: ignore[arg-type]


@pytest.mark.slow
def test_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The example solves all by a command, and its annealing claims nothing."""
    monkeypatch.setattr("sys.argv", ["benchmark_own_solver.py"])
    benchmark_own_solver.main()
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    verdicts: dict[str, list[str]] = {}
    for row in rows[1:]:
        verdicts.setdefault(row[2], []).append(row[3])
    assert verdicts["my-command"] == verdicts["column-generation"] == ["proved"] * 4
    assert set(verdicts["my-annealing"]) <= {"found", "open", "failed"}
