"""What a search over options and times proves, kept while it goes on, in its own numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from card_opt.algorithms import proof
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.makespan.covering import Cover
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled


class Numbers(NamedTuple):
    """What a proof calls the options of the whole problem, and its units.

    Attributes
    ----------
    options
        What it calls each option, by its place among all, shape (J,).
    num_options
        Options of a device-round.
    offsets
        What each device-round costs besides, shape (K,).
    scale, second
        What a scaled cost and a scaled time are.
    """

    options: IntArray
    num_options: int
    offsets: FloatArray
    scale: float
    second: float


def numbering(problem: Problem, s: Scaled, options: Options) -> Numbers:
    """Return what a proof of a problem calls its options."""
    assert s.makespan is not None
    numbers, num_options = options.cut, s.size[1]
    if (levels := problem.region.levels) is not None and s.steps is None:
        hertz = options.low * s.max_frequency[options.owner]
        between = 0.5 * (levels[1:] + levels[:-1])
        numbers = numbers * levels.size + np.searchsorted(between, hertz)
        num_options *= levels.size
    return Numbers(numbers, num_options, s.offsets, s.scale, s.makespan.unit)


class Units(NamedTuple):
    """What the numbers of a search are in the whole problem.

    Attributes
    ----------
    owners, rounds, rows
        Device-rounds, rounds and rows of the whole, of each of the search's.
    num_rows
        Rows of the whole.
    numbers
        Of the whole.
    """

    owners: IntArray
    rounds: IntArray
    rows: IntArray
    num_rows: int
    numbers: Numbers

    def prices(self, prices: FloatArray) -> FloatArray:
        """Return prices of the search's rows as prices of all."""
        out = np.zeros(self.num_rows)
        out[self.rows] = self.numbers.scale * prices
        return out

    def spans(self, cover: Cover) -> proof.Spans:
        """Return the spans of a cover, and before them what no round can be done in.

        That ends where a window begins, if it does; so its lines are those of the first span.
        """
        ends: list[tuple[Any, ...]] = []
        for n, spans in enumerate(cover.spans):
            if spans[0].low > 0.0:
                ends.append((n, 0.0, spans[0].low, spans[0].point))
            ends += [(n, *span[1:]) for span in spans]
        rounds = np.array([int(self.rounds[e[0]]) for e in ends], dtype=np.int64)
        low, high, point = (
            self.numbers.second * np.array([e[i] for e in ends]) for i in (1, 2, 3)
        )
        return proof.Spans(rounds, low, high, point)


@dataclass(eq=False)
class Spot:
    """A place in a proof, in the numbers of a search.

    Attributes
    ----------
    prices, cover
        What a leaf here has, or what closes options; None before it is known.
    is_closed
        Whether options that are too dear are closed.
    split
        Owner and options of the first half, if the options are in two.
    divided
        Round and time, if times are in two.
    then
        One spot after closing, two after halving.
    """

    prices: FloatArray | None = None
    cover: Cover | None = None
    is_closed: bool = False
    split: tuple[int, IntArray] | None = None
    divided: tuple[int, float] | None = None
    then: list[Spot] = field(default_factory=list)

    def know(self, prices: FloatArray, cover: Cover) -> None:
        """Take what bounds everything here."""
        self.prices, self.cover = prices, cover

    def close(self, prices: FloatArray, cover: Cover) -> Spot:
        """Close options that are too dear at some prices; return where the proof goes on.

        These need not be the prices that bound everything here, which hold there, too.
        """
        self.is_closed = True
        self.then = [Spot(self.prices, self.cover)]
        self.prices, self.cover = prices, cover
        return self.then[0]

    def halve(
        self, split: tuple[int, IntArray] | None, divided: tuple[int, float] | None
    ) -> tuple[Spot, Spot]:
        """Halve what is left here; both halves are bounded as this was until more is known."""
        self.split, self.divided = split, divided
        halves = Spot(self.prices, self.cover), Spot(self.prices, self.cover)
        self.then = list(halves)
        return halves


def node_of(spot: Spot, units: Units) -> proof.Node:
    """Return a proof in the numbers of the whole problem."""
    order, waiting = [], [spot]
    while waiting:
        each = waiting.pop()
        order.append(each)
        waiting += each.then
    made: dict[int, proof.Node] = {}
    for each in reversed(order):
        made[id(each)] = _made(each, [made.pop(id(then)) for then in each.then], units)
    return made[id(spot)]


def _made(spot: Spot, then: list[proof.Node], units: Units) -> proof.Node:
    if spot.split is not None:
        owner, options = spot.split
        weights = np.zeros(units.numbers.num_options, dtype=np.int64)
        weights[units.numbers.options[options]] = 1
        return proof.Split(units.owners[[owner]], weights, 0, then[0], then[1])
    if spot.divided is not None:
        n, at = spot.divided
        return proof.Divide(int(units.rounds[n]), units.numbers.second * at, then[0], then[1])
    assert spot.prices is not None
    assert spot.cover is not None
    prices, spans = units.prices(spot.prices), units.spans(spot.cover)
    if spot.is_closed:
        return proof.Close(prices, (), then[0], spans)
    return proof.Leaf(prices, spans=spans)
