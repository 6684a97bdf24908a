"""Device-rounds that are not served, where frequencies or shares are limited: they take none.

An option that is not served has no work for the server, so its frequency changes no cost, delay or
energy, and a price of frequencies makes the least one best. Rows on frequencies subtract just that
one, so a device-round that is not served adds 0 to their sums, and no method need know of it. It
sends nothing either, so the same holds of its share of the band.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import SHARE, Rows


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


def idle_share(inst: Instance, min_share: float) -> FloatArray | None:
    """Return what rows on shares of the band add for each cut, likewise."""
    if inst.is_served.all():
        return None
    return np.broadcast_to(np.where(inst.is_served, 0.0, -min_share), (*inst.shape, inst.num_cuts))


def freed(region: Region, inst: Instance) -> Region:
    """Return the region whose rows subtract just what a device-round has that is not served.

    That is the least allowed level, which may be above the end of the box, and the least share.
    Rows are changed that subtract something where options are not served and nothing elsewhere,
    as `idle_frequency` and `idle_share` say it; what others add is their own affair.
    """
    idle = ~inst.is_served
    if not idle.any():
        return region
    wanted = {"frequency": idle_frequency(inst, region.levels)}
    if region.min_share is not None:
        wanted[SHARE] = idle_share(inst, region.min_share)

    def changed(rows: Rows) -> Rows:
        extra = wanted.get(rows.quantity)
        if extra is None or rows.extra is None:
            return rows
        subtracts = (rows.extra[..., idle] < 0.0).all() and not rows.extra[..., ~idle].any()
        return replace(rows, extra=extra) if subtracts else rows

    return replace(region, rows=tuple(map(changed, region.rows)))
