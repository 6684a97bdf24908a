r"""One frequency per device-round, and a big-M row for every cut (MISOCP, CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`t_k` (`period`) its inverse, :math:`h_k` (`square`) its square,
:math:`u_k` the cost, :math:`a, p, q` the cost's coefficients:

.. math::

    \min \quad & \sum_k u_k \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1, \quad 1 \le t_k \varphi_k, \quad \varphi_k^2 \le h_k \\
    & u_k \ge a_{kc} + p_{kc} t_k + q_{kc} h_k - M_{kc} (1 - x_{kc}),

and with a budget on the total energy, :math:`w_k` a device-round's share of it and :math:`e, g`
the coefficients of that,

.. math:: \sum_k w_k \le 1, \quad
    w_k \ge e_{kc} t_k + g_{kc} h_k - M'_{kc} (1 - x_{kc}).

**Constants.** :math:`a + p / \varphi + q \varphi^2` is convex in :math:`\varphi`, so it is largest
at an end of the box, and it is at least :math:`a + p + q r^2`. With the least of the latter over
the cuts, :math:`b_k`, as lower bound of :math:`u_k`, the least valid constant is at most

.. math:: M_{kc} = \max\big(a_{kc} + p_{kc} / r_k + q_{kc} r_k^2,\
    a_{kc} + p_{kc} + q_{kc}\big) - b_k,

and likewise for :math:`M'` and :math:`w_k`.

There for contrast: with fractional cuts nearly every row is slack, so that the root bound is near
:math:`\sum_k b_k`, and the solver has to branch where the hull (`conic_hull_cvxpy`) has nothing
to do.
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
    """The problem, the cuts of shape (K, C), and variables of shape (K,)."""

    problem: cp.Problem
    chosen: cp.Variable
    frequency: cp.Variable
    period: cp.Variable
    square: cp.Variable
    cost: cp.Variable
    scaled: Scaled
    energy: cp.Variable | None = None


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
    s = scaled(inst, energy_budget)
    num_rounds, _ = s.size
    low = s.min_frequency
    chosen = cp.Variable(s.size, name="chosen", boolean=not relaxed)
    frequency = cp.Variable(num_rounds, name="frequency", bounds=[low, 1.0])
    period = cp.Variable(num_rounds, name="period", bounds=[1.0, 1.0 / low])
    square = cp.Variable(num_rounds, name="square", bounds=[low**2, 1.0])
    ones = np.ones(num_rounds)
    constraints = [
        cp.sum(chosen, axis=1) == 1,
        _cone(ones, period, frequency),
        _cone(frequency, square, ones),
    ]
    curves = chosen, period, square, low
    cost, rows = _big_m("cost", *curves, (s.fixed, s.inverse, s.square))
    constraints.append(rows)
    energy = None
    if s.energy_inverse is not None and s.energy_square is not None:
        parts = 0.0 * s.energy_inverse, s.energy_inverse, s.energy_square
        energy, rows = _big_m("energy", *curves, parts)
        constraints += [rows, cp.sum(energy) <= 1.0]
    problem = cp.Problem(cp.Minimize(cp.sum(cost)), constraints)
    return Model(problem, chosen, frequency, period, square, cost, s, energy)


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    return model.scaled.decision(model.chosen.value.argmax(axis=1), model.frequency.value)


def constants(low: FloatArray, parts: tuple[FloatArray, ...]) -> tuple[FloatArray, FloatArray]:
    """Return the lower bounds, shape (K,), and the constants M, shape (K, C)."""
    fixed, inverse, square = parts
    r = low[:, np.newaxis]
    least = (fixed + inverse + square * r**2).min(axis=1)
    most = np.maximum(fixed + inverse / r + square * r**2, fixed + inverse + square)
    return least, most - least[:, np.newaxis]


def _big_m(
    name: str,
    chosen: cp.Variable,
    period: cp.Variable,
    square: cp.Variable,
    low: FloatArray,
    parts: tuple[FloatArray, ...],
) -> tuple[cp.Variable, cp.Constraint]:
    """Return a variable of shape (K,), and the rows that hold it above the chosen cut's curve."""
    least, big_m = constants(low, parts)
    value = cp.Variable(least.size, name=name, bounds=[least, np.inf])
    v, t, h = (
        cp.reshape(u, (least.size, 1), order="C") @ np.ones((1, big_m.shape[1]))
        for u in (value, period, square)
    )
    curve = parts[0] + cp.multiply(parts[1], t) + cp.multiply(parts[2], h)
    return value, v >= curve - cp.multiply(big_m, 1.0 - chosen)


def _cone(
    middle: cp.Expression | FloatArray, left: cp.Expression, right: cp.Expression | FloatArray
) -> cp.SOC:
    """Return ``middle^2 <= left right`` for all elements at once."""
    return cp.SOC(left + right, cp.vstack([2.0 * middle, left - right]), axis=0)
