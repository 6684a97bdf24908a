"""What the repetitions of one run come to: a verdict, a time, and how busy the machine was."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.load import is_under_load
from card_opt.benchmark.repetitions import together
from card_opt.benchmark.report.results import RESOLUTION
from card_opt.benchmark.verdict import NOT_RUN, WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd

PROBLEM = ("digest", "method", "start", "time_limit", "memory_limit", "rel_gap")
"""What is compared: a case, a method, how it starts, and its limits."""

CPU_RESOLUTION = 0.05  # seconds of processor time, which is counted in hundredths
STOPPED = frozenset({Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT})
_LEVELS = {
    **dict.fromkeys(WRONG, 0),
    **dict.fromkeys((Verdict.CRASHED, Verdict.FAILED), 1),
    **dict.fromkeys((Verdict.OPEN, Verdict.SECOND_BEST, *STOPPED), 2),
    Verdict.FOUND: 3,
    Verdict.SOLVED: 4,
    Verdict.PROVED: 5,
}


def level(verdict: str) -> int:
    """Return how good a verdict is, from 0 for wrong to 5 for proved."""
    return _LEVELS[Verdict(verdict)]


def side(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each problem and method, its repetitions taken together.

    Parameters
    ----------
    frame
        Judged runs, see `card_opt.benchmark.verdicts.judged`. Those that were not run are left
        out.

    Returns
    -------
    DataFrame
        Indexed by `PROBLEM`. `case`; `verdict`; `time`: median of the wall times [s], inf if the
        runs were stopped, nan if they ended without an answer; `cpu`: the same of processor
        times; `runs`: how many; `load`: share of them that ran under load.
    """
    import pandas as pd

    runs: dict[tuple[Any, ...], list[dict[Any, Any]]] = {}
    run = frame[~frame["verdict"].isin(list(NOT_RUN))]
    for row in run.assign(under_load=is_under_load(run)).to_dict("records"):
        runs.setdefault(tuple(row[name] for name in PROBLEM), []).append(row)
    rows = []
    for key, group in runs.items():
        verdict = together(row["verdict"] for row in group)
        own = {
            "case": group[0]["case"],
            "verdict": str(verdict),
            "time": _median(group, verdict, "wall_time", RESOLUTION),
            "cpu": _median(group, verdict, "cpu_time", CPU_RESOLUTION),
            "runs": len(group),
            "load": float(np.mean([row["under_load"] for row in group])),
        }
        rows.append(dict(zip(PROBLEM, key, strict=True)) | own)
    columns = [*PROBLEM, "case", "verdict", "time", "cpu", "runs", "load"]
    return pd.DataFrame(rows, columns=columns).set_index(list(PROBLEM))


def _median(
    group: list[dict[Any, Any]], verdict: Verdict, column: str, resolution: float
) -> float:
    """Return the median time of runs that did what their verdict says, others being endless."""
    if verdict in STOPPED:
        return math.inf
    if level(verdict) < level(Verdict.OPEN):
        return math.nan
    times = [
        min(max(row[column], resolution), row["time_limit"])
        if level(row["verdict"]) >= level(verdict) and row["verdict"] not in STOPPED
        else math.inf
        for row in group
    ]
    return float(np.median(times))
