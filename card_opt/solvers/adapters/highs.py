"""Outer approximations, by HiGHS: first the relaxation's passes, then those with whole choices.

The relaxation of the hull is integral, so that nearly all tangents are found by linear programs,
each started from the last one's basis; if these prove the decision, no other pass is needed.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import Any

import numpy as np

from card_opt.problem.claim import About, Claim
from card_opt.problem.decision import Decision
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.protocol import Module, Report

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "kOptimal": Status.OPTIMAL,
    "kTimeLimit": Status.TIME_LIMIT,
    "kMemoryLimit": Status.MEMORY_LIMIT,
    "kInfeasible": Status.INFEASIBLE,
}
_TANGENT_SHARE = 0.1  # of the gap allowed, that one device-round's curve may be short of its cost
_WITHIN = 1e-7  # relative excess over a limit that is left when no tangent is missing
_REPEATED = 1e-12  # relative change of a frequency from one pass to the next that is none
_ROUNDED = 1e-6  # relative: two sums of the same costs differ by less
_FEASIBLE_POINT = 2  # HiGHS's word for it, kSolutionStatusFeasible


def solve(
    problem: Problem,
    formulation: Module,
    limits: Limits,
    report: Report,
    start: Hint | None = None,
) -> Answer:
    """Solve a formulation that has `add_tangents` and whose model has a HiGHS `highs`.

    A start is a first decision, if it keeps all limits, and a solution that the first pass with
    whole choices begins with; and there are tangents at its frequencies from the beginning.
    """
    began = time.perf_counter()
    model = formulation.build_model(problem, relaxed=True)
    run = _Run(problem, formulation, model, limits, began)
    if start is not None:
        formulation.begin(model, start)
        run.last = Decision(start.cut, start.frequency, start.share)
        run.take_last(FEAS_TOL)
    for is_whole in (False, True):
        if is_whole:
            formulation.restore_integrality(model)
            if start is not None:
                formulation.begin_whole(model, start)
        while run.status is Status.OPTIMAL and not run.is_proven:
            run.next_pass(is_whole)
            report(run.answer(Status.FEASIBLE))
            # A whole solution may miss its tangents by more than the tolerance, for ever.
            if not run.num_added or (is_whole and run.is_repeated):
                break
        run.take_last(_WITHIN)
    return run.answer(run.status)


class _Run:
    """The passes so far: the best decision by the referee, and the best bound."""

    def __init__(
        self,
        problem: Problem,
        formulation: Module,
        model: Any,
        limits: Limits,
        start: float,
    ) -> None:
        self.problem, self.formulation, self.model = problem, formulation, model
        self.inst, self.region = problem.instance, problem.region
        self.limits, self.start, self.built = limits, start, time.perf_counter()
        self.status = Status.OPTIMAL
        self.best = Answer(Status.FEASIBLE)
        self.objective, self.bound = math.inf, -math.inf
        self.last: Decision | None = None
        self.is_repeated = False
        self.num_added = self.nodes = 0
        self.word = ""
        self.claim: Claim | None = None
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
        # The last basis may be ill-conditioned; and HiGHS 1.16 can lose part of the objective.
        if highs.getModelStatus().name == "kUnknown" or not _is_its_own_cost(highs):
            highs.clearSolver()
            highs.run()
        self.word = highs.getModelStatus().name
        self.status = STATUS.get(self.word, Status.ERROR)
        info = highs.getInfo()
        if is_whole:
            self.nodes += max(info.mip_node_count, 0)
            self._raise_bound(info.mip_dual_bound)
        elif self.status is Status.OPTIMAL:
            self._raise_bound(info.objective_function_value)
        self.claim = self._claimed(info, is_whole)
        if info.primal_solution_status == _FEASIBLE_POINT:
            self._read_decision()
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
            nodes=self.nodes,
            claim=self.claim,
        )

    def _claimed(self, info: Any, is_whole: bool) -> Claim:
        """Return what HiGHS says of a pass; the problem's optimum is no relaxed one's."""
        has_point = info.primal_solution_status == _FEASIBLE_POINT
        objective = info.objective_function_value if has_point else math.nan
        bound = info.mip_dual_bound if is_whole else math.nan
        about = decision.about(self.problem, self.formulation) if is_whole else About.RELAXATION
        s, says = self.model.scaled, self.status.says
        return decision.claimed(s, self.word, says, objective, bound, about)

    def _raise_bound(self, value: float) -> None:
        if math.isfinite(value):
            self.bound = max(self.bound, self.model.scaled.to_cost(value))

    def take_last(self, tolerance: float) -> None:
        """Take the last pass's decision if it keeps all limits, and is better than the best."""
        if self.last is None:
            return
        violation = self.region.violation(self.inst, *self.last)
        objective = self.problem.evaluate(*self.last).objective
        if violation <= tolerance and objective < self.objective:
            self.objective = objective
            cut, frequency, share = self.last
            self.best = Answer(Status.FEASIBLE, cut, frequency, share=share)

    def _read_decision(self) -> None:
        cut, frequency, share = decision.read(self.problem, self.formulation, self.model)
        if cut is None or frequency is None:
            return
        now = Decision(cut, frequency, share)
        self.is_repeated = self.last is not None and _is_same(now, self.last)
        self.last = now
        self.take_last(FEAS_TOL)

    def _tolerance(self) -> float:
        """Return the least shortfall of one curve that is worth a tangent [scaled cost]."""
        num_rounds = self.inst.uplink_rate.size
        scale: float = self.model.scaled.scale
        cost = self.objective if math.isfinite(self.objective) else self.bound
        size = max(abs(cost), 1e-3 * num_rounds) / scale
        return _TANGENT_SHARE * self.limits.rel_gap * size / num_rounds


def _is_same(a: Decision, b: Decision) -> bool:
    """Return whether two decisions differ by no more than rounding."""
    pairs = [(a.frequency, b.frequency)]
    if a.share is not None and b.share is not None:
        pairs.append((a.share, b.share))
    return bool(
        np.array_equal(a.cut, b.cut)
        and all(np.allclose(v, w, rtol=_REPEATED, atol=0.0) for v, w in pairs)
    )


def _is_its_own_cost(highs: Any) -> bool:
    """Return whether the objective that HiGHS tells is that of its solution, if it has one."""
    info = highs.getInfo()
    if info.primal_solution_status != _FEASIBLE_POINT:
        return True
    cost = np.dot(highs.getLp().col_cost_, highs.getSolution().col_value)
    told = info.objective_function_value - highs.getObjectiveOffset()[1]
    return bool(abs(told - cost) <= _ROUNDED * max(abs(cost), 1.0))


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
