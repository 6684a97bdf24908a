"""What commands work on: a scenario or a saved instance, and limits, as they are typed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Annotated

import typer

from card_opt.constraint import Constraint
from card_opt.constraint_text import parse_limit
from card_opt.errors import CardOptError
from card_opt.instance import Instance

Source = Annotated[
    str,
    typer.Argument(
        help="A scenario (paper, paper-calibrated, real, or a TOML file), or a saved instance."
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
    typer.Option("--import", help="Python file with constraints of your own, for --limit."),
]


def load_problem(
    name: str, seed: int, rounds: int | None, limits: list[str] | None, own: Path | None
) -> tuple[Instance, tuple[Constraint, ...]]:
    """Return an instance with the constraints of its scenario and of the command line.

    Parameters
    ----------
    name
        A scenario, or a saved instance.
    seed, rounds
        For a scenario, see `card_opt.scenario.Scenario.instance`.
    limits
        Constraints as text, see `card_opt.constraint_text`.
    own
        Python file with constraints of the user's own.

    Raises
    ------
    CardOptError
        If one of them is not allowed, with one line.
    """
    if own is not None:
        _import(own)
    given = tuple(parse_limit(text) for text in limits or [])
    inst, constraints = _load(name, seed, rounds)
    return inst, constraints + given


def _import(path: Path) -> None:
    """Run a Python file of the user's, so that the constraints in it are known."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise CardOptError(f"--import takes a Python file, got {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look their module up
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise CardOptError(f"--import {path}: {type(error).__name__}: {error}") from error


def _load(name: str, seed: int, rounds: int | None) -> tuple[Instance, tuple[Constraint, ...]]:
    """Return the instance of a scenario and its constraints, or one that was saved (a zip)."""
    path = Path(name)
    if path.is_file():
        with path.open("rb") as file:
            is_instance = file.read(2) == b"PK"
        if is_instance and rounds is not None:
            raise CardOptError(f"--rounds is for scenarios; {path} is an instance with its own")
        if is_instance:
            return Instance.load(path), ()
    from card_opt.scenario import load_scenario

    loaded = load_scenario(name)
    return loaded.instance(seed=seed, rounds=rounds), loaded.constraints
