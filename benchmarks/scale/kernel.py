"""The kernel against copying its arrays, brute force, the unpruned way and three table engines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.scale import formula
from benchmarks.scale.telemetry import NAMES, different, identical, rates
from benchmarks.scale.timing import Prepare, alternate
from card_opt.algorithms import card
from card_opt.algorithms.kernel.deciding import decide
from card_opt.algorithms.kernel.inputs import Inputs
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray

COLUMNS = ("cut", "frequency", "delay", "energy", "cost")
COPY = "copy of five doubles"
BRUTE, CARD = "all cuts, NumPy in blocks", "card, unpruned"
KERNEL = {"numpy": "kernel, NumPy", "compiled": "kernel, compiled"}
POLARS, DUCKDB, DASK = (
    f"{name}, two threads" for name in ("Polars expression", "DuckDB SQL", "Dask DataFrame")
)
_PARTITIONS = 8  # of a Dask frame
_SAME = 1e-9  # relative, by which costs may differ
_TIES = 1e-5  # share of the device-rounds that may have another cut at the same cost

Rates = tuple[FloatArray, ...]


def measure(rows: int, turns: int) -> pd.DataFrame:
    """Return the nanoseconds per decision of every contestant, on both profiles.

    Raises
    ------
    SystemExit
        If contestants decide differently.
    """
    data = rates(rows)
    tables = []
    for name, inst in (("identical layers", identical()), ("31 different layers", different())):
        threads, jobs, results = _contestants(inst, data)
        _check(inst, data, {key: result() for key, result in results.items()})
        seconds = alternate({COPY: _copy(rows), **jobs}, turns)
        best = {key: 1e9 * min(taken) / rows for key, taken in seconds.items()}
        median = {key: 1e9 * float(np.median(taken)) / rows for key, taken in seconds.items()}
        tables.append(
            pd.DataFrame(
                {
                    "profile": name,
                    "contestant": list(best),
                    "threads": [threads.get(key, 1) for key in best],
                    "rows": rows,
                    "best_ns": list(best.values()),
                    "median_ns": list(median.values()),
                    "copies": [value / best[COPY] for value in best.values()],
                    "inside": _share_inside(inst, data),
                }
            )
        )
    return pd.concat(tables, ignore_index=True)


def _contestants(
    inst: co.Instance, data: Rates
) -> tuple[dict[str, int], dict[str, Prepare], dict[str, Callable[[], Any]]]:
    """Return the threads of each, what is timed, and what returns its columns."""
    job, inputs = job_of(inst), Inputs(*data)
    k = formula.Constants.of(inst)
    runs: dict[str, Callable[[], Any]] = {
        name: _kernel(job, inputs, backend) for backend, name in KERNEL.items()
    }
    runs[BRUTE] = lambda: formula.brute_force(k, data)
    jobs: dict[str, Prepare] = {name: _ready(run) for name, run in runs.items()}
    jobs[CARD] = lambda: _card(inst, data)
    threads = {}
    if np.ptp(inst.smashed_bits) == 0.0:
        ends = formula.Constants.of(inst, is_identical=True)
        for name, run in (
            (f"{KERNEL['compiled']}, two threads", _kernel(job, inputs, "compiled", 2)),
            (POLARS, _polars(ends, data)),
            (DUCKDB, _duckdb(ends, data)),
            (DASK, _dask(ends, data)),
        ):
            runs[name], jobs[name], threads[name] = run, _ready(run), 2
    return threads, jobs, runs


def _ready(run: Callable[[], Any]) -> Prepare:
    return lambda: run


def _copy(rows: int) -> Prepare:
    source = [np.ones(rows) for _ in range(5)]
    target = [np.ones(rows) for _ in range(5)]

    def run() -> None:
        for into, values in zip(target, source, strict=True):
            np.copyto(into, values)

    return _ready(run)


def _kernel(job: Job, inputs: Inputs, backend: str, threads: int = 1) -> Callable[[], Any]:
    return lambda: decide(job, inputs, backend=backend, threads=threads)[: len(COLUMNS)]


def _card(inst: co.Instance, data: Rates) -> Callable[[], Any]:
    """Return the closed form on one large instance, which is made before: fresh caches."""
    throughput, uplink, downlink = data
    problem = Problem(
        inst.replace(
            device_throughput=throughput,
            uplink_rate=uplink[:, np.newaxis],
            downlink_rate=downlink[:, np.newaxis],
        )
    )
    return lambda: card.solve(problem)


def _polars(k: formula.Constants, data: Rates) -> Callable[[], Any]:
    import polars as pl

    plan = pl.DataFrame(dict(zip(NAMES, data, strict=True))).lazy()
    for step in formula.steps(k):
        plan = plan.with_columns(**{name: pl.sql_expr(text) for name, text in step.items()})
    plan = plan.select(COLUMNS)
    return lambda: plan.collect(engine="streaming")


def _duckdb(k: formula.Constants, data: Rates) -> Callable[[], Any]:
    import duckdb

    connection = duckdb.connect(config={"threads": 2})
    connection.execute("SET enable_progress_bar = false")
    given = pd.DataFrame(dict(zip(NAMES, data, strict=True)))
    connection.register("given", given)
    connection.execute("CREATE TABLE telemetry AS SELECT * FROM given")
    query = formula.query(k, "telemetry", COLUMNS)

    class Table:
        """What was made, to be looked at when it is checked."""

        def __getitem__(self, name: str) -> Any:
            return connection.sql(f"SELECT {name} FROM decisions").df()[name]

    def run() -> Table:
        connection.execute(f"CREATE OR REPLACE TABLE decisions AS {query}")
        return Table()

    return run


def _dask(k: formula.Constants, data: Rates) -> Callable[[], Any]:
    from dask import dataframe

    table = pd.DataFrame(dict(zip(NAMES, data, strict=True)))
    meta = formula.frame(table.head(1), k)
    whole = dataframe.from_pandas(table, npartitions=_PARTITIONS)
    plan = whole.map_partitions(formula.frame, k, meta=meta)
    return lambda: plan.compute(scheduler="threads", num_workers=2)


def _share_inside(inst: co.Instance, data: Rates) -> float:
    """Return the share of frequencies that no end of the box decides."""
    frequency = formula.brute_force(formula.Constants.of(inst), data)[1]
    low, high = float(inst.min_frequency), float(inst.max_frequency)
    return float(((frequency > low) & (frequency < high)).mean())


def _check(inst: co.Instance, data: Rates, results: dict[str, Any]) -> None:
    """Refuse contestants that decide otherwise than `card`, but for ties."""
    answer = _card(inst, data)()
    k = formula.Constants.of(inst)
    costs = formula.brute_force(k, data)[-1]
    for name, result in results.items():
        is_plain = isinstance(result, tuple)
        columns = dict(zip(COLUMNS, result, strict=True)) if is_plain else result
        others = float((np.asarray(columns["cut"]) != answer.cut[:, 0]).mean())
        error = float(np.abs(np.asarray(columns["cost"]) / costs - 1.0).max())
        if error > _SAME or others > _TIES:
            raise SystemExit(
                f"{name} decides otherwise than card: {others:.1e} of the cuts "
                f"differ, costs by up to {error:.1e}"
            )
