"""The one list of methods; being in it is all that a method needs to be used and tested."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from card_opt.errors import UnknownMethodError
from card_opt.problem.region import CUTS, LEVELS, OWN, PRIMITIVES, SHARED, Region
from card_opt.solving.list_cvxpy import CVXPY_METHODS
from card_opt.solving.list_nl import NL_METHODS
from card_opt.solving.list_pyomo import PYOMO_METHODS, STUDIED_METHODS
from card_opt.solving.method import NOTHING, Method, outside

if TYPE_CHECKING:
    import pandas as pd

_scip = functools.partial(outside, solver="SCIP", licence="Apache-2.0")

_OWN_AND_CORE: tuple[Method, ...] = (
    Method(
        name="card",
        kind="closed form",
        proves="optimum, by tangents",
        run="card_opt.algorithms.card:solve",
    ),
    Method(
        name="card-literal",
        kind="closed form, printed loop",
        proves=NOTHING,
        run="card_opt.algorithms.card_literal:solve",
    ),
    Method(
        name="exhaustive",
        kind="every cut, 1-D minimisation",
        proves=NOTHING,
        run="card_opt.algorithms.exhaustive:solve",
        supports=frozenset({CUTS}),
        solver="SciPy",
        requires=("scipy",),
        licence="BSD-3-Clause",
    ),
    Method(
        name="cutwise",
        kind="closed form for each cut",
        proves="optimum, by tangents",
        run="card_opt.algorithms.cutwise:solve",
        supports=frozenset({CUTS, LEVELS, OWN}),
    ),
    Method(
        name="lagrangian",
        kind="prices and closed form",
        proves="optimum, by weak duality",
        run="card_opt.algorithms.lagrangian.method:solve",
        is_complete=False,
        supports=frozenset(PRIMITIVES),
    ),
    Method(
        name="column-generation",
        kind="LP master, closed-form pricing",
        proves="optimum, by weak duality",
        run="card_opt.algorithms.column_generation.method:solve",
        solver="HiGHS",
        requires=("highspy",),
        supports=frozenset(PRIMITIVES),
    ),
    _scip(
        name="pyomo-minlp-scip",
        is_core=True,
        supports=frozenset(PRIMITIVES),
        kind="MINLP, one-hot cut",
        run="card_opt.solvers.adapters.pyomo_scip:solve",
        formulation="card_opt.models.one_hot",
        requires=("pyomo", "pyscipopt"),
    ),
    _scip(
        name="pyomo-conic-scip",
        is_core=True,
        supports=frozenset(PRIMITIVES),
        kind="MISOCP, convex hull",
        run="card_opt.solvers.adapters.pyomo_scip:solve",
        formulation="card_opt.models.conic_hull_pyomo",
        requires=("pyomo", "pyscipopt"),
    ),
    _scip(
        name="cvxpy-conic-scip",
        is_core=True,
        supports=frozenset(PRIMITIVES),
        kind="MISOCP, convex hull",
        run="card_opt.solvers.adapters.cvxpy_scip:solve",
        formulation="card_opt.models.conic_hull_cvxpy",
        requires=("cvxpy", "pyscipopt"),
    ),
    outside(
        name="cvxpy-enumerate-clarabel",
        is_core=True,
        supports=frozenset({CUTS}),
        kind="SOCP over every cut",
        proves="optimum, by tangents",
        run="card_opt.solvers.adapters.cvxpy_clarabel:solve",
        formulation="card_opt.models.enumeration_cvxpy",
        solver="Clarabel",
        requires=("cvxpy", "clarabel"),
        licence="Apache-2.0",
    ),
    outside(
        name="highs-outer-approximation",
        is_core=True,
        supports=frozenset(PRIMITIVES),
        kind="MILP with tangents",
        run="card_opt.solvers.adapters.highs:solve",
        formulation="card_opt.models.tangents_highs",
        solver="HiGHS",
        requires=("highspy",),
    ),
)

METHODS = _OWN_AND_CORE + PYOMO_METHODS + CVXPY_METHODS + NL_METHODS + STUDIED_METHODS


def find(method: str | Method) -> Method:
    """Return the method with this name.

    Raises
    ------
    UnknownMethodError
        If there is none; the text lists close names.
    """
    if isinstance(method, Method):
        return method
    for candidate in METHODS:
        if candidate.name == method:
            return candidate
    raise UnknownMethodError(method, [candidate.name for candidate in METHODS])


def fastest(region: Region) -> str:
    """Return the name of this package's fastest method that proves its decision in a region."""
    if not region.needs:
        return "card"
    return "column-generation" if SHARED in region.needs else "cutwise"


def witnesses(core_only: bool = True) -> list[Method]:
    """Return the installed methods to verify with: the reference, then solvers with a bound."""
    return [
        method
        for method in METHODS
        if method.name == "exhaustive"
        or (method.formulation and method.proves != NOTHING and method.is_core >= core_only)
        if not method.missing()
    ]


def methods() -> pd.DataFrame:
    """Return the list of methods as a table, one row per method."""
    import pandas as pd

    columns = ("name", "kind", "proves", "supports", "available", "version", "licence")
    return pd.DataFrame([_row(method) for method in METHODS], columns=list(columns))


def _row(method: Method) -> tuple[str, str, str, str, bool, str, str]:
    return (
        method.name,
        method.kind,
        method.proves,
        ", ".join(sorted(method.supports)) or "-",
        not method.missing(),
        method.versions(),
        method.licence,
    )
