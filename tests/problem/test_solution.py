"""Answers, solutions and the limits that methods are run with."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from card_opt.errors import CardOptError
from card_opt.problem.best import Best
from card_opt.problem.limits import Limits
from card_opt.problem.remedies import Change, Remedy
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from tests.helpers.instances import random_instance

NAN, INF = math.nan, math.inf


def solved(**changes: Any) -> Solution:
    """Return a solution for 2 devices and 3 rounds, all of its numbers different."""
    numbers = np.arange(6.0).reshape(2, 3)
    fields: dict[str, Any] = {
        "method": "some-method",
        "status": Status.OPTIMAL,
        "cut": np.array([[1, 2, 3], [4, 5, 6]]),
        "frequency": 1e9 + numbers,
        "delay": 10.0 + numbers,
        "energy": 100.0 + numbers,
        "cost": 0.1 * numbers,
        "objective": 1.5,
        "bound": 1.2,
    }
    return Solution(**(fields | changes))


@pytest.mark.parametrize("name", ["objective", "bound", "violation"])
def test_a_solution_refuses_nan(name: str) -> None:
    """A number that is none can be no one's objective, bound or violation."""
    with pytest.raises(ValueError, match=f"{name} of a solution must not be NaN.*some-method"):
        solved(**{name: NAN})


