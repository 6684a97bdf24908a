"""The letter's two headline numbers, and the pattern of cuts, of any instance.

"Reduces the average training delay and server's energy consumption by 70.8% and 53.1%": the
delay against the device-only benchmark, Fig. 4(a), the energy against the server-only one, Fig.
4(b), both averaged over devices and rounds.
"""

from __future__ import annotations

from typing import NamedTuple

from card_opt.algorithms import card
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.solving.policies import decide

DELAY_REDUCTION, ENERGY_REDUCTION = 0.708, 0.531  #: as the letter states them


class Headline(NamedTuple):
    """What CARD gains on the two benchmarks."""

    delay_reduction: float  #: of the mean delay, against device-only
    energy_reduction: float  #: of the mean server energy, against server-only
    mean_cut: FloatArray  #: of each device, shape (M,)
    mean_frequency: FloatArray  #: of each device, shape (M,) [Hz]
    delay_over_server_only: float  #: mean delay over server-only's
    energy_over_device_only: float  #: mean energy over device-only's
    cost_over_best: float  #: total cost over that of the better benchmark, at most 1


def headline(inst: Instance, baseline_frequency: str = "optimal") -> Headline:
    """Return the headline numbers of an instance.

    Parameters
    ----------
    inst
        The fleet.
    baseline_frequency
        At which the benchmarks run, see `card_opt.solving.policies.decide`.
    """
    best = card.solve(Problem(inst))
    assert best.cut is not None
    assert best.frequency is not None
    ours = referee.evaluate(inst, best.cut, best.frequency)
    server, device = (
        referee.evaluate(inst, *decide(inst, policy, baseline_frequency=baseline_frequency))
        for policy in ("server-only", "device-only")
    )
    return Headline(
        delay_reduction=1.0 - float(ours.delay.mean() / device.delay.mean()),
        energy_reduction=1.0 - float(ours.energy.mean() / server.energy.mean()),
        mean_cut=best.cut.mean(axis=1),
        mean_frequency=best.frequency.mean(axis=1),
        delay_over_server_only=float(ours.delay.mean() / server.delay.mean()),
        energy_over_device_only=float(ours.energy.mean() / device.energy.mean()),
        cost_over_best=ours.objective / min(server.objective, device.objective),
    )
