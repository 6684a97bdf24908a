"""Programs as .lp files (CPLEX's format): linear and quadratic rows, readable by people.

Source: IBM, "LP file format: algebraic representation", CPLEX documentation, as SCIP and HiGHS
read it. The objective's constant is that of a variable fixed at 1, for Gurobi 13 takes a bare
number for a variable. Numbers are the shortest that stand for the same double.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from card_opt.export.program import Program

ONE = "one"
"""The variable that is fixed at 1."""
_TERMS = 4  # of a line, whatever the length of their numbers; readers allow 510 characters


def lines(program: Program, comments: Iterable[str] = (), name: str = "card_opt") -> Iterator[str]:
    """Yield the lines of the file of a program with a name without blanks."""
    names = program.names
    yield f"\\Problem name: {name}"
    yield from (f"\\ {comment}" for comment in comments)
    yield "Minimize"
    used = np.flatnonzero(program.cost)
    terms = [_term(program.cost[j], names[j]) for j in used.tolist()]
    yield from _wrapped(" cost:", [*terms, _term(program.constant, ONE)])
    yield "Subject To"
    matrix = program.matrix
    for i, row_name in enumerate(program.rows):
        entries = slice(matrix.indptr[i], matrix.indptr[i + 1])
        columns, values = matrix.indices[entries].tolist(), matrix.data[entries].tolist()
        if not columns:  # nothing to write a row with but a variable that it does not need
            columns, values = [0], [0.0]
        terms = [_term(c, names[j]) for j, c in zip(columns, values, strict=True)]
        for suffix, sense, side in _sides(program.row_lower[i], program.row_upper[i]):
            yield from _wrapped(f" {row_name}{suffix}:", [*terms, f"{sense} {side!r}"])
    for row in program.quadratics:
        terms = [_term(c, names[j]) for j, c in row.linear]
        products = [
            _term(c, f"{names[i]} ^2" if i == j else f"{names[i]} * {names[j]}")
            for i, j, c in row.products
        ]
        products[0] = f"+ [ {products[0].removeprefix('+ ')}"
        yield from _wrapped(f" {row.name}:", [*terms, *products, "]", f"<= {row.upper!r}"])
    yield "Bounds"
    yield f" {ONE} = 1"
    ends = zip(program.lower.tolist(), program.upper.tolist(), strict=True)
    for variable, (low, high) in zip(names, ends, strict=True):
        yield f" {_end(low)} <= {variable} <= {_end(high)}"
    if program.is_integer.any():
        yield "Generals"
        yield from (f" {names[j]}" for j in np.flatnonzero(program.is_integer).tolist())
    yield "End"


def _sides(low: float, high: float) -> list[tuple[str, str, float]]:
    """Return the sides of a row as suffix of the name, sense and number."""
    if low == high:
        return [("", "=", float(low))]
    sides = [(">=", float(low)), ("<=", float(high))]
    kept = [(sense, side) for sense, side in sides if np.isfinite(side)]
    suffixes = ("_low", "_high") if len(kept) == 2 else ("",)
    return [(suffix, *side) for suffix, side in zip(suffixes, kept, strict=True)]


def _term(coefficient: float, what: str) -> str:
    return f"{'-' if coefficient < 0.0 else '+'} {abs(float(coefficient))!r} {what}"


def _end(value: float) -> str:
    return repr(value) if np.isfinite(value) else f"{'-' if value < 0.0 else '+'}inf"


def _wrapped(start: str, parts: list[str]) -> Iterator[str]:
    """Yield parts on as many lines as they need."""
    for first in range(0, len(parts), _TERMS):
        yield " ".join([" " if first else start, *parts[first : first + _TERMS]])
