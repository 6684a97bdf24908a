r"""Prices of moving the cut that are distances on a line, which few numbers say.

A device that has column c in a round and d in the next pays :math:`c_{cd}`, inf where it may not
(`card_opt.problem.scaling`). Say that columns can be put in an order in which

.. math:: c_{cd} = |h_d - h_c| \quad \text{or } \infty,

and the columns that may follow one are neighbours in the order, the first and the last of them
not falling along it: what a price per byte moved and a limit on the swing leave. With :math:`X_j`
and :math:`Y_j` the shares of the first j columns in both rounds and :math:`g_j` the gap of the
line after the j-th, the least that mixtures of columns pay, over all ways to pair them, is

.. math:: \sum_j g_j |X_j - Y_j|, \quad
    Y_{\text{last}(j)} \ge X_j, \quad Y_{\text{first}(j) - 1} \le X_{j - 1}.

For to pair both by their ranks, the p-th part of the one with the p-th part of the other, pays
just this and no other way pays less, and if any way keeps to the neighbours that one does: with
:math:`Y_{\text{last}(j)} < X_j` more of the first j columns has to go on than there is room for.
So 2 C numbers say what a flow over all pairs, :math:`C^2` of them, says, at fractions of choices
too.

Source: S. S. Vallender, "Calculation of the Wasserstein distance between probability
distributions on the line", Theory Probab. Appl. 18 (1974) 784-786, doi:10.1137/1118101; of the
limit: V. Strassen, "The existence of probability measures with given marginals", Ann. Math.
Statist. 36 (1965) 423-439, doi:10.1214/aoms/1177700153.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray

_SAME = 1e-12  # relative to the largest price, of prices that are equal but for rounding


class Line(NamedTuple):
    """Prices of moving as distances on a line.

    Attributes
    ----------
    order
        The columns along it, shape (C,).
    gaps
        Price between neighbours, shape (C - 1,), at least 0.
    first, last
        Places of the first and the last column that may follow that at each place, shape (C,).
    """

    order: IntArray
    gaps: FloatArray
    first: IntArray
    last: IntArray

    @property
    def even(self) -> tuple[float, int] | None:
        """Return price and most number of steps of a move, if every step is like any other.

        None if not: columns out of their order, gaps that differ, or a limit that does.
        """
        places = np.arange(self.order.size)
        gap = float(self.gaps.max(initial=0.0))
        swing = int((self.last - places).max())
        is_even = (
            (self.order == places).all()
            and (np.abs(self.gaps - gap) <= _SAME * gap).all()
            and (self.last == np.minimum(places + swing, places[-1])).all()
            and (self.first == np.maximum(places - swing, 0)).all()
        )
        return (gap, swing) if is_even else None


def line_of(cost: FloatArray) -> Line | None:
    """Return prices of shape (C, C) as distances on a line, None if they are none."""
    natural = np.arange(len(cost))
    orders = [natural]
    if np.isfinite(cost).all():
        end = np.unravel_index(cost.argmax(), cost.shape)[0]
        orders.append(np.argsort(cost[end], kind="stable"))
    lines = (_along(cost, order) for order in orders)
    return next((line for line in lines if line is not None), None)


def _along(cost: FloatArray, order: IntArray) -> Line | None:
    """Return prices as distances along an order of the columns, None if they are none."""
    price = cost[np.ix_(order, order)]
    is_open, size = np.isfinite(price), len(price)
    gaps = np.diagonal(price, 1)
    gaps = np.where(np.isfinite(gaps), gaps, 0.0)
    at = np.concatenate([[0.0], np.cumsum(gaps)])
    far = np.abs(at[:, np.newaxis] - at)
    excess = np.abs(np.where(is_open, price, far) - far).max()
    first, last = is_open.argmax(axis=1), size - 1 - is_open[:, ::-1].argmax(axis=1)
    has_no_holes = (is_open.sum(axis=1) == last - first + 1).all() and is_open.diagonal().all()
    is_rising = (np.diff(first) >= 0).all() and (np.diff(last) >= 0).all()
    if not (excess <= _SAME * far.max() and has_no_holes and is_rising):
        return None
    return Line(order, gaps, first, last)
