r"""The convex hull of every device-round's decisions, as cones (MISOCP, CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_{kc}` (`frequency`) the
server's frequency over its maximum if so and 0 if not, :math:`t_{kc}` (`period`) and
:math:`h_{kc}` (`square`) what its inverse and its square add, :math:`a, p, q` the coefficients of
the cost (theory, R5):

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & \lVert (2 x_{kc},\ t_{kc} - \varphi_{kc}) \rVert \le t_{kc} + \varphi_{kc}, \quad
    \lVert (2 \varphi_{kc},\ h_{kc} - x_{kc}) \rVert \le h_{kc} + x_{kc}.

The cones say :math:`x^2 \le t \varphi` and :math:`\varphi^2 \le h x`. All of a kind are one atom,
so that the model compiles in the same time for one device-round as for a hundred.

Where devices share the band, a device-round has its share of it, too, :math:`b_{kc}` (`band`) if
the cut is chosen and 0 if not, and :math:`v_{kc}` (`stretch`), by which factor its links then take
longer; with :math:`\lambda` what they cost, the total has :math:`\sum \lambda_{kc} v_{kc}` besides
and

.. math::

    \underline b x_{kc} \le b_{kc} \le x_{kc}, \quad
    \lVert (2 x_{kc},\ v_{kc} - b_{kc}) \rVert \le v_{kc} + b_{kc}.

Moves of the cut are the flows of `card_opt.models.parts.flows`. Where the devices of a round wait
for each other, its makespan :math:`\tau_n` (`makespan`) costs :math:`w_n \tau_n` and, with the
delay's coefficients :math:`d, e` and :math:`s` of the links,

.. math:: \tau_n \ge \sum_c \big(d_{kc} x_{kc} + e_{kc} t_{kc} + s_{kc} v_{kc}\big)
    \quad \text{for every device-round } k \text{ of it},

which is the hull of what a device-round allows of :math:`\tau_n`: the shares that the cuts could
have of it add up to it again.

A cut that is not allowed has no variables. Limits are the rows of `card_opt.models.parts.rows`,
linear in these variables. With frequency levels the hull is a polyhedron, and the chords there
take the cones' place. For interior-point solvers, which return mixtures where they can,

.. math:: \sum_c t_{kc} \ge \sum_l z_{kl} / \varphi_{kl}

leaves none but of neighbouring levels.
"""

from __future__ import annotations

from dataclasses import dataclass

