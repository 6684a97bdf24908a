"""Methods by CVXPY, PySCIPOpt and HiGHS: their formulations without constraints."""

from __future__ import annotations

import importlib
import math
import subprocess
import sys
import time
from types import ModuleType
from typing import Any

import cvxpy as cp
import numpy as np
import pytest

from card_opt.algorithms import card
from card_opt.models import (
    big_m_conic,
    conic_hull_cvxpy,
    conic_hull_pyscipopt,
    conic_relaxation,
    enumeration_cvxpy,
    levels_cvxpy,
    levels_pyomo,
    piecewise_linear,
)
from card_opt.models.parts import levels
from card_opt.problem import referee, scaling
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import cvxpy_copt, relax_and_round
from card_opt.solving.list_cvxpy import CVXPY_METHODS
from tests.helpers.instances import frequency_at, random_instance, worked

ROUNDING = 1e-11  # a few additions of scaled numbers, relative
PROOF = 1e-6  # relative gap that a proven answer may have
PLACES = (0.0, 0.3, 1.0)
INSTANCES = {
    "worked": worked(),
    "point box": random_instance(1, shape=(2, 1), box="point"),
    "server idle": random_instance(3, all_on_device=True, static_power=46.0),
    "own extremes": random_instance(6, normalizer="per-cut", given_extremes=True),
    "weights": random_instance(7, varying={"weight"}),
}
EXACT = {
    "pyscipopt": ("scip", conic_hull_pyscipopt),
    "ecos": ("cvxpy_ecos", conic_hull_cvxpy),
    "copt": ("cvxpy_copt", conic_hull_cvxpy),
    "big M": ("cvxpy_scip", big_m_conic),
}


def run(solver: str, inst: Instance, formulation: Any, limits: Limits | None = None) -> Answer:
    """Return an adapter's answer."""
    module = importlib.import_module(f"card_opt.solvers.adapters.{solver}")
    known = limits or Limits()
    answer: Answer = module.solve(Problem(inst), formulation, known, lambda _: None)
    return answer


def judged(inst: Instance, answer: Answer) -> referee.Evaluation:
    """Return what the referee says about an answer's decision, which must be there."""
    assert answer.cut is not None
    assert answer.frequency is not None
    return referee.evaluate(inst, answer.cut, answer.frequency)


def excess(inst: Instance, value: float, reference: float) -> float:
    """Return by how much of its size a value is above another."""
    return relative_excess(value, reference, inst.uplink_rate.size)


@pytest.fixture(params=INSTANCES)
def inst(request: pytest.FixtureRequest) -> Instance:
    """Return each of the instances in turn."""
    return INSTANCES[request.param]


def decisions(inst: Instance) -> list[tuple[IntArray, FloatArray]]:
    """Return random cuts at places of the box."""
    cut = np.random.default_rng(0).integers(1, inst.num_cuts + 1, inst.shape)
    return [(cut, frequency_at(inst, place)) for place in PLACES]


def test_hull_in_pyscipopt_is_the_problem(inst: Instance) -> None:
    """SCIP accepts every decision, at the referee's cost."""
    model = conic_hull_pyscipopt.build_model(Problem(inst))
    s, scip = model.scaled, model.scip
    scip.hideOutput()
    for cut, frequency in decisions(inst):
        x = np.eye(s.size[1])[cut.ravel() - 1]
        f = (frequency.ravel() / s.max_frequency)[:, None]
        solution = scip.createSol()
        values = np.stack([x, x * f, x / f, x * f**2]).ravel().tolist()
        for variable, value in zip(model.hull, values, strict=True):
            scip.setSolVal(solution, variable, value)
        assert scip.checkSol(solution, original=True)
        said = referee.evaluate(inst, cut, frequency)
        value = s.to_cost(scip.getSolObjVal(solution))
        assert value == pytest.approx(said.objective, rel=ROUNDING, abs=ROUNDING)


def test_hull_in_pyscipopt_has_the_size_of_the_others() -> None:
    """Four variables, two cones and two sides per cut, and a choice per device-round."""
    model = conic_hull_pyscipopt.build_model(Problem(random_instance(8)))
    num_rounds, num_cuts = model.scaled.size
    pairs = num_rounds * num_cuts
    sizes = model.scip.getNVars(), model.scip.getNConss(), model.scip.getNBinVars()
    assert sizes == (4 * pairs, num_rounds + 4 * pairs, pairs)


