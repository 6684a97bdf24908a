"""The Ipopt inside CasADi's wheel under the name that Pyomo's own algorithms ask for.

GDPopt and MindtPy solve their nonlinear programs by name, and take no solver that does not hand
on multipliers. There is no Ipopt executable in any wheel; this stands in for it.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

from card_opt.solvers.adapters import casadi_nl

_CONDITIONS = {  # anything else is an error, so a new word can never pass as success
    "Solve_Succeeded": "optimal",
    "Solved_To_Acceptable_Level": "optimal",
    "Infeasible_Problem_Detected": "infeasible",
    "Maximum_WallTime_Exceeded": "maxTimeLimit",
    "Maximum_Iterations_Exceeded": "maxIterations",
}


def register() -> None:
    """Make this what Pyomo calls ``ipopt``, in this process."""
    from pyomo.opt import SolverFactory

    SolverFactory.register("ipopt", doc="Ipopt in CasADi's wheel")(Ipopt)


@contextlib.contextmanager
def ipopt_by_name() -> Iterator[None]:
    """Let Pyomo call this ``ipopt`` for a while, and be silent of what it makes with it."""
    from pyomo.environ import SolverFactory

    log = logging.getLogger("pyomo")
    level, before = log.level, SolverFactory.get_class("ipopt")
    register()
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(level)
        SolverFactory.register("ipopt", doc=SolverFactory.doc("ipopt"))(before)


class Ipopt:
    """What GDPopt and MindtPy need of a solver."""

    def __init__(self, **_: Any) -> None:
        self.options: dict[str, Any] = {}

    def available(self, exception_flag: bool = False) -> bool:
        """Return that it is there."""
        return True

    def license_is_valid(self) -> bool:
        """Return that it needs none."""
        return True

    def version(self) -> tuple[int, int, int]:
        """Return the version of the Ipopt in CasADi 3.8."""
        return 3, 14, 11

    def solve(self, model: Any, **_: Any) -> Any:
        """Solve a continuous Pyomo model; values and multipliers go into it."""
        from pyomo.opt import SolverResults, SolverStatus, TerminationCondition

        file = casadi_nl._written(model)
        word, values = casadi_nl._run("ipopt", file, casadi_nl.IPOPT_OPTIONS)
        condition = TerminationCondition[_CONDITIONS.get(word, "error")]
        is_solved = condition is TerminationCondition.optimal
        if is_solved:
            casadi_nl.load(model, file, values)
        results = SolverResults()
        results.solver.termination_condition = condition
        results.solver.status = SolverStatus.ok if is_solved else SolverStatus.warning
        results.solver.message = word
        return results
