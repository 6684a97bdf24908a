r"""Every cut at every level of a frequency grid (MILP, CVXPY).

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

from dataclasses import dataclass

import cvxpy as cp
import numpy as np

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models import levels
from card_opt.models.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, its variables of shape (K, C) and (K C, L), and the levels of shape (K, L)."""

    problem: cp.Problem
    chosen: cp.Variable
    mixture: cp.Variable
    levels: FloatArray
    scaled: Scaled


def build_model(
    inst: Instance, energy_budget: float | None = None, num_levels: int = levels.NUM_LEVELS
) -> Model:
    """Return the model, unsolved.

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
    grid = levels.levels(s, num_levels)
    rows = (s.fixed.size, num_levels)
    chosen = cp.Variable(s.size, name="chosen", boolean=True)
    mixture = cp.Variable(rows, name="mixture", bounds=[0.0, 1.0])
    constraints = [
        cp.sum(mixture, axis=1) == cp.vec(chosen, order="C"),
        cp.sum(chosen, axis=1) == 1,
    ]
    energy = levels.level_energies(s, grid)
    if energy is not None:
        constraints.append(cp.vdot(energy.reshape(rows), mixture) <= 1.0)
    cost = cp.vdot(levels.level_costs(s, grid).reshape(rows), mixture)
    return Model(cp.Problem(cp.Minimize(cost), constraints), chosen, mixture, grid, s)


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    cut = model.chosen.value.argmax(axis=1)
    shares = model.mixture.value.reshape(*model.scaled.size, -1)[np.arange(cut.size), cut]
    return model.scaled.decision(cut, (shares * model.levels).sum(axis=1) / shares.sum(axis=1))


def lower_bound(model: Model, bound: float) -> float:
    """Return a bound on the optimum of the whole box from a scaled one on the model's [cost].

    With a budget it holds for one that is smaller by the factor
    `card_opt.models.levels.spacing_error`.
    """
    error = levels.spacing_error(model.scaled, model.levels.shape[1])
    return model.scaled.to_cost(max(bound, 0.0) / error)
