"""`verify` under every kind of limit, alone and in pairs, and with methods of a user's own."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt import families
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.cli import tables
from card_opt.constraints import Deadline, EnergyBudget, FrequencyLevels
from card_opt.constraints.base import Constraint
from card_opt.errors import InstanceError
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import PRIMITIVES
from card_opt.problem.solution import Answer
from card_opt.solvers.child import idle
from card_opt.solving import verify_plot
from card_opt.solving.catalogue import METHODS
from card_opt.solving.claims import Outcome
from card_opt.solving.method import BY_ITS_WORD, Method
from tests.helpers.instances import random_instance
from tests.helpers.repeats import chosen
from tests.helpers.variants import KINDS, PAIRS, Kinds, random_variant

INST = random_instance(21, shape=(2, 2), num_cuts=4)
TWO = tuple(
    Method(
        name=name,
        kind="test double",
        proves="optimum, it says",
        run=f"nowhere:{name}",
        formulation="none",
        solver=name,
        supports=frozenset(PRIMITIVES),
        rel_tol=1e-6,
        feas_tol=1e-6,
        freq_tol=1e-3,
    )
    for name in ("first", "second")
)
UNLIKE = {"paper", "badly-scaled", "levels", "mixed-limits"}
"""Families that differ most; all of them are verified at night."""

MORE_TO_DECIDE = {
    "bandwidth-pool",
    "max-swing",
    "min-participation",
    "min-quality",
    "move-price",
    "parallel-round",
    "server-queue",
}

CORE = ["highs-outer-approximation", "pyomo-conic-scip"]


@pytest.fixture
def _in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let outside solvers answer like column generation, here and at once."""

    def answer(problem: Problem, method: Method, limits: Limits, start: None) -> Answer:
        return column_generation.solve(problem, replace(limits, time_limit=5.0))

    monkeypatch.setattr(idle, "solve", answer)


def shown(inst: co.Instance, report: co.Report) -> str:
    """Return a report as text, having made all else that can be made of it."""
    content = report.to_dict()
    assert json.loads(json.dumps(content, allow_nan=False)) == content
    if report.candidate.joint.cut is None:
        with pytest.raises(InstanceError, match="no decision to draw"):
            verify_plot.plot_cost_curves(inst, report)
    else:
        verify_plot.plot_cost_curves(inst, report)
    return tables.report_text(report)


def test_every_kind_of_limit_is_here() -> None:
    """Of all kinds of this package that only limit; those that more is decided with have theirs.

    Each by the name of its own file in `Constraint.known`; the others are in tests/variants.
    """
    ours = {
        name
        for name, kind in Constraint.known.items()
        if "card_opt.constraints" in kind.__module__
    } - MORE_TO_DECIDE
    named = {"levels": "frequency-levels"}
    drawn = {named.get(kind, kind) for kind in KINDS}
    assert {next((o for o in ours if kind.startswith(o)), kind) for kind in drawn} == ours


@pytest.mark.usefixtures("_in_process")
@pytest.mark.parametrize("tightness", [0.5, 1.2])
@pytest.mark.parametrize("kind", KINDS)
def test_every_limit_can_be_verified(kind: str, tightness: float) -> None:
    """By witnesses that are right the claims pass, with a decision or without any."""
    variant = random_variant(5, [kind], shape=(2, 2), num_cuts=3, tightness=tightness)
    report = co.verify(variant.inst, TWO, variant.constraints)
    text = shown(variant.inst, report)
    assert report.ok, text
    assert ("P2: each of" in text) is bool(report.candidate.parts)


@pytest.mark.usefixtures("_in_process")
@pytest.mark.parametrize(
    "kinds", chosen(((k,) for k in PAIRS), [(k,) for k in PAIRS[::3]]), ids="+".join
)
def test_every_pair_of_limits_can_be_verified(kinds: Kinds) -> None:
    """The same of two at once."""
    variant = random_variant(5, kinds, shape=(1, 2), num_cuts=3, tightness=0.5)
    report = co.verify(variant.inst, TWO, variant.constraints)
    assert report.ok, tables.report_text(report)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(family.name, marks=[] if family.name in UNLIKE else [pytest.mark.nightly])
        for family in families.FAMILIES
    ],
)
def test_every_family_can_be_verified(name: str) -> None:
    """By two solvers, as they are."""
    case = families.make(name)
    if "devices" in case.knobs:
        case = families.make(name, devices=2, rounds=2)
    report = co.verify(case.instance, CORE, case.constraints)
    assert report.ok, shown(case.instance, report)


@pytest.mark.parametrize("limits", [(), (EnergyBudget(1e9),), (Deadline(1e9),)])
@pytest.mark.parametrize("name", ["mine", "highs-outer-approximation"])
def test_methods_of_ones_own_are_compared_as_they_are(
    name: str, limits: tuple[Constraint, ...], tmp_path: Path
) -> None:
    """Whatever they are called: their tolerances and proofs are theirs, not those of a name."""
    file = tmp_path / "mine.py"
    file.write_text(
        "import card_opt as co\n"
        "def solve(inst, region, limits):\n"
        "    best = co.solve(inst, 'column-generation', region)\n"
        "    return best.cut, best.frequency, best.bound\n"
    )
    mine = replace(co.method_for_callable(name, f"{file}:solve"), rel_tol=0.5, freq_tol=0.5)
    report = co.verify(INST[0:1, 0:1], [mine], limits, candidate=mine)
    assert report.candidate.method is mine
    assert report.trials[0].method is mine
    assert report.table["method"].tolist() == [name]
    assert not report.table["finished"].any()
    assert report.outcome is Outcome.UNDECIDED


