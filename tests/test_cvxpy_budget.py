"""An energy budget in every formulation, against every combination of cuts."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import math
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from card_opt import costs, curves
from card_opt.algorithms import card
from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models import (
    conic_hull_cvxpy,
    conic_relaxation,
    levels,
    levels_cvxpy,
    levels_pyomo,
    piecewise_linear,
    scaling,
)
from card_opt.solution import Answer, Status
from card_opt.solvers import cvxpy_ecos, relax_and_round
from tests.instances import random_instance
from tests.test_cvxpy_methods import EXACT, PROOF, ROUNDING, excess, judged, run

ENERGY = 1e-8  # relative excess over an energy budget
BUDGETED = {
    "cubic": (random_instance(40, shape=(1, 3), num_cuts=4), 0.7),
    "static power": (random_instance(41, shape=(3, 1), num_cuts=4, static_power=300.0), 0.8),
    "weights": (random_instance(42, shape=(2, 2), num_cuts=3, varying={"weight"}), 0.75),
}


class WithBudget:
    """A formulation whose models all have a budget [J] on the total energy."""

    def __init__(self, formulation: ModuleType, budget: float) -> None:
        self._formulation, self._budget = formulation, budget

    def __getattr__(self, name: str) -> Any:
        return getattr(self._formulation, name)

    def build_model(self, inst: Instance) -> Any:
        """Return the formulation's model with the budget."""
        return self._formulation.build_model(inst, self._budget)


def budget_of(name: str) -> tuple[Instance, float]:
    """Return an instance, and a binding budget as a share of the free optimum's energy."""
    inst, share = BUDGETED[name]
    return inst, share * float(judged(inst, card.solve(inst)).energy.sum())


def priced_best(inst: Instance, cut: IntArray, price: float) -> FloatArray:
    """Return the best frequencies for cuts, if energy has a price [1/J], on a fine grid's edge."""
    cost, energy = curves.cost_curves(inst), curves.energy_curves(inst)

    def chosen(values: FloatArray) -> FloatArray:
        return np.take_along_axis(values, cut[..., None] - 1, axis=2)[..., 0]

    inverse = chosen(cost.inverse) + price * chosen(energy.inverse)
    square = chosen(cost.square) + price * chosen(energy.square)
    x = inst.rounds()
    return np.clip(np.cbrt(inverse / (2.0 * square)), x.min_frequency, x.max_frequency)


@functools.cache
def best_within(name: str) -> float:
    """Return the least cost within a budget, by every combination of cuts and bisection."""
    inst, budget = budget_of(name)
    least = math.inf
    num_rounds = inst.uplink_rate.size
    for choice in itertools.product(range(1, inst.num_cuts + 1), repeat=num_rounds):
        cut = np.array(choice).reshape(inst.shape)
        low, high = 0.0, 1e6
        for _ in range(60):
            middle = 0.5 * (low + high)
            energy = costs.evaluate(inst, cut, priced_best(inst, cut, middle)).energy.sum()
            low, high = (low, middle) if energy <= budget else (middle, high)
        said = costs.evaluate(inst, cut, priced_best(inst, cut, high))
        if said.energy.sum() <= budget:
            least = min(least, said.objective)
    return least


@pytest.mark.parametrize("name", BUDGETED)
@pytest.mark.parametrize("way", EXACT)
def test_exact_methods_keep_an_energy_budget(way: str, name: str) -> None:
    """They find and prove the least cost within it that trying all combinations finds."""
    solver, formulation = EXACT[way]
    inst, budget = budget_of(name)
    if way == "copt":
        pytest.importorskip("coptpy")
    answer = run(solver, inst, WithBudget(formulation, budget))
    assert_best_within(name, answer)


