r"""The convex hull of every device-round's decisions, by tangents (MILP, HiGHS).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (chosen) is 1 if the cut is chosen, :math:`\varphi_{kc}` (frequency) the server's
frequency over its maximum if so and 0 if not, :math:`t_{kc}` (period) and :math:`h_{kc}`
(square) what its inverse and its square add, :math:`a, p, q` the coefficients of the cost:

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & t_{kc} \ge 2 x_{kc} / \varphi_0 - \varphi_{kc} / \varphi_0^2, \quad
      h_{kc} \ge 2 \varphi_0 \varphi_{kc} - \varphi_0^2 x_{kc}
      \quad \text{for } \varphi_0 \in P_{kc}.

With all :math:`\varphi_0` of the box this is theory R5; a tangent at any :math:`\varphi_0` is
below the convex :math:`x^2 / \varphi` or :math:`\varphi^2 / x`, so with a finite set
:math:`P_{kc}` the optimum is a lower bound. `add_tangents` adds those at the model's solution.

The columns of a cut that is not allowed are 0. Limits are the rows of
`card_opt.models.parts.rows`, and then a tangent that is missing may let the solution exceed a
limit, too. With frequency levels the chords there take the place of all tangents, and none is
missing.

Source of the method: M. A. Duran, I. E. Grossmann, "An outer-approximation algorithm for a class
of mixed-integer nonlinear programs", Math. Program. 36 (1986) 307-339, doi:10.1007/BF02592064.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np
import numpy.typing as npt
from highspy.highs import highs_linear_expression
from scipy import sparse

from card_opt.models.parts.begin import Point
from card_opt.models.parts.rows import (
    chords,
    frequency_box,
    hull_rows,
    incidence,
    level_rows,
    open_pairs,
)
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.start import Hint

_NUM_FIRST_TANGENTS = 6  # per curve, spread over the box on a log scale
_LEAST_SHARE = 1e-6  # of a cut, for its frequency to mean anything
_PERIOD, _SQUARE = 2, 3  # blocks of columns, after chosen (0) and frequency (1)


@dataclass(frozen=True, eq=False)
class Model:
    """A HiGHS model whose columns are four blocks of K C: chosen, frequency, period, square.

    With levels a column for each of them follows.
    """

    highs: highspy.Highs
    scaled: Scaled

    def values(self) -> FloatArray:
        """Return the solution's chosen, frequency, period and square, shape (4, K, C)."""
        columns = np.array(self.highs.getSolution().col_value[: 4 * self.scaled.cost.fixed.size])
        return columns.reshape(4, *self.scaled.size)


def build_model(problem: Problem, relaxed: bool = False) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    problem
        The problem.
    relaxed
        Whether the choices of cuts and levels may be fractional.
    """
    return from_scaled(scaled(problem), relaxed)


def from_scaled(s: Scaled, relaxed: bool = False) -> Model:
    """Return the model of scaled curves, whichever cuts they are of."""
    model = Model(highspy.Highs(), s)
    model.highs.setOptionValue("output_flag", False)
    one = np.ones(s.size)
    uppers = np.stack([one, one, np.full(s.size, highspy.kHighsInf), one])
    if s.allowed is not None:
        uppers = np.where(s.allowed, uppers, 0.0)
    cost = np.stack([s.cost.fixed, np.zeros(s.size), s.cost.inverse, s.cost.square])
    model.highs.addVars(cost.size, np.zeros(cost.size), uppers.ravel())
    model.highs.changeColsCost(cost.size, np.arange(cost.size, dtype=np.int32), cost.ravel())

    pairs = np.arange(s.cost.fixed.size)
    _add_rows(model, pairs.reshape(s.size), one, lower=1.0, upper=1.0)
    low, high = (np.repeat(end, s.size[1]) for end in frequency_box(s))
    both = np.stack([pairs + pairs.size, pairs], axis=-1)
    _add_rows(model, both, np.stack([one.ravel(), -low], axis=-1))
    _add_rows(model, both, np.stack([-one.ravel(), high], axis=-1))
    for rows in s.rows:
        matrix, rhs = hull_rows(rows)
        used = np.diff(matrix.indptr) > 0
        _add_matrix(model, matrix[used], np.full(used.sum(), -highspy.kHighsInf), rhs[used])

    pairs = open_pairs(s)
    if s.levels is None:
        for share in np.linspace(0.0, 1.0, _NUM_FIRST_TANGENTS):
            point = low[pairs] ** (1.0 - share)
            _add_period_rows(model, pairs, point, point)
            _add_square_rows(model, pairs, point, point)
    else:
        _add_levels(model, s.levels, pairs)
    if not relaxed:
        restore_integrality(model)
    return model


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's solution, shape (M, N)."""
    chosen, frequency, _, _ = model.values()
    return model.scaled.hull_decision(chosen, frequency)


