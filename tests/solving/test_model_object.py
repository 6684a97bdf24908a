"""Models as objects: what they hold, what may be added to them, and the decision in them."""

from __future__ import annotations

import functools
import itertools
import re
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import Deadline, FrequencyLevels, MaxCut
from card_opt.models.catalogue import EQUAL, FORMULATIONS, NEARLY, Formulation
from card_opt.models.piecewise_linear import spacing_error
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import CUTS, LEVELS, OWN
from card_opt.problem.rows import quantity_of
from card_opt.problem.solution import relative_excess
from card_opt.solving.model_building import build_model
from card_opt.solving.symbols import SYMBOLS
from tests.helpers import native
from tests.helpers.instances import random_instance
from tests.helpers.paths import DOCS
from tests.helpers.reference import Optimum, minimum
from tests.helpers.variants import Variant, random_variant

SOLVED = 1e-6  # relative, of what a solver at tolerances of 1e-9 is asked for
GRID = 3e-2  # what a grid of 64 frequencies, or fixed tangents, may be off by
PRIMITIVES: dict[str, tuple[str, ...]] = {
    "no limit": (),
    "allowed cuts": ("max-cut",),
    "levels": ("levels",),
    "own limits": ("deadline",),
    "shared limits": ("energy-budget-round", "frequency-pool"),
    "levels, and limits": ("levels", "round-time"),
}
LIMITED: dict[str, tuple[str, ...]] = {
    "own": ("deadline", "energy-cap"),
    "shared": ("energy-budget-fleet", "round-time"),
    "others": ("frequency-pool", "device-energy-budget"),
    "cuts": ("min-cut",),
}
AT_ONCE = {"no limit", "shared limits", "shared"}  # the others take a minute or two
BONMIN = "convex-hull-nl"  # takes Bonmin, which is right about limits of single device-rounds only
EVERY = pytest.mark.parametrize("formulation", FORMULATIONS, ids=lambda f: f.name)


def _when(number: int, name: str) -> Any:
    """Return when a limit is added: shared ones always, one other of each formulation in turn."""
    if name in AT_ONCE:
        return ()
    return pytest.mark.slow if number % (len(LIMITED) - 1) == 0 else pytest.mark.nightly


def _slow_if_more(name: str) -> Any:
    return pytest.param(name, marks=() if name in AT_ONCE else pytest.mark.slow)


@functools.cache
def known(kinds: tuple[str, ...], *, affine: bool = False) -> tuple[Variant, Optimum]:
    """Return a small problem that has decisions, and its optimum by brute force."""
    for seed in itertools.count():
        variant = random_variant(seed, kinds, shape=(2, 2), num_cuts=3, tightness=0.5)
        if variant.region.is_empty(variant.inst):
            continue
        best = minimum(variant.inst, variant.region)
        free = Variant(variant.inst, ())  # limits on cuts may leave what is affine alone
        is_affine = not any(_refusal("integer-cut", v) for v in (variant, free))
        if best.is_feasible and (is_affine or not affine):
            return variant, best
    raise AssertionError


def _refusal(name: str, variant: Variant) -> str:
    (formulation,) = (f for f in FORMULATIONS if f.name == name)
    return formulation.refusal(Problem(variant.inst, variant.region))


def built(formulation: Formulation, variant: Variant) -> co.Model:
    """Return the model, without the solver's package skipping the test."""
    pytest.importorskip(formulation.library)
    for name in (*formulation.needs, *(["casadi"] if formulation.name == BONMIN else [])):
        pytest.importorskip(name)
    return co.build_model(variant.inst, formulation.name, variant.constraints)


def tolerance(formulation: Formulation, variant: Variant) -> float:
    """Return by how much the cost may be off, relative."""
    exact = LEVELS in variant.region.needs and formulation.name != "piecewise-linear"
    is_grid = formulation.name in {"levels-pyomo", "levels-cvxpy", "piecewise-linear"}
    return GRID if is_grid and not exact else SOLVED


def is_mixture(model: co.Model) -> bool:
    """Return whether the solution of a relaxation is no decision."""
    if model.form != "conic-relaxation":
        return False
    return bool(model.inner.chosen.value.max(axis=1).min() < 1.0 - SOLVED)


