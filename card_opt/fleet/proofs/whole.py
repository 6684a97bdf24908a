"""The certificate of a whole table: the sums of what those of its batches claim."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from pathlib import Path
from typing import Any

from card_opt.certificates.certificate import SUM, VERSION, Certificate
from card_opt.certificates.checking import check
from card_opt.errors import CardOptError
from card_opt.fleet.plan import Plan
from card_opt.fleet.proofs.proving import Charge
from card_opt.problem.solution import relative_excess
from card_opt.support.inputs import reading

WHOLE = "whole.json"
_OPTIMAL = 0.999e-9  # relative gap up to which a claim is called optimal


def conclude(plan: Plan, charge: Charge | None, size: int) -> None:
    """Write what the certificates of a plan prove together, once they are all checked.

    Parameters
    ----------
    plan
        Whose parts all have their certificates.
    charge
        What rows are charged; None if they share no limit.
    size
        How many rows have a decision; nothing is written if none has.

    Raises
    ------
    CertificateError
        If one of them does not hold.
    """
    path = plan.certificates / WHOLE
    path.unlink(missing_ok=True)
    if not size:
        return
    parts = plan.telemetry.parts
    names = [path.name for part in parts for path in plan.certificate_paths(part.number)]
    claims = [_claim(plan.certificates / name) for name in names]
    value, bound = (
        sum((Fraction(float.fromhex(claim[name])) for claim in claims), Fraction(0))
        for name in ("value", "bound")
    )
    if charge is not None:
        price = sum((Fraction(p) for p in charge.price.tolist()), Fraction(0))
        bound -= price * Fraction(charge.limit.bound)
    high, low = math.nextafter(float(value), math.inf), math.nextafter(float(bound), -math.inf)
    is_optimal = relative_excess(high, low, size) <= _OPTIMAL
    claim = {"kind": "optimal" if is_optimal else "gap", "value": high.hex(), "bound": low.hex()}
    content: dict[str, Any] = {"format": SUM, "version": VERSION, "parts": names, "claim": claim}
    whole = Certificate(content, plan.certificates)
    check(whole)
    whole.save(path)


def _claim(path: Path) -> dict[str, Any]:
    """Return what a certificate of a batch claims, which its first line says."""
    with reading(path, CardOptError, "certificate of a part"), path.open("rb") as file:
        claim: dict[str, Any] = json.loads(file.readline().rstrip(b",\n") + b"}")["claim"]
        return claim
