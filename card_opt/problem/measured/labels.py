"""Labels of devices, rounds and cuts: who is who, whatever the order of rows."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, shown
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.table_files import Columns, label

_MOST = 3  # labels that a message names


def labels_of(table: str, axis: str, columns: Columns) -> list[str]:
    """Return the labels of an axis, row by row.

    Raises
    ------
    InstanceError
        If one is missing.
    """
    found = [label(cell) for cell in columns[axis]]
    if "" in found:
        raise InstanceError(f"{table}: {axis} is missing in row {found.index('') + 1}")
    return found


def natural(text: str) -> list[tuple[bool, float, str]]:
    """Return a key that sorts labels by the numbers in them.

    >>> sorted(["cut 10", "cut 9", "(0, 12)", "(0, 3)"], key=natural)
    ['(0, 3)', '(0, 12)', 'cut 9', 'cut 10']
    """
    parts = re.split(r"(\d+(?:\.\d+)?)", text)
    return [(i % 2 == 0, float(p) if i % 2 else 0.0, p) for i, p in enumerate(parts) if p]


def is_counted(labels: Sequence[str]) -> bool:
    """Return whether labels are the numbers 1, 2 and so on."""
    return list(labels) == [str(i + 1) for i in range(len(labels))]


def named(numbers: IntArray, names: Sequence[str] | None) -> npt.NDArray[Any]:
    """Return the names that 1-based numbers stand for: whole numbers if all names are such.

    >>> named(np.array([1, 2]), ["0", "10"]).tolist(), named(np.array([2]), ["a", "007"]).tolist()
    ([0, 10], ['007'])
    """
    if names is None:
        return numbers
    if all(re.fullmatch(r"-?[0-9]{1,15}", name) and name == str(int(name)) for name in names):
        return np.array(list(map(int, names)))[numbers - 1]
    return np.array(names, dtype=object)[numbers - 1]


def places(table: str, axis: str, labels: Sequence[str], known: Sequence[str]) -> IntArray:
    """Return the place of each row's label among those that are known.

    Raises
    ------
    InstanceError
        If a label is none of these, or one of these is missing.
    """
    place = {name: i for i, name in enumerate(known)}
    given = dict.fromkeys(labels)
    if surplus := [name for name in given if name not in place]:
        raise InstanceError(
            f"{table}: no other table has {axis} {listed(surplus)}; known: {listed(known)}"
        )
    if missing := [name for name in known if name not in given]:
        raise InstanceError(f"{table}: {axis} {listed(missing)} is missing")
    return np.array([place[name] for name in labels], dtype=np.int64)


def grid(
    table: str, rows: dict[str, list[str]], axes: dict[str, list[str]], num_rows: int
) -> IntArray:
    """Return the row of each place of a full grid of labels, of the grid's shape.

    Parameters
    ----------
    table
        What to call the table.
    rows
        The labels of each row, for each axis that the table has.
    axes
        The labels of these axes, in order.
    num_rows
        Rows of the table.

    Raises
    ------
    InstanceError
        If a combination of labels is missing, or comes twice.
    """
    if not num_rows:
        raise InstanceError(f"{table}: there are no rows")
    shape = tuple(len(axes[axis]) for axis in rows)
    index = [places(table, axis, names, axes[axis]) for axis, names in rows.items()]
    if math.prod(shape) > num_rows * max(shape, default=1):  # far from full
        raise InstanceError(f"{table}: {num_rows:,} rows are too few for all labels together")
    flat = np.ravel_multi_index(index, shape) if index else np.zeros(num_rows, dtype=np.int64)
    count = np.bincount(flat, minlength=math.prod(shape))
    for bad, what in ((count > 1, "comes more than once"), (count == 0, "is missing")):
        if bad.any():
            at = np.unravel_index(int(bad.argmax()), shape) if shape else ()
            names = zip(rows, at, strict=True)
            where = ", ".join(f"{axis} {shown(axes[axis][i])}" for axis, i in names)
            more = f" (and {bad.sum() - 1:,} more)" if bad.sum() > 1 else ""
            raise InstanceError(f"{table}: {where or 'its one row'} {what}{more}")
    out = np.empty(math.prod(shape), dtype=np.int64)
    out[flat] = np.arange(num_rows)
    return out.reshape(shape)


def numbers(table: str, name: str, cells: Sequence[Any], rows: dict[str, list[str]]) -> FloatArray:
    """Return the cells of a column as numbers.

    Raises
    ------
    InstanceError
        If one is missing, or no number; the text names row and labels.
    """
    try:
        values = np.array([_number(cell) for cell in cells], dtype=np.float64)
        bad = np.isnan(values)
    except (TypeError, ValueError):
        bad = np.array([not _is_number(cell) for cell in cells])
    if bad.any():
        row = int(bad.argmax())
        at = ", ".join(f"{axis} {shown(names[row])}" for axis, names in rows.items())
        came = label(cells[row])
        what = f"must be a number, got {shown(came)}" if came else "is missing"
        raise InstanceError(f"{table}: {name} {what} in row {row + 1}{f' ({at})' if at else ''}")
    return values


def _number(cell: Any) -> float:
    """Return a number as it is, or as a text says it; digits alone, without underscores."""
    if isinstance(cell, bool) or (isinstance(cell, str) and "_" in cell):
        raise ValueError
    return float(cell)


def _is_number(cell: Any) -> bool:
    try:
        return not math.isnan(_number(cell))
    except (TypeError, ValueError):
        return False


def listed(names: Sequence[str]) -> str:
    """Return the first few names, and how many more there are."""
    more = f" and {len(names) - _MOST:,} more" if len(names) > _MOST else ""
    return ", ".join(map(shown, names[:_MOST])) + more