@EVERY
@pytest.mark.parametrize("primitive", [_slow_if_more(name) for name in PRIMITIVES])
def test_every_formulation_takes_constraints_as_users_write_them(
    formulation: Formulation, primitive: str
) -> None:
    """Built, solved by a solver of its library and read back, the decision is the best one.

    Its expressions are then what the catalogue says beside the referee's values.
    """
    variant, best = known(PRIMITIVES[primitive], affine=formulation.name == "integer-cut")
    inst, region = variant.inst, variant.region
    if formulation.refusal(Problem(inst, region)):
        with pytest.raises(co.CardOptError, match=f"^{formulation.name} (takes no|cannot take)"):
            co.build_model(inst, formulation.name, variant.constraints)
        return
    model = built(formulation, variant)
    if formulation.name == BONMIN and not region.needs <= {CUTS, OWN}:
        return
    native.run(model)
    cut, frequency = co.read_decision(model)
    found = co.evaluate(inst, cut, frequency)
    if is_mixture(model):
        least = native.value(model, "cost").sum()
        assert relative_excess(least, best.upper, cut.size) <= SOLVED
        return
    assert found.violation == 0.0
    assert region.violation(inst, cut, frequency) <= SOLVED
    excess = relative_excess(found.objective, best.upper, cut.size)
    assert abs(excess) <= tolerance(formulation, variant)
    _check_symbols(model, cut, frequency)


def _check_symbols(model: co.Model, cut: IntArray, frequency: FloatArray) -> None:
    inst = model.problem.instance
    found = co.evaluate(inst, cut, frequency)
    true: dict[str, Any] = {"delay": found.delay, "energy": found.energy, "cost": found.cost}
    true |= {"frequency": frequency, "cut": cut}
    true["device_energy"] = quantity_of(inst, "device energy", cut, frequency)
    assert set(model.symbols) in ({*SYMBOLS} - {"share"}, set())
    for symbol in model.symbols:
        value, says = native.value(model, symbol), model.says(symbol)
        near = SOLVED * np.abs(true[symbol]) + SOLVED * (symbol == "cost")
        if says == NEARLY and model.form != "tangents-highs" and symbol != "cost":
            value = value * spacing_error(model.inner.scaled)
        if says != NEARLY or symbol != "cost" or model.form == "tangents-highs":
            assert (value >= true[symbol] - near).all(), symbol
        if says == EQUAL:
            assert (value <= true[symbol] + near).all(), symbol


TAKING = [
    f
    for f in FORMULATIONS
    # A relaxation, a wrong solver, no expressions at all; fixed tangents and grids are inexact.
    if f.name not in {"conic-relaxation", "one-hot-xpress", "enumeration-cvxpy", BONMIN}
    and f.name not in {"piecewise-linear", "levels-pyomo", "levels-cvxpy"}
]


@pytest.mark.parametrize(
    ("formulation", "name"),
    [
        pytest.param(f, name, id=f"{name}-{f.name}", marks=_when(i + j, name))
        for i, f in enumerate(TAKING)
        for j, name in enumerate(LIMITED)
    ],
)
def test_a_limit_may_be_added_in_the_letters_symbols(formulation: Formulation, name: str) -> None:
    """On the expressions of a finished model it is the same limit as a constraint is."""
    variant, best = known(LIMITED[name], affine=formulation.name == "integer-cut")
    model = native.add(built(formulation, Variant(variant.inst, ())), variant.region)
    native.run(model)
    cut, frequency = co.read_decision(model)
    assert variant.region.violation(variant.inst, cut, frequency) <= SOLVED
    found = co.evaluate(variant.inst, cut, frequency).objective
    assert abs(relative_excess(found, best.upper, cut.size)) <= SOLVED


