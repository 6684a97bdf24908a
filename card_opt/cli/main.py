"""The command line: ``card-opt``. Errors are one line, with exit status 2."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from pydantic import ValidationError

from card_opt.cli import terminal
from card_opt.cli.bench import bench
from card_opt.cli.exploring import explore
from card_opt.cli.export import export
from card_opt.cli.families import families
from card_opt.cli.problem import LimitTexts, OwnConstraints, Rounds, Seed, Source, load_problem
from card_opt.cli.reproduce import reproduce
from card_opt.cli.simulating import simulate
from card_opt.cli.strength import strength
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.problem.solution import Solution, Status
from card_opt.solving.catalogue import METHODS, fastest, find, witnesses
from card_opt.solving.catalogue import methods as list_methods
from card_opt.solving.dispatch import solve as solve_instance
from card_opt.solving.method import Method, version
from card_opt.solving.verification import verify as verify_instance
from card_opt.support.files import replacing

if TYPE_CHECKING:
    import pandas as pd

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Cut layer and server frequency for split fine-tuning: closed forms and exact solvers.",
)

FAILED, BAD_INPUT, INTERRUPTED = 1, 2, 130
_ENDINGS = (".csv", ".parquet", ".json")
_NO_ANSWER = {Status.UNAVAILABLE, Status.UNSUPPORTED, Status.ERROR}

JsonFile = Annotated[Path | None, typer.Option("--json", help="Write the outcome to this file.")]
TimeLimit = Annotated[float, typer.Option(help="Wall-clock seconds for each solve.")]


@app.command()
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
        Path | None, typer.Option(help="Folder for the table, the figure and the command.")
    ] = None,
    round_number: Annotated[int, typer.Option("--round", min=1, help="Round to draw.")] = 1,
    time_limit: TimeLimit = 30.0,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
) -> None:
    """Compare CARD with exact solvers on every P2 and on P1; exit 1 when a claim fails.

    With constraints the closed form or the search that takes them is compared instead.
    """
    from card_opt.cli import tables

    terminal.check_folders(json_file)
    inst, constraints = load_problem(scenario, seed, rounds, limit, own)
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
    if json_file is not None:
        terminal.write_json(json_file, report.to_dict())
    if out is not None:
        from card_opt.solving import verify_plot

        out.mkdir(parents=True, exist_ok=True)
        figure = verify_plot.plot_cost_curves(inst, report, round_number)
        verify_plot.save_figure(figure, out / "verification.png")
        terminal.write_text(out / "verification.txt", tables.report_text(report))
        _write_frame(report.table, out / "verification.csv")
        terminal.write_json(
            out / "verification.json", report.to_dict() | {"versions": _versions()}
        )
        terminal.write_text(out / "command.txt", f"{terminal.command_line()}\n")
    raise typer.Exit(0 if report.ok else FAILED)


@app.command()
def solve(
    scenario: Source,
    method: Annotated[
        str,
        typer.Option(help="One of card-opt methods; else the fastest that proves its decision."),
    ] = "",
    seed: Seed = 0,
    rounds: Rounds = None,
    time_limit: TimeLimit = 60.0,
    limit: LimitTexts = None,
    own: OwnConstraints = None,
    force: Annotated[
        bool, typer.Option(help="Run a method that does not take the limits, to see its loss.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option(help="Write the decisions: .csv, .parquet or .json.")
    ] = None,
    json_file: JsonFile = None,
) -> None:
    """Decide every device and round; exit 1 when there is no decision."""
    from card_opt.cli import tables

    if out is not None and out.suffix not in _ENDINGS:
        raise CardOptError(f"--out must end in {', '.join(_ENDINGS)}, got {out}")
    terminal.check_folders(out, json_file)
    inst, constraints = load_problem(scenario, seed, rounds, limit, own)
    region = lower(inst, constraints)
    method = method or fastest(region)
    with terminal.progress() as show:
        show(method, 0, 1)
        solution = solve_instance(inst, method, region, time_limit, force=force)
    is_shown = solution.cut is not None and force
    if solution.status in _NO_ANSWER and not is_shown:
        raise CardOptError(solution.message or f"{method} failed")
    console = terminal.console()
    for line in tables.solution_lines(solution):
        console.print(line, soft_wrap=True, highlight=False)
    if solution.cut is not None:
        frame = solution.to_frame()
        console.print(tables.frame_table(frame, limit=20))
        if len(frame) > 20:
            console.print(f"... {len(frame) - 20:,} more; --out FILE writes all of them")
        if out is not None:
            _write_frame(frame, out)
    if json_file is not None:
        terminal.write_json(json_file, _summary(solution))
    raise typer.Exit(
        0 if solution.cut is not None and solution.status not in _NO_ANSWER else FAILED
    )


@app.command()
def methods(json_file: JsonFile = None) -> None:
    """List the methods: what they prove and take, and which are installed."""
    from card_opt.cli import tables

    frame = list_methods()
    terminal.console().print(tables.frame_table(frame))
    for method in METHODS:
        if method.missing():
            terminal.console().print(f"{method.name}: {method.install_line()}")
    if json_file is not None:
        terminal.write_json(json_file, frame.to_dict("records"))


@app.command()
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
        terminal.write_json(json_file, frame.to_dict("records"))


@app.command()
def template() -> None:
    """Print a commented scenario file to start from."""
    from card_opt.scenarios.scenario import template as text

    sys.stdout.write(text())


@app.command()
def versions(json_file: JsonFile = None) -> None:
    """Print the versions of Python, this package and the solvers, for bug reports."""
    found = _versions()
    for name, value in found.items():
        typer.echo(f"{name} {value}")
    if json_file is not None:
        terminal.write_json(json_file, found)


app.add_typer(bench, name="bench")
app.command()(explore)
app.command()(export)
app.command()(families)
app.command()(reproduce)
app.command()(simulate)
app.command()(strength)


def main() -> None:
    """Run the command line; every error that the user can mend is one line."""
    try:
        code = app(standalone_mode=False)
        if code == INTERRUPTED:  # Typer's status for Ctrl-C
            _complain("interrupted")
    except typer.TyperException as error:
        code = _complain(_usage(error))
    except CardOptError as error:
        code = _complain(str(error))
    except BrokenPipeError:  # the reader of our output has gone, which is its right
        sys.stderr.close()
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def _complain(text: str) -> int:
    typer.echo(f"card-opt: {' '.join(text.split())}", err=True)
    return BAD_INPUT


def _usage(error: typer.TyperException) -> str:
    """Return what was wrong with the arguments, with the value that came."""
    text = error.format_message() if isinstance(error, typer.BadParameter) else str(error)
    if isinstance(error.__cause__, ValidationError):
        text += f", got {error.__cause__.errors()[0]['input']!r}"
    return f"{text} (card-opt COMMAND --help lists what is allowed)"


def _summary(solution: Solution) -> dict[str, Any]:
    names = ("method", "status", "objective", "bound", "gap", "violation", "build_time")
    plain = {name: getattr(solution, name) for name in (*names, "solve_time", "message")}
    plain = {k: None if v in {float("inf"), -float("inf")} else v for k, v in plain.items()}
    if solution.cut is not None:
        plain["decisions"] = solution.to_frame().to_dict("records")
    return plain


def _versions() -> dict[str, str]:
    names = {"card-opt", "numpy", "pandas"}
    for method in METHODS:
        names |= {"PySCIPOpt" if name == "pyscipopt" else name for name in method.requires}
    packages = {name: version(name) or "not installed" for name in sorted(names, key=str.lower)}
    return {"python": platform.python_version(), "machine": platform.platform(), **packages}


def _write_frame(frame: pd.DataFrame, path: Path) -> None:
    with replacing(path) as beside:
        if path.suffix == ".csv":
            frame.to_csv(beside, index=False)
        elif path.suffix == ".json":
            beside.write_text(json.dumps(frame.to_dict("records"), indent=1) + "\n")
        else:
            try:
                frame.to_parquet(beside, index=False)
            except ImportError:
                raise MissingDependencyError(
                    f"{path} needs pyarrow: pip install 'card-opt[scale]'"
                ) from None
