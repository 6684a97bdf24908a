"""Figures of the calibration and of the sensitivity, for a column of 3.5 inches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.reproduce.calibration.search import Calibration
from card_opt.reproduce.calibration.sensitivity import OUTPUTS, READING_NAMES, Sensitivity
from card_opt.reproduce.calibration.unstated import shares_of, unstated
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_WIDTH, _ROW = 3.5, 0.17  # inches
_SMALL = 7.0  # points
_LETTER = {"delay_reduction": DELAY_REDUCTION, "energy_reduction": ENERGY_REDUCTION}
_SHOWN = 10  # values in the figure of indices
_LEAST_SHOWN = -0.1  # left end of the axis of reductions; what is below is drawn there


def plot_near_optimal(calibration: Calibration) -> Figure:
    """Draw where each value of the near-optimal sets is in its plausible range.

    A row for each value, a mark for each set; the best one is ringed. A row whose marks are
    together is pinned down by the letter's results, one whose marks are all over is free.
    """
    from matplotlib.figure import Figure

    names = calibration.free
    points = np.array([shares_of(values, names) for values in calibration.sets()])
    rng = np.random.default_rng(0)
    jitter = rng.uniform(-0.3, 0.3, points.shape)
    width = np.array([0.6 / max(1, len(unstated()[name].choices)) for name in names])
    is_list = np.array([bool(unstated()[name].choices) for name in names])
    across = points + is_list * width * rng.uniform(-0.5, 0.5, points.shape)
    figure = Figure(figsize=(_WIDTH, 0.75 + _ROW * len(names)), layout="constrained")
    ax = figure.subplots()
    rows = np.arange(len(names))
    for row in rows:
        ax.axhspan(row - 0.45, row + 0.45, color="0.95", lw=0)
        for edge in np.linspace(0.0, 1.0, len(unstated()[names[row]].choices) + 1)[1:-1]:
            ax.plot([edge, edge], [row - 0.45, row + 0.45], color="white", lw=1.0)
    ax.scatter(across[1:], (rows + jitter)[1:], s=5, color="C0", alpha=0.6, lw=0)
    ax.scatter(points[0], rows, s=22, facecolor="none", edgecolor="C3", lw=1.0)
    ax.set_yticks(rows, [name.replace("_", " ") for name in names], fontsize=_SMALL)
    ax.set_ylim(len(names) - 0.4, -0.6)
    ax.set_xlim(0.0, 1.0)
    ax.set_xticks([0.0, 1.0], ["first or least", "last or most"], fontsize=_SMALL)
    ax.get_xticklabels()[0].set_horizontalalignment("left")
    ax.get_xticklabels()[1].set_horizontalalignment("right")
    ax.set_xlabel("place in the plausible range or list (ring: best set)", fontsize=_SMALL)
    ax.tick_params(length=0)
    for side in ax.spines.values():
        side.set_visible(False)
    return figure


def plot_indices(result: Sensitivity, reading: str = READING_NAMES[1]) -> Figure:
    """Draw first-order and total indices of both reductions, largest totals first."""
    from matplotlib.figure import Figure

    table = result.table[result.table["reading"] == reading]
    most = table.groupby("value")["total"].max().sort_values(ascending=False, kind="stable")
    names = list(most.index[:_SHOWN])
    figure = Figure(figsize=(_WIDTH, 0.95 + 0.24 * len(names)), layout="constrained")
    axes = figure.subplots(1, 2, sharey=True)
    rows = np.arange(len(names))
    for ax, output in zip(axes, OUTPUTS[:2], strict=True):
        found = table[table["output"] == output].set_index("value").loc[names]
        for kind, shift, color, label in (
            ("total", -0.19, "C0", "total"),
            ("first", 0.19, "C1", "first order"),
        ):
            ax.barh(rows + shift, found[kind].clip(lower=0.0), 0.36, color=color, label=label)
            ax.errorbar(
                found[kind],
                rows + shift,
                xerr=found[f"{kind}_ci"],
                fmt="none",
                ecolor="0.25",
                elinewidth=0.7,
            )
        ax.set_xlim(0.0, 1.05)
        ax.set_xticks([0.0, 0.5, 1.0], ["0", "0.5", "1"], fontsize=_SMALL)
        ax.set_xlabel(f"share of variance,\n{output.replace('_', ' ')}", fontsize=_SMALL)
        ax.grid(axis="x", alpha=0.3)
        ax.set_axisbelow(True)
    axes[0].set_yticks(rows, [name.replace("_", " ") for name in names], fontsize=_SMALL)
    axes[0].invert_yaxis()
    figure.legend(
        *axes[0].get_legend_handles_labels(),
        loc="outside upper center",
        ncols=2,
        frameon=False,
        fontsize=_SMALL,
    )
    return figure


def plot_reductions(result: Sensitivity) -> Figure:
    """Draw how both reductions are spread over the plausible values, by reading."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH, 2.7), layout="constrained")
    axes = figure.subplots(2, 1, sharex=True)
    edges = np.linspace(_LEAST_SHOWN, 1.0, 45)
    for ax, output in zip(axes, OUTPUTS[:2], strict=True):
        for number, reading in enumerate(READING_NAMES):
            group = result.outcomes[result.outcomes["reading"] == reading]
            ax.hist(
                group[output].clip(lower=_LEAST_SHOWN),
                edges,
                weights=np.full(len(group), 1.0 / max(1, len(group))),
                histtype="stepfilled" if number else "step",
                color=f"C{1 - number}",
                alpha=0.55 if number else 1.0,
                lw=1.1,
                label=reading,
                zorder=2 - number,
            )
        ax.axvline(_LETTER[output], color="k", lw=1.0, ls="--", label="letter")
        ax.set_ylabel("share of sets", fontsize=_SMALL)
        ax.set_title(output.replace("_", " "), fontsize=_SMALL, loc="left", pad=2)
        ax.tick_params(labelsize=_SMALL)
        ax.set_xlim(_LEAST_SHOWN, 1.0)
    axes[1].set_xlabel("reduction against the benchmark", fontsize=_SMALL)
    figure.legend(
        *axes[0].get_legend_handles_labels(),
        loc="outside upper center",
        ncols=3,
        frameon=False,
        fontsize=_SMALL,
        columnspacing=1.0,
    )
    return figure
