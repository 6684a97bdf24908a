"""Contestants that take turns, in one process or each in one of its own."""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

Prepare = Callable[[], Callable[[], Any]]
"""Makes ready, untimed, and returns what is timed."""


def alternate(contestants: Mapping[str, Prepare], turns: int) -> dict[str, list[float]]:
    """Return the seconds of each contestant in each turn; a first turn warms up."""
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for turn in range(turns + 1):
        for name, prepare in contestants.items():
            taken = timed(prepare())
            if turn:
                seconds[name].append(taken)
    return seconds


def timed(job: Callable[[], Any]) -> float:
    """Return the seconds that a call takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


@contextmanager
def children(names: list[str]) -> Iterator[dict[str, ProcessPoolExecutor]]:
    """Yield a process for each name, so that their memory is known and none disturbs another."""
    context = multiprocessing.get_context("spawn")
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(ProcessPoolExecutor(1, mp_context=context)) for name in names
        }


def peak_memory() -> float:
    """Return the most resident memory that this process has had [byte].

    `ru_maxrss` of a child starts at what its parent had, that of Linux's own table does not.
    """
    table = Path("/proc/self/status")
    if table.exists():
        (line,) = [it for it in table.read_text().splitlines() if it.startswith("VmHWM")]
        return 1024.0 * float(line.split()[1])
    unit = 1.0 if sys.platform == "darwin" else 1024.0
    return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def settle() -> None:
    """Wait until what was written before is on the disk."""
    os.sync()
