"""``card-opt fleet example``: telemetry as a scenario's fleet would send it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import Rounds, Seed, Settings, load_scenario
from card_opt.cli.terminal import writable_file
from card_opt.errors import CardOptError

if TYPE_CHECKING:
    from card_opt.fleet.example import Block
    from card_opt.scenarios.scenario import Scenario

_MOST_ROUNDS = 1_000_000  # of a device, all of which are drawn at once


def example(
    out: Annotated[
        Path, typer.Argument(help="File to write: .csv or .parquet.", callback=writable_file)
    ],
    scenario: Annotated[
        str, typer.Option(help="Whose devices and channel: a scenario.")
    ] = "paper",
    devices: Annotated[
        int | None,
        typer.Option(min=1, help="Number of devices, the scenario's in turn; else its own."),
    ] = None,
    rounds: Rounds = None,
    seed: Seed = 0,
    settings: Settings = None,
) -> None:
    """Write telemetry of a scenario's devices, as many as you like, to try this with."""
    from card_opt.fleet.example import check_file, write_telemetry

    check_file(out)
    loaded = load_scenario(scenario, settings)
    num_devices = devices or sum(kind.count for kind in loaded.settings.device)
    num_rounds = rounds or loaded.settings.problem.rounds
    if num_rounds > _MOST_ROUNDS:
        raise CardOptError(
            f"--rounds must be at most {_MOST_ROUNDS:,}, got {num_rounds:,}; more --devices make "
            "a table as large as you like"
        )
    total = num_devices * num_rounds
    with terminal.progress(has_rate=True) as show:
        write_telemetry(out, _blocks(loaded, num_devices, num_rounds, seed), total, show)
    console = terminal.console()
    console.print(f"{total:,} rows in {out}", soft_wrap=True, highlight=False)
    console.print(
        f"decide them: card-opt fleet decide {out} --out decisions{out.suffix}",
        soft_wrap=True,
        highlight=False,
    )


def _blocks(scenario: Scenario, devices: int, rounds: int, seed: int) -> Iterator[Block]:
    """Yield the telemetry in the names of the schema."""
    from card_opt.fleet.example import Block
    from card_opt.scenarios.telemetry import telemetry

    for part in telemetry(scenario, devices, rounds, seed):
        values: dict[str, Any] = {
            "throughput": part.throughput,
            "uplink": part.uplink,
            "downlink": part.downlink,
        }
        if part.max_cut is not None:
            values["max_cut"] = part.max_cut[:, None]
        yield Block(part.device, values, rounds)
