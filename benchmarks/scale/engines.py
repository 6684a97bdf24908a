"""Telemetry in Parquet to decisions in Parquet, as card_opt and others do it, on two threads.

The first of the others decides nothing: it copies, and so is what any decision costs at least.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

import card_opt as co
from benchmarks.scale import formula
from benchmarks.scale.kernel import COLUMNS
from benchmarks.scale.telemetry import identical, rates
from benchmarks.scale.timing import peak_memory, settle

OURS, COPY = "card_opt", "DuckDB, a copy"
THREADS = 2
_KEPT = ("device", "round")
_STATUS = {"status": "'optimal'"}
_LAST, _SAME, _DEAR = 0.32, 0.67, 0.34  # shares of rows that decide as many others do


def run(name: str, source: Path, out: Path) -> tuple[float, float]:
    """Return the seconds that an engine takes, and the peak memory of this process [byte]."""
    settle()
    start = time.perf_counter()
    ENGINES[name](source, out)
    return time.perf_counter() - start, peak_memory()


def _ours(source: Path, out: Path) -> None:
    co.fleet.decide(source, identical(), out, threads=THREADS)


def _copy(source: Path, out: Path) -> None:
    """Write the same columns of the same types, the numbers from columns that are there.

    They repeat as often as those decided do, so that the files are of one size.
    """
    last, same, dear = np.quantile(rates(2**16)[1], (_LAST, _SAME, _DEAR)).tolist()
    copied = {
        "cut": f"CAST(CASE WHEN uplink < {last} THEN 31 ELSE 1 END AS INTEGER)",
        "frequency": f"CASE WHEN uplink < {same} THEN 5e8 ELSE throughput END",
        "delay": "uplink",
        "energy": f"CASE WHEN uplink < {same} THEN 9e2 ELSE downlink END",
        "cost": f"CASE WHEN uplink < {dear} THEN 0.1 ELSE throughput END",
    }
    named = [f"{text} AS {name}" for name, text in (copied | _STATUS).items()]
    _execute(f"SELECT {', '.join([*_KEPT, *named])} FROM '{source}'", out)


def _duckdb(source: Path, out: Path) -> None:
    columns = [*_KEPT, *COLUMNS, f"{_STATUS['status']} AS status"]
    _execute(formula.query(_two_cuts(), f"'{source}'", columns), out)


def _execute(query: str, out: Path) -> None:
    import duckdb

    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SET enable_progress_bar = false")
        connection.execute(f"COPY ({query}) TO '{out}' (FORMAT parquet, COMPRESSION snappy)")


def _polars(source: Path, out: Path) -> None:
    os.environ["POLARS_MAX_THREADS"] = str(THREADS)  # read when it is first imported
    import polars as pl

    plan = pl.scan_parquet(source)
    for step in formula.steps(_two_cuts()):
        plan = plan.with_columns(**{name: pl.sql_expr(text) for name, text in step.items()})
    plan = plan.select(*_KEPT, *COLUMNS, status=pl.lit("optimal"))
    plan.sink_parquet(out, compression="snappy", engine="streaming")


def _dask(source: Path, out: Path) -> None:
    import dask
    from dask import dataframe

    k = _two_cuts()
    with dask.config.set(scheduler="threads", num_workers=THREADS):
        table = dataframe.read_parquet(source, split_row_groups="adaptive")
        meta = formula.frame(table._meta_nonempty, k)
        decided = table.map_partitions(formula.frame, k, meta=meta)
        decided.assign(status="optimal").to_parquet(out, compression="snappy", write_index=False)


def _two_cuts() -> formula.Constants:
    return formula.Constants.of(identical(), is_identical=True)


ENGINES: dict[str, Callable[[Path, Path], None]] = {
    OURS: _ours,
    COPY: _copy,
    "DuckDB": _duckdb,
    "Polars": _polars,
    "Dask DataFrame": _dask,
}
