"""What a recorded proof shows, by its nodes alone, in floating point.

It knows nothing of how a proof was found: options are numbered anew, and every leaf is valued by
weak duality, one device-round at a time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.intervals import JUST_MET, open_choices
from card_opt.algorithms.proof import Close, Leaf, Node, Split
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled

_ROUNDING = 1e-10  # relative, of the sums that are compared

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Option:
    number: int
    low: float
    high: float
    cost: Curve
    shares: tuple[Curve, ...]
    links: tuple[Curve, ...]  # of the cost and of the shares, by the share of the band; or none
    band: tuple[float, float]  # shares of the band


class _Half(NamedTuple):
    """A side of a split of several device-rounds: a sum of weights is at most a number."""

    rounds: frozenset[int]
    weights: IntArray
    most: int


class _State(NamedTuple):
    """Where a walk is: device-rounds, open options, halves on the path, prices from outside."""

    owners: IntArray
    is_open: Mask
    halves: tuple[_Half, ...]
    crossing: FloatArray


class Walk:
    """A walk through proofs of a problem.

    Parameters
    ----------
    problem
        The problem.

    Attributes
    ----------
    is_ray
        Whether every leaf that was walked through is a ray.
    """

    def __init__(self, problem: Problem) -> None:
        s = scaled(problem)
        choices = open_choices(s)
        shared = [rows for rows in s.rows if not rows.is_own]
        ends = np.cumsum([0, *(rows.num_groups for rows in shared)])
        self.num_groups = int(ends[-1])
        table = [
            np.where(rows.group >= 0, rows.group + first, -1)
            for rows, first in zip(shared, ends[:-1], strict=True)
        ]
        self.groups = [[int(groups[k]) for groups in table] for k in range(s.size[0])]
        levels = None if s.steps is not None else problem.region.levels
        self.num_options = s.size[1] * (1 if levels is None else levels.size)
        self.is_ray = True
        self._options: list[list[_Option]] = []
        for k in range(s.size[0]):
            mine = []
            for c in np.flatnonzero(choices.is_open[k]).tolist():
                low, high = float(choices.low[k, c]), float(choices.high[k, c])
                cost = Curve(s.offsets[k], 0.0, 0.0) + s.scale * s.cost[k, c]
                shares = tuple(rows.curve[k, c] for rows in shared)
                links = _links(s, k, c)
                if levels is None:
                    band = _band(s, k, c, high)
                    mine.append(_Option(c, low, high, cost, shares, links, band))
                    continue
                for i, level in enumerate((levels / s.max_frequency[k]).tolist()):
                    if low - 1e-12 <= level <= high + 1e-12:
                        number, band = c * levels.size + i, _band(s, k, c, level)
                        mine.append(_Option(number, level, level, cost, shares, links, band))
            self._options.append([option for option in mine if option.band[0] <= option.band[1]])

    def bound(self, node: Node, claimed: float) -> float:
        """Return what a proof shows of the costs of all decisions that may cost less than that.

        It is inf if there are none.
        """
        owners = np.arange(len(self.groups))
        is_open = np.zeros((owners.size, self.num_options), dtype=np.bool_)
        for k, options in enumerate(self._options):
            is_open[k, [option.number for option in options]] = True
        return self._bound(node, _State(owners, is_open, (), np.zeros(self.num_groups)), claimed)

    def _bound(self, node: Node, at: _State, claimed: float) -> float:
        if isinstance(node, Split):
            below, above = self._sides(node, at)
            shown = self._bound(node.below, below, claimed)
            return min(shown, self._bound(node.above, above, claimed))
        assert isinstance(node, Close | Leaf), "times of rounds are for another reader"
        prices = self._prices(node.prices, at.owners, at.crossing)
        if isinstance(node, Close):
            left = self._left(prices, node.multipliers, at, claimed)
            return min(claimed, self._bound(node.then, at._replace(is_open=left), claimed))
        self.is_ray &= node.is_ray
        if node.is_ray:
            assert not node.blocks
            value, size = self._value(prices, node.multipliers, at, at.owners, is_ray=True)
            return math.inf if value > _ROUNDING * size else -math.inf
        return self._leaf(node, prices, at)

    def _sides(self, node: Split, at: _State) -> tuple[_State, _State]:
        """Return both sides of a split: of several device-rounds a half, of one a mask alone."""
        assert np.isin(node.rounds, at.owners).all()
        assert np.unique(node.rounds).size == node.rounds.size
        assert node.weights.shape == (self.num_options,)
        rounds = frozenset(node.rounds.tolist())
        below = _Half(rounds, node.weights, node.most)
        above = _Half(rounds, -node.weights, -node.most - 1)
        return self._side(below, at), self._side(above, at)

    def _side(self, half: _Half, at: _State) -> _State:
        """Return the state on one side: without what is too much for one device-round."""
        others = (len(half.rounds) - 1) * int(half.weights.min())
        is_open = at.is_open.copy()
        is_open[list(half.rounds)] &= half.weights + others <= half.most
        halves = (*at.halves, half) if len(half.rounds) > 1 else at.halves
        return at._replace(is_open=is_open, halves=halves)

    def _leaf(self, node: Leaf, prices: FloatArray, at: _State) -> float:
        taken = [block.rounds for block in node.blocks]
        inside = np.concatenate([np.zeros(0, dtype=np.int64), *taken])
        assert np.unique(inside).size == inside.size
        assert np.isin(inside, at.owners).all()
        assert not (taken and at.halves)
        rest = np.setdiff1d(at.owners, inside)
        value, _ = self._value(prices, node.multipliers, at, rest, without=taken)
        for block in node.blocks:
            within = at._replace(owners=block.rounds, crossing=prices)
            shown = self._bound(block.node, within, block.bound)
            assert shown >= block.bound - _ROUNDING * max(1.0, abs(block.bound)), "block"
            value += block.bound
        return value

    def _inside(self, owners: IntArray) -> set[int]:
        """Return the groups all of whose members are among some device-rounds."""
        members: dict[int, set[int]] = {}
        for k, groups in enumerate(self.groups):
            for g in groups:
                members.setdefault(g, set()).add(k)
        mine = set(owners.tolist())
        return {g for g, all_of_it in members.items() if g >= 0 and all_of_it <= mine}

    def _prices(self, prices: FloatArray, owners: IntArray, crossing: FloatArray) -> FloatArray:
        assert prices.shape == (self.num_groups,)
        assert (prices >= 0.0).all()
        inside = np.array(sorted(self._inside(owners)), dtype=np.int64)
        out = crossing.copy()
        out[inside] = prices[inside]
        return out

    def _least(
        self, k: int, prices: FloatArray, multipliers: tuple[float, ...], at: _State, is_ray: bool
    ) -> dict[int, float]:
        """Return the least cost of each open option of a device-round, priced."""
        out = {}
        for option in self._options[k]:
            if at.is_open[k, option.number]:
                curve = 0.0 * option.cost if is_ray else option.cost
                for g, share in zip(self.groups[k], option.shares, strict=True):
                    curve = curve + (prices[g] if g >= 0 else 0.0) * share
                sent = _sum(option.links, is_ray, prices, self.groups[k])
                out[option.number] = _lowest(curve, option.low, option.high)
                out[option.number] += _lowest(sent, *option.band) + sum(
                    multiplier * int(half.weights[option.number])
                    for multiplier, half in zip(multipliers, at.halves, strict=True)
                    if k in half.rounds
                )
        return out

    def _spent(
        self, prices: FloatArray, multipliers: tuple[float, ...], at: _State, groups: set[int]
    ) -> tuple[float, float]:
        """Return what the bounds of groups and of halves cost, and the size of these terms."""
        assert all(multiplier >= 0.0 for multiplier in multipliers)
        terms = [prices[g] for g in groups]
        terms += [m * half.most for m, half in zip(multipliers, at.halves, strict=True)]
        return math.fsum(terms), math.fsum(np.abs(terms))

    def _value(
        self,
        prices: FloatArray,
        multipliers: tuple[float, ...],
        at: _State,
        rest: IntArray,
        *,
        is_ray: bool = False,
        without: Sequence[IntArray] = (),
    ) -> tuple[float, float]:
        """Return the bound of weak duality of some device-rounds, and the size of its terms.

        The bounds of the rows are paid for that are within all of them, but not within a block.
        """
        least = [
            min(self._least(k, prices, multipliers, at, is_ray).values(), default=math.inf)
            for k in rest
        ]
        groups = self._inside(at.owners)
        for block in without:
            groups -= self._inside(block)
        spent, size = self._spent(prices, multipliers, at, groups)
        return math.fsum(least) - spent, math.fsum(np.abs(least)) + size

    def _left(
        self, prices: FloatArray, multipliers: tuple[float, ...], at: _State, claimed: float
    ) -> Mask:
        least = {k: self._least(k, prices, multipliers, at, is_ray=False) for k in at.owners}
        spent, _ = self._spent(prices, multipliers, at, self._inside(at.owners))
        floors = {k: min(costs.values(), default=math.inf) for k, costs in least.items()}
        whole = math.fsum(floors.values()) - spent
        out = at.is_open.copy()
        for k, costs in least.items():
            for number, cost in costs.items():
                out[k, number] = whole - floors[k] + cost <= claimed
        return out


def _lowest(curve: Curve, low: float, high: float) -> float:
    """Return the least value of a curve between two ends."""
    return float(curve.at(curve.minimiser(np.float64(low), np.float64(high))))


def _sum(
    links: tuple[Curve, ...], is_ray: bool, prices: FloatArray, groups: Sequence[int]
) -> Curve:
    """Return what a share of the band costs, priced."""
    total = Curve(0.0, 0.0, 0.0)
    for number, link in enumerate(links):
        group = groups[number - 1] if number else -1
        price = float(not is_ray) if number == 0 else prices[group] if group >= 0 else 0.0
        total = total + price * link
    return total


def _links(s: Scaled, k: int, c: int) -> tuple[Curve, ...]:
    """Return what the links of a column add to the cost and to the shared rows; or nothing."""
    if s.link is None:
        return ()
    shared = [rows.link for rows in s.rows if not rows.is_own]
    return (s.scale * s.link[k, c], *(link[k, c] for link in shared if link is not None))


def _band(s: Scaled, k: int, c: int, frequency: float) -> tuple[float, float]:
    """Return the shares of the band that own limits leave a column at a frequency."""
    low, high = np.asarray(s.min_share), np.asarray(1.0)
    for rows in s.rows:
        if rows.is_own and rows.link is not None:
            link, fixed = rows.link[k, c], rows.curve[k, c].at(frequency)
            if np.any(link.inverse) or np.any(link.linear):
                taken = link + Curve(fixed, 0.0, 0.0)
                low, high = taken.interval(JUST_MET, low, high)
    return float(low), float(high)
