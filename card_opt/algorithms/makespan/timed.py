r"""Options with the time that their round lasts, and lines below what they cost by that time.

In a round that lasts :math:`t` an option j of a device-round may run at the frequencies at which
it is done by then, :math:`D_j(\varphi) = a_j + p_j / \varphi \le t`. With prices on the rows its
cost and what it takes is a convex curve :math:`\psi_j` of the frequency
(`card_opt.algorithms.column_generation.options`), and the least of it

.. math:: \phi_j(t) = \min \{\psi_j(\varphi): l_j \le \varphi \le h_j, \; D_j(\varphi) \le t\}

is convex in t and never rises: the set of :math:`(\varphi, t)` is convex, and grows with t. It is
reached where :math:`\psi_j` is least, or else at the least frequency that is in time,
:math:`p_j / (t - a_j)`. For any frequency :math:`\hat\varphi` and any :math:`\mu \ge 0`, the
tangent of :math:`\psi_j + \mu D_j` at :math:`\hat\varphi` has a least value on
:math:`[l_j, h_j]`, and that minus :math:`\mu t` is a line below :math:`\phi_j`; with the right
:math:`\mu` it is the tangent.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

BELOW = 1.0 - 1e-12  # of the least time that a round may last: it may be rounded up


@dataclass(frozen=True, eq=False)
class Timed:
    """The options of K device-rounds in N rounds.

    Attributes
    ----------
    options
        The options, J of them.
    delay
        How long a device-round takes with each, shape (J,); `fixed` and `inverse` alone.
    group
        Round of each device-round, shape (K,), 0..N-1; every round has some.
    weight
        What each round costs for the time that it lasts, shape (N,), at least 0.
    """

    options: Options
    delay: Curve
    group: IntArray
    weight: FloatArray

    @property
    def num_rounds(self) -> int:
        """Return N."""
        return int(self.weight.size)

    @functools.cached_property
    def round_of(self) -> IntArray:
        """Return the round of each option, shape (J,)."""
        return self.group[self.options.owner]

    @functools.cached_property
    def earliest(self) -> FloatArray:
        """Return how long each option takes at its highest frequency, shape (J,)."""
        return self.delay.at(self.options.high)

    @functools.cached_property
    def latest(self) -> FloatArray:
        """Return how long each option takes at its lowest frequency, shape (J,)."""
        return self.delay.at(self.options.low)

    @functools.cached_property
    def least_time(self) -> FloatArray:
        """Return a time that each round lasts at least, shape (N,)."""
        soonest = np.minimum.reduceat(self.earliest, self.options.starts)
        return BELOW * self._highest(soonest)

    @functools.cached_property
    def most_time(self) -> FloatArray:
        """Return a time from which on each round lasts for nothing's sake, shape (N,)."""
        return self._highest(np.maximum.reduceat(self.latest, self.options.starts))

    def first_times(self, number: int) -> FloatArray:
        """Return some times from which on an option can be chosen, shape (number, N), rising.

        All of them, if a round has fewer.
        """
        order = np.lexsort((self.earliest, self.round_of))
        ends = np.searchsorted(self.round_of[order], np.arange(self.num_rounds + 1))
        steps = np.linspace(0.0, 1.0, number)[:, np.newaxis]
        places = ends[:-1] + np.rint(steps * (np.diff(ends) - 1)).astype(np.int64)
        times: FloatArray = self.earliest[order][places] * (1.0 + 1e-15)
        return times

    def sums(self, values: FloatArray) -> FloatArray:
        """Return the sums of each round, shape (N,), of values of device-rounds, shape (K,)."""
        return np.bincount(self.group, values, self.num_rounds).astype(np.float64, copy=False)

    def times(self, chosen: IntArray, frequency: FloatArray) -> FloatArray:
        """Return how long each round lasts, shape (N,), with one option of each device-round."""
        return self._highest(self.delay.rows(chosen).at(frequency))

    def take(self, places: IntArray) -> Timed:
        """Return some options, by their places; some of every device-round."""
        return replace(self, options=self.options.take(places), delay=self.delay.rows(places))

    def part(self, owners: IntArray) -> tuple[Timed, IntArray, IntArray]:
        """Return the options of all device-rounds of some rounds, by rising device-rounds.

        Returns
        -------
        part, rounds, rows
            With device-rounds, rounds and rows numbered anew; which they were.
        """
        options, rows = self.options.part(owners)
        rounds, group = np.unique(self.group[owners], return_inverse=True)
        places = self.options.places_of(owners)
        part = Timed(options, self.delay.rows(places), group, self.weight[rounds])
        return part, rounds, rows

    def priced(self, prices: FloatArray) -> Priced:
        """Return the options at prices of the rows, shape (R,)."""
        curve = self.options.priced_curve(prices)
        shape = self.options.owner.shape
        parts = curve.fixed, curve.inverse, curve.square
        fixed, inverse, square = (np.broadcast_to(part, shape) for part in parts)
        curve = Curve(fixed, inverse, square, curve.linear)
        low, high = self.options.low, self.options.high
        free = curve.minimiser(low, high) if np.any(inverse) else low  # it rises throughout
        return Priced(self, prices, curve, free)

    def _highest(self, values: FloatArray) -> FloatArray:
        out = np.full(self.num_rounds, -np.inf)
        np.maximum.at(out, self.group, values)
        return out


class Now(NamedTuple):
    """What is best if rounds last a time.

    Attributes
    ----------
    value
        Cost with prices, of the time as well, of each round, shape (N,); inf if some
        device-round is not done in time.
    slope
        By how much that grows with the time, at first and with the same options, shape (N,).
    chosen
        Best option of each device-round, shape (K,).
    frequency
        Its frequency, shape (K,).
    """

    value: FloatArray
    slope: FloatArray
    chosen: IntArray
    frequency: FloatArray


