"""Telemetry to decide: tables of any size, written as files."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np

import card_opt as co
from card_opt.problem.instance import Instance


@functools.cache
def template() -> Instance:
    """Return what all rows have in common."""
    return co.load_scenario("paper").instance(seed=0)


def telemetry(devices: int = 20, rounds: int = 30, seed: int = 0, bad: int = 0) -> Any:
    """Return a table of device-rounds by device, then round.

    Parameters
    ----------
    devices, rounds
        How many.
    seed
        Of what they have.
    bad
        How many rows make no sense, spread over the table.
    """
    import pyarrow as pa

    rng = np.random.default_rng(seed)
    size = devices * rounds
    uplink = rng.uniform(1e6, 1e8, size)
    uplink[np.linspace(0, size - 1, bad).astype(int)] = -1.0
    return pa.table(
        {
            "device": np.repeat(np.arange(devices), rounds),
            "round": np.tile(np.arange(rounds), devices),
            "throughput": rng.uniform(1e12, 1e13, size),
            "uplink": uplink,
            "downlink": rng.uniform(1e6, 1e8, size),
        }
    )


def written(path: Path, table: Any = None, group: int = 50) -> Path:
    """Write a table to a file, so many rows in each of its groups; return the path."""
    import pyarrow.parquet as pq

    pq.write_table(telemetry() if table is None else table, path, row_group_size=group)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder by their names in it, hidden ones too."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
