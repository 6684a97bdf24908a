"""Formulations of CVXPY, PySCIPOpt and HiGHS with further decisions, held against brute force."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.models import conic_hull_cvxpy
from card_opt.models.parts.flows import flows_of, reachable
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import find
from tests.variants.brute_force import Best, Undecided, best
from tests.variants.problems import VARIANTS, extras, random_problem

TIME_LIMIT = 60.0
SEED = 11
FAST = ("cvxpy-conic-ecos", "highs-outer-approximation")
SLOW = ("cvxpy-conic-scip", "pyscipopt-conic-scip", "cvxpy-conic-copt")
FORMS = ("conic-hull-cvxpy", "tangents-highs", "conic-hull-pyscipopt")
CASES = [(variant, extra) for variant in VARIANTS for extra in (None, *extras(variant))]
_EDGE = 1e-7  # of the brute force, relative
_STEPS = (1, 2, 13, 13, 13)  # from one case that a method has now to the next
_NUM_SEEDS = 4


def _params() -> list[Any]:
    """Return every case for the fastest method and fewer for the others; at night all of them."""
    out: list[Any] = []
    for place, method in enumerate((*FAST, *SLOW)):
        for number, case in enumerate(CASES):
            is_due = number % _STEPS[place] == place % _STEPS[place]
            for seed in range(_NUM_SEEDS):
                is_long = case == ("band+parallel", "levels")  # half a minute by brute force
                is_due &= not is_long and seed == 0
                marks = [] if is_due else [pytest.mark.nightly]
                out.append(pytest.param(method, *case, seed, marks=marks))
    return out


@cache
def _known(variant: str, extra: str | None, seed: int) -> tuple[Problem, Best | None]:
    """Return a problem and its optimum; None if that is within rounding of not being there."""
    rng = np.random.default_rng([SEED, seed, VARIANTS.index(variant), len(extra or "")])
    problem = random_problem(rng, variant, extra)
    try:
        return problem, best(problem)
    except Undecided:
        return problem, None


@pytest.mark.parametrize(("method", "variant", "extra", "seed"), _params())
def test_optimum_is_that_of_the_brute_force(
    method: str, variant: str, extra: str | None, seed: int
) -> None:
    """Objective and verdict are the brute force's, and no bound is above it."""
    problem, known = _known(variant, extra, seed)
    chosen = find(method)
    if chosen.missing():
        pytest.skip(chosen.install_line())
    solution = co.solve(problem, method, time_limit=TIME_LIMIT)
    if solution.status is co.Status.UNSUPPORTED and chosen.licence == "proprietary":
        pytest.skip(solution.message)
    if known is None:
        return
    if not known.is_feasible:
        assert solution.status is co.Status.INFEASIBLE, solution.message
        return
    assert solution.status is co.Status.OPTIMAL, solution.message
    slack, size = chosen.rel_tol + _EDGE, problem.num_rounds
    assert abs(relative_excess(solution.objective, known.objective, size)) <= slack
    assert relative_excess(known.objective, solution.bound, size) >= -slack
    assert (solution.share is None) == (problem.region.min_share is None)


@pytest.mark.parametrize("variant", ["moves", "parallel", "moves+parallel"])
def test_levels_are_the_problem_where_frequencies_are_levels(variant: str) -> None:
    """The linear program over levels has the brute force's optimum, and says so of its bound."""
    for seed in range(3):
        problem, known = _known(variant, "levels", seed)
        solution = co.solve(problem, "cvxpy-levels-highs", time_limit=TIME_LIMIT)
        assert known is not None
        if known.is_feasible:
            size = problem.num_rounds
            assert abs(relative_excess(solution.objective, known.objective, size)) <= _EDGE
            assert abs(relative_excess(solution.bound, known.objective, size)) <= _EDGE
        else:
            assert solution.status is co.Status.INFEASIBLE


def test_moves_on_a_grid_are_bounded_by_the_grids_spacing() -> None:
    """Without levels the bound of the grid is below the optimum, and its decision above."""
    problem, known = _known("moves", None, 0)
    assert known is not None
    solution = co.solve(problem, "cvxpy-levels-highs", time_limit=TIME_LIMIT)
    assert solution.bound <= known.objective <= solution.objective * (1.0 + 1e-12)


@pytest.mark.parametrize("variant", ["band", "moves", "parallel", "band+moves", "band+parallel"])
def test_relaxation_is_a_bound(variant: str) -> None:
    """The hull with fractional choices costs no more than the optimum, and most of it."""
    problem, known = _known(variant, None, 1)
    assert known is not None
    model = conic_hull_cvxpy.build_model(problem, relaxed=True)
    model.problem.solve(solver="CLARABEL")
    relaxed = model.scaled.to_cost(model.problem.value)
    assert relaxed <= known.objective + _EDGE
    assert relaxed >= 0.5 * known.objective


