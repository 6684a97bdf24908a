"""Least values of convex sums for many vectors of cuts at once, each with a proven bound.

A logarithmic barrier (S. Boyd, L. Vandenberghe, Convex Optimization, 2004, sections 11.3 and
11.4) in u, the logarithm of the relative frequency. Its multipliers bound every vector from below
by weak duality, with the inner minimum found by bisection: so the least value lies between the
two numbers that are returned whatever the barrier did, and a vector is infeasible only if
multipliers prove it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from card_opt.problem.quantities import FloatArray, IntArray

GAP = 1e-10  # between the bounds, relative; of less than 1e-3 for each device-round, to that
_GROWTH = 20.0  # of the barrier's weight on the objective, from stage to stage
_STAGES = 14
_NEWTON_STEPS = 60
_BISECTIONS = 60

Found = tuple[float, float, IntArray, FloatArray]
"""Lower and upper bound, 0-based cuts and relative frequencies, shape (K,) each."""


class Undecided(Exception):  # noqa: N818 - not an error of anybody: the instance is on the edge
    """Whether a vector of cuts is feasible is within rounding."""


def best(
    target: FloatArray, rows: Sequence[FloatArray], vectors: IntArray, low: FloatArray
) -> Found | None:
    """Return the best of all vectors of cuts, each with its best frequencies; None if none fits.

    Parameters
    ----------
    target
        What to minimise: coefficients of 1, 1/x, x, x^2, shape (4, K, C).
    rows
        Shares that add up to at most 1, of the same shape each.
    vectors
        0-based cuts, shape (B, K).
    low
        Least relative frequencies, shape (K,).

    Raises
    ------
    Undecided
        If a vector is feasible or not within rounding.
    """
    index = np.arange(low.size)
    f = Sums(target[:, index, vectors][:, :, np.newaxis])
    stacked = np.stack(rows) if rows else np.zeros((0, *target.shape))
    g = Sums(np.moveaxis(stacked[:, :, index, vectors], 0, 2))
    # A row that depends on the cuts alone leaves a vector or does not.
    fits = ((g.fixed <= 1.0) | ~g.is_constant).all(axis=1)
    vectors, f, g = vectors[fits], f.part(fits), g.part(fits)
    if not len(vectors):
        return None
    floor = np.log(np.minimum(low, 1.0 - 1e-12))
    u, is_feasible = _start(g, floor)
    vectors, f, g, u = (
        vectors[is_feasible],
        f.part(is_feasible),
        g.part(is_feasible),
        u[is_feasible],
    )
    if not len(vectors):
        return None
    return _descend(f, g, vectors, u, floor)


class Sums:
    """Sums over device-rounds for B vectors and R rows: coefficients of shape (4, B, R, K)."""

    def __init__(self, terms: FloatArray) -> None:
        self.terms = terms
        self.fixed = terms[0].sum(axis=-1)
        self.is_constant = ~terms[1:].any(axis=(0, 3))

    def part(self, kept: npt.NDArray[np.bool_]) -> Sums:
        """Return those of some of the vectors."""
        return Sums(self.terms[:, kept])

    def values(self, u: FloatArray) -> FloatArray:
        """Return the sums, shape (B, R)."""
        x = np.exp(u)[:, np.newaxis]
        _, b, linear, s = self.terms
        return np.asarray(self.fixed + (b / x + (linear + s * x) * x).sum(axis=-1))

    def slopes(self, u: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return first and second derivatives, shape (B, R, K); the second is diagonal."""
        x = np.exp(u)[:, np.newaxis]
        _, b, linear, s = self.terms
        down, up, twice = b / x, linear * x, s * x**2
        return up + 2.0 * twice - down, down + up + 4.0 * twice


