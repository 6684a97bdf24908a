"""The formulations: each says the same as the referee, in the size that it should have."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import cvxpy as cp
import numpy as np
import pyomo.environ as pyo
import pytest

from card_opt.algorithms import card
from card_opt.models import (
    conic_hull_cvxpy,
    conic_hull_pyomo,
    enumeration_cvxpy,
    one_hot,
    tangents_highs,
)
from card_opt.problem import referee, scaling
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from tests.helpers.instances import frequency_at, random_instance, worked

ROUNDING = 1e-11  # a few additions of scaled numbers, relative
SOLVED = 1e-7  # what a conic or linear program solved to 1e-9 may be off by, relative
INTEGRAL = 1e-4  # distance from 0 or 1 of a choice that is whole

INSTANCES = {
    "worked": worked(),
    "point box": random_instance(1, shape=(2, 1), box="point"),
    "one cut": random_instance(2, shape=(1, 2), num_cuts=1),
    "server idle": random_instance(3, all_on_device=True, static_power=46.0),
    "delay only": random_instance(4, shape=(1, 1), weight=1.0),
    "energy only": random_instance(5, shape=(1, 1), weight=0.0, static_power=46.0),
    "own extremes": random_instance(6, normalizer="per-cut", given_extremes=True),
    **{name: random_instance(7, normalizer=name, varying={"weight"}) for name in NORMALIZERS},
}
PLACES = (0.0, 0.3, 1.0)


@pytest.fixture(params=INSTANCES)
def inst(request: pytest.FixtureRequest) -> Instance:
    """Return each of the instances in turn."""
    return INSTANCES[request.param]


def random_decision(inst: Instance, place: float) -> tuple[IntArray, FloatArray]:
    """Return random cuts, and frequencies at a place of the box."""
    cut = np.random.default_rng(0).integers(1, inst.num_cuts + 1, inst.shape)
    return cut, frequency_at(inst, place)


def closed_form(inst: Instance) -> tuple[IntArray, float]:
    """Return the best cuts and the least cost."""
    best = card.solve(Problem(inst))
    assert best.cut is not None
    assert best.frequency is not None
    return best.cut, referee.evaluate(inst, best.cut, best.frequency).objective


def hull_point(s: scaling.Scaled, cut: IntArray, frequency: FloatArray) -> FloatArray:
    """Return chosen, frequency, period and square of a decision, shape (4, K, C)."""
    chosen = np.eye(s.size[1])[cut.ravel() - 1]
    relative = (frequency.ravel() / s.max_frequency)[:, np.newaxis]
    return np.stack([chosen, chosen * relative, chosen / relative, chosen * relative**2])


def set_pyomo(variable: Any, values: FloatArray) -> None:
    """Set a Pyomo variable, whose index runs like the array's."""
    for item, value in zip(variable.values(), values.ravel().tolist(), strict=True):
        item.set_value(value, skip_validation=True)


def worst_pyomo_violation(model: Any) -> float:
    """Return how far the worst constraint or bound is from holding."""
    slacks = [c.slack() for c in model.component_data_objects(pyo.Constraint)]
    for variable in model.component_data_objects(pyo.Var):
        low, high = variable.bounds
        slacks += [variable.value - low] if low is not None else []
        slacks += [high - variable.value] if high is not None else []
    return -float(min(slacks))


def worst_cvxpy_violation(constraint: Any) -> float:
    """Return how far a constraint is from holding; CVXPY's own divides 0 by 0 at a cone's tip."""
    if not isinstance(constraint, cp.SOC):
        return float(np.max(constraint.violation()))
    top, rest = (argument.value for argument in constraint.args)
    return float(np.max(np.linalg.norm(rest, axis=0) - top))


