r"""Min-plus dynamic programs over rounds, for many devices at once.

A device that goes from cut c in a round to :math:`c'` in the next pays :math:`E_{cc'}` besides
what the rounds themselves cost, :math:`u_{nc}`. The least cost from (n, c) to the end is

.. math:: G_{nc} = u_{nc} + \min_{c'} (E_{cc'} + G_{n+1, c'}), \qquad G_{Nc} = u_{Nc},

for all devices in the same sums: arrays have the devices last. The diagonals of E are taken one
by one, and one without any move that is allowed is left out: so a limit on the swing makes a round
O(C) times its width, and no limit O(C^2).

Source: R. Bellman, "On a routing problem", Quart. Appl. Math. 16 (1958) 87-90,
doi:10.1090/qam/102435; for such a chain it is the algorithm of A. J. Viterbi (1967).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray

_FEW_VALUES = 2**14  # all moves of a round up to which they are added in one array


class Diagonal(NamedTuple):
    """Moves from c to ``c + step`` for the cuts ``first`` and on; costs of shape (number, B or 1).

    Attributes
    ----------
    step
        How many layers move to the device.
    first
        The first cut, 0-based, from which there is such a move.
    cost
        What it costs, inf where it is not allowed.
    """

    step: int
    first: int
    cost: FloatArray


@dataclass(frozen=True, eq=False)
class Steps:
    """What B devices pay for going from one cut to another.

    Attributes
    ----------
    cost
        From the first cut of the shape to the second, shape (C, C, B), or (C, C, 1) if devices
        are alike; inf if it is not allowed.
    first
        What the cut of the first round costs besides, shape (C, B) or (C, 1).
    diagonals
        The same as `cost`, without those that are inf.
    """

    cost: FloatArray
    first: FloatArray
    diagonals: tuple[Diagonal, ...]

    @classmethod
    def of(cls, cost: FloatArray, first: FloatArray | None = None) -> Steps:
        """Return the steps that arrays with devices in front describe.

        Parameters
        ----------
        cost
            Shape (1, C, C) or (B, C, C).
        first
            Shape (1, C) or (B, C); None for nothing.
        """
        moved = np.ascontiguousarray(np.moveaxis(cost, 0, -1))
        begun = np.zeros((cost.shape[1], 1)) if first is None else np.ascontiguousarray(first.T)
        return cls(moved, begun, tuple(_diagonals(moved)))

    def reversed(self) -> Steps:
        """Return what the moves cost against the time, without those of the first round."""
        return Steps.of(np.moveaxis(self.cost, -1, 0).swapaxes(1, 2))

    def free(self) -> Steps:
        """Return the same moves at no cost."""
        return Steps(
            np.where(np.isinf(self.cost), np.inf, 0.0),
            np.where(np.isinf(self.first), np.inf, 0.0),
            tuple(
                replaced._replace(cost=np.where(np.isinf(replaced.cost), np.inf, 0.0))
                for replaced in self.diagonals
            ),
        )

    def part(self, devices: slice | IntArray) -> Steps:
        """Return the steps of some devices."""

        def some(values: FloatArray) -> FloatArray:
            return values if values.shape[-1] == 1 else values[..., devices]

        diagonals = tuple(d._replace(cost=some(d.cost)) for d in self.diagonals)
        return replace(self, cost=some(self.cost), first=some(self.first), diagonals=diagonals)


def costs_to_go(node: FloatArray, steps: Steps) -> FloatArray:
    """Return the least cost from every cut of every round to the end, shape (N, C, B).

    Parameters
    ----------
    node
        Cost of every cut in every round, shape (N, C, B); inf if it is not allowed.
    steps
        What moves cost. That of the first round's choice is included there.
    """
    out = node.copy()
    out[0] += steps.first
    ahead = _Ahead(steps, node.shape[1:])
    for this, following in zip(out[-2::-1], out[:0:-1], strict=True):
        this += ahead.least(following)
    return out


def shortest(to_go: FloatArray, steps: Steps, rounding: FloatArray | float = 0.0) -> IntArray:
    """Return the 0-based cuts of the shortest paths, shape (B, N).

    Of paths whose costs differ by rounding only it is the one with the smallest cut in the first
    round in which they differ.

    Parameters
    ----------
    to_go
        As `costs_to_go` returns them, finite somewhere in the first round for each device.
    steps
        What moves cost.
    rounding
        Costs of a device that differ by less are the same, (B,).
    """
    num_rounds, _, num_devices = to_go.shape
    cut = np.empty((num_rounds, num_devices), dtype=np.int64)
    every, least = np.arange(num_devices), to_go[0]
    each = every if steps.cost.shape[-1] > 1 else np.zeros_like(every)
    for n in range(num_rounds):
        if n:
            least = steps.cost[cut[n - 1], :, each].T + to_go[n]
        cut[n] = (least <= least.min(axis=0) + rounding).argmax(axis=0)
    return cut.T


def least_through(node: FloatArray, to_go: FloatArray, steps: Steps) -> FloatArray:
    """Return the least cost of a path through every cut of every round, shape (N, C, B).

    Parameters
    ----------
    node, to_go
        As of `costs_to_go`.
    steps
        What moves cost.
    """
    before = np.zeros_like(to_go)
    behind = _Ahead(steps.reversed(), node.shape[1:])
    reached = node[0] + steps.first
    for n in range(1, len(node)):
        before[n] = behind.least(reached)
        reached = before[n] + node[n]
    return before + to_go


class _Ahead:
    """The least of moves and what follows them, for all devices, in arrays made once."""

    def __init__(self, steps: Steps, shape: tuple[int, ...]) -> None:
        self._steps, (num_cuts, num_devices) = steps, shape
        self._is_small = num_cuts * num_cuts * num_devices <= _FEW_VALUES
        self._out, self._sum = np.empty(shape), np.empty(shape)

    def least(self, following: FloatArray) -> FloatArray:
        """Return the minimum over the next cut, shape (C, B)."""
        if self._is_small:
            least: FloatArray = (self._steps.cost + following).min(axis=1)
            return least
        self._out.fill(np.inf)
        for step, first, cost in self._steps.diagonals:
            part = slice(first, first + len(cost))
            added = self._sum[: len(cost)]
            np.add(cost, following[first + step : first + step + len(cost)], out=added)
            np.minimum(self._out[part], added, out=self._out[part])
        return self._out


def _diagonals(cost: FloatArray) -> list[Diagonal]:
    """Return the diagonals of matrices of shape (C, C, B) on which any move is allowed."""
    num_cuts, out = len(cost), []
    for step in range(1 - num_cuts, num_cuts):
        first, size = max(0, -step), num_cuts - abs(step)
        rows = np.arange(first, first + size)
        values = cost[rows, rows + step]
        if np.isfinite(values).any():
            out.append(Diagonal(step, first, np.ascontiguousarray(values)))
    return out
