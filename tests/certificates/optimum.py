"""The optimum of a tiny problem file, by trying every vector of cuts, between two exact numbers.

With frequency levels all decisions are tried. Without, what is left for fixed cuts is smooth and
convex: any prices >= 0 of its rows bound it from below, any frequencies that keep them from above.
Where these come from, in floating point, is of no account.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import optimize

from tests.certificates.rational import Curve
from tests.certificates.reference import Problem, Row

MOST = 20_000  # decisions tried
minimize: Any = optimize.minimize  # its types name every method
FloatArray = npt.NDArray[np.float64]


class Optimum(NamedTuple):
    """No decision costs less than `low`, and one at most `high`; inf if there is none known."""

    low: Fraction | float = math.inf
    high: Fraction | float = math.inf
    cuts: tuple[int, ...] = ()
    frequencies: tuple[Fraction, ...] = ()

    def and_also(self, other: Optimum) -> Optimum:
        """Return the optimum over the decisions of both."""
        low = min(self.low, other.low)
        return (self if self.high <= other.high else other)._replace(low=low)


def optimum(problem: Problem) -> Optimum:
    """Return the least cost of a problem.

    Raises
    ------
    ValueError
        If there are too many decisions to try.
    """
    size, cuts = range(problem.size), range(problem.num_cuts)
    choices = [[c for c in cuts if problem.may_choose(k, c)] for k in size]
    if problem.levels is not None:
        inside = [
            [f for f in problem.levels if _box(problem, k)[0] <= f <= _box(problem, k)[1]]
            for k in size
        ]
        pairs = [list(itertools.product(choices[k], inside[k])) for k in size]
        return _of_levels(problem, pairs)
    _check_count(choices)
    options, best = Options(problem), Optimum()
    for vector in itertools.product(*choices):
        best = best.and_also(FixedCuts(options, vector).optimum(best.high))
    return best


def _check_count(choices: Sequence[Sequence[object]]) -> None:
    if math.prod(map(len, choices)) > MOST:
        raise ValueError("too many decisions to try")


def _box(problem: Problem, k: int) -> tuple[Fraction, Fraction]:
    return problem.of("min_frequency", k), problem.of("max_frequency", k)


def _of_levels(problem: Problem, pairs: Sequence[list[tuple[int, Fraction]]]) -> Optimum:
    """Return the best of all vectors of cuts and levels."""
    _check_count(pairs)
    zero = Fraction(0)
    known = []
    for k, choices in enumerate(pairs):
        costs = [problem.cost(k, c, f) for c, f in choices]
        taken = [[_taken(problem, row, k, c, f) for row in problem.rows] for c, f in choices]
        known.append(list(zip(choices, costs, taken, strict=True)))
    best = Optimum()
    for vector in itertools.product(*known):
        sums = [sum((v[2][i] for v in vector), zero) for i in range(len(problem.rows))]
        if all(total <= row.bound for total, row in zip(sums, problem.rows, strict=True)):
            low, high = (sum((v[1][i] for v in vector), zero) for i in range(2))
            cuts, frequencies = zip(*(v[0] for v in vector), strict=True)
            best = best.and_also(Optimum(low, high, cuts, frequencies))
    return best


def _taken(problem: Problem, row: Row, k: int, c: int, f: Fraction) -> Fraction:
    if k not in row.members:
        return Fraction(0)
    weight, extra = row.members[k]
    return weight * (problem.quantity_at(row.quantity, k, c, f) + extra[c])


class Options:
    """The curves of every device-round and cut, where frequencies are in a box."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        pairs = list(itertools.product(range(problem.size), range(problem.num_cuts)))
        self.costs = {(k, c): self._costs(k, c) for k, c in pairs}
        self.rows = [
            {(k, c): self._row(row, k, c) for k, c in pairs if row.members.get(k, [0])[0]}
            for row in problem.rows
        ]

    def _costs(self, k: int, c: int) -> list[Curve]:
        """Return what the cost is between: the ends of its enclosure."""
        d, e = self.problem.delay_curve(k, c), self.problem.energy_curve(k, c)
        return [
            Curve(-alpha * low - beta * less).plus(d, alpha).plus(e, beta)
            for alpha, low, beta, less in self.problem.terms(k, c)
        ]

    def _row(self, row: Row, k: int, c: int) -> Curve:
        weight, extra = row.members[k]
        constant = Curve(weight * extra[c])
        match row.quantity:
            case "delay":
                return constant.plus(self.problem.delay_curve(k, c), weight)
            case "energy":
                return constant.plus(self.problem.energy_curve(k, c), weight)
            case "frequency":
                return constant.plus(Curve(Fraction(0), line=Fraction(1)), weight)
            case "device energy":
                return constant.plus(Curve(self.problem.device_energy(k, c)), weight)
        return constant


