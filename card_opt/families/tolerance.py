"""How near two decisions of a case may cost before they count as one: its own tolerance.

In families with a gap the second best choice of a device-round costs ``1 + gap`` times the best.
Taken in the device-round that costs least, it adds least to the whole. A tenth of that tells the
best decision from every other, and exact ties are inside. `PROOF_TOL` is the most.
"""

from __future__ import annotations

import numpy as np

from card_opt.families.optimum import cut_costs, normalized
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.quantities import FloatArray

FLOOR = 1e-13  # what double precision tells: bounds that closed forms prove are 5e-14 off
_SHARE = 0.1  # of what the second best decision is dearer by


def own_tolerance(inst: Instance, levels: FloatArray | None, gap: float) -> float:
    """Return the relative tolerance of a case whose second best choices are dearer by a gap.

    Parameters
    ----------
    inst
        The instance, without limits but for levels.
    levels
        Frequencies of the server [Hz], shape (L,); None for all between the ends.
    gap
        Relative, of each device-round; 0 where there is no such choice.
    """
    if gap == 0.0:
        return PROOF_TOL
    priced = normalized(inst)
    best = np.concatenate([_least(priced, levels, block) for block in priced.blocks()])
    dearer = gap * best.min() / best.sum()
    return min(PROOF_TOL, max(FLOOR, float(_SHARE * dearer)))


def _least(priced: Instance, levels: FloatArray | None, block: slice) -> FloatArray:
    """Return what the best choice of each device-round costs, shape (K,)."""
    if levels is None:
        return np.asarray(cut_costs(priced, block)[0].min(axis=-1))
    curves = cost_curves(priced, block)
    return np.asarray(np.min([curves.at(level).min(axis=-1) for level in levels], axis=0))
