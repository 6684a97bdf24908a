r"""The disjunctions by one big-M per row (convex MINLP, Pyomo's ``gdp.bigm``).

With :math:`x_{kc}` in {0, 1} the choice of cut c (`card_opt.models.disjunctions` has the other
symbols and the constants :math:`M_{kcd}`):

.. math::

    u_k \ge a_{kc} + p_{kc} g_k + q_{kc} h_k - M_{kc} (1 - x_{kc}), \quad
    M_{kc} = \max_{d \ne c} M_{kcd}, \quad \sum_c x_{kc} = 1.
"""

from __future__ import annotations

import numpy as np
import pyomo.environ as pyo

from card_opt.instance import Instance
from card_opt.models import disjunctions
from card_opt.models.disjunctions import decision

__all__ = ["big_m", "build_model", "decision"]


def build_model(inst: Instance, energy_budget: float | None = None) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    inst
        The instance.
    energy_budget
        Limit on the total energy [J], if there is one.
    """
    model = disjunctions.build_model(inst, energy_budget)
    pyo.TransformationFactory("gdp.bigm").apply_to(model, bigM=big_m(model))
    return model


def big_m(model: pyo.ConcreteModel) -> dict[pyo.Constraint, tuple[float, float]]:
    """Return the constant of each row of the disjuncts, for whichever side Pyomo puts it on."""
    constants = {}
    for name, excess in disjunctions.excesses(model).items():
        largest = np.maximum(excess.max(axis=2), 0.0)  # that of a curve over itself is 0
        for key, disjunct in model.chosen.items():
            constants[disjunct.component(name)] = (-float(largest[key]), float(largest[key]))
    return constants
