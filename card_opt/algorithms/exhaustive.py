"""The reference: every cut, and for each the best frequency by SciPy's 1-D minimiser.

It shares nothing with `card` but the costs: no closed form, no decoupling of frequency and cut,
no derivative. The cost is convex in the logarithm of the frequency, so a bracketing minimiser
finds the best frequency, to about the square root of the rounding error.

Source of the minimiser: T. R. Chandrupatla, "An efficient quadratic fit-sectioning algorithm for
minimization without derivatives", Comput. Methods Appl. Mech. Eng. 152 (1998) 211-217,
doi:10.1016/S0045-7825(97)00190-4.
"""

from __future__ import annotations

import time
from typing import TypeVar

import numpy as np
from scipy.optimize import elementwise

from card_opt.problem import costs
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Values
from card_opt.problem.solution import Answer, Status

Group = TypeVar("Group", Profile, Extremes)


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Try every allowed cut of every device-round; exact to the minimiser's accuracy, no bound."""
    inst = problem.instance
    start = time.perf_counter()
    shape = (*inst.shape, inst.num_cuts)
    x = inst.rounds().by_cut().changed(lambda values: _flat(values, shape))
    p = Profile(*(_flat(v, shape) for v in inst.profile))
    trailing = () if inst.normalizer == "per-cut" else (np.newaxis,)
    e = Extremes(*(_flat(v[(..., *trailing)] if np.ndim(v) else v, shape) for v in inst.extremes))
    ratio = x.max_frequency / x.min_frequency

    def cost(place: FloatArray, index: IntArray) -> FloatArray:
        """Return U with the box mapped to [0, 1] on a log scale."""
        x_i = x.changed(lambda values: values[index])
        p_i, e_i = _take(p, index), _take(e, index)
        return np.asarray(costs.cost(x_i, p_i, e_i, x_i.min_frequency * ratio[index] ** place))

    index = np.arange(np.prod(shape))
    ends = cost(np.zeros(index.size), index), cost(np.ones(index.size), index)
    wall = np.abs(ends[1] - ends[0]) + 1.0

    def walled(place: FloatArray, index: IntArray) -> FloatArray:
        """Return U, rising outside the box: the ends -1 and 2 bracket every minimum."""
        inside = np.clip(place, 0.0, 1.0)
        return cost(inside, index) + wall[index] * np.abs(place - inside)

    result = elementwise.find_minimum(
        walled, (-1.0, 0.5, 2.0), args=(index,), tolerances={"xatol": 1e-12, "xrtol": 0.0}
    )
    places = np.stack([np.clip(result.x, 0.0, 1.0), np.zeros(index.size), np.ones(index.size)])
    values = np.stack([cost(places[0], index), *ends])
    place = places[values.argmin(axis=0), index].reshape(shape)
    least = values.min(axis=0).reshape(shape)
    if problem.region.allowed is not None:
        least = np.where(problem.region.allowed, least, np.inf)
    cut = least.argmin(axis=-1)
    best = np.take_along_axis(place, cut[..., np.newaxis], axis=-1)[..., 0]
    low = np.broadcast_to(inst.rounds().min_frequency, inst.shape)
    high = np.broadcast_to(inst.rounds().max_frequency, inst.shape)
    frequency = np.where(best == 1.0, high, low * (high / low) ** best)
    seconds = time.perf_counter() - start
    return Answer(Status.FEASIBLE, cut + 1, frequency, solve_time=seconds)


def _flat(values: Values, shape: tuple[int, ...]) -> FloatArray:
    return np.broadcast_to(np.asarray(values, dtype=np.float64), shape).ravel()


def _take(values: Group, index: IntArray) -> Group:
    return type(values)(*(v[index] for v in values))
