r"""The disjunctions by a big-M for each pair of cuts (convex MINLP, Pyomo's ``gdp.mbigm``).

With :math:`x_{kc}` in {0, 1} the choice of cut c (`card_opt.models.parts.disjunctions` has the
other symbols and the constants :math:`M_{kcd}`; those of the shares, :math:`M_{ikcd}`, are
likewise):

.. math::

    & u_k \ge a_{kc} + p_{kc} g_k + q_{kc} h_k - \sum_{d \ne c} M_{kcd} x_{kd}, \\
    & v_{ik} \ge d_{ikc} + e_{ikc} g_k + w_{ikc} h_k - \sum_{d \ne c} M_{ikcd} x_{kd}, \quad
      \sum_c x_{kc} = 1.

Source: F. Trespalacios, I. E. Grossmann, "Improved Big-M reformulation for generalized
disjunctive programs", Comput. Chem. Eng. 76 (2015) 98-103,
doi:10.1016/j.compchemeng.2015.02.013.
"""

from __future__ import annotations

from typing import Any

import pyomo.environ as pyo

from card_opt.models.parts import disjunctions
from card_opt.models.parts.disjunctions import at_choice, decision
from card_opt.problem.problem import Problem

__all__ = ["at_choice", "build_model", "decision"]


class _NoSolver:
    """In the place of the solver that the transformation would ask for constants not given."""

    def api_version(self) -> Any:
        from pyomo.opt.base.solvers import SolverAPIVersion

        return SolverAPIVersion.V1

    def solve(self, *_: Any, **__: Any) -> Any:
        raise ValueError("every big-M must be given")


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    model = disjunctions.build_model(problem)
    constants = {}
    for row, k, excess in disjunctions.excesses(model):
        for d, largest in enumerate(excess.tolist()):
            if (k, d) in model.chosen and model.chosen[k, d] is not row.parent_block():
                constants[row, model.chosen[k, d]] = (-largest, largest)
    pyo.TransformationFactory("gdp.mbigm").apply_to(
        model, bigM=constants, reduce_bound_constraints=False, threads=1
    )
    return model
