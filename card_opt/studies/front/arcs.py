r"""Fixed cuts: the least total delay as a function of the total energy, in closed form.

Once every device-round k has its option, the best frequencies all follow one pace p, each moved
into its interval (`card_opt.studies.front.power`), so the totals

.. math::

    E(p) = \sum_k W_k \, e(\operatorname{clip}(p, l_k, h_k)), \qquad
    D(p) = \sum_k b_k + W_k / \operatorname{clip}(p, l_k, h_k)

trace an arc, convex and falling. Between neighbouring ends of intervals
:math:`E(p) = E_0 + W_0 \, e(p)` with the :math:`W_0` cycles that are free there, which is solved
for p in closed form. Device-rounds of equal intervals count as one.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.envelope import TIE
from card_opt.studies.front.power import Power


class Totals(NamedTuple):
    """Points on n arcs, arrays of shape (n, Q).

    Where an arc has no point of so little energy the delay is inf.
    """

    pace: FloatArray  #: [Hz]
    energy: FloatArray  #: that is used, at most what was asked for [J]
    delay: FloatArray  #: [s]


@dataclass(frozen=True, eq=False)
class Arcs:
    """The arcs of n choices of cuts.

    Attributes
    ----------
    power
        The server's power.
    fixed
        Sum of b [s], shape (n,).
    work
        Cycles in each of G intervals, shape (n, G).
    low, high
        The intervals [Hz], shape (G,).
    """

    power: Power
    fixed: FloatArray
    work: FloatArray
    low: FloatArray
    high: FloatArray

    @functools.cached_property
    def ends(self) -> FloatArray:
        """Return the ends of the intervals, rising, shape (T,)."""
        return np.unique(np.concatenate([self.low, self.high]))

    def _passed(self, frequency: FloatArray) -> list[FloatArray]:
        """Return what has its frequency at or below each end: count, cycles, J, s; (n, T)."""
        order = np.argsort(frequency)
        count = np.searchsorted(frequency[order], self.ends, side="right")
        work, frequency = self.work[:, order], frequency[order]
        parts = work > 0.0, work, work * self.power.energy(frequency), work / frequency
        sums = np.zeros((4, work.shape[0], work.shape[1] + 1))
        for total, part in zip(sums, parts, strict=True):
            part.cumsum(axis=1, out=total[:, 1:])
        return list(sums[:, :, count])

    @functools.cached_property
    def _segments(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return free cycles, and joules and seconds of the rest, right above each end, (n, T)."""
        low, high = self._passed(self.low), self._passed(self.high)
        # Where the count says that none is free, the cycles may differ from 0 by rounding.
        free = np.where(low[0] > high[0], low[1] - high[1], 0.0)
        energy, delay = (low[i][:, -1:] - low[i] + high[i] for i in (2, 3))
        return free, energy, delay

    @functools.cached_property
    def energies(self) -> FloatArray:
        """Return the energy at each end [J], rising, shape (n, T)."""
        free, rest, _ = self._segments
        return np.maximum.accumulate(rest + free * self.power.energy(self.ends), axis=1)

    def at_energy(self, energy: FloatArray) -> Totals:
        """Return the best that each arc does with at most so much energy [J], shape (Q,)."""
        free, rest, seconds = self._segments
        most = energy * (1.0 + TIE)
        place = np.stack([np.searchsorted(e, most, side="right") - 1 for e in self.energies])
        is_short = place < 0
        place = np.maximum(place, 0)
        free, rest, seconds = (np.take_along_axis(v, place, 1) for v in (free, rest, seconds))
        start = self.ends[place]
        until = self.ends[np.minimum(place + 1, self.ends.size - 1)]
        with np.errstate(divide="ignore", invalid="ignore"):
            pace = self.power.frequency_of_energy((energy - rest) / free)
        pace = np.clip(np.where(free > 0.0, pace, start), start, until)
        used = rest + free * self.power.energy(pace)
        delay = self.fixed[:, None] + seconds + free / pace
        return Totals(pace, used, np.where(is_short, np.inf, delay))

    def at_pace(self, pace: FloatArray) -> Totals:
        """Return the points of each arc at paces [Hz], shape (Q,)."""
        free, rest, seconds = self._segments
        pace = np.clip(pace, self.ends[0], self.ends[-1])
        place = np.searchsorted(self.ends, pace, side="right") - 1
        used = rest[:, place] + free[:, place] * self.power.energy(pace)
        delay = self.fixed[:, None] + seconds[:, place] + free[:, place] / pace
        return Totals(np.broadcast_to(pace, used.shape), used, delay)


def bunch(
    power: Power,
    fixed: FloatArray,
    work: FloatArray,
    box: IntArray,
    low: FloatArray,
    high: FloatArray,
) -> Arcs:
    """Return the arcs of n choices, of whose device-rounds those of one interval are summed.

    Parameters
    ----------
    power
        The server's power.
    fixed, work
        b [s] and W [cycle] of each device-round, shape (n, K).
    box
        Number of its interval, shape (n, K), of those in `low` and `high` [Hz].
    """
    used, column = np.unique(box, return_inverse=True)
    column = column.reshape(box.shape)
    sums = np.zeros((len(fixed), used.size))
    np.add.at(sums, (np.arange(len(fixed))[:, None], column), work)
    return Arcs(power, fixed.sum(axis=1), sums, low[used], high[used])
