"""``card-opt profile``: what each cut of a model costs on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import Seed, Settings, load_scenario
from card_opt.cli.terminal import FigureFile, JsonFile, writable_folder
from card_opt.errors import CardOptError, shown

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.training.profiling.measured import MeasuredProfile


def profile(
    scenario: Annotated[
        str, typer.Argument(help="A scenario, which says model and fine-tuning.")
    ] = "paper",
    base: Annotated[
        Path | None,
        typer.Option(
            help="Folder of a checkpoint of Transformers, in place of the scenario's model with "
            "random weights."
        ),
    ] = None,
    cuts: Annotated[str, typer.Option(help="Such as 1,4,8-12; else all.")] = "",
    repeats: Annotated[int, typer.Option(min=1, help="How often each cut is timed.")] = 5,
    seed: Seed = 0,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    settings: Settings = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for profile.csv, which --profile takes, all that was measured, the "
            "figure and the command; a profile that was broken off goes on from it.",
            callback=writable_folder,
        ),
    ] = None,
    figure_file: FigureFile = None,
    json_file: JsonFile = None,
) -> None:
    """Measure what each cut of a model costs on this machine, beside the cost model."""
    from card_opt.cli import tables
    from card_opt.support.files import make_folder, write_json
    from card_opt.training import measure_profile

    loaded = load_scenario(scenario, settings)
    chosen = _cuts(cuts) if cuts else None
    if out is not None:
        make_folder(out)
    with terminal.progress() as show:
        measured = measure_profile(
            loaded,
            base=base,
            cuts=chosen,
            repeats=repeats,
            seed=seed,
            device=device,
            folder=out,
            progress=show,
        )
    frame = measured.to_frame()
    console = terminal.console()
    console.print(tables.frame_table(_short(frame), title=measured.machine))
    if figure_file is not None:
        from card_opt.support.figures import save_axes

        save_axes(measured.plot().axes[0], figure_file)
    if json_file is not None:
        write_json(json_file, frame.to_dict("records"))
    if out is not None:
        _write(measured, out)


def _short(frame: pd.DataFrame) -> pd.DataFrame:
    """Return what a terminal has room for."""
    return frame[["cut"]].assign(
        **{
            "device [s]": frame["device_seconds"],
            "server [s]": frame["server_seconds"],
            "device [GFLOP/s]": frame["device_throughput"] / 1e9,
            "server [GFLOP/s]": frame["server_throughput"] / 1e9,
            "memory [MiB]": frame["device_memory"] / 2**20,
            "model's [MiB]": frame["device_memory_modelled"] / 2**20,
        }
    )


def _cuts(text: str) -> list[int]:
    """Return the cuts that a text such as ``1,4,8-12`` names."""
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise CardOptError(
                f"--cuts takes numbers and ranges, such as 1,4,8-12, got {shown(text)}"
            )
        found += range(int(first), int(last or first) + 1)
    return found


def _write(measured: MeasuredProfile, out: Path) -> None:
    """Write the tables, the figure and the command."""
    from card_opt.problem.headings import headed
    from card_opt.support.figures import save_figure
    from card_opt.support.files import write_text
    from card_opt.training.profiling.measured_units import headed_frame

    table = headed(measured.profile_table())
    write_text(out / "profile.csv", table.to_csv(index=False))
    write_text(out / "measured.csv", headed_frame(measured).to_csv(index=False))
    write_text(out / "command.txt", f"{terminal.command_line()}\n{measured.machine}\n")
    save_figure(measured.plot(), out / "profile.png")
