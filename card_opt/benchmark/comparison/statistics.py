"""How the times of methods compare over all their pairs: means, intervals, tests, and a rule.

Wilcoxon signed-rank test on the logarithms of the ratios, one for each case, corrected over all
methods after Holm. Sources: F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics
Bulletin 1 (1945) 80-83, doi:10.2307/3001968; S. Holm, "A simple sequentially rejective multiple
test procedure", Scand. J. Stat. 6 (1979) 65-70.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.comparison.pairs import BETTER, WALL, WORSE, measure

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.problem.quantities import FloatArray

SLOWER, FASTER, EQUAL, UNDECIDED = OUTCOMES = ("slower", "faster", "equal", "undecided")
ALPHA = 0.01  # of the corrected p-value
SIZE = 1.1  # least factor that is told
NEEDED = 1 + math.ceil(math.log2(1.0 / ALPHA))  # pairs that differ: fewer cannot reach ALPHA
CONFIDENCE, RESAMPLES, SEED = 0.95, 9999, 0  # of the bootstrap


def compared(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each method, under each of its limits: slower first, then by ratio.

    Parameters
    ----------
    pairs
        As `card_opt.benchmark.comparison.pairs.paired` returns them.

    Returns
    -------
    DataFrame
        `method`, with limits where it has several; `outcome` and `reason`; `ratio`, `low`,
        `high`: geometric mean of the ratios and its interval; `pairs`: cases with a ratio;
        `differ`: those whose ratio is not 1; `p`, `p_holm`: of the test, and corrected;
        `worse`, `better`: cases whose verdict is; `runs_a`, `runs_b`: repetitions at most;
        `load_a`, `load_b`: share of the runs that ran under load.
    """
    import pandas as pd

    rows = [_row(str(name), group) for name, group in pairs.groupby("name")]
    frame = pd.DataFrame(rows, columns=list(_COLUMNS))
    frame["p_holm"] = holm(frame["p"].to_numpy(dtype=np.float64))
    is_wall = measure(pairs) == WALL
    judged = [_outcome(row, is_wall) for row in frame.to_dict("records")]
    frame["outcome"] = [outcome for outcome, _ in judged]
    frame["reason"] = [reason for _, reason in judged]
    order = frame["outcome"].map({SLOWER: 0, FASTER: 2}).fillna(1)
    frame = frame.assign(order=order).sort_values(
        ["order", "ratio", "method"], ascending=[True, False, True], ignore_index=True
    )
    return frame[list(_COLUMNS)]


def holm(p: FloatArray) -> FloatArray:
    """Return p-values corrected for their number; nan stays, and does not count.

    >>> holm(np.array([0.01, 0.04, np.nan, 0.03])).round(2).tolist()
    [0.03, 0.06, nan, 0.06]
    """
    out = np.full(p.shape, np.nan)
    order = np.argsort(p)[: np.isfinite(p).sum()]
    factors = np.arange(len(order), 0, -1)
    out[order] = np.minimum(np.maximum.accumulate(factors * p[order]), 1.0)
    return out


_COLUMNS = (
    *("method", "outcome", "reason", "ratio", "low", "high", "pairs", "differ", "p", "p_holm"),
    *("worse", "better", "runs_a", "runs_b", "load_a", "load_b"),
)


def _row(name: str, group: pd.DataFrame) -> dict[str, Any]:
    logs = np.log(group["ratio"].dropna().to_numpy(dtype=np.float64))
    differ = logs[logs != 0.0]
    return {
        "method": name,
        **dict(zip(("ratio", "low", "high"), _mean(logs), strict=True)),
        "pairs": logs.size,
        "differ": differ.size,
        "p": _p_value(differ),
        "worse": int((group["change"] == WORSE).sum()),
        "better": int((group["change"] == BETTER).sum()),
        "runs_a": int(group["runs_a"].max()),
        "runs_b": int(group["runs_b"].max()),
        "load_a": group["load_a"].mean(),
        "load_b": group["load_b"].mean(),
    }


def _p_value(differ: FloatArray) -> float:
    """Return the two-sided p-value; nan where no outcome could be significant."""
    from scipy import stats

    if differ.size < NEEDED:
        return math.nan
    return float(stats.wilcoxon(differ).pvalue)


def _mean(logs: FloatArray) -> tuple[float, float, float]:
    """Return a geometric mean with its bootstrap interval, by percentiles over cases."""
    if not logs.size:
        return math.nan, math.nan, math.nan
    ratio = math.exp(logs.mean())
    if logs.size == 1:
        return ratio, math.nan, math.nan
    random = np.random.default_rng(SEED)
    means = random.choice(logs, (RESAMPLES, logs.size)).mean(axis=1)
    tail = 0.5 * (1.0 - CONFIDENCE)
    low, high = np.exp(np.quantile(means, [tail, 1.0 - tail]))
    return ratio, float(low), float(high)


def _outcome(row: dict[Any, Any], is_wall: bool) -> tuple[str, str]:
    """Return what a method has become, and why."""
    is_significant = row["p_holm"] < ALPHA
    at_least, at_most = ("ratio", "ratio") if is_wall else ("low", "high")
    if is_significant and row[at_least] >= SIZE:
        return SLOWER, ""
    if is_significant and row[at_most] <= 1.0 / SIZE:
        return FASTER, ""
    is_within = row["low"] > 1.0 / SIZE and row["high"] < SIZE
    if is_within and row["pairs"] >= NEEDED:
        return EQUAL, ""
    if row["differ"] < NEEDED:
        return UNDECIDED, f"{row['differ']} of {NEEDED} pairs"
    return UNDECIDED, f"not by {SIZE:g}" if is_significant else "chance"
