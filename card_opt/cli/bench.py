"""``card-opt bench``: methods against cases, with all that happened kept in a store."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from card_opt.cli import terminal
from card_opt.cli.comparing import compare
from card_opt.cli.proving_best import certify
from card_opt.cli.terminal import writable_file, writable_folder
from card_opt.errors import CardOptError
from card_opt.support.files import write_text
from card_opt.support.inputs import reading

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.benchmark.store import Store
    from card_opt.benchmark.suite import Suite
    from card_opt.solving.method import Method

bench = typer.Typer(
    no_args_is_help=True, help="Benchmark solvers on instances whose optimum is known."
)

_REFUTED = 1  # exit status if a decision contradicts a proof of this package
_SHOWN = 20  # wrong answers; the report has all


@bench.command("run")
def run_suite(
    suite: Annotated[str, typer.Argument(help="tiny, standard, hard, or a TOML file.")],
    store: Annotated[
        Path,
        typer.Option(
            help="File of the rows; made if it is not there, else continued.",
            callback=writable_file,
        ),
    ],
    jobs: Annotated[
        int, typer.Option(min=1, help="How many to run at the same time, one thread each.")
    ] = 1,
    methods: Annotated[
        str, typer.Option(help="Methods, separated by commas; else those of the suite.")
    ] = "",
    time_limit: Annotated[
        float | None, typer.Option(help="Wall-clock seconds for each run; else the suite's.")
    ] = None,
    memory_limit: Annotated[
        float | None, typer.Option(help="Bytes of memory for each run; else the suite's.")
    ] = None,
    repeat: Annotated[
        int | None, typer.Option(min=1, help="How often to run each; else the suite's.")
    ] = None,
    skip_stopped: Annotated[
        bool,
        typer.Option(help="Do not repeat what the clock or the memory stopped the first time."),
    ] = False,
    label: Annotated[
        str, typer.Option(help="What to call this series of runs, such as a version.")
    ] = "",
    own_function: Annotated[
        list[str] | None,
        typer.Option(
            "--callable",
            metavar="[NAME=]FILE.py:FUNCTION",
            help="A solver of your own, in Python; may be given again.",
        ),
    ] = None,
    supports: Annotated[
        str,
        typer.Option(
            metavar='"own limits,shared limits"',
            help="Constraints that --callable takes, separated by commas; else all.",
        ),
    ] = "",
    own_command: Annotated[
        list[str] | None,
        typer.Option(
            "--command",
            metavar='"NAME=PROGRAM {stub} -AMPL"',
            help="A solver of your own that reads .nl and writes .sol; may be given again.",
        ),
    ] = None,
    formulation: Annotated[
        str, typer.Option(help="The formulation that --command is given.")
    ] = "",
    take_over: Annotated[
        bool, typer.Option(help="Take what runs on other machines claimed; they are over.")
    ] = False,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="Write the judged rows to this file.", callback=writable_file),
    ] = None,
) -> None:
    """Run what the store still lacks of a suite; may be stopped at any moment and run again.

    Several processes may work on one store at once. Exit status 1 if a decision contradicts what
    this package has proven.
    """
    from card_opt.benchmark.campaign import run
    from card_opt.benchmark.store import Store
    from card_opt.benchmark.suite import Suite

    asked = {"time_limit": time_limit, "memory_limit": memory_limit, "repetitions": repeat}
    given = {name: value for name, value in asked.items() if value is not None}
    chosen = Suite.load(suite).model_copy(update=given)
    own = _own_functions(own_function or [], supports)
    own += _own_commands(own_command or [], formulation)
    names = [name.strip() for name in methods.split(",")] if methods else None
    wanted = _wanted(chosen, names, own)
    if take_over:
        with contextlib.closing(Store(store)) as opened:
            opened.release_others()
    for warning in _warnings(chosen, jobs):
        typer.echo(f"card-opt: {warning}", err=True)
    with terminal.progress() as show:
        frame = run(chosen, store, wanted, jobs, show, label=label, skip_stopped=skip_stopped)
    with contextlib.closing(Store(store)) as opened:
        _show(frame, opened)
    if json_file is not None:
        write_text(json_file, frame.to_json(orient="records", indent=1) + "\n")
    raise typer.Exit(_REFUTED if frame["refuted"].any() else 0)


@bench.command()
def suites() -> None:
    """List the suites that are shipped."""
    import pandas as pd

    from card_opt.benchmark.suite import SHIPPED, Suite
    from card_opt.cli.tables import frame_table

    rows: list[dict[str, Any]] = []
    for suite in map(Suite.load, SHIPPED):
        num_cases = sum(table.size for table in suite.cases)
        rows.append(
            {
                "suite": suite.name,
                "cases": num_cases,
                "methods": len(suite.chosen_methods()),
                "time_limit": f"{suite.time_limit:g}",
                "memory [GB]": f"{suite.memory_limit / 1e9:g}",
                "about": suite.about,
            }
        )
    terminal.console().print(frame_table(pd.DataFrame(rows)))


@bench.command()
def report(
    store: Annotated[Path, typer.Argument(help="File that card-opt bench run has written.")],
    out: Annotated[
        Path,
        typer.Option(help="Folder for the report; made if need be.", callback=writable_folder),
    ],
) -> None:
    """Judge all runs of a store and write tables, profiles, figures and one HTML page.

    Runs with an earlier state of a solver's own files are judged, and left out.
    """
    from card_opt.benchmark.newest import newest
    from card_opt.benchmark.report.write import write_report
    from card_opt.benchmark.store import Store
    from card_opt.benchmark.verdict import WRONG
    from card_opt.benchmark.verdicts import judged

    with contextlib.closing(Store(store, must_exist=True)) as opened:
        runs = opened.runs()
    with reading(store, CardOptError, "benchmark store"):
        frame = newest(judged(runs)) if len(runs) else runs
    with terminal.progress() as show:
        without = write_report(frame, out, terminal.command_line(), show)
    for name in without:
        typer.echo(f"card-opt: warning: {name}: all runs are warm, it has no report", err=True)
    console = terminal.console()
    num_wrong = int(frame["verdict"].isin(list(WRONG)).sum())
    console.print(f"{len(frame)} runs, {num_wrong} wrong answers", highlight=False)
    if num_refuted := int(frame["refuted"].sum()):
        text = f"{num_refuted} decisions cost less than this package has proven to be possible"
        console.print(text, style="bold red", highlight=False)
    console.print(f"report: {out / 'index.html'}", soft_wrap=True, highlight=False)


bench.command()(certify)
bench.command()(compare)


def _own_functions(functions: list[str], supports: str) -> list[Method]:
    """Return the methods that are Python functions of the user's."""
    from card_opt.solving.own import method_for_callable

    if supports and not functions:
        raise CardOptError("--supports is for --callable, which is not given")
    own = []
    for text in functions:
        name, equals, place = text.rpartition("=")
        name = name if equals else text.rpartition(":")[2]
        kinds = ([kind.strip() for kind in supports.split(",")],) if supports else ()
        own.append(method_for_callable(name, place, *kinds))
    return own


