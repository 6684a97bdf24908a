"""The same function of many tasks, on several processes, with progress."""

from __future__ import annotations

import functools
import itertools
import pickle
import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, closing, contextmanager
from typing import Any, TypeVar

from card_opt.support.child import Child
from card_opt.support.progress import Progress

Task = TypeVar("Task")
Result = TypeVar("Result")


class Workers:
    """Processes that share tasks out; without any, the caller's own does all."""

    def __init__(self, children: Sequence[Child], threads: ThreadPoolExecutor | None) -> None:
        self._threads = threads  # one for each process, which waits for it
        self._free: queue.SimpleQueue[Child] = queue.SimpleQueue()
        for child in children:
            self._free.put(child)

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
        if self._threads is None:
            results: Iterator[Result] = map(function, tasks)
        else:
            chunks = [tasks[i : i + chunk] for i in range(0, len(tasks), chunk)]
            done = self._threads.map(functools.partial(self._work, function), chunks)
            results = itertools.chain.from_iterable(done)
        out = []
        for result in results:
            out.append(result)
            if progress is not None:
                progress(name, len(out), len(tasks))
        return out

    def _work(self, function: Callable[[Task], Result], tasks: Sequence[Task]) -> list[Result]:
        child = self._free.get()
        work = pickle.dumps((function, list(tasks)))
        child.send(pickle.dumps((function.__module__, work)))
        message = child.receive()
        self._free.put(child)
        if message is None:
            raise BrokenProcessPool("a process that shared the work has ended")
        answer: Any = pickle.loads(message)
        if isinstance(answer, Exception):
            raise answer
        return list(answer)


@contextmanager
def workers(jobs: int) -> Iterator[Workers]:
    """Start `jobs` processes, and end them; at once, whatever they do, if the block raises."""
    if jobs == 1:
        yield Workers([], None)
        return
    with ExitStack() as stack:
        children = [
            stack.enter_context(closing(Child("card_opt.support.task"))) for _ in range(jobs)
        ]
        threads = ThreadPoolExecutor(jobs)
        try:
            yield Workers(children, threads)
        finally:
            for child in children:
                child.end()  # then nobody waits for it any more
            threads.shutdown(cancel_futures=True)
