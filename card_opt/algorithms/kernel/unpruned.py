"""The same decisions by looking at every cut: the way without pruning, which always holds."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.algorithms.card import optimal_frequency, tangent_slack
from card_opt.algorithms.kernel.constants import ROUNDING
from card_opt.algorithms.kernel.inputs import Decided, Inputs, Prices
from card_opt.algorithms.kernel.job import Job
from card_opt.problem import costs, instance_curves
from card_opt.problem.instance import Instance

_BLOCK_VALUES = 2**15  # device-rounds times cuts: some 20 arrays that stay in a core's cache


def decide(job: Job, inputs: Inputs, prices: Prices) -> Decided:
    """Decide device-rounds of one job, whatever its normalizer; rates may be 0, for no link."""
    inst = job.instance(inputs)
    step = max(1, _BLOCK_VALUES // job.num_cuts)
    total = inst.shape[0]
    parts = [
        _decide_block(inst, slice(first, min(first + step, total)), prices)
        for first in range(0, total, step)
    ]
    return Decided._make(np.concatenate(part) for part in zip(*parts, strict=True))


def _decide_block(inst: Instance, block: slice, prices: Prices) -> Decided:
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
    e = instance_curves.cut_extremes(inst, block)
    delay_price, energy_price = costs.prices(x, e)
    more_delay, more_energy, *for_frequency = (_column(price, block) for price in prices)
    shape = (block.stop - block.start, inst.num_cuts)

    def best_at(by_delay: Any, by_energy: Any) -> tuple[Any, Any, Any]:
        dear, costly = delay_price + by_delay, energy_price + by_energy
        frequency = np.broadcast_to(optimal_frequency(x, dear, costly), shape)
        return frequency, dear, costly

    frequency, dear, costly = best_at(more_delay, more_energy)
    delay, energy = costs.delay(x, p, frequency), costs.energy(x, p, frequency)
    size = dear * delay + costly * energy
    offset = delay_price * e.min_delay + energy_price * e.min_energy
    cycles = costs.delay_weights(x, 1.0).server_flops * p.server_flops
    slack = cycles * tangent_slack(x, dear, costly, frequency)
    linked = inst.linked(block)
    is_open = np.ones(shape, dtype=np.bool_) if linked is None else linked
    lower = size * (1.0 - ROUNDING) - slack - offset - ROUNDING * np.abs(offset)
    lower = np.where(is_open, lower, np.inf).min(axis=1)
    if inst.normalizer == "per-cut":
        value, rounding = size - offset, ROUNDING * np.maximum(size, np.abs(offset))
    else:  # the same offset for all cuts is no reason for a tie
        value, rounding = size, ROUNDING * size
    value = np.where(is_open, value, np.inf)
    cut = (value <= value.min(axis=1, keepdims=True) + rounding).argmax(axis=1)
    if for_frequency[0] is not None or for_frequency[1] is not None:
        by_delay, by_energy = (
            more if given is None else given
            for given, more in zip(for_frequency, (more_delay, more_energy), strict=True)
        )
        frequency, _, _ = best_at(by_delay, by_energy)
        delay, energy = costs.delay(x, p, frequency), costs.energy(x, p, frequency)
    cost = delay_price * (delay - e.min_delay) + energy_price * (energy - e.min_energy)
    rows, none = np.arange(cut.size), ~is_open.any(axis=1)
    chosen: list[Any] = [
        np.where(none, np.nan, np.broadcast_to(values, shape)[rows, cut])
        for values in (frequency, delay, energy, cost)
    ]
    return Decided._make([np.where(none, 0, cut + 1).astype(np.int32), *chosen, lower])


def _column(price: Any, block: slice) -> Any:
    """Return the prices of a block in shape (K, 1)."""
    return price[block, np.newaxis] if isinstance(price, np.ndarray) else price
