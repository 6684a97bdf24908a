"""The claims of the letter, and whether independent methods bear them out.

A claim fails if something contradicts it. If nothing does, it passes by two independent witnesses:
outside solvers that prove the same optimum by more than their own word, and that share neither
solver nor code with each other, nor code with the method under test. Else it is undecided.
"""

from __future__ import annotations

import enum
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from card_opt.solving.compare import Finding, Trial, sum_difference
from card_opt.solving.method import Method

WITNESSES = 2  # independent exact methods that a claim needs
_ANSWERED = {Status.OPTIMAL, Status.FEASIBLE, Status.INFEASIBLE}


class Outcome(enum.StrEnum):
    """What becomes of a claim."""

    PASS = "PASS"  #: independent methods bear it out
    FAIL = "FAIL"  #: something contradicts it
    UNDECIDED = "UNDECIDED"  #: nothing contradicts it, and too few methods bear it out
    UNPROVED = "UNPROVED"  #: of a proof that was not found, which is no word against it


@dataclass(frozen=True)
class Statement:
    """One claim of the letter, and what becomes of it."""

    text: str
    outcome: Outcome
    reason: str

    @property
    def ok(self) -> bool:
        """Return whether it is borne out."""
        return self.outcome is Outcome.PASS

    def __str__(self) -> str:
        return f"{self.outcome}  {self.text}: {self.reason}"


def overall(statements: Sequence[Statement]) -> Outcome:
    """Return what becomes of claims together: one that fails comes before undecided ones.

    One of a proof that was not found does not count.
    """
    outcomes = {statement.outcome for statement in statements}
    for outcome in (Outcome.FAIL, Outcome.UNDECIDED):
        if outcome in outcomes:
            return outcome
    return Outcome.PASS


def claims(
    problem: Problem, tested: Trial, trials: Sequence[Trial], findings: Sequence[Finding]
) -> tuple[Statement, ...]:
    """Return the claims: CARD is optimal, P1 splits into its P2s, the bounds prove it.

    If constraints couple device-rounds there are no P2s to split into.

    Parameters
    ----------
    problem
        The fleet and its constraints.
    tested, trials
        Answers of the method under test and of those that it was compared with.
    findings
        How each of them compares.
    """
    name = tested.method.name
    against = [text for finding in findings for text in finding.contradictions]
    stopped = ""
    for solution in (*tested.parts, tested.joint):
        text = f"{name}: {solution.status} {solution.message}".rstrip()
        if solution.status is Status.ERROR:
            against.insert(0, text)
            break
        if solution.status not in _ANSWERED:
            stopped = stopped or text
    pairs = list(zip(trials, findings, strict=True))
    finished = [trial.method for trial, finding in pairs if finding.finished]
    proven = _claim(f"the bounds prove it to {PROOF_TOL:g}", against, stopped, tested, finished)
    if not tested.parts:
        return (_claim(f"{name} is optimal for P1", against, stopped, tested, finished), proven)
    optimal = _claim(f"{name} is optimal for every P2", against, stopped, tested, finished)
    own = abs(sum_difference(problem, tested))
    if math.isnan(own):
        stopped = stopped or f"{name} gives no decisions within all limits to add up"
    splits = list(against)
    if own > tested.method.rel_tol:
        splits.append(f"{name} itself differs by {own:.1e} from the sum of its P2s")
    adding = []
    for trial, finding in pairs:
        if finding.finished and abs(finding.sum_difference) > trial.method.rel_tol:
            splits.append(f"{finding.method}: P1 differs by {finding.sum_difference:.1e}")
        elif finding.finished and not math.isnan(finding.sum_difference):
            adding.append(trial.method)
    splitting = _claim("P1 equals the sum of its P2s", splits, stopped, tested, adding)
    return (optimal, splitting, proven)


def _claim(
    text: str, against: Sequence[str], stopped: str, tested: Trial, finished: Sequence[Method]
) -> Statement:
    if against:
        return Statement(text, Outcome.FAIL, against[0])
    if stopped:
        return Statement(text, Outcome.UNDECIDED, stopped)
    witnesses = [method for method in finished if method.code != tested.method.code]
    count = num_independent(witnesses)
    if count < WITNESSES:
        reason = f"{count} independent exact methods finished, {WITNESSES} are needed"
        return Statement(text, Outcome.UNDECIDED, reason)
    solvers = ", ".join(sorted({method.solver for method in witnesses}))
    return Statement(text, Outcome.PASS, f"{len(witnesses)} exact methods agree ({solvers})")


def num_independent(methods: Sequence[Method]) -> int:
    """Return how many of some methods are independent of each other, `WITNESSES` at most."""
    pairs = itertools.combinations(methods, WITNESSES)
    if any(a.is_independent_of(b) for a, b in pairs):
        return WITNESSES
    return min(len(methods), 1)
