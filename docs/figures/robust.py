"""Draw docs/figures/robust.png and print the table of docs/robust.md.

python -m docs.figures.robust
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

import card_opt as co
from card_opt.constraints import Deadline
from card_opt.studies.uncertain.robustness import check
from card_opt.support.files import replacing

PROBABILITIES = (0.6, 0.7, 0.8, 0.9, 0.95, 0.97)
SAMPLES, FRESH = range(1_000), range(1_000, 3_000)  # seeds
ROUNDS, DEADLINE = 4, 95.0  # s


def rows() -> list[tuple[str, float, float, float]]:
    """Return decision, least and mean share of deadlines kept, and mean cost of the samples."""
    scenario = co.load_scenario("paper")
    inst = scenario.instance(rounds=ROUNDS)
    known, fresh = (co.RateSamples.draw(scenario, s, ROUNDS) for s in (SAMPLES, FRESH))
    limit = [Deadline(DEADLINE)]
    out = []
    for probability in (None, *PROBABILITIES):
        problem = co.robust(inst, known, limit, probability=probability)
        sol = co.solve(problem, "cutwise")
        if sol.cut is None or sol.frequency is None:
            out.append((str(probability), np.nan, np.nan, np.nan))
            continue
        (kept,) = check(inst, fresh, sol.cut, sol.frequency, limit)
        name = "by the mean" if probability is None else f"{probability:g}"
        out.append((name, kept.share.min(), kept.share.mean(), sol.objective))
    return out


def main() -> None:
    """Print the table and draw the figure."""
    from matplotlib.figure import Figure

    table = rows()
    print(
        "| promised | least share kept | mean share kept | mean cost over the samples |\n"
        "|---|---|---|---|"
    )
    for name, least, mean, cost in table:
        print(f"| {name} | {least:.3f} | {mean:.3f} | {cost:.4f} |")
    figure = Figure(figsize=(3.5, 2.9), layout="constrained")
    ax = figure.subplots()
    promised = [float(name) for name, *_ in table[1:]]
    ax.plot([0.45, 1.0], [0.45, 1.0], color="0.7", lw=1.0, label="as promised")
    ax.plot(promised, [row[1] for row in table[1:]], "o-", ms=4, label="least, promised")
    ax.axhline(table[0][1], color="C3", ls="--", lw=1.2, label="least, kept by the mean")
    ax.set(xlabel="promised probability", ylabel="share of deadlines kept", ylim=(None, 1.02))
    ax.grid(alpha=0.3)
    ax.legend(fontsize=8, loc="lower right")
    with replacing(Path(__file__).with_suffix(".png")) as beside:
        figure.savefig(beside, dpi=200)


if __name__ == "__main__":
    main()
