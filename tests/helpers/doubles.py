"""Solvers that misbehave, to see that the limits and the referee catch them.

Each is an adapter like those in `card_opt.solvers`; `method` makes a method of one.
"""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import numpy as np

from card_opt.algorithms import card, cutwise
from card_opt.problem import referee
from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.solving.method import Method

Report = Callable[[Answer], None]
LATENESS = 0.5  # seconds past the limit, within the grace that solvers get


def method(name: str) -> Method:
    """Return the method whose adapter is the function of this module with this name."""
    return Method(
        name=name,
        kind="test double",
        proves="optimum, it says",
        run=f"tests.helpers.doubles:{name}",
        formulation="tests.helpers.doubles",
        solver=name,
        rel_tol=1e-6,
        feas_tol=1e-6,
        freq_tol=1e-3,
    )


def honest(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Answer like `card`."""
    return card.solve(problem)


def chatty(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Print a lot on both streams, from Python and from below, then answer."""
    print("x" * 200_000)
    os.write(1, b"y" * 200_000)
    sys.stderr.write("z" * 200_000)
    return card.solve(problem)


def hangs(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Report an incumbent and a bound, then never come back."""
    _report_half_way(problem.instance, report)
    while True:
        time.sleep(1)


def deaf(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Hang with signals ignored, like a library stuck in its own code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    while True:
        pass


def hogs_memory(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Report an incumbent and a bound, then take memory without end."""
    _report_half_way(problem.instance, report)
    kept = []
    while True:
        kept.append(np.ones(2_000_000))
        time.sleep(0.005)


def dies(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Be killed from outside after an incumbent."""
    _report_half_way(problem.instance, report)
    sys.stderr.write("last words\n")
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGKILL)
    return card.solve(problem)


def leaves(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """End the process without a word."""
    os._exit(7)


def fails(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Raise."""
    raise RuntimeError("no\nlicence")


def lies_about_cost(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a bad decision as optimal, with a bound that would prove a better one."""
    inst = problem.instance
    answer = card.solve(Problem(inst))
    assert answer.frequency is not None
    worst = np.broadcast_to(inst.rounds().max_frequency, inst.shape).copy()
    return Answer(Status.OPTIMAL, answer.cut, worst, answer.bound)


def lies_about_bound(
    problem: Problem, model: ModuleType, limits: Limits, report: Report
) -> Answer:
    """Claim a bound above the cost of its own decision."""
    answer = card.solve(problem)
    return Answer(Status.OPTIMAL, answer.cut, answer.frequency, answer.bound + 0.1)


def worse_and_sure(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a bad decision as optimal, with a false bound that matches it."""
    inst = problem.instance
    answer = card.solve(Problem(inst))
    worst = np.broadcast_to(inst.rounds().max_frequency, inst.shape).copy()
    assert answer.cut is not None
    bound = referee.evaluate(inst, answer.cut, worst).objective
    return Answer(Status.OPTIMAL, answer.cut, worst, bound)


def outside_the_box(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a frequency above the maximum as optimal."""
    inst = problem.instance
    answer = card.solve(Problem(inst))
    assert answer.frequency is not None
    outside = np.broadcast_to(inst.rounds().max_frequency * 1.01, inst.shape).copy()
    return Answer(Status.OPTIMAL, answer.cut, outside, answer.bound)


def no_such_cut(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a cut that does not exist."""
    inst = problem.instance
    answer = card.solve(Problem(inst))
    return Answer(
        Status.OPTIMAL, np.full(inst.shape, inst.num_cuts + 1), answer.frequency, answer.bound
    )


def not_a_number(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give NaN for a frequency."""
    answer = card.solve(problem)
    return Answer(
        Status.OPTIMAL, answer.cut, np.full(problem.instance.shape, np.nan), answer.bound
    )


def no_number_for_bound(
    problem: Problem, model: ModuleType, limits: Limits, report: Report
) -> Answer:
    """Give NaN for a bound."""
    answer = card.solve(problem)
    return Answer(Status.OPTIMAL, answer.cut, answer.frequency, np.nan)


def denies(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Say that there is no decision."""
    return Answer(Status.INFEASIBLE)


def modest(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a bad decision, and say that it is feasible."""
    inst = problem.instance
    answer = card.solve(Problem(inst))
    worst = np.broadcast_to(inst.rounds().max_frequency, inst.shape).copy()
    return Answer(Status.FEASIBLE, answer.cut, worst, answer.bound)


def shy(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum, and claim nothing."""
    answer = card.solve(problem)
    return Answer(Status.FEASIBLE, answer.cut, answer.frequency)


def boundless(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum and call it that, without a bound."""
    answer = card.solve(problem)
    return Answer(Status.OPTIMAL, answer.cut, answer.frequency)


def slack(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum and call it that, with a bound that does not prove it."""
    answer = card.solve(problem)
    return Answer(Status.OPTIMAL, answer.cut, answer.frequency, 0.9 * answer.bound)


def loosened(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum for limits that are looser by less than a solver's tolerance."""
    return cutwise.solve(Problem(problem.instance, problem.region.scaled_bounds(1.0 + 0.9e-9)))


def exact_inside(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum for the limits as they are."""
    return cutwise.solve(problem)


def late(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum a moment after the time limit."""
    time.sleep(limits.time_limit + LATENESS)
    return card.solve(problem)


def crashes(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Die like a library with a bug."""
    os.kill(os.getpid(), signal.SIGSEGV)
    return card.solve(problem)


def child_hogs_memory(
    problem: Problem, model: ModuleType, limits: Limits, report: Report
) -> Answer:
    """Let another process take memory without end."""
    code = "import time\nkept = []\nwhile True: kept.append(b'x' * 2**24); time.sleep(0.005)"
    subprocess.run([sys.executable, "-c", code], check=False)
    return card.solve(problem)


def gives_up(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Say that it failed, with a bound and a decision that are worth nothing."""
    cut = np.ones(problem.instance.shape, dtype=int)
    return Answer(
        Status.ERROR, cut, np.full(problem.instance.shape, np.inf), 1e9, message="numerics"
    )


def nonsense(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Return something else than an answer."""
    return "optimal"  # type: ignore[return-value]


def nothing_optimal(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Say optimal and give nothing."""
    return Answer(Status.OPTIMAL, bound=0.0)


def hides_denial(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Fail, where the solver behind it says that there is no decision."""
    claim = Claim("infeasible", Saying.INFEASIBLE)
    return Answer(Status.ERROR, message="not believed", claim=claim)


def hides_optimum(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a bad decision as feasible, which the solver behind it calls optimal."""
    answer = modest(problem, model, limits, report)
    return replace(answer, claim=Claim("optimal", Saying.OPTIMAL))


def hides_bound(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give the optimum and no bound, where the solver behind it says one that is false."""
    bound = 1.01 * card.solve(problem).bound
    answer = shy(problem, model, limits, report)
    return replace(answer, claim=Claim("stopped", Saying.STOPPED, bound=bound))


def misprices(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Answer like `card`, where the solver behind it says a value that its decision has not."""
    answer = card.solve(problem)
    claim = Claim("optimal", Saying.OPTIMAL, 0.99 * answer.bound, 0.98 * answer.bound)
    return replace(answer, claim=claim)


def of_a_relaxation(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Answer like `card`, where the solver behind it has solved a relaxation."""
    answer = card.solve(problem)
    values = 0.99 * answer.bound, 0.99 * answer.bound
    return replace(answer, claim=Claim("optimal", Saying.OPTIMAL, *values, About.RELAXATION))


def above_a_relaxation(
    problem: Problem, model: ModuleType, limits: Limits, report: Report
) -> Answer:
    """Answer like `card`, where what is said of a relaxation's optimum cannot be."""
    answer = card.solve(problem)
    values = 1.01 * answer.bound, math.nan
    return replace(answer, claim=Claim("optimal", Saying.OPTIMAL, *values, About.RELAXATION))


def of_a_grid(problem: Problem, model: ModuleType, limits: Limits, report: Report) -> Answer:
    """Give a bad decision, and call it the best of the few that the solver behind it knows."""
    answer = modest(problem, model, limits, report)
    assert answer.cut is not None
    assert answer.frequency is not None
    value = referee.evaluate(problem.instance, answer.cut, answer.frequency).objective
    return replace(answer, claim=Claim("optimal", Saying.OPTIMAL, value, value, About.GRID))


def _report_half_way(inst: Instance, report: Report) -> None:
    answer = card.solve(Problem(inst))
    report(Answer(Status.FEASIBLE, bound=answer.bound - 1.0))
    report(Answer(Status.FEASIBLE, answer.cut, answer.frequency))