def test_a_solution_is_frozen_and_named() -> None:
    """Fields cannot be set, and are given by name only."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        solved().objective = 0.0  # type: ignore[misc]
    with pytest.raises(TypeError):
        Solution("card", Status.OPTIMAL)  # type: ignore[call-arg]


def test_a_solution_without_decision_claims_nothing() -> None:
    """By default the objective is inf, the bound -inf and the gap inf."""
    solution = Solution(method="card", status=Status.TIME_LIMIT)
    assert (solution.objective, solution.bound, solution.gap) == (INF, -INF, INF)
    assert solution.violation == 0.0


def test_a_proof_of_infeasibility_has_no_gap() -> None:
    """When nothing is feasible, objective and bound are both inf: no gap."""
    assert Solution(method="card", status=Status.INFEASIBLE, bound=INF).gap == 0.0


@pytest.mark.parametrize(
    ("objective", "bound", "gap"),
    [
        (1.5, 1.2, 0.2),  # (1.5 - 1.2) / 1.5
        (1.5, 1.5, 0.0),
        (1.5, 1.8, -0.2),  # a bound above the objective must show
        (-2.0, -3.0, 0.5),
        (0.0, 0.0, 0.0),
        (0.0, -6e-3, 1.0),  # six device-rounds: relative to 6e-3 at the least
        (1.5, -INF, INF),
        (1.5, INF, -INF),
    ],
)
def test_gap_by_hand(objective: float, bound: float, gap: float) -> None:
    """The gap is (objective - bound) / |objective|, for small objectives of 1e-3 a round."""
    assert solved(objective=objective, bound=bound).gap == pytest.approx(gap, rel=1e-12)


@pytest.mark.parametrize(
    ("value", "reference", "num_rounds", "expected"),
    [
        (2.0, 1.0, 1, 0.5),
        (1.0, 2.0, 1, -1.0),
        (-1.0, -2.0, 1, 1.0),
        (1e-3, 0.0, 1, 1.0),
        (1e-6, 0.0, 1, 1e-3),
        (1e-6, 0.0, 1000, 1e-6),
        (0.0, 1e-3, 1, -1.0),
        (10.0, 5.0, 1000, 0.5),
        (INF, INF, 1, 0.0),
        (-INF, -INF, 1, 0.0),
        (INF, 0.0, 1, INF),
        (-INF, 0.0, 1, -INF),
        (0.0, INF, 1, -INF),
        (0.0, -INF, 1, INF),
        (INF, -INF, 1, INF),
        (-INF, INF, 1, -INF),
    ],
)
def test_relative_excess_by_hand(
    value: float, reference: float, num_rounds: int, expected: float
) -> None:
    """The excess is signed, defined at zero and at infinity, and never NaN."""
    assert relative_excess(value, reference, num_rounds) == pytest.approx(expected, rel=1e-12)


def test_one_device_round_is_meant_unless_told() -> None:
    """Near 0 the excess is relative to 1e-3 of a single device-round."""
    assert relative_excess(0.0, -1e-3) == 1.0
    assert Solution(method="m", status=Status.FEASIBLE, objective=0.0, bound=-1e-3).gap == 1.0


@pytest.mark.parametrize(
    ("value", "bound", "size", "gap"),
    [
        (2.0, 1.5, None, 0.25),
        (0.0, -1e-3, None, 1.0),
        (0.0, -3e-3, (1, 3), 1.0),
        (INF, INF, None, 0.0),
    ],
)
def test_the_gap_of_what_is_known(
    value: float, bound: float, size: tuple[int, int] | None, gap: float
) -> None:
    """It is that of a solution; without a decision, of one device-round."""
    cut = None if size is None else np.ones(size, dtype=int)
    best = Best(value=value, bound=bound, proof="by hand", cut=cut)
    assert best.gap == pytest.approx(gap, rel=1e-15)
    assert best.is_infeasible is (bound == INF)


def test_to_frame_has_a_row_per_device_round() -> None:
    """Rows run over rounds first; devices and rounds count from 1 as in the letter."""
    frame = solved().to_frame()
    assert list(frame) == ["device", "round", "cut", "frequency", "delay", "energy", "cost"]
    assert frame["device"].tolist() == [1, 1, 1, 2, 2, 2]
    assert frame["round"].tolist() == [1, 2, 3, 1, 2, 3]
    assert frame["cut"].tolist() == [1, 2, 3, 4, 5, 6]
    assert frame["frequency"].tolist() == [1e9 + k for k in range(6)]
    assert frame["delay"].tolist() == [10.0 + k for k in range(6)]
    assert frame["energy"].tolist() == [100.0 + k for k in range(6)]
    assert frame["cost"].tolist() == [0.1 * k for k in range(6)]
    assert frame["cut"].dtype.kind == "i"


def test_to_frame_leaves_out_what_is_not_known() -> None:
    """A decision that was not evaluated is a table without costs."""
    frame = solved(delay=None, energy=None, cost=None).to_frame()
    assert list(frame) == ["device", "round", "cut", "frequency"]


def test_to_frame_needs_a_decision() -> None:
    """Without a decision the error says whose, how it ended and why."""
    solution = Solution(method="card", status=Status.TIME_LIMIT, message="after 3 s")
    with pytest.raises(ValueError, match=r"card returned no decision \(time_limit\): after 3 s"):
        solution.to_frame()


def test_status_words_are_those_of_the_design() -> None:
    """The eight words are fixed, for users compare with them."""
    words = "optimal feasible infeasible time_limit memory_limit unsupported unavailable error"
    assert [str(status) for status in Status] == words.split()


def test_an_answer_claims_nothing_by_default() -> None:
    """An answer without decision or bound proves nothing."""
    for answer in (Answer(Status.ERROR), Solution(method="m", status=Status.ERROR)):
        assert (answer.cut, answer.frequency, answer.bound) == (None, None, -INF)
        assert (answer.build_time, answer.solve_time, answer.nodes) == (0.0, 0.0, -1)
        assert (answer.message, answer.prices) == ("", None)


@pytest.mark.parametrize("name", ["time_limit", "rel_gap", "memory_limit"])
@pytest.mark.parametrize("value", [0.0, -1.0, NAN, INF, "60", None])
def test_limits_must_be_positive_numbers(name: str, value: Any) -> None:
    """A limit that cannot be kept to is refused by name."""
    with pytest.raises(CardOptError, match=f"{name} must be a positive finite number"):
        Limits(**{name: value})


def test_limits_have_defaults() -> None:
    """The defaults are those of the design: 60 s and 1e-9."""
    assert (Limits().time_limit, Limits().rel_gap) == (60.0, 1e-9)
    assert Limits(time_limit=1).time_limit == 1


@pytest.mark.parametrize(
    "solution",
    [
        solved(prices={"a [budget]": np.array([1.0, 0.0]), "b": np.array([])}, nodes=7),
        solved(bound=-INF, message="two\nlines, é"),
        Solution(
            method="card",
            status=Status.INFEASIBLE,
            bound=INF,
            remedies=(
                Remedy((Change("a", "raise", 2.5, unit="J"), Change("b", "drop", 0.0, 1.0))),
            ),
        ),
    ],
)
def test_a_saved_solution_is_the_same(solution: Solution, tmp_path: Path) -> None:
    """A file has every field of a solution, to the bit."""
    path = tmp_path / "solution.npz"
    solution.save(path)
    loaded = Solution.load(path)
    for field in dataclasses.fields(Solution):
        before, after = getattr(solution, field.name), getattr(loaded, field.name)
        assert type(after) is type(before)
        if isinstance(before, dict):
            assert list(after) == list(before)
            assert all(np.array_equal(after[label], before[label]) for label in before)
        elif isinstance(before, np.ndarray):
            assert np.array_equal(after, before)
        else:
            assert after == before or str(after) == str(before)  # nan is not itself


def test_a_solution_as_a_table(tmp_path: Path) -> None:
    """With the ending of a table, the decisions are written, with their units."""
    for ending, read in ((".csv", pd.read_csv), (".json", pd.read_json)):
        path = tmp_path / f"decisions{ending}"
        solved().save(path)
        table = read(path)
        names = ["device", "round", "cut", "frequency [Hz]", "delay [s]", "energy [J]", "cost"]
        assert list(table.columns) == names
        assert np.allclose(table.to_numpy(float), solved().to_frame().to_numpy(float))


def test_bad_files_of_solutions(tmp_path: Path) -> None:
    """Another ending, another file and a damaged one are each refused in one line."""
    with pytest.raises(CardOptError, match=r"must end in \.npz, \.csv, .*got solution\.txt"):
        solved().save("solution.txt")
    path = tmp_path / "solution.npz"
    with pytest.raises(CardOptError, match=r"solution\.npz: cannot be read: No such file"):
        Solution.load(path)
    random_instance(1).save(path)
    with pytest.raises(CardOptError, match=r"must hold card_opt.Solution version 1, got"):
        Solution.load(path)
    solved().save(path)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(CardOptError, match="not a whole file of a solution"):
        Solution.load(path)
