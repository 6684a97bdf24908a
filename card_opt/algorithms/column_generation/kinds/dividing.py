"""Which sum of counts a node is divided by."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.kinds.grouping import Kinds
from card_opt.algorithms.column_generation.kinds.walls import Wall, reach
from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_WHOLE = 1e-6  # how near to a whole number a sum of counts is one
_FIRST = 1e9  # rank of sums of cuts where these alone matter


class Sum(NamedTuple):
    """A sum of weights of a kind's options, shape (J,), and what one side has at most."""

    kind: int
    weights: IntArray
    most: int


def fractional(
    kinds: Kinds, counts: FloatArray, is_open: BoolArray, is_even: list[bool]
) -> Sum | None:
    """Return a sum that is no whole number; None if there is none.

    Sums of cuts first, and alone where nothing else matters. Then, of the numbers of members
    that choose one of the options up to some cut, the one that is farthest from whole.

    Parameters
    ----------
    kinds
        The kinds.
    counts, is_open
        Of the options, shape (J,).
    is_even
        Whether the sum of the cuts is all that matters, for each kind.
    """
    options = kinds.options
    best: tuple[float, Sum] | None = None
    for kind in range(options.num_owners):
        own = np.flatnonzero((options.owner == kind) & is_open)
        if own.size < 2:
            continue
        cuts = np.where(options.owner == kind, options.cut, 0)
        rank = _FIRST if is_even[kind] else 2.0
        candidates = [(rank, cuts, float(counts[own] @ cuts[own]))]
        sums = np.cumsum(counts[own])[:-1]
        away = np.abs(sums - np.rint(sums))
        place = int(away.argmax())
        chosen = np.zeros(options.owner.size, dtype=np.int64)
        chosen[own[: place + 1]] = 1
        candidates.append((1.0, chosen, float(sums[place])))
        for rank, weights, total in candidates:
            score = rank * abs(total - round(total))
            if abs(total - round(total)) > _WHOLE and (best is None or score > best[0]):
                best = score, Sum(kind, weights, int(np.floor(total)))
    return None if best is None else best[1]


def whole(
    kinds: Kinds,
    counts: FloatArray,
    is_open: BoolArray,
    walls: tuple[Wall, ...],
    prices: FloatArray,
) -> Sum | None:
    """Return a sum to divide where all are whole; None if the walls leave one count of each.

    It is how many members choose an option up to some place, of the kind whose options are
    closest at prices of the rows, shape (R,).
    """
    options = kinds.options
    for kind in _closest_first(options, is_open, prices).tolist():
        own = np.flatnonzero((options.owner == kind) & is_open)
        sums = np.rint(np.cumsum(counts[own])[:-1]).astype(np.int64)
        for place, total in zip(own[:-1], sums.tolist(), strict=True):
            weights = np.zeros(options.owner.size, dtype=np.int64)
            weights[options.starts[kind] : place + 1] = 1
            least, most = reach(kinds, walls, kind, weights)
            if least < most:
                return Sum(kind, weights, min(max(total, least), most - 1))
    return None


def _closest_first(options: Options, is_open: BoolArray, prices: FloatArray) -> IntArray:
    """Return the kinds with several open options, those first whose best two are closest."""
    options = options.take(np.flatnonzero(is_open))
    lower = options.priced(prices).lower
    order = np.lexsort((lower, options.owner))
    several = np.flatnonzero(options.counts > 1)
    first = options.starts[several]
    apart = lower[order[first + 1]] - lower[order[first]]
    closest: IntArray = several[np.argsort(apart, kind="stable")]
    return closest
