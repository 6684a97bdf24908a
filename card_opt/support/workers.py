"""The same function of many tasks, on several processes, with progress."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.pool import Pool
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")
Progress = Callable[[str, int, int], None]


class Workers:
    """Processes that share tasks out; one alone works in the caller's own process."""

    def __init__(self, pool: Pool | None) -> None:
        self._pool = pool

    def map(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        name: str,
        progress: Progress | None,
        chunk: int = 1,
    ) -> list[Result]:
        """Return the results in the order of the tasks, whatever the number of processes.

        Parameters
        ----------
        function
            A function of a module, not a local one.
        tasks
            Its arguments.
        name, progress
            What to call after every task: ``progress(name, done, total)``.
        chunk
            How many tasks a process takes at a time.
        """
        if self._pool is None:
            results: Iterator[Result] = map(function, tasks)
        else:
            results = self._pool.imap(function, tasks, chunk)
        out = []
        for result in results:
            out.append(result)
            if progress is not None:
                progress(name, len(out), len(tasks))
        return out


@contextmanager
def workers(jobs: int) -> Iterator[Workers]:
    """Start `jobs` processes, and end them; at once, whatever they do, if the block raises."""
    if jobs == 1:
        yield Workers(None)
        return
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield Workers(pool)
