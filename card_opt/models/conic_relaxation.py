r"""The convex hull with fractional cuts, the bound that its price proves, what it leaves open.

The relaxation of `card_opt.models.conic_hull_cvxpy` (:math:`x_{kc} \in [0, 1]`) is one
second-order cone program. Let :math:`\mu \ge 0` be the price of its energy budget, 0 without one.
By weak duality no decision within the budget costs less than

.. math::

    L(\mu) = \sum_k \min_c l_{kc} - \mu, \quad
    l_{kc} = \min_{r_k \le \varphi \le 1} a_{kc} + \frac{p_{kc} + \mu e_{kc}}{\varphi}
        + (q_{kc} + \mu g_{kc}) \varphi^2,

at any price, so that the bound needs no trust in the solver, and at the optimal price it is the
relaxation's optimum (theory, R4 and R5). With :math:`P, Q` for the two coefficients the second
derivative is at least :math:`2 (P + Q)`, which gives a true lower bound on :math:`l_{kc}` at any
point near its minimiser :math:`\sqrt[3]{P / 2 Q}`, rounded as it may be.

A decision that costs less than a known one, :math:`U`, has no cut whose reduced cost
:math:`l_{kc} - \min_{c'} l_{kc'}` is more than :math:`U - L(\mu)`: adding the two gives a bound on
every decision that has it. So all other cuts can be dropped. `keep` makes the problem that is
left, in the same form.

Source of the fixing by reduced costs: H. Crowder, E. L. Johnson, M. Padberg, "Solving large-scale
zero-one linear programming problems", Oper. Res. 31 (1983) 803-834, doi:10.1287/opre.31.5.803.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models import conic_hull_cvxpy
from card_opt.models.conic_hull_cvxpy import Model
from card_opt.models.scaling import Scaled


def build_model(inst: Instance, energy_budget: float | None = None) -> Model:
    """Return the relaxation, unsolved; `energy_budget` limits the total energy [J]."""
    return conic_hull_cvxpy.build_model(inst, energy_budget, relaxed=True)


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return the cuts (1-based) of the largest shares, and their frequencies [Hz]."""
    return conic_hull_cvxpy.decision(model)


def price(model: Model) -> float:
    """Return the price of the budget in the solution [scaled cost], 0 without one."""
    if model.budget is None:
        return 0.0
    return max(float(model.budget.dual_value), 0.0)


def priced_costs(s: Scaled, energy_price: float) -> FloatArray:
    """Return a lower bound on every cut's least cost at a price, shape (K, C) [scaled]."""
    inverse, square = s.inverse, s.square
    if s.energy_inverse is not None and s.energy_square is not None:
        inverse = inverse + energy_price * s.energy_inverse
        square = square + energy_price * s.energy_square
    low = s.min_frequency[:, np.newaxis]
    f = _minimiser(inverse, square, low)
    slope = 2.0 * square * f - inverse / f**2
    curvature = inverse + square
    step = np.clip(-slope / (2.0 * np.where(curvature > 0.0, curvature, 1.0)), low - f, 1.0 - f)
    least = s.fixed + inverse / f + square * f**2 + slope * step + curvature * step**2
    return np.asarray(least)


def least_energy(s: Scaled) -> FloatArray:
    """Return the least share of the budget that each cut can do with, shape (K, C)."""
    if s.energy_inverse is None or s.energy_square is None:
        return np.zeros(s.size)
    f = _minimiser(s.energy_inverse, s.energy_square, s.min_frequency[:, np.newaxis])
    return np.asarray(s.energy_inverse / f + s.energy_square * f**2)


def within_budget(s: Scaled, frequency: FloatArray) -> FloatArray | None:
    """Return frequencies of single cuts, shape (K, 1), moved into the budget; None if none are.

    Moved towards those of least energy, by no more than convexity says is enough.
    """
    if s.energy_inverse is None or s.energy_square is None:
        return frequency
    share = float((s.energy_inverse / frequency + s.energy_square * frequency**2).sum())
    least = float(least_energy(s).sum())
    if share <= 1.0 or least > 1.0:
        return frequency if share <= 1.0 else None
    frugal = _minimiser(s.energy_inverse, s.energy_square, s.min_frequency[:, np.newaxis])
    return frequency + (share - 1.0) / (share - least) * (frugal - frequency)


def lower_bound(s: Scaled, energy_price: float) -> float:
    """Return a bound that no decision within the budget is below [scaled]."""
    return float(priced_costs(s, energy_price).min(axis=1).sum()) - energy_price


def open_cuts(s: Scaled, energy_price: float, best: float) -> tuple[IntArray, IntArray]:
    """Return the cuts that a decision of less than `best` [scaled] may have.

    0-based cuts, shape (K, V) by rising reduced cost, and how many of them each device-round may
    have, shape (K,), with V the largest of these.
    """
    priced = priced_costs(s, energy_price)
    reduced = priced - priced.min(axis=1, keepdims=True)
    allowed = best - lower_bound(s, energy_price)
    num_open = np.maximum((reduced <= allowed).sum(axis=1), 1)
    return np.argsort(reduced, axis=1, kind="stable")[:, : num_open.max()], num_open


def keep(s: Scaled, cuts: IntArray) -> Scaled:
    """Return the problem with only these cuts, 0-based, of shape (K, V)."""

    def take(values: FloatArray) -> FloatArray:
        return np.take_along_axis(values, cuts, axis=1)

    kept = replace(s, fixed=take(s.fixed), inverse=take(s.inverse), square=take(s.square))
    if s.energy_inverse is None or s.energy_square is None:
        return kept
    return replace(
        kept, energy_inverse=take(s.energy_inverse), energy_square=take(s.energy_square)
    )


def _minimiser(inverse: FloatArray, square: FloatArray, low: FloatArray) -> FloatArray:
    """Return where ``inverse / f + square f^2`` is least between `low` and 1."""
    falls = inverse >= 2.0 * square  # up to 1, and where both are 0 any frequency will do
    best = np.cbrt(inverse / np.where(falls, 1.0, 2.0 * square)) + falls
    return np.asarray(np.clip(best, low, 1.0))
