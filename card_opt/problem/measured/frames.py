"""Instances from tables: data frames or files, aligned by their labels, never by position."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self

import numpy as np

from card_opt.errors import InstanceError, unknown
from card_opt.problem.checks import as_floats
from card_opt.problem.fields import FIELDS, OPTIONAL, axes_of
from card_opt.problem.measured import labels, option_columns
from card_opt.problem.measured.sheets import KINDS, Read, Table, columns_of, listed, read

_HAVE_DEFAULTS = (*OPTIONAL, "power_coefficient", "static_power", "local_epochs")
REQUIRED = tuple(
    name for name in FIELDS if name not in {*_HAVE_DEFAULTS, "compression_ratio", "weight"}
)


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

        Returns
        -------
        Instance
            With arrays in the order of the labels.

        Raises
        ------
        InstanceError
            If labels are missing, surplus or there twice, a column is unknown, a value is missing,
            or an `Instance` refuses the numbers.
        MissingDependencyError
            If a file is Parquet and there is no pyarrow.

        Examples
        --------
        >>> import pandas as pd
        >>> import card_opt as co
        >>> profile = pd.DataFrame({
        ...     "cut": [1, 2], "device_flops": [1e13, 2e13],
        ...     "smashed_bits": 8e7, "gradient_bits": 8e7, "adapter_bits": 1e6,
        ... })
        >>> rates = pd.DataFrame({
        ...     "device": ["b", "a"], "round": [1, 1],
        ...     "uplink_rate [bit/s]": [4e7, 2e7],
        ...     "downlink_rate [bit/s]": [9e7, 6e7],
        ... })
        >>> devices = pd.DataFrame(
        ...     {"device": ["a", "b"], "device_throughput": [1e12, 4e12]}
        ... )
        >>> inst = co.Instance.from_frames(
        ...     profile, rates, devices,
        ...     total_flops=4e13, server_flops_per_cycle=16384,
        ...     min_frequency=1e9, max_frequency=2e9, power_coefficient=3e-26,
        ... )
        >>> inst.device_names, inst.uplink_rate.tolist()
        (('a', 'b'), [[20000000.0], [40000000.0]])
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
    sheets = [part for kind in KINDS for part in read(kind, tables.get(kind))]
    axes = labels_in(sheets)
    if "device" in axes and tables.get("devices") is None:
        _check_unordered(given)
    found = dict(given)
    for table in sheets:
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


def _of_curve(table: Any) -> dict[str, Any]:
    """Return the fields of a measured curve of power."""
    name, columns = columns_of("level_power", table)
    heads = ("frequency", "power")
    columns = {head.partition(" [")[0]: cells for head, cells in columns.items()}
    for head in columns:
        if head not in heads:
            raise InstanceError(f"{name}: {unknown('column', head, heads)}")
    if missing := [head for head in heads if head not in columns]:
        raise InstanceError(f"{name}: there must be a column {missing[0]}, got {listed(columns)}")
    pairs = np.column_stack([labels.numbers(name, head, columns[head], {}) for head in heads])
    ends = {"min_frequency": pairs[:, 0].min(), "max_frequency": pairs[:, 0].max()}
    return {"level_power": pairs, **(ends if pairs.size else {})}
