r"""Every cut at every level of a frequency grid (MILP, CVXPY).

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

Moves of the cut are the flows of `card_opt.models.parts.flows`; as nothing of theirs depends on
the frequency, the bound holds with them. Where the devices of a round wait for each other, with
the delays :math:`d_{kcl}` of choices at given levels its makespan costs :math:`w_n \tau_n` and

.. math:: \tau_n \ge \sum_c \sum_l d_{kcl} z_{kcl} \quad \text{for every } k \text{ of it}.

A choice that is not allowed, or that by itself exceeds a limit of its device-round, is 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import cvxpy as cp
import numpy as np

from card_opt.models.parts import levels
from card_opt.models.parts.flows import reachable
from card_opt.models.parts.rows import open_pairs
from card_opt.models.parts.together_cvxpy import moving
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The problem, its variables of shape (K, C) and (K C, L), and the levels of shape (K, L).

    `makespan` is that of each round, shape (N,), and `moved` what moving the cut to each
    device-round costs, shape (K,), where there is such a thing.
    """

    problem: cp.Problem
    chosen: cp.Variable
    mixture: cp.Variable
    levels: FloatArray
    scaled: Scaled
    makespan: cp.Variable | None = None
    moved: cp.Expression | None = None


def build_model(problem: Problem, num_levels: int = levels.NUM_LEVELS) -> Model:
    """Return the model, unsolved.

    Parameters
    ----------
    problem
        The problem.
    num_levels
        Levels per device-round if the region has none, at least 2.
    """
    s = reachable(scaled(problem))
    grid = levels.grid(s, num_levels)
    shape = (s.cost.fixed.size, grid.shape[1])
    is_open = levels.is_open(s, grid).reshape(shape).astype(float)
    is_whole = s.levels is not None
    chosen = cp.Variable(s.size, name="chosen", boolean=True)
    mixture = cp.Variable(shape, name="mixture", boolean=is_whole, bounds=[0.0, is_open])
    constraints = [
        cp.sum(mixture, axis=1) == cp.vec(chosen, order="C"),
        cp.sum(chosen, axis=1) == 1,
    ]
    for matrix in levels.shared_rows(s, grid):
        constraints.append(matrix @ cp.vec(mixture, order="C") <= 1.0)
    cost = cp.vdot(levels.level_costs(s, grid).reshape(shape), mixture)
    span = moved = None
    if s.makespan is not None:
        span = cp.Variable(s.makespan.weight.size, name="makespan")
        delays = levels.level_delays(s.makespan, grid)
        waits = delays @ cp.vec(mixture, order="C") <= span[s.makespan.group]
        cost, constraints = cost + s.makespan.weight @ span, [*constraints, waits]
    if s.moves is not None:
        pairs = open_pairs(s)
        moved, paths = moving(s, pairs, cp.vec(chosen, order="C")[pairs])
        cost, constraints = cost + cp.sum(moved), constraints + paths
    problem = cp.Problem(cp.Minimize(cost), constraints)
    return Model(problem, chosen, mixture, grid, s, span, moved)


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    cut = model.chosen.value.argmax(axis=1)
    shares = model.mixture.value.reshape(*model.scaled.size, -1)[np.arange(cut.size), cut]
    return model.scaled.decision(cut, (shares * model.levels).sum(axis=1) / shares.sum(axis=1))


def at_choice(model: Model, curve: Curve, link: None = None) -> cp.Expression:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    fixed, parts = levels.parted(curve, model.levels)
    of_cuts = cp.sum(cp.multiply(fixed, model.chosen), axis=1)
    of_pairs = cp.sum(cp.multiply(parts.reshape(model.mixture.shape), model.mixture), axis=1)
    return of_cuts + cp.sum(cp.reshape(of_pairs, fixed.shape, order="C"), axis=1)


def lower_bound(model: Model, bound: float) -> float:
    """Return a bound on the optimum from a scaled one on the model's [cost]."""
    error = levels.spacing_error(model.scaled, model.levels.shape[1])
    return model.scaled.to_cost(max(bound, 0.0) / error)
