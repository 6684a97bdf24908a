"""One device-round with one cut: the frequencies that its limits leave, and the best of them.

A limit on a device-round by itself leaves of the relative frequency an interval, or nothing
(`card_opt.problem.curves`). On what all of its limits leave the best frequency of a priced cost is
the free one, moved into the interval; of levels it is one of the two beside that.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled

JUST_MET = 1.0 + 16 * np.finfo(np.float64).eps
"""Share of a bound that still meets it: a few products and sums have rounded it up."""


class Choices(NamedTuple):
    """What each cut of each device-round may choose from.

    Attributes
    ----------
    low, high
        Ends of the relative frequencies that are left, shape (K, C); low is above high where
        nothing is. With levels, both are levels.
    levels
        Levels of each device-round, rising, shape (K, L), padded with inf; None if it may have
        all frequencies.
    """

    low: FloatArray
    high: FloatArray
    levels: FloatArray | None = None

    @property
    def is_open(self) -> BoolArray:
        """Return the cuts that have any choice left, shape (K, C)."""
        return np.asarray(self.low <= self.high)


def open_choices(s: Scaled) -> Choices:
    """Return what box, masks, levels and the rows of single device-rounds leave of each cut."""
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    high = np.ones(s.size)
    for rows in s.rows:
        if rows.is_own:
            low, high = rows.curve.interval(JUST_MET, low, high)
    if s.allowed is not None:
        high = np.where(s.allowed, high, 0.0)
    return with_levels(low, high, None if s.levels is None else padded(s.levels))


def minimise(s: Scaled, choices: Choices, curve: Curve) -> tuple[FloatArray, FloatArray]:
    """Return the best relative frequency of each cut and the value there, both of shape (K, C).

    Parameters
    ----------
    s
        The problem.
    choices
        What `open_choices` left of it.
    curve
        The value; it broadcasts to shape (K, C).

    Returns
    -------
    frequency, value
        Where nothing is left the frequency is 1 and the value inf.
    """
    free = np.broadcast_to(curve.free_minimiser(), s.size)
    candidates = neighbours(choices, free)
    values = [curve.at(f) for f in candidates]
    frequency, value = candidates[0], values[0]
    if choices.levels is not None:
        is_above = values[1] < values[0]
        frequency = np.where(is_above, candidates[1], frequency)
        value = np.where(is_above, values[1], value)
    return frequency, np.where(choices.is_open, value, np.inf)


def with_levels(low: FloatArray, high: FloatArray, levels: FloatArray | None) -> Choices:
    """Return the choices between two ends, moved inwards to levels if there are any."""
    if levels is not None:
        low = _level(levels, _count_below(levels, low))
        high = _level(levels, _count_below(levels, np.nextafter(high, np.inf)) - 1)
    is_closed = ~(low <= high)
    return Choices(np.where(is_closed, 2.0, low), np.where(is_closed, 1.0, high), levels)


def padded(levels: tuple[FloatArray, ...]) -> FloatArray:
    """Return rising lists as one array, padded with inf to the next power of two."""
    longest = max(map(len, levels))
    out = np.full((len(levels), 1 << longest.bit_length()), np.inf)
    for row, values in zip(out, levels, strict=True):
        row[: len(values)] = values
    return out


def neighbours(choices: Choices, free: FloatArray) -> tuple[FloatArray, ...]:
    """Return the choices next to a free frequency: one, or the levels below and above it."""
    if choices.levels is None:
        return (np.clip(free, choices.low, choices.high),)
    above = _count_below(choices.levels, free)
    return tuple(
        np.clip(_level(choices.levels, place), choices.low, choices.high)
        for place in (above - 1, above)
    )


def _count_below(levels: FloatArray, values: FloatArray) -> IntArray:
    """Return how many levels of its device-round are below each value, by bisection."""
    place = np.zeros(values.shape, dtype=np.int64)
    step = levels.shape[1] // 2
    while step:
        is_below = _level(levels, place + (step - 1)) < values
        place = np.where(is_below, place + step, place)
        step //= 2
    return place


def _level(levels: FloatArray, place: IntArray) -> FloatArray:
    """Return the levels at these places; 0 before the first."""
    return np.where(place < 0, 0.0, np.take_along_axis(levels, np.maximum(place, 0), axis=1))
