"""Pyomo formulations that need an ``ipopt`` to be built, by SCIP."""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import ModuleType

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer
from card_opt.solvers.adapters import ipopt_casadi, pyomo_scip


def solve(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a formulation whose model is a Pyomo model."""
    ipopt_casadi.register()
    logging.getLogger("pyomo.gdp.cuttingplane").setLevel(logging.ERROR)  # it warns of every cut
    return pyomo_scip.solve(problem, formulation, limits, report)
