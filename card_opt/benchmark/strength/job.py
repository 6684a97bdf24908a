"""One formulation of one problem that is being measured, and what is known of it so far."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import numpy as np

from card_opt.benchmark.strength.bound import worth
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import IntArray
from card_opt.problem.solution import Status, relative_excess

GAP = 1e-6  # relative, between the objective and the bound of a proven decision


@dataclass
class Measures:
    """What is known of a formulation so far; costs in the instance's units, times in seconds."""

    library: str = ""
    solver: str = ""
    variables: int | None = None
    whole: int | None = None
    constraints: int | None = None
    nonzeros: int | None = None
    build_time: float = math.nan
    relaxation: float = math.nan
    relaxation_time: float = math.nan
    root: float = math.nan
    bound: float = -math.inf
    objective: float = math.inf
    nodes: int | None = None
    solve_time: float = math.nan
    status: str = Status.ERROR
    message: str = ""


@dataclass(eq=False)
class Job:
    """One formulation of one problem, and what to tell while it is measured."""

    problem: Problem
    formulation: ModuleType
    is_convex: bool
    time_limit: float
    tell: Callable[[Measures], None]
    gap: float = 0.5 * GAP  # that solvers are asked for, so that rounding does not spoil it
    known: Measures = field(default_factory=Measures)

    def build(self, **options: Any) -> Any:
        """Return the formulation's model."""
        return self.formulation.build_model(self.problem, **options)

    def take(self, model: Any) -> None:
        """Keep the decision in the model's values if its cuts are cheaper than those before."""
        cut = self.formulation.decision(model).cut
        zero_based = np.asarray(cut, dtype=np.int64).ravel() - 1
        self.take_cuts(model, zero_based)

    def take_cuts(self, model: Any, cut: IntArray) -> None:
        """Keep 0-based cuts of shape (K,) if they are cheaper than those before."""
        self.known.objective = min(
            self.known.objective, worth(self.problem.instance, model.scaled, cut)
        )

    @property
    def is_proven(self) -> bool:
        """Return whether the bound proves the best cuts known."""
        known, num_rounds = self.known, self.problem.instance.uplink_rate.size
        return relative_excess(known.objective, known.bound, num_rounds) <= GAP

    def conclude(self, status: Status) -> None:
        """Set the verdict: optimal is what the bound proves, whatever the solver says."""
        if self.is_proven:
            status = Status.OPTIMAL
        elif status is Status.OPTIMAL:
            status = Status.FEASIBLE
        self.known.status = status
        self.tell(self.known)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Set a time of the measures to what the block takes."""
        start = time.perf_counter()
        try:
            yield
        finally:
            setattr(self.known, name, time.perf_counter() - start)
