"""Formulations written straight into SCIP, by PySCIPOpt."""

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
    """Solve a formulation whose model has a ``pyscipopt.Model`` named `scip`."""
    start = time.perf_counter()
    model = formulation.build_model(problem)
    # The decision is read from SCIP's best solution itself, so that there is nothing to load.
    return scip.run(problem, formulation, model, model.scip, lambda: None, limits, start, report)
