"""Several shared limits at once, drawn around a decision that keeps all of them.

The witness takes little of everything: for each device-round the cut and frequency of least sum
of shares, a share being what it takes of a quantity over what the free optimum takes. Where it
takes less than the free optimum, a limit goes from the latter to the witness as tightness goes
from 0 to 1; where it takes more, the limit goes down to the witness from twice as much. So there
is a decision up to 1, and above 1 the first limit is below the least that any decision takes.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import DeviceEnergyBudget, EnergyBudget, FrequencyPool, RoundTime
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import free_optimum
from card_opt.families.tightness import Build, between, bounds
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.rows import quantity_of
from card_opt.support.portable import geomspace

LIMITS: tuple[Build, ...] = (
    EnergyBudget,
    RoundTime,
    FrequencyPool,
    functools.partial(DeviceEnergyBudget, per="device"),
)
"""In the order in which they are taken."""

_PLACES = 33  # frequencies that the witness is chosen from, geometric


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    limits: int,
    tightness: float,
) -> Built:
    """Return a fleet under the first of `LIMITS`."""
    inst = base(seed, devices, rounds, cuts, profile)
    chosen = LIMITS[:limits]
    rows = [constraint(1.0).lower(inst).rows[0] for constraint in chosen]
    free = free_optimum(inst)
    witness = _witness(inst, free, [row.quantity for row in rows])
    constraints: list[Constraint] = []
    for row, constraint in zip(rows, chosen, strict=True):
        need = row.totals(quantity_of(inst, row.quantity, *free))
        taken = row.totals(quantity_of(inst, row.quantity, *witness))
        start = np.where(taken < need, need, 2.0 * taken)
        constraints.append(constraint(between(start, taken, min(tightness, 1.0))))
    if tightness > 1.0:
        constraints[0] = chosen[0](bounds(inst, rows[0], tightness))
    return inst, tuple(constraints)


def _witness(
    inst: Instance, free: tuple[IntArray, FloatArray], quantities: Sequence[str]
) -> tuple[IntArray, FloatArray]:
    """Return the decision of least sum of shares, cuts and frequencies of shape (M, N)."""
    none = np.zeros((*inst.shape, inst.num_cuts))
    total = Curve(none, none, none)
    for quantity in quantities:
        price = 1.0 / quantity_of(inst, quantity, *free)[..., np.newaxis]
        total += price * quantity_curves(inst, quantity)
    by_cut = replace(total, linear=0.0)
    linear = np.broadcast_to(total.linear, (*inst.shape, 1))[..., 0]
    low, high = inst.min_frequency, inst.max_frequency
    least = np.full(inst.shape, np.inf)
    cut = np.ones(inst.shape, dtype=np.int64)
    frequency = np.full(inst.shape, float(np.max(high)))
    for f in geomspace(float(np.max(low)), float(np.min(high)), _PLACES):
        values = by_cut.at(f)
        best = values.argmin(axis=-1)
        value = np.take_along_axis(values, best[..., np.newaxis], axis=-1)[..., 0]
        value = value + linear * f
        is_less = value < least
        least = np.where(is_less, value, least)
        cut, frequency = np.where(is_less, best + 1, cut), np.where(is_less, f, frequency)
    return cut, frequency
