"""From an answer to a solution: what is believed of it, what is not, and what is said then."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import card, infeasible
from card_opt.constraints import Deadline, EnergyBudget, FrequencyLevels
from card_opt.problem.problem import Problem
from card_opt.problem.remedies import Explanation
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from card_opt.solving.method import NOTHING
from tests.helpers.answers import DOUBLE, NEXT
from tests.helpers.instances import worked

INST = worked()
RIGHT = card.solve(Problem(INST))
BEST = co.solve(INST)


def solved(answer: Answer, *args: Any, **changes: Any) -> Solution:
    """Return the solution that an answer is worth; `changes` are of the method."""
    NEXT.append(answer)
    return co.solve(INST, replace(DOUBLE, **changes), *args)


def test_a_right_answer_is_taken_whole() -> None:
    """Decision and bound are the method's, values the referee's, and its word stays."""
    prices = {"budget": np.array([2.0])}
    answer = replace(RIGHT, build_time=1.5, solve_time=2.5, message="well", prices=prices, nodes=7)
    solution = solved(answer)
    assert answer.cut is not None
    assert answer.frequency is not None
    judged = co.evaluate(INST, answer.cut, answer.frequency)
    assert (solution.method, solution.status) == ("double", Status.OPTIMAL)
    assert (solution.build_time, solution.solve_time) == (1.5, 2.5)
    assert (solution.message, solution.nodes) == ("well", 7)
    assert solution.prices is prices
    assert (solution.objective, solution.bound) == (judged.objective, answer.bound)
    assert solution.violation == 0.0
    for name in ("cut", "frequency"):
        np.testing.assert_array_equal(getattr(solution, name), getattr(answer, name))
    for name in ("delay", "energy", "cost"):
        np.testing.assert_array_equal(getattr(solution, name), getattr(judged, name))


def test_who_proves_nothing_has_no_bound() -> None:
    """Neither bound nor prices of a method that proves nothing are passed on."""
    prices = {"budget": np.array([2.0])}
    answer = replace(RIGHT, status=Status.FEASIBLE, prices=prices)
    solution = solved(answer, proves=NOTHING)
    assert (solution.status, solution.bound, solution.prices) == (Status.FEASIBLE, -math.inf, None)


def test_a_bound_that_is_no_number_is_an_error() -> None:
    """Nothing of such an answer is taken."""
    solution = solved(replace(RIGHT, bound=math.nan, message="well"))
    assert (solution.status, solution.cut, solution.bound) == (Status.ERROR, None, -math.inf)
    assert solution.message == "double gives a bound that is no number"
    assert solution.method == "double"


@pytest.mark.parametrize("status", [Status.OPTIMAL, Status.FEASIBLE])
@pytest.mark.parametrize("missing", ["cut", "frequency", "both"])
def test_success_needs_a_decision(status: Status, missing: str) -> None:
    """Cuts alone, or frequencies alone, are none."""
    names = ("cut", "frequency") if missing == "both" else (missing,)
    gone: dict[str, Any] = dict.fromkeys(names)
    solution = solved(replace(RIGHT, status=status, **gone))
    assert solution.status is Status.ERROR
    assert solution.message == f"double says {status} and gives no decision"


@pytest.mark.parametrize("status", [Status.TIME_LIMIT, Status.MEMORY_LIMIT, Status.ERROR])
def test_a_limit_may_leave_no_decision(status: Status) -> None:
    """What was proven until then stays, and so does the message."""
    solution = solved(Answer(status, bound=-3.0, message="stopped"))
    assert (solution.status, solution.bound) == (status, -3.0)
    assert (solution.message, solution.objective) == ("stopped", math.inf)


def test_a_decision_that_is_none_is_an_error() -> None:
    """A cut out of range is refused in the referee's words."""
    solution = solved(replace(RIGHT, cut=np.full(INST.shape, 9)))
    assert (solution.status, solution.cut) == (Status.ERROR, None)
    start = "double gives a decision that is none: cut must be whole numbers in 1..3"
    assert solution.message.startswith(start)


def excess(share: float) -> Answer:
    """Return a decision whose frequencies exceed the box by a share of its upper end."""
    return Answer(Status.FEASIBLE, RIGHT.cut, np.full(INST.shape, 5.0 * (1.0 + share)))


