r"""The problem as first stated, nothing being a variable that others decide (MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`a` the fixed part of the cost, and :math:`l_{kj}, p_{kj},
q_{kj}` the loads and prices of its one or two products j (`card_opt.models.one_hot`):

.. math::

    \min_{x, \varphi} \quad & \sum_k \Big( \sum_c a_{kc} x_{kc} + \sum_j
        \Big(\sum_c l_{kjc} x_{kc}\Big) (p_{kj} / \varphi_k + q_{kj} \varphi_k^2) \Big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1.

For solvers that relax whole expressions, by McCormick's composition. A budget on the total
energy adds one row: the same sum of the energy's products is at most 1.

Source: A. Mitsos, B. Chachuat, P. I. Barton, "McCormick-based relaxations of algorithms",
SIAM J. Optim. 20 (2009) 573-601, doi:10.1137/080717341.
"""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.costs import FloatArray
from card_opt.instance import Instance
from card_opt.models.one_hot import Terms, decision, find_terms
from card_opt.models.scaling import scaled

__all__ = ["build_model", "decision"]


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
    cost_terms, energy_terms = find_terms(s)
    model = pyo.ConcreteModel(doc="one-hot cut, one expression")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.chosen = pyo.Var(model.rounds, model.cuts, domain=pyo.Binary, doc="1 if cut is chosen")
    model.frequency = pyo.Var(
        model.rounds,
        bounds=lambda _, k: (float(s.min_frequency[k]), 1.0),
        initialize=1.0,  # stays if nothing depends on it, for then no solver sees it
        doc="server frequency [its maximum]",
    )

    def of_cut(values: FloatArray, k: int) -> pyo.Expression:
        return sum(float(values[c]) * model.chosen[k, c] for c in model.cuts)

    def total(products: Terms) -> pyo.Expression:
        return sum(
            of_cut(term.loads, k) * term.price(model.frequency[k])
            for (k, _), term in products.items()
        )

    fixed = sum(of_cut(s.fixed[k], k) for k in model.rounds)
    model.cost = pyo.Objective(expr=fixed + total(cost_terms), doc="sum of the costs [scaled]")

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    if energy_terms:
        model.budget = pyo.Constraint(
            expr=total(energy_terms) <= 1.0, doc="total energy [its budget]"
        )
    return model
