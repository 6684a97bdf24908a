"""One continuous cone program, rounded, and what it leaves open by tangents: Clarabel and HiGHS.

1. Solve the relaxation. Its prices prove a bound, whatever the solver's errors are.
2. Round the cuts, and solve the relaxation again for these alone: the best frequencies for them,
   moved into all limits to the last digit.
3. While the gap is open: drop every cut whose reduced cost exceeds it. If few combinations are
   left, solve each like that; else find the next cuts by the outer approximation of the small
   problem that is left. Its bound then counts.

That a relaxation is infeasible is proven by prices, too: those at which its limits are exceeded
the least.
"""

from __future__ import annotations

import itertools
import math
import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from card_opt.problem.claim import About, Claim
from card_opt.problem.limits import FEAS_TOL, PROOF_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import cvxpy_clarabel, decision, highs
from card_opt.solvers.adapters.decision import ABS_GAP, within_box
from card_opt.solvers.adapters.protocol import Module, Report

STATUS = cvxpy_clarabel.STATUS | {"PrimalInfeasible": Status.INFEASIBLE}
_MAX_DOUBLINGS = 5.0  # of the combinations that are tried one by one, 32
_FRACTIONAL = 1e-3  # a share above it is more than the solver's error
_LEAST_SIZE = 1e-3  # of a device-round's scaled cost, if it is to say what is small
_TANGENT_SHARE = 0.1  # of the gap allowed, that one device-round's curve may be short of its cost


def solve(problem: Problem, formulation: Module, limits: Limits, report: Report) -> Answer:
    """Solve the relaxation that `formulation` builds, and close the gap that it leaves."""
    start = time.perf_counter()
    model = formulation.build_model(problem)
    run = _Run(problem, formulation, model.scaled, limits, start)
    run.status = run.solve_conic(model)
    claim = run.claimed()
    if run.status in {Status.INFEASIBLE, Status.ERROR}:
        run.status = Status.INFEASIBLE if run.is_infeasible(model) else Status.ERROR
    if run.status is not Status.OPTIMAL:
        return replace(run.answer(), claim=claim)
    run.prices = formulation.prices(model)
    run.raise_bound(formulation.lower_bound(model.scaled, run.prices))
    for cut in _roundings(model, formulation, run.prices):
        run.take_cuts(cut)
        if math.isfinite(run.value):
            break
    report(run.answer())
    run.close_gap(report)
    return replace(run.answer(), claim=claim)


