"""The Pyomo formulations besides the first two, and the adapters that let Pyomo run a solver."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pytest

import card_opt as co
from card_opt import costs, curves
from card_opt.costs import FloatArray, IntArray
from card_opt.instance import Instance
from card_opt.limits import Limits
from card_opt.method import Method
from card_opt.methods_pyomo import PYOMO_METHODS, STUDIED_METHODS
from card_opt.models import (
    conic_hull_pyomo,
    disjunctions,
    gdp_bigm,
    gdp_hull,
    gdp_mbigm,
    integer_cut,
    levels,
    levels_pyomo,
    one_hot,
    reduced_space,
)
from card_opt.models.scaling import scaled
from card_opt.solution import Status
from card_opt.solvers import gdpopt, maingo, mindtpy, pyomo_gurobi, pyomo_highs, pyomo_scip
from tests.instances import frequency_at, random_instance, worked, worked_p2
from tests.test_models import PLACES, ROUNDING, random_decision, worst_pyomo_violation

SOLVED = 1e-7  # relative error of a solver asked for 1e-9
ADAPTERS = {
    "card_opt.solvers.maingo": maingo.solve,
    "card_opt.solvers.pyomo_gurobi": pyomo_gurobi.solve,
}
DISJUNCTIVE = (gdp_bigm, gdp_mbigm, gdp_hull)
WHOLE = (integer_cut, reduced_space)
INSTANCES = {
    "worked": worked(),
    "two cuts": random_instance(60, num_cuts=2, static_power=46.0),
    "point box": random_instance(61, shape=(2, 1), box="point"),
    "server idle": random_instance(62, all_on_device=True, static_power=46.0),
    "delay only": random_instance(63, shape=(1, 2), weight=1.0),
    "energy only": random_instance(64, shape=(1, 2), weight=0.0),
    "own extremes": random_instance(65, normalizer="per-cut", given_extremes=True),
    "all fields vary": random_instance(66, varying=("weight", "min_frequency", "max_frequency")),
    "identical layers": random_instance(67, profile="linear", num_cuts=7, static_power=300.0),
}


@pytest.fixture(params=INSTANCES)
def inst(request: pytest.FixtureRequest) -> Instance:
    """Return each of the instances in turn."""
    return INSTANCES[request.param]


def set_decision(model: Any, inst: Instance, cut: IntArray, frequency: FloatArray) -> None:
    """Give every variable of a model the value that a decision means."""
    s = model.scaled
    relative = frequency.ravel() / s.max_frequency
    values: dict[str, FloatArray] = {
        "frequency": relative,
        "period": 1.0 / relative,
        "square": relative**2,
        "cut": np.asarray(cut.ravel() - 1, dtype=np.float64),
        "cost_of": price(s.fixed, s.inverse, s.square, cut, relative),
    }
    if s.energy_inverse is not None:
        energy = 0.0 * s.fixed, s.energy_inverse, s.energy_square
        values["energy_of"] = price(*energy, cut, relative)
    for name, numbers in values.items():
        if model.component(name) is not None:
            for k, number in enumerate(numbers.tolist()):
                model.component(name)[k].set_value(number, skip_validation=True)
    for (k, c), chosen in model.chosen.items() if hasattr(model, "chosen") else ():
        is_chosen = int(cut.ravel()[k] == c + 1)
        if not hasattr(chosen, "costs"):  # a variable, not a disjunct
            chosen.set_value(is_chosen)
            continue
        chosen.binary_indicator_var.set_value(is_chosen)
        for name in ("cost_of", "energy_of", "period", "square"):
            set_copy(model, chosen, name, k, is_chosen)


def price(
    fixed: FloatArray, inverse: FloatArray, square: FloatArray, cut: IntArray, relative: FloatArray
) -> FloatArray:
    """Return the curves of the chosen cuts at relative frequencies."""
    at = np.arange(relative.size), cut.ravel() - 1
    return np.asarray(fixed[at] + inverse[at] / relative + square[at] * relative**2)


def set_copy(model: Any, disjunct: Any, name: str, k: int, is_chosen: int) -> None:
    """Set the hull's copy of a variable, if there is one, to the variable or to 0."""
    hull = pyo.TransformationFactory("gdp.hull")
    variable = model.component(name)
    if model.doc != "hull" or variable is None:
        return
    copy = hull.get_disaggregated_var(variable[k], disjunct, raise_exception=False)
    if copy is not None:
        copy.set_value(is_chosen * variable[k].value, skip_validation=True)


