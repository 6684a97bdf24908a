r"""The hull of the disjunctions, a copy of what they share per cut (convex MINLP, ``gdp.hull``).

With :math:`x_{kc}` in {0, 1} the choice of cut c and :math:`u_{kc}, v_{ikc}, g_{kc}, h_{kc}` its
copies of cost, shares, period and square (`card_opt.models.parts.disjunctions` has the other
symbols):

.. math::

    & u_{kc} \ge a_{kc} x_{kc} + p_{kc} g_{kc} + q_{kc} h_{kc}, \quad
      v_{ikc} \ge d_{ikc} x_{kc} + e_{ikc} g_{kc} + w_{ikc} h_{kc}, \quad
      v_{ikc} \le x_{kc}, \\
    & x_{kc} \le g_{kc} \le x_{kc} / r_k, \quad r_k^2 x_{kc} \le h_{kc} \le x_{kc}, \\
    & u_k = \sum_c u_{kc}, \quad v_{ik} = \sum_c v_{ikc}, \quad g_k = \sum_c g_{kc}, \quad
      h_k = \sum_c h_{kc}, \quad \sum_c x_{kc} = 1.

The hull is that of the linear disjuncts alone. The frequency has no copies, so that between
choices this is weaker than `card_opt.models.conic_hull_pyomo`.
"""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.models.parts import disjunctions
from card_opt.models.parts.disjunctions import at_choice, decision
from card_opt.problem.problem import Problem

__all__ = ["at_choice", "build_model", "decision"]


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    model = disjunctions.build_model(problem)
    pyo.TransformationFactory("gdp.hull").apply_to(model)
    return model
