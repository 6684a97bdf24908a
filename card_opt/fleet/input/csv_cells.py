"""The cells of rows of CSV: read at once where all is well, and else row by row."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyarrow import csv as arrow_csv

from card_opt.errors import shown
from card_opt.fleet.batch import Rejects
from card_opt.fleet.columns import SCHEMA, Kind
from card_opt.fleet.faults import joined
from card_opt.fleet.input.csv_rows import Block
from card_opt.problem.quantities import IntArray

BoolArray = npt.NDArray[np.bool_]
NOTHING = ("", "NA", "N/A", "NULL", "null", "None")  # numbers that are missing
_FEW = 256  # rows that are read one by one
_SPLIT = 8  # pieces of rows of which one is bad


@dataclass(frozen=True)
class Layout:
    """How the lines of a file are read.

    Attributes
    ----------
    places
        Place of each column of the schema among the cells of a line, from 0.
    width
        How many cells a line has.
    delimiter
        What stands between them.
    """

    places: Mapping[str, int]
    width: int
    delimiter: str

    @property
    def types(self) -> dict[str, pa.DataType]:
        """Return what columns are read as: labels stay text, all others are floats."""
        is_label = {name: SCHEMA[name].kind is Kind.LABEL for name in self.places}
        return {name: pa.string() if is_label[name] else pa.float64() for name in self.places}


def read_cells(
    block: Block, layout: Layout, row: int
) -> tuple[pa.Table, IntArray, Rejects | None]:
    """Return the rows of a block, their numbers, and lines that are no rows.

    Parameters
    ----------
    block
        The rows.
    layout
        How to read them.
    row
        Number of the first.
    """
    tables: list[pa.Table] = []
    numbers: list[IntArray] = []
    broken: Rejects | None = None
    todo = [(0, block.stops.size)]
    while todo:
        first, last = todo.pop()
        table = _at_once(block, layout, first, last)
        number = np.arange(row + first, row + last)
        if table is None and last - first > _FEW:
            edges = np.linspace(first, last, _SPLIT + 1, dtype=np.int64).tolist()
            todo += reversed(list(itertools.pairwise(edges)))
            continue
        if table is None:
            table, is_good, more = _one_by_one(block, layout, first, last, row)
            number, broken = number[is_good], joined(broken, more)
        tables.append(table)
        numbers.append(number)
    return pa.concat_tables(tables).combine_chunks(), np.concatenate(numbers), broken


def _at_once(block: Block, layout: Layout, first: int, last: int) -> pa.Table | None:
    """Return rows as a table, or None if that does not work for all of them."""
    data = memoryview(block.data)[block.starts[first] : block.stops[last - 1]]
    types = layout.types
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(pa.py_buffer(data)),
            arrow_csv.ReadOptions(
                use_threads=False,
                block_size=len(data) + 1,
                column_names=[str(place) for place in range(layout.width)],
            ),
            arrow_csv.ParseOptions(delimiter=layout.delimiter),
            arrow_csv.ConvertOptions(
                include_columns=[str(place) for place in layout.places.values()],
                column_types={str(layout.places[name]): types[name] for name in types},
                null_values=NOTHING,
            ),
        )
    except pa.ArrowInvalid:
        return None
    if table.num_rows != last - first:  # quotes that are not as they should be
        return None
    return pa.table({name: table.column(str(place)) for name, place in layout.places.items()})


def _one_by_one(
    block: Block, layout: Layout, first: int, last: int, row: int
) -> tuple[pa.Table, BoolArray, Rejects | None]:
    """Return the rows that can be read, which ones they are, and the others with reasons."""
    good: list[list[Any]] = []
    is_good = np.zeros(last - first, dtype=np.bool_)
    reasons, bad = [], []
    for number in range(first, last):
        line = block.data[block.starts[number] : block.stops[number]]
        values, texts, faults = _read_line(line, layout)
        if faults:
            reasons.append("; ".join(faults))
            bad.append(texts)
        else:
            good.append(values)
            is_good[number - first] = True
    types = layout.types
    columns = zip(*good, strict=True) if good else [()] * len(types)
    table = pa.table({n: pa.array(c, types[n]) for n, c in zip(types, columns, strict=True)})
    if not reasons:
        return table, is_good, None
    cells = {
        n: pa.array(c, pa.string()) for n, c in zip(types, zip(*bad, strict=True), strict=True)
    }
    numbers = row + first + np.flatnonzero(~is_good)
    return table, is_good, Rejects(numbers, reasons, pa.record_batch(cells))


def _read_line(line: bytes, layout: Layout) -> tuple[list[Any], list[str | None], list[str]]:
    """Return the values of a line, its cells as text, and what is wrong with it."""
    faults = []
    text = line.decode("utf-8", "backslashreplace").rstrip("\r\n")
    try:
        line.decode()
    except UnicodeDecodeError:
        faults.append("is not text in UTF-8")
    if line.count(b'"') % 2:
        faults.append("a quote is not closed")
    try:
        (cells,) = csv.reader([text], delimiter=layout.delimiter)
    except (csv.Error, ValueError) as error:
        cells = [text]
        faults.append(f"is no line of a table: {error}")
    else:
        if len(cells) != layout.width:
            faults.append(f"has {len(cells)} cells for {layout.width} headings")
    texts = [cells[i] if i < len(cells) else None for i in layout.places.values()]
    values: list[Any] = []
    for name, cell in zip(layout.places, texts, strict=True):
        if faults or SCHEMA[name].kind is Kind.LABEL:
            values.append(cell)
            continue
        try:
            values.append(_number(cell))
        except ValueError:
            values.append(None)
            faults.append(f"{SCHEMA[name].refusal()}, got {shown(cell)}")
    return values, texts, faults


def _number(cell: str | None) -> float | None:
    """Return a number as Arrow reads it, or None where there is nothing."""
    if cell is None or cell in NOTHING:
        return None
    if "_" in cell or not cell.isascii():
        raise ValueError
    return float(cell)
