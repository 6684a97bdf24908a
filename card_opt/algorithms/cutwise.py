r"""Cutwise: every cut at its own best frequency; exact for limits of single device-rounds.

A limit on a device-round by itself leaves of each cut an interval of frequencies, perhaps none,
or the levels in it (`card_opt.algorithms.intervals`). The cost

.. math:: U(c, f) = \alpha b(c) + t(c) (A / f + B f^2) + \text{const}, \quad
    A = \alpha + \beta P_0, \quad B = \beta \xi

(`card_opt.algorithms.card`) falls up to equation (16) and rises from there on. So the best
frequency of a cut is that of (16) moved into the interval, or one of the two levels beside it,
and the best cut is found by comparing all: now the frequency depends on the cut, and Algorithm 1
is not optimal. If a device-round has no cut with anything left, there is no decision at all.

The certificate: U is convex in f, so from the chosen frequency down to the interval's lower end
it is above its tangent there, and so it is from there up to the upper end. Of levels, the tangents
at the two that enclose (16) do the same: there is none in between.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms import stepwise
from card_opt.algorithms.card import optimal_frequency
from card_opt.algorithms.intervals import JUST_MET, Choices, neighbours, padded, with_levels
from card_opt.algorithms.prices import NO_PRICES, Prices, by_cut
from card_opt.algorithms.stepwise import Decided, EachCut
from card_opt.problem import costs, instance_curves
from card_opt.problem.curves import Curve
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray, Rounds, Values
from card_opt.problem.region import BoolArray
from card_opt.problem.solution import Answer, Status

# Costs that differ by less than this share of their terms differ by rounding only: a tie, which
# goes to the smallest cut. Bounds are rounded down by as much.
_ROUNDING = 64 * np.finfo(np.float64).eps
_BLOCK_VALUES = 2**15  # device-rounds times cuts: some 30 arrays that stay in a core's cache
_NAMED = 3  # device-rounds without a decision that a message names


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Decide all device-rounds of an instance, or prove which of them have no decision."""
    inst = problem.instance
    start = time.perf_counter()
    found = decide(problem)
    seconds = time.perf_counter() - start
    if not found.is_open.all():
        closed = ~found.is_open.reshape(inst.shape)
        return Answer(Status.INFEASIBLE, solve_time=seconds, message=_blame(closed))
    cut, frequency = found.cut.reshape(inst.shape), found.frequency.reshape(inst.shape)
    bound = float(found.lower.sum())
    return Answer(Status.OPTIMAL, cut, frequency, bound, solve_time=seconds)


def decide(problem: Problem, prices: Prices = NO_PRICES) -> Decided:
    """Return the decisions of all device-rounds, in row-major order.

    Parameters
    ----------
    problem
        The instance and its limits.
    prices
        What a second and a joule cost besides: those for cuts choose the cut, each at its best
        frequency for them; then those for frequencies choose the frequency of that cut.
    """
    total = problem.num_rounds
    out = Decided(
        np.empty(total, dtype=np.int64),
        np.empty(total),
        np.empty(total),
        np.empty(total, dtype=np.bool_),
    )
    for block, part in _decided(problem, prices):
        for whole, values in zip(out, part, strict=True):
            whole[block] = values
    return out


