"""How busy the machine was with other work while something ran."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    import pandas as pd

SLACK = 0.25  # of a core; a system is never quite idle
_IDLE = ("idle", "iowait")
_TWICE = ("guest", "guest_nice")  # which Linux counts as user time, too


def num_cores() -> int:
    """Return how many processor cores the machine has."""
    return os.cpu_count() or 1


def is_under_load(runs: pd.DataFrame) -> pd.Series:
    """Return whether others left no core for a run, for rows of the store.

    A run has one thread, so that this is so where they kept more than all cores but one busy, in
    the mean and by more than `SLACK`. It is not so where their load is not known.
    """
    return runs["other_load"] > runs["cores"] - 1 + SLACK


class Load:
    """The work of the whole machine since it was made."""

    def __init__(self) -> None:
        self._began, self._busy = time.perf_counter(), _busy()

    def others(self, own: float) -> float:
        """Return how many cores others kept busy since, in the mean.

        Time that a host took from a virtual machine counts as theirs. The kernel counts in
        hundredths of a second, so that a tenth of a second is the least that says something.

        Parameters
        ----------
        own
            Seconds of processor time that are not others'.
        """
        seconds = time.perf_counter() - self._began
        return max(_busy() - self._busy - own, 0.0) / seconds


def _busy() -> float:
    """Return the seconds that all cores have worked, or were taken away, since the start."""
    times = psutil.cpu_times()
    idle = sum(getattr(times, name, 0.0) for name in (*_IDLE, *_TWICE))
    return float(sum(times) - idle)