@pytest.mark.parametrize("formulation", [*DISJUNCTIVE, *WHOLE], ids=lambda m: m.__name__)
def test_every_decision_is_feasible_and_costs_what_it_costs(
    formulation: ModuleType, inst: Instance
) -> None:
    """Cost and share of the energy budget of any decision are the referee's."""
    if formulation is integer_cut and integer_cut.accepts(inst):
        pytest.skip("not affine")
    most = curves.energy_curves(inst)
    high = np.broadcast_to(inst.max_frequency, inst.shape)[..., None]
    budget = float((most.inverse / (0.1 * high) + most.square * high**2).max(axis=2).sum()) + 1.0
    for energy_budget in (None, budget):
        model = formulation.build_model(inst, energy_budget)
        model.doc = "hull" if formulation is gdp_hull else "other"
        for place in PLACES:
            cut, frequency = random_decision(inst, place)
            set_decision(model, inst, cut, frequency)
            said = costs.evaluate(inst, cut, frequency)
            assert worst_pyomo_violation(model) <= ROUNDING
            value = model.scaled.to_cost(pyo.value(model.cost))
            assert value == pytest.approx(said.objective, rel=ROUNDING, abs=ROUNDING)
            np.testing.assert_array_equal(formulation.decision(model)[0], cut)
            np.testing.assert_allclose(formulation.decision(model)[1], frequency, rtol=ROUNDING)
            if energy_budget is not None:
                share = pyo.value(model.budget.body)
                assert share == pytest.approx(said.energy.sum() / budget, rel=ROUNDING)


def test_big_m_is_the_most_that_a_curve_is_above_another(inst: Instance) -> None:
    """No frequency has a larger difference of two curves, and one nearly has it."""
    s = scaled(inst)
    most = disjunctions.most_excess(s.fixed, s.inverse, s.square, s.min_frequency)
    grid = s.min_frequency[:, None] ** np.linspace(1.0, 0.0, 2001)
    f = grid[:, None, :]
    curve = s.fixed[..., None] + s.inverse[..., None] / f + s.square[..., None] * f**2
    seen = (curve[:, :, None, :] - curve[:, None, :, :]).max(axis=-1)
    size = np.abs(curve).max()
    assert (seen <= most + 1e-15 * size).all()
    assert (most - seen <= 1e-5 * size).all()


def test_transformations_use_the_constants_given() -> None:
    """Pyomo neither estimates a big-M itself nor asks a solver for one."""
    inst = random_instance(68, shape=(1, 2))
    model = gdp_bigm.build_model(inst)
    excess = disjunctions.excesses(model)["costs"]
    largest = pyo.TransformationFactory("gdp.bigm").get_largest_M_value(model)
    assert largest == pytest.approx(excess.max(), rel=1e-15)
    model = gdp_mbigm.build_model(inst)
    given = pyo.TransformationFactory("gdp.mbigm").get_all_M_values(model)
    for (row, disjunct), (_, upper) in given.items():
        k, c = row.parent_block().index()
        assert upper == excess[k, c, disjunct.index()[1]]


def test_a_row_of_another_cut_is_just_relaxed() -> None:
    """A big-M that is smaller by 1 % cuts off a decision."""
    inst = random_instance(69, shape=(1, 1))
    model = disjunctions.build_model(inst)
    rows = {row: (0.99 * low, 0.99 * up) for row, (low, up) in gdp_bigm.big_m(model).items()}
    pyo.TransformationFactory("gdp.bigm").apply_to(model, bigM=rows)
    worst = 0.0
    for cut in range(1, inst.num_cuts + 1):
        for place in (0.0, 1.0):
            set_decision(model, inst, np.array([[cut]]), frequency_at(inst, place))
            worst = max(worst, worst_pyomo_violation(model))
    assert worst > 1e-3


def test_sizes() -> None:
    """Variables and rows per device-round and cut are those of the docstrings."""
    inst = random_instance(70, shape=(2, 2), num_cuts=5)
    sizes = {}
    for formulation in (*DISJUNCTIVE, *WHOLE):
        if formulation is not integer_cut:
            model = formulation.build_model(inst)
            sizes[formulation] = model.nvariables(), model.nconstraints()
    assert sizes[gdp_bigm] == sizes[gdp_mbigm] == (4 * (5 + 4), 4 * (5 + 2 + 1))
    assert sizes[reduced_space] == (4 * (5 + 1), 4)
    assert sizes[gdp_hull][0] == 4 * (4 * 5 + 4)


