r"""The problem as first stated, with products of two variables only (nonconvex MIQCP, Xpress).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (chosen) is 1 if the cut is chosen, :math:`\varphi_k` (frequency) the server's
frequency over its maximum, :math:`t_k` (period) and :math:`h_k` (square) its inverse and its
square, :math:`P_k, Q_k` (loads) the coefficients of the chosen cut, :math:`a, p, q` the
coefficients of the cost:

.. math::

    \min \quad & \sum_k \Big(\sum_c a_{kc} x_{kc} + P_k t_k + Q_k h_k\Big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        P_k = \sum_c p_{kc} x_{kc}, \quad Q_k = \sum_c q_{kc} x_{kc} \\
    & r_k \le \varphi_k \le 1, \quad t_k \varphi_k \ge 1, \quad h_k \ge \varphi_k^2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, and its variables of shape (K, C) and (K,)."""

    problem: Any
    chosen: list[list[Any]]
    frequency: list[Any]
    scaled: Scaled


def build_model(inst: Instance) -> Model:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units."""
    import xpress as xp  # an extra: this module must be importable without it

    def weighted(weights: FloatArray, variables: list[Any]) -> Any:
        return xp.Sum(float(w) * v for w, v in zip(weights, variables, strict=True))

    s = scaled(inst)
    problem = xp.problem()
    problem.setOutputEnabled(False)
    chosen, frequencies, cost = [], [], 0.0
    for k in range(s.size[0]):
        low = float(s.min_frequency[k])
        x = [problem.addVariable(vartype=xp.binary) for _ in range(s.size[1])]
        frequency = problem.addVariable(lb=low, ub=1.0)
        period = problem.addVariable(lb=1.0, ub=1.0 / low)
        square = problem.addVariable(lb=low**2, ub=1.0)
        inverse_load, square_load = (
            problem.addVariable(lb=float(curve[k].min()), ub=float(curve[k].max()))
            for curve in (s.inverse, s.square)
        )
        problem.addConstraint(xp.Sum(x) == 1)
        problem.addConstraint(inverse_load == weighted(s.inverse[k], x))
        problem.addConstraint(square_load == weighted(s.square[k], x))
        problem.addConstraint(period * frequency >= 1)
        problem.addConstraint(square >= frequency * frequency)
        cost = cost + weighted(s.fixed[k], x) + inverse_load * period + square_load * square
        chosen.append(x)
        frequencies.append(frequency)
    problem.setObjective(cost)
    return Model(problem, chosen, frequencies, s)


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's solution, shape (M, N)."""
    chosen = np.array([model.problem.getSolution(row) for row in model.chosen])
    frequency = np.array([model.problem.getSolution(f) for f in model.frequency])
    return model.scaled.decision(chosen.argmax(axis=1), frequency)
