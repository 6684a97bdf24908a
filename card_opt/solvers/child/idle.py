"""Processes that are kept warm: one that has answered takes the next problem of its method."""

from __future__ import annotations

import atexit
import os
import threading

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer
from card_opt.problem.start import Hint
from card_opt.solvers.child.process import Worker
from card_opt.solvers.child.recipe import Recipe


class Stock:
    """The workers of one process, of which each thread that solves takes one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._at_work = 0
        self.idle: list[Worker] = []

    def solve(
        self, problem: Problem, method: Recipe, limits: Limits, start: Hint | None = None
    ) -> Answer:
        """Solve in a child process; an idle one is used again if it ran this method last.

        One in which code of a user's has left processes behind is ended with them.
        """
        worker = self._take(method)
        try:
            answer = worker.solve(problem, limits, start=start)
        except BaseException:
            self._put(None)
            worker.close()
            raise
        if method.command and worker.is_alive and worker.has_company:
            worker.close()
        self._put(worker if worker.is_alive else None)
        return answer

    def close(self) -> None:
        """End the processes that wait for more work."""
        with self._lock:
            idle, self.idle = self.idle, []
        for worker in idle:
            worker.close()

    def _take(self, method: Recipe) -> Worker:
        """Return a worker; end those of other methods, but for one for each thread that solves."""
        with self._lock:
            found = next((w for w in self.idle if w.method == method and w.is_alive), None)
            surplus = [found] if found else self.idle[: len(self.idle) - self._at_work]
            for worker in surplus:
                self.idle.remove(worker)
            self._at_work += 1
        if found:
            return found
        try:
            for worker in surplus:
                worker.close()
            return Worker(method)
        except BaseException:
            self._put(None)
            raise

    def _put(self, worker: Worker | None) -> None:
        with self._lock:
            self._at_work -= 1
            if worker is not None:
                self.idle.append(worker)


_stocks = [Stock()]  # the last one is this process' own; forks keep those of the others, unused


def solve(problem: Problem, method: Recipe, limits: Limits, start: Hint | None = None) -> Answer:
    """Solve in a child process, under limits that hold whatever the solver does."""
    return _stocks[-1].solve(problem, method, limits, start)


def stock() -> Stock:
    """Return what this process has."""
    return _stocks[-1]


@atexit.register
def close_idle() -> None:
    """End the processes that wait for more work."""
    _stocks[-1].close()


os.register_at_fork(after_in_child=lambda: _stocks.append(Stock()))
