r"""The supported decisions of a fleet: the steps from the fastest one to the thriftiest one.

The decisions that are best at some price of energy are those of the lower convex hull of all
(energy, delay) points. As the price rises from 0, frequencies move continuously and now and then
one device-round switches its option (`card_opt.studies.front.envelope`). At the price of the
switch both options are worth the same, and with them all others that tie there, such as every cut
between 1 and I - 1 if all layers are the same: they are taken one after the other. So all
supported decisions are positions on a ladder, each with a range of prices, perhaps of a single
price.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.arcs import Arcs, bunch
from card_opt.studies.front.envelope import TIE, envelope
from card_opt.studies.front.options import Fleet


@dataclass(frozen=True, eq=False)
class Ladder:
    """Steps between the supported decisions of a fleet, L of them, in rising order of price.

    Position i is before step i, the positions are 0..L.

    Attributes
    ----------
    fleet
        The options.
    first
        Option of each device-round at the price 0, shape (K,).
    price
        Price of energy at which each step is taken [s/J], shape (L,).
    owner, before, after
        Device-round that changes, and its options, shape (L,).
    """

    fleet: Fleet
    first: IntArray
    price: FloatArray
    owner: IntArray
    before: IntArray
    after: IntArray

    @property
    def num_steps(self) -> int:
        """Return L."""
        return self.price.size

    def at(self, position: int) -> IntArray:
        """Return the option of each device-round at a position, shape (K,)."""
        out = self.first.copy()
        # The last step of each device-round wins, for NumPy assigns in order.
        out[self.owner[:position]] = self.after[:position]
        return out

    def position(self, price: float) -> int:
        """Return the last position that is best at a price."""
        return int(np.searchsorted(self.price, price, side="right"))

    def prices(self, position: int) -> tuple[float, float]:
        """Return the range of prices at which a position is best."""
        low = self.price[position - 1] if position else 0.0
        return float(low), float(self.price[position]) if position < self.num_steps else np.inf

    def arcs(self, options: IntArray) -> Arcs:
        """Return the arcs of n choices of options, shape (n, K)."""
        f = self.fleet
        return bunch(f.power, f.fixed[options], f.work[options], f.box[options], *self._intervals)

    @functools.cached_property
    def _intervals(self) -> tuple[FloatArray, FloatArray]:
        first = np.unique(self.fleet.box, return_index=True)[1]
        return self.fleet.low[first], self.fleet.high[first]


def ladder(fleet: Fleet) -> Ladder:
    """Return the supported decisions of a fleet."""
    first: list[int] = []
    steps: list[tuple[float, int, int, int]] = []
    ends = [*fleet.starts[1:], fleet.owner.size]
    for k, (start, end) in enumerate(zip(fleet.starts, ends, strict=True)):
        options = np.arange(start, end)
        pieces = envelope(fleet, options)
        first.append(pieces[0].option)
        before = pieces[0].option
        for price, after in pieces[1:]:
            for option in [*_tied(fleet, options, price, before, after), after]:
                steps.append((price, k, before, option))
                before = option
    steps.sort(key=lambda step: step[0])
    columns = list(zip(*steps, strict=True)) or [(), (), (), ()]
    prices = np.array(columns[0], dtype=np.float64)
    changes = [np.array(column, dtype=np.int64) for column in columns[1:]]
    return Ladder(fleet, np.array(first), prices, *changes)


def _tied(fleet: Fleet, options: IntArray, price: float, before: int, after: int) -> list[int]:
    """Return the options that tie with two others at a price, between these in energy."""
    pace = fleet.power.pace(price)
    energy, delay = fleet.energy(options, pace), fleet.delay(options, pace)
    value = delay + price * energy
    most, least = (energy[np.flatnonzero(options == j)[0]] for j in (before, after))
    inside = (energy > least * (1.0 + TIE)) & (energy < most * (1.0 - TIE))
    tied = np.flatnonzero(inside & (value <= value.min() * (1.0 + TIE)))
    tied = tied[np.argsort(-energy[tied], kind="stable")]
    return [int(options[j]) for j in tied]
