r"""The convex hull of every device-round's decisions, as cones (MISOCP, Pyomo).

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
    & x_{kc}^2 \le t_{kc} \varphi_{kc}, \quad \varphi_{kc}^2 \le h_{kc} x_{kc}.

With :math:`x` relaxed to :math:`[0, 1]` the feasible set of a device-round is the convex hull of
its C pieces, so that the optimum of the relaxation is an optimum. Cuts that are not allowed have
no variables. With :math:`d, e, l, g` the coefficients of a share of a limit, and :math:`G` the
groups of device-rounds that share one, the rows are

.. math::

    \sum_{k \in G} \sum_c \text{share}_{kc} \le 1, \quad \text{share}_{kc} =
        d_{kc} x_{kc} + e_{kc} t_{kc} + l_k \varphi_{kc} + g_{kc} h_{kc},

and where a group is a single device-round :math:`\text{share}_{kc} \le x_{kc}` for each cut, so
that the relaxation stays the hull. With levels :math:`v_{kl}` and the choice :math:`y_{kl}` of one
(`level`)

.. math::

    \sum_c \varphi_{kc} = \sum_l v_{kl} y_{kl}, \quad \sum_c t_{kc} \ge \sum_l y_{kl} / v_{kl},
    \quad \sum_c h_{kc} \ge \sum_l v_{kl}^2 y_{kl}.

The last two, which a whole choice implies, are why a mixture of levels costs what it does. With
levels and a limit of a single device-round on delay or energy the relaxation is larger than the
hull: a mixture of levels may keep what neither of them does (theory, R5).

Where devices share the band each cut has a copy :math:`b_{kc}` of the share, with a cone for its
inverse :math:`v_{kc}`, and :math:`\lambda_{kc} v_{kc}` in cost and shares of limits
(`card_opt.models.parts.band_pyomo`): the relaxation of a device-round stays its hull. So it does
where rounds wait for their slowest, with :math:`\sum_c \text{delay}_{kc} \le t_n`
(`card_opt.models.parts.makespan_pyomo`), and with what moving the cut costs it is the hull of a
device's paths and frequencies (`card_opt.models.parts.moves_pyomo`).
"""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.models.parts import (
    band_pyomo,
    choices_pyomo,
    makespan_pyomo,
    moves_pyomo,
    rows_pyomo,
)
from card_opt.models.parts.collector import collector_off
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled


@collector_off()
def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    s = scaled(problem)
    low = s.min_frequency.tolist()
    model = pyo.ConcreteModel(doc="convex hull of the cuts, second-order cones")
    choices_pyomo.add_cuts(model, s)
    choices_pyomo.add_one_cut(model)
    model.frequency = pyo.Var(
        model.pairs, bounds=(0.0, 1.0), doc="server frequency if chosen [its maximum]"
    )
    model.period = pyo.Var(
        model.pairs, bounds=lambda _, k, c: (0.0, 1.0 / low[k]), doc="1 / frequency if chosen"
    )
    model.square = pyo.Var(model.pairs, bounds=(0.0, 1.0), doc="frequency^2 if chosen")
    band_pyomo.add_hull_share(model)
    moves_pyomo.add_moves(model, lambda k, c: model.chosen[k, c])
    makespan_pyomo.add_makespan(model)

    def total(curve: FloatArray, variable: pyo.Var) -> pyo.Expression:
        coefficients = {(k, c): float(curve[k, c]) for k, c in model.pairs}
        return pyo.sum_product(coefficients, variable)

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        parts = [(s.cost.fixed, m.chosen), (s.cost.inverse, m.period), (s.cost.square, m.square)]
        if s.link is not None:
            parts.append((s.link.inverse, m.stretch))
        costs = sum(total(curve, variable) for curve, variable in parts)
        return costs + makespan_pyomo.cost(m) + moves_pyomo.cost(m)

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

    rows_pyomo.add_hull_limits(model, lambda k, c: model.frequency[k, c])
    makespan_pyomo.add_waiting(model, lambda of, k: rows_pyomo.delay_in_hull(model, of, k))
    if s.levels is not None:
        choices_pyomo.add_levels(model)
        rows_pyomo.add_hull_levels(model, lambda k, c: model.frequency[k, c])
    return model


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen, frequency = (choices_pyomo.by_cut(v, s) for v in (model.chosen, model.frequency))
    return band_pyomo.hull_decision(model, chosen, frequency)


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    return rows_pyomo.at_choice_in_hull(model, curve, lambda k, c: model.frequency[k, c], link)
