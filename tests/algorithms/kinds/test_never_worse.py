"""The gap of column generation is at most that of `lagrangian` alone, whatever is alike."""

from __future__ import annotations

import functools
import math

import pytest

from card_opt import constraints as limit
from card_opt.algorithms import by_prices
from card_opt.algorithms.column_generation import method
from card_opt.families.optimum import free_optimum
from card_opt.families.tightness import Build, shared
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.referee import evaluate
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


def check_against_prices(posed: Problem, limits: Limits, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check that column generation is as good as prices, and says why if it ends early."""
    found = method.solve(posed, limits)
    monkeypatch.setattr(by_prices, "has_kinds", lambda problem: False)
    priced = by_prices.solve(posed, limits)
    most = max(gap(posed, priced), limits.rel_gap)
    assert gap(posed, found) <= most + ROUNDING
    if priced.status is Status.OPTIMAL:
        assert found.status is Status.OPTIMAL
    assert found.status is not Status.FEASIBLE or found.message


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
    check_against_prices(posed, LIMITS, monkeypatch)


@pytest.mark.parametrize("share", [0.8, 0.2])
def test_never_worse_where_limits_overlap(share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same, of budgets for every device and for the fleet."""
    inst = in_totals(fleet("uneven", 5, 60), 0.2)
    energy = evaluate(inst, *free_optimum(inst)).energy
    limits = [
        limit.EnergyBudget(0.99 * share * float(energy.sum())),
        limit.EnergyBudget(1.05 * share * energy.sum(axis=1), per="device"),
    ]
    posed = Problem(inst, limit.lower(inst, limits))
    check_against_prices(posed, Limits(time_limit=6.0), monkeypatch)
