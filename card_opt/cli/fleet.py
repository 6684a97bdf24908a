"""``card-opt fleet``: decisions for tables of telemetry of any size."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from card_opt.cli import terminal
from card_opt.cli.fleet_example import example
from card_opt.cli.problem import Settings, load_scenario
from card_opt.cli.terminal import FAILED, FigureFile, JsonFile, writable_file, writable_folder
from card_opt.errors import CardOptError, InfeasibleError
from card_opt.support.figures import save_axes
from card_opt.support.files import write_json
from card_opt.support.table_files import ENDINGS

if TYPE_CHECKING:
    from card_opt.fleet.cluster.tls import Tls

fleet = typer.Typer(
    no_args_is_help=True,
    help="Decide tables of telemetry of any size, CSV or Parquet, on one machine or many. "
    "Try it: card-opt fleet example telemetry.csv",
)
_CLUSTER = "For --scheduler tls://...: "
_OTHER_HEADINGS = (
    "A heading may end in its unit, as in uplink [bit/s]. Others are named, with what makes them "
    "SI: --column 'uplink=ul_mbps*1e6'"
)


def _tls(ca: Path | None, cert: Path | None, key: Path | None) -> Tls | None:
    """Return the files of a safe connection, all three or none."""
    from card_opt.fleet.cluster.tls import Tls

    if ca is None and cert is None and key is None:
        return None
    if ca is None or cert is None or key is None:
        raise CardOptError("--tls-ca, --tls-cert and --tls-key go together; give all three")
    return Tls(ca, cert, key)


def _writable(path: Path) -> Path:
    """Return a file or folder for decisions that can be written: a callback."""
    (writable_file if path.suffix.lower() in ENDINGS else writable_folder)(path)
    return path


@fleet.command()
def decide(
    telemetry: Annotated[
        Path,
        typer.Argument(
            help="CSV or Parquet file, or a folder of them, with the columns device, round, "
            "throughput (FLOP/s), uplink and downlink (bit/s); card-opt fleet columns lists all."
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            help="Decisions: a .csv or .parquet file, or a folder for many files. What an "
            "interrupted run has finished is kept, and the same command goes on.",
            callback=_writable,
        ),
    ],
    scenario: Annotated[
        str,
        typer.Option(
            help="Whose model, training, server and weight: paper, paper-calibrated, real, or a "
            "TOML file (card-opt template)."
        ),
    ] = "paper",
    settings: Settings = None,
    profile: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=SCENARIO",
            help="Model and training of rows whose column profile says NAME; or NAME=FILE.csv, "
            "what each cut costs. May be given again.",
        ),
    ] = None,
    server: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=SCENARIO",
            help="Server of rows whose column server says NAME: a scenario's, or one of "
            "card-opt parts. May be given again.",
        ),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=HEADING[*FACTOR]",
            help="The table's name for a column, and what makes it SI, such as "
            "uplink=ul_mbps*1e6. May be given again.",
        ),
    ] = None,
    value: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=NUMBER",
            help="A column that the table lacks, the same for all rows, such as weight=0.5. May "
            "be given again.",
        ),
    ] = None,
    limit: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND=VALUE[,per=GROUP]",
            help="For each row: deadline, energy-cap, min-cut, max-cut. For all together: "
            "energy-budget=4e4,per=fleet (or round, device), or round-time=500. May be given "
            "again.",
        ),
    ] = None,
    restart: Annotated[
        bool, typer.Option("--restart", help="Begin anew where --out has another run's decisions.")
    ] = False,
    certify: Annotated[
        bool,
        typer.Option(
            "--certify",
            help="Also write certificates for card-opt check: of the whole, and of each part.",
        ),
    ] = False,
    figure_file: FigureFile = None,
    json_file: JsonFile = None,
    threads: Annotated[
        int | None, typer.Option(min=1, help="Threads; else one for each core.")
    ] = None,
    part_rows: Annotated[
        int | None, typer.Option(min=1, help="Rows of a part, which is done in one go.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes of Dask on this machine, not threads.")
    ] = None,
    scheduler: Annotated[
        str, typer.Option(metavar="tcp://HOST:PORT", help="A Dask cluster that is running.")
    ] = "",
    tls_ca: Annotated[
        Path | None, typer.Option(help=f"{_CLUSTER}the authority's certificate.")
    ] = None,
    tls_cert: Annotated[Path | None, typer.Option(help=f"{_CLUSTER}your certificate.")] = None,
    tls_key: Annotated[Path | None, typer.Option(help=f"{_CLUSTER}your key.")] = None,
) -> None:
    """Decide every device and round of a table; rows that make no sense go to a file of their own.

    Exit status 1 if nothing could be decided, or no decisions keep a shared limit.
    """
    from card_opt.cli import fleet_templates
    from card_opt.cli.fleet_outcome import Clock, hints, outcome_of, outcome_table, unused_note
    from card_opt.fleet.deciding import decide as decide_table
    from card_opt.fleet.headings import read_values
    from card_opt.fleet.part import PART_ROWS

    loaded = load_scenario(scenario, settings)
    limits = fleet_templates.read_limits(limit or [], loaded)
    profiles = fleet_templates.profiles_of(profile or [], loaded, settings)
    servers = fleet_templates.servers_of(server or [])
    notes = fleet_templates.notes_on(loaded)
    clock = Clock()
    with _told_if_stopped(), terminal.progress(has_rate=True) as show:
        decisions = decide_table(
            telemetry,
            fleet_templates.template_of(loaded),
            out,
            profiles=profiles,
            servers=servers,
            columns=column or [],
            values=read_values(value or []),
            limits=limits,
            threads=threads,
            workers=workers,
            scheduler=scheduler or None,
            tls=_tls(tls_ca, tls_cert, tls_key),
            progress=clock.watching(show),
            restart=restart,
            certify=certify,
            part_rows=part_rows or PART_ROWS,
        )
    notes += unused_note(decisions.unused)
    outcome = outcome_of(decisions, out, clock) | {"notes": notes}
    console = terminal.console()
    console.print(outcome_table(outcome))
    for note in (*notes, *hints(outcome)):
        console.print(note, soft_wrap=True, highlight=False, markup=False)
    if figure_file is not None and decisions.decided:
        save_axes(decisions.plot(), figure_file)
    if json_file is not None:
        write_json(json_file, outcome)
    raise typer.Exit(0 if decisions.decided else FAILED)


@fleet.command()
def columns(json_file: JsonFile = None) -> None:
    """List the columns that a table may have, with their units and other names."""
    import pandas as pd

    from card_opt.cli.tables import frame_table
    from card_opt.fleet.columns import rows_of_schema

    rows = rows_of_schema()
    terminal.console().print(frame_table(pd.DataFrame(rows)))
    terminal.console().print(_OTHER_HEADINGS, soft_wrap=True, highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, rows)


fleet.command()(example)


@contextlib.contextmanager
def _told_if_stopped() -> Iterator[None]:
    """Say in one line what Ctrl-C has left, or that a limit cannot be kept."""
    try:
        yield
    except InfeasibleError as error:  # the work is done, with a no for an answer
        typer.echo(f"card-opt: {error}", err=True)
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt as error:
        raise CardOptError(": ".join(filter(None, ("interrupted", str(error))))) from None
