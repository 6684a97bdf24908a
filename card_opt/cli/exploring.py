"""``card-opt explore``: the delay-energy front of a fleet, or a sweep."""

from __future__ import annotations

import io
import json
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import (
    DevicesFile,
    LimitTexts,
    OwnConstraints,
    ProfileFile,
    RatesFile,
    Rounds,
    Seed,
    Settings,
    Source,
    load,
)
from card_opt.cli.terminal import FigureFile, writable_file, writable_folder
from card_opt.errors import CardOptError, shown
from card_opt.support.figures import save_axes
from card_opt.support.files import make_folder, write_json, write_text
from card_opt.support.inputs import read_text, reading

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.cli.problem import Loaded
    from card_opt.scenarios.scenario import Scenario
    from card_opt.studies.front import Front
    from card_opt.studies.sweep import Sweep

_RANGE = re.compile(r"(?P<factor>x?)(?P<low>[^:x]+):x?(?P<high>[^:x]+)(:(?P<number>\d+))?")
_MOST_VALUES = 100_000
_WORDS = ("method", "status", "message")  # columns of a sweep that are no numbers


def explore(
    scenario: Source = "paper",
    over: Annotated[
        str,
        typer.Option(
            metavar="NAME=LOW:HIGH[:NUMBER]",
            help="Sweep a field, a limit's bound or a scenario's key, as weight=0.05:0.95:19, "
            "energy-budget=2e4:6e4:9,per=fleet, training.lora_rank=4:64, "
            "training.optimizer=sgd:adamw, or by factors uplink_rate=x0.5:x2:9; else the front.",
        ),
    ] = "",
    method: Annotated[
        str, typer.Option(help="Method of the sweep, or to check the front; else the fastest.")
    ] = "",
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    seed: Seed = 0,
    rounds: Rounds = None,
    points: Annotated[
        int, typer.Option(min=1, help="Points on the continuous parts of the front.")
    ] = 300,
    checks: Annotated[
        int, typer.Option(min=0, help="Budgets of the front to solve by a search as well.")
    ] = 4,
    time_limit: Annotated[float, typer.Option(help="Wall-clock seconds for each solve.")] = 60.0,
    figure_file: FigureFile = None,
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for tables, figures and the command.", callback=writable_folder),
    ] = None,
    resume: Annotated[
        bool, typer.Option(help="Keep the values of a stopped sweep that are in --out already.")
    ] = False,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="Write the outcome to this file.", callback=writable_file),
    ] = None,
) -> None:
    """Find the exact delay-energy front of the fleet, or sweep a weight, a bound or a field."""
    if resume and (out is None or not over):
        raise CardOptError("--resume is for a sweep, --over, into the folder of --out")
    asked = read_range(over) if over else None
    if method:
        from card_opt.solving.catalogue import find

        find(method)
    files = {"rates": rates, "profile": profile, "devices": devices}
    loaded = load(scenario, seed, rounds, limit, own, settings, files)
    if out is not None:
        make_folder(out)
        write_text(out / "command.txt", f"{terminal.command_line()}\n")
    if asked is None:
        from card_opt.studies.front import check, pareto_front
        from card_opt.studies.front.checking import DEFAULT

        with terminal.progress() as show:
            inst, limits = loaded.instance, loaded.constraints
            front = pareto_front(inst, limits, num_points=points, progress=show)
            checked = check(front, checks, method or DEFAULT, time_limit=time_limit, progress=show)
        drawn: Front | Sweep = front
        outcome = _tell_front(front, checked, out)
    else:
        drawn = _sweep(loaded, *asked, method, seed, time_limit, out, resume)
        outcome = _tell_sweep(drawn, out)
    if figure_file is not None:
        save_axes(drawn.plot(), figure_file)
    for note in loaded.notes:
        terminal.console().print(note, soft_wrap=True, highlight=False)
    if json_file is not None:
        write_json(json_file, outcome)


