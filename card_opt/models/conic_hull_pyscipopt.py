r"""The convex hull of every device-round's decisions, as cones (MISOCP, PySCIPOpt).

Symbols, for device-round :math:`k` and cut :math:`c` (scaled, see `card_opt.models.scaling`):
:math:`x_{kc}` (`chosen`) is 1 if the cut is chosen, :math:`\varphi_{kc}` (`frequency`) the
server's frequency over its maximum if so and 0 if not, :math:`t_{kc}` (`period`) and
:math:`h_{kc}` (`square`) what its inverse and its square add, :math:`a, p, q` the coefficients of
the cost (theory, R5):

.. math::

    \min \quad & \sum_k \sum_c
        \big(a_{kc} x_{kc} + p_{kc} t_{kc} + q_{kc} h_{kc}\big) \\
    \text{s.t.} \quad & \sum_c x_{kc} = 1, \quad x_{kc} \in \{0, 1\}, \quad
        r_k x_{kc} \le \varphi_{kc} \le x_{kc} \\
    & x_{kc}^2 \le t_{kc} \varphi_{kc}, \quad \varphi_{kc}^2 \le h_{kc} x_{kc},

and with a budget on the total energy, :math:`e, g` the energy's coefficients as shares of it,

.. math:: \sum_k \sum_c \big(e_{kc} t_{kc} + g_{kc} h_{kc}\big) \le 1.

Written straight into SCIP: no modelling library has to translate it, and PySCIPOpt's expressions
are made from their terms, which takes half the time of its operators.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyscipopt
from pyscipopt.scip import Expr, ExprCons, Term

from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.models.building import collector_off
from card_opt.models.scaling import Scaled, scaled


@dataclass(frozen=True, eq=False)
class Model:
    """The SCIP model, and its variables, K C of each kind in row-major order."""

    scip: Any
    chosen: list[Any]
    frequency: list[Any]
    period: list[Any]
    square: list[Any]
    scaled: Scaled


def build_model(inst: Instance, energy_budget: float | None = None) -> Model:
    """Return the model, unsolved; `energy_budget` limits the total energy [J]."""
    s = scaled(inst, energy_budget)
    num_rounds, num_cuts = s.size
    low = np.repeat(s.min_frequency, num_cuts)
    one, zero = np.ones(low.size), np.zeros(low.size)
    scip = pyscipopt.Model("convex hull of the cuts")
    with collector_off():
        model = Model(
            scip,
            chosen=_add_variables(scip, "chosen", one, s.fixed, kind="B"),
            frequency=_add_variables(scip, "frequency", one, zero),
            period=_add_variables(scip, "period", 1.0 / low, s.inverse),
            square=_add_variables(scip, "square", one, s.square),
            scaled=s,
        )
        for k in range(num_rounds):
            choices = model.chosen[k * num_cuts : (k + 1) * num_cuts]
            one_cut = Expr({Term(x): 1.0 for x in choices})
            scip.addCons(ExprCons(one_cut, lhs=1.0, rhs=1.0), name=f"one_cut_{k}")
        columns = model.chosen, model.frequency, model.period, model.square, low.tolist()
        for x, f, t, h, r in zip(*columns, strict=True):
            at_most_zero = (
                {Term(x): r, Term(f): -1.0},
                {Term(f): 1.0, Term(x): -1.0},
                {Term(x, x): 1.0, Term(t, f): -1.0},
                {Term(f, f): 1.0, Term(h, x): -1.0},
            )
            for terms in at_most_zero:
                scip.addCons(ExprCons(Expr(terms), rhs=0.0))
        if s.energy_inverse is not None and s.energy_square is not None:
            shares = np.concatenate([s.energy_inverse.ravel(), s.energy_square.ravel()]).tolist()
            pairs = zip(model.period + model.square, shares, strict=True)
            energy = Expr({Term(variable): share for variable, share in pairs})
            scip.addCons(ExprCons(energy, rhs=1.0), name="energy_budget")
    return model


def decision(model: Model) -> tuple[IntArray, FloatArray]:
    """Return cuts (1-based) and frequencies [Hz] of SCIP's best solution, shape (M, N)."""
    best = model.scip.getBestSol()
    chosen, frequency = (
        np.array([best[variable] for variable in variables]).reshape(model.scaled.size)
        for variables in (model.chosen, model.frequency)
    )
    return model.scaled.hull_decision(chosen, frequency)


def _add_variables(
    scip: Any, name: str, upper: FloatArray, cost: FloatArray, kind: str = "C"
) -> list[Any]:
    """Return new variables from 0 to `upper`, numbered in row-major order."""
    values = zip(upper.tolist(), cost.ravel().tolist(), strict=True)
    return [
        scip.addVar(f"{name}_{i}", vtype=kind, lb=0.0, ub=high, obj=price)
        for i, (high, price) in enumerate(values)
    ]
