"""``card-opt solve``: a decision for every device and round of one problem."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.certifying import facts, problem_named, proven_line, written
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
from card_opt.cli.terminal import FAILED, JsonFile, writable_file
from card_opt.errors import CardOptError, CertificateError
from card_opt.support.files import write_json

if TYPE_CHECKING:
    from card_opt.problem.solution import Solution


def solve(
    scenario: Source,
    method: Annotated[
        str,
        typer.Option(help="One of card-opt methods; else the fastest that proves its decision."),
    ] = "",
    seed: Seed = 0,
    rounds: Rounds = None,
    time_limit: Annotated[float, typer.Option(help="Wall-clock seconds for each solve.")] = 60.0,
    settings: Settings = None,
    rates: RatesFile = None,
    profile: ProfileFile = None,
    devices: DevicesFile = None,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    force: Annotated[
        bool, typer.Option(help="Run a method that does not take the limits, to see its loss.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Write the decisions: .csv, .parquet or .json; or all, .npz.",
            callback=writable_file,
        ),
    ] = None,
    certificate_file: Annotated[
        Path | None,
        typer.Option(
            "--certify",
            metavar="FILE",
            help="Write a certificate of the decision, too, or that there is none.",
            callback=writable_file,
        ),
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Decide every device and round; exit 1 when there is no decision."""
    from card_opt.cli import tables
    from card_opt.problem.solution import Status
    from card_opt.problem.solution_file import ENDINGS, WHOLE
    from card_opt.solving.catalogue import fastest
    from card_opt.solving.dispatch import solve as solve_instance
    from card_opt.support.tables import check_frame

    if out is not None and out.suffix not in ENDINGS:
        raise CardOptError(f"--out must end in {', '.join(ENDINGS)}, got {out}")
    if out is not None and out.suffix != WHOLE:
        check_frame(out)
    files = {"rates": rates, "profile": profile, "devices": devices}
    loaded = load(scenario, seed, rounds, limit, own, settings, files)
    problem = problem_named(loaded)
    method = method or fastest(problem.region)
    with terminal.waiting(method, time_limit):
        solution = solve_instance(problem, method, time_limit=time_limit, force=force)
    is_shown = solution.cut is not None and force
    has_failed = solution.status in {Status.UNAVAILABLE, Status.UNSUPPORTED, Status.ERROR}
    if has_failed and not is_shown:
        raise CardOptError(solution.message or f"{method} failed")
    console = terminal.console()
    prices = tables.price_lines(solution, problem.region)
    for line in (*tables.solution_lines(solution), *prices, *loaded.notes):
        console.print(line, soft_wrap=True, highlight=False, markup=False)
    if solution.cut is not None:
        frame = solution.to_frame()
        console.print(tables.frame_table(frame, limit=20))
        if len(frame) > 20:
            console.print(f"... {len(frame) - 20:,} more; --out FILE writes all of them")
        if out is not None:
            solution.save(out)
    content = _summary(solution) | {"notes": list(loaded.notes)}
    if certificate_file is not None:
        try:
            certificate = written(problem, solution, certificate_file, time_limit)
        except CertificateError as error:
            line, content["certificate"], has_failed = f"no certificate: {error}", None, True
        else:
            line, content["certificate"] = proven_line(certificate), facts(certificate)
        console.print(line, soft_wrap=True, highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, content)
    raise typer.Exit(0 if solution.cut is not None and not has_failed else FAILED)


def _summary(solution: Solution) -> dict[str, Any]:
    names = ("method", "status", "objective", "bound", "gap", "violation", "build_time")
    plain = {name: getattr(solution, name) for name in (*names, "solve_time", "message")}
    plain = {k: None if v in {float("inf"), -float("inf")} else v for k, v in plain.items()}
    if solution.cut is not None:
        plain["decisions"] = solution.to_frame().to_dict("records")
    return plain
