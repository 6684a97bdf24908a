r"""What moving the cut from round to round costs, in Pyomo: the hull of a device's paths.

A device that has cut c in a round and d in the next pays :math:`m_{cd}`; pairs that are not
allowed are left out. With :math:`x_{kc}` the choices of its device-rounds k, :math:`k + 1` the
next round, and :math:`z_{kcd}` (`move`) the share of the pair,

.. math::

    \sum_d z_{kcd} = x_{kc}, \quad \sum_c z_{kcd} = x_{k+1,d}, \quad z_{kcd} \ge 0, \quad
    \text{cost } \sum_k \sum_{cd} m_{cd} z_{kcd}.

This is a flow of 1 through the rounds, in which :math:`x_{kc}` is what passes a node: all corners
of such a set are whole, which are the device's paths, so that it is their convex hull, whatever
the costs. (It is still so with the frequencies' hulls of each device-round, which share
:math:`x_{kc}` alone with it.)

Where the costs are distances on a line, as a price per byte and a limit on the swing are, the same
set is written with the shares of the first columns, :math:`X_{kj}` (`below`), and the distance
:math:`d_{kj}` (`crossed`) by what crosses a place of the line (`card_opt.models.parts.moves`):

.. math::

    X_{kj} = X_{k,j-1} + x_{kj}, \quad d_{kj} \ge \pm (X_{kj} - X_{k+1,j}), \quad
    X_{k+1,\text{last}(j)} \ge X_{kj}, \quad X_{k+1,\text{first}(j)-1} \le X_{k,j-1}, \quad
    \text{cost } \sum_k \sum_j g_j d_{kj}.

Where a device starts gives its first round a cost of its own for each cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts.choices_pyomo import allowed_cuts
from card_opt.models.parts.moves import Line, line_of
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled

Chosen = Callable[[int, int], pyo.Expression]


def add_moves(model: pyo.ConcreteModel, chosen: Chosen) -> None:
    """Add what moves need, if there are any.

    Parameters
    ----------
    model
        Has the scaled instance.
    chosen
        Returns what is 1 if an allowed cut of a device-round is chosen, else 0.
    """
    s: Scaled = model.scaled
    model.moved = {k: [] for k in range(s.size[0])}
    if s.moves is None:
        return
    num_devices, num_rounds = s.shape
    steps = [(m, m * num_rounds + n) for m in range(num_devices) for n in range(num_rounds - 1)]
    lines = [line_of(cost) for cost in s.moves.cost]
    by_line = [(k, lines[m % len(lines)]) for m, k in steps]
    if s.moves.first is not None:
        _add_starts(model, chosen, s.moves.first)
    _add_lines(model, chosen, {k: line for k, line in by_line if line is not None})
    costs = [(k, s.moves.cost[m % len(lines)]) for m, k in steps if lines[m % len(lines)] is None]
    _add_flows(model, chosen, dict(costs))


def cost(model: pyo.ConcreteModel) -> pyo.Expression:
    """Return what all moves cost [scaled]."""
    return sum(cost_of(model, k) for k in model.moved)


def cost_of(model: pyo.ConcreteModel, k: int) -> pyo.Expression:
    """Return what the move to a device-round costs, from that of the round before [scaled]."""
    return pyo.quicksum(price * what for price, what in model.moved[k])


def values_at(model: pyo.ConcreteModel, column: IntArray) -> dict[str, list[float]]:
    """Return what `move`, or `below` and `crossed`, are at columns of shape (K,), by names."""
    out: dict[str, list[float]] = {}
    if hasattr(model, "move"):
        out["move"] = [float(column[k] == c and column[k + 1] == d) for k, c, d in model.moves]
    if hasattr(model, "below"):
        place = {k: int(model.line[k].order.argsort()[column[k]]) for k in model.line}
        out["below"] = [float(place[k] <= j) for k, j in model.places]
        crossed = ((place[k] <= j) != (place[k + 1] <= j) for k, j in model.crossings)
        out["crossed"] = list(map(float, crossed))
    return out


def _add_starts(model: pyo.ConcreteModel, chosen: Chosen, firsts: FloatArray) -> None:
    """Add what the first round of each device costs, of shape (M, C) or (1, C)."""
    cuts, (num_devices, num_rounds) = allowed_cuts(model.scaled), model.scaled.shape
    model.start = pyo.Constraint(pyo.Any, doc="cuts too far from where a device starts")
    for m in range(num_devices):
        k, first = m * num_rounds, firsts[m % len(firsts)]
        model.moved[k] += [
            (float(first[c]), chosen(k, c)) for c in cuts[k] if 0.0 < first[c] < np.inf
        ]
        if far := [chosen(k, c) for c in cuts[k] if not np.isfinite(first[c])]:
            model.start[k] = sum(far) == 0.0


def _add_flows(model: pyo.ConcreteModel, chosen: Chosen, costs: dict[int, FloatArray]) -> None:
    """Add a flow from each of these device-rounds to the next."""
    if not costs:
        return
    cuts = allowed_cuts(model.scaled)
    every = [
        (k, c, d)
        for k, cost in costs.items()
        for c in cuts[k]
        for d in cuts[k + 1]
        if np.isfinite(cost[c, d])
    ]
    model.moves = pyo.Set(initialize=every, dimen=3, doc="pairs that may follow each other")
    model.move = pyo.Var(model.moves, bounds=(0.0, 1.0), doc="1 if a cut follows another")
    leaving: dict[tuple[int, int], list[pyo.Var]] = {}
    arriving: dict[tuple[int, int], list[pyo.Var]] = {}
    for k, c, d in every:
        leaving.setdefault((k, c), []).append(model.move[k, c, d])
        arriving.setdefault((k + 1, d), []).append(model.move[k, c, d])
        if price := float(costs[k][c, d]):
            model.moved[k + 1].append((price, model.move[k, c, d]))
    model.leaves = pyo.Constraint(pyo.Any, doc="what moves from a cut is its share")
    model.arrives = pyo.Constraint(pyo.Any, doc="what moves to a cut is its share")
    for k in costs:
        for c in cuts[k]:
            model.leaves[k, c] = sum(leaving.get((k, c), ())) == chosen(k, c)
        for d in cuts[k + 1]:
            model.arrives[k + 1, d] = sum(arriving.get((k + 1, d), ())) == chosen(k + 1, d)


def _add_lines(model: pyo.ConcreteModel, chosen: Chosen, lines: dict[int, Line]) -> None:
    """Add the same for device-rounds whose moves are on a line."""
    if not lines:
        return
    cuts = [set(c) for c in allowed_cuts(model.scaled)]
    model.line = ends = lines | {k + 1: line for k, line in lines.items()}
    places = [(k, j) for k in sorted(ends) for j in range(model.scaled.size[1] - 1)]
    crossings = [(k, int(j)) for k, line in lines.items() for j in np.flatnonzero(line.gaps)]
    model.places = pyo.Set(initialize=places, dimen=2, doc="device-rounds and places on a line")
    model.crossings = pyo.Set(initialize=crossings, dimen=2)
    model.below = pyo.Var(model.places, bounds=(0.0, 1.0), doc="1 if a cut is up to a place")
    model.crossed = pyo.Var(model.crossings, bounds=(0.0, 1.0), doc="1 if a move crosses a place")

    @model.Constraint(model.places)
    def up_to_place(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        c = int(ends[k].order[j])
        before = m.below[k, j - 1] if j else 0.0
        return m.below[k, j] == before + (chosen(k, c) if c in cuts[k] else 0.0)

    @model.Constraint(model.crossings)
    def crossed_upwards(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.crossed[k, j] >= m.below[k, j] - m.below[k + 1, j]

    @model.Constraint(model.crossings)
    def crossed_downwards(m: pyo.ConcreteModel, k: int, j: int) -> pyo.Expression:
        return m.crossed[k, j] >= m.below[k + 1, j] - m.below[k, j]

    model.within_swing = pyo.Constraint(pyo.Any, doc="moves that are not too far")
    for k, line in lines.items():
        for j, up_to, above in _swings(line):
            if above:
                model.within_swing[k, j, "up"] = model.below[k + 1, up_to] >= model.below[k, j]
            else:
                model.within_swing[k, j, "down"] = model.below[k + 1, up_to] <= model.below[k, j]
    for k, j in crossings:
        model.moved[k + 1].append((float(lines[k].gaps[j]), model.crossed[k, j]))


def _swings(line: Line) -> Iterator[tuple[int, int, bool]]:
    """Yield places of a round, those of the next that must be above or below, and which."""
    end = line.order.size - 1
    for j in range(end):
        if line.last[j] < line.last[j + 1]:
            yield j, int(line.last[j]), True
        if line.first[j] < line.first[j + 1]:
            yield j, int(line.first[j + 1]) - 1, False
