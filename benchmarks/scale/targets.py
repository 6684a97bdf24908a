"""What was asked for, and what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from benchmarks.scale import engines, kernel
from benchmarks.scale.tables import load

_FROM = 1_000_000  # rows from which on the targets for files hold
Row = tuple[str, float, str, float]


def judged(out: Path) -> pd.DataFrame:
    """Return every target of which there are measurements, met or missed."""
    rows = [*_kernel(out), *_files(out), *_coupled(out), *_workers(out)]
    table = pd.DataFrame(rows, columns=["what", "measured", "must be", "target"])
    is_most = table["must be"] == "at most"
    is_met = (table["measured"] <= table["target"]).where(
        is_most, table["measured"] >= table["target"]
    )
    return table.assign(verdict=is_met.map({True: "met", False: "missed"}))


def _kernel(out: Path) -> Iterator[Row]:
    table = load(out, "kernel")
    if table is None:
        return
    by = table.set_index(["profile", "contestant"])["best_ns"]
    same, other = (by[name] for name in table["profile"].unique())
    compiled, plain = kernel.KERNEL["compiled"], kernel.KERNEL["numpy"]
    one = "identical layers, one thread: "
    yield f"{one}compiled, in copies", same[compiled] / same[kernel.COPY], "at most", 8.0
    yield f"{one}NumPy, in copies", same[plain] / same[kernel.COPY], "at most", 17.0
    for name in (compiled, plain):
        text = f"31 different layers, one thread: {name}, in copies"
        yield text, other[name] / other[kernel.COPY], "at most", 60.0
    text = f"{one}all cuts in NumPy blocks, in times of the compiled kernel"
    yield text, same[kernel.BRUTE] / same[compiled], "at least", 12.0
    text = "Polars expression on two threads, in times of the compiled kernel on one"
    yield text, same[kernel.POLARS] / same[compiled], "at least", 1.0


def _files(out: Path) -> Iterator[Row]:
    table = load(out, "files")
    if table is None:
        return
    table = table[table["rows"] >= min(_FROM, table["rows"].max())]
    by = table.set_index(["engine", "rows"])
    ours, copy = by.loc[engines.OURS], by.loc[engines.COPY]
    for rows in ours.index:
        text = f"{rows:.0e} rows of Parquet, in times of a copy by DuckDB"
        yield text, ours["best_s"][rows] / copy["best_s"][rows], "at most", 1.3
    rows = ours.index.max()
    yield f"{rows:.0e} rows, peak memory [GB]", ours["memory [GB]"][rows], "at most", 2.0
    flat = ours["ns_per_row"].max() / ours["ns_per_row"].min()
    yield "time per row, slowest size over fastest", flat, "at most", 1.2


def _coupled(out: Path) -> Iterator[Row]:
    table = load(out, "coupled")
    if table is None:
        return
    last = table.iloc[-1]
    text = f"{last['rows']:.0e} rows under one energy budget, "
    yield f"{text}certified gap", last["gap"], "at most", 1e-8
    yield f"{text}peak memory [GB]", last["memory [GB]"], "at most", 4.0


def _workers(out: Path) -> Iterator[Row]:
    table = load(out, "workers")
    if table is None:
        return
    seconds = table.set_index("workers")["best_s"]
    yield "two local workers, in times of one", seconds[1] / seconds[2], "at least", 1.6
