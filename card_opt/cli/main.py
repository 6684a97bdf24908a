"""The command line: ``card-opt``. Errors are one line, with exit status 2."""

from __future__ import annotations

from typing import Annotated

import typer

from card_opt._version import VERSION
from card_opt.cli import guard
from card_opt.cli.bench import bench
from card_opt.cli.certifying import certify, check
from card_opt.cli.explorer import explorer
from card_opt.cli.exploring import explore
from card_opt.cli.export import export
from card_opt.cli.families import families
from card_opt.cli.fleet import fleet
from card_opt.cli.literature import literature
from card_opt.cli.profiling import profile
from card_opt.cli.reproduce import reproduce
from card_opt.cli.show import architectures, methods, parts, scenario, template, versions
from card_opt.cli.simulating import simulate
from card_opt.cli.solving import solve
from card_opt.cli.strength import strength
from card_opt.cli.training import train
from card_opt.cli.verifying import verify

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Cut layer and server frequency for split fine-tuning: closed forms and exact solvers.",
)


def _show_version(is_asked: bool) -> None:
    if is_asked:
        typer.echo(f"card-opt {VERSION}")
        raise typer.Exit


@app.callback(help=app.info.help)
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version."),
    ] = False,
) -> None:
    """Take what is not for one command."""


app.command()(verify)
app.command()(solve)
app.command()(certify)
app.command()(check)
app.command()(methods)
app.command()(scenario)
app.command()(parts)
app.command()(architectures)
app.command()(template)
app.command()(versions)
app.add_typer(bench, name="bench")
app.add_typer(fleet, name="fleet")
app.command()(explore)
app.command()(explorer)
app.command()(export)
app.command()(families)
app.command()(literature)
app.command()(profile)
app.command()(reproduce)
app.command()(simulate)
app.command()(strength)
app.add_typer(train, name="train")


def main() -> None:
    """Run the command line."""
    guard.run(app)
