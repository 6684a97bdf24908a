"""How decisions are written as Parquet, and what is said when there is no room for them."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.errors import CardOptError

if TYPE_CHECKING:
    import pyarrow as pa

LABELS = ("device", "round", "profile", "server")
STATUSES = ("optimal", "infeasible")
NUMBERS = ("frequency", "delay", "energy", "cost")
_CODED = (*LABELS, "cut", "status")  # few values that come again and again
_ORDERED = ("device", "round", "cut")  # of which a reader may want the least and the greatest
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def schema_of(labels: pa.Schema) -> pa.Schema:
    """Return the columns of decisions.

    Parameters
    ----------
    labels
        Those of `LABELS` that the table has.
    """
    import pyarrow as pa

    fields = [("cut", pa.int32()), *((name, pa.float64()) for name in NUMBERS)]
    status = pa.field("status", pa.dictionary(pa.int8(), pa.string()))
    return pa.schema([*labels, *(pa.field(*field) for field in fields), status])


def parquet_writer(path: Path, schema: pa.Schema) -> Any:
    """Return a writer of decisions, which writes the same bytes for the same batches."""
    import pyarrow.parquet as pq

    return pq.ParquetWriter(
        path,
        schema,
        compression="snappy",
        use_dictionary=[name for name in schema.names if name in _CODED],
        write_statistics=[name for name in schema.names if name in _ORDERED],
    )


@contextlib.contextmanager
def told_if_full(path: Path) -> Iterator[None]:
    """Say what to do if the disk is full that something is written to."""
    try:
        yield
    except CardOptError as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno in _FULL:
            raise CardOptError(
                f"cannot write {path}: {os.strerror(cause.errno)}; what is finished is kept: make "
                "room, then give the same command again to go on"
            ) from cause
        raise
