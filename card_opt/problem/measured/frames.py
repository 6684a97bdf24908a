"""Instances from tables: data frames or files, aligned by their labels, never by position."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Self, TypeAlias

import numpy as np

from card_opt.errors import InstanceError, shown, unknown
from card_opt.problem.checks import as_floats
from card_opt.problem.fields import FIELDS, OPTIONAL, axes_of
from card_opt.problem.measured import labels, option_columns
from card_opt.support.table_files import Columns, label, of_frame, read_columns

Table: TypeAlias = Any
"""A pandas DataFrame, or the path of a file in CSV or Parquet."""

AXES = ("device", "round", "cut")
RATES = ("uplink_rate", "downlink_rate")
_HAVE_DEFAULTS = (*OPTIONAL, "power_coefficient", "static_power", "local_epochs")
REQUIRED = tuple(
    name for name in FIELDS if name not in {*_HAVE_DEFAULTS, "compression_ratio", "weight"}
)


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


class FromFrames:
    """What makes an instance from tables."""

    @classmethod
    def from_frames(
        cls,
        profile: Table | None = None,
        rates: Table | Mapping[str, Table] | None = None,
        devices: Table | None = None,
        *,
        server: Table | None = None,
        level_power: Any = None,
        **fields: Any,
    ) -> Self:
        """Return the instance that tables with labels say.

        A table is a pandas DataFrame, or the path of a file in CSV or Parquet. Rows are aligned by
        the labels in the columns (or the index) ``device``, ``round`` and ``cut``, so their order
        does not matter; every label of one table must be in all that have such labels. All other
        columns are named as fields of an `Instance`, in SI units; a heading may end in the unit,
        as in ``uplink_rate [bit/s]``.

        Devices are in the order of `devices`, or else of their first appearance; rounds and cuts
        in that of their numbers. Labels other than 1, 2, ... become `device_names` and
        `cut_names`.

        Parameters
        ----------
        profile
            A row for each cut, or for each device and cut: `device_flops`, `smashed_bits`,
            `gradient_bits`, `adapter_bits`, `device_memory`, `device_seconds`, `extra_seconds`.
            Where cuts are options: `server_flops` too, and what they stand for, in ``layers``,
            ``lora_rank``, ``activation_bits``, ``served``, ``quality`` and any ``option.NAME``.
        rates
            Long: a row for each device and round, with `uplink_rate`, `downlink_rate` and whatever
            else an instance has for each device-round. Wide: a dictionary with a table for
            ``uplink_rate`` and one for ``downlink_rate``, devices as rows and rounds as columns.
        devices
            A row for each device: `device_throughput`, `device_power`, `transmit_power`,
            `total_flops` and the like.
        server
            A row for each device, each round, or both, with what the server has for them:
            `server_flops_per_cycle`, `max_frequency` and the like. What is one number for all is
            given among `fields`.
        level_power
            The server's measured power: a table with columns ``frequency`` [Hz] and ``power`` [W],
            which without `min_frequency` and `max_frequency` says these, too; or as an `Instance`
            takes it.
        **fields
            Other fields of an `Instance`. Arrays with an axis for devices are in the order of
            `devices`, which must be given for them.

        Raises
        ------
        InstanceError
            If labels are missing, surplus or there twice, a column is unknown, a value is missing,
            or an `Instance` refuses the numbers.
        MissingDependencyError
            If a file is Parquet and there is no pyarrow.
        """
        given = {"profile": profile, "rates": rates, "devices": devices, "server": server}
        if isinstance(level_power, Mapping | np.ndarray | list | tuple):
            fields = {"level_power": level_power} | fields
        elif level_power is not None:
            fields = _of_curve(level_power) | fields
        make: Callable[..., Self] = cls
        known = getattr(cls, "__dataclass_fields__", {})
        for name in fields:
            if name not in known:
                raise InstanceError(unknown("field of an instance", name, known))
        found = fields_of(given, fields)
        spared = {"total_flops"} if "server_flops" in found else set()
        if missing := [name for name in REQUIRED if name not in {*found, *spared}]:
            raise InstanceError(f"no table and no argument gives {', '.join(missing)}")
        return make(**found)


def fields_of(tables: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an instance that tables say, beside those that are given.

    Parameters
    ----------
    tables
        Tables by the names of `KINDS`, None for none.
    given
        Fields as an instance takes them.

    Raises
    ------
    InstanceError
        As `FromFrames.from_frames` says.
    """
    read = [part for kind in KINDS for part in _read(kind, tables.get(kind))]
    axes = labels_in(read)
    if "device" in axes and tables.get("devices") is None:
        _check_unordered(given)
    found = dict(given)
    for table in read:
        num_rows = len(next(iter({**table.rows, **table.values}.values()), ()))
        place = labels.grid(table.name, table.rows, axes, num_rows)
        for name, cells in table.values.items():
            if name in found:
                raise InstanceError(f"{table.name}: {name} is given twice")
            values = labels.numbers(table.name, name, cells, table.rows)[place]
            if (option := option_columns.heading_of(name)) is not None:
                of_all = option_columns.of_devices(table.name, option, values)
                found["options"] = {**found.get("options", {}), option: of_all}
                continue
            if list(table.rows) == ["round"]:
                values = np.tile(values, (len(axes.get("device", [""])), 1))
            found[name] = values
    for axis, name in (("device", "device_names"), ("cut", "cut_names")):
        if axis in axes and not labels.is_counted(axes[axis]):
            found.setdefault(name, tuple(axes[axis]))
    return found


