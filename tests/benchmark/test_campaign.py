"""Running a suite: each task once, rows kept, failures of the harness told from the methods'."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Hashable, Iterator
from pathlib import Path

import pandas as pd
import psutil
import pytest

from card_opt.benchmark import campaign
from card_opt.benchmark.campaign import run
from card_opt.benchmark.measure import measure
from card_opt.benchmark.record import Run
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.benchmark.task import Task
from card_opt.errors import CardOptError, UnknownMethodError
from card_opt.families import case as case_module
from card_opt.problem.limits import Limits
from card_opt.solving.catalogue import find
from card_opt.solving.method import Method
from tests.helpers.bench_tools import execute, started
from tests.helpers.doubles import method

_TEXT = """
name = "small"
time_limit = 20.0
methods = ["card", "cutwise"]
[[cases]]
family = ["random", "energy-budget"]
devices = 1
rounds = 2
cuts = 3
"""
SUITE = Suite.parse(_TEXT, "small")
_CALLER = """
from card_opt.problem.problem import Problem
from card_opt.problem.limits import Limits
from card_opt.solvers.child.process import Worker
from tests.helpers.doubles import method
from tests.helpers.instances import random_instance
inst = random_instance(1, shape=(1, 2), num_cuts=3)
worker = Worker(method("hangs"))
worker.solve(Problem(inst), Limits(100.0), lambda *_: print("ready", flush=True))
"""
FACTS = ("key", "case", "method", "ending", "claimed_status", "objective", "verdict", "best")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty store."""
    opened = Store(tmp_path / "store.sqlite")
    yield opened
    opened.close()


def facts(frame: pd.DataFrame) -> list[dict[Hashable, object]]:
    """Return of each run what is no time and no memory."""
    return frame[list(FACTS)].to_dict("records")


def claims(store: Store) -> list[tuple[object, ...]]:
    """Return the claims in a store."""
    return execute(store.path, "SELECT * FROM claims")


def is_at_work(process: psutil.Process) -> bool:
    """Return whether a process has not ended, reaped or not."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.status() != psutil.STATUS_ZOMBIE
    return False


@pytest.fixture(scope="module")
def frame(tmp_path_factory: pytest.TempPathFactory) -> pd.DataFrame:
    """Return the runs of the small suite, one at a time."""
    return run(SUITE, tmp_path_factory.mktemp("bench") / "store.sqlite")


def test_every_method_has_a_row_for_every_case(frame: pd.DataFrame) -> None:
    """What a method takes it solves; what it does not take is a row, too."""
    assert list(zip(frame["family"], frame["method"], frame["verdict"], strict=True)) == [
        ("energy-budget", "card", "unsupported"),
        ("energy-budget", "cutwise", "unsupported"),
        ("random", "card", "proved"),
        ("random", "cutwise", "proved"),
    ]
    assert set(frame["suite"]) == {"small"}
    assert set(frame["time_limit"]) == {20.0}


def test_jobs_change_no_answer(frame: pd.DataFrame, store: Store) -> None:
    """With several jobs the rows are of the same tasks, with the same answers."""
    assert facts(run(SUITE, store, jobs=3)) == facts(frame)


def test_finished_tasks_are_not_run_again(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A second call measures nothing, finds no best value anew, and returns the same rows."""
    first = run(SUITE, store)
    for module, name in ((campaign, "measure"), (case_module, "solve")):
        monkeypatch.setattr(module, name, lambda *_, **__: pytest.fail("was called"))
    path = tmp_path / "small.toml"
    path.write_text(_TEXT)
    second = run(path, store.path)  # from files
    assert second.equals(first)


def test_progress_ends_at_the_number_of_tasks(store: Store) -> None:
    """What was finished before counts as done; in the end everything is."""
    seen: list[tuple[str, int, int]] = []
    run(SUITE, store, ["card"])
    run(SUITE, store, progress=lambda *news: seen.append(news))
    tasks = [(done, total) for name, done, total in seen if name == "small"]
    assert tasks[0] == (2, 4)
    assert tasks[-1] == (4, 4)
    assert tasks == sorted(tasks)


