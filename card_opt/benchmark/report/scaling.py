r"""How the time of a method grows with the number of device-rounds.

Fitted is :math:`t = a K^b`, by least squares on the logarithms, to the proven times of at least
`_CLEAR` times the resolution, where there are three sizes of problems or more; of repetitions that
is the median. Problems that were not solved in time are left out, so an exponent says nothing
about sizes that a method does not reach.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.report.results import RESOLUTION, SOLVED, Results

if TYPE_CHECKING:
    import pandas as pd

_CLEAR = 2.0  # times the resolution
_SIZES = 3
_COVERAGE = 0.95  # of the confidence interval
_COLUMNS = (
    "family",
    "method",
    "runs",
    "sizes",
    "smallest",
    "largest",
    "exponent",
    "standard_error",
    "low",
    "high",
    "time_at_one",
    "r_squared",
)


def points(res: Results) -> pd.DataFrame:
    """Return the proven times that a fit may use: family, method, size, seconds."""
    wide = res.times(SOLVED).reset_index()
    long = wide.melt(id_vars="problem", var_name="method", value_name="seconds")
    is_clear = long["seconds"].between(_CLEAR * RESOLUTION, np.inf, inclusive="left")
    return long[is_clear].join(res.problems[["family", "size"]], on="problem")


def scaling(res: Results) -> pd.DataFrame:
    """Return the fits: exponent with standard error and 95 % interval, per family and method.

    `time_at_one` is the fitted time for one device-round [s].
    """
    import pandas as pd
    from scipy import stats

    rows = []
    for (family, method), part in points(res).groupby(["family", "method"]):
        num_sizes = part["size"].nunique()
        if num_sizes < _SIZES:
            continue
        fit = stats.linregress(np.log(part["size"]), np.log(part["seconds"]))
        wide = stats.t.ppf(0.5 + 0.5 * _COVERAGE, len(part) - 2) * fit.stderr
        values = (
            family,
            method,
            len(part),
            num_sizes,
            int(part["size"].min()),
            int(part["size"].max()),
            fit.slope,
            fit.stderr,
            fit.slope - wide,
            fit.slope + wide,
            float(np.exp(fit.intercept)),
            fit.rvalue**2,
        )
        rows.append(values)
    return pd.DataFrame(rows, columns=list(_COLUMNS))
