r"""Every cut at every level of a frequency grid (MILP, Pyomo).

Symbols, for device-round :math:`k`, cut :math:`c` and level :math:`l` (scaled, see
`card_opt.problem.scaling`; the levels :math:`\varphi_{kl}` and :math:`\kappa` are those of
`card_opt.models.parts.levels`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`z_{kcl}` (`mixture`) the share of a
level if so and 0 if not, :math:`a, p, q` the coefficients of the cost:

.. math::

    \min \quad & \sum_k \sum_c \sum_l z_{kcl}
        \big(a_{kc} + p_{kc} / \varphi_{kl} + q_{kc} \varphi_{kl}^2\big) \\
    \text{s.t.} \quad & \sum_l z_{kcl} = x_{kc}, \quad \sum_c x_{kc} = 1, \quad
        x_{kc} \in \{0, 1\}, \quad z_{kcl} \ge 0.

The decision's frequency is the mixture's mean, which by convexity costs no more than the mixture.
So its cost is at most the model's, and the optimum is at least the model's divided by
:math:`\kappa`.

With frequency levels the grid is these and :math:`z_{kcl} \in \{0, 1\}`, so that the model is the
problem, and with the shares :math:`s_{kcl}` that choices take of a limit

.. math:: \sum_{k \in g} \sum_c \sum_l s_{kcl} z_{kcl} \le 1.

A choice that is not allowed, or that by itself exceeds a limit of its device-round, is 0.

What moving the cut costs is linear in :math:`x` (`card_opt.models.parts.moves_pyomo`), and no
grid changes it. With frequency levels rounds may wait for their slowest, too:
:math:`\sum_{cl} \text{delay}_{kcl} z_{kcl} \le t_n` (`card_opt.models.parts.makespan_pyomo`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts import levels, makespan_pyomo, moves_pyomo
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled, scaled


def build_model(problem: Problem, num_levels: int = levels.NUM_LEVELS) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    num_levels
        Levels per device-round if the region has none, at least 2.
    """
    s = scaled(problem)
    num_rounds, num_cuts = s.size
    grid = levels.grid(s, num_levels)
    costs, is_open = levels.level_costs(s, grid), levels.is_open(s, grid)
    model = pyo.ConcreteModel(doc="cuts times frequency levels")
    model.scaled, model.grid = s, grid
    model.rounds = pyo.RangeSet(0, num_rounds - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, num_cuts - 1)
    model.levels = pyo.RangeSet(0, grid.shape[1] - 1)
    model.pairs = model.rounds * model.cuts
    model.choices = model.rounds * model.cuts * model.levels

    model.chosen = pyo.Var(model.pairs, domain=pyo.Binary, doc="1 if cut is chosen")
    model.mixture = pyo.Var(
        model.choices,
        domain=pyo.Reals if s.levels is None else pyo.Binary,
        bounds=lambda _, *choice: (0.0, float(is_open[choice])),
        doc="share of a level if chosen",
    )
    moves_pyomo.add_moves(model, lambda k, c: model.chosen[k, c])
    makespan_pyomo.add_makespan(model)

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        each = dict(zip(m.choices, costs.ravel().tolist(), strict=True))
        together = makespan_pyomo.cost(m) + moves_pyomo.cost(m)
        return pyo.sum_product(each, m.mixture) + together

    @model.Constraint(model.pairs)
    def shares_of_cut(m: pyo.ConcreteModel, k: int, c: int) -> pyo.Expression:
        return sum(m.mixture[k, c, level] for level in m.levels) == m.chosen[k, c]

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in m.cuts) == 1

    mixture = list(model.mixture.values())
    model.limits = pyo.ConstraintList(doc="sums of shares, each of its own limit")
    for matrix in levels.shared_rows(s, grid):
        for entries in map(slice, matrix.indptr[:-1], matrix.indptr[1:]):
            shares = zip(matrix.data[entries], matrix.indices[entries], strict=True)
            if total := [float(share) * mixture[i] for share, i in shares]:
                model.limits.add(sum(total) <= 1.0)
    if s.makespan is not None:
        delays = s.makespan.curve[..., np.newaxis].at(grid[:, np.newaxis, :])

        def delay(_: ScaledMakespan, k: int) -> Iterator[tuple[float, pyo.Expression]]:
            for c, level in np.argwhere(is_open[k]).tolist():
                yield float(delays[k, c, level]), model.mixture[k, c, level]

        makespan_pyomo.add_waiting(model, delay)
    return model


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen, mixture = (
        np.array(list(variable.get_values().values()), dtype=float)
        for variable in (model.chosen, model.mixture)
    )
    cut = chosen.reshape(s.size).argmax(axis=1)
    shares = mixture.reshape(*s.size, -1)[np.arange(cut.size), cut]
    return s.decision(cut, (shares * model.grid).sum(axis=1) / shares.sum(axis=1))


def at_choice(model: pyo.ConcreteModel, curve: Curve) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    fixed, parts = levels.parted(curve, model.grid)
    out = []
    for k in model.rounds:
        value = pyo.quicksum(v * model.chosen[k, c] for c in model.cuts if (v := fixed[k, c]))
        places = zip(*(place.tolist() for place in np.nonzero(parts[k])), strict=True)
        value += pyo.quicksum(parts[k, c, i] * model.mixture[k, c, i] for c, i in places)
        out.append(value)
    return out


def lower_bound(model: pyo.ConcreteModel, bound: float) -> float:
    """Return a bound on the optimum from a scaled one on the model's [cost]."""
    error = levels.spacing_error(model.scaled, model.grid.shape[1])
    return float(model.scaled.to_cost(max(bound, 0.0) / error))
