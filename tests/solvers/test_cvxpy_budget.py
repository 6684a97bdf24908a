"""An energy budget in every formulation, and any limits in the rounded relaxation."""

from __future__ import annotations

import dataclasses
import functools
import importlib
import itertools
import math
from types import ModuleType

import numpy as np
import pytest

from card_opt.algorithms import card
from card_opt.constraints import Deadline, EnergyBudget, EnergyCap, FrequencyPool, lower
from card_opt.models import conic_hull_cvxpy, conic_relaxation, levels_cvxpy, levels_pyomo
from card_opt.models.parts import levels
from card_opt.problem import referee, scaling
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves, quantity_curves
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters import cvxpy_ecos, relax_and_round
from tests.helpers.instances import random_instance
from tests.helpers.reference import minimum
from tests.helpers.repeats import first
from tests.helpers.variants import random_variant
from tests.solvers.test_cvxpy_methods import EXACT, PROOF, ROUNDING, excess, judged

ENERGY = 1e-8  # relative excess over an energy budget
LIMITED = 1e-9  # and over any limit, of a decision that was moved into it
VARIANTS = (
    ("deadline", "energy-cap"),
    ("min-cut", "round-time"),
    ("frequency-pool", "energy-budget-fleet"),
    ("device-energy-budget", "round-time"),
    ("deadline", "energy-budget-device"),
    ("levels", "frequency-pool"),
)
BUDGETED = {
    "cubic": (random_instance(40, shape=(1, 3), num_cuts=4), 0.7),
    "static power": (random_instance(41, shape=(3, 1), num_cuts=4, static_power=300.0), 0.8),
    "weights": (random_instance(42, shape=(2, 2), num_cuts=3, varying={"weight"}), 0.75),
}


def run(solver: str, inst: Instance, formulation: ModuleType, region: Region) -> Answer:
    """Return an adapter's answer."""
    adapter = importlib.import_module(f"card_opt.solvers.adapters.{solver}")
    answer: Answer = adapter.solve(Problem(inst, region), formulation, Limits(), lambda _: None)
    return answer


def within(inst: Instance, budget: float) -> Region:
    """Return what a budget [J] on the total energy leaves."""
    return EnergyBudget(budget).lower(inst)


def budget_of(name: str) -> tuple[Instance, float]:
    """Return an instance, and a binding budget as a share of the free optimum's energy."""
    inst, share = BUDGETED[name]
    return inst, share * float(judged(inst, card.solve(Problem(inst))).energy.sum())


def priced_best(inst: Instance, cut: IntArray, price: float) -> FloatArray:
    """Return the best frequencies for cuts, if energy has a price [1/J], on a fine grid's edge."""
    priced = cost_curves(inst) + price * quantity_curves(inst, "energy")
    chosen = priced[*np.indices(inst.shape), cut - 1]
    x = inst.rounds()
    free = np.cbrt(chosen.inverse / (2.0 * chosen.square))
    return np.asarray(np.clip(free, x.min_frequency, x.max_frequency))


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
            energy = referee.evaluate(inst, cut, priced_best(inst, cut, middle)).energy.sum()
            low, high = (low, middle) if energy <= budget else (middle, high)
        said = referee.evaluate(inst, cut, priced_best(inst, cut, high))
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
    answer = run(solver, inst, formulation, within(inst, budget))
    assert_best_within(name, answer)