FORMULATIONS = (conic_hull_pyomo, one_hot, *DISJUNCTIVE, *WHOLE)


@pytest.mark.parametrize("formulation", FORMULATIONS, ids=lambda m: m.__name__)
def test_all_formulations_agree_under_an_energy_budget(formulation: ModuleType) -> None:
    """The optimum within half the energy that is saved by the slowest server, by SCIP."""
    inst = random_instance(71, shape=(1, 2), num_cuts=4, profile="linear", weight=0.9)
    free = co.solve(inst)
    assert free.energy is not None
    least = costs.evaluate(inst, inst.num_cuts, inst.min_frequency).energy.sum()
    budget = 0.5 * float(free.energy.sum() + least)

    class Budgeted:
        """The formulation with its budget."""

        decision = staticmethod(formulation.decision)

        @staticmethod
        def build_model(inst: Instance) -> Any:
            return formulation.build_model(inst, budget)

    budgeted: Any = Budgeted
    answer = pyomo_scip.solve(inst, budgeted, Limits(), lambda _: None)
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    said = costs.evaluate(inst, answer.cut, answer.frequency)
    assert float(said.energy.sum()) <= budget * (1.0 + 1e-6)
    best = best_within(inst, budget)
    assert said.objective > free.objective * 1.01
    assert answer.bound == pytest.approx(said.objective, rel=1e-6)
    assert best * (1.0 - 1e-3) <= said.objective <= best


def best_within(inst: Instance, budget: float) -> float:
    """Return the least cost within a budget on a grid, up to 1e-3 above the optimum."""
    grid = [frequency_at(inst, place)[0] for place in np.linspace(0.0, 1.0, 1001)]
    rows = []
    for index in range(inst.shape[1]):
        alone = inst[0, index]
        decisions = [(c, f[index]) for c in range(1, inst.num_cuts + 1) for f in grid]
        pairs = [costs.evaluate(alone, c, f) for c, f in decisions]
        rows.append(np.array([(p.energy.item(), p.objective) for p in pairs]))
    first, second = (row[np.argsort(row[:, 0])] for row in rows)
    best = np.minimum.accumulate(second[:, 1])
    place = np.searchsorted(second[:, 0], budget - first[:, 0], side="right") - 1
    return float((first[:, 1] + best[place])[place >= 0].min())


def test_whole_cut_refuses_what_is_not_affine() -> None:
    """The reason names the curve; P2s of two cuts are always affine."""
    assert integer_cut.accepts(worked()) == (
        "the fixed cost of the cuts is not affine in the cut's number"
    )
    assert integer_cut.accepts(random_instance(72, profile="linear", num_cuts=31)) == ""
    assert integer_cut.accepts(random_instance(73, num_cuts=2)) == ""
    (method,) = [m for m in PYOMO_METHODS if m.name == "pyomo-integer-scip"]
    solution = co.solve(worked(), method)
    assert solution.status is Status.UNSUPPORTED
    assert "not affine" in solution.message


