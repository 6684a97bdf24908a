"""Proofs of what a solution says, or of the optimum if there is no solution."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any, cast

import numpy as np

from card_opt.algorithms import cutwise
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.algorithms.lagrangian import method as lagrangian
from card_opt.algorithms.proof import Leaf, Node
from card_opt.certificates.certificate import FORMAT, VERSION, Certificate
from card_opt.certificates.checking import check
from card_opt.certificates.repair import repair
from card_opt.certificates.tree import nodes_of
from card_opt.constraints.base import Constraint
from card_opt.errors import CertificateError
from card_opt.export.json_file import content_of
from card_opt.problem import referee
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from card_opt.scenarios.given import Given, problem_of
from card_opt.support.arguments import check_arguments

_OPTIMAL = 1e-9  # relative gap up to which a claim is called optimal
_MARGIN = 2.0**-46  # of the terms of all costs, by which the numbers claimed are rounded


@check_arguments
def certify(
    problem: Given,
    solution: Solution | None = None,
    *,
    constraints: Iterable[Constraint] | Region = (),
    rel_gap: float = 1e-9,
    time_limit: float = 60.0,
) -> Certificate:
    """Return a proof that a program of one file checks in rational arithmetic.

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
        Seconds to look for a proof.

    Returns
    -------
    Certificate
        Of kind ``optimal``, or ``infeasible``, or ``gap`` if no better bound is found in time.

    Raises
    ------
    CertificateError
        If the solution is wrong, or nothing is proven in time.
    """
    given = problem_of(problem, constraints)
    found = _prove(given, Limits(time_limit=time_limit, rel_gap=rel_gap))
    if solution is not None and solution.cut is not None and solution.frequency is not None:
        cut, frequency = solution.cut, solution.frequency
    elif solution is not None and solution.status is not Status.INFEASIBLE:
        raise CertificateError(f"the solution has no decision: {solution.status}")
    elif found.status is Status.INFEASIBLE:
        return _checked(_content(given, {"kind": "infeasible"}, None, found.proof))
    elif solution is not None:
        raise CertificateError("the solution says infeasible, and a decision keeps all limits")
    elif found.cut is None or found.frequency is None:
        raise CertificateError(f"nothing is proven: {found.message or found.status}")
    else:
        cut, frequency = found.cut, found.frequency
    frequency = repair(given, cut, frequency)
    value = referee.evaluate(given.instance, cut, frequency).objective
    margin = _MARGIN * (abs(value) + cut.size)
    value, bound = value + margin, found.bound - margin
    is_optimal = relative_excess(value, bound, cut.size) <= _OPTIMAL
    if solution is not None and solution.status is Status.OPTIMAL and not is_optimal:
        raise CertificateError(
            f"the solution is called optimal, and costs {value:.12g} where {bound:.12g} is proven"
        )
    kind = "optimal" if is_optimal else "gap"
    claim = {"kind": kind, "value": value.hex(), "bound": bound.hex()}
    return _checked(_content(given, claim, (cut, frequency), found.proof))


def _prove(problem: Problem, limits: Limits) -> Answer:
    """Return an answer with the proof of its bound."""
    if not problem.region.shared:
        answer = cutwise.solve(problem, limits)
        is_void = answer.status is Status.INFEASIBLE
        return _with(answer, Leaf(np.zeros(0), is_ray=is_void))
    answer = lagrangian.solve(problem, limits)
    if answer.prices is not None and answer.status is Status.OPTIMAL:
        bounds = [rows.bound for rows in problem.region.shared]
        prices = [p * b for p, b in zip(answer.prices.values(), bounds, strict=True)]
        return _with(answer, Leaf(np.concatenate(prices)))
    return column_generation.solve(problem, limits, record=True)


def _with(answer: Answer, proof: Node) -> Answer:
    return dataclasses.replace(answer, proof=proof)


def _content(
    problem: Problem,
    claim: dict[str, Any],
    decision: tuple[IntArray, FloatArray] | None,
    proof: object,
) -> dict[str, Any]:
    """Return what the file of a certificate holds."""
    if proof is None:
        raise CertificateError("nothing is proven: the method that found the bound keeps no proof")
    made = None
    if decision is not None:
        cut, frequency = decision
        hertz = [f.hex() for f in frequency.ravel().tolist()]
        made = {"cut": cut.ravel().tolist(), "frequency": hertz}
    nodes = nodes_of(cast("Node", proof), problem.region)
    return {
        "format": FORMAT,
        "version": VERSION,
        "problem": content_of(problem),
        "claim": claim,
        "decision": made,
        "proof": {"nodes": nodes},
    }


def _checked(content: dict[str, Any]) -> Certificate:
    """Return a certificate that the checker has read."""
    certificate = Certificate(content)
    check(certificate)
    return certificate
