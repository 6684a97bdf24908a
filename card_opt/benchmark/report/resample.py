"""How far chance may have moved a number: the bootstrap over repetitions.

Of each problem as many repetitions are drawn, with replacement, as there are; what is reported is
reckoned anew from these, and the middle 95 % of all draws are its interval. Problems are not
drawn: an interval says what the same problems would give again, not what others would.

References
----------
B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", Chapman & Hall (1993), section
13.3.
"""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DRAWS = 1000
COVERAGE = 0.95


def medians(values: Floats, name: str) -> Floats:
    """Return medians of repetitions drawn anew, shape (n, `DRAWS`).

    Parameters
    ----------
    values
        Shape (n, r): the repetitions of each of n problems, filled up with nan where they are
        fewer than r. A row without any stays nan, one with a single repetition stays that.
    name
        Of the method, from which the seed is made: what is drawn for one does not depend on
        which others there are.
    """
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    out = np.full((len(values), DRAWS), np.nan)
    ordered = np.sort(values, axis=1)  # nan comes last
    sizes = (~np.isnan(values)).sum(axis=1)
    for size in np.unique(sizes[sizes > 0]):
        rows = np.flatnonzero(sizes == size)
        drawn = np.sort(rng.integers(size, size=(len(rows), DRAWS, size)), axis=-1)
        low, high = drawn[..., (size - 1) // 2], drawn[..., size // 2]
        part = ordered[rows]
        sums = np.take_along_axis(part, low, axis=1) + np.take_along_axis(part, high, axis=1)
        out[rows] = sums / 2
    return out


def interval(draws: Floats, value: Floats | float) -> tuple[Floats, Floats]:
    """Return the ends of the interval that the last axis of draws gives, nan if one is nan.

    The value itself is within: that of a problem at the edge of a limit is at the edge of its
    draws, or beyond most of them.

    Parameters
    ----------
    draws
        Drawn anew, shape (..., number of draws).
    value
        What they are draws of, shape (...).
    """
    ordered = np.sort(draws, axis=-1)
    tail = (1.0 - COVERAGE) / 2 * (draws.shape[-1] - 1)
    low, high = ordered[..., math.floor(tail)], ordered[..., -1 - math.floor(tail)]
    is_unknown = np.isnan(ordered[..., -1])
    low, high = np.minimum(low, value), np.maximum(high, value)
    return np.where(is_unknown, np.nan, low), np.where(is_unknown, np.nan, high)


def band(draws: Floats, x: Floats, share: Floats) -> tuple[Floats, Floats]:
    """Return the interval of the share of values at or below each x.

    Parameters
    ----------
    draws
        Values drawn anew, shape (n, number of draws); inf counts in the denominator alone, and
        a row of nan not at all.
    x, share
        Where, rising, and the share there; each of shape (k,).
    """
    scored = draws[~np.isnan(draws).any(axis=1)]
    num, width = scored.shape[1], len(x) + 1
    place = np.searchsorted(x, scored) + np.arange(num) * width
    counts = np.bincount(place.ravel(), minlength=num * width).reshape(num, width)
    shares = counts[:, :-1].cumsum(axis=1) / max(len(scored), 1)
    return interval(shares.T, share)
