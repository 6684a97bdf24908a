"""What a callable leaves running is ended with its run, whatever it does to stay."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import psutil
import pytest

import card_opt as co
from card_opt import families
from card_opt.benchmark.measure import measure
from card_opt.problem.limits import Limits
from card_opt.solvers.child import idle
from card_opt.solvers.child.endings import Ending
from card_opt.solving.own import method_for_callable
from tests.helpers import leavers
from tests.helpers.instances import random_instance
from tests.helpers.processes import is_at_work

LIMITS = Limits(time_limit=60.0)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is Linux's")


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file into which callables write what they start."""
    path = tmp_path / "told"
    monkeypatch.setenv(leavers.TOLD, str(path))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    return path


def left(told: Path) -> list[psutil.Process]:
    """Return what is at work of a callable: what it has told of, and all that has its variables.

    Variables pass to whatever a process starts, unless they are taken away.
    """
    numbers = set(map(int, told.read_text().split()))
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            is_marked = process.environ().get(leavers.TOLD) == str(told)
            is_marked = is_marked and process.pid != os.getpid()
            if is_at_work(process) and (is_marked or process.pid in numbers):
                found.append(process)
    return found


@pytest.mark.parametrize("name", ["daemon", "workers", "shell", "thread", "forks", "kills"])
def test_nothing_is_left_of_a_run(name: str, told: Path) -> None:
    """When a row is there, no process is at work that its callable has started.

    One that kills the process above it has died, and takes what it has left along, too.
    """
    method = method_for_callable(name, f"{leavers.__file__}:{name}")
    row = measure(families.find("random").make(0, {}), method, LIMITS, key="a", suite="small")
    assert row.ending == (Ending.DIED if name == "kills" else Ending.ANSWERED), row.message
    assert row.wall_time < 0.5 * LIMITS.time_limit
    assert left(told) == []


def test_a_process_with_company_is_not_kept(told: Path) -> None:
    """What a callable leaves in a single solve does not go on beside the next one."""
    method = method_for_callable("daemon", f"{leavers.__file__}:daemon")
    idle.close_idle()
    solution = co.solve(random_instance(1, shape=(1, 2)), method)
    assert solution.status is co.Status.FEASIBLE
    assert idle.stock().idle == []
    assert left(told) == []
