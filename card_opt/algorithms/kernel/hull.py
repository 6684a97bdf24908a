r"""Which cuts of a profile can win at all: vertices of its hull (theory R2).

At any rates, prices and frequency a cut's value is

.. math:: v(c) = \alpha \Big(\frac{a_c}{F} + \frac{p_c}{R^D} + \frac{q_c}{R^S} + z_c\Big) + g t_c

with coefficients that are not negative. So a cut that has at least as much of each quantity as a
mixture of two others costs at least what the mixture costs, and so at least what the cheaper of
the two does. Where layers are alike, all cuts lie between the first and the last.

If no share of the mixture is above :math:`1 - \mu`, then
:math:`v(c) \ge v(b) + \mu (v(b') - v(b))` with the two cheapest kept cuts b and b': where these
differ by more than rounding times :math:`1 / \mu`, the cut c is no tie either. The least
:math:`\mu` of all cuts that are left out is the *margin*.

All of this is checked in rational arithmetic. A mixture may have more of a quantity than the cut
by a few units in the last place, for layers that are alike are so but for rounding.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

LEAST_MARGIN = 1e-3
_EPS = float(np.finfo(np.float64).eps)
_MORE = 1 + 16 * Fraction(_EPS)  # what a mixture may have of a quantity, as a share of the cut's
_TRIED = 4  # mixtures that are looked at in rational arithmetic, for each cut


@dataclass(frozen=True, eq=False)
class Hull:
    """The cuts that matter, 0-based and rising.

    Attributes
    ----------
    best
        Those of which one is the best, whatever rates and prices.
    slowest
        Those of which one has the largest delay, at any given frequency.
    margin
        See above; 1 if every cut that is left out has all that an earlier one has.
    """

    best: IntArray
    slowest: IntArray
    margin: float


def hull_of(quantities: FloatArray) -> Hull:
    """Return the hull of a profile.

    Parameters
    ----------
    quantities
        What each cut has of what costs something, at least 0, shape (Q, C).
    """
    return _cached(quantities.tobytes(), quantities.shape[0])


@functools.lru_cache(maxsize=64)
def _cached(content: bytes, num_quantities: int) -> Hull:
    points = np.frombuffer(content).reshape(num_quantities, -1).T
    best, margin = _vertices(points)
    # Of the slowest only the delay matters, not which it is: whatever another exceeds may go.
    kept = np.flatnonzero(~_is_exceeded(points))
    slowest, _ = _vertices(-points[kept])
    return Hull(best, kept[slowest], margin)


def _vertices(points: FloatArray) -> tuple[IntArray, float]:
    """Return the points that no mixture of two others is below in all respects, and the margin."""
    kept = ~_is_repeated(points)
    places = np.flatnonzero(kept)
    for place in places.tolist():
        kept[place] = False
        kept[place] = _mixture(points, place, np.flatnonzero(kept)) is None
    margin = 1.0
    for place in places[
        ~kept[places]
    ].tolist():  # again, for those it was left out for may be out as well
        share = _mixture(points, place, np.flatnonzero(kept))
        if share is None or share < LEAST_MARGIN:
            kept[place] = True
        else:
            margin = min(margin, share)
    return np.flatnonzero(kept), margin


def _is_repeated(points: FloatArray) -> BoolArray:
    """Return which points have at least as much of everything as an earlier one."""
    return np.array(
        [(points[:place] <= point).all(axis=1).any() for place, point in enumerate(points)]
    )


def _is_exceeded(points: FloatArray) -> BoolArray:
    """Return which points have at most as much of everything as another, the first of equal ones.

    >>> _is_exceeded(np.array([[1.0, 2.0], [1.0, 2.0], [0.0, 3.0], [1.0, 1.0]])).tolist()
    [False, True, False, True]
    """
    out = []
    for place, point in enumerate(points):
        covers = (points >= point).all(axis=1)
        is_less = (points[covers] > point).any()
        out.append(bool(is_less or covers[:place].any()))
    return np.array(out)


def _mixture(points: FloatArray, place: int, others: IntArray) -> float | None:
    """Return the lesser share in the most even mixture of two points below one, or None."""
    first, second = (others[index] for index in np.triu_indices(others.size, k=1))
    low, high = _shares(points[first], points[second], points[place])
    inset = np.clip(0.5 * (high - low), 0.0, 4.0 * _EPS)  # rounding may put an end outside
    even = np.clip(0.5, low + inset, high - inset)
    lesser = 0.5 - np.abs(even - 0.5)
    lesser = np.where(low <= high, lesser, -1.0)
    for pair in np.argsort(-lesser, kind="stable")[:_TRIED]:
        if lesser[pair] < 0.0:
            break
        ends = points[first[pair]], points[second[pair]]
        if _is_below(*ends, points[place], float(even[pair])):
            return float(lesser[pair])
    return None


def _shares(
    first: FloatArray, second: FloatArray, point: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return between which shares of the second of two points their mixture is below a third."""
    room = point - first + 8.0 * _EPS * np.abs(point)
    step = second - first
    with np.errstate(divide="ignore", invalid="ignore"):
        end = room / step
    low = np.where(step < 0.0, end, np.where((step == 0.0) & (room < 0.0), np.inf, 0.0)).max(
        axis=1
    )
    high = np.where(step > 0.0, end, 1.0).min(axis=1)
    return np.maximum(low, 0.0), np.minimum(high, 1.0)


def _is_below(first: FloatArray, second: FloatArray, point: FloatArray, share: float) -> bool:
    """Return whether a mixture of two points is below a third, in rational arithmetic."""
    part = Fraction(share)
    for a, b, c in zip(first.tolist(), second.tolist(), point.tolist(), strict=True):
        mixed = (1 - part) * Fraction(a) + part * Fraction(b)
        bound = Fraction(c) * (_MORE if c > 0.0 else 2 - _MORE)
        if mixed > bound:
            return False
    return True
