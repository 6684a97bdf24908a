"""Which formulations can be exported, and which formats can hold them."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from card_opt.errors import CardOptError, unknown
from card_opt.problem.region import CUTS, LEVELS, PRIMITIVES

if TYPE_CHECKING:
    import pandas as pd

NONLINEAR, PRODUCTS, CONIC, LINEAR = (
    "nonlinear",
    "products of variables",
    "second-order cones",
    "linear",
)
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
EXACT = "the problem's"
GRID = "the problem's with levels, else of a grid of 64 frequencies"
TANGENTS = "the problem's with levels, else a lower bound by 6 tangents"


@dataclass(frozen=True)
class Formulation:
    """A formulation that can be exported.

    Attributes
    ----------
    name
        Its module in `card_opt.models`, with hyphens.
    library
        What it is built with: ``pyomo``, ``cvxpy``, ``pyscipopt`` or ``highspy``.
    box, levels
        The hardest of its rows if frequencies are of a box, and if they are levels: a key of
        `HOLDS`.
    optimum
        What the optimum of its file is.
    supports
        Primitives of constraints that it takes.
    accepts
        Whether its module has a function `accepts` for what else it needs.
    """

    name: str
    library: str
    box: str
    levels: str
    optimum: str = EXACT
    supports: frozenset[str] = frozenset(PRIMITIVES)
    accepts: str = ""

    @property
    def module(self) -> str:
        """Return the module's name."""
        return f"card_opt.models.{self.name.replace('-', '_')}"


_pyomo = functools.partial(Formulation, library="pyomo")
_cvxpy = functools.partial(Formulation, library="cvxpy")
_LEVELS = "card_opt.models.parts.levels:accepts"

FORMULATIONS: tuple[Formulation, ...] = (
    _pyomo("one-hot", box=NONLINEAR, levels=PRODUCTS),
    _pyomo("reduced-space", box=NONLINEAR, levels=NONLINEAR),
    _pyomo(
        "integer-cut",
        box=NONLINEAR,
        levels=NONLINEAR,
        accepts="card_opt.models.integer_cut:accepts",
    ),
    _pyomo("gdp-bigm", box=NONLINEAR, levels=LINEAR),
    _pyomo("gdp-mbigm", box=NONLINEAR, levels=LINEAR),
    _pyomo("gdp-hull", box=NONLINEAR, levels=LINEAR),
    _pyomo("convex-hull-nl", box=NONLINEAR, levels=NONLINEAR),
    _pyomo("conic-hull-pyomo", box=CONIC, levels=CONIC),
    Formulation("conic-hull-pyscipopt", "pyscipopt", box=CONIC, levels=LINEAR),
    _cvxpy("conic-hull-cvxpy", box=CONIC, levels=LINEAR),
    _cvxpy("big-m-conic", box=CONIC, levels=LINEAR),
    Formulation("tangents-highs", "highspy", box=LINEAR, levels=LINEAR, optimum=TANGENTS),
    _cvxpy(
        "piecewise-linear",
        box=LINEAR,
        levels=LINEAR,
        optimum="a lower bound by 32 tangents",
        supports=frozenset({CUTS}),
    ),
    _pyomo("levels-pyomo", box=LINEAR, levels=LINEAR, optimum=GRID, accepts=_LEVELS),
    _cvxpy("levels-cvxpy", box=LINEAR, levels=LINEAR, optimum=GRID, accepts=_LEVELS),
)


def find(name: str) -> Formulation:
    """Return the formulation with this name.

    Raises
    ------
    CardOptError
        If there is none; the text lists close names.
    """
    for formulation in FORMULATIONS:
        if formulation.name == name:
            return formulation
    raise CardOptError(unknown("formulation", name, [f.name for f in FORMULATIONS]))


def able(suffix: str, with_levels: bool) -> list[str]:
    """Return the names of the formulations that a format can hold."""
    taking = [f for f in FORMULATIONS if not with_levels or LEVELS in f.supports]
    return [f.name for f in taking if suffix in HOLDS[f.levels if with_levels else f.box]]


def table() -> pd.DataFrame:
    """Return formulations and the formats that can hold them, one row per formulation."""
    import pandas as pd

    def formats(structure: str) -> str:
        return ", ".join(HOLDS[structure])

    return pd.DataFrame(
        [
            {
                "formulation": f.name,
                "formats": formats(f.box),
                "with levels": formats(f.levels) if LEVELS in f.supports else "-",
                "takes": ", ".join(p for p in PRIMITIVES if p in f.supports),
                "optimum of the file": f.optimum,
            }
            for f in FORMULATIONS
        ]
    )
