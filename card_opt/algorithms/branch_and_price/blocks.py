r"""Blocks of device-rounds that hang together, and the best that one does at given prices.

A block chooses an option for each of its device-rounds. Without moves these are free of each
other, and every device-round is a block (`Alone`); with moves a device is one, whose best choice
is a shortest path over its rounds (`Paths`). Weak duality needs no more than a block's least:

.. math::

    \text{cost} \ge D(\lambda) = \sum_B \min_{j \in B} \Big(\sum_k L_{kj}(\lambda)
    + \text{moves}\Big) - \sum_r \lambda_r

with the options' own bounds :math:`L_{kj}` (`card_opt.algorithms.branch_and_price.pricing`). An
option's least *through* it, against that of its block, is its reduced cost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

import numpy as np

from card_opt.algorithms.branch_and_price.joint import Joint
from card_opt.algorithms.branch_and_price.pricing import PricedJoint, priced
from card_opt.algorithms.column_generation.options import MET, ROUNDING, Options
from card_opt.algorithms.paths.dynamic_program import (
    Steps,
    costs_to_go,
    least_through,
    shortest,
)
from card_opt.problem.quantities import FloatArray, IntArray

_EPSILON = float(np.finfo(np.float64).eps)
_CEILING = 1.0 + 1e-6  # of the dearest decision
_LEAST_COST = 1e-6  # of a device-round [scaled], where all decisions may cost nothing


class Pricer(Protocol):
    """How blocks choose; options keep the device-rounds that they are given with."""

    @property
    def length(self) -> int:
        """Return the device-rounds of a block, which are next to each other."""

    def least(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the least value of each block; inf if there is no choice for it."""

    def best(self, options: Options, values: FloatArray) -> IntArray:
        """Return the places of the options of least value, shape (K,)."""

    def through(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the least value of a block through each option, shape (J,)."""

    def moved(self, options: Options, places: IntArray) -> FloatArray:
        """Return what each block pays besides its options, whose places have shape (K,)."""

    def most(self) -> float:
        """Return the most that a block pays besides its options."""

    def part(self, blocks: IntArray) -> Pricer:
        """Return how some blocks choose."""

    def free(self) -> Pricer:
        """Return the same choices without what a block pays besides."""


class Alone:
    """Every device-round by itself."""

    length = 1

    def least(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the least value of each device-round."""
        return np.minimum.reduceat(values, options.starts)

    def best(self, options: Options, values: FloatArray) -> IntArray:
        """Return the first option of least value of each device-round."""
        return _first_least(values, options.starts, options.counts)

    def through(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the values themselves."""
        return values

    def moved(self, options: Options, places: IntArray) -> FloatArray:
        """Return nothing for each."""
        return np.zeros(places.size)

    def most(self) -> float:
        """Return nothing."""
        return 0.0

    def part(self, blocks: IntArray) -> Alone:
        """Return itself."""
        return self

    def free(self) -> Alone:
        """Return itself."""
        return self


@dataclass(frozen=True, eq=False)
class Paths:
    """A device with all of its rounds.

    Attributes
    ----------
    steps
        What moves cost.
    length
        Rounds.
    each
        Columns of a cut: frequencies of the table of the server's power, if there is one.
    """

    steps: Steps
    length: int
    each: int = 1

    def least(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the cost of the shortest path of each device."""
        to_go = costs_to_go(self._nodes(options, values)[0], self.steps)
        return np.asarray(to_go[0].min(axis=0))

    def best(self, options: Options, values: FloatArray) -> IntArray:
        """Return the options of the shortest paths."""
        node, starts = self._nodes(options, values)
        cut = shortest(costs_to_go(node, self.steps), self.steps).ravel()
        keys = options.owner[starts] * len(node[0]) + options.cut[starts] // self.each
        wanted = np.searchsorted(keys, np.arange(cut.size) * len(node[0]) + cut)
        ends = np.append(starts[1:], options.owner.size)
        return _first_least(values, starts, ends - starts)[wanted]

    def through(self, options: Options, values: FloatArray) -> FloatArray:
        """Return the cost of the shortest path through each option."""
        node, _ = self._nodes(options, values)
        through = least_through(node, costs_to_go(node, self.steps), self.steps)
        flat = self._flat(options)
        with np.errstate(invalid="ignore"):
            more = values - node.flat[flat]  # inf - inf only where the path is inf, too
        return np.where(np.isfinite(more), through.flat[flat] + more, np.inf)

    def moved(self, options: Options, places: IntArray) -> FloatArray:
        """Return what the moves of each device cost, its start included."""
        cut = (options.cut[places] // self.each).reshape(-1, self.length)
        device = np.arange(len(cut)) if self.steps.cost.shape[-1] > 1 else 0
        begun = np.arange(len(cut)) if self.steps.first.shape[-1] > 1 else 0
        moves = self.steps.cost[cut[:, :-1].T, cut[:, 1:].T, device]
        return np.asarray(self.steps.first[cut[:, 0], begun] + moves.sum(axis=0))

    def most(self) -> float:
        """Return the dearest move in every round."""
        dearest = [np.where(np.isfinite(v), v, 0.0).max() for v in self._costs()]
        return float(dearest[0] + (self.length - 1) * dearest[1])

    def part(self, blocks: IntArray) -> Paths:
        """Return the paths of some devices."""
        return replace(self, steps=self.steps.part(blocks))

    def free(self) -> Paths:
        """Return the same moves at no cost."""
        return replace(self, steps=self.steps.free())

    def _costs(self) -> tuple[FloatArray, FloatArray]:
        return self.steps.first, self.steps.cost

    def _nodes(self, options: Options, values: FloatArray) -> tuple[FloatArray, IntArray]:
        """Return the least of the options with a cut, (N, C, B), and where its options begin."""
        num_blocks, num_cuts = options.num_owners // self.length, len(self.steps.cost)
        key = options.owner * num_cuts + options.cut // self.each
        starts = np.flatnonzero(np.diff(key, prepend=-1))
        node = np.full((self.length, num_cuts, num_blocks), np.inf)
        node.flat[self._flat(options)[starts]] = np.minimum.reduceat(values, starts)
        return node, starts

    def _flat(self, options: Options) -> IntArray:
        """Return the place of each option's cut in arrays of shape (N, C, B), flat."""
        block, place = np.divmod(options.owner, self.length)
        num_blocks, num_cuts = options.num_owners // self.length, len(self.steps.cost)
        out: IntArray = (place * num_cuts + options.cut // self.each) * num_blocks + block
        return out


class Priced(NamedTuple):
    """Blocks at given prices.

    Attributes
    ----------
    prices
        Prices of the rows, shape (R,).
    options
        The options at these.
    places
        Options of the best choice of every block, shape (K,).
    worth
        What that costs, priced, shape (B,).
    bound
        Proven lower bound on the cost of every decision: D, rounded down.
    """

    prices: FloatArray
    options: PricedJoint
    places: IntArray
    worth: FloatArray
    bound: float

    def at(self, places: IntArray) -> tuple[FloatArray, ...]:
        """Return the best frequencies, and shares, of some options."""
        return tuple(values[places] for values in self.options.at)


@dataclass(frozen=True, eq=False)
class Blocks:
    """Options, and how blocks of their device-rounds choose among them.

    Attributes
    ----------
    joint
        The options.
    pricer
        How the blocks choose.
    """

    joint: Joint
    pricer: Pricer

    @property
    def num_owners(self) -> int:
        """Return K, the number of device-rounds."""
        return self.joint.frequency.num_owners

    @property
    def num_blocks(self) -> int:
        """Return B."""
        return self.num_owners // self.pricer.length

    def take(self, places: IntArray) -> Blocks:
        """Return some options, by their places; some of every device-round."""
        return replace(self, joint=self.joint.take(places))

    def part(self, blocks: IntArray) -> tuple[Blocks, IntArray, IntArray]:
        """Return some blocks, numbered anew, their device-rounds and the rows left."""
        length = self.pricer.length
        owners = (blocks[:, np.newaxis] * length + np.arange(length)).ravel()
        joint, rows = self.joint.part(owners)
        return Blocks(joint, self.pricer.part(blocks)), owners, rows

    def without_cost(self) -> Blocks:
        """Return the same choices at no cost: what is left is whether the rows can be met."""
        return Blocks(self.joint.without_cost(), self.pricer.free())

    def ceiling(self) -> float:
        """Return more than any decision costs: a bound of as much proves that there is none."""
        moves = self.num_blocks * self.pricer.most()
        largest = float(self.joint.largest_cost().sum())
        return _CEILING * (largest + moves + _LEAST_COST * self.num_owners)

    def priced(self, prices: FloatArray) -> Priced:
        """Return what blocks cost at prices of the rows, shape (R,), at least 0."""
        options, at = self.joint.frequency, priced(self.joint, prices)
        least = self.pricer.least(options, at.lower)
        if not np.isfinite(least).all():  # some block has no choice at all
            nothing = np.zeros(0, dtype=np.int64)
            return Priced(prices, at, nothing, least, np.inf)
        places = self.pricer.best(options, at.value)
        values = at.value[places].reshape(-1, self.pricer.length).sum(axis=1)
        spent = float(prices.sum())
        bound = float(least.sum()) - (1.0 + MET) * spent
        rounding = ROUNDING + 4.0 * self.pricer.length * _EPSILON
        bound -= rounding * (float(np.abs(least).sum()) + spent)
        return Priced(prices, at, places, values + self.pricer.moved(options, places), bound)

    def reduced(self, at: Priced) -> FloatArray:
        """Return by how much the bound is higher if an option is taken, shape (J,)."""
        options, lower = self.joint.frequency, at.options.lower
        block = options.owner // self.pricer.length
        least = self.pricer.least(options, lower)
        return self.pricer.through(options, lower) - least[block]

    def cost_of(self, places: IntArray, at: tuple[FloatArray, ...]) -> FloatArray:
        """Return what each block costs with one option for each device-round, shape (B,)."""
        own = self.joint.cost_at(places, at).reshape(-1, self.pricer.length).sum(axis=1)
        return np.asarray(own + self.pricer.moved(self.joint.frequency, places))


def _first_least(values: FloatArray, starts: IntArray, counts: IntArray) -> IntArray:
    """Return the place of the first least value of each run of values."""
    least = np.repeat(np.minimum.reduceat(values, starts), counts)
    places = np.flatnonzero(values == least)
    return places[np.searchsorted(places, starts)]
