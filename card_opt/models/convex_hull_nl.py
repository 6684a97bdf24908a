r"""The convex hull of every device-round's decisions, smooth everywhere (convex MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`s_{kc}` (`above`) by how much the
server's frequency over its maximum is then above its least :math:`r_k`, :math:`\varphi_{kc} = r_k
x_{kc} + s_{kc}` that frequency, 0 if the cut is not chosen, :math:`a, p, q` the coefficients of
the cost:

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        0 \le s_{kc} \le (1 - r_k) x_{kc} \\
    & \frac{x_{kc}^2}{\varphi_{kc} + \varepsilon (1 - x_{kc})} \le t_{kc}, \quad
      \frac{\varphi_{kc}^2}{x_{kc} + \varepsilon (1 - x_{kc})} \le h_{kc}

and with the shares of limits, :math:`\text{share}_{kc} = d_{kc} x_{kc} + e_{kc} t_{kc} + l_k
\varphi_{kc} + g_{kc} h_{kc}` and :math:`G` the groups of device-rounds that share one,

.. math:: \sum_{k \in G} \sum_c \text{share}_{kc} \le 1,

or :math:`\text{share}_{kc} \le x_{kc}` for each cut where a group is a single device-round. Cuts
that are not allowed have no variables; levels are as in `card_opt.models.conic_hull_pyomo`.

With :math:`\varepsilon = 0` this is theory R5, which divides 0 by 0 where a cut is not chosen.
With :math:`\varepsilon > 0` both functions are convex and smooth, since the divisors are affine
and positive, and they are exact at :math:`x = 0` (there :math:`\varphi = 0`) and at
:math:`x = 1`; between these they are lower, so that the relaxation is a little weaker. The cones'
own :math:`x^2 \le t \varphi` is no convex function and has no slope at its tip: with it Ipopt's
tolerance of 1e-8 in a row is 1e-4 in a choice. One row per function matters too: with their sum
in the objective Bonmin's single tree ends with wrong cuts.

Source of :math:`\varepsilon`: K. Furman, N. Sawaya, I. Grossmann, "A computationally useful
algebraic representation of nonlinear disjunctive convex sets using the perspective function",
Comput. Optim. Appl. 76 (2020) 589-614, doi:10.1007/s10589-020-00176-0.

The bound is that of `card_opt.models.tangent_bound`, at the frequencies that the solver left. A
cut that is not chosen has no frequency of its own; there that of the chosen cut is the second to
be tried, and where Newton's method starts.

Makespans and moves are as in `card_opt.models.conic_hull_pyomo`; with these there is no bound of
this package's. Shares of the band are not taken: they may be less than :math:`\varepsilon`.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.models import tangent_bound
from card_opt.models.parts import (
    band_pyomo,
    choices_pyomo,
    makespan_pyomo,
    moves_pyomo,
    rows_pyomo,
)
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled

EPSILON = 1e-6  # share of a cut below which its curves are flattened
_TINY = 1e-12  # share of a cut that is none


def build_model(problem: Problem, relaxed: bool = False) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    relaxed
        Whether the choice of a cut may be fractional.
    """
    s = scaled(problem)
    low = s.min_frequency.tolist()
    share_of_each = [1.0 / len(cuts) for cuts in choices_pyomo.allowed_cuts(s)]
    model = pyo.ConcreteModel(doc="convex hull of the cuts, smooth perspectives")
    choices_pyomo.add_cuts(model, s)
    choices_pyomo.add_one_cut(model)
    for (k, _), share in model.chosen.items():  # where the solvers start, inside the hull
        share.set_value(share_of_each[k], skip_validation=True)
        if relaxed:
            share.domain = pyo.UnitInterval
    model.above = pyo.Var(
        model.pairs,
        bounds=lambda _, k, c: (0.0, 1.0 - low[k]),
        initialize=lambda _, k, c: 0.5 * (1.0 - low[k]) * share_of_each[k],
        doc="server frequency over its least if chosen [its maximum]",
    )
    model.period = pyo.Var(
        model.pairs, bounds=lambda _, k, c: (0.0, 1.0 / low[k]), doc="1 / frequency if chosen"
    )
    model.square = pyo.Var(model.pairs, bounds=(0.0, 1.0), doc="frequency^2 if chosen")
    moves_pyomo.add_moves(model, lambda k, c: model.chosen[k, c])
    makespan_pyomo.add_makespan(model)

    def total(curve: FloatArray, variable: pyo.Var) -> pyo.Expression:
        coefficients = {(k, c): float(curve[k, c]) for k, c in model.pairs}
        return pyo.sum_product(coefficients, variable)

    def frequency(k: int, c: int) -> pyo.Expression:
        return low[k] * model.chosen[k, c] + model.above[k, c]

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        parts = (s.cost.fixed, m.chosen), (s.cost.inverse, m.period), (s.cost.square, m.square)
        costs = sum(total(curve, variable) for curve, variable in parts)
        return costs + makespan_pyomo.cost(m) + moves_pyomo.cost(m)

    @model.Constraint(model.pairs)
    def at_most_max_frequency(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.above[k, c] <= (1.0 - low[k]) * m.chosen[k, c]

    @model.Constraint(model.pairs)
    def period_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        x = m.chosen[k, c]
        return x**2 / (frequency(k, c) + EPSILON * (1.0 - x)) <= m.period[k, c]

    @model.Constraint(model.pairs)
    def square_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        x = m.chosen[k, c]
        return frequency(k, c) ** 2 / (x + EPSILON * (1.0 - x)) <= m.square[k, c]

    rows_pyomo.add_hull_limits(model, frequency)
    makespan_pyomo.add_waiting(model, lambda of, k: rows_pyomo.delay_in_hull(model, of, k))
    if s.levels is not None:
        choices_pyomo.add_levels(model)
        rows_pyomo.add_hull_levels(model, frequency)
    return model


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    return band_pyomo.hull_decision(model, *_shares(model))


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    low = model.scaled.min_frequency.tolist()
    return rows_pyomo.at_choice_in_hull(
        model, curve, lambda k, c: low[k] * model.chosen[k, c] + model.above[k, c], link
    )


def lower_bound(model: pyo.ConcreteModel) -> float:
    """Return a bound that is below the optimum whatever the model's values are [cost]."""
    s: Scaled = model.scaled
    chosen, frequency = _shares(model)
    own = np.clip(frequency / np.maximum(chosen, _TINY), s.min_frequency[:, np.newaxis], 1.0)
    best = np.take_along_axis(own, chosen.argmax(axis=1)[:, np.newaxis], axis=1)
    start = np.broadcast_to(best, s.size)
    return s.to_cost(tangent_bound.lower_bound(s, [own, start]))


def _shares(model: pyo.ConcreteModel) -> tuple[FloatArray, FloatArray]:
    """Return the shares of the cuts and their frequencies times these, shape (K, C)."""
    s: Scaled = model.scaled
    chosen, above = (choices_pyomo.by_cut(v, s) for v in (model.chosen, model.above))
    return chosen, s.min_frequency[:, np.newaxis] * chosen + above
