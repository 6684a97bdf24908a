"""When time is short: what is known is kept, and little is done after the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from card_opt import constraints as limit
from card_opt import families
from card_opt.algorithms import by_prices as lagrangian
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.lagrangian.matrices import Columns
from card_opt.benchmark.strength.problems import uneven
from card_opt.problem import referee
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from tests.algorithms.test_column_generation import three_limits

DEVICES = 12
EACH = 4  # pricings of a part whose time is up
ANY = 200  # pricings of all of it, however many columns and rounds there are


def budgets(devices: int, rounds: int) -> Problem:
    """Return a budget for each device, all of them tight."""
    case = families.make(
        "energy-budget", devices=devices, rounds=rounds, per="device", tightness=0.9
    )
    return Problem(case.instance, limit.lower(case.instance, case.constraints))


def levels() -> Problem:
    """Return levels, and limits of fleet and rounds that cross."""
    inst = uneven(0, 5, 10)
    x = inst.rounds()
    steps = np.linspace(np.min(x.min_frequency), np.max(x.max_frequency), 8)
    rows = [limit.FrequencyLevels(steps), *three_limits(inst, 0.3)]
    return Problem(inst, limit.lower(inst, rows))


class Clock:
    """A clock that stands still until something was called so often, then is far too late.

    It counts the pricings from then on.
    """

    def __init__(self, until: int) -> None:
        self.until, self.before, self.after = until, 0, 0

    def perf_counter(self) -> float:
        """Return the time: 0, or a thousand seconds once time is up."""
        return 0.0 if self.before < self.until else 1e3

    def counted(self, pricing: Callable[..., Any]) -> Callable[..., Any]:
        """Return a pricing that is counted."""

        def run(*args: Any, **more: Any) -> Any:
            if self.before < self.until:
                self.before += 1
            else:
                self.after += 1
            return pricing(*args, **more)

        return run


@pytest.mark.parametrize("until", [1, 60])
@pytest.mark.parametrize("method", [column_generation, lagrangian], ids=lambda m: m.__name__)
@pytest.mark.parametrize("make", [lambda: budgets(DEVICES, 10), levels], ids=["budgets", "levels"])
def test_little_is_done_when_time_is_up(
    monkeypatch: pytest.MonkeyPatch, make: Callable[[], Problem], method: ModuleType, until: int
) -> None:
    """Wherever the clock ends, few pricings follow, and what is answered is no error."""
    problem = make()
    clock = Clock(until)
    monkeypatch.setattr(Options, "priced", clock.counted(Options.priced))
    monkeypatch.setattr(Columns, "price", clock.counted(Columns.price))
    monkeypatch.setattr(time, "perf_counter", clock.perf_counter)
    answer: Answer = method.solve(problem, Limits(time_limit=60.0, rel_gap=1e-9))
    assert clock.after <= ANY + EACH * DEVICES
    is_done = clock.before < until
    assert is_done or answer.status in {Status.TIME_LIMIT, Status.OPTIMAL, Status.INFEASIBLE}


@pytest.mark.parametrize("until", [200])
def test_a_decision_of_lagrangian_is_kept(monkeypatch: pytest.MonkeyPatch, until: int) -> None:
    """With budgets for each device there is a decision from the first, however short the time."""
    problem = budgets(DEVICES, 10)
    first = lagrangian.solve(problem)
    assert first.cut is not None
    clock = Clock(until)
    monkeypatch.setattr(Options, "priced", clock.counted(Options.priced))
    monkeypatch.setattr(time, "perf_counter", clock.perf_counter)
    answer = column_generation.solve(problem, Limits(time_limit=60.0, rel_gap=1e-9))
    assert answer.cut is not None
    assert first.frequency is not None
    assert answer.frequency is not None
    cost = referee.evaluate(problem.instance, answer.cut, answer.frequency).objective
    before = referee.evaluate(problem.instance, first.cut, first.frequency).objective
    assert cost <= before * (1.0 + 1e-9)
    assert answer.bound >= first.bound - 1e-9 * abs(first.bound)
