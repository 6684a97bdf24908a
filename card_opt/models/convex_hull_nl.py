r"""The convex hull of every device-round's decisions, smooth everywhere (convex MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
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

and, with an energy budget, :math:`\sum_k \sum_c (e_{kc} t_{kc} + g_{kc} h_{kc}) \le 1` with the
shares :math:`e, g` of the budget. With :math:`\varepsilon = 0` this is theory R5, which divides 0
by 0 where a cut is not chosen. With :math:`\varepsilon > 0` both functions are convex and smooth,
since the divisors are affine and positive, and they are exact at :math:`x = 0` (there
:math:`\varphi = 0`) and at :math:`x = 1`; between these they are lower, so that the relaxation is
a little weaker. The cones' own :math:`x^2 \le t \varphi` is no convex function and has no slope
at its tip: with it Ipopt's tolerance of 1e-8 in a row is 1e-4 in a choice. One row per function
matters too: with their sum in the objective Bonmin's single tree ends with wrong cuts.

Source of :math:`\varepsilon`: K. Furman, N. Sawaya, I. Grossmann, "A computationally useful
algebraic representation of nonlinear disjunctive convex sets using the perspective function",
Comput. Optim. Appl. 76 (2020) 589-614, doi:10.1007/s10589-020-00176-0.

A bound that needs no trust in the solver, from any price :math:`\mu \ge 0` of the budget: with
:math:`p, q` increased by :math:`\mu` times the shares, the second derivative of :math:`U = a + p /
\varphi + q \varphi^2` is at least :math:`2 (p + q)` for :math:`\varphi \le 1`, so at any
:math:`\hat\varphi` of the box

.. math::

    U(\varphi) \ge U(\hat\varphi) + U'(\hat\varphi) (\varphi - \hat\varphi)
        + (p + q) (\varphi - \hat\varphi)^2,

whose least value over the box is known. Any :math:`\hat\varphi` will do, and the best is kept: of
the model's frequency for the cut, of that for the chosen cut, and of where a few Newton steps lead
from there, for a cut that is not chosen has no frequency of its own. The least of these bounds
over the cuts, summed over the device-rounds, less :math:`\mu`, is below the optimum.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled

EPSILON = 1e-6  # share of a cut below which its curves are flattened
_TINY = 1e-12  # share of a cut that is none
_NUM_STEPS = 12  # of Newton's method, from the chosen cut's frequency to another cut's


def build_model(
    inst: Instance, energy_budget: float | None = None, relaxed: bool = False
) -> pyo.ConcreteModel:
    """Return the model, unsolved; `relaxed` lets the choice be fractional."""
    s = scaled(inst, energy_budget)
    num_rounds, num_cuts = s.size
    low = s.min_frequency.tolist()
    model = pyo.ConcreteModel(doc="convex hull of the cuts, smooth perspectives")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.pairs = model.rounds * model.cuts

    model.chosen = pyo.Var(
        model.pairs,
        domain=pyo.UnitInterval if relaxed else pyo.Binary,
        doc="1 if cut is chosen",
    )
    for share in model.chosen.values():  # where the solvers start, inside the hull
        share.set_value(1.0 / num_cuts, skip_validation=True)
    model.above = pyo.Var(
        model.pairs,
        bounds=lambda _, k, c: (0.0, 1.0 - low[k]),
        initialize=lambda _, k, c: 0.5 * (1.0 - low[k]) / num_cuts,
        doc="server frequency over its least if chosen [its maximum]",
    )

    model.period = pyo.Var(
        model.pairs, bounds=lambda _, k, c: (0.0, 1.0 / low[k]), doc="1 / frequency if chosen"
    )
    model.square = pyo.Var(model.pairs, bounds=(0.0, 1.0), doc="frequency^2 if chosen")

    def total(*curves: FloatArray) -> pyo.Expression:
        variables = model.chosen, model.period, model.square
        return sum(
            pyo.sum_product(dict(zip(model.pairs, curve.ravel().tolist(), strict=True)), variable)
            for curve, variable in zip(curves, variables, strict=True)
        )

    model.cost = pyo.Objective(
        expr=total(s.fixed, s.inverse, s.square), doc="sum of the costs [scaled]"
    )

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    @model.Constraint(model.pairs)
    def at_most_max_frequency(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return m.above[k, c] <= (1.0 - low[k]) * m.chosen[k, c]

    @model.Constraint(model.pairs)
    def period_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        x = m.chosen[k, c]
        return x**2 / (low[k] * x + m.above[k, c] + EPSILON * (1.0 - x)) <= m.period[k, c]

    @model.Constraint(model.pairs)
    def square_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        x = m.chosen[k, c]
        frequency = low[k] * x + m.above[k, c]
        return frequency**2 / (x + EPSILON * (1.0 - x)) <= m.square[k, c]

    if s.energy_inverse is not None and s.energy_square is not None:
        share = total(np.zeros(s.size), s.energy_inverse, s.energy_square)
        model.energy_budget = pyo.Constraint(expr=share <= 1.0, doc="share of the budget")
        model.dual = pyo.Suffix(direction=pyo.Suffix.IMPORT)
    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    return s.hull_decision(*_shares(model))


def lower_bound(model: pyo.ConcreteModel) -> float:
    """Return a bound that is below the optimum whatever the model's values are [cost]."""
    s: Scaled = model.scaled
    low = s.min_frequency[:, np.newaxis]
    chosen, frequency = _shares(model)
    own = np.clip(frequency / np.maximum(chosen, _TINY), low, 1.0)
    best = np.take_along_axis(own, chosen.argmax(axis=1)[:, np.newaxis], axis=1)
    inverse, square, price = s.inverse, s.square, 0.0
    if s.energy_inverse is not None and s.energy_square is not None:
        price = max(float(model.dual.get(model.energy_budget, 0.0)), 0.0)
        inverse = inverse + price * s.energy_inverse
        square = square + price * s.energy_square
    refined = np.broadcast_to(best, s.size)
    for _ in range(_NUM_STEPS):
        bend = 2.0 * (inverse / refined**3 + square)
        step = (inverse / refined**2 - 2.0 * square * refined) / np.where(bend > 0.0, bend, 1.0)
        refined = np.clip(refined + step, low, 1.0)
    points = own, np.broadcast_to(best, s.size), refined
    least = np.max([_least(s.fixed, inverse, square, low, f) for f in points], axis=0)
    return s.to_cost(float(least.min(axis=1).sum()) - price)


def _shares(model: pyo.ConcreteModel) -> tuple[FloatArray, FloatArray]:
    """Return the shares of the cuts and their frequencies times these, shape (K, C)."""
    s: Scaled = model.scaled
    chosen, above = (
        np.array(list(variable.get_values().values())).reshape(s.size)
        for variable in (model.chosen, model.above)
    )
    return chosen, s.min_frequency[:, np.newaxis] * chosen + above


def _least(
    fixed: FloatArray, inverse: FloatArray, square: FloatArray, low: FloatArray, f: FloatArray
) -> FloatArray:
    """Return the least value over the box of the parabola that touches the cost at `f`."""
    slope = 2.0 * square * f - inverse / f**2
    curvature = inverse + square
    free = -slope / (2.0 * np.where(curvature > 0.0, curvature, 1.0))
    step = np.clip(free, low - f, 1.0 - f)
    least: FloatArray = fixed + inverse / f + square * f**2 + slope * step + curvature * step**2
    return least
