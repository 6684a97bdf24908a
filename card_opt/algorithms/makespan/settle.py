r"""The best frequencies and times for one option of each device-round: a convex problem.

What is mixed in it may be replaced by its mean: that takes no more of any row, costs no more and
lasts no longer, for all curves are convex. So the relaxation is a decision.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.frequencies import keeps_rows, settle_options
from card_opt.algorithms.column_generation.options import MET
from card_opt.algorithms.makespan.one_price import Bracket, bracket, where_of
from card_opt.algorithms.makespan.planes import mixed
from card_opt.algorithms.makespan.timed import BELOW, Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray

_MARGIN = 0.4 * MET
_HALVINGS = 60
_PRECISION = 1e-12  # of the cost
_LONGER = (1e-13, 1e-11, 1e-9, 1e-7, 1e-5, 1e-3, 1e-2, 0.1, 1.0, 1e6)


class Settled(NamedTuple):
    """A decision: options and frequencies, shape (K,), times, shape (N,), cost, inf for none."""

    chosen: IntArray
    frequency: FloatArray
    time: FloatArray
    cost: float


def cost_of(timed: Timed, chosen: IntArray, frequency: FloatArray) -> tuple[FloatArray, float]:
    """Return the times of the rounds, shape (N,), and the cost of a decision."""
    time = timed.times(chosen, frequency)
    cost = float(timed.options.cost_at(chosen, frequency).sum() + timed.weight @ time)
    return time, cost


def settle(
    timed: Timed,
    chosen: IntArray,
    prices: FloatArray,
    time: FloatArray,
    deadline: float,
    tolerance: float = 0.0,
    worst: float = np.inf,
) -> Settled:
    """Return the best frequencies for one option of each device-round; cost inf if none keep all.

    Parameters
    ----------
    timed
        The options.
    chosen
        Place of the one of each device-round, shape (K,).
    prices
        Prices to begin with, shape (R,).
    time
        Times to begin with, shape (N,).
    deadline
        When to stop, by `time.perf_counter`.
    tolerance
        How far above the least cost is near enough; as near as can be if 0.
    worst
        What costs more is of no use, and need not be found.
    """
    own = timed.take(chosen)
    window = Window(np.zeros(own.num_rounds), np.full(own.num_rounds, np.inf))
    typical = np.abs(own.priced(0.0 * prices).now(np.maximum(time, own.least_time / BELOW)).value)
    precision = _PRECISION * float(np.where(np.isfinite(typical), typical, 0.0).sum())
    if is_single(own):
        ends = bracket(
            own,
            window,
            prices,
            np.full(prices.size, precision / max(prices.size, 1)),
            deadline,
            (np.maximum(time, own.least_time),),
        )
        made = _offered(timed, chosen, _between(own, ends))
        return made if ends.is_met.all() else made._replace(cost=np.inf)
    precision, near = max(precision, tolerance), (np.maximum(time, own.least_time),)
    found = mixed(own, window, prices, precision, deadline, near, worst + precision)
    if found.value > worst + precision:
        return Settled(chosen, own.options.low, time, np.inf)
    frequency = np.zeros(chosen.size)
    for sample, weight in zip(found.samples, found.weights, strict=True):
        frequency += weight[own.group] * sample.frequency
    frequency = np.clip(frequency, own.options.low, own.options.high)
    given = _offered(timed, chosen, frequency)
    kept = _in_time(timed, own, chosen, found.prices, given.time, deadline)
    is_kept = keeps_rows(timed.options, chosen, frequency)
    return given if is_kept and given.cost <= kept.cost else kept


def is_single(timed: Timed) -> bool:
    """Return whether every round is in one row at most, and the other way round or not."""
    row = timed.options.row
    if not row.size:
        return True
    none = timed.options.num_rows
    least = np.full(timed.num_rounds, none)
    most = np.full(timed.num_rounds, -1)
    for rows in row:
        inside = rows < none
        np.minimum.at(least, timed.group[inside], rows[inside])
        np.maximum.at(most, timed.group[inside], rows[inside])
    is_once = (row < none).sum(axis=0) <= 1
    return bool(((most < 0) | (most == least)).all() and is_once.all())


def _offered(timed: Timed, chosen: IntArray, frequency: FloatArray) -> Settled:
    time, cost = cost_of(timed, chosen, frequency)
    return Settled(chosen, frequency, time, cost)


def _between(own: Timed, ends: Bracket) -> FloatArray:
    """Return frequencies between the ends of brackets at which all rows are just kept."""
    where, places = where_of(own), np.arange(own.group.size)
    exceeded, kept = ends.exceeded.frequency, ends.kept.frequency
    num_rows = own.options.num_rows
    low, high = np.zeros(num_rows), np.ones(num_rows)

    def mix(share: FloatArray) -> FloatArray:
        mine = np.append(share, 1.0)[where.owner_row]
        return exceeded + mine * (kept - exceeded)

    for _ in range(_HALVINGS if num_rows else 0):
        middle = 0.5 * (low + high)
        totals = own.options.totals(own.options.shares_at(places, mix(middle)))
        is_kept = totals <= 1.0 - _MARGIN
        low, high = np.where(is_kept, low, middle), np.where(is_kept, middle, high)
    return np.clip(mix(high), own.options.low, own.options.high)


def _in_time(
    timed: Timed,
    own: Timed,
    chosen: IntArray,
    prices: FloatArray,
    time: FloatArray,
    deadline: float,
) -> Settled:
    """Return the best frequencies if rounds last a time, or somewhat longer."""
    for longer in _LONGER:
        room = (1.0 + longer) * time[own.group] - own.delay.fixed
        with np.errstate(divide="ignore", invalid="ignore"):
            least = np.where(room > 0.0, own.delay.inverse / room, own.options.high)
        least = np.where(own.delay.inverse > 0.0, least, own.options.low)
        low = np.clip(least, own.options.low, own.options.high)
        options = replace(own.options, low=low)
        found = settle_options(options, np.arange(chosen.size), prices, np.inf, deadline)
        if np.isfinite(found.cost):
            return _offered(timed, chosen, found.frequency)
    return Settled(chosen, own.options.low, time, np.inf)
