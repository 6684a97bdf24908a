"""What the repetitions of a method on a problem come to, taken together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.repetitions import together
from card_opt.benchmark.verdict import SOLUTIONS, Verdict

if TYPE_CHECKING:
    import pandas as pd

_PAIR = ["problem", "method"]
_MEDIANS = ("build_time", "solve_time", "cpu_time", "start_time", "peak_memory", "start_memory")


def outcomes(runs: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each problem and method, in the order of the runs.

    Of a single run, the outcome is that run. Of several, the verdict is that of
    `card_opt.benchmark.repetitions.together`. `wall_time` is the median, where a run that
    did not get as far counts as endless; if half of them or fewer are solved or found, that of
    the runs with the verdict. Other times, memory and nodes are medians of all runs. All else is
    of the run with that verdict that is in the middle by its time.

    Parameters
    ----------
    runs
        Judged runs of one setting, sorted, with columns `problem` and `under_load`.

    Returns
    -------
    DataFrame
        The columns of the runs, and `repetitions`: how many there are. `under_load` is of any.
    """
    pairs = runs.groupby(_PAIR, sort=False)
    if (pairs.size() == 1).all():
        return runs.assign(repetitions=1)
    verdict = pairs["verdict"].agg(together)
    wanted = verdict.loc[list(zip(runs["problem"], runs["method"], strict=True))].to_numpy()
    is_like = runs["verdict"].to_numpy() == wanted
    is_solved = runs["verdict"].isin(list(SOLUTIONS))
    is_reached = is_like | (is_solved & np.isin(wanted, [Verdict.SOLVED, Verdict.FOUND]))
    missed = np.where(np.isin(wanted, [*SOLUTIONS, Verdict.FOUND]), np.inf, np.nan)
    seconds = runs["wall_time"].where(is_reached, missed)
    nodes = runs["nodes"].astype(float).where(runs["nodes"] >= 0)
    medians = runs[[*_PAIR, *_MEDIANS]].assign(wall_time=seconds, nodes=nodes)
    found = medians.groupby(_PAIR, sort=False).median()
    found["nodes"] = found["nodes"].fillna(-1.0).astype(int)
    alike = runs[is_like].sort_values("wall_time", kind="stable").groupby(_PAIR, sort=False)
    middle = alike.cumcount() == (alike["method"].transform("size") - 1) // 2
    rows = runs.loc[middle.index[middle]].set_index(_PAIR).loc[found.index]
    rows[found.columns] = found
    rows["repetitions"] = pairs.size()
    rows["under_load"] = pairs["under_load"].any()
    out: pd.DataFrame = rows.reset_index()[[*runs.columns, "repetitions"]]
    return out
