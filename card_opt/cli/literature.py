"""``card-opt literature``: published heuristics on their problem shapes, and exact bounds."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from card_opt.cli import terminal
from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.errors import CardOptError
from card_opt.support.files import make_folder, replacing, write_json, write_text
from card_opt.support.inputs import read_text, reading

if TYPE_CHECKING:
    import pandas as pd

_UNITS = {"exact_delay": "s", "exact_energy": "J"}
_WORDS = ("heuristic", "shape", "layers", "method", "status", "proof", "message")
_WHOLE = ("seed", "devices", "rounds", "options")
_WIDTH = 110  # columns of the table
_ON_THE_PAGE = ("open", "more delay", "more energy")  # alone
_TABLE = "literature.csv"


def literature(
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the table, the page, the figure and the command.",
            callback=writable_folder,
        ),
    ] = None,
    heuristics: Annotated[
        str, typer.Option(help="Heuristics to try, separated by commas; else all.")
    ] = "",
    seeds: Annotated[
        int, typer.Option(min=1, help="Instances of each shape and sort of layers, from seed 0.")
    ] = 10,
    rounds: Annotated[
        int | None, typer.Option(min=1, help="Rounds of every instance; else each shape's own.")
    ] = None,
    time_limit: Annotated[
        float, typer.Option(help="Seconds for each exact solution, and for each certificate.")
    ] = 60.0,
    certify: Annotated[
        bool, typer.Option(help="Prove the exact bounds in rational arithmetic where that is had.")
    ] = True,
    resume: Annotated[
        bool, typer.Option(help="Keep the rows of a stopped run that are in --out already.")
    ] = False,
    json_file: JsonFile = None,
) -> None:
    """Try published heuristics, in their general form, and bound what each leaves."""
    from card_opt.cli.tables import frame_table
    from card_opt.studies.literature.study import Asked, chosen, study
    from card_opt.studies.literature.summary import in_words, summary

    if resume and out is None:
        raise CardOptError("--resume is for a run into the folder of --out")
    names = [name.strip() for name in heuristics.split(",") if name.strip()]
    asked = Asked(chosen(names), tuple(range(seeds)), rounds, time_limit, certify)
    known = None
    if out is not None:
        make_folder(out)
        if resume and (out / _TABLE).exists():
            known = kept_rows(out / _TABLE)
    with terminal.progress() as show:
        table = study(
            asked,
            known,
            progress=show,
            on_row=None if out is None else lambda so_far: _write_table(so_far, out),
        )
    short = summary(table)
    words = in_words(short).drop(columns=list(_ON_THE_PAGE))
    Console(width=_WIDTH).print(frame_table(words, "What heuristics leave"), crop=False)
    if out is not None:
        _write(table, out)
    if json_file is not None:
        write_json(json_file, {"gaps": _plain(short), "instances": _plain(table)})


def kept_rows(path: Path) -> pd.DataFrame:
    """Return the table of a run that was stopped.

    Raises
    ------
    CardOptError
        If it cannot be read or is another table.
    """
    import pandas as pd

    from card_opt.problem.headings import bare
    from card_opt.studies.literature.study import COLUMNS

    with reading(path, CardOptError, "table of heuristics"):
        table = bare(pd.read_csv(io.StringIO(read_text(path)), dtype=dict.fromkeys(_WORDS, str)))
        if tuple(table) != COLUMNS:
            raise ValueError(f"its columns are not {', '.join(COLUMNS)}")
        words = table[list(_WORDS)].fillna("")
        whole = table[list(_WHOLE)].astype(int)
        others = table.drop(columns=[*_WORDS, *_WHOLE]).astype(float)
        return others.join([words, whole])[table.columns]


def _write(table: pd.DataFrame, out: Path) -> None:
    from card_opt.studies.literature.drawing import draw
    from card_opt.studies.literature.summary import page
    from card_opt.support.figures import save_axes, save_figure

    command = terminal.command_line()
    _write_table(table, out)
    figure = draw(table)
    save_figure(figure, out / "literature.png")
    save_axes(figure.axes[0], out / "literature.svg")
    write_text(out / "literature.md", page(table, command))
    write_text(out / "command.txt", f"{command}\n")


def _plain(table: pd.DataFrame) -> Any:
    return json.loads(table.to_json(orient="records", double_precision=15))


def _write_table(table: pd.DataFrame, out: Path) -> None:
    from card_opt.problem.headings import UNITS, headed

    with replacing(out / _TABLE) as path:
        headed(table, UNITS | _UNITS).to_csv(path, index=False, float_format="%.12g")
