"""What a method is: name, what it proves, what it supports, what it needs."""

from __future__ import annotations

import functools
import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from card_opt.models import catalogue
from card_opt.problem.region import LIMITS
from card_opt.problem.solution import Answer

_DISTRIBUTIONS = {"pyscipopt": "PySCIPOpt"}
NOTHING = "nothing"
BY_ITS_WORD = "optimum, by its own word"


@dataclass(frozen=True)
class Method:
    """A way from an instance to a decision; `card_opt.methods` is the table of all there are.

    Attributes
    ----------
    name
        As users write it.
    kind
        What sort of method it is, for people.
    proves
        What stands behind its bound: ``optimum, by ...`` or ``a bound, by ...``; ``nothing`` if
        it has none. What is ``by its own word`` may be wrong and bears out no claim.
    run
        ``module:function``: an algorithm of our own, ``(Instance, Region, Limits) -> Answer``,
        or with a `formulation` a solver's adapter, see `card_opt.solvers`.
    formulation
        Module with `build_model` and `decision`; such a method runs in a child process.
    command
        Program that the adapter is to call, for adapters that take one.
    solver
        Program that does the work, see `is_independent_of`.
    source
        Whose work it is where adapter and formulation do not tell: a function with its file, or
        the file of a program, without links.
    requires
        Modules that must be there.
    extra
        Extra of this package that installs them, empty for core dependencies.
    licence
        Licence of what does the work.
    supports
        Primitives of constraints that it takes, of `card_opt.problem.region.PRIMITIVES`.
    accepts
        ``module:function``: ``(Instance, Region) -> str``, why the method cannot take a problem,
        or nothing; for methods that need a special structure.
    start
        What of a start it uses, such as ``prices`` or ``decision``; empty if it takes none.
    is_complete
        Whether it closes the gap if it is given the time; one that does not may end with a gap
        that says how far it got.
    is_core
        Whether `verify` takes it unless told otherwise.
    rel_tol, feas_tol, freq_tol
        How far its bound and objective, its frequency's excess over the box, and its optimal
        frequency may be off by its arithmetic alone, all relative [1].

    See Also
    --------
    method_for_callable : A method that is a Python function of yours.
    method_for_command : A method that is a program of yours.

    Examples
    --------
    Wherever a method's name is taken, so is the method itself.

    >>> import card_opt as co
    >>> own = co.method_for_callable("mine", "my_solver:solve")
    >>> own.name, own.is_exact, own.missing()
    ('mine', True, [])
    >>> own.is_witness  # by its own word alone, which bears out nothing
    False
    """

    name: str
    kind: str
    proves: str
    run: str
    formulation: str = ""
    command: str = ""
    solver: str = ""
    source: str = ""
    requires: tuple[str, ...] = ()
    extra: str = ""
    licence: str = "MIT"
    supports: frozenset[str] = frozenset()
    accepts: str = ""
    start: str = ""
    is_complete: bool = True
    is_core: bool = False
    rel_tol: float = 1e-9
    feas_tol: float = 1e-9
    freq_tol: float = 1e-6

    @property
    def takes_start(self) -> bool:
        """Return whether it may begin with a decision or prices that it is given."""
        return bool(self.start)

    @property
    def proves_optimum(self) -> bool:
        """Return whether its bound is meant to close; others never say optimal."""
        return self.proves.startswith("optimum")

    @property
    def is_exact(self) -> bool:
        """Return whether it is an outside solver that proves its decision optimal."""
        return bool(self.formulation) and self.proves_optimum

    @property
    def is_witness(self) -> bool:
        """Return whether it may bear out a claim: exact, and by more than its own word."""
        return self.is_exact and self.proves != BY_ITS_WORD

    @property
    def code(self) -> tuple[str, ...]:
        """Return what runs, whatever the method is called."""
        return (self.source,) if self.source else (self.run, self.formulation, self.command)

    def is_independent_of(self, other: Method) -> bool:
        """Return whether another method shares neither the solver nor the code.

        One solver behind two formulations is one witness, and so is one function, or one program,
        under two names.

        Parameters
        ----------
        other
            The other method.

        Returns
        -------
        bool
            Whether both may bear out one claim.
        """
        return self.solver != other.solver and self.code != other.code

    def algorithm(self) -> Callable[..., Answer]:
        """Return the function that runs, of a method without a formulation.

        Returns
        -------
        callable
            ``(problem, limits) -> Answer``, with a third argument if the method takes a start.
        """
        module, _, function = self.run.partition(":")
        found: Callable[..., Answer] = getattr(importlib.import_module(module), function)
        return found

    def missing(self) -> list[str]:
        """Return the modules that it needs and that are not installed; imports none.

        Returns
        -------
        list of str
            Their names, none if the method can be used.
        """
        return [name for name in self.requires if not _is_installed(name)]

    def install_line(self) -> str:
        """Return the command that installs what it needs.

        Returns
        -------
        str
            One line for a shell.
        """
        return f"pip install 'card-opt[{self.extra}]'" if self.extra else "pip install card-opt"

    def versions(self) -> str:
        """Return the installed versions of what it needs.

        Returns
        -------
        str
            Names and versions in one line, empty if it needs nothing.
        """
        names = [_DISTRIBUTIONS.get(name, name) for name in self.requires]
        return ", ".join(f"{name} {version(name)}" for name in names if version(name))


outside = functools.partial(
    Method, proves="optimum, by branch and bound", rel_tol=1e-6, feas_tol=1e-6, freq_tol=1e-3
)
"""A method by an outside solver, with the tolerances that all of them get."""


def solving(formulation: str, adapter: str, *, accepts: str = "", **fields: Any) -> Method:
    """Return the method that solves a formulation by an adapter.

    Parameters
    ----------
    formulation
        Its name in `card_opt.models.catalogue`, which also says its kind if it is not given.
    adapter
        ``module:function`` in `card_opt.solvers.adapters`.
    accepts
        Function of the adapter's module that says why it cannot take a problem; else what the
        formulation itself cannot take.
    fields
        Of `Method`.
    """
    entry, run = catalogue.find(formulation), f"card_opt.solvers.adapters.{adapter}"
    return outside(
        run=run,
        formulation=entry.module,
        accepts=f"{run.partition(':')[0]}:{accepts}" if accepts else entry.accepts,
        **{"kind": entry.kind, **fields},
    )


of_levels = functools.partial(
    solving,
    proves="a bound, by the spacing of the levels",
    supports=frozenset(LIMITS),  # rows only with levels
    rel_tol=3e-2,  # of the cost, which is small beside what it is the difference of
    freq_tol=5e-2,
)
"""A method that is as good as its levels, or tangents, are dense."""


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
