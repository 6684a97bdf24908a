r"""One disjunct per cut, all linear in what the cuts share (generalised disjunctive, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`\varphi_k` (`frequency`) is the server's frequency over its maximum, :math:`g_k` (`period`)
its inverse and :math:`h_k` (`square`) its square, :math:`u_k` (`cost_of`) the cost of the
device-round, :math:`a, p, q` the coefficients of the cost:

.. math::

    \min \quad & \sum_k u_k \\
    \text{s.t.} \quad & \bigvee_c \big[ u_k \ge a_{kc} + p_{kc} g_k + q_{kc} h_k \big], \quad
        g_k \ge 1 / \varphi_k, \quad h_k \ge \varphi_k^2, \quad r_k \le \varphi_k \le 1.

All that is not linear is convex and outside the disjuncts, so that a transformation only ever
sees linear disjuncts: the hull's perspective functions need no shift, which near a choice of 0
lets a solver's tolerances through. A budget on the total energy adds
:math:`e_k \ge e_{kc} g_k + w_{kc} h_k` (`energy_of`, as a share of the budget) to each disjunct
and :math:`\sum_k e_k \le 1`.

The modules `gdp_bigm`, `gdp_mbigm`, `gdp_hull` and `gdp_cutting_plane` transform this model. A
row of cut c that is not chosen must hold by itself: while cut d is, by

.. math::

    M_{kcd} = \max_{r_k \le \varphi \le 1} \;
        (a_{kc} - a_{kd}) + (p_{kc} - p_{kd}) / \varphi + (q_{kc} - q_{kd}) \varphi^2,

which is at an end of the box or at :math:`\varphi^3 = (p_{kc} - p_{kd}) / 2 (q_{kc} - q_{kd})`.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo
from pyomo.gdp import Disjunct

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled

# What the sums in a big-M may lose: it is larger by this share of the curves' largest value.
_ROUNDING = 1e-14


def build_model(inst: Instance, energy_budget: float | None = None) -> pyo.ConcreteModel:
    """Return the model, untransformed; `model.scaled` leads back to the instance's units.

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
    ranges = _ranges(s.fixed, s.inverse, s.square, s.min_frequency)
    model = pyo.ConcreteModel(doc="a disjunct per cut, the frequency shared")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)

    model.frequency = pyo.Var(
        model.rounds,
        bounds=lambda _, k: (low[k], 1.0),
        initialize=1.0,
        doc="server frequency [its maximum]",
    )
    model.period = pyo.Var(
        model.rounds, bounds=lambda _, k: (1.0, 1.0 / low[k]), initialize=1.0, doc="1 / frequency"
    )
    model.square = pyo.Var(
        model.rounds, bounds=lambda _, k: (low[k] ** 2, 1.0), initialize=1.0, doc="frequency^2"
    )
    model.cost_of = pyo.Var(
        model.rounds, bounds=lambda _, k: tuple(ranges[k].tolist()), doc="cost [scaled]"
    )
    model.cost = pyo.Objective(expr=pyo.summation(model.cost_of), doc="sum of the costs [scaled]")

    @model.Constraint(model.rounds)
    def inverse_of_frequency(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return 1.0 / m.frequency[k] <= m.period[k]

    @model.Constraint(model.rounds)
    def square_of_frequency(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return m.frequency[k] ** 2 <= m.square[k]

    @model.Disjunct(model.rounds, model.cuts)
    def chosen(d: Disjunct, k: int, c: int) -> None:
        price = float(s.inverse[k, c]) * model.period[k] + float(s.square[k, c]) * model.square[k]
        d.costs = pyo.Constraint(expr=model.cost_of[k] >= float(s.fixed[k, c]) + price)

    @model.Disjunction(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> list[Disjunct]:
        return [m.chosen[k, c] for c in m.cuts]

    if s.energy_inverse is not None and s.energy_square is not None:
        _add_budget(model, s.energy_inverse, s.energy_square)
    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen = np.array(
        [model.chosen[k, c].binary_indicator_var.value for k in model.rounds for c in model.cuts],
        dtype=np.float64,
    ).reshape(s.size)
    frequency = np.array(list(model.frequency.get_values().values()))
    return s.decision(chosen.argmax(axis=1), frequency)


def most_excess(
    fixed: FloatArray, inverse: FloatArray, square: FloatArray, low: FloatArray
) -> FloatArray:
    """Return by how much curve c can be above curve d in the box, shape (K, C, C)."""
    a, p, q = (curve[:, :, None] - curve[:, None, :] for curve in (fixed, inverse, square))
    with np.errstate(divide="ignore", invalid="ignore"):  # parallel curves have no inner point
        inner = np.nan_to_num(np.cbrt(p / (2.0 * q)), nan=1.0)
    places = (low[:, None, None], np.clip(inner, low[:, None, None], 1.0), np.ones_like(a))
    most = np.stack([a + p / place + q * place**2 for place in places]).max(axis=0)
    size = (fixed + inverse / low[:, None] + square).max(axis=1)
    return np.asarray(most + _ROUNDING * size[:, None, None])


def excesses(model: pyo.ConcreteModel) -> dict[str, FloatArray]:
    """Return `most_excess` of the curves of each row of the disjuncts, by the row's name."""
    s: Scaled = model.scaled
    out = {"costs": most_excess(s.fixed, s.inverse, s.square, s.min_frequency)}
    if s.energy_inverse is not None and s.energy_square is not None:
        energy = s.energy_inverse, s.energy_square
        out["consumes"] = most_excess(np.zeros(s.size), *energy, s.min_frequency)
    return out


def _add_budget(model: pyo.ConcreteModel, inverse: FloatArray, square: FloatArray) -> None:
    ranges = _ranges(np.zeros_like(inverse), inverse, square, model.scaled.min_frequency)
    model.energy_of = pyo.Var(
        model.rounds, bounds=lambda _, k: tuple(ranges[k].tolist()), doc="energy [its budget]"
    )
    for (k, c), disjunct in model.chosen.items():
        price = float(inverse[k, c]) * model.period[k] + float(square[k, c]) * model.square[k]
        disjunct.consumes = pyo.Constraint(expr=model.energy_of[k] >= price)
    model.budget = pyo.Constraint(
        expr=pyo.summation(model.energy_of) <= 1.0, doc="total energy [its budget]"
    )


def _ranges(
    fixed: FloatArray, inverse: FloatArray, square: FloatArray, low: FloatArray
) -> FloatArray:
    """Return a lower bound and the largest value of the curves in the box, shape (K, 2)."""
    least = (fixed + inverse + square * low[:, None] ** 2).min(axis=1)
    ends = [fixed + inverse / place + square * place**2 for place in (low[:, None], 1.0)]
    return np.stack([least, np.max(ends, axis=(0, 2))], axis=1)
