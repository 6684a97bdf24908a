"""Whether one set of plausible values gives the cuts, the rising frequency and both numbers.

Under the reading that makes f* rise, the delay's range over the fleet and the energy's per cut,
all values that the letter leaves out are drawn from their plausible ranges (Sobol' points).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from card_opt.algorithms import card
from card_opt.problem import referee
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.reproduce.calibration.presets import scenario_of
from card_opt.reproduce.calibration.unstated import system_names, values_at
from card_opt.reproduce.claims.frequency_question import is_rising
from card_opt.reproduce.claims.readings import frequency_at, normalized
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.support.progress import Progress
from card_opt.support.workers import workers

if TYPE_CHECKING:
    import pandas as pd

_RANGES = ("fleet", "per-cut")
_ROUNDS = 100
_RISE = 1.0  # layers, as in the claim


class _Outcome(NamedTuple):
    delay_reduction: float
    energy_reduction: float
    falls: bool  # the mean cut, from the last half of the layers to the first
    rises: bool  # the mean frequency


def rising_reading(
    seed: int, num_sets: int, progress: Progress | None = None, *, jobs: int = 2
) -> pd.DataFrame:
    """Return how many sets have the cuts and the frequency of Fig. 3, and how near they come.

    Parameters
    ----------
    seed
        Of the points; the channels are those of seed 0.
    num_sets
        A power of two.
    progress
        Called with a name, the sets done and the sets to do.
    jobs
        Processes; they do not change the outcome.

    Returns
    -------
    pandas.DataFrame
        One row for all sets, one for those with falling cuts, one for those whose frequency rises
        as well: ``sets, share``, and the least misfit of the farther one of the two headline
        numbers [percentage points], benchmarks at their own f*.
    """
    import pandas as pd
    from scipy.stats import qmc

    points = qmc.Sobol(len(system_names()), seed=seed).random(num_sets)
    with workers(jobs) as team:
        found = team.map(_outcome, list(points), "rising reading", progress, chunk=16)
    off = [
        max(abs(o.delay_reduction - DELAY_REDUCTION), abs(o.energy_reduction - ENERGY_REDUCTION))
        for o in found
    ]
    every = np.ones(num_sets, dtype=bool)
    falls = np.array([outcome.falls for outcome in found])
    rises = np.array([outcome.rises for outcome in found])
    lines: list[dict[str, Any]] = []
    for name, chosen in (
        ("all", every),
        ("falling cuts", falls),
        ("falling cuts and rising frequency", falls & rises),
    ):
        least = 100.0 * float(np.min(np.array(off)[chosen], initial=np.inf))
        lines.append(
            {
                "sets_with": name,
                "sets": int(chosen.sum()),
                "share": float(chosen.mean()),
                "least_misfit": least,
            }
        )
    return pd.DataFrame(lines)


def _outcome(shares: FloatArray) -> _Outcome:
    scenario = scenario_of(values_at(shares, system_names()))
    inst = normalized(scenario.instance(0, _ROUNDS), *_RANGES)
    best = card.solve(Problem(inst))
    assert best.cut is not None
    assert best.frequency is not None
    ours = referee.evaluate(inst, best.cut, best.frequency)
    server, device = (
        referee.evaluate(inst, cut, frequency_at(inst, np.full(inst.shape, cut)))
        for cut in (1, inst.num_cuts)
    )
    cuts = best.cut.mean(axis=1)
    middle = 0.5 * (1 + inst.num_cuts)
    return _Outcome(
        delay_reduction=1.0 - float(ours.delay.mean() / device.delay.mean()),
        energy_reduction=1.0 - float(ours.energy.mean() / server.energy.mean()),
        falls=bool((np.diff(cuts) <= _RISE).all() and cuts[0] > middle > cuts[-1]),
        rises=is_rising(best.frequency.mean(axis=1).tolist(), 1e-3),
    )
