"""A fleet's energy budget over a table that is only ever read in passes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pandas as pd

import card_opt as co
from benchmarks.scale.engines import THREADS
from benchmarks.scale.files import WARM, remove, telemetry
from benchmarks.scale.telemetry import identical
from benchmarks.scale.timing import children, peak_memory, settle
from card_opt.fleet.part import Part
from card_opt.fleet.threads import Threads

_SHARE = 0.6  # of the energy that the free optimum takes


def measure(sizes: list[int], scratch: Path) -> pd.DataFrame:
    """Return passes, certified gap, seconds and memory at each size."""
    rows, warm = [], telemetry(WARM, scratch)
    for size in sizes:
        source, out = telemetry(size, scratch), scratch / "decisions"
        with children(["one"]) as processes:
            rows.append(processes["one"].submit(_run, warm, source, out).result())
        remove(out)
    return pd.DataFrame(rows)


class _Counting:
    """Threads that count how often they are sent through the table."""

    def __init__(self) -> None:
        self.times, self._threads = 0, Threads(THREADS)

    def __call__(
        self, function: Callable[[Part], Any], parts: Sequence[Part]
    ) -> Iterator[tuple[Part, Any]]:
        self.times += bool(parts)
        return self._threads(function, parts)


def _run(warm: Path, source: Path, out: Path) -> dict[str, float]:
    co.fleet.decide(warm, identical(), out)
    remove(out)
    engine = _Counting()
    start = time.perf_counter()
    free = co.fleet.decide(source, identical(), out, engine=engine)
    alone, before = time.perf_counter() - start, engine.times
    budget = _SHARE * free.energy
    remove(out)
    settle()
    start = time.perf_counter()
    limits = [co.constraints.EnergyBudget(budget)]
    found = co.fleet.decide(source, identical(), out, limits=limits, engine=engine)
    seconds = time.perf_counter() - start
    passes = engine.times - 2 * before
    return {
        "rows": found.rows,
        "passes": passes,
        "gap": found.gap,
        "used": found.energy / budget,
        "best_s": seconds,
        "pass_ns_per_row": 1e9 * (seconds - alone) / passes / found.rows,
        "memory [GB]": peak_memory() / 1e9,
    }
