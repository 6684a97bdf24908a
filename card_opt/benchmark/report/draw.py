"""Figures of profiles: shares of problems over ratios and over seconds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.report.choice import Style, goal_text, highlighted
from card_opt.benchmark.report.gaps import GAPS, PRIMAL, target_column
from card_opt.benchmark.report.means import virtual_best
from card_opt.benchmark.report.profiles import EVERY_CLASS, ratios, select, steps
from card_opt.benchmark.report.results import CLASSES, GOALS, RESOLUTION, Results

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter

    from card_opt.benchmark.report.profiles import Steps

GREY = "0.78"
_SHOWN_TARGETS = (1e-2, 1e-4, 1e-6)


def profile_figure(res: Results, table: pd.DataFrame, goal: str, methods: str) -> Figure:
    """Draw the performance profiles of a set of methods, a panel for each class of problems."""
    styles = highlighted(res, table, methods, goal)
    groups = [g for g in (EVERY_CLASS, *CLASSES) if len(select(res, goal, methods, g))]
    if len(groups) == 2:  # all problems are of one class
        groups = groups[:1]
    figure, axes = _panels(len(groups), min(len(groups), 2))
    for ax, group in zip(axes, groups, strict=True):
        times = select(res, goal, methods, group)
        values = ratios(times)
        finite = values.to_numpy()[np.isfinite(values.to_numpy())]
        right = max(2.0, float(finite.max(initial=1.0)) * 1.15)
        _lines(ax, {name: steps(values[name]) for name in values.columns}, styles, 1.0, right)
        ax.set_xscale("log", base=2 if right < 200.0 else 10)
        ax.set_xlim(1.0, right)
        ax.set_title(f"{group} ({len(times)})", fontsize=10)
    _label(
        figure,
        axes,
        "time over that of the fastest method drawn",
        f"share of problems {goal_text(goal)}",
    )
    legend(figure, res, styles, f"time limit {limits_text(res)}")
    return figure


def cumulative_figure(res: Results, table: pd.DataFrame, methods: str) -> Figure:
    """Draw how many problems each method has solved after how long, proven and found."""
    figure, axes = _panels(2, 2, sharey=True)
    for ax, goal in zip(axes, GOALS, strict=True):
        styles = highlighted(res, table, methods, GOALS[0])
        times = select(res, goal, methods)
        best = steps(virtual_best(times))
        right = float(res.limit.max())
        lines = {name: steps(times[name]) for name in times.columns}
        _lines(ax, lines, styles, RESOLUTION, right)
        ax.step(*_closed(best, RESOLUTION, right), where="post", color="k", lw=1.0, ls=":")
        ax.set_xscale("log")
        ax.set_xlim(RESOLUTION, right)
        ax.set_title(f"{goal_text(goal)} ({len(times)} problems)", fontsize=10)
    _label(figure, axes, "time [s]", "share of problems")
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
    figure, axes = _panels(2 * len(_SHOWN_TARGETS), len(_SHOWN_TARGETS), sharey=True)
    for number, ax in enumerate(axes):
        gap = GAPS[number // len(_SHOWN_TARGETS)]
        target = _SHOWN_TARGETS[number % len(_SHOWN_TARGETS)]
        part = times[times["gap"] == gap]
        wide = part.pivot(index="problem", columns="method", values=target_column(target))
        wide = wide.reindex(columns=names).fillna(math.inf).clip(lower=RESOLUTION)
        right = float(res.limit.max())
        _lines(ax, {name: steps(wide[name]) for name in names}, styles, RESOLUTION, right)
        ax.set_xscale("log")
        ax.set_xlim(RESOLUTION, right)
        what = "to best known" if gap == PRIMAL else "proven"
        ax.set_title(f"{what} ≤ {target:.0e} ({len(wide)})", fontsize=9)
    _label(figure, axes, "time [s]", "share of problems within the gap")
    legend(figure, res, styles, f"time limit {limits_text(res)}")
    return figure


def plain_numbers() -> FuncFormatter:
    """Return the format of an axis that writes 0.1 and 100, not powers."""
    from matplotlib.ticker import FuncFormatter

    return FuncFormatter(lambda value, _: f"{value:g}")


def limits_text(res: Results) -> str:
    """Return the time limits, such as ``10 s`` or ``10 to 60 s``."""
    low, high = float(res.limit.min()), float(res.limit.max())
    return f"{high:g} s" if low == high else f"{low:g} to {high:g} s"


def _panels(number: int, columns: int, sharey: bool = True) -> tuple[Figure, list[Axes]]:
    from matplotlib.figure import Figure

    rows = math.ceil(number / columns)
    size = (9.4, 0.9 + 2.5 * rows) if columns > 1 else (9.4, 4.0)
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots(rows, columns, squeeze=False, sharey=sharey).ravel()
    for ax in axes[number:]:
        ax.set_visible(False)
    return figure, list(axes[:number])


def _lines(
    ax: Axes, curves: dict[str, Steps], styles: dict[str, Style], left: float, right: float
) -> None:
    """Draw a staircase for each method, those without a style in grey below the others."""
    for name, curve in curves.items():
        if not curve[0].size:
            continue
        style = styles.get(name, Style(GREY, "solid"))
        front = name in styles
        ax.step(
            *_closed(curve, left, right),
            where="post",
            color=style.color,
            ls=style.dash,
            lw=1.8 if front else 0.8,
            zorder=3 if front else 2,
        )
    ax.set_ylim(0.0, 1.02)
    ax.grid(alpha=0.25)
    ax.spines[["top", "right"]].set_visible(False)


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


def _label(figure: Figure, axes: list[Axes], x: str, y: str) -> None:
    figure.supxlabel(x, fontsize=10)
    figure.supylabel(y, fontsize=10)
    for ax in axes:
        ax.tick_params(labelsize=8.5)
        ax.xaxis.set_major_formatter(plain_numbers())


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
