"""The reference for further decisions: every combination of cuts, each as a convex program.

For fixed cuts (and levels) what is left is convex in frequencies, shares and makespans. It is
written in plain CVXPY from the terms of `tests.variants.equations` and solved by Clarabel; the
curves, formulations and algorithms under test have no part in it. Combinations are tried from
the one of least bound on, until no bound is below the best value; the bound gives every
device-round the best of its own frequency and the whole band.
"""

from __future__ import annotations

import functools
import itertools
import warnings
from dataclasses import dataclass
from typing import Any

import cvxpy as cp
import numpy as np

from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.rows import Rows
from tests.variants.equations import (
    F_SQUARED,
    ONE,
    PER_F,
    PER_SHARE,
    SHARE,
    Columns,
    F,
    Terms,
    columns,
)

MOST_COMBINATIONS = 300_000
_HALVINGS = 100
_EDGE = 1e-9  # relative: by that much a limit may be exceeded
_TOLERANCES = (1e-12, 1e-11, 1e-10, 1e-9, 1e-8)  # of Clarabel, the next if one is too strict


class Undecided(Exception):  # noqa: N818 - nobody's error: the problem is on the edge
    """Whether a combination is feasible is within rounding."""


@dataclass(frozen=True, eq=False)
class Best:
    """The best decision of all.

    Attributes
    ----------
    objective
        Its cost; inf if there is none.
    cut, frequency, share
        1-based cuts, frequencies [Hz] and shares of the band, shape (M, N); None if there is no
        decision, `share` also if the band is not shared.
    """

    objective: float
    cut: IntArray | None = None
    frequency: FloatArray | None = None
    share: FloatArray | None = None

    @property
    def is_feasible(self) -> bool:
        """Return whether there is a decision."""
        return self.cut is not None


def best(problem: Problem) -> Best:
    """Return the best decision of a tiny problem.

    Raises
    ------
    Undecided
        If it is within rounding whether a combination of cuts is feasible.
    """
    c = columns(problem)
    chosen = _combinations(problem, c)
    moved = _moves(problem, c.cut[chosen])
    chosen, moved = chosen[np.isfinite(moved)], moved[np.isfinite(moved)]
    if not len(chosen):
        return Best(np.inf)
    bound, fits, frequency = _relaxed(problem, c, chosen, moved)
    chosen, moved, bound, frequency = (v[fits] for v in (chosen, moved, bound, frequency))
    if not len(chosen):
        return Best(np.inf)
    has_band = problem.region.min_share is not None
    is_free = bool(np.isnan(c.frequency).any())
    if not has_band and (not is_free or not (c.rows or _has_makespan(problem))):
        at = int(bound.argmin())  # the bound is the value
        return _found(problem, c, chosen[at], frequency[at], None, float(bound[at]))
    found, programs = Best(np.inf), _Program.of(problem, c)
    for at in np.argsort(bound, kind="stable"):
        if bound[at] >= found.objective - 1e-11 * max(1.0, abs(found.objective)):
            break
        point = programs.solve(c, chosen[at])
        if point is None:
            continue
        value = float(moved[at]) + programs.value(c, chosen[at], *point)
        if value < found.objective:
            f, b = point
            found = _found(problem, c, chosen[at], f, b if has_band else None, value)
    return found


def _combinations(problem: Problem, c: Columns) -> IntArray:
    """Return every combination of allowed columns, shape (B, K)."""
    each = [np.flatnonzero(row) for row in c.is_allowed]
    count = np.prod([v.size for v in each], dtype=float)
    assert count <= MOST_COMBINATIONS, f"{count:g} combinations are no tiny problem"
    return np.array(list(itertools.product(*each)), dtype=np.int64).reshape(-1, len(each))


def _moves(problem: Problem, cut: IntArray) -> FloatArray:
    """Return what going from cut to cut costs in each combination, shape (B,)."""
    moves = problem.region.moves
    total = np.zeros(len(cut))
    if moves is None:
        return total
    num_devices, num_rounds = problem.instance.shape
    path = cut.reshape(-1, num_devices, num_rounds)
    for m in range(num_devices):
        own = moves.cost[m if len(moves.cost) > 1 else 0]
        for n in range(1, num_rounds):
            total = total + own[path[:, m, n - 1], path[:, m, n]]
        if moves.first is not None:
            total = total + moves.first[m if len(moves.first) > 1 else 0][path[:, m, 0]]
    return total


