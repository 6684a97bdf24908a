"""A start: whatever it says becomes something to begin with, in the shape of the problem."""

from __future__ import annotations

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import EnergyBudget, FrequencyLevels, MaxCut
from card_opt.constraints.kinds import lower
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.start import Hint, Start
from tests.helpers.instances import random_instance

INST = random_instance(5, shape=(2, 3), num_cuts=6)


def problem(*constraints: co.Constraint) -> Problem:
    """Return the instance under constraints."""
    return Problem(INST, lower(INST, constraints))


ABSURD = [
    (np.full((2, 3), 10**9), np.full((2, 3), np.inf)),
    (np.full((2, 3), -7.5), np.full((2, 3), -1.0)),
    (np.full((2, 3), np.nan), np.full((2, 3), np.nan)),
]


@pytest.mark.parametrize(("cut", "frequency"), ABSURD)
def test_a_start_is_tamed(cut: np.ndarray, frequency: np.ndarray) -> None:
    """However absurd it is, its decision has allowed cuts and frequencies of box and levels."""
    levels = np.linspace(np.min(INST.min_frequency), np.max(INST.max_frequency), 5)
    prob = problem(MaxCut(3), FrequencyLevels(levels))
    hint = Start(cut, frequency).tamed(prob)
    assert prob.region.violation(INST, hint.cut, hint.frequency) == 0.0
    assert co.evaluate(INST, hint.cut, hint.frequency).violation == 0.0


@pytest.mark.parametrize("price", [np.nan, np.inf, -1.0, -np.inf])
def test_prices_that_are_none_are_zero(price: float) -> None:
    """A price that is no number, endless or below 0 says nothing, and is 0."""
    start = Start(np.ones((2, 3)), np.full((2, 3), 1e9), {"budget": np.array([price])})
    prices = start.tamed(problem(EnergyBudget(100.0))).prices
    assert prices is not None
    assert prices.tolist() == [0.0]


def test_prices_are_per_unit_of_the_limit() -> None:
    """A price is per unit; what methods get is the price of the whole limit."""
    start = Start(np.ones((2, 3)), np.full((2, 3), 1e9), {"any name": np.array([0.25])})
    prices = start.tamed(problem(EnergyBudget(100.0))).prices
    assert prices is not None
    assert prices.tolist() == [25.0]


@pytest.mark.parametrize(
    ("start", "text"),
    [
        (
            Start(np.ones((3, 2)), np.ones((2, 3))),
            r"cut of a start must be of shape \(2, 3\), got",
        ),
        (Start(1, np.ones((2, 3))), r"cut of a start must be of shape \(2, 3\), got \(\)"),
        (Start(np.ones((2, 3)), np.ones(6)), r"frequency of a start must be of shape \(2, 3\)"),
        (Start("abc", np.ones((2, 3))), "cut of a start must be numbers, got 'abc'"),
        (Start(np.ones((2, 3)), np.ones((2, 3)), {}), "prices of 1 shared limits, got 0"),
        (
            Start(np.ones((2, 3)), np.ones((2, 3)), {"a": np.ones(2)}),
            r"prices of a of a start must be of shape \(1,\), got \(2,\)",
        ),
    ],
)
def test_a_start_of_another_shape_is_refused(start: Start, text: str) -> None:
    """What does not fit the problem is refused in one line, whichever method is asked."""
    for method in ("column-generation", "cutwise"):
        with pytest.raises(co.CardOptError, match=text) as caught:
            co.solve(INST, method, [EnergyBudget(100.0)], start=start)
        assert "\n" not in str(caught.value)


def test_a_solution_without_a_decision_is_no_start() -> None:
    """A start has a decision."""
    nothing = co.Solution(method="card", status=co.Status.TIME_LIMIT)
    with pytest.raises(co.CardOptError, match="start must have a decision"):
        co.solve(INST, start=nothing)


def test_a_start_reaches_another_process_whole() -> None:
    """Arrays and back change nothing; without arrays there is no start."""
    start = Start(np.ones((2, 3)), np.full((2, 3), 1e9), {"a": np.array([0.5])})
    hint = start.tamed(problem(EnergyBudget(100.0)))
    back = Hint.from_arrays(hint.arrays())
    assert back is not None
    for name in ("cut", "frequency", "prices"):
        np.testing.assert_array_equal(getattr(back, name), getattr(hint, name))
    assert Hint.from_arrays({}) is None


def test_a_choice_is_the_reverse_of_a_decision() -> None:
    """Scaled columns and frequencies of a decision lead back to it."""
    s = scaled(problem())
    solution = co.solve(INST)
    assert solution.cut is not None
    assert solution.frequency is not None
    cut, frequency, _ = s.decision(*s.choice(solution.cut, solution.frequency))
    np.testing.assert_array_equal(cut, solution.cut)
    np.testing.assert_allclose(frequency, solution.frequency, rtol=1e-15)
