"""What a run had found, and when."""

from __future__ import annotations

import json
import math

from card_opt.errors import InstanceError
from card_opt.families.case import Case
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer
from card_opt.solving.judge import value

_DIGITS = 6  # of the seconds


class Trail:
    """The best decision by the referee, and the best bound claimed, each time one is better."""

    def __init__(self, case: Case, has_bound: bool) -> None:
        self._case, self._has_bound = case, has_bound
        self._points: list[tuple[float, float, float]] = []

    def listen(self, seconds: float, answer: Answer) -> None:
        """Take what was reported after so many seconds."""
        _, objective, bound = self._last()
        if self._has_bound:
            bound = max(bound, answer.bound)
        point = min(objective, self._worth(answer)), bound
        if point != self._last()[1:]:
            self._points.append((round(seconds, _DIGITS), *point))

    def text(self) -> str:
        """Return it as JSON: ``[[seconds, objective or null, bound or null], ...]``."""
        return json.dumps(
            [[v if math.isfinite(v) else None for v in point] for point in self._points]
        )

    def _last(self) -> tuple[float, float, float]:
        return self._points[-1] if self._points else (0.0, math.inf, -math.inf)

    def _worth(self, answer: Answer) -> float:
        """Return the cost of a decision that keeps all limits, inf if it is none."""
        if answer.cut is None or answer.frequency is None:
            return math.inf
        case = self._case
        try:
            valued = value(
                Problem(case.instance, case.region), answer.cut, answer.frequency, PROOF_TOL
            )
        except InstanceError:
            return math.inf
        return valued.evaluation.objective if valued.violation <= PROOF_TOL else math.inf
