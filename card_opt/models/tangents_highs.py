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

Shares of the band and by which factor the links take longer, :math:`v_{kc} \ge x_{kc}^2 / b_{kc}`,
are like frequencies and periods: two more blocks of columns, and tangents. Moves of the cut are
the flows of `card_opt.models.parts.flows`, and makespans are above the delays of their rounds:
these are linear as they are.

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
from scipy import sparse

from card_opt.models.parts.begin import Point
from card_opt.models.parts.flows import reachable
from card_opt.models.parts.rows import (
    chords,
    frequency_box,
    has_shares,
    hull_rows,
    incidence,
    level_rows,
    open_pairs,
)
from card_opt.models.parts.rows_highs import add_box, add_matrix, add_rows, linear
from card_opt.models.parts.tangents import (
    BAND,
    CHOSEN,
    FREQUENCY,
    PERIOD,
    SQUARE,
    STRETCH,
    weights,
)
from card_opt.models.parts.together_highs import add_makespan, add_moves
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.start import Hint
from card_opt.support.quiet_highs import QuietHighs

_NUM_FIRST_TANGENTS = 6  # per curve, spread over the box on a log scale
_LEAST_SHARE = 1e-6  # of a cut, for its frequency to mean anything
_NARROW = 1e-2  # share of the band, from which on its first tangents are


@dataclass(frozen=True, eq=False)
class Model:
    """A HiGHS model whose columns are four blocks of K C: chosen, frequency, period, square.

    Stretch and band follow if the band is shared. With levels a column for each of them follows,
    and then those of moves and of makespans.
    """

    highs: highspy.Highs
    scaled: Scaled

    @property
    def num_blocks(self) -> int:
        """Return how many blocks of columns there are."""
        return BAND + 1 if has_shares(self.scaled) else SQUARE + 1

    @property
    def level_columns(self) -> IntArray:
        """Return the numbers of the columns of levels."""
        first = self.num_blocks * self.scaled.cost.fixed.size
        return np.arange(first, first + sum(v.size for v in self.scaled.levels or ()))

    def decided(self) -> FloatArray:
        """Return what of the solution is decided: chosen, frequency, and band if it is shared."""
        blocks = [CHOSEN, FREQUENCY, BAND] if has_shares(self.scaled) else [CHOSEN, FREQUENCY]
        return self.values()[blocks]

    def values(self) -> FloatArray:
        """Return the solution's chosen, frequency, period, square and so on, shape (B, K, C)."""
        num_columns = self.num_blocks * self.scaled.cost.fixed.size
        columns = np.array(self.highs.getSolution().col_value[:num_columns])
        return columns.reshape(self.num_blocks, *self.scaled.size)


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
    model = Model(QuietHighs(), s := reachable(s))
    one = np.ones(s.size)
    none, endless = np.zeros(s.size), np.full(s.size, highspy.kHighsInf)
    uppers = np.stack([one, one, endless, one, endless, one][: model.num_blocks])
    if s.allowed is not None:
        uppers = np.where(s.allowed, uppers, 0.0)
    links = none if s.link is None else s.link.inverse
    costs = [s.cost.fixed, none, s.cost.inverse, s.cost.square, links, none]
    cost = np.stack(costs[: model.num_blocks])
    model.highs.addVars(cost.size, np.zeros(cost.size), uppers.ravel())
    model.highs.changeColsCost(cost.size, np.arange(cost.size, dtype=np.int32), cost.ravel())

    pairs = np.arange(s.cost.fixed.size)
    add_rows(model.highs, pairs.reshape(s.size), one, lower=1.0, upper=1.0)
    low, high = (np.repeat(end, s.size[1]) for end in frequency_box(s))
    add_box(model.highs, FREQUENCY, low, high)
    if has_shares(s):
        add_box(model.highs, BAND, np.full(low.size, s.min_share), np.ones(low.size))
    for rows in s.rows:
        matrix, rhs = hull_rows(rows)
        used = np.diff(matrix.indptr) > 0
        add_matrix(model.highs, matrix[used], np.full(used.sum(), -highspy.kHighsInf), rhs[used])

    pairs = open_pairs(s)
    if s.levels is None:
        for share in np.linspace(0.0, 1.0, _NUM_FIRST_TANGENTS):
            point = low[pairs] ** (1.0 - share)
            _add_inverse_rows(model, pairs, point, point)
            _add_square_rows(model, pairs, point, point)
    else:
        _add_levels(model, s.levels, pairs)
    if has_shares(s):
        for share in np.geomspace(max(s.min_share, _NARROW), 1.0, _NUM_FIRST_TANGENTS):
            point = np.full(pairs.size, share)
            _add_inverse_rows(model, pairs, point, point, BAND, STRETCH)
    add_moves(model.highs, s)
    add_makespan(model.highs, s)
    if not relaxed:
        restore_integrality(model)
    return model


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's solution, shape (M, N)."""
    values = model.values()
    band = values[BAND] if has_shares(model.scaled) else None
    return model.scaled.hull_decision(values[CHOSEN], values[FREQUENCY], band)


