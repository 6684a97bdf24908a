"""Algorithm 1 of the letter line by line: the readable reference, and the baseline to beat.

Under constraints it is read as it stands, frequency first, cut second: line 1 is equation (16),
of levels the one of least cost; lines 3 to 9 go over the cuts that are allowed at that frequency
and keep the limits of the device-round by itself. Limits that couple device-rounds it cannot
see, and where no cut is left it decides as if there were no limits. The referee says what such a
decision is worth.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

import numpy as np

from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cycle_curve
from card_opt.problem.limits import DEFAULT_LIMITS, FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, Profile, Rounds, Values
from card_opt.problem.rows import TABLE, device_powers
from card_opt.problem.solution import Answer, Status

Rule = Callable[[int, Profile, float], bool]


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Run Algorithm 1 for one device-round after the other; it proves nothing."""
    inst, region = problem.instance, problem.region
    start = time.perf_counter()
    cut = np.empty(inst.shape, dtype=np.int64)
    frequency = np.empty(inst.shape)
    own = [np.broadcast_to(v, (inst.shape[0], 1, inst.num_cuts)) for v in inst.profile]
    by_device = np.stack(own, axis=-1)[:, 0].tolist()
    per_cut = inst.normalizer == "per-cut"
    rounds = [_as_lists(v, inst.shape) for v in inst.rounds()]
    extremes = [
        _as_lists(v, (*inst.shape, inst.num_cuts) if per_cut else inst.shape)
        for v in inst.extremes
    ]
    levels = [] if region.levels is None else region.levels.tolist()
    first, end = region.levels_in_box(inst) if levels else np.zeros((2, *inst.shape), dtype=int)
    for m, n in np.ndindex(inst.shape):
        profiles = [Profile(*values) for values in by_device[m]]
        x = Rounds(*(values[m][n] for values in rounds))
        e = Extremes(*(values[m][n] for values in extremes))
        by_cut = [Extremes(*v) for v in zip(*e, strict=True)] if per_cut else [e] * len(profiles)
        steps = levels[first[m, n] : end[m, n]]
        chosen = algorithm_1(x, profiles, by_cut, steps, _rule(problem, (m, n), x))
        if chosen[0] == 0:
            chosen = algorithm_1(x, profiles, by_cut, steps)
        cut[m, n], frequency[m, n] = chosen
    return Answer(Status.FEASIBLE, cut, frequency, solve_time=time.perf_counter() - start)


def algorithm_1(
    x: Rounds,
    profiles: Sequence[Profile],
    extremes: Sequence[Extremes],
    levels: Sequence[float] = (),
    is_allowed: Rule | None = None,
) -> tuple[int, float]:
    """Return the cut and the frequency [Hz] of one device-round; cut 0 if none is allowed.

    The letter computes the frequency once (line 1). Its extremes do not depend on the cut; when
    they do, so does the frequency, and line 1 is repeated for every cut.
    """
    cut, best = 0, math.nan
    least = math.inf  # line 2
    for c, (p, e) in enumerate(zip(profiles, extremes, strict=True), start=1):  # line 3
        if c == 1 or e is not extremes[0]:
            frequency = best_level(x, e, levels) if levels else equation_16(x, e)  # line 1
        u = costs.cost(x, p, e, frequency)  # line 4
        if u < least and (is_allowed is None or is_allowed(c, p, frequency)):  # line 5
            least = u  # line 6
            cut, best = c, frequency  # line 7
    return cut, best  # line 10


def equation_16(x: Rounds, e: Extremes) -> float:
    """Return the best frequency of one device-round [Hz], with static power."""
    delay_price, energy_price = costs.prices(x, e)
    cycle = cycle_curve(x, delay_price, energy_price)
    if cycle.square > 0.0:
        q = math.cbrt(cycle.inverse / (2.0 * cycle.square))
    elif cycle.inverse > 0.0 or x.weight == 1.0:
        q = math.inf
    else:
        q = float(costs.energy_optimal_frequency(x))
    return float(min(max(q, x.min_frequency), x.max_frequency))


def best_level(x: Rounds, e: Extremes, levels: Sequence[float]) -> float:
    """Return the level at which a cycle of the server costs the least, the lowest of equals.

    Where the cost is convex, that is the nearest below or above equation (16).
    """
    delay_price, energy_price = costs.prices(x, e)
    if x.level_power is None:
        return min(levels, key=cycle_curve(x, delay_price, energy_price).at)
    return min(levels, key=lambda f: (delay_price + energy_price * costs.server_power(x, f)) / f)


def _rule(problem: Problem, index: tuple[int, int], x: Rounds) -> Rule | None:
    """Return what asks whether a cut at a frequency keeps mask and limits of a device-round."""
    region = problem.region
    allowed = None if region.allowed is None else region.allowed[index].tolist()
    own = [(rows, rows.bound[rows.group[index]]) for rows in region.own if rows.group[index] >= 0]
    if allowed is None and not own:
        return None

    def is_allowed(cut: int, p: Profile, frequency: float) -> bool:
        if allowed is not None and not allowed[cut - 1]:
            return False
        for rows, bound in own:
            value = _quantity(problem.instance, rows.quantity, index[0], x, p, frequency)
            extra = 0.0 if rows.extra is None else rows.extra[(*index, cut - 1)]
            if rows.coefficient[index] * (value + extra) > bound * (1.0 + FEAS_TOL):
                return False
        return True

    return is_allowed


def _quantity(
    inst: Instance, quantity: str, m: int, x: Rounds, p: Profile, frequency: float
) -> float:
    if quantity == "delay":
        return float(costs.delay(x, p, frequency))
    if quantity == "energy":
        return float(costs.energy(x, p, frequency))
    if quantity == "frequency":
        return frequency
    if quantity == TABLE:
        return 0.0
    return float(costs.device_energy(x, p, *(power[m, 0] for power in device_powers(inst))))


def _as_lists(values: Values, shape: tuple[int, ...]) -> list[list[Values]]:
    lists: list[list[Values]] = np.broadcast_to(values, shape).tolist()
    return lists
