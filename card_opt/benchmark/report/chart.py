"""What the chart on the page is drawn from: the times of all runs, and styles of methods."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.report.choice import highlighted, solver_colors
from card_opt.benchmark.report.results import GOALS, OUTSIDE, RESOLUTION, SOLVED, Results

if TYPE_CHECKING:
    import pandas as pd

_DIGITS = 4


def chart_data(res: Results, table: pd.DataFrame) -> dict[str, Any]:
    """Return the data, of plain values that JSON can write.

    Parameters
    ----------
    res, table
        The results, and the summary.
    """
    colors = solver_colors(res)
    front = highlighted(res, table, OUTSIDE, SOLVED)
    wrong = res.is_wrong.sum()
    methods = [
        {
            "name": name,
            "solver": res.solver[name],
            "color": colors[res.solver[name]],
            "ours": name in res.ours,
            "front": name in front,
            "wrong": int(wrong[name]),
        }
        for name in res.methods
    ]
    return {
        "resolution": RESOLUTION,
        "limit": float(res.limit.max()),
        "groups": res.problems["group"].tolist(),
        "methods": methods,
        "times": {goal: _columns(res.times(goal)) for goal in GOALS},
    }


def _columns(times: pd.DataFrame) -> list[list[float | None]]:
    """Return the times of each method, None where the goal was not reached."""
    return [
        [float(f"{t:.{_DIGITS}g}") if math.isfinite(t) else None for t in times[name]]
        for name in times.columns
    ]