class FixedCuts:
    """What is left of a problem for fixed cuts: frequencies, in a box, that rows limit."""

    def __init__(self, options: Options, cuts: tuple[int, ...]) -> None:
        self.problem, self.cuts = options.problem, cuts
        self.box = [_box(self.problem, k) for k in range(self.problem.size)]
        self.costs = [options.costs[pair] for pair in enumerate(cuts)]
        self.rows = [
            {k: row[k, c] for k, c in enumerate(cuts) if (k, c) in row} for row in options.rows
        ]
        self.bounds = [row.bound for row in self.problem.rows]
        self.place = np.array([float(low / high) for low, high in self.box])
        zero = Curve(Fraction(0))
        self.cost_terms = self._floats([pair[0] for pair in self.costs], Fraction(1))
        self.row_terms = [
            self._floats([row.get(k, zero) for k in range(len(cuts))], bound)
            for row, bound in zip(self.rows, self.bounds, strict=True)
        ]

    def _floats(self, curves: Sequence[Curve], bound: Fraction) -> FloatArray:
        """Return coefficients of 1, 1/x, x, x^2, for x = f / F_max, shape (4, K)."""
        powers: list[tuple[Fraction, ...]] = [
            (Fraction(1), 1 / high, high, high**2) for _, high in self.box
        ]
        terms = [
            [float(v * t / bound) for v, t in zip(curve, power, strict=True)]
            for curve, power in zip(curves, powers, strict=True)
        ]
        return np.array(terms).T

    def lower(self, prices: Sequence[Fraction], has_costs: bool = True) -> Fraction:
        """Return a bound from below: costs and what rows take, priced, less what they give."""
        total = -sum((p * b for p, b in zip(prices, self.bounds, strict=True)), Fraction(0))
        for k, box in enumerate(self.box):
            ends = self.costs[k] if has_costs else [Curve(Fraction(0))]
            for price, row in zip(prices, self.rows, strict=True):
                if k in row:
                    ends = [curve.plus(row[k], price) for curve in ends]
            total += min(least(curve, *box) for curve in ends)
        return total

    def upper(self, frequencies: Sequence[Fraction]) -> Optimum:
        """Return what frequencies cost, if they keep all rows."""
        if self.problem.breaks(self.cuts, frequencies):
            return Optimum()
        high = self.problem.total(self.cuts, frequencies).high
        return Optimum(math.inf, high, self.cuts, tuple(frequencies))

    def optimum(self, known: Fraction | float) -> Optimum:
        """Return the least cost for these cuts, or only its bound if that is above `known`."""
        guess, x = self._dual()
        prices = [Fraction(v) / b for v, b in zip(guess, self.bounds, strict=True)]
        low: Fraction | float = self.lower(prices)
        if self.bounds and self.lower(prices, has_costs=False) > 0:
            low = math.inf
        if low > known:
            return Optimum(low)
        at = self._frequencies(x)
        found = self.upper(at)
        if found.high == math.inf and self.bounds:
            inner = self._frequencies(self._innermost())
            has_any = self.upper(inner).high < math.inf
            for step in np.logspace(-15, 0, 31) if has_any else ():  # rows are convex: to inside
                share = Fraction(step)
                mixed = [(1 - share) * a + share * b for a, b in zip(at, inner, strict=True)]
                found = self.upper(mixed)
                if found.high < math.inf:
                    break
        return found._replace(low=low)

    def _frequencies(self, x: FloatArray) -> list[Fraction]:
        pairs = zip(x.tolist(), self.box, strict=True)
        return [min(max(Fraction(v) * high, low), high) for v, (low, high) in pairs]

    def _dual(self) -> tuple[list[float], FloatArray]:
        """Return prices of whole bounds that bound the cost well, and the frequencies there."""
        rows = np.array(self.row_terms).reshape(-1, 4, len(self.box))
        if not len(rows):
            return [], self._minimisers(self.cost_terms)

        def value(prices: Any) -> tuple[float, Any]:
            terms = self.cost_terms + np.tensordot(prices, rows, axes=1)
            powers = _powers(self._minimisers(terms))
            slope = (rows * powers).sum(axis=(1, 2)) - 1.0
            return -float((terms * powers).sum() - prices.sum()), -slope

        start = np.zeros(len(rows))
        options = {"maxiter": 300, "ftol": 1e-16, "gtol": 1e-12}
        with np.errstate(all="ignore"):
            bounds = [(0.0, 1e9)] * start.size
            found = minimize(
                value, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options
            )
        prices = np.asarray(found.x)
        terms = self.cost_terms + np.tensordot(prices, rows, axes=1)
        return prices.tolist(), self._minimisers(terms)

    def _minimisers(self, terms: FloatArray) -> FloatArray:
        """Return where curves are least in the box, by halving."""
        low, high = self.place.copy(), np.ones_like(self.place)
        for _ in range(60):
            x = (low + high) / 2.0
            rises = 2.0 * terms[3] * x**3 + terms[2] * x * x > terms[1]
            low, high = np.where(rises, low, x), np.where(rises, x, high)
        x = np.where(high == 1.0, 1.0, np.where(low == self.place, low, (low + high) / 2.0))
        return np.asarray(x)

    def _innermost(self) -> FloatArray:
        """Return frequencies at which the row that is exceeded most is exceeded least."""
        rows = np.array(self.row_terms)

        def excess(z: Any) -> Any:
            return z[-1] + 1.0 - (rows * _powers(z[:-1])).sum(axis=(1, 2))

        start = np.append((self.place + 1.0) / 2.0, 0.0)
        start[-1] = -excess(start).min()
        program: Any = {
            "bounds": [*((low, 1.0) for low in self.place), (-1.0, None)],
            "constraints": {"type": "ineq", "fun": excess},
            "options": {"maxiter": 200},
        }
        found = minimize(lambda z: z[-1], start, method="SLSQP", **program)
        return np.asarray(np.clip(found.x[:-1], self.place, 1.0))


def _powers(x: FloatArray) -> FloatArray:
    return np.stack([np.ones_like(x), 1.0 / x, x, x * x])


def least(curve: Curve, low: Fraction, high: Fraction) -> Fraction:
    """Return a tight bound from below of a convex curve over a box, by its tangents."""
    if curve.slope(low) >= 0:
        return curve.at(low)
    if curve.slope(high) <= 0:
        return curve.at(high)
    for _ in range(64):
        middle = Fraction(float((low + high) / 2))
        if not low < middle < high:
            break
        low, high = (low, middle) if curve.slope(middle) > 0 else (middle, high)
    return curve.at(low) + curve.slope(low) * (high - low)
