r"""Quadratic rows as second-order cones, where they are such.

With :math:`a_i > 0` and :math:`v, w \ge 0` by their bounds, a row is a cone if it is one of

.. math::

    \sum_i a_i x_i^2 \le b\, v w - d \ (d \ge 0), \quad
    \sum_i a_i x_i^2 \le b\, v^2, \quad
    \sum_i a_i x_i^2 \le d - l(x),

rotated (:math:`2 p q \ge \lVert r \rVert^2`), not rotated (:math:`p \ge \lVert r \rVert`), and
rotated with :math:`q = 1/2`.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from card_opt.errors import CardOptError
from card_opt.export.program import Quadratic
from card_opt.problem.quantities import FloatArray

Affine = tuple[tuple[tuple[int, float], ...], float]  # coefficients of variables, constant


class Cone(NamedTuple):
    """Affine functions that are together in a cone."""

    is_rotated: bool
    members: tuple[Affine, ...]


class NotConicError(CardOptError):
    """A quadratic row is no second-order cone."""


def cone(row: Quadratic, lower: FloatArray) -> Cone:
    """Return a row as a cone.

    Parameters
    ----------
    row
        The row.
    lower
        Lower bounds of all variables.

    Raises
    ------
    NotConicError
        If it is none of those above.
    """
    squares = [(j, math.sqrt(c)) for i, j, c in row.products if i == j and c > 0.0]
    others = [term for term in row.products if term[0] != term[1] or term[2] < 0.0]
    sides: list[Affine] = [(((j, root),), 0.0) for j, root in squares]
    if not others:
        above = tuple((j, -c) for j, c in row.linear)
        return Cone(True, ((above, row.upper), ((), 0.5), *sides))
    i, j, c = others[0]
    is_open = min(lower[i], lower[j]) >= 0.0 and len(others) == 1 and not row.linear
    if not is_open or c > 0.0 or row.upper > 0.0 or (i == j and row.upper < 0.0):
        raise NotConicError(f"{row.name} is not a second-order cone")
    if i == j:
        return Cone(False, ((((i, math.sqrt(-c)),), 0.0), *sides))
    if row.upper < 0.0:
        sides.append(((), math.sqrt(-row.upper)))
    return Cone(True, ((((i, -0.5 * c),), 0.0), (((j, 1.0),), 0.0), *sides))
