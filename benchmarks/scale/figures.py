"""The figures of the tables: contestants per decision, engines by size, and the model's check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from benchmarks.scale import engines, kernel
from card_opt.support.figures import POINTS, WIDTH, below, drawing, log_axis, save_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BLUE, _GREY = "#0072B2", "0.6"
_COLORS = (_BLUE, "k", "#D55E00", "#009E73", "#CC79A7")  # Okabe and Ito
_MARKS = "osD^v"
_ROW = 0.17  # inches of a bar


def kernel_figure(table: pd.DataFrame) -> Figure:
    """Draw nanoseconds per decision, a bar for each contestant, a panel for each profile."""
    from matplotlib.figure import Figure

    groups = [rows for _, rows in table.groupby("profile", sort=False)]
    figure = Figure(figsize=(WIDTH * 1.6, _ROW * len(table) + 1.3), layout="constrained")
    panels = figure.subplots(
        len(groups), 1, sharex=True, height_ratios=[len(rows) for rows in groups]
    )
    for ax, rows in zip(panels, groups, strict=True):
        _bars(ax, rows)
    panels[-1].set_xlabel("nanoseconds per decision", fontsize=POINTS)
    return figure


def _bars(ax: Axes, rows: pd.DataFrame) -> None:
    is_ours = rows["contestant"].isin(kernel.KERNEL.values())
    is_ours |= rows["contestant"].str.startswith(kernel.KERNEL["compiled"])
    colors = [_BLUE if ours else _GREY for ours in is_ours]
    bars = ax.barh(range(len(rows)), rows["best_ns"], color=colors, height=0.7)
    ax.bar_label(bars, [f" {_digits(value)}" for value in rows["best_ns"]], fontsize=POINTS - 1)
    ax.set_yticks(range(len(rows)), rows["contestant"], fontsize=POINTS - 1)
    ax.invert_yaxis()
    ax.margins(x=0.1)
    ax.tick_params(axis="y", length=0)
    ax.tick_params(labelsize=POINTS - 1)
    ax.spines[["top", "right"]].set_visible(False)
    ax.set_title(rows["profile"].iloc[0], fontsize=POINTS, loc="left")


def _digits(value: float) -> str:
    return f"{value:,.0f}" if value >= 10.0 else f"{value:.1f}"


def files_figure(table: pd.DataFrame) -> Figure:
    """Draw nanoseconds per row of every engine by the size of the table."""
    with drawing(None, 2.6) as ax:
        for (name, rows), color, mark in zip(
            table.groupby("engine", sort=False), _COLORS, _MARKS, strict=False
        ):
            width = 1.8 if name == engines.OURS else 1.0
            style = "--" if name == engines.COPY else "-"
            label = f"{name!s} (decides nothing)" if name == engines.COPY else str(name)
            ax.plot(
                rows["rows"],
                rows["ns_per_row"],
                style,
                color=color,
                marker=mark,
                ms=3.5,
                lw=width,
                label=label,
            )
        ax.set(xscale="log", yscale="log", xlabel="rows", ylabel="nanoseconds per row")
        log_axis(ax.yaxis, table["ns_per_row"].max() / table["ns_per_row"].min())
        below(ax)
        return _figure_of(ax)


def model_figure(checks: pd.DataFrame) -> Figure:
    """Draw measured and predicted nanoseconds per row."""
    with drawing(None, 2.2) as ax:
        per_row = checks[["predicted_s", "measured_s"]].mul(1e9).div(checks["rows"], axis=0)
        ax.plot(checks["rows"], per_row["predicted_s"], "-", color="k", lw=1.0, label="model")
        ax.plot(checks["rows"], per_row["measured_s"], "o", color=_BLUE, ms=4.5, label="measured")
        ax.set(xscale="log", yscale="log", xlabel="rows", ylabel="nanoseconds per row")
        log_axis(ax.yaxis, per_row.to_numpy().max() / per_row.to_numpy().min())
        below(ax)
        return _figure_of(ax)


def _figure_of(ax: Axes) -> Figure:
    figure = ax.get_figure(root=True)
    assert figure is not None
    return figure


def save(out: Path, name: str, figure: Figure) -> None:
    """Write a figure beside its table."""
    save_figure(figure, out / f"{name}.png")
