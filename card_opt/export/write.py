"""Problems as files: in a formulation for solvers, or as they are."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from card_opt.constraints.kinds import Constraint, lower
from card_opt.errors import CardOptError
from card_opt.export import formats, formulated, problem_file
from card_opt.export.formulated import Wishes, beside
from card_opt.export.problem import StoredProblem
from card_opt.models.catalogue import Formulation
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled
from card_opt.support.arguments import check_arguments
from card_opt.support.text import storable


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
        The formulation's own objective is ``(cost - offset) / scale``.
    factor
        The objective in the file is so many times the cost.
    beside
        What was written beside it.
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
    factor: float = 1.0
    beside: tuple[Path, ...] = ()


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
    short_names: bool = False,
    point: bool = False,
    scaled: bool = False,
) -> Export:
    """Write a problem to a file whose ending says in which format.

    In .nl, .mps, .lp and .cbf files a formulation minimises the cost itself, its constant
    included; .json and .npz files hold the problem, which `card_opt.read_problem` reads.

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
        What is known of its optimum; files of formulations say it at their beginning.
    names
        Whether the names of an .nl file's rows and columns are written beside it, as .row and
        .col.
    short_names
        Whether a formulation's variables are called x1, b2, i3 and its rows e1, with a table of
        what these stand for beside the file, as .names.csv.
    point
        Whether the best decision is written beside a formulation's file, as .sol: a value for
        every variable.
    scaled
        Whether a formulation's objective is the cost times a power of two, which brings it near
        1 for each device-round, where solvers' tolerances are made for it.

    Returns
    -------
    Export
        What was written: path, format, formulation, and its sizes.

    Raises
    ------
    CardOptError
        If the format is unknown or cannot hold the formulation, if the formulation cannot take
        the problem, or if the file cannot be written.

    See Also
    --------
    build_model : The same as an object of a library.

    Examples
    --------
    >>> import tempfile
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = f"{folder}/one.nl"
    ...     written = co.write_problem(inst, file, formulation="one-hot")
    ...     size = written.path.stat().st_size
    >>> written.format, written.integers, size > 0
    ('nl', 31, True)
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
        if short_names or point or scaled:
            raise CardOptError(
                f"names, points and scales are of formulations, in .nl .mps .lp .cbf; {target} "
                "holds the problem itself, with the decision of best"
            )
        problem_file.write(
            target, StoredProblem(instance=inst, region=region, name=name, best=best)
        )
        return Export(path=target, format=suffix)
    if names and suffix != "nl":
        raise CardOptError(f"names are written beside .nl files only, got {target}")
    chosen = formats.find(formulation or formats.DEFAULT)
    _check(problem, chosen, suffix)
    wishes = Wishes(
        name=name, best=best, names=names, short_names=short_names, point=point, scaled=scaled
    )
    model = importlib.import_module(chosen.module).build_model(problem)
    s: Scaled = model.scaled
    sizes = formulated.write(problem, chosen, model, target, wishes)
    return Export(
        path=target,
        format=suffix,
        formulation=chosen.name,
        offset=s.offset,
        scale=s.scale,
        factor=wishes.factor(s),
        beside=tuple(beside(target, names=names, short_names=short_names, point=point)),
        **sizes._asdict(),
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
