r"""One disjunct per cut, all linear in what the cuts share (generalised disjunctive, Pyomo).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`\varphi_k` (`frequency`) is the server's frequency over its maximum, :math:`g_k` (`period`)
its inverse and :math:`h_k` (`square`) its square, :math:`u_k` (`cost_of`) the cost of the
device-round, :math:`v_{ik}` (`share_of`) the share that it takes of limit i as far as that depends
on the cut, :math:`a, p, q` the coefficients of the cost, :math:`d, e, l, w` those of the shares,
:math:`G` the groups of device-rounds that share a limit:

.. math::

    \min \quad & \sum_k u_k \\
    \text{s.t.} \quad & \bigvee_c \begin{bmatrix}
        u_k \ge a_{kc} + p_{kc} g_k + q_{kc} h_k \\
        v_{ik} \ge d_{ikc} + e_{ikc} g_k + w_{ikc} h_k \quad \forall i \end{bmatrix}, \quad
    \sum_{k \in G} (v_{ik} + l_{ik} \varphi_k) \le 1, \\
    & g_k \ge 1 / \varphi_k, \quad h_k \ge \varphi_k^2, \quad r_k \le \varphi_k \le 1.

All that is not linear is convex and outside the disjuncts, so that a transformation only ever
sees linear disjuncts: the hull's perspective functions need no shift, which near a choice of 0
lets a solver's tolerances through. Cuts that are not allowed have no disjunct. With levels
frequency, period and square are sums over the choice of one
(`card_opt.models.parts.choices_pyomo`), and nothing is nonlinear.

Where rounds wait for their slowest, delays :math:`d_k` (`delay_of`) are like the shares,
:math:`d_k \ge \dots` in the disjuncts, and :math:`d_k \le t_n`
(`card_opt.models.parts.makespan_pyomo`). What transmitting takes at a share of the band is outside
of them, in cones without any big number (`sent` of `card_opt.models.parts.band_pyomo`), and so is
what moving the cut costs (`card_opt.models.parts.moves_pyomo`), which is linear in the choices.

The modules `gdp_bigm`, `gdp_mbigm`, `gdp_hull` and `gdp_cutting_plane` transform this model. A
row of cut c that is not chosen must hold by itself: while cut d is, by

.. math::

    M_{kcd} = \max_{r_k \le \varphi \le 1} \;
        (a_{kc} - a_{kd}) + (p_{kc} - p_{kd}) / \varphi + (q_{kc} - q_{kd}) \varphi^2,

which is at an end of the box or at :math:`\varphi^3 = (p_{kc} - p_{kd}) / 2 (q_{kc} - q_{kd})`;
likewise for the shares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pyomo.environ as pyo
from pyomo.gdp import Disjunct

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
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled, scaled

# What the sums in a big-M may lose: it is larger by this share of the curves' largest value.
_ROUNDING = 1e-14


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, untransformed; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    s = scaled(problem)
    model = pyo.ConcreteModel(doc="a disjunct per cut, the frequency shared")
    choices_pyomo.add_cuts(model, s)
    choices_pyomo.add_frequency(model)
    cuts = choices_pyomo.allowed_cuts(s)
    low = s.min_frequency.tolist()
    costs = _ranges(s, s.cost)
    sendings = find_products(s, with_frequency=False)
    model.period = pyo.Var(
        model.rounds, bounds=lambda _, k: (1.0, 1.0 / low[k]), initialize=1.0, doc="1 / frequency"
    )
    model.square = pyo.Var(
        model.rounds, bounds=lambda _, k: (low[k] ** 2, 1.0), initialize=1.0, doc="frequency^2"
    )
    model.cost_of = pyo.Var(
        model.rounds, bounds=lambda _, k: tuple(costs[k].tolist()), doc="cost [scaled]"
    )

    @model.Constraint(model.rounds)
    def inverse_of_frequency(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return choices_pyomo.price(m, k, 1.0, 0.0) <= m.period[k]

    @model.Constraint(model.rounds)
    def square_of_frequency(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return choices_pyomo.price(m, k, 0.0, 1.0) <= m.square[k]

    ranges = [_share_ranges(s, rows) for rows in s.rows]
    model.limits = pyo.Set(initialize=range(len(s.rows)))
    model.shares = pyo.Set(initialize=list(_shares(s)), dimen=2, doc="limits and device-rounds")
    model.share_of = pyo.Var(
        model.shares,
        bounds=lambda _, i, k: tuple(ranges[i][k].tolist()),
        doc="share that depends on the cut [its bound]",
    )

    delays = None
    if s.makespan is not None:
        delays = _ranges(s, s.makespan.curve)
        model.delay_of = pyo.Var(
            model.rounds, bounds=lambda _, k: tuple(delays[k].tolist()), doc="delay [scaled]"
        )

    @model.Disjunct(model.pairs)
    def chosen(d: Disjunct, k: int, c: int) -> None:
        def curve(of: Curve) -> pyo.Expression:
            price = float(of.inverse[k, c]) * model.period[k]
            return float(of.fixed[k, c]) + price + float(of.square[k, c]) * model.square[k]

        d.costs = pyo.Constraint(expr=model.cost_of[k] >= curve(s.cost))
        if s.rows:
            d.takes = pyo.Constraint(model.limits)
        for i, rows in enumerate(s.rows):
            if (i, k) in model.shares:
                d.takes[i] = model.share_of[i, k] >= curve(rows.curve)
        if s.makespan is not None:
            d.waits = pyo.Constraint(expr=model.delay_of[k] >= curve(s.makespan.curve))

    @model.Disjunction(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> list[Disjunct]:
        return [m.chosen[k, c] for c in cuts[k]]

    band_pyomo.add_share(model)
    band_pyomo.add_sent(model, sendings, is_chosen(model))
    moves_pyomo.add_moves(model, is_chosen(model))
    makespan_pyomo.add_makespan(model)

    @model.Objective(doc="sum of the costs [scaled]")
    def cost(m: pyo.ConcreteModel) -> pyo.Expression:
        sent = sum(w * what for w, what in band_pyomo.sent_of(m, sendings, sendings.cost))
        together = makespan_pyomo.cost(m) + moves_pyomo.cost(m)
        return pyo.summation(m.cost_of) + sent + together

    def share(i: int, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        if (i, k) in model.shares:
            yield 1.0, model.share_of[i, k]
        yield from rows_pyomo.alone(model, i, k)
        yield from band_pyomo.sent_of(model, sendings, sendings.rows[i][k])

    def delay(_: ScaledMakespan, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield 1.0, model.delay_of[k]
        yield from band_pyomo.sent_of(model, sendings, sendings.makespan[k])

    rows_pyomo.add_limits(model, share)
    makespan_pyomo.add_waiting(model, delay)
    return model


def is_chosen(model: pyo.ConcreteModel) -> Callable[[int, int], pyo.Expression]:
    """Return what says whether an allowed cut of a device-round is chosen."""
    return lambda k, c: model.chosen[k, c].binary_indicator_var


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    chosen = np.zeros(s.size)
    for (k, c), disjunct in model.chosen.items():
        chosen[k, c] = disjunct.binary_indicator_var.value
    cut, frequency = chosen.argmax(axis=1), choices_pyomo.frequencies(model)
    return s.decision(cut, frequency, band_pyomo.shares(model))


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round."""
    return choices_pyomo.at_choice(model, curve, is_chosen(model), link=link)


