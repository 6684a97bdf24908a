"""The one table of formulations; methods, export, own solvers and the strength study read it."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterable
from dataclasses import dataclass

from card_opt.errors import CardOptError, unknown
from card_opt.problem.claim import About
from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND, CUTS, JOINT, LEVELS, LIMITS, MOVES, PARALLEL

NONLINEAR, PRODUCTS, CONIC, LINEAR = (
    "nonlinear",
    "products of variables",
    "second-order cones",
    "linear",
)
EXACT = "the problem's"
GRID = "the problem's with levels, else of a grid of 64 frequencies"
TANGENTS = "the problem's with levels, else a lower bound by 6 tangents"
WAITING = frozenset({*LIMITS, MOVES, PARALLEL})
FURTHER = WAITING | {BAND, JOINT}
EQUAL, ABOVE, NEARLY = "equal", "at least", "at least, but for missing tangents"


@dataclass(frozen=True)
class Formulation:
    """One way to write the problem for a solver.

    Attributes
    ----------
    name
        Its module in `card_opt.models`, with hyphens.
    kind
        What sort of program it is, for people.
    library
        What it is built with: ``pyomo``, ``cvxpy``, ``pyscipopt``, ``highspy`` or ``xpress``.
    box, levels
        The hardest of its rows if frequencies are of a box, and if they are levels:
        `NONLINEAR`, `PRODUCTS`, `CONIC` or `LINEAR`, which is conic where the band is shared.
        Empty if one file cannot hold it.
    optimum
        What the optimum of its file is.
    is_convex
        Whether it is, once choices may be fractional.
    short
        What those call it who bring a solver of their own; its name, if that is short.
    supports
        Primitives of constraints that it takes.
    accepts
        ``module:function``: ``Problem -> str``, why it cannot take a problem, or nothing.
    needs
        Modules that building takes besides its library.
    says, says_at_levels
        What its expressions of delay, energy and cost are beside the true values of whole
        choices, if frequencies are of a box, and if they are levels: `EQUAL`; `ABOVE`, so that
        upper limits on them are the true ones; `NEARLY` that, which tangents may be below. Empty
        if it has none.
    """

    name: str
    kind: str = ""
    library: str = "pyomo"
    box: str = ""
    levels: str = ""
    optimum: str = EXACT
    is_convex: bool = True
    short: str = ""
    supports: frozenset[str] = frozenset(LIMITS)
    accepts: str = ""
    needs: tuple[str, ...] = ()
    says: str = EQUAL
    says_at_levels: str = EQUAL

    @property
    def module(self) -> str:
        """Return the full name of its module."""
        return f"card_opt.models.{self.stem}"

    @property
    def stem(self) -> str:
        """Return the name of its module in `card_opt.models`."""
        return self.name.replace("-", "_")

    @property
    def is_one_file(self) -> bool:
        """Return whether one file can hold it; others are built anew while they are solved."""
        return bool(self.box)

    def is_exact_at_levels(self, problem: Problem) -> bool:
        """Return whether a problem has levels that leave no tangent to be missed.

        Of shares of the band there are still some.
        """
        has_tangents = self.optimum == TANGENTS and problem.region.min_share is not None
        return problem.region.levels is not None and not has_tangents

    def about(self, problem: Problem) -> About:
        """Return what the optimum of its model has to do with that of a problem."""
        if self.optimum == EXACT or self.is_exact_at_levels(problem):
            return About.PROBLEM
        return About.GRID if self.optimum == GRID else About.RELAXATION

    def refusal(self, problem: Problem) -> str:
        """Return why it cannot take a problem, empty if it can."""
        if missing := problem.region.needs - self.supports:
            return f"{self.name} takes no {' and no '.join(sorted(missing))}"
        if self.accepts:
            module, _, function = self.accepts.partition(":")
            if reason := getattr(importlib.import_module(module), function)(problem):
                return f"{self.name} cannot take this problem: {reason}"
        return ""


_disjunctive = functools.partial(Formulation, box=NONLINEAR, levels=LINEAR, supports=FURTHER)
_above = functools.partial(Formulation, says=ABOVE, says_at_levels=ABOVE)
_conic = functools.partial(_above, kind="MISOCP, convex hull", box=CONIC, levels=LINEAR)
_linear = functools.partial(Formulation, box=LINEAR, levels=LINEAR)
_levels = functools.partial(
    _linear,
    kind="MILP, frequency levels",
    optimum=GRID,
    says=ABOVE,
    accepts="card_opt.models.parts.levels:accepts",
)

FORMULATIONS: tuple[Formulation, ...] = (
    Formulation(
        "one-hot",
        kind="MINLP, one-hot cut",
        box=NONLINEAR,
        levels=PRODUCTS,
        is_convex=False,
        supports=FURTHER,
    ),
    Formulation(
        "reduced-space",
        kind="MINLP, reduced space",
        box=NONLINEAR,
        levels=NONLINEAR,
        is_convex=False,
        supports=FURTHER,
    ),
    Formulation(
        "integer-cut",
        kind="MINLP, whole cut",
        box=NONLINEAR,
        levels=NONLINEAR,
        is_convex=False,
        supports=FURTHER,
        accepts="card_opt.models.integer_cut:accepts",
    ),
    _disjunctive("gdp-bigm", kind="convex MINLP, big-M", short="big-m"),
    _disjunctive("gdp-mbigm", kind="convex MINLP, multiple big-M", short="multiple-big-m"),
    _disjunctive("gdp-hull", kind="convex MINLP, hull", short="hull"),
    Formulation(
        "gdp-cutting-plane",
        kind="convex MINLP, big-M with cuts of the hull",
        needs=("casadi",),
        supports=FURTHER,
    ),
    Formulation("parts.disjunctions", kind="GDP", supports=FURTHER),
    _above(
        "convex-hull-nl",
        kind="convex MINLP, smooth hull",
        box=NONLINEAR,
        levels=NONLINEAR,
        supports=WAITING,
        short="smooth-hull",
    ),
    _conic("conic-hull-pyomo", levels=CONIC, short="conic-hull", supports=FURTHER),
    _conic("conic-hull-pyscipopt", library="pyscipopt", supports=FURTHER),
    _conic("conic-hull-cvxpy", library="cvxpy", supports=FURTHER),
    _conic("big-m-conic", kind="MISOCP, big M", library="cvxpy", says_at_levels=EQUAL),
    Formulation(
        "enumeration-cvxpy",
        kind="SOCP over every cut",
        library="cvxpy",
        supports=frozenset({CUTS}),
        says="",
        says_at_levels="",
    ),
    _above(
        "conic-relaxation",
        kind="SOCP, rounded and certified",
        library="cvxpy",
        says_at_levels=EQUAL,
    ),
    _linear(
        "tangents-highs",
        kind="MILP with tangents",
        library="highspy",
        supports=FURTHER,
        optimum=TANGENTS,
        says=NEARLY,
        says_at_levels=ABOVE,
    ),
    _linear(
        "piecewise-linear",
        kind="MILP, fixed tangents",
        library="cvxpy",
        optimum="a lower bound by 32 tangents",
        supports=frozenset({CUTS}),
        says=NEARLY,
    ),
    _levels("levels-pyomo", short="levels", supports=WAITING),
    _levels("levels-cvxpy", library="cvxpy", supports=WAITING),
    Formulation(
        "one-hot-xpress",
        kind="MIQCP, one-hot cut",
        library="xpress",
        is_convex=False,
        supports=frozenset({CUTS, LEVELS}),
        says=ABOVE,
    ),
)


def find(name: str, among: Iterable[Formulation] = FORMULATIONS) -> Formulation:
    """Return the formulation with this name.

    Raises
    ------
    CardOptError
        If there is none; the text lists close names.
    """
    there = {formulation.name: formulation for formulation in among}
    if name not in there:
        raise CardOptError(unknown("formulation", name, there))
    return there[name]
