"""``card-opt fleet``: decisions for tables of telemetry of any size."""

from __future__ import annotations

import typer

from card_opt.cli.fleet_example import example

fleet = typer.Typer(
    no_args_is_help=True,
    help="Decide tables of telemetry of any size, CSV or Parquet, on one machine or many. "
    "Try it: card-opt fleet example telemetry.csv",
)

fleet.command()(example)
