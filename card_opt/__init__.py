"""Exact and closed-form decisions for split fine-tuning: cut layer and server frequency.

>>> import card_opt as co
>>> inst = co.load_scenario("paper").instance(seed=0)
>>> sol = co.solve(inst, method="card")
>>> sol.status
<Status.OPTIMAL: 'optimal'>
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from card_opt import constraints
from card_opt._version import VERSION
from card_opt.constraints import Constraint
from card_opt.costs import Evaluation, Extremes, evaluate
from card_opt.errors import (
    CardOptError,
    ConstraintError,
    InstanceError,
    MissingDependencyError,
    ScenarioError,
    UnknownMethodError,
)
from card_opt.explore import Front, Sweep, explore, pareto_front
from card_opt.instance import Instance
from card_opt.method import Method
from card_opt.methods import methods
from card_opt.rates import RateBox, RateSamples
from card_opt.robust import robust
from card_opt.simulate import Simulation, simulate
from card_opt.solution import Answer, Solution, Status
from card_opt.solve import solve
from card_opt.verify import Report, verify

if TYPE_CHECKING:
    from card_opt import benchmark, families
    from card_opt.export import read_problem, write_problem
    from card_opt.methods_own import method_for_callable, method_for_command
    from card_opt.scenario import Scenario, load_scenario

__version__ = VERSION

__all__ = [
    "Answer",
    "CardOptError",
    "Constraint",
    "ConstraintError",
    "Evaluation",
    "Extremes",
    "Front",
    "Instance",
    "InstanceError",
    "Method",
    "MissingDependencyError",
    "RateBox",
    "RateSamples",
    "Report",
    "Scenario",
    "ScenarioError",
    "Simulation",
    "Solution",
    "Status",
    "Sweep",
    "UnknownMethodError",
    "benchmark",
    "constraints",
    "evaluate",
    "explore",
    "families",
    "load_scenario",
    "method_for_callable",
    "method_for_command",
    "methods",
    "pareto_front",
    "read_problem",
    "robust",
    "simulate",
    "solve",
    "verify",
    "write_problem",
]


_LAZY = {  # what takes longer to import than all the rest, pydantic foremost
    "Scenario": "scenario",
    "load_scenario": "scenario",
    "method_for_callable": "methods_own",
    "method_for_command": "methods_own",
    "read_problem": "export",
    "write_problem": "export",
}


def __getattr__(name: str) -> Any:
    """Import on first use."""
    if name in {"benchmark", "families"}:
        return importlib.import_module(f"card_opt.{name}")
    if name in _LAZY:
        return getattr(importlib.import_module(f"card_opt.{_LAZY[name]}"), name)
    raise AttributeError(f"module 'card_opt' has no attribute {name!r}")
