r"""The convex hull of every device-round's decisions, as cones (MISOCP, CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
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

A budget on the total energy adds, with :math:`e, g` the energy's coefficients as shares of it,

.. math:: \sum_k \sum_c \big(e_{kc} t_{kc} + g_{kc} h_{kc}\big) \le 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import cvxpy as cp
import numpy as np

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, its variables of shape (K, C), and its energy budget if there is one."""

    problem: cp.Problem
    chosen: cp.Variable
    frequency: cp.Variable
    period: cp.Variable
    square: cp.Variable
    scaled: Scaled
    budget: cp.Constraint | None = None


def build_model(
    inst: Instance, energy_budget: float | None = None, relaxed: bool = False
) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    relaxed
        Whether the choice may be fractional.
    """
    return from_scaled(scaled(inst, energy_budget), relaxed)


def from_scaled(s: Scaled, relaxed: bool = False) -> Model:
    """Return the model of scaled curves, whichever cuts they are of."""
    chosen = cp.Variable(s.size, name="chosen", boolean=not relaxed)
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    frequency = cp.Variable(s.size, name="frequency", bounds=[0.0, 1.0])
    period = cp.Variable(s.size, name="period", bounds=[0.0, 1.0 / low])
    square = cp.Variable(s.size, name="square", bounds=[0.0, 1.0])
    cost = cp.vdot(s.fixed, chosen) + cp.vdot(s.inverse, period) + cp.vdot(s.square, square)
    constraints = [
        cp.sum(chosen, axis=1) == 1,
        cp.multiply(low, chosen) <= frequency,
        frequency <= chosen,
        _cone(chosen, period, frequency),
        _cone(frequency, square, chosen),
    ]
    budget = None
    if s.energy_inverse is not None and s.energy_square is not None:
        share = cp.vdot(s.energy_inverse, period) + cp.vdot(s.energy_square, square)
        budget = share <= 1.0
        constraints.append(budget)
    problem = cp.Problem(cp.Minimize(cost), constraints)
    return Model(problem, chosen, frequency, period, square, s, budget)


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    return model.scaled.hull_decision(model.chosen.value, model.frequency.value)


def _cone(middle: cp.Expression, left: cp.Expression, right: cp.Expression) -> cp.SOC:
    """Return ``middle^2 <= left right`` for all elements at once."""
    y, a, b = (cp.vec(v, order="C") for v in (middle, left, right))
    return cp.SOC(a + b, cp.vstack([2.0 * y, a - b]), axis=0)
