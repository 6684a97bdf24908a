"""A decision that keeps every limit exactly, next to one that does so up to rounding.

Methods keep limits to 1e-9 or better; a proof is about decisions that keep them with no tolerance
at all, for one that is a hair outside may cost much less than any inside (theory, R11). What a
row takes is summed in floating point with a margin for its rounding, and in fractions where that
does not tell.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.frequencies import settle_options
from card_opt.algorithms.column_generation.options import all_options
from card_opt.certificates.exact import keeps
from card_opt.errors import CertificateError
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.rows import Rows, quantity_of
from card_opt.problem.scaling import scaled

_EPS = float(np.finfo(np.float64).eps)
_ROUNDING = 32 * _EPS  # of a term of a row, and of the sum, which is made without loss
_NUDGES = 60
_FARTHEST = 1e-9  # relative, that a frequency is moved in all
_TIGHTER = (4e-12, 1e-9)  # shares of the bounds, where the frequencies are chosen anew
_FEW = 40  # device-rounds of a row that are summed in fractions before any is moved


class _Excess(NamedTuple):
    """Rows that may be exceeded, what a device-round takes, shape (M, N), and by group, (G,)."""

    rows: Rows
    taken: FloatArray
    excess: FloatArray
    is_over: BoolArray


def repair(problem: Problem, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return frequencies at which the cuts keep every limit exactly, shape (M, N) [Hz].

    Raises
    ------
    CertificateError
        If none are found.
    """
    nearby = _nudged(problem, cut, frequency)
    if nearby is not None:
        return nearby
    for share in _TIGHTER:
        settled = _settled(problem, cut, share)
        if settled is not None and not _over(problem, cut, settled, exactly=True):
            return settled
    raise CertificateError(
        "the decision keeps the limits but for rounding, and none beside it is found that "
        "keeps them exactly"
    )


def _nudged(problem: Problem, cut: IntArray, frequency: FloatArray) -> FloatArray | None:
    """Return frequencies beside others at which no row is exceeded; None if none are found."""
    inside = _in_box(problem, frequency)
    if np.abs(inside / frequency - 1.0).max() > _FARTHEST:
        return None
    for step in range(_NUDGES):
        over = _over(problem, cut, inside)
        if not over:
            return inside
        moved = _moved(problem, cut, inside, over, _EPS * 2.0 ** (step / 2.0))
        moved = _in_box(problem, moved)
        if (moved == inside).all() or np.abs(moved / frequency - 1.0).max() > _FARTHEST:
            break
        inside = moved
    return None if _over(problem, cut, inside, exactly=True) else inside


def _in_box(problem: Problem, frequency: FloatArray) -> FloatArray:
    """Return frequencies put into the box, or on their nearest levels."""
    x = problem.instance.rounds()
    inside = np.clip(frequency, x.min_frequency, x.max_frequency)
    region = problem.region
    return inside if region.levels is None else region.nearest(inside)


def _over(
    problem: Problem, cut: IntArray, frequency: FloatArray, exactly: bool = False
) -> list[_Excess]:
    """Return the rows that are exceeded, or that may be where it takes long to know."""
    out = []
    for rows in problem.region.rows:
        taken = _taken(problem, rows, cut, frequency)
        inside = rows.group >= 0
        group = rows.group[inside]
        sums = np.bincount(group, taken[inside], rows.bound.size)
        counts = np.bincount(group, minlength=rows.bound.size)
        size = np.bincount(group, np.abs(taken[inside]), rows.bound.size)
        margin = (_ROUNDING + counts * _EPS) * (size + np.nan_to_num(rows.bound, posinf=0.0))
        excess = sums + margin - rows.bound
        is_over = excess > 0.0
        for g in np.flatnonzero(is_over & (excess <= 2.0 * margin)):
            if exactly or counts[g] <= _FEW:
                is_over[g] = not keeps(problem, rows, int(g), cut, frequency)
        if is_over.any():
            out.append(_Excess(rows, taken, excess, is_over))
    return out


def _moved(
    problem: Problem, cut: IntArray, frequency: FloatArray, over: list[_Excess], least: float
) -> FloatArray:
    """Return frequencies that exceed the rows by less.

    Each device-round of a row that is exceeded moves by the same share, the way that takes less
    of the row, and by `least` at least.
    """
    factor = np.ones(frequency.shape)
    for rows, taken, excess, is_over in over:
        inside = rows.group >= 0
        up = _taken(problem, rows, cut, frequency * (1.0 + 1e-6)) - taken
        pull = np.bincount(rows.group[inside], np.abs(up[inside]) * 1e6, rows.bound.size)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(is_over, np.maximum(2.0 * excess / pull, least), 0.0)
        share = np.append(np.where(np.isfinite(share), share, 0.0), 0.0)[rows.group]
        factor *= 1.0 - np.sign(up) * share
    return frequency * factor


def _taken(problem: Problem, rows: Rows, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return what each device-round takes of a row, shape (M, N)."""
    values = quantity_of(problem.instance, rows.quantity, cut, frequency)
    return np.asarray(rows.coefficient * rows.limited(values, cut))


def _settled(problem: Problem, cut: IntArray, share: float) -> FloatArray | None:
    """Return the best frequencies of the cuts with bounds less a share; None if unknown."""
    if problem.region.levels is not None:
        return None
    tighter = Problem(problem.instance, problem.region.scaled_bounds(1.0 - share))
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
    _, settled, _ = s.decision(options.cut[places], found.frequency)
    return _in_box(problem, settled)
