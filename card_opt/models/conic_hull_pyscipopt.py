r"""The convex hull of every device-round's decisions, as cones (MISOCP, PySCIPOpt).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.problem.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_{kc}` (`frequency`) the
server's frequency over its maximum if so and 0 if not, :math:`t_{kc}` (`period`) and
:math:`h_{kc}` (`square`) what its inverse and its square add, :math:`a, p, q` the coefficients of
the cost (theory, R5):

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & x_{kc}^2 \le t_{kc} \varphi_{kc}, \quad \varphi_{kc}^2 \le h_{kc} x_{kc}.

Where devices share the band, :math:`b_{kc}` (`band`) is the share of it and :math:`v_{kc}`
(`stretch`) by which factor the links take longer, with :math:`\underline b x_{kc} \le b_{kc} \le
x_{kc}` and :math:`x_{kc}^2 \le v_{kc} b_{kc}`. Moves of the cut are the flows of
`card_opt.models.parts.flows`, and makespans are above the delays of their rounds.

The variables of a cut that is not allowed are 0. Limits are the rows of
`card_opt.models.parts.rows`, linear in these variables. With frequency levels the hull is a
polyhedron, and the chords there take the place of the last two.

Written straight into SCIP: no modelling library has to translate it, and PySCIPOpt's expressions
are made from their terms, which takes half the time of its operators.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyscipopt
from pyscipopt.scip import Expr, ExprCons, Term

from card_opt.models.parts.begin import Point
from card_opt.models.parts.collector import collector_off
from card_opt.models.parts.flows import Flows, flows_of, reachable
from card_opt.models.parts.rows import (
    chords,
    delay_matrix,
    frequency_box,
    has_shares,
    hull_rows,
    incidence,
    level_rows,
    open_pairs,
)
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.start import Hint


@dataclass(frozen=True, eq=False)
class Model:
    """The SCIP model, and its variables, K C of each kind in row-major order, and the levels'.

    `stretch` and `band` are empty where all have the whole band.
    """

    scip: Any
    chosen: list[Any]
    frequency: list[Any]
    period: list[Any]
    square: list[Any]
    level: list[Any]
    stretch: list[Any]
    band: list[Any]
    move: list[Any]
    makespan: list[Any]
    scaled: Scaled
    begun: list[tuple[Any, float]] = field(default_factory=list)

    @property
    def hull(self) -> list[Any]:
        """Return those of the pairs, one kind after the other."""
        four = self.chosen + self.frequency + self.period + self.square
        return four + self.stretch + self.band

    def begin(self, start: Hint) -> None:
        """Keep the values of a start's decision in `begun`, with the variables."""
        point = Point.of(self.scaled, start)
        values = point.values("level", len(self.level))
        levels = [] if values is None else values.tolist()
        self.begun.extend(zip(self.hull, point.hull().tolist(), strict=False))  # the first four
        self.begun.extend(zip(self.level, levels, strict=True))


def build_model(problem: Problem) -> Model:
    """Return the model, unsolved; `region` is what the constraints leave."""
    s = reachable(scaled(problem))
    pairs = open_pairs(s)
    num_rounds, num_cuts = s.size
    low, high = (np.repeat(end, num_cuts) for end in frequency_box(s))
    is_open = np.zeros(low.size)
    is_open[pairs] = 1.0
    flows = None if s.moves is None else flows_of(s)
    costs = s.cost.fixed.ravel() + (0.0 if flows is None else flows.start)
    moves = np.zeros(0) if flows is None else flows.cost
    waits = np.zeros(0) if s.makespan is None else s.makespan.weight
    is_shared = has_shares(s)
    of_band = is_open if is_shared else is_open[:0]
    links = 0.0 * of_band if s.link is None else s.link.inverse
    is_level = np.ones(0 if s.levels is None else sum(v.size for v in s.levels))
    scip = pyscipopt.Model("convex hull of the cuts")
    with collector_off():
        model = Model(
            scip,
            chosen=_add_variables(scip, "chosen", is_open, costs, kind="B"),
            frequency=_add_variables(scip, "frequency", is_open, 0.0 * is_open),
            period=_add_variables(scip, "period", is_open / low, s.cost.inverse),
            square=_add_variables(scip, "square", is_open, s.cost.square),
            level=_add_variables(scip, "level", is_level, 0.0 * is_level, kind="B"),
            stretch=_add_variables(scip, "stretch", np.where(of_band, np.inf, 0.0), links),
            band=_add_variables(scip, "band", of_band, 0.0 * of_band),
            move=_add_variables(scip, "move", np.ones_like(moves), moves),
            makespan=_add_variables(scip, "makespan", np.full(waits.size, np.inf), waits),
            scaled=s,
        )
        for k in range(num_rounds):
            choices = model.chosen[k * num_cuts : (k + 1) * num_cuts]
            _add_row(scip, zip(choices, np.ones(num_cuts), strict=True), 1.0, lhs=1.0)
        for pair in pairs.tolist():
            x, f = model.chosen[pair], model.frequency[pair]
            _add_row(scip, ((x, low[pair]), (f, -1.0)), 0.0)
            _add_row(scip, ((f, 1.0), (x, -high[pair])), 0.0)
            if is_shared:
                b = model.band[pair]
                _add_row(scip, ((x, s.min_share), (b, -1.0)), 0.0)
                _add_row(scip, ((b, 1.0), (x, -1.0)), 0.0)
        if s.levels is None:
            _add_cones(model, pairs, model.period, model.frequency)
            _add_cones(model, pairs, model.square, model.chosen, model.frequency)
        else:
            _add_levels(model, s.levels, pairs)
        if is_shared:
            _add_cones(model, pairs, model.stretch, model.band)
        for limit in s.rows:
            matrix, rhs = hull_rows(limit)
            for i in np.flatnonzero(np.diff(matrix.indptr)).tolist():
                _add_row(scip, _terms(matrix, i, model.hull), rhs[i])
        if flows is not None:
            _add_moves(model, flows)
        _add_makespan(model)
    return model


