r"""The cut as one whole number, for curves that are affine in it (nonconvex MINLP, Pyomo).

Symbols, for device-round :math:`k` (scaled, see `card_opt.problem.scaling`): :math:`c_k` (`cut`)
is the number of the cut, the first being 0, :math:`\varphi_k` (`frequency`) the server's
frequency over its maximum. With identical layers and equal data sizes at every cut the
coefficients of the cost are affine in the cut, :math:`a_{kc} = a_k + a'_k c`, likewise
:math:`p, q` and those of the shares that it takes of limits, :math:`d, e, l, g`; :math:`G` are
the groups of device-rounds that share one:

.. math::

    \min_{c, \varphi} \quad & \sum_k a_k + a'_k c_k + (p_k + p'_k c_k) / \varphi_k
        + (q_k + q'_k c_k) \varphi_k^2 \\
    \text{s.t.} \quad & c_k \in \{c^-_k, \dots, c^+_k\}, \quad r_k \le \varphi_k \le 1, \\
    & \sum_{k \in G} d_k + d'_k c_k + l_k \varphi_k + (e_k + e'_k c_k) / \varphi_k
        + (g_k + g'_k c_k) \varphi_k^2 \le 1,

where the allowed cuts must be all those from :math:`c^-_k` to :math:`c^+_k`.

One whole number takes the place of C choices, and nothing is a variable that others decide: a
solver that relaxes whole expressions branches on the two alone. The sums are written as
:math:`l (p / \varphi + q \varphi^2)` where they can be, :math:`l` the load of a cut, see
`card_opt.models.parts.products`; levels take the place of the box as
`card_opt.models.parts.choices_pyomo` has it. Shares of the band and makespans are as in
`card_opt.models.one_hot`, their coefficients affine in the cut, too. Moving the cut may cost the
same :math:`\gamma` for each step, of which there may be at most :math:`\Delta`,

.. math:: \text{cost } \sum_k \gamma s_k, \quad s_k \ge \pm (c_{k+1} - c_k), \quad
    s_k \le \Delta,

with :math:`k + 1` the device's next round, and likewise from where it starts.
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
    moves_whole,
    rows_pyomo,
)
from card_opt.models.parts.products import Key, find_products
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled, scaled

# Coefficients are affine if they are so to this share of the curve's largest.
_AFFINE = 1e-11


def accepts(problem: Problem) -> str:
    """Return why this formulation cannot take a problem, empty if it can."""
    s = scaled(problem)
    allowed = choices_pyomo.allowed_cuts(s)
    if any(cuts and cuts[-1] - cuts[0] >= len(cuts) for cuts in allowed):
        return "the allowed cuts are not all those from a first to a last"
    names = {"fixed cost": s.cost.fixed, "cost per 1 / frequency": s.cost.inverse}
    names |= {"cost per frequency^2": s.cost.square}
    if s.makespan is not None:
        delay = s.makespan.curve
        names |= {"fixed delay": delay.fixed, "delay per 1 / frequency": delay.inverse}
    for name, link in [("cost", s.link), *((rows.label, rows.link) for rows in s.rows)]:
        if link is not None:
            names |= {f"part of {name} per 1 / share": np.broadcast_to(link.inverse, s.size)}
    for rows in s.rows:
        names |= {f"fixed part of {rows.label}": rows.curve.fixed}
        names |= {f"part of {rows.label} per 1 / frequency": rows.curve.inverse}
        names |= {f"part of {rows.label} per frequency^2": rows.curve.square}
    for name, curves in names.items():
        if not all(_is_affine(curve[cuts]) for curve, cuts in zip(curves, allowed, strict=True)):
            return f"the {name} of the cuts is not affine in the cut's number"
    return moves_whole.accepts(s)


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    s = scaled(problem)
    products = find_products(s)
    ends = [(cuts[0], cuts[-1]) for cuts in choices_pyomo.allowed_cuts(s)]
    model = pyo.ConcreteModel(doc="whole cut, one frequency per device-round")
    choices_pyomo.add_cuts(model, s)
    model.cut = pyo.Var(
        model.rounds,
        domain=pyo.Integers,
        bounds=lambda _, k: ends[k],
        initialize=lambda _, k: ends[k][0],  # stays if nothing depends on it
        doc="number of the cut, from 0",
    )
    choices_pyomo.add_frequency(model)
    band_pyomo.add_share(model)
    moves_whole.add_moves(model)
    makespan_pyomo.add_makespan(model)

    def at_cut(values: FloatArray, k: int) -> pyo.Expression:
        start, slope = _line(values, *ends[k])
        return start + slope * model.cut[k]

    def product(key: Key) -> pyo.Expression:
        term, k = products.terms[key], key[0]
        return at_cut(term.loads, k) * band_pyomo.price_of(model, k, term)

    fixed = sum(at_cut(s.cost.fixed[k], k) for k in model.rounds)
    varying = sum(weight * product(key) for key, weight in products.cost.items())
    together = makespan_pyomo.cost(model) + moves_pyomo.cost(model)
    model.cost = pyo.Objective(expr=fixed + varying + together, doc="sum of the costs [scaled]")

    def share(i: int, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        start, slope = _line(s.rows[i].curve.fixed[k], *ends[k])
        yield from ((start, 1.0), (slope, model.cut[k]))
        yield from rows_pyomo.alone(model, i, k)
        yield from ((weight, product(key)) for key, weight in products.rows[i][k].items())

    def delay(slowest: ScaledMakespan, k: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield 1.0, at_cut(slowest.curve.fixed[k], k)
        yield from ((weight, product(key)) for key, weight in products.makespan[k].items())

    rows_pyomo.add_limits(model, share)
    makespan_pyomo.add_waiting(model, delay)
    return model


def decision(model: pyo.ConcreteModel) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of the model's values, shape (M, N)."""
    s: Scaled = model.scaled
    cut = np.array(list(model.cut.get_values().values()))
    frequency = choices_pyomo.frequencies(model)
    return s.decision(np.rint(cut).astype(np.int64), frequency, band_pyomo.shares(model))


