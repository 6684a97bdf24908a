"""What `verify` runs and reports, with solvers of which a test knows every answer."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.constraints import Deadline, EnergyBudget, MaxCut, MinCut
from card_opt.problem.limits import Limits
from card_opt.problem.region import PRIMITIVES
from card_opt.problem.solution import Answer, Solution, Status
from card_opt.solvers.child import idle
from card_opt.solving import verification
from card_opt.solving.claims import Outcome, Statement
from card_opt.solving.compare import Finding, Trial
from card_opt.solving.method import Method
from card_opt.solving.verification import Report
from card_opt.solving.verify_plot import decisions
from tests.helpers.instances import random_instance

INST = random_instance(21, shape=(2, 2), num_cuts=4)
FIRST, SECOND = (
    Method(
        name=name,
        kind="test double",
        proves="optimum, it says",
        run=f"nowhere:{name}",
        formulation="none",
        solver=name.title(),
        supports=frozenset(PRIMITIVES),
        rel_tol=1e-6,
        freq_tol=1e-3,
    )
    for name in ("first", "second")
)
Calls = list[tuple[Any, ...]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Let outside solvers answer like `card`, here and at once; return what they are given."""
    seen: Calls = []

    def answer(*given: Any) -> Answer:
        seen.append(given)
        method = next(value for value in given if isinstance(value, Method))
        said = card.solve(*(v for v in given if v is not method and v is not None))
        return replace(said, build_time=1.0, solve_time=3.0, message=f"by {method.name}")

    monkeypatch.setattr(idle, "solve", answer)
    return seen


def number_of(calls: Calls, method: Method) -> int:
    """Return how many problems a method was given."""
    return sum(method in [v for v in given if isinstance(v, Method)] for given in calls)


def test_every_part_and_the_whole_are_solved(calls: Calls) -> None:
    """Each method gets every P2 in row-major order and then P1, and answers are kept."""
    report = co.verify(INST, [FIRST, SECOND])
    assert report.ok, report.verdict
    for method, trial in zip((FIRST, SECOND), report.trials, strict=True):
        assert number_of(calls, method) == 5
        assert trial.method is method
        shapes = [part.cut.shape for part in trial.parts if part.cut is not None]
        assert shapes == [(1, 1)] * 4
        assert trial.joint.cut is not None
        assert trial.joint.cut.shape == INST.shape
        for part, (m, n) in zip(trial.parts, np.ndindex(INST.shape), strict=True):
            assert part.objective == co.solve(INST[m, n]).objective
    assert report.candidate.method.name == "card"
    assert [claim.ok for claim in report.claims] == [True] * 4


def test_table_is_of_the_findings(calls: Calls) -> None:
    """One row per method, and every field of a finding but the contradictions is a column."""
    report = co.verify(INST, [FIRST, SECOND])
    fields = [field.name for field in dataclasses.fields(Finding)]
    assert list(report.table) == fields[:-1]
    assert fields[-1] == "contradictions"
    assert report.table["method"].tolist() == ["first", "second"]
    assert report.table["solver"].tolist() == ["First", "Second"]
    assert report.table["solve_time"].tolist() == [12.0, 12.0]


@pytest.mark.parametrize(("asked", "given"), [({}, 30.0), ({"time_limit": 7.0}, 7.0)])
def test_every_solve_has_the_time_limit(calls: Calls, asked: dict[str, Any], given: float) -> None:
    """30 s unless asked for otherwise, for parts and whole, candidate and witnesses."""
    co.verify(INST, [FIRST], candidate=SECOND, **asked)
    limits = [next(v for v in call if isinstance(v, Limits)) for call in calls]
    assert limits == [Limits(time_limit=given)] * 10


