"""PySCIPOpt models as programs."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import sparse

from card_opt.export.program import Program, Quadratic, readable
from card_opt.problem.quantities import FloatArray


def program(scip: Any) -> Program:
    """Return a model's variables and its linear and quadratic constraints."""
    variables = scip.getVars()
    place = {variable.name: j for j, variable in enumerate(variables)}
    entries: list[tuple[int, int, float]] = []
    rows: list[str] = []
    sides: list[tuple[float, float]] = []
    quadratics: list[Quadratic] = []
    for row in scip.getConss():
        if not row.isNonlinear():
            entries += [(len(rows), place[v], c) for v, c in scip.getValsLinear(row).items()]
            rows.append(row.name)
            sides.append((scip.getLhs(row), scip.getRhs(row)))
            continue
        products, squares, linear = scip.getTermsQuadratic(row)
        both = [(*sorted((place[v.name], place[w.name])), c) for v, w, c in products]
        both += [(place[v.name], place[v.name], c) for v, c, _ in squares if c != 0.0]
        single = [(place[v.name], c) for v, c in linear]
        single += [(place[v.name], c) for v, _, c in squares if c != 0.0]
        lhs, rhs = scip.getLhs(row), scip.getRhs(row)
        for sign, side in ((1.0, rhs), (-1.0, -lhs)):
            if side < scip.infinity():
                turned = tuple((*pair, sign * c) for *pair, c in both)
                rest = tuple((j, sign * c) for j, c in single)
                quadratics.append(Quadratic(row.name, turned, rest, side))
    low, high = np.array(sides).reshape(-1, 2).T
    i, j, c = np.array(entries).reshape(-1, 3).T
    shape = (len(rows), len(variables))
    names = readable([*rows, *(row.name for row in quadratics)])
    end = scip.infinity()
    return Program(
        names=readable([variable.name for variable in variables]),
        lower=_open(np.array([v.getLbOriginal() for v in variables]), end),
        upper=_open(np.array([v.getUbOriginal() for v in variables]), end),
        is_integer=np.array([v.vtype() != "CONTINUOUS" for v in variables], dtype=bool),
        cost=np.array([v.getObj() for v in variables]),
        constant=scip.getObjoffset(),
        rows=names[: len(rows)],
        matrix=sparse.csr_array((c, (i.astype(int), j.astype(int))), shape),
        row_lower=_open(low, end),
        row_upper=_open(high, end),
        quadratics=tuple(
            row._replace(name=name)
            for name, row in zip(names[len(rows) :], quadratics, strict=True)
        ),
    )


def _open(values: FloatArray, end: float) -> FloatArray:
    """Return values with SCIP's infinity as infinite ones."""
    return np.where(np.abs(values) >= end, np.copysign(np.inf, values), values)
