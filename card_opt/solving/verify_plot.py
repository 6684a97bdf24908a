"""Figures. Each function draws on given axes, or on a new figure, and returns the figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from card_opt.errors import InstanceError
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.solving.compare import Trial
from card_opt.support.figures import below, drawing

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_RING, _LARGEST_RING = 7.0, 32.0  # points: rings of methods that agree lie around each other
_LINES = 12  # of the legend, that a figure of the least height has room for


class Compared(Protocol):
    """What of a report is drawn."""

    @property
    def candidate(self) -> Trial:
        """Return the answers of the method under test."""

    @property
    def trials(self) -> tuple[Trial, ...]:
        """Return those of the methods that it was compared with."""


def curves_at_best_frequency(
    inst: Instance, frequency: FloatArray, share: FloatArray | None = None
) -> FloatArray:
    """Return U of every cut of a device-round by itself, shape (M, N, C).

    Parameters
    ----------
    inst
        The instance.
    frequency, share
        Frequencies [Hz], and shares of the band if these are decided, shape (M, N).
    """
    cuts = range(1, inst.num_cuts + 1)
    return np.stack([referee.evaluate(inst, cut, frequency, share).cost for cut in cuts], axis=-1)


def plot_cost_curves(
    inst: Instance, report: Compared, round_number: int = 1, ax: Axes | None = None
) -> Figure:
    """Draw the cost of every cut at f* for each device, with what every method decided.

    Parameters
    ----------
    inst
        The instance that was verified.
    report
        Outcome of `card_opt.verify`.
    round_number
        Which round to draw, 1-based.
    ax
        Axes to draw on; a new figure without.

    Raises
    ------
    InstanceError
        If there is no such round, or no decision to draw.
    """
    lines = inst.shape[0] + len(report.trials) + 1
    ax = _axes(lines) if ax is None else ax
    draw_curves(inst, report, round_number, ax)
    ax.set_title(f"Round {round_number}: cost of every cut, and what each method chose")
    ax.legend(
        fontsize=9,
        labelspacing=1.0 if lines <= _LINES else 0.55,
        loc="center left",
        bbox_to_anchor=(1.01, 0.5),
        frameon=False,
    )
    return _figure(ax)


def plot_on(inst: Instance, report: Compared, ax: Axes | None, round_number: int) -> Axes:
    """Draw on given axes, or on new ones of a column's width, and return them."""
    lines = inst.shape[0] + len(report.trials) + 1
    with drawing(ax, 2.4 + 0.15 * (lines // 2)) as axes:
        draw_curves(inst, report, round_number, axes)
        below(axes)
    return axes


def draw_curves(inst: Instance, report: Compared, round_number: int, ax: Axes) -> None:
    """Draw what `plot_cost_curves` does on axes, without title and legend.

    Costs are those of device-rounds by themselves, at the shares of the band that the method
    under test gives them: without waiting for others, and without moving the cut.

    Parameters and errors are those of `plot_cost_curves`.
    """
    if not 1 <= round_number <= inst.shape[1]:
        raise InstanceError(f"round_number must be in 1..{inst.shape[1]}, got {round_number}")
    frequency = report.candidate.joint.frequency
    if frequency is None:
        text = f"{report.candidate.method.name} has no decision to draw"
        raise InstanceError(f"{text}: {report.candidate.joint.status}")
    from matplotlib import colormaps
    from matplotlib.ticker import MaxNLocator

    step = min(3.0, (_LARGEST_RING - _RING) / len(report.trials)) if report.trials else 0.0
    n = round_number - 1
    chosen, _ = decisions(report.candidate, inst)
    share = report.candidate.joint.share
    curves = curves_at_best_frequency(inst, frequency, share)[:, n]
    cuts = np.arange(1, inst.num_cuts + 1)
    rings = colormaps["Dark2"]
    for m, curve in enumerate(curves):
        label = f"device {m + 1}, f* = {frequency[m, n] / 1e9:.2f} GHz"
        ax.plot(cuts, curve, color=f"C{m % 10}", lw=1.6, label=label, zorder=2)
        ax.plot(chosen[m, n], curve[chosen[m, n] - 1], "k.", ms=5, zorder=4)
    for number, trial in enumerate(report.trials):
        cut, cost = decisions(trial, inst)
        found = cut[:, n] > 0
        ax.plot(
            cut[found, n],
            cost[found, n],
            "o",
            ms=_RING + step * number,
            mfc="none",
            mec=rings(number % rings.N),
            mew=min(1.3, step / 2.0),
            label=trial.method.name,
            zorder=3,
        )
    ax.plot([], [], "k.", ms=5, label=report.candidate.method.name)
    ax.set_xlabel("cut c: layers on the device")
    ax.set_ylabel("cost U(c) at f*")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.margins(x=0.06, y=0.12)
    ax.grid(alpha=0.25)


def _axes(lines: int) -> Axes:
    from matplotlib.figure import Figure

    height = 4.2 + 0.2 * max(0, lines - _LINES)
    return Figure(figsize=(8.0, height), layout="constrained").subplots()


def _figure(ax: Axes) -> Figure:
    figure = ax.get_figure(root=True)
    assert figure is not None  # axes without one cannot be drawn on
    return figure


def decisions(trial: Trial, inst: Instance) -> tuple[IntArray, FloatArray]:
    """Return cuts and costs by themselves, shape (M, N): of P2s, or of P1; cut 0 for none."""
    joint, shape = trial.joint, inst.shape
    if not trial.parts and joint.cut is not None and joint.frequency is not None:
        return joint.cut, referee.evaluate(inst, joint.cut, joint.frequency, joint.share).cost
    if not trial.parts:
        return np.zeros(shape, dtype=np.int64), np.full(shape, np.inf)
    cut = [0 if part.cut is None else part.cut.item() for part in trial.parts]
    cost = [part.objective for part in trial.parts]
    return np.reshape(cut, shape), np.reshape(cost, shape)
