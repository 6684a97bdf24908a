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

import numpy as np

from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled

_LOOSER = 10.0 * FEAS_TOL  # share by which own limits may be exceeded, more than rounding is


def lower_bound(s: Scaled, points: Sequence[FloatArray]) -> float:
    """Return a scaled bound below the optimum, whatever the points are.

    Parameters
    ----------
    s
        The problem.
    points
        Relative frequencies at which to try tangents, shape (K, C), besides the best ones.
    """
    low, high = _intervals(s)
    is_open = low <= high
    low, high = np.where(is_open, low, 1.0), np.where(is_open, high, 1.0)
    inside = [np.clip(f, low, high) for f in points]
    inside.append(s.cost.minimiser(low, high))
    least = np.max([s.cost.lower_bound(f, low, high) for f in inside], axis=0)
    least = np.where(is_open, least, np.inf)
    if s.allowed is not None:
        least = np.where(s.allowed, least, np.inf)
    bound = float(least.min(axis=1).sum())
    return bound if np.isfinite(bound) else -np.inf  # no proof that there is no decision


def _intervals(s: Scaled) -> tuple[FloatArray, FloatArray]:
    """Return frequencies between which each cut keeps its own limits; the first above if none."""
    low, high = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size), np.ones(s.size)
    for rows in s.rows:
        if rows.is_own:
            low, high = rows.curve.interval(1.0 + _LOOSER, low, high)
    return low, high
