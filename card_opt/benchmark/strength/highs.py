"""Measures by HiGHS, of mixed-integer linear models, with tangents in passes or without."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.solution import Status

if TYPE_CHECKING:
    from card_opt.benchmark.strength.job import Job

_STATUS = {  # anything else is an ERROR
    "kOptimal": Status.OPTIMAL,
    "kTimeLimit": Status.TIME_LIMIT,
    "kSolutionLimit": Status.FEASIBLE,  # of nodes
    "kInfeasible": Status.INFEASIBLE,
}
_TANGENT_SHARE = 0.1  # of the gap allowed, that one device-round's curve may be short of its cost
_FEASIBLE_POINT = 2


class _Passes:
    """One model that is solved again and again, each time with more tangents."""

    def __init__(self, job: Job, model: Any) -> None:
        self.job, self.model, self.highs = job, model, model.highs
        self.add_tangents = getattr(job.formulation, "add_tangents", None)
        self.end = math.inf
        # HiGHS keeps its threads from one model to the next, and refuses another number of them.
        self.highs.resetGlobalScheduler(True)
        for name, value in {
            "output_flag": False,
            "threads": 1,
            "mip_rel_gap": job.gap,
            "mip_abs_gap": 1e-12,
            "mip_feasibility_tolerance": FEAS_TOL,
            "primal_feasibility_tolerance": FEAS_TOL,
            "dual_feasibility_tolerance": FEAS_TOL,
        }.items():
            self.highs.setOptionValue(name, value)

    def once(self) -> Status:
        """Solve the model as it stands."""
        left = self.end - time.perf_counter()
        if left <= 0.0:
            return Status.TIME_LIMIT
        # HiGHS 1.15 counts all runs of a model if it is linear, else the one at hand.
        before = 0.0 if self.is_whole else self.highs.getRunTime()
        self.highs.setOptionValue("time_limit", before + left)
        self.highs.run()
        word = self.highs.getModelStatus().name
        if word == "kUnknown":  # the last basis may be ill-conditioned
            self.highs.clearSolver()
            self.highs.run()
            word = self.highs.getModelStatus().name
        return _STATUS.get(word, Status.ERROR)

    @property
    def is_whole(self) -> bool:
        """Return whether any variable has to be whole."""
        return any(kind.value == 1 for kind in self.highs.getLp().integrality_)

    def set_kind(self, columns: Any, kind: int) -> None:
        """Make columns whole (1) or continuous (0)."""
        kinds = np.full(len(columns), kind, dtype=np.uint8)
        self.highs.changeColsIntegrality(len(columns), columns, kinds)
        self.highs.clearSolver()  # what linear programs left makes HiGHS 1.16 lose some objective

    def value(self) -> float:
        """Return the objective, or the bound on it, in units of cost."""
        info = self.highs.getInfo()
        value = info.mip_dual_bound if self.is_whole else info.objective_function_value
        return float(self.model.scaled.to_cost(value)) if math.isfinite(value) else -math.inf

    def has_point(self) -> bool:
        """Return whether there is a feasible solution."""
        return bool(self.highs.getInfo().primal_solution_status == _FEASIBLE_POINT)

    def cut_off(self, gap: float) -> int:
        """Add tangents at the solution, return how many."""
        if self.add_tangents is None:
            return 0
        s, known = self.model.scaled, self.job.known
        cost = known.objective if math.isfinite(known.objective) else 0.0
        num_rounds = s.size[0]
        size = max(abs(cost), 1e-3 * num_rounds) / s.scale
        return int(self.add_tangents(self.model, _TANGENT_SHARE * gap * size / num_rounds))


def run(job: Job, model: Any) -> None:
    """Measure a model: its size, its relaxation, and its solution."""
    known = job.known
    passes = _Passes(job, model)
    highs = model.highs
    known.library, known.solver = "highspy", "HiGHS"
    kinds = np.array([kind.value for kind in highs.getLp().integrality_])
    whole = np.flatnonzero(kinds == 1).astype(np.int32)
    known.variables, known.whole = highs.getNumCol(), whole.size
    known.constraints, known.nonzeros = highs.getNumRow(), highs.getNumNz()
    job.tell(known)

    start = time.perf_counter()
    passes.end = start + job.time_limit
    passes.set_kind(whole, 0)
    while (status := passes.once()) is Status.OPTIMAL:
        known.bound = max(known.bound, passes.value())
        job.take(model)
        if not passes.cut_off(1e-8):
            known.relaxation = known.root = known.bound
            break
    known.relaxation_time = known.solve_time = time.perf_counter() - start
    job.tell(known)
    if status is not Status.OPTIMAL or job.is_proven:
        known.nodes = 0
        job.conclude(status)
        return

    passes.set_kind(whole, 1)
    known.nodes = 0
    while True:
        if time.perf_counter() >= passes.end:
            status = Status.TIME_LIMIT
            break
        status = passes.once()
        before = known.bound, known.objective
        known.nodes += max(int(highs.getInfo().mip_node_count), 0)
        if status is not Status.ERROR:
            known.bound = max(known.bound, passes.value())
        if status is Status.OPTIMAL and passes.has_point():
            job.take(model)
        known.solve_time = time.perf_counter() - start
        job.tell(known)
        if status is not Status.OPTIMAL or job.is_proven or not passes.cut_off(job.gap):
            break
        if before == (known.bound, known.objective):
            break
    job.conclude(status)
