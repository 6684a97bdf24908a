"""The timeline of a round: who computes, who sends, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from card_opt.errors import CardOptError
from card_opt.problem.instance import Instance
from card_opt.problem.option_columns import described
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.figures import below, drawing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

_IN_EPOCH = (
    "device_forward",
    "smashed_uplink",
    "server_forward",
    "server_backward",
    "gradient_downlink",
    "device_backward",
)
_COLOURS = {
    "distribution": "#7f7f7f",
    "device_forward": "#1f77b4",
    "smashed_uplink": "#ff7f0e",
    "server_forward": "#2ca02c",
    "server_backward": "#98df8a",
    "gradient_downlink": "#ffbb78",
    "device_backward": "#aec7e8",
    "adapter_uplink": "#c7c7c7",
}
_LABELS = {
    "distribution": "adapters down",
    "device_forward": "device forward",
    "smashed_uplink": "smashed data up",
    "server_forward": "server forward",
    "server_backward": "server backward",
    "gradient_downlink": "gradients down",
    "device_backward": "device backward",
    "adapter_uplink": "adapters up",
}
_SHARED = ("uplink", "downlink", "server")
_WIDTH, _ROW, _HEAD = 7.0, 0.32, 1.35  # inches


class Played(Protocol):
    """What of a simulation is drawn; see there."""

    @property
    def policy(self) -> str:
        """Return who decided."""

    @property
    def inst(self) -> Instance:
        """Return the instance."""

    @property
    def cut(self) -> IntArray:
        """Return the cuts, shape (M, N)."""

    @property
    def delay(self) -> FloatArray:
        """Return the delays, shape (M, N) [s]."""

    @property
    def seconds(self) -> dict[str, FloatArray]:
        """Return the time of every stage, shape (M, N) [s]."""


class Span(NamedTuple):
    """One stage of one local epoch: who is at work, from when, for how long [s]."""

    who: str
    stage: str
    start: float
    seconds: float


def spans(simulation: Played, round_number: int = 1) -> list[Span]:
    """Return what happens in a round, in the order of time; devices take turns.

    Parameters
    ----------
    simulation
        What was played.
    round_number
        Which round, 1-based.

    Raises
    ------
    CardOptError
        If there is no such round.
    """
    num_devices, num_rounds = simulation.inst.shape
    if not 1 <= round_number <= num_rounds:
        raise CardOptError(f"round_number must be in 1..{num_rounds}, got {round_number}")
    n = round_number - 1
    epochs = np.broadcast_to(simulation.inst.rounds().local_epochs, simulation.inst.shape)
    out: list[Span] = []
    now = 0.0

    def add(device: int, stage: str, share: float) -> None:
        nonlocal now
        seconds = share * float(simulation.seconds[stage][device, n])
        out.append(Span(_who(device, stage), stage, now, seconds))
        now += seconds

    for m in range(num_devices):
        add(m, "distribution", 1.0)
        left = float(epochs[m, n])
        while left > 0.0:  # a last epoch that is not whole takes its part of the time
            for stage in _IN_EPOCH:
                add(m, stage, min(left, 1.0) / float(epochs[m, n]))
            left -= 1.0
        add(m, "adapter_uplink", 1.0)
    return out


def plot_timeline(simulation: Played, round_number: int = 1) -> Figure:
    """Draw one round: devices, links and server, one line each.

    Parameters
    ----------
    simulation
        What was played.
    round_number
        Which round, 1-based.
    """
    from matplotlib.figure import Figure

    lines = simulation.inst.shape[0] + len(_SHARED)
    figure = Figure(figsize=(_WIDTH, _HEAD + _ROW * lines), layout="constrained")
    draw_timeline(simulation, figure.subplots(), round_number)
    figure.legend(
        handles=_patches(), loc="outside upper center", ncols=4, frameon=False, fontsize=9
    )
    return figure


def draw_timeline(simulation: Played, ax: Axes, round_number: int = 1) -> None:
    """Draw one round on axes, without a legend.

    Parameters
    ----------
    simulation
        What was played.
    ax
        The axes.
    round_number
        Which round, 1-based.
    """
    num_devices = simulation.inst.shape[0]
    lines = [*(_device(m) for m in range(num_devices)), *_SHARED]
    parts = spans(simulation, round_number)
    for line, who in enumerate(lines):
        mine = [span for span in parts if span.who == who]
        colours = [_COLOURS[span.stage] for span in mine]
        ax.broken_barh(
            [(span.start, span.seconds) for span in mine],
            (line - 0.4, 0.8),
            facecolors=colours,
            edgecolors=colours,  # or the shortest would not show
            linewidth=0.7,
        )
    end = 0.0
    for m in range(num_devices):  # where one device hands over to the next
        ax.axvline(end, color="0.8", lw=0.8, zorder=0)
        end += float(simulation.delay[m, round_number - 1])
    ax.set_xlim(0.0, end)
    options = simulation.inst.options
    names = [
        f"{_device(m)}, {described(options, int(simulation.cut[m, round_number - 1]))}"
        for m in range(num_devices)
    ]
    ax.set_yticks(range(len(lines)), names + lines[num_devices:])
    ax.set_ylim(len(lines) - 0.5, -0.5)
    ax.tick_params(axis="y", length=0)
    ax.set_xlabel(f"time in round {round_number} [s], policy {simulation.policy}")


def plot_on(simulation: Played, ax: Axes | None, round_number: int) -> Axes:
    """Draw one round on given axes, or on new ones of a column's width, and return them."""
    lines = simulation.inst.shape[0] + len(_SHARED)
    with drawing(ax, 1.5 + 0.16 * lines) as axes:
        draw_timeline(simulation, axes, round_number)
        below(axes, _patches())
    return axes


def _patches() -> list[Patch]:
    """Return the legend: the colour of every stage."""
    from matplotlib.patches import Patch

    return [Patch(color=_COLOURS[stage], label=_LABELS[stage]) for stage in _COLOURS]


def _device(number: int) -> str:
    return f"device {number + 1}"


def _who(device: int, stage: str) -> str:
    """Return who is at work in a stage."""
    if stage in {"distribution", "gradient_downlink"}:
        return "downlink"
    if stage in {"smashed_uplink", "adapter_uplink"}:
        return "uplink"
    return "server" if stage.startswith("server") else _device(device)
