"""The figure of a comparison: every ratio, and every method's mean with its interval."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.comparison.pairs import AT_LEAST, AT_MOST, EXACT
from card_opt.benchmark.comparison.statistics import CONFIDENCE, EQUAL, FASTER, SIZE, SLOWER
from card_opt.benchmark.report.draw import plain_numbers

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from card_opt.benchmark.comparison.result import Comparison

_COLORS = {SLOWER: "#b00020", FASTER: "#146c43", EQUAL: "#333333"}
_UNDECIDED = "#7a828c"
_DOTS = "0.72"
_MARKS = {EXACT: "o", AT_LEAST: ">", AT_MOST: "<"}
_ROW, _MARGINS = 0.27, 1.25  # height of a row, and of what is above and below [inch]
_WIDEST = 64.0  # ratios beyond are drawn at the edge


def ratio_figure(result: Comparison) -> Figure:
    """Draw a row for each method: its cases in grey, its mean and interval in colour."""
    from matplotlib.figure import Figure

    rows = result.methods[result.methods["pairs"] > 0].to_dict("records")
    figure = Figure(figsize=(8.6, _MARGINS + _ROW * max(len(rows), 2)), layout="constrained")
    ax = figure.subplots()
    ax.axvspan(1.0 / SIZE, SIZE, color="0.94", lw=0.0, zorder=0)
    ax.axvline(1.0, color="k", lw=0.8, zorder=1)
    right = _reach(result.pairs)
    for place, row in enumerate(rows):
        own = result.pairs[result.pairs["name"] == row["method"]]
        _draw_cases(ax, own, place, right)
        color = _COLORS.get(row["outcome"], _UNDECIDED)
        ends = np.clip([row["low"], row["high"]], 1.0 / right, right)
        ax.plot(ends, [place, place], color=color, lw=2.2, solid_capstyle="butt", zorder=4)
        ratio = float(np.clip(row["ratio"], 1.0 / right, right))
        ax.plot([ratio], [place], "o", color=color, ms=6.5, mec="w", mew=0.8, zorder=5)
    ax.set_yticks(range(len(rows)), [row["method"] for row in rows], fontsize=9)
    for label, row in zip(ax.get_yticklabels(), rows, strict=True):
        label.set_color(_COLORS.get(row["outcome"], _UNDECIDED))
    ax.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    ax.set_xscale("log", base=2)
    ax.set_xlim(1.0 / right, right)
    ax.xaxis.set_major_formatter(plain_numbers())
    ax.grid(axis="x", alpha=0.25)
    ax.tick_params(axis="y", length=0)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.set_xlabel(f"{result.measure}, B over A (right of 1: B is slower)", fontsize=9.5)
    _legend(figure)
    return figure


def _draw_cases(ax: Axes, own: pd.DataFrame, place: int, right: float) -> None:
    """Draw the ratio of each case, bounds as triangles that point to where it may be."""
    for bound, mark in _MARKS.items():
        ratios = own.loc[own["bound"] == bound, "ratio"].clip(1.0 / right, right)
        heights = [place + 0.28 * math.sin(12.9898 * k) for k in range(len(ratios))]
        ax.scatter(ratios, heights, s=13, c=_DOTS, marker=mark, lw=0.0, zorder=2)


def _reach(pairs: pd.DataFrame) -> float:
    """Return the right end of the axis; the left end is 1 over it."""
    logs = np.abs(np.log(pairs["ratio"].dropna().to_numpy(dtype=np.float64)))
    return min(max(2.0, 1.1 * math.exp(logs.max(initial=0.0))), _WIDEST)


def _legend(figure: Figure) -> None:
    from matplotlib.lines import Line2D

    def dot(color: str, text: str, mark: str = "o", size: float = 6.5) -> Line2D:
        return Line2D([], [], color=color, marker=mark, ms=size, lw=0.0, label=text)

    handles = [
        dot(_COLORS[SLOWER], SLOWER),
        dot(_COLORS[FASTER], FASTER),
        dot(_COLORS[EQUAL], EQUAL),
        dot(_UNDECIDED, "undecided"),
        dot(_DOTS, "a case", size=3.5),
        dot(_DOTS, "at least", ">", 4.5),
        dot(_DOTS, "at most", "<", 4.5),
    ]
    title = f"geometric mean with {100 * CONFIDENCE:g} % interval; grey band: a factor of {SIZE:g}"
    figure.legend(
        handles=handles,
        title=title,
        loc="outside upper center",
        ncols=len(handles),
        fontsize=8.5,
        title_fontsize=8.5,
        frameon=False,
        handletextpad=0.1,
        columnspacing=1.2,
    )
