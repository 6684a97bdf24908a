r"""The problem as first stated: choose one cut and one frequency (nonconvex MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`a, p, q` the coefficients of the cost, :math:`d, e, l, g` those
of the share that it takes of a limit, :math:`G` the groups of device-rounds that share one:

.. math::

    \min_{x, \varphi} \quad & \sum_k \sum_c x_{kc}
        \big(a_{kc} + p_{kc} / \varphi_k + q_{kc} \varphi_k^2\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1, \\
    & \sum_{k \in G} \Big(l_k \varphi_k + \sum_c x_{kc} \big(d_{kc} + e_{kc} / \varphi_k
        + g_{kc} \varphi_k^2\big)\Big) \le 1.

Cuts that are not allowed have no variable; levels take the place of the box as
`card_opt.models.parts.choices_pyomo` has it.

Written with as few products as there can be (`card_opt.models.parts.products`), each a load of the
cut times a price of the frequency,

.. math::

    \text{work}_{kj} = \sum_c l_{kjc} x_{kc}, \quad
    \text{price}_{kj} \ge p_{kj} / \varphi_k + q_{kj} \varphi_k^2, \quad
    \text{product}_{kj} \ge \text{work}_{kj} \, \text{price}_{kj},

of which cost and shares are sums: without limits there is mostly one per device-round.

Where devices share the band, :math:`b_k` (`band`) is a variable more and transmitting, at
:math:`1 / b_k`, has products of its own (`card_opt.models.parts.band_pyomo`); where rounds wait
for their slowest the cost has the makespans :math:`t_n`, which are at least the delays, sums like
the others (`card_opt.models.parts.makespan_pyomo`); where moving the cut costs, the flow of
:math:`x` from round to round (`card_opt.models.parts.moves_pyomo`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts import (
    band_pyomo,
    choices_pyomo,
    makespan_pyomo,
    moves_pyomo,
    rows_pyomo,
)
from card_opt.models.parts.products import find_products
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled, scaled

_SAME = 1e-13  # relative, of loads that are equal but for rounding


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    s = scaled(problem)
    products = find_products(s)
    terms = products.terms
    model = pyo.ConcreteModel(doc="one-hot cut, one frequency per device-round")
    model.products = products
    choices_pyomo.add_cuts(model, s)
    choices_pyomo.add_one_cut(model)
    choices_pyomo.add_frequency(model)
    band_pyomo.add_share(model)
    moves_pyomo.add_moves(model, lambda k, c: model.chosen[k, c])
    cuts = choices_pyomo.allowed_cuts(s)
    model.terms = pyo.Set(initialize=list(terms), dimen=2, doc="products")

    def load_range(_: pyo.ConcreteModel, k: int, j: int) -> tuple[float, float]:
        loads = terms[k, j].loads[cuts[k]]
        return float(loads.min()), float(loads.max())

    model.work = pyo.Var(model.terms, bounds=load_range, doc="load of the chosen cut [largest]")
    # No upper bound: with the one that the box implies SCIP 10 takes a hundred times as long.
    model.price = pyo.Var(
        model.terms,
        bounds=lambda _, k, j: (terms[k, j].floor(float(s.min_frequency[k])), None),
        doc="cost per load [scaled]",
    )
    model.product = pyo.Var(model.terms, bounds=(0.0, None), doc="cost of the load [scaled]")
    makespan_pyomo.add_makespan(model)

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        fixed = (float(s.cost.fixed[k, c]) * m.chosen[k, c] for k, c in m.pairs)
        products_cost = sum(w * m.product[key] for key, w in products.cost.items())
        return sum(fixed) + products_cost + makespan_pyomo.cost(m) + moves_pyomo.cost(m)

    @model.Constraint(model.terms)
    def work_of_cut(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.work[k, j] == sum(float(terms[k, j].loads[c]) * m.chosen[k, c] for c in cuts[k])

    @model.Constraint(model.terms)
    def price_of_frequency(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return band_pyomo.price_row(m, (k, j), terms[k, j])

    @model.Constraint(model.terms)
    def product_of_both(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.product[k, j] >= m.work[k, j] * m.price[k, j]

    def share(i: int, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield from ((float(s.rows[i].curve.fixed[k, c]), model.chosen[k, c]) for c in cuts[k])
        yield from rows_pyomo.alone(model, i, k)
        yield from ((w, model.product[key]) for key, w in products.rows[i][k].items())

    def delay(slowest: ScaledMakespan, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield from ((float(slowest.curve.fixed[k, c]), model.chosen[k, c]) for c in cuts[k])
        yield from ((w, model.product[key]) for key, w in products.makespan[k].items())

    rows_pyomo.add_limits(model, share)
    makespan_pyomo.add_waiting(model, delay)
    return model


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    cut, frequency = choices_pyomo.chosen_cuts(model), choices_pyomo.frequencies(model)
    return s.decision(cut, frequency, band_pyomo.shares(model))


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round.

    Loads that are those of a product but for a factor are written as its variable `work`: with
    sums over the cuts in the place of it SCIP 10 takes fifty times as long.
    """

    def load(values: FloatArray, k: int) -> pyo.Expression | None:
        for (of, j), term in model.products.terms.items():
            top = term.loads.argmax()  # 1 there
            factor = float(values[top])
            if of == k and np.allclose(values[cuts[k]], factor * term.loads[cuts[k]], _SAME, 0.0):
                return factor * model.work[k, j]
        return None

    cuts = choices_pyomo.allowed_cuts(model.scaled)
    return choices_pyomo.at_choice(model, curve, lambda k, c: model.chosen[k, c], load, link)
