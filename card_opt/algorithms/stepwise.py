r"""Every cut at every frequency whose power is known: exact where the server's power is a table.

Where :math:`P(f)` was measured at frequencies :math:`f_1 < \dots < f_L`, a device-round has at
most C L decisions. A limit on the device-round by itself leaves some of them, or none, and the
best is found by comparing all, at the referee's own cost. So the bound is the cost itself,
rounded down.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.intervals import JUST_MET
from card_opt.algorithms.prices import NO_PRICES, Prices, by_cut
from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance_curves import cut_extremes, step_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray, Values
from card_opt.problem.region import BoolArray

# Costs that differ by less than this share of their terms differ by rounding only: a tie, which
# goes to the smallest cut. Bounds are rounded down by as much.
_ROUNDING = 64 * np.finfo(np.float64).eps


class Decided(NamedTuple):
    """The decisions of K device-rounds, shape (K,) each; void where nothing is open."""

    cut: IntArray
    frequency: FloatArray
    lower: FloatArray  #: no decision's cost, prices included, is below; inf where nothing is open
    is_open: BoolArray


class EachCut(NamedTuple):
    """The best of every cut of K device-rounds, shape (K, C) each; void where a cut is closed."""

    frequency: FloatArray  #: [Hz]
    value: FloatArray  #: what it costs; inf where the cut is closed
    lower: FloatArray  #: nothing costs less; inf where the cut is closed


def each_cut(problem: Problem) -> EachCut:
    """Return the best frequency of every cut of every device-round, and what it costs."""
    inst, steps = problem.instance, problem.region.levels
    assert steps is not None
    shape = problem.num_rounds, inst.num_cuts
    if steps.size == 0:
        nothing = np.full(shape, np.inf)
        return EachCut(np.ones(shape), nothing, nothing)
    cost, _, is_open = _every_step(problem, steps, ())
    value = np.where(is_open, cost.fixed, np.inf).reshape(*shape, steps.size)
    best, least = value.argmin(axis=2), value.min(axis=2)
    return EachCut(steps[best], least, least - _rounding(problem)[:, np.newaxis])


def decide(problem: Problem, prices: Prices = NO_PRICES) -> Decided:
    """Return cuts, frequencies [Hz] and bounds under limits of single device-rounds.

    Parameters
    ----------
    problem
        The instance and its limits.
    prices
        What a second and a joule cost besides.
    """
    inst, steps = problem.instance, problem.region.levels
    assert steps is not None
    num_steps = steps.size
    if num_steps == 0:
        none = np.zeros(inst.uplink_rate.size)
        return Decided(none.astype(np.int64), none, none + np.inf, none.astype(np.bool_))
    priced = ("delay", "energy") if prices.has_any else ()
    cost, taken, is_open = _every_step(problem, steps, priced)

    def added(each: tuple[Values, Values]) -> FloatArray:
        pairs = zip(each, priced, strict=False)
        terms = [by_cut(price) * taken[name].fixed.reshape(cost.shape) for price, name in pairs]
        return np.asarray(sum(terms, np.zeros((1, 1))))

    more = added((prices.delay, prices.energy))
    value = np.where(is_open, cost.fixed + more, np.inf)
    least = value.min(axis=1)
    rounding = _rounding(problem) + _ROUNDING * np.abs(more).max(axis=1)
    is_best = value <= (least + rounding)[:, np.newaxis]
    cut = is_best.argmax(axis=1) // num_steps
    if prices.has_second:
        value = np.where(is_open, cost.fixed + added(prices.second), np.inf)
    step = value.reshape(-1, inst.num_cuts, num_steps)[np.arange(cut.size), cut].argmin(axis=1)
    return Decided(cut + 1, steps[step], least - rounding, np.asarray(is_open.any(axis=1)))


def _every_step(
    problem: Problem, steps: FloatArray, quantities: Iterable[str]
) -> tuple[Curve, dict[str, Curve], BoolArray]:
    """Return cost, some quantities and whether it is open of every cut at every step, (K, C L)."""
    inst, region = problem.instance, problem.region
    needed = {rows.quantity for rows in region.own}.union(quantities)
    cost, taken = step_curves(inst, steps, needed)
    x = inst.rounds().by_cut()
    shape = (*inst.shape, steps.size)
    is_inside = np.broadcast_to((x.min_frequency <= steps) & (steps <= x.max_frequency), shape)
    is_open = np.tile(is_inside, inst.num_cuts)
    if region.allowed is not None:
        is_open &= np.repeat(region.allowed, steps.size, axis=-1)
    for rows in region.own:
        values = taken[rows.quantity].fixed
        if rows.extra is not None:
            values = values + np.repeat(rows.extra, steps.size, axis=-1)
        limit = JUST_MET * rows.each_bound[..., np.newaxis]
        is_open &= rows.coefficient[..., np.newaxis] * values <= limit
    return cost, taken, is_open.reshape(cost.shape)


def _rounding(problem: Problem) -> FloatArray:
    """Return how far rounding may put the costs of each device-round off, shape (K,)."""
    inst = problem.instance
    e = cut_extremes(inst)
    delay_price, energy_price = costs.prices(inst.rounds().by_cut(), e)
    size = np.abs(delay_price * e.max_delay) + np.abs(energy_price * e.max_energy)
    full = np.broadcast_to(size, (*inst.shape, inst.num_cuts)).max(axis=-1)
    return np.asarray(_ROUNDING * full.ravel())
