r"""Every cut at every level of a frequency grid (MILP, Pyomo).

Symbols, for device-round :math:`k`, cut :math:`c` and level :math:`l` (scaled, see
`card_opt.models.scaling`; the levels :math:`\varphi_{kl}` and :math:`\kappa` are those of
`card_opt.models.levels`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`z_{kcl}` (`mixture`) the share of a
level if so and 0 if not, :math:`a, p, q` the coefficients of the cost:

.. math::

    \min \quad & \sum_k \sum_c \sum_l z_{kcl}
        \big(a_{kc} + p_{kc} / \varphi_{kl} + q_{kc} \varphi_{kl}^2\big) \\
    \text{s.t.} \quad & \sum_l z_{kcl} = x_{kc}, \quad \sum_c x_{kc} = 1, \quad
        x_{kc} \in \{0, 1\}, \quad z_{kcl} \ge 0,

and with a budget on the total energy, :math:`e, g` the energy's coefficients as shares of it,

.. math:: \sum_k \sum_c \sum_l z_{kcl} \big(e_{kc} / \varphi_{kl} + g_{kc} \varphi_{kl}^2\big)
    \le 1.

The decision's frequency is the mixture's mean, which by convexity costs no more than the mixture
and takes no more energy. So it is feasible, its cost is at most the model's, and the optimum is
at least the model's divided by :math:`\kappa`.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models import levels
from card_opt.models.scaling import Scaled, scaled


def build_model(
    inst: Instance, energy_budget: float | None = None, num_levels: int = levels.NUM_LEVELS
) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    num_levels
        Levels per device-round, at least 2.
    """
    s = scaled(inst, energy_budget)
    num_rounds, num_cuts = s.size
    grid = levels.levels(s, num_levels)
    costs, energies = levels.level_costs(s, grid), levels.level_energies(s, grid)
    model = pyo.ConcreteModel(doc="cuts times frequency levels")
    model.scaled, model.grid = s, grid
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.levels = pyo.RangeSet(0, num_levels - 1)
    model.pairs = model.rounds * model.cuts
    model.choices = model.rounds * model.cuts * model.levels

    model.chosen = pyo.Var(model.pairs, domain=pyo.Binary, doc="1 if cut is chosen")
    model.mixture = pyo.Var(model.choices, bounds=(0.0, 1.0), doc="share of a level if chosen")

    def weighted(m: pyo.ConcreteModel, weights: FloatArray) -> pyo.Expression:
        return pyo.sum_product(
            dict(zip(m.choices, weights.ravel().tolist(), strict=True)), m.mixture
        )

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        return weighted(m, costs)

    @model.Constraint(model.pairs)
    def shares_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return sum(m.mixture[k, c, level] for level in m.levels) == m.chosen[k, c]

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    if energies is not None:
        model.energy_budget = pyo.Constraint(
            expr=weighted(model, energies) <= 1.0, doc="total energy [its budget]"
        )
    return model


def decision(model: pyo.ConcreteModel) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen, mixture = (
        np.array(list(variable.get_values().values()), dtype=float)
        for variable in (model.chosen, model.mixture)
    )
    cut = chosen.reshape(s.size).argmax(axis=1)
    shares = mixture.reshape(*s.size, -1)[np.arange(cut.size), cut]
    return s.decision(cut, (shares * model.grid).sum(axis=1) / shares.sum(axis=1))


def lower_bound(model: pyo.ConcreteModel, bound: float) -> float:
    """Return a bound on the optimum of the whole box from a scaled one on the model's [cost].

    With a budget it holds for one that is smaller by the factor
    `card_opt.models.levels.spacing_error`.
    """
    error = levels.spacing_error(model.scaled, model.grid.shape[1])
    return float(model.scaled.to_cost(max(bound, 0.0) / error))
