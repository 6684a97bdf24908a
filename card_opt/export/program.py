"""A mixed-integer program with linear and quadratic rows: what text formats can hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.problem.quantities import FloatArray

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9]+")


class Quadratic(NamedTuple):
    """A row: the sum of ``c x_i x_j`` and of ``c x_j`` is at most `upper`."""

    name: str
    products: tuple[tuple[int, int, float], ...]  #: i <= j, c; every pair once
    linear: tuple[tuple[int, float], ...]  #: j, c
    upper: float

    def variables(self) -> set[int]:
        """Return the variables that occur."""
        pairs = {place for i, j, _ in self.products for place in (i, j)}
        return pairs | {j for j, _ in self.linear}


@dataclass(frozen=True, kw_only=True, eq=False)
class Program:
    """Minimise ``constant + cost x`` within bounds, rows and quadratic rows.

    Attributes
    ----------
    names
        Of the variables, n different ones of letters, digits and underscores.
    lower, upper
        Bounds, shape (n,); may be infinite.
    is_integer
        Which variables are whole, shape (n,).
    cost, constant
        Objective, shape (n,).
    rows
        Names of the rows, likewise.
    matrix, row_lower, row_upper
        ``row_lower <= matrix x <= row_upper``, a SciPy CSR array of shape (m, n), and (m,).
    quadratics
        Rows with products.
    """

    names: list[str]
    lower: FloatArray
    upper: FloatArray
    is_integer: npt.NDArray[np.bool_]
    cost: FloatArray
    constant: float
    rows: list[str]
    matrix: Any
    row_lower: FloatArray
    row_upper: FloatArray
    quadratics: tuple[Quadratic, ...] = ()

    @property
    def every_row(self) -> list[str]:
        """Return the names of the rows, linear ones first."""
        return [*self.rows, *(row.name for row in self.quadratics)]

    def renamed(self, names: list[str], rows: list[str]) -> Program:
        """Return the program with other names of variables and of rows, linear ones first."""
        own, others = rows[: len(self.rows)], rows[len(self.rows) :]
        pairs = zip(self.quadratics, others, strict=True)
        quadratics = tuple(row._replace(name=name) for row, name in pairs)
        return replace(self, names=names, rows=own, quadratics=quadratics)

    def rescaled(self, offset: float, scale: float) -> Program:
        """Return the program with the objective ``offset + scale * objective``."""
        return replace(self, cost=scale * self.cost, constant=offset + scale * self.constant)


def readable(names: list[str]) -> list[str]:
    """Return names that every format can hold, as near to the given ones as can be.

    >>> readable(["chosen[0,3]", "chosen_0[3]", "2nd"])
    ['chosen_0_3', 'chosen_0_3_1', 'v2nd']
    """
    out: dict[str, None] = {}
    for given in names:
        name = _NOT_IN_NAMES.sub("_", given).strip("_")
        # What begins with a digit, or with e and a digit, is a number to readers of .lp files.
        if not name or name[0].isdigit() or re.match(r"[eE][0-9]", name):
            name = f"v{name}"
        unique, number = name, 0
        while unique in out:
            number += 1
            unique = f"{name}_{number}"
        out[unique] = None
    return list(out)
