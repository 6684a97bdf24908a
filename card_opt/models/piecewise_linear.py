r"""The convex hull with both curves replaced by their tangents at fixed points (MILP, CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_{kc}` (`frequency`) the
server's frequency over its maximum if so and 0 if not, :math:`t_{kc}` (`period`) and
:math:`h_{kc}` (`square`) what its inverse and its square add, :math:`a, p, q` the coefficients of
the cost, :math:`\varphi_{kl}` the points of `card_opt.models.parts.levels`:

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & \varphi_{kl} t_{kc} \ge 2 x_{kc} - \varphi_{kc} / \varphi_{kl}, \quad
      h_{kc} / \varphi_{kl} \ge 2 \varphi_{kc} - \varphi_{kl} x_{kc} \quad \text{for all } l.

A cut that is not allowed has :math:`x_{kc} = 0`.

**Error.** Tangents are below their curves, so the optimum is a lower bound on the problem's. The
tangents at :math:`\varphi_l` and :math:`\varphi_{l+1} = \rho \varphi_l` are furthest from the
curve where they meet: those of :math:`1 / \varphi` at the harmonic mean, at the height
:math:`2 / (\varphi_l + \varphi_{l+1})`, those of :math:`\varphi^2` at the arithmetic mean, at
:math:`\varphi_l \varphi_{l+1}`. The curve's height over the tangents' is the same in both places,

.. math:: \kappa = (1 + \rho)^2 / (4 \rho) \approx 1 + \tfrac{1}{4} \ln^2 \rho.

So the decision costs at most :math:`\kappa` times the model's optimum (scaled). A limit it might
exceed as much, which is why the model takes none.
"""

from __future__ import annotations

import cvxpy as cp
import numpy as np

from card_opt.models.conic_hull_cvxpy import Model, at_choice
from card_opt.models.parts import levels
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import Scaled, scaled

__all__ = ["at_choice", "build_model", "decision", "lower_bound", "spacing_error"]

NUM_POINTS = 32


def build_model(problem: Problem, num_points: int = NUM_POINTS) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    problem
        The problem.
    num_points
        Points per device-round at which there are tangents, at least 2.
    """
    s = scaled(problem)
    points = levels.grid(s, num_points)
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    chosen = cp.Variable(s.size, name="chosen", boolean=True)
    frequency = cp.Variable(s.size, name="frequency", bounds=[0.0, 1.0])
    period = cp.Variable(s.size, name="period", bounds=[0.0, 1.0 / low])
    square = cp.Variable(s.size, name="square", bounds=[0.0, 1.0])
    x, f, t, h = (_columns(v, num_points) for v in (chosen, frequency, period, square))
    at = np.repeat(points, s.size[1], axis=0)
    constraints = [
        cp.sum(chosen, axis=1) == 1,
        cp.multiply(low, chosen) <= frequency,
        frequency <= chosen,
        cp.multiply(at, t) >= 2.0 * x - cp.multiply(1.0 / at, f),
        cp.multiply(1.0 / at, h) >= 2.0 * f - cp.multiply(at, x),
    ]
    if s.allowed is not None:
        constraints.append(chosen <= s.allowed.astype(float))
    terms = (s.cost.fixed, chosen), (s.cost.inverse, period), (s.cost.square, square)
    cost = sum(cp.vdot(coefficient, variable) for coefficient, variable in terms)
    problem = cp.Problem(cp.Minimize(cost), constraints)
    return Model(problem, chosen, frequency, period, square, s, {})


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    return model.scaled.hull_decision(model.chosen.value, model.frequency.value)


def lower_bound(model: Model, bound: float) -> float:
    """Return a bound on the problem's optimum from a scaled one on the model's [cost]."""
    return model.scaled.to_cost(max(bound, 0.0))


def spacing_error(s: Scaled, num_points: int = NUM_POINTS) -> float:
    """Return the factor by which a curve may be above its tangents."""
    ratio = s.min_frequency.min() ** (-1.0 / (num_points - 1))
    return float((1.0 + ratio) ** 2 / (4.0 * ratio))


def _columns(variable: cp.Variable, count: int) -> cp.Expression:
    """Return the variable as a column, repeated, shape (K C, `count`)."""
    return cp.reshape(variable, (variable.size, 1), order="C") @ np.ones((1, count))
