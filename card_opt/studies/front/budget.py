"""The point of the front at one energy."""

from __future__ import annotations

import numpy as np

from card_opt.errors import CardOptError
from card_opt.studies.front.jumps import inside, runs
from card_opt.studies.front.ladder import Ladder
from card_opt.studies.front.points import Point, supported, unsupported

_ROUNDING = 1e-12  # share of an energy that sums may differ by


def energy_of(ladder: Ladder, position: int, price: float) -> float:
    """Return the energy of a position at a price [J]."""
    pace = np.array([ladder.fleet.power.pace(price)])
    return float(ladder.arcs(ladder.at(position)[np.newaxis]).at_pace(pace).energy[0, 0])


def point_at(ladder: Ladder, energy: float) -> Point:
    """Return the point of least delay with at most so much energy [J].

    Raises
    ------
    CardOptError
        If no decision takes so little.
    """
    last = ladder.num_steps
    least, most = energy_of(ladder, last, np.inf), energy_of(ladder, 0, 0.0)
    if not energy >= least * (1.0 - _ROUNDING):
        raise CardOptError(f"no decision takes at most {energy:g} J, the least is {least:g} J")
    if energy >= most:
        return supported(ladder, 0, 0.0)
    low, high = 0, last
    while low < high:  # the first position that can do with so little
        middle = (low + high) // 2
        if energy_of(ladder, middle, ladder.prices(middle)[1]) <= energy:
            high = middle
        else:
            low = middle + 1
    first, end = ladder.prices(low)
    if energy_of(ladder, low, first) >= energy:
        pace = ladder.arcs(ladder.at(low)[np.newaxis]).at_energy(np.array([energy])).pace[0, 0]
        price = float(np.clip(ladder.fleet.power.price(pace), first, end))
        return supported(ladder, low, price)
    run = next(run for run in runs(ladder) if low - 1 in run)
    return unsupported(ladder, run, inside(ladder, run, budgets=np.array([energy])))[0]