def _decided(problem: Problem, prices: Prices) -> Iterator[tuple[slice, Decided]]:
    """Yield blocks of device-rounds and their decisions; void where nothing is open.

    The blocks are smaller than those of `Instance.blocks` for their many arrays.
    """
    inst, total = problem.instance, problem.num_rounds
    most = max(1, _BLOCK_VALUES * total // max(1, problem.num_columns))
    if inst.level_power is None:
        for start in range(0, total, most):
            block = slice(start, min(start + most, total))
            yield block, _decide(problem, block, prices.part(block))
        return
    num_devices, num_rounds = inst.shape
    step = max(1, most // num_rounds)
    for first in range(0, num_devices, step):
        devices = slice(first, min(first + step, num_devices))
        part = Problem(inst[devices, :], problem.region[devices, :])
        block = slice(first * num_rounds, devices.stop * num_rounds)
        yield block, stepwise.decide(part, prices.part(block))


def each_cut(problem: Problem) -> EachCut:
    """Return the best frequency [Hz] of every cut of every device-round, and what it costs."""
    inst = problem.instance
    if inst.level_power is not None:
        return stepwise.each_cut(problem)
    shape = problem.num_rounds, inst.num_cuts
    out = EachCut(*(np.empty(shape) for _ in EachCut._fields))
    most = max(1, _BLOCK_VALUES // inst.num_cuts)
    for start in range(0, problem.num_rounds, most):
        block = slice(start, min(start + most, problem.num_rounds))
        at = _at_best(problem, block, NO_PRICES)
        out.frequency[block] = at.frequency
        out.value[block] = np.where(at.choices.is_open, at.size - at.offset, np.inf)
        out.lower[block] = at.lower
    return out


class _AtBest(NamedTuple):
    """Every cut at its best frequency, shape (K, C); costs are size - offset."""

    choices: Choices
    frequency: FloatArray
    size: FloatArray
    offset: Values
    lower: FloatArray  #: no cost is below, prices included; inf where nothing is open


def _at_best(problem: Problem, block: slice, prices: Prices) -> _AtBest:
    """Return every cut of a block of device-rounds at its best frequency."""
    inst = problem.instance
    x = inst.rounds(block).by_cut()
    e = instance_curves.cut_extremes(inst, block)
    own_delay, own_energy = costs.prices(x, e)
    offset = own_delay * e.min_delay + own_energy * e.min_energy
    delay_price = own_delay + by_cut(prices.delay)
    energy_price = own_energy + by_cut(prices.energy)
    seconds = instance_curves.quantity_curves(inst, "delay", block)
    local, cycles = delay_price * seconds.fixed, seconds.inverse
    cycle = instance_curves.cycle_curve(x, delay_price, energy_price)

    choices = _choices(problem, x, block, seconds)
    free = np.broadcast_to(optimal_frequency(x, delay_price, energy_price), cycles.shape)
    candidates = neighbours(choices, free)
    terms = [local + cycles * cycle.at(f) for f in candidates]
    slopes = [cycles * cycle.slope(f) for f in candidates]
    frequency, size = candidates[0], terms[0]
    if problem.region.levels is not None:
        is_above = terms[1] < terms[0]
        frequency, size = np.where(is_above, candidates[1], frequency), np.minimum(*terms)

    down = np.maximum(0.0, slopes[0] * (candidates[0] - choices.low))
    up = np.maximum(0.0, -slopes[-1] * (choices.high - candidates[-1]))
    lower = np.minimum(terms[0] - down, terms[-1] - up) - offset
    lower -= _ROUNDING * np.maximum(size, np.abs(offset))
    lower = np.where(choices.is_open, lower, np.inf)
    return _AtBest(choices, frequency, size, offset, lower)


def _decide(problem: Problem, block: slice, prices: Prices) -> Decided:
    """Return cuts, frequencies and bounds of a block of device-rounds."""
    inst = problem.instance
    choices, frequency, size, offset, lower = _at_best(problem, block, prices)
    if inst.normalizer == "per-cut":
        value, rounding = size - offset, _ROUNDING * np.maximum(size, np.abs(offset))
    else:  # the same offset for all cuts is no reason for a tie
        value, rounding = size, _ROUNDING * size
    value = np.where(choices.is_open, value, np.inf)
    cut = (value <= value.min(axis=1, keepdims=True) + rounding).argmax(axis=1)
    best = frequency[np.arange(cut.size), cut]
    if prices.has_second:
        x = inst.rounds(block).by_cut()
        own = costs.prices(x, instance_curves.cut_extremes(inst, block))
        more = map(by_cut, prices.second)
        again = (mine + added for mine, added in zip(own, more, strict=True))
        best = _again(x, choices, cut, *again)
    is_open = np.asarray(choices.is_open.any(axis=1))
    return Decided(cut + 1, best, lower.min(axis=1), is_open)


def _again(
    x: Rounds, choices: Choices, cut: IntArray, delay_price: Values, energy_price: Values
) -> FloatArray:
    """Return the best frequencies of chosen 0-based cuts at other prices, shape (K,)."""
    place = cut[:, np.newaxis]

    def chosen(values: Values) -> FloatArray:
        full = np.broadcast_to(values, choices.low.shape)
        return np.take_along_axis(full, place, axis=1)

    cycle = instance_curves.cycle_curve(x, delay_price, energy_price)
    cycle = Curve(0.0, chosen(cycle.inverse), chosen(cycle.square))
    free = chosen(optimal_frequency(x, delay_price, energy_price))
    left = Choices(chosen(choices.low), chosen(choices.high), choices.levels)
    first, *other = neighbours(left, free)
    for second in other:
        first = np.where(cycle.at(second) < cycle.at(first), second, first)
    return first[:, 0]


def _choices(problem: Problem, x: Rounds, block: slice, seconds: Curve) -> Choices:
    """Return the frequencies [Hz] that each cut may choose from, shape (K, C)."""
    inst, region = problem.instance, problem.region
    shape = (block.stop - block.start, inst.num_cuts)
    low, high = (np.broadcast_to(end, shape) for end in (x.min_frequency, x.max_frequency))
    for rows in region.own:
        quantity = seconds
        if rows.quantity != "delay":
            quantity = instance_curves.quantity_curves(inst, rows.quantity, block)
        if rows.extra is not None:
            extra = rows.extra.reshape(-1, inst.num_cuts)[block]
            quantity = replace(quantity, fixed=quantity.fixed + extra)
        with np.errstate(divide="ignore"):
            limit = rows.each_bound.flat[block] / rows.coefficient.flat[block]
        low, high = quantity.interval(JUST_MET * limit[:, np.newaxis], low, high)
    if region.allowed is not None:
        cells = slice(block.start * inst.num_cuts, block.stop * inst.num_cuts)
        high = np.where(region.allowed.flat[cells].reshape(shape), high, 0.0)
    return with_levels(low, high, None if region.levels is None else padded((region.levels,)))


def _blame(closed: BoolArray) -> str:
    """Return which device-rounds have no decision, as a line for the user."""
    places = [f"({m + 1}, {n + 1})" for m, n in np.argwhere(closed)[:_NAMED]]
    count = int(closed.sum())
    return (
        f"no cut and frequency is left in {count} of {closed.size} device-rounds "
        f"(device, round): {', '.join(places)}{', ...' if count > _NAMED else ''}"
    )