def test_limits_and_repetitions_are_tasks_of_their_own(store: Store) -> None:
    """Another limit or repetition is another task; the rows of both are kept."""
    suite = SUITE.model_copy(update={"repetitions": 2, "time_limit": 10.0})
    run(SUITE, store, ["card"])
    frame = run(suite, store, ["card"])
    assert sorted(frame["repetition"]) == [0, 0, 1, 1]
    assert set(frame["time_limit"]) == {10.0}
    assert len(store.runs()) == 6


def test_methods_of_one_name_differ_in_their_keys() -> None:
    """Two programs that a user gives one name, one after the other, are not taken for one."""
    (case, *_) = SUITE.make_cases()
    commands = [Method(name="mine", kind="", proves="", run="a:b", command=c) for c in "ab"]
    tasks = [
        Task(case=case, method=m, limits=Limits(), repetition=0) for m in (*commands, find("card"))
    ]
    assert len({task.key for task in tasks}) == 3


def test_misbehaving_methods_do_not_stop_a_run(store: Store) -> None:
    """Methods that die, raise, hang or lie are rows like all others."""
    names = {
        "dies": "crashed",
        "fails": "failed",
        "deaf": "time limit",
        "worse_and_sure": "wrong optimum",
        "honest": "proved",
    }
    one_case = Suite.parse(_TEXT.replace(', "energy-budget"', ""), "one case")
    suite = one_case.model_copy(update={"time_limit": 0.5})
    frame = run(suite, store, [method(name) for name in names], jobs=3)
    found = dict(zip(frame["method"], frame["verdict"], strict=True))
    assert {name: found[name] for name in names} == names


