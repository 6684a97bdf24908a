"""Why rows were rejected, counted over the files that hold them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

_MOST = 10_000  # reasons that are counted one by one
_CAME = re.compile(r", got [^;]*")
OTHER = "another reason"


def reasons_in(files: Iterable[Path]) -> Counter[str]:
    """Return how many rejected rows in some files have which reason; see `reasons_of`."""
    return reasons_of(batch for path in files for batch in _batches(path))


def reasons_of(batches: Iterable[pa.RecordBatch]) -> Counter[str]:
    """Return how many rejected rows have which reason, without the value that came.

    Parameters
    ----------
    batches
        Rejected rows, of which one batch is in memory at a time.
    """
    found: Counter[str] = Counter()
    for batch in batches:
        for pair in batch.column("reason").value_counts().to_pylist():
            reason = _CAME.sub("", str(pair["values"]))
            is_kept = reason in found or len(found) < _MOST
            found[reason if is_kept else OTHER] += pair["counts"]
    return found


def _batches(path: Path) -> Iterator[pa.RecordBatch]:
    import pyarrow.csv as csv

    parse = csv.ParseOptions(newlines_in_values=True)
    convert = csv.ConvertOptions(include_columns=["reason"])
    with csv.open_csv(path, parse_options=parse, convert_options=convert) as file:
        yield from file
