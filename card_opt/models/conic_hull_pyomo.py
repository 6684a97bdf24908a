r"""The convex hull of every device-round's decisions, as cones (MISOCP, Pyomo).

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
    & x_{kc}^2 \le t_{kc} \varphi_{kc}, \quad \varphi_{kc}^2 \le h_{kc} x_{kc}.

With :math:`x` relaxed to :math:`[0, 1]` the feasible set of a device-round is the convex hull of
its C pieces, so that the optimum of the relaxation is an optimum. A budget on the total energy
adds one row, with :math:`e, w` the coefficients of the energy as a share of it:

.. math::

    \sum_k \sum_c \big(e_{kc} t_{kc} + w_{kc} h_{kc}\big) \le 1.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.building import collector_off
from card_opt.models.scaling import Scaled, scaled


@collector_off()
def build_model(inst: Instance, energy_budget: float | None = None) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    """
    s = scaled(inst, energy_budget)
    num_rounds, num_cuts = s.size
    low = s.min_frequency.tolist()
    model = pyo.ConcreteModel(doc="convex hull of the cuts, second-order cones")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.pairs = model.rounds * model.cuts

    model.chosen = pyo.Var(model.pairs, domain=pyo.Binary, doc="1 if cut is chosen")
    model.frequency = pyo.Var(
        model.pairs, bounds=(0.0, 1.0), doc="server frequency if chosen [its maximum]"
    )
    model.period = pyo.Var(
        model.pairs, bounds=lambda _, k, c: (0.0, 1.0 / low[k]), doc="1 / frequency if chosen"
    )
    model.square = pyo.Var(model.pairs, bounds=(0.0, 1.0), doc="frequency^2 if chosen")

    def total(curve: FloatArray, variable: pyo.Var) -> pyo.Expression:
        coefficients = dict(zip(model.pairs, curve.ravel().tolist(), strict=True))
        return pyo.sum_product(coefficients, variable)

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        parts = (s.fixed, m.chosen), (s.inverse, m.period), (s.square, m.square)
        return sum(total(curve, variable) for curve, variable in parts)

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    @model.Constraint(model.pairs)
    def at_least_min_frequency(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return low[k] * m.chosen[k, c] <= m.frequency[k, c]

    @model.Constraint(model.pairs)
    def at_most_max_frequency(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.frequency[k, c] <= m.chosen[k, c]

    @model.Constraint(model.pairs)
    def period_cone(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.chosen[k, c] ** 2 <= m.period[k, c] * m.frequency[k, c]

    @model.Constraint(model.pairs)
    def square_cone(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.frequency[k, c] ** 2 <= m.square[k, c] * m.chosen[k, c]

    if s.energy_inverse is not None and s.energy_square is not None:
        energy = total(s.energy_inverse, model.period) + total(s.energy_square, model.square)
        model.budget = pyo.Constraint(expr=energy <= 1.0, doc="total energy [its budget]")

    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen, frequency = (
        np.array(list(variable.get_values().values())).reshape(s.size)
        for variable in (model.chosen, model.frequency)
    )
    return s.hull_decision(chosen, frequency)
