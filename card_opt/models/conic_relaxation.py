r"""The convex hull with fractional cuts, the bound that its prices prove, what it leaves open.

The relaxation of `card_opt.models.conic_hull_cvxpy` (:math:`x_{kc} \in [0, 1]`) is one
second-order cone program. Limits of single device-rounds leave each cut an interval of
frequencies :math:`F_{kc}`, perhaps none, for the shares are convex in the frequency (theory, R3).
Let :math:`\mu_g \ge 0` be the prices of the limits that couple device-rounds. By weak duality no
decision that keeps all limits costs less than

.. math::

    L(\mu) = \sum_k \min_c l_{kc} - \sum_g \mu_g, \quad
    l_{kc} = \min_{\varphi \in F_{kc}} A_{kc} + P_{kc} / \varphi + N_k \varphi + Q_{kc} \varphi^2,

in which :math:`A, P, N, Q` are the cost's coefficients plus :math:`\mu_g` times those of the
shares, at any prices, so that the bound needs no trust in the solver; at the best prices it is
the relaxation's optimum (theory, R4 and R5). The second derivative is at least
:math:`2 (P + Q)`, which gives a true lower bound on :math:`l_{kc}` at any point near its
minimiser, rounded as it may be. If :math:`L(\mu) > 0` with the cost's own coefficients all 0, no
decision keeps the limits.

A decision that costs less than a known one, :math:`U`, has no cut whose reduced cost
:math:`l_{kc} - \min_{c'} l_{kc'}` is more than :math:`U - L(\mu)`: adding the two gives a bound on
every decision that has it. So all other cuts can be dropped. `keep` makes the problem that is
left, in the same form.

With frequency levels a cut at one of its levels takes the place of a cut: its curves are constant,
and whatever its frequency is in the model, `taken` gives the level.

Source of the fixing by reduced costs: H. Crowder, E. L. Johnson, M. Padberg, "Solving large-scale
zero-one linear programming problems", Oper. Res. 31 (1983) 803-834, doi:10.1287/opre.31.5.803.
"""

from __future__ import annotations

from dataclasses import replace

import cvxpy as cp
import numpy as np

from card_opt.models import conic_hull_cvxpy
from card_opt.models.conic_hull_cvxpy import Model
from card_opt.models.parts.level_cuts import by_level, flat, padded
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled, scaled

Prices = tuple[FloatArray, ...]  # of each group of each of the rows; 0 for own limits

_ROUNDING = 1e-12  # relative, of a share, or of a priced cost's terms; far above the true one
_HALVINGS = 60  # of an interval of relative frequencies, down to neighbouring numbers


def build_model(problem: Problem) -> Model:
    """Return the relaxation, unsolved, without the cuts that own limits close."""
    s = scaled(problem)
    levels = None if s.levels is None else padded(s.levels)
    if levels is not None:
        s = by_level(s, levels)
    if any(rows.is_own for rows in s.rows):
        is_open = intervals(s, 1.0 + _ROUNDING)[2]
        s = replace(s, allowed=is_open if s.allowed is None else s.allowed & is_open)
    return replace(conic_hull_cvxpy.from_scaled(s, relaxed=True), levels=levels)


def decision(model: Model) -> Decision:
    """Return the cuts (1-based) of the largest shares, and their frequencies [Hz]."""
    if model.levels is None:
        return conic_hull_cvxpy.decision(model)
    return _at_level(model.scaled, model.levels, model.chosen.value.argmax(axis=1))


def at_choice(model: Model, curve: Curve) -> cp.Expression:
    """Return the values of curves, arrays of shape (K, C), at the mixture of choices."""
    if model.levels is not None:
        curve = flat(curve, model.levels)
    return conic_hull_cvxpy.at_choice(model, curve)


def taken(problem: Problem, cut: IntArray, frequency: FloatArray) -> Decision:
    """Return cuts (1-based) and frequencies [Hz], shape (M, N), of those of the model.

    Parameters
    ----------
    problem
        What the model was built from.
    cut, frequency
        0-based cuts and relative frequencies in the model, shape (K,).
    """
    s = scaled(problem)
    if s.levels is not None:
        return _at_level(s, padded(s.levels), cut)
    return s.decision(cut, frequency)


def phase_one(model: Model) -> Model:
    """Return the model that exceeds shared limits the least, whatever it costs.

    Its values are a point inside of them if there is one, else its prices prove that there is
    none.
    """
    excess = cp.Variable(name="excess")
    shared = {i: row for i, row in model.rows.items() if not model.scaled.rows[i].is_own}
    limits = {id(constraint) for constraint, _ in shared.values()}
    others = [c for c in model.problem.constraints if id(c) not in limits]
    rows = {i: (constraint.expr <= excess, used) for i, (constraint, used) in shared.items()}
    limited = [constraint for constraint, _ in rows.values()]
    problem = cp.Problem(cp.Minimize(excess), [*others, excess >= -1.0, *limited])
    return replace(model, problem=problem, rows=model.rows | rows)


def prices(model: Model) -> Prices:
    """Return the prices of the limits in the solution [scaled cost], 0 without one."""
    out = []
    for i, rows in enumerate(model.scaled.rows):
        price = np.zeros(rows.num_groups)
        constraint, used = model.rows.get(i, (None, None))
        if not rows.is_own and constraint is not None and constraint.dual_value is not None:
            price[used] = np.maximum(constraint.dual_value, 0.0)
        out.append(price)
    return tuple(out)


