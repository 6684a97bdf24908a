"""Points of the front: where they come from, and what the referee says that they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from card_opt.problem import referee
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.envelope import TIE
from card_opt.studies.front.jumps import Inside, inside, runs
from card_opt.studies.front.ladder import Ladder
from card_opt.support.progress import Progress


class Point(NamedTuple):
    """A decision: a position on the ladder with some options changed, at a pace.

    `bound` is proven to be at most the delay of any decision of its energy, and `hull` is the
    delay of the convex hull there [s].
    """

    position: int
    owner: IntArray
    option: IntArray
    pace: float
    price: float
    bound: float
    hull: float

    def options(self, ladder: Ladder) -> IntArray:
        """Return the option of each device-round, shape (K,)."""
        out = ladder.at(self.position)
        out[self.owner] = self.option
        return out


@dataclass(frozen=True, eq=False)
class FrontPoint:
    """A decision on the front, as the referee judges it.

    Attributes
    ----------
    energy, delay
        Of the fleet [J, s].
    bound
        Proven least delay at this energy [s].
    price
        Of energy there: what another joule would save [s/J].
    cut, frequency
        Layers on the device and server frequency [Hz], shape (M, N).
    """

    energy: float
    delay: float
    bound: float
    price: float
    cut: IntArray
    frequency: FloatArray


_SAME = np.empty(0, dtype=np.int64)


def supported(ladder: Ladder, position: int, price: float) -> Point:
    """Return the decision that is best at a price of energy [s/J], itself on the convex hull."""
    pace = float(ladder.fleet.power.pace(price))
    arcs = ladder.arcs(ladder.at(position)[np.newaxis])
    delay = float(arcs.at_pace(np.array([pace])).delay[0, 0])
    return Point(position, _SAME, _SAME, pace, price, delay * (1.0 - TIE), delay)


def on_arcs(ladder: Ladder, num_points: int, positions: IntArray) -> list[Point]:
    """Return points of the convex hull: the ends of every position, and some between them.

    Parameters
    ----------
    ladder
        The supported decisions.
    num_points
        How many to spread over the positions whose frequencies can move, by their length.
    positions
        Positions to take.
    """
    power = ladder.fleet.power
    ranges = []
    for position in positions:
        arcs = ladder.arcs(ladder.at(int(position))[np.newaxis])
        low, high = ladder.prices(int(position))
        # Outside of the ends of the arc all frequencies are at an end of their interval.
        paces = np.clip(power.pace(np.array([low, high])), arcs.ends[0], arcs.ends[-1])
        ranges.append((int(position), float(paces[0]), float(paces[1]), low, high))
    spans = [np.log(fast / slow) for _, fast, slow, _, _ in ranges]
    spans = [span if span > TIE else 0.0 for span in spans]  # where no frequency is free: rounding
    length = sum(spans) or 1.0
    out = []
    for span, (position, fast, slow, low, high) in zip(spans, ranges, strict=True):
        number = int(np.ceil(num_points * span / length))
        if number == 0:
            finite = low if np.isinf(high) else high
            out.append(supported(ladder, position, finite))
            continue
        paces = np.geomspace(fast, slow, number + 1)
        prices = np.clip(power.price(paces), low, high)
        totals = ladder.arcs(ladder.at(position)[np.newaxis]).at_pace(paces)
        columns = (paces.tolist(), prices.tolist(), totals.delay[0].tolist())
        out += [
            Point(position, _SAME, _SAME, pace, price, delay * (1.0 - TIE), delay)
            for pace, price, delay in zip(*columns, strict=True)
        ]
    return out


def in_steps(
    ladder: Ladder, num_points: int, most_steps: int, progress: Progress | None = None
) -> list[Point]:
    """Return points that no price of energy finds, see `card_opt.studies.front.jumps`.

    Parameters
    ----------
    ladder
        The supported decisions.
    num_points
        How many to spread over each step.
    most_steps
        In how many steps at most, those that are longest in energy.
    progress
        Called with a name, the steps done and those to do.
    """
    out: list[Point] = []
    chosen = [steps for steps in runs(ladder) if steps.start in longest(ladder, most_steps)]
    total = sum(map(len, chosen))
    done = 0
    for steps in chosen:
        found = inside(ladder, steps, num_points)
        out += unsupported(ladder, steps, found)
        done += len(steps)
        if progress is not None:
            progress("front", done, total)
    return out


def unsupported(ladder: Ladder, steps: range, found: Inside) -> list[Point]:
    """Return the points inside some steps."""
    base = ladder.at(steps.start)
    price = float(ladder.price[steps.start])
    out = []
    columns = (found.choice, found.pace, found.bound, found.hull)
    for row, pace, bound, hull in zip(*columns, strict=True):
        options = found.options[row]
        owner = np.flatnonzero(options != base)
        is_free = (ladder.fleet.low[options] < pace) & (pace < ladder.fleet.high[options])
        slope = float(ladder.fleet.power.price(pace)) if is_free.any() else price
        changed = options[owner]
        out.append(
            Point(steps.start, owner, changed, float(pace), slope, float(bound), float(hull))
        )
    return out


def longest(ladder: Ladder, most_steps: int) -> set[int]:
    """Return the first steps of the runs of most energy, of so many steps together at most."""
    fleet = ladder.fleet
    pace = fleet.power.pace(ladder.price)
    saved = np.abs(fleet.energy(ladder.before, pace) - fleet.energy(ladder.after, pace))
    groups = sorted(runs(ladder), key=lambda r: -float(saved[r.start : r.stop].sum()))
    ends = np.cumsum([len(r) for r in groups])
    return {r.start for r, end in zip(groups, ends, strict=True) if end <= most_steps}


class Judged(NamedTuple):
    """What the referee says of a decision."""

    cut: IntArray
    frequency: FloatArray
    evaluation: referee.Evaluation


def judge(ladder: Ladder, point: Point) -> Judged:
    """Return the decision of a point, shape (M, N), and what it is worth."""
    fleet = ladder.fleet
    cut, frequency = fleet.decision(point.options(ladder), point.pace)
    return Judged(cut, frequency, referee.evaluate(fleet.inst, cut, frequency))


def shown_point(ladder: Ladder, point: Point) -> FrontPoint:
    """Return a point as users see it."""
    cut, frequency, said = judge(ladder, point)
    energy, delay = float(said.energy.sum()), float(said.delay.sum())
    return FrontPoint(energy, delay, min(point.bound, delay), point.price, cut, frequency)
