r"""The problem as first stated, with products of two variables only (nonconvex MIQCP, Xpress).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (chosen) is 1 if the cut is chosen, :math:`\varphi_k` (frequency) the server's
frequency over its maximum, :math:`t_k` (period) and :math:`h_k` (square) its inverse and its
square, :math:`P_k, Q_k` (loads) the coefficients of the chosen cut, :math:`a, p, q` the
coefficients of the cost:

.. math::

    \min \quad & \sum_k \Big(\sum_c a_{kc} x_{kc} + P_k t_k + Q_k h_k\Big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        P_k = \sum_c p_{kc} x_{kc}, \quad Q_k = \sum_c q_{kc} x_{kc} \\
    & r_k \le \varphi_k \le 1, \quad t_k \varphi_k \ge 1, \quad h_k \ge \varphi_k^2.

A cut that is not allowed has :math:`x_{kc} = 0`. With frequency levels :math:`\varphi_{kl}` a
binary :math:`z_{kl}` for each takes the place of the last two rows above:

.. math:: \sum_l z_{kl} = 1, \quad
    (\varphi_k, t_k, h_k) = \sum_l z_{kl} (\varphi_{kl}, 1 / \varphi_{kl}, \varphi_{kl}^2).

Limits would be rows with such products. Xpress 9.9 called decisions optimal that exceeded them by
up to 80 %, so the model takes none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, its variables of shape (K, C) and (K,), and the cost that it minimises."""

    problem: Any
    chosen: list[list[Any]]
    frequency: list[Any]
    period: list[Any]
    square: list[Any]
    cost: Any
    scaled: Scaled


def build_model(problem: Problem) -> Model:
    """Return the model, unsolved; it takes no rows of a region."""
    import xpress as xp  # an extra: this module must be importable without it

    def weighted(weights: FloatArray, variables: list[Any]) -> Any:
        return xp.Sum(float(w) * v for w, v in zip(weights, variables, strict=True))

    def load(weights: FloatArray, x: list[Any]) -> Any:
        """Return a variable that is the chosen cut's weight."""
        variable = program.addVariable(lb=float(weights.min()), ub=float(weights.max()))
        program.addConstraint(variable == weighted(weights, x))
        return variable

    s = scaled(problem)
    program = xp.problem()
    program.setOutputEnabled(False)
    chosen, points, cost = [], [], 0.0
    for k in range(s.size[0]):
        low = float(s.min_frequency[k])
        is_open = np.ones(s.size[1]) if s.allowed is None else s.allowed[k].astype(float)
        x = [program.addVariable(vartype=xp.binary, ub=upper) for upper in is_open.tolist()]
        frequency = program.addVariable(lb=low, ub=1.0)
        period = program.addVariable(lb=1.0, ub=1.0 / low)
        square = program.addVariable(lb=low**2, ub=1.0)
        program.addConstraint(xp.Sum(x) == 1)
        if s.levels is None:
            program.addConstraint(period * frequency >= 1)
            program.addConstraint(square >= frequency * frequency)
        else:
            level = s.levels[k]
            z = [program.addVariable(vartype=xp.binary) for _ in level]
            program.addConstraint(xp.Sum(z) == 1)
            program.addConstraint(frequency == weighted(level, z))
            program.addConstraint(period == weighted(1.0 / level, z))
            program.addConstraint(square == weighted(level**2, z))
        cost = cost + weighted(s.cost.fixed[k], x)
        cost = cost + load(s.cost.inverse[k], x) * period + load(s.cost.square[k], x) * square
        chosen.append(x)
        points.append((frequency, period, square))
    program.setObjective(cost)
    frequencies, periods, squares = (list(kind) for kind in zip(*points, strict=True))
    return Model(program, chosen, frequencies, periods, squares, cost, s)


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's solution, shape (M, N)."""
    chosen = np.array([model.problem.getSolution(row) for row in model.chosen])
    frequency = np.array([model.problem.getSolution(f) for f in model.frequency])
    return model.scaled.decision(chosen.argmax(axis=1), frequency)


def at_choice(model: Model, curve: Curve) -> list[Any]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    import xpress as xp

    def of_cut(values: FloatArray, k: int) -> Any:
        return xp.Sum(v * x for v, x in zip(values.tolist(), model.chosen[k], strict=True))

    return [
        of_cut(curve.fixed[k], k)
        + of_cut(curve.inverse[k], k) * model.period[k]
        + of_cut(curve.square[k], k) * model.square[k]
        + float(curve.linear[k, 0]) * model.frequency[k]
        for k in range(len(model.chosen))
    ]
