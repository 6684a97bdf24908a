"""Decisions and bounds with the reasons for them, from the methods that keep these."""

from __future__ import annotations

import dataclasses
import importlib
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
from card_opt.problem.decision import Decision
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BAND, JOINT, MOVES, PARALLEL, QUEUE, SHARED
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint, Start

_SEARCHES = {  # where more is decided; loaded when they are needed
    "makespan": "card_opt.algorithms.makespan.method",
    "shortest-path": "card_opt.algorithms.paths.method",
    "branch-and-price": "card_opt.algorithms.branch_and_price.method",
}
_SHARE_OF_TIME = 0.3  # for prices alone
_FEW = 30  # device-rounds up to which a search that keeps its reasons is quick
_LEAST_TIME = 0.1  # s
# Share of the bounds, where a decision is sought beside one that keeps them but for rounding.
_TIGHTER = 4e-12
_SHARE_OF_GAP = 0.5  # that a method may leave; the rest is for putting its decision inside


class Made(NamedTuple):
    """A decision that keeps all limits exactly, shape (M, N), and its cost."""

    cut: IntArray
    frequency: FloatArray
    value: float
    share: FloatArray | None = None

    @property
    def decision(self) -> Decision:
        """Return the decision alone."""
        return Decision(self.cut, self.frequency, self.share)


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
    decision: Made | None = None
    message: str = ""

    @property
    def is_settled(self) -> bool:
        """Return whether there is a decision, or certainly none."""
        return self.decision is not None or self.bound == np.inf


def decided(problem: Problem, made: Decision) -> Made:
    """Return a decision put inside all limits.

    Raises
    ------
    CertificateError
        If that cannot be done.
    """
    inside = repair(problem, made)
    value = problem.evaluate(*inside).objective
    return Made(inside.cut, inside.frequency, value, inside.share)


def prove(problem: Problem, limits: Limits, known: Made | None) -> Found:
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
    search = _search(problem)
    if search is not None:
        found = _searched(problem, limits, known, search)
        if found.is_settled:
            return found
        left = max(limits.time_limit - (time.perf_counter() - began), _LEAST_TIME)
        answer = _solved(tighter, dataclasses.replace(limits, time_limit=left), search)
        return _with(problem, found, answer)
    if not problem.region.shared and BAND not in problem.region.needs:
        found = _separate(problem, known)
        return found if found.is_settled else _separate(tighter, None)
    found = _coupled(problem, limits, known)
    if found.is_settled:
        return found
    left = max(limits.time_limit - (time.perf_counter() - began), _LEAST_TIME)
    answer = column_generation.solve(tighter, dataclasses.replace(limits, time_limit=left))
    return _with(problem, found, answer)


def _search(problem: Problem) -> str | None:
    """Return the method that searches where more is decided; None where others do.

    Raises
    ------
    CertificateError
        If there is no proof of such a problem.
    """
    needs = problem.region.needs
    if QUEUE in needs:
        raise CertificateError(
            "there are no certificates of a server queue: what the best order is has no short "
            "proof; leave server-queue out, or take parallel-round"
        )
    if PARALLEL in needs and MOVES in needs:
        raise CertificateError(
            "there are no certificates of parallel rounds with moves of the cut; leave one out"
        )
    if PARALLEL in needs:
        return "makespan"
    if MOVES in needs and not needs & {SHARED, BAND}:
        return "shortest-path"
    return "branch-and-price" if needs & {MOVES, JOINT} else None


def _searched(problem: Problem, limits: Limits, known: Made | None, search: str) -> Found:
    answer = None
    if search == "makespan" and problem.region.shared:
        answer = _without_times(problem, limits)
    if answer is None and search == "makespan" and BAND in problem.region.needs:
        raise CertificateError(
            "there are no certificates of parallel rounds that share the band, unless they cannot "
            "be done at all; leave one out"
        )
    if answer is None:
        answer = _solved(problem, limits, search)
    is_void = answer.status is Status.INFEASIBLE
    bound = np.inf if is_void else answer.bound
    proof = cast("Node | None", answer.proof)
    if search == "shortest-path" and (is_void or np.isfinite(bound)):
        proof = Leaf(np.zeros(0), is_ray=is_void)  # the checker finds the paths itself
    return _with(problem, Found(proof, bound, known), answer)


def _without_times(problem: Problem, limits: Limits) -> Answer | None:
    """Return why rows cannot be kept, which does not hang on how long rounds last."""
    apart = Problem(problem.instance, dataclasses.replace(problem.region, makespan=None))
    limits = dataclasses.replace(limits, time_limit=_SHARE_OF_TIME * limits.time_limit)
    search = _search(apart)
    if search is None:
        answer = column_generation.solve(apart, limits, record=True)
    else:
        answer = _solved(apart, limits, search)
    return answer if answer.status is Status.INFEASIBLE else None


def _solved(problem: Problem, limits: Limits, search: str) -> Answer:
    """Return the answer of a method, with its reasons."""
    module = importlib.import_module(_SEARCHES[search])
    if search == "shortest-path":
        return cast("Answer", module.solve(problem, limits))
    return cast("Answer", module.solve(problem, limits, record=True))


def _separate(problem: Problem, known: Made | None) -> Found:
    answer = cutwise.solve(problem)
    is_void = answer.status is Status.INFEASIBLE
    bound = np.inf if is_void else answer.bound
    return _with(problem, Found(Leaf(np.zeros(0), is_ray=is_void), bound, known), answer)


def _coupled(problem: Problem, limits: Limits, known: Made | None) -> Found:
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
    problem: Problem, known: Made | None, prices: Mapping[str, FloatArray] | None = None
) -> Hint | None:
    if known is None:
        return None
    return Start(known.cut, known.frequency, prices, known.share).tamed(problem)


def _gap(found: Found) -> float:
    if found.decision is None:
        return np.inf
    return relative_excess(found.decision.value, found.bound, found.decision.cut.size)


def _with(problem: Problem, found: Found, answer: Answer) -> Found:
    """Return what is proven with the answer's decision, if that is the better one."""
    if answer.cut is None or answer.frequency is None:
        return found._replace(message=answer.message or found.message)
    try:
        made = decided(problem, Decision(answer.cut, answer.frequency, answer.share))
    except CertificateError as why:
        return found._replace(message=str(why))
    if found.decision is not None and found.decision.value <= made.value:
        return found
    return found._replace(decision=made)
