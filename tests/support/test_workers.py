"""Work that is shared out to processes."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures.process import BrokenProcessPool

import psutil
import pytest

from card_opt.errors import UnknownMethodError
from card_opt.support.workers import workers


def square(number: int) -> int:
    """Return the square, the later ones sooner."""
    time.sleep(0.01 * (3 - number % 4))
    return number * number


def kill(number: int) -> None:
    """End the process that runs this."""
    os.kill(os.getpid(), signal.SIGKILL)


def sleep_if_last(number: int) -> None:
    """Let the last task take longer than any test may."""
    time.sleep(1000.0 * number)


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_keep_the_order_of_the_tasks(jobs: int) -> None:
    """However many processes, results come in order, and progress counts to the end."""
    seen: list[tuple[str, int, int]] = []
    with workers(jobs) as team:
        out = team.map(square, range(8), "squares", lambda *said: seen.append(said))
    assert out == [n * n for n in range(8)]
    assert seen == [("squares", n + 1, 8) for n in range(8)]


def test_a_process_that_dies_is_an_error() -> None:
    """A worker that is killed ends the work with an error, where a pool would wait for ever."""
    with pytest.raises(BrokenProcessPool), workers(2) as team:
        team.map(kill, range(2), "", None)


def test_an_interrupt_ends_what_is_running() -> None:
    """What the block raises comes out at once, and no process that it started is left."""
    started: list[psutil.Process] = []
    others = psutil.Process().children(recursive=True)  # idle solvers of tests before

    def interrupt(*said: object) -> None:
        now = psutil.Process().children(recursive=True)
        started.extend(process for process in now if process not in others)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), workers(2) as team:
        team.map(sleep_if_last, range(2), "", interrupt)
    assert started
    assert not any(process.is_running() for process in started)


def fail(number: int) -> None:
    """Raise an error of this package's kind, which takes other arguments than it keeps."""
    raise UnknownMethodError("no such", ["one"])


def test_an_error_of_a_task_is_raised_here() -> None:
    """What a task raises comes out, as itself if it can be sent and in words if not."""
    with pytest.raises(ZeroDivisionError), workers(2) as team:
        team.map(divide, range(2), "", None)
    with pytest.raises(RuntimeError, match="UnknownMethodError: unknown method"), workers(2) as t:
        t.map(fail, range(2), "", None)


def divide(number: int) -> float:
    """Divide by the number, and zero is one."""
    return 1 / number
