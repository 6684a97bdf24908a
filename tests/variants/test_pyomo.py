"""Pyomo's formulations of shares, moves and makespans, held against the brute force."""

from __future__ import annotations

import functools
import importlib
import itertools
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pytest

import card_opt as co
from card_opt import constraints
from card_opt.models import catalogue, conic_hull_pyomo, integer_cut
from card_opt.models.catalogue import FURTHER
from card_opt.models.parts import begin_pyomo, moves_pyomo
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Start
from card_opt.solvers.adapters import pyomo_gurobi, pyomo_scip
from card_opt.solving.catalogue import find
from card_opt.solving.symbols import SYMBOLS
from tests.helpers.instances import random_instance
from tests.variants.brute_force import Best, Undecided, best
from tests.variants.problems import VARIANTS, extras, random_problem

TOLERANCE = 1e-6  # relative, of SCIP's bounds and costs, as the methods have it
ROUNDING = 1e-9  # relative, of sums of scaled numbers
FORMS = ("one-hot", "conic-hull-pyomo", "gdp-bigm", "gdp-hull", "gdp-mbigm")
STARTED = ("one-hot", "conic-hull-pyomo", "gdp-bigm", "gdp-mbigm", "reduced-space")
CASES = [(variant, extra) for variant in VARIANTS for extra in (None, *extras(variant))]
NUMBERS = [pytest.param(i, marks=[pytest.mark.nightly] * (i % 2)) for i in range(len(CASES))]


@functools.cache
def drawn(variant: str, extra: str | None, seed: int) -> tuple[Problem, Best]:
    """Return a random tiny problem and its best decision; one that is not on an edge.

    What a seed gives stays the same, and is not to be changed.
    """
    for attempt in itertools.count():
        draw = [seed, attempt, VARIANTS.index(variant), len(extra or "")]
        try:
            problem = random_problem(np.random.default_rng(draw), variant, extra)
            found = best(problem)
        except Undecided:
            continue
        if not problem.region.is_empty(problem.instance):
            return problem, found
    raise AssertionError


def model_of(form: str, problem: Problem) -> Any:
    """Return the model of a problem in a formulation, skipped if that does not take it."""
    formulation = catalogue.find(form)
    if reason := formulation.refusal(problem):
        pytest.skip(reason)
    return importlib.import_module(formulation.module).build_model(problem)


def answer_of(form: str, problem: Problem, time_limit: float) -> Answer:
    """Return SCIP's answer to a formulation, in this process."""
    module = importlib.import_module(catalogue.find(form).module)
    return pyomo_scip.solve(problem, module, Limits(time_limit=time_limit), lambda _: None)


def agree(answer: Answer, problem: Problem, found: Best, may_stop: bool) -> None:
    """Hold an answer against the best decision: its bound is below, its decision not worse."""
    size = problem.num_rounds
    assert relative_excess(answer.bound, found.objective, size) <= TOLERANCE
    if answer.status is Status.TIME_LIMIT and may_stop:
        return
    if not found.is_feasible:
        assert answer.status is Status.INFEASIBLE
        return
    assert answer.status is Status.OPTIMAL, answer
    assert answer.cut is not None
    assert answer.frequency is not None
    said = problem.evaluate(answer.cut, answer.frequency, answer.share)
    beside = problem.region.violation(problem.instance, answer.cut, answer.frequency, answer.share)
    assert max(said.violation, beside) <= TOLERANCE
    assert abs(relative_excess(said.objective, found.objective, size)) <= TOLERANCE
    assert abs(relative_excess(answer.bound, found.objective, size)) <= TOLERANCE


@pytest.mark.parametrize("number", NUMBERS)
def test_the_optimum_is_that_of_every_combination(number: int) -> None:
    """Alone and with each other limit: what SCIP finds is the best decision, or there is none."""
    problem, found = drawn(*CASES[number], seed=1)
    form = FORMS[number % len(FORMS)]
    agree(answer_of(form, problem, 20.0), problem, found, may_stop=form != "one-hot")


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(2, 7))
@pytest.mark.parametrize(("variant", "extra"), CASES)
def test_every_formulation_has_the_optimum(variant: str, extra: str | None, seed: int) -> None:
    """Each of them, on each problem; one that stops at the clock has a bound that is true."""
    problem, found = drawn(variant, extra, seed)
    for form in (*FORMS, "reduced-space", "levels-pyomo"):
        if not catalogue.find(form).refusal(problem) and (
            form != "levels-pyomo" or extra == "levels"
        ):
            agree(answer_of(form, problem, 30.0), problem, found, may_stop=True)


