"""Figures: one column of a paper wide, small type; and as files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.support.files import replacing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

WIDTH = 3.5  # inches: a column of the letter
POINTS = 8  # of type
ENDINGS = (".pdf", ".svg", ".png")
SETTINGS: Any = {
    "font.size": POINTS,
    "legend.fontsize": POINTS - 1,
    "axes.linewidth": 0.6,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "hatch.linewidth": 0.6,
}
_DECADES = 1e2  # from this factor on powers of ten are ticks enough
_GAP = 0.36  # inches between axes and the legend below, for ticks and label
_DPI, _SHARP = 160, 300  # of a picture for a page or a notebook, and for a paper


@contextlib.contextmanager
def drawing(ax: Axes | None, height: float) -> Iterator[Axes]:
    """Yield axes to draw on: those given, or those of a new figure of a column's width.

    Parameters
    ----------
    ax
        The axes, or None for new ones, which pyplot shows.
    height
        Of a new figure [inches].
    """
    if ax is not None:
        yield ax
        return
    from matplotlib import pyplot, rc_context

    # Outside of the settings: a notebook turns on what shows figures when the first is made, and
    # they would turn it off again.
    figure = pyplot.figure(figsize=(WIDTH, height), dpi=_DPI, layout="constrained")
    with rc_context(SETTINGS):
        ax = figure.subplots()
        ax.tick_params(labelsize=POINTS)  # ticks are made when drawn, outside the settings
        ax.set_axisbelow(True)
        yield ax


def below(ax: Axes, handles: Any = None) -> None:
    """Put the legend, of some handles or of all, below axes: it hides nothing there."""
    from matplotlib.transforms import ScaledTranslation

    figure = ax.get_figure(root=True)
    assert figure is not None
    ax.legend(
        handles=handles,
        loc="upper center",
        bbox_to_anchor=(0.5, 0.0),
        bbox_transform=ax.transAxes + ScaledTranslation(0.0, -_GAP, figure.dpi_scale_trans),
        ncols=2,
        markerscale=0.5,
        frameon=False,
        columnspacing=1.0,
        handletextpad=0.5,
        labelspacing=0.3,
    )


def log_axis(axis: Axis, factor: float) -> None:
    """Give a logarithmic axis over values up to `factor` times the least as many ticks as fit."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    if factor < _DECADES:
        axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_formatter(NullFormatter())


def save_figure(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Write a figure to a file, in the format that its ending names, cut to what is in it."""
    with replacing(path) as beside:
        figure.savefig(beside, dpi=_DPI, bbox_inches="tight")


def save_axes(ax: Axes, path: str | os.PathLike[str]) -> None:
    """Write the figure of axes to a file as wide as it is, with type that can be edited.

    The format is that of `ENDINGS` which the file's ending names; the same plot makes the same
    file again.
    """
    from matplotlib import rc_context

    figure = ax.get_figure(root=True)
    assert figure is not None  # axes without one cannot be drawn on
    date = {".pdf": "CreationDate", ".svg": "Date"}.get(Path(path).suffix)
    settings: Any = {"pdf.fonttype": 42, "svg.hashsalt": "card_opt"}
    with rc_context(settings), replacing(path) as beside:
        figure.savefig(beside, dpi=_SHARP, metadata={date: None} if date else None)
