"""What commands work on: a scenario, a file or a case, and limits, as they are typed."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from card_opt.errors import CardOptError

if TYPE_CHECKING:
    from card_opt.constraints.base import Constraint
    from card_opt.problem.instance import Instance
    from card_opt.scenarios.scenario import Scenario

Source = Annotated[
    str,
    typer.Argument(
        help="A scenario (paper, paper-calibrated, real, or a TOML file), a saved instance or "
        "problem (.npz, .json), or a case of a family, such as near-ties:gap=1e-6,devices=2."
    ),
]
Rounds = Annotated[
    int | None, typer.Option(min=1, help="Rounds of a scenario; else as many as it says.")
]
Seed = Annotated[int, typer.Option(min=0, help="Seed of the channel's random numbers.")]
LimitTexts = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        metavar="KIND=VALUE[,FIELD=VALUE]",
        help="A constraint, such as energy-budget=2e4,per=round; may be given again.",
    ),
]
OwnConstraints = Annotated[
    Path | None,
    typer.Option(
        "--import", help="Python file with constraints of your own, for --limit and files."
    ),
]


Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Another value of a scenario, such as training.lora_rank=16 or device.distance=80; "
        "may be given again.",
    ),
]


RatesFile = Annotated[
    Path | None,
    typer.Option("--rates", help="CSV or Parquet file of link rates, in place of a scenario's."),
]
ProfileFile = Annotated[
    Path | None,
    typer.Option("--profile", help="Likewise of what cuts cost, with a column cut."),
]
DevicesFile = Annotated[
    Path | None,
    typer.Option("--devices", help="Likewise of the devices, in the scenario's order."),
]


class Loaded(NamedTuple):
    """A problem, what to call it, the scenario that it is, the limits that were typed, and a note.

    The limits are among the constraints, and so are the scenario's own.
    """

    name: str
    instance: Instance
    constraints: tuple[Constraint, ...]
    scenario: Scenario | None = None
    limits: tuple[Constraint, ...] = ()
    note: str = ""

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what to say of it beside an outcome."""
        return (self.note,) if self.note else ()


def load(
    name: str,
    seed: int,
    rounds: int | None,
    texts: list[str] | None,
    own: Path | None,
    settings: list[str] | None = None,
    files: Mapping[str, Path | None] | None = None,
) -> Loaded:
    """Return an instance with the constraints of its source and of the command line.

    Parameters
    ----------
    name
        A scenario, a saved instance or problem, or a case of a family.
    seed, rounds
        For a scenario, see `card_opt.scenarios.scenario.Scenario.instance`; a case whose text has
        no seed gets this one.
    texts
        Constraints as text, see `card_opt.constraints.text`.
    own
        Python file with constraints of the user's own.
    settings
        Other values of a scenario, ``key=value``.
    files
        Tables of measurements by option, see `card_opt.cli.measured`.

    Raises
    ------
    CardOptError
        If one of them is not allowed, with one line.
    """
    from card_opt.constraints.text import parse_limit

    if own is not None:
        _import(own)
    given = tuple(parse_limit(text) for text in texts or [])
    measured = {option: path for option, path in (files or {}).items() if path is not None}
    loaded = _load(name, seed, rounds, settings, measured)
    return loaded._replace(
        name="; ".join([loaded.name, *(settings or []), *(texts or [])]),
        constraints=loaded.constraints + given,
        limits=given,
    )


def load_scenario(name: str, settings: list[str] | None) -> Scenario:
    """Return a scenario with the values of ``--set``.

    Raises
    ------
    ScenarioError
        If there is no such scenario, or a key or value is not allowed.
    """
    from card_opt.scenarios import scenario
    from card_opt.scenarios.keys import parse_setting

    loaded = scenario.load_scenario(name)
    return loaded.replace(dict(map(parse_setting, settings))) if settings else loaded


def _import(path: Path) -> None:
    """Run a Python file of the user's, so that the constraints in it are known."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not os.path.isfile(path):
        raise CardOptError(f"--import takes a Python file, got {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look their module up
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:  # such as one that runs a command of its own
        raise CardOptError(f"--import {path}: {type(error).__name__}: {error}") from error


def _load(
    name: str,
    seed: int,
    rounds: int | None,
    settings: list[str] | None,
    files: Mapping[str, Path],
) -> Loaded:
    """Return what a source stands for."""
    from card_opt.export.problem_file import is_problem, read_problem
    from card_opt.families import parse

    path = Path(name)
    is_file = os.path.isfile(path)
    is_scenario = not (is_problem(path) if is_file else _is_case(name))
    if rounds is not None and not is_scenario:
        what = "a problem with its own" if is_file else "a case: rounds is one of its knobs"
        raise CardOptError(f"--rounds is for scenarios; {name} is {what}")
    if settings and not is_scenario:
        what = "a problem" if is_file else "a case, whose knobs are in its name"
        raise CardOptError(f"--set is for scenarios; {name} is {what}")
    if files and not is_scenario:
        raise CardOptError(f"--{next(iter(files))} is for scenarios, which {name} is not")
    if is_scenario:
        scenario = load_scenario(name, settings)
        if rounds is not None:
            scenario = scenario.replace({"problem.rounds": rounds})
        title = f"{path.name}, seed {seed}"
        if files:
            from card_opt.cli.measured import measured

            inst, constraints, note = measured(scenario, seed, rounds, files)
            return Loaded(
                f"{title}, with {', '.join(map(str, files.values()))}",
                inst,
                constraints,
                note=note,
            )
        inst, constraints = scenario.problem(seed).instance, scenario.constraints
        return Loaded(title, inst, constraints, scenario, note=scenario.memory_note)
    if is_file:
        problem = read_problem(path)
        return Loaded(problem.name or path.name, problem.instance, problem.constraints)
    has_seed = re.search(r"[:,]\s*seed\s*=", name)
    case = parse(name if has_seed else f"{name}{',' if ':' in name else ':'}seed={seed}")
    return Loaded(case.name, case.instance, case.constraints)


def _is_case(name: str) -> bool:
    """Return whether a name means a family, which with a colon it does in any case."""
    from card_opt.families import FAMILIES
    from card_opt.families.paper import SCENARIOS

    return ":" in name or (name not in SCENARIOS and name in {f.name for f in FAMILIES})
