"""Pairs of runs: the same method on the same problem in A and in B, how much worse or slower."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.comparison.sides import PROBLEM, level
from card_opt.benchmark.verdict import Verdict

if TYPE_CHECKING:
    import pandas as pd

WORSE, DOUBTFUL, SAME, BETTER = ("worse", "doubtful", "same", "better")
"""What has become of a verdict."""

WALL, PROCESSOR = ("wall times", "processor times")
"""What is compared: processor times where other work disturbed the wall times."""
LOAD = 0.25  # share of runs under load above which it did

NEAR_LIMIT = 1.5  # a run that took more than the limit over this may be stopped by chance
EXACT, AT_LEAST, AT_MOST, NONE = ("", "at least", "at most", "no ratio")
"""What sort of number a ratio is."""
_TELLS_APART = {  # what tells pairs of one method from each other, and how it is written
    "start": " {}",
    "time_limit": " ({:g} s)",
    "memory_limit": " ({:.3g} byte)",
    "rel_gap": " (gap {:g})",
}


def paired(a: pd.DataFrame, b: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each problem and method that was run on both sides.

    Parameters
    ----------
    a, b
        The sides, see `card_opt.benchmark.comparison.sides.side`.

    Returns
    -------
    DataFrame
        The columns of `PROBLEM`, `case`, and the others of either side, ending in ``_a`` and
        ``_b``. `name`: the method, with limits where it has several. `change`: of the verdict.
        `ratio`: time of B over that of A, by the `measure`, nan if it says nothing; `bound`:
        whether it is exact.
    """
    both = a.add_suffix("_a").join(b.add_suffix("_b"), how="inner").reset_index()
    both = both.rename(columns={"case_a": "case"}).drop(columns="case_b")
    rows = both.to_dict("records")
    ratios = [(_ratio if measure(both) == WALL else _cpu_ratio)(row) for row in rows]
    both["name"] = _names(both)
    both["ratio"] = np.array([ratio for ratio, _ in ratios], dtype=np.float64)
    both["bound"] = [bound for _, bound in ratios]
    both["change"] = [_change(row) for row in rows]
    return both


def measure(pairs: pd.DataFrame) -> str:
    """Return what to compare, `WALL` or `PROCESSOR` times.

    Parameters
    ----------
    pairs
        With the columns `load_a` and `load_b`.
    """
    is_busy = pairs["load_a"].mean() > LOAD or pairs["load_b"].mean() > LOAD
    return PROCESSOR if is_busy else WALL


def unpaired(a: pd.DataFrame, b: pd.DataFrame) -> pd.DataFrame:
    """Return the problems and methods that were run on one side only, and on which.

    Parameters
    ----------
    a, b
        The sides, see `card_opt.benchmark.comparison.sides.side`.
    """
    import pandas as pd

    only = {"A": a[~a.index.isin(b.index)], "B": b[~b.index.isin(a.index)]}
    parts = [part.reset_index().assign(only_in=name) for name, part in only.items() if len(part)]
    columns = ["only_in", "method", "case", *(name for name in PROBLEM if name != "method")]
    if not parts:
        return pd.DataFrame(columns=columns)
    return pd.concat(parts, ignore_index=True)[columns]


def _names(pairs: pd.DataFrame) -> pd.Series:
    names = pairs["method"].astype(str)
    for column, form in _TELLS_APART.items():
        is_ambiguous = pairs.groupby("method")[column].transform("nunique") > 1
        names = names.where(~is_ambiguous, names + pairs[column].map(form.format).astype(str))
    return names


def _ratio(row: dict[Any, Any]) -> tuple[float, str]:
    """Return the ratio of the times, and whether it is one, or a bound on one."""
    a, b, limit = row["time_a"], row["time_b"], row["time_limit"]
    if math.isnan(a) or math.isnan(b):
        return math.nan, NONE
    if math.isinf(a) and math.isinf(b):
        return 1.0, EXACT
    if math.isinf(b):
        return limit / a, AT_LEAST
    if math.isinf(a):
        return b / limit, AT_MOST
    return (b / a, EXACT) if row["verdict_a"] == row["verdict_b"] else (math.nan, NONE)


def _cpu_ratio(row: dict[Any, Any]) -> tuple[float, str]:
    a, b = row["cpu_a"], row["cpu_b"]
    if math.isinf(a) and math.isinf(b):
        return 1.0, EXACT
    if row["verdict_a"] != row["verdict_b"] or not (math.isfinite(a) and math.isfinite(b)):
        return math.nan, NONE
    return b / a, EXACT


def _change(row: dict[Any, Any]) -> str:
    a, b = level(row["verdict_a"]), level(row["verdict_b"])
    if a == b:
        return SAME
    if b > a:
        return BETTER
    is_late = row["verdict_b"] == Verdict.TIME_LIMIT
    is_near = row["time_a"] > row["time_limit"] / NEAR_LIMIT or row["load_b"] > LOAD
    return DOUBTFUL if is_late and is_near else WORSE
