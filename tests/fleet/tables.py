"""Small tables of telemetry, written to files and read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from card_opt.fleet.batch import Checked
from card_opt.fleet.headings import read_values
from card_opt.fleet.part import PART_ROWS
from card_opt.fleet.rows import Known, checker_for
from card_opt.fleet.source import Telemetry, open_telemetry

GOOD: dict[str, Any] = {
    "device": ["a", "a", "b"],
    "round": [1, 2, 1],
    "throughput": [1e12, 2e12, 3e12],
    "uplink": [1e7, 0.0, 2e7],
    "downlink": [1e7, 2e7, 0.0],
}
KNOWN = Known(np.array([31]), np.array([0.2]))
HEADING = "device,round,throughput,uplink,downlink\n"


def parquet(path: Path, columns: Mapping[str, Any] = GOOD, **options: Any) -> Path:
    """Write a table, and return where."""
    pq.write_table(pa.table(columns), path, **options)
    return path


def text(path: Path, content: str | bytes) -> Path:
    """Write a text as it is, and return where."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def checked(
    path: Path,
    known: Known = KNOWN,
    columns: Sequence[str] = (),
    values: Sequence[str] = (),
    part_rows: int = PART_ROWS,
) -> list[Checked]:
    """Return all batches of a file or folder."""
    telemetry = open_telemetry(path, columns, read_values(values), part_rows)
    return all_of(telemetry, known)


def all_of(telemetry: Telemetry, known: Known = KNOWN) -> list[Checked]:
    """Return all batches of telemetry."""
    check = checker_for(telemetry, known)
    return [check(batch) for part in telemetry.parts for batch in telemetry.batches(part)]


def devices(batches: Sequence[Checked]) -> list[Any]:
    """Return the devices of all rows that make sense."""
    return [device for batch in batches for device in batch.rows.device.to_pylist()]


def reasons(batches: Sequence[Checked]) -> dict[int, str]:
    """Return why which row was rejected, by its number in the file."""
    each = [batch.rejects for batch in batches if batch.rejects is not None]
    pairs = [zip(one.number.tolist(), one.reason, strict=True) for one in each]
    return {number: reason for some in pairs for number, reason in some}