def at_choice(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None = None
) -> list[pyo.Expression] | None:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round.

    None if they are not affine in the cut.
    """
    parts = [curve.fixed, curve.inverse, curve.square]
    if link is not None:
        parts.append(link.inverse)
    allowed = choices_pyomo.allowed_cuts(model.scaled)
    if not all(_is_affine(part[k, cuts]) for part in parts for k, cuts in enumerate(allowed)):
        return None
    out = []
    for k, cuts in enumerate(allowed):
        fixed, inverse, square, *sent = (_line(part[k], cuts[0], cuts[-1]) for part in parts)
        value = fixed[0] + fixed[1] * model.cut[k]
        if any(inverse):
            value += (inverse[0] + inverse[1] * model.cut[k]) * choices_pyomo.price(
                model, k, 1.0, 0.0
            )
        if any(square):
            value += (square[0] + square[1] * model.cut[k]) * choices_pyomo.price(
                model, k, 0.0, 1.0
            )
        if link is not None:
            if any(sent[0]):
                value += (sent[0][0] + sent[0][1] * model.cut[k]) / model.band[k]
            if linear := float(link.linear[k, 0]):
                value += linear * model.band[k]
        out.append(value + float(curve.linear[k, 0]) * choices_pyomo.frequency(model, k))
    return out


def _line(values: FloatArray, first: int, last: int) -> tuple[float, float]:
    """Return the value at cut 0, and the slope, of the line through the first and last cut."""
    slope = (values[last] - values[first]) / max(last - first, 1)
    return float(values[first] - slope * first), float(slope)


def _is_affine(curve: FloatArray) -> bool:
    """Return whether a value per cut is affine in the cut."""
    if curve.size == 0:
        return True
    line = np.linspace(curve[0], curve[-1], curve.size)
    return bool((np.abs(curve - line) <= _AFFINE * np.abs(curve).max()).all())