def test_big_m_cuts_off_no_decision(inst: Instance) -> None:
    """At every decision all rows hold and the cost is the referee's."""
    model = big_m_conic.build_model(Problem(inst))
    s = model.scaled
    for cut, frequency in decisions(inst):
        f = frequency.ravel() / s.max_frequency
        said = referee.evaluate(inst, cut, frequency)
        rows = np.arange(f.size), cut.ravel() - 1
        values = (
            (model.chosen, np.eye(s.size[1])[rows[1]]),
            (model.frequency, f),
            (model.period, 1.0 / f),
            (model.square, f**2),
            (model.cost, s.cost[rows].at(f)),
        )
        for variable, array in values:
            variable.save_value(array)
        for constraint in model.problem.constraints:
            if isinstance(constraint, cp.SOC):
                top, rest = (argument.value for argument in constraint.args)
                assert np.max(np.linalg.norm(rest, axis=0) - top) <= ROUNDING
            else:
                assert np.max(constraint.violation()) <= ROUNDING
        value = s.to_cost(model.problem.objective.value)
        assert value == pytest.approx(said.objective, rel=ROUNDING, abs=ROUNDING)


def test_big_m_is_weaker_than_the_hull() -> None:
    """With fractional cuts the hull's bound is the optimum, the big-M model's is far below."""
    inst = random_instance(9, shape=(1, 2), num_cuts=8)
    optimum = judged(inst, card.solve(Problem(inst))).objective
    bounds = []
    for formulation in (conic_hull_cvxpy, big_m_conic):
        model = formulation.build_model(Problem(inst), relaxed=True)
        model.problem.solve(solver="CLARABEL")
        bounds.append(model.scaled.to_cost(model.problem.value))
    assert bounds[0] == pytest.approx(optimum, rel=1e-6)
    assert bounds[1] < optimum - 0.1 * abs(optimum)


@pytest.mark.parametrize("num_levels", [2, 5, 64])
def test_best_level_is_within_the_spacing_error(num_levels: int) -> None:
    """The grid's optimum is at most kappa times the box's, in scaled units, and never below."""
    for seed in range(20):
        inst = random_instance(seed, static_power=46.0 * (seed % 2), varying={"weight"})
        s = scaling.scaled(Problem(inst))
        ends = (
            referee.evaluate(inst, *levels.grid_optimum(inst, num_levels)).objective,
            judged(inst, card.solve(Problem(inst))).objective,
        )
        on_grid, anywhere = ((value - s.offset) / s.scale for value in ends)
        assert anywhere * (1.0 - ROUNDING) <= on_grid
        assert on_grid <= anywhere * levels.spacing_error(s, num_levels) * (1.0 + ROUNDING)


@pytest.mark.parametrize("formulation", [levels_cvxpy, levels_pyomo])
def test_levels_are_tight_and_valid(formulation: ModuleType) -> None:
    """Every level is feasible at the referee's cost in the model; a grid of one level is none."""
    with pytest.raises(ValueError, match="num_levels must be at least 2, got 1"):
        formulation.build_model(Problem(worked()), num_levels=1)
    inst = worked()
    model = formulation.build_model(Problem(inst), num_levels=3)
    assert formulation.lower_bound(model, -math.inf) == model.scaled.to_cost(0.0)
    f, cut = levels.grid(model.scaled, 3)[:, 1], np.array([[2], [3]])
    chosen = np.eye(3)[cut.ravel() - 1]
    mixture = np.zeros((2, 3, 3))
    mixture[[0, 1], cut.ravel() - 1, 1] = 1.0
    if formulation is levels_cvxpy:
        model.chosen.save_value(chosen)
        model.mixture.save_value(mixture.reshape(6, 3))
        value = model.problem.objective.value
        assert max(float(np.max(c.violation())) for c in model.problem.constraints) == 0.0
    else:
        model.chosen.set_values(dict(zip(model.pairs, chosen.ravel().tolist(), strict=True)))
        model.mixture.set_values(dict(zip(model.choices, mixture.ravel().tolist(), strict=True)))
        value = model.cost()
        rows = [*model.shares_of_cut.values(), *model.one_cut.values()]
        assert min(row.slack() for row in rows) == 0.0
    said_cut, said_frequency, _ = formulation.decision(model)
    np.testing.assert_array_equal(said_cut, cut)
    np.testing.assert_allclose(said_frequency.ravel(), f * model.scaled.max_frequency)
    expected = referee.evaluate(inst, said_cut, said_frequency).objective
    assert model.scaled.to_cost(value) == pytest.approx(expected, rel=ROUNDING)


@pytest.mark.parametrize("formulation", [levels_cvxpy, piecewise_linear])
@pytest.mark.parametrize("seed", range(3))
def test_approximations_bracket_the_optimum(formulation: ModuleType, seed: int) -> None:
    """The decision is at or above the optimum, the bound at or below, kappa apart."""
    inst = random_instance(50 + seed, shape=(1, 2), num_cuts=9, static_power=46.0 * seed)
    answer = run("cvxpy_highs", inst, formulation)
    assert answer.status is Status.FEASIBLE
    optimum, found = (
        judged(inst, card.solve(Problem(inst))).objective,
        judged(inst, answer).objective,
    )
    assert excess(inst, found, optimum) >= -ROUNDING
    assert excess(inst, answer.bound, optimum) <= ROUNDING
    s = scaling.scaled(Problem(inst))
    error = (
        levels.spacing_error(s, levels.NUM_LEVELS)
        if formulation is levels_cvxpy
        else piecewise_linear.spacing_error(s)
    )
    bound, value = ((v - s.offset) / s.scale for v in (answer.bound, found))
    assert value <= error * bound * (1.0 + PROOF)
    if formulation is levels_cvxpy:
        on_grid = referee.evaluate(inst, *levels.grid_optimum(inst)).objective
        assert found == pytest.approx(on_grid, rel=PROOF)


