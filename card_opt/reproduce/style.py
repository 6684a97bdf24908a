"""How the figures look: one column of the letter wide, small type."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from card_opt.support.figures import POINTS, SETTINGS, WIDTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


@contextlib.contextmanager
def column(height: float) -> Iterator[tuple[Figure, Axes]]:
    """Yield a figure of a column's width and a height [inches], and its axes, to draw on."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context(SETTINGS | {"legend.fontsize": POINTS}):
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        ax = figure.subplots()
        ax.tick_params(labelsize=POINTS)  # ticks are made when drawn, outside the settings
        ax.set_axisbelow(True)
        ax.grid(alpha=0.3)
        yield figure, ax
