"""``card-opt simulate``: rounds of split fine-tuning, stage by stage."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import LimitTexts, Seed, Settings, load_scenario
from card_opt.cli.terminal import FigureFile, writable_file, writable_folder
from card_opt.support.figures import save_axes
from card_opt.support.files import make_folder, write_json, write_text


def simulate(
    scenario: Annotated[str, typer.Argument(help="A scenario: a name or a TOML file.")] = "paper",
    policy: Annotated[
        str,
        typer.Option(
            help="server-only, device-only, static:CUT, random, stale, or a method; else the "
            "fastest that proves its decision."
        ),
    ] = "",
    rounds: Annotated[
        int | None, typer.Option(min=1, help="Rounds to play; else as many as the scenario says.")
    ] = None,
    seed: Seed = 0,
    noise: Annotated[
        str,
        typer.Option(help="good, normal, poor, varying, or a density in dBm/Hz; else its own."),
    ] = "",
    baseline_frequency: Annotated[
        str, typer.Option(help="optimal or maximum, for server-only, device-only and static.")
    ] = "optimal",
    settings: Settings = None,
    limit: LimitTexts = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the trace, the timeline and the command.", callback=writable_folder
        ),
    ] = None,
    round_number: Annotated[int, typer.Option("--round", min=1, help="Round to draw.")] = 1,
    figure_file: FigureFile = None,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="Write the means to this file.", callback=writable_file),
    ] = None,
) -> None:
    """Play rounds of split fine-tuning, and show the means of every device."""
    from card_opt.cli import tables
    from card_opt.constraints.text import parse_limit
    from card_opt.studies.rounds.simulation import simulate as play

    constraints = tuple(parse_limit(text) for text in limit or [])
    loaded = load_scenario(scenario, settings)
    with terminal.waiting(policy or "simulate", 60.0):
        played = play(
            loaded,
            policy or None,
            rounds,
            seed,
            noise=_noise(noise),
            baseline_frequency=baseline_frequency,
            constraints=constraints,
        )
    frame = played.to_frame()
    means = frame.drop(columns="round").groupby("device", sort=False).mean().reset_index()
    options = list(played.inst.options or ())
    shown = ["device", "noise", "uplink_rate", "cut", *options, "frequency", "delay", "energy"]
    console = terminal.console()
    rounds_played = played.inst.shape[1]
    console.print(
        tables.frame_table(
            means[[*shown, "cost"]], title=f"{played.policy}: means over {rounds_played:,} rounds"
        )
    )
    if figure_file is not None:
        save_axes(played.plot(round_number=round_number), figure_file)
    console.print(loaded.memory_note, soft_wrap=True, highlight=False)
    if json_file is not None:
        write_json(json_file, means.to_dict("records"))
    if out is not None:
        from card_opt.problem.headings import headed
        from card_opt.studies.rounds.timeline import plot_timeline
        from card_opt.support.figures import save_figure

        make_folder(out)
        figure = plot_timeline(played, round_number)
        write_text(out / "trace.csv", headed(frame).to_csv(index=False, float_format="%.9g"))
        save_figure(figure, out / "timeline.png")
        write_text(out / "command.txt", f"{terminal.command_line()}\n")


def _noise(text: str) -> str | float | None:
    """Return a channel's state, a density [dBm/Hz], or None for the scenario's own."""
    try:
        return float(text)
    except ValueError:
        return text or None
