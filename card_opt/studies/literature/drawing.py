"""The figure: the gap of every heuristic on every instance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.studies.literature.catalogue import HEURISTICS
from card_opt.studies.literature.fleets import LAYERS
from card_opt.support.figures import SETTINGS

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from pandas import DataFrame

_WIDTH, _ROW, _HEAD = 6.5, 0.46, 0.75  # inches
_APART = 0.19  # half the distance between the two sorts of layers, in rows
_SPREAD = 0.09  # of the dots of one sort, in rows
_FLOOR = 1e-6  # left end of the axis: gaps below are drawn there
_COLOURS = dict(zip(LAYERS, ("C0", "C1"), strict=True))


def draw(table: DataFrame) -> Figure:
    """Return the figure: a dot for each instance, a line at the median.

    Parameters
    ----------
    table
        Of `card_opt.studies.literature.study.study`.
    """
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    present = [h for h in HEURISTICS if (table["heuristic"] == h.name).any()]
    with rc_context(SETTINGS):
        figure = Figure(figsize=(_WIDTH, _HEAD + _ROW * len(present)), layout="constrained")
        ax = figure.subplots()
        for place, heuristic in enumerate(present):
            if place % 2:
                ax.axhspan(place - 0.5, place + 0.5, color="0.95", zorder=0, lw=0)
            for side, layers in zip((-_APART, _APART), LAYERS, strict=True):
                of = table[(table["heuristic"] == heuristic.name) & (table["layers"] == layers)]
                gaps = np.maximum(of["gap"].dropna().to_numpy(), _FLOOR)
                height = place + side + np.linspace(-_SPREAD, _SPREAD, gaps.size)
                label = f"{layers} layers" if place == 0 else None
                style: Any = {"color": _COLOURS[layers], "clip_on": False}
                ax.plot(gaps, height, "o", ms=3.5, alpha=0.6, mew=0, label=label, **style)
                if gaps.size:
                    middle = float(np.median(gaps))
                    ends = [place + side - 1.6 * _SPREAD, place + side + 1.6 * _SPREAD]
                    ax.plot([middle, middle], ends, lw=1.8, solid_capstyle="butt", **style)
        labels = [f"{h.name}\n{h.title}" for h in present]
        ax.set_yticks(range(len(present)), labels)
        ax.tick_params(axis="y", length=0)
        ax.set_ylim(len(present) - 0.5, -0.5)
        ax.set_xscale("log")
        ax.set_xlim(_FLOOR, 1.0)
        ticks = 10.0 ** np.arange(-6, 1)
        words = ["≤0.0001 %", "0.001 %", "0.01 %", "0.1 %", "1 %", "10 %", "100 %"]
        ax.set_xticks(ticks, words)
        ax.minorticks_off()
        ax.set_axisbelow(True)
        ax.grid(axis="x", alpha=0.3)
        ax.set_xlabel("gap of the cost to the proven bound; bars are medians")
        figure.legend(loc="outside upper right", ncols=2, frameon=False, markerscale=1.3)
    return figure
