"""Device-rounds that are not served, where frequencies are limited: they take none.

An option that is not served has no work for the server, so its frequency changes no cost, delay or
energy, and a price of frequencies makes the least one best. Rows on frequencies subtract just that
one, so a device-round that is not served adds 0 to their sums, and no method need know of it.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows


def idle_frequency(inst: Instance, levels: FloatArray | None = None) -> FloatArray | None:
    """Return what rows on frequencies add for each cut [Hz], shape (M, N, C).

    Minus the least frequency of the device-round where the cut is an option that is not served,
    else 0. None if there is no such option.

    Parameters
    ----------
    inst
        The instance.
    levels
        The frequencies that are allowed, rising [Hz]; None for those of the instance.
    """
    if inst.is_served.all():
        return None
    least = np.broadcast_to(inst.rounds().min_frequency, inst.shape)
    if levels is None and inst.level_power is not None:
        levels = inst.level_power[:, 0]
    if levels is not None and levels.size:
        first = np.minimum(np.searchsorted(levels, least), levels.size - 1)
        least = np.maximum(levels[first], least)
    return np.where(inst.is_served, 0.0, -least[..., np.newaxis])


def at_levels(region: Region, inst: Instance) -> Region:
    """Return the region whose rows subtract the least allowed level, not the end of the box.

    Rows are changed that subtract something where options are not served and nothing elsewhere,
    as `idle_frequency` says it; what others add is their own affair.
    """
    idle = ~inst.is_served
    wanted = idle_frequency(inst, region.levels)
    if region.levels is None or wanted is None:
        return region
    least = np.broadcast_to(inst.rounds().min_frequency, inst.shape)[..., np.newaxis]

    def changed(rows: Rows) -> Rows:
        if rows.quantity != "frequency" or rows.extra is None:
            return rows
        subtracts = (rows.extra[..., idle] <= -least).all() and not rows.extra[..., ~idle].any()
        return replace(rows, extra=wanted) if subtracts else rows

    return replace(region, rows=tuple(map(changed, region.rows)))
