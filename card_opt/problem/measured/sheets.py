"""Tables whose headings are known: what they are about, their labels and their numbers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from card_opt.errors import InstanceError, shown, unknown
from card_opt.problem.fields import FIELDS
from card_opt.problem.measured import labels, option_columns
from card_opt.support.table_files import Columns, label, of_frame, read_columns

Table: TypeAlias = Any
"""A pandas DataFrame, or the path of a file in CSV or Parquet."""

AXES = ("device", "round", "cut")
RATES = ("uplink_rate", "downlink_rate")


class Kind(NamedTuple):
    """What a table is about: the shape of its fields, labels it must have, and labels it may."""

    shape: str
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()

    @property
    def fields(self) -> list[str]:
        """Return the fields of an instance that it may have as columns."""
        return [name for name, field in FIELDS.items() if self.shape in field.shapes]


KINDS = {  # the first that has an axis says its labels
    "devices": Kind("(M,)", ("device",)),
    "rates": Kind("(M, N)", may=("device", "round")),
    "profile": Kind("(C,)", ("cut",), ("device",)),
    "server": Kind("(M, N)", may=("device", "round")),
}


class Read(NamedTuple):
    """A table whose headings are known: the labels of its rows, and its numbers by field."""

    name: str
    rows: dict[str, list[str]]
    values: Columns


def read(kind: str, table: Any) -> list[Read]:
    """Return the tables of a kind: of rates there may be two, wide ones."""
    if table is None:
        return []
    if kind != "rates" or not isinstance(table, Mapping):
        return [_long(kind, *columns_of(kind, table))]
    for direction in table:
        if direction not in RATES:
            raise InstanceError(unknown("direction of rates", direction, RATES))
    return [_wide(*columns_of(direction, part), direction) for direction, part in table.items()]


def columns_of(name: str, table: Any) -> tuple[str, Columns]:
    """Return a table's columns, and what to call it."""
    if isinstance(table, str | os.PathLike):
        return f"{name} ({os.fspath(table)})", read_columns(table, InstanceError)
    if not hasattr(table, "columns") or not hasattr(table, "index"):
        raise InstanceError(
            f"{name} must be a pandas DataFrame or the path of a file, got {shown(table)}"
        )
    try:
        return name, of_frame(table, InstanceError)
    except InstanceError as error:
        raise InstanceError(f"{name}: {error}") from None


def _long(kind: str, name: str, columns: Columns) -> Read:
    """Return a table with a column for each axis and each field."""
    what = KINDS[kind]
    axes = [axis for axis in AXES if axis in (*what.needs, *what.may)]
    for axis in what.needs:
        if axis not in columns:
            columns = {axis if head == "" else head: cells for head, cells in columns.items()}
        if axis not in columns:
            raise InstanceError(f"{name}: there must be a column {axis}, got {listed(columns)}")
    rows = {axis: labels.labels_of(name, axis, columns) for axis in axes if axis in columns}
    values = {}
    for head, cells in columns.items():
        if head in rows or head == "":  # an index that says no more than the columns
            continue
        field, _, unit = head.partition(" [")
        is_option = kind == "profile" and option_columns.heading_of(field) is not None
        if field not in what.fields and not is_option:
            options = option_columns.RESERVED if kind == "profile" else ()
            known = [*axes, *what.fields, *options]
            raise InstanceError(f"{name}: {unknown('column', head, known)}")
        wanted = FIELDS[field].unit if field in FIELDS else ""
        if unit and f" [{unit}" != wanted:
            must = f"must be in{wanted}" if wanted else "has no unit"
            raise InstanceError(f"{name}: {field} {must}, got {shown(head)}")
        if field in values:
            raise InstanceError(f"{name}: {field} is given twice")
        values[field] = cells
    return Read(name, rows, values)


def _wide(name: str, columns: Columns, field: str) -> Read:
    """Return a table with devices as rows and rounds as columns as if it were long."""
    head = next((h for h in ("device", "") if h in columns), None)
    if head is None:
        raise InstanceError(
            f"{name}: there must be a column device, or an index of devices, got {listed(columns)}"
        )
    devices = labels.labels_of(name, head, columns)
    rounds = [column for column in columns if column not in {head, ""}]
    if not rounds:
        raise InstanceError(f"{name}: there must be a column for each round, got none")
    rows = {
        "device": [device for _ in rounds for device in devices],
        "round": [label(column) for column in rounds for _ in devices],
    }
    return Read(name, rows, {field: [cell for column in rounds for cell in columns[column]]})


def listed(columns: Columns) -> str:
    """Return the headings of a table, for messages."""
    return labels.listed(list(columns)) or "none"
