r"""The problem as first stated: choose one cut and one frequency (nonconvex MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`a, p, q` the coefficients of the cost,

.. math::

    \min_{x, \varphi} \quad & \sum_k \sum_c x_{kc}
        \big(a_{kc} + p_{kc} / \varphi_k + q_{kc} \varphi_k^2\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1.

Written with as few products as there can be. If the curves of a device-round differ by a factor
:math:`l_{kc}` only (theory, R1: the server's share of the work), there is one:

.. math::

    \text{work}_{k1} = \sum_c l_{kc} x_{kc}, \quad
    \text{price}_{k1} \ge p_k / \varphi_k + q_k \varphi_k^2, \quad
    \text{product}_{k1} \ge \text{work}_{k1} \, \text{price}_{k1},

else :math:`1 / \varphi` and :math:`\varphi^2` have a price each, and :math:`p_{kc}` and
:math:`q_{kc}` take the place of :math:`l_{kc}`. A budget on the total energy adds the products
of its own curves, and one row: their sum is at most 1, the whole of the budget.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pyomo.environ as pyo

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.scaling import Scaled, scaled

# Curves whose coefficients agree to this share of the largest one differ by a factor only.
_PROPORTIONAL = 64 * np.finfo(np.float64).eps
_MOST_TERMS = 2  # of a device-round's cost; those of its energy are numbered from here


class Term(NamedTuple):
    """One product: a sum over cuts, times a price that depends on the frequency."""

    loads: FloatArray  #: shape (C,)
    inverse: float
    square: float

    def price(self, frequency: float) -> float:
        """Return the price at a relative frequency."""
        return self.inverse / frequency + self.square * frequency**2

    def floor(self, low: float) -> float:
        """Return what the price cannot go below at relative frequencies from `low` to 1."""
        return self.inverse + self.square * low**2


Terms = dict[tuple[int, int], Term]  # by device-round and number


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
    terms = cost_terms | energy_terms
    model = pyo.ConcreteModel(doc="one-hot cut, one frequency per device-round")
    model.scaled = s
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.terms = pyo.Set(initialize=list(terms), dimen=2, doc="products")

    model.chosen = pyo.Var(model.rounds, model.cuts, domain=pyo.Binary, doc="1 if cut is chosen")
    model.frequency = pyo.Var(
        model.rounds,
        bounds=lambda _, k: (float(s.min_frequency[k]), 1.0),
        initialize=1.0,  # stays if nothing depends on it, for then no solver sees it
        doc="server frequency [its maximum]",
    )

    def load_range(_: pyo.ConcreteModel, k: int, j: int) -> tuple[float, float]:
        loads = terms[k, j].loads
        return float(loads.min()), float(loads.max())

    model.work = pyo.Var(model.terms, bounds=load_range, doc="load of the chosen cut [largest]")
    # No upper bound: with the one that the box implies SCIP 10 takes a hundred times as long.
    model.price = pyo.Var(
        model.terms,
        bounds=lambda _, k, j: (terms[k, j].floor(float(s.min_frequency[k])), None),
        doc="cost per load [scaled]",
    )
    model.product = pyo.Var(model.terms, bounds=(0.0, None), doc="cost of the load [scaled]")

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        fixed = (float(s.fixed[k, c]) * m.chosen[k, c] for k in m.rounds for c in m.cuts)
        return sum(fixed) + sum(m.product[key] for key in cost_terms)

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    @model.Constraint(model.terms)
    def work_of_cut(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.work[k, j] == sum(float(terms[k, j].loads[c]) * m.chosen[k, c] for c in m.cuts)

    @model.Constraint(model.terms)
    def price_of_frequency(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.price[k, j] >= terms[k, j].price(m.frequency[k])

    @model.Constraint(model.terms)
    def product_of_both(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.product[k, j] >= m.work[k, j] * m.price[k, j]

    if energy_terms:

        @model.Constraint(doc="total energy [its budget]")
        def budget(m: pyo.ConcreteModel) -> pyo.Expression:
            return sum(m.product[key] for key in energy_terms) <= 1.0

    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen = np.array(list(model.chosen.get_values().values())).reshape(s.size)
    frequency = np.array(list(model.frequency.get_values().values()))
    return s.decision(chosen.argmax(axis=1), frequency)


def find_terms(s: Scaled) -> tuple[Terms, Terms]:
    """Return the products that cost and energy need; no energy's without a budget."""
    cost: Terms = {}
    energy: Terms = {}
    for k, curves in enumerate(zip(s.inverse, s.square, strict=True)):
        cost |= {(k, j): term for j, term in enumerate(_terms(*curves))}
    if s.energy_inverse is not None and s.energy_square is not None:
        for k, curves in enumerate(zip(s.energy_inverse, s.energy_square, strict=True)):
            energy |= {(k, j): term for j, term in enumerate(_terms(*curves), start=_MOST_TERMS)}
    return cost, energy


def _terms(inverse: FloatArray, square: FloatArray) -> list[Term]:
    """Return the products that a device-round's curves need: none, one or two."""
    top = (inverse + square).argmax()
    size = inverse[top] + square[top]
    if size == 0.0:
        return []
    crossed = np.abs(inverse * square[top] - square * inverse[top])
    if crossed.max() <= _PROPORTIONAL * size**2:
        return [Term((inverse + square) / size, float(inverse[top]), float(square[top]))]
    largest = float(inverse.max()), float(square.max())
    return [
        Term(inverse / largest[0], largest[0], 0.0),
        Term(square / largest[1], 0.0, largest[1]),
    ]
