r"""Rounds as short as can be, where energies cost nothing: bisection, and nothing is left open.

For a round to last no longer than t, each of its device-rounds needs a frequency of

.. math:: \varphi_k(t) = \min_{j \in J_k, \; D_j(h_j) \le t}
    \max \Big(l_j, \frac{p_j}{t - a_j}\Big),

which never rises with t, and with these all can be done if their sum is within the pool: whatever
the cuts are, no frequency may be lower. So the shortest time is where the sum meets the pool, or
else the least time of the slowest device-round; bisection finds it to the last digit, with a
shorter time at which the sum is above the pool as the bound. Options that need more at one end of
what is left of the times than another one at the other end are put aside on the way.
"""

from __future__ import annotations

import numpy as np

from card_opt.algorithms.column_generation.options import MET, ROUNDING
from card_opt.algorithms.makespan.settle import Settled, is_single
from card_opt.algorithms.makespan.solving import Outcome
from card_opt.algorithms.makespan.timed import Timed
from card_opt.problem.quantities import FloatArray

_MARGIN = 0.4 * MET
_NARROWING = 14  # halvings, after each of which options are put aside
_HALVINGS = 110  # of what is left then
_LONGEST = 1.0 + 1e-9  # of the most time, in which anything can be done


def takes(timed: Timed) -> bool:
    """Return whether only time costs anything, and rows are pools of single rounds."""
    options = timed.options
    cost = options.cost
    if np.any(cost.inverse) or np.any(cost.square) or np.any(cost.linear):
        return False
    least = np.minimum.reduceat(np.asarray(cost.fixed), options.starts)
    if (np.asarray(cost.fixed) != least[options.owner]).any():
        return False
    coupled = options.row < options.num_rows
    if not coupled.any():
        return True
    for share in options.shares:
        if np.any(share.fixed) or np.any(share.inverse) or np.any(share.square):
            return False
    low, high = np.full(options.num_rows, timed.num_rounds), np.full(options.num_rows, -1)
    group = np.broadcast_to(timed.group, options.row.shape)
    np.minimum.at(low, options.row[coupled], group[coupled])
    np.maximum.at(high, options.row[coupled], group[coupled])
    return is_single(timed) and bool((low >= high).all())


def solve(timed: Timed) -> Outcome | None:
    """Return the shortest rounds; None if there is more to it than time and pools."""
    if not takes(timed):
        return None
    low, high = timed.least_time, _LONGEST * timed.most_time
    fits = _Fit(timed)
    if (fits.load(high) > 1.0 - _MARGIN).any():
        return None  # whether there is any decision others can tell
    for _ in range(_NARROWING):
        middle = 0.5 * (low + high)
        load = fits.load(middle)
        low, high = np.where(load > 1.0, middle, low), np.where(load > 1.0, high, middle)
        fits = fits.narrowed(0.999 * low, 1.001 * high)
    below, _ = _halved(fits, 0.999 * low, high, 1.0 + MET)
    _, above = _halved(fits, low, 1.001 * high, 1.0 - _MARGIN)
    below = np.maximum(below, timed.least_time)
    chosen, frequency = fits.choice(above)
    places = fits.places[chosen]
    own = float(timed.options.cost_at(places, frequency).sum())
    time = timed.times(places, frequency)
    bound = own + float(timed.weight @ below)
    bound -= ROUNDING * (abs(own) + float(timed.weight @ below))
    cost = own + float(timed.weight @ time)
    settled = Settled(places, frequency, time, cost)
    return Outcome(settled, bound, np.full(timed.options.num_rows, np.nan))


class _Fit:
    """What a time takes of the pools.

    Parameters
    ----------
    timed
        The options.
    places
        Where they are among all; None if they are all.
    """

    def __init__(self, timed: Timed, places: np.ndarray | None = None) -> None:
        self._timed = timed
        options = timed.options
        self.places = np.arange(options.owner.size) if places is None else places
        linear = np.zeros(options.num_owners)
        for row, share in zip(options.row, options.shares, strict=True):
            each = np.broadcast_to(share.linear, options.owner.shape)[options.starts]
            linear = linear + np.where(row < options.num_rows, each, 0.0)
        self._linear = linear

    def load(self, time: FloatArray) -> FloatArray:
        """Return the share of the pool of each round, shape (N,); inf if one is not in time."""
        least = np.minimum.reduceat(self._needed(time), self._timed.options.starts)
        is_done = np.isfinite(least)
        taken = np.where(is_done, self._linear * np.where(is_done, least, 0.0), np.inf)
        return self._timed.sums(taken)

    def choice(self, time: FloatArray) -> tuple[np.ndarray, FloatArray]:
        """Return the option of each device-round that needs least, and its frequency."""
        options, needed = self._timed.options, self._needed(time)
        least = np.minimum.reduceat(needed, options.starts)
        places = np.flatnonzero(needed == least[options.owner])
        return places[np.searchsorted(options.owner[places], np.arange(options.num_owners))], least

    def narrowed(self, low: FloatArray, high: FloatArray) -> _Fit:
        """Return the same without the options that need more at any time between two."""
        options = self._timed.options
        most = np.minimum.reduceat(self._needed(low), options.starts)
        left = np.flatnonzero(self._needed(high) <= most[options.owner])
        if left.size > 0.7 * options.owner.size:
            return self
        return _Fit(self._timed.take(left), self.places[left])

    def _needed(self, time: FloatArray) -> FloatArray:
        """Return the frequency that each option needs, shape (J,); inf if it is not in time."""
        timed = self._timed
        at = time[timed.round_of]
        with np.errstate(divide="ignore", invalid="ignore"):
            needed = timed.delay.inverse / (at - timed.delay.fixed)
        needed = np.where(timed.delay.inverse > 0.0, needed, timed.options.low)
        needed = np.clip(needed, timed.options.low, timed.options.high)
        return np.where(at >= timed.earliest, needed, np.inf)


def _halved(
    fits: _Fit, low: FloatArray, high: FloatArray, most: float
) -> tuple[FloatArray, FloatArray]:
    """Return times between which the pool is loaded as much as it may be."""
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        if ((middle <= low) | (middle >= high)).all():
            break
        is_over = fits.load(middle) > most
        low, high = np.where(is_over, middle, low), np.where(is_over, high, middle)
    return low, high
