"""What an adapter is, and what it needs of a formulation's module."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from card_opt.problem.decision import Decision
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer

Report = Callable[[Answer], None]
"""Takes what is known so far, as it comes: the process may be killed at any moment."""


class Module(Protocol):
    """A module in `card_opt.models`."""

    @property
    def build_model(self) -> Callable[..., Any]:
        """Return the function that makes a model of a problem."""

    @property
    def decision(self) -> Callable[[Any], Decision]:
        """Return the function that reads the decision from a model's values."""

    def __getattr__(self, name: str) -> Any:
        """Return what some solvers need besides, such as `lower_bound`."""


class Adapter(Protocol):
    """A solver, called through a library: it translates, and does nothing else."""

    def __call__(
        self, problem: Problem, formulation: Module, limits: Limits, report: Report
    ) -> Answer:
        """Return what the solver says of a problem, written in a formulation.

        That of a method which takes a start has a fifth parameter for it, `start`.
        """