@pytest.mark.parametrize("name", ["one-hot", "conic-hull-cvxpy", "conic-hull-pyscipopt"])
def test_the_objective_is_the_cost(name: str) -> None:
    """What a solver says its objective is can be compared with that of `co.solve`."""
    variant, best = known(PRIMITIVES["own limits"])
    model = co.build_model(variant.inst, name, variant.constraints)
    native.run(model)
    said = {
        "pyomo": lambda: model.native.cost(),
        "cvxpy": lambda: model.native.value,
        "pyscipopt": lambda: model.native.getObjVal(),
    }[model.library]()
    assert said == pytest.approx(best.upper, rel=SOLVED, abs=SOLVED)


def test_tangents_are_refined_until_none_is_missing() -> None:
    """Before that the model's optimum is a bound, after it the decision is the best one."""
    variant, best = known(PRIMITIVES["own limits"])
    model = co.build_model(variant.inst, "tangents-highs", variant.constraints)
    model.native.run()
    assert model.native.getObjectiveValue() < best.lower - SOLVED
    native.run(model)
    assert model.refine() == 0  # of the same solution nothing more is asked
    assert model.native.getObjectiveValue() == pytest.approx(best.upper, rel=SOLVED, abs=SOLVED)


@pytest.mark.parametrize(("weight", "kind"), [(1.0, "energy-budget-fleet"), (0.0, "deadline")])
def test_tangents_are_refined_for_limits_on_what_costs_nothing(weight: float, kind: str) -> None:
    """A limit that was added is kept also where the cost does not depend on its quantity."""
    drawn, _ = known((kind,))
    inst = drawn.inst.replace(weight=weight)
    best = minimum(inst, drawn.region)
    model = native.add(co.build_model(inst, "tangents-highs"), drawn.region)
    native.run(model)
    cut, frequency = co.read_decision(model)
    assert drawn.region.violation(inst, cut, frequency) <= SOLVED
    found = co.evaluate(inst, cut, frequency).objective
    assert abs(relative_excess(found, best.upper, cut.size)) <= SOLVED


def test_a_scenario_and_a_problem_bring_their_own_constraints() -> None:
    """They are in the model beside those that are given."""
    variant, _ = known(PRIMITIVES["own limits"])
    problem = Problem(variant.inst, variant.region)
    model = build_model(problem, "one-hot", [MaxCut(2)])
    assert model.problem.region.needs == {OWN, CUTS}
    scenario = co.load_scenario("paper")
    assert build_model(scenario, "one-hot").problem.instance.shape == (5, 20)


@EVERY
def test_without_a_solution_there_is_no_decision(formulation: Formulation) -> None:
    """Of a model that was not solved nothing is read, whatever values it starts from."""
    variant, _ = known((), affine=formulation.name == "integer-cut")
    model = built(formulation, variant)
    with pytest.raises(co.CardOptError, match=r"holds no solution: solve model\.native first"):
        co.read_decision(model)


@pytest.mark.parametrize("name", ["conic-hull-cvxpy", "conic-hull-pyscipopt", "tangents-highs"])
def test_an_infeasible_model_has_no_decision(name: str) -> None:
    """The solver's verdict leaves nothing to read."""
    inst = random_instance(0, shape=(1, 1), num_cuts=3)
    model = co.build_model(inst, name, [Deadline(1e-3)])
    native.run(model)
    with pytest.raises(co.CardOptError, match="holds no solution"):
        co.read_decision(model)


def test_a_decision_stays_while_another_model_is_solved() -> None:
    """Pyomo calls the values of all other models stale then."""
    inst = random_instance(0, shape=(1, 1), num_cuts=3)
    first, second = (co.build_model(inst, "conic-hull-pyomo") for _ in range(2))
    for model in (first, second):
        native.run(model)
    np.testing.assert_array_equal(co.read_decision(first), co.read_decision(second))


def test_names_and_places_are_those_of_an_instance() -> None:
    """Pyomo's expressions stand in the model itself, by device and round from 0."""
    inst = random_instance(0, shape=(2, 3), num_cuts=3)
    model = co.build_model(inst, "one-hot")
    assert repr(model) == "Model('one-hot', pyomo, 2 devices x 3 rounds)"
    assert list(model.native.si.energy) == list(np.ndindex(2, 3))
    assert model.delay is model.native.si.delay
    assert model.delay.doc == "delay D [s]"
    native.run(model)
    found = co.evaluate(inst, *co.read_decision(model))
    for symbol, unit in (("delay", found.delay), ("energy", found.energy)):
        np.testing.assert_allclose(native.value(model, symbol), unit, rtol=SOLVED)


