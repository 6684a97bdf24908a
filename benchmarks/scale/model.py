r"""How long a table of any size takes on any number of machines, from the unit costs.

A part of r rows takes one thread :math:`\tau = p + r c`. The t threads of a machine are worth g of
one, so the n parts of the machine that has the most take :math:`n \tau / g`; if t threads have
not all something to do at the end, the last parts go at the pace of one thread. A limit that all
rows share adds passes that read and decide, and write nothing. So

- computing takes :math:`n \tau / g`, and a measured time per row of these for each pass;
- the scheduler takes its time for a task, for each part in each pass; nothing on one machine;
- the storage takes the bytes read and written over what it can do in a second.

If these overlap as well as they can, a run takes its start and the longest of the three; if not at
all, their sum.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

import pandas as pd

from benchmarks.scale.engines import OURS
from card_opt.fleet.part import PART_ROWS
from card_opt.fleet.plan import MANY

_ROWS, _MACHINES = 10**9, 100
_STORAGE = {
    "0.5 GB/s in each machine": 0.5e9 * _MACHINES,
    "10 GB/s for all": 10e9,
    "1 GB/s for all": 1e9,
}
_LIKE = 1_000_000  # rows from which on a check says how far off the model is for many
_SLOWER_TASKS = 5.0  # over a network and TLS, times a task on one machine: assumed


@dataclass(frozen=True)
class Model:
    """Unit costs in seconds and bytes."""

    row: float  #: on one thread
    small_row: float  #: the same of a table for which the kernel is not compiled
    part: float
    start: float
    task: float
    gain: float  #: of all threads of a machine over one
    read: float  #: bytes of a row
    written: float  #: bytes of a row
    pass_row: float  #: a row in a pass that writes nothing, on all threads of a machine
    threads: int = 2

    @classmethod
    def of(cls, costs: pd.DataFrame, column: str, pass_row: float = 0.0) -> Model:
        """Return the model of measured costs, of the column `best` or `median`."""
        it = costs.set_index("what")[column]
        return cls(
            row=1e-9 * it["all on one thread [ns/row]"],
            small_row=1e-9 * it["all on one thread, small table [ns/row]"],
            part=1e-3 * it["a part [ms]"],
            start=1e-3 * it["a run [ms]"],
            task=1e-3 * it["a task of Dask [ms]"],
            gain=it["two threads [times one]"],
            read=it["read [byte/row]"],
            written=it["written [byte/row]"],
            pass_row=pass_row,
        )

    def computing(self, rows: int, machines: int = 1) -> float:
        """Return the seconds in which the slowest machine has done its parts."""
        parts = math.ceil(rows / PART_ROWS / machines)
        row = self.row if rows >= MANY else self.small_row
        one = self.part + row * min(rows, parts * PART_ROWS) / parts
        left = parts % self.threads
        return (parts - left) * one / self.gain + (left > 0) * one

    def shares(self, rows: int, machines: int, storage: float, passes: int) -> list[float]:
        """Return the seconds that computing, the scheduler and the storage take.

        Parameters
        ----------
        rows
            Of the table.
        machines
            That share it.
        storage
            What all of them read and write together [byte/s].
        passes
            Before the one that writes.
        """
        parts = math.ceil(rows / PART_ROWS)
        most = math.ceil(parts / machines) * PART_ROWS
        return [
            self.computing(rows, machines) + passes * most * self.pass_row,
            parts * (passes + 1) * self.task,
            rows * (self.read + self.written + passes * self.read) / storage,
        ]


def checked(costs: pd.DataFrame, files: pd.DataFrame) -> pd.DataFrame:
    """Return predicted beside measured seconds on this machine."""
    model = Model.of(costs, "best")
    ours = files[files["engine"] == OURS]
    predicted = [model.start + model.computing(rows) for rows in ours["rows"]]
    table = pd.DataFrame({"rows": ours["rows"], "predicted_s": predicted})
    table["measured_s"] = ours["best_s"]
    return table.assign(measured_over_predicted=table["measured_s"] / table["predicted_s"])


def projected(
    costs: pd.DataFrame, checks: pd.DataFrame, coupled: pd.DataFrame | None
) -> pd.DataFrame:
    """Return what 1e9 rows on 100 machines take, without limits and under one that all share.

    The least is by the best of the measured costs and the lowest check of a large table, all that
    can overlap overlapping; the most by the medians, the highest such check, tasks that take a
    scheduler five times as long as here, and nothing overlapping.
    """
    runs = {"none": (0, 0.0)}
    if coupled is not None:
        last = coupled.iloc[-1]
        runs["one energy budget"] = (int(last["passes"]), 1e-9 * last["pass_ns_per_row"])
    is_large = checks["rows"] >= min(_LIKE, checks["rows"].max())
    error = checks["measured_over_predicted"][is_large]
    rows = []
    for (limit, (passes, pass_row)), (place, storage) in itertools.product(
        runs.items(), _STORAGE.items()
    ):
        low, high = (Model.of(costs, name, pass_row) for name in ("best", "median"))
        shares = low.shares(_ROWS, _MACHINES, storage, passes)
        slower = replace(high, task=_SLOWER_TASKS * high.task)
        at_most = sum(slower.shares(_ROWS, _MACHINES, storage, passes))
        names = ("computing_s", "scheduler_s", "storage_s")
        rows.append(
            {
                "limit": limit,
                "passes": passes + 1,
                "storage": place,
                **dict(zip(names, shares, strict=True)),
                "least_s": (low.start + max(shares)) * min(1.0, error.min()),
                "most_s": (high.start + at_most) * max(1.0, error.max()),
            }
        )
    return pd.DataFrame(rows)