@pytest.mark.parametrize(
    ("form", "variant"),
    [
        *itertools.product(STARTED, VARIANTS),
        *itertools.product(("convex-hull-nl", "levels-pyomo"), ("moves", "parallel")),
    ],
)
def test_a_decision_is_a_point_of_every_model(form: str, variant: str) -> None:
    """Put into a model it keeps all rows, and the objective is what the referee says of it."""
    problem, found = drawn(variant, "levels" if form == "levels-pyomo" else None, 2)
    model = model_of(form, problem)
    begin_pyomo.begin(model, started(problem, found))
    off = 1e-5 if form == "convex-hull-nl" else ROUNDING
    (objective,) = model.component_data_objects(pyo.Objective, active=True)
    cost = model.scaled.to_cost(pyo.value(objective))
    assert cost == pytest.approx(found.objective, rel=off, abs=off)
    for row in model.component_data_objects(pyo.Constraint, active=True):
        low, body, high = (pyo.value(v) for v in (row.lower, row.body, row.upper))
        reach = 10.0 * off * max(1.0, abs(body))
        assert low is None or body >= low - reach, row.name
        assert high is None or body <= high + reach, row.name


def started(problem: Problem, found: Best) -> Any:
    """Return a decision as a start."""
    assert found.cut is not None
    assert found.frequency is not None
    return Start(found.cut, found.frequency, share=found.share).tamed(problem)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("form", ["one-hot", "conic-hull-pyomo", "gdp-bigm", "reduced-space"])
def test_symbols_are_the_referees(form: str, variant: str) -> None:
    """At a decision delay, energy, cost and share of a model are the referee's, in SI units."""
    problem, found = drawn(variant, None, 2)
    model = co.build_model(problem, form)
    begin_pyomo.begin(model.inner, started(problem, found))
    assert found.cut is not None
    assert found.frequency is not None
    said = problem.evaluate(found.cut, found.frequency, found.share)
    true = {"delay": said.delay, "energy": said.energy, "cost": said.cost, "cut": found.cut}
    true |= {"frequency": found.frequency}
    true |= {} if found.share is None else {"share": found.share}
    assert {*model.symbols} == {*SYMBOLS} - ({"share"} - {*true})
    for name, values in true.items():
        for at in np.ndindex(problem.instance.shape):
            value = pyo.value(getattr(model, name)[at])
            assert value == pytest.approx(values[at], rel=1e-8, abs=1e-9), (name, at)
    assert sum(pyo.value(model.cost[at]) for at in np.ndindex(values.shape)) == pytest.approx(
        pyo.value(next(model.native.component_data_objects(pyo.Objective, active=True))),
        rel=ROUNDING,
        abs=ROUNDING,
    )
    is_above = form == "conic-hull-pyomo" or "parallel" in variant or "moves" in variant
    assert model.says("cost") == (catalogue.ABOVE if is_above else catalogue.EQUAL)


def relaxed_bound(problem: Problem) -> float:
    """Return the value of the hull with fractional choices, by SCIP."""
    model = conic_hull_pyomo.build_model(problem)
    for variable in model.chosen.values():
        variable.domain = pyo.UnitInterval
    scip = pyomo_scip.translate(model).scip
    scip.hideOutput()
    scip.setParams({"numerics/feastol": 1e-9, "limits/gap": 1e-7, "limits/time": 20.0})
    scip.optimize()
    return float(model.scaled.to_cost(scip.getDualbound()))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_relaxation_of_the_hull_is_a_bound(variant: str, seed: int) -> None:
    """With fractional choices no more is asked for than the best decision costs."""
    problem, found = drawn(variant, None, seed)
    assert relative_excess(relaxed_bound(problem), found.objective, problem.num_rounds) <= 1e-6


