r"""A bound that needs no trust in a solver, from tangents to every curve (NumPy).

The second derivative of a cost :math:`U = a + p / \varphi + q \varphi^2` is at least :math:`2 (p +
q)` for :math:`\varphi \le 1`, so at any :math:`\hat\varphi` of an interval

.. math::

    U(\varphi) \ge U(\hat\varphi) + U'(\hat\varphi) (\varphi - \hat\varphi)
        + (p + q) (\varphi - \hat\varphi)^2,

whose least value over the interval is known. The interval is the box, without what the limits of
the single device-round cut off: their shares are convex, so Newton's steps from an end that
exceeds a limit come near the place where it is met, and never past it. The least value over the
allowed cuts, summed over the device-rounds, is below the optimum. Levels and limits that
device-rounds share are left out, which could only raise it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, ScaledRows

_LOOSER = 10.0 * FEAS_TOL  # share by which own limits may be exceeded, more than rounding is
_BEYOND = 2.0  # a relative frequency past every box, and farther than a box is wide
_NUM_STEPS = 12  # of Newton's method to the least of a curve
_NUM_END_STEPS = 30  # of Newton's method to where a limit is met


class _Curves(NamedTuple):
    """Values ``fixed + inverse / f + linear f + square f^2``, all of shape (K, C)."""

    fixed: FloatArray
    inverse: FloatArray
    linear: FloatArray
    square: FloatArray

    def value(self, f: FloatArray) -> FloatArray:
        return np.asarray(self.fixed + self.inverse / f + self.linear * f + self.square * f**2)

    def slope(self, f: FloatArray) -> FloatArray:
        return np.asarray(self.linear - self.inverse / f**2 + 2.0 * self.square * f)

    def bend(self, f: FloatArray) -> FloatArray:
        return np.asarray(2.0 * (self.inverse / f**3 + self.square))


def lower_bound(s: Scaled, points: Sequence[FloatArray]) -> float:
    """Return a scaled bound below the optimum, whatever the points are.

    Parameters
    ----------
    s
        The problem.
    points
        Relative frequencies at which to try tangents, shape (K, C). Newton's method goes on from
        the last.
    """
    curves = _Curves(s.fixed, s.inverse, np.zeros(s.size), s.square)
    own = [_of_rows(rows) for rows in s.rows if rows.is_own]
    low, high = _intervals(s, own)
    inside = [np.clip(f, low, np.maximum(low, high)) for f in points]
    inside.append(_refined(curves, inside[-1], low, high))
    least = np.max([_least(curves, f, low, high) for f in inside], axis=0)
    least = np.where(low <= high, least, np.inf)
    if s.allowed is not None:
        least = np.where(s.allowed, least, np.inf)
    bound = float(least.min(axis=1).sum())
    return bound if np.isfinite(bound) else -np.inf  # no proof that there is no decision


def _of_rows(rows: ScaledRows) -> _Curves:
    linear = np.broadcast_to(rows.linear[:, np.newaxis], rows.fixed.shape)
    return _Curves(rows.fixed, rows.inverse, linear, rows.square)


def _intervals(s: Scaled, own: Sequence[_Curves]) -> tuple[FloatArray, FloatArray]:
    """Return frequencies between which each cut keeps its own limits; the first above if none."""
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    high, below = np.ones(s.size), 0.5 * low
    for limit in own:
        for _ in range(_NUM_END_STEPS):
            low = np.minimum(_stepped(limit, low, -1.0, _BEYOND), _BEYOND)
            high = np.maximum(_stepped(limit, high, 1.0, below), below)
    return low, high


def _stepped(
    limit: _Curves, end: FloatArray, sign: float, nowhere: FloatArray | float
) -> FloatArray:
    """Return an end of the interval after a step of Newton's method into it, if it exceeds.

    The slope must have the given sign there; or the convex share is least there or outside, and
    the limit is met nowhere.
    """
    excess, slope = limit.value(end) - (1.0 + _LOOSER), limit.slope(end)
    leads_inside = sign * slope > 0.0
    step = np.where(leads_inside, end - excess / np.where(leads_inside, slope, 1.0), nowhere)
    return np.where(excess > 0.0, step, end)


def _refined(curves: _Curves, f: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return the frequencies after steps of Newton's method towards the least values."""
    for _ in range(_NUM_STEPS):
        bend = curves.bend(f)
        step = curves.slope(f) / np.where(bend > 0.0, bend, 1.0)
        f = np.clip(f - step, low, np.maximum(low, high))
    return f


def _least(curves: _Curves, f: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return the least value over the interval of the parabola that touches the curve at `f`."""
    slope, curvature = curves.slope(f), curves.inverse + curves.square
    free = -slope / (2.0 * np.where(curvature > 0.0, curvature, 1.0))
    # Without a curvature the parabola is a line, least at an end.
    free = np.where(curvature > 0.0, free, -np.sign(slope) * _BEYOND)
    step = np.clip(free, low - f, np.maximum(low, high) - f)
    return np.asarray(curves.value(f) + slope * step + curvature * step**2)
