"""The one list of methods: name, what it proves, what it supports, what it needs."""

from __future__ import annotations

import functools
import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

from card_opt.errors import UnknownMethodError

if TYPE_CHECKING:
    import pandas as pd

NOTHING = "nothing"


@dataclass(frozen=True)
class Method:
    """A way from an instance to a decision.

    Attributes
    ----------
    name
        As users write it.
    kind
        What sort of method it is, for people.
    proves
        What stands behind its bound; ``nothing`` if it has none.
    run
        ``module:function``: an algorithm ``(Instance) -> Answer`` of our own, or with a
        `formulation` a solver's adapter, see `card_opt.solvers`.
    formulation
        Module with `build_model` and `decision`; such a method runs in a child process.
    solver
        Program that does the work; two methods are independent witnesses if these differ.
    requires
        Modules that must be there.
    extra
        Extra of this package that installs them, empty for core dependencies.
    licence
        Licence of what does the work.
    supports
        Primitives of constraints that it takes.
    rel_tol, feas_tol, freq_tol
        How far its bound and objective, its frequency's excess over the box, and its optimal
        frequency may be off by its arithmetic alone, all relative.
    """

    name: str
    kind: str
    proves: str
    run: str
    formulation: str = ""
    solver: str = ""
    requires: tuple[str, ...] = ()
    extra: str = ""
    licence: str = "MIT"
    supports: frozenset[str] = frozenset()
    rel_tol: float = 1e-9
    feas_tol: float = 1e-9
    freq_tol: float = 1e-6

    @property
    def is_exact(self) -> bool:
        """Return whether it is an outside solver that proves a bound."""
        return bool(self.formulation) and self.proves != NOTHING

    def missing(self) -> list[str]:
        """Return the modules that it needs and that are not installed; imports none."""
        return [name for name in self.requires if not _is_installed(name)]

    def install_line(self) -> str:
        """Return the command that installs what it needs."""
        return f"pip install 'card-opt[{self.extra}]'" if self.extra else "pip install card-opt"

    def versions(self) -> str:
        """Return the installed versions of what it needs."""
        names = [_DISTRIBUTIONS.get(name, name) for name in self.requires]
        return ", ".join(f"{name} {version(name)}" for name in names if version(name))


_DISTRIBUTIONS = {"pyscipopt": "PySCIPOpt"}
_outside = functools.partial(
    Method, proves="optimum, by branch and bound", rel_tol=1e-6, feas_tol=1e-6, freq_tol=1e-3
)
_scip = functools.partial(_outside, solver="SCIP", licence="Apache-2.0")

METHODS: tuple[Method, ...] = (
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
        solver="SciPy",
        requires=("scipy",),
        licence="BSD-3-Clause",
    ),
    _scip(
        name="pyomo-minlp-scip",
        kind="MINLP, one-hot cut",
        run="card_opt.solvers.pyomo_scip:solve",
        formulation="card_opt.models.one_hot",
        requires=("pyomo", "pyscipopt"),
    ),
    _scip(
        name="pyomo-conic-scip",
        kind="MISOCP, convex hull",
        run="card_opt.solvers.pyomo_scip:solve",
        formulation="card_opt.models.conic_hull_pyomo",
        requires=("pyomo", "pyscipopt"),
    ),
    _scip(
        name="cvxpy-conic-scip",
        kind="MISOCP, convex hull",
        run="card_opt.solvers.cvxpy_scip:solve",
        formulation="card_opt.models.conic_hull_cvxpy",
        requires=("cvxpy", "pyscipopt"),
    ),
    _outside(
        name="cvxpy-enumerate-clarabel",
        kind="SOCP over every cut",
        proves="optimum, by tangents",
        run="card_opt.solvers.cvxpy_clarabel:solve",
        formulation="card_opt.models.enumeration_cvxpy",
        solver="Clarabel",
        requires=("cvxpy", "clarabel"),
        licence="Apache-2.0",
    ),
    _outside(
        name="highs-outer-approximation",
        kind="MILP with tangents",
        run="card_opt.solvers.highs:solve",
        formulation="card_opt.models.tangents_highs",
        solver="HiGHS",
        requires=("highspy",),
    ),
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
        if candidate.name == method:
            return candidate
    raise UnknownMethodError(method, [candidate.name for candidate in METHODS])


def exact_methods() -> list[Method]:
    """Return the outside solvers that prove a bound, installed or not."""
    return [method for method in METHODS if method.is_exact]


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
        ", ".join(sorted(method.supports)) or "no constraints",
        not method.missing(),
        method.versions(),
        method.licence,
    )


def version(distribution: str) -> str:
    """Return the version of an installed distribution, empty if it is not installed."""
    from importlib import metadata  # takes longer to import than the rest of this package

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


@functools.cache
def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None
