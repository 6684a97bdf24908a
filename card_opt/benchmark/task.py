"""Tasks: a method, a case, limits and a repetition, and the order in which they are done."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass

from card_opt.benchmark.record import COLD, WARM
from card_opt.benchmark.suite import Suite
from card_opt.errors import CardOptError
from card_opt.families.case import Case
from card_opt.problem.limits import Limits
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from card_opt.solving.own import digest_of
from card_opt.support.text import storable


@dataclass(frozen=True, kw_only=True)
class Task:
    """What one run is to be.

    Attributes
    ----------
    case, method, limits
        What to run.
    repetition
        From 0.
    label
        What the user calls this series of runs.
    code
        What tells the files of a user's method from others, see `card_opt.solving.own.digest_of`.
    start
        ``warm`` to give it the step before, else ``cold``.
    """

    case: Case
    method: Method
    limits: Limits
    repetition: int
    label: str = ""
    code: str = ""
    start: str = COLD

    @property
    def key(self) -> str:
        """Return what tells it from all other tasks, in any suite."""
        limits, method = self.limits, self.method.name
        if self.method not in METHODS:  # a user may give one name to two solvers
            own = self.method.command or self.method.run
            details = (own, self.method.formulation, self.code)
            method += f" ({', '.join(filter(None, details))})"
        label = f" | {self.label}" if self.label else ""
        warm = f", {WARM}" if self.start == WARM else ""
        return storable(
            f"{self.case.name} | {method} | {limits.time_limit!r} s, {limits.memory_limit!r} "
            f"byte, gap {limits.rel_gap!r}{warm} | {self.repetition}{label}"
        )


def tasks_of(
    suite: Suite, cases: Sequence[Case], methods: Sequence[Method], label: str = ""
) -> list[Task]:
    """Return the tasks of a suite: every method on one case, then on the next, then all again.

    A suite that is stopped early thus has compared all methods on the cases that it came to. On
    each case the methods come in an order of their own, the same whenever it is asked for, so
    that what passes with time, such as heat or other work, falls on no method more than another.
    A warm start is for methods that take one, on cases with a step before.

    Raises
    ------
    CardOptError
        If two methods have one name, or there is none.
    """
    names = [method.name for method in methods]
    codes = {method.name: digest_of(method) for method in methods}
    if not names:
        raise CardOptError(f"{suite.name}: no method is left to run")
    for name in names:
        if names.count(name) > 1:
            raise CardOptError(f"there are two methods named {name}; give one another name")
    return [
        Task(
            case=case,
            method=method,
            limits=suite.limits,
            repetition=repetition,
            label=label,
            code=codes[method.name],
            start=start,
        )
        for repetition, case in itertools.product(range(suite.repetitions), cases)
        for method, start in _shuffled(
            [
                (method, start)
                for method, start in itertools.product(methods, dict.fromkeys(suite.starts))
                if start == COLD or (method.takes_start and case.remake is not None)
            ],
            f"{repetition} {case.name}",
        )
    ]


def _shuffled(pairs: list[tuple[Method, str]], seed: str) -> list[tuple[Method, str]]:
    return random.Random(seed).sample(pairs, len(pairs))
