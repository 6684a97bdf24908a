"""Bonmin and Ipopt through .nl files: found, proven by our own bound, never on their word."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pytest

import card_opt as co
from card_opt import constraints
from card_opt.algorithms import exhaustive
from card_opt.models import convex_hull_nl
from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import casadi_nl
from card_opt.solving.catalogue import find
from card_opt.solving.judge import judge
from card_opt.solving.list_cvxpy import XPRESS
from card_opt.solving.list_pyomo import CASADI_METHODS
from card_opt.solving.method import NOTHING, Method
from tests.helpers import reference
from tests.helpers.instances import frequency_at, random_instance, worked
from tests.solvers.test_adapters import INSTANCES

pytest.importorskip("casadi")

ROUNDING = 1e-11  # a few additions of scaled numbers, relative
REFERENCE = 1e-7  # relative, to enumeration
ALL = pytest.mark.parametrize("method", CASADI_METHODS, ids=lambda method: method.name)


def answered(
    inst: Instance, method: Method, limits: Limits | None = None, region: Region = EVERYTHING
) -> Answer:
    """Return the answer of a method's adapter, asked in this process."""
    module, _, function = method.run.partition(":")
    adapter = getattr(importlib.import_module(module), function)
    formulation = importlib.import_module(method.formulation)
    answer: Answer = adapter(
        Problem(inst, region), formulation, limits or Limits(), lambda _: None
    )
    return answer


def optimum(inst: Instance) -> float:
    """Return the least cost, by enumeration."""
    best = exhaustive.solve(Problem(inst))
    assert best.cut is not None
    assert best.frequency is not None
    return referee.evaluate(inst, best.cut, best.frequency).objective


@ALL
@pytest.mark.parametrize("name", INSTANCES)
def test_finds_the_optimum(method: Method, name: str) -> None:
    """The decision is enumeration's; it is called optimal if our own bound proves it."""
    inst = INSTANCES[name]
    answer, least = answered(inst, method), optimum(inst)
    assert answer.cut is not None, answer.message
    assert answer.frequency is not None
    said = referee.evaluate(inst, answer.cut, answer.frequency)
    assert said.violation == 0.0
    size = inst.uplink_rate.size
    assert relative_excess(said.objective, least, size) <= REFERENCE
    proves = method.proves != NOTHING
    assert answer.status is (Status.OPTIMAL if proves else Status.FEASIBLE)
    assert relative_excess(least, answer.bound, size) >= -ROUNDING
    assert (relative_excess(said.objective, answer.bound, size) <= REFERENCE) == proves


@pytest.mark.slow
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
def test_bound_holds_whatever_the_values_are(name: str) -> None:
    """The bound is below the optimum at random values of the variables, feasible or not."""
    inst = INSTANCES[name]
    model, least, rng = (
        convex_hull_nl.build_model(Problem(inst)),
        optimum(inst),
        np.random.default_rng(1),
    )
    for _ in range(3):
        for variable in (model.chosen, model.above):
            for item in variable.values():
                item.set_value(rng.uniform(-0.1, 1.0), skip_validation=True)
        bound = convex_hull_nl.lower_bound(model)
        assert relative_excess(least, bound, inst.uplink_rate.size) >= -ROUNDING


def test_functions_of_the_hull_are_convex() -> None:
    """On the segment between any two points both functions are below the chord."""
    model = convex_hull_nl.build_model(Problem(worked()))
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


def limited(seed: int) -> tuple[Instance, Region]:
    """Return an instance with some cuts, and a deadline, an energy cap, or both, at random.

    Those of both together can be too strict, as can a deadline that only the first cut keeps.
    """
    inst = random_instance(seed, shape=(2, 2), num_cuts=5, static_power=50.0)
    free = co.solve(inst)
    assert free.cut is not None
    assert free.delay is not None
    assert free.energy is not None
    fast = referee.evaluate(inst, free.cut, inst.max_frequency).delay
    decisions = [(c, frequency_at(inst, p)) for c in (2, 3, 4, 5) for p in (0.0, 0.3, 0.6, 1.0)]
    least = np.min([referee.evaluate(inst, c, f).energy for c, f in decisions], axis=0)
    place = np.random.default_rng(seed).uniform(size=inst.shape)
    limits: list[constraints.Constraint] = [constraints.MinCut(2)]
    if seed % 3 == 0:
        limits.append(constraints.Deadline(fast + place * (free.delay - fast)))
    if seed % 3 == 1:
        limits.append(constraints.EnergyCap(least + place * np.abs(free.energy - least)))
    if seed % 3 == 2:
        limits.append(constraints.Deadline((1.1 + place) * free.delay))
        limits.append(constraints.EnergyCap(0.1 * least + 0.9 * free.energy))
    return inst, constraints.lower(inst, limits)


@pytest.mark.parametrize("seed", range(12))
def test_own_limits_keep_the_hull(seed: int) -> None:
    """Under limits of single device-rounds the decision is proven optimal by our own bound."""
    method = find("pyomo-convex-bonmin")
    inst, region = limited(seed)
    best = reference.minimum(inst, region)
    solution = co.solve(inst, method, region)
    if not best.is_feasible:
        assert solution.status is Status.ERROR
        return
    assert solution.status is Status.OPTIMAL, solution.message
    assert solution.violation <= method.feas_tol
    cheap = reference.minimum(inst, region.scaled_bounds(1.0 + method.feas_tol)).lower
    dear = reference.minimum(inst, region.scaled_bounds(1.0 - method.feas_tol)).upper
    assert cheap * (1.0 - method.rel_tol) <= solution.objective
    assert solution.objective <= dear * (1.0 + method.rel_tol)
    assert solution.bound <= best.upper * (1.0 + REFERENCE)


def test_limited_instances_are_mixed() -> None:
    """Most have a decision, which costs more than without limits, and some have none."""
    excess = []
    for seed in range(12):
        inst, region = limited(seed)
        excess.append(reference.minimum(inst, region).upper / optimum(inst) - 1.0)
    assert sum(np.isfinite(excess)) >= 7
    assert sum(np.isinf(excess)) >= 1
    assert sum(e > 1e-3 for e in excess) >= 7


@pytest.mark.parametrize("method", CASADI_METHODS, ids=lambda method: method.name)
def test_what_only_looks_solved_is_unsupported(method: Method) -> None:
    """Bonmin's cuts are wrong with levels and shared limits, and so is rounding a relaxation."""
    inst = worked()
    for limit in (constraints.FrequencyLevels((2.0, 4.0)), constraints.RoundTime(60.0)):
        solution = co.solve(inst, method, [limit])
        assert solution.status is Status.UNSUPPORTED
        assert "these methods do" in solution.message


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
    (method,) = (m for m in CASADI_METHODS if m.name == "pyomo-convex-bonmin")
    answer = answered(inst, method)
    solution = judge(Problem(inst), method, answer, Limits())
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
