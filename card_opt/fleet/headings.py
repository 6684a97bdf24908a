"""Which column of a table stands for which of the schema, and what is given in place of one."""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from card_opt.errors import CardOptError, shown, unknown
from card_opt.fleet.columns import COLUMNS, NAMES, SCHEMA, Column, Kind
from card_opt.fleet.guesses import suggestion

Value: TypeAlias = float | int | str
"""What may be given for all rows instead of a column."""

_COUNTED = ("device", "round")  # labels that may be whole numbers
_MOST = 12  # headings that a message names


class Heading(NamedTuple):
    """Which column of a table stands for one of the schema, and what makes it SI."""

    source: str
    factor: float = 1.0

    @property
    def text(self) -> str:
        """Return it as it may be given."""
        return self.source if self.factor == 1.0 else f"{self.source}*{self.factor!r}"


def read_headings(texts: Iterable[str]) -> dict[str, Heading]:
    """Return headings from texts such as ``uplink=ul_mbps*1e6``; ``server=`` is for no column.

    Raises
    ------
    CardOptError
        If one is no such text, names no column of the schema, or one is named twice.

    Examples
    --------
    >>> read_headings(["uplink=ul_mbps*1e6"])
    {'uplink': Heading(source='ul_mbps', factor=1000000.0)}
    """
    out: dict[str, Heading] = {}
    for name, source in _pairs(texts, "uplink=ul_rate or uplink=ul_mbps*1e6"):
        column = _column(name)
        if column.name in out:
            raise CardOptError(f"the column {column.name} is named twice")
        out[column.name] = _heading(column, source)
    return out


def read_values(texts: Iterable[str]) -> dict[str, Value]:
    """Return values for all rows from texts such as ``weight=0.5``.

    Raises
    ------
    CardOptError
        If one is no such text, names no column of the schema, is not allowed, or one comes twice.

    Examples
    --------
    >>> read_values(["weight=0.5", "round=1", "device=007"])
    {'weight': 0.5, 'round': 1, 'device': '007'}
    """
    out: dict[str, Value] = {}
    for name, text in _pairs(texts, "weight=0.5"):
        value: Value = text
        if _column(name).kind is not Kind.LABEL:
            with contextlib.suppress(ValueError):  # which `check_values` says better
                value = float(text)
        elif name in _COUNTED and re.fullmatch("0|[1-9][0-9]{0,17}", text):
            value = int(text)
        if name in out:
            raise CardOptError(f"the value of {name} is given twice")
        out[name] = value
    return check_values(out)