def test_scaled_curves_are_the_referees(inst: Instance) -> None:
    """Undoing the scale gives the referee's cost at any decision, and no term is negative."""
    s = scaling.scaled(Problem(inst))
    assert min(s.cost.fixed.min(), s.cost.inverse.min(), s.cost.square.min()) >= 0.0
    for place in PLACES:
        cut, frequency = random_decision(inst, place)
        x, f, t, h = hull_point(s, cut, frequency)
        value = float((s.cost.fixed * x + s.cost.inverse * t + s.cost.square * h).sum())
        expected = referee.evaluate(inst, cut, frequency).objective
        assert s.to_cost(value) == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING * s.scale)
        back = s.hull_decision(x, f)
        np.testing.assert_array_equal(back[0], cut)
        np.testing.assert_allclose(back[1], frequency, rtol=ROUNDING)


@pytest.mark.parametrize("factor", [1e-6, 1.0, 1e4])
def test_scaled_optimum_is_near_one_whatever_the_cost_is(factor: float) -> None:
    """Ranges that make the costs tiny or huge change the scale, not the scaled problem."""
    base = random_instance(8)
    ranges = Extremes(*(value / factor for value in base.extremes))
    inst = base.replace(normalizer_values=ranges)
    s, t = scaling.scaled(Problem(inst)), scaling.scaled(Problem(base))
    np.testing.assert_allclose(s.cost.square, t.cost.square, rtol=SOLVED)
    np.testing.assert_allclose(s.cost.inverse, t.cost.inverse, rtol=SOLVED)
    assert s.scale == pytest.approx(factor * t.scale)


def test_one_hot_is_the_problem(inst: Instance) -> None:
    """Every decision is feasible in the one-hot model and costs what the referee says."""
    model = one_hot.build_model(Problem(inst))
    for place in PLACES:
        cut, frequency = random_decision(inst, place)
        chosen, relative, _, _ = hull_point(model.scaled, cut, frequency)
        set_pyomo(model.chosen, chosen)
        set_pyomo(model.frequency, relative.sum(axis=1))
        for key in model.terms:
            for variable in (model.work, model.price):
                variable[key].set_value(0.0, skip_validation=True)
            work = -pyo.value(model.work_of_cut[key].body)
            price = pyo.value(model.price_of_frequency[key].body)
            model.work[key].set_value(work, skip_validation=True)
            model.price[key].set_value(price, skip_validation=True)
            model.product[key].set_value(work * price, skip_validation=True)
        assert worst_pyomo_violation(model) <= ROUNDING
        expected = referee.evaluate(inst, cut, frequency).objective
        value = model.scaled.to_cost(pyo.value(model.cost))
        assert value == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING)
        np.testing.assert_array_equal(one_hot.decision(model)[0], cut)
        np.testing.assert_allclose(one_hot.decision(model)[1], frequency, rtol=ROUNDING)


def test_one_hot_has_one_product_per_device_round_where_it_can() -> None:
    """One bilinear product does if the cut scales the curve, two if it bends it."""
    for inst, num_products in ((INSTANCES["box"], 1), (INSTANCES["own extremes"], 2)):
        model = one_hot.build_model(Problem(inst))
        num_rounds, num_cuts = model.scaled.size
        assert len(model.terms) == num_products * num_rounds
        assert model.nvariables() == num_rounds * (num_cuts + 1 + 3 * num_products)
        assert model.nconstraints() == num_rounds * (1 + 3 * num_products)


def test_hull_in_pyomo_is_the_problem(inst: Instance) -> None:
    """Every decision is feasible in the hull and costs what the referee says."""
    model = conic_hull_pyomo.build_model(Problem(inst))
    variables = model.chosen, model.frequency, model.period, model.square
    for place in PLACES:
        cut, frequency = random_decision(inst, place)
        for variable, values in zip(
            variables, hull_point(model.scaled, cut, frequency), strict=True
        ):
            set_pyomo(variable, values)
        assert worst_pyomo_violation(model) <= ROUNDING
        expected = referee.evaluate(inst, cut, frequency).objective
        value = model.scaled.to_cost(pyo.value(model.cost))
        assert value == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING)
        np.testing.assert_array_equal(conic_hull_pyomo.decision(model)[0], cut)
        np.testing.assert_allclose(conic_hull_pyomo.decision(model)[1], frequency, rtol=ROUNDING)


