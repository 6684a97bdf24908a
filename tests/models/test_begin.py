"""A decision put into a model is that decision: its cost is the objective, and all rows hold."""

from __future__ import annotations

import importlib
from pathlib import Path

import numpy as np
import pyomo.environ as pyo
import pytest

from card_opt.families import make
from card_opt.models import levels_cvxpy
from card_opt.models.parts import begin_cvxpy, begin_pyomo
from card_opt.problem.problem import Problem
from card_opt.problem.start import Hint, Start
from card_opt.solvers.adapters.compiled import Compiled
from card_opt.solvers.own import command

FORMULATIONS = (
    "one_hot",
    "reduced_space",
    "integer_cut",
    "conic_hull_pyomo",
    "convex_hull_nl",
    "gdp_bigm",
    "levels_pyomo",
)
KINDS = ("random", "max-cut", "levels", "energy-budget", "deadline", "frequency-pool")


def optimum(kind: str, profile: str = "random") -> tuple[Problem, Hint, float]:
    """Return a small problem, its optimum as a start, and what that costs."""
    knobs = {} if kind == "random" else {"profile": profile}
    case = make(kind, seed=3, devices=2, rounds=2, cuts=4, **knobs)
    problem = Problem(case.instance, case.region)
    return problem, Start.of(case.best).tamed(problem), case.best.value


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FORMULATIONS)
def test_pyomo_models_begin_at_a_start(name: str, kind: str) -> None:
    """Every variable has its value, so that an .nl file begins there."""
    if name == "levels_pyomo" and kind != "levels":
        pytest.skip("its own grid is not the problem's")
    problem, start, cost = optimum(kind, "identical" if name == "integer_cut" else "random")
    if name == "integer_cut" and kind == "random":
        pytest.skip("its layers are not equal")
    model = importlib.import_module(f"card_opt.models.{name}").build_model(problem)
    begin_pyomo.begin(model, start)
    (objective,) = model.component_data_objects(pyo.Objective, active=True)
    rel = 1e-5 if name == "convex_hull_nl" else 1e-9
    assert model.scaled.to_cost(pyo.value(objective)) == pytest.approx(cost, rel=rel)
    for row in model.component_data_objects(pyo.Constraint, active=True):
        body = pyo.value(row.body)
        low, high = pyo.value(row.lower), pyo.value(row.upper)
        assert low is None or body >= low - 1e-5 * (name == "convex_hull_nl") - 1e-9, row.name
        assert high is None or body <= high + 1e-5 * (name == "convex_hull_nl") + 1e-9, row.name


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("name", "adapter"),
    [
        ("conic_hull_pyscipopt", "scip"),
        ("conic_hull_cvxpy", "cvxpy_scip"),
        ("conic_hull_pyomo", "pyomo_scip"),
        ("one_hot", "pyomo_scip"),
    ],
)
def test_scip_is_given_a_solution_that_it_takes(name: str, adapter: str, kind: str) -> None:
    """All of SCIP's variables have values, the library's own too, and these are a solution."""
    problem, start, cost = optimum(kind)
    model = importlib.import_module(f"card_opt.models.{name}").build_model(problem)
    solve = importlib.import_module(f"card_opt.solvers.adapters.{adapter}").solve
    solve.begin(model, start)
    translated = solve.translate(model)
    scip = translated.scip
    scip.setParam("numerics/feastol", 1e-8)
    solution, begun = scip.createSol(), list(translated.begun())
    assert len(begun) == scip.getNVars()
    for variable, value in begun:
        scip.setSolVal(solution, variable, value)
    assert scip.checkSol(solution)
    assert model.scaled.to_cost(scip.getSolObjVal(solution)) == pytest.approx(cost, rel=1e-9)


def test_highs_is_given_all_columns() -> None:
    """The vector of a CVXPY formulation that HiGHS begins with keeps all of its rows."""
    problem, start, cost = optimum("levels")
    model = levels_cvxpy.build_model(problem)
    begin_cvxpy.begin(model, start)
    compiled = Compiled(model.problem, "HIGHS")
    vector = compiled.begun()
    assert vector is not None
    assert compiled.data["c"] @ vector == pytest.approx(
        (cost - model.scaled.offset) / model.scaled.scale
    )
    rest = compiled.data["b"] - compiled.data["A"] @ vector
    equal = compiled.data["dims"].zero
    assert np.abs(rest[:equal]).max() <= 1e-12
    assert rest[equal:].min(initial=0.0) >= -1e-12


def test_an_nl_file_begins_at_a_start(tmp_path: Path) -> None:
    """The segment x of the file has a value for each variable, and the start's cuts."""
    problem, start, _ = optimum("energy-budget")
    model = importlib.import_module("card_opt.models.one_hot").build_model(problem)
    begin_pyomo.begin(model, start)
    variables = command._write(model, tmp_path / "a.nl")
    lines = (tmp_path / "a.nl").read_text().splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("x"))
    assert lines[first].split()[0] == f"x{len(variables)}"
    values = dict(line.split() for line in lines[first + 1 : first + 1 + len(variables)])
    chosen = [
        index
        for place, variable in enumerate(variables)
        if (index := variable.index()) in model.pairs
        and variable.parent_component() is model.chosen
        and float(values[str(place)]) == 1.0
    ]
    assert sorted(chosen) == [(k, cut - 1) for k, cut in enumerate(start.cut.ravel().tolist())]
