"""``card-opt verify``: CARD against exact solvers, over a whole fleet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.problem import (
    DevicesFile,
    LimitTexts,
    OwnConstraints,
    ProfileFile,
    RatesFile,
    Rounds,
    Seed,
    Settings,
    Source,
    load,
)
from card_opt.cli.show import found_versions
from card_opt.cli.terminal import FAILED, UNDECIDED, FigureFile, JsonFile, writable_folder
from card_opt.errors import MissingDependencyError
from card_opt.support.figures import save_axes
from card_opt.support.files import make_folder, write_json, write_text

if TYPE_CHECKING:
    from card_opt.solving.method import Method


def verify(
    scenario: Source = "paper",
    methods: Annotated[
        str,
        typer.Option(help="Methods to compare with, separated by commas, or all; else the core."),
    ] = "",
    seed: Seed = 0,
    rounds: Rounds = None,
    json_file: JsonFile = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for the table, the figure and the command.", callback=writable_folder
        ),
    ] = None,
    round_number: Annotated[int, typer.Option("--round", min=1, help="Round to draw.")] = 1,
    time_limit: Annotated[float, typer.Option(help="Wall-clock seconds for each solve.")] = 30.0,
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    figure_file: FigureFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
) -> None:
    """Compare CARD with exact solvers on every P2 and on P1.

    With constraints the closed form or the search that takes them is compared instead; where more
    is decided, as with --limit bandwidth-pool=1, it is said what is left out.

    Exit status 0 if all claims hold, 1 if one fails, 3 if none fails and one is undecided: nothing
    contradicts it, and too few independent methods bear it out.
    """
    from card_opt.cli import tables
    from card_opt.solving.catalogue import find, witnesses
    from card_opt.solving.claims import Outcome
    from card_opt.solving.verification import verify as verify_instance

    files = {"rates": rates, "profile": profile, "devices": devices}
    loaded = load(scenario, seed, rounds, limit, own, settings, files)
    inst, constraints = loaded.instance, loaded.constraints
    if methods == "all":
        chosen: list[Method] | None = witnesses(core_only=False)
    else:
        chosen = [find(name.strip()) for name in methods.split(",")] if methods else None
    for method in chosen or []:
        if missing := method.missing():
            needs = ", ".join(missing)
            text = f"{method.name} needs {needs}: {method.install_line()}"
            raise MissingDependencyError(text)
    with terminal.progress() as show:
        report = verify_instance(inst, chosen, constraints, time_limit=time_limit, progress=show)
    console = terminal.console()
    tables.print_report(report, console)
    if figure_file is not None:
        save_axes(report.plot(round_number=round_number), figure_file)
    for note in loaded.notes:
        console.print(note, soft_wrap=True, highlight=False)
    if json_file is not None:
        write_json(json_file, report.to_dict())
    if out is not None:
        from card_opt.problem.headings import headed
        from card_opt.solving import verify_plot
        from card_opt.support import figures
        from card_opt.support.tables import write_frame

        make_folder(out)
        if report.candidate.joint.cut is not None:  # else there is nothing to draw
            figure = verify_plot.plot_cost_curves(inst, report, round_number)
            figures.save_figure(figure, out / "verification.png")
        write_text(out / "verification.txt", tables.report_text(report))
        write_frame(headed(report.table), out / "verification.csv")
        write_json(out / "verification.json", report.to_dict() | {"versions": found_versions()})
        write_text(out / "command.txt", f"{terminal.command_line()}\n")
    statuses = {Outcome.PASS: 0, Outcome.FAIL: FAILED, Outcome.UNDECIDED: UNDECIDED}
    raise typer.Exit(statuses[report.outcome])
