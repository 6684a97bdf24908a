"""The Pyomo formulations, and the adapters that let Pyomo run a solver."""

from __future__ import annotations

import importlib
import itertools
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pytest

import card_opt as co
from card_opt import constraints
from card_opt.models import (
    conic_hull_pyomo,
    convex_hull_nl,
    gdp_bigm,
    gdp_hull,
    gdp_mbigm,
    integer_cut,
    levels_pyomo,
    one_hot,
    reduced_space,
    tangent_bound,
)
from card_opt.models.parts import disjunctions, levels, products
from card_opt.problem import referee
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import QUANTITIES, SHARE, Rows, quantity_of
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Status
from card_opt.solvers.adapters import (
    gdpopt,
    maingo,
    mindtpy,
    pyomo_gurobi,
    pyomo_highs,
    pyomo_scip,
)
from card_opt.solving.list_pyomo import PYOMO_METHODS, STUDIED_METHODS
from card_opt.solving.method import NOTHING, Method
from tests.helpers import reference, repeats
from tests.helpers.instances import OPTIONAL, frequency_at, random_instance, worked, worked_p2
from tests.models.test_models import PLACES, ROUNDING, worst_pyomo_violation

SOLVED = 1e-7  # relative error of a solver asked for 1e-9
ADAPTERS = {
    "card_opt.solvers.adapters.maingo": maingo.solve,
    "card_opt.solvers.adapters.pyomo_gurobi": pyomo_gurobi.solve,
}
DISJUNCTIVE = (gdp_bigm, gdp_mbigm, gdp_hull)
WHOLE = (integer_cut, reduced_space)
HULLS = (conic_hull_pyomo, convex_hull_nl)
POWERS = {"device_power": [20.0, 40.0], "transmit_power": [0.2, 0.5]}
INSTANCES = {
    "worked": worked(**POWERS),
    "one cut": random_instance(59, shape=(1, 2), num_cuts=1, optional=OPTIONAL),
    "two cuts": random_instance(60, num_cuts=2, static_power=46.0, optional=OPTIONAL),
    "point box": random_instance(61, shape=(2, 1), box="point", optional=OPTIONAL),
    "server idle": random_instance(62, all_on_device=True, static_power=46.0, optional=OPTIONAL),
    "delay only": random_instance(63, shape=(1, 2), weight=1.0, optional=OPTIONAL),
    "energy only": random_instance(64, shape=(1, 2), weight=0.0, optional=OPTIONAL),
    "own extremes": random_instance(
        65, normalizer="per-cut", given_extremes=True, optional=OPTIONAL
    ),
    "all fields vary": random_instance(
        66, varying=("weight", "min_frequency", "max_frequency"), optional=OPTIONAL
    ),
    "identical layers": random_instance(
        67, profile="linear", num_cuts=7, static_power=300.0, optional=OPTIONAL
    ),
}
TAKEN = tuple(quantity for quantity in QUANTITIES if quantity != SHARE)  # see tests/variants
REGIONS = ("none", "mask", "levels", "rows", "mask, levels and rows")


@pytest.fixture(params=INSTANCES)
def inst(request: pytest.FixtureRequest) -> Instance:
    """Return each of the instances in turn."""
    return INSTANCES[request.param]


def region_of(name: str, inst: Instance, place: float) -> tuple[Region, IntArray, FloatArray]:
    """Return a region of `REGIONS`, and a decision that takes half of each of its limits.

    The rows limit every quantity, of each device-round and of uneven groups, some in none, and
    each with an extra of either sign.
    """
    rng = np.random.default_rng(5)
    allowed, steps, rows = None, None, []
    cut = rng.integers(1, inst.num_cuts + 1, inst.shape)
    frequency = frequency_at(inst, place)
    if "mask" in name:  # of neighbours, for one formulation takes no others
        numbers = np.arange(1, inst.num_cuts + 1)
        allowed = np.abs(numbers - cut[..., np.newaxis]) <= 1
    if "levels" in name:
        steps = np.unique(np.concatenate([frequency_at(inst, p) for p in (0.0, place, 0.5, 1.0)]))
    if "rows" in name:
        size = cut.size
        own = np.arange(size).reshape(inst.shape)
        shared = rng.integers(-1, 2, inst.shape)
        for quantity, group in itertools.product(TAKEN, (own, shared)):
            coefficient = rng.uniform(0.5, 2.0, inst.shape)
            values = quantity_of(inst, quantity, cut, frequency)
            beside = np.arange(1, inst.num_cuts + 1) - cut[..., np.newaxis]
            extra = rng.uniform(-0.4, 0.4) * values[..., np.newaxis] * (1.0 + 0.1 * beside)
            taken = coefficient * np.where(beside == 0, values[..., np.newaxis] + extra, 0.0).sum(
                -1
            )
            inside = group >= 0
            total = np.bincount(group[inside], taken[inside], minlength=int(group.max()) + 1)
            bound = np.where(total > 0.0, 2.0 * total, 1.0)
            rows.append(
                Rows(
                    label=f"{quantity} limit",
                    quantity=quantity,
                    group=group,
                    bound=bound,
                    coefficient=coefficient,
                    extra=extra,
                )
            )
    return Region(allowed=allowed, levels=steps, rows=tuple(rows)), cut, frequency


