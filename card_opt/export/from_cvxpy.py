"""CVXPY problems as programs; the members of every cone are variables of their own."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import sparse

from card_opt.export.program import Program, Quadratic, readable


def program(problem: Any) -> Program:
    r"""Return a compiled problem: rows, and cones :math:`\lVert u \rVert \le v` as products.

    Every cone is ``sum of u_i^2 - v^2 <= 0`` with ``v >= 0``.
    """
    # CVXPY's interface to SCIP has all that is needed: bounds, whole variables, cones.
    data, *_ = problem.get_problem_data("SCIP")
    matrix, rhs, dims = sparse.csr_array(data["A"]), np.asarray(data["b"]), data["dims"]
    num_rows, num_old = dims.zero + dims.nonneg, matrix.shape[1]
    num_new = int(sum(dims.soc))
    # The rows are rhs - matrix x = s, with s in the cone.
    names = [*_names(data["param_prob"], num_old), *(f"cone_{i}" for i in range(num_new))]
    lower = np.concatenate([_bound(data, "lower", num_old, -np.inf), np.full(num_new, -np.inf)])
    upper = np.concatenate([_bound(data, "upper", num_old, np.inf), np.full(num_new, np.inf)])
    is_integer = np.zeros(num_old + num_new, dtype=bool)
    whole = sorted(data["bool_vars_idx"])
    is_integer[[*whole, *data["int_vars_idx"]]] = True
    lower[whole], upper[whole] = np.maximum(lower[whole], 0.0), np.minimum(upper[whole], 1.0)
    quadratics, start = [], num_old
    for number, size in enumerate(dims.soc):
        lower[start] = 0.0
        squares = [(j, j, 1.0) for j in range(start + 1, start + size)]
        products = ((start, start, -1.0), *squares)
        quadratics.append(Quadratic(f"soc_{number}", products, (), 0.0))
        start += size
    members = sparse.vstack(
        [sparse.csr_array((num_rows, num_new)), sparse.eye_array(num_new, format="csr")]
    )
    row_lower = rhs.copy()
    row_lower[dims.zero : num_rows] = -np.inf
    return Program(
        names=readable(names),
        lower=lower,
        upper=upper,
        is_integer=is_integer,
        cost=np.concatenate([np.asarray(data["c"]), np.zeros(num_new)]),
        constant=0.0,
        rows=[f"row_{i}" for i in range(rhs.size)],
        matrix=sparse.csr_array(sparse.hstack([matrix, members])),
        row_lower=row_lower,
        row_upper=rhs,
        quadratics=tuple(quadratics),
    )


def _names(compiled: Any, size: int) -> list[str]:
    """Return the columns' names, by the variable that they are an entry of."""
    names = [""] * size
    for variable in compiled.variables:
        start = compiled.var_id_to_col[variable.id]
        for i, index in enumerate(np.ndindex(variable.shape[::-1])):  # columns first
            names[start + i] = "_".join([variable.name(), *map(str, index[::-1])])
    return names


def _bound(data: dict[str, Any], side: str, size: int, open_end: float) -> Any:
    given = data.get(f"{side}_bounds")
    return np.full(size, open_end) if given is None else np.array(given, dtype=np.float64)
