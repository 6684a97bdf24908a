"""Figures of single problems: every verdict and time at a glance, and times over sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.benchmark.report.choice import Style, highlighted
from card_opt.benchmark.report.draw import GREY, legend, limit_text, panels, plain_numbers
from card_opt.benchmark.report.results import ALL, CLASSES, RESOLUTION, SOLVED, Results
from card_opt.benchmark.report.scaling import points
from card_opt.benchmark.verdict import NOT_RUN, WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MOST_PANELS = 6
_MOST_TICKS = 5
_LARGE = 1.25  # right margin of an axis of sizes, as a factor
_MARKS = {  # of runs that did not solve; any other is not drawn
    Verdict.FOUND: ("o", "#0072b2", 14, "best found, not proven"),
    Verdict.OPEN: ("_", "0.45", 16, "open"),
    Verdict.SECOND_BEST: ("2", "#e69f00", 18, "second best"),
    Verdict.TIME_LIMIT: ("|", "0.45", 16, "time limit"),
    Verdict.MEMORY_LIMIT: ("+", "0.45", 18, "memory limit"),
    Verdict.CRASHED: ("x", "#882255", 16, "crashed"),
    Verdict.FAILED: ("v", "#882255", 12, "failed"),
}


def overview_figure(res: Results, table: pd.DataFrame) -> Figure:
    """Draw every outcome: a row per method, a column per problem, colour for the time to solve."""
    from matplotlib.colors import LogNorm
    from matplotlib.figure import Figure

    rows = table[table["method"].isin(res.methods)]
    names = rows.sort_values("share", ascending=False, kind="stable")["method"].tolist()
    times = res.times(SOLVED)[names].T
    height, width = len(names), len(res.problems)
    figure = Figure(figsize=(10.6, 1.7 + 0.19 * height), layout="constrained")
    ax = figure.subplots()
    shown = np.ma.masked_invalid(times.to_numpy())
    norm = LogNorm(RESOLUTION, float(res.limit.max()))
    image = ax.imshow(shown, aspect="auto", cmap="viridis", norm=norm, interpolation="nearest")
    bar = figure.colorbar(image, ax=ax, pad=0.01, fraction=0.03, aspect=30)
    bar.set_label("time to solve and prove [s]", fontsize=9)
    bar.ax.tick_params(labelsize=8)
    bar.ax.yaxis.set_major_formatter(plain_numbers())
    _mark_runs(ax, res, names)
    ax.set_yticks(range(height), names, fontsize=8)
    ax.set_ylim(height - 0.5, -0.5)
    ax.set_xlim(-0.5, width - 0.5)
    _mark_classes(ax, res, height)
    ax.tick_params(length=0)
    if handles := ax.get_legend_handles_labels()[0]:
        place: dict[str, Any] = {"loc": "outside lower center", "ncols": 5, "frameon": False}
        figure.legend(handles=handles, fontsize=8.5, handletextpad=0.2, **place)
    return figure


def scaling_figure(res: Results, table: pd.DataFrame, fits: pd.DataFrame) -> Figure | None:
    """Draw times over numbers of device-rounds with the fits, a panel per family; None if none.

    Parameters
    ----------
    res, table
        The results, and the summary.
    fits
        As `card_opt.benchmark.report.scaling.scaling` returns them.
    """
    styles = highlighted(res, table, ALL, SOLVED)
    families = _most_fitted(fits)
    if not families:
        return None
    x, y = "device-rounds", "time to solve and prove [s]"
    figure, axes = panels(len(families), 3, x, y, width=10.6, height=2.6)
    data = points(res)
    for ax, family in zip(axes, families, strict=True):
        part = data[data["family"] == family]
        for fit in fits[fits["family"] == family].to_dict("records"):
            own = part[part["method"] == fit["method"]]
            _draw_fit(ax, own, fit, styles.get(fit["method"]))
        ax.set_xscale("log")
        ax.set_yscale("log")
        ax.set_ylim(RESOLUTION, 1.5 * float(res.limit.max()))
        ax.set_xlim(right=_LARGE * part["size"].max())
        ax.set_title(family, fontsize=10)
        ax.yaxis.set_major_formatter(plain_numbers())
        _size_ticks(ax, sorted(part["size"].unique()))
    legend(figure, res, styles, f"time limit {limit_text(res)}")
    return figure


def _size_ticks(ax: Axes, sizes: list[int]) -> None:
    """Write the sizes themselves below an axis where there are few."""
    if len(sizes) <= _MOST_TICKS:
        ax.set_xticks(sizes, [f"{size:g}" for size in sizes])
    ax.xaxis.set_major_formatter(plain_numbers())
    ax.xaxis.set_minor_formatter("")


def _mark_runs(ax: Axes, res: Results, names: list[str]) -> None:
    place = {problem: i for i, problem in enumerate(res.problems.index)}
    runs = res.outcomes[res.outcomes["method"].isin(names)]
    x = runs["problem"].map(place).to_numpy()
    y = runs["method"].map({name: i for i, name in enumerate(names)}).to_numpy()
    verdict = runs["verdict"]
    for word, (marker, color, size, label) in _MARKS.items():
        is_here = (verdict == word).to_numpy()
        if is_here.any():
            style: dict[str, Any] = {"s": size, "c": color, "marker": marker, "lw": 0.8}
            ax.scatter(x[is_here], y[is_here], label=label, **style)
    is_wrong = verdict.isin(list(WRONG)).to_numpy()
    if is_wrong.any():
        style = {"s": 34, "c": "#d00000", "marker": "X", "lw": 0.0}
        ax.scatter(x[is_wrong], y[is_wrong], label="wrong answer", zorder=4, **style)
    is_out = verdict.isin(list(NOT_RUN)).to_numpy()
    if is_out.any():
        style = {"s": 24, "c": "0.9", "marker": "s", "lw": 0.0}
        ax.scatter(x[is_out], y[is_out], label="not taken", zorder=0, **style)
    absent = np.argwhere(~res.is_given[names].to_numpy())
    if absent.size:
        style = {"s": 4, "c": "0.75", "marker": ".", "lw": 0.0}
        ax.scatter(absent[:, 0], absent[:, 1], label="not run", zorder=0, **style)


def _mark_classes(ax: Axes, res: Results, height: int) -> None:
    """Write the classes below the columns, with lines between them."""
    counts = [int((res.problems["group"] == group).sum()) for group in CLASSES]
    ticks, labels, start = [], [], 0
    for group, count in zip(CLASSES, counts, strict=True):
        if count:
            ticks.append(start + 0.5 * (count - 1))
            labels.append(f"{group} ({count})")
            start += count
            ax.plot([start - 0.5] * 2, [-0.5, height - 0.5], color="k", lw=0.8)
    ax.set_xticks(ticks, labels, fontsize=9)
    ax.set_xlabel("problems, by class and number of device-rounds", fontsize=9)


def _most_fitted(fits: pd.DataFrame) -> list[str]:
    """Return the families with the widest range of sizes, then with the most fits."""
    if fits.empty:
        return []
    ranges = (fits["largest"] / fits["smallest"]).groupby(fits["family"]).max()
    counts = fits["family"].value_counts()
    order = sorted(counts.index, key=lambda name: (-ranges[name], -counts[name], name))
    return [str(name) for name in order[:_MOST_PANELS]]


def _draw_fit(ax: Axes, own: pd.DataFrame, fit: dict[Any, Any], style: Style | None) -> None:
    color, dash = style or Style(GREY, "solid")
    front = 3 if style else 2
    ends = np.array([fit["smallest"], fit["largest"]], dtype=np.float64)
    line = fit["time_at_one"] * ends ** fit["exponent"]
    ax.plot(ends, line, color=color, ls=dash, lw=1.6 if style else 0.7, zorder=front)
    if style:
        face = color if style.dash == "solid" else "white"
        ax.scatter(own["size"], own["seconds"], 16, face, edgecolors=color, zorder=front)
        text = f"{fit['exponent']:.1f}"
        ax.annotate(
            text,
            (ends[1], line[1]),
            (3, 0),
            textcoords="offset points",
            color=color,
            fontsize=7.5,
            va="center",
        )
