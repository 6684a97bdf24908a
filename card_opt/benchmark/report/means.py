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
    """Return the times that means are made of [s], problems by methods, all finite.

    A failure counts as the time limit, and a wrong answer as `WRONG_FACTOR` times that: it is
    worse than none.
    """
    times = res.times(goal).apply(capped, limit=res.limit)
    return times.mask(res.is_wrong, WRONG_FACTOR * res.limit, axis=0)


def virtual_best(times: pd.DataFrame) -> pd.Series:
    """Return the least time of any method for each problem [s], inf if none reached the goal."""
    return times.min(axis=1).fillna(np.inf)


def capped(times: pd.Series, limit: pd.Series) -> pd.Series:
    """Return the times of problems [s] with the limit where the goal was not reached."""
    return times.where(np.isfinite(times), limit)


def contributions(res: Results, methods: str, goal: str) -> pd.DataFrame:
    """Return what each method adds to the virtual best of a set, a row per method.

    Columns: `fastest`, problems on which no method of the set is faster by more than the
    resolution, so that a tie counts for each; `fastest_share`, of the problems that any method
    solves; `alone`, problems that no other method of the set solves; `loss`, shifted geometric
    mean (shift 1 s) of the virtual best without it over that with it.
    """
    import pandas as pd

    times = res.times(goal, methods)
    best = virtual_best(times)
    reached = times < np.inf
    is_best = reached & times.le(best + RESOLUTION, axis=0)
    is_single = reached.sum(axis=1) == 1
    any_solved = max(int(np.isfinite(best).sum()), 1)
    with_all = _mean_of_best(best, res.limit)
    rows = [
        {
            "set": methods,
            "goal": goal,
            "method": name,
            "fastest": int(is_best[name].sum()),
            "fastest_share": is_best[name].sum() / any_solved,
            "alone": int((reached[name] & is_single).sum()),
            "loss": _mean_of_best(virtual_best(times.drop(columns=name)), res.limit) / with_all,
        }
        for name in times.columns
    ]
    return pd.DataFrame(rows, columns=list(_CONTRIBUTION_COLUMNS))


def best_per_problem(res: Results, goal: str) -> pd.DataFrame:
    """Return, for each problem and set of methods, the fastest method and the virtual best."""
    import pandas as pd

    parts = []
    for methods in SETS:
        times = res.times(goal, methods)
        best = virtual_best(times)
        fastest = [
            str(row.idxmin()) if np.isfinite(row).any() else "" for _, row in times.iterrows()
        ]
        parts.append(
            pd.DataFrame(
                {
                    "set": methods,
                    "goal": goal,
                    "problem": res.problems.index,
                    "class": res.problems["group"].to_numpy(),
                    "fastest": fastest,
                    "time": best.to_numpy(),
                    "reached_by": np.isfinite(times).sum(axis=1).to_numpy(),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _mean_of_best(best: pd.Series, limit: pd.Series) -> float:
    return shifted_geometric_mean(capped(best, limit), SHIFTS[0])


_CONTRIBUTION_COLUMNS = ("set", "goal", "method", "fastest", "fastest_share", "alone", "loss")
