r"""The disjunctions by one big-M per row (convex MINLP, Pyomo's ``gdp.bigm``).

With :math:`x_{kc}` in {0, 1} the choice of cut c (`card_opt.models.parts.disjunctions` has the
other symbols and the constants :math:`M_{kcd}`; those of the shares, :math:`M_{ikc}`, are
likewise):

.. math::

    & u_k \ge a_{kc} + p_{kc} g_k + q_{kc} h_k - M_{kc} (1 - x_{kc}), \quad
      M_{kc} = \max_{d \ne c} M_{kcd}, \\
    & v_{ik} \ge d_{ikc} + e_{ikc} g_k + w_{ikc} h_k - M_{ikc} (1 - x_{kc}), \quad
      \sum_c x_{kc} = 1.

Only allowed cuts count among the d.
"""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.models.parts import disjunctions
from card_opt.models.parts.disjunctions import at_choice, decision
from card_opt.problem.problem import Problem

__all__ = ["at_choice", "big_m", "build_model", "decision"]


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    model = disjunctions.build_model(problem)
    pyo.TransformationFactory("gdp.bigm").apply_to(model, bigM=big_m(model))
    return model


def big_m(model: pyo.ConcreteModel) -> dict[pyo.Constraint, tuple[float, float]]:
    """Return the constant of each row of the disjuncts, for whichever side Pyomo puts it on."""
    constants = {}
    for row, _, excess in disjunctions.excesses(model):
        largest = max(float(excess.max()), 0.0)  # that of a curve over itself is 0
        constants[row] = (-largest, largest)
    return constants
