r"""The best frequencies and shares for fixed options under all rows: a smooth convex problem.

With one option for each device-round a frequency and a share of the band are two numbers whose
costs, and what they take of the rows, add up. So they are settled as if they were two
device-rounds with one option each, by `card_opt.algorithms.column_generation.frequencies`; a limit
on the delay that involves both is one row more.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.branch_and_price.joint import Joint
from card_opt.algorithms.column_generation.frequencies import curvature, settle_options
from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray

_STIFFNESS = 1e-9  # of a row that nothing can bend, as a share of the others'


class Settled(NamedTuple):
    """What fixed options do.

    Attributes
    ----------
    at
        Relative frequencies, and shares if there are any, shape (K,).
    cost
        What they cost, without moves; inf if nothing is known that keeps the rows.
    prices
        Prices of the rows, shape (R,).
    """

    at: tuple[FloatArray, ...]
    cost: float
    prices: FloatArray


def settle(
    joint: Joint,
    chosen: IntArray,
    prices: FloatArray,
    cutoff: float = np.inf,
    deadline: float = np.inf,
) -> Settled:
    """Return the best frequencies and shares for one option of each device-round.

    Parameters
    ----------
    joint
        The options.
    chosen
        Place of the one of each device-round, shape (K,).
    prices
        Where to start, shape (R,).
    cutoff
        Stop as soon as the prices prove that the cost is at least this, without moves.
    deadline
        When to stop, by `time.perf_counter`.
    """
    own = joint.take(chosen)
    side = _side_by_side(own)
    first = np.zeros(side.num_rows)
    first[: prices.size] = prices
    found = settle_options(side, np.arange(side.num_owners), first, cutoff, deadline)
    at = tuple(np.split(found.frequency, len(own.halves)))
    return Settled(at, found.cost, found.prices[: prices.size])


def inverse_curvature(joint: Joint, chosen: IntArray, known: Settled) -> FloatArray:
    """Return the inverse of minus the Hessian of the dual of fixed options, shape (R, R).

    0 in rows without a price.
    """
    side = _side_by_side(joint.take(chosen))
    out = np.zeros((joint.num_rows, joint.num_rows))
    tight = np.flatnonzero(known.prices > 0.0)
    first = np.zeros(side.num_rows)
    first[: joint.num_rows] = known.prices
    bent = curvature(side, first, np.concatenate(known.at))[np.ix_(tight, tight)]
    bent[np.diag_indices(tight.size)] += _STIFFNESS * (np.diag(bent).max(initial=0.0) or 1.0)
    out[np.ix_(tight, tight)] = np.linalg.inv(bent)
    return out


def _side_by_side(own: Joint) -> Options:
    """Return one option of each device-round as two, of its frequency and of its share."""
    if own.share is None:
        return own.frequency
    count, rows = own.frequency.num_owners, own.num_rows
    row = np.tile(own.frequency.row, 2)
    shares = [_two(a, b) for a, b in zip(own.frequency.shares, own.share.shares, strict=True)]
    if own.both is not None:
        p, q, r = own.both
        nothing = np.zeros(count)
        shares.append(_two(Curve(nothing, p / r, nothing), Curve(nothing, q / r, nothing)))
        limits = np.where(q > 0.0, rows + np.cumsum(q > 0.0) - 1, -1)
        total = rows + int((q > 0.0).sum())
        row = np.vstack([np.where(row == rows, total, row), np.tile(limits, 2)])
        row = np.where(row < 0, total, row)
        rows = total
    both = own.frequency, own.share
    number = np.arange(2 * count)
    return Options(
        number,
        np.tile(own.frequency.cut, 2),
        number,
        np.concatenate([half.low for half in both]),
        np.concatenate([half.high for half in both]),
        _two(own.frequency.cost, own.share.cost),
        tuple(shares),
        row,
        rows,
    )


def _two(first: Curve, second: Curve) -> Curve:
    """Return curves after each other."""
    size = np.broadcast_shapes(first.shape, second.shape)

    def joined(a: object, b: object) -> FloatArray:
        return np.concatenate([np.broadcast_to(np.asarray(v, dtype=float), size) for v in (a, b)])

    has_linear = np.any(first.linear) or np.any(second.linear)
    return Curve(
        joined(first.fixed, second.fixed),
        joined(first.inverse, second.inverse),
        joined(first.square, second.square),
        joined(first.linear, second.linear) if has_linear else 0.0,
    )
