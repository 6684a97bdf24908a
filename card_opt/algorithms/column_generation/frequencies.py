r"""The best frequencies for fixed options under all coupling rows: a smooth convex problem.

With one option for each device-round the cost and the shares are convex in the frequencies, so
that prices lose nothing: the dual

.. math::

    \max_{\lambda \ge 0} \; \sum_k \min_{\varphi_k}
    \Big(u_k(\varphi_k) + \sum_r \lambda_r s_{rk}(\varphi_k)\Big) - b \sum_r \lambda_r

has the same value. It is concave and has a gradient, by how much the rows are exceeded, and
almost everywhere a Hessian, minus

.. math:: \sum_{k \text{ inside its interval}} s'_k s_k'^{\mathsf T} / L''_k ,

so Newton's method on the rows that have a price, or are exceeded, takes a few steps (D. P.
Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM J.
Control Optim. 20 (1982) 221-246, doi:10.1137/0320018).

The bound b is a little below 1, so that the rows are met with a margin for rounding.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import MET, Options, is_rigid
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray

_MARGIN = 0.4 * MET  # of each row; no decision exceeds it by more
_STEPS = 80
_HALVINGS = 40
_LONGEST = 4.0  # step, in prices
_REGULAR = 1e-13  # added to the Hessian, as a share of its largest
_TRACE = 1e-12  # cost of a flat option
_FLAT = 1e-100  # curvature of a row that no frequency bends
_GAIN = 1e-4  # of what the gradient promises, for a step to be long enough


class Settled(NamedTuple):
    """Frequencies for fixed options, shape (K,); what they cost, inf if none are known; prices."""

    frequency: FloatArray
    cost: float
    prices: FloatArray


class _DualPoint(NamedTuple):
    prices: FloatArray
    frequency: FloatArray
    value: float
    excess: FloatArray


def settle_options(
    options: Options,
    chosen: IntArray,
    prices: FloatArray,
    cutoff: float = np.inf,
    deadline: float = np.inf,
) -> Settled:
    """Return the best frequencies for one option of each device-round.

    Parameters
    ----------
    options
        The options.
    chosen
        Place of the one of each device-round, shape (K,).
    prices
        Where to start, shape (R,).
    cutoff
        Stop as soon as the prices prove that the cost is at least this.
    deadline
        When to stop, by `time.perf_counter`.
    """
    own = _curved(options.take(chosen))
    point = _at(own, prices)
    best = Settled(point.frequency, np.inf, prices)
    for _ in range(_STEPS):
        if point.excess.max(initial=0.0) <= 2.0 * _MARGIN:
            cost = float(options.cost_at(chosen, point.frequency).sum())
            best = best._replace(prices=point.prices)  # which prove the more, the later
            if cost < best.cost:
                best = Settled(point.frequency, cost, point.prices)
            precision = 4.0 * _MARGIN * (abs(cost) + float(point.prices.sum()))
            if cost - point.value <= precision or is_rigid(own):
                return best
        if point.value >= cutoff or time.perf_counter() > deadline:
            break
        following = _next(own, point)
        if following is None:
            break
        point = following
    return best if np.isfinite(best.cost) else best._replace(prices=point.prices)


def keeps_rows(options: Options, chosen: IntArray, frequency: FloatArray) -> bool:
    """Return whether one option of each device-round keeps all rows at frequencies, shape (K,)."""
    totals = options.totals(options.shares_at(chosen, frequency))
    return bool(totals.max(initial=0.0) <= 1.0 + _MARGIN)


def curvature(own: Options, prices: FloatArray, frequency: FloatArray) -> FloatArray:
    """Return minus the Hessian of the dual of fixed options, shape (R, R)."""
    inside = np.flatnonzero((frequency > own.low) & (frequency < own.high))
    f = frequency[inside]
    second = own.priced_curve(prices).rows(inside).bend(f)
    slopes = [share.rows(inside).slope(f) for share in own.shares]
    slope = np.array(slopes).reshape(len(slopes), f.size)
    size = own.num_rows + 1
    pairs = own.row[:, None, inside] * size + own.row[None, :, inside]
    weights = slope[:, None] * slope[None, :] / np.maximum(second, _TRACE)
    matrix = np.bincount(pairs.ravel(), weights.ravel(), size * size).astype(np.float64)
    return matrix.reshape(size, size)[:-1, :-1].copy()


def _at(own: Options, prices: FloatArray) -> _DualPoint:
    places = np.arange(own.num_owners)
    priced = own.priced(prices)
    excess = own.totals(own.shares_at(places, priced.frequency)) - (1.0 - _MARGIN)
    value = float(priced.value.sum()) - (1.0 - _MARGIN) * float(prices.sum())
    return _DualPoint(prices, priced.frequency, value, excess)


def _curved(own: Options) -> Options:
    """Return options of which none costs the same at all frequencies.

    Without a trace of curvature any frequencies would do for prices of 0, and the prices would
    not tell which of them the rows allow; but where all shares rise with the frequency, the least
    is as good as any, and the trace would only make it take more.
    """
    is_flat = (own.cost.inverse == 0.0) & (own.cost.square == 0.0)
    falls = [share.inverse > 0.0 for share in own.shares]
    is_flat &= np.logical_or.reduce(falls, initial=False)
    if not is_flat.any():
        return own
    trace = np.where(is_flat, _TRACE, 0.0)
    return replace(own, cost=own.cost + Curve(0.0, trace, trace))


def _next(own: Options, point: _DualPoint) -> _DualPoint | None:
    """Return a better point; None if there is none."""
    bent = curvature(own, point.prices, point.frequency)
    newton = _newton_step(bent, point)
    following = _search(own, point, _limited(newton, point))
    if following is None:  # past a kink the Hessian is another: follow the gradient for once
        gradient = _divided(point.excess, np.diag(bent))
        following = _search(own, point, _limited(gradient, point))
    return following


def _newton_step(bent: FloatArray, point: _DualPoint) -> FloatArray:
    """Return the step to the top of the quadratic model, in the rows that it does not leave."""
    step = np.zeros_like(point.prices)
    free = np.flatnonzero((point.prices > 0.0) | (point.excess > 0.0))
    while free.size:
        part = bent[np.ix_(free, free)].copy()
        part[np.diag_indices(free.size)] += _REGULAR * np.diag(part).max()
        if np.diag(part).all():
            solved = np.linalg.solve(part, point.excess[free])
        else:
            solved = _divided(point.excess[free], np.diag(part))
        leaves = (point.prices[free] == 0.0) & (solved < 0.0)
        if not leaves.any():
            step[free] = solved
            break
        free = free[~leaves]
    return step


def _divided(excess: FloatArray, bent: FloatArray) -> FloatArray:
    """Return a step for each row by itself; a very long one where nothing bends."""
    return excess / np.where(bent > 0.0, bent, _FLAT)


def _limited(step: FloatArray, point: _DualPoint) -> FloatArray:
    """Return a step no longer than a few times the prices."""
    step = np.where((point.prices == 0.0) & (step < 0.0), 0.0, step)
    length = float(np.abs(step).max(initial=0.0))
    longest = _LONGEST * max(float(point.prices.max(initial=0.0)), 1.0)
    return step * (longest / length) if length > longest else step


def _search(own: Options, point: _DualPoint, step: FloatArray) -> _DualPoint | None:
    """Return the first point along a step that gains; None if none does.

    Close to the top a gain drowns in rounding: then rows that fit better are one.
    """
    length = 1.0
    rounding = _MARGIN * (abs(point.value) + float(point.prices.sum()))
    for _ in range(_HALVINGS):
        trial = _at(own, np.maximum(point.prices + length * step, 0.0))
        promise = float(point.excess @ (trial.prices - point.prices))
        if promise > 0.0 and trial.value >= point.value + _GAIN * promise:
            return trial
        if trial.value >= point.value - rounding and _misfit(trial) < 0.9 * _misfit(point):
            return trial
        length /= 2.0
    return None


def _misfit(point: _DualPoint) -> float:
    """Return the excess of the rows, and the room in those that have a price."""
    is_tight = point.prices > 0.0
    return float(np.where(is_tight, np.abs(point.excess), np.maximum(point.excess, 0.0)).sum())