def test_licence_in_the_wheel_is_known_beforehand() -> None:
    """Gurobi takes the largest model that is accepted, and none larger."""
    large = random_instance(74, shape=(1, 1), num_cuts=198)
    assert pyomo_gurobi.accepts(large) == ""
    answer = pyomo_gurobi.solve(large, reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.OPTIMAL
    larger = random_instance(74, shape=(1, 1), num_cuts=199)
    assert "has 200 variables" in pyomo_gurobi.accepts(larger)
    with pytest.raises(Exception, match="too large"):
        pyomo_gurobi.solve(larger, reduced_space, Limits(), lambda _: None)
    rounds = random_instance(75, shape=(1, 100), num_cuts=2)
    assert "has 200 variables" in pyomo_gurobi.accepts_integer(rounds)
    assert "not affine" in pyomo_gurobi.accepts_integer(worked())


@pytest.mark.parametrize("run", [pyomo_highs.solve, pyomo_highs.solve_appsi])
def test_both_interfaces_to_highs_solve_a_milp(run: Any) -> None:
    """With frequency levels both find the best of the grid, and a bound below the optimum."""
    inst = random_instance(76, shape=(1, 2))
    answer = run(inst, levels_pyomo, Limits(), lambda _: None)
    assert answer.status is Status.FEASIBLE, answer.message
    found = costs.evaluate(inst, answer.cut, answer.frequency).objective
    on_grid = costs.evaluate(inst, *levels.grid_optimum(inst)).objective
    assert found == pytest.approx(on_grid, rel=SOLVED)
    assert answer.bound <= co.solve(inst).objective <= found
    out = run(inst, levels_pyomo, Limits(time_limit=1e-3), lambda _: None)
    assert out.status is Status.TIME_LIMIT


@pytest.mark.parametrize("table", ["STATUS", "STATUS_APPSI"])
def test_a_word_of_highs_that_is_not_in_the_table_is_an_error(
    table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new word can never pass as success; the message repeats it."""
    monkeypatch.setattr(pyomo_highs, table, {})
    run = pyomo_highs.solve if table == "STATUS" else pyomo_highs.solve_appsi
    answer = run(worked_p2(), levels_pyomo, Limits(), lambda _: None)
    assert answer.status is Status.ERROR
    assert "HiGHS says" in answer.message


@pytest.mark.parametrize("name", ADAPTERS)
def test_adapter_finds_proves_and_tells(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer has the optimum and a bound below it; an unknown word is an error."""
    inst = worked()
    answer = ADAPTERS[name](inst, reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    best = co.solve(inst).objective
    found = costs.evaluate(inst, answer.cut, answer.frequency).objective
    assert found == pytest.approx(best, rel=SOLVED)
    assert best - 1e-6 <= answer.bound <= best + SOLVED
    monkeypatch.setattr(importlib.import_module(name), "STATUS", {})
    answer = ADAPTERS[name](inst, reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.ERROR
    assert "says" in answer.message


@pytest.mark.parametrize("name", ADAPTERS)
def test_time_limit_is_a_status(name: str) -> None:
    """A clock that has run out, and one that runs out, are both said, and no bound is false."""
    inst = random_instance(77, shape=(3, 4), num_cuts=15, normalizer="per-cut")
    inst = inst if name.endswith("maingo") else random_instance(78, shape=(4, 5))
    for time_limit in (1e-4, 0.2):
        answer = ADAPTERS[name](inst, reduced_space, Limits(time_limit=time_limit), lambda _: None)
        assert answer.status in {Status.TIME_LIMIT, Status.OPTIMAL}, answer.message
        assert answer.bound <= co.solve(inst).objective + SOLVED


def test_maingo_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MAiNGO would write its result into the working directory."""
    monkeypatch.chdir(tmp_path)
    maingo.solve(worked_p2(), reduced_space, Limits(), lambda _: None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", PYOMO_METHODS, ids=lambda method: method.name)
def test_every_method_on_a_p2(method: Method) -> None:
    """Each is in the list under a name of its own and finds the optimum of a small P2."""
    assert sum(other.name == method.name for other in PYOMO_METHODS) == 1
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    inst = random_instance(79, shape=(1, 1), num_cuts=5, profile="linear")
    solution = co.solve(inst, method)
    assert solution.status in {Status.OPTIMAL, Status.FEASIBLE}, solution.message
    assert solution.objective == pytest.approx(co.solve(inst).objective, rel=method.rel_tol)


def test_gradient_cuts_on_the_cones_are_invalid() -> None:
    """MindtPy's ECP calls a wrong cut optimal, and its bound is above the optimum."""
    inst = random_instance(1, shape=(2, 2), num_cuts=9)
    answer = mindtpy.solve_ecp(inst, conic_hull_pyomo, Limits(), lambda _: None)
    best = co.solve(inst)
    assert answer.cut is not None
    assert answer.frequency is not None
    found = costs.evaluate(inst, answer.cut, answer.frequency).objective
    assert found > 1.05 * best.objective
    assert answer.bound > 1.05 * best.objective
    (method,) = [m for m in STUDIED_METHODS if m.name == "pyomo-conic-mindtpy-ecp"]
    solution = co.solve(inst, method)
    assert solution.status is Status.FEASIBLE
    assert solution.bound == -np.inf


def test_enumeration_refuses_many_choices() -> None:
    """All choices of cuts are tried, 2 to the power of 9, but no more."""
    assert gdpopt.accepts_enumeration(random_instance(80, shape=(3, 3), num_cuts=2)) == ""
    text = gdpopt.accepts_enumeration(random_instance(80, shape=(2, 5), num_cuts=2))
    assert text == "1024 choices, tries 512"
