"""Whatever poses a problem may be given, and none of its limits is lost on the way."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import EnergyBudget, EnergyCap, MaxCut
from card_opt.scenarios.given import problem_of
from card_opt.scenarios.scenario import Scenario
from card_opt.scenarios.shipped import template

BUDGET = 1.5e3


@pytest.fixture(name="limited")
def _limited(tmp_path: Path) -> Scenario:
    """Return a scenario whose file has a budget that binds."""
    path = tmp_path / "limited.toml"
    table = f'[[constraint]]\nkind = "energy-budget"\nmax_energy = {BUDGET}\nper = "fleet"\n'
    text = template().replace("[provenance]", f"{table}\n[provenance]", 1)
    path.write_text(text.replace("rounds = 20", "rounds = 2"))
    return co.load_scenario(path)


def test_a_scenario_keeps_its_limits(limited: Scenario) -> None:
    """A scenario is solved under the limits of its file; its bare instance breaks them."""
    kept = co.solve(limited)
    assert kept.status == co.Status.OPTIMAL
    assert kept.energy is not None
    assert kept.energy.sum() <= BUDGET * (1.0 + 1e-9)
    free = co.solve(limited.problem().instance)
    assert free.energy is not None
    assert free.energy.sum() > BUDGET * 1.01


def test_limits_that_are_left_out_are_named(limited: Scenario) -> None:
    """A bare instance of a scenario with limits warns, and one without limits does not."""
    with pytest.warns(UserWarning, match="an instance holds no limits, so EnergyBudget"):
        limited.instance()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        limited.problem()
        co.load_scenario("paper").instance(rounds=1)


def test_all_ways_to_give_a_problem_are_one(limited: Scenario) -> None:
    """Scenario, problem, and instance with the limits beside it have the same optimum."""
    problem = limited.problem()
    ways = (
        co.solve(limited),
        co.solve(problem),
        co.solve(problem.instance, constraints=limited.constraints),
        co.solve(problem.instance, constraints=problem.region),
    )
    assert {way.method for way in ways} == {"column-generation"}
    for way in ways[1:]:
        np.testing.assert_array_equal(way.cut, ways[0].cut)
        np.testing.assert_array_equal(way.frequency, ways[0].frequency)


def test_further_limits_come_on_top(limited: Scenario) -> None:
    """Constraints of the call are added to those of what is given, never put in their place."""
    problem = problem_of(limited, [MaxCut(3)])
    assert problem.region.allowed is not None
    assert len(problem.region.shared) == 1
    assert len(problem_of(problem, [EnergyCap(1e9)]).region.rows) == 2
    assert problem_of(problem, problem_of(limited).region).region.needs == problem.region.needs


@pytest.mark.parametrize(
    ("limits", "method"),
    [([], "card"), ([EnergyCap(1e9)], "cutwise"), ([EnergyBudget(1e12)], "column-generation")],
)
def test_no_method_is_the_fastest_that_proves_its_answer(
    limits: list[co.Constraint], method: str
) -> None:
    """Without a name, the fastest method that proves its answer decides, and says its name."""
    solution = co.solve(co.load_scenario("paper").instance(rounds=1), constraints=limits)
    assert (solution.method, solution.status) == (method, co.Status.OPTIMAL)


def test_a_name_is_no_scenario() -> None:
    """A string gets the line that makes a scenario of it."""
    with pytest.raises(co.InstanceError, match=r"co\.load_scenario\('paper'\) makes one"):
        co.solve("paper")  # type: ignore[arg-type]
