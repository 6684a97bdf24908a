"""What runs, with what, and what is refused before anything does."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.constraints import Deadline, FrequencyLevels, MaxCut, MinCut, lower
from card_opt.problem.limits import DEFAULT_MEMORY, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import CUTS, OWN
from card_opt.problem.solution import Status
from card_opt.solvers.child import idle
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
    assert given(Limits, GIVEN) == [Limits(60.0, 1e-9, DEFAULT_MEMORY), Limits(3.0, 1e-3, 2.0**31)]


def given(kind: type[Any], calls: list[tuple[Any, ...]]) -> list[Any]:
    """Return what a double was given of a kind, call by call."""
    return [next(value for value in call if isinstance(value, kind)) for call in calls]


def test_the_problem_is_that_which_was_asked_for() -> None:
    """The method gets the instance, and what the constraints leave of it."""
    GIVEN.clear()
    NEXT.append(RIGHT)
    co.solve(INST, DOUBLE, [MaxCut(3), Deadline(1e3)])
    (problem,) = given(Problem, GIVEN)
    assert problem.instance is INST
    assert problem.region.needs == {CUTS, OWN}


@pytest.mark.parametrize("constraint", [MinCut(4), FrequencyLevels((0.5, 6.0))])
@pytest.mark.parametrize("proves", ["optimum, it says", NOTHING])
def test_an_empty_problem_needs_no_run(proves: str, constraint: co.Constraint) -> None:
    """A device-round without a cut or level is infeasible by itself, whatever a method proves."""
    GIVEN.clear()
    solution = co.solve(INST, replace(DOUBLE, proves=proves), [constraint])
    assert (solution.status, solution.bound) == (Status.INFEASIBLE, math.inf)
    assert solution.method == "double"
    assert constraint.label in solution.message
    assert GIVEN == []


def test_a_method_with_a_formulation_runs_in_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """The child gets the problem, the method and the limits."""
    monkeypatch.setattr(idle, "solve", says)
    GIVEN.clear()
    outside = replace(DOUBLE, formulation="card_opt.models.one_hot", run="nowhere:nothing")
    NEXT.append(RIGHT)
    assert co.solve(INST, outside, time_limit=3.0).status is Status.OPTIMAL
    assert given(Method, GIVEN) == [outside]
    assert given(Limits, GIVEN) == [Limits(time_limit=3.0)]
    assert [problem.instance for problem in given(Problem, GIVEN)] == [INST]


def test_card_is_the_default() -> None:
    """Without a method, the closed form decides."""
    assert co.solve(INST).method == "card"


@pytest.mark.parametrize("what", ["one", None, [INST]])
def test_an_instance_is_asked_for(what: Any) -> None:
    """Anything else is named by its type."""
    with pytest.raises(co.InstanceError) as caught:
        co.solve(what)
    assert str(caught.value).startswith(
        f"inst must be an Instance, a Scenario or a Problem, got {type(what).__name__}"
    )


def test_outside_solvers_cannot_be_forced() -> None:
    """Force is for algorithms that answer at once."""
    outside = replace(DOUBLE, formulation="card_opt.models.one_hot")
    with pytest.raises(co.CardOptError) as caught:
        co.solve(INST, outside, force=True)
    assert str(caught.value) == "force is for algorithms of this package, got double"


# What is refused.

ABLE, ABSENT, UNABLE = (
    replace(DOUBLE, name="able", supports=frozenset({CUTS, OWN})),
    replace(DOUBLE, name="absent", requires=("no_such_library",)),
    replace(DOUBLE, name="unable", supports=frozenset()),
)


@pytest.mark.parametrize(
    ("listed", "able"),
    [
        ((ABSENT, UNABLE, ABLE, replace(ABLE, name="other")), "able, other"),
        ((UNABLE, *[ABLE] * 5), "able, able, able, able, able"),
        ((UNABLE, *[ABLE] * 9), "able, able, able, able and 5 more"),
        ((ABSENT, UNABLE), "none that is installed"),
    ],
)
def test_unsupported_lists_those_that_can(
    listed: tuple[Method, ...], able: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line names what is missing, and installed methods that take all of it, a few of many."""
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


def test_refusal_can_be_asked_for_beforehand() -> None:
    """Of a problem alone, as `solve` would refuse it; nothing if it would not."""
    limited = Problem(INST, lower(INST, [Deadline(30.0)]))
    refused = dispatch.refusal(limited, UNABLE)
    assert refused is not None
    assert refused[0] is Status.UNSUPPORTED
    assert dispatch.refusal(limited, UNABLE, force=True) is None
    assert dispatch.refusal(limited, ABLE) is None


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
    assert [p.instance for p in problem] == [INST]
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
