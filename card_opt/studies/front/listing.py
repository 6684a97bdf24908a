r"""All choices of cuts that are worth little more than the best ones, by adding device-rounds.

At a price of energy, :math:`r_k(j)` is how much more option j is worth than the best option of
its device-round k, and :math:`R(c) = \sum_k r_k(c_k)` of a choice c of all cuts. Choices with
:math:`R(c)` below a limit are listed by taking one device-round after another. Partial choices
are dropped that cannot be part of an efficient decision:

- if the open options have no frequency to choose: those with more joules and more seconds than
  another;
- if all options have the same interval of frequencies, so that a choice is no more than its
  cycles S and its seconds B: those with more of both than another, and those whose S is far from
  that of the decisions looked for. A pace f other than the price's p then has to use up the
  energy e, and costs :math:`S (1/f + \mu e(f) - g(\mu))` with :math:`S e(f) = e` beyond R. That
  is convex in (S, e) and 0 where f = p, hence least at the nearer end of the energies.

References
----------
.. [1] G. L. Nemhauser, Z. Ullmann, "Discrete dynamic programming and capital allocation",
   Management Science 15(9), 494-505, 1969, https://doi.org/10.1287/mnsc.15.9.494
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.studies.front.envelope import TIE
from card_opt.studies.front.options import Fleet

_EVERYTHING = slice(None)


@dataclass(frozen=True, eq=False)
class Worth:
    """What options are worth at a price of energy, in seconds.

    Attributes
    ----------
    price
        The price [s/J].
    excess
        How much more each option is worth than the best of its device-round, shape (J,).
    rounding
        How much of the fleet's total may be rounding.
    """

    price: float
    excess: FloatArray
    rounding: float

    @classmethod
    def at(cls, fleet: Fleet, price: float) -> Worth:
        """Return what all options are worth."""
        pace = fleet.power.pace(price)
        value = fleet.delay(_EVERYTHING, pace) + price * fleet.energy(_EVERYTHING, pace)
        least = np.minimum.reduceat(value, fleet.starts)
        return cls(price, value - least[fleet.owner], TIE * float(least.sum()))


@dataclass(frozen=True, eq=False)
class Listing:
    """Choices of cuts.

    Attributes
    ----------
    options
        Option of each device-round, shape (n, K).
    excess
        R of each [s], shape (n,).
    cut_off
        Every choice that is not listed has at least this R [s], or is not efficient.
    """

    options: IntArray
    excess: FloatArray
    cut_off: float


def listing(
    fleet: Fleet,
    base: IntArray,
    worth: Worth,
    limit: float,
    energies: tuple[float, float],
    longest: int,
) -> Listing:
    """Return the choices with R below a limit that may be efficient at some energies.

    Parameters
    ----------
    fleet
        The options.
    base
        Best options of the device-rounds at the price, shape (K,).
    worth
        What the options are worth.
    limit
        The limit [s].
    energies
        Least and most total energy looked for [J].
    longest
        How many partial choices to keep, those of least R.
    """
    is_open = worth.excess < limit
    is_open[base] = True
    count = np.add.reduceat(is_open.astype(np.int64), fleet.starts)
    owners = np.flatnonzero(count > 1)
    owners = owners[np.argsort(count[owners], kind="stable")]
    mine = [start + np.flatnonzero(is_open[start:end]) for start, end in fleet.ranges(owners)]
    coordinates = _coordinates(fleet, is_open & (count > 1)[fleet.owner], worth.price)
    reach = Reach(fleet, worth.price, *energies) if fleet.has_one_box else None
    rest = fleet.work[base].sum() - fleet.work[base[owners]].sum()
    least, most = (
        rest + np.cumsum([0.0, *(end(fleet.work[j]) for j in mine[:0:-1])])[::-1]
        for end in (np.min, np.max)
    )
    chosen, total, place = np.empty((1, 0), dtype=np.int64), np.zeros(1), np.zeros((2, 1))
    for number, options in enumerate(mine):
        sums = total[:, np.newaxis] + worth.excess[options]
        old, new = np.nonzero(sums < limit)
        total, chosen = sums[old, new], np.column_stack([chosen[old], options[new]])
        kept = np.arange(total.size)
        if coordinates is not None:
            place = place[:, old] + coordinates[:, options[new]]
            kept = _undominated(place)
        if reach is not None:
            work = place[0, kept]
            kept = kept[
                total[kept] + reach.excess(work + least[number], work + most[number]) < limit
            ]
        if kept.size > longest:
            kept = kept[np.argsort(total[kept], kind="stable")]
            limit = float(total[kept[longest]])
            kept = kept[:longest]
        total, chosen = total[kept], chosen[kept]
        if coordinates is not None:
            place = place[:, kept]
    out = np.tile(base, (total.size, 1))
    out[:, owners] = chosen
    return Listing(out, total, limit)


def _coordinates(fleet: Fleet, is_open: BoolArray, price: float) -> FloatArray | None:
    """Return two numbers of each option of which less is better, shape (2, J), if there are."""
    if fleet.has_one_box:
        return np.stack([fleet.work, fleet.fixed])
    if (fleet.low[is_open] == fleet.high[is_open]).all():
        pace = fleet.power.pace(price)
        return np.stack([fleet.energy(_EVERYTHING, pace), fleet.delay(_EVERYTHING, pace)])
    return None


def _undominated(place: FloatArray) -> IntArray:
    """Return the columns that no other one is at least as good as in both numbers."""
    order = np.lexsort(place[::-1])
    second = place[1, order]
    least = np.minimum.accumulate(second)
    # By more than rounding, lest sums in another order count as another choice.
    is_lower = np.ones(second.size, dtype=bool)
    is_lower[1:] = second[1:] < least[:-1] * (1.0 - TIE)
    return np.asarray(order[is_lower])


class Reach:
    """What a choice is worth beyond R for its cycles alone, if all have one interval."""

    def __init__(self, fleet: Fleet, price: float, least: float, most: float) -> None:
        self.power, self.price = fleet.power, price
        self.low, self.high = float(fleet.low[0]), float(fleet.high[0])
        usual = float(np.clip(fleet.power.pace(price), self.low, self.high))
        energy = fleet.power.energy(usual)
        self.worth = 1.0 / usual + price * energy
        self.least, self.most = least, most
        self.fewest_cycles, self.most_cycles = least / energy, most / energy

    def excess(self, fewest: FloatArray, most: FloatArray) -> FloatArray:
        """Return the least such excess of choices with so many cycles, shape (n,) [s]."""
        out = np.zeros(fewest.size)
        is_few, is_many = most < self.fewest_cycles, fewest > self.most_cycles
        out[is_few] = self._excess(most[is_few], self.least)
        out[is_many] = self._excess(fewest[is_many], self.most)
        return out

    def _excess(self, work: FloatArray, energy: float) -> FloatArray:
        with np.errstate(divide="ignore"):
            f = np.clip(self.power.frequency_of_energy(energy / work), self.low, self.high)
        unused = energy - work * self.power.energy(f)
        more = work * (1.0 / f + self.price * self.power.energy(f) - self.worth)
        more += self.price * np.maximum(unused, 0.0)
        return np.where(unused < -TIE * energy, np.inf, more)
