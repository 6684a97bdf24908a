"""``card-opt train``: split fine-tuning, really running."""

from __future__ import annotations

import typer

from card_opt.cli.train_keys import keys

train = typer.Typer(
    no_args_is_help=True, help="Split LoRA fine-tuning with a decision in every round."
)

train.command()(keys)
