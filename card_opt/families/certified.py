"""What is known of a case's optimum, with a certificate of it where one can be made."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.certificates.certifying import certify
from card_opt.errors import CertificateError
from card_opt.export.problem import StoredProblem
from card_opt.families.case import Case
from card_opt.problem.best import Best
from card_opt.problem.solution import Solution, Status

PROOF = "certificate, checked in exact arithmetic"
"""What stands behind a bound that a certificate proves."""


def certified(case: Case, time_limit: float = 60.0) -> Best:
    """Return what is known of a case's optimum, with a certificate of it.

    One that leaves no gap is what is known from then on: its decision, value and bound. Where
    none can be made, it is what was known before.

    Parameters
    ----------
    case
        The case.
    time_limit
        Wall-clock seconds for making the certificate.

    Raises
    ------
    CardOptError
        If no method has an answer.
    """
    best, problem = case.best, StoredProblem(case.instance, case.region, name=case.name)
    try:
        certificate = certify(problem, _solution(best), time_limit=time_limit)
    except CertificateError:
        return best
    best = replace(best, certificate=certificate.content)
    if not best.is_certified:
        return best
    if certificate.kind == "infeasible":
        return replace(best, proof=PROOF)
    decision, shape = certificate.content["decision"], case.instance.shape
    frequency = [float.fromhex(text) for text in decision["frequency"]]
    return replace(
        best,
        value=certificate.value,
        bound=certificate.bound,
        proof=PROOF,
        cut=np.array(decision["cut"], dtype=np.int64).reshape(shape),
        frequency=np.array(frequency).reshape(shape),
    )


def _solution(best: Best) -> Solution | None:
    """Return the best decision known as a solution, None if there is none."""
    if best.cut is None or best.frequency is None:
        return None
    return Solution(
        method="best known",
        status=Status.OPTIMAL,
        cut=best.cut,
        frequency=best.frequency,
        share=best.share,
        objective=best.value,
        bound=best.bound,
        prices=best.prices,
    )
