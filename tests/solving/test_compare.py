"""Comparison of answers made by hand: what is a difference, a contradiction and a claim."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution, Status
from card_opt.solving.claims import Outcome, Statement, claims
from card_opt.solving.compare import Finding, Trial, compare
from card_opt.solving.method import BY_ITS_WORD, NOTHING, Method
from tests.helpers.instances import random_instance

INST = random_instance(21, shape=(2, 3), num_cuts=4, weight=0.5)
TESTED = Method(name="tested", kind="test double", proves="optimum", run="")
EXACT = replace(TESTED, name="exact", formulation="some", solver="S", rel_tol=1e-6, freq_tol=1e-3)
INF = math.inf
LAST = "device 2 in round 3"


def right(**changes: Any) -> Trial:
    """Return the right answers; times are powers of 2, so that sums tell them apart."""
    parts = [
        replace(co.solve(INST[m, n]), build_time=2.0**k, solve_time=2.0 ** (10 + k))
        for k, (m, n) in enumerate(np.ndindex(INST.shape))
    ]
    joint = replace(co.solve(INST), build_time=0.25, solve_time=0.5)
    return replace(Trial(TESTED, tuple(parts), joint), **changes)


RIGHT = right()
WITNESS = replace(RIGHT, method=EXACT)


def with_part(trial: Trial, index: int, **changes: Any) -> Trial:
    """Return answers of which one to a P2 is changed."""
    parts = list(trial.parts)
    parts[index] = replace(parts[index], **changes)
    return replace(trial, parts=tuple(parts))


def with_joint(trial: Trial, **changes: Any) -> Trial:
    """Return answers of which the one to P1 is changed."""
    return replace(trial, joint=replace(trial.joint, **changes))


def cheaper(solution: Solution, share: float) -> dict[str, Any]:
    """Return the objective, and bound, below that of a solution by a share of it."""
    value = solution.objective - share * abs(solution.objective)
    return {"objective": value, "bound": value}


def finding(trial: Trial, tested: Trial = RIGHT, pace: float = 1.0) -> Finding:
    """Return how answers compare with those of the method under test."""
    return compare(Problem(INST), tested, trial, pace)


def test_equal_answers_differ_in_nothing() -> None:
    """The same answers give a row of zeros that is finished and contradicts nothing."""
    found = finding(WITNESS, pace=0.5)
    seconds = 2.0**6 - 1.0
    gap = max(part.gap for part in RIGHT.parts)
    assert 0.0 <= gap < 1e-12
    assert found.bound_gap == gap
    assert found.joint_bound_gap == RIGHT.joint.gap
    assert abs(found.sum_difference) < 1e-14
    zeros = ("cost_difference", "cuts_differ", "joint_cost_difference", "frequency_difference")
    assert [getattr(found, name) for name in zeros] == [0.0] * 4
    assert (found.method, found.solver) == ("exact", "S")
    assert (found.status, found.joint_status, found.solved) == ("optimal", "optimal", 6)
    assert (found.build_time, found.solve_time) == (seconds, 1024.0 * seconds)
    assert found.speedup == 1025.0 * seconds / 6 / 0.5
    assert (found.joint_build_time, found.joint_solve_time) == (0.25, 0.5)
    assert found.finished
    assert (found.message, found.contradictions) == ("", ())


@pytest.mark.parametrize("pace", [0.0, -1.0])
def test_no_pace_is_no_speedup(pace: float) -> None:
    """Without the candidate's time there is no ratio of times."""
    assert math.isnan(finding(WITNESS, pace=pace).speedup)


def test_a_cheaper_decision_contradicts() -> None:
    """A P2 that costs less than the candidate's is a contradiction that names the place."""
    found = finding(with_part(WITNESS, 5, **cheaper(RIGHT.parts[5], 0.1)))
    assert found.cost_difference == pytest.approx(0.1, rel=1e-9)
    assert found.contradictions[0] == f"exact finds a cheaper decision for {LAST}"
    assert found.bound_gap == pytest.approx(0.1, rel=1e-9)


