"""Models of `card_opt.build_model` as their users treat them: add a limit, solve, read a value."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.solvers.adapters import casadi_nl
from card_opt.solving.model_object import Model

_SCIP = {"limits/gap": 1e-9, "limits/absgap": 1e-10, "numerics/feastol": 1e-9}


def add(model: Model, region: Region) -> Model:
    """Return the model with a region's limits, added through its expressions alone."""
    rows: list[Any] = []
    for limit in region.rows:
        symbol = getattr(model, limit.quantity.replace(" ", "_"))
        for group, bound in enumerate(limit.bound):
            places = map(tuple, np.argwhere(limit.group == group).tolist())
            parts = [float(limit.coefficient[at] / bound) * symbol[at] for at in places]
            rows.append(sum(parts[1:], start=parts[0]) <= 1.0)
    if region.allowed is not None:
        for at in np.ndindex(model.problem.instance.shape):
            cuts = np.flatnonzero(region.allowed[at]) + 1
            rows += [model.cut[at] >= float(cuts[0]), model.cut[at] <= float(cuts[-1])]
    return _with_rows(model, rows)


def _with_rows(model: Model, rows: list[Any]) -> Model:
    native = model.native
    if model.library == "pyomo":
        import pyomo.environ as pyo

        native.mine = pyo.ConstraintList()
        for row in rows:
            native.mine.add(row)
    elif model.library == "cvxpy":
        import cvxpy as cp

        limited = cp.Problem(native.objective, [*native.constraints, *rows])
        return Model(model.form, model.library, limited, model.problem, model.symbols, model.inner)
    else:
        put = {"pyscipopt": "addCons", "highspy": "addConstr", "xpress": "addConstraint"}
        for row in rows:
            getattr(native, put[model.library])(row)
    return model


def run(model: Model) -> None:
    """Solve a model by a solver of its library."""
    native = model.native
    if model.library == "pyomo":
        _run_pyomo(model)
    elif model.library == "cvxpy":
        if any(variable.attributes["boolean"] for variable in native.variables()):
            native.solve(solver="SCIP", scip_params=_SCIP)
        else:
            native.solve(solver="CLARABEL")
    elif model.library == "pyscipopt":
        native.hideOutput()
        native.setParams(_SCIP)
        native.optimize()
    elif model.library == "highspy":
        for option in ("mip_rel_gap", "mip_abs_gap", "mip_feasibility_tolerance"):
            native.setOptionValue(option, 1e-9)
        native.setOptionValue("primal_feasibility_tolerance", 1e-9)
        native.run()
        while model.refine():
            native.run()
    else:
        native.setControl({"miprelstop": 1e-9, "mipabsstop": 1e-12, "mipaddcutoff": -1e-9})
        native.setControl({"feastol": 1e-9, "miptol": 1e-9})
        native.optimize()


def _run_pyomo(model: Model) -> None:
    import pyomo.environ as pyo
    from pyomo.contrib.solver.common.factory import SolverFactory

    if model.form == "convex-hull-nl":  # of which SCIP calls wrong decisions optimal
        file = casadi_nl._written(model.native)
        options = casadi_nl._BONMIN | {"algorithm": "B-QG"}
        _, values = casadi_nl._run("bonmin", file, options)
        casadi_nl.load(model.native, file, values)
        return
    if model.form == "parts.disjunctions":
        pyo.TransformationFactory("gdp.bigm").apply_to(model.native)
    options = {"display/verblevel": 0, "numerics/feastol": 1e-9}
    SolverFactory("scip_direct").solve(
        model.native, rel_gap=1e-9, abs_gap=1e-10, solver_options=options
    )


def value(model: Model, symbol: str) -> FloatArray:
    """Return an expression's values in the solution, shape (M, N)."""
    expression = getattr(model, symbol)
    if model.library == "cvxpy":
        return np.asarray(expression.value)
    out = np.empty(model.problem.instance.shape)
    for at in np.ndindex(out.shape):
        out[at] = _value(model, expression[at])
    return out


def _value(model: Model, expression: Any) -> float:
    if model.library == "pyomo":
        import pyomo.environ as pyo

        return float(pyo.value(expression))
    if model.library == "pyscipopt":
        return float(model.native.getVal(expression))
    if model.library == "highspy":
        return float(expression.evaluate(model.native.getSolution().col_value))
    return float(model.native.getSolution(expression))
