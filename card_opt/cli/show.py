"""Commands that only show: methods, a scenario, a template of one, versions."""

from __future__ import annotations

import platform
import sys
from typing import Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.terminal import JsonFile
from card_opt.solving.catalogue import METHODS
from card_opt.solving.catalogue import methods as list_methods
from card_opt.solving.method import version
from card_opt.support.files import write_json


def methods(json_file: JsonFile = None) -> None:
    """List the methods: what they prove and take, and which are installed."""
    from card_opt.cli import tables

    frame = list_methods()
    terminal.console().print(tables.frame_table(frame))
    for method in METHODS:
        if method.missing():
            terminal.console().print(f"{method.name}: {method.install_line()}")
    if json_file is not None:
        write_json(json_file, frame.to_dict("records"))


def scenario(
    name: Annotated[
        str, typer.Argument(help="paper, paper-calibrated, real, or a TOML file.")
    ] = "paper",
    json_file: JsonFile = None,
) -> None:
    """Show every value of a scenario, where it comes from, and what is assumed."""
    from card_opt.cli import tables
    from card_opt.scenarios.scenario import load_scenario

    frame = load_scenario(name).provenance_table()
    terminal.console().print(tables.frame_table(frame))
    if json_file is not None:
        write_json(json_file, frame.to_dict("records"))


def template() -> None:
    """Print a commented scenario file to start from."""
    from card_opt.scenarios.scenario import template as text

    sys.stdout.write(text())


def versions(json_file: JsonFile = None) -> None:
    """Print the versions of Python, this package and the solvers, for bug reports."""
    found = found_versions()
    for name, value in found.items():
        typer.echo(f"{name} {value}")
    if json_file is not None:
        write_json(json_file, found)


def found_versions() -> dict[str, str]:
    """Return Python's version, the machine, and the versions of what methods need."""
    names = {"card-opt", "numpy", "pandas"}
    for method in METHODS:
        names |= {"PySCIPOpt" if name == "pyscipopt" else name for name in method.requires}
    packages = {name: version(name) or "not installed" for name in sorted(names, key=str.lower)}
    return {"python": platform.python_version(), "machine": platform.platform(), **packages}
