"""The unit costs that the model is made of, each measured by itself on one machine."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.scale.files import bytes_of, remove, telemetry
from benchmarks.scale.telemetry import NAMES, identical, write
from benchmarks.scale.timing import alternate
from card_opt.algorithms.kernel.deciding import decide
from card_opt.algorithms.kernel.inputs import Inputs
from card_opt.algorithms.kernel.job import job_of
from card_opt.fleet.part import PART_ROWS
from card_opt.fleet.plan import MANY

_BATCH = 2**17  # rows that are in memory at once
_MANY = 64  # parts of a table that is mostly overhead
_FEW = 1_000  # rows of a table that is nothing but overhead


def measure(rows: int, turns: int, tasks: int, scratch: Path) -> pd.DataFrame:
    """Return every unit cost: its best, its median and its unit.

    Parameters
    ----------
    rows
        Of the table that rows are measured on; a part of a smaller one is measured beside it,
        for which the kernel is not compiled.
    turns
        How often.
    tasks
        That do nothing, given to Dask at once.
    scratch
        Where files may lie.
    """
    parts, size = math.ceil(rows / PART_ROWS), min(rows, PART_ROWS) // _MANY
    source, few = telemetry(rows, scratch), telemetry(_FEW, scratch)
    many = write(scratch / "many-groups.parquet", _MANY * size, group=size)
    out = scratch / "decisions"

    def fleet(path: Path, **options: Any) -> Callable[[], Callable[[], Any]]:
        def prepare() -> Callable[[], Any]:
            remove(out)
            return lambda: co.fleet.decide(path, identical(), out, **options)

        return prepare

    seconds = alternate(
        {
            "read": lambda: lambda: _read(source),
            "kernel": _kernel(source),
            "one thread": fleet(source, threads=1),
            "two threads": fleet(source, threads=2),
            "one part": fleet(many, threads=1),
            "many parts": fleet(many, threads=1, part_rows=size),
            "start": fleet(few, threads=1),
        },
        turns,
    )
    fleet(source)()()
    written = bytes_of(out)
    remove(out)
    waits = _tasks(tasks, turns)
    table = []
    for pick in (np.min, np.median):
        s = {key: float(pick(values)) for key, values in seconds.items()}
        part = (s["many parts"] - s["one part"]) / (_MANY - 1)
        table.append(
            {
                "read [ns/row]": 1e9 * s["read"] / rows,
                "kernel [ns/row]": 1e9 * s["kernel"] / rows,
                "all on one thread, small table [ns/row]": 1e9
                * (s["one part"] - s["start"])
                / (_MANY * size),
                "all on one thread [ns/row]": 1e9
                * (s["one thread"] - s["start"] - (parts - 1) * part)
                / rows,
                "two threads [times one]": (s["one thread"] - s["start"])
                / (s["two threads"] - s["start"]),
                "a part [ms]": 1e3 * part,
                "a run [ms]": 1e3 * (s["start"] - part),
                "a task of Dask [ms]": 1e3 * float(pick(waits)),
                "read [byte/row]": source.stat().st_size / rows,
                "written [byte/row]": written / rows,
            }
        )
    best, median = table
    return pd.DataFrame(
        {"what": list(best), "best": list(best.values()), "median": list(median.values())}
    )


def _read(source: Path) -> None:
    from pyarrow import parquet

    with parquet.ParquetFile(source) as file:
        for batch in file.iter_batches(_BATCH, use_threads=False):
            del batch


def _kernel(source: Path) -> Callable[[], Callable[[], None]]:
    from pyarrow import parquet

    table = parquet.read_table(source, columns=list(NAMES))
    data = [table.column(name).to_numpy() for name in NAMES]
    job, backend = job_of(identical()), "compiled" if data[0].size >= MANY else "numpy"

    def run() -> None:
        for first in range(0, data[0].size, _BATCH):
            block = Inputs(*(values[first : first + _BATCH] for values in data))
            decide(job, block, backend=backend)

    return lambda: run


def _tasks(number: int, turns: int) -> list[float]:
    """Return the seconds that a task takes that does nothing, on a scheduler with two workers."""
    from distributed import Client, LocalCluster

    def wait(client: Client) -> None:
        client.gather(client.map(_nothing, range(number), pure=False))

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        taken = alternate({"tasks": lambda: lambda: wait(client)}, turns)
    return [seconds / number for seconds in taken["tasks"]]


def _nothing(number: int) -> int:
    return number
