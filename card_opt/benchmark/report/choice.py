"""Which methods stand out in a figure: the best of each solver; the others are drawn in grey."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from card_opt.benchmark.report.means import SHIFTS
from card_opt.benchmark.report.results import FOUND, OURS, Results
from card_opt.benchmark.report.summary import OVER_ALL, OVER_COMMON, mean_column
from card_opt.benchmark.verdict import SOLUTIONS

if TYPE_CHECKING:
    import pandas as pd

MOST = 9  # lines that can be told apart
_COLORS = (
    "#0072b2",
    "#d55e00",
    "#009e73",
    "#cc79a7",
    "#e69f00",
    "#56b4e9",
    "#882255",
    "#8c6d31",
    "#6a51a3",
)
_OUR_COLOR = "#333333"
_DASHES = (
    "solid",
    (0, (6, 2)),
    (0, (2, 1.2)),
    (0, (7, 2, 1.5, 2)),
)  # of no number that divides that of colours


class Style(NamedTuple):
    """How a highlighted method is drawn."""

    color: str
    dash: str | tuple[float, tuple[float, ...]]


def highlighted(res: Results, table: pd.DataFrame, methods: str, goal: str) -> dict[str, Style]:
    """Return the methods that stand out, best first, each with its style.

    They are the best of each solver, and the best two of this package's own algorithms, by the
    share of their problems on which the goal was reached and then by mean time.

    Parameters
    ----------
    res
        The results.
    table
        As `card_opt.benchmark.report.summary.summary` returns it.
    methods, goal
        One of `card_opt.benchmark.report.results.SETS` and `GOALS`.
    """
    times = res.times(goal, methods)
    reached = times.lt(float("inf")).sum() / times.notna().sum()
    rows = table[table["method"].isin(reached.index[reached > 0])]
    rows = rows.assign(reached=rows["method"].map(reached))
    solvers = solver_colors(res)
    means = [mean_column(goal, over, SHIFTS[0]) for over in (OVER_COMMON, OVER_ALL)]
    by = ["reached", *means, "method"]
    rows = rows.sort_values(by, ascending=[False, True, True, True])
    count: dict[str, int] = {}
    chosen: dict[str, Style] = {}
    for name in rows["method"]:
        key = res.solver[name]
        number = count.setdefault(key, 0)
        if number < (2 if key == OURS else 1) and len(chosen) < MOST:
            count[key] += 1
            place = list(solvers).index(key) + number
            chosen[name] = Style(solvers[key], _DASHES[place % len(_DASHES)])
    return chosen


def solver_colors(res: Results) -> dict[str, str]:
    """Return a colour for each solver, the same in all figures; those that solve most differ."""
    solved = res.outcomes["verdict"].isin(list(SOLUTIONS)).groupby(res.outcomes["method"]).sum()
    most = solved.groupby(solved.index.map(res.solver)).sum()
    solvers = sorted(set(most.index) - {OURS}, key=lambda solver: (-most[solver], solver))
    colors = {solver: _COLORS[i % len(_COLORS)] for i, solver in enumerate(solvers)}
    return {OURS: _OUR_COLOR} | colors


def goal_text(goal: str) -> str:
    """Return what to say of problems on which a goal was reached.

    >>> goal_text("found")
    'with the best decision found'
    """
    return "with the best decision found" if goal == FOUND else "solved and proven"