def _own_commands(commands: list[str], formulation: str) -> list[Method]:
    """Return the methods that are programs of the user's."""
    from card_opt.solving.own import method_for_command

    if formulation and not commands:
        raise CardOptError("--formulation is for --command, which is not given")
    own = []
    for text in commands:
        name, equals, command = text.partition("=")
        if not (name and equals and command):
            raise CardOptError(f'--command takes "NAME=PROGRAM ...", got {text!r}')
        model = (formulation,) if formulation else ()
        own.append(method_for_command(name.strip(), command.strip(), *model))
    return own


def _wanted(suite: Suite, names: list[str] | None, own: list[Method]) -> list[Method]:
    """Return the named methods, or those of the suite, and in either case the user's own."""
    from card_opt.solving.catalogue import METHODS, find

    known = {method.name for method in METHODS}
    for method in own:
        if method.name in known:
            raise CardOptError(f"{method.name} is a method of this package; name yours otherwise")
    if names is None:
        return suite.chosen_methods() + own
    mine = {method.name for method in own}
    return [find(name) for name in names if name not in mine] + own


def _warnings(suite: Suite, jobs: int) -> list[str]:
    """Return what would spoil the measurements."""
    import psutil

    warnings = []
    if jobs > (cores := os.cpu_count() or 1):
        warnings.append(f"warning: {jobs} jobs on {cores} cores disturb each other's times")
    needed, there = jobs * suite.memory_limit, psutil.virtual_memory().total
    if needed > there:
        warnings.append(
            f"warning: {jobs} jobs may take {needed / 1e9:.0f} GB, this machine has "
            f"{there / 1e9:.0f} GB; use fewer jobs or a lower --memory-limit"
        )
    return warnings


def _show(frame: pd.DataFrame, store: Store) -> None:
    """Print how many runs have which verdict, what is wrong, and where to go from here."""
    from card_opt.benchmark.verdict import WRONG, Verdict

    console = terminal.console()
    counts = frame["verdict"].value_counts()
    for verdict in Verdict:
        if verdict in counts.index:
            style = "bold red" if verdict in WRONG else ""
            console.print(Text(f"{counts[verdict]:>6,}  {verdict}", style=style))
    wrong = frame[frame["verdict"].isin(WRONG)]
    for row in wrong.head(_SHOWN).to_dict("records"):
        line = f"{row['verdict']}: {row['method']} on {row['case']}: {row['reason']}"
        console.print(Text(line, style="bold red"), soft_wrap=True)
    if len(wrong) > _SHOWN:
        console.print(f"... {len(wrong) - _SHOWN:,} more in the report")
    for row in frame[frame["refuted"]].to_dict("records"):
        line = f"this package's own bound is wrong on {row['case']}, as {row['method']} shows"
        console.print(Text(line, style="bold red"), soft_wrap=True)
    for holder, number in store.pending().items():
        console.print(f"{number:,} more are being run by {holder}", soft_wrap=True)
    console.print(
        f"rows are in {store.path}; card-opt bench report {store.path} --out FOLDER shows them",
        soft_wrap=True,
        highlight=False,
    )