@pytest.mark.parametrize("name", BUDGETED)
@pytest.mark.parametrize("num_doublings", [5.0, -1.0])
def test_rounding_keeps_an_energy_budget(
    name: str, num_doublings: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does the rounded relaxation, whether it tries what is open or cuts it off."""
    monkeypatch.setattr(relax_and_round, "_MAX_DOUBLINGS", num_doublings)
    inst, budget = budget_of(name)
    answer = run("relax_and_round", inst, conic_relaxation, energy_budget=budget)
    assert_best_within(name, answer)


def assert_best_within(name: str, answer: Answer) -> None:
    """Check an answer against every combination of cuts."""
    inst, budget = budget_of(name)
    assert answer.status is Status.OPTIMAL, answer.message
    said, least = judged(inst, answer), best_within(name)
    assert said.energy.sum() <= budget * (1.0 + ENERGY)
    assert abs(excess(inst, said.objective, least)) <= PROOF
    assert -PROOF <= excess(inst, least, answer.bound) <= PROOF


@pytest.mark.parametrize("name", BUDGETED)
@pytest.mark.parametrize("formulation", [levels_cvxpy, levels_pyomo, piecewise_linear])
def test_approximations_keep_an_energy_budget(formulation: ModuleType, name: str) -> None:
    """With the budget moved by kappa as they say, they bracket the least cost within it."""
    inst, budget = budget_of(name)
    s, least = scaling.scaled(inst), best_within(name)
    solver = "pyomo_highs" if formulation is levels_pyomo else "cvxpy_highs"
    if formulation is not piecewise_linear:
        inner, outer = budget, budget * levels.spacing_error(s, levels.NUM_LEVELS)
    else:
        inner, outer = budget / piecewise_linear.spacing_error(s), budget
    found = run(solver, inst, WithBudget(formulation, inner))
    said = judged(inst, found)
    assert said.energy.sum() <= budget * (1.0 + ENERGY)
    assert excess(inst, said.objective, least) >= -PROOF
    bound = run(solver, inst, WithBudget(formulation, outer)).bound
    assert excess(inst, bound, least) <= PROOF
    assert excess(inst, said.objective, bound) <= 0.05


@pytest.mark.parametrize("name", BUDGETED)
def test_price_proves_a_bound_whatever_it_is(name: str) -> None:
    """No price gives a bound above the optimum, and no open cut is missing from it."""
    inst, budget = budget_of(name)
    s, least = scaling.scaled(inst, budget), best_within(name)
    answer = run("relax_and_round", inst, conic_relaxation, energy_budget=budget)
    assert answer.cut is not None
    for price in (0.0, 0.1, 1.0, 3.0, 100.0):
        bound = s.to_cost(conic_relaxation.lower_bound(s, price))
        assert bound <= least + ROUNDING
        value = (least - s.offset) / s.scale
        cuts, num_open = conic_relaxation.open_cuts(s, price, value * (1.0 + PROOF))
        for k, cut in enumerate(answer.cut.ravel() - 1):
            assert cut in cuts[k, : num_open[k]]


def test_frequencies_are_moved_into_the_budget() -> None:
    """Whatever they are, they keep it then; if no frequencies do, there are none."""
    inst, budget = budget_of("static power")
    s = scaling.scaled(inst, budget)
    last = np.full((s.size[0], 1), s.size[1] - 1)
    kept = conic_relaxation.keep(s, last)
    least = float(conic_relaxation.least_energy(kept).sum())
    assert kept.energy_inverse is not None
    assert kept.energy_square is not None
    for share, is_there in ((1.01, True), (0.99, False)):
        factor = least * share
        e, g = kept.energy_inverse / factor, kept.energy_square / factor
        moved = conic_relaxation.within_budget(
            dataclasses.replace(kept, energy_inverse=e, energy_square=g), np.ones_like(e)
        )
        assert (moved is not None) is is_there
        if moved is not None:
            assert float((e / moved + g * moved**2).sum()) <= 1.0 + ROUNDING


def test_small_budget_is_infeasible() -> None:
    """A budget below what the last cut takes at its least is proven to be too small."""
    inst = random_instance(43, shape=(1, 2), num_cuts=4)
    answer = run("relax_and_round", inst, conic_relaxation, energy_budget=1e-3)
    assert answer.status is Status.INFEASIBLE
    assert answer.cut is None


def test_hundred_rounds_are_proven() -> None:
    """What rounding leaves open at 5x20 with a budget is closed to the gap asked for."""
    inst = random_instance(2, shape=(5, 20), num_cuts=31)
    budget = 0.6 * float(judged(inst, card.solve(inst)).energy.sum())
    answer = run("relax_and_round", inst, conic_relaxation, energy_budget=budget)
    assert answer.status is Status.OPTIMAL
    said = judged(inst, answer)
    assert abs(excess(inst, said.objective, answer.bound)) <= 1e-8
    assert said.energy.sum() <= budget * (1.0 + ENERGY)


def test_ecos_is_believed_only_if_optimal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of iterations it calls a feasible problem infeasible, which is an error here."""
    monkeypatch.setattr(cvxpy_ecos, "_MAX_NODES", 1)
    inst, budget = budget_of("cubic")
    answer = run("cvxpy_ecos", inst, WithBudget(conic_hull_cvxpy, budget))
    assert answer.status is Status.ERROR
    assert "ECOS_BB says" in answer.message
    assert answer.bound == -math.inf
