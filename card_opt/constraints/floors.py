r"""Floors on a sum over groups of device-rounds, as rows, which are ceilings.

A floor on a sum over a group g of device-rounds is no row. But what a device-round falls short of
its best option is at least 0, so with :math:`q^*_k = \max_o q_{ko}`

.. math::

    \frac{1}{|g|} \sum_{k \in g} q_{k o_k} \ge q_{\min}
    \quad\Longleftrightarrow\quad
    \sum_{k \in g} (q^*_k - q_{k o_k}) \le \sum_{k \in g} q^*_k - |g| q_{\min},

a row on a table as any other. Where its bound is 0, only the best options are left, and where it
is below, none: a mask says both.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.summing import grouped
from card_opt.errors import ConstraintError, InstanceError
from card_opt.problem.checks import as_floats, place
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.rows import TABLE

# A mean that is just the least allowed is allowed, whatever rounding makes of its sum: bounds are
# so much larger, as a share of the sum of the best, than they would be.
ROUNDING = 1e-12


def per_group(constraint: Constraint, value: object, size: IntArray) -> FloatArray:
    """Return one value for each group, shape (G,), of a scalar or as many."""
    values = np.asarray(value, dtype=np.float64)
    if values.shape not in {(), size.shape}:
        raise ConstraintError(
            f"{constraint.label}: there must be one value, or one for each group, of shape "
            f"{size.shape}, got {values.shape}"
        )
    return np.broadcast_to(values, size.shape)


def at_least(
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
    room = ROUNDING * np.maximum(most, least)
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


def column(constraint: Constraint, name: str, inst: Instance, instead: str = "") -> FloatArray:
    """Return a column of the instance's options, or raise `ConstraintError`."""
    if inst.options is None or name not in inst.options:
        raise ConstraintError(
            f"{constraint.label} needs the column {name!r} of the instance's options{instead}, "
            "got none"
        )
    return np.asarray(inst.options[name], dtype=np.float64)


def check_floor(constraint: Constraint, name: str, most: float) -> FloatArray:
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


def shown_amount(value: object) -> str:
    """Return a number as a label shows it, or the range of several."""
    values = np.asarray(value)
    return f"{values:g}" if values.ndim == 0 else f"<{values.min():g} to {values.max():g}>"