def set_decision(model: Any, cut: IntArray, frequency: FloatArray) -> None:
    """Give every variable of a model the value that a decision means."""
    s = model.scaled
    number, relative = cut.ravel() - 1, frequency.ravel() / s.max_frequency
    of_round = {"frequency": relative, "period": 1.0 / relative, "square": relative**2}
    of_round |= {"cut": number.astype(float), "cost_of": price(s.cost, number, relative)}
    is_hull = hasattr(model, "pairs") and hasattr(model, "period") and not is_disjunctive(model)
    for name, numbers in of_round.items():
        if model.component(name) is not None and not is_hull:
            for k, value in enumerate(numbers.tolist()):
                model.component(name)[k].set_value(value, skip_validation=True)
    for i, k in model.component("shares") or ():
        taken = price(s.rows[i].curve, number, relative)[k]
        model.share_of[i, k].set_value(float(taken), skip_validation=True)
    for k, i in model.component("steps") or ():
        nearest = np.abs(s.levels[k] - relative[k]).argmin()
        model.level[k, i].set_value(int(nearest == i))
    if not hasattr(model, "chosen"):
        return
    for (k, c), chosen in model.chosen.items():
        is_chosen = int(number[k] == c)
        if is_disjunctive(model):
            chosen.binary_indicator_var.set_value(is_chosen)
            for name in ("cost_of", "period", "square"):
                set_copy(model, chosen, model.component(name)[k], is_chosen)
            for i, other in model.shares:
                if other == k:
                    set_copy(model, chosen, model.share_of[i, k], is_chosen)
            continue
        chosen.set_value(is_chosen)
        if is_hull:
            f = float(relative[k])
            low = float(s.min_frequency[k])
            values = {"frequency": f, "above": f - low, "period": 1.0 / f, "square": f**2}
            for name, value in values.items():
                if model.component(name) is not None:
                    model.component(name)[k, c].set_value(is_chosen * value, skip_validation=True)
    for k, j in model.component("terms") or ():
        for name in ("work", "price", "product"):
            model.component(name)[k, j].set_value(0.0, skip_validation=True)
        work = -pyo.value(model.work_of_cut[k, j].body)
        unit = pyo.value(model.price_of_frequency[k, j].body)
        for name, value in {"work": work, "price": unit, "product": work * unit}.items():
            model.component(name)[k, j].set_value(value, skip_validation=True)


def is_disjunctive(model: Any) -> bool:
    """Return whether the choices of a model are disjuncts."""
    return hasattr(model, "cost_of")


def price(of: Curve, cut: IntArray, relative: FloatArray) -> FloatArray:
    """Return what of the chosen cuts' curves depends on the cut, 0-based, shape (K,)."""
    at = np.arange(relative.size), cut
    return np.asarray(of.fixed[at] + of.inverse[at] / relative + of.square[at] * relative**2)


def set_copy(model: Any, disjunct: Any, variable: Any, is_chosen: int) -> None:
    """Set the hull's copy of a variable, if there is one, to the variable or to 0."""
    hull = pyo.TransformationFactory("gdp.hull")
    if model.component("_pyomo_gdp_hull_reformulation") is None:
        return
    copy = hull.get_disaggregated_var(variable, disjunct, raise_exception=False)
    if copy is not None:
        copy.set_value(is_chosen * variable.value, skip_validation=True)