def test_the_cheapest_decision_is_named_beside_unsolved_ones() -> None:
    """The largest difference counts, and places without a decision do not."""
    trial = with_part(WITNESS, 1, **cheaper(RIGHT.parts[1], 0.1))
    trial = with_part(trial, 0, status=Status.TIME_LIMIT, cut=None, frequency=None)
    trial = with_part(trial, 3, **cheaper(RIGHT.parts[3], 0.2))
    found = finding(trial)
    assert found.cost_difference == pytest.approx(0.2, rel=1e-9)
    assert found.contradictions[0] == "exact finds a cheaper decision for device 2 in round 1"


def test_a_dearer_decision_is_no_witness_and_contradicts_nothing() -> None:
    """It is shown with its sign, and the method did not finish; for P2 and for P1."""
    worse = cheaper(RIGHT.parts[2], -0.2)
    found = finding(with_part(WITNESS, 2, **worse))
    assert found.cost_difference == pytest.approx(-0.2, rel=1e-9)
    assert (found.finished, found.contradictions) == (False, ())
    found = finding(with_joint(WITNESS, **cheaper(RIGHT.joint, -0.2)))
    assert found.joint_cost_difference == pytest.approx(-0.2, rel=1e-9)
    assert (found.finished, found.contradictions) == (False, ())


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_within_its_tolerance_a_method_agrees(sign: float) -> None:
    """Costs that differ by less than the method's own tolerance do not differ."""
    near = cheaper(RIGHT.parts[4], sign * 0.9 * EXACT.rel_tol)
    joint = cheaper(RIGHT.joint, sign * 0.9 * EXACT.rel_tol)
    found = finding(with_joint(with_part(WITNESS, 4, **near), **joint))
    assert (found.finished, found.contradictions) == (True, ())


def exactly(tolerance: float, sign: float) -> Trial:
    """Return answers of cost 0, but for P1 and the last P2 off by just the tolerance."""
    free: dict[str, Any] = {"objective": 0.0, "bound": 0.0}
    parts = tuple(replace(part, **free) for part in RIGHT.parts)
    trial = Trial(EXACT, parts, replace(RIGHT.joint, **free))
    last = -1e-3 * sign * tolerance  # of one device-round
    joint = -6e-3 * sign * tolerance
    return with_joint(with_part(trial, 5, objective=last), objective=joint)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_off_by_just_the_tolerance_is_within_it(sign: float) -> None:
    """The tolerance itself is allowed, on either side."""
    tolerance = 2.0**-10
    tested = exactly(0.0, sign)
    size = abs(finding(exactly(tolerance, sign), tested).cost_difference)
    size_joint = abs(finding(exactly(tolerance, sign), tested).joint_cost_difference)
    for tol in (size, size_joint):
        assert tol == pytest.approx(tolerance, rel=1e-12)
    other = tested.parts[5].cut
    assert other is not None
    trial = with_part(exactly(tolerance, sign), 5, cut=other % INST.num_cuts + 1)
    exact = replace(trial, method=replace(EXACT, rel_tol=max(size, size_joint)))
    found = finding(exact, tested)
    assert not [text for text in found.contradictions if "cheaper" in text]
    assert (found.finished, found.cuts_differ) == (True, 0)


def test_cuts_differ_only_beyond_ties() -> None:
    """Another cut counts where it costs something else; at the same cost it is a tie."""
    other = RIGHT.parts[0].cut
    assert other is not None
    tie = with_part(WITNESS, 0, cut=other % INST.num_cuts + 1)
    found = finding(tie)
    assert (found.cuts_differ, found.contradictions) == (0, ())
    assert math.isnan(finding(right_alone(tie, 0)).frequency_difference)
    assert finding(with_part(tie, 0, **cheaper(RIGHT.parts[0], 0.1))).cuts_differ == 1
    assert finding(with_part(WITNESS, 0, **cheaper(RIGHT.parts[0], 0.1))).cuts_differ == 0


def right_alone(trial: Trial, index: int) -> Trial:
    """Return answers of which only one P2 has a decision."""
    out = trial
    for k in range(len(trial.parts)):
        if k != index:
            out = with_part(out, k, status=Status.TIME_LIMIT, cut=None, frequency=None)
    return out


