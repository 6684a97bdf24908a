"""Work that is shared out to processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from concurrent.futures.process import BrokenProcessPool

import pytest

from card_opt.support.progress import Progress
from card_opt.support.workers import workers


def square(number: int) -> int:
    """Return the square, the later ones sooner."""
    time.sleep(0.01 * (3 - number % 4))
    return number * number


def kill(number: int) -> None:
    """End the process that runs this."""
    os.kill(os.getpid(), signal.SIGKILL)


def sleep(number: int) -> None:
    """Take longer than any test may."""
    time.sleep(1000.0)


def interrupted_work(interrupt: Progress) -> None:
    """Let one process work for long, and another one's result interrupt."""
    with workers(2) as team:
        team.map(square, [0], "", None)
        assert team._executor is not None
        team._executor.submit(sleep, 1)
        team.map(square, [0], "", interrupt)


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

    def interrupt(*said: object) -> None:
        raise KeyboardInterrupt

    before = set(multiprocessing.active_children())
    with pytest.raises(KeyboardInterrupt):
        interrupted_work(interrupt)
    deadline = time.monotonic() + 60.0
    while set(multiprocessing.active_children()) - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert set(multiprocessing.active_children()) <= before
