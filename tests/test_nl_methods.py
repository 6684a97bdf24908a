"""Bonmin and Ipopt through .nl files: found, proven by our own bound, never on their word."""

from __future__ import annotations

import importlib
from types import SimpleNamespace
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pytest

import card_opt as co
from card_opt import costs
from card_opt.algorithms import exhaustive
from card_opt.instance import Instance
from card_opt.limits import Limits
from card_opt.method import NOTHING, Method
from card_opt.methods_nl import NL_METHODS
from card_opt.models import convex_hull_nl, scaling
from card_opt.solution import Answer, Status, relative_excess
from card_opt.solve import judge
from card_opt.solvers import casadi_nl
from tests.instances import frequency_at, random_instance, worked
from tests.test_adapters import INSTANCES

pytest.importorskip("casadi")

ROUNDING = 1e-11  # a few additions of scaled numbers, relative
REFERENCE = 1e-7  # relative, to enumeration
PLACES = (0.0, 0.3, 1.0)
CASADI = [method for method in NL_METHODS if "casadi" in method.requires]
(XPRESS,) = (method for method in NL_METHODS if method.solver == "Xpress")
ALL = pytest.mark.parametrize("method", CASADI, ids=lambda method: method.name)


def answered(inst: Instance, method: Method, limits: Limits | None = None) -> Answer:
    """Return the answer of a method's adapter, asked in this process."""
    module, _, function = method.run.partition(":")
    adapter = getattr(importlib.import_module(module), function)
    formulation = importlib.import_module(method.formulation)
    answer: Answer = adapter(inst, formulation, limits or Limits(), lambda _: None)
    return answer


def optimum(inst: Instance) -> float:
    """Return the least cost, by enumeration."""
    best = exhaustive.solve(inst)
    assert best.cut is not None
    assert best.frequency is not None
    return costs.evaluate(inst, best.cut, best.frequency).objective


def put(model: Any, cut: costs.IntArray, frequency: costs.FloatArray) -> None:
    """Put a decision into a hull model."""
    s: scaling.Scaled = model.scaled
    chosen = np.eye(s.size[1])[cut.ravel() - 1]
    relative = (frequency.ravel() / s.max_frequency)[:, np.newaxis]
    values = {
        "chosen": chosen,
        "above": chosen * (relative - s.min_frequency[:, np.newaxis]),
        "period": chosen / relative,
        "square": chosen * relative**2,
    }
    for name, array in values.items():
        for item, value in zip(model.component(name).values(), array.ravel(), strict=True):
            item.set_value(float(value), skip_validation=True)


@ALL
@pytest.mark.parametrize("name", INSTANCES)
def test_finds_the_optimum(method: Method, name: str) -> None:
    """The decision is enumeration's; it is called optimal if our own bound proves it."""
    inst = INSTANCES[name]
    answer, least = answered(inst, method), optimum(inst)
    assert answer.cut is not None, answer.message
    assert answer.frequency is not None
    said = costs.evaluate(inst, answer.cut, answer.frequency)
    assert said.violation == 0.0
    size = inst.uplink_rate.size
    assert relative_excess(said.objective, least, size) <= REFERENCE
    proves = method.proves != NOTHING
    assert answer.status is (Status.OPTIMAL if proves else Status.FEASIBLE)
    assert relative_excess(least, answer.bound, size) >= -ROUNDING
    assert (relative_excess(said.objective, answer.bound, size) <= REFERENCE) == proves


@pytest.mark.parametrize("name", INSTANCES)
def test_xpress_finds_the_optimum(name: str) -> None:
    """Within its licence Xpress's decision is the optimum, to its own tolerance, unproven."""
    pytest.importorskip("xpress")
    inst = INSTANCES[name]
    solution, least = co.solve(inst, XPRESS), optimum(inst)
    size = inst.uplink_rate.size
    assert solution.status is Status.FEASIBLE, solution.message
    assert relative_excess(solution.objective, least, size) <= XPRESS.rel_tol
    assert solution.bound == -np.inf


@pytest.mark.parametrize(("shape", "is_taken"), [((2, 2), True), ((1, 5), False)])
def test_xpress_keeps_its_licence(shape: tuple[int, int], is_taken: bool) -> None:
    """What the licence is too small for is unsupported, with both numbers; the rest is solved."""
    pytest.importorskip("xpress")
    solution = co.solve(random_instance(5, shape=shape, num_cuts=40), XPRESS)
    assert solution.status is (Status.FEASIBLE if is_taken else Status.UNSUPPORTED)
    assert ("250 rows and columns, 200 are licensed" in solution.message) != is_taken


@pytest.mark.parametrize("name", INSTANCES)
def test_hull_is_the_problem(name: str) -> None:
    """Every decision is feasible in the smooth hull and costs what the referee says."""
    inst = INSTANCES[name]
    model = convex_hull_nl.build_model(inst)
    cut = np.random.default_rng(0).integers(1, inst.num_cuts + 1, inst.shape)
    for place in PLACES:
        frequency = frequency_at(inst, place)
        put(model, cut, frequency)
        slacks = [row.slack() for row in model.component_data_objects(pyo.Constraint)]
        assert min(slacks) >= -ROUNDING
        expected = costs.evaluate(inst, cut, frequency).objective
        value = model.scaled.to_cost(pyo.value(model.cost))
        assert value == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING * model.scaled.scale)
        back = convex_hull_nl.decision(model)
        np.testing.assert_array_equal(back[0], cut)
        np.testing.assert_allclose(back[1], frequency, rtol=ROUNDING)


