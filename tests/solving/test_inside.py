"""Only a decision that exceeds no limit refutes anything: theory, R11, and its counter-example."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import Deadline, EnergyBudget, EnergyCap, FrequencyLevels, RoundTime
from card_opt.families.tightness import least_of
from card_opt.problem.limits import DEFAULT_LIMITS, PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import Answer, Solution, Status, relative_excess
from card_opt.solving.claims import Outcome, claims
from card_opt.solving.compare import Trial, compare
from card_opt.solving.inside import evidence, put_inside
from card_opt.solving.judge import judge
from card_opt.solving.method import Method
from tests.helpers.answers import DOUBLE
from tests.helpers.instances import random_instance

# The least energy, a little more than it, is an interval of frequencies of the width of a root.
INST = random_instance(3, shape=(1, 1), num_cuts=3, static_power=300.0, weight=0.99)
CAP = EnergyCap(float(least_of(INST, "energy").item()) * (1.0 + 1e-12))
PROBLEM = Problem(INST, CAP.lower(INST))
BEST = co.solve(INST, "cutwise", [CAP])
NEAR = 1e-9  # by which a decision is outside
LOOSE = co.solve(INST, "cutwise", PROBLEM.region.scaled_bounds(1.0 + NEAR))
EXACT = replace(
    DOUBLE,
    name="exact",
    formulation="some",
    solver="S",
    rel_tol=1e-6,
    feas_tol=1e-6,
    freq_tol=1e-3,
)
OTHER = replace(EXACT, name="other", run="another", solver="T")


def decision(solution: Solution) -> tuple[IntArray, FloatArray]:
    """Return the cuts and frequencies of a solution, which has them."""
    assert solution.cut is not None
    assert solution.frequency is not None
    return solution.cut, solution.frequency


def outside(cost: float = LOOSE.objective) -> Solution:
    """Return the decision that is outside by 1e-9."""
    violation = PROBLEM.region.violation(INST, *decision(LOOSE))
    return replace(LOOSE, objective=cost, bound=cost, violation=violation)


def test_a_tiny_excess_may_be_worth_far_more_than_the_tolerance() -> None:
    """The counter-example: outside by 1e-9, cheaper than the proven optimum by over 5e-6."""
    assert BEST.status is Status.OPTIMAL
    assert BEST.gap <= 1e-9
    assert 0.5 * NEAR < outside().violation <= 1.01 * NEAR
    assert relative_excess(BEST.objective, LOOSE.objective) > 5.0 * PROOF_TOL


def test_its_price_explains_it() -> None:
    """It costs no less than the optimum's bound less price times excess, at any price."""
    cut, frequency = decision(BEST)
    step = 1e-7  # relative
    slopes = []
    for factor in (1.0 - step, 1.0 + step):
        judged = co.evaluate(INST, cut, frequency * factor)
        slopes.append((judged.objective, judged.energy.item()))
    (cost, energy), (above, more) = slopes
    price = max(0.0, -(above - cost) / (more - energy) * CAP.max_energy)
    assert LOOSE.objective >= BEST.objective - price * 1.01 * NEAR - 1e-9


def test_put_inside_it_is_no_cheaper() -> None:
    """With its cuts there is a decision that exceeds nothing, and that costs the optimum."""
    inside = put_inside(PROBLEM, *decision(LOOSE))
    assert inside is not None
    assert PROBLEM.region.violation(INST, decision(LOOSE)[0], inside.frequency) <= 0.0
    assert inside.cost == pytest.approx(BEST.objective, rel=1e-7)
    assert evidence(PROBLEM, outside()) == inside.cost


def test_a_bound_above_such_a_decision_is_no_error() -> None:
    """A method that proves the optimum and gives the decision outside has not erred.

    What it has proven of its own decision is at most that decision's cost.
    """
    said = Answer(Status.OPTIMAL, *decision(LOOSE), BEST.bound)
    solution = judge(PROBLEM, EXACT, said, DEFAULT_LIMITS)
    assert (solution.status, solution.message) == (Status.OPTIMAL, "")
    assert solution.bound == solution.objective < BEST.bound
    wrong = replace(said, bound=BEST.objective * (1.0 + 3e-6))
    assert judge(PROBLEM, EXACT, wrong, DEFAULT_LIMITS).status is Status.ERROR


