"""Outer approximations, by HiGHS: first the relaxation's passes, then those with whole choices.

The relaxation of the hull is integral, so that nearly all tangents are found by linear programs,
each started from the last one's basis; if these prove the decision, no other pass is needed.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

from card_opt import costs
from card_opt.instance import Instance
from card_opt.limits import FEAS_TOL, Limits
from card_opt.solution import Answer, Status, relative_excess
from card_opt.solvers.decision import ABS_GAP, is_decision, within_box

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "kOptimal": Status.OPTIMAL,
    "kTimeLimit": Status.TIME_LIMIT,
    "kMemoryLimit": Status.MEMORY_LIMIT,
    "kInfeasible": Status.INFEASIBLE,
}
_TANGENT_SHARE = 0.1  # of the gap allowed, that one device-round's curve may be short of its cost


def solve(
    inst: Instance, formulation: ModuleType, limits: Limits, report: Callable[[Answer], None]
) -> Answer:
    """Solve a formulation that has `add_tangents` and whose model has a HiGHS `highs`."""
    start = time.perf_counter()
    model = formulation.build_model(inst, relaxed=True)
    run = _Run(inst, formulation, model, limits, start)
    for is_whole in (False, True):
        if is_whole:
            formulation.restore_integrality(model)
        while run.status is Status.OPTIMAL and not run.is_proven:
            before = run.objective, run.bound
            run.next_pass(is_whole)
            report(run.answer(Status.FEASIBLE))
            # A whole solution may miss its tangents by more than the tolerance, for ever.
            if not run.num_added or (is_whole and before == (run.objective, run.bound)):
                break
    return run.answer(run.status)


class _Run:
    """The passes so far: the best decision by the referee, and the best bound."""

    def __init__(
        self, inst: Instance, formulation: ModuleType, model: Any, limits: Limits, start: float
    ) -> None:
        self.inst, self.formulation, self.model = inst, formulation, model
        self.limits, self.start, self.built = limits, start, time.perf_counter()
        self.status = Status.OPTIMAL
        self.best = Answer(Status.FEASIBLE)
        self.objective, self.bound = math.inf, -math.inf
        self.num_added = 0
        self.word = ""
        # HiGHS keeps its threads from one model to the next, and refuses another number of them.
        model.highs.resetGlobalScheduler(True)
        for name, value in _options(limits).items():
            model.highs.setOptionValue(name, value)

    @property
    def is_proven(self) -> bool:
        """Return whether the bound proves the decision to the gap asked for."""
        gap = relative_excess(self.objective, self.bound, self.inst.uplink_rate.size)
        return gap <= self.limits.rel_gap

    def next_pass(self, is_whole: bool) -> None:
        """Solve the model as it stands, then cut off its solution."""
        highs = self.model.highs
        left = self.limits.time_limit - (time.perf_counter() - self.start)
        self.num_added = 0
        if left <= 0.0:  # HiGHS solves a small program before it looks at the clock
            self.status = Status.TIME_LIMIT
            return
        # HiGHS 1.15 counts all runs of a model if it is linear, else the one at hand.
        highs.setOptionValue("time_limit", left if is_whole else highs.getRunTime() + left)
        highs.run()
        if highs.getModelStatus().name == "kUnknown":  # the last basis may be ill-conditioned
            highs.clearSolver()
            highs.run()
        self.word = highs.getModelStatus().name
        self.status = STATUS.get(self.word, Status.ERROR)
        info = highs.getInfo()
        if is_whole:
            self._raise_bound(info.mip_dual_bound)
        elif self.status is Status.OPTIMAL:
            self._raise_bound(info.objective_function_value)
        if info.primal_solution_status == _FEASIBLE_POINT:
            self._take_decision()
            self.num_added = self.formulation.add_tangents(self.model, self._tolerance())

    def answer(self, status: Status) -> Answer:
        """Return what is known so far."""
        return replace(
            self.best,
            status=status,
            bound=self.bound,
            build_time=self.built - self.start,
            solve_time=time.perf_counter() - self.built,
            message=f"HiGHS says {self.word}" if status is Status.ERROR else "",
        )

    def _raise_bound(self, value: float) -> None:
        if math.isfinite(value):
            self.bound = max(self.bound, self.model.scaled.to_cost(value))

    def _take_decision(self) -> None:
        cut, frequency = self.formulation.decision(self.model)
        if not is_decision(self.inst, cut, frequency):
            return
        frequency = within_box(self.inst, frequency)
        objective = costs.evaluate(self.inst, cut, frequency).objective
        if objective < self.objective:
            self.objective = objective
            self.best = Answer(Status.FEASIBLE, cut, frequency)

    def _tolerance(self) -> float:
        """Return the least shortfall of one curve that is worth a tangent [scaled cost]."""
        num_rounds = self.inst.uplink_rate.size
        scale: float = self.model.scaled.scale
        size = max(abs(self.objective), 1e-3 * num_rounds) / scale
        return _TANGENT_SHARE * self.limits.rel_gap * size / num_rounds


def _options(limits: Limits) -> dict[str, Any]:
    return {
        "output_flag": False,
        "threads": 1,
        "mip_rel_gap": limits.rel_gap,
        "mip_abs_gap": ABS_GAP,
        "mip_feasibility_tolerance": FEAS_TOL,
        # An error in a tangent is one in the bound; a tenth made HiGHS 1.15 give up now and then.
        "primal_feasibility_tolerance": 0.3 * FEAS_TOL,
        "dual_feasibility_tolerance": 0.3 * FEAS_TOL,
    }


_FEASIBLE_POINT = 2  # HiGHS's word for it, kSolutionStatusFeasible
