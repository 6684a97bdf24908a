r"""Where the best option of a device-round changes as energy becomes dearer, exactly.

At a price :math:`\mu` of energy, option j is worth :math:`v_j(\mu) = \min_f D_j + \mu E_j`, and
the best option is the lower envelope of these. Between the prices at which an option's frequency
meets an end of its interval, :math:`v_j` is

- with the frequency at an end: a line in :math:`\mu`, :math:`D_j + \mu E_j`;
- with the frequency free: a line in the worth :math:`g(\mu)` of a cycle,
  :math:`b_j + W_j \, g`, for all free options have the same pace.

So the envelope of either kind is that of lines, and its switches are quotients of differences. Of
the two envelopes the difference of a line in :math:`\mu` and one in :math:`g` is convex in
:math:`\mu`, for g is concave: it has two zeros at most, one on either side of where their
energies are the same, and bisection finds them to the last bit. If box and masks are all that
limits a device-round, its options are always of the same kind, and every switch a quotient.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.options import Fleet

# Values that differ by less than this share of themselves are the same but for rounding.
TIE = 1e-13


class Piece(NamedTuple):
    """An option that is best from a price of energy [s/J] on."""

    price: float
    option: int


def envelope(fleet: Fleet, options: IntArray) -> list[Piece]:
    """Return the best options of a device-round, in rising order of price, the first from 0.

    Parameters
    ----------
    fleet
        All options.
    options
        Those of the device-round.
    """
    low, high = fleet.low[options], fleet.high[options]
    ends = [np.inf, *np.unique(np.concatenate([low, high]))[::-1].tolist(), 0.0]
    out: list[Piece] = []
    for fast, slow in pairwise(ends):
        if not fleet.power.price(fast) < fleet.power.price(slow):
            continue
        is_free = (low <= slow) & (high >= fast) & (low < high)
        fixed, free = options[~is_free], options[is_free]
        for piece in _merged(fleet, fast, slow, fixed, free):
            if not out or out[-1].option != piece.option:
                out.append(piece)
    return out


def lower_lines(
    offset: FloatArray, slope: FloatArray, start: float, end: float
) -> list[tuple[float, int]]:
    """Return the lower envelope of lines ``offset + slope * t`` from `start` to `end`.

    Returns
    -------
    list of (t, line)
        Each line with where it begins to be the lowest. Where several cross in one point, the
        one that is lowest afterwards follows at once.
    """
    value = offset + slope * start
    size = np.abs(offset) + np.abs(slope) * start
    is_least = value <= value.min() + TIE * size
    at = int(np.where(is_least, slope, np.inf).argmin())
    out = [(start, at)]
    while True:
        falls = slope[at] - slope
        with np.errstate(divide="ignore", invalid="ignore"):
            cross = np.where(falls > 0.0, (offset - offset[at]) / falls, np.inf)
        cross = np.maximum(cross, out[-1][0])
        least = float(cross.min())
        if not least < end:
            return out
        at = int(np.where(cross <= least * (1.0 + TIE), slope, np.inf).argmin())
        out.append((least, at))


def _merged(
    fleet: Fleet, fast: float, slow: float, fixed: IntArray, free: IntArray
) -> list[Piece]:
    """Return the envelope from the pace `fast` down to `slow`.

    Options `fixed` have their frequency at an end there, and `free` ones have the pace.
    """
    power = fleet.power
    first, last = float(power.price(fast)), float(power.price(slow))
    lines: list[Piece] = []
    curved: list[Piece] = []
    if fixed.size:
        delay, energy = fleet.delay(fixed, fast), fleet.energy(fixed, fast)
        lines = [Piece(t, int(fixed[j])) for t, j in lower_lines(delay, energy, first, last)]
    if free.size:
        begin, end = power.worth(fast), power.worth(slow) if last < np.inf else np.inf
        for t, j in lower_lines(fleet.fixed[free], fleet.work[free], begin, end):
            price = first if t == begin else float(power.price(power.pace_of_worth(t)))
            curved.append(Piece(price, int(free[j])))
    if not (lines and curved):
        return lines or curved
    out: list[Piece] = []
    prices = sorted({piece.price for piece in lines + curved})
    for price, until in pairwise([*prices, last]):
        line, curve = (_at(pieces, price) for pieces in (lines, curved))
        out += _lower_of(fleet, line, curve, price, until, fast, slow)
    return out


def _at(pieces: list[Piece], price: float) -> int:
    """Return the option that is best right after a price."""
    return [piece.option for piece in pieces if piece.price <= price][-1]


def _lower_of(
    fleet: Fleet, line: int, curve: int, price: float, until: float, fast: float, slow: float
) -> list[Piece]:
    """Return the lower one of a line in the price and a free option, between two prices."""
    power, work = fleet.power, float(fleet.work[curve])
    ends = np.array([line])
    delay, energy = float(fleet.delay(ends, fast)[0]), float(fleet.energy(ends, fast)[0])
    begin, end = (float(np.clip(power.pace(p), slow, fast)) for p in (price, until))

    def excess(pace: float) -> float:
        """Return how much more the line is worth, in joules."""
        more = delay - float(fleet.fixed[curve]) - work / pace
        return float(power.exchange(pace)) * more + energy - work * float(power.energy(pace))

    same = float(power.frequency_of_energy(energy / work)) if work else slow
    marks = [begin, *([same] if end < same < begin else []), end]
    out: list[Piece] = []
    for a, b in pairwise(marks):
        signs = excess(a), excess(b)
        # The line at the start if it is lower there, or is about to be.
        is_line = signs[0] < 0.0 or (signs[0] == 0.0 and signs[1] < 0.0)
        out.append(Piece(float(power.price(a)), line if is_line else curve))
        if signs[0] * signs[1] < 0.0:
            root = float(power.price(bisect(excess, b, a)))
            out.append(Piece(root, curve if is_line else line))
    out[0] = Piece(price, out[0].option)
    return out


def bisect(function: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function changes its sign between two places, to the last bit."""
    is_positive = function(low) > 0.0
    while low < (middle := 0.5 * (low + high)) < high:
        if (function(middle) > 0.0) == is_positive:
            low = middle
        else:
            high = middle
    return middle
