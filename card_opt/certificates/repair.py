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
from card_opt.algorithms.posing import posed
from card_opt.algorithms.single_variable import put_in_box
from card_opt.certificates.exact import keeps
from card_opt.errors import CertificateError
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BAND, JOINT, LEVELS, PARALLEL, BoolArray
from card_opt.problem.rows import SHARE, Rows, quantity_of
from card_opt.problem.start import Start

_EPS = float(np.finfo(np.float64).eps)
_ROUNDING = 32 * _EPS  # of a term of a row, and of the sum, which is made without loss
_NUDGES = 60
_FARTHEST = 1e-9  # relative, that a frequency or a share is moved in all
_BY_SHARE = (SHARE, "device energy")  # quantities that do not know the frequency
_TIGHTER = (4e-12, 1e-9)  # shares of the bounds, where the frequencies are chosen anew
_FEW = 40  # device-rounds of a row that are summed in fractions before any is moved


class _Excess(NamedTuple):
    """Rows that may be exceeded, what a device-round takes, shape (M, N), and by group, (G,)."""

    rows: Rows
    taken: FloatArray
    excess: FloatArray
    is_over: BoolArray


def repair(problem: Problem, made: Decision) -> Decision:
    """Return a decision with the same cuts that keeps every limit exactly.

    Raises
    ------
    CertificateError
        If none is found.
    """
    nearby = _nudged(problem, made)
    if nearby is not None:
        return nearby
    for part in _TIGHTER:
        settled = _settled(problem, made, part)
        if settled is not None and not _over(problem, settled, exactly=True):
            return settled
    raise CertificateError(
        "the decision keeps the limits but for rounding, and none beside it is found that "
        "keeps them exactly"
    )


def _nudged(problem: Problem, made: Decision) -> Decision | None:
    """Return a decision beside another at which no row is exceeded; None if none is found."""
    inside = _in_box(problem, made)
    if _apart(inside, made) > _FARTHEST:
        return None
    for step in range(_NUDGES):
        over = _over(problem, inside)
        if not over:
            return inside
        moved = _moved(problem, inside, over, _EPS * 2.0 ** (step / 2.0))
        moved = _in_box(problem, moved)
        if _apart(moved, inside) == 0.0 or _apart(moved, made) > _FARTHEST:
            break
        inside = moved
    return None if _over(problem, inside, exactly=True) else inside


def _apart(one: Decision, two: Decision) -> float:
    """Return by how much two decisions with the same cuts differ, relative."""
    pairs = [(one.frequency, two.frequency)]
    if one.share is not None and two.share is not None:
        pairs.append((one.share, two.share))
    return max(float(np.abs(a / b - 1.0).max()) for a, b in pairs)


def _in_box(problem: Problem, made: Decision) -> Decision:
    """Return a decision put into the boxes, or on the nearest levels."""
    inside = put_in_box(problem, made)
    if problem.region.levels is None:
        return inside
    return inside._replace(frequency=problem.region.nearest(inside.frequency))


def _over(problem: Problem, made: Decision, exactly: bool = False) -> list[_Excess]:
    """Return the rows that are exceeded, or that may be where it takes long to know."""
    out = []
    for rows in problem.region.rows:
        taken = _taken(problem, rows, made)
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
                is_over[g] = not keeps(problem, rows, int(g), made)
        if is_over.any():
            out.append(_Excess(rows, taken, excess, is_over))
    return out


def _moved(problem: Problem, made: Decision, over: list[_Excess], least: float) -> Decision:
    """Return a decision that exceeds the rows by less.

    Each device-round of a row that is exceeded moves its frequency, or its share of the band,
    by the same part, the way that takes less of the row, and by `least` at least.
    """
    nudge = 1.0 + 1e-6
    factors = [np.ones(made.cut.shape), np.ones(made.cut.shape)]
    for rows, taken, excess, is_over in over:
        inside = rows.group >= 0
        by_share = made.share is not None and rows.quantity in _BY_SHARE
        other = made._replace(frequency=made.frequency * nudge)
        if by_share and made.share is not None:
            other = made._replace(share=made.share * nudge)
        up = _taken(problem, rows, other) - taken
        pull = np.bincount(rows.group[inside], np.abs(up[inside]) * 1e6, rows.bound.size)
        with np.errstate(divide="ignore", invalid="ignore"):
            part = np.where(is_over, np.maximum(2.0 * excess / pull, least), 0.0)
        part = np.append(np.where(np.isfinite(part), part, 0.0), 0.0)[rows.group]
        factors[by_share] *= 1.0 - np.sign(up) * part
    share = None if made.share is None else made.share * factors[True]
    return Decision(made.cut, made.frequency * factors[False], share)


def _taken(problem: Problem, rows: Rows, made: Decision) -> FloatArray:
    """Return what each device-round takes of a row, shape (M, N)."""
    values = quantity_of(problem.instance, rows.quantity, *made)
    return np.asarray(rows.coefficient * rows.limited(values, made.cut))


def _settled(problem: Problem, made: Decision, part: float) -> Decision | None:
    """Return the best decision with the same cuts and bounds less a part; None if unknown."""
    needs = problem.region.needs
    if needs & {JOINT, PARALLEL} or (LEVELS in needs and BAND not in needs):
        return None  # what is left to decide has no one number, or no number at all
    tighter = Problem(problem.instance, problem.region.scaled_bounds(1.0 - part))
    form = posed(tighter)
    options, has_none = all_options(form.scaled)
    if has_none.any():
        return None
    column, _ = form.choice(Start(*made[:2]).tamed(problem))
    places = np.flatnonzero(options.cut == column[options.owner])
    if places.size != made.cut.size:
        return None
    found = settle_options(options, places, np.zeros(options.num_rows))
    if not np.isfinite(found.cost):
        return None
    return _in_box(problem, form.decision(options.cut[places], found.frequency))
