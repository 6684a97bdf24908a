"""The adapter for SCIP, and what calls it of the formulations that are written straight into it.

The libraries only translate a formulation into a SCIP model; it is run from here. So a time or
memory limit leaves incumbent and bound, which the libraries' own statuses lose, and no library
redirects the output: Pyomo's `scip_direct` does, and hangs once the log is long.
"""

from __future__ import annotations

import math
import resource
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Hint
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.protocol import Module, Report

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "optimal": Status.OPTIMAL,
    "gaplimit": Status.OPTIMAL,
    "timelimit": Status.TIME_LIMIT,
    "memlimit": Status.MEMORY_LIMIT,
    "infeasible": Status.INFEASIBLE,
}
OPTIONS = {
    "display/verblevel": 0,
    "limits/absgap": ABS_GAP,
    "numerics/feastol": FEAS_TOL,
    # SCIP's own zero has this default, and equal to feastol it leaves gaps that never close.
    "numerics/epsilon": 0.1 * FEAS_TOL,
    "lp/threads": 1,
    "parallel/maxnthreads": 1,
}
_OWN_SHARE = 0.8  # of the memory that is left: SCIP does not count all that it takes
_REPORT_EVERY = 0.2  # seconds between two reports of a better bound alone


class Translated(NamedTuple):
    """A formulation's model as SCIP's own.

    Attributes
    ----------
    scip
        A ``pyscipopt.Model`` whose objective is the scaled cost.
    load
        Puts the values of its best solution into the formulation's model.
    options
        SCIP parameters besides those that are the same for all.
    begun
        Returns SCIP's variables with the values that a start has given them, None or nan for none.
    """

    scip: Any
    load: Callable[[], None]
    options: Mapping[str, Any] = MappingProxyType({})
    begun: Callable[[], Iterable[tuple[Any, float | None]]] = tuple


@dataclass(frozen=True)
class ScipAdapter:
    """An adapter, by what translates a formulation's model, and what puts a start into that."""

    translate: Callable[[Any], Translated]
    begin: Callable[[Any, Hint], None]

    def __call__(
        self,
        problem: Problem,
        formulation: Module,
        limits: Limits,
        report: Report,
        start: Hint | None = None,
    ) -> Answer:
        """Solve a formulation, and report incumbents and bounds as they come."""
        began = time.perf_counter()
        model = formulation.build_model(problem)
        if start is not None:
            self.begin(model, start)
        scip, load, options, begun = self.translate(model)
        if start is not None:
            _offer(scip, begun())
        built = time.perf_counter()

        def answer(status: Status, message: str = "") -> Answer:
            cut = frequency = share = None
            if scip.getNSols() > 0:
                load()
                cut, frequency, share = decision.read(problem, formulation, model)
            bound = scip.getDualbound()
            return Answer(
                status,
                cut,
                frequency,
                share=share,
                bound=model.scaled.to_cost(bound) if abs(bound) < scip.infinity() else -math.inf,
                build_time=built - began,
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

        scip.setParams({**_options(limits, built - began), **options})
        _watch(scip, notify)
        try:
            scip.optimize()
        except Exception as error:  # SCIP's own failures have no class; ask it nothing more
            return replace(known, status=Status.ERROR, message=str(error))
        finally:
            is_running = False
        word = scip.getStatus()
        status = STATUS.get(word, Status.ERROR)
        said = answer(status, f"SCIP says {word}" if status is Status.ERROR else "")
        values = scip.getPrimalbound(), scip.getDualbound()
        about = decision.about(problem, formulation)
        claim = decision.claimed(model.scaled, word, status.says, *values, about)
        return replace(said, claim=claim)


def _offer(scip: Any, begun: Iterable[tuple[Any, float | None]]) -> None:
    """Give SCIP a solution to begin with; it completes one that lacks values, if it can.

    The libraries add variables of their own, such as the objective, that have none.
    """
    known = [(v, value) for v, value in begun if value is not None and not math.isnan(value)]
    is_whole = len(known) == scip.getNVars(transformed=False)
    solution = scip.createSol() if is_whole else scip.createPartialSol()
    for variable, value in known:
        scip.setSolVal(solution, variable, value)
    scip.addSol(solution)


def _options(limits: Limits, elapsed: float) -> dict[str, Any]:
    left = max(limits.memory_limit - _resident(), 0.0)
    return OPTIONS | {
        "limits/time": max(limits.time_limit - elapsed, 0.0),
        "limits/memory": _OWN_SHARE * left / 2**20,
        "limits/gap": limits.rel_gap,
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


def translate(model: Any) -> Translated:
    """Return a model that has a ``pyscipopt.Model`` named `scip`.

    Decisions are read from SCIP's best solution itself, so that there is nothing to load.
    """
    return Translated(model.scip, lambda: None, begun=lambda: model.begun)


def _begin(model: Any, start: Hint) -> None:
    model.begin(start)


solve = ScipAdapter(translate, _begin)