@pytest.mark.parametrize("name", BUDGETED)
@pytest.mark.parametrize("num_doublings", [5.0, -1.0])
def test_rounding_keeps_an_energy_budget(
    name: str, num_doublings: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does the rounded relaxation, whether it tries what is open or cuts it off."""
    monkeypatch.setattr(relax_and_round, "_MAX_DOUBLINGS", num_doublings)
    inst, budget = budget_of(name)
    answer = run("relax_and_round", inst, conic_relaxation, within(inst, budget))
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
@pytest.mark.parametrize("formulation", [levels_cvxpy, levels_pyomo])
def test_approximations_keep_an_energy_budget(formulation: ModuleType, name: str) -> None:
    """With the budget moved by kappa as they say, they bracket the least cost within it."""
    inst, budget = budget_of(name)
    s, least = scaling.scaled(Problem(inst)), best_within(name)
    solver = "pyomo_highs" if formulation is levels_pyomo else "cvxpy_highs"
    found = run(solver, inst, formulation, within(inst, budget))
    said = judged(inst, found)
    assert said.energy.sum() <= budget * (1.0 + ENERGY)
    assert excess(inst, said.objective, least) >= -PROOF
    outer = within(inst, budget * levels.spacing_error(s, levels.NUM_LEVELS))
    bound = run(solver, inst, formulation, outer).bound
    assert excess(inst, bound, least) <= PROOF
    assert excess(inst, said.objective, bound) <= 0.05


@pytest.mark.parametrize("name", BUDGETED)
def test_price_proves_a_bound_whatever_it_is(name: str) -> None:
    """No price gives a bound above the optimum, and no open cut is missing from it."""
    inst, budget = budget_of(name)
    s, least = scaling.scaled(Problem(inst, within(inst, budget))), best_within(name)
    answer = run("relax_and_round", inst, conic_relaxation, within(inst, budget))
    assert answer.cut is not None
    for price in (0.0, 0.1, 1.0, 3.0, 100.0):
        at = (np.array([price]),)
        bound = s.to_cost(conic_relaxation.lower_bound(s, at))
        assert bound <= least + ROUNDING
        value = (least - s.offset) / s.scale
        cuts, num_open = conic_relaxation.open_cuts(s, at, value * (1.0 + PROOF))
        for k, cut in enumerate(answer.cut.ravel() - 1):
            assert cut in cuts[k, : num_open[k]]


@pytest.mark.parametrize("kinds", VARIANTS, ids="+".join)
@pytest.mark.parametrize("seed", first(range(4), 2))
def test_rounding_keeps_any_limits(kinds: tuple[str, ...], seed: int) -> None:
    """It finds the least cost within all limits, or proves that nothing is within them."""
    variant = random_variant(seed, kinds)
    inst, region = variant.inst, variant.region
    answer = run("relax_and_round", inst, conic_relaxation, region)
    best = minimum(inst, region)
    if not best.is_feasible:
        assert answer.status is Status.INFEASIBLE
        return
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    assert region.violation(inst, answer.cut, answer.frequency) <= LIMITED
    assert abs(excess(inst, judged(inst, answer).objective, best.upper)) <= PROOF
    assert excess(inst, answer.bound, best.upper) <= PROOF


@pytest.mark.parametrize("kinds", VARIANTS, ids="+".join)
@pytest.mark.parametrize("seed", range(4))
def test_any_prices_prove_bounds(kinds: tuple[str, ...], seed: int) -> None:
    """At random prices the bound is below the optimum, and none proves a choice infeasible."""
    variant = random_variant(seed, kinds)
    best = minimum(variant.inst, variant.region)
    s = scaling.scaled(Problem(variant.inst, variant.region))
    rng = np.random.default_rng(seed)
    for size in (0.0, 0.01, 0.1, 1.0, 10.0, 1e3):
        at = tuple(size * rng.exponential(size=rows.num_groups) for rows in s.rows)
        at = tuple(
            0.0 * price if rows.is_own else price for rows, price in zip(s.rows, at, strict=True)
        )
        assert s.to_cost(conic_relaxation.lower_bound(s, at)) <= best.upper + ROUNDING * s.size[0]
        assert not (best.is_feasible and conic_relaxation.proves_infeasible(s, at))


def test_priced_costs_are_the_least_on_a_grid() -> None:
    """With all four terms, no frequency within own limits costs less, and one costs no more."""
    inst = random_instance(5, shape=(2, 2), num_cuts=4, static_power=200.0)
    free = judged(inst, card.solve(Problem(inst)))
    limits = (
        EnergyBudget(float(free.energy.sum())),
        FrequencyPool(float(np.max(inst.max_frequency))),
        Deadline(1.2 * float(free.delay.max())),
        EnergyCap(float(free.energy.max())),
    )
    s = scaling.scaled(Problem(inst, lower(inst, limits)))
    at = (np.array([0.7]), np.array([0.3, 2.0]), np.zeros(4), np.zeros(4))
    priced = conic_relaxation.priced_costs(s, at)
    grid = np.linspace(0.0, 1.0, 20_001)
    for k, c in np.ndindex(*s.size):
        f = s.min_frequency[k] ** (1.0 - grid)
        value = s.cost[k, c].at(f)
        for rows, price in zip(s.rows, at, strict=True):
            share = rows.curve[k, c].at(f)
            value = value + price[rows.group[k]] * share
            value = np.where(rows.is_own & (share > 1.0), math.inf, value)
        assert priced[k, c] <= value.min()
        if math.isfinite(priced[k, c]):
            assert priced[k, c] == pytest.approx(value.min(), rel=1e-3)


def test_frequencies_are_moved_into_the_limits() -> None:
    """Towards an inner point, whatever they are; if that is not inside, there are none."""
    inst, budget = budget_of("static power")
    s = scaling.scaled(Problem(inst, within(inst, budget)))
    last = np.full((s.size[0], 1), s.size[1] - 1)
    kept = conic_relaxation.keep(s, last)
    inner, full = np.full(s.size[0], 0.6), np.ones(s.size[0])
    (rows,) = kept.rows
    least = float(rows.totals(rows.shares(last[:, 0] * 0, inner))[0])
    for share, is_there in ((1.01, True), (0.99, False)):
        tight = dataclasses.replace(rows, curve=1.0 / (least * share) * rows.curve)
        limited = dataclasses.replace(kept, rows=(tight,))
        assert conic_relaxation.excess(limited, full) > 0.0
        moved = conic_relaxation.within_shared(limited, full, inner)
        assert (moved is not None) is is_there
        if moved is not None:
            assert conic_relaxation.excess(limited, moved) <= ROUNDING


def test_false_infeasible_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """That a solver calls a feasible relaxation infeasible proves nothing."""
    inst, budget = budget_of("cubic")
    said = dict.fromkeys(relax_and_round.STATUS, Status.INFEASIBLE)
    monkeypatch.setattr(relax_and_round, "STATUS", said)
    answer = run("relax_and_round", inst, conic_relaxation, within(inst, budget))
    assert answer.status is Status.ERROR
    assert answer.message == "the solver says Solved"
    assert answer.cut is None


def test_small_budget_is_infeasible() -> None:
    """A budget below what the last cut takes at its least is proven to be too small."""
    inst = random_instance(43, shape=(1, 2), num_cuts=4)
    answer = run("relax_and_round", inst, conic_relaxation, within(inst, 1e-3))
    assert answer.status is Status.INFEASIBLE
    assert answer.cut is None


def test_hundred_rounds_are_proven() -> None:
    """What rounding leaves open at 5x20 with a budget is closed to the gap asked for."""
    inst = random_instance(2, shape=(5, 20), num_cuts=31)
    budget = 0.6 * float(judged(inst, card.solve(Problem(inst))).energy.sum())
    answer = run("relax_and_round", inst, conic_relaxation, within(inst, budget))
    assert answer.status is Status.OPTIMAL
    said = judged(inst, answer)
    assert abs(excess(inst, said.objective, answer.bound)) <= 1e-8
    assert said.energy.sum() <= budget * (1.0 + ENERGY)


def test_ecos_is_believed_only_if_optimal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of iterations it calls a feasible problem infeasible, which is an error here."""
    monkeypatch.setattr(cvxpy_ecos, "_MAX_NODES", 1)
    inst, budget = budget_of("cubic")
    answer = run("cvxpy_ecos", inst, conic_hull_cvxpy, within(inst, budget))
    assert answer.status is Status.ERROR
    assert "ECOS_BB says" in answer.message
    assert answer.bound == -math.inf
