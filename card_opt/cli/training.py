"""``card-opt train``: split fine-tuning, really running."""

from __future__ import annotations

import typer

from card_opt.cli.train_join import join
from card_opt.cli.train_keys import keys
from card_opt.cli.train_pretrain import pretrain
from card_opt.cli.train_run import run
from card_opt.cli.train_serve import serve

train = typer.Typer(
    no_args_is_help=True, help="Split LoRA fine-tuning with a decision in every round."
)
train.command()(keys)
train.command()(serve)
train.command()(join)
train.command()(pretrain)
train.command()(run)