@pytest.mark.parametrize("way", ["cvxpy_ecos", "cvxpy_copt", "relax_and_round"])
def test_a_status_word_that_is_not_in_the_table_is_an_error(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new word can never pass as success; the message repeats it."""
    monkeypatch.setattr(f"card_opt.solvers.adapters.{way}.STATUS", {})
    is_rounded = way == "relax_and_round"
    answer = run(way, worked(), conic_relaxation if is_rounded else conic_hull_cvxpy)
    assert answer.status is Status.ERROR
    assert "says" in answer.message
    assert answer.bound == -math.inf


@pytest.mark.parametrize(
    "way", [*EXACT.values(), ("cvxpy_highs", levels_cvxpy), ("relax_and_round", conic_relaxation)]
)
def test_a_time_limit_that_is_gone_at_once_is_one(way: tuple[str, ModuleType]) -> None:
    """A limit shorter than building gives the status, and no false bound."""
    inst = random_instance(32, shape=(1, 3), num_cuts=15)
    solver, formulation = way
    answer = run(solver, inst, formulation, Limits(time_limit=1e-4))
    assert answer.status is Status.TIME_LIMIT
    assert (
        excess(inst, answer.bound, judged(inst, card.solve(Problem(inst))).objective) <= ROUNDING
    )


def test_copt_refuses_what_its_licence_does_not_allow() -> None:
    """Six device-rounds of 31 cuts are taken and solved, seven are not, for a reason given."""
    small, large = (random_instance(33, shape=(n, 1), num_cuts=31) for n in (6, 7))
    assert cvxpy_copt.refusal(Problem(small)) == ""
    assert cvxpy_copt.refusal(Problem(large)).startswith("its size is 2177")
    pytest.importorskip("coptpy")
    assert run("cvxpy_copt", small, conic_hull_cvxpy).status is Status.OPTIMAL


def test_names_are_unique_and_modules_exist() -> None:
    """Every entry names an adapter and a formulation that are there."""
    names = [method.name for method in CVXPY_METHODS]
    assert len(set(names)) == len(names)
    for method in CVXPY_METHODS:
        importlib.import_module(method.formulation)
        module, _, function = method.run.partition(":")
        assert hasattr(importlib.import_module(module), function)


def test_importing_an_adapter_loads_no_solver() -> None:
    """Libraries are imported when a problem is solved."""
    modules = ", ".join(sorted({method.run.partition(":")[0] for method in CVXPY_METHODS}))
    code = (
        f"import sys, {modules}\n"
        "heavy = {'pyomo', 'cvxpy', 'pyscipopt', 'highspy', 'coptpy', 'ecos'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_clocks_are_ours() -> None:
    """Building and solving take some time each, together no more than the call."""
    start = time.perf_counter()
    answer = run("cvxpy_highs", worked(), levels_cvxpy)
    seconds = time.perf_counter() - start
    assert min(answer.build_time, answer.solve_time) > 0.0
    assert answer.build_time + answer.solve_time <= seconds


def test_a_point_on_its_way_is_put_into_the_box(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Clarabel has when the clock strikes is a decision, however far it was outside."""
    inst = worked()
    frequency = np.broadcast_to(1.01 * inst.max_frequency, inst.shape)
    beyond = Decision(np.full(inst.shape, 1), frequency)
    monkeypatch.setattr(enumeration_cvxpy, "decision", lambda _: beyond)
    answer = run("cvxpy_clarabel", inst, enumeration_cvxpy, Limits(time_limit=1e-9))
    assert answer.status is Status.TIME_LIMIT
    assert answer.cut is not None
    assert answer.frequency is not None
    assert referee.evaluate(inst, answer.cut, answer.frequency).violation == 0.0


def test_a_clock_that_strikes_before_the_rounding_is_a_time_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When the relaxation takes all the time, its bound is kept and the clock is named."""
    inst = random_instance(20, shape=(2, 5), num_cuts=31)
    first = relax_and_round._Run.solve_conic

    def slow(run: relax_and_round._Run, model: Any) -> Status:
        if run.left == 0.0:
            return Status.TIME_LIMIT
        status = first(run, model)
        run.limits = Limits(time_limit=1e-9)
        return status

    monkeypatch.setattr(relax_and_round._Run, "solve_conic", slow)
    answer = relax_and_round.solve(Problem(inst), conic_relaxation, Limits(), lambda _: None)
    assert answer.status is Status.TIME_LIMIT
    assert answer.cut is None
    assert np.isfinite(answer.bound)
