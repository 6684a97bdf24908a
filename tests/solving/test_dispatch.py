"""What runs, with what, and what is refused before anything does."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.constraints import Deadline, MaxCut, MinCut
from card_opt.problem.limits import DEFAULT_MEMORY, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from card_opt.solvers.child import process
from card_opt.solving import dispatch
from card_opt.solving.method import NOTHING, Method
from tests.helpers.answers import DOUBLE, GIVEN, NEXT, says
from tests.helpers.instances import worked

INST = worked()
RIGHT = card.solve(Problem(INST))


def test_limits_are_those_that_were_asked_for() -> None:
    """They reach the method, and have the documented defaults."""
    GIVEN.clear()
    for _ in range(2):
        NEXT.append(RIGHT)
    co.solve(INST, DOUBLE)
    co.solve(INST, DOUBLE, (), 3.0, 1e-3, 2.0**31)
    given = [next(v for v in call if isinstance(v, Limits)) for call in GIVEN]
    assert given == [Limits(60.0, 1e-9, DEFAULT_MEMORY), Limits(3.0, 1e-3, 2.0**31)]
    assert not any(value is None for call in GIVEN for value in call)


@pytest.mark.parametrize("proves", ["optimum, it says", NOTHING])
def test_an_empty_problem_needs_no_run(proves: str) -> None:
    """A device-round without a cut is infeasible by itself, whatever the method proves."""
    GIVEN.clear()
    solution = co.solve(INST, replace(DOUBLE, proves=proves), [MinCut(4)])
    assert (solution.status, solution.bound) == (Status.INFEASIBLE, math.inf)
    assert solution.method == "double"
    assert "MinCut(cut=4)" in solution.message
    assert GIVEN == []


def test_a_method_with_a_formulation_runs_in_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """The child gets the problem, the method and the limits."""
    monkeypatch.setattr(process, "solve", says)
    GIVEN.clear()
    outside = replace(DOUBLE, formulation="card_opt.models.one_hot", run="nowhere:nothing")
    NEXT.append(RIGHT)
    assert co.solve(INST, outside, time_limit=3.0).status is Status.OPTIMAL
    (call,) = GIVEN
    assert outside in [value for value in call if isinstance(value, Method)]
    assert Limits(time_limit=3.0) in [value for value in call if isinstance(value, Limits)]
    assert not any(value is None for value in call)


def test_card_is_the_default() -> None:
    """Without a method, the closed form decides."""
    assert co.solve(INST).method == "card"


@pytest.mark.parametrize("what", ["one", None, [INST]])
def test_an_instance_is_asked_for(what: Any) -> None:
    """Anything else is named by its type."""
    with pytest.raises(co.InstanceError) as caught:
        co.solve(what)
    assert str(caught.value) == f"inst must be an Instance, got {type(what).__name__}"


def test_outside_solvers_cannot_be_forced() -> None:
    """Force is for algorithms that answer at once."""
    outside = replace(DOUBLE, formulation="card_opt.models.one_hot")
    with pytest.raises(co.CardOptError) as caught:
        co.solve(INST, outside, force=True)
    assert str(caught.value) == "force is for algorithms of this package, got double"


# What is refused.

ABLE, ABSENT, UNABLE = (
    replace(DOUBLE, name="able"),
    replace(DOUBLE, name="absent", requires=("no_such_library",)),
    replace(DOUBLE, name="unable", supports=frozenset()),
)


@pytest.mark.parametrize(
    ("listed", "able"),
    [
        ((ABSENT, UNABLE, ABLE, replace(ABLE, name="other")), "able, other"),
        ((ABSENT, UNABLE), "none that is installed"),
    ],
)
def test_unsupported_lists_those_that_can(
    listed: tuple[Method, ...], able: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line names what is missing, and the installed methods that take all of it."""
    monkeypatch.setattr(dispatch, "METHODS", listed)
    solution = co.solve(INST, UNABLE, [Deadline(30.0), MaxCut(2)])
    assert solution.status is Status.UNSUPPORTED
    assert solution.method == "unable"
    assert solution.message == (
        f"unable takes no allowed cuts and no own limits; these methods do: {able}"
    )


def test_forced_a_method_runs_all_the_same() -> None:
    """On limits that it does not take; its decision is judged by them."""
    NEXT.append(RIGHT)
    forced = co.solve(INST, UNABLE, [Deadline(10.0)], force=True)
    assert forced.status is Status.ERROR
    assert "exceeds a limit by" in forced.message


@pytest.mark.parametrize("force", [False, True])
def test_what_is_not_installed_is_unavailable(force: bool) -> None:
    """The line says what is missing and how to install it."""
    method = replace(ABSENT, requires=("no_such_library", "numpy", "nor_this"), extra="scale")
    solution = co.solve(INST, method, force=force)
    assert (solution.status, solution.method) == (Status.UNAVAILABLE, "absent")
    assert solution.message == (
        "absent needs no_such_library, nor_this: pip install 'card-opt[scale]'"
    )


_reasons: list[str] = []


def reason(*problem: Any) -> str:
    """Return why a double does not take a problem, as a test has put it down."""
    assert None not in problem
    return _reasons.pop()


def test_a_method_may_refuse_an_instance() -> None:
    """Its reason is passed on; without one it runs."""
    picky = replace(DOUBLE, accepts=f"{__name__}:reason")
    _reasons.extend(["two devices", ""])
    NEXT.append(RIGHT)
    assert co.solve(INST, picky).status is Status.OPTIMAL
    solution = co.solve(INST, picky)
    assert solution.status is Status.UNSUPPORTED
    assert solution.message == "double takes no such instance: two devices"
