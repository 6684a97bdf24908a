"""Spans that cover all times of a round, each with a bound by tangents.

What they are is said in `card_opt.algorithms.makespan.times`.
"""

from __future__ import annotations

import itertools
import time as clock
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import ROUNDING
from card_opt.algorithms.makespan.timed import Lines, Priced
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_MOST_PASSES = 4000
_CLOSE = 0.02  # of a span, that the best time has to be from its ends to be its point
_ASIDE = 1e-6  # of a span, that its point is from a best time
_SMALL = 0.5  # share of rounds that are left, at which the others are put aside
_FINEST = 1e-14  # relative length of a span that is not halved
_EXACT = 1e-13  # of a cost, which arithmetic cannot do much better than
_LOOSE = 0.3  # of what a span's bound lacks, that it may be below what a time in it costs
_ZONES = (1.02, 1.2)  # factors around a best time between which few options matter


@dataclass(eq=False)
class Cover:
    """Spans that cover the times of every round, at some prices.

    Attributes
    ----------
    bound
        Proven least cost of each round with prices, shape (N,).
    time
        The best time that was met, shape (N,).
    value
        The cost with prices there, shape (N,).
    spans
        Ends, points and bounds of the spans of each round, unordered.
    """

    bound: FloatArray
    time: FloatArray
    value: FloatArray
    spans: list[list[Span]] = field(default_factory=list)


class Span(NamedTuple):
    """A span of a round: its bound, its ends, and where its lines are tangents."""

    bound: float
    low: float
    high: float
    point: float


def cover(
    priced: Priced,
    window: Window,
    near: FloatArray,
    tolerance: FloatArray,
    cutoff: FloatArray,
    deadline: float = np.inf,
    aim: FloatArray | None = None,
    *,
    is_plain: bool = False,
) -> Cover:
    """Return spans of all times of each round, and so a bound.

    Parameters
    ----------
    priced
        The options at prices.
    window
        The times.
    near
        Times of each round that may be its best, shape (N,).
    tolerance
        How far a round's bound may be below its best value, shape (N,).
    cutoff
        A bound of as much is enough, shape (N,).
    deadline
        When to stop, by `time.perf_counter`; the bound holds all the same.
    aim
        Up to where spans are worth more than that the least is enough, shape (N,): those below
        are halved for as long as their bound is much too low; None for nowhere.
    is_plain
        Whether spans are bounded with all options, as who checks them does; else without those
        that are not the best at any time of theirs, which is the same but for rounding.
    """
    timed = priced.timed
    low = np.maximum(window.low, timed.least_time)
    last = np.minimum(np.maximum(timed.most_time, low), window.high)
    near = np.clip(near, low, last)
    out = Cover(np.full(low.size, np.inf), near, np.full(low.size, np.inf))
    search = _Covering(out, tolerance, cutoff, cutoff if aim is None else aim, aim is not None)
    search.meet(np.arange(low.size), near, priced.now(near).value)
    edges = [low, *(np.clip(near / z, low, last) for z in _ZONES[::-1])]
    edges += [*(np.clip(near * z, low, last) for z in _ZONES), last]
    pairs = list(itertools.pairwise(edges))
    for first, end in [pairs[2], pairs[1], pairs[3], pairs[0], pairs[4]]:
        own = priced if is_plain else priced.between(first, end)[0]
        search.zone(own, first, end, deadline)
    search.single(priced, low, last)
    search.longer(priced, last, window.high)
    search.finish()
    return out


