"""Gaps of each heuristic as quantiles, and as a page of Markdown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from card_opt.studies.literature.catalogue import HEURISTICS
from card_opt.studies.literature.fleets import LAYERS
from card_opt.studies.literature.shapes import SHAPES

if TYPE_CHECKING:
    import pandas as pd

EXACT = 1e-9  # gap up to which a decision is called optimal

_PERCENT = {
    "median": "median gap",
    "quantile_90": "90 %",
    "largest": "largest",
    "exact_gap": "open",
    "more_delay": "more delay",
    "more_energy": "more energy",
}
_HEAD = """\
# What heuristics leave under exact optima

Made by `{command}`; the table of all instances is `literature.csv`.

`gap` is (objective - bound) / objective: the objective is the referee's of the heuristic's
decision, the bound is proven, by a certificate in rational arithmetic where there is one for the
shape (`certified`) and by the exact method else. `optimal` counts gaps up to 1e-9; `open` is the
most that the exact answer itself has as a gap; `more delay` and `more energy` are medians of what
a decision takes beyond the exact one. All instances are made here, so a gap says nothing about a
paper's own data, and each heuristic is the general form of what an abstract describes.
"""


def summary(table: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each heuristic and sort of layers.

    Parameters
    ----------
    table
        Of `card_opt.studies.literature.study.study`.

    Returns
    -------
    pandas.DataFrame
        Numbers of instances, of decisions found, of optimal ones and of certified bounds; median,
        90 % quantile and largest gap of the decisions found; the most that the exact answer's own
        gap is; and the median of the relative excess in total delay and energy.
    """
    import pandas as pd

    rows = []
    for heuristic in HEURISTICS:
        for layers in LAYERS:
            of = table[(table["heuristic"] == heuristic.name) & (table["layers"] == layers)]
            if len(of):
                rows.append({"heuristic": heuristic.name, "layers": layers} | _numbers(of))
    return pd.DataFrame(rows)


def _numbers(of: pd.DataFrame) -> dict[str, Any]:
    found = of[of["objective"] < math.inf]
    bounded = found[found["gap"].notna()]
    quantiles = {"median": 0.5, "quantile_90": 0.9, "largest": 1.0}
    more = {
        f"more_{name}": float((found[name] / found[f"exact_{name}"] - 1.0).median())
        for name in ("delay", "energy")
    }
    return {
        "instances": len(of),
        "found": len(found),
        "optimal": int((bounded["gap"] <= EXACT).sum()),
        "certified": int((of["proof"] != "").sum()),
        **{key: float(bounded["gap"].quantile(share)) for key, share in quantiles.items()},
        "exact_gap": float(of["exact_gap"].max()),
        **more,
    }


def page(table: pd.DataFrame, command: str) -> str:
    """Return the page: gaps, shapes, and each heuristic with its papers and assumptions.

    Parameters
    ----------
    table
        Of `card_opt.studies.literature.study.study`.
    command
        What made it.
    """
    lines = [_HEAD.format(command=command)]
    lines += _gaps(summary(table))
    lines += ["", "![Gap of every heuristic on every instance](literature.png)", ""]
    lines += ["## Shapes", "", "| shape | decided and limited | weight of delay | rounds |"]
    lines += ["|---|---|---:|---:|"]
    lines += [f"| {s.name} | {s.about} | {s.weight:g} | {s.rounds} |" for s in SHAPES]
    lines += ["", "## Heuristics", ""]
    present = set(table["heuristic"])
    for heuristic in HEURISTICS:
        if heuristic.name in present:
            lines += [f"### {heuristic.name}: {heuristic.title}", ""]
            lines += [f"Shape: {heuristic.shape}. General form of:", ""]
            lines += [f"- {paper}" for paper in heuristic.papers]
            lines += ["", f"Described: {heuristic.described}.", ""]
            lines += [f"Assumed: {heuristic.assumed}.", ""]
    return "\n".join(lines).rstrip() + "\n"


def in_words(short: pd.DataFrame) -> pd.DataFrame:
    """Return a `summary` as text, for people: shares in percent."""
    words = short[["heuristic", "layers", "instances", "found", "optimal", "certified"]].copy()
    for name, heading in _PERCENT.items():
        words[heading] = [percent(share) for share in short[name]]
    return words.astype(str)


def _gaps(short: pd.DataFrame) -> list[str]:
    words = in_words(short)
    lines = [
        "| " + " | ".join(map(str, words)) + " |",
        "|---|---|" + "---:|" * (len(words.columns) - 2),
    ]
    return lines + ["| " + " | ".join(row) + " |" for row in words.to_numpy().tolist()]


def percent(share: float) -> str:
    """Return a share in percent, with two significant digits.

    >>> percent(0.0123), percent(2e-12), percent(-0.5)
    ('1.2 %', '0 %', '-50 %')
    """
    if not math.isfinite(share):
        return "-"
    if abs(share) <= EXACT:
        return "0 %"
    return f"{100.0 * share:.0f} %" if abs(share) >= 1.0 else f"{100.0 * share:.2g} %"
