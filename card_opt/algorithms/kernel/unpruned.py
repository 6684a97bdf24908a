"""Device-rounds decided with every cut looked at: whatever the profile, the limits, the links.

The kernel's own way looks at the vertices of the profile's hull alone, which is right where cuts
compete by a linear function of it (theory R2). Everything else is decided here, by
`card_opt.algorithms.cutwise` on an instance of K devices and one round.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.algorithms import cutwise
from card_opt.algorithms.kernel.inputs import NO_PRICES, Decided, Inputs, Own, Prices
from card_opt.algorithms.kernel.job import Job
from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cut_extremes
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.problem.region import BoolArray, Region, data_region
from card_opt.problem.rows import Rows


def decide(
    job: Job, inputs: Inputs, prices: Prices = NO_PRICES, own: Own | None = None
) -> Decided:
    """Decide device-rounds of one job, whatever its normalizer; rates may be 0, for no link.

    Parameters
    ----------
    job
        What they have in common.
    inputs
        What they differ in.
    prices
        What a second and a joule cost besides.
    own
        Limits of each device-round by itself.
    """
    inst = job.instance(inputs)
    problem = Problem(inst, _region(inst, own))
    found = cutwise.decide(problem, prices)
    is_open = found.is_open
    cut = np.where(is_open, found.cut, 1)[:, np.newaxis]
    frequency = np.where(is_open, found.frequency, np.nan)[:, np.newaxis]
    x, p, e = inst.rounds(), inst.profile_at(cut), _extremes_at(inst, cut)
    values = costs.delay(x, p, frequency), costs.energy(x, p, frequency)
    cost = costs.cost(x, p, e, frequency)
    delay, energy, cost = (np.where(is_open, v[:, 0], np.nan) for v in (*values, cost))
    number = np.where(is_open, found.cut, 0).astype(np.int32)
    return Decided(number, frequency[:, 0], delay, energy, cost, found.lower)


def _region(inst: Instance, own: Own | None) -> Region:
    """Return what the data and the limits of single device-rounds leave."""
    region = data_region(inst)
    if own is None:
        return region
    for cut, is_floor in ((own.min_cut, True), (own.max_cut, False)):
        if cut is not None:
            end = cut[:, np.newaxis, np.newaxis]
            enough = inst.layers >= end if is_floor else inst.layers <= end
            region &= Region(allowed=enough | ~inst.is_served)
    for bound, quantity in ((own.deadline, "delay"), (own.energy_cap, "energy")):
        if bound is not None:
            region &= Region(rows=(_rows(quantity, bound),))
    return region


def _rows(quantity: str, bound: FloatArray) -> Rows:
    return Rows(
        label=quantity,
        quantity=quantity,
        group=np.arange(bound.size)[:, np.newaxis],
        bound=bound,
        coefficient=np.ones((bound.size, 1)),
    )


def _extremes_at(inst: Instance, cut: Any) -> Extremes:
    """Return the extremes that apply to chosen cuts, floats or arrays of shape (K, 1)."""
    values = cut_extremes(inst)
    if inst.normalizer != "per-cut":
        return Extremes(*(v[..., 0] if isinstance(v, np.ndarray) else v for v in values))

    def chosen(value: FloatArray) -> FloatArray:
        full = np.broadcast_to(value, (*inst.shape, inst.num_cuts))
        return np.take_along_axis(full, cut[..., np.newaxis] - 1, axis=-1)[..., 0]

    return Extremes(*map(chosen, values))


def met(job: Job, decided: Decided, own: Own) -> BoolArray:
    """Return which decisions keep limits of their device-rounds by themselves, shape (K,)."""
    kept = decided.cut > 0
    for value, limit in ((decided.delay, own.deadline), (decided.energy, own.energy_cap)):
        if limit is not None:
            kept &= value <= limit
    if own.min_cut is None and own.max_cut is None:
        return kept
    chosen = np.maximum(decided.cut, 1) - 1
    layers, is_idle = job.template.layers[chosen], ~job.template.is_served[chosen]
    if own.min_cut is not None:
        kept &= (layers >= own.min_cut) | is_idle
    if own.max_cut is not None:
        kept &= (layers <= own.max_cut) | is_idle
    return kept
