"""The study of formulations: what it must show, and what it measures with."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from card_opt.algorithms import card
from card_opt.benchmark.strength import study as strength
from card_opt.benchmark.strength.bound import (
    at_price,
    energy_budget,
    lagrangian,
    range_bound,
    worth,
)
from card_opt.benchmark.strength.job import Measures
from card_opt.benchmark.strength.problems import KnownProblem, default_problems
from card_opt.benchmark.strength.problems import problem as make_problem
from card_opt.benchmark.strength.study import Study
from card_opt.cli.strength import as_plain, text, write
from card_opt.constraints import EnergyBudget
from card_opt.errors import CardOptError, InstanceError
from card_opt.models.catalogue import Formulation, find
from card_opt.problem import referee
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from tests.helpers.instances import random_instance

SOLVED = 1e-7  # what a conic program solved to 1e-10 may be off by, relative
EXACT = 1e-12  # rounding of sums, relative
SEEDS = range(6)
NAMES = ("conic_hull_cvxpy", "gdp_bigm", "tangents_highs", "enumeration_cvxpy")
pytestmark = pytest.mark.xdist_group("strength")  # one study serves most tests


@pytest.fixture(scope="module")
def study() -> Study:
    """Return a study of small problems by four formulations."""
    return strength.study(
        default_problems(0, tiny=True)[1:],
        strength.formulations(NAMES),
        time_limit=100.0,  # none takes a tenth of it, unless the machine is busy
        jobs=2,
    )


def row(study: Study, problem: str, formulation: str) -> dict[str, Any]:
    """Return the row of one formulation of one problem."""
    table = study.table
    found = table[(table["problem"] == problem) & (table["formulation"] == formulation)]
    assert len(found) == 1
    return {str(key): value for key, value in found.iloc[0].items()}


def named(study: Study, name: str) -> KnownProblem:
    """Return a problem of the study."""
    return next(problem for problem in study.problems if problem.name == name)


@pytest.mark.slow
def test_hull_needs_no_whole_choices(study: Study) -> None:
    """Without a budget the hull's relaxation equals the optimum of the closed form."""
    found = row(study, "P1 small", "conic_hull_cvxpy")
    assert found["relaxation"] == pytest.approx(named(study, "P1 small").free, rel=SOLVED)
    assert found["relaxation_closed"] == pytest.approx(1.0, abs=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("formulation", ["conic_hull_cvxpy", "tangents_highs"])
def test_hull_relaxation_is_the_lagrangian_bound(study: Study, formulation: str) -> None:
    """With a budget the hull's relaxation is as strong as prices of energy are, no more."""
    problem = named(study, "budget small")
    found = row(study, problem.name, formulation)
    assert found["relaxation"] == pytest.approx(problem.lagrangian, rel=SOLVED)
    assert found["relaxation"] < problem.optimum * (1.0 - 1e-4)  # so there is a gap to see


@pytest.mark.slow
def test_big_m_is_weak(study: Study) -> None:
    """With a budget the relaxation by big-M closes nothing of the gap, the hull most of it."""
    big_m = row(study, "budget small", "gdp_bigm")
    hull = row(study, "budget small", "conic_hull_cvxpy")
    assert big_m["relaxation_closed"] < 0.05
    assert hull["relaxation_closed"] > 0.5


@pytest.mark.slow
def test_loose_big_m_is_weak_even_for_one_device_round() -> None:
    """Constants from the ranges alone leave most of the gap of a P2 to branching."""
    p2 = default_problems(0, tiny=True)[0]
    found = strength.study([p2], strength.formulations(["big_m_conic"]), time_limit=100.0).table
    assert found["status"].item() == "optimal"
    assert found["relaxation_closed"].item() < 0.5
    assert found["nodes"].item() > 1


@pytest.mark.slow
def test_formulations_agree(study: Study) -> None:
    """All that take a problem prove the same optimum, and a free one's is the closed form's."""
    for problem in study.problems:
        rows = study.table[study.table["problem"] == problem.name]
        taken = rows[rows["status"] != "unsupported"]
        assert set(taken["status"]) == {"optimal"}
        assert taken["objective"].to_numpy() == pytest.approx(problem.optimum, rel=1e-6)
        assert (taken["gap"] <= 1e-6).all()
        if problem.budget is None:
            assert problem.optimum == pytest.approx(problem.free, rel=EXACT)


@pytest.mark.slow
def test_sizes_are_those_of_the_docs(study: Study) -> None:
    """K device-rounds and C cuts give the sizes that the page of formulations states."""
    problem = named(study, "P1 small")
    pairs = problem.instance.uplink_rate.size * problem.instance.num_cuts
    hull = row(study, "P1 small", "conic_hull_cvxpy")
    tangents = row(study, "P1 small", "tangents_highs")
    big_m = row(study, "P1 small", "gdp_bigm")
    assert hull["whole"] == tangents["whole"] == big_m["whole"] == pairs
    assert tangents["variables"] == 4 * pairs
    assert big_m["variables"] < 1.5 * pairs
    assert row(study, "P1 small", "enumeration_cvxpy")["whole"] == 0


@pytest.mark.slow
def test_formulation_without_budget_is_shown(study: Study) -> None:
    """A formulation that takes no shared limits is a row that says so, and has no numbers."""
    found = row(study, "budget small", "enumeration_cvxpy")
    assert found["status"] == "unsupported"
    assert found["message"] == "takes no shared limits"
    assert math.isnan(found["root"])


@pytest.mark.parametrize("seed", SEEDS)
def test_bounds_are_in_order(seed: int) -> None:
    """Range bound, free optimum, Lagrangian bound and decision within the budget rise."""
    inst = random_instance(seed, shape=(3, 2), static_power=20.0 * (seed % 2))
    budget = energy_budget(inst, 0.5)
    free = card.solve(Problem(inst))
    assert free.cut is not None
    assert free.frequency is not None
    least = referee.evaluate(inst, free.cut, free.frequency).objective
    priced = lagrangian(inst, budget)
    slack = EXACT * inst.uplink_rate.size
    assert range_bound(inst) <= least + slack
    assert least <= priced.bound + slack
    assert priced.bound <= priced.objective + slack


@pytest.mark.parametrize("seed", SEEDS)
def test_price_is_the_best(seed: int) -> None:
    """No price proves more than the Lagrangian bound, by a search that knows no derivative."""
    inst = random_instance(seed, shape=(3, 2))
    budget = energy_budget(inst, 0.4)
    s = scaled(Problem(inst, EnergyBudget(budget).lower(inst)))
    bound = lagrangian(inst, budget).bound
    found = minimize_scalar(
        lambda log: -at_price(s, 10.0**log).value, bounds=(-6.0, 4.0), method="bounded"
    )
    others = [at_price(s, price).value for price in np.geomspace(1e-6, 1e4, 200)]
    assert s.to_cost(max(*others, -found.fun)) <= bound + EXACT * s.size[0]
    assert s.to_cost(-found.fun) == pytest.approx(bound, rel=1e-5, abs=1e-6)


@pytest.mark.parametrize("seed", SEEDS)
def test_lagrangian_bound_is_below_every_decision(seed: int) -> None:
    """No choice of cuts within the budget costs less, by enumeration."""
    inst = random_instance(seed, shape=(2, 1), num_cuts=6)
    budget = energy_budget(inst, 0.7)
    s = scaled(Problem(inst, EnergyBudget(budget).lower(inst)))
    values = [worth(inst, s, np.array(cut)) for cut in np.ndindex(6, 6)]
    priced = lagrangian(inst, budget)
    assert priced.bound <= min(values) + EXACT
    assert min(values) <= priced.objective + EXACT


@pytest.mark.parametrize("seed", SEEDS)
def test_worth_keeps_the_budget(seed: int) -> None:
    """Cuts are valued within the budget, and no frequencies on a grid that keep it are cheaper."""
    inst = random_instance(seed, shape=(2, 1), num_cuts=4)
    budget = energy_budget(inst, 0.3)
    s = scaled(Problem(inst, EnergyBudget(budget).lower(inst)))
    cut = lagrangian(inst, budget).cut
    rows = np.arange(cut.size)
    p, q = s.rows[0].curve.inverse[rows, cut], s.rows[0].curve.square[rows, cut]
    grid = np.stack(
        np.meshgrid(*(np.linspace(low, 1.0, 60) for low in s.min_frequency)), axis=-1
    ).reshape(-1, cut.size)
    within = grid[(p / grid + q * grid**2).sum(axis=1) <= 1.0 + EXACT]
    cost = s.cost[rows, cut].at(within)
    assert worth(inst, s, cut) <= s.to_cost(float(cost.sum(axis=1).min())) + EXACT


def test_budget_is_between_free_and_least() -> None:
    """Tightness 0 leaves the free optimum; a tighter budget is smaller and costs no less."""
    inst = random_instance(3, shape=(3, 2))
    budgets = [energy_budget(inst, tightness) for tightness in (0.0, 0.5, 0.99)]
    assert budgets == sorted(budgets, reverse=True)
    bounds = [lagrangian(inst, budget).bound for budget in budgets]
    assert bounds == sorted(bounds)
    free = card.solve(Problem(inst))
    assert free.cut is not None
    assert worth(inst, scaled(Problem(inst)), free.cut.ravel() - 1) == pytest.approx(
        bounds[0], rel=1e-9
    )


def test_bad_input_is_named() -> None:
    """Errors say what came and what is allowed."""
    inst = random_instance(0, shape=(1, 1))
    with pytest.raises(InstanceError, match=r"tightness must be in \[0, 1\), got 1.5"):
        energy_budget(inst, 1.5)
    with pytest.raises(InstanceError, match="no decision keeps the energy budget"):
        lagrangian(inst, 1e-9 * energy_budget(inst, 0.99))
    with pytest.raises(CardOptError, match="no formulation 'bigm'; there are one_hot"):
        strength.formulations(["bigm"])
    with pytest.raises(CardOptError, match="time_limit must be a positive finite number, got 0"):
        strength.study([], [], time_limit=0)


def test_dead_child_is_a_row() -> None:
    """A formulation that cannot be measured leaves a row with the reason."""
    problem = make_problem("P2", random_instance(0, shape=(1, 1)))
    found = strength.study([problem], [Formulation("parts.levels")], time_limit=5.0)
    assert found.table["status"].item() == "error"
    assert "build_model" in found.table["message"].item()


def test_false_bound_is_an_error() -> None:
    """A bound above the cost of a decision at hand is no proof, whatever was said of it."""
    problem = make_problem("P2", random_instance(0, shape=(1, 1)))
    for excess, status in ((-1e-7, "optimal"), (1e-7, "optimal"), (1e-5, "error")):
        said = Measures(bound=problem.optimum + excess, objective=problem.optimum)
        said.status = "optimal"
        row = strength.judged(problem, find("one-hot"), said)
        assert row["status"] == status


@pytest.mark.slow
def test_outcome_is_written(study: Study, tmp_path: Path) -> None:
    """Table, text, figure and command are in the folder, and JSON knows no NaN."""
    write(study, tmp_path / "new", "card-opt strength")
    names = {path.name for path in (tmp_path / "new").iterdir()}
    assert names == {"strength.csv", "strength.txt", "strength.png", "command.txt"}
    assert "gdp_bigm" in text(study)
    plain = as_plain(study)
    assert len(plain["formulations"]) == len(study.table)
    assert plain["problems"][0]["budget [J]"] is None
