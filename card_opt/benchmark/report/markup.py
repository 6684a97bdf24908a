"""Tables as HTML. Every text is escaped; numbers are written so that people can read them."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.report.words import COLUMNS
from card_opt.benchmark.verdicts import WRONG, Verdict

if TYPE_CHECKING:
    import pandas as pd

_NONE = "\u2013"  # a dash, for what is not known
_LONG = 40  # characters of a cell that may break into lines
_CLASSES = {Verdict.SOLVED: "good", Verdict.FOUND: "good", **dict.fromkeys(WRONG, "bad")}


def table(
    frame: pd.DataFrame,
    columns: Mapping[str, str],
    *,
    name: str,
    flagged: Sequence[str] = (),
    first: str = "",
) -> str:
    """Return a sortable table.

    Parameters
    ----------
    frame
        The rows.
    columns
        The columns to show, with their headings.
    name
        What the table is, for those who cannot see it.
    flagged
        Columns whose cells are marked as bad where they are neither 0 nor empty.
    first
        Attributes of the table, as HTML.
    """
    import pandas as pd

    numeric = {key: pd.api.types.is_numeric_dtype(frame[key]) for key in columns}
    head = "".join(_heading(key, text, numeric[key]) for key, text in columns.items())
    body = []
    for row in frame[list(columns)].to_dict("records"):
        cells = [
            _cell(str(key), value, is_numeric=numeric[str(key)], is_flagged=key in flagged)
            for key, value in row.items()
        ]
        body.append(f"<tr>{''.join(cells)}</tr>")
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(name)}">'
        f"<table {first}><thead><tr>{head}</tr></thead>"
        f"<tbody>{chr(10).join(body)}</tbody></table></div>"
    )


def escape(value: object) -> str:
    """Return a text that is safe in HTML, in quoted attributes too."""
    return html.escape(str(value), quote=True)


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


def definitions(words: Mapping[str, str]) -> str:
    """Return a list of words with their meanings."""
    items = (f"<dt>{escape(key)}</dt><dd>{escape(text)}</dd>" for key, text in words.items())
    return f"<dl>{''.join(items)}</dl>"


def _heading(key: str, text: str, is_numeric: bool) -> str:
    kind = "n" if is_numeric else "t"
    return (
        f'<th scope="col" class="{kind}" aria-sort="none" title="{escape(COLUMNS.get(key, ""))}">'
        f'<button type="button">{escape(text)}</button></th>'
    )


def _cell(key: str, value: Any, *, is_numeric: bool, is_flagged: bool) -> str:
    if not is_numeric:
        is_long = len(str(value)) > _LONG and " " in str(value)
        kind = "wide" if is_long else ""
        if key == "verdict":
            kind = _CLASSES.get(value, "")
        text = escape(value)
        if key == "problem":
            kind = "name"
            text = text.replace(",", ",<wbr>")  # where a long name may break
        return f'<td class="{kind}">{text}</td>' if kind else f"<td>{text}</td>"
    is_bad = is_flagged and value > 0
    return f'<td class="{"n bad" if is_bad else "n"}">{number(value)}</td>'
