"""Pyomo formulations, by SCIP through Pyomo's interface that keeps the SCIP model."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import ModuleType

from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer
from card_opt.solvers.adapters import scip


def solve(
    problem: Problem,
    formulation: ModuleType,
    limits: Limits,
    report: Callable[[Answer], None],
) -> Answer:
    """Solve a formulation whose model is a Pyomo model."""
    from pyomo.common.timing import HierarchicalTimer
    from pyomo.contrib.solver.solvers.scip.scip_persistent import ScipPersistent

    start = time.perf_counter()
    model = formulation.build_model(problem)
    translator = ScipPersistent()
    # The translation alone, which `solve` would follow with a run of its own, see `scip`.
    config = translator.config(value={"timer": HierarchicalTimer()})
    scip_model, loader, _ = translator._create_solver_model(model, config)
    load = loader.load_vars
    return scip.run(problem, formulation, model, scip_model, load, limits, start, report)
