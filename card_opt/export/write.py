"""Problems as files: in a formulation for solvers, or as they are."""

from __future__ import annotations

import contextlib
import importlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from card_opt.constraints.kinds import Constraint, lower
from card_opt.errors import CardOptError
from card_opt.export import cbf_text, formats, lp_text, mps_text, nl_file, problem_file
from card_opt.export.from_pyomo import in_cost
from card_opt.export.nl_file import Sizes
from card_opt.export.problem import StoredProblem
from card_opt.export.program import Program
from card_opt.models.catalogue import Formulation
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled
from card_opt.problem.solution import Best
from card_opt.support.arguments import check_arguments
from card_opt.support.files import replacing
from card_opt.support.text import storable

_TEXTS = {".lp": lp_text.lines, ".mps": mps_text.lines, ".cbf": cbf_text.lines}
_READERS = {
    "pyomo": "card_opt.export.from_pyomo",
    "cvxpy": "card_opt.export.from_cvxpy",
    "pyscipopt": "card_opt.export.from_scip",
    "highspy": "card_opt.export.from_highs",
}


@dataclass(frozen=True, kw_only=True)
class Export:
    """What was written.

    Attributes
    ----------
    path, format, formulation
        Where, and what; no formulation in a problem file.
    variables, integers, constraints, nonlinear, nonzeros
        Sizes of a formulation: whole ones are among the variables, nonlinear ones, such as
        cones, among the constraints; nonzeros are variables in constraints.
    offset, scale
        The formulation's own objective is ``(cost - offset) / scale``; that in the file is the
        cost.
    """

    path: Path
    format: str
    formulation: str = ""
    variables: int = 0
    integers: int = 0
    constraints: int = 0
    nonlinear: int = 0
    nonzeros: int = 0
    offset: float = 0.0
    scale: float = 1.0


@check_arguments
def write_problem(
    inst: Instance | Problem,
    path: str | os.PathLike[str],
    *,
    formulation: str = "",
    constraints: Iterable[Constraint] | Region = (),
    name: str = "",
    best: Best | None = None,
    names: bool = False,
) -> Export:
    """Write a problem to a file whose ending says in which format.

    In .nl, .mps, .lp and .cbf files a formulation minimises the cost itself, its constant
    included; .json and .npz files hold the problem, which `card_opt.export.read_problem` reads.

    Parameters
    ----------
    inst
        The instance; or a problem, such as ``scenario.problem()``, which keeps its region.
    path
        The file.
    formulation
        One of `card_opt.export.formulations`; ``conic-hull-pyomo`` if none is given.
    constraints
        Further constraints, or what they lower to.
    name
        What the problem is called, a line.
    best
        What is known of its optimum, for .json and .npz.
    names
        Whether the names of an .nl file's rows and columns are written beside it, as .row and
        .col.

    Raises
    ------
    CardOptError
        If the format is unknown or cannot hold the formulation, if the formulation cannot take
        the problem, or if the file cannot be written.
    """
    name = storable(name)
    target = Path(path)
    suffix = target.suffix.removeprefix(".")
    if suffix not in formats.FORMATS:
        endings = ", ".join(f".{ending}" for ending in formats.FORMATS)
        raise CardOptError(f"the file must end in one of {endings}, got {target}")
    problem = _problem(inst, constraints)
    inst, region = problem.instance, problem.region
    if suffix in formats.PROBLEM_FORMATS:
        if formulation:
            raise CardOptError(
                f".{suffix} holds the problem itself, in no formulation; {formulation} can be "
                f"in {', '.join('.' + f for f in _formats(formats.find(formulation), region))}"
            )
        problem_file.write(
            target, StoredProblem(instance=inst, region=region, name=name, best=best)
        )
        return Export(path=target, format=suffix)
    if best is not None:
        raise CardOptError(f"what is known of the optimum goes into .json and .npz, not {target}")
    if names and suffix != "nl":
        raise CardOptError(f"names are written beside .nl files only, got {target}")
    chosen = formats.find(formulation or formats.DEFAULT)
    _check(problem, chosen, suffix)
    model = importlib.import_module(chosen.module).build_model(problem)
    s: Scaled = model.scaled
    if chosen.library == "pyomo":
        in_cost(model)
    if suffix == "nl":
        found = _write_nl(chosen, model, target, names)
    else:
        found = _write_text(chosen, model, target, _comments(name, chosen, s))
    return Export(
        path=target,
        format=suffix,
        formulation=chosen.name,
        offset=s.offset,
        scale=s.scale,
        **found._asdict(),
    )


