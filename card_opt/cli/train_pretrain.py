"""``card-opt train pretrain``: a small base to fine-tune."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.support.files import write_json


def pretrain(
    out: Annotated[
        Path,
        typer.Option(
            help="Folder for the model and its tokenizer, as Transformers saves them. The same "
            "command goes on where it was ended.",
            callback=writable_folder,
        ),
    ],
    layers: Annotated[int, typer.Option(min=2, help="Layers; the letter's I.")] = 32,
    width: Annotated[int, typer.Option(min=16, help="Hidden size, a multiple of 16.")] = 64,
    num_tokens: Annotated[int, typer.Option(min=257, help="Size of the vocabulary.")] = 2048,
    steps: Annotated[
        int, typer.Option(min=1, help="Mini-batches; it ends by these, so it can be repeated.")
    ] = 1000,
    batch_size: Annotated[int, typer.Option(min=1, help="Sequences in a mini-batch.")] = 8,
    length: Annotated[int, typer.Option(min=2, help="Tokens in a sequence.")] = 64,
    rate: Annotated[float, typer.Option(min=1e-9, help="Learning rate of AdamW.")] = 2e-3,
    data: Annotated[
        Path | None,
        typer.Option(help="A .jsonl or .txt file of texts; else docstrings of the library."),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of first weights and mini-batches.")] = 0,
    threads: Annotated[int, typer.Option(min=1, help="Threads of torch.")] = 1,
    json_file: JsonFile = None,
) -> None:
    """Make a small Llama that can read: a base for train run, in minutes on one core.

    It learns from the docstrings of Python's standard library, but for the modules with the most
    text, which are left for fine-tuning.
    """
    from card_opt.training.data.docstrings import docstrings
    from card_opt.training.data.shares import general
    from card_opt.training.data.texts import read_texts
    from card_opt.training.experiment.pretrain import Pretraining
    from card_opt.training.experiment.pretrain import pretrain as make
    from card_opt.training.model.threads import use_threads

    use_threads(threads)
    settings = Pretraining(
        layers=layers,
        width=width,
        num_tokens=num_tokens,
        steps=steps,
        batch_size=batch_size,
        length=length,
        rate=rate,
        seed=seed,
    )
    texts = general(docstrings()) if data is None else read_texts(data)
    with terminal.progress() as show:
        outcome = make(out, texts, settings, show=show)
    losses = outcome["losses"]
    terminal.console().print(
        f"{out}: {layers} layers of width {width}, {steps:,} steps on {outcome['tokens']:,} "
        f"tokens; loss {losses[0]:.3f} to {losses[-1]:.3f} nats a token",
        soft_wrap=True,
        highlight=False,
    )
    if json_file is not None:
        write_json(json_file, outcome)
