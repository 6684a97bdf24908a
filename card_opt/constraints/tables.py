"""A budget of whatever a user knows of every cut: memory of the server, bits of a backhaul."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import (
    Constraint,
    Per,
    check_per,
    check_positive,
    over,
)
from card_opt.errors import ConstraintError, InstanceError
from card_opt.problem.checks import as_floats
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import TABLE


@dataclass(frozen=True)
class TableBudget(Constraint):
    """What cuts take of something, by a table, adds up to at most `max_total` in each group.

    Parameters
    ----------
    max_total
        The budget, in the unit of the table; a scalar, or one value for each group of `per`.
    table
        What a device-round takes with each cut, at least 0: shape (C,), (M, C) or (M, N, C).
    per
        Which device-rounds share a budget: those of a ``round``, a ``device`` or the ``fleet``.
    of
        What it is, for messages, such as ``server memory [byte]``.

    Raises
    ------
    ConstraintError
        If a budget is not positive, or the table holds anything but finite numbers from 0 on.
    """

    max_total: float | FloatArray
    table: npt.ArrayLike
    per: Per = "round"
    of: str = "table"

    def __post_init__(self) -> None:
        check_positive(self, "max_total", "unit of the table")
        check_per(self)
        checked_table(self, self.table)

    @property
    def label(self) -> str:
        """Return the constraint in one line, without the table's values."""
        most = np.asarray(self.max_total)
        shown = f"{most:g}" if most.ndim == 0 else f"<{most.min():g} to {most.max():g}>"
        return f"TableBudget(max_total={shown}, of={self.of!r}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group."""
        full = full_table(self, self.table, inst)
        rows = over(self, TABLE, self.max_total, self.per, inst, extra=full)
        return Region(rows=(rows,))


def checked_table(constraint: Constraint, table: npt.ArrayLike) -> FloatArray:
    """Return what a table says of every cut, or raise `ConstraintError` if it is none."""
    what = f"{type(constraint).__name__}: table"
    try:
        values = as_floats(what, table)
    except InstanceError as error:
        raise ConstraintError(str(error)) from None
    if not values.ndim or not (np.isfinite(values) & (values >= 0.0)).all():
        raise ConstraintError(f"{what} must be finite numbers of at least 0, one for each cut")
    return values


def full_table(constraint: Constraint, table: npt.ArrayLike, inst: Instance) -> FloatArray:
    """Return a table of shape (C,), (M, C) or (M, N, C) in its full shape, (M, N, C)."""
    values = checked_table(constraint, table)
    if values.ndim == 2:
        values = values[:, np.newaxis]
    shape = (*inst.shape, inst.num_cuts)
    fits = values.shape[-1:] == shape[-1:] and values.ndim <= len(shape)
    try:
        return np.broadcast_to(values, shape if fits else ())
    except ValueError:
        m, _, c = shape
        raise ConstraintError(
            f"{constraint.label}: table must be of shape ({c},), ({m}, {c}) or {shape}, "
            f"got {np.shape(table)}"
        ) from None
