"""Pyomo formulations, by SCIP."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from card_opt.models.parts.begin_pyomo import begin
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer
from card_opt.solvers.adapters import ipopt_casadi
from card_opt.solvers.adapters.protocol import Module, Report
from card_opt.solvers.adapters.scip import ScipAdapter, Translated


def translate(model: Any) -> Translated:
    """Return a Pyomo model as Pyomo's ``scip_direct`` translates it."""
    from pyomo.contrib.solver.solvers.scip.scip_direct import ScipDirect

    return _translated(model, ScipDirect())


def _translate_persistent(model: Any) -> Translated:
    """Return a Pyomo model as the interface that keeps the SCIP model translates it."""
    from pyomo.contrib.solver.solvers.scip.scip_persistent import ScipPersistent

    return _translated(model, ScipPersistent())


def _translated(model: Any, translator: Any) -> Translated:
    """Return the translation alone, which `solve` would follow with a run of its own."""
    import pyomo.environ as pyo
    from pyomo.common.timing import HierarchicalTimer

    config = translator.config(value={"timer": HierarchicalTimer()})
    scip, loader, _ = translator._create_solver_model(model, config)
    pairs = translator._pyomo_var_to_solver_var_map

    def begun() -> Iterator[tuple[Any, float | None]]:
        yield from ((pairs[variable], variable.value) for variable in pairs)
        yield translator._obj_var, pyo.value(translator._objective, exception=False)

    return Translated(scip, loader.load_vars, begun=begun)


solve = ScipAdapter(translate, begin)
solve_persistent = ScipAdapter(_translate_persistent, begin)


def solve_with_ipopt(
    problem: Problem, formulation: Module, limits: Limits, report: Report
) -> Answer:
    """Solve a formulation that needs an ``ipopt`` to be built."""
    ipopt_casadi.register()
    logging.getLogger("pyomo.gdp.cuttingplane").setLevel(logging.ERROR)  # it warns of every cut
    return solve(problem, formulation, limits, report)
