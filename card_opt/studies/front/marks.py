"""Decisions to compare the front with: the knee, the instance's own optimum, the baselines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from card_opt.problem import referee
from card_opt.solving.dispatch import solve
from card_opt.studies.front.budget import energy_of, point_at
from card_opt.studies.front.ladder import Ladder
from card_opt.studies.front.points import judge, supported

if TYPE_CHECKING:
    import pandas as pd

KNEE, OWN, DEVICE, SERVER = "knee", "own optimum", "device-only", "server-only"


def marks_table(ladder: Ladder) -> pd.DataFrame:
    """Return one row per decision: energy [J], delay [s], and the front's least of either.

    The own optimum is that of the instance's weight and normalizer, by the closed form. Each
    device-round has ranges of its own in equation (12), hence a price of energy of its own, so
    this decision need not be on the front of the fleet's totals. The baselines have all layers
    but one on the device or on the server, at the same frequencies; they are left out under
    constraints.
    """
    import pandas as pd

    fleet = ladder.fleet
    inst = fleet.inst
    found = knee(ladder)
    rows = [_row(ladder, KNEE, found.energy, found.delay) | {"price": found.price}]
    own = solve(inst, "cutwise" if fleet.region.needs else "card", fleet.region)
    if own.cut is not None and own.frequency is not None:
        decisions = [(OWN, own.cut)]
        if not fleet.region.needs:
            decisions += [
                (name, np.full(inst.shape, cut))
                for name, cut in ((DEVICE, inst.num_cuts), (SERVER, 1))
            ]
        for name, cut in decisions:
            said = referee.evaluate(inst, cut, own.frequency)
            rows.append(_row(ladder, name, float(said.energy.sum()), float(said.delay.sum())))
    return pd.DataFrame(rows)


class Knee(NamedTuple):
    """The knee of a front."""

    energy: float  #: [J]
    delay: float  #: [s]
    price: float  #: of energy there [s/J]


def knee(ladder: Ladder) -> Knee:
    """Return the knee: the supported decision at the price that is the slope of the chord.

    Of equals, such as the two ends of a front without a bend, it is the fastest.
    """
    ends = (0, 0.0), (ladder.num_steps, np.inf)
    fast, thrifty = (judge(ladder, supported(ladder, *end)).evaluation for end in ends)
    slower = float(thrifty.delay.sum() - fast.delay.sum())
    saved = float(fast.energy.sum() - thrifty.energy.sum())
    price = slower / saved * (1.0 - _ROUNDING) if saved > 0.0 else np.inf
    said = judge(ladder, supported(ladder, ladder.position(price), price)).evaluation
    return Knee(float(said.energy.sum()), float(said.delay.sum()), price)


def _row(ladder: Ladder, name: str, energy: float, delay: float) -> dict[str, Any]:
    best = judge(ladder, point_at(ladder, energy)).evaluation
    least = float(best.delay.sum())
    saving = _energy_for(ladder, delay)
    return {
        "mark": name,
        "energy": energy,
        "delay": delay,
        "price": np.nan,
        "least_delay": least,
        "delay_excess": delay / least - 1.0,
        "least_energy": saving,
        "energy_excess": energy / saving - 1.0 if saving else 0.0,
    }


def _energy_for(ladder: Ladder, delay: float) -> float:
    """Return the least energy with at most so much delay [J], by bisection on the front."""
    low, high = energy_of(ladder, ladder.num_steps, np.inf), energy_of(ladder, 0, 0.0)
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        point = point_at(ladder, middle)
        if float(judge(ladder, point).evaluation.delay.sum()) <= delay * (1.0 + _ROUNDING):
            high = middle
        else:
            low = middle
    return high


_HALVINGS = 40
_ROUNDING = 1e-12
