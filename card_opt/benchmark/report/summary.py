"""One row per method: how its runs ended, and what they took."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.report.means import (
    NODE_SHIFT,
    SHIFTS,
    best_draws,
    capped,
    counted_draws,
    counted_times,
    shifted_geometric_mean,
    virtual_best,
)
from card_opt.benchmark.report.resample import interval
from card_opt.benchmark.report.results import GOALS, MIB, SETS, SOLVED, Results
from card_opt.benchmark.verdict import SOLUTIONS, WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.benchmark.report.resample import Floats

VIRTUAL_BEST = "virtual best"
OVER_TAKEN, OVER_ALL, OVER_COMMON = OVERS = ("taken", "all", "common")
ENDS = ("low", "high")


def summary(res: Results) -> pd.DataFrame:
    """Return one row per method, and one for the virtual best of each set of methods.

    Methods with wrong answers come first, then those that solve the largest share of what they
    were given, then the fastest on what all were given; the virtual bests come last. Columns are
    explained by `card_opt.benchmark.report.words`.
    """
    import pandas as pd

    means = _Means(res)
    rows = [_method_row(res, means, name) for name in res.methods]
    rows += [_best_row(res, means, methods) for methods in SETS if res.chosen(methods)]
    frame = pd.DataFrame(rows)
    frame["is_best"] = frame["method"].str.startswith(VIRTUAL_BEST)
    by = {"is_best": True, "wrong": False, "share": False}
    by |= {mean_column(SOLVED, over, SHIFTS[0]): True for over in (OVER_COMMON, OVER_ALL)}
    by |= {"method": True}
    frame = frame.sort_values(list(by), ascending=list(by.values()), ignore_index=True)
    return frame.drop(columns="is_best")


def mean_column(goal: str, over: str, shift: float, end: str = "") -> str:
    """Return the name of the column of a mean time.

    Parameters
    ----------
    goal
        One of `card_opt.benchmark.report.results.GOALS`.
    over
        `OVER_ALL` problems that it was given, those `OVER_TAKEN`, or those `OVER_COMMON`, which
        all methods were given.
    shift
        In seconds.
    end
        Of its interval: one of `ENDS`, or nothing for the mean itself.
    """
    return "_".join(filter(None, (f"time_{goal}_{over}_shift_{shift:g}", end)))


def ratio_column(goal: str, over: str, methods: str) -> str:
    """Return the name of the column of a mean time over that of a set's virtual best."""
    return f"ratio_{goal}_{over}_to_best_of_{methods.split()[0]}"


class _Means:
    """Mean times of methods, and over those of the virtual best on the same problems."""

    def __init__(self, res: Results) -> None:
        self.is_common = res.is_common
        self.counted = {goal: counted_times(res, goal) for goal in GOALS}
        self.draws = {goal: counted_draws(res, goal) for goal in GOALS}
        self.best: dict[tuple[str, str], pd.Series] = {}
        self.best_draws: dict[tuple[str, str], Floats | None] = {}
        limit = res.limit.to_numpy()[:, None]
        for key in itertools.product(GOALS, SETS):
            self.best[key] = capped(virtual_best(res.times(*key)), res.limit)
            draws = best_draws(res, *key)
            self.best_draws[key] = None if draws is None else np.minimum(draws, limit)

    def row(
        self, goal: str, times: pd.Series, draws: Floats | None, is_taken: pd.Series
    ) -> dict[str, float]:
        """Return all means of a method's times until a goal, with intervals and ratios.

        Parameters
        ----------
        goal
            One of `card_opt.benchmark.report.results.GOALS`.
        times, draws
            Its times, and those with repetitions drawn anew if there are any [s].
        is_taken
            Which problems it was run on.
        """
        is_given = times.notna()
        chosen = {OVER_TAKEN: is_taken, OVER_ALL: is_given, OVER_COMMON: self.is_common & is_given}
        out = {}
        for over, shift in itertools.product(OVERS, SHIFTS):
            which = chosen[over]
            mean = out[mean_column(goal, over, shift)] = shifted_geometric_mean(
                times[which], shift
            )
            ends = _ends(None if draws is None else draws[which.to_numpy()], shift, mean)
            out |= {mean_column(goal, over, shift, end): ends[i] for i, end in enumerate(ENDS)}
        for over, methods in itertools.product(OVERS, SETS):
            best = shifted_geometric_mean(self.best[goal, methods][chosen[over]], SHIFTS[0])
            mean = out[mean_column(goal, over, SHIFTS[0])]
            out[ratio_column(goal, over, methods)] = mean / best
        return out


def _ends(draws: Floats | None, shift: float, mean: float) -> tuple[float, float]:
    """Return the interval of a shifted geometric mean; nan without draws."""
    if draws is None or not draws.size:
        return math.nan, math.nan
    means = np.exp(np.log(draws + shift).mean(axis=0)) - shift
    low, high = interval(means, mean)
    return float(low), float(high)


def _method_row(res: Results, means: _Means, name: str) -> dict[str, Any]:
    own = res.outcomes[res.outcomes["method"] == name]
    runs = res.runs[res.runs["method"] == name]
    counts = own["verdict"].value_counts()
    taken = res.is_taken[name]
    row: dict[str, Any] = {key: own[key].iloc[0] for key in ("method", "solver", "kind")}
    row |= {"problems": len(res.problems), "given": len(own), "taken": int(taken.sum())}
    row |= {word.value: int(counts.get(word.value, 0)) for word in Verdict if word not in WRONG}
    row["share"] = sum(row[word] for word in SOLUTIONS) / len(own)
    row["not run"] = len(res.problems) - len(own)
    row["wrong"] = int(res.is_wrong[name].sum())
    row |= {word.value: int(counts.get(word.value, 0)) for word in Verdict if word in WRONG}
    row |= {"repetitions": own["repetitions"].max(), "under_load": int(runs["under_load"].sum())}
    for goal in GOALS:
        draws = means.draws[goal].get(name)
        row |= means.row(goal, means.counted[goal][name], draws, taken)
    run = own[own["problem"].isin(taken.index[taken])]
    for key in ("build_time", "solve_time", "cpu_time"):
        row[key] = shifted_geometric_mean(run[key].dropna(), SHIFTS[0])
    row["start_time"] = run["start_time"].median()
    row["nodes"] = shifted_geometric_mean(run.loc[run["nodes"] >= 0, "nodes"], NODE_SHIFT)
    row["memory"] = run["peak_memory"].median() / MIB
    row["memory_max"] = runs["peak_memory"].max() / MIB
    return row


def _best_row(res: Results, means: _Means, methods: str) -> dict[str, Any]:
    names = list(res.chosen(methods))
    is_any = res.is_taken[names].any(axis=1)
    num_given = int(res.is_given[names].any(axis=1).sum())
    row: dict[str, Any] = {"method": f"{VIRTUAL_BEST} of {methods}", "solver": "", "kind": ""}
    row |= {"problems": len(res.problems), "given": num_given, "taken": int(is_any.sum())}
    row |= {"not run": len(res.problems) - num_given, "wrong": 0}
    for goal in GOALS:
        row[goal] = int(np.isfinite(virtual_best(res.times(goal, methods))).sum())
        row |= means.row(goal, means.best[goal, methods], means.best_draws[goal, methods], is_any)
    row["share"] = row[SOLVED] / num_given
    row["found"] -= row["solved"]
    row["proved"] = res.num_proved(names)
    row["solved"] -= row["proved"]
    return row
