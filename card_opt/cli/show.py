"""Commands that only show: methods, a scenario, a template of one, versions."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import Settings, load_scenario
from card_opt.cli.terminal import JsonFile
from card_opt.support.files import write_json

if TYPE_CHECKING:
    import pandas as pd


def methods(json_file: JsonFile = None) -> None:
    """List the methods: what they prove and take, and which are installed."""
    from card_opt.cli import tables
    from card_opt.solving.catalogue import METHODS
    from card_opt.solving.catalogue import methods as list_methods

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
    settings: Settings = None,
    json_file: JsonFile = None,
) -> None:
    """Show every value of a scenario, where it comes from, and what is assumed."""
    from card_opt.cli import tables

    loaded = load_scenario(name, settings)
    frame = loaded.provenance_table()
    terminal.console().print(tables.frame_table(frame))
    terminal.console().print(loaded.memory_note, soft_wrap=True, highlight=False)
    for limit in loaded.constraints:
        terminal.console().print(f"limit: {limit.label}", soft_wrap=True, highlight=False)
    if json_file is not None:
        write_json(json_file, frame.to_dict("records"))


def parts(json_file: JsonFile = None) -> None:
    """List the servers and devices that scenarios can name, with clocks, memory and power."""
    from card_opt.cli import tables
    from card_opt.scenarios.hardware import parts_table

    frame = parts_table()
    shown = frame[["name", "kind", "cores"]].assign(
        **{
            "clock [GHz]": frame["max_frequency"] / 1e9,
            "memory [GiB]": frame["memory"] / 2**30,
            "power [W]": frame["power"],
        }
    )
    terminal.console().print(tables.frame_table(shown.astype(object).where(shown.notna(), "-")))
    _write(frame, json_file)


def architectures(json_file: JsonFile = None) -> None:
    """List the models that scenarios can name, with their shapes."""
    from card_opt.cli import tables
    from card_opt.scenarios.architecture import architectures_table

    frame = architectures_table()
    shown = {
        "name": "name",
        "family": "family",
        "num_layers": "layers",
        "hidden_size": "hidden",
        "intermediate_size": "MLP",
        "num_heads": "heads",
        "num_kv_heads": "KV heads",
        "vocab_size": "vocabulary",
    }
    terminal.console().print(tables.frame_table(frame[list(shown)].rename(columns=shown)))
    _write(frame, json_file)


def _write(frame: pd.DataFrame, json_file: Path | None) -> None:
    if json_file is not None:
        write_json(json_file, json.loads(frame.to_json(orient="records", double_precision=15)))


def template() -> None:
    """Print a commented scenario file to start from."""
    from card_opt.scenarios.shipped import template as text

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
    from card_opt.solving.catalogue import METHODS
    from card_opt.solving.method import version

    names = {"card-opt", "numpy", "pandas"}
    for method in METHODS:
        names |= {"PySCIPOpt" if name == "pyscipopt" else name for name in method.requires}
    packages = {name: version(name) or "not installed" for name in sorted(names, key=str.lower)}
    return {"python": platform.python_version(), "machine": platform.platform(), **packages}
