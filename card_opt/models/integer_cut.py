r"""The cut as one whole number, for costs that are affine in it (nonconvex MINLP, Pyomo).

Symbols, for device-round :math:`k` (scaled, see `card_opt.models.scaling`): :math:`c_k` (`cut`)
is the number of the cut, the first being 0, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum. With identical layers and equal data sizes at every cut the
coefficients of the cost are affine in the cut, :math:`a_{kc} = a_k + a'_k c`, and likewise
:math:`p, q`:

.. math::

    \min_{c, \varphi} \quad & \sum_k a_k + a'_k c_k + (p_k + p'_k c_k) / \varphi_k
        + (q_k + q'_k c_k) \varphi_k^2 \\
    \text{s.t.} \quad & c_k \in \{0, \dots, C - 1\}, \quad r_k \le \varphi_k \le 1.

One whole number takes the place of C choices, and nothing is a variable that others decide: a
solver that relaxes whole expressions branches on the two alone. The sum is written as
:math:`l (p / \varphi + q \varphi^2)` where it can be, :math:`l` the load of a cut, see
`card_opt.models.one_hot`. A budget on the total energy adds one row of the same kind.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.one_hot import Terms, find_terms
from card_opt.models.scaling import Scaled, scaled

# Coefficients are affine if they are so to this share of the curve's largest.
_AFFINE = 1e-11


def accepts(inst: Instance) -> str:
    """Return why this formulation cannot take an instance, empty if it can."""
    s = scaled(inst)
    # The loads of the energy are the server's work, which the first two may weigh by 0.
    server = np.broadcast_to(inst.total_flops - inst.device_flops, s.size)
    names = {"fixed cost": s.fixed, "cost per 1 / frequency": s.inverse}
    names |= {"cost per frequency^2": s.square, "server's work": server}
    for name, curve in names.items():
        if not _is_affine(curve):
            return f"the {name} of the cuts is not affine in the cut's number"
    return ""


def build_model(inst: Instance, energy_budget: float | None = None) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    inst
        The instance, one that `accepts` takes.
    energy_budget
        Limit on the total energy [J], if there is one.
    """
    s = scaled(inst, energy_budget)
    num_rounds, num_cuts = s.size
    cost_terms, energy_terms = find_terms(s)
    model = pyo.ConcreteModel(doc="whole cut, one frequency per device-round")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cut = pyo.Var(
        model.rounds,
        domain=pyo.Integers,
        bounds=(0, num_cuts - 1),
        initialize=0,  # stays if nothing depends on it, for then no solver sees it
        doc="number of the cut, from 0",
    )
    model.frequency = pyo.Var(
        model.rounds,
        bounds=lambda _, k: (float(s.min_frequency[k]), 1.0),
        initialize=1.0,
        doc="server frequency [its maximum]",
    )

    def at_cut(values: FloatArray, k: int) -> pyo.Expression:
        slope = (values[-1] - values[0]) / max(num_cuts - 1, 1)
        return float(values[0]) + float(slope) * model.cut[k]

    def total(products: Terms) -> pyo.Expression:
        return sum(
            at_cut(term.loads, k) * term.price(model.frequency[k])
            for (k, _), term in products.items()
        )

    fixed = sum(at_cut(s.fixed[k], k) for k in model.rounds)
    model.cost = pyo.Objective(expr=fixed + total(cost_terms), doc="sum of the costs [scaled]")
    if energy_terms:
        model.budget = pyo.Constraint(
            expr=total(energy_terms) <= 1.0, doc="total energy [its budget]"
        )
    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    cut = np.array(list(model.cut.get_values().values()))
    frequency = np.array(list(model.frequency.get_values().values()))
    return s.decision(np.rint(cut).astype(np.int64), frequency)


def _is_affine(curves: FloatArray) -> bool:
    """Return whether every row of (K, C) is affine in the column."""
    place = np.linspace(0.0, 1.0, curves.shape[1])
    line = curves[:, :1] + (curves[:, -1:] - curves[:, :1]) * place
    size = np.abs(curves).max(axis=1, keepdims=True)
    return bool((np.abs(curves - line) <= _AFFINE * size).all())
