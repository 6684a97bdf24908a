"""Problems with shares, moves and makespans as files, and by programs that users bring."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyscipopt
import pytest

import card_opt as co
from card_opt import constraints
from card_opt.errors import CardOptError, ConstraintError
from card_opt.export import FORMULATIONS, read_problem, write_problem
from card_opt.export.formats import holding
from card_opt.models.catalogue import Formulation
from card_opt.problem.best import Best as Known
from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND, Region
from card_opt.problem.solution import Status, relative_excess
from card_opt.solvers.child import idle
from card_opt.solving.own import method_for_callable, method_for_command
from tests.helpers import points
from tests.helpers.instances import random_instance
from tests.helpers.paths import DOCS
from tests.helpers.points import MOST_EXCESS
from tests.variants.problems import VARIANTS
from tests.variants.test_pyomo import drawn

TOLERANCE = 1e-6  # relative, of SCIP's costs
SCIP = shlex.join(
    [sys.executable, str(DOCS / "examples" / "scip_ampl.py"), "{stub}", "-AMPL", "time={time}"]
)
UNLIKE = ("integer-cut", "levels-pyomo")  # they take other layers, or levels
FORMS = [f for f in FORMULATIONS if f.library == "pyomo" and f.name not in UNLIKE]


def known(problem: Problem, variant: str, extra: str | None, seed: int) -> Known:
    """Return the best decision of a drawn problem as what is known of it."""
    _, found = drawn(variant, extra, seed)
    return Known(
        value=found.objective,
        bound=found.objective,
        proof="every combination",
        cut=found.cut,
        frequency=found.frequency,
        share=found.share,
    )


@pytest.mark.parametrize("ending", ["json", "npz"])
@pytest.mark.parametrize("variant", [*VARIANTS, "free shares"])
def test_problem_files_hold_it_all(variant: str, ending: str, tmp_path: Path) -> None:
    """What is read back is the same problem to the bit, with its labels and best decision."""
    if variant == "free shares":  # no row limits them
        inst = random_instance(3)
        problem, best = Problem(inst, Region(min_share=0.25)), None
    else:
        problem, _ = drawn(variant, None, 2)
        best = known(problem, variant, None, 2)
    path = tmp_path / f"x.{ending}"
    write_problem(problem, path, best=best)
    back = read_problem(path)
    assert back.digest == problem.digest
    region, again = problem.region, back.region
    assert again.min_share == region.min_share
    assert again.makespan == region.makespan
    assert again.needs == region.needs
    if region.moves is not None:
        assert again.moves is not None
        assert again.moves.labels == region.moves.labels
    if best is not None and best.share is not None:
        assert back.best is not None
        np.testing.assert_array_equal(back.best.share, best.share)
    lowered = constraints.lower(back.instance, back.constraints)
    assert Problem(back.instance, lowered).digest == problem.digest


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("min_share", 0.0, "share"),
        ("min_share", "much", "share|whole problem"),
        ("makespan", "never", "never|whole problem"),
        ("moves", {"cost": [[[0.0]]], "first": None, "labels": ["x"]}, "x is as a file"),
    ],
)
def test_damaged_files_are_one_line(key: str, value: Any, text: str, tmp_path: Path) -> None:
    """A value that is none of a problem is an error that says so."""
    problem, _ = drawn("band+moves", None, 2)
    path = tmp_path / "x.json"
    write_problem(problem, path)
    content = json.loads(path.read_text())
    assert content["version"] == 3
    content["limits"][key] = value
    path.write_text(json.dumps(content))
    with pytest.raises((CardOptError, ConstraintError), match=text):
        read_problem(path)


def takes(form: Formulation, variant: str) -> bool:
    """Return whether a formulation takes a variant."""
    return BAND in form.supports or "band" not in variant


def _files() -> list[Any]:
    """Return formulations, formats and variants: one variant of each pair now, others at night."""
    out = []
    for number, form in enumerate(FORMS):
        for kind, suffix in enumerate(holding(form, with_levels=False)):
            taken = [variant for variant in VARIANTS if takes(form, variant)]
            for place, variant in enumerate(taken):
                is_chosen = place == (number + 2 * kind) % len(taken)
                marks = [] if is_chosen else [pytest.mark.nightly]
                out.append(pytest.param(form, suffix, variant, None, marks=marks))
    with_levels = {"gdp-bigm": "band+parallel", "levels-pyomo": "moves+parallel"}
    for form in (f for f in FORMULATIONS if f.name in with_levels):
        for suffix in holding(form, with_levels=True):
            out.append(pytest.param(form, suffix, with_levels[form.name], "levels"))
    return out


@pytest.mark.parametrize(("form", "suffix", "variant", "extra"), _files())
def test_points_beside_files(
    form: Formulation, suffix: str, variant: str, extra: str | None, tmp_path: Path
) -> None:
    """Every row of the file holds at the best decision, and its objective is the value."""
    problem, found = drawn(variant, extra, 2)
    path = tmp_path / f"x.{suffix}"
    best = known(problem, variant, extra, 2)
    write_problem(
        problem, path, formulation=form.name, best=best, point=True, names=suffix == "nl"
    )
    seen = points.check(path)
    assert seen.is_feasible
    for value in (seen.stated, seen.objective):
        assert abs(relative_excess(value, found.objective, problem.num_rounds)) <= MOST_EXCESS


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("form", ["one-hot", "gdp-bigm"])
def test_a_file_has_the_optimum(form: str, variant: str, tmp_path: Path) -> None:
    """SCIP, which reads the .nl file itself, finds what the best of all combinations costs.

    Whether so many nodes are enough to prove that, too, is not asked here.
    """
    problem, found = drawn(variant, None, 3)
    path = tmp_path / "x.nl"
    write_problem(problem, path, formulation=form)
    scip = pyscipopt.Model()
    scip.hideOutput()
    scip.readProblem(str(path))
    scip.setParams({"numerics/feastol": 1e-9, "limits/gap": 1e-9, "limits/totalnodes": 1000})
    scip.optimize()
    value = scip.getObjVal()
    assert abs(relative_excess(value, found.objective, problem.num_rounds)) <= TOLERANCE


@pytest.mark.parametrize("variant", ["band", "moves+parallel"])
def test_a_command_brings_the_shares(variant: str) -> None:
    """A program that reads .nl and writes .sol decides them; its decision is the optimum."""
    problem, found = drawn(variant, None, 3)
    solution = co.solve(problem, method_for_command("stand-in", SCIP, "one-hot"))
    assert solution.status is Status.OPTIMAL, solution.message
    off = relative_excess(solution.objective, found.objective, problem.num_rounds)
    assert abs(off) <= TOLERANCE
    assert (solution.share is None) == (found.share is None)
    idle.close_idle()


EQUAL_SHARES = '''
import numpy as np
from card_opt.problem.decision import Decision

def equal_shares(inst, region, limits, start=None):
    """Return the first cut at the largest frequency, with equal shares, or those of the start."""
    share = np.full(inst.shape, 0.5 / inst.shape[0]) if start is None else start.share
    high = np.broadcast_to(np.asarray(inst.max_frequency), inst.shape)
    return Decision(np.ones(inst.shape, dtype=np.int64), high.copy(), share)
'''


def test_a_function_brings_the_shares(tmp_path: Path) -> None:
    """A user's function returns a `Decision`, and is given the shares of a start."""
    problem, found = drawn("band", None, 2)
    (tmp_path / "own.py").write_text(EQUAL_SHARES)
    place = f"{tmp_path / 'own.py'}:equal_shares"
    method = method_for_callable("mine", place, supports=("bandwidth shares", "shared limits"))
    solution = co.solve(problem, method)
    assert solution.status is Status.FEASIBLE, solution.message
    assert solution.share is not None
    assert (solution.share == 0.5 / problem.instance.shape[0]).all()
    assert found.cut is not None
    assert found.frequency is not None
    begin = co.Start(found.cut, found.frequency, share=found.share)
    again = co.solve(problem, method, start=begin)
    np.testing.assert_array_equal(again.share, found.share)
    idle.close_idle()
