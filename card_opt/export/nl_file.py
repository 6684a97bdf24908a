"""Pyomo models, and programs by way of one, as .nl files (AMPL's format).

Source: D. M. Gay, "Writing .nl files", Sandia report SAND2005-7907P (2005). The writer is Pyomo's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from card_opt.errors import CardOptError
from card_opt.export.program import Program

ROW = "_row"
"""What the names of a program's rows end with in its Pyomo model, lest variables have them."""


class Sizes(NamedTuple):
    """How large a problem in a file is."""

    variables: int
    integers: int
    constraints: int
    nonlinear: int
    nonzeros: int


class Written(NamedTuple):
    """What Pyomo wrote, in the order of the file; the objective is the last row."""

    variables: list[Any]
    rows: list[Any]


def write(model: Any, path: Path, name: str = "card_opt") -> Written:
    """Write a Pyomo model, and a name without blanks in the first line."""
    from pyomo.repn.plugins.nl_writer import NLWriter

    # The presolve and the scaling that are the writer's default change the variables.
    with path.open("w", newline="") as file:
        found = NLWriter().write(model, file, linear_presolve=False, scale_model=False)
    first, rest = path.read_text().split("\n", 1)  # Pyomo puts names with commas into quotes
    path.write_text(f"{first.split('#')[0]}# problem {name}\n{rest}", newline="\n")
    return Written(found.variables, [*found.constraints, *found.objectives])


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
            model.add_component(f"{name}{ROW}", pyo.Constraint(expr=(low, sum(terms), high)))
        elif not program.row_lower[i] <= 0.0 <= program.row_upper[i]:
            raise CardOptError(f"no variable is in {name}, and 0 is not within its limits")
    for row in program.quadratics:
        body = sum(c * variables[i] * variables[j] for i, j, c in row.products)
        body += sum(c * variables[j] for j, c in row.linear)
        model.add_component(f"{row.name}{ROW}", pyo.Constraint(expr=body <= row.upper))
    return model
