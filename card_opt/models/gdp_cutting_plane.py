r"""The big-M model with cuts that its hull implies (convex MINLP, Pyomo's ``gdp.cuttingplane``).

Where the relaxation of `card_opt.models.gdp_bigm` has its optimum outside that of
`card_opt.models.gdp_hull`, the nearest point of the latter gives a plane between the two, as a
row in the variables of the former, until the distance is small.

Building asks for a solver of the relaxations under the name ``ipopt``. The planes are as exact as
its answers are: nothing else proves that no decision is cut off.

Source: F. Trespalacios, I. E. Grossmann, "Cutting plane algorithm for convex generalized
disjunctive programs", INFORMS J. Comput. 28 (2016) 209-222, doi:10.1287/ijoc.2015.0669.
"""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.models.gdp_bigm import big_m
from card_opt.models.parts import disjunctions
from card_opt.models.parts.disjunctions import at_choice, decision
from card_opt.problem.problem import Problem

__all__ = ["at_choice", "build_model", "decision"]

_MOST_CUTS = 20


def build_model(problem: Problem) -> pyo.ConcreteModel:
    """Return the model, unsolved; `model.scaled` leads back to the instance's units.

    Parameters
    ----------
    problem
        The problem.
    """
    model = disjunctions.build_model(problem)
    pyo.TransformationFactory("gdp.cuttingplane").apply_to(
        model, solver="ipopt", bigM=big_m(model), max_number_of_cuts=_MOST_CUTS
    )
    return model
