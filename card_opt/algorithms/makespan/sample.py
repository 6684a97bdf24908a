"""What device-rounds choose at some prices, and so a plane above the dual function."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.makespan.timed import Now, Priced, Timed
from card_opt.algorithms.makespan.times import FEW, Window, best_times
from card_opt.problem.quantities import FloatArray, IntArray

_FAR = 0.02  # relative distance of times from each other that are both worth looking at


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
    """

    prices: FloatArray
    time: FloatArray
    chosen: IntArray
    frequency: FloatArray
    value: FloatArray
    taken: FloatArray
    total: FloatArray

    @property
    def excess(self) -> FloatArray:
        """Return by how much the rows are exceeded, shape (R,): a slope of the dual."""
        return self.total - 1.0


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
    starts: list[FloatArray | None] = [*_apart(guesses)]
    if not starts or timed.options.owner.size <= FEW:
        starts.append(None)
    found = [sample(priced, best_times(priced, window, start, precision)) for start in starts]
    best = found[0]
    for other in found[1:]:
        is_better = other.value < best.value
        if is_better.any():
            best = sample(priced, np.where(is_better, other.time, best.time))
    return best


def _apart(guesses: tuple[FloatArray, ...]) -> list[FloatArray]:
    """Return guesses, without those that are everywhere near another."""
    out: list[FloatArray] = []
    for guess in guesses:
        if all((np.abs(guess - other) > _FAR * other).any() for other in out):
            out.append(guess)
    return out
