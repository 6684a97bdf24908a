"""Whole counts next to a relaxation's, and what they cost at their best frequencies."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from card_opt.algorithms.column_generation.frequencies import Settled, settle_options
from card_opt.algorithms.column_generation.kinds.grouping import Kinds
from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_WHOLE = 1e-6  # how near to a whole number a count is one


def settle_counts(kinds: Kinds, counts: IntArray, prices: FloatArray, cutoff: float) -> Settled:
    """Return the best frequencies of counts, shape (J,), and what they cost."""
    options = kinds.options
    places = np.flatnonzero(counts)
    number = counts[places].astype(np.float64)
    chosen = Options(
        np.arange(places.size),
        options.cut[places],
        options.option[places],
        options.low[places],
        options.high[places],
        number * options.cost.rows(places),
        tuple(number * share.rows(places) for share in options.shares),
        options.row[:, options.owner[places]],
        options.num_rows,
    )
    settled = settle_options(chosen, np.arange(places.size), prices, cutoff)
    frequency = options.low.copy()
    frequency[places] = settled.frequency
    return settled._replace(frequency=frequency)


def rounded(kinds: Kinds, counts: FloatArray, is_open: BoolArray) -> Iterator[IntArray]:
    """Yield whole counts next to fractional ones, shape (J,)."""
    options = kinds.options
    down = np.floor(counts + _WHOLE).astype(np.int64)
    for rule in range(3):
        whole = down.copy()
        for kind in range(options.num_owners):
            own = np.flatnonzero(options.owner == kind)
            lacks = int(kinds.size[kind]) - int(whole[own].sum())
            some = own[counts[own] - down[own] > _WHOLE]
            if not some.size:
                some = own[np.argsort(-counts[own], kind="stable")[:1]]
            if rule == 0:
                order = some[np.argsort(down[some] - counts[some], kind="stable")]
            else:
                order = some if rule == 1 else some[::-1]
                order = order[:1]
            for i in range(lacks):
                whole[order[i % order.size]] += 1
        yield whole
    yield balanced(kinds, counts, is_open)


def balanced(kinds: Kinds, counts: FloatArray, is_open: BoolArray) -> IntArray:
    """Return whole counts of two neighbouring cuts whose sum is nearest to the fractional one."""
    options = kinds.options
    whole = np.zeros(counts.size, dtype=np.int64)
    for kind, size in enumerate(kinds.size.tolist()):
        own = np.flatnonzero((options.owner == kind) & is_open)
        cuts = options.cut[own]
        total = int(np.rint(counts[own] @ cuts))
        low = own[np.searchsorted(cuts, total / size, side="right") - 1]
        after = own[min(int(np.searchsorted(own, low)) + 1, own.size - 1)]
        step = int(options.cut[after] - options.cut[low])
        more = (total - size * int(options.cut[low])) // step if step > 0 else 0
        more = min(max(more, 0), size)
        whole[low] += size - more
        whole[after] += more
    return whole
