r"""Performance profiles, and how many problems are solved over time.

With :math:`t_{ps}` the time of method s on problem p, infinite unless it reached the goal, the
profile of s is the share of the problems that s was given with :math:`t_{ps} \le \tau \min_{s'}
t_{ps'}`. It depends on who is compared: the best is the best of the set that is drawn, of those
that were given the problem.

References
----------
E. D. Dolan and J. J. More, "Benchmarking optimization software with performance profiles", Math.
Program. 91 (2002) 201-213, doi:10.1007/s101070100263. N. Gould and J. Scott, "A note on
performance profiles for benchmarking software", ACM Trans. Math. Softw. 43 (2016) 15,
doi:10.1145/2950048, on what the set does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.report.means import best_draws, virtual_best
from card_opt.benchmark.report.resample import band
from card_opt.benchmark.report.results import CLASSES, SETS, Results
from card_opt.benchmark.report.summary import VIRTUAL_BEST

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from card_opt.benchmark.report.resample import Floats

    Steps = tuple[NDArray[np.float64], NDArray[np.float64]]

EVERY_CLASS = "all problems"
RATIO, SECONDS = MEASURES = ("ratio", "seconds")


def steps(values: pd.Series) -> Steps:
    """Return where the share of values at or below x rises, and what it is from there on.

    Infinite values never count, but stay in the denominator; those that are nan do neither.

    >>> import pandas as pd
    >>> x, share = steps(pd.Series([1.0, 2.0, 2.0, float("inf")]))
    >>> x.tolist(), share.tolist()
    ([1.0, 2.0], [0.25, 0.75])
    """
    data = values.dropna().to_numpy(dtype=np.float64)
    x, counts = np.unique(data[np.isfinite(data)], return_counts=True)
    return x, np.cumsum(counts) / max(data.size, 1)


def ratios(times: pd.DataFrame) -> pd.DataFrame:
    """Return times over the best of each problem; inf and nan are where they are in the times."""
    best = virtual_best(times)
    return times.div(best, axis=0).mask(np.isposinf(times), np.inf)


def select(res: Results, goal: str, methods: str, group: str = EVERY_CLASS) -> pd.DataFrame:
    """Return the times of a set of methods on a class of problems.

    Parameters
    ----------
    res
        The results.
    goal, methods
        One of `card_opt.benchmark.report.results.GOALS` and `SETS`.
    group
        One of `card_opt.benchmark.report.results.CLASSES`, or `EVERY_CLASS`.
    """
    times = res.times(goal, methods)
    return times if group == EVERY_CLASS else times[res.problems["group"] == group]


def drawn(
    res: Results, goal: str, methods: str, group: str = EVERY_CLASS, measure: str = SECONDS
) -> dict[str, Floats]:
    """Return values of profiles with repetitions drawn anew, of the methods that have some.

    Parameters
    ----------
    res
        The results.
    goal, methods, group
        As in `select`.
    measure
        `RATIO` to the best of the set, or `SECONDS`.

    Returns
    -------
    dict
        By method, the virtual best among them: shape (number of problems, number of draws).
    """
    best = best_draws(res, goal, methods)
    if best is None:
        return {}
    chosen = select(res, goal, methods, group).index
    rows = res.problems.index.get_indexer(chosen)
    names = res.draws(goal).keys() & set(res.chosen(methods))
    out = {name: res.draws(goal)[name][rows] for name in sorted(names)} | {
        VIRTUAL_BEST: best[rows]
    }
    if measure == SECONDS:
        return out
    with np.errstate(invalid="ignore"):  # what nobody solved
        return {
            name: np.where(np.isposinf(times), np.inf, times / best[rows])
            for name, times in out.items()
        }


def profiles(res: Results, goal: str, measure: str) -> pd.DataFrame:
    """Return the steps of all profiles: set, class, problems, method, ratio or seconds, share.

    The virtual best is among the methods. A method that never reaches the goal has no row. A
    share is one of the problems that the method was given, whose number is `problems`; `low` and
    `high` are its interval, nan where nothing was repeated.

    Parameters
    ----------
    res
        The results.
    goal
        One of `card_opt.benchmark.report.results.GOALS`.
    measure
        `RATIO` to the best of the set, or `SECONDS`.
    """
    import pandas as pd

    parts = []
    for methods in SETS:
        for group in (EVERY_CLASS, *CLASSES):
            times = select(res, goal, methods, group)
            if times.empty:
                continue
            draws = drawn(res, goal, methods, group, measure)
            with_best = times.copy()
            with_best[VIRTUAL_BEST] = virtual_best(times)
            values = ratios(with_best) if measure == RATIO else with_best
            for name in values.columns:
                x, share = steps(values[name])
                part = pd.DataFrame({measure: x, "share": share, "low": np.nan, "high": np.nan})
                if name in draws:
                    part["low"], part["high"] = band(draws[name], x, share)
                part["set"], part["class"], part["method"] = methods, group, str(name)
                part["problems"] = int(values[name].notna().sum())
                parts.append(part)
    columns = ["set", "class", "problems", "method", measure, "share", "low", "high"]
    return pd.concat(parts, ignore_index=True)[columns]
