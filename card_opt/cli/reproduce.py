"""``card-opt reproduce``: what of the letter follows, what needs an assumption, what does not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import Seed
from card_opt.cli.terminal import writable_file, writable_folder
from card_opt.errors import CardOptError, unknown
from card_opt.support.figures import ENDINGS
from card_opt.support.files import write_json

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.reproduce import Reproduction


def reproduce(
    out: Annotated[
        Path | None,
        typer.Option(help="Folder for tables, figures and the command.", callback=writable_folder),
    ] = None,
    seed: Seed = 0,
    quick: Annotated[
        bool,
        typer.Option(help="Few rounds, to see that it runs; what rests on means is not judged."),
    ] = False,
    figures: Annotated[
        str, typer.Option("--figures", help="Format of the figures: png, pdf or svg.")
    ] = "png",
    jobs: Annotated[int, typer.Option(min=1, help="Processes of the searches.")] = 2,
    json_file: Annotated[
        Path | None,
        typer.Option(
            "--json", help="Write summary and claims to this file.", callback=writable_file
        ),
    ] = None,
) -> None:
    """Simulate the letter's tables, figures and numbers, and judge each of its claims."""
    from card_opt.cli import tables
    from card_opt.reproduce import reproduce as run
    from card_opt.reproduce import write

    if f".{figures}" not in ENDINGS:
        raise CardOptError(unknown("format of figures", figures, [e[1:] for e in ENDINGS]))
    with terminal.progress() as show:
        made = run(seed, quick=quick, jobs=jobs, progress=show)
    console = terminal.console()
    summary = made.tables["summary"].map(lambda v: f"{v:.4g}" if isinstance(v, float) else v)
    console.print(tables.frame_table(summary, title=_means(made)))
    console.print(tables.frame_table(verdicts(made), title="rows of the fidelity table"))
    if json_file is not None:
        write_json(json_file, made.to_dict())
    if out is not None:
        write(made, out, f"{terminal.command_line()}\n# {_means(made)}", f".{figures}")


def verdicts(made: Reproduction) -> pd.DataFrame:
    """Return how many rows of every claim have which verdict."""
    from card_opt.reproduce.claims.claim import UNJUDGED, VERDICTS

    table = made.fidelity
    counts = table.groupby(["claim", "verdict"], sort=False).size().unstack(fill_value=0)
    shown = [word for word in VERDICTS if word != UNJUDGED or word in counts.columns]
    counts = counts.reindex(columns=shown, fill_value=0)
    counts = counts.reindex(table["claim"].drop_duplicates())
    return counts.reset_index().rename_axis(columns=None)


def _means(made: Reproduction) -> str:
    return f"means over {made.evidence.rounds:,} rounds, seed {made.evidence.seed}"
