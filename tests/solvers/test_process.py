"""Limits, failures and lies of an outside solver: all caught, and what was found is kept."""

from __future__ import annotations

import io
import math
import os
import signal
import time
from dataclasses import replace

import pytest

import card_opt as co
from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.solution import Answer, Status
from card_opt.solvers.child import frames, idle, process
from tests.helpers.doubles import method
from tests.helpers.instances import random_instance

INST = random_instance(3, shape=(2, 3), num_cuts=7)
OPTIMUM = co.solve(INST).objective
HALF_WAY = pytest.approx(OPTIMUM - 1.0)


@pytest.fixture(autouse=True)
def _no_idle_process() -> None:
    """Start every test without a process left by another."""
    idle.close_idle()


def test_answer_comes_back_whole() -> None:
    """A decision is the same after its way through the process as before."""
    solution, direct = co.solve(INST, method("honest")), co.solve(INST)
    assert solution.status is co.Status.OPTIMAL
    assert solution.to_frame().equals(direct.to_frame())
    assert solution.bound == direct.bound


def test_output_of_a_solver_is_not_an_answer() -> None:
    """Whatever a solver prints, on any level, does not disturb its answer."""
    assert co.solve(INST, method("chatty")).objective == OPTIMUM


@pytest.mark.parametrize("name", ["hangs", "deaf"])
def test_clock_fires(name: str) -> None:
    """A solver that never comes back is stopped at the limit and its grace."""
    start = time.perf_counter()
    solution = co.solve(INST, method(name), time_limit=0.5)
    assert solution.status is co.Status.TIME_LIMIT
    assert 0.5 <= solution.solve_time <= time.perf_counter() - start < 0.5 + process.GRACE + 15.0
    assert "allowed 0.5 s" in solution.message


def test_clock_keeps_what_was_found() -> None:
    """Incumbent and bound that were reported before the clock struck are in the solution."""
    solution = co.solve(INST, method("hangs"), time_limit=0.2)
    assert solution.objective == OPTIMUM
    assert solution.bound == HALF_WAY


def test_memory_limit_fires() -> None:
    """A solver that takes too much memory is stopped, and what it had found is kept."""
    solution = co.solve(INST, method("hogs_memory"), memory_limit=600e6)
    assert solution.status is co.Status.MEMORY_LIMIT
    assert "allowed 600" in solution.message
    assert solution.objective == OPTIMUM
    assert solution.bound == HALF_WAY


def test_killed_solver_is_an_error() -> None:
    """A solver that is killed is named with its signal and its last words."""
    solution = co.solve(INST, method("dies"))
    assert solution.status is co.Status.ERROR
    assert "SIGKILL: last words" in solution.message
    assert solution.objective == OPTIMUM


def test_silent_end_is_an_error() -> None:
    """A solver that ends its process is named with its exit code."""
    solution = co.solve(INST, method("leaves"))
    assert solution.status is co.Status.ERROR
    assert "exit code 7" in solution.message


def test_exception_is_one_line() -> None:
    """A solver's exception becomes one line, and the process takes the next instance."""
    solution = co.solve(INST, method("fails"))
    assert solution.status is co.Status.ERROR
    assert solution.message == "RuntimeError: no licence"
    assert math.isinf(solution.objective)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lies_about_bound", "is above its own cost"),
        ("outside_the_box", "exceeds a limit by 0.01 of it"),
        ("no_such_cut", r"cut must be whole numbers in 1\.\.7, got 8"),
        ("not_a_number", "frequency must be positive and finite"),
        ("nothing_optimal", "gives no decision"),
    ],
)
def test_false_answers_are_errors(name: str, text: str) -> None:
    """What cannot be true is an error that says what is wrong, and proves nothing."""
    solution = co.solve(INST, method(name))
    assert solution.status is co.Status.ERROR
    with pytest.raises(ValueError, match=text):
        raise ValueError(solution.message)


def test_optimal_needs_its_bound() -> None:
    """A solver that calls a bad decision optimal is not believed: its own bound denies it."""
    solution = co.solve(INST, method("lies_about_cost"))
    assert solution.status is co.Status.FEASIBLE
    assert "says optimal with a gap of" in solution.message


def test_idle_process_is_used_again() -> None:
    """The second solve by a method runs in the process of the first; another method's does not."""
    co.solve(INST, method("honest"))
    (first,) = idle.stock().idle
    co.solve(INST, method("honest"))
    assert idle.stock().idle == [first]
    co.solve(INST, method("chatty"))
    assert idle.stock().idle != [first]
    assert not first.is_alive


def test_dead_idle_process_is_replaced() -> None:
    """An idle process that was killed meanwhile costs a restart, not an error."""
    co.solve(INST, method("honest"))
    (worker,) = idle.stock().idle
    os.kill(worker._child.family()[0].pid, signal.SIGKILL)
    worker._child.wait()
    assert co.solve(INST, method("honest")).status is co.Status.OPTIMAL


def test_missing_module_is_unavailable() -> None:
    """A method whose library is missing gives its install line and starts nothing."""
    absent = co.Method(
        name="absent",
        kind="test double",
        proves="nothing",
        run="x:y",
        requires=("no_such_library",),
        extra="scale",
    )
    solution = co.solve(INST, absent)
    assert solution.status is co.Status.UNAVAILABLE
    assert solution.message == "absent needs no_such_library: pip install 'card-opt[scale]'"


@pytest.mark.parametrize(
    "claim",
    [
        None,
        Claim("kOptimal", Saying.OPTIMAL, 1.5, math.nan, About.RELAXATION),
        Claim("a\nword", Saying.FAILED),
    ],
)
def test_claim_travels_as_it_is(claim: Claim | None) -> None:
    """What a solver claims comes out of its process as it went in, its word in one line."""
    stream = io.BytesIO()
    frames.write_answer(stream, "answer", Answer(Status.ERROR, claim=claim))
    stream.seek(0)
    frame = frames.read(stream)
    assert frame is not None
    found = frames.as_answer(*frame).claim
    assert repr(found) == repr(claim and replace(claim, word=" ".join(claim.word.split())))