@pytest.mark.parametrize(
    ("factor", "differs"), [(1.01, True), (1.0 / 1.01, True), (1.0009, False)]
)
def test_another_frequency_contradicts(factor: float, differs: bool) -> None:
    """One that costs less, by however little, where the cut's best is unique to a tolerance."""
    frequency = RIGHT.parts[5].frequency
    assert frequency is not None
    shifted = with_part(WITNESS, 5, frequency=frequency / factor)
    found = finding(with_part(shifted, 5, **cheaper(RIGHT.parts[5], 1e-11)))
    assert found.frequency_difference == pytest.approx(abs(factor - 1.0), rel=1e-9)
    text = f"exact finds a better frequency for {LAST}"
    assert found.contradictions == ((text,) if differs else ())
    for share in (0.0, -1e-11, -0.1):  # as good but for rounding, or worse: so what
        found = finding(with_part(shifted, 5, **cheaper(RIGHT.parts[5], share)))
        assert found.contradictions == ()


def test_the_tolerance_of_a_frequency_is_within_it() -> None:
    """Off by just the method's tolerance is no other frequency."""
    frequency = RIGHT.parts[5].frequency
    assert frequency is not None
    trial = with_part(WITNESS, 5, frequency=frequency / 1.25)
    trial = with_part(trial, 5, **cheaper(RIGHT.parts[5], 1e-11))
    size = finding(trial).frequency_difference
    assert size == pytest.approx(0.25, rel=1e-12)
    loose = replace(trial, method=replace(EXACT, freq_tol=size))
    assert finding(loose).contradictions == ()


def test_the_frequency_of_a_dearer_one_is_named_beside_unsolved_ones() -> None:
    """Places without a decision do not hide the largest shift."""
    trial = with_part(WITNESS, 0, status=Status.TIME_LIMIT, cut=None, frequency=None)
    for index, factor in ((2, 1.01), (4, 1.1)):
        frequency = RIGHT.parts[index].frequency
        assert frequency is not None
        trial = with_part(trial, index, frequency=frequency / factor)
        trial = with_part(trial, index, **cheaper(RIGHT.parts[index], 1e-11))
    place = "device 2 in round 2"
    assert finding(trial).contradictions == (f"exact finds a better frequency for {place}",)


def test_a_frequency_that_costs_nothing_is_not_compared() -> None:
    """Where the cost is the same from F_min to F_max, any frequency is right."""
    flat = random_instance(21, shape=(1, 1), num_cuts=4, all_on_device=True, weight=1.0)
    best = co.solve(flat)
    cut = np.array([[flat.num_cuts]])  # leaves the server nothing to do
    at = {
        name: co.evaluate(flat, cut, frequency)
        for name, frequency in (("low", flat.min_frequency), ("high", flat.max_frequency))
    }
    assert at["low"].objective == at["high"].objective
    parts = [
        replace(best, cut=cut, frequency=np.full((1, 1), f), objective=at["low"].objective)
        for f in (2e9, 1e9)
    ]
    tested, trial = (Trial(m, (p,), p) for m, p in zip((TESTED, EXACT), parts, strict=True))
    found = compare(Problem(flat), tested, trial, 1.0)
    assert math.isnan(found.frequency_difference)
    assert not [text for text in found.contradictions if "frequency" in text]


def test_a_frequency_that_costs_just_the_tolerance_is_not_compared() -> None:
    """One cut at one frequency costs 0; below it by 1e-6 of 1e-3, the cost does not matter."""
    still = random_instance(21, shape=(1, 1), num_cuts=1, box="point")
    best = co.solve(still)
    assert (best.objective, best.frequency is not None) == (0.0, True)
    for factor, is_compared in ((1.0, False), (1.001, True)):
        parts = [replace(best, frequency=np.full((1, 1), f)) for f in (2e9, 1e9)]
        parts[1] = replace(parts[1], objective=-1e-3 * PROOF_TOL * factor)
        tested, trial = (Trial(m, (p,), p) for m, p in zip((TESTED, EXACT), parts, strict=True))
        found = compare(Problem(still), tested, trial, 1.0)
        assert math.isnan(found.frequency_difference) is not is_compared


