"""What the adapters for SCIP share: options, statuses, progress, and the run itself.

The libraries only translate a formulation into a SCIP model; it is run from here. So a time or
memory limit leaves incumbent and bound, which the libraries' own statuses lose, and no library
redirects the output: Pyomo's `scip_direct` does, and hangs once the log is long.
"""

from __future__ import annotations

import math
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters.decision import ABS_GAP, is_decision, within_box

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "optimal": Status.OPTIMAL,
    "gaplimit": Status.OPTIMAL,
    "timelimit": Status.TIME_LIMIT,
    "memlimit": Status.MEMORY_LIMIT,
    "infeasible": Status.INFEASIBLE,
}
_OWN_SHARE = 0.8  # of the memory that is left: SCIP does not count all that it takes
_REPORT_EVERY = 0.2  # seconds between two reports of a better bound alone


def run(
    problem: Problem,
    formulation: ModuleType,
    model: Any,
    scip: Any,
    load: Callable[[], None],
    limits: Limits,
    start: float,
    report: Callable[[Answer], None],
    options: dict[str, Any] | None = None,
) -> Answer:
    """Run a SCIP model and return its answer.

    Parameters
    ----------
    inst, region, formulation, model
        The instance, what the constraints leave, and the formulation's model of both.
    scip
        The same as a ``pyscipopt.Model`` whose objective is the scaled cost.
    load
        Puts the values of SCIP's best solution into `model`.
    limits, start
        Limits, and when building began (``time.perf_counter``).
    report
        Takes incumbents and bounds as they come.
    options
        SCIP parameters besides those that are the same for all.
    """
    built = time.perf_counter()

    def read() -> tuple[IntArray, FloatArray] | None:
        if scip.getNSols() == 0:
            return None
        load()
        cut, frequency = formulation.decision(model)
        if not is_decision(problem.instance, cut, frequency):
            return None
        return cut, within_box(problem.instance, frequency, problem.region)

    def answer(status: Status, message: str = "") -> Answer:
        cut, frequency = read() or (None, None)
        bound = scip.getDualbound()
        return Answer(
            status,
            cut,
            frequency,
            bound=model.scaled.to_cost(bound) if abs(bound) < scip.infinity() else -math.inf,
            build_time=built - start,
            solve_time=time.perf_counter() - built,
            message=message,
            nodes=scip.getNTotalNodes(),
        )

    known = Answer(Status.ERROR)
    is_running = True

    def notify() -> None:
        nonlocal known
        if is_running:  # SCIP has events to tell even while it is being thrown away
            known = answer(Status.FEASIBLE)
            report(known)

    scip.setParams(_options(limits, built - start) | (options or {}))
    _watch(scip, notify)
    try:
        scip.optimize()
    except Exception as error:  # SCIP's own failures have no class; it must not be asked again
        return replace(known, status=Status.ERROR, message=str(error))
    finally:
        is_running = False
    word = scip.getStatus()
    status = STATUS.get(word, Status.ERROR)
    return answer(status, f"SCIP says {word}" if status is Status.ERROR else "")


def _options(limits: Limits, elapsed: float) -> dict[str, Any]:
    left = max(limits.memory_limit - _resident(), 0.0)
    return {
        "display/verblevel": 0,
        "limits/time": max(limits.time_limit - elapsed, 0.0),
        "limits/memory": _OWN_SHARE * left / 2**20,
        "limits/gap": limits.rel_gap,
        "limits/absgap": ABS_GAP,
        "numerics/feastol": FEAS_TOL,
        # SCIP's own zero has this default, and equal to feastol it leaves gaps that never close.
        "numerics/epsilon": 0.1 * FEAS_TOL,
        "lp/threads": 1,
        "parallel/maxnthreads": 1,
    }


def _resident() -> float:
    """Return the largest resident memory that this process has had [byte]."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak if sys.platform == "darwin" else peak * 1024)


def _watch(scip: Any, notify: Callable[[], None]) -> None:
    """Call `notify` at each new incumbent, and now and then at a better bound."""
    import pyscipopt

    kinds = pyscipopt.SCIP_EVENTTYPE

    class Progress(pyscipopt.Eventhdlr):  # type: ignore[misc]
        def __init__(self) -> None:
            self.last_report = -math.inf

        def eventinit(self) -> None:
            for kind in (kinds.BESTSOLFOUND, kinds.DUALBOUNDIMPROVED):
                self.model.catchEvent(kind, self)

        def eventexit(self) -> None:
            for kind in (kinds.BESTSOLFOUND, kinds.DUALBOUNDIMPROVED):
                self.model.dropEvent(kind, self)

        def eventexec(self, event: Any) -> None:
            now = time.perf_counter()
            is_incumbent = event.getType() == kinds.BESTSOLFOUND
            if is_incumbent or now - self.last_report > _REPORT_EVERY:
                self.last_report = now
                notify()

    scip.includeEventhdlr(Progress(), "card_opt progress", "reports incumbents and bounds")
