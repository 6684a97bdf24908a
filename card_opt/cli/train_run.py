"""``card-opt train run``: policies compared by what they learn in simulated time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import Rounds, Seed, Settings, load_scenario
from card_opt.cli.terminal import JsonFile, writable_folder
from card_opt.support.files import write_json, write_text

if TYPE_CHECKING:
    from card_opt.training.experiment.run import Compared

OWN = "own"  # costs of the model that is trained
_SHOWN = ["policy", "round", "time", "energy", "delay_saving", "energy_saving"]


def run(
    scenario: Annotated[
        str, typer.Argument(help="Whose fleet, channel and training: a name or a TOML file.")
    ],
    base: Annotated[
        Path,
        typer.Option(
            help="Folder of the model to fine-tune, as Transformers saves it, with its tokenizer: "
            "card-opt train pretrain makes a small one."
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            help="Folder for tables, figures and adapters. The same command goes on where it was "
            "ended.",
            callback=writable_folder,
        ),
    ],
    policies: Annotated[
        str,
        typer.Option(help="Compared, with commas: those of card-opt simulate. First whose cuts."),
    ] = "card,server-only,device-only,static:16",
    costs_of: Annotated[
        list[str] | None,
        typer.Option(
            metavar="own|SCENARIO",
            help="Decide by and count the costs of the model that is trained, or of a scenario's, "
            "of as many layers, such as paper-calibrated; else own. May be given again.",
        ),
    ] = None,
    rounds: Rounds = None,
    settings: Settings = None,
    data: Annotated[
        list[Path] | None,
        typer.Option(
            help="A device's .jsonl or .txt file of texts, given once for each in order; or a "
            "folder of them; else docstrings of Python's standard library."
        ),
    ] = None,
    compression: Annotated[
        str, typer.Option(help="Of smashed data and gradients: none, int8, int4, topk:SHARE.")
    ] = "none",
    rate: Annotated[
        float, typer.Option(min=1e-12, help="Learning rate of server and devices.")
    ] = 1e-3,
    dropout: Annotated[float, typer.Option(min=0, max=0.99, help="Of the adapters.")] = 0.0,
    moments: Annotated[
        Literal["travel", "fresh"],
        typer.Option(help="With adamw: travel with the adapters, or fresh in each round."),
    ] = "travel",
    validate: Annotated[
        int, typer.Option(min=1, help="Sequences of each device's validation set at most.")
    ] = 16,
    seed: Seed = 0,
    threads: Annotated[int, typer.Option(min=1, help="Threads of torch.")] = 1,
    json_file: JsonFile = None,
) -> None:
    """Fine-tune a model split between devices and server, once under each policy, and compare.

    The learning is real, in this process; its time and energy are those of the cost model.
    """
    from card_opt.cli import tables
    from card_opt.problem.headings import headed
    from card_opt.training.data.docstrings import docstrings
    from card_opt.training.data.shares import by_module, of_files
    from card_opt.training.data.texts import files_of
    from card_opt.training.experiment.run import UNITS, compare, write
    from card_opt.training.experiment.setting import (
        Experiment,
        counted_costs,
        make_data,
        make_plan,
        own_costs,
    )
    from card_opt.training.model.base import open_base
    from card_opt.training.model.threads import use_threads
    from card_opt.training.plan import Learning

    use_threads(threads)
    fleet = load_scenario(scenario, settings)
    learning = Learning(
        server_rate=rate,
        device_rate=rate,
        lora_dropout=dropout,
        compression=compression,
        moments=moments,
        seed=seed,
    )
    opened = open_base(base, out / "base", fleet.settings.training.weight_format)
    plan = make_plan(fleet, opened, learning, rounds)
    count = len(plan.devices)
    shares = of_files(files_of(data), count) if data else by_module(docstrings(), count)
    batches, held_out = make_data(plan, shares, base, validate)
    names = [name.strip() for name in policies.split(",")]
    console, heads = terminal.console(), {}
    for whose in costs_of or [OWN]:
        if whose == OWN:
            problem = own_costs(fleet, base, plan, seed)
        else:
            problem = counted_costs(load_scenario(whose, None), plan, seed)
        experiment = Experiment(
            plan=plan, base=opened, batches=batches, held_out=held_out, problem=problem
        )
        with terminal.progress() as show:
            found = compare(experiment, names, out / "learnt", seed=seed, show=show)
        write(out / Path(whose).stem, found, plan.num_layers - 1)
        last = found.summary[found.summary["target_loss"] == found.summary["target_loss"].min()]
        title = f"To reach {last['target_loss'].iloc[0]:.4f} nat/token; costs: {whose}"
        console.print(tables.frame_table(headed(last[_SHOWN], UNITS), title))
        console.print(_line(found), soft_wrap=True, highlight=False)
        heads[whose] = found.headline
    write_text(out / "command.txt", f"{terminal.command_line()}\n")
    if json_file is not None:
        write_json(json_file, heads)


def _line(found: Compared) -> str:
    """Return the savings beside the letter's."""
    head, said = found.headline, []
    for what, other in (("delay", "device-only"), ("energy", "server-only")):
        saving, letter = head[f"{what}_saving"], head[f"letter_{what}_saving"]
        if saving is not None:
            said.append(f"{what} {saving:.1f} % below {other} (the letter: {letter} %)")
    return f"{head['policy']} at {head['target_loss']:.4f} nat/token: {', '.join(said)}"
