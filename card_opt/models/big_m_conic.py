r"""One frequency per device-round, and a big-M row for every cut (MISOCP, CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`t_k` (`period`) its inverse, :math:`h_k` (`square`) its square,
:math:`u_k` the cost, :math:`a, p, q` the cost's coefficients:

.. math::

    \min \quad & \sum_k u_k \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1, \quad 1 \le t_k \varphi_k, \quad \varphi_k^2 \le h_k \\
    & u_k \ge a_{kc} + p_{kc} t_k + q_{kc} h_k - M_{kc} (1 - x_{kc}),

A cut that is not allowed has :math:`x_{kc} = 0`. For limits :math:`w_k` is the share that a
device-round takes, and :math:`d, e, l, g` are the coefficients of it,

.. math:: \sum_{k \in g} w_k \le 1, \quad
    w_k \ge d_{kc} + e_{kc} t_k + l_k \varphi_k + g_{kc} h_k - M'_{kc} (1 - x_{kc}).

With frequency levels :math:`\varphi_{kl}` a binary :math:`z_{kl}` for each says which one it is,
and the cones are not needed:

.. math:: \sum_l z_{kl} = 1, \quad
    (\varphi_k, t_k, h_k) = \sum_l z_{kl} (\varphi_{kl}, 1 / \varphi_{kl}, \varphi_{kl}^2).

**Constants.** Such a curve is convex in :math:`\varphi`, so it is largest at an end of the box,
and it is at least :math:`a + p + q r^2`. With the least of the latter over the cuts, :math:`b_k`,
as lower bound of :math:`u_k`, the least valid constant is at most

.. math:: M_{kc} = \max\big(a_{kc} + p_{kc} / r_k + q_{kc} r_k^2,\
    a_{kc} + p_{kc} + q_{kc}\big) - b_k,

and likewise for :math:`M'` and :math:`w_k`, with :math:`l \varphi` added.

There for contrast: with fractional cuts nearly every row is slack, so that the root bound is near
:math:`\sum_k b_k`, and the solver has to branch where the hull (`conic_hull_cvxpy`) has nothing
to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cvxpy as cp
import numpy as np

from card_opt.models.parts.rows import incidence, level_rows
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled


class Variables(NamedTuple):
    """The variables that all curves are of: cuts of shape (K, C), the others of shape (K,)."""

    chosen: cp.Variable
    frequency: cp.Variable
    period: cp.Variable
    square: cp.Variable


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, the cuts of shape (K, C), and variables of shape (K,).

    `shares` has one for each limit.
    """

    problem: cp.Problem
    chosen: cp.Variable
    frequency: cp.Variable
    period: cp.Variable
    square: cp.Variable
    cost: cp.Variable
    scaled: Scaled
    shares: tuple[cp.Variable, ...]


def build_model(problem: Problem, relaxed: bool = False) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    problem
        The problem.
    relaxed
        Whether the choices of cuts and levels may be fractional.
    """
    s = scaled(problem)
    num_rounds, _ = s.size
    low = s.min_frequency
    chosen = cp.Variable(s.size, name="chosen", boolean=not relaxed)
    frequency = cp.Variable(num_rounds, name="frequency", bounds=[low, 1.0])
    period = cp.Variable(num_rounds, name="period", bounds=[1.0, 1.0 / low])
    square = cp.Variable(num_rounds, name="square", bounds=[low**2, 1.0])
    constraints = [cp.sum(chosen, axis=1) == 1]
    if s.allowed is not None:
        constraints.append(chosen <= s.allowed.astype(float))
    if s.levels is None:
        ones = np.ones(num_rounds)
        constraints += [_cone(ones, period, frequency), _cone(frequency, square, ones)]
    else:
        constraints += _at_levels(s.levels, frequency, period, square, relaxed)
    point = Variables(chosen, frequency, period, square)
    cost, above = _big_m("cost", point, low, s.cost)
    constraints.append(above)
    shares = []
    for i, rows in enumerate(s.rows):
        share, above = _big_m(f"share_{i}", point, low, rows.curve)
        inside = np.flatnonzero(rows.group >= 0)
        total = incidence(rows.group[inside], rows.num_groups) @ share[inside]
        constraints += [above, total <= 1.0]
        shares.append(share)
    problem = cp.Problem(cp.Minimize(cp.sum(cost)), constraints)
    return Model(problem, *point, cost, s, tuple(shares))


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    return model.scaled.decision(model.chosen.value.argmax(axis=1), model.frequency.value)


def at_choice(model: Model, curve: Curve) -> cp.Expression:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round.

    Linear in the cut if they depend on nothing else, else the largest of the rows' left sides,
    which is convex.
    """
    if not (curve.inverse.any() or curve.square.any()):
        chosen = cp.sum(cp.multiply(curve.fixed, model.chosen), axis=1)
        return chosen + cp.multiply(curve.linear[:, 0], model.frequency)
    point = Variables(model.chosen, model.frequency, model.period, model.square)
    return cp.max(_rows(point, model.scaled.min_frequency, curve), axis=1)


def constants(low: FloatArray, curve: Curve) -> tuple[FloatArray, FloatArray]:
    """Return the lower bounds, shape (K,), and the constants M, shape (K, C)."""
    box = low[:, np.newaxis], 1.0
    least = curve.floor(*box).min(axis=1)
    return least, curve.highest(*box) - least[:, np.newaxis]


def _big_m(
    name: str, point: Variables, low: FloatArray, curve: Curve
) -> tuple[cp.Variable, cp.Constraint]:
    """Return a variable of shape (K,), and the rows that hold it above the chosen cut's curve."""
    least, _ = constants(low, curve)
    value = cp.Variable(least.size, name=name, bounds=[least, np.inf])
    return value, _for_each_cut(value, point.chosen.shape[1]) >= _rows(point, low, curve)


def _rows(point: Variables, low: FloatArray, curve: Curve) -> cp.Expression:
    """Return the chosen cut's curve, and for all others no more than it, shape (K, C)."""
    _, big_m = constants(low, curve)
    f, t, h = (_for_each_cut(u, big_m.shape[1]) for u in point[1:])
    height = curve.fixed + cp.multiply(curve.inverse, t) + cp.multiply(curve.square, h)
    if np.any(curve.linear):
        height = height + cp.multiply(np.broadcast_to(curve.linear, big_m.shape), f)
    return height - cp.multiply(big_m, 1.0 - point.chosen)


def _for_each_cut(variable: cp.Variable, num_cuts: int) -> cp.Expression:
    """Return a variable of shape (K,) as one of shape (K, C)."""
    return cp.reshape(variable, (variable.size, 1), order="C") @ np.ones((1, num_cuts))


def _at_levels(
    levels: tuple[FloatArray, ...],
    frequency: cp.Variable,
    period: cp.Variable,
    square: cp.Variable,
    relaxed: bool,
) -> list[cp.Constraint]:
    """Return that each device-round is at one of its levels."""
    of_choices, of_frequencies = level_rows(levels)
    values = np.concatenate(levels)
    level = cp.Variable(values.size, name="level", boolean=not relaxed, bounds=[0.0, 1.0])
    return [
        of_choices @ level == 1,
        frequency == of_frequencies @ level,
        period == (of_choices * (1.0 / values)) @ level,
        square == (of_choices * values**2) @ level,
    ]


def _cone(
    middle: cp.Expression | FloatArray, left: cp.Expression, right: cp.Expression | FloatArray
) -> cp.SOC:
    """Return ``middle^2 <= left right`` for all elements at once."""
    return cp.SOC(left + right, cp.vstack([2.0 * middle, left - right]), axis=0)