@pytest.mark.parametrize("end", ["min_frequency", "max_frequency"])
def test_a_frequency_at_an_end_is_compared_with_the_other(end: str) -> None:
    """The cost depends on the frequency if either end of the box is dearer."""
    inst = random_instance(21, shape=(1, 1), num_cuts=1)
    inst = inst.replace(weight=0.0 if end == "min_frequency" else 1.0)
    best = co.solve(inst)
    assert best.frequency is not None
    assert best.frequency.item() == getattr(inst.rounds(), end)
    other = replace(best, frequency=best.frequency / 2.0)
    trials = Trial(TESTED, (best,), best), Trial(EXACT, (other,), other)
    found = compare(Problem(inst), *trials, 1.0)
    assert found.frequency_difference == 1.0


def test_a_cheaper_joint_decision_contradicts() -> None:
    """A P1 that costs less than the candidate's is a contradiction."""
    trial = with_joint(WITNESS, objective=RIGHT.joint.objective - 0.1 * RIGHT.joint.objective)
    found = finding(trial)
    assert found.joint_cost_difference == pytest.approx(0.1, rel=1e-9)
    assert found.contradictions == ("exact finds a cheaper joint decision",)
    assert found.sum_difference == pytest.approx(0.1 / -0.9, rel=1e-9)


@pytest.mark.parametrize("where", ["part", "joint"])
def test_a_witness_must_close_the_gap(where: str) -> None:
    """One that says optimal of all and leaves a bound further away bears out nothing.

    Nor does it contradict: a bound that is too low is true.
    """
    trial = WITNESS
    low = {"bound": RIGHT.parts[3].objective - 2.0 * PROOF_TOL * abs(RIGHT.parts[3].objective)}
    if where == "part":
        trial = with_part(trial, 3, **low)
    else:
        trial = with_joint(trial, bound=RIGHT.joint.objective * (1.0 - 2.0 * PROOF_TOL))
    assert (finding(trial).finished, finding(trial).contradictions) == (False, ())


def test_a_gap_of_just_the_tolerance_is_closed() -> None:
    """Exactly the tolerance proves it: costs of 0, and a bound of 1e-6 of 1e-3 below."""
    trial = exactly(0.0, 1.0)
    tight = with_part(trial, 0, bound=-1e-3 * PROOF_TOL)
    gap = finding(tight, trial).bound_gap
    assert gap == PROOF_TOL
    assert finding(tight, trial).finished


@pytest.mark.parametrize(
    "changes", [{"formulation": ""}, {"proves": NOTHING}, {"proves": BY_ITS_WORD}]
)
def test_who_proves_nothing_but_says_so_is_no_witness(changes: dict[str, str]) -> None:
    """Own algorithms, those without a bound, and those that prove by their own word."""
    trial = replace(WITNESS, method=replace(EXACT, **changes))  # type: ignore[arg-type]
    assert not finding(trial).finished
    made = claimed(PAIR[0], replace(trial, method=replace(trial.method, solver="T", run="r")))
    assert {claim.outcome for claim in made} == {Outcome.UNDECIDED}


@pytest.mark.parametrize("where", ["part", "joint"])
def test_who_did_not_finish_says_why(where: str) -> None:
    """The first status that proves nothing is shown with its message, the joint one by itself."""
    stopped = {"status": Status.TIME_LIMIT, "message": "after 3 s"}
    trial = with_joint(WITNESS, message="that of P1")
    assert finding(trial).message == "that of P1"
    if where == "part":
        trial = with_part(with_part(trial, 4, **stopped), 2, status=Status.MEMORY_LIMIT)
        found = finding(trial)
        assert (found.status, found.joint_status, found.solved) == ("memory_limit", "optimal", 4)
    else:
        found = finding(with_joint(trial, **stopped))
        assert (found.status, found.joint_status, found.solved) == ("optimal", "time_limit", 6)
    assert (found.message, found.finished) == ("after 3 s", False)


def nothing(trial: Trial, status: Status) -> Trial:
    """Return answers without any decision."""
    empty = Solution(method="m", status=status, bound=INF if status == "infeasible" else -INF)
    return replace(trial, parts=tuple(empty for _ in trial.parts), joint=empty)


def test_where_there_is_no_decision_both_may_say_so() -> None:
    """Proofs that nothing is feasible agree, and count as solved."""
    found = finding(nothing(WITNESS, Status.INFEASIBLE), nothing(RIGHT, Status.INFEASIBLE))
    assert (found.status, found.solved, found.finished) == ("infeasible", 6, True)
    numbers = ("cost_difference", "joint_cost_difference", "sum_difference", "bound_gap")
    assert [getattr(found, name) for name in numbers] == [0.0] * 4
    assert math.isnan(found.frequency_difference)
    assert (found.cuts_differ, found.contradictions) == (0, ())


