"""The slowest device of a round, by a cut that is a real number, rounded at the end.

The general form of Wen et al. (doi 10.1109/TNSE.2025.3544313), whose abstract says: a regression
makes what depends on the cut a continuous function of it, then cuts and the server's resources are
decided in turn. Here a parabola in the cut is fitted to the two terms of each delay; given the
frequencies each device takes the cut of its least delay, given the cuts the pool is shared so that
all devices of a round finish together. At the end cuts are rounded, and the pool is shared anew by
the true delays.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.studies.literature.steps import of_cuts, rows_of

_TURNS, _HALVINGS = 50, 100
_DEGREE = 2  # of the polynomials in the cut
_STEPS = 10  # of a real cut between two whole ones


def relax_makespan(problem: Problem) -> Decision:
    """Return the rounded cuts, with the frequencies that end each round earliest."""
    s = scaled(problem)
    assert s.makespan is not None
    pool = rows_of(problem, s, "frequency").linear
    delay, last = s.makespan.curve, s.size[1] - 1
    place = np.linspace(0.0, 1.0, last + 1)
    real = np.linspace(0.0, 1.0, _STEPS * last + 1)
    terms = np.vander(real, min(_DEGREE, last) + 1)
    fixed, inverse = (
        np.maximum(terms @ np.polyfit(place, values.T, terms.shape[1] - 1), 0.0).T
        for values in (delay.fixed, delay.inverse)
    )
    frequency = np.clip(1.0 / (s.shape[0] * pool), s.min_frequency, 1.0)
    every, at = np.arange(pool.size), np.zeros(pool.size, dtype=np.int64)
    for _ in range(_TURNS):
        before, at = at, (fixed + inverse / frequency[:, np.newaxis]).argmin(axis=1)
        frequency = _together(s, pool, fixed[every, at], inverse[every, at])
        if np.array_equal(at, before):
            break
    cut = np.rint(at / _STEPS).astype(np.int64)
    chosen = of_cuts(delay, cut)
    return s.decision(cut, _together(s, pool, chosen.fixed, chosen.inverse))


def _together(s: Scaled, pool: FloatArray, fixed: FloatArray, inverse: FloatArray) -> FloatArray:
    """Return frequencies, shape (K,), by bisection on when each round ends."""
    parts = (fixed, np.maximum(inverse, np.finfo(float).tiny), pool, s.min_frequency)
    fixed, inverse, pool, low = (values.reshape(s.shape) for values in parts)
    early, late = (fixed + inverse).max(axis=0), (fixed + inverse / low).max(axis=0)
    for _ in range(_HALVINGS):
        middle = 0.5 * (early + late)
        needed = np.maximum(inverse / (middle - fixed), low)
        is_enough = (pool * needed).sum(axis=0) <= 1.0
        early, late = np.where(is_enough, early, middle), np.where(is_enough, middle, late)
    return np.asarray(np.clip(inverse / (late - fixed), low, 1.0)).ravel()
