"""What solvers themselves claim comes through their adapters as they said it."""

from __future__ import annotations

import importlib
import math
from dataclasses import replace

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import cutwise
from card_opt.constraints import Deadline, EnergyBudget, FrequencyLevels
from card_opt.constraints.kinds import lower
from card_opt.families.tightness import least_of
from card_opt.models import catalogue
from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import decision
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.method import Method
from tests.helpers.instances import random_instance

INST = random_instance(3, shape=(1, 1), num_cuts=5)  # P2, and its costs have an offset
PROBLEM, NO_LIMITS = Problem(INST), Limits()
AVAILABLE = [method for method in METHODS if method.formulation and not method.missing()]
NO_BOUND = {"pyomo-minlp-bonmin", "pyomo-convex-bonmin", "cvxpy-conic-ecos"}  # they have none
FALSE_BOUND = {"pyomo-conic-mindtpy-ecp"}
ANOTHER_MODEL = {"cvxpy-enumerate-clarabel"}  # of all cuts together
LEVELS_OF_ITS_OWN = {"pyomo-levels-highs", "pyomo-levels-highs-appsi", "cvxpy-levels-highs"}
OUTER = "highs-outer-approximation"
RELAXED = {
    OUTER,
    "cvxpy-relaxation-clarabel",
    "cvxpy-piecewise-highs",
    "pyomo-relaxed-ipopt",
}


def cost(problem: Problem, answer: Answer) -> float:
    """Return what a decision costs, by the referee."""
    assert answer.cut is not None
    assert answer.frequency is not None
    return co.evaluate(problem.instance, answer.cut, answer.frequency).objective


def solved(method: Method, problem: Problem = PROBLEM, limits: Limits = NO_LIMITS) -> Answer:
    """Return a method's answer, from this process."""
    module, _, name = method.run.partition(":")
    solve = getattr(importlib.import_module(module), name)
    formulation = importlib.import_module(method.formulation)
    answer: Answer = solve(problem, formulation, limits, lambda _: None)
    return answer


@pytest.mark.parametrize("method", AVAILABLE, ids=lambda method: method.name)
def test_every_solver_is_quoted(method: Method) -> None:
    """Its word, value and bound are there, in units of the cost, and true of what they are about.

    A value of the problem is the cost of the decision, a bound is near it; a relaxation's are
    below the optimum, a grid's value is a decision's cost.
    """
    answer, best = solved(method), cost(PROBLEM, cutwise.solve(PROBLEM))
    claim = answer.claim
    assert claim is not None
    assert claim.word
    assert claim.says is Saying.OPTIMAL
    if method.name in ANOTHER_MODEL:
        assert (claim.about, math.isnan(claim.objective)) == (About.RELAXATION, True)
    elif method.name in RELAXED:
        assert claim.about is About.RELAXATION
        assert 0.9 * best <= claim.objective <= best * (1.0 + method.rel_tol)
    else:
        is_grid = method.name in LEVELS_OF_ITS_OWN
        assert claim.about is (About.GRID if is_grid else About.PROBLEM)
        assert claim.objective == pytest.approx(cost(PROBLEM, answer), rel=1e-6)
        assert math.isnan(claim.bound) is (method.name in NO_BOUND)
        assert (
            is_grid
            or method.name in NO_BOUND | FALSE_BOUND
            or (abs(relative_excess(claim.bound, best)) <= method.rel_tol)
        )


@pytest.mark.parametrize("name", ["cvxpy-levels-highs", "pyomo-levels-highs"])
def test_levels_of_the_problem_are_no_grid(name: str) -> None:
    """With levels of its own a problem is what a model of levels is about."""
    high = float(np.max(INST.max_frequency))
    problem = Problem(INST, lower(INST, [FrequencyLevels((0.7 * high, high))]))
    answer = solved(find(name), problem)
    assert answer.claim is not None
    assert answer.claim.about is About.PROBLEM
    assert answer.claim.objective == pytest.approx(cost(problem, answer), rel=1e-6)


