"""A sweep on axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.errors import CardOptError, unknown
from card_opt.problem.headings import heading
from card_opt.support.figures import log_axis

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

_WIDE = 20.0  # values over a range of more than this factor are on a log axis


def draw_sweep(
    table: pd.DataFrame, label: str, units: dict[str, str], ax: Axes, of: str = "objective"
) -> None:
    """Draw a column of a sweep's table against what is swept; the bound with the objective.

    Parameters
    ----------
    table, label, units
        Those of the sweep.
    ax
        The axes.
    of
        The column.

    Raises
    ------
    CardOptError
        If the table has no such column of numbers.
    """
    numbers = [str(name) for name in table.select_dtypes("number").columns]
    if of not in numbers:
        raise CardOptError(unknown("column of a sweep", of, numbers))
    value, finite = table["value"], table.replace([np.inf, -np.inf], np.nan)
    ax.plot(value, finite[of], "o-", ms=4, label=of)
    if of == "objective":
        ax.plot(value, finite["bound"], "--", color="0.4", label="proven bound")
        ax.legend(frameon=False)
    ax.set_ylabel("cost" if of == "objective" else heading(of, units).replace("_", " "))
    ax.set_xlabel(label)
    ax.grid(alpha=0.3)
    if value.dtype.kind in "if" and value.max() > _WIDE * value.min() > 0.0:  # words have no scale
        ax.set_xscale("log")
        log_axis(ax.xaxis, float(value.max() / value.min()))