@pytest.mark.parametrize("name", INSTANCES)
def test_bound_holds_whatever_the_values_are(name: str) -> None:
    """The bound is below the optimum at random values of the variables, feasible or not."""
    inst = INSTANCES[name]
    model, least, rng = convex_hull_nl.build_model(inst), optimum(inst), np.random.default_rng(1)
    for _ in range(3):
        for variable in (model.chosen, model.above):
            for item in variable.values():
                item.set_value(rng.uniform(-0.1, 1.0), skip_validation=True)
        bound = convex_hull_nl.lower_bound(model)
        assert relative_excess(least, bound, inst.uplink_rate.size) >= -ROUNDING


def test_functions_of_the_hull_are_convex() -> None:
    """On the segment between any two points both functions are below the chord."""
    model = convex_hull_nl.build_model(worked())
    rng = np.random.default_rng(2)
    x, s = model.chosen[0, 0], model.above[0, 0]
    for row in (model.period_of_cut[0, 0], model.square_of_cut[0, 0]):
        others = [model.period[0, 0], model.square[0, 0]]
        for item in others:
            item.set_value(0.0)
        for _ in range(200):
            ends = 10.0 ** rng.uniform(-9.0, 0.0, (2, 2))
            values = []
            for point in (*ends, ends.mean(axis=0)):
                x.set_value(float(point[0]), skip_validation=True)
                s.set_value(float(point[1] * point[0]), skip_validation=True)
                values.append((point, s.value, pyo.value(row.body)))
            middle = 0.5 * (values[0][0][0] + values[1][0][0])
            x.set_value(float(middle), skip_validation=True)
            s.set_value(0.5 * (values[0][1] + values[1][1]), skip_validation=True)
            chord = 0.5 * (values[0][2] + values[1][2])
            assert pyo.value(row.body) <= chord + ROUNDING * abs(chord)


def test_budget_is_priced() -> None:
    """With an energy budget the relaxation's own price gives a bound that is valid and sharp."""
    inst = random_instance(3, shape=(2, 3), num_cuts=9)
    free = co.solve(inst)
    assert free.energy is not None
    budget = 0.7 * float(free.energy.sum())
    models: list[Any] = []

    def build_model(inst: Instance, relaxed: bool) -> Any:
        models.append(convex_hull_nl.build_model(inst, budget, relaxed))
        return models[-1]

    formulation: Any = SimpleNamespace(
        build_model=build_model,
        decision=convex_hull_nl.decision,
        lower_bound=convex_hull_nl.lower_bound,
    )
    answer = casadi_nl.solve_relaxed(inst, formulation, Limits(), lambda _: None)
    relaxed = models[0].scaled.to_cost(pyo.value(models[0].cost))
    assert answer.bound == pytest.approx(relaxed, rel=1e-5)
    assert answer.bound > free.objective * (1.0 + 1e-3)
    rng, num_within = np.random.default_rng(3), 0
    for _ in range(3000):
        cut = rng.integers(1, inst.num_cuts + 1, inst.shape)
        said = costs.evaluate(inst, cut, frequency_at(inst, float(rng.uniform())))
        if said.energy.sum() <= budget:
            num_within += 1
            assert said.objective >= answer.bound
    assert num_within > 30


@ALL
def test_limits_are_statuses(method: Method) -> None:
    """Out of time at once, a method says so and claims no more than its bound."""
    inst = random_instance(20, shape=(2, 5), num_cuts=31)
    answer = answered(inst, method, Limits(time_limit=1e-3))
    assert answer.status is Status.TIME_LIMIT
    assert answer.bound <= optimum(inst) * (1.0 + ROUNDING)


@ALL
@pytest.mark.parametrize("word", ["INFEASIBLE", "Infeasible_Problem_Detected", "new word"])
def test_unknown_words_are_errors(
    method: Method, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word outside the table gives an error that shows it, and neither decision nor bound."""
    monkeypatch.setattr(casadi_nl, "_run", lambda *_: (word, {"f": np.zeros(1)}))
    answer = answered(worked(), method)
    assert answer.status is Status.ERROR
    assert answer.message.endswith(f"says {word}")
    assert answer.cut is None
    assert answer.bound == -np.inf


def test_wrong_cut_with_success_is_no_optimum(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worse decision that Bonmin would call a success is demoted for want of a proof."""
    inst, original = worked(), casadi_nl._run

    def last_cut(solver: str, file: casadi_nl._File, options: Any) -> Any:
        word, values = original(solver, file, options)
        worst = [float("chosen" in v.name and v.index()[1] == 2) for v in file.variables]
        return word, {**values, "x": np.array(worst)}

    monkeypatch.setattr(casadi_nl, "_run", last_cut)
    (method,) = (m for m in NL_METHODS if m.name == "pyomo-convex-bonmin")
    answer = answered(inst, method)
    solution = judge(inst, method, answer, Limits())
    assert answer.status is Status.OPTIMAL
    assert solution.status is Status.FEASIBLE
    assert solution.bound <= optimum(inst) * (1.0 + ROUNDING)


@ALL
def test_solvers_are_silent(method: Method, capfd: pytest.CaptureFixture[str]) -> None:
    """Little is printed, a line per node at most, so that a long run fills no log."""
    answered(random_instance(4, shape=(1, 2)), method)
    captured = capfd.readouterr()
    assert captured.err == ""
    assert len(captured.out) < 2000
