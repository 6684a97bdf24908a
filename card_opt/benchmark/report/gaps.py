"""When each run came how close to the best decision known, and to a proof of its own."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.report.means import SHIFTS, capped, shifted_geometric_mean
from card_opt.benchmark.report.results import Results
from card_opt.benchmark.verdict import NOT_RUN, SOLUTIONS
from card_opt.problem.solution import relative_excess

if TYPE_CHECKING:
    import pandas as pd

TARGETS = tuple(10.0**-k for k in range(1, 9))
PRIMAL, PROVEN = GAPS = ("primal", "proven")


def target_column(target: float) -> str:
    """Return the name of a target's column.

    >>> target_column(1e-3)
    '1e-03'
    """
    return f"{target:.0e}"


def gap_times(res: Results) -> pd.DataFrame:
    """Return when each method first had a gap within each target [s], inf if it never had.

    The primal gap is that of its best decision over the best known of anybody, the proven gap
    that of its best decision over its own bound, both relative. Nothing of a run with a wrong
    answer counts. Problems without a known decision have no primal gap; that there is none counts
    as a proven gap of 0 at the end of a run that proves it. Of repetitions it is the median, those
    that never had such a gap counted as inf.

    Columns: gap (`PRIMAL` or `PROVEN`), problem, class, method, and one per target.
    """
    import pandas as pd

    rows = []
    for run, is_spoiled in zip(res.runs.to_dict("records"), res.is_spoiled, strict=True):
        points = [] if is_spoiled or run["verdict"] in NOT_RUN else _points(run)
        for gap in GAPS:
            if gap == PRIMAL and math.isinf(run["best"]):
                continue
            first = [math.inf] * len(TARGETS)
            for seconds, objective, bound in points:
                reference = run["best"] if gap == PRIMAL else bound
                value = relative_excess(objective, reference, run["size"])
                first = [
                    min(t, seconds) if value <= target else t
                    for t, target in zip(first, TARGETS, strict=True)
                ]
            row = {"gap": gap, "problem": run["problem"], "class": run["group"]}
            row |= {"method": run["method"]}
            rows.append(row | dict(zip(map(target_column, TARGETS), first, strict=True)))
    columns = ["gap", "problem", "class", "method", *map(target_column, TARGETS)]
    frame = pd.DataFrame(rows, columns=columns)
    return frame.groupby(columns[:4], sort=False).median().reset_index()


def gap_summary(times: pd.DataFrame, res: Results) -> pd.DataFrame:
    """Return, per gap, method and target, on how many problems it was reached, and when.

    Columns: gap, method, target, problems (that it was given, and on which there is such a gap),
    reached, share, and time: shifted geometric mean with the first of
    `card_opt.benchmark.report.means.SHIFTS`, problems on which the target was not reached counted
    as the limit.

    Parameters
    ----------
    times
        As `gap_times` returns them.
    res
        The results.
    """
    import pandas as pd

    rows = []
    for gap in GAPS:
        part = times[times["gap"] == gap]
        for method in res.methods:
            own = part[part["method"] == method].set_index("problem")
            limit = res.limit[own.index]
            for target in TARGETS:
                seconds = own[target_column(target)]
                reached = int(np.isfinite(seconds).sum())
                rows.append(
                    {
                        "gap": gap,
                        "method": method,
                        "target": target,
                        "problems": len(own),
                        "reached": reached,
                        "share": reached / max(len(own), 1),
                        "time": shifted_geometric_mean(capped(seconds, limit), SHIFTS[0]),
                    }
                )
    return pd.DataFrame(rows)


def _points(run: dict[Any, Any]) -> list[tuple[float, float, float]]:
    """Return (seconds, objective, bound) of a run, both the best so far, in order of time."""
    points = [
        (min(seconds, run["time_limit"]), _or(objective, math.inf), _or(bound, -math.inf))
        for seconds, objective, bound in json.loads(run["trail"])
    ]
    end = min(_finite(run["wall_time"], run["time_limit"]), run["time_limit"])
    objective, bound = run["objective"], _finite(run["claimed_bound"], -math.inf)
    if run["verdict"] in SOLUTIONS and math.isinf(objective):
        bound = math.inf  # proven that there is no decision
    if points:
        objective, bound = min(objective, points[-1][1]), max(bound, points[-1][2])
    return [*points, (end, objective, bound)]


def _or(value: float | None, other: float) -> float:
    return other if value is None else float(value)


def _finite(value: float, other: float) -> float:
    return value if math.isfinite(value) else other
