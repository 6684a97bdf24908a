"""What a recorded proof shows, by its nodes alone, in floating point.

It knows nothing of how a proof was found: options are numbered anew, and every leaf is valued by
weak duality, one device-round at a time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.intervals import open_choices
from card_opt.algorithms.proof import Block, Close, Leaf, Node, Split
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import scaled

_ROUNDING = 1e-10  # relative, of the sums that are compared

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Option:
    number: int
    low: float
    high: float
    cost: Curve
    shares: tuple[Curve, ...]


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
            for c in np.flatnonzero(choices.is_open[k]):
                low, high = float(choices.low[k, c]), float(choices.high[k, c])
                cost = Curve(s.offsets[k], 0.0, 0.0) + s.scale * s.cost[k, c]
                shares = tuple(rows.curve[k, c] for rows in shared)
                if levels is None:
                    mine.append(_Option(int(c), low, high, cost, shares))
                    continue
                for i, level in enumerate(levels / s.max_frequency[k]):
                    if low - 1e-12 <= level <= high + 1e-12:
                        number = int(c) * levels.size + i
                        mine.append(_Option(number, float(level), float(level), cost, shares))
            self._options.append(mine)

    def bound(self, node: Node, claimed: float) -> float:
        """Return what a proof shows of the costs of all decisions that may cost less than that.

        It is inf if there are none.
        """
        owners = np.arange(len(self.groups))
        is_open = np.zeros((owners.size, self.num_options), dtype=np.bool_)
        for k, options in enumerate(self._options):
            is_open[k, [option.number for option in options]] = True
        crossing = np.zeros(self.num_groups)
        return self._bound(node, owners, is_open, crossing, claimed)

    def _bound(
        self, node: Node, owners: IntArray, is_open: Mask, crossing: FloatArray, claimed: float
    ) -> float:
        if isinstance(node, Split):
            (k,) = node.rounds
            assert node.most == 0
            assert set(node.weights) == {0, 1}
            assert k in owners
            halves = [is_open.copy(), is_open.copy()]
            halves[0][k] &= node.weights == 0
            halves[1][k] &= node.weights == 1
            below = self._bound(node.below, owners, halves[0], crossing, claimed)
            return min(below, self._bound(node.above, owners, halves[1], crossing, claimed))
        prices = self._prices(node.prices, owners, crossing)
        if isinstance(node, Close):
            left = self._left(prices, owners, is_open, claimed)
            return min(claimed, self._bound(node.then, owners, left, crossing, claimed))
        self.is_ray &= node.is_ray
        if node.is_ray:
            assert not node.blocks
            value, size = self._value(prices, owners, is_open, is_ray=True)
            return math.inf if value > _ROUNDING * size else -math.inf
        return self._leaf(node, prices, owners, is_open)

    def _leaf(self, node: Leaf, prices: FloatArray, owners: IntArray, is_open: Mask) -> float:
        taken = [block.rounds for block in node.blocks]
        inside = np.concatenate([np.zeros(0, dtype=np.int64), *taken])
        assert np.unique(inside).size == inside.size
        assert np.isin(inside, owners).all()
        rest = np.setdiff1d(owners, inside)
        value, _ = self._value(prices, rest, is_open, paid=owners, without=taken)
        for block in node.blocks:
            shown = self._block(block, prices, is_open)
            assert shown >= block.bound - _ROUNDING * max(1.0, abs(block.bound)), "block"
            value += block.bound
        return value

    def _block(self, block: Block, prices: FloatArray, is_open: Mask) -> float:
        return self._bound(block.node, block.rounds, is_open, prices, block.bound)

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

    def _least(self, k: int, is_open: Mask, prices: FloatArray, is_ray: bool) -> dict[int, float]:
        """Return the least cost of each open option of a device-round, priced."""
        out = {}
        for option in self._options[k]:
            if is_open[k, option.number]:
                curve = 0.0 * option.cost if is_ray else option.cost
                for g, share in zip(self.groups[k], option.shares, strict=True):
                    curve = curve + (prices[g] if g >= 0 else 0.0) * share
                best = curve.minimiser(np.float64(option.low), np.float64(option.high))
                out[option.number] = float(curve.at(best))
        return out

    def _value(
        self,
        prices: FloatArray,
        owners: IntArray,
        is_open: Mask,
        *,
        is_ray: bool = False,
        paid: IntArray | None = None,
        without: list[IntArray] | None = None,
    ) -> tuple[float, float]:
        """Return the bound of weak duality, and the size of its terms.

        The bounds of the rows are paid for that are within all of `paid`, but not within a block.
        """
        least = [
            min(self._least(k, is_open, prices, is_ray).values(), default=math.inf) for k in owners
        ]
        groups = self._inside(owners if paid is None else paid)
        for block in without or []:
            groups -= self._inside(block)
        spent = float(sum(prices[g] for g in groups))
        return math.fsum(least) - spent, math.fsum(np.abs(least)) + spent

    def _left(self, prices: FloatArray, owners: IntArray, is_open: Mask, claimed: float) -> Mask:
        least = {k: self._least(k, is_open, prices, is_ray=False) for k in owners}
        spent = sum(prices[g] for g in self._inside(owners))
        floors = {k: min(costs.values(), default=math.inf) for k, costs in least.items()}
        whole = math.fsum(floors.values()) - spent
        out = is_open.copy()
        for k, costs in least.items():
            for number, cost in costs.items():
                out[k, number] = whole - floors[k] + cost <= claimed
        return out
