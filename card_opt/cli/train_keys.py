"""``card-opt train keys``: with what a server and its devices prove who they are."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.terminal import writable_folder


def keys(
    out: Annotated[
        Path,
        typer.Option(
            help="Folder for them; one that has an authority gets more.", callback=writable_folder
        ),
    ],
    server: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOST",
            help="Name or number by which devices reach the server; may be given again.",
        ),
    ] = None,
    device: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Name of a device; may be given again."),
    ] = None,
    days: Annotated[
        int, typer.Option(min=1, max=3650, help="Days that the certificates are valid.")
    ] = 365,
) -> None:
    """Make keys with which a server and its devices know each other."""
    from card_opt.training.wire.keys import make_keys

    console = terminal.console()
    for folder in make_keys(out, server or [], device or [], days=days):
        goes = {"authority": "stays here", "server": "to the server"}.get(
            folder.relative_to(out).as_posix(), f"to the device {folder.name}"
        )
        console.print(f"{folder}: {goes}", soft_wrap=True, highlight=False, markup=False)
