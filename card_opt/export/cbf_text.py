r"""Programs as .cbf files, the Conic Benchmark Format: linear rows, second-order cones.

Minimise ``c x + d`` where every block of variables, and every block of rows ``A x + b``, is in
a cone: ``F`` any numbers, ``L+``, ``L-``, ``L=`` at least, at most and equal to 0, ``Q``
:math:`p \ge \lVert r \rVert`, ``QR`` :math:`2 p q \ge \lVert r \rVert^2`. Bounds are rows.

Source: H. A. Friberg, "CBLIB 2014: a benchmark library for conic mixed-integer and continuous
optimization", Math. Program. Comput. 8 (2016) 191-214, doi:10.1007/s12532-015-0092-4; version 3
of the format as MOSEK's manual documents it. Numbers are the shortest that stand for the same
double.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import numpy as np

from card_opt.export.cones import Affine, cone
from card_opt.export.program import Program

VERSION = 3  # nothing newer is used, and readers refuse what is newer than they are


def lines(program: Program, comments: Iterable[str] = (), name: str = "card_opt") -> Iterator[str]:
    """Yield the lines of the file of a program with a name.

    Raises
    ------
    NotConicError
        If a quadratic row is not a second-order cone.
    """
    domains = [_domain(a, b) for a, b in zip(program.lower, program.upper, strict=True)]
    rows = [*_linear_rows(program), *_bound_rows(program, domains)]
    rows.sort(key=lambda row: row[0])
    cones = [cone(row, program.lower) for row in program.quadratics]
    blocks = [(kind, len(list(run))) for kind, run in itertools.groupby(row[0] for row in rows)]
    blocks += [("QR" if c.is_rotated else "Q", len(c.members)) for c in cones]
    functions = [function for _, function in rows]
    functions += [member for c in cones for member in c.members]

    yield from (f"# {comment}" for comment in (f"NAME {name}", *comments))
    yield from ("VER", str(VERSION), "", "OBJSENSE", "MIN", "")
    runs = [(kind, len(list(run))) for kind, run in itertools.groupby(domains)]
    yield from _section("VAR", [f"{kind} {size}" for kind, size in runs], len(domains))
    yield from _section("INT", map(str, np.flatnonzero(program.is_integer).tolist()))
    yield from _section("CON", [f"{kind} {size}" for kind, size in blocks], len(functions))
    used = np.flatnonzero(program.cost).tolist()
    yield from _section("OBJACOORD", [f"{j} {float(program.cost[j])!r}" for j in used])
    if program.constant:
        yield from ("OBJBCOORD", repr(program.constant), "")
    entries = ((i, j, c) for i, (terms, _) in enumerate(functions) for j, c in terms)
    yield from _section("ACOORD", [f"{i} {j} {float(c)!r}" for i, j, c in entries])
    constants = ((i, b) for i, (_, b) in enumerate(functions) if b != 0.0)
    yield from _section("BCOORD", [f"{i} {float(b)!r}" for i, b in constants])


def _section(title: str, content: Iterable[str], first: int | None = None) -> Iterator[str]:
    """Yield a section, none if it is empty; its second line counts what follows."""
    body = list(content)
    if body:
        count = str(len(body)) if first is None else f"{first} {len(body)}"
        yield from (title, count, *body, "")


def _domain(low: float, high: float) -> str:
    if low == high == 0.0:
        return "L="
    if low == 0.0:
        return "L+"
    return "L-" if high == 0.0 and low == -np.inf else "F"


def _linear_rows(program: Program) -> Iterator[tuple[str, Affine]]:
    """Yield the kinds and functions of the linear rows."""
    matrix = program.matrix
    sides = zip(program.row_lower.tolist(), program.row_upper.tolist(), strict=True)
    for i, (low, high) in enumerate(sides):
        entries = slice(matrix.indptr[i], matrix.indptr[i + 1])
        columns, values = matrix.indices[entries].tolist(), matrix.data[entries].tolist()
        terms = tuple(zip(columns, values, strict=True))
        yield from _sides(terms, low, high)


def _bound_rows(program: Program, domains: list[str]) -> Iterator[tuple[str, Affine]]:
    """Yield rows for the bounds that the variables' own cones do not say."""
    ends = zip(program.lower.tolist(), program.upper.tolist(), strict=True)
    for j, (domain, (low, high)) in enumerate(zip(domains, ends, strict=True)):
        if domain != "L=":
            least = -np.inf if domain == "L+" else low
            most = np.inf if domain == "L-" else high
            yield from _sides(((j, 1.0),), least, most)


def _sides(
    terms: tuple[tuple[int, float], ...], low: float, high: float
) -> Iterator[tuple[str, Affine]]:
    if low == high:
        yield "L=", (terms, -low)
        return
    if low > -np.inf:
        yield "L+", (terms, -low)
    if high < np.inf:
        yield "L-", (terms, -high)
