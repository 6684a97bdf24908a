"""A profile as a figure: what was measured as marks, what the cost model says as lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.figures import POINTS, SETTINGS
from card_opt.training.profiling.samples import Counts
from card_opt.training.profiling.step import STAGES

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_SIZE = (7.0, 5.0)  # inches
_COLOURS = {"device": "#1f77b4", "server": "#2ca02c", "smashed": "#ff7f0e", "adapter": "#7f7f7f"}
_PREFIXES = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"), (1.0, ""), (1e-3, "m"))


class Drawn(Protocol):
    """What of a measured profile is drawn; see `card_opt.training.profiling.measured`."""

    @property
    def cuts(self) -> IntArray:
        """Return the cuts, shape (C,)."""

    @property
    def stage_seconds(self) -> FloatArray:
        """Return the times of stages, shape (C, R, 4) [s]."""

    @property
    def counts(self) -> Sequence[Counts]:
        """Return what was counted, of each cut."""

    def side_seconds(self, side: str) -> FloatArray:
        """Return what a side takes for a step, shape (C, R) [s]."""

    def side_flops(self, side: str) -> FloatArray:
        """Return what a side computes in a step, shape (C,) [FLOP]."""

    def mean_throughput(self, side: str) -> float:
        """Return the throughput of a side over all cuts [FLOP/s]."""

    def measured(self, name: str) -> FloatArray:
        """Return what was measured, shape (C,)."""

    def modelled(self, name: str) -> FloatArray:
        """Return what the cost model says, shape (C,)."""


def draw(profile: Drawn) -> Figure:
    """Return a figure of four panels over the cut.

    Parameters
    ----------
    profile
        What was measured.
    """
    from matplotlib import pyplot, rc_context

    with rc_context(SETTINGS):
        figure, axes = pyplot.subplots(2, 2, figsize=_SIZE, layout="constrained", sharex=True)
        _draw_seconds(axes[0, 0], profile)
        _draw_flops(axes[0, 1], profile)
        _draw_bytes(axes[1, 0], profile)
        _draw_memory(axes[1, 1], profile)
        for ax in axes.flat:
            ax.tick_params(labelsize=POINTS)
            ax.set_axisbelow(True)
            ax.grid(visible=True, linewidth=0.3, color="#dddddd")
            ax.set_ylim(bottom=0.0, top=1.3 * ax.dataLim.y1)  # the legend stands above the data
            ax.legend(
                loc="upper left",
                ncols=2,
                frameon=False,
                columnspacing=0.8,
                handlelength=1.2,
                handletextpad=0.5,
                fontsize="small",
            )
        for ax in axes[1]:
            ax.set_xlabel("cut (layers on the device)")
            ax.xaxis.get_major_locator().set_params(integer=True)
        figure.suptitle("marks: measured; lines: the cost model", fontsize=POINTS)
    return figure


def _draw_seconds(ax: Axes, profile: Drawn) -> None:
    """Draw medians with the least and the most, and FLOP at one throughput."""
    sides = {side: profile.side_seconds(side) for side in ("device", "server")}
    scale = _scaled(ax, "time of a step", "s", max(float(s.max()) for s in sides.values()))
    for side, seconds in sides.items():
        middle, tone = np.median(seconds, axis=1), _COLOURS[side]
        around = np.stack([middle - seconds.min(axis=1), seconds.max(axis=1) - middle])
        speed = profile.mean_throughput(side)
        ax.errorbar(
            profile.cuts,
            middle / scale,
            around / scale,
            fmt="o",
            markersize=3,
            elinewidth=0.7,
            color=tone,
        )
        modelled = profile.modelled(f"{side}_flops") / speed / scale
        label = f"{side}, {speed / 1e9:.3g} GFLOP/s"
        ax.plot(profile.cuts, modelled, color=tone, linewidth=0.9, label=label)
        forward = np.median(profile.stage_seconds[:, :, STAGES.index(f"{side}_forward")], axis=1)
        label = "forward alone"
        ax.plot(profile.cuts, forward / scale, "x", markersize=3, color=tone, label=label)


def _draw_flops(ax: Axes, profile: Drawn) -> None:
    """Draw what torch counts, and what the cost model says."""
    sides = {side: profile.side_flops(side) for side in ("device", "server")}
    scale = _scaled(ax, "computed in a step", "FLOP", max(f.max() for f in sides.values()))
    for side, flops in sides.items():
        modelled = profile.modelled(f"{side}_flops")
        _pair(ax, profile, flops / scale, modelled / scale, side, side)


def _draw_bytes(ax: Axes, profile: Drawn) -> None:
    """Draw what crosses the link: up and down are as much."""
    parts = {"smashed": "smashed_bits", "adapter": "adapter_bits"}
    names = {"smashed": "smashed data, each step", "adapter": "adapters, each round"}
    most = max(profile.measured(name).max() for name in parts.values()) / 8.0
    scale = _scaled(ax, "on the link", "B", most)
    for part, name in parts.items():
        measured, modelled = profile.measured(name) / 8.0, profile.modelled(name) / 8.0
        _pair(ax, profile, measured / scale, modelled / scale, part, names[part])


def _draw_memory(ax: Axes, profile: Drawn) -> None:
    """Draw the device's peak, what it holds between steps, and what the cost model says."""
    peak = profile.measured("device_memory")
    resident = np.array([count.resident_bytes for count in profile.counts])
    scale = _scaled(ax, "memory of the device", "B", peak.max())
    modelled = profile.modelled("device_memory") / scale
    _pair(ax, profile, peak / scale, modelled, "device", "peak in a step")
    tone = _COLOURS["adapter"]
    ax.plot(profile.cuts, resident / scale, "s", markersize=2.5, color=tone, label="between steps")


def _pair(
    ax: Axes,
    profile: Drawn,
    measured: FloatArray,
    modelled: FloatArray,
    colour: str,
    name: str,
) -> None:
    """Draw what was measured as marks, and what the cost model says as a line."""
    tone = _COLOURS[colour]
    ax.plot(profile.cuts, measured, "o", markersize=3, color=tone)
    ax.plot(profile.cuts, modelled, color=tone, linewidth=0.9, label=name)


def _scaled(ax: Axes, what: str, unit: str, most: float) -> float:
    """Label an axis in a unit that suits the largest value; return the unit."""
    scale, prefix = next(
        ((size, letter) for size, letter in _PREFIXES if most >= size), _PREFIXES[-1]
    )
    ax.set_ylabel(f"{what} [{prefix}{unit}]")
    return scale
