r"""Sums of each group, exact to about twice the digits of a number and the same in any order.

A value is split at a common place into a high part, whose sums have no rounding at all because
they have no more than 53 bits, and a low part, whose rounding is below the last place of the whole
by more than the numbers that are added. Sums are kept as such pairs and added without loss (T. J.
Dekker's two-sum), so limits may be kept to the last digits over tables of any size.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray


class Sums(NamedTuple):
    """Sums of groups as ``high + low``; arrays of shape (G,)."""

    high: FloatArray
    low: FloatArray

    def __add__(self, other: Sums) -> Sums:  # type: ignore[override]
        """Return the sums of both, group by group."""
        total, lost = _two_sum(self.high, other.high)
        return Sums(*_two_sum(total, lost + (self.low + other.low)))

    @property
    def value(self) -> FloatArray:
        """Return the sums, rounded once."""
        return self.high + self.low


def grouped(values: FloatArray, group: IntArray | None, num_groups: int) -> Sums:
    """Return the sums of groups.

    Parameters
    ----------
    values
        Finite, shape (K,).
    group
        Of each value, 0..G-1, shape (K,); None if there is one group alone.
    num_groups
        G.
    """
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0.0:
        return Sums(np.zeros(num_groups), np.zeros(num_groups))
    # Adding and subtracting this rounds to a place that leaves room for the sum of all.
    place = 1.5 * 2.0 ** (int(np.frexp(largest)[1]) + int(values.size).bit_length())
    high = (values + place) - place
    low = values - high
    if group is None:
        return Sums(*_two_sum(high.sum(keepdims=True), low.sum(keepdims=True)))
    first, rest = (np.bincount(group, part, num_groups).astype(float) for part in (high, low))
    return Sums(*_two_sum(first, rest))


def _two_sum(a: FloatArray, b: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the rounded sum and what rounding took of it."""
    total = a + b
    shift = total - a
    return total, (a - (total - shift)) + (b - shift)
