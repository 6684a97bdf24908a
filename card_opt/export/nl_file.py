"""Pyomo models, and programs by way of one, as .nl files (AMPL's format).

Source: D. M. Gay, "Writing .nl files", Sandia report SAND2005-7907P (2005). The writer is Pyomo's.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.errors import CardOptError
from card_opt.export.program import Program


class Sizes(NamedTuple):
    """How large a problem in a file is."""

    variables: int
    integers: int
    constraints: int
    nonlinear: int
    nonzeros: int


def write(model: Any, path: Path, names: tuple[Path, Path] | None = None) -> None:
    """Write a Pyomo model.

    Parameters
    ----------
    model
        The model.
    path
        The .nl file.
    names
        Files for the names of rows and columns, one to a line, or None.
    """
    from pyomo.repn.plugins.nl_writer import NLWriter

    # The presolve and the scaling that are the writer's default change the variables.
    options = {"linear_presolve": False, "scale_model": False}
    with contextlib.ExitStack() as files:
        streams = [files.enter_context(p.open("w", newline="")) for p in (path, *(names or ()))]
        NLWriter().write(model, *streams, symbolic_solver_labels=names is not None, **options)


def sizes(path: Path) -> Sizes:
    """Return the sizes that the first lines of an .nl file state."""
    with path.open() as file:
        next(file)
        header = [[int(n) for n in next(file).split("#")[0].split()] for _ in range(9)]
    return Sizes(
        variables=header[0][0],
        integers=sum(header[5]),
        constraints=header[0][1],
        nonlinear=header[1][0],
        nonzeros=header[6][0],
    )


def pyomo_model(program: Program) -> Any:
    """Return a program as a Pyomo model."""
    import pyomo.environ as pyo

    model = pyo.ConcreteModel()
    variables = []
    bounds = zip(program.lower.tolist(), program.upper.tolist(), strict=True)
    for name, ends, is_whole in zip(program.names, bounds, program.is_integer, strict=True):
        low, high = (None if abs(end) == float("inf") else end for end in ends)
        variable = pyo.Var(bounds=(low, high), domain=pyo.Integers if is_whole else pyo.Reals)
        model.add_component(name, variable)
        variables.append(variable)
    terms = [float(c) * v for c, v in zip(program.cost, variables, strict=True) if c != 0.0]
    model.add_component("objective", pyo.Objective(expr=program.constant + sum(terms)))
    matrix = program.matrix
    for i, name in enumerate(program.rows):
        entries = slice(matrix.indptr[i], matrix.indptr[i + 1])
        pairs = zip(matrix.data[entries].tolist(), matrix.indices[entries].tolist(), strict=True)
        terms = [c * variables[j] for c, j in pairs]
        low, high = (
            None if abs(end) == float("inf") else float(end)
            for end in (program.row_lower[i], program.row_upper[i])
        )
        if terms:  # Pyomo takes no row without a variable
            model.add_component(f"{name}_row", pyo.Constraint(expr=(low, sum(terms), high)))
        elif not program.row_lower[i] <= 0.0 <= program.row_upper[i]:
            raise CardOptError(f"no variable is in {name}, and 0 is not within its limits")
    for row in program.quadratics:
        body = sum(c * variables[i] * variables[j] for i, j, c in row.products)
        body += sum(c * variables[j] for j, c in row.linear)
        model.add_component(f"{row.name}_row", pyo.Constraint(expr=body <= row.upper))
    return model