def _problem(given: Instance | Problem, constraints: Iterable[Constraint] | Region) -> Problem:
    if isinstance(given, Problem):
        return Problem(given.instance, given.region & lower(given.instance, constraints))
    if isinstance(given, Instance):
        return Problem(given, lower(given, constraints))
    raise CardOptError(
        "write_problem takes an Instance or a Problem, such as scenario.problem(), "
        f"got {type(given).__name__}"
    )


def _check(problem: Problem, chosen: Formulation, suffix: str) -> None:
    """Refuse what a formulation cannot take or a format cannot hold."""
    region = problem.region
    if region.is_empty(problem.instance):
        raise CardOptError(
            "some device-round has no cut or no frequency that is allowed, so that there is "
            "nothing to choose in a formulation; .json and .npz can hold the problem"
        )
    if reason := chosen.refusal(problem):
        raise CardOptError(reason)
    if suffix not in _formats(chosen, region):
        has_levels = region.levels is not None
        structure = chosen.levels if has_levels else chosen.box
        holding = ", ".join(f".{f}" for f in _formats(chosen, region))
        able = ", ".join(formats.able(suffix, has_levels))
        raise CardOptError(
            f".{suffix} cannot hold {chosen.name} ({structure}), which goes into {holding}; "
            f".{suffix} can hold {able}"
        )


def _formats(chosen: Formulation, region: Region) -> tuple[str, ...]:
    return formats.holding(chosen, region.levels is not None)


def _program(chosen: Formulation, model: Any) -> Program:
    """Return a model as a program that minimises the cost."""
    reader = importlib.import_module(_READERS[chosen.library])
    if chosen.library == "pyomo":
        found: Program = reader.program(model)
        return found
    source = {"cvxpy": "problem", "pyscipopt": "scip"}.get(chosen.library)
    found = reader.program(model if source is None else getattr(model, source))
    return found.rescaled(model.scaled.offset, model.scaled.scale)


def _write_nl(chosen: Formulation, model: Any, target: Path, names: bool) -> Sizes:
    if chosen.library != "pyomo":
        model = nl_file.pyomo_model(_program(chosen, model))
    with contextlib.ExitStack() as files:
        beside = files.enter_context(replacing(target))
        labels = (
            (
                files.enter_context(replacing(target.with_suffix(".row"))),
                files.enter_context(replacing(target.with_suffix(".col"))),
            )
            if names
            else None
        )
        nl_file.write(model, beside, labels)
        return nl_file.sizes(beside)


def _write_text(chosen: Formulation, model: Any, target: Path, comments: list[str]) -> Sizes:
    program = _program(chosen, model)
    text = "\n".join(_TEXTS[target.suffix](program, comments)) + "\n"
    with replacing(target) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")
    quadratics = program.quadratics
    return Sizes(
        variables=len(program.names),
        integers=int(program.is_integer.sum()),
        constraints=len(program.rows) + len(quadratics),
        nonlinear=len(quadratics),
        nonzeros=program.matrix.nnz + sum(len(row.variables()) for row in quadratics),
    )


def _comments(name: str, chosen: Formulation, s: Scaled) -> list[str]:
    """Return what a file says of itself at its beginning."""
    first = [" ".join(name.split())] if name else []
    return [
        *first,
        f"card_opt, formulation {chosen.name}, minimises the cost; scaled objective = "
        f"(cost - {s.offset!r}) / {s.scale!r}",
    ]
