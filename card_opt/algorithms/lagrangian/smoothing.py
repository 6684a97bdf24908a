r"""The dual function smoothed, so that Newton's method can be used on it.

.. math::

    v_\tau(\lambda) = -\tau \sum_k \log \sum_j e^{-U_{kj}(\lambda) / \tau}
        - \sum_g \lambda_g + \tau' \sum_g \log \lambda_g

Its slope is :math:`\sum_{k \in g} \sum_j w_{kj} s_{kj} - 1 + \tau' / \lambda_g` with the weights
:math:`w` of the columns and their shares s of the bound; its second derivative has the covariance
of the shares, over :math:`\tau`, and what the frequencies give way, :math:`s' s'^T / U''`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.lagrangian.matrices import AnyPricing, Columns
from card_opt.problem.quantities import FloatArray, IntArray

_RIDGE = 1e-14  # keeps a matrix regular where limits are all but the same
_DENSE = 200  # groups up to which a matrix is dense


class Components(NamedTuple):
    """The parts of a problem that no device-round ties together."""

    number: int
    of_group: IntArray  #: shape (G,)
    of_round: IntArray  #: shape (K,); `number` where there is no group

    def of_groups(self, values: FloatArray) -> FloatArray:
        """Return the sum in each component of values of shape (G,)."""
        return np.asarray(np.bincount(self.of_group, values, self.number), dtype=np.float64)

    def of_rounds(self, values: FloatArray) -> FloatArray:
        """Return the sum in each component of values of shape (K,)."""
        sums = np.bincount(self.of_round, values, self.number + 1)
        return np.asarray(sums[: self.number], dtype=np.float64)

    def worst(self, values: FloatArray) -> FloatArray:
        """Return the largest in each component of values of shape (G,)."""
        out = np.full(self.number, -np.inf)
        np.maximum.at(out, self.of_group, values)
        return out


class Smoothed(NamedTuple):
    """The smoothed dual function at some prices."""

    value: FloatArray  #: of each component, barrier included
    dual: FloatArray  #: of each component, not smoothed
    slope: FloatArray  #: shape (G,), without the barrier
    bend: tuple[FloatArray, IntArray, IntArray]  #: entries of the negative second derivative
    frequency: FloatArray  #: of each device-round's best column, shape (K,)
    column: IntArray  #: shape (K,)
    excess: FloatArray  #: of the best columns over the bounds, shape (G,)
    cost: FloatArray  #: of the best columns, shape (K,)


def components(pricing: AnyPricing) -> Components:
    """Return the parts of a problem."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    total = pricing.num_groups
    first = np.broadcast_to(pricing.groups.min(axis=0), pricing.groups.shape)
    tied = (pricing.groups < total) & (first != pricing.groups)
    ends = first[tied], pricing.groups[tied]
    graph = coo_array((np.ones(ends[0].size), ends), shape=(total, total))
    number, found = connected_components(graph, directed=False)
    label = np.asarray(found, dtype=np.int64)
    return Components(int(number), label, np.append(label, number)[first[0]])


def evaluate(
    pricing: Columns, parts: Components, prices: FloatArray, smoothing: float, barrier: float
) -> Smoothed:
    """Return the smoothed dual function at prices, shape (G,), all positive."""
    num_sets, size = pricing.groups.shape
    least, smooth = np.empty(size), np.empty(size)
    shares, taken = np.empty((num_sets, size)), np.empty((num_sets, size))
    bend = np.empty((num_sets, num_sets, size))
    frequency, column, cost = np.empty(size), np.empty(size, dtype=np.int64), np.empty(size)
    for block in pricing.blocks():
        curve = pricing.priced_curve(block, prices)
        value, f = pricing.least(block, curve)
        curvature = curve.bend(f)
        best = value.argmin(axis=1)
        rows = np.arange(best.size)
        least[block] = value[rows, best]
        weight = np.exp((least[block][:, np.newaxis] - value) / smoothing)
        total = weight.sum(axis=1, keepdims=True)
        weight /= total
        smooth[block] = least[block] - smoothing * np.log(total[:, 0])
        column[block], frequency[block] = best, f[rows, best]
        cost[block] = pricing.cost.rows(block).at(f)[rows, best]
        is_free = (pricing.low[block] < f) & (f < pricing.high[block]) & (curvature > 0.0)
        gives = np.where(is_free, weight, 0.0) / np.where(is_free, curvature, 1.0)
        parts_of = [part.rows(block) for part in pricing.shares]
        at = [part.at(f) for part in parts_of]
        slopes = [part.slope(f) for part in parts_of]
        for r, s in enumerate(at):
            taken[r, block] = s[rows, best]
            shares[r, block] = (weight * s).sum(axis=1)
            at[r] = s - shares[r, block][:, np.newaxis]
        for r in range(num_sets):
            for q in range(r + 1):
                product = gives * slopes[r] * slopes[q] + weight * at[r] * at[q] / smoothing
                bend[r, q, block] = bend[q, r, block] = product.sum(axis=1)
    barriers = barrier * np.log(prices) - prices
    return Smoothed(
        value=parts.of_rounds(smooth) + parts.of_groups(barriers),
        dual=parts.of_rounds(least) - parts.of_groups(prices),
        slope=pricing.totals(shares) - 1.0,
        bend=_entries(pricing, bend),
        frequency=frequency,
        column=column,
        excess=pricing.totals(taken) - 1.0,
        cost=cost,
    )


def _entries(pricing: Columns, bend: FloatArray) -> tuple[FloatArray, IntArray, IntArray]:
    rows = np.broadcast_to(pricing.groups[:, np.newaxis], bend.shape)
    cols = np.broadcast_to(pricing.groups[np.newaxis], bend.shape)
    inside = (rows < pricing.num_groups) & (cols < pricing.num_groups)
    return bend[inside], rows[inside], cols[inside]


def solve(
    bend: tuple[FloatArray, IntArray, IntArray], diagonal: FloatArray, right: FloatArray
) -> FloatArray:
    """Return the solution of the linear system of bend plus a diagonal."""
    size = diagonal.size
    values, rows, cols = bend
    is_diagonal = rows == cols
    diagonal = diagonal + np.bincount(rows[is_diagonal], values[is_diagonal], size)
    scale = 1.0 / np.sqrt(diagonal)
    rows, cols, values = rows[~is_diagonal], cols[~is_diagonal], values[~is_diagonal]
    values = values * scale[rows] * scale[cols]
    if size <= _DENSE:
        matrix = np.bincount(rows * size + cols, values, size * size).reshape(size, size)
        matrix[np.diag_indices(size)] = 1.0 + _RIDGE
        return np.asarray(scale * np.linalg.solve(matrix, scale * right), dtype=np.float64)
    from scipy.sparse import coo_array, eye_array
    from scipy.sparse.linalg import spsolve

    off = coo_array((values, (rows, cols)), shape=(size, size))
    sparse = (off + (1.0 + _RIDGE) * eye_array(size)).tocsc()
    return np.asarray(scale * spsolve(sparse, scale * right), dtype=np.float64)
