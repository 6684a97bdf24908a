"""Solvers that start processes of their own, and programs that solve and come to an end.

``python -m tests.helpers.restless NAME`` runs one of the functions at the end, which first print
the numbers of the processes that they have started.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType

import psutil

import card_opt as co
from card_opt.algorithms import card
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.protocol import Report
from card_opt.solvers.child import idle
from card_opt.solving.method import Method
from tests.helpers import doubles
from tests.helpers.instances import random_instance
from tests.helpers.processes import is_at_work

FOREVER = 600.0  # seconds
TOLD = "RESTLESS_TOLD"  # names the file in which processes are written down
INST = random_instance(3, shape=(2, 3), num_cuts=7)


def method(name: str) -> Method:
    """Return the method whose adapter is the function of this module with this name."""
    return Method(
        name=name,
        kind="test double",
        proves="optimum, it says",
        run=f"tests.helpers.restless:{name}",
        formulation="tests.helpers.restless",
        rel_tol=1e-6,
    )


def hangs(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Start children in sessions of their own, and hang."""
    _start_daemons()
    time.sleep(FOREVER)
    return card.solve(problem)


def dies(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Start children in sessions of their own, and be killed."""
    _start_daemons()
    os.kill(os.getpid(), signal.SIGKILL)
    return card.solve(problem)


def leaves(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Start children in sessions of their own, leave a file behind, and answer."""
    _start_daemons()
    Path(tempfile.mkdtemp(), "left").touch()
    return card.solve(problem)


def looks(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Answer what files are open, and where there is room for temporary ones."""
    folder = Path("/proc/self/fd")
    files = [os.readlink(name) for name in folder.iterdir() if os.path.exists(name)]
    return Answer(Status.ERROR, message=" ".join([tempfile.gettempdir(), *files]))


def _start_daemons() -> None:
    """Start a child in a session of its own, and one whose parent is gone, too."""
    read, write = os.pipe()
    for generations in (1, 2):
        if os.fork():
            continue
        os.setsid()
        if generations == 2 and os.fork():
            os._exit(0)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.write(write, f"{os.getpid()} ".encode())
        time.sleep(FOREVER)
        os._exit(0)
    numbers = b""
    while numbers.count(b" ") < 2:
        numbers += os.read(read, 100)
    told = Path(os.environ[TOLD])
    part = told.with_suffix(".part")
    part.write_bytes(numbers)
    part.rename(told)


def objective_of(seed: int) -> float:
    """Solve in a child process, whatever process this is."""
    solution = co.solve(random_instance(seed, shape=(1, 2)), doubles.method("honest"))
    return solution.objective if solution.status is co.Status.OPTIMAL else 0.0


def tell() -> None:
    """Print the numbers of all processes at work below this one."""
    print(*(p.pid for p in psutil.Process().children(recursive=True) if is_at_work(p)), flush=True)


def ends() -> None:
    """End with a worker that is kept, whose children go on."""
    assert co.solve(INST, method("leaves")).status is co.Status.OPTIMAL
    tell()


def waits() -> None:
    """Wait with a worker that is kept, whose children go on."""
    ends()
    time.sleep(FOREVER)


def works() -> None:
    """Solve for ever."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # it may be ignored, as inherited
    co.solve(INST, method("hangs"), time_limit=FOREVER)


def forks() -> None:
    """Wait with a worker that is kept, beside a fork that has inherited what belongs to it."""
    co.solve(INST, method("leaves"))
    tell()
    if os.fork() == 0:
        os.setsid()
        print(os.getpid(), flush=True)
    time.sleep(FOREVER)


def pools() -> None:
    """Solve in processes of every kind after a first solve here, and once more here in the end."""
    seeds = range(4)
    truth = [co.solve(random_instance(seed, shape=(1, 2))).objective for seed in seeds]
    assert objective_of(0) == truth[0]
    (kept,) = idle.stock().idle
    for kind in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(kind)
        with context.Pool(2) as pool:
            assert pool.map(objective_of, seeds) == truth
        with ProcessPoolExecutor(2, context) as executor:
            assert list(executor.map(objective_of, seeds)) == truth
    with idle.stock()._lock:  # as another thread may hold it at that moment
        if (child := os.fork()) == 0:
            idle.close_idle()  # there is nothing of its own
            kept.close()
            code = objective_of(1) != truth[1]
            idle.close_idle()
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert kept.is_alive
    assert kept._child.folder.exists()
    assert objective_of(2) == truth[2]
    assert idle.stock().idle == [kept]
    tell()


if __name__ == "__main__":
    globals()[sys.argv[1]]()
