"""A decision that keeps every limit exactly, next to one that does so up to rounding.

Methods keep limits to 1e-9 or better; a proof is about decisions that keep them with no tolerance
at all, for one that is a hair outside may cost much less than any inside (theory, R11). What a
row takes is summed in floating point with a margin for its rounding; the checker does so exactly.
"""

from __future__ import annotations

import numpy as np

from card_opt.algorithms.column_generation.frequencies import settle_options
from card_opt.algorithms.column_generation.options import all_options
from card_opt.errors import CertificateError
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.rows import Rows, quantity_of
from card_opt.problem.scaling import scaled

_EPS = float(np.finfo(np.float64).eps)
_ROUNDING = 32 * _EPS  # of a term of a row, and of the sum, which is made without loss
_NUDGES = 60
_FARTHEST = 1e-9  # relative, that a frequency is moved in all
_TIGHTER = 4e-12  # of each bound, where the frequencies are chosen anew


def repair(problem: Problem, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return frequencies at which the cuts keep every limit exactly, shape (M, N) [Hz].

    Raises
    ------
    CertificateError
        If none are found.
    """
    inside = _in_box(problem, frequency)
    for step in range(_NUDGES):
        moved = _nudged(problem, cut, inside, _EPS * 2.0 ** (step / 2.0))
        if moved is None:
            return inside
        inside = _in_box(problem, moved)
        if np.abs(inside / frequency - 1.0).max() > _FARTHEST:
            break
    settled = _settled(problem, cut, frequency)
    if settled is None or _nudged(problem, cut, settled, _EPS) is not None:
        raise CertificateError(
            "the decision keeps the limits but for rounding, and none beside it is found that "
            "keeps them exactly"
        )
    return settled


def _in_box(problem: Problem, frequency: FloatArray) -> FloatArray:
    """Return frequencies put into the box, or on their nearest levels."""
    x = problem.instance.rounds()
    inside = np.clip(frequency, x.min_frequency, x.max_frequency)
    region = problem.region
    return inside if region.levels is None else region.nearest(inside)


def _nudged(
    problem: Problem, cut: IntArray, frequency: FloatArray, least: float
) -> FloatArray | None:
    """Return frequencies that exceed the rows by less; None if no row is exceeded.

    Each device-round of a row that is exceeded moves by the same share, the way that takes less
    of the row, and by `least` at least.
    """
    factor = np.ones(frequency.shape)
    is_inside = True
    for rows in problem.region.rows:
        taken = _taken(problem, rows, cut, frequency)
        inside = rows.group >= 0
        sums = np.bincount(rows.group[inside], taken[inside], rows.bound.size)
        counts = np.bincount(rows.group[inside], minlength=rows.bound.size)
        size = np.bincount(rows.group[inside], np.abs(taken[inside]), rows.bound.size)
        excess = sums + (_ROUNDING + counts * _EPS) * size - rows.bound
        if not (excess > 0.0).any():
            continue
        is_inside = False
        up = _taken(problem, rows, cut, frequency * (1.0 + 1e-6)) - taken
        pull = np.bincount(rows.group[inside], np.abs(up[inside]) * 1e6, rows.bound.size)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(excess > 0.0, np.maximum(2.0 * excess / pull, least), 0.0)
        share = np.append(np.where(np.isfinite(share), share, 0.0), 0.0)[rows.group]
        factor *= 1.0 - np.sign(up) * share
    return None if is_inside else frequency * factor


def _taken(problem: Problem, rows: Rows, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return what each device-round takes of a row, shape (M, N)."""
    values = quantity_of(problem.instance, rows.quantity, cut, frequency)
    return np.asarray(rows.coefficient * rows.limited(values, cut))


def _settled(problem: Problem, cut: IntArray, frequency: FloatArray) -> FloatArray | None:
    """Return the best frequencies of the cuts within slightly tighter limits; None if unknown."""
    if problem.region.levels is not None:
        return None
    tighter = Problem(problem.instance, problem.region.scaled_bounds(1.0 - _TIGHTER))
    s = scaled(tighter)
    options, has_none = all_options(s)
    if has_none.any():
        return None
    places = np.flatnonzero(options.cut == cut.ravel()[options.owner] - 1)
    if places.size != cut.size:
        return None
    found = settle_options(options, places, np.zeros(options.num_rows))
    if not np.isfinite(found.cost):
        return None
    _, settled = s.decision(options.cut[places], found.frequency)
    return _in_box(problem, settled)
