"""Cost and energy of every cut as functions of the frequency: what formulations start from."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt import costs
from card_opt.costs import Extremes, FloatArray
from card_opt.instance import Instance


class Curves(NamedTuple):
    """Cost or energy as a function of f for each cut: ``fixed + inverse / f + square f^2``.

    Arrays of shape (M, N, C). What every exact formulation starts from.
    """

    fixed: FloatArray
    inverse: FloatArray
    square: FloatArray


def cost_curves(inst: Instance) -> Curves:
    """Return the coefficients of the cost as a function of the frequency, for every cut."""
    x, p = inst.rounds().by_cut(), inst.profile
    e = inst.extremes
    if inst.normalizer != "per-cut":
        e = Extremes(*(v[..., None] if isinstance(v, np.ndarray) else v for v in e))
    delay_price, energy_price = costs.prices(x, e)
    work = costs.delay_weights(x, 1.0).server_flops * p.server_flops  # at 1 Hz: seconds are cycles
    local = costs.delay(x, p._replace(server_flops=0.0), 1.0)
    fixed = delay_price * (local - e.min_delay) - energy_price * e.min_energy
    inverse = work * (delay_price + energy_price * x.static_power)
    square = work * energy_price * x.power_coefficient
    shape = (*inst.shape, inst.num_cuts)
    return Curves(*(np.broadcast_to(v, shape).copy() for v in (fixed, inverse, square)))


def energy_curves(inst: Instance) -> Curves:
    """Return the coefficients of the energy [J] as a function of the frequency, for every cut."""
    x, p = inst.rounds().by_cut(), inst.profile
    work = costs.delay_weights(x, 1.0).server_flops * p.server_flops  # at 1 Hz: seconds are cycles
    parts = (0.0 * work, work * x.static_power, work * x.power_coefficient)
    shape = (*inst.shape, inst.num_cuts)
    return Curves(*(np.broadcast_to(part, shape).copy() for part in parts))
