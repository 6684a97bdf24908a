"""`verify` where more is decided than cuts and frequencies, and what it leaves out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli import tables
from card_opt.cli.main import app
from card_opt.constraints import (
    BandwidthPool,
    EnergyBudget,
    MaxSwing,
    MovePrice,
    ParallelRound,
)
from card_opt.constraints.base import Constraint
from card_opt.problem.problem import Problem
from card_opt.solving import further
from card_opt.solving.claims import Outcome
from tests.helpers.instances import random_instance
from tests.variants.brute_force import best

HELD = [1e8, 2e8, 4e8, 5e8]
INST = random_instance(21, shape=(2, 2), num_cuts=4).replace(held_bytes=HELD)
HIGHS, SCIP = "highs-outer-approximation", "pyscipopt-conic-scip"
GIVEN: dict[str, list[Constraint]] = {
    "band": [BandwidthPool()],
    "price": [MovePrice(1e-10, start=2)],
    "swing": [MaxSwing(1)],
    "parallel": [ParallelRound()],
    "band and budget": [BandwidthPool(), EnergyBudget(4e4)],
}


@pytest.mark.parametrize("name", GIVEN)
def test_every_decision_is_verified(name: str) -> None:
    """Two independent solvers bear the fastest method out, on P1 alone; all of it can be shown."""
    constraints = GIVEN[name]
    report = co.verify(INST, [HIGHS, SCIP], constraints)
    problem = Problem(INST, co.constraints.lower(INST, constraints))
    assert report.candidate.method.name == co.solve(INST, constraints=constraints).method
    assert report.candidate.parts == ()
    assert report.table["finished"].all()
    for claim in report.claims[:2]:
        assert claim.outcome is Outcome.PASS, claim.reason
    assert report.candidate.joint.objective == pytest.approx(best(problem).objective, rel=1e-7)
    assert not any("P2" in claim.text for claim in report.claims)
    assert report.notes[0].startswith("left out: that P1 is the sum of its P2s")
    report.plot()
    content = report.to_dict()
    assert json.loads(json.dumps(content, allow_nan=False)) == content
    assert all(note.split(":")[0] in tables.report_text(report) for note in report.notes)


def test_a_wrong_method_is_contradicted() -> None:
    """The printed algorithm under test where rounds wait costs more, and the claim fails."""
    from dataclasses import replace

    from card_opt.problem.region import PRIMITIVES
    from card_opt.solving.catalogue import find

    blind = replace(find("card-literal"), name="blind", supports=frozenset(PRIMITIVES))
    report = co.verify(INST, [HIGHS, SCIP], [ParallelRound()], candidate=blind)
    assert report.outcome is Outcome.FAIL
    assert "finds a cheaper joint decision" in report.verdict


def test_printed_algorithm_is_worth_what_the_referee_says() -> None:
    """Where it makes sense the note has the cost of its decision, or that it is none."""
    problem = Problem(INST, co.constraints.lower(INST, [ParallelRound()]))
    found = co.solve(problem)
    printed = co.solve(INST, "card")
    assert printed.cut is not None
    assert printed.frequency is not None
    cost = problem.evaluate(printed.cut, printed.frequency).objective
    (_, note) = further.notes(problem, found)
    assert f"costs {cost:.9g}" in note
    assert cost > found.objective
    assert (
        "left out: Algorithm 1 as printed"
        in further.notes(Problem(INST, co.constraints.lower(INST, [BandwidthPool()])), found)[-1]
    )


def test_printed_algorithm_that_moves_too_far_has_no_decision() -> None:
    """Cuts that no swing leads to are said to be not allowed."""
    rates = np.array([[1e5, 1e10], [1e10, 1e5]])
    inst = INST.replace(uplink_rate=rates, downlink_rate=rates, weight=0.3)
    printed = co.solve(inst, "card").cut
    assert printed is not None
    assert np.diff(printed, axis=1).any()
    problem = Problem(inst, co.constraints.lower(inst, [MaxSwing(0)]))
    assert "not allowed" in further.notes(problem, co.solve(problem))[-1]


def test_old_problems_have_no_notes() -> None:
    """Without further decisions nothing is left out."""
    problem = Problem(INST, co.constraints.lower(INST, [EnergyBudget(4e4)]))
    assert further.notes(problem, co.solve(problem)) == ()


def test_no_decision_is_verified_too() -> None:
    """That a swing and a budget leave nothing is a verdict of two solvers as well."""
    report = co.verify(INST, [HIGHS, SCIP], [MaxSwing(1), EnergyBudget(1e-3)])
    assert report.ok
    assert "find that no decision exists" in report.verdict


@pytest.mark.parametrize(
    ("limit", "word"),
    [
        ("bandwidth-pool=1", "it decides no shares of the band"),
        ("max-swing=1", "Algorithm 1 as printed"),
        ("parallel-round", "wait for its slowest"),
    ],
)
def test_command_line_takes_them(limit: str, word: str, tmp_path: Path) -> None:
    """The command's exit status is that of the claims, and its output has what is left out."""
    source, target = tmp_path / "instance.npz", tmp_path / "report.json"
    INST.save(source)
    given = ["verify", str(source), "--limit", limit, "--methods", f"{HIGHS},{SCIP}"]
    result = CliRunner().invoke(app, [*given, "--time-limit", "60", "--json", str(target)])
    content = json.loads(target.read_text())
    assert any(word in note for note in content["notes"])
    assert result.exit_code == {"PASS": 0, "FAIL": 1, "UNDECIDED": 3}[content["outcome"]]
    assert content["outcome"] == "PASS", content["verdict"]