def test_denial_is_quoted_whatever_is_made_of_it() -> None:
    """That there is no decision is passed on as the solver's word, without value or bound."""
    deadline = Deadline(0.9 * float(least_of(INST, "delay").item()))
    problem = Problem(INST, lower(INST, [deadline]))
    for name in ("pyomo-conic-scip", "pyomo-bigm-mindtpy-oa"):
        method = find(name)
        if method.missing():
            continue
        claim = solved(method, problem).claim
        assert claim is not None
        assert (claim.word, claim.says) == ("infeasible", Saying.INFEASIBLE)
        assert math.isnan(claim.objective)


@pytest.mark.parametrize("name", ["pyscipopt-conic-scip", "pyomo-conic-scip"])
def test_value_and_bound_of_a_run_that_was_content_with_less(name: str) -> None:
    """Where they differ the value is that of the decision, and the bound is below it."""
    inst = random_instance(3, shape=(3, 4), num_cuts=8)
    free = co.solve(inst).energy
    assert free is not None
    budget = 0.5 * float(least_of(inst, "energy").sum() + free.sum())
    problem = Problem(inst, lower(inst, [EnergyBudget(budget)]))
    answer = solved(find(name), problem, Limits(rel_gap=0.2))
    claim = answer.claim
    assert claim is not None
    assert claim.objective == pytest.approx(cost(problem, answer), rel=1e-6)
    assert claim.bound < claim.objective * (1.0 - 1e-3)


def test_a_pass_with_fractional_choices_is_a_relaxation() -> None:
    """What is denied before choices are whole is denied of a relaxation, levels or not."""
    deadline = Deadline(0.5 * float(least_of(INST, "delay").item()))
    levels = FrequencyLevels((float(np.max(INST.max_frequency)),))
    claim = solved(find(OUTER), Problem(INST, lower(INST, [levels, deadline]))).claim
    assert claim is not None
    assert (claim.says, claim.about) == (Saying.INFEASIBLE, About.RELAXATION)


def test_values_are_of_the_cost() -> None:
    """Scaled values come out in units of the cost; what stands for none is nan."""
    s = scaled(PROBLEM)
    claim = decision.claimed(s, "word", Saying.STOPPED, 2.0, 1.0, About.GRID)
    values = s.offset + 2.0 * s.scale, s.offset + s.scale
    assert claim == Claim("word", Saying.STOPPED, *values, About.GRID)
    assert s.offset != 0.0
    for none in (math.inf, -math.inf, math.nan, 1e20):
        said = decision.claimed(s, "word", Saying.STOPPED, none, none)
        assert math.isnan(said.objective)
        assert math.isnan(said.bound)


@pytest.mark.parametrize(
    ("answer", "says", "bound"),
    [
        (Answer(Status.OPTIMAL, bound=1.5), Saying.OPTIMAL, 1.5),
        (Answer(Status.FEASIBLE), Saying.FEASIBLE, math.nan),
        (Answer(Status.INFEASIBLE, bound=math.inf), Saying.INFEASIBLE, math.nan),
        (Answer(Status.TIME_LIMIT), Saying.STOPPED, math.nan),
        (Answer(Status.MEMORY_LIMIT), Saying.STOPPED, math.nan),
        (Answer(Status.ERROR), Saying.FAILED, math.nan),
        (Answer(Status.UNSUPPORTED), Saying.FAILED, math.nan),
    ],
)
def test_who_has_no_solver_speaks_for_itself(answer: Answer, says: Saying, bound: float) -> None:
    """The claim of an algorithm is its status and bound; that of a solver goes before it."""
    assert repr(answer.raw) == repr(Claim(str(answer.status), says, bound=bound))
    claim = Claim("done", Saying.OPTIMAL, 1.0)
    assert replace(answer, claim=claim).raw is claim


def test_what_models_are_about() -> None:
    """Levels are a grid and tangents a relaxation, but for problems that have levels."""
    levels = Problem(INST, lower(INST, [FrequencyLevels((1e9,))]))
    found = {f.name: f.about(PROBLEM) for f in catalogue.FORMULATIONS}
    assert {name for name, about in found.items() if about is About.GRID} == {
        "levels-pyomo",
        "levels-cvxpy",
    }
    assert {name for name, about in found.items() if about is About.RELAXATION} == {
        "tangents-highs",
        "piecewise-linear",
    }
    assert {f.about(levels) for f in catalogue.FORMULATIONS} == {About.PROBLEM}
