"""Continuous CVXPY formulations that prove their own bound, by Clarabel."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.limits import FEAS_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.compiled import Compiled
from card_opt.solvers.adapters.decision import ABS_GAP
from card_opt.solvers.adapters.protocol import Module, Report

STATUS = {  # anything else is an ERROR, so a new word can never pass as success
    "Solved": Status.OPTIMAL,
    "AlmostSolved": Status.OPTIMAL,
    "InsufficientProgress": Status.FEASIBLE,
    "MaxIterations": Status.FEASIBLE,
    "MaxTime": Status.TIME_LIMIT,
}
SAYS = {  # what is not taken as said
    "PrimalInfeasible": Saying.INFEASIBLE,
    "AlmostSolved": Saying.FEASIBLE,
    "InsufficientProgress": Saying.STOPPED,
    "MaxIterations": Saying.STOPPED,
}


def solve(problem: Problem, formulation: Module, limits: Limits, report: Report) -> Answer:
    """Solve a formulation whose model has a CVXPY `problem`, and which has a `lower_bound`.

    The model's values are of all cuts together, so that its optimum is no cost of a decision.
    """
    start = time.perf_counter()
    model = formulation.build_model(problem)
    compiled = Compiled(model.problem, "CLARABEL")
    built = time.perf_counter()
    options = {
        "time_limit": max(limits.time_limit - (built - start), 0.0),
        "tol_gap_rel": limits.rel_gap,
        "tol_gap_abs": ABS_GAP,
        "tol_feas": FEAS_TOL,
        "max_threads": 1,
    }
    raw = compiled.interface.solve_via_data(compiled.data, False, False, options)
    solved = time.perf_counter()
    word = str(raw.status)
    status = STATUS.get(word, Status.ERROR)
    compiled.load(np.array(raw.x))
    cut, frequency, share = decision.read(problem, formulation, model)
    answer = Answer(
        status,
        build_time=built - start,
        solve_time=solved - built,
        message=f"Clarabel says {word}" if status is Status.ERROR else "",
        claim=Claim(word, SAYS.get(word, status.says), about=About.RELAXATION),
    )
    if frequency is not None:
        if status is Status.TIME_LIMIT:  # a point on its way need not be in the box yet
            x = problem.instance.rounds()
            frequency = np.clip(frequency, x.min_frequency, x.max_frequency)
        answer = replace(
            answer, cut=cut, frequency=frequency, share=share, bound=formulation.lower_bound(model)
        )
    report(answer)
    return answer
