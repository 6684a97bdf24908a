"""``card-opt explorer``: a page to play with one decision, in one file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli.problem import Settings, load_scenario
from card_opt.cli.terminal import writable_file
from card_opt.support.files import write_text


def explorer(
    out: Annotated[
        Path, typer.Option(help="Write the page to this file, .html.", callback=writable_file)
    ],
    scenario: Annotated[
        str,
        typer.Argument(
            help="What to open with: the first device of paper, paper-calibrated, real or a TOML "
            "file, in its first round."
        ),
    ] = "paper",
    settings: Settings = None,
) -> None:
    """Write a page, without network, on which every number of one decision is a slider."""
    from card_opt.studies.explorer import explorer_page

    write_text(out, explorer_page(load_scenario(scenario, settings)))
    typer.echo(f"{out}: open it in a browser")
