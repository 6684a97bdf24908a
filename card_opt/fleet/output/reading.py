"""Decisions and rejected rows, read from the files that they were written to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.fleet.writing import NUMBERS

if TYPE_CHECKING:
    import pyarrow as pa


def read_batches(path: Path) -> Iterator[pa.RecordBatch]:
    """Yield the decisions in a file that ends in .parquet or .csv, some rows at a time."""
    import pyarrow.csv as csv
    import pyarrow.parquet as pq

    if path.suffix.lower() == ".csv":
        with csv.open_csv(path, convert_options=_converting()) as file:
            yield from file
    else:
        with pq.ParquetFile(path) as file:
            yield from file.iter_batches()


def decisions_of(files: Sequence[Path]) -> pa.Table:
    """Return the decisions in some files, one after the other."""
    import pyarrow as pa
    import pyarrow.csv as csv
    import pyarrow.parquet as pq

    return pa.concat_tables(
        [
            csv.read_csv(path, convert_options=_converting())
            if path.suffix.lower() == ".csv"
            else pq.ParquetFile(path).read()
            for path in files
        ]
    )


def _converting() -> Any:
    """Return how the cells of decisions in a CSV file are read."""
    import pyarrow as pa
    import pyarrow.csv as csv

    status = pa.dictionary(pa.int32(), pa.string())
    numbers = dict.fromkeys(NUMBERS, pa.float64())
    return csv.ConvertOptions(column_types={"cut": pa.int32(), **numbers, "status": status})


def rejects_of(files: Sequence[Path]) -> pa.Table:
    """Return the rejected rows in some files, one after the other."""
    import pyarrow as pa

    names = {"file": pa.string(), "row": pa.int64(), "reason": pa.string()}
    nothing = pa.schema(list(names.items())).empty_table()
    tables = [nothing, *(read_rejects(path) for path in files)]
    return pa.concat_tables(tables, promote_options="default")


def rejects_heading(path: Path) -> list[str]:
    """Return the columns that a file of rejected rows has."""
    import pyarrow.csv as csv

    with csv.open_csv(path, parse_options=csv.ParseOptions(newlines_in_values=True)) as file:
        names: list[str] = file.schema.names
    return names


def read_rejects(path: Path) -> pa.Table:
    """Return the rejected rows in a file, all as text but the number of the row."""
    import pyarrow as pa
    import pyarrow.csv as csv

    kinds = {name: pa.string() for name in rejects_heading(path)} | {"row": pa.int64()}
    options = csv.ConvertOptions(
        column_types=kinds, strings_can_be_null=True, quoted_strings_can_be_null=False
    )
    parsing = csv.ParseOptions(newlines_in_values=True)
    return csv.read_csv(path, parse_options=parsing, convert_options=options)