def _dual(f: Sums, g: Sums, price: FloatArray, floor: FloatArray) -> FloatArray:
    """Return the least value of ``f + price (g - 1)`` over the box, shape (B,)."""
    total = f.terms[:, :, 0] + np.einsum("br,tbrk->tbk", price, g.terms)
    a, b, linear, s = total
    low, high = np.broadcast_to(np.exp(floor), b.shape).copy(), np.ones_like(b)
    for _ in range(_BISECTIONS):
        middle = 0.5 * (low + high)
        rises = (2.0 * s * middle + linear) * middle**2 > b
        low, high = np.where(rises, low, middle), np.where(rises, middle, high)
    best = np.minimum(b / low + (linear + s * low) * low, b / high + (linear + s * high) * high)
    return np.asarray((a + best).sum(axis=-1) - price.sum(axis=-1))


def _start(g: Sums, floor: FloatArray) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Return a point within all rows of each vector, and which vectors have one.

    Minimises the largest excess over any row, until it is negative or proven positive.
    """
    count = g.fixed.shape[0]
    u = np.broadcast_to(0.5 * floor, (count, floor.size)).copy()
    level = _largest(g, u) + 0.1
    is_open = _largest(g, u) >= 0.0
    is_feasible = ~is_open
    nothing = Sums(np.zeros((4, count, 1, floor.size)))
    weight = 1.0
    for _ in range(_STAGES):
        if not is_open.any():
            return u, is_feasible
        at = np.flatnonzero(is_open)
        rows = g.part(is_open)
        v, top = _center_level(rows, u[at], level[at], floor, weight)
        u[at], level[at] = v, top
        inside = _largest(rows, v) < 0.0
        price = 1.0 / (top[:, np.newaxis] + 1.0 - rows.values(v))
        price /= price.sum(axis=-1, keepdims=True)
        outside = _dual(nothing.part(is_open), rows, price, floor) > 1e-13
        is_feasible[at] = inside
        is_open[at] = ~inside & ~outside
        weight *= _GROWTH
    if is_open.any():
        raise Undecided
    return u, is_feasible


def _largest(g: Sums, u: FloatArray) -> FloatArray:
    return np.asarray((g.values(u) - 1.0).max(axis=-1, initial=-1.0))


def _center_level(
    g: Sums, u: FloatArray, level: FloatArray, floor: FloatArray, weight: float
) -> tuple[FloatArray, FloatArray]:
    """Return the minimum of ``weight level - sum log(level + 1 - g) - box``, from a start."""
    size = u.shape[1]

    def merit(point: FloatArray) -> FloatArray:
        v, top = point[:, :size], point[:, size]
        return weight * top + _walls(top[:, np.newaxis] + 1.0 - g.values(v), v, floor)

    for _ in range(_NEWTON_STEPS):
        slack = level[:, np.newaxis] + 1.0 - g.values(u)
        first, second = g.slopes(u)
        to_low, to_high = u - floor, -u
        gradient = np.empty((len(u), size + 1))
        gradient[:, :size] = (
            (first / slack[..., np.newaxis]).sum(axis=1) - 1 / to_low + 1 / to_high
        )
        gradient[:, size] = weight - (1.0 / slack).sum(axis=1)
        scaled = np.concatenate([first, -np.ones((*slack.shape, 1))], axis=-1)
        scaled = scaled / slack[..., np.newaxis]
        hessian = np.einsum("bri,brj->bij", scaled, scaled)
        bend = (second / slack[..., np.newaxis]).sum(axis=1) + to_low**-2 + to_high**-2
        hessian[:, np.arange(size), np.arange(size)] += bend
        step = -np.linalg.solve(hessian, gradient[..., np.newaxis])[..., 0]
        decrement = -(gradient * step).sum(axis=-1)
        if (decrement < 1e-10).all():
            break

        point = _line_search(merit, np.column_stack([u, level]), step, decrement)
        u, level = point[:, :size], point[:, size]
        if ((g.values(u) < 1.0).all(axis=-1)).all():  # all are inside: no need to go on
            break
    return u, level


def _descend(f: Sums, g: Sums, vectors: IntArray, u: FloatArray, floor: FloatArray) -> Found:
    """Return the best vector and what bounds it; vectors that a bound rules out are dropped."""
    constant = g.is_constant.all(axis=0)
    g = Sums(g.terms[:, :, ~constant])
    size = (
        float(np.abs(f.terms).sum(axis=(0, 2, 3)).min()) or 1.0
    )  # 0: all decisions cost the same
    lower, upper = -np.full(len(u), np.inf), f.values(u)[:, 0]
    dropped = np.inf  # the least bound of those dropped; above the best value known then
    weight = 1.0 / size
    for _ in range(_STAGES):
        u = _center(f, g, u, floor, weight)
        price = 1.0 / (weight * (1.0 - g.values(u)))
        lower = np.maximum(lower, _dual(f, g, price, floor))
        upper = np.minimum(upper, f.values(u)[:, 0])
        value = float(upper.min())
        if value - lower.min() <= GAP * max(abs(value), 1e-3 * floor.size, 1e-3 * size):
            break
        kept = lower <= upper.min()
        if not kept.all():
            dropped = min(dropped, float(lower[~kept].min()))
            f, g, vectors, u = f.part(kept), g.part(kept), vectors[kept], u[kept]
            lower, upper = lower[kept], upper[kept]
        weight *= _GROWTH
    best = int(upper.argmin())
    return min(float(lower.min()), dropped), float(upper[best]), vectors[best], np.exp(u[best])


def _center(f: Sums, g: Sums, u: FloatArray, floor: FloatArray, weight: float) -> FloatArray:
    """Return the minimum of ``weight f - sum log(1 - g) - box``, from a start."""
    diagonal = np.arange(u.shape[1])

    def merit(v: FloatArray) -> FloatArray:
        return weight * f.values(v)[:, 0] + _walls(1.0 - g.values(v), v, floor)

    for _ in range(_NEWTON_STEPS):
        slack = 1.0 - g.values(u)
        first, second = g.slopes(u)
        f_first, f_second = (d[:, 0] for d in f.slopes(u))
        to_low, to_high = u - floor, -u
        scaled = first / slack[..., np.newaxis]
        gradient = weight * f_first + scaled.sum(axis=1) - 1.0 / to_low + 1.0 / to_high
        hessian = np.einsum("bri,brj->bij", scaled, scaled)
        bend = weight * f_second + (second / slack[..., np.newaxis]).sum(axis=1)
        hessian[:, diagonal, diagonal] += bend + to_low**-2 + to_high**-2
        step = -np.linalg.solve(hessian, gradient[..., np.newaxis])[..., 0]
        decrement = -(gradient * step).sum(axis=-1)
        if (decrement < 1e-10).all():
            break

        u = _line_search(merit, u, step, decrement)
    return u


def _walls(slack: FloatArray, u: FloatArray, floor: FloatArray) -> FloatArray:
    """Return the barrier; inf outside."""
    inside = (slack > 0.0).all(axis=-1) & (u > floor).all(axis=-1) & (u < 0.0).all(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        total = -np.log(slack).sum(axis=-1) - (np.log(u - floor) + np.log(-u)).sum(axis=-1)
    return np.where(inside, total, np.inf)


def _line_search(
    merit: Callable[[FloatArray], FloatArray],
    point: FloatArray,
    step: FloatArray,
    decrement: FloatArray,
) -> FloatArray:
    """Return points along the steps that lower the merit enough; where none does, the start."""
    t = np.ones((decrement.size, 1))
    start = merit(point)
    for _ in range(50):
        least = 0.1 * t[:, 0] * decrement - 1e-12 * np.abs(start)
        is_short = merit(point + t * step) > start - least
        if not is_short.any():
            break
        t[is_short] *= 0.5
    return np.where(is_short[:, np.newaxis], point, point + t * step)
