"""Solving from threads, coroutines and forks; and nothing is left, however anything ends."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from subprocess import Popen

import psutil
import pytest

import card_opt as co
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.solvers.child import idle
from card_opt.solvers.child.process import Worker
from tests.helpers import doubles, restless
from tests.helpers.instances import random_instance
from tests.helpers.processes import await_end, await_file, is_at_work, running, told
from tests.helpers.restless import INST, objective_of

THREADS = 8
TRUTH = [co.solve(random_instance(seed, shape=(1, 2))).objective for seed in range(THREADS)]
linux = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is Linux's alone")


@pytest.fixture(autouse=True)
def _no_idle_process() -> None:
    """Start every test without a process left by another."""
    idle.close_idle()


def restless_process(name: str, folder: Path) -> AbstractContextManager[Popen[str]]:
    """Return the context of a process that runs a function of `tests.helpers.restless`."""
    variables = {restless.TOLD: str(folder / "told")}
    return running("-m", "tests.helpers.restless", name, **variables)


def test_threads_solve_at_once() -> None:
    """Each of several threads gets its own answer, from a process that it shares with nobody."""
    barrier = threading.Barrier(THREADS)

    def solve_two(seed: int) -> list[float]:
        barrier.wait()
        return [objective_of(seed), objective_of(seed)]

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(solve_two, range(THREADS))) == [[best, best] for best in TRUTH]
    assert 0 < len(idle.stock().idle) <= THREADS


def test_threads_may_use_several_methods() -> None:
    """A thread does not end the process in which another one is solving."""
    names = ("honest", "chatty")

    def solve_some(number: int) -> set[co.Status]:
        return {co.solve(INST, doubles.method(names[(number + i) % 2])).status for i in range(3)}

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(solve_some, range(4))) == [{co.Status.OPTIMAL}] * 4


def test_coroutines_solve_at_once() -> None:
    """`asyncio.to_thread` and an executor of a loop are threads like others."""

    async def solve_all() -> list[float]:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(2) as pool:
            work = [asyncio.to_thread(objective_of, seed) for seed in range(2)]
            work += [loop.run_in_executor(pool, objective_of, seed) for seed in range(2, 4)]  # type: ignore[misc]
            return list(await asyncio.gather(*work))

    assert asyncio.run(solve_all()) == TRUTH[:4]


def test_process_outlives_the_thread_that_started_it() -> None:
    """What a thread has started is kept warm for the others when it is gone."""
    thread = threading.Thread(target=objective_of, args=(0,))
    thread.start()
    thread.join()
    (worker,) = idle.stock().idle
    before = worker._child.family()
    assert objective_of(1) == TRUTH[1]
    assert idle.stock().idle == [worker]
    assert worker._child.family() == before


def test_process_starts_in_a_thread_that_ends_meanwhile() -> None:
    """A worker whose thread has ended solves to the end for the one that uses it."""
    workers: list[Worker] = []
    thread = threading.Thread(target=lambda: workers.append(Worker(doubles.method("honest"))))
    thread.start()
    thread.join()
    answer = workers[0].solve(Problem(INST), Limits())
    workers[0].close()
    assert answer.status is co.Status.OPTIMAL


@pytest.mark.timeout(400)
def test_forks_and_pools_solve(tmp_path: Path) -> None:
    """After a first solve, forks and pools of every kind solve; the parent's process stays."""
    with restless_process("pools", tmp_path) as process:
        out, err = process.communicate()
        assert process.returncode == 0, err
    assert out


@linux
@pytest.mark.parametrize("name", ["hangs", "dies", "leaves"])
def test_nothing_of_a_solver_is_left(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Children in sessions of their own, orphans among them, go with the process they are of."""
    monkeypatch.setenv(restless.TOLD, str(tmp_path / "told"))
    answered = name == "leaves"
    solution = co.solve(INST, restless.method(name), time_limit=60.0 if answered else 2.0)
    if answered:
        assert solution.status is co.Status.OPTIMAL
        left = told((tmp_path / "told").read_text())
        (worker,) = idle.stock().idle
        folder = worker._child.folder
        assert list(folder.rglob("left"))
        idle.close_idle()
        assert not folder.exists()
        assert not any(map(is_at_work, left))
    elif name == "hangs":
        assert solution.status is co.Status.TIME_LIMIT
    else:
        assert "SIGKILL" in solution.message
    for number in (tmp_path / "told").read_text().split():  # at once: it was waited for
        assert not psutil.pid_exists(int(number))


@linux
def test_nothing_is_left_at_the_end_of_a_program(tmp_path: Path) -> None:
    """A program that ends with a process kept warm leaves nothing, and says nothing."""
    with restless_process("ends", tmp_path) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert len(out.split()) >= 4
    await_end(psutil.Process(n) for n in map(int, out.split()) if psutil.pid_exists(n))


@linux
@pytest.mark.parametrize("name", ["waits", "works", "forks"])
def test_nothing_is_left_of_a_program_that_is_killed(name: str, tmp_path: Path) -> None:
    """However its caller ends, and whatever forks have inherited, a solver ends with it."""
    with restless_process(name, tmp_path) as process:
        started = told(await_file(tmp_path / "told"))
        started += psutil.Process(process.pid).children(recursive=True)
        fork = []
        if name == "forks":
            assert process.stdout is not None
            started += told(process.stdout.readline())
            fork = told(process.stdout.readline())
        process.kill()
        process.wait()
        await_end(set(started) - set(fork))
        assert all(map(is_at_work, fork))
        for one in fork:
            one.kill()


@linux
def test_interrupt_ends_a_solve(tmp_path: Path) -> None:
    """Ctrl-C comes out as Python's own interrupt, and nothing is left."""
    with restless_process("works", tmp_path) as process:
        started = told(await_file(tmp_path / "told"))
        started += psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert process.returncode in {-signal.SIGINT, 128 + signal.SIGINT}
    assert err.rstrip().endswith("KeyboardInterrupt")
    await_end(started)


@linux
def test_killed_supervisor_takes_its_solver_along() -> None:
    """A solver ends with the process that is to watch it, and the solve with an error."""
    worker = Worker(doubles.method("hangs"))
    thread = threading.Thread(target=worker.solve, args=(Problem(INST), Limits()))
    thread.start()
    while not (family := worker._child.family()):
        pass
    psutil.Process(worker._child._process.pid).kill()
    thread.join()
    worker.close()
    await_end(family)
    assert worker.ending == "died"


@linux
def test_solver_gets_no_file_of_its_caller(tmp_path: Path) -> None:
    """No file that is open here is open there, inheritable or not; temporary ones have a place."""
    descriptor = os.open(tmp_path / "secret", os.O_CREAT | os.O_WRONLY)
    os.set_inheritable(descriptor, True)
    said = co.solve(INST, restless.method("looks")).message
    os.close(descriptor)
    assert str(tmp_path) not in said
    assert "card_opt-" in said.split()[0]


def test_no_zombie_is_left() -> None:
    """Every process that was started is reaped when it has ended, by itself or by a limit."""
    before = set(psutil.Process().children())
    for name in ("honest", "dies", "leaves", "hangs"):
        co.solve(INST, doubles.method(name), time_limit=0.5)
    idle.close_idle()
    assert set(psutil.Process().children()) <= before
