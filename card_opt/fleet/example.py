"""Telemetry of any size written to one file, block by block, to try large tables with."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.problem.quantities import FloatArray
from card_opt.support.files import replacing
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa

ENDINGS = (".csv", ".parquet")


class Block(NamedTuple):
    """Some devices over all rounds."""

    device: Sequence[str]  #: names, M of them
    values: Mapping[str, FloatArray]  #: by name of the schema; each broadcasts to (M, N)
    rounds: int  #: N


def write_telemetry(
    path: Path, blocks: Iterable[Block], total: int, progress: Progress | None = None
) -> None:
    """Write telemetry by device and round, as CSV or Parquet; the file is whole or absent.

    Parameters
    ----------
    path
        Ends in .csv or .parquet.
    blocks
        One after the other; only one of them is in memory at a time.
    total
        How many rows there will be.
    progress
        Called as ``progress("rows", done, total)``.

    Raises
    ------
    CardOptError
        If the file has another ending or cannot be written.
    MissingDependencyError
        If there is no pyarrow.
    """
    check_file(path)
    done = 0
    with replacing(path) as beside, contextlib.ExitStack() as stack:
        writer: Any = None
        for block in blocks:
            table = _table(block)
            if writer is None:
                writer = stack.enter_context(_writer(beside, table.schema))
            writer.write_table(table)
            done += table.num_rows
            if progress is not None:
                progress("rows", done, total)


def check_file(path: Path) -> None:
    """Refuse a file that could not be written, before any work is done for it.

    Raises
    ------
    CardOptError
        If it is neither CSV nor Parquet by its name.
    MissingDependencyError
        If there is no pyarrow.
    """
    if path.suffix not in ENDINGS:
        raise CardOptError(f"telemetry must end in {' or '.join(ENDINGS)}, got {path}")
    if importlib.util.find_spec("pyarrow") is None:
        raise MissingDependencyError("telemetry needs pyarrow: pip install 'card-opt[scale]'")


def _table(block: Block) -> pa.Table:
    """Return a block with a row for each device and round, as in the schema."""
    import pyarrow as pa

    shape = (len(block.device), block.rounds)
    places = np.repeat(np.arange(shape[0], dtype=np.int32), block.rounds)
    columns = {
        "device": pa.array(block.device, pa.string()).take(pa.array(places)),
        "round": pa.array(np.tile(np.arange(1, block.rounds + 1, dtype=np.int32), shape[0])),
    }
    for name, values in block.values.items():
        columns[name] = pa.array(np.broadcast_to(values, shape).ravel())
    return pa.table(columns)


def _writer(path: Path, schema: pa.Schema) -> Any:
    if path.suffix == ".csv":
        from pyarrow import csv

        return csv.CSVWriter(path, schema, write_options=csv.WriteOptions(quoting_style="needed"))
    import pyarrow.parquet as pq

    return pq.ParquetWriter(path, schema, use_dictionary=["device", "round"])
