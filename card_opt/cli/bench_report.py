"""``card-opt bench report``: what a store of runs says, as tables, figures and a page."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli import terminal


def report(
    store: Annotated[Path, typer.Argument(help="File that card-opt bench run has written.")],
    out: Annotated[Path, typer.Option(help="Folder for the report; made if need be.")],
) -> None:
    """Judge all runs of a store and write tables, profiles, figures and one HTML page."""
    from card_opt.benchmark.report.write import write_report
    from card_opt.benchmark.store import Store
    from card_opt.benchmark.verdicts import WRONG, judged

    with contextlib.closing(Store(store, must_exist=True)) as file:
        runs = file.runs()
    frame = judged(runs) if len(runs) else runs
    with terminal.progress() as show:
        write_report(frame, out, terminal.command_line(), show)
    console = terminal.console()
    num_wrong = int(frame["verdict"].isin(list(WRONG)).sum())
    console.print(f"{len(frame)} runs, {num_wrong} wrong answers", highlight=False)
    if num_refuted := int(frame["refuted"].sum()):
        text = f"{num_refuted} decisions cost less than this package has proven to be possible"
        console.print(text, style="bold red", highlight=False)
    console.print(f"report: {out / 'index.html'}", soft_wrap=True, highlight=False)
