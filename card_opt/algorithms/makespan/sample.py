"""What device-rounds choose at some prices, and so a plane above the dual function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.makespan.timed import Now, Priced, Timed
from card_opt.algorithms.makespan.times import FEW, Window, best_times
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_FAR = 2e-3  # relative distance of times from each other that are both worth looking at


@dataclass(frozen=True, eq=False)
class Sample:
    """Choices of all device-rounds at prices.

    Attributes
    ----------
    prices
        Prices of the rows, shape (R,).
    time
        How long each round lasts, shape (N,).
    chosen, frequency
        Option of each device-round and its frequency, shape (K,).
    value
        Cost of each round with prices, shape (N,).
    taken
        What each device-round takes of the rows that it may be in, shape (F, K).
    total
        What all take of each row, shape (R,).
    room
        By what share rows may be exceeded, as far as prices go.
    """

    prices: FloatArray
    time: FloatArray
    chosen: IntArray
    frequency: FloatArray
    value: FloatArray
    taken: FloatArray
    total: FloatArray
    room: float = 0.0

    @property
    def excess(self) -> FloatArray:
        """Return by how much the rows are exceeded, shape (R,): a slope of the dual."""
        return self.total - (1.0 + self.room)

    @property
    def spent(self) -> FloatArray:
        """Return the prices of all that there is of the rows, shape (R,)."""
        return (1.0 + self.room) * self.prices


def sample(priced: Priced, time: FloatArray, now: Now | None = None) -> Sample:
    """Return what is best at prices if rounds last a time."""
    now = priced.now(time) if now is None else now
    options = priced.timed.options
    taken = options.shares_at(now.chosen, now.frequency)
    total = options.totals(taken)
    return Sample(priced.prices, time, now.chosen, now.frequency, now.value, taken, total)


def best_sample(
    timed: Timed,
    prices: FloatArray,
    window: Window,
    guesses: tuple[FloatArray, ...],
    precision: FloatArray,
) -> Sample:
    """Return what is best at prices, with the best of the times near some guesses.

    Parameters
    ----------
    timed
        The options.
    prices
        Of the rows.
    window
        The times to look at.
    guesses
        Times, shape (N,) each; none if none are known.
    precision
        How much a round may cost above the least nearby, shape (N,).
    """
    priced = timed.priced(prices)
    first, *others = guesses or (None,)
    time = best_times(priced, window, first, precision)
    now = priced.now(time)
    known, least = [first] if guesses else [], now.value.copy()
    best = time.copy()
    for guess in others:
        new = _is_new(guess, known)
        if not new.all():  # there may be two that are best nearby, and a search finds one
            at = np.clip(guess, window.low, window.high)
            value = priced.now(at).value
            best, least = np.where(value < least, at, best), np.minimum(value, least)
        known.append(guess)
        if new.any():
            _improve(priced, window, guess, precision, new, best, least)
    if guesses and timed.options.owner.size <= FEW:
        _improve(priced, window, None, precision, np.ones_like(best, dtype=np.bool_), best, least)
    return sample(priced, best, now if (best == time).all() else None)


def _improve(
    priced: Priced,
    window: Window,
    guess: FloatArray | None,
    precision: FloatArray,
    rounds: BoolArray,
    best: FloatArray,
    least: FloatArray,
) -> None:
    """Put the best times of some rounds near a guess where they are better."""
    index = np.flatnonzero(rounds)
    if index.size < rounds.size:
        priced, _ = priced.of_rounds(rounds)
        window, precision = window.of(index), precision[index]
        guess = None if guess is None else guess[index]
    time = best_times(priced, window, guess, precision)
    value = priced.now(time).value
    is_better = value < least[index]
    best[index[is_better]], least[index[is_better]] = time[is_better], value[is_better]


def _is_new(guess: FloatArray, known: Sequence[FloatArray | None]) -> BoolArray:
    """Return the rounds whose guess is not near one that is known."""
    near = [np.abs(guess - other) <= _FAR * other for other in known if other is not None]
    return np.asarray(~np.logical_or.reduce(near))
