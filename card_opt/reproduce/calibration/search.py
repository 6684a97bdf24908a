"""Calibration: which plausible values give the letter's two numbers and its pattern of cuts.

The equations are the printed ones, with extremes by ``box`` and benchmarks at the frequency of
(16) unless other readings are asked for. What is searched is `FEW` values, the others being as in
the preset ``paper``, or all that the letter leaves out. The goal: 70.8 % less delay than
device-only, 53.1 % less server energy than server-only, and a mean cut that falls from each
device to the next.

1. Exploration: quasi-random points (Sobol', scrambled by the seed) of all plausible values.
2. Climbing: from the best points, random changes of a few values at a time; a change is kept if
   it gets no farther from the goal, or stays near.
3. Walking: the same from the best points that were found, to see how far the near ones reach.
4. Judgement: the near points are played again on seeds that the search has not seen.

Values with which the numbers depend on where the devices happen to be, and so do not settle with
more rounds, are left out: line of sight by chance, and shadowing that stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.reproduce.calibration.steps import (
    CLIMB_SEEDS,
    NEAR,
    Climb,
    Effect,
    Space,
    climb,
    effect_of,
    loss_of,
)
from card_opt.reproduce.calibration.unstated import shares_of, unstated
from card_opt.support.progress import Progress
from card_opt.support.workers import Workers, workers

if TYPE_CHECKING:
    import pandas as pd

#: These suffice; the first two decide the most.
FEW = (
    "min_frequency",
    "head",
    "lora_rank",
    "uplink_bandwidth",
    "downlink_bandwidth",
    "position",
    "cqi_table",
)
PRINTED = {"normalizer": "box", "baseline_frequency": "optimal"}

_SHARES = (0.3, 0.4, 0.3)  # of the budget: exploring, climbing, walking
_EXPLORE_ROUNDS = 100
_STEPS = 600  # of a climb or a walk


@dataclass(frozen=True, eq=False)
class Calibration:
    """What the search found.

    Attributes
    ----------
    seed, budget
        As they were given.
    table
        The near-optimal sets, best first: ``misfit, delay_reduction, energy_reduction``, their
        ``..._spread`` over seeds, ``cut_1..cut_M``, and all unstated values. If no set is near
        and has the pattern, the ten best.
    free
        Names of the values that were searched.
    """

    seed: int
    budget: int
    free: tuple[str, ...]
    table: pd.DataFrame

    def sets(self) -> list[dict[str, Any]]:
        """Return the values of every set by name, best set first."""
        return [{name: row[name] for name in unstated()} for row in self.table.to_dict("records")]


def calibrate(
    seed: int = 0,
    budget: int = 4000,
    progress: Progress | None = None,
    *,
    free: Sequence[str] = FEW,
    jobs: int = 2,
    readings: Mapping[str, str] = PRINTED,
    pattern: bool = True,
    known: Sequence[Mapping[str, Any]] = (),
) -> Calibration:
    """Search for the sets of values that come closest to the letter's results.

    Parameters
    ----------
    seed
        Of the search.
    budget
        How many sets to play, judgement not counted.
    progress
        Called as ``progress(stage, done, total)``.
    free
        Names of the values to search, see `card_opt.reproduce.calibration.unstated.system_names`
        for all; the others are as in the preset ``paper``.
    jobs
        Processes; they do not change the table.
    readings
        Normalizer and frequency of the benchmarks.
    pattern
        Whether the mean cuts count, or the two numbers alone.
    known
        Sets to climb from as well, and to judge, such as that of the preset ``paper-calibrated``.
    """
    space = Space(tuple(free), dict(readings))
    steps = max(3, min(_STEPS, budget // 4))
    num_climbs, num_walks = (max(1, round(share * budget / steps)) for share in _SHARES[1:])
    with workers(jobs) as team:
        size = max(1, budget - (num_climbs + num_walks) * steps)
        points = _explore(team, seed, size, space, progress)
        points.sort(key=lambda point: loss_of(point[1], pattern))
        starts = [np.array(shares_of(values, free)) for values in known]
        starts += [shares for shares, _ in points[: max(0, num_climbs - len(starts))]]
        rules = steps, space, pattern
        climbs = [Climb(x, (seed, k), 2 * steps // 3, *rules) for k, x in enumerate(starts)]
        near = [n for found in team.map(climb, climbs, "climb", progress) for n in found]
        near.sort(key=lambda item: item.loss)
        starts = [near[k % min(len(near), num_walks)].shares for k in range(num_walks)]
        walks = [Climb(x, (seed, k, 1), 0, *rules) for k, x in enumerate(starts)]
        near += [n for found in team.map(climb, walks, "walk", progress) for n in found]
        sets = [{**values, **readings} for values in known] + [item.values for item in near]
        judged = team.map(effect_of, sets, "judge", progress)
    return Calibration(seed, budget, space.free, _table(sets, judged, pattern))


def _explore(
    team: Workers,
    seed: int,
    size: int,
    space: Space,
    progress: Progress | None,
) -> list[tuple[FloatArray, Effect]]:
    """Return quasi-random points and what they give."""
    from scipy.stats import qmc

    points = qmc.Sobol(len(space.free), seed=seed).random_base2(int(np.ceil(np.log2(size))))
    tasks = [(point, values) for point in points[:size] if (values := space.values(point))]
    effects = team.map(_explored, [values for _, values in tasks], "explore", progress, chunk=16)
    return [(point, effect) for (point, _), effect in zip(tasks, effects, strict=True)]


def _explored(values: dict[str, Any]) -> Effect:
    return effect_of(values, CLIMB_SEEDS[:1], _EXPLORE_ROUNDS)


def _table(sets: list[dict[str, Any]], effects: list[Effect], pattern: bool) -> pd.DataFrame:
    import pandas as pd

    rows = []
    for values, effect in zip(sets, effects, strict=True):
        cuts = {f"cut_{m}": cut for m, cut in enumerate(effect.mean_cut, start=1)}
        numbers = {
            "misfit": effect.misfit,
            "falls": effect.falls,
            "delay_reduction": effect.delay_reduction,
            "energy_reduction": effect.energy_reduction,
            "delay_spread": effect.delay_spread,
            "energy_spread": effect.energy_spread,
        }
        rows.append({**numbers, **cuts, **values})
    frame = pd.DataFrame(rows).drop_duplicates(ignore_index=True)
    goal = frame["falls"].to_numpy() | (not pattern)
    order = np.lexsort((frame["misfit"].to_numpy(), ~goal))
    near = (frame["misfit"].to_numpy() <= NEAR) & goal
    best = order[near[order]] if near.any() else order[:10]
    return frame.iloc[best].reset_index(drop=True)
