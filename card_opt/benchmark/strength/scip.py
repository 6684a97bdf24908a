"""Measures by SCIP, of models written with Pyomo, CVXPY or PySCIPOpt."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from card_opt.problem.solution import Status
from card_opt.solvers.adapters import cvxpy_scip, pyomo_scip
from card_opt.solvers.adapters import scip as scip_adapter
from card_opt.solvers.adapters.scip import Translated

if TYPE_CHECKING:
    from card_opt.benchmark.strength.job import Job

_STATUS = scip_adapter.STATUS | {"nodelimit": Status.FEASIBLE}


def run(job: Job, model: Any, relax: Callable[[Job, Any], None] | None = None) -> None:
    """Measure a model: its size, its relaxation (by SCIP or by `relax`), and its solution."""
    known = job.known
    start = time.perf_counter()
    translated = translate(model)
    scip = translated.scip
    known.build_time += time.perf_counter() - start
    known.solver = "SCIP"
    variables, constraints = scip.getVars(), scip.getConss()
    known.variables, known.constraints = len(variables), len(constraints)
    known.whole = sum(v.vtype() != "CONTINUOUS" for v in variables)
    known.nonzeros = sum(scip.getConsNVars(constraint) for constraint in constraints)
    job.tell(known)
    solve(job, model, translated)
    if job.is_convex:  # last, for SCIP 10 sometimes dies of it
        (relax or _relax)(job, model)


def _relax(job: Job, model: Any) -> None:
    """Measure the value of the relaxation: no choice has to be whole."""
    scip, _, options, _ = translate(job.build())
    for variable in scip.getVars():
        if variable.vtype() != "CONTINUOUS":
            scip.chgVarType(variable, "C")
    with job.timed("relaxation_time"):
        _optimize(scip, options, job.time_limit, 1e-9)
    if _STATUS.get(scip.getStatus()) is Status.OPTIMAL:
        job.known.relaxation = _bound(scip, model)
    job.tell(job.known)


def solve(job: Job, model: Any, translated: Translated) -> None:
    """Measure the bound at the root, then go on to the end."""
    known = job.known
    scip, load, options, _ = translated
    with job.timed("solve_time"):
        _optimize(scip, options, job.time_limit, job.gap, nodes=1)
        known.root = known.bound = _bound(scip, model)
        job.tell(known)
        if scip.getStatus() == "nodelimit":
            _optimize(scip, options, job.time_limit, job.gap)
    known.bound, known.nodes = _bound(scip, model), scip.getNTotalNodes()
    if scip.getNSols():
        load()
        job.take(model)
    word = scip.getStatus()
    status = _STATUS.get(word, Status.ERROR)
    known.message = f"SCIP says {word}" if status is Status.ERROR else ""
    job.conclude(status)


def translate(model: Any) -> Translated:
    """Return the SCIP model of a Pyomo, CVXPY or PySCIPOpt model."""
    if hasattr(model, "scip"):
        return scip_adapter.translate(model)
    if hasattr(model, "problem"):
        return cvxpy_scip.translate(model)
    return pyomo_scip.translate(model)


def _optimize(
    scip: Any, options: Mapping[str, Any], time_limit: float, gap: float, nodes: int = -1
) -> None:
    stops = {
        "limits/time": time_limit,  # counts from the first call on
        "limits/nodes": nodes,
        "limits/gap": gap,
    }
    scip.setParams({**scip_adapter.OPTIONS, **stops, **options})
    scip.optimize()


def _bound(scip: Any, model: Any) -> float:
    value = scip.getDualbound()
    return float(model.scaled.to_cost(value)) if abs(value) < scip.infinity() else -math.inf