def shares(model: Any) -> dict[Any, float]:
    """Return the left sides of a model's limits; those of each cut count for its device-round."""
    out = {key: pyo.value(row.body) for key, row in model.limit.items()}
    for (i, k, c), row in (model.component("own_limit") or {}).items():
        out[i, k] = out.get((i, k), 0.0) + pyo.value(row.body + model.chosen[k, c])
    return out


@pytest.mark.slow
@pytest.mark.parametrize("name", repeats.chosen(REGIONS, now=["none", "mask, levels and rows"]))
@pytest.mark.parametrize("formulation", [one_hot, *HULLS, *DISJUNCTIVE, *WHOLE])
def test_every_decision_is_feasible_and_costs_what_it_costs(
    formulation: ModuleType, name: str, inst: Instance
) -> None:
    """Cost and share of every limit are the referee's, for any decision that is allowed."""
    for place in PLACES:
        region, cut, frequency = region_of(name, inst, place)
        if formulation is integer_cut and integer_cut.accepts(Problem(inst, region)):
            pytest.skip("not affine")
        model = formulation.build_model(Problem(inst, region))
        set_decision(model, cut, frequency)
        said = referee.evaluate(inst, cut, frequency)
        assert worst_pyomo_violation(model) <= ROUNDING
        value = model.scaled.to_cost(pyo.value(model.cost))
        assert value == pytest.approx(said.objective, rel=ROUNDING, abs=ROUNDING)
        np.testing.assert_array_equal(formulation.decision(model)[0], cut)
        np.testing.assert_allclose(formulation.decision(model)[1], frequency, rtol=ROUNDING)
        found = shares(model)
        for i, rows in enumerate(region.rows):
            values = rows.limited(quantity_of(inst, rows.quantity, cut, frequency), cut)
            for g, total in enumerate(rows.totals(values) / rows.bound):
                if (i, g) in found:
                    assert found[i, g] == pytest.approx(total, rel=ROUNDING, abs=ROUNDING)
                else:  # no row where nothing depends on the decision
                    assert total == 0.0 or inst.num_cuts == 1


@pytest.mark.parametrize("name", ["none", "mask, levels and rows"])
def test_products_make_cost_and_shares(name: str, inst: Instance) -> None:
    """Weighted sums of loads times prices are the curves of cost and limits; two do for most."""
    region, _, _ = region_of(name, inst, 0.3)
    s = scaled(Problem(inst, region))
    found = products.find_products(s)
    allowed = np.ones(s.size) if s.allowed is None else s.allowed
    for k, f in itertools.product(range(s.size[0]), (0.3, 0.7, 1.0)):
        weights = [
            {key: w for key, w in found.cost.items() if key[0] == k},
            *(row[k] for row in found.rows),
        ]
        for curve, weight in zip(s.curves, weights, strict=True):
            expected = (curve.inverse[k] / f + curve.square[k] * f**2) * allowed[k]
            terms = [(found.terms[key], w) for key, w in weight.items()]
            value = sum(w * t.loads * (t.inverse / f + t.square * f**2) for t, w in terms)
            np.testing.assert_allclose(value + 0.0 * expected, expected, rtol=1e-12, atol=0.0)
            assert all(0.0 < w <= 1.0 + ROUNDING for w in weight.values())
    most = 4 if inst.normalizer == "per-cut" else 2
    assert len(found.terms) <= most * s.size[0]


def row_of_excess(model: Any, k: int, c: int) -> FloatArray:
    """Return the excess of a cut's cost over the others'."""
    (out,) = (e for row, _, e in disjunctions.excesses(model) if row is model.chosen[k, c].costs)
    return out


def test_big_m_is_the_most_that_a_curve_is_above_another(inst: Instance) -> None:
    """No frequency has a larger difference of two curves, and one nearly has it."""
    s = scaled(Problem(inst))
    most = disjunctions.most_excess(s.cost, s.min_frequency)
    grid = s.min_frequency[:, None] ** np.linspace(1.0, 0.0, 2001)
    curve = s.cost[..., None].at(grid[:, None, :])
    seen = (curve[:, :, None, :] - curve[:, None, :, :]).max(axis=-1)
    size = np.abs(curve).max()
    assert (seen <= most + 1e-15 * size).all()
    assert (most - seen <= 1e-5 * size).all()