def read_range(text: str) -> tuple[str, list[Any], bool]:
    """Return what is swept, its values, and whether they are factors.

    The values of a scenario's key may be words.

    Raises
    ------
    CardOptError
        If it is not ``name=low:high:number`` or ``name=low:high``, which has 9 values.

    Examples
    --------
    >>> read_range("uplink_rate=x0.5:x2:3")
    ('uplink_rate', [0.5, 1.0, 2.0], True)
    >>> read_range("energy-budget=1e4:2e4:2,per=round")
    ('energy-budget,per=round', [10000.0, 20000.0], False)
    >>> read_range("training.optimizer=sgd:adamw")
    ('training.optimizer', ['sgd', 'adamw'], False)
    """
    import numpy as np

    from card_opt.scenarios.keys import parse_value

    head, _, rest = text.partition(",")
    name, _, span = (part.strip() for part in head.partition("="))
    over = ",".join(filter(None, [name, rest]))
    if "." in name and re.fullmatch(r"[a-z][\w-]*(:[\w-]+)*", span):
        return over, [parse_value(word) for word in span.split(":")], False
    found = _RANGE.fullmatch(span)
    try:
        if found is None:
            raise ValueError
        low, high, number = float(found["low"]), float(found["high"]), int(found["number"] or 9)
    except ValueError:
        raise CardOptError(
            f"--over must be name=low:high:number, such as weight=0.05:0.95:19, got {shown(text)}"
        ) from None
    is_factor = bool(found["factor"])
    if not 1 <= number <= _MOST_VALUES or not (math.isfinite(low) and math.isfinite(high)):
        raise CardOptError(
            f"--over must have finite ends and 1 to {_MOST_VALUES:,} values, got {shown(text)}"
        )
    if is_factor and min(low, high) <= 0.0:
        raise CardOptError(f"--over must have positive factors, got {shown(text)}")
    values = (np.geomspace if is_factor else np.linspace)(low, high, number)
    return over, values.tolist(), is_factor


def _whole(scenario: Scenario | None, key: str, values: list[Any]) -> list[Any]:
    """Return the values of a key, in whole numbers, each once, if its own value is whole."""
    own = {} if scenario is None else scenario.values(key)
    if not own or any(type(value) is not int for value in own.values()):
        return values
    return list(dict.fromkeys(round(v) if isinstance(v, float) else v for v in values))


def _sweep(
    loaded: Loaded,
    over: str,
    values: list[Any],
    is_factor: bool,
    method: str,
    seed: int,
    time_limit: float,
    out: Path | None,
    resume: bool,
) -> Sweep:
    from card_opt.studies.sweep import explore as run

    path = None if out is None else out / "sweep.csv"
    if not is_factor:
        values = _whole(loaded.scenario, over, values)
    with terminal.progress() as show:
        return run(
            loaded.scenario or loaded.instance,
            over,
            values,
            method or None,
            loaded.limits if loaded.scenario else loaded.constraints,
            is_factor=is_factor,
            seed=seed,
            time_limit=time_limit,
            known=kept_rows(path) if resume and path is not None and path.exists() else None,
            progress=show,
            on_row=None if path is None else lambda so_far: _write(so_far.headed(), path),
        )


def kept_rows(path: Path) -> pd.DataFrame:
    """Return the table of a sweep that was stopped.

    Raises
    ------
    CardOptError
        If it cannot be read or is another table.
    """
    import pandas as pd

    from card_opt.problem.headings import bare

    with reading(path, CardOptError, "table of a sweep"):
        table = bare(pd.read_csv(io.StringIO(read_text(path)), dtype=dict.fromkeys(_WORDS, str)))
        words = table[list(_WORDS)].fillna("")
        return table.drop(columns=words.columns).astype(float).join(words)[table.columns]


def _tell_front(front: Front, checked: pd.DataFrame, out: Path | None) -> dict[str, Any]:
    from card_opt.studies.front import words

    text = words.front_text(front, checked)
    terminal.console().print(text, soft_wrap=True, highlight=False, markup=False, end="")
    if out is not None:
        from card_opt.problem.headings import headed
        from card_opt.studies.front.plot import plot_front, plot_switches
        from card_opt.studies.front.tables import UNITS
        from card_opt.support.figures import save_figure

        tables = {"front": front.table, "marks": front.marks, "switches": front.switches}
        for name, table in (tables | {"checks": checked}).items():
            _write(headed(table, UNITS), out / f"{name}.csv", float_format="%.12g")
        save_figure(plot_front(front), out / "front.png")
        save_figure(plot_switches(front), out / "switches.png")
        write_text(out / "front.txt", text)
    return {
        "points": _plain(front.table),
        "marks": _plain(front.marks),
        "switches": _plain(front.switches),
        "checks": _plain(checked),
        "seconds": front.seconds,
    }


def _tell_sweep(sweep: Sweep, out: Path | None) -> dict[str, Any]:
    from card_opt.studies.front import words

    text = words.sweep_text(sweep)
    terminal.console().print(text, soft_wrap=True, highlight=False, markup=False, end="")
    if out is not None:
        from card_opt.studies.front.plot import plot_sweep
        from card_opt.support.figures import save_figure

        save_figure(plot_sweep(sweep), out / "sweep.png")
        write_text(out / "sweep.txt", text)
    return {"over": sweep.over, "is_factor": sweep.is_factor, "values": _plain(sweep.table)}


def _plain(table: pd.DataFrame) -> Any:
    return json.loads(table.to_json(orient="records", double_precision=15))


def _write(table: pd.DataFrame, path: Path, float_format: str | None = None) -> None:
    from card_opt.support.files import replacing

    with replacing(path) as beside:
        table.to_csv(beside, index=False, float_format=float_format)