def test_errors_name_what_is_missing() -> None:
    """Unknown formulations, symbols without data, refused constraints, and other objects."""
    inst = random_instance(0, shape=(1, 2), num_cuts=3)
    for form, limits, text in (
        ("one-hat", [], "unknown formulation 'one-hat'; did you mean one-hot"),
        ("piecewise-linear", [Deadline(9.0)], "piecewise-linear takes no own limits; these take"),
        ("one-hot", [FrequencyLevels((1.0,))], "some device-round has no cut or no frequency"),
        ("integer-cut", [], "integer-cut cannot take this problem: the .* is not affine"),
    ):
        with pytest.raises(co.CardOptError, match=text):
            co.build_model(inst, form, limits)
    with pytest.raises(co.CardOptError, match=r"form must be the name .* constraints come after"):
        co.build_model(inst, [Deadline(9.0)])  # type: ignore[arg-type]
    with pytest.raises(co.InstanceError, match="must be an Instance, a Scenario or a Problem"):
        co.build_model("paper", "one-hot")  # type: ignore[arg-type]
    with pytest.raises(co.ConstraintError, match="device_energy needs device_power"):
        _ = co.build_model(inst, "one-hot").device_energy
    with pytest.raises(co.CardOptError, match="enumeration-cvxpy has no delay as an expression"):
        _ = co.build_model(inst, "enumeration-cvxpy").delay
    with pytest.raises(co.CardOptError, match="takes what build_model returned, got str"):
        co.read_decision("one-hot")  # type: ignore[arg-type]


def test_a_missing_library_is_an_install_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says how to install what a formulation is built with."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    inst = random_instance(0, shape=(1, 1), num_cuts=3)
    for form, line in (
        ("one-hot-xpress", r"needs xpress: pip install 'card-opt\[commercial\]'"),
        ("conic-hull-cvxpy", "needs cvxpy: pip install 'card-opt'"),
    ):
        with pytest.raises(co.MissingDependencyError, match=line):
            co.build_model(inst, form)


def test_a_curve_that_is_not_affine_is_no_expression_of_a_whole_cut() -> None:
    """The cost may be affine in the cut where the delay, which it leaves out, is not."""
    inst = random_instance(1, shape=(1, 1), num_cuts=4, profile="linear")
    bits = inst.smashed_bits * [1.0, 2.0, 1.0, 3.0]
    model = co.build_model(inst.replace(weight=0.0, smashed_bits=bits), "integer-cut")
    with pytest.raises(co.CardOptError, match="integer-cut has no delay as an expression"):
        _ = model.delay
    assert set(model.symbols) == {"cost", "cut", "energy", "frequency"}


def test_building_prints_nothing_and_leaves_pyomos_solvers_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The formulation that calls Ipopt while it is built does so in silence."""
    pytest.importorskip("casadi")
    from pyomo.opt import SolverFactory

    before = SolverFactory.get_class("ipopt")
    co.build_model(random_instance(0, shape=(1, 1), num_cuts=3), "gdp-cutting-plane")
    assert SolverFactory.get_class("ipopt") is before
    assert capsys.readouterr() == ("", "")


def test_the_page_says_of_every_formulation_what_the_catalogue_does() -> None:
    """docs/models.md has each of them, its library, and what its expressions are."""
    rows = [line.split(" | ") for line in (DOCS / "models.md").read_text().splitlines()]
    said = {
        name: [cell.strip(" |").partition(":")[0] for cell in row[1:]]
        for row in rows
        for name in re.findall(r"`([\w.-]+)`", row[0])
        if len(row) == 4
    }
    for formulation in FORMULATIONS:
        levels = formulation.says_at_levels or "none"
        levels = levels if LEVELS in formulation.supports else "not taken"
        assert said[formulation.name] == [
            formulation.library,
            formulation.says or "none",
            levels,
        ]
