"""What certificates prove of answers: all of them, some, or that one is wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import card_opt as co
from card_opt.certificates.certificate import Certificate
from card_opt.constraints import Deadline, EnergyBudget
from card_opt.constraints.base import Constraint
from card_opt.errors import CertificateError
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution, Status
from card_opt.scenarios.given import problem_of
from card_opt.solving import proved
from card_opt.solving.catalogue import fastest, find
from card_opt.solving.claims import Outcome
from card_opt.solving.compare import Trial, part_of
from card_opt.solving.dispatch import solve
from card_opt.solving.proved import prove
from tests.helpers.instances import random_instance

INST = random_instance(21, shape=(2, 2), num_cuts=4)
LIMIT = 30.0  # seconds


def trial(problem: Problem) -> Trial:
    """Return the answers of the fastest method, of P2s where there are such."""
    method = find(fastest(problem.region))
    number = 0 if problem.region.shared else problem.num_rounds
    parts = tuple(solve(part_of(problem, i), method) for i in range(number))
    return Trial(method, parts, solve(problem, method))


def spoiled(solution: Solution) -> Solution:
    """Return a solution with another cut everywhere, still called optimal."""
    assert solution.cut is not None
    assert solution.frequency is not None
    cut = solution.cut % INST.num_cuts + 1
    cost = float(co.evaluate(INST, cut, solution.frequency).objective)
    return replace(solution, cut=cut, objective=cost, bound=cost)


@pytest.mark.parametrize(
    ("limits", "parts"),
    [((), 4), ((EnergyBudget(1e9),), 0), ((Deadline(1e-6),), 4)],
)
def test_right_answers_are_proved(limits: tuple[Constraint, ...], parts: int) -> None:
    """All P2s and P1 have certificates without a gap, of optima and that there is no decision."""
    problem = problem_of(INST, limits)
    proof = prove(problem, trial(problem), LIMIT)
    assert (proof.parts, proof.num_parts, proof.outcome) == (parts, parts, Outcome.PASS)
    assert proof.statement.reason.startswith(f"all {parts} P2 and P1" if parts else "P1, in")


def test_a_dearer_answer_is_refuted() -> None:
    """An optimum that is none is refuted by a decision that is certified to be cheaper."""
    problem = problem_of(INST)
    right = trial(problem)
    proof = prove(problem, replace(right, joint=spoiled(right.joint)), LIMIT)
    assert (proof.parts, proof.joint, proof.outcome) == (4, "", Outcome.FAIL)
    assert "a decision is certified to cost" in proof.statement.reason


def test_a_denied_decision_is_refuted() -> None:
    """A method that says that there is no decision is refuted by one that is certified."""
    problem = problem_of(INST)
    none = Solution(method="card", status=Status.INFEASIBLE, bound=float("inf"))
    right = trial(problem)
    proof = prove(problem, replace(right, parts=(none, *right.parts[1:])), LIMIT)
    assert (proof.parts, proof.outcome) == (3, Outcome.FAIL)
    assert "card says that there is none" in proof.statement.reason


def test_a_missing_answer_is_no_fault() -> None:
    """What was stopped is not proved, and not refuted."""
    problem = problem_of(INST)
    stopped = Solution(method="card", status=Status.TIME_LIMIT)
    proof = prove(problem, replace(trial(problem), joint=stopped), LIMIT)
    assert (proof.parts, proof.outcome) == (4, Outcome.UNPROVED)
    assert proof.statement.reason.endswith("P1: card has no answer")


def test_a_proof_that_is_not_found_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Why is said, in a line, and nothing is held against the answers."""

    def certify(*_: Any, **__: Any) -> Certificate:
        raise CertificateError("nothing is proven: not in time")

    problem = problem_of(INST)
    right = trial(problem)
    monkeypatch.setattr(proved, "certify", certify)
    proof = prove(problem, right, LIMIT)
    assert (proof.parts, proof.joint, proof.outcome) == (0, "", Outcome.UNPROVED)
    assert proof.statement.reason.endswith("a P2: nothing is proven: not in time")
    assert proof.statement.reason.startswith("0 of 4 P2, not P1")


def test_a_gap_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that leaves a gap proves that gap; its size is told."""
    value = trial(problem_of(INST)).joint.objective
    claim = {"kind": "gap", "value": value.hex(), "bound": (value - 0.5).hex()}
    problem = problem_of(INST, (EnergyBudget(1e9),))
    right = trial(problem)
    monkeypatch.setattr(proved, "certify", lambda *_, **__: Certificate({"claim": claim}))
    proof = prove(problem, right, LIMIT)
    assert (proof.joint, proof.outcome) == ("gap", Outcome.UNPROVED)
    assert "P1: a gap of 5.0e-01 is left" in proof.statement.reason


def test_parts_are_left_when_their_time_is_over() -> None:
    """P2s share the seconds; what there was no time for is told, and P1 is proved all the same."""
    problem = problem_of(INST)
    proof = prove(problem, trial(problem), 1e-9)
    assert (proof.parts, proof.outcome) == (0, Outcome.UNPROVED)
    assert "stopped after 1e-09 s" in proof.statement.reason


def test_the_report_has_the_proof() -> None:
    """`verify` says it as its last claim, in its verdict and as plain values."""
    report = co.verify(INST, ["pyomo-minlp-scip", "cvxpy-enumerate-clarabel"])
    assert report.ok, report.verdict
    assert report.proof is not None
    assert report.proof.is_whole
    assert report.claims[-1] == report.proof.statement
    assert "exact methods, and proved exactly; largest" in report.verdict
    assert report.to_dict()["proof"]["joint"] == "optimal"


def test_an_unproved_answer_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Solvers that agree bear claims out whether or not there is a certificate."""

    def certify(*_: Any, **__: Any) -> Certificate:
        raise CertificateError("nothing is proven: not in time")

    monkeypatch.setattr(proved, "certify", certify)
    report = co.verify(INST, ["pyomo-minlp-scip", "cvxpy-enumerate-clarabel"])
    assert report.ok, report.verdict
    assert report.claims[-1].outcome is Outcome.UNPROVED
    assert "proved" not in report.verdict
