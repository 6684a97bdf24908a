r"""Limits on how many members of a kind choose what, as rows of the relaxation.

A *wall* is one side of a division: of whole weights t of the options of a kind with n members, the
sum over these is at most m, or at least m + 1, which is

.. math:: \sum_j t_j y_j \le m, \qquad \sum_j (T - t_j) y_j \le n T - m - 1, \quad T = \max_j t_j

for counts y. Neither has a negative coefficient, so that both are rows like all others, and close
options that take more than the whole room.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.kinds.grouping import Kinds
from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray


class Wall(NamedTuple):
    """A limit on a sum of weights.

    Attributes
    ----------
    kind
        Whose members it counts.
    weights
        What each option takes of it, at least 0, shape (J,); 0 for those of other kinds.
    room
        The most that all of them may take.
    """

    kind: int
    weights: IntArray
    room: int


def both_sides(kinds: Kinds, kind: int, weights: IntArray, most: int) -> tuple[Wall, Wall]:
    """Return the walls of a sum of at most `most`, and of more."""
    own = kinds.options.owner == kind
    top = int(weights[own].max())
    above = np.where(own, top - weights, 0)
    return (
        Wall(kind, weights, most),
        Wall(kind, above, int(kinds.size[kind]) * top - most - 1),
    )


def left_by(kinds: Kinds, wall: Wall) -> BoolArray:
    """Return the options that a member may choose, if the others take nothing, shape (J,)."""
    left: BoolArray = (wall.weights <= wall.room) | (kinds.options.owner != wall.kind)
    return left


def weighted(kinds: Kinds, walls: tuple[Wall, ...]) -> Options:
    """Return all members of a kind as one device-round, and walls as rows after the others.

    Walls without room are left out: they close options.
    """
    options = kinds.options
    times = kinds.size[options.owner].astype(np.float64)
    shares = tuple(times * share for share in options.shares)
    rows = [wall for wall in walls if wall.room > 0]
    none = options.num_rows + len(rows)
    row = np.where(options.row < options.num_rows, options.row, none)
    depth = np.zeros(options.num_owners, dtype=np.int64)
    fixed: list[FloatArray] = []
    more: list[IntArray] = []
    for number, wall in enumerate(rows):
        slot = depth[wall.kind]
        if slot == len(fixed):
            fixed.append(np.zeros(options.owner.size))
            more.append(np.full(options.num_owners, none))
        fixed[slot] += times * wall.weights / wall.room
        more[slot][wall.kind] = options.num_rows + number
        depth[wall.kind] += 1
    flat = np.zeros(options.owner.size)
    return replace(
        options,
        cost=times * options.cost,
        shares=shares + tuple(Curve(values, flat, flat) for values in fixed),
        row=np.concatenate([row, *(np.array(m)[np.newaxis] for m in more)]),
        num_rows=none,
    )


def reach(kinds: Kinds, walls: tuple[Wall, ...], kind: int, weights: IntArray) -> tuple[int, int]:
    """Return the least and the most that walls of the same weights let their sum be."""
    own = kinds.options.owner == kind
    top = int(weights[own].max())
    least, most = 0, int(kinds.size[kind]) * top
    rest = np.where(own, top - weights, 0)
    for wall in walls:
        if wall.kind == kind and np.array_equal(wall.weights, weights):
            most = min(most, wall.room)
        elif wall.kind == kind and np.array_equal(wall.weights, rest):
            least = max(least, int(kinds.size[kind]) * top - wall.room)
    return least, most


def multipliers(kinds: Kinds, walls: tuple[Wall, ...], prices: FloatArray) -> tuple[float, ...]:
    """Return what a unit of the weights of each wall costs, at prices of `weighted`.

    One without room costs nothing: it has closed whatever takes any of it.
    """
    with_room = iter(prices[kinds.options.num_rows :].tolist())
    return tuple(next(with_room) / wall.room if wall.room > 0 else 0.0 for wall in walls)
