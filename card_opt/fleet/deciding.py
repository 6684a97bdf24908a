"""Decisions for a table of device-rounds, from telemetry to files."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.fleet.cluster.opening import local_cluster, remote_cluster
from card_opt.fleet.cluster.tls import Tls
from card_opt.fleet.decisions import Decisions
from card_opt.fleet.part import PART_ROWS
from card_opt.fleet.threads import Engine, Threads
from card_opt.problem.instance import Instance
from card_opt.support.arguments import check_arguments
from card_opt.support.processor import cores
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


@check_arguments
def decide(
    telemetry: str | os.PathLike[str] | pd.DataFrame | pa.Table,
    template: Instance | None = None,
    out: str | os.PathLike[str] | None = None,
    *,
    profiles: Mapping[str, Instance] | None = None,
    servers: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Sequence[str] = (),
    values: Mapping[str, float | int | str] | None = None,
    limits: Sequence[Constraint] = (),
    threads: int | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    tls: Tls | None = None,
    engine: Engine | None = None,
    part_rows: int = PART_ROWS,
    progress: Progress | None = None,
    restart: bool = False,
    certify: bool = False,
) -> Decisions:
    """Return the best cut and frequency for every device-round of a table of any size.

    The table is read, decided and written part by part, so that it need not fit memory. Rows
    that make no sense go to the rejects, each with the reason. Interrupted and started again
    it goes on; the files are the same to the byte, however often that happens.

    Parameters
    ----------
    telemetry
        A Parquet or CSV file, a folder of them, a DataFrame or a pyarrow Table; columns
        ``device, round, throughput`` [FLOP/s], ``uplink, downlink`` [bit/s] and others, see
        docs/fleet.md.
    template
        What all rows have in common: an instance; its throughput and rates are not looked at.
    out
        A folder for the decisions, or a file that ends in .parquet or .csv; None for a table in
        memory.
    profiles
        An instance for each name in the column ``profile``, in place of the template.
    servers
        Fields of an instance for each name in the column ``server``.
    columns
        What columns are called in the table: ``"uplink=ul_mbps*1e6"``.
    values
        Of columns that the table lacks, the same for all rows.
    limits
        Constraints beside those in the table: of each row, and one that rows share, an
        ``EnergyBudget`` or a ``RoundTime`` with one bound for all groups.
    threads
        How many parts are worked on at a time; None for one per processor.
    workers
        How many processes of this machine do so, in place of threads.
    scheduler
        The address of a Dask cluster whose workers do so: ``tcp://host:8786``.
    tls
        What proves who this side is, for an address that begins with ``tls``.
    engine
        Who does so, such as an open `local_cluster`; for many tables one after another.
    part_rows
        How many rows a part has, about.
    progress
        Called as ``progress("decide", rows, of_all)``.
    restart
        Whether what is in `out` of another plan is removed.
    certify
        Whether certificates of all decisions are written and checked: into the folder
        ``certificates`` in `out`, or beside a file.

    Returns
    -------
    Decisions
        Counts, totals and where the decisions are.

    Raises
    ------
    CardOptError
        If something is not allowed, or cannot be read or written; what is finished is kept.
    MissingDependencyError
        If pyarrow is not installed.
    KeyboardInterrupt
        If it is interrupted; its text says how to go on.

    See Also
    --------
    card_opt.solve : The same for an instance in memory, by any method and with any limits.
    local_cluster : Processes of this machine, for many tables.

    Notes
    -----
    Each device-round is decided by the closed forms of `card` and `cutwise`. A limit that rows
    share takes some passes over the table before, which find its price; `Decisions.gap` is then
    what may be left.

    Examples
    --------
    >>> import pandas as pd
    >>> import card_opt as co
    >>> from card_opt.constraints import Deadline, EnergyBudget
    >>> telemetry = pd.DataFrame(
    ...     {
    ...         "device": ["a", "b"],
    ...         "round": [1, 1],
    ...         "throughput": [5e12, 2e12],  # FLOP/s
    ...         "ul_mbps": [20.0, 40.0],
    ...         "downlink": [3e7, 9e7],  # bit/s
    ...     }
    ... )
    >>> inst = co.load_scenario("paper").instance()
    >>> columns = ["uplink=ul_mbps*1e6"]
    >>> found = co.fleet.decide(telemetry, inst, columns=columns)
    >>> found.to_frame()["cut"].tolist(), round(found.energy)
    ([31, 1], 1074)

    With limits, of every row and of all rows together:

    >>> limits = [Deadline(80.0), EnergyBudget(500.0)]
    >>> found = co.fleet.decide(telemetry, inst, columns=columns, limits=limits)
    >>> delay = found.to_frame()["delay"]
    >>> bool(delay.max() < 80.001), round(found.energy) <= 500
    (True, True)
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise MissingDependencyError("tables need pyarrow: pip install 'card-opt[scale]'")
    from card_opt.fleet.jobs import Jobs
    from card_opt.fleet.whole import decide_table

    with _engine(threads, workers, scheduler, tls, engine) as map_parts:
        return decide_table(
            telemetry,
            Jobs.of(template, profiles, servers),
            None if out is None else Path(out),
            map_parts,
            columns=columns,
            values=values or {},
            limits=limits,
            part_rows=part_rows,
            progress=progress,
            is_restart=restart,
            is_certified=certify,
        )


@contextlib.contextmanager
def _engine(
    threads: int | None,
    workers: int | None,
    scheduler: str | None,
    tls: Tls | None,
    engine: Engine | None,
) -> Iterator[Engine]:
    """Have the engine that is asked for; parameters are those of `decide`."""
    asked = {"threads": threads, "workers": workers, "scheduler": scheduler, "engine": engine}
    names = [name for name, value in asked.items() if value is not None]
    if len(names) > 1:
        raise CardOptError(f"give one of {', '.join(asked)}, got {' and '.join(names)}")
    if tls is not None and scheduler is None:
        raise CardOptError("tls goes with a scheduler, and there is none")
    if scheduler is not None:
        with remote_cluster(scheduler, tls) as cluster:
            yield cluster
    elif workers is not None:
        with local_cluster(workers) as cluster:
            yield cluster
    else:
        yield engine or Threads(threads or cores())
