"""Running a suite: every task once, several at a time, each row kept as it comes."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import TYPE_CHECKING

from card_opt.benchmark.measure import measure
from card_opt.benchmark.preparing import look_back, prepare
from card_opt.benchmark.record import WARM, Run
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.benchmark.task import Task, tasks_of
from card_opt.benchmark.verdicts import judged
from card_opt.errors import CardOptError, shown
from card_opt.solving.catalogue import find
from card_opt.solving.method import Method
from card_opt.support.progress import Progress
from card_opt.support.text import one_line

if TYPE_CHECKING:
    import pandas as pd


_LONGEST_LABEL = 60


def run(
    suite: Suite | str | os.PathLike[str],
    store: Store | str | os.PathLike[str],
    methods: Sequence[str | Method] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    *,
    label: str = "",
    skip_stopped: bool = False,
) -> pd.DataFrame:
    """Run what a store still lacks of a suite, and return the judged runs of the suite.

    It may be stopped at any moment and called again, and several processes may work on one
    store: every task is done once.

    Parameters
    ----------
    suite
        A suite, or what `Suite.load` takes.
    store
        A store, or the path of its file, which is made if it is not there.
    methods
        Names of methods, or methods; those of the suite by default.
    jobs
        How many to run at the same time; each is one process, with one thread.
    progress
        Called with what is done, how much of it, and of how much.
    label
        What to call this series of runs, such as a version; those of another label are others.
    skip_stopped
        Whether to leave out the repetitions of runs that the clock or the memory stopped when
        they were first made: each would cost the limit again.

    Returns
    -------
    DataFrame
        One row for each run, with what it is worth, see `judged`.

    Raises
    ------
    CardOptError
        If suite, store or a method is not allowed, or the harness itself fails; all rows that
        were finished are kept.

    See Also
    --------
    compare : Compares two series of runs.
    card_opt.method_for_command : Makes a method of somebody else's program.

    Examples
    --------
    >>> import tempfile
    >>> from card_opt import benchmark
    >>> cases = ({"family": "deadline", "devices": 2, "rounds": 1},)
    >>> suite = benchmark.Suite(name="mine", time_limit=60.0, cases=cases)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = f"{folder}/runs.db"
    ...     frame = benchmark.run(suite, file, ["cutwise", "card"])
    >>> frame[["method", "verdict"]].values.tolist()
    [['card', 'unsupported'], ['cutwise', 'proved']]
    """
    if jobs < 1:
        raise CardOptError(f"jobs must be at least 1, got {jobs!r}")
    if label != one_line(label, _LONGEST_LABEL) or "|" in label:
        raise CardOptError(
            f"a label is one line of at most {_LONGEST_LABEL} characters without |, "
            f"got {shown(label)}"
        )
    suite = suite if isinstance(suite, Suite) else Suite.load(suite)
    chosen = suite.chosen_methods() if methods is None else [find(method) for method in methods]
    cases = suite.make_cases()
    tasks_of(suite, cases, chosen, label)  # complains before there is a store
    opened = store if isinstance(store, Store) else Store(store)
    try:
        prepared = prepare(cases, opened, progress)
        if WARM in suite.starts:
            look_back(prepared, progress)
        tasks = tasks_of(suite, prepared, chosen, label)
        with _Crew(suite.name, opened, jobs, progress, skip_stopped) as crew:
            while crew.work(tasks):
                pass  # another process may have given something back meanwhile
        frame = judged(opened.runs())
    finally:
        if opened is not store:
            opened.close()
    return frame[frame["key"].isin([task.key for task in tasks])]


class _Crew:
    """Threads that each drive one measurement at a time; the store is the main thread's."""

    def __init__(
        self,
        suite: str,
        store: Store,
        jobs: int,
        progress: Progress | None,
        skip_stopped: bool,
    ) -> None:
        self._suite, self._store, self._jobs, self._progress = suite, store, jobs, progress
        self._skip_stopped = skip_stopped
        self._done = self._total = 0
        self._running: dict[Future[Run], Task] = {}
        self._stop = threading.Event()

    def __enter__(self) -> _Crew:
        self._pool = ThreadPoolExecutor(self._jobs)
        return self

    def __exit__(self, *_: object) -> None:
        """End all measurements that are running; keep what is finished, give back the rest."""
        self._stop.set()
        self._pool.shutdown()
        with contextlib.suppress(CardOptError):  # a store that failed before will fail again
            for future, task in self._running.items():
                if future.exception() is None:
                    self._store.finish(future.result())
                else:
                    self._store.release(task.key)

    def work(self, tasks: Sequence[Task]) -> bool:
        """Do the tasks that are free, and return whether there were any.

        Those are neither finished nor claimed by another process.
        """
        finished = self._store.keys()
        missing = [task for task in tasks if task.key not in finished]
        self._done, self._total = len(tasks) - len(missing), len(tasks)
        self._tell()
        found_any = False
        for task in missing:
            if self._skip_stopped and self._was_stopped(task):
                self._done += 1
            elif self._store.claim(task.key):
                found_any = True
                self._running[self._pool.submit(self._measured, task)] = task
                if len(self._running) == self._jobs:
                    self._collect()
        while self._running:
            self._collect()
        return found_any

    def _was_stopped(self, task: Task) -> bool:
        """Return whether a limit stopped a task's first repetition, which may still be running."""
        if task.repetition == 0:
            return False
        first = replace(task, repetition=0).key
        while first in [running.key for running in self._running.values()]:
            self._collect()
        return self._store.was_stopped(first)

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._suite, self._done, self._total)

    def _measured(self, task: Task) -> Run:
        return measure(
            task.case,
            task.method,
            task.limits,
            key=task.key,
            suite=self._suite,
            repetition=task.repetition,
            label=task.label,
            code=task.code,
            start=task.start,
            stop=self._stop,
        )

    def _collect(self) -> None:
        """Wait until something has ended, and keep its row."""
        ended, _ = wait(self._running, return_when=FIRST_COMPLETED)
        for future in ended:
            task = self._running[future]
            try:
                row = future.result()
            except Exception as error:
                text = " ".join(f"{type(error).__name__}: {error}".split())
                raise CardOptError(
                    f"the harness failed at {task.method.name} on {task.case.name}, which is no "
                    f"fault of the method: {text}"
                ) from error
            self._store.finish(row)
            del self._running[future]
        self._done += len(ended)
        self._tell()