def at_choice(model: Model, curve: Curve, link: Curve | None = None) -> list[Any]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round.

    Parameters
    ----------
    model
        The model.
    curve
        By the relative frequency.
    link
        What there is besides by the share of the band; None for nothing.
    """
    parts = [curve.fixed, curve.linear, curve.inverse, curve.square]
    if link is not None:
        parts += [link.inverse, link.linear]
    blocks = np.stack([np.broadcast_to(part, curve.fixed.shape) for part in parts])
    columns = np.arange(blocks.size).reshape(blocks.shape)
    used = blocks != 0.0
    each = zip(used.swapaxes(0, 1), columns.swapaxes(0, 1), blocks.swapaxes(0, 1), strict=True)
    return [linear(numbers[where], values[where]) for where, numbers, values in each]


def restore_integrality(model: Model) -> None:
    """Make the choices of cuts and levels whole again."""
    pairs = np.arange(model.scaled.cost.fixed.size)
    columns = np.append(pairs, model.level_columns).astype(np.int32)
    kinds = np.full(columns.size, highspy.HighsVarType.kInteger.value, dtype=np.uint8)
    model.highs.changeColsIntegrality(columns.size, columns, kinds)
    model.highs.clearSolver()  # HiGHS 1.16 loses some objective after linear programs


def begin(model: Model, start: Hint) -> None:
    """Add the tangents at a start's frequency and share, for all cuts of its device-round."""
    s, pairs = model.scaled, open_pairs(model.scaled)
    point = Point.of(s, start)
    if s.levels is None:
        f = point.frequency[pairs // s.size[1]]
        _add_inverse_rows(model, pairs, f, f)
        _add_square_rows(model, pairs, f, f)
    if has_shares(s) and point.share is not None:
        share = point.share[pairs // s.size[1]]
        _add_inverse_rows(model, pairs, share, share, BAND, STRETCH)


def begin_whole(model: Model, start: Hint) -> None:
    """Give HiGHS the choices of a start; it finds the other columns by a linear program."""
    point = Point.of(model.scaled, start)
    num_pairs = model.scaled.cost.fixed.size
    levels = point.values("level", 0)
    values = np.concatenate([point.hull()[:num_pairs], [] if levels is None else levels])
    places = np.append(np.arange(num_pairs), model.level_columns)
    model.highs.setSolution(places.size, places.astype(np.int32), values)


def add_tangents(model: Model, tolerance: float) -> int:
    """Cut off the model's solution where its cost is too low; return the number of rows added.

    A period or square below its curve counts if it saves `tolerance` [scaled cost] or more, or
    that share of a device-round's part of a limit, and the tangent would be violated by more
    than the model's own tolerance, for else the solver may return the same solution for ever.
    With a `tolerance` of 0 all count, whatever they are for.
    """
    s = model.scaled
    values = model.values().reshape(model.num_blocks, -1)
    used = np.flatnonzero(values[CHOSEN] > _LEAST_SHARE)
    share, num_added = values[CHOSEN, used], 0
    _, slack = model.highs.getOptionValue("primal_feasibility_tolerance")
    low = np.repeat(s.min_frequency, s.size[1])[used]
    inverses = [(FREQUENCY, PERIOD, low)] if s.levels is None else []
    inverses += [(BAND, STRETCH, np.full(low.size, s.min_share))] if has_shares(s) else []
    for divisor, inverse, least in inverses:
        point = np.clip(values[divisor, used] / share, least, 1.0)
        short = share / point - values[inverse, used]
        rows = (weights(s, inverse)[used] * short >= tolerance) & (short * point > 2.0 * slack)
        _add_inverse_rows(model, used[rows], point[rows], point[rows], divisor, inverse)
        num_added += int(rows.sum())
    if s.levels is None:
        point = np.clip(values[FREQUENCY, used] / share, low, 1.0)
        flat = share * point**2 - values[SQUARE, used]
        rows = (weights(s, SQUARE)[used] * flat >= tolerance) & (flat / point > 2.0 * slack)
        _add_square_rows(model, used[rows], point[rows], point[rows])
        num_added += int(rows.sum())
    return num_added


def _add_levels(model: Model, levels: tuple[FloatArray, ...], pairs: IntArray) -> None:
    """Add the chords of these pairs, and a column for each level, one of which is taken."""
    num_rounds, num_cuts = model.scaled.size
    pair, *ends = chords(levels, pairs // num_cuts)
    _add_inverse_rows(model, pairs[pair], ends[0], ends[1])
    _add_square_rows(model, pairs[pair], *ends)
    of_choices, of_frequencies = level_rows(levels)
    size = of_choices.shape[1]
    model.highs.addVars(size, np.zeros(size), np.ones(size))
    total = incidence(np.arange(num_rounds * num_cuts) // num_cuts, num_rounds)
    none = sparse.csr_array(total.shape)
    blocks, one = [none] * model.num_blocks, np.ones(num_rounds)
    add_matrix(model.highs, sparse.hstack([*blocks, of_choices]), one, one)
    blocks[FREQUENCY] = -total
    at_level = sparse.hstack([*blocks, of_frequencies])
    add_matrix(model.highs, at_level, 0.0 * one, 0.0 * one)


def _add_inverse_rows(
    model: Model,
    pairs: IntArray,
    lower: FloatArray,
    upper: FloatArray,
    divisor: int = FREQUENCY,
    inverse: int = PERIOD,
) -> None:
    """Add what ``t = x^2 / f`` is above: its chord between two points, or its tangent at one."""
    size, mean = model.scaled.cost.fixed.size, np.sqrt(lower * upper)
    columns = np.stack([pairs, pairs + divisor * size, pairs + inverse * size], axis=-1)
    add_rows(model.highs, columns, np.stack([-(lower + upper) / mean, 1.0 / mean, mean], axis=-1))


def _add_square_rows(model: Model, pairs: IntArray, lower: FloatArray, upper: FloatArray) -> None:
    """Add what ``h = f^2 / x`` is above: its chord between two points, or its tangent at one."""
    size, mean = model.scaled.cost.fixed.size, np.sqrt(lower * upper)
    columns = np.stack([pairs, pairs + size, pairs + SQUARE * size], axis=-1)
    add_rows(model.highs, columns, np.stack([mean, -(lower + upper) / mean, 1.0 / mean], axis=-1))
