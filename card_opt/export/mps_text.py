"""Programs as free .mps files: linear rows, and quadratic ones in sections QCMATRIX.

Source: IBM, "MPS file format: industry standard" and "Records in MPS format: QCP", CPLEX
documentation, as SCIP and HiGHS read it. The right-hand side of the objective is minus its
constant. Numbers are the shortest that stand for the same double.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from card_opt.export.program import Program

_OBJECTIVE = "cost"
_END_OF_WHOLE = " MARKER 'MARKER' 'INTEND'"
_LINEAR_ENDS = {(False, True): "L", (True, False): "G", (True, True): "G", (False, False): "N"}


def lines(program: Program, comments: Iterable[str] = (), name: str = "card_opt") -> Iterator[str]:
    """Yield the lines of the file of a program with a name without blanks."""
    yield from (f"* {comment}" for comment in comments)
    yield f"NAME {name}"
    yield "ROWS"
    yield f" N {_OBJECTIVE}"
    low, high = program.row_lower, program.row_upper
    kinds = [
        "E" if a == b else _LINEAR_ENDS[bool(np.isfinite(a)), bool(np.isfinite(b))]
        for a, b in zip(low.tolist(), high.tolist(), strict=True)
    ]
    yield from (f" {kind} {row}" for kind, row in zip(kinds, program.rows, strict=True))
    yield from (f" L {row.name}" for row in program.quadratics)
    yield from _columns(program)
    yield "RHS"
    if program.constant:
        yield f" RHS {_OBJECTIVE} {-program.constant!r}"
    for kind, row_name, a, b in zip(kinds, program.rows, low.tolist(), high.tolist(), strict=True):
        side = b if kind == "L" else a
        if kind != "N" and side:
            yield f" RHS {row_name} {side!r}"
    yield from (f" RHS {row.name} {row.upper!r}" for row in program.quadratics if row.upper)
    ranged = [i for i, kind in enumerate(kinds) if kind == "G" and np.isfinite(high[i])]
    if ranged:
        yield "RANGES"
        yield from (f" RNG {program.rows[i]} {float(high[i] - low[i])!r}" for i in ranged)
    yield "BOUNDS"
    ends = zip(program.lower.tolist(), program.upper.tolist(), strict=True)
    for variable, (a, b) in zip(program.names, ends, strict=True):
        yield from _bounds(variable, a, b)
    for row in program.quadratics:
        yield f"QCMATRIX {row.name}"
        for i, j, c in row.products:
            first, second = program.names[i], program.names[j]
            if i == j:
                yield f" {first} {first} {c!r}"
            else:  # the matrix is symmetric
                yield f" {first} {second} {0.5 * c!r}"
                yield f" {second} {first} {0.5 * c!r}"
    yield "ENDATA"


def _columns(program: Program) -> Iterator[str]:
    yield "COLUMNS"
    matrix = program.matrix.tocsc()
    quadratic: dict[int, list[tuple[str, float]]] = {}
    for row in program.quadratics:
        for j, c in row.linear:
            quadratic.setdefault(j, []).append((row.name, c))
    is_whole = False
    for j, name in enumerate(program.names):
        if program.is_integer[j] != is_whole:
            is_whole = bool(program.is_integer[j])
            yield " MARKER 'MARKER' 'INTORG'" if is_whole else _END_OF_WHOLE
        entries = slice(matrix.indptr[j], matrix.indptr[j + 1])
        values = [(_OBJECTIVE, float(program.cost[j]))]
        rows = (program.rows[i] for i in matrix.indices[entries].tolist())
        values += zip(rows, matrix.data[entries].tolist(), strict=True)
        values += quadratic.get(j, [])
        kept = [(row, c) for row, c in values if c != 0.0] or values[:1]
        yield from (f" {name} {row} {c!r}" for row, c in kept)
    if is_whole:
        yield _END_OF_WHOLE


def _bounds(name: str, low: float, high: float) -> Iterator[str]:
    if low == high:
        yield f" FX BND {name} {low!r}"
        return
    if low == -np.inf and high == np.inf:
        yield f" FR BND {name}"
        return
    if low == -np.inf:
        yield f" MI BND {name}"
    elif low != 0.0 or high == np.inf:
        yield f" LO BND {name} {low!r}"
    yield f" UP BND {name} {high!r}" if high < np.inf else f" PL BND {name}"
