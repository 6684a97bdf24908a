"""Algorithm 1 of the letter line by line: the readable reference, and the baseline to beat."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

import numpy as np

from card_opt import costs
from card_opt.costs import Extremes, Profile, Rounds, Values
from card_opt.instance import Instance
from card_opt.solution import Answer, Status


def solve(inst: Instance) -> Answer:
    """Run Algorithm 1 for one device-round after the other; it proves nothing."""
    start = time.perf_counter()
    cut = np.empty(inst.shape, dtype=np.int64)
    frequency = np.empty(inst.shape)
    profiles = [Profile(*values) for values in inst.profile_matrix.tolist()]
    per_cut = inst.normalizer == "per-cut"
    rounds = [_as_lists(v, inst.shape) for v in inst.rounds()]
    extremes = [
        _as_lists(v, (*inst.shape, inst.num_cuts) if per_cut else inst.shape)
        for v in inst.extremes
    ]
    for m, n in np.ndindex(inst.shape):
        x = Rounds(*(values[m][n] for values in rounds))
        e = Extremes(*(values[m][n] for values in extremes))
        by_cut = [Extremes(*v) for v in zip(*e, strict=True)] if per_cut else [e] * len(profiles)
        cut[m, n], frequency[m, n] = algorithm_1(x, profiles, by_cut)
    return Answer(Status.FEASIBLE, cut, frequency, solve_time=time.perf_counter() - start)


def algorithm_1(
    x: Rounds, profiles: Sequence[Profile], extremes: Sequence[Extremes]
) -> tuple[int, float]:
    """Return the cut and the frequency [Hz] of one device-round.

    The letter computes the frequency once (line 1). Its extremes do not depend on the cut; when
    they do, so does the frequency, and line 1 is repeated for every cut.
    """
    cut, best = 0, math.nan
    least = math.inf  # line 2
    for c, (p, e) in enumerate(zip(profiles, extremes, strict=True), start=1):  # line 3
        if c == 1 or e is not extremes[0]:
            frequency = equation_16(x, e)  # line 1
        u = costs.cost(x, p, e, frequency)  # line 4
        if u < least:  # line 5
            least = u  # line 6
            cut, best = c, frequency  # line 7
    return cut, best  # line 10


def equation_16(x: Rounds, e: Extremes) -> float:
    """Return the best frequency of one device-round [Hz], with static power."""
    delay_price, energy_price = costs.prices(x, e)
    inverse = delay_price + energy_price * x.static_power
    square = energy_price * x.power_coefficient
    if square > 0.0:
        q = math.cbrt(inverse / (2.0 * square))
    elif inverse > 0.0 or x.weight == 1.0:
        q = math.inf
    else:
        q = float(costs.energy_optimal_frequency(x))
    return float(min(max(q, x.min_frequency), x.max_frequency))


def _as_lists(values: Values, shape: tuple[int, ...]) -> list[list[Values]]:
    lists: list[list[Values]] = np.broadcast_to(values, shape).tolist()
    return lists
