"""The figures: the front, where cuts switch, and sweeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.studies.front.drawing import draw_front
from card_opt.studies.front.front import Front
from card_opt.studies.front.tables import SUPPORTED
from card_opt.studies.sweep import Sweep
from card_opt.studies.sweep_drawing import draw_sweep

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_LEAST_EXCESS = 1e-12  # bottom of the axis of distances from the hull


def plot_front(front: Front) -> Figure:
    """Draw the front with its knee, CARD and the baselines, and how far it is above its hull."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 5.6), layout="constrained")
    upper, lower = figure.subplots(2, 1, sharex=True, height_ratios=[2.3, 1.0])
    table = front.table
    on_hull = table["kind"] == SUPPORTED
    draw_front(table, front.marks, bool(front.region.needs), upper)
    inner = table[~on_hull]
    if len(inner):
        high = inner["hull_excess"].clip(lower=_LEAST_EXCESS)
        lower.plot(inner["energy"] / 1e3, high, ".", color="C2", ms=2.5)
        lower.set_yscale("log")
    lower.set_ylabel("delay above\nthe convex hull")
    upper.set_xlabel("")
    lower.set_xlabel("total server energy [kJ]")
    lower.grid(alpha=0.3)
    counts = f"{int(on_hull.sum()):,} supported points shown, {len(inner):,} unsupported"
    lower.set_title(counts, fontsize="medium", loc="left")
    return figure


def plot_switches(front: Front) -> Figure:
    """Draw the best cut of every device-round against the weight, or the price of energy."""
    from matplotlib.colors import BoundaryNorm
    from matplotlib.figure import Figure

    devices, rounds = front.inst.shape
    by_weight = bool(front.switches["weight"].notna().all()) and len(front.switches) > 0
    place, shown = _cuts(front, by_weight)
    height = min(2.0 + 0.028 * devices * rounds, 8.0)
    figure = Figure(figsize=(6.4, height), layout="constrained")
    ax = figure.subplots()
    ends = np.arange(front.inst.num_cuts + 1) + 0.5
    rows = np.arange(devices * rounds + 1)
    image = ax.pcolormesh(
        place, rows, shown, cmap="viridis", norm=BoundaryNorm(ends, 256), rasterized=True
    )
    ax.set_yticks(rounds * (np.arange(devices) + 0.5), [f"{m + 1}" for m in range(devices)])
    for m in range(1, devices):
        ax.axhline(m * rounds, color="white", lw=1.2)
    ax.invert_yaxis()
    ax.tick_params(axis="y", length=0)
    ax.set_ylabel(f"device ({rounds} rounds each)" if rounds > 1 else "device")
    if by_weight:
        ax.set_xlabel("weight w of the delay")
    else:
        ax.set_xscale("log")
        ax.set_xlabel("price of energy [s/J]")
    ticks = np.unique(np.linspace(1, front.inst.num_cuts, 5).round())
    what = "best cut: layers on the device" if front.inst.options is None else "best option"
    figure.colorbar(image, ax=ax, label=what, ticks=ticks, pad=0.02)
    return figure


def _cuts(front: Front, by_weight: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return the ends of cells and the best cut in each, of every device-round."""
    table, cut = front.switches, front.ladder.fleet.cut
    rounds = front.inst.shape[1]
    owner = (table["device"] - 1) * rounds + table["round"] - 1
    axis = table["weight"] if by_weight else table["price"]
    if by_weight:
        place = np.linspace(0.0, 1.0, 801)
    else:
        prices = table["price"]
        low, high = (prices.min() / 3.0, prices.max() * 3.0) if len(prices) else (1e-3, 1.0)
        place = np.geomspace(low, high, 801)
    middle = 0.5 * (place[1:] + place[:-1])
    shown = np.empty((front.inst.shape[0] * rounds, middle.size))
    for k, first in enumerate(front.ladder.first):
        mine = (owner == k).to_numpy()
        cuts = np.append(cut[first] + 1, table["cut_after"].to_numpy()[mine])
        # Energy is dearer to the left if the axis is the weight of the delay.
        switches = axis.to_numpy()[mine]
        passed = switches[:, None] > middle if by_weight else switches[:, None] < middle
        shown[k] = cuts[passed.sum(axis=0)]
    return place, shown


def plot_sweep(sweep: Sweep) -> Figure:
    """Draw objective and bound, delay and energy, and the mean cut, against what is swept."""
    from matplotlib.figure import Figure

    table = sweep.table
    has_price = bool(table["price"].notna().any())
    figure = Figure(figsize=(6.4, 7.2 if has_price else 5.6), layout="constrained")
    axes = figure.subplots(4 if has_price else 3, 1, sharex=True)
    value = table["value"]
    finite = table.replace([np.inf, -np.inf], np.nan)
    draw_sweep(table, sweep.label, sweep.units, axes[0])
    axes[0].set_xlabel("")
    _two(axes[1], value, finite["delay"] / 1e3, finite["energy"] / 1e3)
    axes[2].plot(value, finite["mean_cut"], "o-", color="C2", ms=4)
    axes[2].set_ylabel("mean cut")
    if has_price:
        axes[3].plot(value, finite["price"], "o-", color="C3", ms=4)
        axes[3].set_ylabel(f"price of the limit\n[cost per {sweep.unit or 'unit'}]")
    for ax in axes[1:]:
        ax.grid(alpha=0.3)
    axes[-1].set_xlabel(sweep.label)
    return figure


def _two(ax: Axes, value: object, delay: object, energy: object) -> None:
    """Draw the delay on the left axis and the energy on a right one."""
    ax.plot(value, delay, "o-", color="C0", ms=4)  # type: ignore[arg-type]
    ax.set_ylabel("delay [1000 s]", color="C0")
    right = ax.twinx()
    right.plot(value, energy, "s-", color="C1", ms=4)  # type: ignore[arg-type]
    right.set_ylabel("energy [kJ]", color="C1")
