"""Proofs of what a solution says, or of the optimum if there is no solution."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from card_opt.certificates.certificate import FORMAT, VERSION, Certificate
from card_opt.certificates.checking import check
from card_opt.certificates.compare import ties
from card_opt.certificates.proving import Found, Made, decided, prove
from card_opt.certificates.tree import nodes_of
from card_opt.constraints.base import Constraint
from card_opt.errors import CertificateError, InstanceError
from card_opt.export.json_file import content_of
from card_opt.problem.decision import Decision
from card_opt.problem.limits import PROOF_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Solution, Status, relative_excess
from card_opt.scenarios.given import Given, problem_of
from card_opt.support.arguments import check_arguments

_OPTIMAL = 1e-9  # relative gap up to which a claim is called optimal
# Of the terms of all costs, by which the numbers claimed are rounded: the least that will do.
_MARGINS = (2.0**-46, 2.0**-40, 2.0**-34, 2.0**-28)


@check_arguments
def certify(
    problem: Given,
    solution: Solution | None = None,
    *,
    constraints: Iterable[Constraint] | Region = (),
    rel_gap: float = 1e-9,
    time_limit: float = 60.0,
) -> Certificate:
    """Return a proof that a small program checks in rational arithmetic.

    Parameters
    ----------
    problem
        An instance, a scenario or a problem, as for `card_opt.solve`.
    solution
        What is to be proven; None for the optimum.
    constraints
        More constraints.
    rel_gap
        Relative gap between the decision's cost and the bound to be proven.
    time_limit
        Time to look for a proof [s].

    Returns
    -------
    Certificate
        Of kind ``optimal``, or ``infeasible``, or ``gap`` if no better bound is found in time.

    Raises
    ------
    CertificateError
        If the solution is wrong, or nothing is proven in time.

    See Also
    --------
    check : What a certificate proves; ``card-opt check`` on the command line.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> sol = co.solve(inst)
    >>> certificate = co.certify(inst, sol)
    >>> certificate.kind, certificate.is_exact
    ('optimal', True)
    >>> abs(certificate.value - sol.objective) <= 1e-9
    True
    """
    given = problem_of(problem, constraints)
    mine = None if solution is None else _said(given, solution)
    found = prove(given, Limits(time_limit=time_limit, rel_gap=rel_gap), mine)
    if found.proof is None or not found.is_settled:
        raise CertificateError(f"nothing is proven: {found.message or 'the time is up'}")
    if found.decision is None:
        return _checked(_content(given, {"kind": "infeasible"}, None, found))
    if solution is not None:
        _compare(solution, mine, found.decision)
    return _certified(given, found, mine or found.decision)


def _said(problem: Problem, solution: Solution) -> Made | None:
    """Return the decision of a solution, put inside all limits; None if it says infeasible.

    Raises
    ------
    CertificateError
        If there is none, or it is not allowed, or costs something else than is said.
    """
    if solution.cut is None or solution.frequency is None:
        if solution.status is Status.INFEASIBLE:
            return None
        raise CertificateError(f"the solution has no decision: {solution.status}")
    try:
        said = problem.evaluate(solution.cut, solution.frequency, solution.share)
    except InstanceError as why:
        raise CertificateError(f"the solution is no decision of the problem: {why}") from None
    share = None if solution.share is None else np.asarray(solution.share)
    made = Decision(np.asarray(solution.cut), np.asarray(solution.frequency), share)
    excess = max(said.violation, problem.region.violation(problem.instance, *made))
    if excess > PROOF_TOL:
        raise CertificateError(f"the solution exceeds a limit by {excess:.3g} of it")
    if abs(relative_excess(said.objective, solution.objective, made.cut.size)) > PROOF_TOL:
        raise CertificateError(
            f"the solution is said to cost {solution.objective:.12g}, and costs "
            f"{said.objective:.12g}"
        )
    return decided(problem, made)


def _compare(solution: Solution, mine: Made | None, best: Made) -> None:
    """Refuse a solution that another decision shows to be wrong."""
    beside = f"a decision that keeps all limits costs {best.value:.12g}"
    if mine is None:
        raise CertificateError(f"the solution says infeasible, and {beside}")
    size = best.cut.size
    if relative_excess(solution.bound, best.value, size) > PROOF_TOL:
        raise CertificateError(
            f"nothing is said to cost less than {solution.bound:.12g}, {beside}"
        )
    is_worse = relative_excess(mine.value, best.value, size) > PROOF_TOL
    if solution.status is Status.OPTIMAL and is_worse:
        raise CertificateError(f"the solution is called optimal at {mine.value:.12g}, {beside}")


def _certified(problem: Problem, found: Found, made: Made) -> Certificate:
    """Return a certificate of the least gap that the checker believes."""
    tied = ties(problem, made)
    size = made.cut.size
    for margin in _MARGINS:
        hair = margin * (abs(made.value) + size)
        value, bound = made.value + hair, found.bound - hair
        is_optimal = relative_excess(value, bound, size) <= _OPTIMAL
        kind = "optimal" if is_optimal else "gap"
        claim = {"kind": kind, "value": value.hex(), "bound": float(bound).hex()}
        content = _content(problem, claim, made, found)
        if tied is not None and is_optimal:
            content["claim"]["exact"] = True
            content["proof"]["compare"] = {"ties": tied}
        try:
            return _checked(content)
        except CertificateError as why:
            refused = why
    raise refused


def _content(
    problem: Problem, claim: dict[str, Any], made: Made | None, found: Found
) -> dict[str, Any]:
    """Return what the file of a certificate holds."""
    assert found.proof is not None
    decision = None
    if made is not None:
        hertz = [f.hex() for f in made.frequency.ravel().tolist()]
        decision = {"cut": made.cut.ravel().tolist(), "frequency": hertz}
        if made.share is not None:
            decision["share"] = [b.hex() for b in made.share.ravel().tolist()]
    return {
        "format": FORMAT,
        "version": VERSION,
        "problem": content_of(problem),
        "claim": claim,
        "decision": decision,
        "proof": {"nodes": nodes_of(found.proof, problem.region)},
    }


def _checked(content: dict[str, Any]) -> Certificate:
    """Return a certificate that the checker has read."""
    certificate = Certificate(content)
    check(certificate)
    return certificate