def priced_costs(s: Scaled, at: Prices) -> FloatArray:
    """Return a lower bound on every cut's least cost at prices, shape (K, C) [scaled].

    inf for a cut that is not allowed, or that own limits close.
    """
    curve = s.cost
    for rows, price in zip(s.rows, at, strict=True):
        weight = np.where(rows.group >= 0, price[rows.group], 0.0)[:, np.newaxis]
        curve = curve + weight * rows.curve
    low, high, is_open = intervals(s, 1.0 + _ROUNDING)
    f = curve.minimiser(low, high)
    least = curve.lower_bound(f, low, high) - _ROUNDING * np.abs(curve.at(f))
    return np.where(is_open & _allowed(s), least, np.inf)


def lower_bound(s: Scaled, at: Prices) -> float:
    """Return a bound that no decision within the limits is below [scaled]."""
    return float(priced_costs(s, at).min(axis=1).sum() - sum(price.sum() for price in at))


def limited_shares(s: Scaled, at: Prices) -> FloatArray:
    """Return the least that each cut takes of the shared limits at prices, shape (K, C)."""
    return priced_costs(_without_cost(s), at)


def proves_infeasible(s: Scaled, at: Prices) -> bool:
    """Return whether prices prove that no decision keeps the limits."""
    return lower_bound(_without_cost(s), at) > 0.0


def open_cuts(s: Scaled, at: Prices, best: float) -> tuple[IntArray, IntArray]:
    """Return the cuts that a decision of less than `best` [scaled] may have.

    0-based cuts, shape (K, V) by rising reduced cost, and how many of them each device-round may
    have, shape (K,), with V the largest of these.
    """
    priced = priced_costs(s, at)
    reduced = priced - priced.min(axis=1, keepdims=True)
    gap = best - lower_bound(s, at)
    num_open = np.maximum((np.isfinite(reduced) & (reduced <= gap)).sum(axis=1), 1)
    return np.argsort(reduced, axis=1, kind="stable")[:, : num_open.max()], num_open


def keep(s: Scaled, cuts: IntArray) -> Scaled:
    """Return the problem with only these cuts, 0-based, of shape (K, V)."""
    kept = np.arange(len(cuts))[:, np.newaxis], cuts
    return replace(
        s,
        cost=s.cost[kept],
        allowed=None if s.allowed is None else s.allowed[kept],
        rows=tuple(replace(rows, curve=rows.curve[kept]) for rows in s.rows),
    )


def within_own(s: Scaled, frequency: FloatArray) -> FloatArray:
    """Return frequencies of single cuts, shape (K,), moved into their own limits."""
    low, high, _ = intervals(s)
    return np.clip(frequency, low[:, 0], high[:, 0])


def excess(s: Scaled, frequency: FloatArray) -> float:
    """Return by how much single cuts at frequencies of shape (K,) exceed their limits, or 0."""
    cut = np.zeros(frequency.size, dtype=np.int64)
    totals = (rows.totals(rows.shares(cut, frequency)) for rows in s.rows)
    return max((float((total - 1.0).max(initial=0.0)) for total in totals), default=0.0)


def within_shared(s: Scaled, frequency: FloatArray, inner: FloatArray) -> FloatArray | None:
    """Return frequencies of single cuts, shape (K,), moved into the shared limits.

    Moved towards an `inner` point, by no more than convexity says is enough; None if that is not
    inside either.
    """
    cut = np.zeros(frequency.size, dtype=np.int64)
    part = 0.0
    for rows in s.rows:
        total, least = (rows.totals(rows.shares(cut, f)) for f in (frequency, inner))
        if (least > 1.0 + FEAS_TOL).any():
            return None
        over = total > 1.0
        falls = np.where(over & (total > least), total - least, 1.0)
        part = max(part, float(np.where(over, (total - 1.0) / falls, 0.0).max(initial=0.0)))
    return frequency + min(part, 1.0) * (inner - frequency)


def intervals(s: Scaled, whole: float = 1.0) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Return the relative frequencies at which own limits are kept, and where there are any.

    Ends and mask of shape (K, C); where there are none the ends are some point of the box.

    Parameters
    ----------
    s
        The problem.
    whole
        What a share may be.
    """
    low = np.broadcast_to(s.min_frequency[:, np.newaxis], s.size)
    high, is_open = np.ones(s.size), np.ones(s.size, dtype=bool)
    for rows in s.rows:
        if rows.is_own:
            curve = rows.curve
            best = curve.minimiser(low, high)
            is_open &= curve.at(best) <= whole
            low, high = (_last_within(curve, best, end, whole) for end in (low, high))
    return low, high, is_open


def _last_within(curve: Curve, best: FloatArray, end: FloatArray, whole: float) -> FloatArray:
    """Return the last frequency from `best` to `end` that keeps a limit, `best` if none does."""
    inside, outside = np.where(curve.at(end) <= whole, end, best), end
    for _ in range(_HALVINGS):
        middle = 0.5 * (inside + outside)
        is_inside = curve.at(middle) <= whole
        inside, outside = (
            np.where(is_inside, middle, inside),
            np.where(is_inside, outside, middle),
        )
    return inside


def _at_level(s: Scaled, levels: FloatArray, cut: IntArray) -> Decision:
    """Return the decision of cuts, 0-based, that are each one of the problem's at a level."""
    cut, level = np.divmod(cut, levels.shape[1])
    return s.decision(cut, levels[np.arange(cut.size), level])


def _allowed(s: Scaled) -> BoolArray:
    return np.ones(s.size, dtype=bool) if s.allowed is None else s.allowed


def _without_cost(s: Scaled) -> Scaled:
    return replace(s, cost=0.0 * s.cost)
