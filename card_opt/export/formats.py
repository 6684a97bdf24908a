"""Which formats can hold which formulations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.models import catalogue
from card_opt.models.catalogue import CONIC, LINEAR, NONLINEAR, PRODUCTS, Formulation
from card_opt.problem.region import LEVELS, PRIMITIVES

if TYPE_CHECKING:
    import pandas as pd

HOLDS = {
    NONLINEAR: ("nl",),
    PRODUCTS: ("nl", "mps", "lp"),
    CONIC: ("nl", "mps", "lp", "cbf"),
    LINEAR: ("nl", "mps", "lp", "cbf"),
}
"""The formats that can hold a formulation, by the hardest of its rows."""

PROBLEM_FORMATS = ("json", "npz")
"""The formats that hold a problem itself, in no formulation."""

FORMATS = (*HOLDS[LINEAR], *PROBLEM_FORMATS)
DEFAULT = "conic-hull-pyomo"
FORMULATIONS = tuple(f for f in catalogue.FORMULATIONS if f.is_one_file)
"""The formulations that can be exported."""


def find(name: str) -> Formulation:
    """Return the formulation with this name, if it can be exported.

    Raises
    ------
    CardOptError
        If there is none; the text lists close names.
    """
    return catalogue.find(name, FORMULATIONS)


def holding(formulation: Formulation, with_levels: bool) -> tuple[str, ...]:
    """Return the formats that can hold a formulation."""
    return HOLDS[formulation.levels if with_levels else formulation.box]


def able(suffix: str, with_levels: bool) -> list[str]:
    """Return the names of the formulations that a format can hold."""
    taking = [f for f in FORMULATIONS if not with_levels or LEVELS in f.supports]
    return [f.name for f in taking if suffix in holding(f, with_levels)]


def table() -> pd.DataFrame:
    """Return formulations and the formats that can hold them, one row per formulation."""
    import pandas as pd

    return pd.DataFrame(
        [
            {
                "formulation": f.name,
                "formats": ", ".join(holding(f, with_levels=False)),
                "with levels": (
                    ", ".join(holding(f, with_levels=True)) if LEVELS in f.supports else "-"
                ),
                "takes": ", ".join(p for p in PRIMITIVES if p in f.supports),
                "optimum of the file": f.optimum,
            }
            for f in FORMULATIONS
        ]
    )
