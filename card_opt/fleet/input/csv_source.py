"""Telemetry in CSV: runs of rows between two bytes of a file, read fast where all is well."""

from __future__ import annotations

import contextlib
import csv
import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from card_opt.errors import CardOptError
from card_opt.fleet.batch import Batch
from card_opt.fleet.headings import Heading, headings_of
from card_opt.fleet.input.csv_cells import Layout, read_cells
from card_opt.fleet.input.csv_rows import blocks
from card_opt.fleet.part import Part
from card_opt.support.inputs import opened, reading

_MOST_BYTES = 2**26  # of a part
_LONGEST = 2**20  # bytes of the headings
_MARK = b"\xef\xbb\xbf"  # of UTF-8, at the start of a file
_DELIMITERS = ",;\t"


@dataclass(frozen=True)
class CsvSource:
    """One file.

    Attributes
    ----------
    path
        Where it is.
    headings
        Which column stands for which of the schema.
    types
        Of these columns, by names of the schema: labels are text, all others floats.
    unused
        Its other columns.
    layout
        How its lines are read.
    start, stop
        Bytes between which its rows are.
    """

    path: Path
    headings: Mapping[str, Heading]
    types: Mapping[str, pa.DataType]
    unused: tuple[str, ...]
    layout: Layout
    start: int
    stop: int

    @classmethod
    def of(cls, path: Path, renames: Mapping[str, Heading], values: Collection[str]) -> CsvSource:
        """Return what the first line of a file says.

        Parameters
        ----------
        path
            The file.
        renames, values
            As for `card_opt.fleet.headings.headings_of`.

        Raises
        ------
        CardOptError
            If it is no text in UTF-8, or its columns are not those that are wanted.
        """
        with reading(path, CardOptError, "table"):
            with opened(path) as file:
                first = file.read(_LONGEST)
                stop = file.seek(0, 2)
            line, start = _first_line(first)
            found, delimiter = _split(line)
            headings = headings_of(found, renames, values)
        places = {name: found.index(heading.source) for name, heading in headings.items()}
        used = {heading.source for heading in headings.values()}
        unused = tuple(name for name in found if name not in used)
        layout = Layout(places, len(found), delimiter)
        return cls(path, headings, layout.types, unused, layout, start, stop)

    def pieces(self, part_rows: int) -> Iterator[tuple[int, int, int, int]]:
        """Yield the first row, the bytes and the number of rows of each part."""
        row = first = 0  # of the file, and of the part
        start = self.start
        with reading(self.path, CardOptError, "table"), opened(self.path) as file:
            for block in blocks(file, self.start, self.stop):
                done = 0
                while done < block.stops.size:
                    more = min(block.stops.size - done, first + part_rows - row)
                    row, done = row + more, done + more
                    end = block.offset + int(block.stops[done - 1])
                    if row - first == part_rows or end - start >= _MOST_BYTES:
                        yield first, start, end, row - first
                        first, start = row, end
        if row > first:
            yield first, start, end, row - first

    def batches(self, part: Part, batch_rows: int) -> Iterator[Batch]:
        """Yield the rows of a part, so many at most at a time.

        Raises
        ------
        CardOptError
            If the file has become shorter.
        """
        row = part.first_row
        with reading(self.path, CardOptError, "table"), opened(self.path) as file:
            for block in blocks(file, part.start, part.stop):
                table, number, broken = read_cells(block, self.layout, row)
                for start in range(0, max(table.num_rows, 1), batch_rows):
                    piece = _batch(table.slice(start, batch_rows))
                    if broken is None and table.num_rows == block.stops.size:
                        yield Batch(row + start, piece, self.headings)
                    else:
                        numbers = number[start : start + batch_rows]
                        yield Batch(row, piece, self.headings, numbers, broken)
                    broken = None  # told once
                row += block.stops.size


def _batch(table: pa.Table) -> pa.RecordBatch:
    """Return a table of one chunk as a batch."""
    batches = table.to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], table.schema)


def _first_line(content: bytes) -> tuple[str, int]:
    """Return the headings, and where the rows begin.

    Raises
    ------
    CardOptError
        If they are no line of text in UTF-8.
    """
    if not content:
        raise CardOptError("is empty")
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in content:
        raise CardOptError("is no text in UTF-8; save it in that encoding")
    start = len(_MARK) if content.startswith(_MARK) else 0
    block = next(blocks(io.BytesIO(content), start, len(content)), None)
    if block is None:
        raise CardOptError("is empty")
    line = block.data[block.starts[0] : block.stops[0]]
    if len(line) == _LONGEST:
        raise CardOptError(f"has no line end in its first {_LONGEST:,} bytes; is it a table?")
    if b"\r" in line.removesuffix(b"\n").removesuffix(b"\r"):
        raise CardOptError("has carriage returns for line ends; save it with line feeds")
    try:
        return line.decode(), block.offset + int(block.stops[0])
    except UnicodeDecodeError as error:
        raise CardOptError(f"is no text in UTF-8; save it in that encoding ({error})") from None


def _split(line: str) -> tuple[list[str], str]:
    """Return the headings of a line, and the delimiter that gives most of them."""
    each = {}
    for mark in _DELIMITERS:
        with contextlib.suppress(csv.Error):
            each[mark] = next(csv.reader([line.rstrip("\r\n")], delimiter=mark), [])
    if not each:
        raise CardOptError("has headings with a quote that is not closed")
    delimiter = max(each, key=lambda mark: len(each[mark]))
    return [head.strip() for head in each[delimiter]], delimiter
