r"""The problem as first stated, nothing being a variable that others decide (MINLP, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum, :math:`a` the fixed part of the cost, :math:`d, l` the fixed and the
linear part of the share that it takes of a limit, :math:`G` the groups that share one, and
:math:`P_{kj} = (\sum_c l_{kjc} x_{kc}) (p_{kj} / \varphi_k + q_{kj} \varphi_k^2)` the products of
a load and a price that both consist of (`card_opt.models.parts.products`), with weights :math:`w,
v`:

.. math::

    \min_{x, \varphi} \quad & \sum_k \Big( \sum_c a_{kc} x_{kc} + \sum_j w_{kj} P_{kj} \Big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k \le \varphi_k \le 1, \\
    & \sum_{k \in G} \Big(l_k \varphi_k + \sum_c d_{kc} x_{kc} + \sum_j v_{kj} P_{kj}\Big)
        \le 1.

For solvers that relax whole expressions, by McCormick's composition. Cuts that are not allowed
have no variable; with levels :math:`\varphi` and the prices are sums over the choice of one
(`card_opt.models.parts.choices_pyomo`). Shares of the band, makespans and moves are as in
`card_opt.models.one_hot`.

Source: A. Mitsos, B. Chachuat, P. I. Barton, "McCormick-based relaxations of algorithms",
SIAM J. Optim. 20 (2009) 573-601, doi:10.1137/080717341.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyomo.environ as pyo

from card_opt.models.one_hot import decision
from card_opt.models.parts import (
    band_pyomo,
    choices_pyomo,
    makespan_pyomo,
    moves_pyomo,
    rows_pyomo,
)
from card_opt.models.parts.products import Key, find_products
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import scaled

__all__ = ["at_choice", "build_model", "decision"]


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    s = scaled(problem)
    products = find_products(s)
    model = pyo.ConcreteModel(doc="one-hot cut, one expression")
    choices_pyomo.add_cuts(model, s)
    choices_pyomo.add_one_cut(model)
    choices_pyomo.add_frequency(model)
    band_pyomo.add_share(model)
    moves_pyomo.add_moves(model, lambda k, c: model.chosen[k, c])
    makespan_pyomo.add_makespan(model)
    cuts = choices_pyomo.allowed_cuts(s)

    def of_cut(values: FloatArray, k: int) -> pyo.Expression:
        return sum(float(values[c]) * model.chosen[k, c] for c in cuts[k])

    def product(key: Key) -> pyo.Expression:
        term, k = products.terms[key], key[0]
        return of_cut(term.loads, k) * band_pyomo.price_of(model, k, term)

    fixed = sum(of_cut(s.cost.fixed[k], k) for k in model.rounds)
    varying = sum(weight * product(key) for key, weight in products.cost.items())
    together = makespan_pyomo.cost(model) + moves_pyomo.cost(model)
    model.cost = pyo.Objective(expr=fixed + varying + together, doc="sum of the costs [scaled]")

    def share(i: int, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield from ((float(s.rows[i].curve.fixed[k, c]), model.chosen[k, c]) for c in cuts[k])
        yield from rows_pyomo.alone(model, i, k)
        yield from ((weight, product(key)) for key, weight in products.rows[i][k].items())

    def delay(slowest: ScaledMakespan, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield 1.0, of_cut(slowest.curve.fixed[k], k)
        yield from ((weight, product(key)) for key, weight in products.makespan[k].items())

    rows_pyomo.add_limits(model, share)
    makespan_pyomo.add_waiting(model, delay)
    return model


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    return choices_pyomo.at_choice(model, curve, lambda k, c: model.chosen[k, c], link=link)
