"""What certificates prove of the answers of the method under test, with no solver's word.

A certificate is checked in exact arithmetic before it counts. Where none can be made of an answer
nothing is said against it, unless one is of a decision that is cheaper.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from card_opt.certificates.certificate import Certificate
from card_opt.certificates.certifying import certify
from card_opt.errors import CertificateError
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution, Status, relative_excess
from card_opt.solving.claims import Outcome, Statement
from card_opt.solving.compare import Trial, part_of
from card_opt.support.progress import Progress

_ANSWERED = {Status.OPTIMAL, Status.FEASIBLE, Status.INFEASIBLE}
_CLOSED = {"optimal", "infeasible"}  # kinds of certificates without a gap


@dataclass(frozen=True)
class Proof:
    """What certificates prove of a trial.

    Attributes
    ----------
    parts
        How many P2s have a certificate without a gap.
    num_parts
        How many P2s there are.
    joint
        What kind of certificate P1 has, see `card_opt.Certificate`; empty without one.
    seconds
        What making and checking them took, wall-clock [s].
    reason
        Why the first that is missing is, empty if none is.
    contradiction
        The first decision that is certified to be cheaper, empty if there is none.
    """

    parts: int
    num_parts: int
    joint: str
    seconds: float
    reason: str = ""
    contradiction: str = ""

    @property
    def is_whole(self) -> bool:
        """Return whether every answer is proved, with no gap."""
        return self.parts == self.num_parts and self.joint in _CLOSED

    @property
    def outcome(self) -> Outcome:
        """Return what becomes of the claim that all answers are proved."""
        if self.contradiction:
            return Outcome.FAIL
        return Outcome.PASS if self.is_whole else Outcome.UNPROVED

    @property
    def statement(self) -> Statement:
        """Return the claim."""
        text = "certificates prove it in exact arithmetic"
        if self.contradiction:
            return Statement(text, self.outcome, self.contradiction)
        parts = f"{self.parts} of {self.num_parts} P2, " if self.num_parts else ""
        joint = "P1" if self.joint in _CLOSED else "not P1"
        if self.is_whole:
            parts, joint = parts and f"all {self.num_parts} P2 and ", "P1"
        line = f"{parts}{joint}, in {self.seconds:.1f} s"
        return Statement(text, self.outcome, line + (f"; {self.reason}" if self.reason else ""))


def prove(
    problem: Problem, tested: Trial, time_limit: float, progress: Progress | None = None
) -> Proof:
    """Certify the answers of the method under test, as far as that can be done.

    Parameters
    ----------
    problem
        The fleet and its constraints.
    tested
        The answers.
    time_limit
        Wall-clock seconds for all P2s, and as many for P1.
    progress
        Called with ``certificates``, how many are done, and of how many.
    """
    began, total = time.monotonic(), len(tested.parts) + 1
    parts, reasons, contradictions = 0, [], []
    for done, part in enumerate(tested.parts):
        if progress is not None:
            progress("certificates", done, total)
        left = time_limit - (time.monotonic() - began)
        if left <= 0.0:
            reasons.append(f"stopped after {time_limit:g} s")
            break
        kind, reason, contradiction = _proved(part_of(problem, done), part, left)
        parts += kind in _CLOSED
        reasons.append(reason and f"a P2: {reason}")
        contradictions.append(contradiction)
    if progress is not None:
        progress("certificates", len(tested.parts), total)
    joint, reason, contradiction = _proved(problem, tested.joint, time_limit)
    if progress is not None:
        progress("certificates", total, total)
    return Proof(
        parts=parts,
        num_parts=len(tested.parts),
        joint=joint,
        seconds=time.monotonic() - began,
        reason=next(filter(None, [*reasons, reason and f"P1: {reason}"]), ""),
        contradiction=next(filter(None, [*contradictions, contradiction]), ""),
    )


def _proved(problem: Problem, solution: Solution, time_limit: float) -> tuple[str, str, str]:
    """Return the kind of an answer's certificate, why it is no better, and what refutes it."""
    if solution.status not in _ANSWERED:
        return "", f"{solution.method} has no answer", ""
    kind = ""
    try:
        certificate = certify(problem, solution, time_limit=time_limit)
        kind, reason = certificate.kind, f"a gap of {certificate.gap:.1e} is left"
    except CertificateError as error:
        reason = str(error)
    if kind in _CLOSED:
        return kind, "", ""
    try:
        best = certify(problem, time_limit=time_limit)
    except CertificateError:
        return kind, reason, ""
    return kind, reason, _contradiction(solution, best)


def _contradiction(solution: Solution, best: Certificate) -> str:
    """Return what is false in an answer, by a decision that is certified; nothing if none is."""
    size = 1 if solution.cut is None else solution.cut.size
    if relative_excess(solution.objective, best.value, size) <= PROOF_TOL:
        return ""
    said = "that there is none" if solution.cut is None else f"{solution.objective:.9g}"
    return f"a decision is certified to cost {best.value:.9g}, {solution.method} says {said}"