def test_a_decision_contradicts_that_there_is_none() -> None:
    """A decision where the candidate says infeasible is cheaper; the other way is no witness."""
    found = finding(WITNESS, nothing(RIGHT, Status.INFEASIBLE))
    assert (found.cost_difference, found.cuts_differ) == (INF, 0)
    assert found.contradictions[0] == "exact finds a cheaper decision for device 1 in round 1"
    found = finding(nothing(WITNESS, Status.INFEASIBLE))
    assert (found.cost_difference, found.cuts_differ, found.finished) == (-INF, 0, False)


def test_one_that_is_infeasible_is_no_rule() -> None:
    """Status is infeasible if every P2 is; else that of the others."""
    empty = {"status": Status.INFEASIBLE, "cut": None, "frequency": None, "objective": INF}
    assert finding(with_part(WITNESS, 0, **empty)).status == "optimal"


def test_without_answers_nothing_is_compared() -> None:
    """Where neither has a verdict every difference is nan."""
    found = finding(nothing(WITNESS, Status.TIME_LIMIT))
    numbers = ("cost_difference", "frequency_difference", "joint_cost_difference")
    for name in (*numbers, "sum_difference"):
        assert math.isnan(getattr(found, name)), name
    assert (found.solved, found.cuts_differ, found.finished) == (0, 0, False)
    assert found.contradictions == ()
    for tested in (nothing(RIGHT, Status.TIME_LIMIT), nothing(RIGHT, Status.ERROR)):
        assert math.isnan(finding(WITNESS, tested).cost_difference)


def test_what_was_refused_has_a_row_all_the_same() -> None:
    """A method that answered the first P2 only is compared as far as it goes."""
    refused = Solution(method="m", status=Status.UNAVAILABLE, message="not installed")
    found = finding(Trial(EXACT, (refused,), refused))
    assert (found.status, found.joint_status) == ("unavailable", "unavailable")
    assert (found.solved, found.finished, found.message) == (0, False, "not installed")


def test_coupled_problems_have_no_parts() -> None:
    """With limits that couple device-rounds, P1 alone is compared."""
    tested, trial = replace(RIGHT, parts=()), replace(WITNESS, parts=())
    found = finding(trial, tested)
    assert (found.solved, found.status, found.finished) == (0, "optimal", True)
    assert found.build_time == 0.0
    for name in (
        "cost_difference",
        "speedup",
        "sum_difference",
        "frequency_difference",
        "bound_gap",
    ):
        assert math.isnan(getattr(found, name)), name
    assert found.joint_cost_difference == 0.0


def test_the_costs_of_small_problems_are_compared_per_device_round() -> None:
    """P1 of 6 device-rounds, and its sum, are relative to 6e-3 where costs are near 0."""
    tested = exactly(0.0, 1.0)
    found = finding(with_joint(exactly(0.0, 1.0), objective=-6e-4, bound=-6e-3), tested)
    assert found.joint_cost_difference == pytest.approx(0.1, rel=1e-12)
    assert found.joint_bound_gap == pytest.approx(1.0, rel=1e-12)
    assert found.sum_difference == pytest.approx(-0.1, rel=1e-12)


# Claims.

OTHER = replace(EXACT, name="other", run="another", solver="T")
PAIR = (WITNESS, replace(RIGHT, method=OTHER))


def claimed(*trials: Trial, tested: Trial = RIGHT) -> tuple[Statement, ...]:
    """Return the claims that answers bear out."""
    found = [finding(trial, tested) for trial in trials]
    return claims(Problem(INST), tested, trials, found)


def test_two_witnesses_make_three_claims() -> None:
    """Each claim says what holds and by whom."""
    reason = "2 exact methods agree (S, T)"
    assert claimed(*PAIR) == (
        Statement("tested is optimal for every P2", Outcome.PASS, reason),
        Statement("P1 equals the sum of its P2s", Outcome.PASS, reason),
        Statement("the bounds prove it to 1e-06", Outcome.PASS, reason),
    )


