"""Draw docs/figures/counterexamples.png and print the table of docs/counterexamples.md.

python -m docs.figures.counterexamples
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.constraints import lower
from card_opt.problem.quantities import FloatArray
from card_opt.problem.referee import evaluate
from card_opt.problem.rows import quantity_of
from tests.helpers.counterexamples import (
    Example,
    Outcome,
    dear_deadline,
    dear_energy_cap,
    frequency_pool,
    outcome,
    table,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PRINTED: dict[str, Any] = {
    "marker": "X",
    "color": "black",
    "s": 80,
    "zorder": 3,
    "label": "Algorithm 1",
}
BEST: dict[str, Any] = {
    "marker": "*",
    "color": "gold",
    "edgecolor": "black",
    "s": 190,
    "zorder": 4,
}


def draw_cuts(ax: Axes, example: Example, it: Outcome, title: str) -> None:
    """Draw the cost of each cut of a P2 by the frequency, bold where it keeps the limit."""
    inst, constraints = example
    (rows,) = lower(inst, constraints).rows
    grid = np.linspace(1.0, 5.0, 801)
    for c in range(1, inst.num_cuts + 1):
        cost = np.array([evaluate(inst, c, f).objective for f in grid])
        used = [quantity_of(inst, rows.quantity, np.array([[c]]), np.array([[f]])) for f in grid]
        keeps = np.ravel(used) <= rows.bound[0]
        (line,) = ax.plot(grid, cost, lw=1, ls=":")
        kept = np.where(keeps, cost, np.nan)
        ax.plot(grid, kept, lw=3, color=line.get_color(), label=f"cut {c}")
    ax.scatter(it.frequency[0, 0], it.cost, **PRINTED)
    assert it.best.frequency is not None
    ax.scatter(it.best.frequency[0, 0], it.best.upper, label="optimum", **BEST)
    ax.set(xlabel="server frequency [Hz]", ylabel="cost", title=title, ylim=(0.1, 0.5))
    ax.legend(loc="lower center", ncols=3, fontsize="small")


def draw_pool(ax: Axes, example: Example, it: Outcome, title: str) -> None:
    """Draw the cost of pairs of cuts by how a pool is shared, device 1's part on the axis."""
    inst, (pool,) = example
    first = np.linspace(1.0, 3.0, 401)
    for cuts in ([1, 1], [1, 3], [3, 1], [3, 3]):
        cost = [shared_cost(example, cuts, f) for f in first]
        ax.plot(first, cost, lw=2, label=f"cuts {cuts[0]} and {cuts[1]}")
    at_half = lower(inst, [pool]).rows[0].bound[0] / 2.0
    ax.scatter(at_half, it.cost, **PRINTED | {"label": "Algorithm 1's cuts"})
    assert it.best.frequency is not None
    ax.scatter(it.best.frequency[0, 0], it.best.upper, label="optimum", **BEST)
    ax.set(xlabel="frequency of device 1, of 4 Hz", ylabel="cost of both", title=title)
    ax.set_ylim(0.4, 1.0)
    ax.legend(loc="lower center", ncols=2, fontsize="small")


def shared_cost(example: Example, cuts: list[int], first: float) -> float:
    """Return the cost of two device-rounds that share a pool."""
    inst, constraints = example
    pool = lower(inst, constraints).rows[0].bound[0]
    frequency: FloatArray = np.array([[first], [pool - first]])
    return evaluate(inst, np.array(cuts)[:, np.newaxis], frequency).objective


def main() -> None:
    """Draw, save and print."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13.0, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(1, 3)
    for ax, example, draw, limit in (
        (axes[0], dear_deadline, draw_cuts, "deadline of 34 s"),
        (axes[1], dear_energy_cap, draw_cuts, "energy cap of 100 J"),
        (axes[2], frequency_pool, draw_pool, "pool of 4 Hz"),
    ):
        it = outcome(example)
        draw(ax, example(), it, f"{limit}: {it.loss:.1%} dearer")
    figure.savefig(Path(__file__).with_suffix(".png"), dpi=110)
    print(table())


if __name__ == "__main__":
    main()
