r"""What options with a frequency and a share cost at given prices, by closed form.

With prices on the rows the two halves of an option are curves of one number each, convex and with
a closed-form minimiser. Where its delay is limited, too (`Both`), and these would exceed that, the
limit is met exactly,

.. math:: b(\varphi) = q / (r - p / \varphi),

and the cost along it is convex in :math:`\varphi`, for it is the least over b of a convex
problem. Its slope is bisected. The limit's multiplier is
:math:`\nu = A'(\varphi) \varphi^2 / p` where the frequency is inside its box, and
:math:`B'(b) b^2 / q` where the share is; either gives a bound that needs no trust in any of this:
the tangents of :math:`A + \nu p / \varphi` and :math:`B + \nu q / b`, less :math:`\nu r`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.branch_and_price.joint import Both, Joint
from card_opt.algorithms.column_generation.options import ROUNDING
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray

_HALVINGS = 60


class PricedJoint(NamedTuple):
    """Options at given prices, shape (J,) each.

    Attributes
    ----------
    at
        Best relative frequency of each option, and best share if it has one.
    value
        Cost and priced shares of the rows there.
    lower
        Proven to be at most the least of it.
    """

    at: tuple[FloatArray, ...]
    value: FloatArray
    lower: FloatArray


class _Box(NamedTuple):
    """One half of options: its priced curves, and the ends of what it lies between."""

    curve: Curve
    low: FloatArray
    high: FloatArray

    def take(self, places: IntArray) -> _Box:
        return _Box(self.curve.rows(places), self.low[places], self.high[places])

    def slack(self, at: FloatArray) -> FloatArray:
        return self.curve.tangent_slack(at, self.low, self.high)


def priced(joint: Joint, prices: FloatArray) -> PricedJoint:
    """Return what the options cost at prices of the rows, shape (R,), at least 0."""
    boxes = [_Box(half.priced_curve(prices), half.low, half.high) for half in joint.halves]
    at = [box.curve.minimiser(box.low, box.high) for box in boxes]
    value = np.asarray(sum(box.curve.at(f) for box, f in zip(boxes, at, strict=True)))
    slack = np.asarray(sum(box.slack(f) for box, f in zip(boxes, at, strict=True)))
    lower = value - slack
    if joint.both is not None:
        p, q, r = joint.both
        over = np.flatnonzero(p / at[0] + q / at[1] > r)
        if over.size:
            first, second = (box.take(over) for box in boxes)
            limited = _on_limit(first, second, joint.both.take(over), at[0][over], at[1][over])
            for whole, part in zip((*at, value, lower), limited, strict=True):
                whole[over] = part
    return PricedJoint(tuple(at), value, lower)


def _on_limit(
    first: _Box,
    second: _Box,
    both: Both,
    free_frequency: FloatArray,
    free_share: FloatArray,
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return frequency, share, value and bound of options whose free ones exceed their limit."""
    p, q, r = both
    with np.errstate(divide="ignore"):
        left = r - q / free_share
        enough = np.where(left > 0.0, p / np.maximum(left, 0.0), np.inf)
    low = np.clip(p / (r - q / second.high), free_frequency, first.high)
    high = np.maximum(low, np.minimum(first.high, enough))

    def share_at(frequency: FloatArray) -> FloatArray:
        with np.errstate(divide="ignore"):
            share = q / (r - p / frequency)
        return np.where((share > 0.0) & (share < second.high), share, second.high)

    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        share = share_at(middle)
        gain = first.curve.slope(middle) * middle**2 / p - second.curve.slope(share) * share**2 / q
        low, high = np.where(gain < 0.0, middle, low), np.where(gain < 0.0, high, middle)
    frequency = high  # meets the limit even where the share that is left is all of the band
    share = np.clip(share_at(frequency), second.low, second.high)
    value = first.curve.at(frequency) + second.curve.at(share)
    slopes = (first.curve.slope(frequency), frequency, p), (second.curve.slope(share), share, q)
    lower = [
        _bound(first, second, both, frequency, share, np.maximum(slope * at**2 / part, 0.0))
        for slope, at, part in slopes
    ]
    return frequency, share, value, np.maximum(*lower)


def _bound(
    first: _Box,
    second: _Box,
    both: Both,
    frequency: FloatArray,
    share: FloatArray,
    price: FloatArray,
) -> FloatArray:
    """Return a bound on the least of options by a price on their limit, shape (n,), at least 0."""
    nothing = np.zeros_like(price)
    a, b = (
        box._replace(curve=box.curve + Curve(nothing, price * part, nothing))
        for box, part in ((first, both.inverse), (second, both.link))
    )
    terms = a.curve.at(frequency) + b.curve.at(share)
    lower: FloatArray = terms - a.slack(frequency) - b.slack(share) - price * both.room
    return lower - ROUNDING * (np.abs(terms) + price * np.abs(both.room))