def test_moves_alone_need_no_branching() -> None:
    """Paths' hull and frequencies' hulls together have whole corners: the relaxation is exact."""
    for seed in range(6):
        problem, known = _known("moves", None, seed)
        assert known is not None
        model = conic_hull_cvxpy.build_model(problem, relaxed=True)
        model.problem.solve(solver="CLARABEL", tol_gap_rel=1e-11, tol_gap_abs=1e-11)
        relaxed = model.scaled.to_cost(model.problem.value)
        assert relaxed == pytest.approx(known.objective, rel=_EDGE, abs=_EDGE)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_symbols_are_the_referees(form: str, variant: str) -> None:
    """A model has delay, cost and share of its solution as the referee has them, at least."""
    problem, known = _known(variant, None, 2)
    assert known is not None
    assert known.cut is not None
    model = co.build_model(problem, form)
    _fix(model, known)
    cut, frequency, *share = co.read_decision(model)
    said = problem.evaluate(cut, frequency, *share)
    near = 1e-5 * max(float(np.abs(said.cost).max()), 1e-2)
    np.testing.assert_array_equal(cut, known.cut)
    np.testing.assert_allclose(_values(model, model.cost), said.cost, rtol=1e-5, atol=near)
    np.testing.assert_allclose(_values(model, model.delay), said.delay, rtol=1e-4)
    if share:
        np.testing.assert_allclose(_values(model, model.share), share[0], rtol=1e-6)


@pytest.mark.parametrize(
    ("form", "suffix"), [("conic-hull-cvxpy", "lp"), ("tangents-highs", "mps")]
)
@pytest.mark.parametrize("variant", ["band+moves", "moves+parallel", "band+parallel"])
def test_files_name_what_is_decided(form: str, suffix: str, variant: str, tmp_path: Path) -> None:
    """Every variable of a file has a name that says what it is and of which device-round."""
    problem, _ = _known(variant, None, 0)
    path = tmp_path / f"problem.{suffix}"
    co.write_problem(problem, path, formulation=form)
    text = path.read_text()
    for part, stem in (("band", "stretch_0_"), ("moves", "move_0_"), ("parallel", "makespan_0")):
        assert (part in variant) == (stem in text)


def test_columns_that_no_path_leads_through_are_taken_out() -> None:
    """What is left can be reached from the start, and has a next one, by one layer a round."""
    problem, _ = _known("moves", None, 0)
    inst = problem.instance
    swing = co.constraints.lower(inst, [co.constraints.MaxSwing(0, start=2)])
    s = reachable(scaled(Problem(inst, swing)))
    assert s.allowed is not None
    assert (s.allowed == (np.arange(inst.num_cuts) == 1)).all()
    flows = flows_of(s)
    assert flows.cost.size == inst.shape[0] * (inst.shape[1] - 1)


def test_refusals_name_what_is_not_taken() -> None:
    """A formulation that takes no shares of the band or no moves says so."""
    for variant, word in (("band", "bandwidth shares"), ("moves", "moves")):
        problem, _ = _known(variant, None, 0)
        for method in ("cvxpy-relaxation-clarabel", "cvxpy-bigm-scip"):
            solution = co.solve(problem, method)
            assert solution.status is co.Status.UNSUPPORTED
            assert word in solution.message
            assert "these methods do: " in solution.message


def _fix(model: co.Model, known: Best) -> None:
    """Solve a model in its own library."""
    if model.library == "cvxpy":
        options = {"mi_rel_eps": 1e-8, "mi_abs_eps": 1e-10, "mi_max_iters": 10_000}
        model.native.solve(solver="ECOS_BB", **options)
        return
    if model.library == "highspy":
        model.native.setOptionValue("mip_rel_gap", 1e-9)
        for _ in range(60):
            model.native.run()
            if not model.refine():
                return
        return
    model.native.hideOutput()
    model.native.setParam("limits/gap", 1e-9)
    model.native.setParam("numerics/feastol", 1e-9)
    model.native.optimize()


def _values(model: co.Model, expressions: Any) -> Any:
    """Return the values of a symbol in a solved model, shape (M, N)."""
    if model.library == "cvxpy":
        return expressions.value
    entries = np.asarray(expressions, dtype=object)
    if model.library == "highspy":
        columns = np.array(model.native.getSolution().col_value)
        found = [
            (np.array(e.vals) * columns[np.array(e.idxs, dtype=int)]).sum() + (e.constant or 0.0)
            for e in entries.ravel()
        ]
    else:
        found = [model.native.getVal(e) for e in entries.ravel()]
    return np.reshape(found, model.problem.instance.shape)
