"""The same function of many tasks, on several processes, with progress."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from card_opt.support.progress import Progress

Task = TypeVar("Task")
Result = TypeVar("Result")


class Workers:
    """Processes that share tasks out; one alone works in the caller's own process."""

    def __init__(self, executor: ProcessPoolExecutor | None) -> None:
        self._executor = executor

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

        Raises
        ------
        concurrent.futures.process.BrokenProcessPool
            If a process dies.
        """
        if self._executor is None:
            results: Iterator[Result] = map(function, tasks)
        else:
            results = self._executor.map(function, tasks, chunksize=chunk)
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
    others = set(multiprocessing.active_children())
    executor = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"))
    try:
        yield Workers(executor)
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()
        raise
    executor.shutdown()