def test_transformations_use_the_constants_given() -> None:
    """Pyomo neither estimates a big-M itself nor asks a solver for one."""
    inst = random_instance(68, shape=(1, 2))
    model = gdp_bigm.build_model(Problem(inst))
    excess = [row_of_excess(model, k, c).max() for k, c in model.pairs]
    largest = pyo.TransformationFactory("gdp.bigm").get_largest_M_value(model)
    assert largest == pytest.approx(max(excess), rel=1e-15)
    model = gdp_mbigm.build_model(Problem(inst))
    given = pyo.TransformationFactory("gdp.mbigm").get_all_M_values(model)
    for (row, disjunct), (_, upper) in given.items():
        k, c = row.parent_block().index()
        assert upper == row_of_excess(model, k, c)[disjunct.index()[1]]


def test_a_row_of_another_cut_is_just_relaxed() -> None:
    """A big-M that is smaller by 1 % cuts off a decision."""
    inst = random_instance(69, shape=(1, 1))
    model = disjunctions.build_model(Problem(inst))
    rows = {row: (0.99 * low, 0.99 * up) for row, (low, up) in gdp_bigm.big_m(model).items()}
    pyo.TransformationFactory("gdp.bigm").apply_to(model, bigM=rows)
    worst = 0.0
    for cut in range(1, inst.num_cuts + 1):
        for place in (0.0, 1.0):
            set_decision(model, np.array([[cut]]), frequency_at(inst, place))
            worst = max(worst, worst_pyomo_violation(model))
    assert worst > 1e-3


def test_sizes() -> None:
    """Variables and rows per device-round and cut are those of the docstrings."""
    inst = random_instance(70, shape=(2, 2), num_cuts=5)
    sizes = {}
    for formulation in (*DISJUNCTIVE, *WHOLE):
        if formulation is not integer_cut:
            model = formulation.build_model(Problem(inst))
            sizes[formulation] = model.nvariables(), model.nconstraints()
    assert sizes[gdp_bigm] == sizes[gdp_mbigm] == (4 * (5 + 4), 4 * (5 + 2 + 1))
    assert sizes[reduced_space] == (4 * (5 + 1), 4)
    assert sizes[gdp_hull][0] == 4 * (4 * 5 + 4)


FORMULATIONS = (conic_hull_pyomo, one_hot, *DISJUNCTIVE, *WHOLE)
CASES = (
    "deadline",
    "cap",
    "deadline and cap",
    "mask",
    "levels",
    "budget",
    "turns",
    "pool",
    "devices",
    "all",
    "all with levels",
    "deadline with levels",
    "too strict together",
    "too strict by itself",
)


def case(name: str, inst: Instance) -> Region:
    """Return a region that binds, between the least that a quantity can be and the free optimum.

    Those that are too strict leave nothing, by one limit or by two that others could keep.
    """
    free = co.solve(inst)
    assert free.cut is not None
    assert free.frequency is not None
    assert free.delay is not None
    assert free.energy is not None
    last = np.full(inst.shape, inst.num_cuts)
    least = {q: quantity_of(inst, q, last, frequency_at(inst, 0.0)) for q in TAKEN}
    fastest = np.min(
        [
            quantity_of(inst, "delay", np.full(inst.shape, c + 1), frequency_at(inst, 1.0))
            for c in range(inst.num_cuts)
        ],
        axis=0,
    )
    c = constraints
    energy = 0.4 * free.energy + 0.6 * least["energy"]
    levels_of = c.FrequencyLevels(tuple(np.linspace(0.3, 0.95, 4) * 2.46e9))
    used = quantity_of(inst, "device energy", free.cut, free.frequency).sum(axis=1)
    spared = quantity_of(inst, "device energy", last * 0 + 1, free.frequency).sum(axis=1)
    some = {
        "deadline": (c.Deadline(0.9 * fastest + 0.1 * free.delay),),
        "cap": (c.EnergyCap(energy),),
        "deadline and cap": (c.Deadline(1.5 * free.delay), c.EnergyCap(0.9 * free.energy)),
        "mask": (c.MinCut(2), c.MaxCut(inst.num_cuts - 1)),
        "levels": (levels_of,),
        "budget": (c.EnergyBudget(float(energy.sum())),),
        "turns": (c.RoundTime((0.7 * fastest + 0.3 * free.delay).sum(axis=0)),),
        "pool": (c.FrequencyPool(0.7 * free.frequency.sum(axis=0)),),
        "devices": (c.DeviceEnergyBudget(0.51 * (used + np.minimum(used, spared))),),
        "too strict together": (c.Deadline(1.01 * fastest), c.EnergyCap(1.01 * least["energy"])),
        "too strict by itself": (c.RoundTime(0.99 * fastest.sum(axis=0)),),
    }
    everything = (
        c.EnergyBudget(float(2.0 * energy.sum())),
        c.Deadline(2.0 * free.delay),
        c.FrequencyPool(0.9 * free.frequency.sum(axis=0)),
        c.MaxCut(inst.num_cuts - 1),
    )
    some["all"] = everything
    some["all with levels"] = (*everything, levels_of)
    some["deadline with levels"] = (c.Deadline(1.2 * free.delay), levels_of)
    return constraints.lower(inst, some[name])


