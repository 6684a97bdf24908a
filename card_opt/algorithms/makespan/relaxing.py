"""The relaxation of options and times: the best prices, a proven bound, and what it mixes."""

from __future__ import annotations

import time as clock
from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.column_generation.options import MET, ROUNDING
from card_opt.algorithms.makespan.covering import Cover, cover, span_ends
from card_opt.algorithms.makespan.one_price import Bracket, bracket, where_of
from card_opt.algorithms.makespan.planes import mixed
from card_opt.algorithms.makespan.settle import is_single
from card_opt.algorithms.makespan.timed import Lines, Priced, Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_REPEATS = 5  # of the search for prices, when covering finds better times than that did
_SPARED = 0.5  # of what the best dual is above all that is of use, for how times are covered
_SHARE = 0.25  # of the tolerance, for prices and for times each


@dataclass(frozen=True, eq=False)
class Mix:
    """Choices that the relaxation mixes, S of them.

    Attributes
    ----------
    time
        Of each round, shape (S, N).
    chosen
        Option of each device-round, shape (S, K).
    weight
        Share of each in each round, shape (S, N).
    """

    time: FloatArray
    chosen: IntArray
    weight: FloatArray


@dataclass(frozen=True, eq=False)
class Relaxed:
    """What the relaxation says.

    Attributes
    ----------
    priced
        The options at the best prices.
    cover
        Times of the rounds at these prices.
    spent
        The prices, with what rounding may add, of each row, shape (R,).
    bound
        Proven lower bound on the cost of every decision.
    mix
        What it mixes.
    is_met
        Whether the rows can be kept by a mix, as far as is known.
    is_plain
        Whether all options are in the bounds of all spans.
    """

    priced: Priced
    cover: Cover
    spent: FloatArray
    bound: float
    mix: Mix
    is_met: bool
    is_plain: bool

    @property
    def prices(self) -> FloatArray:
        """Return the prices of the rows, shape (R,)."""
        return self.priced.prices


def relax(
    timed: Timed,
    window: Window,
    prices: FloatArray,
    tolerance: float,
    cutoff: float,
    deadline: float,
    guesses: tuple[FloatArray, ...] = (),
    *,
    worst: float = np.inf,
    is_plain: bool = False,
) -> Relaxed:
    """Return the relaxation.

    Parameters
    ----------
    timed
        The options.
    window
        Times that rounds may last; each device-round has an option in time.
    prices
        To begin with, shape (R,).
    tolerance
        How far from the best bound is near enough.
    cutoff
        A bound of as much is enough.
    deadline
        When to stop, by `time.perf_counter`; the bound holds all the same.
    guesses
        Times of rounds that may be good ones, shape (N,) each.
    worst
        Cost of a decision that is known, if options are to be closed that are in no better one.
    is_plain
        Whether the bound is to hold as a proof has it, see `cover`.
    """
    single = is_single(timed)
    best: Relaxed | None = None
    for _ in range(_REPEATS):
        found = _search(timed, window, prices, tolerance, cutoff, deadline, guesses, single)
        proven = _covered(timed, window, found, tolerance, cutoff, worst, deadline, is_plain)
        if best is None or proven.bound > best.bound:
            best = proven
        missed = found.value - float(proven.cover.value.sum() - proven.prices.sum())
        is_late = clock.perf_counter() > deadline
        if missed <= tolerance or proven.bound >= cutoff or is_late:
            break
        prices, guesses = proven.prices, (proven.cover.time, *found.mix.time, *guesses)
    assert best is not None
    return best


def reach(relaxed: Relaxed) -> FloatArray:
    """Return the least bound of its round with which each option is chosen, shape (J,)."""
    priced, spans = relaxed.priced, relaxed.cover.spans
    timed = priced.timed
    owner, out = timed.options.owner, np.full(timed.options.owner.size, np.inf)
    for i in range(max(map(len, spans))):
        each = [s[min(i, len(s) - 1)] for s in spans]
        low, high, point = (np.array([s[j] for s in each]) for j in (1, 2, 3))
        lines = priced.lines(point)
        if not relaxed.is_plain:
            lines = _levelled(priced, lines, low, high)
        for end in span_ends(priced, lines, low, high):
            with np.errstate(invalid="ignore"):
                more = end.total[timed.round_of] - end.least[owner] + end.values
            np.minimum(out, np.where(np.isfinite(end.values), more, np.inf), out=out)
    return out


