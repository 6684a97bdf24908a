r"""Every cut of every device-round at its own best frequency: one conic program (CVXPY).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`\varphi_{kc} = r_k + (1 - r_k) z_{kc}` is the frequency over its maximum by its place
:math:`z_{kc}` (`place`) in the box, :math:`t_{kc}` (`period`) its inverse, :math:`p, q` the
coefficients of the cost, :math:`s_{kc} = \max(p_{kc}, q_{kc})`:

.. math::

    \min_{z, t} \quad & \sum_k \sum_c
        \big(p_{kc} t_{kc} + q_{kc} \varphi_{kc}^2\big) / s_{kc} \\
    \text{s.t.} \quad & 0 \le z_{kc} \le 1, \quad t_{kc} \le 2 / r_k, \quad
        \lVert (2,\ t_{kc} - \varphi_{kc}) \rVert \le t_{kc} + \varphi_{kc}.

The sum falls apart, so that the factors :math:`1 / s_{kc}` do not matter. The best cut is picked
afterwards. The bound needs no trust in the solver. For :math:`\varphi \le 1` the second
derivative of :math:`U_{kc} = a + p / \varphi + q \varphi^2` is at least :math:`2 (p + q)`, so at
any :math:`\hat\varphi` of the box

.. math::

    U_{kc}(\varphi) \ge U_{kc}(\hat\varphi) + U_{kc}'(\hat\varphi) (\varphi - \hat\varphi)
        + (p + q) (\varphi - \hat\varphi)^2,

whose least value over the box is known. The least of these over the allowed cuts, summed over the
device-rounds, is below the optimum. A cut that is not allowed is only left out of the picking.
"""

from __future__ import annotations

from dataclasses import dataclass

import cvxpy as cp
import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, and its variables of shape (K, C)."""

    problem: cp.Problem
    place: cp.Variable
    period: cp.Variable
    scaled: Scaled

    @property
    def frequency(self) -> FloatArray:
        """Return the relative frequency of every cut, shape (K, C)."""
        low = self.scaled.min_frequency[:, np.newaxis]
        return np.asarray(low + (1.0 - low) * self.place.value)


def build_model(problem: Problem) -> Model:
    """Return the model, unsolved; it takes no levels and no rows of a region."""
    s = scaled(problem)
    place = cp.Variable(s.size, name="place")
    period = cp.Variable(s.size, name="period")
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    frequency = low + cp.multiply(1.0 - low, place)
    size = np.maximum(s.cost.inverse, s.cost.square)
    size = np.where(size > 0.0, size, 1.0)
    cost = cp.vdot(s.cost.inverse / size, period) + cp.sum_squares(
        cp.multiply(np.sqrt(s.cost.square / size), frequency)
    )
    t, f = (cp.vec(v, order="C") for v in (period, frequency))
    constraints = [
        place >= 0.0,
        place <= 1.0,
        period <= 2.0 / low,
        cp.SOC(t + f, cp.vstack([np.full(low.size, 2.0), t - f]), axis=0),
    ]
    return Model(cp.Problem(cp.Minimize(cost), constraints), place, period, s)


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s, frequency = model.scaled, model.frequency
    cut = _if_allowed(s, s.cost.at(frequency)).argmin(axis=1)
    return s.decision(cut, frequency[np.arange(cut.size), cut])


def lower_bound(model: Model) -> float:
    """Return a bound that is below the optimum whatever the model's values are [cost]."""
    s = model.scaled
    low = s.min_frequency[:, np.newaxis]
    f = np.clip(model.frequency, low, 1.0)
    least = s.cost.lower_bound(f, low, 1.0)
    return s.to_cost(float(_if_allowed(s, least).min(axis=1).sum()))


def _if_allowed(s: Scaled, values: FloatArray) -> FloatArray:
    """Return the values of the allowed cuts, and inf for the others."""
    return values if s.allowed is None else np.where(s.allowed, values, np.inf)