def tiny(profile: str) -> Instance:
    """Return an instance that the reference solves at once."""
    return random_instance(
        72,
        shape=(2, 1),
        num_cuts=4,
        profile=profile,
        weight=0.6,
        static_power=300.0,
        optional=OPTIONAL,
    )


def assert_sandwiched(inst: Instance, region: Region, objective: float, method: Method) -> None:
    """Check a cost, inf if infeasible, against the optima for slightly other limits."""
    cheap = reference.minimum(inst, region.scaled_bounds(1.0 + method.feas_tol)).lower
    dear = reference.minimum(inst, region.scaled_bounds(1.0 - method.feas_tol)).upper
    assert cheap * (1.0 - method.rel_tol) <= objective <= dear * (1.0 + method.rel_tol)


SCIP = next(method for method in PYOMO_METHODS if method.name == "pyomo-integer-scip")


def test_cases_bind_and_some_leave_nothing() -> None:
    """Every case costs more than the free optimum, or is too strict if its name says so."""
    for profile in ("linear", "heterogeneous"):
        inst = tiny(profile)
        free, num_binding = co.solve(inst).objective, 0
        for name in CASES:
            least = reference.minimum(inst, case(name, inst)).lower
            assert ("too strict" in name) == (least == np.inf)
            num_binding += least > free * (1.0 + 1e-4)
        assert num_binding >= len(CASES) - 2


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("profile", repeats.first(["heterogeneous", "linear"]))
@pytest.mark.parametrize("formulation", FORMULATIONS)
def test_all_formulations_have_the_optimum(
    formulation: ModuleType, profile: str, name: str
) -> None:
    """By SCIP, every formulation's answer is that of trying all cuts, or infeasible."""
    inst = tiny(profile)
    region = case(name, inst)
    if formulation is integer_cut and integer_cut.accepts(Problem(inst, region)):
        pytest.skip("not affine")
    answer = pyomo_scip.solve(Problem(inst, region), formulation, Limits(), lambda _: None)
    if answer.status is Status.INFEASIBLE:
        assert_sandwiched(inst, region, np.inf, SCIP)
        return
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    found = referee.evaluate(inst, answer.cut, answer.frequency).objective
    assert region.violation(inst, answer.cut, answer.frequency) <= SCIP.feas_tol
    assert_sandwiched(inst, region, found, SCIP)
    assert found - answer.bound <= SCIP.rel_tol * abs(found)
    assert answer.bound <= found + SCIP.rel_tol * abs(found)


def test_whole_cut_refuses_what_is_not_affine() -> None:
    """The reason names the curve; P2s of two cuts are always affine."""
    assert integer_cut.accepts(Problem(worked())) == (
        "the fixed cost of the cuts is not affine in the cut's number"
    )
    assert integer_cut.accepts(Problem(random_instance(72, profile="linear", num_cuts=31))) == ""
    assert integer_cut.accepts(Problem(random_instance(73, num_cuts=2))) == ""
    region = Region(
        allowed=np.array([True, False, True] + [False] * 28) & np.ones((2, 3, 1), bool)
    )
    linear = random_instance(72, profile="linear", num_cuts=31)
    assert integer_cut.accepts(Problem(linear, region)) == (
        "the allowed cuts are not all those from a first to a last"
    )
    uneven = random_instance(71, num_cuts=4, optional=OPTIONAL)
    flat = uneven.replace(device_flops=np.full(4, 1e12), adapter_bits=np.full(4, 1e7))
    flat = flat.replace(gradient_bits=np.full(4, 1e7), smashed_bits=np.array([1e8, 2e8, 1e8, 1e8]))
    limits = constraints.lower(flat, [constraints.DeviceEnergyBudget(1e9)])
    assert "not affine" in integer_cut.accepts(Problem(flat, limits))
    solution = co.solve(worked(), SCIP)
    assert solution.status is Status.UNSUPPORTED
    assert "not affine" in solution.message