class _Covering:
    """Spans that are being halved."""

    def __init__(
        self,
        out: Cover,
        tolerance: FloatArray,
        cutoff: FloatArray,
        aim: FloatArray,
        has_aim: bool,
    ) -> None:
        self._out = out
        self._tolerance = tolerance
        self._cutoff = cutoff
        self._aim = aim
        self._has_aim = has_aim
        self._spans: list[list[Span]] = [[] for _ in range(out.time.size)]
        self._done: list[list[Span]] = [[] for _ in range(out.time.size)]

    def zone(self, priced: Priced, low: FloatArray, high: FloatArray, deadline: float) -> None:
        """Cover the times between two, if there are any."""
        is_long = high > low
        rounds = np.flatnonzero(is_long)
        if not rounds.size:
            return
        if rounds.size < low.size:
            priced, _ = priced.of_rounds(is_long)
        self._begin(priced, rounds, low[rounds], high[rounds])
        for _ in range(_MOST_PASSES):
            is_open = self.is_open(rounds)
            if not is_open.any() or clock.perf_counter() > deadline:
                break
            if is_open.sum() <= _SMALL * rounds.size and rounds.size > 1:
                priced, _ = priced.of_rounds(is_open)
                rounds = rounds[is_open]
                is_open = is_open[is_open]
            self.halve(priced, rounds, is_open)

    def single(self, priced: Priced, low: FloatArray, high: FloatArray) -> None:
        """Cover the one time that some rounds may last."""
        is_single = ~(high > low)
        if is_single.any():
            rounds = np.flatnonzero(is_single)
            priced, _ = priced.of_rounds(is_single)
            self._begin(priced, rounds, low[rounds], high[rounds])

    def longer(self, priced: Priced, last: FloatArray, high: FloatArray) -> None:
        """Cover what is after the last time that any round lasts for something's sake."""
        forever = np.full(last.size, np.inf)
        bound = self._bound(priced, last, forever, forever)
        for n in np.flatnonzero(high > last):
            self._done[n].append(Span(float(bound[n]), float(last[n]), float(high[n]), np.inf))

    def _begin(self, priced: Priced, rounds: IntArray, low: FloatArray, high: FloatArray) -> None:
        best = self._out.time[rounds]
        is_inside = (best >= low) & (best <= high)
        point = np.where(is_inside, _aside(best, low, high), 0.5 * (low + high))
        bound, top = self._bound(priced, low, high, point), priced.now(point).value
        for n, *span, value in zip(rounds, bound, low, high, point, top, strict=True):
            self._put(int(n), Span(*map(float, span)), float(value))

    def is_open(self, rounds: IntArray) -> BoolArray:
        """Return the rounds whose bound is not enough yet."""
        return np.array([bool(self._spans[n]) for n in rounds])

    def _put(self, n: int, span: Span, top: float) -> None:
        """Keep a span, among those to be halved if that is worth it.

        Parameters
        ----------
        n
            The round.
        span
            The span.
        top
            What the round costs at a time in it.
        """
        value = float(self._out.value[n])
        enough = value - float(self._tolerance[n]) - _EXACT * abs(value)
        enough = min(enough, float(self._cutoff[n]))
        is_low = span.bound < enough
        if self._has_aim and not is_low:
            lacks = float(self._aim[n]) - span.bound
            is_low = lacks > 0.0 and top - span.bound > _LOOSE * lacks + float(self._tolerance[n])
        is_fine = not span.high - span.low > _FINEST * span.high
        (self._spans if is_low and not is_fine else self._done)[n].append(span)

    def halve(self, priced: Priced, rounds: IntArray, is_open: BoolArray) -> None:
        """Halve the worst span of each round that is open."""
        where = np.flatnonzero(is_open)
        worst = {int(i): self._pop(int(rounds[i])) for i in where}
        middle = self._out.time[rounds]
        ends = middle.copy(), middle.copy()
        for i, span in worst.items():
            ends[0][i], ends[1][i] = span.low, span.high
            middle[i] = _middle(span, float(self._out.time[rounds[i]]))
        for low, high in ((ends[0], middle), (middle, ends[1])):
            best, margin = self._out.time[rounds], _CLOSE * (high - low)
            is_inside = (best > low + margin) & (best < high - margin)
            point = np.where(is_inside, _aside(best, low, high), 0.5 * (low + high))
            bound = self._bound(priced, low, high, point)
            top = priced.now(point).value
            self.meet(rounds, point, top)
            for i, span in worst.items():
                kept = max(float(bound[i]), span.bound)
                made = Span(kept, float(low[i]), float(high[i]), float(point[i]))
                if kept > bound[i]:  # what is proven for both halves is proven with its point
                    made = made._replace(point=span.point)
                self._put(int(rounds[i]), made, float(top[i]))

    def finish(self) -> None:
        """Put the spans together."""
        for n, spans in enumerate(self._spans):
            every = spans + self._done[n]
            self._out.spans.append(sorted(every, key=lambda s: s.low))
            self._out.bound[n] = min(s.bound for s in every)

    def _pop(self, n: int) -> Span:
        spans = self._spans[n]
        return spans.pop(min(range(len(spans)), key=lambda i: spans[i].bound))

    def meet(self, rounds: IntArray, time: FloatArray, value: FloatArray) -> None:
        is_better = value < self._out.value[rounds]
        better = rounds[is_better]
        self._out.time[better], self._out.value[better] = time[is_better], value[is_better]

    @staticmethod
    def _bound(priced: Priced, low: FloatArray, high: FloatArray, point: FloatArray) -> FloatArray:
        least = span_ends(priced, priced.lines(point), low, high)
        return np.minimum(*(end.total for end in least))


class End(NamedTuple):
    """One end of spans.

    Attributes
    ----------
    values
        Lines of the options there, shape (J,); inf for those that are out.
    least
        The least of each device-round, shape (K,).
    total
        Bound of each round there, shape (N,).
    """

    values: FloatArray
    least: FloatArray
    total: FloatArray


def span_ends(priced: Priced, lines: Lines, low: FloatArray, high: FloatArray) -> tuple[End, End]:
    """Return what lines say at both ends of a span of each round, shape (N,)."""
    timed = priced.timed
    is_out = timed.earliest > high[timed.round_of]
    first = _end(priced, lines, low, is_out)
    if np.isinf(high).all():  # all lines are of slope 0
        return first, first
    return first, _end(priced, lines, np.where(np.isinf(high), low, high), is_out)


def _end(priced: Priced, lines: Lines, time: FloatArray, is_out: BoolArray) -> End:
    timed = priced.timed
    values = np.where(is_out, np.inf, lines.at(time[timed.round_of]))
    least = np.minimum.reduceat(values, timed.options.starts)
    spent = timed.weight * time
    total = spent + timed.sums(least)
    size = spent + timed.sums(np.abs(least))
    total = np.where(np.isfinite(total), total, np.inf) - ROUNDING * np.fmin(size, 1e300)
    return End(values, least, total)


def _aside(best: FloatArray, low: FloatArray, high: FloatArray) -> FloatArray:
    """Return times inside of spans beside the best ones, at which an option's cost often turns.

    There rounding says which tangent is taken, and may say otherwise to who checks the proof.
    """
    step = _ASIDE * (high - low)
    return np.clip(np.where(best > low + step, best - step, best + step), low, high)


def _middle(span: Span, best: float) -> float:
    """Return where to halve a span: at the best time if that is well inside."""
    margin = 0.25 * (span.high - span.low)
    if span.low + margin < best < span.high - margin:
        return best
    return 0.5 * (span.low + span.high)
