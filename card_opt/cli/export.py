"""``card-opt export``: a problem as a file for other people's solvers."""

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
from card_opt.cli.terminal import writable_file
from card_opt.errors import CardOptError

if TYPE_CHECKING:
    from card_opt.export.write import Export


def export(
    source: Source = "paper",
    out: Annotated[
        Path | None,
        typer.Option(
            help="The file, whose ending is the format: .nl .mps .lp .cbf .json .npz",
            callback=writable_file,
        ),
    ] = None,
    formulation: Annotated[
        str, typer.Option(help="One of --list, for .nl .mps .lp .cbf; else conic-hull-pyomo.")
    ] = "",
    seed: Seed = 0,
    rounds: Rounds = None,
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    names: Annotated[
        bool, typer.Option("--names", help="Write an .nl file's names beside it: .row, .col.")
    ] = False,
    short_names: Annotated[
        bool,
        typer.Option(
            "--short-names", help="Name variables x1, b2, i3, rows e1; a table is in .names.csv."
        ),
    ] = False,
    best: Annotated[
        bool, typer.Option("--best", help="Find the optimum, and say in the file what it is.")
    ] = False,
    point: Annotated[
        bool,
        typer.Option("--point", help="Find it, and write its variables beside the file: .sol."),
    ] = False,
    scaled: Annotated[
        bool,
        typer.Option(
            "--scaled", help="Multiply the objective by a power of two that brings it near 1."
        ),
    ] = False,
    is_list: Annotated[
        bool, typer.Option("--list", help="Show which format can hold which formulation.")
    ] = False,
) -> None:
    """Write a problem in a formulation for solvers, or as it is for people and programs."""
    from card_opt.export import formulations
    from card_opt.export.formulated import beside
    from card_opt.export.write import write_problem
    from card_opt.families.case import Case

    if is_list:
        from card_opt.cli import tables

        terminal.console().print(tables.frame_table(formulations()))
        return
    if out is None:
        raise CardOptError("--out FILE says where to write; --list shows the formats")
    for path in beside(out, names=names, short_names=short_names, point=point):
        writable_file(path)
    files = {"rates": rates, "profile": profile, "devices": devices}
    loaded = load(source, seed, rounds, limit, own, settings, files)
    with terminal.progress() as show:
        show(f"export {out.name}", 0, 1)
        case = Case(
            family=loaded.name, seed=seed, instance=loaded.instance, constraints=loaded.constraints
        )
        written = write_problem(
            loaded.instance,
            out,
            formulation=formulation,
            constraints=case.region,
            name=loaded.name,
            best=case.best if best or point else None,
            names=names,
            short_names=short_names,
            point=point,
            scaled=scaled,
        )
    typer.echo(_summary(written))


def _summary(written: Export) -> str:
    """Return in one line what a file holds."""
    if not written.formulation:
        return f"{written.path}: the problem itself"
    goal = "the cost" if written.factor == 1.0 else f"{written.factor:g} times the cost"
    others = "".join(f"; beside it {path.name}" for path in written.beside)
    return (
        f"{written.path}: {written.formulation}, minimises {goal}; "
        f"{written.variables:,} variables ({written.integers:,} whole), "
        f"{written.constraints:,} constraints ({written.nonlinear:,} nonlinear), "
        f"{written.nonzeros:,} nonzeros{others}"
    )