def test_hull_in_cvxpy_is_the_problem(inst: Instance) -> None:
    """Every decision is feasible in the hull and costs what the referee says."""
    model = conic_hull_cvxpy.build_model(Problem(inst))
    variables = model.chosen, model.frequency, model.period, model.square
    for place in PLACES:
        cut, frequency = random_decision(inst, place)
        for variable, values in zip(
            variables, hull_point(model.scaled, cut, frequency), strict=True
        ):
            variable.save_value(values)
        assert max(map(worst_cvxpy_violation, model.problem.constraints)) <= ROUNDING
        expected = referee.evaluate(inst, cut, frequency).objective
        value = model.scaled.to_cost(model.problem.objective.value)
        assert value == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING)
        np.testing.assert_array_equal(conic_hull_cvxpy.decision(model)[0], cut)
        np.testing.assert_allclose(conic_hull_cvxpy.decision(model)[1], frequency, rtol=ROUNDING)


@pytest.mark.parametrize("formulation", [conic_hull_pyomo, conic_hull_cvxpy])
def test_hull_has_four_variables_and_two_cones_per_cut(formulation: ModuleType) -> None:
    """K C of each variable, cone and side of the box, and K choices of a cut."""
    model = formulation.build_model(Problem(INSTANCES["box"]))
    num_rounds, num_cuts = model.scaled.size
    pairs = num_rounds * num_cuts
    if formulation is conic_hull_pyomo:
        sizes = model.nvariables(), model.nconstraints()
    else:
        metrics = model.problem.size_metrics
        num_cones = sum(c.num_cones() for c in model.problem.constraints if isinstance(c, cp.SOC))
        sizes = metrics.num_scalar_variables, num_rounds + 2 * pairs + num_cones
    assert sizes == (4 * pairs, num_rounds + 4 * pairs)


def test_cvxpy_models_do_not_grow_in_atoms() -> None:
    """A hundred device-rounds take as many constraint objects as one: compiling stays fast."""
    small, large = (random_instance(9, shape=shape) for shape in ((1, 1), (5, 20)))
    for formulation in (conic_hull_cvxpy, enumeration_cvxpy):
        counts = [
            len(formulation.build_model(Problem(i)).problem.constraints) for i in (small, large)
        ]
        assert counts[0] == counts[1]


def test_tangents_are_below_the_curves(inst: Instance) -> None:
    """Every decision is feasible in the outer approximation, before and after rows are added."""
    model = tangents_highs.build_model(Problem(inst), relaxed=True)
    for _ in range(3):
        model.highs.run()
        tangents_highs.add_tangents(model, 0.0)
        lp = model.highs.getLp()
        for place in PLACES:
            cut, frequency = random_decision(inst, place)
            point = hull_point(model.scaled, cut, frequency).ravel()
            activity = rows_times(lp, point)
            assert (activity >= np.array(lp.row_lower_) - ROUNDING * np.abs(point).max()).all()
            assert (activity <= np.array(lp.row_upper_) + ROUNDING * np.abs(point).max()).all()
            expected = referee.evaluate(inst, cut, frequency).objective
            value = model.scaled.to_cost(float(np.array(lp.col_cost_) @ point))
            assert value == pytest.approx(expected, rel=ROUNDING, abs=ROUNDING)


def rows_times(lp: Any, point: FloatArray) -> FloatArray:
    """Return the rows' activities at a point."""
    from scipy import sparse

    matrix = lp.a_matrix_
    by_column = matrix.format_.name == "kColwise"
    shape = (lp.num_row_, lp.num_col_)
    parts = (matrix.value_, matrix.index_, matrix.start_)
    kind = sparse.csc_array if by_column else sparse.csr_array
    return np.asarray(kind(parts, shape=shape) @ point)


