"""One run: a method in a fresh process, watched from outside, and what its answer is worth."""

from __future__ import annotations

import json
import math
import threading
import time
from dataclasses import asdict, replace
from datetime import UTC, datetime

import numpy as np

from card_opt.benchmark.load import Load, num_cores
from card_opt.benchmark.machine import commit, machine, versions
from card_opt.benchmark.record import COLD, WARM, Run
from card_opt.benchmark.trail import Trail
from card_opt.errors import InstanceError
from card_opt.families.case import Case
from card_opt.problem.limits import PROOF_TOL, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Start
from card_opt.solvers.child.endings import Ending
from card_opt.solvers.child.process import Worker
from card_opt.solving.dispatch import refusal
from card_opt.solving.inside import put_inside
from card_opt.solving.judge import value
from card_opt.solving.method import NOTHING, Method

_REFUSALS = {Status.UNSUPPORTED: Ending.REFUSED, Status.UNAVAILABLE: Ending.ABSENT}


def measure(
    case: Case,
    method: Method,
    limits: Limits,
    *,
    key: str,
    suite: str,
    repetition: int = 0,
    label: str = "",
    code: str = "",
    start: str = COLD,
    stop: threading.Event | None = None,
) -> Run:
    """Give a case to a method and return what happened.

    The method runs in a process of its own that has done nothing else; algorithms of this
    package do, too. Clock and memory are watched from outside. Nothing of what it says is
    believed: its decision is valued by the referee.

    Parameters
    ----------
    case, method, limits
        What to run; the gap is that of the limits, or the tolerance of the case if it is less.
    key, suite, repetition, label, code
        To be copied into the row; the repetition is also the seed of methods that draw.
    start
        ``warm`` to give it the best decision of the step before, and its prices.
    stop
        Set by another thread to end the run.

    Raises
    ------
    InterruptedError
        If it was.
    """
    row = replace(
        _not_run(case, method, limits),
        key=key,
        suite=suite,
        repetition=repetition,
        label=label,
        code=code,
        start=start,
    )
    limits = replace(
        limits, rel_gap=min(limits.rel_gap, case.tolerance), seed=limits.seed + repetition
    )
    if refused := refusal(Problem(case.instance, case.region), method):
        status, text = refused
        reason = text.partition(";")[0]  # without the methods that do take it
        return replace(row, ending=_REFUSALS[status], message=reason)
    if case.region.is_empty(case.instance):
        text = "a device-round has no cut or no level left: there is no model to build"
        return replace(row, ending=Ending.REFUSED, message=text)
    hint = None
    if start == WARM:
        if case.previous is None or case.previous.best.cut is None:
            return replace(row, message="there is no decision of a step before to start from")
        hint = Start.of(case.previous.best).tamed(Problem(case.instance, case.region))
    has_bound = method.proves != NOTHING
    trail = Trail(case, has_bound)
    load, worker = Load(), Worker(method, stop)
    began = time.perf_counter()
    try:
        failure = worker.load(limits)
        start_time = time.perf_counter() - began
        start_memory, start_cpu = worker.look(), worker.cpu_time
        row = replace(row, start_time=start_time, start_memory=start_memory)
        if failure is not None:
            return replace(row, ending=worker.ending, message=failure.message)
        answer = worker.solve(Problem(case.instance, case.region), limits, trail.listen, hint)
        worker.look()  # it waits for more, unless it was stopped
        row = replace(row, other_load=load.others(worker.cpu_time), cores=num_cores())
    finally:
        worker.close()
    row = replace(
        row,
        ending=worker.ending,
        claimed_bound=answer.bound if has_bound else -math.inf,
        nodes=answer.nodes,
        wall_time=worker.wall_time,
        cpu_time=worker.cpu_time - start_cpu,
        peak_memory=worker.peak_memory,
        trail=trail.text(),
        message=answer.message,
    )
    if worker.ending == Ending.ANSWERED:
        row = replace(
            row,
            claimed_status=str(answer.status),
            build_time=answer.build_time,
            solve_time=answer.solve_time,
            **{f"raw_{name}": value for name, value in asdict(answer.raw).items()},
        )
    elif math.isfinite(answer.bound):  # on its way it claimed no more
        row = replace(row, raw_bound=answer.bound)
    return _valued(row, case, answer)


def _not_run(case: Case, method: Method, limits: Limits) -> Run:
    """Return the row of a method that was not run."""
    devices, rounds = case.instance.shape
    return Run(
        key="",
        suite="",
        case=case.name,
        family=case.family,
        knobs=json.dumps(dict(case.knobs)),
        seed=case.seed,
        digest=case.digest,
        devices=devices,
        rounds=rounds,
        cuts=case.instance.num_cuts,
        limits_text="; ".join(constraint.label for constraint in case.constraints),
        method=method.name,
        solver=method.solver,
        kind=method.kind,
        proves=method.proves,
        label="",
        start=COLD,
        repetition=0,
        time_limit=limits.time_limit,
        memory_limit=limits.memory_limit,
        rel_gap=limits.rel_gap,
        tolerance=case.tolerance,
        best_value=case.best.value,
        best_bound=case.best.bound,
        best_proof=case.best.proof,
        ending=Ending.REFUSED,
        versions=versions(method),
        machine=machine(),
        commit=commit(),
        started=datetime.now(UTC).isoformat(timespec="milliseconds"),
    )


def _valued(row: Run, case: Case, answer: Answer) -> Run:
    """Return the row with what the answer's decision is worth."""
    if answer.cut is None or answer.frequency is None:
        return row
    problem = Problem(case.instance, case.region)
    try:
        valued = value(problem, answer.cut, answer.frequency, PROOF_TOL, answer.share)
    except InstanceError as error:
        return replace(row, fault=str(error))
    objective, violation = valued.evaluation.objective, valued.violation
    if 0.0 < violation <= PROOF_TOL and objective < row.best_value:
        inside = put_inside(problem, answer.cut, valued.frequency, valued.share)
        if inside is not None and inside.cost < row.best_value:
            objective, violation = inside.cost, 0.0
    other_cuts = -1
    if case.best.cut is not None:
        other_cuts = int((np.asarray(answer.cut) != case.best.cut).sum())
    return replace(row, objective=objective, violation=violation, other_cuts=other_cuts)