def decision(model: Model) -> Decision:
    """Return cuts (1-based) and frequencies [Hz] of SCIP's best solution, shape (M, N)."""
    best = model.scip.getBestSol()
    kinds = [model.chosen, model.frequency] + [model.band] * bool(model.band)
    return model.scaled.hull_decision(
        *(
            np.array([best[variable] for variable in variables]).reshape(model.scaled.size)
            for variables in kinds
        )
    )


def at_choice(model: Model, curve: Curve, link: Curve | None = None) -> list[Any]:
    """Return the values of curves, arrays of shape (K, C), at the choice of each device-round.

    Parameters
    ----------
    model
        The model.
    curve
        By the relative frequency.
    link
        What there is besides by the share of the band; None for nothing.
    """
    parts = [curve.fixed, curve.linear, curve.inverse, curve.square]
    if link is not None:
        parts += [link.inverse, link.linear]
    blocks = np.stack([np.broadcast_to(part, curve.fixed.shape) for part in parts])
    variables = np.array(model.hull[: blocks.size], dtype=object).reshape(blocks.shape)
    out = []
    for k in range(blocks.shape[1]):
        used = blocks[:, k] != 0.0
        pairs = zip(variables[:, k][used], blocks[:, k][used].tolist(), strict=True)
        out.append(Expr({Term(variable): value for variable, value in pairs}))
    return out


def _add_cones(
    model: Model,
    pairs: IntArray,
    left: list[Any],
    right: list[Any],
    middle: list[Any] | None = None,
) -> None:
    """Add ``middle^2 <= left right`` of these pairs; the middle is the choice if not given."""
    squared = model.chosen if middle is None else middle
    for pair in pairs.tolist():
        v, a, b = squared[pair], left[pair], right[pair]
        terms = {Term(v, v): 1.0, Term(a, b): -1.0}
        model.scip.addCons(ExprCons(Expr(terms), rhs=0.0))


def _add_moves(model: Model, flows: Flows) -> None:
    """Add that the choices are paths of moves."""
    s = model.scaled
    size = len(model.chosen)
    rounds = np.arange(size) // s.size[1] % s.shape[1]
    for ends, has_any in ((flows.tail, rounds < s.shape[1] - 1), (flows.head, rounds > 0)):
        passed = incidence(ends, size)
        for i in np.flatnonzero(has_any).tolist():
            terms = [*_terms(passed, i, model.move), (model.chosen[i], -1.0)]
            _add_row(model.scip, terms, 0.0, lhs=0.0)


def _add_makespan(model: Model) -> None:
    """Add that each round's makespan is above all delays of it, if rounds wait."""
    slowest = model.scaled.makespan
    if slowest is None:
        return
    delays = delay_matrix(slowest, np.arange(len(model.chosen)))
    for k, n in enumerate(slowest.group.tolist()):
        terms = [*_terms(delays, k, model.hull), (model.makespan[n], -1.0)]
        _add_row(model.scip, terms, 0.0)


def _add_levels(model: Model, levels: tuple[FloatArray, ...], pairs: IntArray) -> None:
    """Add the chords of these pairs, and a choice of one level for each device-round."""
    num_rounds, num_cuts = model.scaled.size
    pair, *ends = chords(levels, pairs // num_cuts)
    for i, a, b in zip(pairs[pair].tolist(), *ends, strict=True):
        x, f, t, h = (model.hull[block * num_rounds * num_cuts + i] for block in range(4))
        _add_row(model.scip, ((x, a + b), (f, -1.0), (t, -a * b)), 0.0)
        _add_row(model.scip, ((f, a + b), (x, -a * b), (h, -1.0)), 0.0)
    of_choices, of_frequencies = level_rows(levels)
    for k in range(num_rounds):
        _add_row(model.scip, _terms(of_choices, k, model.level), 1.0, lhs=1.0)
        own = model.frequency[k * num_cuts : (k + 1) * num_cuts]
        terms = [*_terms(of_frequencies, k, model.level), *((f, -1.0) for f in own)]
        _add_row(model.scip, terms, 0.0, lhs=0.0)


def _terms(matrix: Any, row: int, variables: list[Any]) -> Iterator[tuple[Any, float]]:
    """Return the variables and coefficients of a sparse matrix's row."""
    entries = slice(matrix.indptr[row], matrix.indptr[row + 1])
    columns = (variables[j] for j in matrix.indices[entries].tolist())
    return zip(columns, matrix.data[entries].tolist(), strict=True)


def _add_row(
    scip: Any, terms: Iterable[tuple[Any, float]], rhs: float, lhs: float | None = None
) -> None:
    """Add ``lhs <= sum of coefficient * variable <= rhs``."""
    linear = Expr({Term(variable): float(coefficient) for variable, coefficient in terms})
    scip.addCons(ExprCons(linear, lhs=lhs, rhs=float(rhs)))


def _add_variables(
    scip: Any, name: str, upper: FloatArray, cost: FloatArray, kind: str = "C"
) -> list[Any]:
    """Return new variables from 0 to `upper`, numbered in row-major order."""
    values = zip(upper.tolist(), cost.ravel().tolist(), strict=True)
    return [
        scip.addVar(
            f"{name}_{i}", vtype=kind, lb=0.0, ub=None if high == np.inf else high, obj=price
        )
        for i, (high, price) in enumerate(values)
    ]
