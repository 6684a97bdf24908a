"""Telemetry in Parquet: runs of row groups, read in bounded memory whatever their size."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from card_opt.errors import CardOptError
from card_opt.fleet.batch import Batch
from card_opt.fleet.headings import Heading, headings_of
from card_opt.fleet.part import Part
from card_opt.support.inputs import check_ordinary, reading

_BUFFER = 2**20  # bytes of a column that are read at once


@dataclass(frozen=True)
class ParquetSource:
    """One file.

    Attributes
    ----------
    path
        Where it is.
    headings
        Which column stands for which of the schema.
    types
        Of these columns, by names of the schema.
    unused
        Its other columns.
    sizes
        How many rows each row group has.
    """

    path: Path
    headings: Mapping[str, Heading]
    types: Mapping[str, pa.DataType]
    unused: tuple[str, ...]
    sizes: tuple[int, ...]

    @classmethod
    def of(
        cls, path: Path, renames: Mapping[str, Heading], values: Collection[str]
    ) -> ParquetSource:
        """Return what the footer of a file says.

        Parameters
        ----------
        path
            The file.
        renames, values
            As for `card_opt.fleet.columns.headings_of`.

        Raises
        ------
        CardOptError
            If it is no Parquet file, or its columns are not those that are wanted.
        """
        with reading(path, CardOptError, "Parquet file"):
            check_ordinary(path)
            if not path.stat().st_size:
                raise CardOptError("is empty")
            with pq.ParquetFile(path) as file:
                schema, footer = file.schema_arrow, file.metadata
                sizes = tuple(footer.row_group(i).num_rows for i in range(footer.num_row_groups))
            headings = headings_of(schema.names, renames, values)
        types = {name: schema.field(heading.source).type for name, heading in headings.items()}
        used = {heading.source for heading in headings.values()}
        unused = tuple(name for name in schema.names if name not in used)
        return cls(path, headings, types, unused, sizes)

    def pieces(self, part_rows: int) -> Iterator[tuple[int, int, int, int]]:
        """Yield the first row, the row groups and the number of rows of each part."""
        before = [0, *accumulate(self.sizes)]
        start = 0
        while start < len(self.sizes):
            stop = start + 1
            while stop < len(self.sizes) and before[stop + 1] - before[start] <= part_rows:
                stop += 1
            if before[stop] > before[start]:
                yield before[start], start, stop, before[stop] - before[start]
            start = stop

    def batches(self, part: Part, batch_rows: int) -> Iterator[Batch]:
        """Yield the rows of a part, so many at most at a time.

        Raises
        ------
        CardOptError
            If the file is damaged.
        """
        sources = list(dict.fromkeys(heading.source for heading in self.headings.values()))
        row = part.first_row
        with (
            reading(self.path, CardOptError, "Parquet file"),
            pq.ParquetFile(self.path, pre_buffer=False, buffer_size=_BUFFER) as file,
        ):
            groups = list(range(part.start, part.stop))
            for read in file.iter_batches(batch_rows, groups, sources, use_threads=False):
                table = pa.record_batch(
                    {name: read.column(head.source) for name, head in self.headings.items()}
                )
                yield Batch(row, table, self.headings)
                row += table.num_rows
