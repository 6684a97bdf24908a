"""Figures 3 and 4 of the letter, with its axes, from simulated rounds; and their data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.reproduce.claims.evidence import Evidence
from card_opt.reproduce.claims.readings import METHODS, Reading
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.reproduce.style import column
from card_opt.scenarios.channel import NOISE_STATES

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_HEIGHT = 2.5  # inches
_MARKS = "osD^v"
_LABELS = {"card": "CARD", "server-only": "Server-only", "device-only": "Device-only"}
_COLOURS = {"card": "#1f77b4", "server-only": "#ff7f0e", "device-only": "#7f7f7f"}
_HATCHES = {"card": "", "server-only": "////", "device-only": "...."}
_APART = 0.55  # layers between devices that have the same cut, so that all are seen
_NAMES = ("delay", "energy")
_MARKS = "os^D"
STATES = tuple(NOISE_STATES)


def figure_3(evidence: Evidence, reading: Reading) -> pd.DataFrame:
    """Return cut and frequency [GHz] of every device in the first rounds, as many as drawn."""
    rounds = evidence.scenario(reading).settings.problem.rounds
    frame = evidence.played(reading).card.to_frame()
    frame = frame[frame["round"] <= rounds].reset_index(drop=True)
    frame["frequency_ghz"] = frame["frequency"] / 1e9
    return frame[["round", "device", "cut", "frequency_ghz"]]


def figure_4(evidence: Evidence, reading: Reading) -> pd.DataFrame:
    """Return mean delay [s] and server energy [kJ] of a device-round: methods by channel states.

    The benchmarks at both frequencies; CARD's rows are the same in both.
    """
    import pandas as pd

    out = []
    for frequency in ("optimal", "maximum"):
        for state in STATES:
            played = evidence.played(reading.replace(baseline_frequency=frequency), state)
            out += [
                {
                    "baseline_frequency": frequency,
                    "channel": state,
                    "noise_dbm_hz": NOISE_STATES[state],
                    "method": method,
                    "delay_s": played.mean(method, "delay"),
                    "energy_kj": played.mean(method, "energy") / 1e3,
                }
                for method in METHODS
            ]
    return pd.DataFrame(out)


def plot_cuts(data: pd.DataFrame, num_cuts: int) -> Figure:
    """Draw Fig. 3(a), the optimal cut against the training round.

    Devices are drawn a little apart, or those with the same cut would hide each other.
    """
    devices = sorted(data["device"].unique())
    with column(_HEIGHT) as (figure, ax):
        for number, device in enumerate(devices):
            rows = data[data["device"] == device]
            offset = _APART * (0.5 * (len(devices) - 1) - number)
            ax.plot(rows["round"], rows["cut"] + offset, **_style(number, device))
        ax.set_ylabel("Optimal cut layer")
        ax.set_yticks(np.unique(np.linspace(1, num_cuts, 5).round().astype(int)))
        ax.set_ylim(1 - 2.5, num_cuts + 2.5)
        _by_round(figure, ax, data)
    return figure


def plot_frequencies(data: pd.DataFrame) -> Figure:
    """Draw Fig. 3(b), the server's GPU frequency against the training round."""
    with column(_HEIGHT) as (figure, ax):
        for number, device in enumerate(sorted(data["device"].unique())):
            rows = data[data["device"] == device]
            ax.plot(rows["round"], rows["frequency_ghz"], **_style(number, device))
        low, high = data["frequency_ghz"].min(), data["frequency_ghz"].max()
        room = max(0.08 * (high - low), 0.03 * high)
        ax.set_ylim(low - room, high + room)
        ax.set_ylabel("Server's GPU frequency [GHz]")
        _by_round(figure, ax, data)
    return figure


def plot_delays(data: pd.DataFrame) -> Figure:
    """Draw Fig. 4(a), the training delay of every method in every channel state."""
    return _bars(data, "delay_s", "Training delay [s]")


def plot_energies(data: pd.DataFrame) -> Figure:
    """Draw Fig. 4(b), the server's energy of every method in every channel state."""
    return _bars(data, "energy_kj", "Server's energy [kJ]")


def _bars(data: pd.DataFrame, name: str, label: str) -> Figure:
    rows = data[data["baseline_frequency"] == "optimal"]
    width = 0.84 / len(METHODS)
    places = np.arange(len(STATES))
    with column(_HEIGHT) as (figure, ax):
        for number, method in enumerate(METHODS):
            heights = rows[rows["method"] == method].set_index("channel")[name].loc[list(STATES)]
            bars = ax.bar(
                places + width * (number - 0.5 * (len(METHODS) - 1)),
                heights.to_numpy(),
                0.92 * width,
                label=_LABELS[method],
                color=_COLOURS[method],
                hatch=_HATCHES[method],
                edgecolor="white",
                linewidth=0.0,
            )
            ax.bar_label(bars, fmt="%.3g", fontsize=6, padding=1)
        ax.set_xticks(places, [state.capitalize() for state in STATES])
        ax.set_xlabel("Channel state")
        ax.set_ylabel(label)
        ax.margins(y=0.12)
        ax.tick_params(axis="x", length=0)
        ax.grid(visible=False, axis="x")
        figure.legend(loc="outside upper center", ncols=3, frameon=False, columnspacing=1.2)
    return figure


def _style(number: int, device: int) -> dict[str, Any]:
    return {
        "color": f"C{number}",
        "marker": _MARKS[number % len(_MARKS)],
        "ms": 6.0 - 0.8 * number,  # of devices at the same point all are seen
        "mfc": "none",
        "mew": 0.8,
        "lw": 0.7,
        "label": f"Device {device}",
    }


def _by_round(figure: Figure, ax: Axes, data: pd.DataFrame) -> None:
    from matplotlib.ticker import MaxNLocator

    ax.set_xlabel("Training round")
    ax.set_xlim(data["round"].min() - 0.5, data["round"].max() + 0.5)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    figure.legend(
        loc="outside upper center",
        ncols=3,
        frameon=False,
        columnspacing=1.0,
        handlelength=1.6,
        labelspacing=0.2,
    )


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
