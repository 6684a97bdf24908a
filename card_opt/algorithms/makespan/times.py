r"""How long rounds should last at given prices: the best time of each, and a bound on all times.

At prices a round n costs

.. math:: h_n(t) = A_n t + \sum_{k \in n} \min_{j \in J_k} \phi_j(t)

(`card_opt.algorithms.makespan.timed`). Each :math:`\phi_j` is convex, the least of several is not,
so that h may have many local minima. Times are covered by spans. On one of them every
:math:`\phi_j` is bounded by its tangent at some time in it; the sum of the least lines is concave,
so that it is least at one of the span's ends. The bound is off by an amount of second order in the
span's length, and where it is too low the span is halved: about ten spans at either side of the
best time are enough for a millionth, since the others may be the longer the farther they are away.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.makespan.timed import BELOW, Priced
from card_opt.problem.quantities import FloatArray, IntArray

FEW = 4000  # options, with which it takes no time to look at more times
_GRID = 12  # times to look at before the best of them is improved
_FINEST = 1e-14  # relative length of a span that is not halved
_NEAR = 1.25  # factor within which a time is looked for near a guess
_STEPS = (1.002, 1.05)  # factors on a guess, at which the cost may have turned
_TURNS = 60
_EXACT = 1e-13  # of a cost, which arithmetic cannot do much better than


class Window(NamedTuple):
    """Times that rounds may last, shape (N,) each; `high` may be inf."""

    low: FloatArray
    high: FloatArray

    def of(self, index: IntArray) -> Window:
        """Return that of some rounds."""
        return Window(self.low[index], self.high[index])


def best_times(
    priced: Priced, window: Window, guess: FloatArray | None, precision: FloatArray
) -> FloatArray:
    """Return a time of each round at which its cost is least nearby, shape (N,).

    Parameters
    ----------
    priced
        The options at prices.
    window
        Times to look at.
    guess
        Where it may be; None if that is not known.
    precision
        How much the cost may be above the least nearby, shape (N,).
    """
    timed = priced.timed
    low = np.maximum(window.low, timed.least_time / BELOW)
    high = np.maximum(np.minimum(window.high, timed.most_time), low)
    if guess is None:
        low, high = _around_best(priced, low, high)
        near, _ = priced.between(low, high)
        return _turning(near, low, high, precision)
    first, last = np.clip(guess / _NEAR, low, high), np.clip(guess * _NEAR, low, high)
    near, _ = priced.between(first, last)
    best = _turning(near, *_around_guess(near, first, last, np.clip(guess, low, high)), precision)
    is_beyond = ((best <= first) & (first > low)) | ((best >= last) & (last < high))
    if not is_beyond.any():
        return best
    wide = _around_guess(priced, low, high, best)
    low, high = (np.where(is_beyond, end, best) for end in wide)
    return _turning(priced.between(low, high)[0], low, high, precision)


def _turning(
    priced: Priced, low: FloatArray, high: FloatArray, precision: FloatArray
) -> FloatArray:
    """Return a time between two at which the cost stops to fall, by the Illinois method."""
    best, least = low, np.full(low.shape, np.inf)
    falling, rising = np.full(low.shape, np.nan), np.full(low.shape, np.nan)
    last = np.zeros(low.shape)
    for step in range(_TURNS):
        middle = 0.5 * (low + high)
        if step % 4:
            with np.errstate(divide="ignore", invalid="ignore"):
                cross = low - falling * (high - low) / (rising - falling)
            margin = 1e-3 * (high - low)
            is_good = np.isfinite(cross)
            middle = np.where(is_good, np.clip(cross, low + margin, high - margin), middle)
        now = priced.now(middle)
        is_better = now.value < least
        best, least = np.where(is_better, middle, best), np.minimum(now.value, least)
        rises = now.slope >= 0.0
        falling = np.where(rises, np.where(last > 0.0, 0.5 * falling, falling), now.slope)
        rising = np.where(rises, now.slope, np.where(last < 0.0, 0.5 * rising, rising))
        last = np.where(rises, 1.0, -1.0)
        high, low = np.where(rises, middle, high), np.where(rises, low, middle)
        with np.errstate(invalid="ignore"):
            worth = precision + _EXACT * np.abs(least)
            is_near = np.abs(now.slope) * (high - low) <= worth
        if (is_near | (high - low <= _FINEST * high)).all():
            break
    for end in (low, high):
        now = priced.now(end)
        is_better = now.value < least
        best, least = np.where(is_better, end, best), np.minimum(now.value, least)
    return best


def _around_best(
    priced: Priced, low: FloatArray, high: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return times at either side of the best of a few."""
    shares = (np.arange(_GRID) / (_GRID - 1)) ** 2
    times = [low + share * (high - low) for share in shares]
    if priced.timed.options.owner.size <= FEW:  # each time at which an option is first in time
        times += [np.clip(t, low, high) for t in priced.timed.first_times(_GRID)]
        times = list(np.sort(np.array(times), axis=0))
    values = np.array([priced.now(t).value for t in times])
    best = values.argmin(axis=0)
    places = np.arange(low.size)
    grid = np.array(times)
    last = len(times) - 1
    return grid[np.maximum(best - 1, 0), places], grid[np.minimum(best + 1, last), places]


def _around_guess(
    priced: Priced, low: FloatArray, high: FloatArray, guess: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return times at either side of a guess between which the cost turns, close to it if so."""
    rises = priced.now(guess).slope >= 0.0
    first, last = np.where(rises, low, guess), np.where(rises, guess, high)
    for near in _STEPS:
        at = np.clip(np.where(rises, guess / near, guess * near), first, last)
        turns = (priced.now(at).slope >= 0.0) != rises
        first = np.where(rises & turns, np.maximum(first, at), first)
        last = np.where(~rises & turns, np.minimum(last, at), last)
        first = np.where(~rises & ~turns, np.maximum(first, at), first)
        last = np.where(rises & ~turns, np.minimum(last, at), last)
        if turns.all():
            break
    return first, last