def most_excess(curve: Curve, low: FloatArray) -> FloatArray:
    """Return by how much curve c can be above curve d in the box, shape (K, C, C).

    Their difference may have a largest value inside the box, where its slope is 0 too.
    """
    curve = _without_linear(curve)
    excess = curve[:, :, np.newaxis] + -1.0 * curve[:, np.newaxis, :]
    ends = low[:, np.newaxis, np.newaxis], 1.0
    most = np.maximum(excess.highest(*ends), excess.at(excess.minimiser(*ends)))
    size = (np.abs(curve.fixed) + curve.inverse / low[:, np.newaxis] + curve.square).max(axis=1)
    return np.asarray(most + _ROUNDING * size[:, None, None])


def excesses(model: pyo.ConcreteModel) -> Iterator[tuple[pyo.Constraint, int, FloatArray]]:
    """Yield each row of the disjuncts, its device-round, and its `most_excess`, shape (C,).

    The excess over cuts that are not allowed, which nothing has to bear, is -inf.
    """
    s: Scaled = model.scaled
    slowest = [] if s.makespan is None else [s.makespan.curve]
    curves = [s.cost, *(rows.curve for rows in s.rows), *slowest]
    most = [most_excess(curve, s.min_frequency) for curve in curves]
    if s.allowed is not None:
        most = [np.where(s.allowed[:, np.newaxis, :], excess, -np.inf) for excess in most]
    for (k, c), disjunct in model.chosen.items():
        yield disjunct.costs, k, most[0][k, c]
        if s.rows:
            yield from ((row, k, most[1 + i][k, c]) for i, row in disjunct.takes.items())
        if slowest:
            yield disjunct.waits, k, most[-1][k, c]


def _shares(s: Scaled) -> Iterator[tuple[int, int]]:
    """Yield limits and device-rounds whose share of them depends on the cut or its curve."""
    for i, rows in enumerate(s.rows):
        curve = rows.curve
        depends = [part.any(axis=1) for part in (curve.fixed, curve.inverse, curve.square)]
        yield from ((i, int(k)) for k in np.flatnonzero(np.any(depends, axis=0)))


def _share_ranges(s: Scaled, rows: ScaledRows) -> FloatArray:
    """Return bounds of the shares where the limit is kept, shape (K, 2)."""
    ranges = _ranges(s, rows.curve)
    others_can_be_negative = not rows.is_own and rows.curve.fixed.min() < 0.0
    return ranges if others_can_be_negative else np.minimum(ranges, 1.0)


def _ranges(s: Scaled, curve: Curve) -> FloatArray:
    """Return a lower bound and the largest value of the curves in the box, shape (K, 2)."""
    curve, box = _without_linear(curve), (s.min_frequency[:, np.newaxis], 1.0)
    return np.stack([curve.floor(*box).min(axis=1), curve.highest(*box).max(axis=1)], axis=1)


def _without_linear(curve: Curve) -> Curve:
    """Return what of a curve depends on the cut."""
    return replace(curve, linear=0.0)