def report(*trials: Trial, tested: Solution = BEST) -> tuple[Outcome, ...]:
    """Return what becomes of the claims about a candidate."""
    candidate = Trial(replace(DOUBLE, name="tested"), (tested,), tested)
    findings = [compare(PROBLEM, candidate, trial, 1.0) for trial in trials]
    return tuple(claim.outcome for claim in claims(PROBLEM, candidate, trials, findings))


def of(method: Method, solution: Solution) -> Trial:
    """Return answers that are all the same."""
    return Trial(method, (solution,), solution)


def test_such_decisions_do_not_refute_the_optimum() -> None:
    """Held against a right candidate they contradict nothing, and low bounds prove nothing."""
    assert report(of(EXACT, outside())) == (Outcome.UNDECIDED,) * 3
    assert report(of(EXACT, outside()), of(OTHER, outside())) == (Outcome.UNDECIDED,) * 3


def test_with_a_right_bound_they_bear_it_out() -> None:
    """What they decided is the optimum's cuts, and what they proved is the optimum's bound."""
    proven = replace(outside(), bound=BEST.bound)
    assert report(of(EXACT, proven), of(OTHER, proven)) == (Outcome.PASS,) * 3


def test_a_decision_inside_still_refutes() -> None:
    """The same numbers of a decision that exceeds nothing are a contradiction."""
    inside = replace(outside(), violation=0.0)
    assert report(of(EXACT, inside)) == (Outcome.FAIL,) * 3


def test_a_candidate_that_is_outside_is_not_taken_for_better() -> None:
    """Its cost is compared at what it is worth inside, so that right witnesses bear it out."""
    outcome = report(of(EXACT, BEST), of(OTHER, BEST), tested=outside())
    assert outcome == (Outcome.PASS,) * 3


def test_solvers_with_tolerances_do_not_fail_the_optimum() -> None:
    """The counter-example, given to real ones."""
    names = ["highs-outer-approximation", "pyomo-conic-scip", "pyomo-minlp-scip"]
    found = co.verify(INST, names, [CAP])
    assert found.outcome is not Outcome.FAIL, found.verdict


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("kind", ["deadline", "budget", "both", "levels"])
def test_what_is_put_inside_exceeds_nothing(kind: str, seed: int) -> None:
    """Own and shared limits; the cuts stay, and the cost is near unless prices are large."""
    inst = random_instance(seed, shape=(2, 2), num_cuts=4)
    free = co.solve(inst)
    assert free.delay is not None
    assert free.energy is not None
    kinds: dict[str, list[co.Constraint]] = {
        "deadline": [Deadline(0.99 * free.delay)],
        "budget": [EnergyBudget(0.5 * float((free.energy + least_of(inst, "energy")).sum()))],
        "both": [Deadline(1.05 * free.delay), RoundTime(float(free.delay.sum(axis=0).max()))],
        "levels": [FrequencyLevels(tuple(np.linspace(6e8, 2.4e9, 9)))],
    }
    region = co.constraints.lower(inst, kinds[kind])
    best = co.solve(inst, "column-generation", region.scaled_bounds(1.0 + NEAR))
    cut, frequency = decision(best)
    inside = put_inside(Problem(inst, region), cut, frequency)
    assert inside is not None
    assert region.violation(inst, cut, inside.frequency) <= 0.0
    assert co.evaluate(inst, cut, inside.frequency).violation == 0.0
    assert co.evaluate(inst, cut, inside.frequency).objective == inside.cost
    assert inside.cost == pytest.approx(best.objective, rel=1e-6)


def test_what_is_inside_stays_as_it_is() -> None:
    """To the bit, and however bad it is."""
    cut, frequency = np.full(INST.shape, 3), np.full(INST.shape, float(np.max(INST.max_frequency)))
    inside = put_inside(Problem(INST), cut, frequency)
    assert inside is not None
    assert inside.frequency is frequency
    assert inside.cost == co.evaluate(INST, cut, frequency).objective


def test_cuts_that_cannot_be_kept_are_no_evidence() -> None:
    """Where the cuts are not allowed, or leave no frequency, there is nothing inside."""
    cut, frequency = decision(LOOSE)
    for limit in (co.constraints.MinCut(4), EnergyCap(0.1 * float(CAP.max_energy))):
        problem = Problem(INST, co.constraints.lower(INST, [limit]))
        assert put_inside(problem, cut, frequency) is None
        assert evidence(problem, replace(LOOSE, violation=1.0)) == math.inf
    assert evidence(PROBLEM, Solution(method="m", status=Status.INFEASIBLE)) == math.inf
