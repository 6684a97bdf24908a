"""The model of a formulation as an object of its library, and the decision in it.

Beside its scaled variables it has what the letter is about as expressions in SI units, so that a
limit can be added in the letter's symbols and solved by any means.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, ConstraintError, MissingDependencyError, shown
from card_opt.models import catalogue
from card_opt.models.catalogue import FORMULATIONS, Formulation
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.scenarios.given import Given, problem_of
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.ipopt_casadi import ipopt_by_name
from card_opt.solving import symbols
from card_opt.solving.native import LIBRARIES

_REPEATED = 1e-12  # relative change of a solution from one pass to the next that is none


@dataclass(frozen=True, eq=False, repr=False)
class Model:
    """A problem in a formulation, as an object of the formulation's library.

    Its expressions have an entry for each device and round, both counted from 0 as in an
    instance: components of `native.si` in Pyomo, matrices in CVXPY and PySCIPOpt, arrays in
    highspy and Xpress.

    Attributes
    ----------
    form, library
        The formulation, and what it is built with: ``pyomo``, ``cvxpy``, ``pyscipopt``,
        ``highspy`` or ``xpress``.
    native
        The library's own object, which minimises the cost: a ``ConcreteModel``, a ``Problem``, a
        PySCIPOpt ``Model``, a ``Highs``, an Xpress ``problem``.
    problem
        The problem that it was built from.
    symbols
        Its expressions, by name.
    inner
        What the formulation's module builds and reads.
    """

    form: str
    library: str
    native: Any
    problem: Problem
    symbols: Mapping[str, Any]
    inner: Any
    _last: list[FloatArray] = field(default_factory=list)

    def __repr__(self) -> str:
        devices, rounds = self.problem.instance.shape
        return f"Model({self.form!r}, {self.library}, {devices} devices x {rounds} rounds)"

    @property
    def delay(self) -> Any:
        """Return the delays [s]; the makespan of its round where devices wait for each other."""
        return self._symbol("delay")

    @property
    def energy(self) -> Any:
        """Return the server's energies [J]."""
        return self._symbol("energy")

    @property
    def cost(self) -> Any:
        """Return the costs U [1], with what moving the cut costs."""
        return self._symbol("cost")

    @property
    def device_energy(self) -> Any:
        """Return the devices' energies [J]."""
        return self._symbol("device_energy")

    @property
    def frequency(self) -> Any:
        """Return the server's frequencies [Hz]."""
        return self._symbol("frequency")

    @property
    def cut(self) -> Any:
        """Return the cuts, from 1."""
        return self._symbol("cut")

    @property
    def share(self) -> Any:
        """Return the shares of the band, where it is shared."""
        return self._symbol("share")

    def says(self, symbol: str) -> str:
        """Return what an expression is beside the true value, at whole choices.

        Parameters
        ----------
        symbol
            Its name.

        Returns
        -------
        str
            ``equal``; ``at least``, so that limits from above are the true ones, and others
            are not; or that but for missing tangents.
        """
        return symbols.says(self.problem, self.form, symbol)

    def refine(self) -> int:
        """Add the tangents that the solution lacks, for ``tangents-highs``; return their number.

        Solve again until there are none. Every other formulation lacks none, and so does a model
        without a solution, or with the one that it had before: that is as near as its solver's
        tolerances let it come.
        """
        add = getattr(_module(self.form), "add_tangents", None)
        if add is None or not LIBRARIES[self.library].has_solution(self.native):
            return 0
        point = self.inner.decided()
        if self._last and np.allclose(point, self._last.pop(), rtol=_REPEATED, atol=_REPEATED):
            return 0
        self._last.append(point)
        return int(add(self.inner, 0.0))

    def _symbol(self, name: str) -> Any:
        if name in self.symbols:
            return self.symbols[name]
        if name == "device_energy" and not symbols.has_powers(self.problem):
            raise ConstraintError(
                "device_energy needs device_power and transmit_power of the instance [W]"
            )
        if name == "share" and self.problem.region.min_share is None:
            raise ConstraintError(
                "all have the whole band: without a pool of it there is no share"
            )
        raise CardOptError(
            f"{self.form} has no {name} as an expression: it is not affine in the cut's number, "
            "or there is no choice of a cut; one-hot and conic-hull-pyomo have it"
        )


