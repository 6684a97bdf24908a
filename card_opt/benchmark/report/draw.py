"""Figures of profiles: shares of problems over ratios and over seconds."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.report.choice import Style, goal_text, highlighted
from card_opt.benchmark.report.gaps import GAPS, PRIMAL, target_column
from card_opt.benchmark.report.means import virtual_best
from card_opt.benchmark.report.profiles import (
    EVERY_CLASS,
    RATIO,
    drawn,
    ratios,
    select,
    steps,
)
from card_opt.benchmark.report.resample import band
from card_opt.benchmark.report.results import CLASSES, GOALS, RESOLUTION, Results

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

    from card_opt.benchmark.report.profiles import Steps
    from card_opt.benchmark.report.resample import Floats

GREY = "0.78"
_ALONE = 4.0  # height of a panel that is the only one [inch]
_BAND = 0.18  # opacity
_SHOWN_TARGETS = (1e-2, 1e-4, 1e-6)


def profile_figure(res: Results, table: pd.DataFrame, goal: str, methods: str) -> Figure:
    """Draw the performance profiles of a set of methods, a panel for each class of problems.

    Where there are repetitions, a band is the interval of a profile; so in the other figures.
    """
    styles = highlighted(res, table, methods, goal)
    groups = [g for g in (EVERY_CLASS, *CLASSES) if len(select(res, goal, methods, g))]
    if len(groups) == 2:  # all problems are of one class
        groups = groups[:1]
    y = f"share of problems {goal_text(goal)}"
    figure, axes = panels(len(groups), 2, "time over that of the fastest method drawn", y)
    for ax, group in zip(axes, groups, strict=True):
        times = select(res, goal, methods, group)
        values = ratios(times)
        finite = values.to_numpy()[np.isfinite(values.to_numpy())]
        right = max(2.0, float(finite.max(initial=1.0)) * 1.15)
        draws = drawn(res, goal, methods, group, RATIO)
        _lines(ax, values, styles, (1.0, right), draws, base=2 if right < 200.0 else 10)
        ax.set_title(f"{group} ({len(times)})", fontsize=10)
    legend(figure, res, styles, f"time limit {limit_text(res)}")
    return figure


def cumulative_figure(res: Results, table: pd.DataFrame, methods: str) -> Figure:
    """Draw how many problems each method has solved after how long, proven and found."""
    styles = highlighted(res, table, methods, GOALS[0])
    figure, axes = panels(2, 2, "time [s]", "share of problems")
    for ax, goal in zip(axes, GOALS, strict=True):
        times = res.times(goal, methods)
        best = _closed(steps(virtual_best(times)), *_seconds(res))
        _lines(ax, times, styles, _seconds(res), drawn(res, goal, methods))
        ax.step(*best, where="post", color="k", lw=1.0, ls=":")
        ax.set_title(f"{goal_text(goal)} ({len(times)} problems)", fontsize=10)
    legend(figure, res, styles, "dotted: virtual best")
    return figure


def gap_figure(res: Results, table: pd.DataFrame, times: pd.DataFrame, methods: str) -> Figure:
    """Draw after how long each method was within a target of the best known, and of its proof.

    Parameters
    ----------
    res, table
        The results, and the summary.
    times
        As `card_opt.benchmark.report.gaps.gap_times` returns them.
    methods
        One of `card_opt.benchmark.report.results.SETS`.
    """
    names = list(res.chosen(methods))
    styles = highlighted(res, table, methods, GOALS[0])
    kinds = list(itertools.product(GAPS, _SHOWN_TARGETS))
    y = "share of problems within the gap"
    figure, axes = panels(len(kinds), len(_SHOWN_TARGETS), "time [s]", y)
    for ax, (gap, target) in zip(axes, kinds, strict=True):
        part = times[times["gap"] == gap]
        wide = part.pivot(index="problem", columns="method", values=target_column(target))
        wide = wide.reindex(columns=names).clip(lower=RESOLUTION)
        _lines(ax, wide, styles, _seconds(res), {})
        what = "to best known" if gap == PRIMAL else "proven"
        ax.set_title(f"{what} ≤ {target:.0e} ({len(wide)})", fontsize=9)
    legend(figure, res, styles, f"time limit {limit_text(res)}")
    return figure


def plain_numbers() -> FuncFormatter:
    """Return the format of an axis that writes 0.1 and 100, not powers."""
    from matplotlib.ticker import FuncFormatter

    return FuncFormatter(lambda value, _: f"{value:g}")


def limit_text(res: Results) -> str:
    """Return the time limit, such as ``10 s``."""
    return f"{res.limit.iloc[0]:g} s"


def panels(
    number: int, columns: int, x: str, y: str, width: float = 9.4, height: float = 2.5
) -> tuple[Figure, list[Axes]]:
    """Return a figure of panels that share their vertical axis.

    Parameters
    ----------
    number, columns
        Number of panels, and of those in a row at the most.
    x, y
        What is on the axes of all.
    width, height
        Of the figure, and of a row of several panels [inch].
    """
    from matplotlib.figure import Figure

    columns = min(number, columns)
    rows = math.ceil(number / columns)
    size = (width, 0.9 + height * rows if columns > 1 else _ALONE)
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots(rows, columns, squeeze=False, sharey=True).ravel()
    for ax in axes[number:]:
        ax.set_visible(False)
    for ax in axes[:number]:
        ax.grid(alpha=0.25)
        ax.spines[["top", "right"]].set_visible(False)
        ax.tick_params(labelsize=8.5)
    figure.supxlabel(x, fontsize=10)
    figure.supylabel(y, fontsize=10)
    return figure, list(axes[:number])


def _seconds(res: Results) -> tuple[float, float]:
    """Return the ends of an axis of time."""
    return RESOLUTION, float(res.limit.max())


def _lines(
    ax: Axes,
    values: pd.DataFrame,
    styles: Mapping[str, Style],
    ends: tuple[float, float],
    draws: Mapping[str, Floats],
    base: int = 10,
) -> None:
    """Draw a staircase for each method, those without a style in grey below the others.

    Parameters
    ----------
    ax
        Where.
    values
        Of problems by methods.
    styles
        Of the methods that stand out; these also get a band where they have draws.
    ends
        Of the axis.
    draws
        The values with repetitions drawn anew, see `card_opt.benchmark.report.profiles.drawn`.
    base
        Of the logarithms on the axis.
    """
    for name in values.columns:
        curve = steps(values[name])
        if not curve[0].size:
            continue
        style = styles.get(name, Style(GREY, "solid"))
        front = name in styles
        ax.step(
            *_closed(curve, *ends),
            where="post",
            color=style.color,
            ls=style.dash,
            lw=1.8 if front else 0.8,
            zorder=3 if front else 2,
        )
        if front and name in draws:
            low, high = (_closed((curve[0], end), *ends) for end in band(draws[name], *curve))
            look: dict[str, Any] = {"color": style.color, "alpha": _BAND, "lw": 0.0, "zorder": 1}
            ax.fill_between(low[0], low[1], high[1], step="post", **look)
    ax.set_xscale("log", base=base)
    ax.set_xlim(*ends)
    ax.set_ylim(0.0, 1.02)
    ax.xaxis.set_major_formatter(plain_numbers())


def _closed(curve: Steps, left: float, right: float) -> Steps:
    """Return a staircase that begins at 0 and goes on to the right edge."""
    x, share = curve
    if not x.size:
        return np.array([left, right]), np.zeros(2)
    x = np.maximum(x, left)
    return (
        np.concatenate([[left], x, [max(right, x[-1])]]),
        np.concatenate([[0.0], share, share[-1:]]),
    )


def legend(figure: Figure, res: Results, styles: dict[str, Style], note: str) -> None:
    """Write the highlighted methods beside a figure, with a note above."""
    from matplotlib.lines import Line2D

    wrong = res.is_wrong.sum()
    lines = [
        Line2D([], [], color=style.color, ls=style.dash, lw=1.8, label=name + _mark(wrong[name]))
        for name, style in styles.items()
    ]
    lines.append(Line2D([], [], color=GREY, lw=0.8, label="the other methods"))
    title = f"best of each solver\n{note}"
    if any(wrong[name] for name in styles):
        title += "\n(!) with wrong answers,\nwhich count as unsolved"
    figure.legend(
        handles=lines,
        loc="outside right upper",
        frameon=False,
        fontsize=8.5,
        title=title,
        title_fontsize=8.5,
        alignment="left",
        handlelength=2.6,
    )


def _mark(wrong: int) -> str:
    return " (!)" if wrong else ""