def _relaxed(
    problem: Problem, c: Columns, chosen: IntArray, moved: FloatArray
) -> tuple[FloatArray, Any, FloatArray]:
    """Return a bound on each combination's cost, whether it may fit, and its frequencies."""
    at = np.arange(chosen.shape[1])
    low = np.broadcast_to(c.least_frequency[:, np.newaxis], c.is_allowed.shape)
    least, frequency = _least(c.cost, low)
    frequency = np.where(np.isnan(c.frequency), frequency, c.frequency)
    bound = moved + least[at, chosen].sum(axis=1)
    pools = [rows for rows in problem.region.rows if rows.quantity == "share"]
    if _has_makespan(problem):
        fastest, _ = _least(c.delay, low)
        slowest = fastest[at, chosen].reshape(-1, *problem.instance.shape).max(axis=1)
        bound = bound + (slowest * _weights(problem, c)).sum(axis=1)
    elif pools:  # of a pool alone: shares as the roots of what they divide
        links = c.cost[PER_SHARE][at, chosen]
        bound = bound + _squeezed(pools[0], links)
    fits = np.ones(len(chosen), dtype=bool)
    for rows, terms in zip(problem.region.rows, c.rows, strict=True):
        taken, _ = _least(terms, low, problem.region.min_share)
        fits &= (_totals(rows, taken[at, chosen]) <= 1.0 + _EDGE).all(axis=1)
    return bound, fits, frequency[at, chosen]


def _least(
    terms: Terms, low: FloatArray, least_share: float | None = None
) -> tuple[FloatArray, FloatArray]:
    """Return the least values with the whole band, and where, by halving on the slope's sign."""
    left, right = low.copy(), np.ones_like(low)
    for _ in range(_HALVINGS):
        middle = 0.5 * (left + right)
        rises = (2.0 * terms[F_SQUARED] * middle + terms[F]) * middle**2 > terms[PER_F]
        left, right = np.where(rises, left, middle), np.where(rises, middle, right)
    tried = np.stack([low, 0.5 * (left + right), np.ones_like(low)])
    values = terms[PER_F] / tried + terms[F] * tried + terms[F_SQUARED] * tried**2
    of_band = terms[PER_SHARE] + terms[SHARE] * (least_share or 1.0)
    place = values.argmin(axis=0)[np.newaxis]
    least = terms[ONE] + of_band + np.take_along_axis(values, place, axis=0)[0]
    return least, np.take_along_axis(tried, place, axis=0)[0]


def _squeezed(rows: Rows, links: FloatArray) -> Any:
    """Return what links, shape (B, K), cost at least beyond the whole band, by Cauchy."""
    weight = (rows.coefficient / np.append(rows.bound, np.inf)[rows.group]).ravel()
    more = _totals(rows, np.sqrt(weight * links)) ** 2 - _totals(rows, links)
    return np.maximum(more, 0.0).sum(axis=1)


def _totals(rows: Rows, values: FloatArray) -> FloatArray:
    """Return the sums of each group, shape (B, G), of values of shape (B, K)."""
    group = rows.group.ravel()
    sums = [values[:, group == g].sum(axis=1) for g in range(rows.bound.size)]
    return np.asarray(np.array(sums).reshape(-1, len(values)).T)


def _has_makespan(problem: Problem) -> bool:
    return problem.region.makespan is not None


def _weights(problem: Problem, c: Columns) -> FloatArray:
    """Return what a second of each round's makespan costs, shape (N,)."""
    prices: FloatArray = c.delay_price[:, 0].reshape(problem.instance.shape)
    return np.asarray(prices.sum(axis=0))


def _found(
    problem: Problem,
    c: Columns,
    chosen: IntArray,
    frequency: FloatArray,
    share: FloatArray | None,
    value: float,
) -> Best:
    inst = problem.instance
    high = np.broadcast_to(np.asarray(inst.rounds().max_frequency), inst.shape)
    levels = c.frequency[np.arange(chosen.size), chosen]
    relative = np.where(np.isnan(levels), frequency, levels)
    return Best(
        value,
        c.cut[chosen].reshape(inst.shape) + 1,
        relative.reshape(inst.shape) * high,
        None if share is None else share.reshape(inst.shape),
    )


