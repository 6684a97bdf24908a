"""Both headline numbers of every reading in one plane, beside the letter's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.reproduce.style import column

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_NAMES = ("delay", "energy")
_MARKS = "os^D"


def plot_headline(
    readings: pd.DataFrame, summary: pd.DataFrame, presets: tuple[str, ...]
) -> Figure:
    """Draw the delay's and the energy's reduction: readings small, presets as they stand large.

    Readings with the benchmarks at maximum frequency are hollow.

    Parameters
    ----------
    readings
        `card_opt.reproduce.tables.readings_table`.
    summary
        `card_opt.reproduce.tables.summary`.
    presets
        Which to draw.
    """
    values = summary.set_index("quantity")
    with column(2.8) as (figure, ax):
        for number, preset in enumerate(presets):
            rows = readings[readings["preset"] == preset]
            colour, mark = f"C{number}", _MARKS[number % len(_MARKS)]
            for frequency, face in (("optimal", colour), ("maximum", "none")):
                mine = rows[rows["baseline_frequency"] == frequency]
                x, y = (100.0 * mine[f"{name}_reduction"] for name in _NAMES)
                ax.plot(x, y, mark, ms=3.0, mec=colour, mfc=face, mew=0.6, alpha=0.7)
            x, y = (100.0 * values.loc[[f"{name} reduction"], preset] for name in _NAMES)
            ax.plot(x, y, mark, ms=8, mec="k", mfc=colour, mew=0.8, label=preset, zorder=4)
        point = ([100.0 * DELAY_REDUCTION], [100.0 * ENERGY_REDUCTION])
        ax.plot(*point, "k*", ms=10, label="letter", zorder=5)
        ax.set_xlabel("less delay than device-only [%]")
        ax.set_ylabel("less energy than server-only [%]")
        figure.legend(loc="outside upper center", ncols=2, frameon=False, columnspacing=1.0)
    return figure
