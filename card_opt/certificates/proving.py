"""Decisions and bounds with the reasons for them, from the methods that keep these."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from typing import NamedTuple, cast

import numpy as np

from card_opt.algorithms import by_prices, cutwise
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.algorithms.column_generation.kinds.grouping import has_kinds
from card_opt.algorithms.proof import Leaf, Node
from card_opt.certificates.repair import repair
from card_opt.errors import CertificateError
from card_opt.problem import referee
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint, Start

_SHARE_OF_TIME = 0.3  # for prices alone
_FEW = 30  # device-rounds up to which a search that keeps its reasons is quick
_LEAST_TIME = 0.1  # s
# Share of the bounds, where a decision is sought beside one that keeps them but for rounding.
_TIGHTER = 4e-12
_SHARE_OF_GAP = 0.5  # that a method may leave; the rest is for putting its decision inside


class Decision(NamedTuple):
    """A decision that keeps all limits exactly: cuts and frequencies, (M, N), and its cost."""

    cut: IntArray
    frequency: FloatArray
    value: float


class Found(NamedTuple):
    """The best decision known, and why none costs less than a bound.

    Attributes
    ----------
    proof
        The reason; None if there is none.
    bound
        The bound; inf if no decision keeps all limits.
    decision
        None if none is known.
    message
        Why something is missing.
    """

    proof: Node | None
    bound: float
    decision: Decision | None = None
    message: str = ""

    @property
    def is_settled(self) -> bool:
        """Return whether there is a decision, or certainly none."""
        return self.decision is not None or self.bound == np.inf


def decided(problem: Problem, cut: IntArray, frequency: FloatArray) -> Decision:
    """Return a decision put inside all limits.

    Raises
    ------
    CertificateError
        If that cannot be done.
    """
    inside = repair(problem, cut, frequency)
    return Decision(cut, inside, referee.evaluate(problem.instance, cut, inside).objective)


def prove(problem: Problem, limits: Limits, known: Decision | None) -> Found:
    """Return the best decision and bound that are found, with a proof.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    known
        A decision to begin with.
    """
    began = time.perf_counter()
    limits = dataclasses.replace(limits, rel_gap=_SHARE_OF_GAP * limits.rel_gap)
    tighter = Problem(problem.instance, problem.region.scaled_bounds(1.0 - _TIGHTER))
    if not problem.region.shared:
        found = _separate(problem, known)
        return found if found.is_settled else _separate(tighter, None)
    found = _coupled(problem, limits, known)
    if found.is_settled:
        return found
    left = max(limits.time_limit - (time.perf_counter() - began), _LEAST_TIME)
    answer = column_generation.solve(tighter, dataclasses.replace(limits, time_limit=left))
    return _with(problem, found, answer)


def _separate(problem: Problem, known: Decision | None) -> Found:
    answer = cutwise.solve(problem)
    is_void = answer.status is Status.INFEASIBLE
    bound = np.inf if is_void else answer.bound
    return _with(problem, Found(Leaf(np.zeros(0), is_ray=is_void), bound, known), answer)


def _coupled(problem: Problem, limits: Limits, known: Decision | None) -> Found:
    began = time.perf_counter()
    found, start = Found(None, -np.inf, known), _start(problem, known)
    if problem.num_rounds > _FEW and not has_kinds(problem):
        first = dataclasses.replace(limits, time_limit=_SHARE_OF_TIME * limits.time_limit)
        answer = by_prices.solve(problem, first, start)
        found = _with(problem, found, answer)
        if answer.prices is not None:
            bounds = [rows.bound for rows in problem.region.shared]
            prices = [p * b for p, b in zip(answer.prices.values(), bounds, strict=True)]
            leaf = Leaf(np.nan_to_num(np.concatenate(prices), posinf=0.0))
            found = found._replace(proof=leaf, bound=answer.bound)
        if _gap(found) <= limits.rel_gap:
            return found
        start = _start(problem, found.decision, answer.prices)
    left = max(limits.time_limit - (time.perf_counter() - began), _LEAST_TIME)
    second = dataclasses.replace(limits, time_limit=left)
    answer = column_generation.solve(problem, second, start, record=True)
    bound = np.inf if answer.status is Status.INFEASIBLE else answer.bound
    if answer.proof is not None and bound > found.bound:
        found = found._replace(proof=cast("Node", answer.proof), bound=bound)
    return _with(problem, found, answer)


def _start(
    problem: Problem, known: Decision | None, prices: Mapping[str, FloatArray] | None = None
) -> Hint | None:
    return None if known is None else Start(known.cut, known.frequency, prices).tamed(problem)


def _gap(found: Found) -> float:
    if found.decision is None:
        return np.inf
    return relative_excess(found.decision.value, found.bound, found.decision.cut.size)


def _with(problem: Problem, found: Found, answer: Answer) -> Found:
    """Return what is proven with the answer's decision, if that is the better one."""
    if answer.cut is None or answer.frequency is None:
        return found._replace(message=answer.message or found.message)
    try:
        made = decided(problem, answer.cut, answer.frequency)
    except CertificateError as why:
        return found._replace(message=str(why))
    if found.decision is not None and found.decision.value <= made.value:
        return found
    return found._replace(decision=made)
