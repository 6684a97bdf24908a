"""The gap of column generation is at most that of `lagrangian` alone, whatever is alike."""

from __future__ import annotations

import functools
import math

import pytest

from card_opt import constraints as limit
from card_opt.algorithms import by_prices
from card_opt.algorithms.column_generation import method
from card_opt.families.tightness import Build, shared
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.studies.literature.fleets import fleet, in_totals

LIMITS = Limits(time_limit=3.0)
ROUNDING = 1e-12
MORE = [("uneven", 60), ("identical", 60), ("identical", 300)]
BUDGETS: dict[str, Build] = {
    "fleet": limit.EnergyBudget,
    "round": functools.partial(limit.EnergyBudget, per="round"),
    "device": functools.partial(limit.EnergyBudget, per="device"),
    "round-time": limit.RoundTime,
    "device-energy": functools.partial(limit.DeviceEnergyBudget, per="fleet"),
}


@functools.cache
def drawn(layers: str, rounds: int) -> Instance:
    """Return five devices whose links have a few rates each, so that many are alike."""
    return in_totals(fleet(layers, rounds, rounds), 0.2)


def gap(posed: Problem, answer: Answer) -> float:
    """Return the relative gap of an answer, by the referee; inf without a decision."""
    if answer.cut is None or answer.frequency is None:
        return math.inf
    objective = posed.evaluate(answer.cut, answer.frequency).objective
    return relative_excess(objective, answer.bound, answer.cut.size)


@pytest.mark.parametrize("tightness", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("name", BUDGETS)
@pytest.mark.parametrize(
    ("layers", "rounds"),
    [("uneven", 300), *(pytest.param(*each, marks=pytest.mark.slow) for each in MORE)],
)
def test_never_worse_than_prices_alone(
    layers: str, rounds: int, name: str, tightness: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gap is at most that of the best prices, and is met where these alone meet it."""
    inst = drawn(layers, rounds)
    posed = Problem(inst, limit.lower(inst, [shared(inst, BUDGETS[name], tightness)]))
    found = method.solve(posed, LIMITS)
    monkeypatch.setattr(by_prices, "has_kinds", lambda problem: False)
    priced = by_prices.solve(posed, LIMITS)
    most = max(gap(posed, priced), LIMITS.rel_gap)
    assert gap(posed, found) <= most + ROUNDING
    if priced.status is Status.OPTIMAL:
        assert found.status is Status.OPTIMAL
    assert found.status is not Status.FEASIBLE or found.message