def test_a_decision_outside_is_an_error_and_is_shown() -> None:
    """The line says by how much; the decision is put inside the box and valued there."""
    solution = solved(excess(0.25))
    assert (solution.status, solution.violation) == (Status.ERROR, 0.25)
    assert solution.message == "double gives a decision that exceeds a limit by 0.25 of it"
    np.testing.assert_array_equal(solution.frequency, np.full(INST.shape, 5.0))
    assert RIGHT.cut is not None
    assert solution.objective == co.evaluate(INST, RIGHT.cut, 5.0).objective


def test_a_violation_of_just_the_tolerance_is_none() -> None:
    """It is put inside, and stays in the solution as the method said it."""
    solution = solved(excess(2.0**-10), feas_tol=2.0**-10)
    assert (solution.status, solution.violation) == (Status.FEASIBLE, 2.0**-10)
    np.testing.assert_array_equal(solution.frequency, np.full(INST.shape, 5.0))


def test_a_frequency_below_the_box_is_put_inside() -> None:
    """By the lower end, as by the upper."""
    answer = Answer(Status.FEASIBLE, RIGHT.cut, np.full(INST.shape, 1.0 / (1.0 + 2.0**-10)))
    solution = solved(answer, feas_tol=2.0**-9)
    assert solution.status is Status.FEASIBLE
    np.testing.assert_array_equal(solution.frequency, np.full(INST.shape, 1.0))


@pytest.mark.parametrize(
    ("factor", "tolerance", "frequency", "status"),
    [
        (1.0, 2.0**-10, 2.0, Status.FEASIBLE),
        (1.0 + 2.0**-10, 2.0**-10, 2.0, Status.FEASIBLE),
        (1.0 + 2.0**-10, 2.0**-11, 2.0 * (1.0 + 2.0**-10), Status.ERROR),
    ],
)
def test_a_frequency_near_a_level_is_that_level(
    factor: float, tolerance: float, frequency: float, status: Status
) -> None:
    """Within the tolerance; further away the decision is wrong, and shown as it is."""
    answer = Answer(Status.FEASIBLE, RIGHT.cut, np.full(INST.shape, 2.0 * factor))
    solution = solved(answer, [FrequencyLevels((2.0, 4.0))], feas_tol=tolerance)
    assert (solution.status, solution.violation) == (status, factor - 1.0)
    np.testing.assert_array_equal(solution.frequency, np.full(INST.shape, frequency))


def test_the_worst_of_box_and_limits_counts() -> None:
    """The violation is the largest, whether of the box or of a constraint."""
    for limit, worst in ((1e3, 0.25), (10.0, 1.5)):
        answer = replace(excess(0.25), cut=np.ones(INST.shape, dtype=int))
        delay = co.evaluate(INST, 1, 6.25).delay.max()
        solution = solved(answer, [Deadline(limit)])
        assert solution.violation == pytest.approx(max(0.25, delay / limit - 1.0))
        assert (solution.violation > 0.25) is (worst > 0.25)


def test_infeasible_with_a_decision_contradicts_itself() -> None:
    """The decision is kept, to show that there is one."""
    solution = solved(replace(RIGHT, status=Status.INFEASIBLE))
    assert solution.status is Status.ERROR
    assert solution.message == "double says infeasible and gives a decision"
    assert solution.objective == BEST.objective


def test_a_bound_above_its_own_cost_is_false() -> None:
    """It is not passed on, and the line has both numbers."""
    solution = solved(replace(RIGHT, bound=RIGHT.bound + 1.0))
    assert (solution.status, solution.bound) == (Status.ERROR, -math.inf)
    high, worth = RIGHT.bound + 1.0, BEST.objective
    text = f"gives a bound, {high:.9g}, that is above its own cost {worth:.9g}"
    assert solution.message == f"double {text}"


def test_a_bound_above_by_just_the_tolerance_is_rounding() -> None:
    """A bound may exceed the cost by the method's relative tolerance, not by more."""
    bound = BEST.objective + 0.125
    above = -relative_excess(BEST.objective, bound, 2)
    taken = solved(replace(RIGHT, bound=bound), rel_tol=above)
    assert (taken.status, taken.bound) == (Status.OPTIMAL, bound)
    assert solved(replace(RIGHT, bound=bound), rel_tol=0.999 * above).status is Status.ERROR