def test_error_of_the_harness_is_no_fault_of_a_method(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What raises outside a method's process stops the run, with no row and no claim left."""
    done: list[str] = []

    def broken(case: object, method: Method, *arguments: object, **names: object) -> Run:
        if method.name == "cutwise":
            raise ValueError("out of\norder")
        row = measure(case, method, *arguments, **names)  # type: ignore[arg-type]
        done.append(row.key)
        return row

    monkeypatch.setattr(campaign, "measure", broken)
    with pytest.raises(CardOptError, match=r"harness failed at cutwise on random.*order"):
        run(SUITE, store)
    assert set(store.runs()["key"]) == set(done)
    assert claims(store) == []


def test_what_was_stopped_is_not_repeated_if_so_asked(store: Store) -> None:
    """Repetitions of a run that the clock stopped are left out, those of all others are not."""
    one_case = Suite.parse(_TEXT.replace(', "energy-budget"', ""), "one case")
    suite = one_case.model_copy(update={"time_limit": 0.5, "repetitions": 2})
    methods = [method("hangs"), method("honest")]
    frame = run(suite, store, methods, jobs=2, skip_stopped=True)
    assert sorted(frame["method"]) == ["hangs", "honest", "honest"]
    frame = run(suite, store, methods, jobs=2)
    assert sorted(frame["method"]) == ["hangs", "hangs", "honest", "honest"]


def test_label_is_in_the_rows(store: Store) -> None:
    """The same runs under another label are made anew, and each row has its label."""
    for label in ("old", "new", "new"):
        frame = run(SUITE, store, ["card"], label=label)
        assert set(frame["label"]) == {label}
    assert sorted(store.runs()["label"]) == ["new"] * 2 + ["old"] * 2
    with pytest.raises(CardOptError, match="label"):
        run(SUITE, store, ["card"], label="two\nlines")


def test_what_is_given_back_is_done(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task that another machine gives back while this one works is done by this one."""
    run(SUITE, store, ["card"])
    execute(store.path, "INSERT INTO claims SELECT key, 'elsewhere', 'boot', 7, 0.0 FROM runs")
    execute(store.path, "DELETE FROM runs")

    def giving_back(*arguments: object, **names: object) -> Run:
        store.release_others()
        return measure(*arguments, **names)  # type: ignore[arg-type]

    monkeypatch.setattr(campaign, "measure", giving_back)
    assert len(run(SUITE, store)) == 4


def test_what_ends_while_a_run_is_stopped_is_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A method that has answered when its run is interrupted has its row."""
    answered, interrupted = threading.Event(), threading.Event()

    def slow(case: object, method: Method, *arguments: object, **names: object) -> Run:
        row = measure(case, method, *arguments, **names)  # type: ignore[arg-type]
        if method.name == "cutwise":
            answered.set()
            assert interrupted.wait(60.0)
        return row

    def stop(name: str, done: int, total: int) -> None:
        if name == "one case" and done == 1:
            assert answered.wait(60.0)
            interrupted.set()
            raise KeyboardInterrupt

    monkeypatch.setattr(campaign, "measure", slow)
    text = _TEXT.replace(', "energy-budget"', "").replace("small", "one case")
    with pytest.raises(KeyboardInterrupt):
        run(Suite.parse(text, "one case"), store, jobs=2, progress=stop)
    assert list(store.runs()["method"]) == ["card", "cutwise"]
    assert claims(store) == []


def test_interrupted_run_keeps_rows_and_ends_its_processes(store: Store) -> None:
    """Interrupted between two rows, the first is kept, and what still ran is ended at once."""

    def stop(name: str, done: int, total: int) -> None:
        if name == "small" and done == 1:
            raise KeyboardInterrupt

    suite = SUITE.model_copy(update={"time_limit": 100.0})
    others = set(psutil.Process().children())  # idle ones of earlier tests
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        run(suite, store, [method("honest"), method("deaf")], jobs=2, progress=stop)
    assert time.monotonic() - start < suite.time_limit  # it did not wait for the deaf one
    assert list(store.runs()["method"]) == ["honest"]
    assert claims(store) == []
    left = set(psutil.Process().children()) - others
    assert [p for p in left if "card_opt.solvers.child.worker" in p.cmdline()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is used on Linux only")
def test_solver_at_work_ends_with_its_caller() -> None:
    """When the calling process is killed, a solver that does not look up from its work ends."""
    with started(_CALLER) as caller:
        workers = psutil.Process(caller.pid).children()
        caller.kill()
        deadline = time.monotonic() + 10.0
        while any(map(is_at_work, workers)) and time.monotonic() < deadline:
            time.sleep(0.05)
        left = [worker for worker in workers if is_at_work(worker)]
        for worker in left:
            worker.kill()
    assert len(workers) == 1
    assert left == []


def test_store_of_other_cases_is_refused(store: Store) -> None:
    """A store whose cases are others under the same names is not continued."""
    run(SUITE, store, ["card"])
    execute(store.path, "UPDATE cases SET digest = 'other' WHERE digest LIKE '%'")
    with pytest.raises(CardOptError, match="was made with another"):
        run(SUITE, store)


def test_bad_arguments(store: Store) -> None:
    """Each argument that is not allowed is named."""
    with pytest.raises(UnknownMethodError, match="did you mean card"):
        run(SUITE, store, ["crad"])
    with pytest.raises(CardOptError, match="two methods named card;"):
        run(SUITE, store, ["card", "card"])
    with pytest.raises(CardOptError, match="no method is left"):
        run(SUITE, store, [])
    with pytest.raises(CardOptError, match="jobs must be at least 1"):
        run(SUITE, store, jobs=0)
    with pytest.raises(CardOptError, match="time_limit must be a positive"):
        run(SUITE.model_copy(update={"time_limit": -1.0}), store)
    with contextlib.closing(Store(store.path)) as again:
        assert len(again.runs()) == 0
