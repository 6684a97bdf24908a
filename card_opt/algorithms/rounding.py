"""How large the terms of costs are, of which rounding is a share."""

from __future__ import annotations

import numpy as np

from card_opt.problem import costs
from card_opt.problem.instance import Instance


def size_of_terms(inst: Instance) -> float:
    """Return the sum of the terms of all costs.

    They may be far larger than the costs, where the extremes of equation (12) are close together.
    """
    x = inst.rounds()
    x = x.by_cut() if inst.normalizer == "per-cut" else x
    e = inst.extremes
    delay_price, energy_price = costs.prices(x, e)
    terms = np.abs(delay_price * e.max_delay) + np.abs(energy_price * e.max_energy)
    if np.ndim(terms) == 3:
        terms = np.asarray(terms).max(axis=-1)
    return float(np.broadcast_to(terms, inst.shape).sum())
