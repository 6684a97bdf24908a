"""Options that another of the same device-round is as good as in every respect: they may go.

Where an option costs no less at any frequency and takes no less of any row than another, putting
the other in its place keeps all rows and costs no more. So some optimum has none of these. Where
no shared row asks for the frequency, each option runs at its own best one, and few numbers are
compared: the least cost, and what it takes of each row. Of hundreds of configurations of a cut, a
rank and bits a handful are left then, one for each quality.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

MANY = 48  # options of a device-round from which it pays to look
_MOST_STEPS = 64  # options kept of each device-round before the rest stays as it is


def undominated(options: Options) -> Options:
    """Return the options without those that another of the same device-round is as good as.

    Of equal ones the first stays. Where few options are left out, all may stay.
    """
    if options.counts.max(initial=0) <= MANY:
        return options
    values = _values(options)
    kept = np.zeros(options.owner.size, dtype=np.bool_)
    left = np.arange(options.owner.size)
    total = values.sum(axis=0)
    for _ in range(_MOST_STEPS):
        if not left.size:
            break
        # What has the least sum, the first of those that do, is as good as nothing else left.
        order = left[np.lexsort((left, total[left], options.owner[left]))]
        owners, first = np.unique(options.owner[order], return_index=True)
        best = order[first]
        kept[best] = True
        against = best[np.searchsorted(owners, options.owner[left])]
        left = left[~_covers(values, against, left)]
    kept[left] = True
    fewer = options.take(np.flatnonzero(kept))
    return replace(fewer, option=np.arange(fewer.owner.size))


def _covers(values: FloatArray, first: IntArray, second: IntArray) -> BoolArray:
    """Return where all of an option's values are at most those of another."""
    return np.asarray((values[:, first] <= values[:, second]).all(axis=0))


def _values(options: Options) -> FloatArray:
    """Return what is the better the less there is of it, shape (V, J)."""
    curves = [*options.shares]
    parts = [(c.inverse, c.linear, c.square) for c in curves]
    if any(np.any(value) for part in parts for value in part):
        curves.append(options.cost)
        rows = [v for c in curves for v in (c.fixed, c.inverse, c.linear, c.square)]
        rows += [options.low, -options.high]
    else:
        least = options.priced(np.zeros(options.num_rows)).value
        rows = [least, *(c.fixed for c in curves)]
    size = options.owner.size
    full = (np.broadcast_to(np.asarray(row, dtype=np.float64), size) for row in rows)
    kept = [row for row in full if row.size and np.ptp(row) > 0.0]
    return np.array(kept).reshape(len(kept), size)