@pytest.mark.parametrize("seed", range(4))
def test_moves_as_a_line_and_as_a_flow_are_one_relaxation(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a limit that couples devices the bounds are the same, with 2 C numbers for C^2."""
    problem, _ = drawn("moves", "energy-budget-fleet", seed)
    on_line = relaxed_bound(problem)
    sizes = [conic_hull_pyomo.build_model(problem)]
    monkeypatch.setattr(moves_pyomo, "line_of", lambda _: None)
    sizes.append(conic_hull_pyomo.build_model(problem))
    assert relaxed_bound(problem) == pytest.approx(on_line, rel=1e-3, abs=1e-4)
    assert [hasattr(model, "below") for model in sizes] == [True, False]
    assert [hasattr(model, "move") for model in sizes] == [False, True]


def test_sizes() -> None:
    """Variables and rows that shares, makespans and moves add, per device-round and cut."""
    inst = random_instance(5, shape=(2, 3), num_cuts=5)
    inst = inst.replace(held_bytes=1e8 * np.arange(1.0, 6.0))
    rounds, pairs = 6, 30

    def added(form: str, *given: Any) -> tuple[int, int]:
        region = constraints.lower(inst, given)
        models = [model_of(form, Problem(inst, r)) for r in (constraints.lower(inst, ()), region)]
        plain, more = ((m.nvariables(), m.nconstraints()) for m in models)
        return more[0] - plain[0], more[1] - plain[1]

    band, waits = constraints.BandwidthPool(), constraints.ParallelRound()
    assert added("one-hot", band) == (rounds * 4, rounds * 3 + 3)
    assert added("gdp-bigm", band) == (rounds * 3, rounds * 2 + 3)
    assert added("conic-hull-pyomo", band) == (2 * pairs + 3 * rounds, 4 * pairs + 4 * rounds + 3)
    assert added("conic-hull-pyomo", waits) == (3, rounds)
    steps, places = 2 * 2, 4
    price = constraints.MovePrice(1e-9)
    assert added("conic-hull-pyomo", price) == (
        (rounds + steps) * places,
        (rounds + 2 * steps) * places,
    )
    swing = constraints.MaxSwing(1)
    assert added("conic-hull-pyomo", swing) == (
        rounds * places,
        rounds * places + steps * 2 * (places - 1),
    )


@pytest.mark.parametrize("kind", ["price", "swing", "both"])
def test_a_whole_cut_moves_by_steps(kind: str) -> None:
    """With identical layers a move costs so much for each step, from where a device starts."""
    inst = random_instance(8, shape=(2, 3), num_cuts=5, profile="linear", link_scale=0.3)
    inst = inst.replace(held_bytes=1e8 * np.arange(1.0, 6.0))
    price, swing = constraints.MovePrice(2e-11, 2), constraints.MaxSwing(1, 3)
    both: list[constraints.Constraint] = [price, constraints.MaxSwing(2)]
    kinds: dict[str, list[constraints.Constraint]]
    kinds = {"price": [price], "swing": [swing], "both": both}
    given = kinds[kind]
    region = constraints.lower(inst, [*given, constraints.ParallelRound()])
    problem = Problem(inst, region)
    assert not integer_cut.accepts(problem)
    agree(answer_of("integer-cut", problem, 30.0), problem, best(problem), may_stop=False)


def test_a_whole_cut_takes_no_uneven_steps() -> None:
    """Where a step costs more than another the formulation says that it cannot."""
    inst = random_instance(8, shape=(2, 3), num_cuts=5, profile="linear")
    inst = inst.replace(held_bytes=1e8 * np.array([1.0, 2.0, 4.0, 5.0, 6.0]))
    region = constraints.lower(inst, [constraints.MovePrice(1e-9)])
    assert "step of the cut" in catalogue.find("integer-cut").refusal(Problem(inst, region))


def test_what_is_not_taken_is_said() -> None:
    """Formulations name what they do not take; the server's queue is none of theirs."""
    inst = random_instance(4, shape=(2, 2))
    region = constraints.lower(inst, [constraints.BandwidthPool()])
    for form in ("convex-hull-nl", "levels-pyomo"):
        assert "takes no bandwidth shares" in catalogue.find(form).refusal(Problem(inst, region))
    waits = Problem(inst, constraints.lower(inst, [constraints.ParallelRound()]))
    assert "need frequency levels" in catalogue.find("levels-pyomo").refusal(waits)
    assert "server queue" not in FURTHER


@pytest.mark.parametrize("method", ["pyomo-minlp-scip", "pyomo-bigm-scip"])
def test_methods_bring_the_shares(method: str) -> None:
    """From the process that solves, with a start, too; the judge finds the optimum."""
    problem, found = drawn("band+parallel", None, 4)
    first = co.solve(problem, method)
    again = co.solve(problem, method, start=first)
    for solution in (first, again):
        assert solution.status is Status.OPTIMAL, solution.message
        assert solution.share is not None
        assert solution.share.shape == problem.instance.shape
        off = relative_excess(solution.objective, found.objective, problem.num_rounds)
        assert abs(off) <= TOLERANCE


@pytest.mark.parametrize("method", ["pyomo-minlp-gurobi", "pyomo-minlp-maingo"])
@pytest.mark.parametrize("variant", ["moves", "band+parallel"])
def test_other_solvers_bear_it_out(method: str, variant: str) -> None:
    """Solvers that share nothing with SCIP find the same, as far as they are installed."""
    if find(method).missing():
        pytest.skip(f"{method} is not installed")
    problem, found = drawn(variant, None, 3)
    solution = co.solve(problem, method)
    assert solution.status in {Status.OPTIMAL, Status.FEASIBLE}, solution.message
    for value in (solution.objective, solution.bound):
        assert abs(relative_excess(value, found.objective, problem.num_rounds)) <= 1e-5


def test_gurobi_says_when_the_licence_is_too_small() -> None:
    """Variables of moves count, too."""
    inst = random_instance(4, shape=(4, 5), num_cuts=8)
    inst = inst.replace(held_bytes=1e8 * np.arange(1.0, 9.0))
    region = constraints.lower(inst, [constraints.MovePrice(1e-9)])
    assert not pyomo_gurobi.accepts(Problem(inst))
    assert "variables" in pyomo_gurobi.accepts(Problem(inst, region))
