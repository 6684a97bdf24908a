r"""The best prices of several rows that rounds share, from planes above the dual.

Every :class:`Sample` gives each round a plane above what that costs at any prices. The prices at
which the sum of the least planes, minus the prices, is highest come from a linear program; there
the next sample is taken. The dual variables of the program mix samples into what the relaxation
of the problem does: for options that are fixed, a decision. This is J. E. Kelley's method ("The
cutting-plane method for solving convex programs", J. SIAM 8 (1960) 703-712,
doi:10.1137/0108053), with a plane for each round.
"""

from __future__ import annotations

import time as clock
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from card_opt.algorithms.makespan.sample import Sample, best_sample
from card_opt.algorithms.makespan.timed import Timed
from card_opt.algorithms.makespan.times import Window
from card_opt.problem.quantities import FloatArray

_STEPS = 150
_GROWTH = 8.0
_HIGHEST = 1e9  # price, relative to the first, at which rows are given up
_SHARE = 0.05  # of the tolerance, for how exactly times are searched
_WEIGHT = 1e-7  # of a sample that counts
_STALE = 30  # steps after which a sample without weight is forgotten


@dataclass(frozen=True, eq=False)
class Mixed:
    """What is known of the best prices.

    Attributes
    ----------
    prices
        The best that were met, shape (R,).
    value
        The dual there, up to how well times were searched.
    above
        No dual is above that.
    samples
        What the relaxation mixes.
    weights
        Share of each sample in each round, shape (S, N).
    is_met
        Whether the mix keeps the rows.
    """

    prices: FloatArray
    value: float
    above: float
    samples: list[Sample]
    weights: FloatArray
    is_met: bool


def mixed(
    timed: Timed,
    window: Window,
    start: FloatArray,
    tolerance: float,
    deadline: float,
    guesses: tuple[FloatArray, ...] = (),
    enough: float = np.inf,
) -> Mixed:
    """Return the best prices and the relaxation; parameters are those of `one_price.bracket`.

    A dual of all rows of `enough` need not be better.
    """
    zero = np.zeros(timed.options.num_rows)
    precision = np.full(timed.num_rounds, _SHARE * tolerance / timed.num_rounds)
    samples = [best_sample(timed, zero, window, guesses, precision)]
    if start.any():
        samples.append(best_sample(timed, start, window, (samples[0].time,), precision))
    best = max(samples, key=_dual)
    cap = np.maximum(4.0 * best.prices, np.full(zero.size, max(abs(_dual(samples[0])), 1e-6)))
    limit = _HIGHEST * cap
    used = {id(s): 0 for s in samples}
    found = _master(timed, samples, cap)
    for step in range(_STEPS):
        if clock.perf_counter() > deadline or _dual(best) >= enough:
            break
        is_capped = found.prices >= (1.0 - 1e-9) * cap
        if is_capped.any() and (cap < limit)[is_capped].all():
            cap = np.where(is_capped, _GROWTH * cap, cap)
        elif found.value - _dual(best) <= tolerance:
            break
        about = _times(samples, found.weights, best)
        made = best_sample(timed, found.prices, window, about, precision)
        samples.append(made)
        if _dual(made) > _dual(best):
            best = made
        found = _master(timed, samples, cap)
        samples, found = _kept(samples, found, used, step)
    weight = found.weights.max(axis=1) > _WEIGHT
    is_met = bool((found.prices < (1.0 - 1e-9) * cap).all())
    kept = [s for s, is_kept in zip(samples, weight, strict=True) if is_kept]
    return Mixed(best.prices, _dual(best), found.value, kept, found.weights[weight], is_met)


@dataclass(frozen=True, eq=False)
class _Top:
    """The highest point below all planes: prices, value, and shares of samples, (S, N)."""

    prices: FloatArray
    value: float
    weights: FloatArray


def _dual(made: Sample) -> float:
    return float(made.value.sum() - made.prices.sum())


def _master(timed: Timed, samples: list[Sample], cap: FloatArray) -> _Top:
    num_rows, num_rounds = cap.size, timed.num_rounds
    row = timed.options.row
    inside = row < num_rows
    pair = (timed.group * num_rows + row)[inside]
    taken = [
        np.bincount(pair, s.taken[inside], num_rounds * num_rows).reshape(num_rounds, num_rows)
        for s in samples
    ]
    cost = np.array([s.value - u @ s.prices for s, u in zip(samples, taken, strict=True)])
    slopes = np.concatenate(taken)
    line, column = np.nonzero(slopes)
    rounds = np.tile(np.arange(num_rounds), len(samples))
    lines = np.arange(rounds.size)
    matrix = coo_array(
        (
            np.concatenate([-slopes[line, column], np.ones(rounds.size)]),
            (np.concatenate([line, lines]), np.concatenate([column, num_rows + rounds])),
        ),
        shape=(rounds.size, num_rows + num_rounds),
    ).tocsr()
    program: Any = linprog
    objective = np.concatenate([np.ones(num_rows), -np.ones(num_rounds)])
    bounds = [(0.0, float(c)) for c in cap] + [(None, None)] * num_rounds
    result = program(
        objective,
        A_ub=matrix,
        b_ub=cost.ravel(),
        bounds=bounds,
        method="highs",
        options={"dual_feasibility_tolerance": 1e-10, "primal_feasibility_tolerance": 1e-10},
    )
    if result.x is None:  # the arithmetic of the linear program is at its end
        weights = np.zeros((len(samples), num_rounds))
        weights[-1] = 1.0
        return _Top(samples[-1].prices, np.inf, weights)
    weights = np.maximum(-result.ineqlin.marginals, 0.0).reshape(len(samples), num_rounds)
    weights /= np.maximum(weights.sum(axis=0), 1e-300)
    return _Top(np.maximum(result.x[:num_rows], 0.0), -float(result.fun), weights)


def _times(samples: list[Sample], weights: FloatArray, best: Sample) -> tuple[FloatArray, ...]:
    """Return the shortest and the longest times that are mixed, and the best's."""
    times = np.array([s.time for s in samples])
    shown = np.where(weights > _WEIGHT, times, np.nan)
    with np.errstate(invalid="ignore"):
        short = np.fmin.reduce(shown, axis=0)
        long = np.fmax.reduce(shown, axis=0)
    short, long = (np.where(np.isnan(t), best.time, t) for t in (short, long))
    return short, long


def _kept(
    samples: list[Sample], found: _Top, used: dict[int, int], step: int
) -> tuple[list[Sample], _Top]:
    """Return the samples that had a weight of late."""
    for s, weights in zip(samples, found.weights, strict=True):
        if weights.max() > _WEIGHT or id(s) not in used:
            used[id(s)] = step
    fresh = np.array([step - used[id(s)] < _STALE for s in samples])
    if fresh.all():
        return samples, found
    kept = [s for s, is_fresh in zip(samples, fresh, strict=True) if is_fresh]
    return kept, _Top(found.prices, found.value, found.weights[fresh])