def _check_unordered(given: Mapping[str, Any]) -> None:
    """Refuse arrays for devices that no table puts in an order."""
    for name, value in given.items():
        is_array = name in FIELDS and isinstance(value, np.ndarray | list | tuple)
        if is_array and "M" in axes_of(FIELDS[name], as_floats(name, value)):
            raise InstanceError(
                f"{name}: an array says not which device is which; make it a column of devices, "
                "or give a table of devices, which has their order"
            )


def labels_in(tables: list[Read]) -> dict[str, list[str]]:
    """Return the labels of devices, rounds and cuts, each in its order."""
    axes: dict[str, list[str]] = {}
    for table in tables:
        for axis, names in table.rows.items():
            if axis not in axes:
                each = list(dict.fromkeys(names))
                axes[axis] = each if axis == "device" else sorted(each, key=labels.natural)
    return axes


def _read(kind: str, table: Any) -> list[Read]:
    """Return the tables of a kind: of rates there may be two, wide ones."""
    if table is None:
        return []
    if kind != "rates" or not isinstance(table, Mapping):
        return [_long(kind, *_columns(kind, table))]
    for direction in table:
        if direction not in RATES:
            raise InstanceError(unknown("direction of rates", direction, RATES))
    return [_wide(*_columns(direction, part), direction) for direction, part in table.items()]


def _columns(name: str, table: Any) -> tuple[str, Columns]:
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
            raise InstanceError(f"{name}: there must be a column {axis}, got {_heads(columns)}")
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
            f"{name}: there must be a column device, or an index of devices, got {_heads(columns)}"
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


def _of_curve(table: Any) -> dict[str, Any]:
    """Return the fields of a measured curve of power."""
    name, columns = _columns("level_power", table)
    heads = ("frequency", "power")
    columns = {head.partition(" [")[0]: cells for head, cells in columns.items()}
    for head in columns:
        if head not in heads:
            raise InstanceError(f"{name}: {unknown('column', head, heads)}")
    if missing := [head for head in heads if head not in columns]:
        raise InstanceError(f"{name}: there must be a column {missing[0]}, got {_heads(columns)}")
    pairs = np.column_stack([labels.numbers(name, head, columns[head], {}) for head in heads])
    ends = {"min_frequency": pairs[:, 0].min(), "max_frequency": pairs[:, 0].max()}
    return {"level_power": pairs, **(ends if pairs.size else {})}


def _heads(columns: Columns) -> str:
    return labels.listed(list(columns)) or "none"
