"""Draw docs/figures/families.png.

python -m docs.figures.families
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from card_opt.families import Case, make
from card_opt.solving.dispatch import solve
from card_opt.support.figures import save_figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_PROFILES = ("paper", "convolution", "encoder-decoder", "random")
_LIMITS = ("deadline", "energy-cap", "energy-budget", "round-time", "frequency-pool")
_TIGHTNESS = np.linspace(-0.2, 1.0, 25)
_SEEDS = range(25)
_COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00")  # Okabe and Ito
_STYLES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)))


def draw_cuts(ax: Axes) -> None:
    """Draw how often each cut is best, over seeds, along the depth of the model."""
    for row, name in enumerate(reversed(_PROFILES)):
        best = [make(name, seed=seed).best for seed in _SEEDS]
        cuts = np.concatenate([it.cut.ravel() for it in best if it.cut is not None])
        num_cuts = make(name).instance.num_cuts
        share = np.bincount(cuts - 1, minlength=num_cuts) / cuts.size
        depth = np.arange(num_cuts) / (num_cuts - 1)
        seen = share > 0.0
        ax.scatter(depth[seen], np.full(seen.sum(), row), s=900 * share[seen], color=_COLORS[0])
    ax.set_yticks(range(len(_PROFILES)), list(reversed(_PROFILES)))
    ax.set(xlabel="best cut, from the first (0) to the last (1)")
    ax.set(xlim=(-0.1, 1.1), ylim=(-0.6, 3.6))
    ax.set_title("How often each cut is best (area)")


def draw_loss(ax: Axes) -> None:
    """Draw what keeping a limit costs, by its tightness."""
    for name, color, style in zip(_LIMITS, _COLORS, _STYLES, strict=True):
        free = make(name, tightness=-1.0).best.value
        values = [make(name, tightness=float(t)).best.value for t in _TIGHTNESS]
        loss = np.maximum(np.array(values) / free - 1.0, 0.0)
        ax.plot(_TIGHTNESS, 100.0 * loss, color=color, ls=style, lw=2, label=name)
    ax.axvline(0.0, color="0.6", lw=1)
    ax.set_yscale("symlog", linthresh=1.0)
    ax.set_yticks([0, 1, 10, 100, 1000], ["0", "1", "10", "100", "1000"])
    ax.set(xlabel="tightness", ylabel="dearer than without the limit [%]", ylim=(-0.1, 3000))
    ax.legend(loc="upper left", fontsize="small")
    ax.set_title("What a limit costs")


def draw_wrong(ax: Axes) -> None:
    """Draw how many cuts of near-ties HiGHS gets wrong, by the gap at which it may stop."""
    tolerances = 10.0 ** -np.arange(2, 10)
    for gap, color, marker in zip((1e-3, 1e-5, 1e-7), _COLORS, "osD", strict=False):
        cases = [make("near-ties", seed=seed, gap=gap) for seed in range(3)]
        wrong = [np.mean([_wrong(case, tol) for case in cases]) for tol in tolerances]
        ax.plot(tolerances, 100.0 * np.array(wrong), color=color, marker=marker, label=f"{gap:g}")
    ax.set_xscale("log")
    ax.invert_xaxis()
    ax.set(xlabel="relative gap at which the solver may stop", ylabel="wrong cuts [%]")
    ax.set_ylim(bottom=-2)
    ax.legend(title="gap of the near-ties", fontsize="small")
    ax.set_title("near-ties, highs-outer-approximation")


def _wrong(case: Case, tolerance: float) -> float:
    """Return the share of device-rounds whose cut is not the best."""
    solution = solve(case.instance, "highs-outer-approximation", rel_gap=float(tolerance))
    return float(np.mean(solution.cut != case.best.cut))


def main() -> None:
    """Draw and save."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(14.0, 4.2), layout="constrained")
    axes = figure.subplots(1, 3)
    draw_cuts(axes[0])
    draw_loss(axes[1])
    draw_wrong(axes[2])
    save_figure(figure, Path(__file__).with_suffix(".png"))


if __name__ == "__main__":
    main()
