"""Formulations as files, with what belongs beside them: names, the best decision as a point."""

from __future__ import annotations

import contextlib
import importlib
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError
from card_opt.export import cbf_text, from_pyomo, header, lp_text, mps_text, names, nl_file
from card_opt.export.nl_file import Sizes
from card_opt.export.point import complete
from card_opt.export.program import Program
from card_opt.models.catalogue import NONLINEAR, Formulation
from card_opt.problem.best import Best
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import Scaled
from card_opt.support.files import replacing

_TEXTS = {".lp": lp_text.lines, ".mps": mps_text.lines, ".cbf": cbf_text.lines}
_READERS = {
    "pyomo": "card_opt.export.from_pyomo",
    "cvxpy": "card_opt.export.from_cvxpy",
    "pyscipopt": "card_opt.export.from_scip",
    "highspy": "card_opt.export.from_highs",
}
_ABOUT, _TABLE, _POINT = ".txt", ".names.csv", ".sol"


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What is to be in a formulation's file, and beside it.

    Attributes
    ----------
    name
        What the problem is called.
    best
        What is known of its optimum, None if nothing.
    names, short_names, point, scaled
        As `card_opt.write_problem` has them.
    """

    name: str
    best: Best | None
    names: bool
    short_names: bool
    point: bool
    scaled: bool

    def factor(self, s: Scaled) -> float:
        """Return what the cost is multiplied by in the objective: a power of two, so exactly."""
        return 2.0 ** -round(math.log2(s.scale)) if self.scaled else 1.0


def beside(target: Path, *, names: bool, short_names: bool, point: bool) -> list[Path]:
    """Return the files that `write` writes beside one, by its wishes."""
    found = [_with(target, _ABOUT)] * (target.suffix == ".nl")
    found += [target.with_suffix(ending) for ending in (".row", ".col") if names]
    found += [_with(target, _TABLE)] * short_names
    return found + [_with(target, _POINT)] * point


def write(
    problem: Problem, chosen: Formulation, model: Any, target: Path, wishes: Wishes
) -> Sizes:
    """Write a model of a problem in a formulation to a .nl, .mps, .lp or .cbf file.

    Raises
    ------
    CardOptError
        If a point is wished for and no decision is known, or it is none of this formulation.
    """
    if wishes.point and (wishes.best is None or wishes.best.cut is None):
        why = "best was not given" if wishes.best is None else "there is none"
        raise CardOptError(f"a point is the best decision known, and {why}")
    if chosen.library == "pyomo":
        from_pyomo.in_cost(model, wishes.factor(model.scaled))
    return (_nl if target.suffix == ".nl" else _text)(problem, chosen, model, target, wishes)


def read_program(chosen: Formulation, model: Any, factor: float = 1.0) -> Program:
    """Return a model as a program that minimises a factor times the cost, as `in_cost` does."""
    reader = importlib.import_module(_READERS[chosen.library])
    if chosen.library == "pyomo":
        found: Program = reader.program(model)
        return found
    source = {"cvxpy": "problem", "pyscipopt": "scip"}.get(chosen.library)
    found = reader.program(model if source is None else getattr(model, source))
    found = found.renamed(names.placed(found.names, model.scaled), found.every_row)
    return found.rescaled(factor * model.scaled.offset, factor * model.scaled.scale)


def _text(
    problem: Problem, chosen: Formulation, model: Any, target: Path, wishes: Wishes
) -> Sizes:
    factor = wishes.factor(model.scaled)
    program = read_program(chosen, model, factor)
    shown = names.shortened(program) if wishes.short_names else program
    long = [*program.names, *program.every_row]
    about = header.comments(
        wishes.name,
        problem.digest,
        model.scaled,
        chosen,
        wishes.best,
        program.names,
        program,
        factor,
    )
    lines = _TEXTS[target.suffix](shown, about, header.called(wishes.name))
    texts = {target: lines}
    if wishes.short_names:
        texts[_with(target, _TABLE)] = _table([*shown.names, *shown.every_row], long)
    if wishes.point and wishes.best is not None:
        solved = nl_file.pyomo_model(program)
        variables = {id(solved.component(name)): name for name in program.names}
        objective = complete(solved, variables, model.scaled, wishes.best, factor)
        values = [solved.component(name).value for name in program.names]
        pairs = [*zip(shown.names, values, strict=True)]
        pairs += [(lp_text.ONE, 1.0)] * (target.suffix == ".lp")
        texts[_with(target, _POINT)] = _point(objective, pairs)
    _write_all(texts)
    quadratics = program.quadratics
    return Sizes(
        variables=len(program.names),
        integers=int(program.is_integer.sum()),
        constraints=len(program.rows) + len(quadratics),
        nonlinear=len(quadratics),
        nonzeros=program.matrix.nnz + sum(len(row.variables()) for row in quadratics),
    )


def _nl(problem: Problem, chosen: Formulation, model: Any, target: Path, wishes: Wishes) -> Sizes:
    s = model.scaled
    structure = chosen.box if problem.region.levels is None else chosen.levels
    factor = wishes.factor(s)
    program = None if structure == NONLINEAR else read_program(chosen, model, factor)
    if chosen.library != "pyomo":
        assert program is not None
        model = nl_file.pyomo_model(program)
    with replacing(target) as beside:
        found = nl_file.write(model, beside, header.called(wishes.name))
        sizes = nl_file.sizes(beside)
        long = from_pyomo.readable_names(v.name for v in found.variables)
        ending = "" if chosen.library == "pyomo" else nl_file.ROW
        names_of_rows = (row.name.removesuffix(ending) for row in found.rows)
        long_rows = from_pyomo.readable_names(names_of_rows)
        shown, shown_rows = long, long_rows
        if wishes.short_names:
            kinds = [(v.is_integer(), v.is_binary()) for v in found.variables]
            shown, shown_rows = names.short(kinds), names.short_rows(len(long_rows))
        about = header.comments(
            wishes.name, problem.digest, s, chosen, wishes.best, long, program, factor
        )
        texts: dict[Path, Iterable[str]] = {_with(target, _ABOUT): about}
        if wishes.names:
            texts[target.with_suffix(".row")] = shown_rows
            texts[target.with_suffix(".col")] = shown
        if wishes.short_names:
            texts[_with(target, _TABLE)] = _table([*shown, *shown_rows], [*long, *long_rows])
        if wishes.point and wishes.best is not None:
            variables = {id(v): name for v, name in zip(found.variables, long, strict=True)}
            objective = complete(model, variables, s, wishes.best, factor)
            pairs = zip(shown, (v.value for v in found.variables), strict=True)
            texts[_with(target, _POINT)] = _point(objective, pairs)
        _write_all(texts)
    return sizes


def _point(objective: float, values: Iterable[tuple[str, float]]) -> Iterator[str]:
    """Yield the lines of a point, as MIPLIB and MINLPLib have them."""
    yield f"=obj= {objective!r}"
    yield from (f"{name} {float(value)!r}" for name, value in values)


def _table(short: Iterable[str], long: Iterable[str]) -> Iterator[str]:
    yield "short,long"
    yield from (f"{a},{b}" for a, b in zip(short, long, strict=True))


def _with(target: Path, ending: str) -> Path:
    """Return the file beside one with a further ending."""
    return target.with_name(target.name + ending)


def _write_all(texts: Mapping[Path, Iterable[str]]) -> None:
    """Write files, all or, as far as can be, none."""
    with contextlib.ExitStack() as files:
        for path, lines in texts.items():
            beside = files.enter_context(replacing(path))
            beside.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