def test_constraints_reach_every_solve(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts get their share of the constraints, and the whole gets all."""
    seen = []

    def recording(*args: Any, **options: Any) -> Solution:
        solution = co.solve(*args, **options)
        seen.append((args[0].shape, solution))
        return solution

    monkeypatch.setattr(verification, "solve", recording)
    limit = MinCut(np.array([2, 3]))  # alone, all would choose cut 1
    report = co.verify(INST, ["exhaustive"], [limit])
    assert report.candidate.method.name == "cutwise"
    whole = [solution.cut for shape, solution in seen if shape == INST.shape]
    assert len(whole) == 2 + 5  # both methods, and the candidate again to time it
    for cut in whole:
        assert cut is not None
        assert (cut >= [[2], [3]]).all()
    for trial in (report.candidate, *report.trials):
        cuts, _ = decisions(trial, INST)
        assert (cuts >= [[2], [3]]).all()


@pytest.mark.parametrize(
    ("constraints", "name"),
    [((), "card"), ((MaxCut(2),), "cutwise"), ((EnergyBudget(1e9),), "column-generation")],
)
def test_the_candidate_is_the_fastest_that_proves(
    constraints: tuple[co.Constraint, ...], name: str, calls: Calls
) -> None:
    """By the constraints; and a method of one's own if it is given."""
    assert co.verify(INST, [], constraints).candidate.method.name == name
    assert co.verify(INST, [], constraints, candidate=FIRST).candidate.method is FIRST


def test_witnesses_are_those_that_take_the_constraints(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By default, of the methods to verify with, those that cannot take them are left out."""
    limited = replace(SECOND, supports=frozenset())
    monkeypatch.setattr(verification, "witnesses", lambda: [FIRST, limited])
    assert [t.method for t in co.verify(INST).trials] == [FIRST, limited]
    assert [t.method for t in co.verify(INST, None, [MaxCut(3)]).trials] == [FIRST]
    (trial,) = co.verify(INST, [limited], [MaxCut(3)]).trials  # asked for, it is shown
    assert trial.joint.status is Status.UNSUPPORTED


def test_what_cannot_run_is_asked_once(calls: Calls) -> None:
    """The first refusal of a method stands for all of its answers."""
    absent = replace(FIRST, requires=("no_such_library",))
    unable = replace(SECOND, supports=frozenset())
    trials = co.verify(INST, [absent, unable], [Deadline(1e9)]).trials
    statuses = [Status.UNAVAILABLE, Status.UNSUPPORTED]
    for trial, status in zip(trials, statuses, strict=True):
        assert [part.status for part in trial.parts] == [status]
        assert trial.joint is trial.parts[0]


def test_progress_is_that_of_witnesses(calls: Calls) -> None:
    """Before each solve and after the last, of each method that is compared with; then proofs."""
    seen: list[tuple[str, int, int]] = []
    co.verify(INST, [FIRST, SECOND], progress=lambda *step: seen.append(step))
    names = ("first", "second", "certificates")
    assert seen == [(name, done, 5) for name in names for done in range(6)]


def test_coupled_problems_are_solved_whole(calls: Calls) -> None:
    """With a limit that couples device-rounds there are no P2s to solve."""
    seen: list[tuple[str, int, int]] = []
    budget = EnergyBudget(1e9)
    report = co.verify(INST, [FIRST, SECOND], [budget], progress=lambda *s: seen.append(s))
    assert report.ok, report.verdict
    assert [trial.parts for trial in (report.candidate, *report.trials)] == [()] * 3
    assert len(report.claims) == 3
    names = ("first", "second", "certificates")
    assert seen == [(name, done, 1) for name in names for done in (0, 1)]
    assert report.verdict.startswith("PASS: column-generation is optimal on the joint P1 by 2 ")


# The candidate's pace.


@pytest.fixture
def timed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[float]]:
    """Return a function that sets the times of the next solves of P1, and gives those left."""

    def setting(*times: float) -> list[float]:
        left = list(times)

        def timing(inst: co.Instance, method: Any, *args: Any, **options: Any) -> Solution:
            solution = co.solve(inst, method, *args, **options)
            if inst.shape == INST.shape and method.name in {"card", "lagrangian", "second"}:
                return replace(solution, build_time=left.pop(0), solve_time=0.5)
            return solution

        monkeypatch.setattr(verification, "solve", timing)
        return left

    return setting


@pytest.mark.parametrize("fastest", range(6))
def test_pace_is_that_of_the_fastest_run(
    fastest: int, timed: Callable[..., list[float]], calls: Calls
) -> None:
    """Of six runs of an algorithm of our own, the first while it is tested; per device-round."""
    times = [8.0] * 6
    times[fastest] = 1.5
    left = timed(*times)
    (speedup,) = co.verify(INST, [FIRST]).table["speedup"]
    assert left == []
    assert speedup == (4.0 * (1.0 + 3.0) / 4) / (2.0 / 4)


@pytest.mark.parametrize("candidate", [SECOND, "lagrangian"])
def test_a_slow_candidate_runs_once(
    candidate: Any, timed: Callable[..., list[float]], calls: Calls
) -> None:
    """Outside solvers, and coupled problems, are not run again to time them."""
    left = timed(1.5, 99.0)
    limits = [] if candidate is SECOND else [EnergyBudget(1e9)]
    co.verify(INST, [FIRST], limits, candidate=candidate)
    assert left == [99.0]


# What a report says.


def report_of(*rows: dict[str, Any], outcomes: str = "P", **changes: Any) -> Report:
    """Return a report of hand-made findings."""
    plain: dict[str, Any] = {
        "finished": True,
        "cost_difference": 0.0,
        "joint_cost_difference": 0.0,
        "cuts_differ": 0,
        "bound_gap": 0.0,
        "joint_bound_gap": 0.0,
    }
    solution = Solution(method="m", status=Status.OPTIMAL)
    candidate = Trial(FIRST, (solution, solution), solution)
    words = dict(zip("PFUN", Outcome, strict=True))
    claims = tuple(
        Statement(f"claim {i}", words[letter], f"reason {i}") for i, letter in enumerate(outcomes)
    )
    table = pd.DataFrame([plain | row for row in rows])
    return Report(table, claims, replace(candidate, **changes), (), INST)


ROWS: tuple[dict[str, Any], ...] = (
    {"cost_difference": 1e-9, "joint_cost_difference": -4e-8, "cuts_differ": 2, "bound_gap": 3e-7},
    {"cost_difference": -2e-9, "joint_bound_gap": 5e-7, "cuts_differ": 3},
    {"finished": False, "cost_difference": 1.0, "cuts_differ": 9, "bound_gap": 1.0},
)


def test_verdict_has_the_numbers_of_those_that_finished() -> None:
    """Largest difference in size, cuts that differ, largest gap; others do not count."""
    assert report_of(*ROWS).verdict == (
        "PASS: first is optimal on all 2 P2 and on the joint P1 by 2 exact methods; largest "
        "relative difference 4.0e-08, 5 cuts differ beyond ties, bounds within 5.0e-07"
    )
    alone = report_of(*ROWS, parts=()).verdict
    assert alone.startswith("PASS: first is optimal on the joint P1 by 2 exact methods; largest")


def test_verdict_of_a_problem_without_decision() -> None:
    """If the candidate says rightly that there is none, that is what all found."""
    empty = Solution(method="m", status=Status.INFEASIBLE, bound=math.inf)
    verdict = report_of(*ROWS, joint=empty).verdict
    assert verdict == "PASS: first and 2 exact methods find that no decision exists"


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ("FPF", "FAIL: reason 0; reason 2"),
        ("UFP", "FAIL: reason 1"),
        ("PUU", "UNDECIDED: reason 1; reason 2"),
    ],
)
def test_verdict_has_every_reason(outcomes: str, verdict: str) -> None:
    """Those of the claims that fail, or if none does that are undecided; neither is ok."""
    report = report_of(*ROWS, outcomes=outcomes)
    assert not report.ok
    assert report.verdict == verdict
    assert report.outcome == verdict.partition(":")[0]


def test_a_proof_that_is_not_found_does_not_count() -> None:
    """What is borne out passes without it; it changes no other word either."""
    assert report_of(*ROWS, outcomes="PPN").ok
    assert report_of(*ROWS, outcomes="PUN").outcome is Outcome.UNDECIDED
    assert report_of(*ROWS, outcomes="NFP").outcome is Outcome.FAIL


def test_verdict_says_a_reason_once() -> None:
    """Claims that fail for one reason do not repeat it."""
    report = report_of(*ROWS, outcomes="FF")
    same = tuple(replace(claim, reason="why") for claim in report.claims)
    assert replace(report, claims=same).verdict == "FAIL: why"


def test_a_report_is_plain_values() -> None:
    """For JSON: what is not a finite number is null, and numbers are Python's."""
    row = {"bound_gap": math.inf, "joint_bound_gap": math.nan, "method": "first"}
    report = report_of(row, outcomes="PU")
    content = report.to_dict()
    assert json.loads(json.dumps(content, allow_nan=False)) == content
    assert content == {
        "notes": [],
        "ok": False,
        "outcome": "UNDECIDED",
        "verdict": "UNDECIDED: reason 1",
        "claims": [
            {"text": "claim 0", "outcome": "PASS", "ok": True, "reason": "reason 0"},
            {"text": "claim 1", "outcome": "UNDECIDED", "ok": False, "reason": "reason 1"},
        ],
        "proof": None,
        "methods": [
            {
                "finished": True,
                "cost_difference": 0.0,
                "joint_cost_difference": 0.0,
                "cuts_differ": 0,
                "bound_gap": None,
                "joint_bound_gap": None,
                "method": "first",
            }
        ],
    }
    kinds = {name: type(value) for name, value in content["methods"][0].items()}
    assert (kinds["finished"], kinds["cost_difference"], kinds["cuts_differ"]) == (
        bool,
        float,
        int,
    )


def test_decisions_are_those_of_the_parts() -> None:
    """Cuts and costs of the P2s as arrays; cut 0 and cost inf where there is no decision."""
    parts = [
        Solution(method="m", status=Status.OPTIMAL, cut=np.array([[k]]), objective=float(10 + k))
        for k in range(1, 4)
    ]
    gone = Solution(method="m", status=Status.TIME_LIMIT)
    trial = Trial(FIRST, (*parts, gone), gone)
    cut, cost = decisions(trial, INST)
    np.testing.assert_array_equal(cut, [[1, 2], [3, 0]])
    np.testing.assert_array_equal(cost, [[11.0, 12.0], [13.0, math.inf]])