import cvxpy as cp
import numpy as np

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
from card_opt.models.parts.together_cvxpy import moving, waiting
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, and its variables of shape (K, C), and of its rounds' makespans of (N,).

    `moved`, of shape (K,), is what moving the cut to each device-round costs.

    Where some cuts are not allowed, expressions that are 0 there stand for the variables. `rows`
    has, by number in `scaled.rows`, the constraint that a limit became and which of the rows of
    `card_opt.models.parts.rows.hull_rows` are in it. `levels`, of shape (K, L), are those of
    `card_opt.models.conic_relaxation`, in which a cut at one of them is a cut.
    """

    problem: cp.Problem
    chosen: cp.Expression
    frequency: cp.Expression
    period: cp.Expression
    square: cp.Expression
    scaled: Scaled
    rows: dict[int, tuple[cp.Constraint, IntArray]]
    levels: FloatArray | None = None
    stretch: cp.Expression | None = None
    band: cp.Expression | None = None
    makespan: cp.Expression | None = None
    moved: cp.Expression | None = None


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
    s = reachable(s)
    pairs = open_pairs(s)
    num_rounds, num_cuts = s.size
    to_rounds = incidence(pairs // num_cuts, num_rounds)
    low, high = (to_rounds.T @ end for end in frequency_box(s))
    x, chosen = _variable(s, pairs, "chosen", boolean=not relaxed)
    f, frequency = _variable(s, pairs, "frequency", bounds=[0.0, 1.0])
    t, period = _variable(s, pairs, "period", bounds=[0.0, _shaped(s, 1.0 / low)])
    h, square = _variable(s, pairs, "square", bounds=[0.0, 1.0])
    constraints = [
        to_rounds @ x == 1,
        cp.multiply(low, x) <= f,
        f <= (x if s.levels is None else cp.multiply(high, x)),
    ]
    if s.levels is None:
        constraints += [_cone(x, t, f), _cone(f, h, x)]
    else:
        constraints += _at_levels(s.levels, pairs // num_cuts, (x, f, t, h), relaxed)
    columns, stretch, band = [x, f, t, h], None, None
    if has_shares(s):
        v, stretch = _variable(s, pairs, "stretch", bounds=[0.0, None])
        b, band = _variable(s, pairs, "band", bounds=[0.0, 1.0])
        columns += [v, b]
        constraints += [s.min_share * x <= b, b <= x, _cone(x, v, b)]
    blocks = pairs + np.arange(len(columns))[:, np.newaxis] * s.cost.fixed.size
    values = cp.hstack(columns)
    rows = {}
    for i, limit in enumerate(s.rows):
        matrix, rhs = hull_rows(limit)
        matrix = matrix[:, blocks.ravel()]
        if (used := np.flatnonzero(np.diff(matrix.indptr))).size:
            rows[i] = (matrix[used] @ values <= rhs[used], used)
    constraints += [constraint for constraint, _ in rows.values()]
    terms = [(s.cost.fixed, x), (s.cost.inverse, t), (s.cost.square, h)]
    if s.link is not None:
        terms.append((s.link.inverse, v))
    cost = sum(coefficient.ravel()[pairs] @ v for coefficient, v in terms)
    makespan = None
    if s.makespan is not None:
        makespan, costs, waits = waiting(s.makespan, pairs, values)
        cost, constraints = cost + costs, [*constraints, waits]
    moved = None
    if s.moves is not None:
        moved, paths = moving(s, pairs, x)
        cost, constraints = cost + cp.sum(moved), constraints + paths
    problem = cp.Problem(cp.Minimize(cost), constraints)
    return Model(
        problem, chosen, frequency, period, square, s, rows, None, stretch, band, makespan, moved
    )


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    band = None if model.band is None else model.band.value
    return model.scaled.hull_decision(model.chosen.value, model.frequency.value, band)


def at_choice(model: Model, curve: Curve, link: Curve | None = None) -> cp.Expression:
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
    value = cp.multiply(curve.fixed, model.chosen)
    parts = [
        (curve.inverse, model.period),
        (curve.linear, model.frequency),
        (curve.square, model.square),
    ]
    if link is not None:
        parts += [(link.inverse, model.stretch), (link.linear, model.band)]
    for part, variable in parts:
        if np.any(part):
            value = value + cp.multiply(part, variable)
    return cp.sum(value, axis=1)


def _variable(
    s: Scaled, pairs: IntArray, name: str, **attributes: object
) -> tuple[cp.Expression, cp.Expression]:
    """Return a variable for every open pair, as a vector and as an array of shape (K, C)."""
    if s.allowed is None:
        variable = cp.Variable(s.size, name=name, **attributes)
        return cp.vec(variable, order="C"), variable
    variable = cp.Variable(pairs.size, name=name, **attributes)
    everywhere = incidence(pairs, s.cost.fixed.size) @ variable
    return variable, cp.reshape(everywhere, s.size, order="C")


def _shaped(s: Scaled, values: FloatArray) -> FloatArray:
    """Return values of the open pairs in the shape that their variable has."""
    return values.reshape(s.size) if s.allowed is None else values


def _cone(middle: cp.Expression, left: cp.Expression, right: cp.Expression) -> cp.SOC:
    """Return ``middle^2 <= left right`` for all elements at once."""
    return cp.SOC(left + right, cp.vstack([2.0 * middle, left - right]), axis=0)


def _at_levels(
    levels: tuple[FloatArray, ...],
    rounds: IntArray,
    columns: tuple[cp.Expression, ...],
    relaxed: bool,
) -> list[cp.Constraint]:
    """Return the chords of all pairs, and that each device-round is at one of its levels."""
    pair, a, b = chords(levels, rounds)
    x, f, t, h = (v[pair] for v in columns)
    of_choices, of_frequencies = level_rows(levels)
    to_rounds = incidence(rounds, len(levels))
    level = cp.Variable(of_choices.shape[1], name="level", boolean=not relaxed, bounds=[0.0, 1.0])
    return [
        cp.multiply(a * b, t) + f >= cp.multiply(a + b, x),
        h + cp.multiply(a * b, x) >= cp.multiply(a + b, f),
        of_choices @ level == 1,
        to_rounds @ columns[2] >= (of_choices / np.concatenate(levels)).tocsr() @ level,
        to_rounds @ columns[1] == of_frequencies @ level,
    ]
