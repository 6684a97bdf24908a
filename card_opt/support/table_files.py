"""Tables from files: CSV and Parquet, as columns of cells."""

from __future__ import annotations

import csv
import importlib.util
import io
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError, MissingDependencyError, shown
from card_opt.support.inputs import MOST_NUMBERS, read_bytes, read_text, reading

ENDINGS = (".csv", ".parquet")
_WHOLE = re.compile(r"-?[0-9]+\.0+")
_MISSING = ("nan", "NaN", "<NA>", "NaT")  # what pandas has where there is nothing

Columns = dict[str, Sequence[Any]]
"""The cells of each column, by its heading."""


def read_columns(path: str | os.PathLike[str], kind: type[CardOptError]) -> Columns:
    """Return the columns of a table in a file.

    Cells of CSV stay text, so that a label such as ``007`` is kept and a number is read to the
    last bit; a byte order mark is left out.

    Parameters
    ----------
    path
        A file that ends in .csv or .parquet.
    kind
        The error to raise.

    Raises
    ------
    CardOptError
        Of that kind, if it is no such file, or no whole table.
    MissingDependencyError
        If it is Parquet and there is no pyarrow.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        raise kind(f"a table must be a file that ends in {' or '.join(ENDINGS)}, got {path}")
    if ending == ".parquet" and importlib.util.find_spec("pyarrow") is None:
        raise MissingDependencyError(f"{path} needs pyarrow: pip install 'card-opt[scale]'")
    with reading(path, kind, "table"):
        if ending == ".csv":
            return _from_csv(read_text(path, MOST_NUMBERS), kind)
        return of_frame(_from_parquet(read_bytes(path, MOST_NUMBERS)), kind)


def of_frame(frame: Any, kind: type[CardOptError]) -> Columns:
    """Return the columns of a pandas DataFrame.

    Its index is among them if it is named or holds labels; without a name it is the column ``""``.

    Parameters
    ----------
    frame
        The DataFrame.
    kind
        The error to raise, if a column is there twice.
    """
    index = frame.index
    is_plain = type(index).__name__ == "RangeIndex" and index.name is None
    parts = [] if is_plain else [index.get_level_values(i) for i in range(index.nlevels)]
    columns: Columns = {}
    for part in parts:
        _add(columns, "" if part.name is None else label(part.name), part.tolist(), kind)
    for place, name in enumerate(frame.columns):
        _add(columns, label(name), frame.iloc[:, place].tolist(), kind)
    return columns


def label(value: object) -> str:
    """Return a label as text, the same from a number, from a file and from a heading.

    >>> label(3), label(3.0), label(" 3 "), label(None)
    ('3', '3', '3', '')
    """
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = "" if value is None else str(value).strip()
    if _WHOLE.fullmatch(text):  # what pandas makes of whole numbers beside missing ones
        return text.partition(".")[0]
    return "" if text in _MISSING else text


def _from_csv(text: str, kind: type[CardOptError]) -> Columns:
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    heading = next(rows, [])
    cells = []
    for row in filter(None, rows):  # lines that are not empty
        if len(row) != len(heading):
            raise kind(f"line {rows.line_num} has {len(row)} cells for {len(heading)} headings")
        cells.append(row)
    columns: Columns = {}
    for place, name in enumerate(heading):
        _add(columns, name.strip(), [row[place] for row in cells], kind)
    return columns


def _from_parquet(content: bytes) -> Any:
    import pandas as pd

    return pd.read_parquet(io.BytesIO(content))


def _add(columns: Columns, name: str, values: Sequence[Any], kind: type[CardOptError]) -> None:
    if name in columns:
        raise kind(f"has the column {shown(name)} twice")
    columns[name] = values
