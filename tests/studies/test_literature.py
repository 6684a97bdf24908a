"""Published heuristics: decisions are allowed, never beat a bound, and are the same again."""

from __future__ import annotations

import ast
import inspect
import math
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from typer.testing import CliRunner

from card_opt import constraints as limits
from card_opt.cli import main
from card_opt.cli.literature import kept_rows
from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError
from card_opt.problem.decision import Decision
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.scenarios.given import problem_of
from card_opt.studies.literature.catalogue import HEURISTICS, Heuristic
from card_opt.studies.literature.fleets import LAYERS, in_totals
from card_opt.studies.literature.greedy_subchannels import SUBCHANNELS, greedy_subchannels
from card_opt.studies.literature.shapes import SHAPES
from card_opt.studies.literature.steps import best_band
from card_opt.studies.literature.study import Asked, chosen, outcome, study
from card_opt.studies.literature.summary import page, summary
from tests.helpers.paths import ROOT

MOST_LINES = 60  # of code, of a heuristic
ROUNDING = 1e-9  # of a gap
BY_NAME = {shape.name: shape for shape in SHAPES}
QUICK = Asked(rounds=2, time_limit=20.0, is_certified=False)
each_heuristic = pytest.mark.parametrize("heuristic", HEURISTICS, ids=lambda h: h.name)


def small(heuristic: Heuristic, layers: str = "uneven", seed: int = 0) -> Problem:
    """Return a problem of two rounds, of ten for the budget, which a queue must learn."""
    rounds = 10 if heuristic.shape == "budget" else 2
    return BY_NAME[heuristic.shape].problem(layers, seed, rounds)


@each_heuristic
@pytest.mark.parametrize("layers", LAYERS)
def test_decisions_keep_all_limits_and_do_not_beat_the_bound(
    heuristic: Heuristic, layers: str
) -> None:
    """By the referee a decision keeps every limit, and costs no less than what is proven."""
    made = outcome(heuristic, small(heuristic, layers), QUICK)
    assert made["violation"] <= FEAS_TOL
    assert made["status"] == "optimal"
    assert made["gap"] >= -ROUNDING
    assert made["objective"] >= made["exact_objective"] * (1.0 - ROUNDING)


@each_heuristic
def test_the_same_problem_has_the_same_decision(heuristic: Heuristic) -> None:
    """Nothing is drawn at random but from the seed of a problem."""
    first, second = (heuristic.decide(small(heuristic)) for _ in range(2))
    assert first is not None
    assert second is not None
    for name in Decision._fields:
        np.testing.assert_array_equal(getattr(first, name), getattr(second, name))


@each_heuristic
def test_exact_where_nothing_is_to_be_traded(heuristic: Heuristic) -> None:
    """One device in one round, under limits that do not bind, is decided at its optimum."""
    loose: dict[str, Iterable[Constraint]] = {
        "pool": [limits.FrequencyPool(1e12)],
        "band": [limits.BandwidthPool()],
        "subchannels": [limits.BandwidthPool()],
        "ranks": [limits.MinQuality(0.8)],
        "moves": [limits.BandwidthPool(), limits.MovePrice(1e-9)],
        "budget": [limits.EnergyBudget(1e12)],
        "parallel": [limits.ParallelRound(1e12)],
    }
    shape = BY_NAME[heuristic.shape]
    inst = in_totals(shape.draw("identical", 0, 1)[:1, :1], shape.weight)
    made = outcome(heuristic, problem_of(inst, loose[shape.name]), QUICK)
    assert abs(made["gap"]) <= ROUNDING


@each_heuristic
def test_a_heuristic_is_short_and_says_whose_it_is(heuristic: Heuristic) -> None:
    """Its file has at most 60 lines of code; its papers can be looked up."""
    source = inspect.getsource(sys.modules[heuristic.decide.__module__])
    texts = [
        node.body[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Module | ast.FunctionDef) and ast.get_docstring(node)
    ]
    inside = {line for text in texts for line in range(text.lineno, (text.end_lineno or 0) + 1)}
    code = [
        line
        for number, line in enumerate(source.splitlines(), start=1)
        if line.strip() and number not in inside
    ]
    assert len(code) <= MOST_LINES
    assert all("arXiv 2" in paper or "doi 10." in paper for paper in heuristic.papers)


def test_every_shape_is_decided() -> None:
    """There is a heuristic for each shape, and a shape for each heuristic."""
    assert {heuristic.shape for heuristic in HEURISTICS} == set(BY_NAME)


def test_greedy_shares_are_whole_subchannels() -> None:
    """In every round all subchannels are given away, one at least to each device."""
    decision = greedy_subchannels(BY_NAME["subchannels"].problem("uneven", 0, 2))
    assert decision.share is not None
    count = decision.share * SUBCHANNELS
    assert np.array_equal(count, np.rint(count))
    assert count.min() >= 1.0
    assert np.array_equal(count.sum(axis=0), np.full(2, SUBCHANNELS))


