"""What a start from the step before saves: runs in pairs, cold and warm.

A pair is a method on a problem, run both ways; of several repetitions, the median. Times of runs
that neither solve the problem nor find its best decision count as the time limit. Warm runs are
in this table alone: in the others they would compare methods that were told different things.
"""

from __future__ import annotations

import math
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from card_opt.benchmark.record import COLD, STARTS, WARM
from card_opt.benchmark.report.means import shifted_geometric_mean
from card_opt.benchmark.verdict import NOT_RUN, SOLUTIONS, WRONG, Verdict

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COLUMNS = (
    "method",
    "solver",
    "pairs",
    "time_cold",
    "time_warm",
    "ratio",
    "ratio_low",
    "ratio_high",
    "nodes_cold",
    "nodes_warm",
    "solved_both",
    "only_cold",
    "only_warm",
    "wrong_cold",
    "wrong_warm",
)
SHIFT = 0.1  # seconds, of the means: most of these problems take less than one
DRAWS, COVERAGE = 1000, 0.95
_GOOD = (*SOLUTIONS, Verdict.FOUND)


def warm(runs: pd.DataFrame) -> pd.DataFrame:
    """Return what a warm start saves each method, a row per method that was run warm.

    Parameters
    ----------
    runs
        Judged runs of one setting, see `card_opt.benchmark.verdicts.judged`.

    Returns
    -------
    DataFrame
        Columns `COLUMNS`, in the order of the ratio. `pairs`: problems run cold and warm.
        `time_cold`, `time_warm`: shifted geometric means over the pairs [s], shift `SHIFT`.
        `ratio`: of the latter to the former, both with the shift, below 1 where the start
        helps; `ratio_low`, `ratio_high`: the middle 95 % of what pairs drawn anew would give.
        `nodes_cold`, `nodes_warm`: sums over the pairs in which both are known, nan if in none.
        `solved_both`, `only_cold`, `only_warm`: pairs solved or found so. `wrong_cold`,
        `wrong_warm`: wrong answers.
    """
    is_given = runs["start"] == WARM
    tried = runs[runs["method"].isin(runs.loc[is_given, "method"])]
    tried = tried[~tried["verdict"].isin(NOT_RUN)]
    rows = [_row(str(method), part) for method, part in tried.groupby("method", sort=True)]
    out = pd.DataFrame([row for row in rows if row], columns=list(COLUMNS))
    return out.sort_values(["ratio", "method"], ignore_index=True)


def warm_figure(table: pd.DataFrame) -> Figure:
    """Draw the ratios of `warm` with their intervals, a line per method."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.5, 0.9 + 0.28 * len(table)), layout="constrained")
    ax = figure.subplots()
    places = np.arange(len(table))[::-1]
    ratio = table["ratio"].to_numpy()
    ends = np.stack([ratio - table["ratio_low"], table["ratio_high"] - ratio])
    ax.errorbar(ratio, places, xerr=np.maximum(ends, 0.0), fmt="o", ms=4, lw=1, capsize=2)
    ax.axvline(1.0, color="0.6", lw=0.8, zorder=0)
    ax.set_yticks(places, table["method"])
    ax.set_xlim(left=0.0)
    ax.set_xlabel("time warm over time cold, with 95 % interval")
    ax.spines[["top", "right"]].set_visible(False)
    return figure


def _row(method: str, runs: pd.DataFrame) -> dict[str, object]:
    """Return the row of a method; nothing if no problem was run both ways."""
    runs = runs.assign(
        seconds=runs["wall_time"].where(runs["verdict"].isin(_GOOD), math.inf),
        nodes=runs["nodes"].astype(float).where(runs["nodes"] >= 0),
    )
    by = runs.groupby(["digest", "start"])
    seconds, nodes, limits = (
        by[name].median().unstack("start").reindex(columns=list(STARTS))
        for name in ("seconds", "nodes", "time_limit")
    )
    is_pair = seconds.notna().all(axis=1).to_numpy()
    if not is_pair.any():
        return {}
    reached = seconds[is_pair].to_numpy()
    good = np.isfinite(reached)
    times = np.where(good, reached, limits[is_pair].to_numpy())
    counted = nodes[is_pair].dropna().to_numpy()
    gains = np.log((times[:, 1] + SHIFT) / (times[:, 0] + SHIFT))
    rng = np.random.default_rng(zlib.crc32(method.encode()))
    draws = gains[rng.integers(gains.size, size=(DRAWS, gains.size))].mean(axis=1)
    low, high = np.quantile(np.exp(draws), [0.5 - COVERAGE / 2, 0.5 + COVERAGE / 2])
    wrong = runs["start"][runs["verdict"].isin(WRONG)].value_counts()
    return {
        "method": method,
        "solver": runs["solver"].iloc[0],
        "pairs": gains.size,
        "time_cold": shifted_geometric_mean(times[:, 0], SHIFT),
        "time_warm": shifted_geometric_mean(times[:, 1], SHIFT),
        "ratio": math.exp(gains.mean()),
        "ratio_low": low,
        "ratio_high": high,
        "nodes_cold": counted[:, 0].sum() if counted.size else math.nan,
        "nodes_warm": counted[:, 1].sum() if counted.size else math.nan,
        "solved_both": int(good.all(axis=1).sum()),
        "only_cold": int((good[:, 0] & ~good[:, 1]).sum()),
        "only_warm": int((good[:, 1] & ~good[:, 0]).sum()),
        "wrong_cold": int(wrong.get(COLD, 0)),
        "wrong_warm": int(wrong.get(WARM, 0)),
    }
