"""What each modelling library calls its objects: a model, an array of expressions, a solution."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from card_opt.export.from_pyomo import in_cost
from card_opt.problem.scaling import Scaled

_DOCS = {
    "delay": "delay D [s]",
    "energy": "energy E of the server [J]",
    "cost": "cost U [1]",
    "device_energy": "energy of the device [J]",
    "frequency": "frequency f of the server [Hz]",
    "cut": "cut c, from 1",
    "share": "share of the band [1]",
}


class Library(Protocol):
    """How models of one library are handed to its users."""

    def native(self, inner: Any) -> Any:
        """Return the library's own object of a formulation's model, now minimising the cost."""

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return expressions, one per device-round, as an array of shape (M, N) with a name."""

    def has_solution(self, native: Any) -> bool:
        """Return whether there are values that a solver left."""


class Pyomo:
    """A ConcreteModel; expressions are indexed ones in its block `si`."""

    def native(self, inner: Any) -> Any:
        """Return the model, its variables marked as not solved for."""
        import pyomo.environ as pyo

        in_cost(inner)
        inner.si = pyo.Block(doc="in SI units, by device and round, both from 0")
        for variable in inner.component_data_objects(pyo.Var):
            variable.stale = True  # has no value, or one to start from
        return inner

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return a component of `si`."""
        import pyomo.environ as pyo

        places = dict(zip(np.ndindex(shape), values, strict=True))
        expression = pyo.Expression(list(places), initialize=places, doc=_DOCS[name])
        native.si.add_component(name, expression)
        return native.si.component(name)

    def has_solution(self, native: Any) -> bool:
        """Return whether a variable has been given a value since the model was built."""
        import pyomo.environ as pyo

        # What is public, `stale`, is true of all models but the one that was solved last.
        return any(variable._stale for variable in native.component_data_objects(pyo.Var))


class Cvxpy:
    """A Problem; expressions are matrices."""

    def native(self, inner: Any) -> Any:
        """Return the problem."""
        import cvxpy as cp

        s: Scaled = inner.scaled
        cost = s.offset + s.scale * inner.problem.objective.expr
        return cp.Problem(cp.Minimize(cost), inner.problem.constraints)

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return a matrix."""
        import cvxpy as cp

        vector = cp.hstack(values) if isinstance(values, list) else values
        return cp.reshape(vector, shape, order="C")

    def has_solution(self, native: Any) -> bool:
        """Return whether the variables have values."""
        return all(variable.value is not None for variable in native.variables())


class Scip:
    """A PySCIPOpt model; expressions are its own matrices."""

    def native(self, inner: Any) -> Any:
        """Return the model."""
        s: Scaled = inner.scaled
        inner.scip.setObjective(s.offset + s.scale * inner.scip.getObjective())
        return inner.scip

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return a matrix."""
        from pyscipopt.scip import MatrixExpr

        return _array(values, shape).view(MatrixExpr)

    def has_solution(self, native: Any) -> bool:
        """Return whether there is an incumbent."""
        return bool(native.getNSols() > 0)


class Highs:
    """A Highs object; expressions are highspy's own arrays."""

    def native(self, inner: Any) -> Any:
        """Return the object."""
        s: Scaled = inner.scaled
        columns = np.arange(inner.highs.getNumCol(), dtype=np.int32)
        cost = s.scale * np.array(inner.highs.getLp().col_cost_)
        inner.highs.changeColsCost(columns.size, columns, cost)
        inner.highs.changeObjectiveOffset(s.offset)
        return inner.highs

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return an array."""
        from highspy.highs import HighspyArray

        return HighspyArray(_array(values, shape), native)

    def has_solution(self, native: Any) -> bool:
        """Return whether its solution is valid."""
        return bool(native.getSolution().value_valid)


class Xpress:
    """A problem; expressions are in arrays."""

    def native(self, inner: Any) -> Any:
        """Return the problem."""
        s: Scaled = inner.scaled
        inner.problem.setObjective(s.offset + s.scale * inner.cost)
        return inner.problem

    def named(self, native: Any, name: str, values: Any, shape: tuple[int, int]) -> Any:
        """Return an array."""
        return _array(values, shape)

    def has_solution(self, native: Any) -> bool:
        """Return whether there is an incumbent."""
        return native.attributes.solstatus.name in {"OPTIMAL", "FEASIBLE"}


LIBRARIES: dict[str, Library] = {
    "pyomo": Pyomo(),
    "cvxpy": Cvxpy(),
    "pyscipopt": Scip(),
    "highspy": Highs(),
    "xpress": Xpress(),
}


def _array(values: list[Any], shape: tuple[int, int]) -> Any:
    """Return expressions as an array; NumPy must not look inside of them."""
    out = np.empty(len(values), dtype=object)
    out[:] = values
    return out.reshape(shape)
