"""The restricted master: the best mix of whole options at fixed frequencies, by HiGHS as a MIP.

It finds decisions where rounding a relaxation fails: with frequency levels, and where rows leave
little room. Its word is not taken for anything; what it chooses is settled like any other choice.
"""

from __future__ import annotations

import highspy
import numpy as np

from card_opt.algorithms.column_generation.options import Options, PricedOptions
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.quiet_highs import QuietHighs

_TOLERANCE = 1e-9  # of HiGHS; the rows are this much tighter, so that it means no excess


def best_mix(
    options: Options, priced: PricedOptions, gap: float, seconds: float
) -> IntArray | None:
    """Return the places of one option of each device-round, shape (K,), or None.

    Parameters
    ----------
    options
        The options.
    priced
        These at some prices, at whose frequencies they are taken.
    gap
        How far from the best mix it may be.
    seconds
        Time for it.
    """
    if seconds <= 0.0:
        return None
    places = np.arange(options.owner.size)
    highs = QuietHighs()
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("time_limit", seconds)
    highs.setOptionValue("mip_abs_gap", gap)
    highs.setOptionValue("mip_rel_gap", 0.0)
    for name in ("mip_feasibility_tolerance", "primal_feasibility_tolerance"):
        highs.setOptionValue(name, _TOLERANCE)
    shares = options.shares_at(places, priced.frequency)
    _load(highs, options, options.cost_at(places, priced.frequency), shares)
    highs.run()
    weight = np.array(highs.getSolution().col_value)
    if weight.size != places.size or not weight.any():
        return None
    return np.lexsort((-weight, options.owner))[options.starts]


def _load(highs: highspy.Highs, options: Options, cost: FloatArray, shares: FloatArray) -> None:
    rows, owners, count = options.num_rows, options.num_owners, options.owner.size
    least = np.append(np.full(rows, -highspy.kHighsInf), np.ones(owners))
    most = np.append(np.full(rows, 1.0 - 2.0 * _TOLERANCE), np.ones(owners))
    nowhere = np.zeros(0, dtype=np.int32)
    starts = np.zeros(rows + owners, dtype=np.int32)
    highs.addRows(rows + owners, least, most, 0, starts, nowhere, least[:0])
    own = rows + options.owner[None]
    index = np.concatenate([own, options.row[:, options.owner]]).T
    value = np.concatenate([np.ones((1, count)), shares]).T
    used = np.column_stack([np.ones(count, dtype=bool), index[:, 1:] < rows]) & (value > 0.0)
    ends = np.append(0, np.cumsum(used.sum(axis=1)))
    highs.addCols(
        count,
        cost,
        np.zeros(count),
        np.ones(count),
        int(ends[-1]),
        ends[:-1].astype(np.int32),
        index[used].astype(np.int32),
        value[used],
    )
    kinds = np.full(count, highspy.HighsVarType.kInteger.value, dtype=np.uint8)
    highs.changeColsIntegrality(count, np.arange(count, dtype=np.int32), kinds)
