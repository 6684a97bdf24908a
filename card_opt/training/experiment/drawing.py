"""Figures of an experiment, one column of a paper wide."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pandas as pd

from card_opt.support.figures import POINTS, SETTINGS, WIDTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_STYLES = {
    "card": {"color": "C3", "linestyle": "-", "marker": "o"},
    "server-only": {"color": "C0", "linestyle": "--", "marker": "s"},
    "device-only": {"color": "C2", "linestyle": "-.", "marker": "^"},
}
_OTHERS = ("C1", "C4", "C5", "C6", "C7")
_SCALES = {
    "s": ((3600.0, "h"), (60.0, "min"), (1.0, "s"), (1e-3, "ms")),
    "J": ((1e6, "MJ"), (1e3, "kJ"), (1.0, "J"), (1e-3, "mJ")),
    "byte": ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1.0, "B")),
}


@contextlib.contextmanager
def _panels(height: float, **options: Any) -> Iterator[tuple[Figure, list[Axes]]]:
    """Yield a figure of a column's width and its two panels."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context(SETTINGS):
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        panels = list(figure.subplots(**options))
        for ax in panels:
            ax.tick_params(labelsize=POINTS - 1)
            ax.set_axisbelow(True)
            ax.grid(alpha=0.3)
        yield figure, panels


def draw_losses(rounds: pd.DataFrame) -> Figure:
    """Return validation loss against simulated time, and against the server's energy.

    Parameters
    ----------
    rounds
        Of all policies, from `card_opt.training.experiment.tables.rounds_table`.
    """
    from matplotlib.ticker import MaxNLocator

    with _panels(2.4, ncols=2, sharey=True) as (figure, panels):
        for ax, column, unit, label in zip(
            panels,
            ("time", "energy"),
            ("s", "J"),
            ("simulated time", "server energy"),
            strict=True,
        ):
            factor, name = _scale(rounds[column].max(), unit)
            for policy, style in _styles(rounds).items():
                own = rounds[rounds["policy"] == policy]
                ax.plot(own[column] / factor, own["validation_loss"], label=policy, **style)
            ax.set_xlabel(f"{label} [{name}]")
            ax.set_xlim(left=0)
            ax.xaxis.set_major_locator(MaxNLocator(4))
        panels[0].set_ylabel("validation loss [nat/token]")
        _legend(figure, panels[0])
    return figure


def draw_link(turns: pd.DataFrame, rounds: pd.DataFrame, policy: str, num_cuts: int) -> Figure:
    """Return bytes on the link of all policies, and the cuts of one, over the rounds.

    Parameters
    ----------
    turns, rounds
        Of all policies, from `card_opt.training.experiment.tables`.
    policy
        Whose cuts are drawn.
    num_cuts
        The letter's :math:`I - 1`.
    """
    from matplotlib.ticker import MaxNLocator

    with _panels(3.4, nrows=2, sharex=True) as (figure, (sent, cuts)):
        factor, unit = _scale(rounds["link_bit"].max() / 8, "byte")
        for name, style in _styles(rounds).items():
            own = rounds[rounds["policy"] == name]
            sent.plot(own["round"], own["link_bit"] / 8 / factor, label=name, **style)
        sent.set_ylabel(f"sent so far [{unit}]")
        own = turns[turns["policy"] == policy]
        devices = list(own["device"].unique())
        grid = own.pivot_table(index="device", columns="round", values="cut").loc[devices]
        places = range(1, len(devices) + 1)
        image = cuts.pcolormesh(
            grid.columns.to_numpy(float),
            places,
            grid.to_numpy(),
            cmap="cividis",
            vmin=1,
            vmax=num_cuts,
            shading="nearest",
        )
        cuts.grid(visible=False)
        cuts.invert_yaxis()
        cuts.set_yticks(places)
        cuts.set_ylabel("device")
        cuts.set_xlabel("round")
        cuts.xaxis.set_major_locator(MaxNLocator(integer=True))
        bar = figure.colorbar(image, ax=cuts)
        bar.set_label(f"cut of {policy}", size=POINTS - 1)
        bar.ax.tick_params(labelsize=POINTS - 1)
        _legend(figure, sent)
    return figure


def _styles(rounds: pd.DataFrame) -> dict[str, dict[str, Any]]:
    """Return how each policy's line looks, in their order."""
    others = iter(_OTHERS * len(rounds))
    plain = {"linewidth": 1.1, "markersize": 2.5}
    return {
        policy: plain
        | _STYLES.get(policy, {"color": next(others), "linestyle": ":", "marker": "d"})
        for policy in rounds["policy"].unique()
    }


def _legend(figure: Figure, ax: Axes) -> None:
    handles, labels = ax.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=2, frameon=False)


def _scale(largest: float, unit: str) -> tuple[float, str]:
    """Return a factor and a name of a unit in which a number is easy to read."""
    return next(((f, n) for f, n in _SCALES[unit] if largest >= 2 * f), _SCALES[unit][-1])
