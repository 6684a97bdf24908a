"""How far repetitions of a method on a problem lie apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.report.resample import interval
from card_opt.benchmark.report.results import GOALS, Results

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.benchmark.report.resample import Floats

_PAIR = ["problem", "method"]
_COLUMNS = (
    "goal",
    "problem",
    "class",
    "method",
    "verdict",
    "repetitions",
    "reached",
    "median",
    "least",
    "most",
    "low",
    "high",
    "under_load",
)


def repeated(res: Results) -> pd.DataFrame:
    """Return the spread of times, a row for each goal, problem and method that was given it.

    Columns: goal, problem, class, method, verdict (on all repetitions), repetitions, reached (how
    many of them reached the goal), median, least and most (seconds, inf where the goal was not
    reached), low and high (the interval of the median, nan of a single run), under_load (how many
    ran under load).
    """
    import pandas as pd

    runs, alone = res.runs, (res.outcomes["repetitions"] == 1).to_numpy()
    same = res.outcomes[[*_PAIR, "group", "verdict", "repetitions"]]
    same = same.rename(columns={"group": "class"})
    same["under_load"] = runs.groupby(_PAIR, sort=False)["under_load"].sum().to_numpy()
    parts = []
    for goal in GOALS:
        table = runs[_PAIR].assign(seconds=res.seconds(goal))
        table["reached"] = np.isfinite(table["seconds"])
        pairs = table.groupby(_PAIR, sort=False)
        spread = pairs["seconds"].agg(median="median", least="min", most="max")
        part = same.assign(goal=goal, reached=pairs["reached"].sum().to_numpy())
        part[list(spread)] = spread.to_numpy()
        part[["low", "high"]] = np.where(alone[:, None], math.nan, _intervals(res, goal))
        parts.append(part)
    return pd.concat(parts, ignore_index=True)[list(_COLUMNS)]


def _intervals(res: Results, goal: str) -> Floats:
    """Return the ends of each median's interval, shape (number of outcomes, 2)."""
    place = {problem: i for i, problem in enumerate(res.problems.index)}
    times = res.times(goal)
    ends = {
        name: np.transpose(interval(draws, times[name].to_numpy()))
        for name, draws in res.draws(goal).items()
    }
    pairs = zip(res.outcomes["problem"], res.outcomes["method"], strict=True)
    none = (math.nan, math.nan)
    return np.array([ends[m][place[p]] if m in ends else none for p, m in pairs])
