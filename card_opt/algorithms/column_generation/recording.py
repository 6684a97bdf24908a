"""What a search proves, kept while it goes on, in the numbers of the part that it searches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import ROUNDING, Options
from card_opt.algorithms.proof import Block, Close, Leaf, Node, Split
from card_opt.algorithms.single_variable import SingleVariable
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray


class Division(NamedTuple):
    """Decisions in two: device-rounds whose options' weights add up to `most`, or to more.

    Attributes
    ----------
    owners
        The device-rounds, shape (K,).
    options, weights
        Options of the first of them by their numbers among all, and their weights, which those
        that are not named do not have; shape (J,).
    most
        The sum of the first half at most.
    """

    owners: IntArray
    options: IntArray
    weights: IntArray
    most: int


class Piece(NamedTuple):
    """A part within a part: its device-rounds and rows there, its bound, and why that holds."""

    owners: IntArray
    rows: IntArray
    bound: float
    spot: Spot


@dataclass(eq=False)
class Spot:
    """A place in a proof: a leaf with prices, until something is built on it.

    Attributes
    ----------
    prices
        Prices of the part's rows, shape (R,).
    closed
        Options that are too dear at the prices, as device-rounds and options, shape (2, number).
    multipliers
        Of the divisions of several device-rounds above, from the root on.
    divided
        What is divided.
    then
        One spot after closing, two after dividing.
    pieces
        Parts that are proven by themselves.
    """

    prices: FloatArray
    closed: IntArray | None = None
    multipliers: tuple[float, ...] = ()
    divided: Division | None = None
    then: tuple[Spot, ...] = ()
    pieces: list[Piece] = field(default_factory=list)

    def close(
        self,
        prices: FloatArray,
        multipliers: tuple[float, ...],
        options: Options,
        is_open: BoolArray,
        is_left: BoolArray,
    ) -> Spot:
        """Close options at prices, and return the spot where the proof goes on.

        That has the prices that were known for this one, which may prove more.
        """
        gone = np.flatnonzero(is_open & ~is_left)
        if not gone.size:
            return self
        self.closed = np.stack([options.owner[gone], options.option[gone]])
        self.then = (Spot(self.prices, multipliers=self.multipliers),)
        self.prices, self.multipliers = prices, multipliers
        return self.then[0]

    def divide(self, division: Division) -> tuple[Spot, Spot]:
        """Divide the decisions, and return the spots of both halves."""
        self.divided = division
        halves = Spot(self.prices), Spot(self.prices)
        self.then = halves
        return halves


class Frame(NamedTuple):
    """What the numbers of a part are in the whole problem.

    Attributes
    ----------
    rounds, groups
        Device-round of each of the part's, shape (K,), and group of each of its rows, shape (R,).
    num_groups
        How many groups there are in all.
    names, num_names
        What a proof calls each option, shape (J, n), and how many options it has of a
        device-round.
    scale, offsets
        A scaled cost u of device-round k is a cost of ``offsets[k] + scale * u``.
    is_ray
        Whether the proof is that there is no decision.
    margin
        For rounding, as a share: what is within has less than what it is in.
    """

    rounds: IntArray
    groups: IntArray
    num_groups: int
    names: IntArray
    num_names: int
    scale: float
    offsets: FloatArray
    is_ray: bool
    margin: float = 0.5 * ROUNDING

    def inside(self, piece: Piece) -> Frame:
        """Return the frame of a part within."""
        rounds, groups = self.rounds[piece.owners], self.groups[piece.rows]
        return self._replace(rounds=rounds, groups=groups, margin=0.5 * self.margin)

    def prices(self, prices: FloatArray) -> FloatArray:
        """Return prices of a part's rows as prices of all groups, shape (G,)."""
        out = np.zeros(self.num_groups)
        out[self.groups] = prices if self.is_ray else self.scale * prices
        return out


def frame_of(posed: SingleVariable, options: Options, is_ray: bool) -> Frame:
    """Return what the numbers of all options are in a proof of a problem."""
    return Frame(
        np.arange(options.num_owners),
        np.arange(options.num_rows),
        options.num_rows,
        posed.names(options.owner, options.cut, options.low),
        posed.num_names,
        posed.scaled.scale,
        posed.scaled.offsets,
        is_ray,
    )


def node_of(root: Spot, frame: Frame) -> Node:
    """Return a proof in the numbers of the whole problem."""
    order, waiting = [], [root]
    while waiting:
        spot = waiting.pop()
        order.append(spot)
        waiting += spot.then
    made: dict[int, Node] = {}
    for spot in reversed(order):
        made[id(spot)] = _made(spot, [made.pop(id(then)) for then in spot.then], frame)
    return made[id(root)]


def _made(spot: Spot, then: list[Node], frame: Frame) -> Node:
    prices = frame.prices(spot.prices)
    if spot.divided is not None:
        return _split(frame, spot.divided, *then)
    multipliers = tuple(m if frame.is_ray else frame.scale * m for m in spot.multipliers)
    if spot.closed is None and spot.pieces:
        piece = spot.pieces[0]
        if frame.is_ray or piece.owners.size == frame.rounds.size:
            return node_of(piece.spot, frame.inside(piece))
    if spot.closed is None:
        return Leaf(prices, multipliers, frame.is_ray, _blocks(spot, frame))
    if not frame.is_ray:
        return Close(prices, multipliers, then[0])
    node = then[0]
    for owner in np.unique(spot.closed[0]):
        options = spot.closed[1, spot.closed[0] == owner]
        chosen = Division(np.array([owner]), options, np.ones_like(options), 0)
        node = _split(frame, chosen, node, Leaf(prices, multipliers, is_ray=True))
    return node


def _split(frame: Frame, division: Division, below: Node, above: Node) -> Split:
    weights = np.zeros(frame.num_names, dtype=np.int64)
    weights[frame.names[division.options]] = division.weights[:, np.newaxis]
    return Split(frame.rounds[division.owners], weights, division.most, below, above)


def _blocks(spot: Spot, frame: Frame) -> tuple[Block, ...]:
    blocks = []
    for piece in spot.pieces:
        inner = frame.inside(piece)
        offset = frame.offsets[inner.rounds]
        bound = float(offset.sum()) + frame.scale * piece.bound
        size = float(np.abs(offset).sum()) + abs(frame.scale * piece.bound)
        blocks.append(Block(inner.rounds, bound - frame.margin * size, node_of(piece.spot, inner)))
    return tuple(blocks)
