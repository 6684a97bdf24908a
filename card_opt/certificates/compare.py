r"""Which cuts cost the same as the chosen ones, without rounding (theory, R6).

Where nothing couples or limits device-rounds, a cut costs :math:`\alpha b + w G` besides what all
cuts have in common, with b its delay without the server, w the server's cycles, and G the least of
:math:`A / f + B f^2` over the frequencies: rational at an end or a level, and the cube root of
:math:`27 A^2 B / 4` inside. The sign of :math:`k + w G` is that of :math:`k^3 + w^3 G^3`. Floating
point finds the few cuts that are near, and fractions compare these.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from card_opt.certificates.exact import CutInRound, number
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import LIMITS
from card_opt.problem.scaling import Scaled, scaled

if TYPE_CHECKING:
    from card_opt.certificates.proving import Made

_NEAR = 1e-9  # of a scaled cost, below which fractions decide
_RANGE_ROUNDING = Fraction(8, 2**52)  # as in the equations
_LEAST_RANGE = Fraction(2, 2**1022)
_MOST_ROUNDS = 2_000  # device-rounds up to which the extremes of a fleet are made of fractions


def ties(problem: Problem, made: Made) -> list[list[int]] | None:
    """Return the device-rounds and 1-based cuts that cost the same as the chosen ones.

    None if a cut is better, or if it cannot be told.

    Parameters
    ----------
    problem
        The problem.
    made
        The decision.
    """
    if problem.region.rows or problem.region.needs - {*LIMITS}:
        return None
    s = scaled(problem)
    values = _least(s)
    values = values.reshape(values.shape[0], problem.instance.num_cuts, -1).min(axis=-1)
    rounds, chosen = np.arange(values.shape[0]), made.cut.ravel() - 1
    over = values - values[rounds, chosen][:, np.newaxis]
    size = 1.0 + np.abs(values[rounds, chosen])[:, np.newaxis]
    over[rounds, chosen] = np.inf
    out = []
    for k, cut in np.argwhere(over <= _NEAR * size).tolist():
        sign = _sign(problem, k, cut, int(chosen[k]))
        if sign is None or sign < 0:
            return None
        if sign == 0:
            out.append([k, cut + 1])
    return out


def _least(s: Scaled) -> FloatArray:
    """Return the least scaled cost of every column, inf where it is not allowed, (K, C)."""
    if s.levels is None:
        low = s.min_frequency[:, np.newaxis]
        values = s.cost.at(s.cost.minimiser(low, 1.0))
    else:
        values = np.full(s.size, np.inf)
        for i in range(max(map(len, s.levels))):
            level = np.array([levels[min(i, len(levels) - 1)] for levels in s.levels])
            values = np.minimum(values, s.cost.at(level[:, np.newaxis]))
    return values if s.allowed is None else np.where(s.allowed, values, np.inf)


def _sign(problem: Problem, k: int, one: int, two: int) -> int | None:
    """Return whether a 0-based cut costs more than another (1), less (-1) or the same."""
    inst = problem.instance
    m, n = divmod(k, inst.shape[1])
    first, second = CutInRound(inst, m, n, one), CutInRound(inst, m, n, two)
    if inst.normalizer == "per-cut":
        given = inst.normalizer_values
        alike = given is None or all(v[m, n, one] == v[m, n, two] for v in map(np.asarray, given))
        return 0 if alike and first.profile == second.profile else None
    if first.profile == second.profile:
        return 0
    weights = _weights(inst, m, n)
    if weights is None:
        return None
    alpha, beta = weights
    gap, work = alpha * (first.fixed - second.fixed), first.work - second.work
    x = inst.rounds()
    low, high = (number(v, m, n) for v in (x.min_frequency, x.max_frequency))
    levels = problem.region.levels
    if levels is not None:
        at = [f for f in map(Fraction, levels.tolist()) if low <= f <= high]
    else:
        at = [low, high]
    least = min((alpha + beta * first.power(f)) / f for f in at)
    if levels is None:
        a, b = alpha + beta * first.power(Fraction(0)), beta * first.cubic
        if 2 * b * low**3 < a < 2 * b * high**3:
            gap, work, least = gap**3, work**3, Fraction(27, 4) * a * a * b
    total = gap + work * least
    return (total > 0) - (total < 0)


def _weights(inst: Instance, m: int, n: int) -> tuple[Fraction, Fraction] | None:
    """Return what a second and a joule cost, equation (12); None if that is not rational."""
    if inst.normalizer_values is not None:
        ends = [number(v, m, n) for v in inst.normalizer_values]
    elif inst.normalizer == "fleet":
        places = [(i, j) for i in range(inst.shape[0]) for j in range(inst.shape[1])]
        each = [_extremes(inst, *place) for place in places] if len(places) <= _MOST_ROUNDS else []
        some = [e for e in each if e is not None]
        if not some or len(some) < len(each):
            return None
        picks = zip((min, max, min, max), zip(*some, strict=True), strict=True)
        ends = [pick(values) for pick, values in picks]
    else:
        own = _extremes(inst, m, n)
        if own is None:
            return None
        ends = own
    weight = number(inst.weight, m, n)
    return weight * _over(ends[0], ends[1]), (1 - weight) * _over(ends[2], ends[3])


def _extremes(inst: Instance, m: int, n: int) -> list[Fraction] | None:
    """Return the extremes of a device-round; None if the least energy is not rational."""
    linked = inst.linked()
    counted = list(range(inst.num_cuts))
    if linked is not None and linked[m, n].any():
        counted = np.flatnonzero(linked[m, n]).tolist()
    cuts = [CutInRound(inst, m, n, c) for c in counted]
    x = inst.rounds()
    at = [number(v, m, n) for v in (x.min_frequency, x.max_frequency)]
    if inst.level_power is not None:
        levels = sorted(map(Fraction, inst.level_power[:, 0].tolist()))
        at = [f for f in levels if at[0] <= f <= at[1]]
        if not at:
            return None
    at = at[-1:] if inst.normalizer == "max-frequency" else at
    each = [cuts[0].power(f) / f for f in at]
    if inst.level_power is None and len(at) == 2:
        static, cubic = cuts[0].power(Fraction(0)), cuts[0].cubic
        if 2 * cubic * at[0] ** 3 < static < 2 * cubic * at[1] ** 3:
            return None
    work = [cut.work for cut in cuts]
    return [
        min(cut.quantity("delay", at[-1]) for cut in cuts),
        max(cut.quantity("delay", at[0]) for cut in cuts),
        min(each) * min(work),
        max(each) * max(work),
    ]


def _over(low: Fraction, high: Fraction) -> Fraction:
    """Return the reciprocal of a range, 0 if it is no larger than rounding."""
    is_flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE
    return Fraction(0) if is_flat else 1 / (high - low)
