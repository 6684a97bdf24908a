r"""Means and virtual best: what one number per method is made of.

The shifted geometric mean of times :math:`t_i` with shift :math:`s` is

.. math::

    \exp\Big(\frac{1}{n} \sum_{i=1}^n \ln(t_i + s)\Big) - s.

Differences far below the shift count for nothing, so a large shift hides how methods compare on
short runs and a small one lets noise in; tables show two.

References
----------
T. Achterberg, "Constraint Integer Programming", PhD thesis, TU Berlin (2007), section A.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.report.results import RESOLUTION, SETS, Results

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import ArrayLike

    from card_opt.benchmark.report.resample import Floats

SHIFTS = (1.0, 10.0)  # seconds
NODE_SHIFT = 100.0
WRONG_FACTOR = 10.0  # a wrong answer counts as this many times the limit


def shifted_geometric_mean(values: ArrayLike, shift: float) -> float:
    """Return the shifted geometric mean of values of shape (n,); nan without any.

    >>> round(shifted_geometric_mean([0.0, 30.0], 10.0), 9)
    10.0
    """
    data = np.asarray(values, dtype=np.float64)
    if data.size == 0:
        return float("nan")
    return float(np.exp(np.log(data + shift).mean()) - shift)


def counted_times(res: Results, goal: str) -> pd.DataFrame:
    """Return the times that means are made of [s], problems by methods.

    A failure counts as the time limit, and a wrong answer as `WRONG_FACTOR` times that: it is
    worse than none. A problem that a method was not given is nan.
    """
    times = res.times(goal).apply(capped, limit=res.limit)
    return times.mask(res.is_wrong, WRONG_FACTOR * res.limit, axis=0)


def counted_draws(res: Results, goal: str) -> dict[str, Floats]:
    """Return what `counted_times` has with repetitions drawn anew, see `Results.draws`."""
    limit = res.limit.to_numpy()[:, None]
    out = {}
    for name, draws in res.draws(goal).items():
        is_wrong = res.is_wrong[name].to_numpy()[:, None]
        counted = np.where(np.isposinf(draws), limit, draws)
        out[name] = np.where(is_wrong, WRONG_FACTOR * limit, counted)
    return out


def virtual_best(times: pd.DataFrame) -> pd.Series:
    """Return the least time of any method for each problem [s].

    It is inf if none reached the goal, and nan if none was given the problem.
    """
    return times.min(axis=1)


def best_draws(res: Results, goal: str, methods: str) -> Floats | None:
    """Return the virtual best of a set with repetitions drawn anew; None if there are none.

    Parameters
    ----------
    res
        The results.
    goal, methods
        One of `card_opt.benchmark.report.results.GOALS` and `SETS`.

    Returns
    -------
    array, optional
        Shape (number of problems, number of draws) [s].
    """
    times, draws = res.times(goal, methods), res.draws(goal)
    if not draws.keys() & set(times):
        return None
    best = np.full((len(times), 1), np.nan)
    for name in times.columns:
        own = draws[name] if name in draws else times[name].to_numpy(dtype=np.float64)[:, None]
        best = np.fmin(best, own)
    return best


def capped(times: pd.Series, limit: pd.Series) -> pd.Series:
    """Return the times of problems [s] with the limit where the goal was not reached."""
    return times.mask(np.isposinf(times), limit)


def contributions(res: Results, methods: str, goal: str) -> pd.DataFrame:
    """Return what each method adds to the virtual best of a set, a row per method.

    Counted are problems that it and some other of the set were given. Columns: `fastest`, those
    on which no method of the set is faster by more than the resolution, so that a tie counts for
    each; `fastest_share`, of those that any method solves; `alone`, those that no other method of
    the set solves; `loss`, shifted geometric mean (shift 1 s) of the virtual best without it over
    that with it.
    """
    import pandas as pd

    rows = []
    times = res.times(goal, methods)
    for name in times.columns:
        others = times.drop(columns=name)[times[name].notna()].dropna(how="all")
        own, without = times.loc[others.index, name], virtual_best(others)
        best = np.minimum(own, without)
        is_reached = own < np.inf
        fastest = int((is_reached & (own <= best + RESOLUTION)).sum())
        row = {"set": methods, "goal": goal, "method": str(name), "fastest": fastest}
        row["fastest_share"] = fastest / max(int(np.isfinite(best).sum()), 1)
        row["alone"] = int((is_reached & np.isposinf(without)).sum())
        limit = res.limit[best.index]
        row["loss"] = _mean_of_best(without, limit) / _mean_of_best(best, limit)
        rows.append(row)
    return pd.DataFrame(rows, columns=list(_CONTRIBUTION_COLUMNS))


def best_per_problem(res: Results, goal: str) -> pd.DataFrame:
    """Return, for each problem and set of methods, the fastest method and the virtual best.

    Problems that none of a set was given have no row.
    """
    import pandas as pd

    parts = []
    for methods in SETS:
        times = res.times(goal, methods).dropna(how="all")
        best = virtual_best(times)
        fastest = [
            str(row.idxmin()) if np.isfinite(row).any() else "" for _, row in times.iterrows()
        ]
        parts.append(
            pd.DataFrame(
                {
                    "set": methods,
                    "goal": goal,
                    "problem": times.index,
                    "class": res.problems.loc[times.index, "group"].to_numpy(),
                    "fastest": fastest,
                    "time": best.to_numpy(),
                    "given_to": times.notna().sum(axis=1).to_numpy(),
                    "reached_by": np.isfinite(times).sum(axis=1).to_numpy(),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _mean_of_best(best: pd.Series, limit: pd.Series) -> float:
    return shifted_geometric_mean(capped(best, limit), SHIFTS[0])


_CONTRIBUTION_COLUMNS = ("set", "goal", "method", "fastest", "fastest_share", "alone", "loss")