def build_model(
    problem: Given, form: str, constraints: Iterable[Constraint] | Region = ()
) -> Model:
    """Return the model of a problem in a formulation, unsolved, to be changed and solved.

    Parameters
    ----------
    problem
        An instance, a scenario with its own constraints, or a problem.
    form
        A formulation of `card_opt.models.catalogue`, such as ``one-hot``, ``conic-hull-pyomo``,
        ``conic-hull-cvxpy``, ``conic-hull-pyscipopt`` or ``tangents-highs``.
    constraints
        More constraints, see `card_opt.constraints`.

    Raises
    ------
    CardOptError
        If there is no such formulation, or if it cannot take the problem.
    ConstraintError
        If a constraint does not fit, or leaves nothing to choose from.
    MissingDependencyError
        If what the formulation is built with is not installed.
    """
    if not isinstance(form, str):
        raise CardOptError(
            f"form must be the name of a formulation, such as 'one-hot', got {shown(form)}; "
            "constraints come after it"
        )
    chosen = catalogue.find(form)
    given = problem_of(problem, constraints)
    if given.region.is_empty(given.instance):
        raise ConstraintError(
            "some device-round has no cut or no frequency that is allowed, so that there is "
            "nothing to choose in a model"
        )
    if reason := chosen.refusal(given):
        able = [f.name for f in FORMULATIONS if given.region.needs <= f.supports]
        raise CardOptError(f"{reason}; these take such constraints: {', '.join(able)}")
    _check_installed(chosen)
    ipopt = ipopt_by_name() if "casadi" in chosen.needs else contextlib.nullcontext()
    with ipopt:
        inner = _module(form).build_model(given)
    library = LIBRARIES[chosen.library]
    native = library.native(inner)
    found = symbols.expressions(given, chosen, inner)
    named = {
        name: library.named(native, name, found[name], given.instance.shape)
        for name in symbols.SYMBOLS
        if name in found
    }
    return Model(form, chosen.library, native, given, named, inner)


def read_decision(model: Model) -> tuple[Any, ...]:
    """Return the decision in a model that was solved, by whatever means.

    Parameters
    ----------
    model
        What `build_model` returned; its `native` holds the solution.

    Returns
    -------
    tuple
        Cuts (1-based) and frequencies [Hz], shape (M, N), and where the band is shared the shares
        of it, as `card_opt.evaluate` takes them. Frequencies outside their box by rounding are
        put on its edge.

    Raises
    ------
    CardOptError
        If it holds no solution.
    """
    if not isinstance(model, Model):
        raise CardOptError(
            f"read_decision takes what build_model returned, got {type(model).__name__}"
        )
    cut = frequency = share = None
    if LIBRARIES[model.library].has_solution(model.native):
        with np.errstate(divide="ignore", invalid="ignore"):  # where no cut is chosen
            cut, frequency, share = decision.read(model.problem, _module(model.form), model.inner)
    if cut is None or frequency is None:
        raise CardOptError(
            f"the model {model.form} holds no solution: solve model.native first, and look at "
            "the solver's status"
        )
    return (cut, frequency) if share is None else (cut, frequency, share)


def _module(form: str) -> Any:
    return importlib.import_module(catalogue.find(form).module)


def _check_installed(chosen: Formulation) -> None:
    for name in (chosen.library, *chosen.needs):
        if importlib.util.find_spec(name) is None:
            extra = _EXTRAS.get(name, "")
            raise MissingDependencyError(
                f"{chosen.name} needs {name}: pip install 'card-opt{extra}'"
            )


_EXTRAS = {"casadi": "[nlp]", "xpress": "[commercial]"}
