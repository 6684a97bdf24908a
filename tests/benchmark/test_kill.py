"""``card-opt bench run`` killed, interrupted and run twice at once: nothing lost or repeated."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from tests.helpers import bench_solver
from tests.helpers.bench_tools import execute, is_whole
from tests.helpers.repeats import first

SEED = 6
_SOLVERS = Path(bench_solver.__file__)
_PATIENCE = 60.0  # seconds for what takes a moment, on a machine that does a lot else
# Whoever runs the tests in the background has SIGINT ignored, and so has all that he starts.
_COMMAND = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from card_opt.cli.main import main
main()
"""
_SUITE = """
name = "small"
time_limit = 100.0
methods = "card"
[[cases]]
family = "random"
devices = 1
rounds = 2
cuts = 3
seeds = {seeds}
"""


class Bench:
    """A store, and runs of a suite of two solvers that note when they are started."""

    def __init__(self, folder: Path, num_cases: int, thinks: float) -> None:
        self.store, self.notes = folder / "store.sqlite", folder / "notes.txt"
        self.suite = folder / "small.toml"
        self.suite.write_text(_SUITE.format(seeds=list(range(num_cases))))
        self.notes.touch()
        variables = {bench_solver.NOTES: str(self.notes), bench_solver.SECONDS: str(thinks)}
        self._environment = os.environ | variables
        cases = Suite.load(self.suite).make_cases()
        self._names = {bench_solver.name_of(case.instance): case.name for case in cases}
        self.tasks = {(case.name, name) for case in cases for name in ("alpha", "beta")}

    @contextlib.contextmanager
    def running(self, jobs: int) -> Iterator[subprocess.Popen[str]]:
        """Yield a run of the command, which is gone in the end."""
        words = ["bench", "run", str(self.suite), "--store", str(self.store)]
        words += ["--jobs", str(jobs), "--methods", "alpha,beta"]
        for name in ("alpha", "beta"):
            words += ["--callable", f"{_SOLVERS}:{name}"]
        with subprocess.Popen(
            [sys.executable, "-c", _COMMAND, *words],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def started(self) -> list[tuple[str, str]]:
        """Return the tasks that were started, as often as they were."""
        lines = [line.split() for line in self.notes.read_text().splitlines()]
        return [(self._names[case], method) for method, case, _ in lines]

    def starters(self) -> set[int]:
        """Return the processes that started them."""
        return {int(line.split()[2]) for line in self.notes.read_text().splitlines()}

    def rows(self) -> dict[tuple[str, str], bytes]:
        """Return what the store keeps of each task, to the last bit."""
        if not self.store.exists():
            return {}
        with contextlib.closing(Store(self.store)) as store:
            frame = store.runs()
        found = [
            ((row["case"], row["method"]), repr(sorted(row.items())).encode())
            for row in frame.to_dict("records")
        ]
        assert len(found) == len(dict(found))
        return dict(found)

    def orphans(self) -> list[psutil.Process]:
        """Return the processes that a run has left."""
        left = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                is_ours = process.environ().get(bench_solver.NOTES) == str(self.notes)
                if is_ours and process.status() != psutil.STATUS_ZOMBIE:
                    left.append(process)
        return left

    def await_quiet(self) -> None:
        """Wait until all processes that a run had started are gone."""
        deadline = time.monotonic() + 5.0
        while left := self.orphans():
            assert time.monotonic() < deadline, left
            time.sleep(0.02)

    def await_start(self) -> None:
        """Wait until a task is started that was not before."""
        before, deadline = len(self.started()), time.monotonic() + _PATIENCE
        while len(self.started()) == before:
            assert time.monotonic() < deadline
            time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize(("kills", "num_cases"), first([(6, 8), (20, 16)]))
def test_killed_at_any_moment(kills: int, num_cases: int, tmp_path: Path) -> None:
    """Killed again and again, a run ends with one row for each task, and repeats no row's task.

    One kill in four comes while the run gets ready, the others while it works.
    """
    bench = Bench(tmp_path, num_cases=num_cases, thinks=0.15)
    moments = random.Random(SEED)
    for kill in range(kills):
        rows, number = bench.rows(), len(bench.started())
        with bench.running(jobs=2) as process:
            if kill % 4 and len(rows) < len(bench.tasks):
                bench.await_start()
                time.sleep(moments.uniform(0.0, 0.8))
            else:
                time.sleep(moments.uniform(0.0, 2.0))
            process.kill()
        bench.await_quiet()
        assert bench.rows().items() >= rows.items()
        assert not set(bench.started()[number:]) & set(rows)
        assert not bench.store.exists() or is_whole(bench.store)
    rows, number = bench.rows(), len(bench.started())
    assert len(rows) < number  # kills have hit tasks
    with bench.running(jobs=2) as process:
        out, err = process.communicate(timeout=_PATIENCE)
    assert (process.returncode, err) == (0, "")
    assert f"{len(bench.tasks)}  proved" in out
    assert bench.rows().items() >= rows.items()
    assert not set(bench.started()[number:]) & set(rows)
    assert set(bench.rows()) == bench.tasks
    assert is_whole(bench.store)


def test_two_runs_share_a_store(tmp_path: Path) -> None:
    """Two runs of one suite on one store start each task once, and both work."""
    bench = Bench(tmp_path, num_cases=6, thinks=0.5)
    with bench.running(jobs=1) as first, bench.running(jobs=2) as second:
        outputs = [process.communicate(timeout=_PATIENCE) for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], outputs
    assert Counter(bench.started()) == dict.fromkeys(bench.tasks, 1)
    assert set(bench.rows()) == bench.tasks
    assert bench.starters() == {first.pid, second.pid}


def test_killed_run_leaves_no_process(tmp_path: Path) -> None:
    """Solvers that would go on for long end with the run that started them, however it ends."""
    bench = Bench(tmp_path, num_cases=1, thinks=60.0)
    with bench.running(jobs=2) as process:
        bench.await_start()
        process.kill()
    bench.await_quiet()


def test_interrupted_run_ends_at_once(tmp_path: Path) -> None:
    """Ctrl-C ends solvers that would go on for long, and gives their tasks back."""
    bench = Bench(tmp_path, num_cases=2, thinks=60.0)
    with bench.running(jobs=2) as process:
        bench.await_start()
        process.send_signal(signal.SIGINT)
        start = time.monotonic()
        _, err = process.communicate(timeout=_PATIENCE)
        assert time.monotonic() - start < 10.0
    assert err == "card-opt: interrupted\n"
    assert process.returncode == 130
    assert bench.orphans() == []
    assert execute(bench.store, "SELECT * FROM claims") == []