def test_coupled_problems_have_two_claims() -> None:
    """Where there are no P2s, nothing is said of their sum."""
    whole = [replace(trial, parts=()) for trial in (RIGHT, *PAIR)]
    reason = "2 exact methods agree (S, T)"
    assert claimed(*whole[1:], tested=whole[0]) == (
        Statement("tested is optimal for P1", Outcome.PASS, reason),
        Statement("the bounds prove it to 1e-06", Outcome.PASS, reason),
    )


def test_one_solver_twice_is_one_witness() -> None:
    """Methods count by the solver that does the work."""
    twice = claimed(WITNESS, replace(PAIR[1], method=replace(OTHER, solver="S")))
    reason = "1 independent exact methods finished, 2 are needed"
    assert [(c.outcome, c.reason) for c in twice] == [(Outcome.UNDECIDED, reason)] * 3
    assert [claim.text for claim in twice] == [claim.text for claim in claimed(*PAIR)]


def test_one_code_under_two_names_is_one_witness() -> None:
    """Whatever its solver is said to be; and a third that is independent of either decides."""
    code = {"run": EXACT.run, "formulation": EXACT.formulation}
    other = replace(PAIR[1], method=replace(OTHER, **code))  # type: ignore[arg-type]
    assert {c.outcome for c in claimed(WITNESS, other)} == {Outcome.UNDECIDED}
    shared = replace(PAIR[1], method=replace(OTHER, solver="S"))
    for trials in ((WITNESS, shared, other), (WITNESS, other, shared)):
        assert all(claim.ok for claim in claimed(*trials))  # shared and other differ in both


def test_nobody_bears_out_himself() -> None:
    """The method under test is no witness of its own decisions."""
    made = claimed(*PAIR, tested=WITNESS)
    assert {claim.outcome for claim in made} == {Outcome.UNDECIDED}
    assert made[0].reason.startswith("1 independent exact methods finished")


def test_without_any_witness_the_count_is_0() -> None:
    """A claim that nobody speaks to is undecided, not false."""
    (first, *_) = claimed()
    assert first.outcome is Outcome.UNDECIDED
    assert first.reason == "0 independent exact methods finished, 2 are needed"


def test_who_did_not_finish_is_no_witness() -> None:
    """A method stopped by a limit does not count."""
    stopped = with_joint(PAIR[1], status=Status.TIME_LIMIT)
    assert {c.outcome for c in claimed(WITNESS, stopped)} == {Outcome.UNDECIDED}


def test_the_first_contradiction_is_the_reason() -> None:
    """Whatever one method contradicts, all claims fail with its line."""
    wrong = with_part(PAIR[1], 5, **cheaper(RIGHT.parts[5], 0.1))
    made = claimed(WITNESS, wrong)
    text = f"other finds a cheaper decision for {LAST}"
    assert [(claim.outcome, claim.reason) for claim in made] == [(Outcome.FAIL, text)] * 3
    assert [claim.text for claim in made] == [claim.text for claim in claimed(*PAIR)]


def test_a_contradiction_of_coupled_problems_is_the_reason() -> None:
    """Both claims fail with it."""
    tested, trial = replace(RIGHT, parts=()), replace(WITNESS, parts=())
    made = claimed(with_joint(trial, **cheaper(RIGHT.joint, 0.1)), tested=tested)
    text = "exact finds a cheaper joint decision"
    assert [(claim.ok, claim.reason) for claim in made] == [(False, text)] * 2


@pytest.mark.parametrize("message", ["after 3 s", ""])
@pytest.mark.parametrize("where", ["part", "joint"])
@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (Status.ERROR, Outcome.FAIL),
        (Status.TIME_LIMIT, Outcome.UNDECIDED),
        (Status.UNSUPPORTED, Outcome.UNDECIDED),
    ],
)
def test_a_candidate_without_an_answer_is_not_borne_out(
    where: str, message: str, status: Status, outcome: Outcome
) -> None:
    """An error of its own fails all claims; where it was stopped there is nothing to judge."""
    stopped = {"status": status, "message": message}
    tested = with_joint(RIGHT, **stopped)
    if where == "part":
        tested = with_part(with_part(RIGHT, 1, **stopped), 3, status=status, message="later")
    made = claimed(*PAIR, tested=tested)
    text = f"tested: {status} {message}".rstrip()
    assert [(claim.outcome, claim.reason) for claim in made] == [(outcome, text)] * 3
    wrong = with_part(PAIR[1], 5, **cheaper(RIGHT.parts[5], 0.1))
    made = claimed(WITNESS, wrong, tested=tested)
    assert {claim.outcome for claim in made} == {Outcome.FAIL}
    assert (made[0].reason == text) is (outcome is Outcome.FAIL)


