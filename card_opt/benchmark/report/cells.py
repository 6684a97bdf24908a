"""Tables of the page: what their cells say, and the classes that give them their looks."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from card_opt.benchmark.claims import FALSE
from card_opt.benchmark.report.words import COLUMNS
from card_opt.benchmark.verdict import NOT_RUN, WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd

_NONE = "\u2013"  # a dash, for what is not known
_LONG = 40  # characters of a cell that may break into lines
VERDICTS: Mapping[str, str] = {
    Verdict.PROVED: "good",
    Verdict.SOLVED: "good",
    Verdict.FOUND: "good",
    **dict.fromkeys(WRONG, "bad"),
    **dict.fromkeys(NOT_RUN, "out"),
}
LOOKS: Mapping[str, Mapping[str, str]] = {
    "verdict": VERDICTS,
    "claim": dict.fromkeys(FALSE, "bad"),
}
_NAMES = ("problem", "case")  # columns of long names, which may break


class Column(NamedTuple):
    """Heading of a column, what it means, and whether it sorts as numbers (n) or texts (t)."""

    heading: str
    about: str
    kind: str


class Cell(NamedTuple):
    """Text and class of a cell."""

    text: str
    kind: str


class Table(NamedTuple):
    """A sortable table; its name is for those who cannot see it."""

    name: str
    columns: list[Column]
    rows: list[list[Cell]]


def table(
    frame: pd.DataFrame,
    columns: Mapping[str, str],
    name: str,
    flagged: Collection[str] = (),
    about: Mapping[str, str] = COLUMNS,
    looks: Mapping[str, Mapping[str, str]] = LOOKS,
) -> Table:
    """Return the rows of a frame as a table.

    Parameters
    ----------
    frame
        The rows.
    columns
        The columns to show, with their headings.
    name
        What the table is.
    flagged
        Columns whose cells are marked as bad where they are neither 0 nor empty.
    about
        What columns mean.
    looks
        Classes of texts, by column.
    """
    import pandas as pd

    numeric = {key: pd.api.types.is_numeric_dtype(frame[key]) for key in columns}
    heads = [head(frame, key, text, about) for key, text in columns.items()]
    rows = [
        [
            _number_cell(value, key in flagged) if numeric[key] else _text_cell(key, value, looks)
            for key, value in zip(columns, values, strict=True)
        ]
        for values in frame[list(columns)].itertuples(index=False, name=None)
    ]
    return Table(name, heads, rows)


def head(frame: pd.DataFrame, key: str, text: str, about: Mapping[str, str] = COLUMNS) -> Column:
    """Return the head of a column of a frame, with this heading and one of these meanings."""
    import pandas as pd

    kind = "n" if pd.api.types.is_numeric_dtype(frame[key]) else "t"
    return Column(text, about.get(key, ""), kind)


def verdict_kind(word: str) -> str:
    """Return the class of a verdict's cell: good, bad, out (not run), or nothing.

    >>> [verdict_kind(word) for word in ("solved", "open", "wrong point", "unsupported")]
    ['good', '', 'bad', 'out']
    """
    return VERDICTS.get(Verdict(word), "")


def number(value: float) -> str:
    """Return a number of three significant digits.

    >>> number(1234567.0), number(0.00012345), number(12.0), number(float("inf"))
    ('1.23e+06', '0.000123', '12', 'inf')
    """
    if math.isnan(value):
        return _NONE
    if float(value).is_integer() and abs(value) < 1e6:
        return str(int(value))
    return f"{value:.3g}"


def _number_cell(value: float, is_flagged: bool) -> Cell:
    return Cell(number(value), "n bad" if is_flagged and value > 0 else "n")


def _text_cell(key: str, value: Any, looks: Mapping[str, Mapping[str, str]]) -> Cell:
    text = str(value)
    if key in _NAMES:
        return Cell(text, "name")
    if key in looks:
        return Cell(text, looks[key].get(text, ""))
    return Cell(text, "wide" if len(text) > _LONG and " " in text else "")
