"""Starts: nothing of one is believed, and those who can begin with one do."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms.lagrangian.pricing import Pricing
from card_opt.families import Case, make
from card_opt.problem.best import Best
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from tests.helpers import own_callables
from tests.helpers.paths import HELPERS

TAKERS = [method for method in METHODS if method.takes_start and not method.missing()]
QUICK = {"lagrangian", "column-generation", "highs-outer-approximation", "pyscipopt-conic-scip"}
KINDS = ("energy-budget", "levels", "max-cut")
STARTS = ("right", "absurd", "infeasible")


@cache
def case(kind: str) -> Case:
    """Return a small case."""
    knobs: dict[str, dict[str, float]] = {
        "levels": {"number": 3},
        "energy-budget": {"tightness": 0.7},
    }
    return make(kind, seed=4, devices=2, rounds=1, cuts=4, **knobs.get(kind, {}))


def start_of(name: str, kind: str) -> co.Start:
    """Return a start that is right, far from anything, or exceeds the limits."""
    best, shape = case(kind).best, case(kind).instance.shape
    prices = None if best.prices is None else {k: 1e9 * (1.0 + v) for k, v in best.prices.items()}
    if name == "right":
        assert best.cut is not None
        assert best.frequency is not None
        return co.Start(best.cut, best.frequency, best.prices)
    if name == "absurd":
        return co.Start(np.full(shape, 99), np.full(shape, np.nan), prices)
    fastest = np.broadcast_to(case(kind).instance.max_frequency, shape)
    return co.Start(np.ones(shape), fastest)


def _when(method: Method, number: int) -> list[pytest.MarkDecorator]:
    """Return when a method meets a kind: outside solvers one each in turn, the others at night."""
    if method.name in QUICK:
        return []
    is_chosen = (TAKERS.index(method) + number) % len(KINDS) == 0
    return [pytest.mark.slow if is_chosen else pytest.mark.nightly]


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        pytest.param(method, kind, id=f"{method.name}-{kind}", marks=_when(method, number))
        for method in TAKERS
        for number, kind in enumerate(KINDS)
    ],
)
def test_a_start_changes_no_answer(method: Method, kind: str) -> None:
    """A method that takes a start answers with any start what it answers without one."""
    inst, constraints = case(kind).instance, case(kind).constraints
    cold = co.solve(inst, method, constraints)
    if cold.status is co.Status.UNSUPPORTED:
        pytest.skip(cold.message)
    for name in STARTS:
        warm = co.solve(inst, method, constraints, start=start_of(name, kind))
        assert warm.status is cold.status, (name, warm.message)
        assert abs(relative_excess(warm.objective, cold.objective)) <= 1e-6, name
        assert warm.bound <= cold.objective + 1e-6
        assert "start" not in warm.message


@pytest.mark.parametrize("method", ["card", "cutwise", "cvxpy-enumerate-clarabel"])
def test_who_takes_no_start_says_so(method: str) -> None:
    """A start is never dropped in silence: the message says that it was not used."""
    inst = case("energy-budget").instance
    cold = co.solve(inst, method)
    warm = co.solve(inst, method, start=cold)
    assert warm.objective == cold.objective
    assert f"{method} takes no start, and began without it" in warm.message
    table = co.methods().set_index("name")
    assert table.loc[method, "start"] == "-"
    assert table.loc["column-generation", "start"] == "decision, prices"


def counted(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> list[int]:
    """Return a list that grows at each call of a method from now on."""
    calls: list[int] = []
    inner = getattr(owner, name)

    def counting(*args: object, **options: object) -> object:
        calls.append(1)
        return inner(*args, **options)

    monkeypatch.setattr(owner, name, counting)
    return calls


@pytest.mark.parametrize("method", ["lagrangian", "column-generation"])
def test_the_step_before_saves_work(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With prices and decision of the step before, prices are found in fewer evaluations."""
    step = make("drifting", devices=20, rounds=4, drift=0.05, step=1)
    assert step.previous is not None
    best: Best = step.previous.best
    start = co.Start(best.cut, best.frequency, best.prices)  # type: ignore[arg-type]
    calls = counted(monkeypatch, Pricing, "price")
    co.solve(step.instance, method, step.constraints)
    cold = len(calls)
    co.solve(step.instance, method, step.constraints, start=start)
    assert len(calls) - cold < cold


def test_a_callable_gets_a_start_if_it_asks_for_one() -> None:
    """A parameter named start is what takes one; it comes in the units that it was given in."""
    inst = case("energy-budget").instance
    constraints = case("energy-budget").constraints
    path = HELPERS / "own_callables.py"
    mine = co.method_for_callable("mine", f"{path}:begins")
    assert mine.takes_start
    assert not co.method_for_callable("other", f"{path}:pair").takes_start
    assert co.method_for_callable("mine", own_callables.begins).takes_start
    start = start_of("right", "energy-budget")
    found = co.solve(inst, mine, constraints, start=start)
    np.testing.assert_array_equal(found.cut, start.cut)
    assert start.prices is not None
    (price,) = start.prices.values()
    assert found.bound == pytest.approx(float(np.asarray(price).sum()), rel=1e-12)
    assert co.solve(inst, mine, constraints).status is co.Status.ERROR  # it has no decision then
