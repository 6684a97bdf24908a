r"""Limits on what options are: how good they are on average, and how many devices are served.

Both are floors on a sum over a group g of device-rounds, which rows are not. But what a
device-round falls short of its best option is at least 0, so with :math:`q^*_k = \max_o q_{ko}`

.. math::

    \frac{1}{|g|} \sum_{k \in g} q_{k o_k} \ge q_{\min}
    \quad\Longleftrightarrow\quad
    \sum_{k \in g} (q^*_k - q_{k o_k}) \le \sum_{k \in g} q^*_k - |g| q_{\min},

a row on a table as any other. Where its bound is 0, only the best options are left, and where it
is below, none: a mask says both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import (
    Constraint,
    Per,
    check_per,
    grouped,
    groups,
)
from card_opt.constraints.tables import checked_table, full_table
from card_opt.errors import ConstraintError, InstanceError, shown
from card_opt.problem.checks import as_floats, place
from card_opt.problem.instance import Instance
from card_opt.problem.option_columns import QUALITY, SERVED
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.rows import TABLE

# A mean that is just the least allowed is allowed, whatever rounding makes of its sum: bounds are
# so much larger, as a share of the sum of the best, than they would be.
_ROUNDING = 1e-12


@dataclass(frozen=True)
class MinQuality(Constraint):
    """The mean quality of the options of each group of device-rounds is at least `min_mean`.

    Parameters
    ----------
    min_mean
        The least mean; a scalar, or one value for each group of `per`.
    table
        The quality of each option, at least 0: shape (C,), (M, C) or (M, N, C). None for the
        column ``quality`` of the instance's options.
    per
        Over which device-rounds the mean is taken, served or not: those of a ``round``, a
        ``device`` or the ``fleet``.

    Raises
    ------
    ConstraintError
        If a mean is not positive, or the table holds anything but finite numbers from 0 on.
    """

    min_mean: float | FloatArray
    table: npt.ArrayLike | None = None
    per: Per = "fleet"

    def __post_init__(self) -> None:
        _check_floor(self, "min_mean", math.inf)
        check_per(self)
        if self.table is not None:
            checked_table(self, self.table)

    @property
    def label(self) -> str:
        """Return the constraint in one line, without the table's values."""
        table = "" if self.table is None else ", table=..."
        return f"MinQuality(min_mean={_shown(self.min_mean)}{table}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group on what its options fall short of the best."""
        table = self.table
        if table is None:
            table = _column(self, QUALITY, inst, ", or a table")
        quality = full_table(self, table, inst)
        group, size = groups(self.per, inst)
        least = per_group(self, self.min_mean, size)
        return _at_least(self, quality, group, least * size, inst)


@dataclass(frozen=True)
class MinParticipation(Constraint):
    """At least so many device-rounds of each group are served, or such a share of them.

    Parameters
    ----------
    min_count
        The least number of them, whole; a scalar, or one value for each group of `per`.
    min_share
        Instead of it the least share, in (0, 1]: rounded up to whole device-rounds.
    per
        Which device-rounds are counted together: those of a ``round``, a ``device`` or the
        ``fleet``.

    Raises
    ------
    ConstraintError
        If neither or both are given, or a value is not allowed.
    """

    min_count: int | npt.NDArray[np.int64] | None = None
    min_share: float | FloatArray | None = None
    per: Per = "round"

    def __post_init__(self) -> None:
        check_per(self)
        if (self.min_count is None) == (self.min_share is None):
            raise ConstraintError(
                "MinParticipation: one of min_count and min_share must be given, got "
                f"min_count={shown(self.min_count)} and min_share={shown(self.min_share)}"
            )
        if self.min_count is None:
            _check_floor(self, "min_share", 1.0)
        else:
            values = _check_floor(self, "min_count", math.inf)
            if (values != np.floor(values)).any():
                raise ConstraintError(
                    f"MinParticipation: min_count must be whole, got {shown(self.min_count)}"
                )

    @property
    def label(self) -> str:
        """Return the constraint in one line."""
        name = "min_share" if self.min_count is None else "min_count"
        return f"MinParticipation({name}={_shown(getattr(self, name))}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group on how many of its device-rounds are not served."""
        served = np.asarray(_column(self, SERVED, inst), dtype=np.float64)
        group, size = groups(self.per, inst)
        if self.min_count is None:
            share = per_group(self, self.min_share, size) * size
            count = np.ceil(share * (1.0 - _ROUNDING))
        else:
            count = per_group(self, self.min_count, size)
        full = np.broadcast_to(served, (*inst.shape, inst.num_cuts))
        return _at_least(self, full, group, count, inst)


def per_group(constraint: Constraint, value: object, size: IntArray) -> FloatArray:
    """Return one value for each group, shape (G,), of a scalar or as many."""
    values = np.asarray(value, dtype=np.float64)
    if values.shape not in {(), size.shape}:
        raise ConstraintError(
            f"{constraint.label}: there must be one value, or one for each group, of shape "
            f"{size.shape}, got {values.shape}"
        )
    return np.broadcast_to(values, size.shape)


def _at_least(
    constraint: Constraint, amount: FloatArray, group: IntArray, least: FloatArray, inst: Instance
) -> Region:
    """Return the region in which the amounts of each group add up to at least so much.

    Parameters
    ----------
    constraint
        Whose limit it is.
    amount
        What each option has, at least 0, shape (M, N, C).
    group
        Group of each device-round, 0..G-1, shape (M, N).
    least
        The least sum of each group, shape (G,).
    inst
        The instance.
    """
    best = amount.max(axis=-1)
    short = best[..., np.newaxis] - amount
    most = np.bincount(group.ravel(), best.ravel(), minlength=least.size)
    room = _ROUNDING * np.maximum(most, least)
    bound = most - least
    is_row = bound > room
    allowed = np.ones(amount.shape, dtype=np.bool_)
    for g in np.flatnonzero(~is_row):
        here = group == g
        allowed[here] = (short[here] == 0.0) & bool(bound[g] >= -room[g])
    region = Region(allowed=None if is_row.all() else allowed)
    if not is_row.any():
        return region
    number = np.cumsum(is_row) - 1
    rows = grouped(
        constraint,
        TABLE,
        np.where(is_row, number, -1)[group],
        bound[is_row] + room[is_row],
        inst,
        extra=short,
    )
    return region & Region(rows=(replace(rows, is_floor=True),))


def _column(constraint: Constraint, name: str, inst: Instance, instead: str = "") -> FloatArray:
    """Return a column of the instance's options, or raise `ConstraintError`."""
    if inst.options is None or name not in inst.options:
        raise ConstraintError(
            f"{constraint.label} needs the column {name!r} of the instance's options{instead}, "
            "got none"
        )
    return np.asarray(inst.options[name], dtype=np.float64)


def _check_floor(constraint: Constraint, name: str, most: float) -> FloatArray:
    """Return a field's values, or raise `ConstraintError` if one is not in (0, most]."""
    what = f"{type(constraint).__name__}: {name}"
    try:
        values = as_floats(what, getattr(constraint, name))
    except InstanceError as error:
        raise ConstraintError(str(error)) from None
    bad = ~((values > 0.0) & (values <= most) & np.isfinite(values))
    if bad.any():
        allowed = "finite and positive" if math.isinf(most) else f"above 0 and at most {most:g}"
        raise ConstraintError(f"{what} must be {allowed}, got {values[bad][0]:g}{place(bad)}")
    return values


def _shown(value: object) -> str:
    values = np.asarray(value)
    return f"{values:g}" if values.ndim == 0 else f"<{values.min():g} to {values.max():g}>"
