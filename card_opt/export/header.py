"""What a file says of itself at its beginning: its problem, its optimum, its numbers."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from card_opt._version import VERSION
from card_opt.export.names import meanings
from card_opt.export.program import Program
from card_opt.models.catalogue import Formulation
from card_opt.problem.best import Best
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled

_UNNAMED = "card_opt"
_LONGEST = 200  # characters of a name; CPLEX's readers take 255


def called(name: str) -> str:
    """Return a problem's name without blanks, as files of programs have them."""
    return "_".join(name.split())[:_LONGEST] or _UNNAMED


def comments(
    name: str,
    digest: str,
    s: Scaled,
    chosen: Formulation,
    best: Best | None,
    variables: Iterable[str],
    program: Program | None,
    factor: float = 1.0,
) -> list[str]:
    """Return what a formulation's file says of itself, line by line.

    Parameters
    ----------
    name, digest
        What the problem is called, and what tells it from others.
    s
        The problem.
    chosen, best
        Its formulation, and what is known of its optimum.
    variables
        Long names of the variables.
    program
        The formulation, if it is linear or quadratic.
    factor
        What the objective is of the cost.
    """
    goal = "the cost" if factor == 1.0 else f"{factor!r} times the cost"
    return [
        f"case: {' '.join(name.split()) or 'without a name'}",
        f"digest: {digest}",
        f"made by: card_opt {VERSION}, formulation {chosen.name}",
        f"the file's optimum is: {chosen.optimum}",
        f"best known: {_known(best)}",
        f"objective: {goal}, without unit, is minimised; cost = offset + scale * v, v scaled",
        f"offset: {s.offset!r}",
        f"scale: {s.scale!r}",
        *_ranges(program),
        f"advised: feasibility and integrality tolerance {FEAS_TOL}, relative gap {FEAS_TOL}",
        f"device-round k = {s.shape[1]} m + n of device m and round n; m, n, k, c, l from 0",
        *meanings(variables),
    ]


def _known(best: Best | None) -> str:
    if best is None:
        return "nothing"
    if best.is_infeasible:
        return f"there is no decision ({best.proof})"
    return f"value {float(best.value)!r}, bound {float(best.bound)!r} ({best.proof})"


def _ranges(program: Program | None) -> list[str]:
    """Return the least and the largest size of each kind of number that is not 0."""
    if program is None:
        return []
    in_rows = [c for row in program.quadratics for *_, c in (*row.products, *row.linear)]
    limits = np.array([row.upper for row in program.quadratics])
    parts = {
        "rows": np.concatenate([program.matrix.data, in_rows]),
        "cost": program.cost,
        "sides": np.concatenate([program.row_lower, program.row_upper, limits]),
        "bounds": np.concatenate([program.lower, program.upper]),
    }
    return [f"sizes: {', '.join(f'{k} {_range(v)}' for k, v in parts.items())}"]


def _range(values: FloatArray) -> str:
    sizes = np.abs(values[np.isfinite(values) & (values != 0.0)])
    return f"{sizes.min():.1e} to {sizes.max():.1e}" if sizes.size else "none"
