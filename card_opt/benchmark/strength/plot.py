"""The figure of the study of formulations: how strong each is without branching, how fast."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from card_opt.benchmark.strength.study import Study
from card_opt.problem.solution import Status

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from pandas import DataFrame

_WIDTH, _ROW, _HEAD = 7.0, 0.32, 1.1  # inches
_LEAST_CLOSED = -0.05  # left end of the axis of shares; weaker bounds are drawn on it
_MARKS = "osD^vP*X"


def plot_strength(study: Study) -> Figure:
    """Draw what each formulation's bound closes without branching, and the time to solve.

    The bound is the better one of the relaxation's and the root's; where neither was there before
    the time limit, there is no mark.
    """
    from matplotlib.figure import Figure

    names = [name for name in study.table["formulation"].unique() if _is_shown(study, name)]
    figure = Figure(figsize=(_WIDTH, _HEAD + _ROW * len(names)), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    step = 0.7 / len(study.problems)
    for number, problem in enumerate(study.problems):
        rows = study.table[study.table["problem"] == problem.name].set_index("formulation")
        for place, name in enumerate(names):
            height = place + step * (number - 0.5 * (len(study.problems) - 1))
            row = rows.loc[name]
            style = {"marker": _MARKS[number % len(_MARKS)], "color": f"C{number}", "ms": 5.5}
            known = [row[key] for key in ("relaxation_closed", "root_closed")]
            closed = max(filter(math.isfinite, known), default=math.nan)
            seconds = float(row["solve_time"])
            if math.isfinite(closed):
                left.plot(max(closed, _LEAST_CLOSED), height, clip_on=False, **style)
            if math.isfinite(seconds) and row["status"] != Status.UNSUPPORTED:
                face = f"C{number}" if row["status"] == Status.OPTIMAL else "white"
                right.plot(max(seconds, 1e-3), height, mfc=face, **style)
        left.plot([], [], ls="", label=problem.name, **style)
    for ax in (left, right):
        ax.set_axisbelow(True)
        ax.grid(axis="x", alpha=0.3)
        ax.tick_params(axis="y", length=0)
        for place in range(1, len(names), 2):
            ax.axhspan(place - 0.5, place + 0.5, color="0.95", zorder=0, lw=0)
    left.set_yticks(range(len(names)), names)
    left.set_ylim(len(names) - 0.5, -0.5)
    left.set_xlim(_LEAST_CLOSED, 1.03)
    left.set_xticks([0.0, 0.25, 0.5, 0.75, 1.0], ["≤0", "0.25", "0.5", "0.75", "1"])
    left.set_xlabel("gap closed without branching")
    right.set_xscale("log")
    right.set_xlabel("time [s], hollow: not proven")
    figure.legend(
        *left.get_legend_handles_labels(),
        loc="outside upper center",
        ncols=min(len(study.problems), 5),
        frameon=False,
        columnspacing=1.0,
        handletextpad=0.1,
    )
    return figure


def _is_shown(study: Study, name: str) -> bool:
    rows: DataFrame = study.table[study.table["formulation"] == name]
    return bool((rows["status"] != Status.UNSUPPORTED).any())
