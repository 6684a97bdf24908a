"""Solving in a child process, under limits that hold whatever the solver does.

The clock and the memory are watched from outside, and a child that passes a limit is killed
with all that it started. What it had reported by then, incumbent and bound, is kept.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import psutil

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Hint
from card_opt.solvers.child import frames
from card_opt.solvers.child.endings import Ending
from card_opt.solvers.child.recipe import Recipe
from card_opt.support.child import ONE_THREAD, Child, ending
from card_opt.support.text import one_line

GRACE = 3.0  # seconds past the time limit that a solver has to hand in what it found
START_LIMIT = 120.0  # seconds to import a solver
_POLL = 0.05  # seconds between two looks at the memory
_TAIL = 4096  # bytes of what it printed in which to look for its last words

Listen = Callable[[float, Answer], None]


class Worker:
    """A child process that solves instances by one method, one after the other.

    Parameters
    ----------
    method
        The method.
    stop
        Set by another thread to make this one give up waiting, with `InterruptedError`.

    Attributes
    ----------
    method
        The method.
    ending
        How the last request ended, an `Ending`.
    wall_time
        Seconds that it took.
    peak_memory
        Largest resident memory that the process and what it started have had [byte].
    cpu_time
        Seconds of processor time that they have taken, as far as they were seen.
    """

    def __init__(self, method: Recipe, stop: threading.Event | None = None) -> None:
        self.method = method
        self._stop_event = stop or threading.Event()
        self.ending = Ending.ANSWERED
        self.wall_time = self.peak_memory = self.cpu_time = 0.0
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self._child = Child("card_opt.solvers.child.worker", self._log, ONE_THREAD)
        self._is_ready = False

    @property
    def is_alive(self) -> bool:
        """Return whether it can take another instance."""
        return self._child.is_alive

    @property
    def has_company(self) -> bool:
        """Return whether there are processes that it has started."""
        return len(self._child.family()) > 1

    def load(self, limits: Limits) -> Answer | None:
        """Make the process import what it needs; return why it cannot, if so."""
        if self._is_ready:
            return None
        names = ("run", "formulation", "command", "requires")
        self._send({"kind": "load"} | {n: getattr(self.method, n) for n in names}, {})
        failure = self._await(replace(limits, time_limit=START_LIMIT))
        self._is_ready = failure is None
        return failure

    def solve(
        self,
        problem: Problem,
        limits: Limits,
        listen: Listen | None = None,
        start: Hint | None = None,
    ) -> Answer:
        """Return the method's answer, or what it had found when a limit was passed.

        Parameters
        ----------
        problem, limits
            The problem, and the limits.
        listen
            Takes what the method reports on its way, and its answer, each with the seconds since
            it was given the problem.
        start
            What to begin with, for methods that take it.
        """
        failure = self.load(limits)
        if failure is not None:
            return failure
        arrays = frames.join(
            instance=problem.instance.arrays(),
            region=problem.region.arrays(),
            start={} if start is None else start.arrays(),
        )
        self._send({"kind": "solve", "limits": asdict(limits)}, arrays)
        answer = self._await(limits, listen)
        if answer is None:
            self.ending = Ending.FAILED
            return Answer(Status.ERROR, message="the solving process gave no answer")
        return answer

    def close(self) -> None:
        """End the process and whatever it started."""
        self._child.close()
        self._log.close()

    def look(self) -> float:
        """Look at memory and processor time as they are now; return the memory [byte]."""
        memory = cpu = 0.0
        for member in self._child.family():
            with contextlib.suppress(psutil.Error), member.oneshot():
                memory += member.memory_info().rss
                cpu += sum(member.cpu_times()[:2])
                self.peak_memory = max(self.peak_memory, _peak(member.pid))
        self.peak_memory = max(self.peak_memory, memory)
        self.cpu_time = max(self.cpu_time, cpu)
        return memory

    def _send(self, words: dict[str, Any], arrays: frames.Frame) -> None:
        self._child.send(frames.packed(words, arrays))

    def _await(self, limits: Limits, listen: Listen | None = None) -> Answer | None:
        """Return the answer, None when the child got ready, or what a passed limit left."""
        start = time.perf_counter()
        next_look = start
        known = Answer(Status.ERROR)
        while True:
            if self._stop_event.is_set():
                raise InterruptedError(f"{self.method.name} was stopped")
            now = time.perf_counter()
            self.wall_time = now - start
            if self.wall_time > limits.time_limit + GRACE:
                text = f"stopped after {self.wall_time:.1f} s, allowed {limits.time_limit:g} s"
                return self._stop(known, Ending.TIMED_OUT, Status.TIME_LIMIT, text)
            if now >= next_look:
                next_look = now + _POLL
                memory = self.look()
                if memory > limits.memory_limit:
                    allowed = f"allowed {limits.memory_limit / 1e6:.0f} MB"
                    text = f"stopped at {memory / 1e6:.0f} MB, {allowed}"
                    return self._stop(known, Ending.OUT_OF_MEMORY, Status.MEMORY_LIMIT, text)
            try:
                message = self._child.receive(_POLL)
            except TimeoutError:
                continue
            self.wall_time = time.perf_counter() - start
            if message is None:
                return self._stop(known, Ending.DIED, Status.ERROR, self._epitaph())
            words, arrays = frames.unpacked(message)
            if words["kind"] == "ready":
                return None
            if words["kind"] == "failure":
                self.ending = Ending.FAILED
                return replace(known, message=words["message"])
            said = frames.as_answer(words, arrays)
            if listen is not None:
                listen(self.wall_time, said)
            if words["kind"] == "answer":
                self.ending = Ending.ANSWERED
                return said
            known = _better(known, said)

    def _stop(self, known: Answer, ending: Ending, status: Status, message: str) -> Answer:
        self.ending = ending
        self.close()
        return replace(known, status=status, message=message, solve_time=self.wall_time)

    def _epitaph(self) -> str:
        """Return how the process ended, with the last line that it printed."""
        how = ending(self._child.wait())
        self._log.seek(max(self._log.seek(0, os.SEEK_END) - _TAIL, 0))
        lines = self._log.read().decode(errors="replace").split("\n")
        last = one_line(next((line for line in reversed(lines) if line.strip()), ""))
        return f"the solving process died: {how}{': ' if last else ''}{last}"


def _better(known: Answer, new: Answer) -> Answer:
    """Return the newer decision with the higher bound; a report may bring either alone."""
    bound = max(known.bound, new.bound)
    if new.cut is None:
        return replace(known, bound=bound)
    return replace(new, bound=bound)


def _peak(pid: int) -> float:
    """Return the largest resident memory that one process has had [byte], 0 if not known.

    Linux alone says it. What `resource` says of a child starts with the memory of its parent.
    """
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return 1024.0 * int(line.split()[1])
    return 0.0