def test_costs_near_zero_are_compared_per_device_round() -> None:
    """One cut at one frequency costs nothing: then a bound may be off by 1e-3 times tolerance."""
    single = INST.replace(
        device_flops=[20.0], smashed_bits=[8.0], gradient_bits=[4.0], adapter_bits=[4.0],
        min_frequency=5.0,
    )  # fmt: skip
    for factor, status in ((1.9, Status.OPTIMAL), (2.1, Status.ERROR)):
        NEXT.append(replace(card.solve(Problem(single)), bound=factor * 1e-3 * 1e-6))
        assert co.solve(single, replace(DOUBLE, rel_tol=1e-6)).status is status


@pytest.mark.parametrize(
    ("gap", "rel_gap", "rel_tol", "status"),
    [
        (0.25, 1e-9, 1e-9, Status.FEASIBLE),
        (0.25, "gap", 1e-9, Status.OPTIMAL),
        (0.25, 1e-9, "gap", Status.OPTIMAL),
        (0.25, 0.24, 0.24, Status.FEASIBLE),
    ],
)
def test_optimal_needs_a_bound_that_proves_it(
    gap: float, rel_gap: Any, rel_tol: Any, status: Status
) -> None:
    """To the gap that was asked for, or the method's own tolerance if that is larger."""
    answer = replace(RIGHT, bound=BEST.objective - gap * abs(BEST.objective), message="well")
    exact = relative_excess(BEST.objective, answer.bound, 2)
    asked, own = (exact if share == "gap" else share for share in (rel_gap, rel_tol))
    NEXT.append(answer)
    solution = co.solve(INST, replace(DOUBLE, rel_tol=own), rel_gap=asked)
    assert solution.status is status
    text = "well" if status is Status.OPTIMAL else "says optimal with a gap of 2.5e-01"
    assert solution.message == text
    assert solution.bound == answer.bound


def test_who_proves_a_bound_only_is_never_optimal() -> None:
    """A method that does not mean to close the gap has found a decision, however good."""
    solution = solved(RIGHT, proves="a bound, by duality")
    assert (solution.status, solution.bound) == (Status.FEASIBLE, RIGHT.bound)
    assert solution.message == f"says optimal with a gap of {BEST.gap:.1e}"


def test_feasible_stays_feasible() -> None:
    """A method that claims less than it could is not corrected."""
    solution = solved(replace(RIGHT, status=Status.FEASIBLE, message="well"))
    assert (solution.status, solution.message) == (Status.FEASIBLE, "well")


# Without a decision.

DENIAL = Answer(Status.INFEASIBLE, message="presolve says so")


@pytest.mark.parametrize("others", [[], [FrequencyLevels((2.0, 4.0))]])
def test_infeasible_without_a_proof_is_an_error(others: list[co.Constraint]) -> None:
    """A method that proves nothing cannot prove that there is no decision."""
    solution = solved(DENIAL, [Deadline(1.0), *others], proves=NOTHING)
    assert solution.status is Status.ERROR
    assert solution.message == "double says infeasible, which it cannot prove"


def test_infeasible_where_there_is_a_decision_is_an_error() -> None:
    """Closed forms find one."""
    solution = solved(DENIAL, [Deadline(1e3)])
    assert solution.status is Status.ERROR
    assert solution.message == "double says infeasible where closed forms find a decision"
    assert solution.bound == -math.inf


@pytest.mark.parametrize("constraint", [Deadline(1.0), EnergyBudget(1.0)])
def test_infeasible_with_reason_is_a_proof(constraint: co.Constraint) -> None:
    """The bound is inf, and the line names the constraint."""
    solution = solved(DENIAL, [constraint])
    assert (solution.status, solution.bound, solution.gap) == (Status.INFEASIBLE, math.inf, 0.0)
    assert constraint.label in solution.message


def test_infeasible_without_a_reason_keeps_the_method_s_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """If no reason is found, what the method said is all that there is."""
    monkeypatch.setattr(infeasible, "explain", lambda *problem: Explanation())
    assert solved(DENIAL, [Deadline(1.0)]).message == "presolve says so"


@pytest.mark.parametrize(("room", "status"), [(0.5, Status.INFEASIBLE), (2.0, Status.ERROR)])
def test_a_decision_within_the_tolerance_does_not_contradict(room: float, status: Status) -> None:
    """Limits that are only just met may be missed by a solver's tolerance."""
    tolerance = 1e-3
    limit = 20.0 * (1.0 + room * tolerance)  # by hand: device 1 takes 20 s at least, device 2 16
    assert solved(DENIAL, [Deadline(limit)], feas_tol=tolerance).status is status