def _levelled(priced: Priced, lines: Lines, low: FloatArray, high: FloatArray) -> Lines:
    """Return lines of slope 0 for options that are not the best at any time between two.

    A tangent falls far below such an option where the span is long; what it costs at the last
    time is enough.
    """
    timed = priced.timed
    last = priced.values(np.where(np.isinf(high), np.maximum(timed.most_time, low), high))
    most = np.minimum.reduceat(priced.values(low), timed.options.starts)
    is_never = (last > most[timed.options.owner]) & np.isfinite(last)
    return Lines(np.where(is_never, last, lines.level), np.where(is_never, 0.0, lines.drop))


def may_win(relaxed: Relaxed, worst: float) -> BoolArray:
    """Return the options that may be in a decision that costs less than another, shape (J,)."""
    bound = relaxed.cover.bound[relaxed.priced.timed.round_of]
    return np.asarray(reach(relaxed) - bound <= worst - relaxed.bound)


@dataclass(frozen=True, eq=False)
class _Found:
    prices: FloatArray
    value: float
    mix: Mix
    is_met: bool


def _search(
    timed: Timed,
    window: Window,
    prices: FloatArray,
    tolerance: float,
    cutoff: float,
    deadline: float,
    guesses: tuple[FloatArray, ...],
    single: bool,
) -> _Found:
    if single:
        share = np.full(prices.size, _SHARE * tolerance / max(prices.size, 1))
        is_one = prices.size == 1 and bool((where_of(timed).round_row == 0).all())
        enough = cutoff + tolerance if is_one else np.inf
        room = MET + ROUNDING
        ends = bracket(timed, window, prices, share, deadline, guesses, enough, room)
        return _of_bracket(timed, ends)
    enough = cutoff + tolerance
    made = mixed(timed, window, prices, _SHARE * tolerance, deadline, guesses, enough)
    mix = Mix(
        np.array([s.time for s in made.samples]),
        np.array([s.chosen for s in made.samples]),
        made.weights,
    )
    return _Found(made.prices, made.value, mix, made.is_met)


def _of_bracket(timed: Timed, ends: Bracket) -> _Found:
    where = where_of(timed)
    low, high = ends.exceeded, ends.kept
    with np.errstate(divide="ignore", invalid="ignore"):
        share = low.excess / (low.excess - high.excess)
    share = np.where(np.isfinite(share), np.clip(share, 0.0, 1.0), 1.0)
    weight = np.append(share, 1.0)[where.round_row]
    mix = Mix(
        np.array([low.time, high.time]),
        np.array([low.chosen, high.chosen]),
        np.array([1.0 - weight, weight]),
    )
    rest = np.zeros(timed.num_rounds)
    if (where.round_row == ends.prices.size).any():  # rounds in no row
        now = timed.priced(ends.prices).now(low.time)
        rest = np.where(where.round_row == ends.prices.size, now.value, 0.0)
    value = float(ends.value.sum() + rest.sum())
    return _Found(ends.prices, value, mix, bool(ends.is_met.all()))


def _covered(
    timed: Timed,
    window: Window,
    found: _Found,
    tolerance: float,
    cutoff: float,
    worst: float,
    deadline: float,
    is_plain: bool,
) -> Relaxed:
    priced = timed.priced(found.prices)
    values = np.array([priced.now(t).value for t in found.mix.time])
    near = found.mix.time[values.argmin(axis=0), np.arange(timed.num_rounds)]
    spent = (1.0 + MET + ROUNDING) * found.prices
    beyond = min(found.value, float(values.min(axis=0).sum() - spent.sum())) - cutoff
    spared = max(_SHARE * tolerance, _SPARED * beyond)
    share = np.full(timed.num_rounds, spared / timed.num_rounds)
    enough = np.full(timed.num_rounds, np.inf)
    if timed.num_rounds == 1:
        enough[:] = cutoff + float(spent.sum()) + share
    aim = None
    if np.isfinite(worst):
        value = values.min(axis=0)
        aim = value + max(worst - float(value.sum() - spent.sum()), 0.0)
    made = cover(priced, window, near, share, enough, deadline, aim, is_plain=is_plain)
    bound = float(made.bound.sum() - spent.sum())
    bound -= ROUNDING * (float(np.abs(made.bound).sum()) + float(spent.sum()))
    return Relaxed(priced, made, spent, bound, found.mix, found.is_met, is_plain)