@dataclass(frozen=True, eq=False)
class _Program:
    """The convex program of a combination, with its coefficients as parameters.

    Its variables are relative frequencies with inverse and square, shares with inverse, and the
    rounds' makespans in units of `second`.
    """

    problem: Any
    least: FloatArray
    least_share: float
    weights: FloatArray
    second: float
    group: IntArray
    rows: tuple[tuple[int, Any], ...]

    @classmethod
    def of(cls, problem: Problem, c: Columns) -> _Program:
        """Return the program for a problem."""
        num_devices, num_rounds = problem.instance.shape
        has_makespan = _has_makespan(problem)
        rows = [
            (number, rows.group.ravel() == g)
            for number, rows in enumerate(problem.region.rows)
            for g in range(rows.bound.size)
            if (rows.group == g).any() and np.isfinite(rows.bound[g])
        ]
        weights = _weights(problem, c) if has_makespan else np.zeros(0)
        return cls(
            problem=_compiled(c.least_frequency.size, len(rows), weights.size),
            least=c.least_frequency,
            least_share=problem.region.min_share or 1.0,
            weights=weights,
            second=float(np.median(c.delay[ONE] + c.delay[PER_F] + c.delay[PER_SHARE])),
            group=np.tile(np.arange(num_rounds), num_devices),
            rows=tuple(rows),
        )

    def solve(self, c: Columns, chosen: IntArray) -> tuple[FloatArray, FloatArray] | None:
        """Return relative frequencies and shares, shape (K,); None if there is no decision."""
        at = np.arange(chosen.size), chosen
        given = {p.name(): p for p in self.problem.parameters()}
        given["least"].value = self.least
        given["least_share"].value = self.least_share
        given["cost"].value = c.cost[(slice(1, None), *at)]
        if self.rows:
            picked = [terms[(slice(None), *at)] for terms in c.rows]
            limits = np.stack([picked[number] * members for number, members in self.rows])
            given["room"].value = 1.0 - limits[:, ONE].sum(axis=1)
            for i in range(5):
                given[f"limits_{i}"].value = limits[:, 1 + i]
        if self.weights.size:
            given["weights"].value = self.weights * self.second
            seconds = c.delay[(slice(None), *at)] / self.second
            for n in range(self.weights.size):
                members = self.group == n
                given[f"fixed_{n}"].value = seconds[ONE][members]
                given[f"per_f_{n}"].value = seconds[PER_F][members]
                given[f"per_share_{n}"].value = seconds[PER_SHARE][members]
        for tolerance in _TOLERANCES:
            names = ("tol_gap_abs", "tol_gap_rel", "tol_feas")
            options = dict.fromkeys(names, tolerance)
            with warnings.catch_warnings(action="ignore"):
                try:
                    self.problem.solve(solver="CLARABEL", **options)
                except cp.SolverError:
                    continue
            if self.problem.status == "infeasible":
                return None
            if self.problem.status == "optimal":
                values = {v.name(): v.value for v in self.problem.variables()}
                low = self.least_share
                return np.clip(values["f"], self.least, 1.0), np.clip(values["b"], low, 1.0)
        raise Undecided(self.problem.status)

    def value(self, c: Columns, chosen: IntArray, f: FloatArray, b: FloatArray) -> float:
        """Return what a decision costs, but for moves."""
        at = np.arange(chosen.size), chosen
        basis = np.stack([np.ones_like(f), 1.0 / f, f, f**2, 1.0 / b, b])
        cost = float((c.cost[(slice(None), *at)] * basis).sum())
        if self.weights.size:
            seconds = (c.delay[(slice(None), *at)] * basis).sum(axis=0)
            spans = [seconds[self.group == n].max() for n in range(self.weights.size)]
            cost += float(self.weights @ np.array(spans))
        return cost


@functools.lru_cache(maxsize=64)
def _compiled(num: int, num_rows: int, num_rounds: int) -> Any:
    """Return the program for a number of device-rounds, rows, and rounds with a makespan."""
    f, inverse, square, b, part = (
        cp.Variable(num, name=name) for name in ("f", "inverse", "square", "b", "part")
    )
    terms = inverse, f, square, part, b
    least = cp.Parameter(num, name="least", pos=True)
    least_share = cp.Parameter(name="least_share", pos=True)
    cost = cp.Parameter((5, num), name="cost")
    total = cp.sum([cost[i] @ term for i, term in enumerate(terms)])
    constraints = [
        f >= least,
        f <= 1.0,
        b >= least_share,
        b <= 1.0,
        cp.inv_pos(f) <= inverse,
        cp.square(f) <= square,
        cp.inv_pos(b) <= part,
    ]
    if num_rows:
        room = cp.Parameter(num_rows, name="room")
        limits = [cp.Parameter((num_rows, num), name=f"limits_{i}") for i in range(5)]
        taken = sum(limit @ term for limit, term in zip(limits, terms, strict=True))
        constraints.append(taken <= room)
    if num_rounds:
        span = cp.Variable(num_rounds, name="span")
        total = total + cp.Parameter(num_rounds, name="weights") @ span
        for n in range(num_rounds):
            members = slice(n, None, num_rounds)
            size = len(range(num)[members])
            fixed, per_f, per_share = (
                cp.Parameter(size, name=f"{name}_{n}") for name in ("fixed", "per_f", "per_share")
            )
            delay = cp.multiply(per_f, inverse[members]) + cp.multiply(per_share, part[members])
            constraints.append(fixed + delay <= span[n])
    return cp.Problem(cp.Minimize(total), constraints)
