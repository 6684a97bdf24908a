r"""The products of a cut's load and a frequency's price that cost and limits consist of.

The part of a curve that depends on cut and frequency, :math:`p_c / \varphi + q_c \varphi^2`, is a
product :math:`l_c (p / \varphi + q \varphi^2)` where the curves of the cuts differ by a factor
:math:`l_c` only (theory, R1: the server's share of the work), and else the sum of two, one of
:math:`1 / \varphi` and one of :math:`\varphi^2`. Cost and limits of a device-round mostly have the
same loads; so many curves of equal loads need two products at most.

Products are only ever bounded from below, and no curve has a negative coefficient. So one product
may serve several curves: all are at their least together.

Where devices share a band, transmitting takes a part :math:`\lambda_c / b` besides, :math:`b` the
share: products too, of a load :math:`\lambda_c` and the price :math:`1 / b`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, Values
from card_opt.problem.scaling import Scaled

# Curves whose coefficients agree to this share of the largest one differ by a factor only.
_PROPORTIONAL = 64 * np.finfo(np.float64).eps


class Term(NamedTuple):
    """One product: a load that depends on the cut, times a price that does on the frequency."""

    loads: FloatArray  #: shape (C,), largest 1; 0 for cuts that are not allowed
    inverse: float
    square: float
    of_share: bool = False  #: whether the price is of the share of the band instead

    @property
    def size(self) -> float:
        """Return the price at a relative frequency of 1."""
        return self.inverse + self.square

    def floor(self, low: float) -> float:
        """Return what the price cannot go below at relative frequencies from `low` to 1."""
        return self.inverse + self.square * low**2


Key = tuple[int, int]  # device-round, and number among its products
Weights = dict[Key, float]


class Products(NamedTuple):
    """The products, and how much of each makes the cost and a share of each row."""

    terms: dict[Key, Term]
    cost: Weights
    rows: list[dict[int, Weights]]  #: by row, then by device-round
    makespan: dict[int, Weights]  #: of a device-round's delay, if rounds wait for the slowest


def find_products(s: Scaled, with_frequency: bool = True) -> Products:
    """Return the products that cost, rows and delays need, as few as they can do with.

    Parameters
    ----------
    s
        The problem.
    with_frequency
        Whether those of the frequency are among them, or those of the share alone.
    """
    out = Products({}, {}, [{} for _ in s.rows], {})
    delay = [] if s.makespan is None else [(s.makespan.curve, s.makespan.link)]
    pairs = [(s.cost, s.link), *((rows.curve, rows.link) for rows in s.rows), *delay]
    for k in range(s.size[0]):
        allowed = np.ones(s.size[1]) if s.allowed is None else s.allowed[k].astype(float)
        parts = [
            (
                _terms(_row(curve.inverse, k) * allowed, _row(curve.square, k) * allowed)
                if with_frequency
                else []
            )
            + _sent(link, k, allowed)
            for curve, link in pairs
        ]
        terms = _shared([term for part in parts for term in part])
        out.terms.update({(k, j): term for j, term in enumerate(terms)})
        cost, *rows = (_weights(k, part, terms) for part in parts)
        out.cost.update(cost)
        if delay:
            out.makespan[k] = rows.pop()
        for weights, row in zip(out.rows, rows, strict=True):
            weights[k] = row
    return out


def _row(values: Values, k: int) -> Values:
    """Return the values of a device-round, of all of them or of one number for all."""
    return values[k] if isinstance(values, np.ndarray) else values


def _sent(link: Curve | None, k: int, allowed: FloatArray) -> list[Term]:
    """Return the product that transmitting needs: none or one."""
    if link is None:
        return []
    terms = _terms(_row(link.inverse, k) * allowed, 0.0 * allowed)
    return [term._replace(of_share=True) for term in terms]


def _terms(inverse: FloatArray, square: FloatArray) -> list[Term]:
    """Return the products that the curves of one quantity need: none, one or two."""
    top = (inverse + square).argmax()
    size = inverse[top] + square[top]
    if size == 0.0:
        return []
    crossed = np.abs(inverse * square[top] - square * inverse[top])
    if crossed.max() <= _PROPORTIONAL * size**2:
        return [Term((inverse + square) / size, float(inverse[top]), float(square[top]))]
    largest = float(inverse.max()), float(square.max())
    return [
        Term(inverse / largest[0], largest[0], 0.0),
        Term(square / largest[1], 0.0, largest[1]),
    ]


def _shared(terms: list[Term]) -> list[Term]:
    """Return products that every one of the given is a sum of, each as large as its largest."""
    out: list[Term] = []
    while terms:
        same = [term for term in terms if _have_equal_loads(term, terms[0])]
        terms = [term for term in terms if not _have_equal_loads(term, terms[0])]
        kept: list[Term] = []
        for term in sorted(same, key=lambda t: -t.size):
            if all(_multiple(term, other) is None for other in kept):
                kept.append(term)
        if len(kept) > 2:
            kept = [
                kept[0]._replace(inverse=max(t.inverse for t in kept), square=0.0),
                kept[0]._replace(inverse=0.0, square=max(t.square for t in kept)),
            ]
        out += kept
    return out


def _weights(k: int, parts: list[Term], terms: list[Term]) -> Weights:
    """Return how much of each of a device-round's products makes the given ones together."""
    out: Weights = {}
    for part in parts:
        same = {j: t for j, t in enumerate(terms) if _have_equal_loads(part, t)}
        whole = {j: m for j, t in same.items() if (m := _multiple(part, t)) is not None}
        if whole:
            j, weight = min(whole.items())
            out[k, j] = out.get((k, j), 0.0) + weight
            continue
        for j, term in same.items():
            weight = part.inverse / term.inverse if term.inverse else part.square / term.square
            out[k, j] = out.get((k, j), 0.0) + weight
    return out


def _have_equal_loads(term: Term, other: Term) -> bool:
    same = np.abs(term.loads - other.loads).max() <= _PROPORTIONAL
    return bool(same and term.of_share == other.of_share)


def _multiple(term: Term, other: Term) -> float | None:
    """Return what makes a price of another one, None if they differ by more than a factor."""
    crossed = abs(term.inverse * other.square - term.square * other.inverse)
    if crossed <= _PROPORTIONAL * term.size * other.size:
        return term.size / other.size
    return None
