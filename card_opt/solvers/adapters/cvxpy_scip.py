"""CVXPY formulations, by SCIP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from card_opt.models.parts.begin_cvxpy import begin
from card_opt.solvers.adapters.compiled import Compiled
from card_opt.solvers.adapters.scip import ScipAdapter, Translated

# Replacing the sums that CVXPY makes of every cone led SCIP 10's LPs into numerical trouble.
_OPTIONS = {"presolving/donotmultaggr": True}


def translate(model: Any) -> Translated:
    """Return a model that has a CVXPY `problem`, as CVXPY compiles it."""
    compiled = Compiled(model.problem, "SCIP")
    scip, variables, of_cones = _translate(compiled.data)

    def load() -> None:
        best = scip.getBestSol()
        compiled.load(np.array([best[v] for v in variables]))

    def begun() -> Iterator[tuple[Any, float | None]]:
        vector = compiled.begun()
        if vector is None:
            return
        yield from zip(variables, vector.tolist(), strict=True)
        rest = compiled.data["b"] - compiled.data["A"] @ vector  # the cones' rows are the last
        yield from zip(of_cones, rest[rest.size - len(of_cones) :].tolist(), strict=True)

    return Translated(scip, load, _OPTIONS, begun)


def _translate(data: dict[str, Any]) -> tuple[Any, list[Any], list[Any]]:
    """Return the SCIP model of a compiled problem, its variables, and those of the cones."""
    from cvxpy.reductions.solvers.conic_solvers.scip_conif import SCIP
    from pyscipopt import Model

    class Interface(SCIP):  # type: ignore[misc]
        """CVXPY's own, which looks at the whole matrix for every cone, given only its rows."""

        def add_model_soc_constr(self, *, rows: range, **rest: Any) -> Any:
            rest["A"] = {(i, j): value for i in rows for j, value in by_row[i]}
            return super().add_model_soc_constr(rows=rows, **rest)

    interface, model = Interface(), Model()
    matrix, right, cost, dims = interface._define_data(data)
    by_row: list[list[tuple[int, float]]] = [[] for _ in range(matrix.shape[0])]
    for (i, j), value in matrix.items():
        by_row[i].append((j, value))
    variables = interface._create_variables(model, data, cost)
    number = len(variables)  # the cones append variables of their own
    interface._add_constraints(model, variables, matrix, right, dims)
    return model, variables[:number], variables[number:]


solve = ScipAdapter(translate, begin)
