"""One row per method: how its runs ended, and what they took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.report.means import (
    NODE_SHIFT,
    SHIFTS,
    capped,
    counted_times,
    shifted_geometric_mean,
    virtual_best,
)
from card_opt.benchmark.report.results import GOALS, MIB, SETS, SOLVED, Results
from card_opt.benchmark.verdicts import WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd

VIRTUAL_BEST = "virtual best"
OVER_TAKEN, OVER_ALL = OVERS = ("taken", "all")


def summary(res: Results) -> pd.DataFrame:
    """Return one row per method, and one for the virtual best of each set of methods.

    Methods with wrong answers come first, then those that solve most, then the fastest; the
    virtual bests come last. Columns are explained by `card_opt.benchmark.report.words`.
    """
    import pandas as pd

    means = _Means(res)
    rows = [_method_row(res, means, name) for name in res.methods]
    rows += [_best_row(res, means, methods) for methods in SETS if res.chosen(methods)]
    frame = pd.DataFrame(rows)
    frame["is_best"] = frame["method"].str.startswith(VIRTUAL_BEST)
    by = ["is_best", "wrong", "solved", mean_column(SOLVED, OVER_ALL, SHIFTS[0]), "method"]
    frame = frame.sort_values(by, ascending=[True, False, False, True, True], ignore_index=True)
    return frame.drop(columns="is_best")


def mean_column(goal: str, over: str, shift: float) -> str:
    """Return the name of the column of a mean time.

    Parameters
    ----------
    goal
        One of `card_opt.benchmark.report.results.GOALS`.
    over
        `OVER_ALL` problems, or those `OVER_TAKEN`.
    shift
        In seconds.
    """
    return f"time_{goal}_{over}_shift_{shift:g}"


def ratio_column(goal: str, over: str, methods: str) -> str:
    """Return the name of the column of a mean time over that of a set's virtual best."""
    return f"ratio_{goal}_{over}_to_best_of_{methods.split()[0]}"


class _Means:
    """Mean times of methods, and over those of the virtual best on the same problems."""

    def __init__(self, res: Results) -> None:
        self.counted = {goal: counted_times(res, goal) for goal in GOALS}
        self.best: dict[tuple[str, str], pd.Series] = {}
        for goal in GOALS:
            for methods in SETS:
                best = virtual_best(res.times(goal, methods))
                self.best[goal, methods] = capped(best, res.limit)

    def row(self, goal: str, times: pd.Series, is_taken: pd.Series) -> dict[str, float]:
        """Return all means of a method's times until a goal."""
        out = {}
        for over in OVERS:
            chosen = is_taken if over == OVER_TAKEN else is_taken | True
            for shift in SHIFTS:
                mean = shifted_geometric_mean(times[chosen], shift)
                out[mean_column(goal, over, shift)] = mean
            mean = out[mean_column(goal, over, SHIFTS[0])]
            for methods in SETS:
                best = shifted_geometric_mean(self.best[goal, methods][chosen], SHIFTS[0])
                out[ratio_column(goal, over, methods)] = mean / best
        return out


def _method_row(res: Results, means: _Means, name: str) -> dict[str, Any]:
    runs = res.runs[res.runs["method"] == name]
    counts = runs["verdict"].value_counts()
    taken = res.is_taken[name]
    row: dict[str, Any] = {key: runs[key].iloc[0] for key in ("method", "solver", "kind")}
    row |= {"problems": len(res.problems), "taken": int(taken.sum())}
    row |= {word.value: int(counts.get(word.value, 0)) for word in Verdict if word not in WRONG}
    row["not run"] = len(res.problems) - len(runs)
    row["wrong"] = int(res.is_wrong[name].sum())
    row |= {word.value: int(counts.get(word.value, 0)) for word in Verdict if word in WRONG}
    for goal in GOALS:
        row |= means.row(goal, means.counted[goal][name], taken)
    run = runs[runs["problem"].isin(taken.index[taken])]
    for key in ("build_time", "solve_time", "cpu_time"):
        row[key] = shifted_geometric_mean(run[key].dropna(), SHIFTS[0])
    row["start_time"] = run["start_time"].median()
    row["nodes"] = shifted_geometric_mean(run.loc[run["nodes"] >= 0, "nodes"], NODE_SHIFT)
    row["memory"] = run["peak_memory"].median() / MIB
    row["memory_max"] = run["peak_memory"].max() / MIB
    return row


def _best_row(res: Results, means: _Means, methods: str) -> dict[str, Any]:
    is_any = res.is_taken[list(res.chosen(methods))].any(axis=1)
    row: dict[str, Any] = {"method": f"{VIRTUAL_BEST} of {methods}", "solver": "", "kind": ""}
    row |= {"problems": len(res.problems), "taken": int(is_any.sum()), "wrong": 0}
    for goal in GOALS:
        row[goal] = int(np.isfinite(virtual_best(res.times(goal, methods))).sum())
        row |= means.row(goal, means.best[goal, methods], is_any)
    row["found"] -= row["solved"]
    return row