@pytest.mark.parametrize("status", [Status.FEASIBLE, Status.OPTIMAL])
def test_a_candidate_without_a_proof_is_taken(status: Status) -> None:
    """What counts is what others prove of its decision."""
    assert all(claim.ok for claim in claimed(*PAIR, tested=with_part(RIGHT, 1, status=status)))


def test_no_decision_is_claimed_as_well() -> None:
    """If all say that nothing is feasible, the claims pass."""
    tested, *trials = (nothing(trial, Status.INFEASIBLE) for trial in (RIGHT, *PAIR))
    assert all(claim.ok for claim in claimed(*trials, tested=tested))


def test_a_candidate_must_agree_with_itself() -> None:
    """If its P1 is not the sum of its P2s, the second claim fails and says by how much."""
    small = with_joint(RIGHT, **cheaper(RIGHT.joint, 5e-7))  # what witnesses do not see
    assert [claim.ok for claim in claimed(*PAIR, tested=small)] == [True, False, True]
    text = "tested itself differs by 5.0e-07 from the sum of its P2s"
    assert claimed(*PAIR, tested=small)[1].reason == text


def test_a_witness_must_agree_with_itself() -> None:
    """The same of a witness whose P1 is off by more than its tolerance."""
    strict = replace(PAIR[1], method=replace(OTHER, rel_tol=1e-6))
    parts = tuple(
        replace(part, **cheaper(part, -0.9e-6 if part.objective > 0 else 0.9e-6))
        for part in strict.parts
    )
    total = sum(part.objective for part in parts)
    assert total > RIGHT.joint.objective
    strict = replace(strict, parts=parts)
    strict = with_joint(strict, **cheaper(RIGHT.joint, 0.9e-6))
    made = claimed(WITNESS, strict)
    off = abs(finding(strict).sum_difference)
    assert off > 1e-6
    assert [claim.ok for claim in made] == [True, False, True]
    assert made[1].reason == f"other: P1 differs by {finding(strict).sum_difference:.1e}"
    stopped = with_part(strict, 0, status=Status.TIME_LIMIT)
    third = replace(RIGHT, method=replace(OTHER, name="third"))
    assert claimed(WITNESS, third, stopped)[1].ok


@pytest.mark.parametrize("who", ["tested", "witness"])
def test_a_sum_off_by_just_the_tolerance_agrees(who: str) -> None:
    """P1 may differ from its P2s by the method's tolerance, and by no more."""
    dearer = (replace(part, **cheaper(part, -5e-7)) for part in RIGHT.parts)
    trial = with_joint(replace(WITNESS, parts=tuple(dearer)), **cheaper(RIGHT.joint, 5e-7))
    size = abs(finding(trial).sum_difference)  # so that each answer is within the tolerance
    for tolerance, agrees in ((size, True), (0.999 * size, False)):
        off = replace(trial, method=replace(EXACT, rel_tol=tolerance))
        made = claimed(*PAIR, tested=off) if who == "tested" else claimed(PAIR[1], off)
        against = [text for text in (made[1].reason,) if " differs by " in text]
        assert (against == []) is agrees


def test_every_answer_has_its_finding() -> None:
    """Claims are of all methods that were compared."""
    with pytest.raises(ValueError, match="shorter"):
        claims(Problem(INST), RIGHT, PAIR, [finding(WITNESS)])


def test_a_finding_has_no_contradiction_by_default() -> None:
    """A row is plain values, and frozen."""
    values = {field.name: 0 for field in dataclasses.fields(Finding)}
    del values["contradictions"]
    row = Finding(**values)  # type: ignore[arg-type]
    assert row.contradictions == ()
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.method = "x"  # type: ignore[misc]
