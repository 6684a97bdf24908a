"""``card-opt bench compare``: two series of runs against each other, regressions first."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from card_opt.cli import terminal
from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.support.files import write_json

if TYPE_CHECKING:
    import pandas as pd
    from rich.console import Console

    from card_opt.benchmark.comparison.result import Comparison

_SHOWN = 20  # changed verdicts; the page has all
_BAD, _GOOD, _DIM = "bold red", "green", "dim"


def compare(
    a: Annotated[str, typer.Argument(help="A store, or FILE@LABEL for one series in it.")],
    b: Annotated[str, typer.Argument(help="What to compare with it, likewise.")],
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for page, tables and figure; made if need be.", callback=writable_folder
        ),
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Say which methods are slower or faster in B than in A, and whose verdicts are worse.

    Exit status 1 if there is a regression: a method that is slower, or a worse verdict.
    """
    from card_opt.benchmark.comparison.result import compare as compare_series
    from card_opt.benchmark.comparison.write import as_plain, write_comparison

    result = compare_series(a, b)
    for warning in result.warnings:
        typer.echo(f"card-opt: warning: {warning}", err=True)
    show(result, terminal.console())
    if json_file is not None:
        write_json(json_file, as_plain(result))
    if out is not None:
        write_comparison(result, out, terminal.command_line())
        terminal.console().print(f"page: {out / 'index.html'}", soft_wrap=True, highlight=False)
    raise typer.Exit(terminal.FAILED if result.is_worse else 0)


def show(result: Comparison, console: Console) -> None:
    """Print the regressions, then what else has changed, then all methods."""
    from card_opt.benchmark.comparison.pairs import BETTER, DOUBTFUL, WORSE

    for row in result.slower.to_dict("records"):
        line = f"slower: {row['method']}, {_ratio(row)} on {row['pairs']} cases"
        console.print(Text(line, style=_BAD), soft_wrap=True)
    for kind, style in ((WORSE, _BAD), (DOUBTFUL, ""), (BETTER, _GOOD)):
        _show_changes(result.changes(kind), kind, style, console)
    if not result.is_worse:
        console.print(Text("no regression", style=_GOOD))
    console.print(_table(result), crop=False)
    if len(result.unpaired):
        counts = result.unpaired["only_in"].value_counts()
        text = ", ".join(f"{counts[side]:,} in {side} only" for side in "AB" if side in counts)
        console.print(f"not compared: {text}", highlight=False)


def _show_changes(changes: pd.DataFrame, kind: str, style: str, console: Console) -> None:
    for row in changes.head(_SHOWN).to_dict("records"):
        verdicts = f"{row['verdict_a']}, now {row['verdict_b']}"
        line = f"{kind}: {row['name']} on {row['case']}: {verdicts}"
        console.print(Text(line, style=style), soft_wrap=True)
    if len(changes) > _SHOWN:
        console.print(f"... {len(changes) - _SHOWN:,} more of these; --out has all")


def _table(result: Comparison) -> Table:
    """Return a row for each method, the slower ones first."""
    from card_opt.benchmark.comparison.statistics import FASTER, SLOWER

    table = Table(title=Text(_title(result)), title_justify="left")
    for heading in ("method", "outcome"):
        table.add_column(heading, no_wrap=True)
    for heading in ("B / A, 95 %", "p (Holm)", "pairs", "worse", "better"):
        table.add_column(Text(heading), justify="right", no_wrap=True)
    styles = {SLOWER: _BAD, FASTER: _GOOD}
    for row in result.methods.to_dict("records"):
        reason = f": {row['reason']}" if row["reason"] else ""
        table.add_row(
            Text(row["method"]),
            Text(f"{row['outcome']}{reason}", style=styles.get(row["outcome"], _DIM)),
            _ratio(row),
            "-" if math.isnan(row["p_holm"]) else f"{row['p_holm']:.2g}",
            str(row["pairs"]),
            Text(str(row["worse"]), style=_BAD if row["worse"] else _DIM),
            Text(str(row["better"]), style=_GOOD if row["better"] else _DIM),
        )
    return table


def _title(result: Comparison) -> str:
    runs = [_span(result.pairs[column]) for column in ("runs_a", "runs_b")]
    sides = [f"{result.b}, {runs[1]} of each", f"{result.a}, {runs[0]} of each"]
    return f"{result.measure}: B ({sides[0]}) over A ({sides[1]})"


def _span(numbers: pd.Series) -> str:
    """Return numbers of runs as ``3``, or ``1 to 3``."""
    low, high = int(numbers.min()), int(numbers.max())
    return str(low) if low == high else f"{low} to {high}"


def _ratio(row: dict[Any, Any]) -> str:
    if math.isnan(row["ratio"]):
        return "-"
    if math.isnan(row["low"]):
        return f"{row['ratio']:.2f}"
    return f"{row['ratio']:.2f} [{row['low']:.2f}, {row['high']:.2f}]"