class _Run:
    """What is known so far: the best decision and the best bound, both scaled."""

    def __init__(
        self,
        problem: Problem,
        formulation: Module,
        s: Any,
        limits: Limits,
        start: float,
    ) -> None:
        self.inst, self.region, self.formulation, self.scaled = (
            problem.instance,
            problem.region,
            formulation,
            s,
        )
        self.limits, self.start, self.built = limits, start, time.perf_counter()
        self.status, self.word = Status.FEASIBLE, ""
        self.cut: IntArray | None = None
        self.frequency: FloatArray | None = None
        self.value, self.bound = math.inf, -math.inf
        self.prices: tuple[FloatArray, ...] = ()
        self.passed = -math.inf  # what the last pass of the outer approximation proved
        self.ends = math.nan, math.nan  # of Clarabel's last program: its value, its dual one

    @property
    def left(self) -> float:
        """Return the seconds that are left."""
        return max(self.limits.time_limit - (time.perf_counter() - self.start), 0.0)

    @property
    def gap(self) -> float:
        """Return the relative gap between the decision's cost and the bound."""
        ends = self.scaled.to_cost(self.value), self.scaled.to_cost(self.bound)
        return relative_excess(*ends, self.scaled.size[0])

    @property
    def is_proven(self) -> bool:
        """Return whether the bound proves the decision to the gap asked for."""
        return self.gap <= self.limits.rel_gap

    def solve_conic(self, model: Any) -> Status:
        """Solve a CVXPY model by Clarabel; optimal if the model has its values then."""
        data, chain, inverse = model.problem.get_problem_data("CLARABEL", solver_opts={})
        options = {
            "time_limit": self.left,
            "tol_gap_rel": max(self.limits.rel_gap, 1e-9),
            "tol_gap_abs": ABS_GAP,
            "tol_feas": FEAS_TOL,
            "max_threads": 1,
        }
        if self.left == 0.0:
            return Status.TIME_LIMIT
        raw = chain.solver.solve_via_data(data, False, False, options)
        self.word, self.ends = str(raw.status), (raw.obj_val, raw.obj_val_dual)
        status = STATUS.get(self.word, Status.ERROR)
        if status is Status.FEASIBLE:  # of such a solution CVXPY gives no values
            return Status.ERROR
        if status is Status.OPTIMAL:
            with warnings.catch_warnings():  # a decision is judged by its cost, not by its word
                warnings.simplefilter("ignore")
                model.problem.unpack_results(raw, chain, inverse)
        return status

    def claimed(self) -> Claim:
        """Return what Clarabel says of the relaxation."""
        says = cvxpy_clarabel.SAYS.get(self.word, STATUS.get(self.word, Status.ERROR).says)
        return decision.claimed(self.scaled, self.word, says, *self.ends, About.RELAXATION)

    def is_infeasible(self, model: Any) -> bool:
        """Return whether prices prove that no decision keeps the limits."""
        word = self.word
        first = self.formulation.phase_one(model)
        self.solve_conic(first)  # without a solution its prices are 0
        self.word = word
        proven: bool = self.formulation.proves_infeasible(
            model.scaled, self.formulation.prices(first)
        )
        return proven

    def take_cuts(self, cut: IntArray) -> float:
        """Find the best frequencies for 0-based cuts; return a bound on what these cost."""
        from card_opt.models import conic_hull_cvxpy

        s = self.formulation.keep(self.scaled, cut[:, np.newaxis])
        model = conic_hull_cvxpy.from_scaled(s, relaxed=True)
        if self.solve_conic(model) is not Status.OPTIMAL:
            return math.inf if self.is_infeasible(model) else -math.inf
        bound: float = self.formulation.lower_bound(s, self.formulation.prices(model))
        frequency = self._within(model)
        if frequency is not None:
            f = frequency[:, np.newaxis]
            value = float(s.cost.at(f).sum())
            if value < self.value:
                self.value, self.cut, self.frequency = value, cut, frequency
        return bound

    def _within(self, model: Any) -> FloatArray | None:
        """Return the frequencies of a solved model of single cuts, moved into all limits."""
        s = model.scaled
        frequency: FloatArray = self.formulation.within_own(s, model.frequency.value[:, 0])
        if self.formulation.excess(s, frequency) <= 0.0:
            return frequency
        first = self.formulation.phase_one(model)
        if self.solve_conic(first) is not Status.OPTIMAL:
            return None
        inner = self.formulation.within_own(s, first.frequency.value[:, 0])
        moved: FloatArray | None = self.formulation.within_shared(s, frequency, inner)
        return moved

    def raise_bound(self, value: float) -> None:
        """Take a scaled bound if it is a better one; none is better than the best decision."""
        if math.isfinite(value):
            self.bound = max(self.bound, min(value, self.value))

    def close_gap(self, report: Report) -> None:
        """Solve what the bound leaves open."""
        if self.is_proven:
            return
        cuts, num_open = self.formulation.open_cuts(self.scaled, self.prices, self.value)
        if np.log2(num_open).sum() > _MAX_DOUBLINGS:
            self._cut_off(cuts, report)
            return
        bounds = []
        for places in itertools.product(*map(range, num_open.tolist())):
            if self.left == 0.0:
                self.status = Status.TIME_LIMIT
                return
            bounds.append(self.take_cuts(cuts[np.arange(num_open.size), places]))
        self.raise_bound(min(bounds))
        if min(bounds) == self.value == math.inf:
            self.status = Status.INFEASIBLE

    def _cut_off(self, cuts: IntArray, report: Report) -> None:
        """Solve the problem of these cuts by tangents, first relaxed, then with whole cuts."""
        from card_opt.models import tangents_highs

        kept = self.formulation.keep(self.scaled, cuts)
        model = tangents_highs.from_scaled(kept, relaxed=True)
        model.highs.resetGlobalScheduler(True)
        for name, option in highs._options(self.limits).items():
            model.highs.setOptionValue(name, option)
        size = self.value if math.isfinite(self.value) else max(self.bound, 0.0)
        size = max(size / self.scaled.size[0], _LEAST_SIZE)
        tolerance = _TANGENT_SHARE * self.limits.rel_gap * size
        for is_whole in (False, True):
            if is_whole:
                tangents_highs.restore_integrality(model)
            num_added, before = 1, None
            while num_added and not self.is_proven:
                if not self._next_pass(model.highs, is_whole):
                    return
                chosen = model.values()[0].argmax(axis=1)
                known = self.value, self.passed, chosen.tobytes()
                # A whole solution may miss its tangents by more than the tolerance, for ever.
                if is_whole and before == known:
                    break
                before = known
                self.take_cuts(cuts[np.arange(chosen.size), chosen])
                num_added = tangents_highs.add_tangents(model, tolerance)
                report(self.answer())

    def _next_pass(self, program: Any, is_whole: bool) -> bool:
        """Run HiGHS and take its bound; return whether it came to an end with a solution."""
        if self.left == 0.0:
            self.status = Status.TIME_LIMIT
            return False
        # HiGHS 1.15 counts all runs of a model if it is linear, else the one at hand.
        past = 0.0 if is_whole else program.getRunTime()
        program.setOptionValue("time_limit", past + self.left)
        program.run()
        self.word = program.getModelStatus().name
        status = highs.STATUS.get(self.word, Status.ERROR)
        info = program.getInfo()
        self.passed = info.mip_dual_bound if is_whole else info.objective_function_value
        if is_whole or status is Status.OPTIMAL:
            self.raise_bound(self.passed)
        if status is Status.INFEASIBLE and self.cut is not None:
            status = Status.ERROR  # it has a decision
        if status is not Status.OPTIMAL:
            self.status = status
        return status is Status.OPTIMAL

    def answer(self) -> Answer:
        """Return what is known so far."""
        cut = frequency = None
        if self.cut is not None and self.frequency is not None:
            cut, frequency, _ = self.formulation.taken(
                Problem(self.inst, self.region), self.cut, self.frequency
            )
            frequency = within_box(self.inst, frequency)
        status = self.status
        # At the end of all steps the solvers' own tolerances may leave more than was asked for.
        if status is Status.OPTIMAL and self.gap > max(self.limits.rel_gap, PROOF_TOL):
            status = Status.FEASIBLE if cut is not None else Status.ERROR
            if self.left == 0.0:
                status = Status.TIME_LIMIT
        return Answer(
            status,
            cut,
            frequency,
            bound=self.scaled.to_cost(self.bound),
            build_time=self.built - self.start,
            solve_time=time.perf_counter() - self.built,
            message=f"the solver says {self.word}" if status is Status.ERROR else "",
        )


def _roundings(
    model: Any, formulation: Module, prices: tuple[FloatArray, ...]
) -> Iterator[IntArray]:
    """Yield 0-based cuts, each time taking less of the limits: the largest shares first."""
    chosen = model.chosen.value
    yield chosen.argmax(axis=1)
    shares = formulation.limited_shares(model.scaled, prices)
    yield np.where(chosen > _FRACTIONAL, shares, math.inf).argmin(axis=1)
    yield shares.argmin(axis=1)