def test_one_function_under_many_names_is_one_witness(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found as a file, through a link, or as a module: what runs counts, not what it is called."""
    (tmp_path / "same_function.py").write_text("def solve(inst, region, limits): ...\n")
    (tmp_path / "link.py").symlink_to(tmp_path / "same_function.py")
    monkeypatch.syspath_prepend(tmp_path)
    places = [
        f"{tmp_path}/same_function.py:solve",
        f"{tmp_path}/link.py:solve",
        "same_function:solve",
    ]
    methods = [co.method_for_callable(f"m{i}", place) for i, place in enumerate(places)]
    assert len({method.code for method in methods}) == 1
    for a, b in itertools.permutations(methods, 2):
        assert not a.is_independent_of(b)
    other = co.method_for_callable("other", f"{tmp_path}/same_function.py:another")
    assert all(other.is_independent_of(method) for method in methods)


def test_a_function_of_a_module_that_is_not_there_is_told_by_its_name() -> None:
    """It can still be made; its process will say that it is not there."""
    a, b = (co.method_for_callable(n, f"no_such_package_xyz.module:{n}") for n in ("f", "g"))
    assert a.code == ("no_such_package_xyz.module:f",)
    assert a.is_independent_of(b)


def test_one_program_under_many_names_is_one_witness(tmp_path: Path) -> None:
    """Whatever its options, and through a link."""
    program, other = tmp_path / "solver", tmp_path / "other"
    for path in (program, other):
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
    (tmp_path / "link").symlink_to(program)
    made = [
        co.method_for_command(f"m{i}", command, solver=f"Solver {i}")
        for i, command in enumerate(
            [f"{program}", f"{program} --fast {{stub}}", f"{tmp_path}/link"]
        )
    ]
    for a, b in itertools.permutations(made, 2):
        assert not a.is_independent_of(b)
    assert co.method_for_command("o", f"{other}").is_independent_of(made[0])


def test_ones_own_methods_bear_out_no_claim() -> None:
    """They prove by their own word; whoever knows better says so of the method."""
    own = co.method_for_callable("f", "some_module:f")
    assert (own.proves, own.is_exact, own.is_witness) == (BY_ITS_WORD, True, False)
    assert replace(own, proves="optimum, by branch and bound").is_witness
    assert not any(method.proves == BY_ITS_WORD for method in METHODS)


def test_one_solver_behind_two_formulations_is_one_witness() -> None:
    """Methods of this package are told apart by their solvers."""
    by_name = {method.name: method for method in METHODS}
    scip = [by_name[name] for name in ("pyomo-conic-scip", "cvxpy-conic-scip")]
    assert not scip[0].is_independent_of(scip[1])
    assert scip[0].is_independent_of(by_name["highs-outer-approximation"])


@pytest.mark.usefixtures("_in_process")
def test_levels_that_cost_the_same_do_not_contradict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of levels that tie, a witness may take the other one."""
    inst = random_instance(21, shape=(1, 1), num_cuts=1, weight=0.5)
    best = co.solve(inst).frequency
    assert best is not None
    f = float(best.item())
    below, above = 0.5 * f, f
    low = co.evaluate(inst, 1, 0.5 * f).objective
    for _ in range(200):  # the level above f that costs what half of f does
        above, last = 1.01 * above, above
        if co.evaluate(inst, 1, above).objective > low:
            break
    ends = [last, above]
    for _ in range(100):
        middle = 0.5 * sum(ends)
        ends[int(co.evaluate(inst, 1, middle).objective > low)] = middle
    levels = FrequencyLevels((below, ends[0]))

    def other(problem: Problem, method: Method, limits: Limits, start: None) -> Answer:
        said = column_generation.solve(problem, limits)
        assert said.frequency is not None
        near = below if said.frequency.item() != below else ends[0]
        return replace(said, frequency=np.full((1, 1), near), bound=said.bound)

    monkeypatch.setattr(idle, "solve", other)
    report = co.verify(inst, TWO, [levels])
    assert (report.table["frequency_difference"] > 0.1).all()
    assert report.outcome is not Outcome.FAIL, report.verdict


def test_a_worse_frequency_contradicts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A heuristic that misses the best frequency says nothing of who has found it."""

    def answer(problem: Problem, method: Method, limits: Limits, start: None) -> Answer:
        said = column_generation.solve(problem, limits)
        assert said.frequency is not None
        x = problem.instance.rounds()
        return replace(said, frequency=np.maximum(0.9 * said.frequency, x.min_frequency))

    monkeypatch.setattr(idle, "solve", answer)
    report = co.verify(INST, [TWO[0]])
    assert (report.table["frequency_difference"] > 1e-2).all()
    assert report.outcome is Outcome.UNDECIDED
