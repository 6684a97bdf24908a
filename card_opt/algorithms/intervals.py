r"""One device-round with one cut: the frequencies that its limits leave, and the best of them.

A limit on a device-round by itself leaves of the relative frequency :math:`\varphi` what keeps

.. math:: d + e / \varphi + l \varphi + g \varphi^2 \le 1

(`card_opt.problem.scaling`), and the left-hand side is convex: an interval, or nothing. Its ends
are closed forms for every limited quantity. With the room :math:`r = 1 - d`,

.. math::

    \text{delay:} \quad & \varphi \ge e / r \\
    \text{frequency:} \quad & \varphi \le r / l \\
    \text{energy:} \quad & \varphi \le \sqrt{r / g} \\
    \text{energy with static power:} \quad &
    \tfrac{3 e}{r q} \sin\!\big(\tfrac13 \arcsin q\big) \le \varphi \le
    2 \sqrt{\tfrac{r}{3 g}} \cos\!\big(\tfrac13 \arccos(-q)\big), \quad
    q = \tfrac{3 \sqrt 3}{2} \tfrac{e}{r} \sqrt{\tfrac{g}{r}} \le 1

(the last are the two positive roots of :math:`g \varphi^3 - r \varphi + e`); any other mix of
terms gets the same from a root or from Newton's method. On what is left the
best frequency for :math:`a + p / \varphi + \nu \varphi + q \varphi^2` is the free one,
:math:`\sqrt[3]{p / 2q}` if :math:`\nu = 0` and else the single positive root of
:math:`2 q \varphi^3 + \nu \varphi^2 - p`, moved into the interval; of levels it is one of the
two beside that.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled

# A limit is met if it is exceeded by rounding only: a share is a few products and sums.
_ROUNDING = 16 * np.finfo(np.float64).eps

# Newton's starts are within a factor of 3 of the root. The free frequency is a simple root; the
# ends of an interval may fall together, where the excess still falls to a quarter in each step.
_FREE_STEPS = 6
_END_STEPS = 40


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
            linear = rows.linear[:, np.newaxis]
            ends = interval(room_for(rows.fixed), rows.inverse, linear, rows.square)
            low, high = np.maximum(low, ends[0]), np.minimum(high, ends[1])
    if s.allowed is not None:
        high = np.where(s.allowed, high, 0.0)
    return with_levels(low, high, None if s.levels is None else padded(s.levels))


def minimise(
    s: Scaled,
    choices: Choices,
    fixed: FloatArray,
    inverse: FloatArray,
    linear: FloatArray,
    square: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """Return the best relative frequency of each cut and the value there, both of shape (K, C).

    Parameters
    ----------
    s
        The problem.
    choices
        What `open_choices` left of it.
    fixed, inverse, linear, square
        Coefficients of the value, at least 0 but for `fixed`; they broadcast to shape (K, C).

    Returns
    -------
    frequency, value
        Where nothing is left the frequency is 1 and the value inf.
    """
    free = np.broadcast_to(free_frequency(inverse, linear, square), s.size)
    candidates = neighbours(choices, free)
    values = [fixed + inverse / f + linear * f + square * f**2 for f in candidates]
    frequency, value = candidates[0], values[0]
    if choices.levels is not None:
        is_above = values[1] < values[0]
        frequency = np.where(is_above, candidates[1], frequency)
        value = np.where(is_above, values[1], value)
    return frequency, np.where(choices.is_open, value, np.inf)


def interval(
    room: FloatArray, inverse: FloatArray, linear: FloatArray, square: FloatArray
) -> tuple[FloatArray, FloatArray]:
    r"""Return the ends of the frequencies at which :math:`e / f + l f + g f^2 \le r`.

    Parameters
    ----------
    room
        What the limit leaves when constants are taken off, see `room_for`.
    inverse, linear, square
        Coefficients, at least 0; all broadcast.

    Returns
    -------
    low, high
        0 and inf where there is no such end. No frequency is left where low is above high, or
        inf.
    """
    room = np.maximum(room, 0.0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        low = np.fmin(inverse / room, np.inf)  # 0/0 is nan: no room
        has_upper = linear.any() or square.any()
        if not (has_upper and inverse.any()):
            high = _upper_end(room, linear, square) if has_upper else np.full((1, 1), np.inf)
        elif linear.any():
            low, high = _ends_by_newton(room, low, inverse, linear, square)
        else:
            q = 1.5 * np.sqrt(3.0) * low * np.sqrt(square / room)
            third = np.arcsin(np.minimum(q, 1.0)) / 3.0
            low = np.where((q > 0.0) & (q <= 1.0), low * (3.0 * np.sin(third) / q), low)
            high = 2.0 * np.sqrt(room / (3.0 * square)) * np.cos(np.pi / 6.0 + third)
            high = np.where(q <= 1.0, high, 0.0)
    return low, high


def room_for(fixed: FloatArray, limit: FloatArray | float = 1.0) -> FloatArray:
    """Return what a limit leaves beside constants; it is met if only rounding exceeds it."""
    return np.asarray(limit * (1.0 + _ROUNDING) - fixed)


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


def free_frequency(inverse: FloatArray, linear: FloatArray, square: FloatArray) -> FloatArray:
    r"""Return the minimiser of :math:`p / \varphi + \nu \varphi + q \varphi^2` over all
    frequencies: 0 or inf where it has none, and 0 where the value is flat.

    Newton starts from the right, where :math:`2 q \varphi^3 + \nu \varphi^2 - p` is convex, so
    that it falls to the root.
    """  # noqa: D205
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        free = np.cbrt(inverse / (2.0 * square))
        if np.any(linear):
            by_price = np.sqrt(inverse / linear)
            start = np.fmin(free, by_price)
            a, b = (start / free) ** 3, (start / by_price) ** 2
            factor = np.ones_like(a)
            for _ in range(_FREE_STEPS):
                factor = (2.0 * a * factor**3 + b * factor**2 + 1.0) / (
                    3.0 * a * factor**2 + 2.0 * b * factor
                )
            free = np.where((start > 0.0) & (start < np.inf), start * factor, start)
        return np.where(np.isnan(free), 0.0, free)


def neighbours(choices: Choices, free: FloatArray) -> tuple[FloatArray, ...]:
    """Return the choices next to a free frequency: one, or the levels below and above it."""
    if choices.levels is None:
        return (np.clip(free, choices.low, choices.high),)
    above = _count_below(choices.levels, free)
    return tuple(
        np.clip(_level(choices.levels, place), choices.low, choices.high)
        for place in (above - 1, above)
    )


def _upper_end(room: FloatArray, linear: FloatArray, square: FloatArray) -> FloatArray:
    """Return the positive root of ``square phi^2 + linear phi = room``; inf if there is none."""
    if linear.any():
        end = 2.0 * room / (linear + np.hypot(linear, 2.0 * np.sqrt(square) * np.sqrt(room)))
    else:
        end = np.sqrt(room / square)
    return np.fmin(end, np.inf)  # 0/0 and inf/inf are nan: no room, or no limit


def _ends_by_newton(
    room: FloatArray, low: FloatArray, inverse: FloatArray, linear: FloatArray, square: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the roots of a share with all of its terms, each from its outer side.

    There the share is above 1 and convex, so Newton moves towards the root and never past it.
    If the slope turns before the share is 1, there is no root.
    """
    high = _upper_end(room, linear, square)
    low, high = (np.broadcast_arrays(end, inverse + square + linear)[0] for end in (low, high))
    for _ in range(_END_STEPS):
        low = low + _newton_step(room, low, inverse, linear, square, towards=1.0)
        high = high + _newton_step(room, high, inverse, linear, square, towards=-1.0)
    return low, high


def _newton_step(
    room: FloatArray,
    frequency: FloatArray,
    inverse: FloatArray,
    linear: FloatArray,
    square: FloatArray,
    towards: float,
) -> FloatArray:
    excess = inverse / frequency + linear * frequency + square * frequency**2 - room
    slope = -inverse / frequency**2 + linear + 2.0 * square * frequency
    step = np.where(towards * slope < 0.0, -excess / slope, towards * np.inf)
    return np.where(excess > 0.0, step, 0.0)


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
