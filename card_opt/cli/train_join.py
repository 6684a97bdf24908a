"""``card-opt train join``: a device of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.cli.train_events import teller
from card_opt.errors import CardOptError
from card_opt.support.files import write_json


def join(
    address: Annotated[str, typer.Argument(metavar="HOST:PORT", help="Where the server listens.")],
    keys: Annotated[Path, typer.Option(help="Folder of this device's keys: card-opt train keys.")],
    data: Annotated[
        Path, typer.Option(help="This device's texts: a .jsonl file with a field text, or .txt.")
    ],
    folder: Annotated[
        Path,
        typer.Option(
            help="Where it keeps its layers of the model, and its last step.",
            callback=writable_folder,
        ),
    ],
    tokenizer: Annotated[
        Path, typer.Option(help="Folder with the model's tokenizer.json; the texts stay here.")
    ],
    patience: Annotated[
        float, typer.Option(min=1.0, help="Seconds to look for a server that does not answer.")
    ] = 600.0,
    threads: Annotated[
        int | None, typer.Option(min=1, help="Threads of torch; else one for each core.")
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Take this device's turns until the run is done; the name of the device is in its keys.

    Stopped by Ctrl-C or otherwise, the same command goes on from where it was.
    """
    from card_opt.training.device.program import join_run

    try:
        outcome = join_run(
            address,
            keys,
            folder,
            data,
            tokenizer,
            teller(),
            patience=patience,
            threads=threads,
        )
    except KeyboardInterrupt:
        raise CardOptError(
            f"interrupted: {folder} has this device's last step, and the same command goes on"
        ) from None
    if json_file is not None:
        write_json(json_file, outcome)
