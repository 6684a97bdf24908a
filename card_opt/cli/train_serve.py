"""``card-opt train serve``: the server of a run that devices join."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import LimitTexts, Settings, load_scenario
from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.cli.train_events import teller
from card_opt.errors import CardOptError
from card_opt.support.files import write_json

PATIENCE = 60.0


def serve(
    scenario: Annotated[
        str,
        typer.Argument(
            help="Whose training, server, weight and limits: paper, real, or a TOML file."
        ),
    ],
    base: Annotated[
        Path,
        typer.Option(
            help="Folder of the model, as Transformers saves it: config.json, *.safetensors."
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            help="Folder of the run; one that was ended goes on.", callback=writable_folder
        ),
    ],
    address: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="Where to listen; port 0: any that is free.")
    ],
    keys: Annotated[Path, typer.Option(help="Folder of the server's keys: card-opt train keys.")],
    devices: Annotated[
        str, typer.Option(metavar="A,B,C", help="Names of the devices, in the order of turns.")
    ],
    settings: Settings = None,
    policy: Annotated[
        str | None,
        typer.Option(
            help="Who decides: a method such as card, or server-only, device-only, static:CUT, "
            "random, stale; else the fastest method that proves its answer."
        ),
    ] = None,
    limit: LimitTexts = None,
    rounds: Annotated[
        int | None, typer.Option(min=1, help="Rounds; else as many as the scenario says.")
    ] = None,
    compression: Annotated[
        str,
        typer.Option(
            help="Of smashed data and gradients: none, int8, int4, int8:BLOCK, topk:SHARE."
        ),
    ] = "none",
    server_rate: Annotated[float, typer.Option(help="Learning rate of the server.")] = 1e-3,
    device_rate: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]RATE",
            help="Of all devices, or of one; may be given again.",
        ),
    ] = None,
    lora_alpha: Annotated[
        float | None, typer.Option(help="Scale of the adapters; else twice their rank.")
    ] = None,
    lora_dropout: Annotated[float, typer.Option(help="Dropout of the adapters' input.")] = 0.0,
    moments: Annotated[
        str,
        typer.Option(help="AdamW's moments travel with the adapters, or are fresh in each turn."),
    ] = "travel",
    unweighted: Annotated[
        bool, typer.Option("--unweighted", help="Every device counts alike, whatever its data.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="Of adapters, mini-batches, dropout.")] = 0,
    snapshot: Annotated[
        str, typer.Option(help="What is kept on the disk: each step, or each turn only.")
    ] = "step",
    patience: Annotated[
        float, typer.Option(min=1.0, help="Seconds after which a silent device is passed over.")
    ] = PATIENCE,
    clock: Annotated[
        str,
        typer.Option(
            help="The server's: none, simulated, nvml for locked clocks; nvml:1, the second GPU."
        ),
    ] = "none",
    json_file: JsonFile = None,
) -> None:
    """Train with devices in turns, until all rounds are done; the adapters are in OUT/adapter.

    Stopped by Ctrl-C or otherwise, the same command goes on from where it was.
    """
    from card_opt.training.server.program import Options, serve_run

    if snapshot not in ("step", "turn"):
        raise CardOptError(f"--snapshot must be step or turn, got {snapshot}")
    names = tuple(name.strip() for name in devices.split(",") if name.strip())
    rate, rates = _rates(device_rate or [], names)
    options = Options(
        base=base,
        out=out,
        address=address,
        keys=keys,
        devices=names,
        policy=policy,
        limits=tuple(limit or ()),
        rounds=rounds,
        learning={
            "compression": compression,
            "server_rate": server_rate,
            "device_rate": rate,
            "device_rates": rates,
            "lora_alpha": lora_alpha,
            "lora_dropout": lora_dropout,
            "moments": moments,
            "is_weighted": not unweighted,
            "seed": seed,
        },
        keeps_steps=snapshot == "step",
        patience=patience,
        clock=clock,
    )
    with terminal.progress() as show:

        def progress(done: int, total: int) -> None:
            show("turns", done, total)

        # A service manager's end is Ctrl-C: a GPU's clocks are given back.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            outcome = serve_run(load_scenario(scenario, settings), options, teller(), progress)
        except KeyboardInterrupt:
            raise CardOptError(
                f"interrupted: {out} has all that was learnt, and the same command goes on"
            ) from None
    _show(outcome, out)
    if json_file is not None:
        write_json(json_file, outcome)


def _rates(texts: list[str], names: tuple[str, ...]) -> tuple[float, dict[str, float]]:
    """Return the rate of all devices, and those of some."""
    common, own = 1e-3, {}
    for text in texts:
        name, equals, number = text.rpartition("=")
        try:
            rate = float(number)
        except ValueError:
            raise CardOptError(f"--device-rate must be [NAME=]RATE, got {text}") from None
        if equals and name not in names:
            raise CardOptError(f"--device-rate {text}: no device is called {name}")
        if equals:
            own[name] = rate
        else:
            common = rate
    return common, own


def _show(outcome: Mapping[str, Any], out: Path) -> None:
    console = terminal.console()
    rows = outcome["turns"]
    losses = f", loss {rows[0]['loss']:.4f} to {rows[-1]['loss']:.4f}" if rows else ""
    console.print(
        f"{len(rows)} turns in {outcome['rounds']} rounds{losses}; adapters in {out / 'adapter'}",
        soft_wrap=True,
        highlight=False,
        markup=False,
    )
