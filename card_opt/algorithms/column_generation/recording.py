"""What a search proves, kept while it goes on, in the numbers of the part that it searches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import ROUNDING, Options
from card_opt.algorithms.proof import Block, Close, Leaf, Node, Split
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled


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
    divided
        The device-round that is divided, and its options of the second half.
    then
        One spot after closing, two after dividing.
    pieces
        Parts that are proven by themselves.
    """

    prices: FloatArray
    closed: IntArray | None = None
    divided: tuple[int, IntArray] | None = None
    then: tuple[Spot, ...] = ()
    pieces: list[Piece] = field(default_factory=list)

    def close(
        self, prices: FloatArray, options: Options, before: BoolArray, left: BoolArray
    ) -> Spot:
        """Close options at prices, and return the spot where the proof goes on."""
        gone = np.flatnonzero(before & ~left)
        self.prices = prices
        if not gone.size:
            return self
        self.closed = np.stack([options.owner[gone], options.option[gone]])
        self.then = (Spot(prices),)
        return self.then[0]

    def divide(self, options: Options, first: BoolArray, second: BoolArray) -> tuple[Spot, ...]:
        """Divide the open options in two, and return the spots of both."""
        places = np.flatnonzero(second & ~first)
        owner = int(options.owner[places[0]])
        self.divided = owner, options.option[places]
        self.then = Spot(self.prices), Spot(self.prices)
        return self.then


class Frame(NamedTuple):
    """What the numbers of a part are in the whole problem.

    Attributes
    ----------
    rounds, groups
        Device-round of each of the part's, shape (K,), and group of each of its rows, shape (R,).
    num_groups
        How many groups there are in all.
    numbers, num_options
        What a proof calls each option, shape (J,), and how many a device-round has.
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
    numbers: IntArray
    num_options: int
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


def frame_of(problem: Problem, s: Scaled, options: Options, is_ray: bool) -> Frame:
    """Return what the numbers of all options are in a proof of a problem."""
    numbers, num_options = options.cut, s.size[1]
    if (levels := problem.region.levels) is not None and s.steps is None:
        hertz = options.low * s.max_frequency[options.owner]
        between = 0.5 * (levels[1:] + levels[:-1])
        numbers = numbers * levels.size + np.searchsorted(between, hertz)
        num_options *= levels.size
    return Frame(
        np.arange(options.num_owners),
        np.arange(options.num_rows),
        options.num_rows,
        numbers,
        num_options,
        s.scale,
        s.offsets,
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
        owner, options = spot.divided
        return _split(frame, owner, options, *then)
    if spot.closed is None and spot.pieces:
        piece = spot.pieces[0]
        if frame.is_ray or piece.owners.size == frame.rounds.size:
            return node_of(piece.spot, frame.inside(piece))
    if spot.closed is None:
        return Leaf(prices, is_ray=frame.is_ray, blocks=_blocks(spot, frame))
    if not frame.is_ray:
        return Close(prices, (), then[0])
    node = then[0]
    for owner in np.unique(spot.closed[0]):
        options = spot.closed[1, spot.closed[0] == owner]
        node = _split(frame, int(owner), options, node, Leaf(prices, is_ray=True))
    return node


def _split(frame: Frame, owner: int, options: IntArray, below: Node, above: Node) -> Split:
    weights = np.zeros(frame.num_options, dtype=np.int64)
    weights[frame.numbers[options]] = 1
    return Split(frame.rounds[[owner]], weights, 0, below, above)


def _blocks(spot: Spot, frame: Frame) -> tuple[Block, ...]:
    blocks = []
    for piece in spot.pieces:
        inner = frame.inside(piece)
        offset = frame.offsets[inner.rounds]
        bound = float(offset.sum()) + frame.scale * piece.bound
        size = float(np.abs(offset).sum()) + abs(frame.scale * piece.bound)
        blocks.append(Block(inner.rounds, bound - frame.margin * size, node_of(piece.spot, inner)))
    return tuple(blocks)
