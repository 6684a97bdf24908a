"""The model of a formulation as an object of its library.

Beside its scaled variables it has what the letter is about as expressions in SI units, so that a
limit can be added in the letter's symbols and solved by any means.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from card_opt.errors import CardOptError, ConstraintError
from card_opt.models import catalogue
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
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

    See Also
    --------
    build_model : Makes one.
    read_decision : The decision in one that was solved.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> model = co.build_model(inst, "tangents-highs")
    >>> model.library, model.delay.shape
    ('highspy', (1, 1))
    >>> model.says("frequency")
    'equal'
    """

    form: str
    library: str
    native: Any
    problem: Problem
    symbols: Mapping[str, Any]
    inner: Any
    _last: list[FloatArray] = field(default_factory=list, init=False)

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
        """Add the tangents that the solution lacks, for ``tangents-highs``.

        Solve again until there are none. Every other formulation lacks none, and so does a model
        without a solution, or with the one that it had before: that is as near as its solver's
        tolerances let it come.

        Returns
        -------
        int
            How many were added.
        """
        add = getattr(module_of(self.form), "add_tangents", None)
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


def module_of(form: str) -> Any:
    """Return the module of a formulation, with what builds and reads its models."""
    return importlib.import_module(catalogue.find(form).module)
