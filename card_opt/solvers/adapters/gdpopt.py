"""Disjunctive Pyomo formulations, by GDPopt: HiGHS and Ipopt in turns.

GDPopt's lower bound proves nothing: ``enumerate`` sets it to its own best cost, and ``LOA`` and
``RIC`` do as soon as their linear program has no solution left, whatever the reason (Pyomo issue
3947); their cuts are soft, too, with a penalty. So a decision is never called optimal. In Pyomo
6.10.1 both raise where ``appsi_highs`` finds that no solution is left, instead of ending.

Source: M. Turkay, I. E. Grossmann, "Logic-based MINLP algorithms for the optimal synthesis of
process networks", Comput. Chem. Eng. 20 (1996) 959-978, doi:10.1016/0098-1354(95)00219-7.
"""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from card_opt.problem.claim import Saying
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import ipopt_casadi
from card_opt.solvers.adapters.mixed import MixedAdapter, Said

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "optimal": Status.FEASIBLE,
    "feasible": Status.FEASIBLE,
    "maxTimeLimit": Status.TIME_LIMIT,
}
SAYS = {"optimal": Saying.OPTIMAL, "infeasible": Saying.INFEASIBLE}  # what is not taken as said
_MOST_CHOICES = 512  # that are tried one by one, each in a few hundredths of a second


def accepts_enumeration(problem: Problem) -> str:
    """Return why there are too many choices of cuts to try all, empty if there are not."""
    counts = np.full(problem.instance.shape, problem.instance.num_cuts)
    if problem.region.allowed is not None:
        counts = problem.region.allowed.sum(axis=-1)
    choices = math.prod(counts.ravel().tolist())
    if choices <= _MOST_CHOICES:
        return ""
    size = f"10^{math.log10(choices):.0f}" if choices > 1e9 else f"{choices}"
    return f"{size} choices, tries {_MOST_CHOICES}"


def _run(model: Any, limits: Limits, left: float, algorithm: str) -> Said:
    """Run an algorithm on a Pyomo model with disjunctions."""
    from pyomo.environ import SolverFactory

    ipopt_casadi.register()
    options: dict[str, Any] = {"nlp_solver": "ipopt", "time_limit": math.ceil(left)}
    if algorithm != "enumerate":
        from card_opt.support.quiet_highs import take_header

        take_header()
        options |= {"mip_solver": "appsi_highs", "bound_tolerance": FEAS_TOL}
    results = SolverFactory(f"gdpopt.{algorithm}").solve(model, **options)
    word = str(results.solver.termination_condition)
    is_found = math.isfinite(results.problem.upper_bound)
    load = (lambda: None) if is_found else None  # GDPopt has put it into the model
    return Said(
        STATUS.get(word, Status.ERROR),
        word,
        load,
        objective=results.problem.upper_bound,
        raw_bound=results.problem.lower_bound,
        says=SAYS.get(word),
    )


solve_enumerate = MixedAdapter("GDPopt", functools.partial(_run, algorithm="enumerate"))
solve_loa = MixedAdapter("GDPopt", functools.partial(_run, algorithm="loa"))
solve_ric = MixedAdapter("GDPopt", functools.partial(_run, algorithm="ric"))