def at_choice(model: Model, curve: Curve) -> list[Any]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    blocks = np.stack([curve.fixed, curve.linear, curve.inverse, curve.square])
    columns = np.arange(blocks.size).reshape(blocks.shape)
    out = []
    for k in range(blocks.shape[1]):
        used = blocks[:, k] != 0.0
        value = highs_linear_expression(0.0)
        value.idxs, value.vals = columns[:, k][used].tolist(), blocks[:, k][used].tolist()
        out.append(value)
    return out


def restore_integrality(model: Model) -> None:
    """Make the choices of cuts and levels whole again."""
    num_pairs = model.scaled.cost.fixed.size
    places = np.arange(4 * num_pairs, model.highs.getNumCol())
    columns = np.concatenate([np.arange(num_pairs), places]).astype(np.int32)
    kinds = np.full(columns.size, highspy.HighsVarType.kInteger.value, dtype=np.uint8)
    model.highs.changeColsIntegrality(columns.size, columns, kinds)


def begin(model: Model, start: Hint) -> None:
    """Add the tangents at a start's frequency, for all cuts of its device-round."""
    s = model.scaled
    if s.levels is not None:
        return
    pairs = open_pairs(s)
    point = Point.of(s, start).frequency[pairs // s.size[1]]
    _add_period_rows(model, pairs, point, point)
    _add_square_rows(model, pairs, point, point)


def begin_whole(model: Model, start: Hint) -> None:
    """Give HiGHS the choices of a start; it finds the other columns by a linear program."""
    point = Point.of(model.scaled, start)
    num_pairs = model.scaled.cost.fixed.size
    levels = point.values("level", 0)
    values = np.concatenate([point.hull()[:num_pairs], [] if levels is None else levels])
    places = np.append(np.arange(num_pairs), np.arange(4 * num_pairs, model.highs.getNumCol()))
    model.highs.setSolution(places.size, places.astype(np.int32), values)


def add_tangents(model: Model, tolerance: float) -> int:
    """Cut off the model's solution where its cost is too low; return the number of rows added.

    A period or square below its curve counts if it saves `tolerance` [scaled cost] or more, or
    that share of a device-round's part of a limit, and the tangent would be violated by more
    than the model's own tolerance, for else the solver may return the same solution for ever.
    With a `tolerance` of 0 all count, whatever they are for.
    """
    s = model.scaled
    if s.levels is not None:
        return 0
    chosen, frequency, period, square = model.values().reshape(4, -1)
    used = np.flatnonzero(chosen > _LEAST_SHARE)
    share = chosen[used]
    low = np.repeat(s.min_frequency, s.size[1])[used]
    point = np.clip(frequency[used] / share, low, 1.0)
    _, slack = model.highs.getOptionValue("primal_feasibility_tolerance")
    short = share / point - period[used]
    weight = _weights(s.cost.inverse, [(rows, rows.curve.inverse) for rows in s.rows])[used]
    short_rows = (weight * short >= tolerance) & (short * point > 2.0 * slack)
    _add_period_rows(model, used[short_rows], point[short_rows], point[short_rows])
    flat = share * point**2 - square[used]
    weight = _weights(s.cost.square, [(rows, rows.curve.square) for rows in s.rows])[used]
    flat_rows = (weight * flat >= tolerance) & (flat / point > 2.0 * slack)
    _add_square_rows(model, used[flat_rows], point[flat_rows], point[flat_rows])
    return int(short_rows.sum() + flat_rows.sum())


def _weights(cost: FloatArray, limited: list[tuple[ScaledRows, FloatArray]]) -> FloatArray:
    """Return what an error in each column does to the cost, or to a limit if that is more."""
    weight = cost
    for rows, shares in limited:
        num_members = np.bincount(rows.group + 1, minlength=rows.num_groups + 1)
        weight = np.maximum(weight, num_members[rows.group + 1][:, np.newaxis] * shares)
    return weight.ravel()


def _add_levels(model: Model, levels: tuple[FloatArray, ...], pairs: IntArray) -> None:
    """Add the chords of these pairs, and a column for each level, one of which is taken."""
    num_rounds, num_cuts = model.scaled.size
    pair, *ends = chords(levels, pairs // num_cuts)
    _add_period_rows(model, pairs[pair], *ends)
    _add_square_rows(model, pairs[pair], *ends)
    of_choices, of_frequencies = level_rows(levels)
    size = of_choices.shape[1]
    model.highs.addVars(size, np.zeros(size), np.ones(size))
    total = incidence(np.arange(num_rounds * num_cuts) // num_cuts, num_rounds)
    none = sparse.csr_array(total.shape)
    one = np.ones(num_rounds)
    _add_matrix(model, sparse.hstack([none, none, none, none, of_choices]), one, one)
    at_level = sparse.hstack([none, -total, none, none, of_frequencies])
    _add_matrix(model, at_level, 0.0 * one, 0.0 * one)


def _add_period_rows(model: Model, pairs: IntArray, lower: FloatArray, upper: FloatArray) -> None:
    """Add what ``t = x^2 / f`` is above: its chord between two points, or its tangent at one."""
    size, mean = model.scaled.cost.fixed.size, np.sqrt(lower * upper)
    columns = np.stack([pairs, pairs + size, pairs + _PERIOD * size], axis=-1)
    _add_rows(model, columns, np.stack([-(lower + upper) / mean, 1.0 / mean, mean], axis=-1))


def _add_square_rows(model: Model, pairs: IntArray, lower: FloatArray, upper: FloatArray) -> None:
    """Add what ``h = f^2 / x`` is above: its chord between two points, or its tangent at one."""
    size, mean = model.scaled.cost.fixed.size, np.sqrt(lower * upper)
    columns = np.stack([pairs, pairs + size, pairs + _SQUARE * size], axis=-1)
    _add_rows(model, columns, np.stack([mean, -(lower + upper) / mean, 1.0 / mean], axis=-1))


def _add_matrix(model: Model, matrix: Any, lower: FloatArray, upper: FloatArray) -> None:
    """Add rows ``lower <= matrix . columns <= upper``."""
    rows = sparse.csr_array(matrix)
    model.highs.addRows(
        rows.shape[0],
        lower,
        upper,
        rows.nnz,
        rows.indptr[:-1].astype(np.int32),
        rows.indices.astype(np.int32),
        rows.data,
    )


def _add_rows(
    model: Model,
    columns: npt.NDArray[np.int64],
    values: FloatArray,
    lower: float = 0.0,
    upper: float = highspy.kHighsInf,
) -> None:
    """Add rows ``lower <= values . columns <= upper``; both arrays have a line per row."""
    num_rows, width = columns.shape
    model.highs.addRows(
        num_rows,
        np.full(num_rows, lower),
        np.full(num_rows, upper),
        columns.size,
        np.arange(num_rows, dtype=np.int32) * width,
        columns.ravel().astype(np.int32),
        values.ravel(),
    )
