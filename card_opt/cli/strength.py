"""``card-opt strength``: which formulation is strong, and why."""

from __future__ import annotations

import io
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from card_opt.cli import terminal
from card_opt.cli.terminal import writable_file, writable_folder
from card_opt.support.files import make_folder, write_json

if TYPE_CHECKING:
    from card_opt.benchmark.strength.study import Study

_WIDTH = 136  # columns of the tables


def strength(
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the table, the figure and the command.", callback=writable_folder
        ),
    ] = None,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="Write the outcome to this file.", callback=writable_file),
    ] = None,
    formulations: Annotated[
        str, typer.Option(help="Formulations to measure, separated by commas; else all.")
    ] = "",
    seed: Annotated[int, typer.Option(min=0, help="Seed of the channel and the layers.")] = 0,
    time_limit: Annotated[
        float, typer.Option(help="Seconds for each solution, and again for each relaxation.")
    ] = 30.0,
    jobs: Annotated[int, typer.Option(min=1, help="How many to measure at the same time.")] = 1,
    tiny: Annotated[bool, typer.Option(help="Small problems alone, half a minute.")] = False,
) -> None:
    """Measure size, bounds, nodes and time of every formulation of P2, P1 and energy budgets."""
    from card_opt.benchmark.strength import study as studies
    from card_opt.benchmark.strength.problems import default_problems

    chosen = studies.formulations(formulations.split(",") if formulations else None)
    with terminal.progress() as show:
        study = studies.study(
            default_problems(seed, tiny),
            chosen,
            time_limit=time_limit,
            jobs=jobs,
            progress=show,
        )
    show_tables(study, Console(width=_WIDTH))
    if json_file is not None:
        write_json(json_file, as_plain(study))
    if out is not None:
        write(study, out, terminal.command_line())


def write(study: Study, out: Path, command: str) -> None:
    """Write table, text, figure and command into a folder, which is made if need be."""
    from card_opt.benchmark.strength.plot import plot_strength
    from card_opt.problem.headings import headed
    from card_opt.support.figures import save_figure
    from card_opt.support.files import replacing

    make_folder(out)
    with replacing(out / "strength.csv") as path:
        headed(study.table).to_csv(path, index=False)
    with replacing(out / "strength.txt") as path:
        path.write_text(text(study), encoding="utf-8")
    save_figure(plot_strength(study), out / "strength.png")
    with replacing(out / "command.txt") as path:
        path.write_text(f"{command}\n", encoding="utf-8")


def text(study: Study) -> str:
    """Return the tables as plain text."""
    console = Console(file=io.StringIO(), record=True, width=_WIDTH)
    show_tables(study, console)
    return "\n".join(line.rstrip() for line in console.export_text().splitlines()) + "\n"


def show_tables(study: Study, console: Console) -> None:
    """Print the tables, in full whatever the width of the terminal."""
    for table in tables(study):
        console.print(table, crop=False)


def tables(study: Study) -> list[Table]:
    """Return a table of the problems, and one of the formulations of each."""
    from card_opt.cli.tables import frame_table

    out = [frame_table(study.problem_table(), "Problems")]
    for problem in study.problems:
        rows = study.table[study.table["problem"] == problem.name].to_dict("records")
        out.append(_formulation_table(problem.name, rows))
    return out


def as_plain(study: Study) -> dict[str, Any]:
    """Return problems and rows as plain values, for JSON."""
    frames = {"problems": study.problem_table(), "formulations": study.table}
    return {key: json.loads(frame.to_json(orient="records")) for key, frame in frames.items()}


def _formulation_table(name: str, rows: list[dict[Any, Any]]) -> Table:
    title = f"{name}: closed = (bound - trivial) / (optimum - trivial)"
    table = Table(title=title, box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.title_justify = "left"
    for heading in ("formulation", "solver"):
        table.add_column(heading, no_wrap=True)
    headings = ("vars", "whole", "rows", "nonzeros", "build\n[s]", "relaxation\nclosed")
    for heading in (*headings, "root\nclosed", "root /\noptimum", "gap", "nodes", "solve\n[s]"):
        table.add_column(Text(heading), justify="right", no_wrap=True)
    table.add_column("status", no_wrap=True)
    for row in rows:
        table.add_row(
            row["formulation"],
            row["solver"],
            *(_whole(row[key]) for key in ("variables", "whole", "constraints", "nonzeros")),
            _number(row["build_time"], ".2f"),
            _number(row["relaxation_closed"], ".5f"),
            _number(row["root_closed"], ".5f"),
            _number(row["root_share"], ".5f"),
            _number(row["gap"], ".0e"),
            _whole(row["nodes"]),
            _number(row["solve_time"], ".2f"),
            row["status"],
        )
    return table


def _whole(value: float | None) -> str:
    return "-" if value is None or math.isnan(value) else f"{value:.0f}"


def _number(value: float, form: str) -> str:
    return f"{value:{form}}" if math.isfinite(value) else "-"