def test_the_best_shares_follow_the_square_root_rule() -> None:
    """For fixed cuts a device's share of the band is in proportion to the root of its bits."""
    problem = BY_NAME["band"].problem("uneven", 0, 2)
    s = scaled(problem)
    assert s.link is not None
    cut = np.arange(s.size[0]) % s.size[1]
    root = np.sqrt(s.link.inverse[np.arange(cut.size), cut]).reshape(s.shape)
    share = best_band(problem, s, cut).reshape(s.shape)
    np.testing.assert_allclose(share, root / root.sum(axis=0), rtol=ROUNDING)


def test_a_decision_that_exceeds_a_limit_is_refused() -> None:
    """What the referee finds outside of a limit never becomes a row of the table."""

    def fastest(problem: Problem) -> Decision:
        inst = problem.instance
        high = np.broadcast_to(inst.max_frequency, inst.shape)
        return Decision(np.ones(inst.shape, dtype=np.int64), np.asarray(high, dtype=np.float64))

    wrong = replace(chosen(["alternating-pool"])[0], decide=fastest)
    with pytest.raises(CardOptError, match="alternating-pool exceeds a limit by"):
        outcome(wrong, small(wrong), QUICK)


def test_rows_of_a_stopped_study_are_not_made_again() -> None:
    """With what is known the table is the same, and no heuristic runs."""

    def never(problem: Problem) -> Decision:
        raise AssertionError

    asked = replace(QUICK, heuristics=chosen(["alternating-pool"]), seeds=(0, 1))
    whole = study(asked)
    silent = (replace(asked.heuristics[0], decide=never),)
    again = study(replace(asked, heuristics=silent), known=whole)
    pd.testing.assert_frame_equal(again, whole)


def test_gaps_are_summed_up_as_quantiles() -> None:
    """Median, largest and the number of optimal decisions, of those that were found."""
    common: dict[str, Any] = {"heuristic": "alternating-pool", "layers": "uneven", "proof": ""}
    common |= {"exact_gap": 0.0, "delay": 2.0, "exact_delay": 1.0, "energy": 1.0}
    common |= {"exact_energy": 1.0, "objective": 1.0}
    rows = [common | {"gap": gap} for gap in (0.0, 0.1, 0.3)]
    rows.append(common | {"gap": math.nan, "objective": math.inf})
    (row,) = summary(pd.DataFrame(rows)).to_dict("records")
    numbers = [row[key] for key in ("instances", "found", "optimal", "certified")]
    assert numbers == [4, 3, 1, 0]
    assert row["median"] == pytest.approx(0.1)
    assert row["largest"] == pytest.approx(0.3)
    assert row["more_delay"] == pytest.approx(1.0)
    text = page(pd.DataFrame(rows), "card-opt literature")
    assert "| alternating-pool | uneven | 4 | 3 | 1 | 0 | 10 % |" in text


def test_one_command_makes_table_page_and_figure(tmp_path: Path) -> None:
    """A folder has all of them and the command; a run that resumes leaves the table as it was."""
    asked = ["literature", "--heuristics", "alternating-pool", "--seeds", "1", "--rounds", "2"]
    asked += ["--out", str(tmp_path)]
    done = CliRunner().invoke(main.app, asked)
    assert done.exit_code == 0, done.output
    names = {path.name for path in tmp_path.iterdir()}
    figures = {"literature.png", "literature.svg"}
    assert names == {"literature.csv", "literature.md", "command.txt", *figures}
    table = kept_rows(tmp_path / "literature.csv")
    assert set(table["proof"]) == {"optimal"}
    before = (tmp_path / "literature.csv").read_text(encoding="utf-8")
    done = CliRunner().invoke(main.app, [*asked, "--resume"])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "literature.csv").read_text(encoding="utf-8") == before


def test_the_gaps_on_the_page_are_those_of_record() -> None:
    """The table of gaps in docs/literature.md is that in results/literature, line by line."""
    record, shown = (
        [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "%" in line]
        for name in ("results/literature/literature.md", "docs/literature.md")
    )
    rows = [line for line in record if line.startswith("| ")]
    assert len(rows) > len(HEURISTICS)
    assert [line for line in shown if line.startswith("| ")] == rows


def test_unknown_heuristics_are_named() -> None:
    """The error says which there are, and to resume takes a folder."""
    with pytest.raises(CardOptError, match="alternating-pool"):
        chosen(["alternating-pol"])
    done = CliRunner().invoke(main.app, ["literature", "--resume"])
    assert isinstance(done.exception, CardOptError)
