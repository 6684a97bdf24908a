"""The one list of methods; being in it is all that a method needs to be used and tested."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from card_opt.errors import UnknownMethodError
from card_opt.models.catalogue import FURTHER
from card_opt.problem.region import (
    BAND,
    CUTS,
    JOINT,
    LEVELS,
    LIMITS,
    MOVES,
    OWN,
    PARALLEL,
    QUEUE,
    Region,
)
from card_opt.solving.list_cvxpy import CVXPY_METHODS, XPRESS
from card_opt.solving.list_pyomo import CASADI_METHODS, PYOMO_METHODS, STUDIED_METHODS
from card_opt.solving.method import NOTHING, Method, solving

if TYPE_CHECKING:
    import pandas as pd

_core = functools.partial(solving, is_core=True)
_scip = functools.partial(
    _core,
    supports=frozenset(LIMITS),
    solver="SCIP",
    licence="Apache-2.0",
    start="decision",
)
_pyomo_scip = functools.partial(
    _scip,
    adapter="pyomo_scip:solve",
    requires=("pyomo", "pyscipopt"),
    supports=FURTHER,
)

_OWN_AND_CORE: tuple[Method, ...] = (
    Method(
        name="card",
        kind="closed form",
        proves="optimum, by tangents",
        run="card_opt.algorithms.kernel.method:solve",
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
        run="card_opt.algorithms.by_prices:solve",
        start="prices",
        is_complete=False,
        supports=frozenset({*LIMITS, BAND}),
    ),
    Method(
        name="column-generation",
        kind="LP master, closed-form pricing",
        proves="optimum, by weak duality",
        run="card_opt.algorithms.column_generation.method:solve",
        start="decision, prices",
        solver="HiGHS",
        requires=("highspy",),
        supports=frozenset({*LIMITS, BAND}),
    ),
    Method(
        name="shortest-path",
        kind="closed form for each cut, dynamic program",
        proves="optimum, by tangents",
        run="card_opt.algorithms.paths.method:solve",
        supports=frozenset({CUTS, LEVELS, OWN, MOVES}),
    ),
    Method(
        name="branch-and-price",
        kind="LP master, closed forms and shortest paths, branch and bound",
        proves="optimum, by weak duality",
        run="card_opt.algorithms.branch_and_price.method:solve",
        start="decision, prices",
        solver="HiGHS",
        requires=("highspy",),
        supports=frozenset({*LIMITS, BAND, JOINT, MOVES}),
    ),
    Method(
        name="makespan",
        kind="times of rounds, prices and closed form, branch and bound",
        proves="optimum, by weak duality",
        run="card_opt.algorithms.makespan.method:solve",
        accepts="card_opt.algorithms.makespan.method:accepts",
        solver="HiGHS",
        requires=("scipy",),
        supports=frozenset({*LIMITS, PARALLEL}),
    ),
    Method(
        name="queue",
        kind="best orders, local search, a bound by work and by waiting",
        proves="optimum, by the server's work and the slowest device",
        run="card_opt.algorithms.queue.method:solve",
        accepts="card_opt.algorithms.queue.method:accepts",
        solver="HiGHS",
        requires=("highspy", "scipy"),
        is_complete=False,
        supports=frozenset({*LIMITS, QUEUE}),
    ),
    _pyomo_scip("one-hot", name="pyomo-minlp-scip"),
    _pyomo_scip("conic-hull-pyomo", name="pyomo-conic-scip"),
    _scip(
        "conic-hull-cvxpy",
        "cvxpy_scip:solve",
        name="cvxpy-conic-scip",
        requires=("cvxpy", "pyscipopt"),
        supports=FURTHER,
    ),
    _core(
        "enumeration-cvxpy",
        "cvxpy_clarabel:solve",
        name="cvxpy-enumerate-clarabel",
        proves="optimum, by tangents",
        supports=frozenset({CUTS}),
        solver="Clarabel",
        requires=("cvxpy", "clarabel"),
        licence="Apache-2.0",
    ),
    _core(
        "tangents-highs",
        "highs:solve",
        name="highs-outer-approximation",
        start="decision",
        supports=FURTHER,
        solver="HiGHS",
        requires=("highspy",),
    ),
)

METHODS = (
    *_OWN_AND_CORE,
    *PYOMO_METHODS,
    *CVXPY_METHODS,
    *CASADI_METHODS,
    XPRESS,
    *STUDIED_METHODS,
)


# Methods of this package that prove their decisions.
_BY_SPEED = (
    "card",
    "cutwise",
    "shortest-path",
    "column-generation",
    "branch-and-price",
    "makespan",
    "queue",
)


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
        if isinstance(method, str) and candidate.name == method:
            return candidate
    raise UnknownMethodError(method, [candidate.name for candidate in METHODS])


def fastest(region: Region) -> str:
    """Return the name of this package's fastest method that proves its decision in a region.

    Its formulations' solvers are slower; the first of them is named if no algorithm of its own
    takes the region.
    """
    able = [m.name for m in METHODS if region.needs <= m.supports]
    return next((name for name in _BY_SPEED if name in able), able[0] if able else _BY_SPEED[-1])


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
    """Return the list of methods as a table, one row per method.

    Returns
    -------
    pandas.DataFrame
        Columns ``name``, ``kind``, ``proves`` (what stands behind its bound), ``supports`` (which
        sorts of constraints it takes), ``start`` (what of a start it uses), ``available``,
        ``version`` and ``licence``.

    See Also
    --------
    solve : Takes a method's name.

    Examples
    --------
    >>> import card_opt as co
    >>> table = co.methods().set_index("name")
    >>> table.loc["card", "proves"]
    'optimum, by tangents'
    >>> "cutwise" in table[table["supports"].str.contains("own limits")].index
    True
    """
    import pandas as pd

    columns = ("name", "kind", "proves", "supports", "start", "available", "version", "licence")
    return pd.DataFrame([_row(method) for method in METHODS], columns=list(columns))


def _row(method: Method) -> tuple[str, str, str, str, str, bool, str, str]:
    return (
        method.name,
        method.kind,
        method.proves,
        ", ".join(sorted(method.supports)) or "-",
        method.start or "-",
        not method.missing(),
        method.versions(),
        method.licence,
    )
