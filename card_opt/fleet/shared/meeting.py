"""Decisions that keep the limits: shares between two prices, and frequencies at a third."""

from __future__ import annotations

import numpy as np

from card_opt.fleet.shared.bracket import Bracket
from card_opt.fleet.shared.known import Known
from card_opt.fleet.shared.offers import Offer
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_NEARLY = 0.1  # a share so near to 0 or 1 is not tried
_SHARES = 4  # that are tried
_FREQUENCIES = 6  # prices of frequencies that are tried for each
_FURTHEST = 4.0  # factor between the two prices beyond which the cuts are not worth it
_STUCK = 1e-3  # change of the excess, relative, that shows that frequencies are at their ends
_ELASTICITY = 0.3  # of use by the price of the frequencies: a first guess


def meet(known: Known, bracket: Bracket, is_open: BoolArray) -> None:
    """Try shares between the two prices, with frequencies that meet the limit."""
    below, above = bracket.below, bracket.above
    low, high = np.zeros(is_open.shape), np.ones(is_open.shape)  # too little, too much
    at_low, at_high = above.excess, below.excess
    for number in range(_SHARES):
        left = known.left(is_open)
        if not left.any():
            return
        with np.errstate(invalid="ignore", divide="ignore"):
            part = np.nan_to_num(at_low / (at_low - at_high))
        part = np.clip(part, 0.05, 0.95) if number else _whole(part)
        share = low + part * (high - low)
        excess = _meet(known, below.price, above.price, share, left)
        is_less = excess <= 0.0
        low, high = np.where(is_less, share, low), np.where(is_less, high, share)
        at_low = np.where(is_less, excess, at_low)
        at_high = np.where(is_less, at_high, excess)
        is_open = left & ((high - low) * known.found.number > 0.5)


def _meet(
    known: Known, below: FloatArray, above: FloatArray, share: FloatArray, is_open: BoolArray
) -> FloatArray:
    """Meet the limits by the price of the frequencies; return the excess at the first."""
    low, high = below / _FURTHEST, above * _FURTHEST
    price = above + share * (below - above)
    with np.errstate(invalid="ignore", divide="ignore"):
        aim = 0.25 * known.rel_gap * known.size / (price * known.limit)
    aim = np.where(np.isfinite(aim), aim, 0.0)
    last = start = np.zeros(share.shape)
    before = price
    is_stuck = np.zeros(share.shape, dtype=np.bool_)
    for number in range(_FREQUENCIES):
        left = known.left(is_open) & (low < high) & ~is_stuck
        left &= ~((-2.0 * aim <= last) & (last < 0.0))
        if not left.any():
            break
        price = np.where(left, price, before)
        excess = known.excess(known.carry_out(Offer(above, below, share, price)))
        start = excess if number == 0 else start
        is_less = excess <= -aim
        low = np.where(left & ~is_less, np.maximum(low, price), low)
        high = np.where(left & is_less, np.minimum(high, price), high)
        with np.errstate(invalid="ignore", divide="ignore"):
            slope = (excess - last) / (price - before) if number else -_ELASTICITY / price
            step = price - (excess + aim) / slope
        is_stuck = (number > 0) & (np.abs(excess - last) <= _STUCK * np.abs(last))
        last, before = excess, price
        is_in = (low < step) & (step < high)
        price = np.where(is_in, step, np.sqrt(low) * np.sqrt(high))
    return start


def _whole(share: FloatArray) -> FloatArray:
    """Return a share that is all or nothing where it is nearly so."""
    return np.where(share < _NEARLY, 0.0, np.where(share > 1.0 - _NEARLY, 1.0, share))