class Lines(NamedTuple):
    """Lines below the cost of each option: ``level - drop * t`` at a time t, shape (J,) each."""

    level: FloatArray
    drop: FloatArray

    def at(self, time: FloatArray) -> FloatArray:
        """Return the values at a time of each option."""
        return self.level - self.drop * time


@dataclass(frozen=True, eq=False)
class Priced:
    """Options at prices.

    Attributes
    ----------
    timed
        The options.
    prices
        Prices of the rows, shape (R,).
    curve
        Cost and priced shares of each, shape (J,).
    free
        Where that is least in the option's interval, shape (J,).
    """

    timed: Timed
    prices: FloatArray
    curve: Curve
    free: FloatArray

    def of_rounds(self, rounds: BoolArray) -> tuple[Priced, IntArray]:
        """Return the options of some rounds, and their device-rounds."""
        timed = self.timed
        owners = np.flatnonzero(rounds[timed.group])
        part, _, rows = timed.part(owners)
        places = timed.options.places_of(owners)
        curve = Curve(*(_at(v, places) for v in _parts(self.curve)))
        return Priced(part, self.prices[rows], curve, self.free[places]), owners

    def take(self, places: IntArray) -> Priced:
        """Return some options, by their places; some of every device-round."""
        curve = Curve(*(_at(v, places) for v in _parts(self.curve)))
        return replace(self, timed=self.timed.take(places), curve=curve, free=self.free[places])

    def values(self, time: FloatArray) -> FloatArray:
        """Return the cost of each option if rounds last a time, shape (J,); inf if too late."""
        at = time[self.timed.round_of]
        frequency, _ = self._frequency(at)
        return np.where(at >= self.timed.earliest, self.curve.at(frequency), np.inf)

    def between(self, low: FloatArray, high: FloatArray) -> tuple[Priced, IntArray]:
        """Return the options that may be best at some time between two, and their places.

        An option that costs more at the last time than another one at the first is not, for none
        costs more when there is more time.
        """
        owner, starts = self.timed.options.owner, self.timed.options.starts
        most = np.minimum.reduceat(self.values(low), starts)
        least = self.values(high)
        is_left = (least <= most[owner]) & np.isfinite(least)
        is_left |= ~np.logical_or.reduceat(is_left, starts)[owner]
        places = np.flatnonzero(is_left)
        return self.take(places), places

    def now(self, time: FloatArray) -> Now:
        """Return what is best if rounds last a time, shape (N,)."""
        timed, options = self.timed, self.timed.options
        at = time[timed.round_of]
        frequency, is_pressed = self._frequency(at)
        value = np.where(at >= timed.earliest, self.curve.at(frequency), np.inf)
        least = np.minimum.reduceat(value, options.starts)
        places = np.flatnonzero(value == least[options.owner])
        chosen = places[np.searchsorted(options.owner[places], np.arange(options.num_owners))]
        best = frequency[chosen]
        curve = Curve(*(_at(v, chosen) for v in _parts(self.curve)))
        drop = _drop(curve, best, np.asarray(_at(timed.delay.inverse, chosen)))
        slope = timed.weight - timed.sums(np.where(is_pressed[chosen], drop, 0.0))
        return Now(timed.weight * time + timed.sums(least), slope, chosen, best)

    def lines(self, point: FloatArray) -> Lines:
        """Return lines that are tangents where rounds last a time, shape (N,), as far as can be.

        At a time of inf they are of slope 0, and at one that is too early for an option they are
        its steepest.
        """
        timed, options = self.timed, self.timed.options
        given = point[timed.round_of]
        frequency, is_pressed = self._frequency(np.maximum(given, timed.earliest))
        is_pressed |= (given < timed.earliest) & (timed.delay.inverse > 0.0)
        drop = np.where(is_pressed, _drop(self.curve, frequency, timed.delay.inverse), 0.0)
        both = Curve(
            self.curve.fixed + drop * timed.delay.fixed,
            self.curve.inverse + drop * timed.delay.inverse,
            self.curve.square,
            self.curve.linear,
        )
        slack = both.tangent_slack(frequency, options.low, options.high)
        return Lines(both.at(frequency) - slack, drop)

    def _frequency(self, time: FloatArray) -> tuple[FloatArray, BoolArray]:
        """Return the best frequency of each option in a time, and whether time is why."""
        timed = self.timed
        room = time - timed.delay.fixed
        with np.errstate(divide="ignore", invalid="ignore"):
            least = np.where(room > 0.0, timed.delay.inverse / room, timed.options.high)
        is_pressed = (least > self.free) & (timed.delay.inverse > 0.0)
        frequency = np.where(is_pressed, np.minimum(least, timed.options.high), self.free)
        return frequency, is_pressed


def _drop(curve: Curve, frequency: FloatArray, inverse: FloatArray) -> FloatArray:
    """Return how fast the least cost falls with the time at a frequency that is just in time."""
    with np.errstate(divide="ignore", invalid="ignore"):
        drop = np.maximum(curve.slope(frequency), 0.0) * frequency**2 / inverse
    return np.where(inverse > 0.0, drop, 0.0)


def _parts(curve: Curve) -> tuple[FloatArray | float, ...]:
    return curve.fixed, curve.inverse, curve.square, curve.linear


def _at(values: FloatArray | float, places: IntArray) -> FloatArray | float:
    return values[places] if isinstance(values, np.ndarray) else values
