"""End to end: time per row, memory and bytes of every engine on tables of growing size."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pandas as pd

from benchmarks.scale import engines
from benchmarks.scale.telemetry import write
from benchmarks.scale.timing import children

WARM = 20_000  # rows of a table that is decided before, so that all is loaded and compiled
_LARGE, _LARGEST = 3_000_000, 30_000_000  # rows from which on three turns, or one, must do


def measure(sizes: list[int], turns: int, scratch: Path) -> pd.DataFrame:
    """Return seconds, memory and bytes per row of every engine at every size."""
    rows = []
    for size in sizes:
        most = 1 if size > _LARGEST else 3 if size > _LARGE else turns
        rows += _at_size(size, min(turns, most), scratch)
        print(f"{size:,} rows are measured", flush=True)
    return pd.DataFrame(rows)


def _at_size(rows: int, turns: int, scratch: Path) -> list[dict[str, object]]:
    source, warm = telemetry(rows, scratch), telemetry(WARM, scratch)
    out = scratch / "decisions.parquet"
    seconds: dict[str, list[float]] = {name: [] for name in engines.ENGINES}
    memory, size = dict.fromkeys(engines.ENGINES, 0.0), dict.fromkeys(engines.ENGINES, 0)
    with children(list(engines.ENGINES)) as processes:
        for turn in range(turns + 1):
            for name, process in processes.items():
                given = source if turn else warm
                place = out.with_suffix("") if name == engines.OURS else out  # a folder of parts
                os.sync()  # or one would wait for the disk to take what another wrote
                taken, memory[name] = process.submit(engines.run, name, given, place).result()
                size[name] = bytes_of(place)
                remove(place)
                if turn:
                    seconds[name].append(taken)
    return [
        {
            "rows": rows,
            "engine": name,
            "turns": turns,
            "best_s": min(taken),
            "median_s": float(np.median(taken)),
            "ns_per_row": 1e9 * min(taken) / rows,
            "memory [GB]": memory[name] / 1e9,
            "bytes_in": source.stat().st_size / rows,
            "bytes_out": size[name] / rows,
        }
        for name, taken in seconds.items()
    ]


def telemetry(rows: int, scratch: Path) -> Path:
    """Return a table of so many rows, made if it is not there."""
    return write(scratch / f"telemetry-{rows}.parquet", rows)


def bytes_of(place: Path) -> int:
    """Return the size of a file or of all files in a folder."""
    files = place.rglob("*") if place.is_dir() else [place]
    return sum(file.stat().st_size for file in files if file.is_file())


def remove(place: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