def check_values(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return values for all rows by names of the schema, numbers as floats.

    Raises
    ------
    CardOptError
        If one is for no column of the schema, or is not allowed.
    """
    out: dict[str, Value] = {}
    for name, value in values.items():
        column = _column(name)
        is_number = isinstance(value, float | int) and not isinstance(value, bool)
        is_whole = is_number and float(value).is_integer()
        if column.kind is Kind.LABEL:
            is_good = is_whole if is_number else isinstance(value, str) and bool(value)
            given: Value = int(value) if is_whole else value
        else:
            is_good = is_number and column.low <= float(value) <= column.high
            is_good = is_good and (is_whole or column.kind is Kind.NUMBER)
            given = float(value) if is_number else value
        if not is_good:
            raise CardOptError(f"{column.refusal()}, got {shown(value)}")
        if column.name in out:
            raise CardOptError(f"the value of {column.name} is given twice")
        out[column.name] = given
    return out


def headings_of(
    found: Sequence[str], renames: Mapping[str, Heading], values: Collection[str]
) -> dict[str, Heading]:
    """Return which column of a table stands for which of the schema, in the schema's order.

    Parameters
    ----------
    found
        What the table's columns are called: names or aliases of the schema in any case, each
        perhaps with its unit, as in ``uplink [bit/s]``; others are left alone.
    renames
        Headings that are given, by names of the schema; they go before what is found.
    values
        Names of the schema whose value is given for the whole table.

    Raises
    ------
    CardOptError
        If a column is missing, there twice, in another unit, or there beside its value.
    """
    out = {name: heading for name, heading in renames.items() if heading.source}
    for name, heading in out.items():
        if heading.source not in found:
            line = unknown("column", heading.source, _few(found))
            raise CardOptError(f"{name} is to be {shown(heading.source)}: {line}")
    own = _by_name([head for head in found if _name_of(head) not in renames])
    out |= {name: Heading(head) for name, head in own.items()}
    for name, heading in out.items():
        if found.count(heading.source) > 1:
            raise CardOptError(f"has the column {shown(heading.source)} twice")
        if name in values:
            raise CardOptError(
                f"{name} is the column {shown(heading.source)} and is given a value; leave one out"
            )
    missing = [c for c in COLUMNS if c.is_required and c.name not in out and c.name not in values]
    if missing:
        known = {heading.source for heading in out.values()}
        raise CardOptError(_missing(missing, found, known))
    return {name: out[name] for name in SCHEMA if name in out}


def _by_name(found: Iterable[str]) -> dict[str, str]:
    """Return the headings that say themselves what they are."""
    out: dict[str, str] = {}
    for head in found:
        name = _name_of(head)
        if name is None:
            continue
        if name in out:
            raise CardOptError(
                f"{name} is there twice, as {shown(out[name])} and as {shown(head)}; say which "
                f"it is, as in --column '{name}={head}'"
            )
        unit = head.partition("[")[2].strip()
        wanted = SCHEMA[name].unit
        if unit and unit != f"{wanted}]":
            raise CardOptError(
                f"{name} must be {f'in {wanted}' if wanted else 'without a unit'}, got "
                f"{shown(head)}; say what makes it so, as in --column '{name}={head}*1e6'"
            )
        out[name] = head
    return out


def _name_of(head: str) -> str | None:
    """Return the column that a heading names, or None."""
    column = NAMES.get(head.partition("[")[0].strip().casefold())
    return None if column is None else column.name


def _missing(missing: Sequence[Column], found: Sequence[str], known: Collection[str]) -> str:
    """Return what to do about columns that are not there."""
    names = [column.name for column in missing]
    heads = ", ".join(map(shown, _few(found))) or "none"
    if {"cut", "frequency", "cost"} <= set(found):
        heads += ", which are decisions and no telemetry"
    options = suggestion(names, [head for head in found if head not in known])
    line = f"has no column {', '.join(names)}; there are {heads}. Say which it is: {options}"
    units = ", ".join(f"{column.name} in {column.unit}" for column in missing if column.unit)
    return f"{line} ({units}; a factor as in *1e6 makes it so)" if units else line


def _few(names: Sequence[str]) -> list[str]:
    return [*names[:_MOST], *(["..."] if len(names) > _MOST else [])]


def _pairs(texts: Iterable[str], example: str) -> list[tuple[str, str]]:
    """Return what stands before and behind the first = of each text."""
    out = []
    for text in texts:
        name, equals, rest = (part.strip() for part in text.partition("="))
        if not equals:
            raise CardOptError(f"there must be a = as in {example}, got {shown(text)}")
        out.append((name, rest))
    return out


def _column(name: str) -> Column:
    """Return the column of a name or an alias."""
    if name not in NAMES:
        raise CardOptError(unknown("column of telemetry", name, SCHEMA))
    return NAMES[name]


def _heading(column: Column, text: str) -> Heading:
    """Return a heading from its text, with a factor behind the last star if there is one."""
    source, star, number = text.rpartition("*")
    try:
        factor = float(number) if star else 1.0
    except ValueError:  # a star in the heading
        return Heading(text)
    if not star:
        return Heading(text)
    if column.kind is not Kind.NUMBER:
        raise CardOptError(f"{column.name} is no quantity and takes no factor, got {shown(text)}")
    if not 0.0 < factor < math.inf:
        raise CardOptError(
            f"the factor of {column.name} must be positive and finite, got {shown(number.strip())}"
        )
    return Heading(source.strip(), factor)