def test_tangents_model_has_four_columns_per_cut() -> None:
    """Rows are a choice per device-round, the box, and the first tangents of both curves."""
    model = tangents_highs.build_model(Problem(INSTANCES["box"]))
    num_rounds, num_cuts = model.scaled.size
    pairs = num_rounds * num_cuts
    assert model.highs.getNumCol() == 4 * pairs
    assert (model.highs.getNumRow() - num_rounds - 2 * pairs) % (2 * pairs) == 0
    kinds = [kind.name for kind in model.highs.getLp().integrality_]
    assert kinds == ["kInteger"] * pairs + ["kContinuous"] * (3 * pairs)


@pytest.mark.parametrize("seed", range(4))
def test_relaxed_hull_of_a_p2_is_integral(seed: int) -> None:
    """Theory R5: with fractional cuts allowed the optimum has a whole cut, and is the optimum."""
    inst = random_instance(100 + seed, shape=(1, 1), num_cuts=31, static_power=46.0 * (seed % 2))
    best, optimum = closed_form(inst)

    conic = conic_hull_cvxpy.build_model(Problem(inst), relaxed=True)
    conic.problem.solve(solver="CLARABEL")
    tangents = tangents_highs.build_model(Problem(inst), relaxed=True)
    tangents.highs.run()
    while tangents_highs.add_tangents(tangents, SOLVED / 10.0):
        tangents.highs.run()
    relaxed = (
        (conic.chosen.value, conic.problem.value, conic_hull_cvxpy.decision(conic)),
        (
            tangents.values()[0],
            tangents.highs.getObjectiveValue(),
            tangents_highs.decision(tangents),
        ),
    )
    for chosen, value, (cut, *_) in relaxed:
        assert np.minimum(chosen, 1.0 - chosen).max() <= INTEGRAL
        assert conic.scaled.to_cost(value) == pytest.approx(optimum, rel=SOLVED, abs=SOLVED)
        np.testing.assert_array_equal(cut, best)


def test_enumeration_picks_the_referees_best_cut(inst: Instance) -> None:
    """With every cut at the same frequency the decision is the cut that the referee likes best."""
    model = enumeration_cvxpy.build_model(Problem(inst))
    for place in PLACES:
        model.place.save_value(np.full(model.scaled.size, place))
        cut, frequency, _ = enumeration_cvxpy.decision(model)
        chosen = referee.evaluate(inst, cut, frequency).cost
        for other in range(1, inst.num_cuts + 1):
            assert (chosen <= referee.evaluate(inst, other, frequency).cost + ROUNDING).all()


def test_enumeration_proves_its_bound_whatever_the_solver_returns(inst: Instance) -> None:
    """Absurd frequencies give a bound below the optimum, the best ones a tight one."""
    _, optimum = closed_form(inst)
    model = enumeration_cvxpy.build_model(Problem(inst))
    size = model.scaled.size
    for spread in (0.5, 10.0):
        model.place.save_value(0.5 + spread * np.random.default_rng(1).uniform(-1.0, 1.0, size))
        assert enumeration_cvxpy.lower_bound(model) <= optimum + ROUNDING
    model.problem.solve(solver="CLARABEL")
    bound = enumeration_cvxpy.lower_bound(model)
    assert optimum - bound <= SOLVED * max(abs(optimum), 1e-3)
    assert bound <= optimum + ROUNDING


def test_enumeration_has_one_frequency_per_cut() -> None:
    """Two variables and one cone per cut of every device-round."""
    model = enumeration_cvxpy.build_model(Problem(INSTANCES["box"]))
    num_rounds, num_cuts = model.scaled.size
    assert model.problem.size_metrics.num_scalar_variables == 2 * num_rounds * num_cuts
    *_, cone = model.problem.constraints
    assert cone.num_cones() == num_rounds * num_cuts
