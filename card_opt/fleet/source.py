"""Telemetry: a file or a folder of files, cut into parts that are read alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa

from card_opt.errors import CardOptError, shown
from card_opt.fleet.batch import Batch
from card_opt.fleet.columns import SCHEMA, Kind
from card_opt.fleet.headings import Heading, Value, check_values, read_headings
from card_opt.fleet.input.arrow_types import check_type, label_type
from card_opt.fleet.input.csv_source import CsvSource
from card_opt.fleet.input.parquet_source import ParquetSource
from card_opt.fleet.part import PART_ROWS, Part
from card_opt.support.inputs import reading

BATCH_ROWS = 2**17
ENDINGS = (".parquet", ".csv")

Source: TypeAlias = ParquetSource | CsvSource


@dataclass(frozen=True)
class Telemetry:
    """Files that are read part by part.

    It holds what footers and headings say and no rows, so that it can be sent to other processes.

    Attributes
    ----------
    root
        The folder of the files.
    sources
        The files by name, in the order of names.
    parts
        Of all files, in order.
    labels
        The columns of labels, with the type that each has in all files.
    values
        What is given for all rows, by names of the schema.
    """

    root: Path
    sources: Mapping[str, Source]
    parts: tuple[Part, ...]
    labels: pa.Schema
    values: Mapping[str, Value]

    @property
    def files(self) -> tuple[str, ...]:
        """Return the names of the files."""
        return tuple(self.sources)

    @property
    def num_rows(self) -> int:
        """Return the number of rows of all parts."""
        return sum(part.num_rows for part in self.parts)

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns of the schema that a file has, or a value is given for."""
        found = {name for source in self.sources.values() for name in source.headings}
        return tuple(name for name in SCHEMA if name in found or name in self.values)

    @property
    def unused(self) -> tuple[str, ...]:
        """Return the columns of files that stand for nothing of the schema."""
        return tuple(dict.fromkeys(n for source in self.sources.values() for n in source.unused))

    def described(self) -> dict[str, Any]:
        """Return as plain values how the files are understood."""
        columns: dict[str, list[str]] = {}
        for source in self.sources.values():
            for name, heading in source.headings.items():
                each = columns.setdefault(name, [])
                if heading.text not in each:
                    each.append(heading.text)
        types = {field.name: str(field.type) for field in self.labels}
        return {"columns": columns, "labels": types, "values": dict(self.values)}

    def batches(self, part: Part, batch_rows: int = BATCH_ROWS) -> Iterator[Batch]:
        """Yield the rows of a part in order, so many at most at a time.

        Parameters
        ----------
        part
            One of `parts`.
        batch_rows
            How many rows a batch has at most.

        Raises
        ------
        CardOptError
            If the file is damaged or has gone.
        """
        return self.sources[part.file].batches(part, batch_rows)


def open_telemetry(
    path: str | os.PathLike[str],
    columns: Sequence[str] = (),
    values: Mapping[str, Value] | None = None,
    part_rows: int = PART_ROWS,
) -> Telemetry:
    """Return telemetry whose footers and headings are read and make sense.

    Parameters
    ----------
    path
        A file that ends in .parquet or .csv, or a folder of such files. Of a folder, files that
        begin with a dot or an underscore are left out.
    columns
        Which column stands for which of the schema where its name does not say it, as in
        ``uplink=ul_mbps*1e6``.
    values
        What holds for all rows, instead of a column.
    part_rows
        How many rows a part has at most; a row group of Parquet that has more is one part.

    Raises
    ------
    CardOptError
        If there is no such file, or it is no table with the columns of the schema.
    """
    if part_rows < 1:
        raise CardOptError(f"part_rows must be at least 1, got {part_rows}")
    renames, given = read_headings(columns), check_values(values or {})
    path = Path(path)
    sources = {file.name: _source(file, renames, given) for file in _files(path)}
    parts: list[Part] = []
    for name, source in sources.items():
        for piece in source.pieces(part_rows):
            parts.append(Part(len(parts), name, *piece))
    if not parts:
        raise CardOptError(f"{path}: has no rows")
    root = path if path.is_dir() else path.parent
    return Telemetry(root, sources, tuple(parts), _labels(sources, given), given)


def _source(path: Path, renames: Mapping[str, Heading], values: Mapping[str, Value]) -> Source:
    kind = CsvSource if path.suffix.lower() == ".csv" else ParquetSource
    source: Source = kind.of(path, renames, values)
    with reading(path, CardOptError):
        for name, heading in source.headings.items():
            check_type(name, heading, source.types[name])
    return source


def _labels(sources: Mapping[str, Source], values: Mapping[str, Value]) -> pa.Schema:
    """Return the columns of labels that a file has, or a value is given for."""
    fields = []
    for name in (column.name for column in SCHEMA.values() if column.kind is Kind.LABEL):
        kinds = [source.types[name] for source in sources.values() if name in source.types]
        if name in values:
            kinds = [pa.scalar(values[name]).type]
        if kinds:
            fields.append(pa.field(name, label_type(kinds)))
    return pa.schema(fields)


def _files(path: Path) -> list[Path]:
    """Return the tables of a folder in the order of their names, or a file itself."""
    with reading(path, CardOptError):
        if not path.is_dir():
            if path.suffix.lower() not in ENDINGS and path.exists():
                raise CardOptError(f"a table must end in {' or '.join(ENDINGS)}")
            return [path]
        entries = sorted(entry for entry in path.iterdir() if entry.name[0] not in "._")
        for entry in entries:
            if entry.is_dir() and ("=" in entry.name or entry.suffix.lower() in ENDINGS):
                raise CardOptError(
                    f"has a folder {shown(entry.name)}, and folders within one are not read; "
                    "give it by itself, or move its files up"
                )
        if files := [entry for entry in entries if entry.suffix.lower() in ENDINGS]:
            return files
        folders = [entry.name for entry in entries if entry.is_dir()]
        within = f"; folders within it are not read: {', '.join(folders[:3])}" if folders else ""
        raise CardOptError(f"has no file that ends in {' or '.join(ENDINGS)}{within}")
