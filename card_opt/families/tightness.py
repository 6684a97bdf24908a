"""Limits of a given tightness: from what the free optimum takes to less than anything takes.

=========  ====================================================================
tightness  limit
=========  ====================================================================
below 0    more than the free optimum takes: ``1 - tightness`` times as much
0          what the free optimum takes
0 to 1     from there in proportion to the least that any decision takes, at 1
above 1    less than that, by the factor ``0.95 / tightness``: infeasible
=========  ====================================================================

Limits up to 1 are a millionth larger, so that none is decided by rounding. The free optimum is
the closed form's; the least of a quantity is a sum of what each device-round takes at least.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.families.optimum import free_optimum, normalized
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.quantities import FloatArray
from card_opt.problem.rows import Rows, quantity_of

Build = Callable[[Any], Constraint]

_SLACK = 1e-6  # relative
_MARGIN = 0.95  # of the least, at most, where there is to be no decision


def shared(inst: Instance, build: Build, tightness: float) -> Constraint:
    """Return a constraint on groups of device-rounds, each with its own limit.

    Parameters
    ----------
    inst
        The instance.
    build
        The constraint of a limit for all groups or of shape (G,).
    tightness
        See above.
    """
    (rows,) = build(1.0).lower(inst).rows
    found = bounds(inst, rows, tightness)
    return build(found.item() if found.size == 1 else found)


def own(inst: Instance, build: Build, tightness: float) -> Constraint:
    """Return a constraint on single device-rounds, each with its own limit, shape (M, N)."""
    (rows,) = build(1.0).lower(inst).rows
    return build(bounds(inst, rows, tightness).reshape(inst.shape))


def bounds(inst: Instance, rows: Rows, tightness: float) -> FloatArray:
    """Return a limit for each group of some rows, shape (G,)."""
    need = rows.totals(quantity_of(inst, rows.quantity, *free_optimum(inst)))
    least = rows.totals(least_of(inst, rows.quantity))
    return between(need, least, tightness)


def between(need: FloatArray, least: FloatArray, tightness: float) -> FloatArray:
    """Return the limit of a tightness between what is needed and the least."""
    if tightness > 1.0:
        return least * (_MARGIN / tightness)
    span = need if tightness < 0.0 else need - least
    return (need - tightness * span) * (1.0 + _SLACK)


def least_of(inst: Instance, quantity: str) -> FloatArray:
    """Return the least that any decision of a device-round takes of a quantity, shape (M, N)."""
    if quantity == "frequency":
        return np.broadcast_to(np.asarray(inst.min_frequency), inst.shape)
    if quantity == "device energy":
        return np.asarray(quantity_curves(inst, quantity).fixed.min(axis=-1))
    box = normalized(inst.replace(normalizer="box")).extremes
    return np.asarray(box.min_delay if quantity == "delay" else box.min_energy)