def test_licence_in_the_wheel_is_known_beforehand() -> None:
    """Gurobi takes the largest model that is accepted, and none larger."""
    large = random_instance(74, shape=(1, 1), num_cuts=198)
    assert pyomo_gurobi.accepts(Problem(large)) == ""
    answer = pyomo_gurobi.solve(Problem(large), reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.OPTIMAL
    larger = random_instance(74, shape=(1, 1), num_cuts=199)
    assert "has 200 variables" in pyomo_gurobi.accepts(Problem(larger))
    with pytest.raises(Exception, match="too large"):
        pyomo_gurobi.solve(Problem(larger), reduced_space, Limits(), lambda _: None)
    some = Region(allowed=np.arange(199) < 198)
    assert pyomo_gurobi.accepts(Problem(larger, Region(allowed=some.allowed[None, None]))) == ""  # type: ignore[index]
    steps = Region(levels=np.linspace(1e9, 2e9, 3))
    assert "has 201 variables" in pyomo_gurobi.accepts(Problem(large, steps))
    rounds = random_instance(75, shape=(1, 100), num_cuts=2)
    assert "has 200 variables" in pyomo_gurobi.accepts_integer(Problem(rounds))
    assert "not affine" in pyomo_gurobi.accepts_integer(Problem(worked()))


@pytest.mark.parametrize("run", [pyomo_highs.solve, pyomo_highs.solve_appsi])
def test_both_interfaces_to_highs_solve_a_milp(run: Any) -> None:
    """With frequency levels both find the best of the grid, and a bound below the optimum."""
    inst = random_instance(76, shape=(1, 2))
    answer = run(Problem(inst), levels_pyomo, Limits(), lambda _: None)
    assert answer.status is Status.FEASIBLE, answer.message
    found = referee.evaluate(inst, answer.cut, answer.frequency).objective
    on_grid = referee.evaluate(inst, *levels.grid_optimum(inst)).objective
    assert found == pytest.approx(on_grid, rel=SOLVED)
    assert answer.bound <= co.solve(inst).objective <= found
    out = run(Problem(inst), levels_pyomo, Limits(time_limit=1e-3), lambda _: None)
    assert out.status is Status.TIME_LIMIT


@pytest.mark.parametrize("table", ["STATUS", "STATUS_APPSI"])
def test_a_word_of_highs_that_is_not_in_the_table_is_an_error(
    table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new word can never pass as success; the message repeats it."""
    monkeypatch.setattr(pyomo_highs, table, {})
    run = pyomo_highs.solve if table == "STATUS" else pyomo_highs.solve_appsi
    answer = run(Problem(worked_p2()), levels_pyomo, Limits(), lambda _: None)
    assert answer.status is Status.ERROR
    assert "HiGHS says" in answer.message


@pytest.mark.parametrize("name", ADAPTERS)
def test_adapter_finds_proves_and_tells(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer has the optimum and a bound below it; an unknown word is an error."""
    inst = worked()
    answer = ADAPTERS[name](Problem(inst), reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.OPTIMAL, answer.message
    assert answer.cut is not None
    assert answer.frequency is not None
    best = co.solve(inst).objective
    found = referee.evaluate(inst, answer.cut, answer.frequency).objective
    assert found == pytest.approx(best, rel=SOLVED)
    assert best - 1e-6 <= answer.bound <= best + SOLVED
    monkeypatch.setattr(importlib.import_module(name), "STATUS", {})
    answer = ADAPTERS[name](Problem(inst), reduced_space, Limits(), lambda _: None)
    assert answer.status is Status.ERROR
    assert "says" in answer.message


@pytest.mark.parametrize("name", ADAPTERS)
def test_time_limit_is_a_status(name: str) -> None:
    """A clock that has run out, and one that runs out, are both said, and no bound is false."""
    inst = random_instance(77, shape=(3, 4), num_cuts=15, normalizer="per-cut")
    inst = inst if name.endswith("maingo") else random_instance(78, shape=(4, 5))
    for time_limit in (1e-4, 0.2):
        answer = ADAPTERS[name](
            Problem(inst), reduced_space, Limits(time_limit=time_limit), lambda _: None
        )
        assert answer.status in {Status.TIME_LIMIT, Status.OPTIMAL}, answer.message
        assert answer.bound <= co.solve(inst).objective + SOLVED


def test_maingo_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MAiNGO would write its result into the working directory."""
    monkeypatch.chdir(tmp_path)
    maingo.solve(Problem(worked_p2(), EVERYTHING), reduced_space, Limits(), lambda _: None)
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


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("method", PYOMO_METHODS, ids=lambda method: method.name)
def test_every_method_under_constraints(method: Method, name: str) -> None:
    """What a method supports it solves, or says that it is infeasible if it proves anything."""
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    if method.formulation == "card_opt.models.levels_pyomo":
        pytest.skip("no exact formulation")
    inst = tiny("linear")
    region = case(name, inst)
    solution = co.solve(inst, method, region)
    if solution.status is Status.UNSUPPORTED:
        assert not region.needs <= method.supports or method.accepts
        return
    if "too strict" in name:
        proves = method.proves != NOTHING
        assert solution.status is (Status.INFEASIBLE if proves else Status.ERROR)
        return
    assert solution.status in {Status.OPTIMAL, Status.FEASIBLE}, solution.message
    assert_sandwiched(inst, region, solution.objective, method)


def test_gradient_cuts_on_the_cones_are_invalid() -> None:
    """MindtPy's ECP calls a wrong cut optimal, and its bound is above the optimum."""
    inst = random_instance(1, shape=(2, 2), num_cuts=9)
    answer = mindtpy.solve_ecp(Problem(inst), conic_hull_pyomo, Limits(), lambda _: None)
    best = co.solve(inst)
    assert answer.cut is not None
    assert answer.frequency is not None
    found = referee.evaluate(inst, answer.cut, answer.frequency).objective
    assert found > 1.05 * best.objective
    assert answer.bound > 1.05 * best.objective
    (method,) = [m for m in STUDIED_METHODS if m.name == "pyomo-conic-mindtpy-ecp"]
    solution = co.solve(inst, method)
    assert solution.status is Status.FEASIBLE
    assert solution.bound == -np.inf


def test_enumeration_refuses_many_choices() -> None:
    """All choices of cuts are tried, 2 to the power of 9, but no more."""
    assert gdpopt.accepts_enumeration(Problem(random_instance(80, shape=(3, 3), num_cuts=2))) == ""
    large = random_instance(80, shape=(2, 5), num_cuts=2)
    assert gdpopt.accepts_enumeration(Problem(large)) == "1024 choices, tries 512"
    region = constraints.lower(large, [constraints.MinCut(np.array([1, 2]))])
    assert gdpopt.accepts_enumeration(Problem(large, region)) == ""


@pytest.mark.parametrize("name", ["none", "mask", "levels", "rows", "mask, levels and rows"])
def test_bound_by_tangents_is_below_every_decision(name: str, inst: Instance) -> None:
    """It is so from absurd points; from good ones it is the least cost under own limits."""
    region, _, _ = region_of(name, inst, 0.3)
    tight = region.scaled_bounds(0.75)
    s = scaled(Problem(inst, Region(allowed=tight.allowed, levels=tight.levels, rows=tight.own)))
    grid = s.min_frequency[:, None] ** np.linspace(1.0, 0.0, 4001)
    if s.levels is not None:
        grid = np.array([np.resize(values, max(map(len, s.levels))) for values in s.levels])
    f = grid[:, None, :]
    value = s.cost[..., None].at(f)
    for rows in s.rows:
        value = np.where(rows.curve[..., None].at(f) > 1.0, np.inf, value)
    if s.allowed is not None:
        value = np.where(s.allowed[..., None], value, np.inf)
    least = float(value.min(axis=(1, 2)).sum())
    rng = np.random.default_rng(6)
    for _ in range(3):
        point = rng.uniform(-1.0, 2.0, s.size)
        bound = tangent_bound.lower_bound(s, [point])
        assert bound <= least + 1e-7 * abs(least)
    if s.levels is None:  # which the bound leaves out
        assert bound >= least - 1e-3 * max(abs(least), 1e-3) or np.isinf(least)
