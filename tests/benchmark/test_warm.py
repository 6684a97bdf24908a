"""Warm starts in the benchmark: who is run warm, on what, and what the table says of it."""

from __future__ import annotations

import math
from contextlib import closing
from pathlib import Path

import pytest

from card_opt.benchmark import campaign
from card_opt.benchmark.measure import measure
from card_opt.benchmark.report.warm import COLUMNS, SHIFT, warm, warm_figure
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import SHIPPED, Suite
from card_opt.benchmark.task import tasks_of
from card_opt.benchmark.verdict import Verdict
from card_opt.errors import CardOptError
from card_opt.families import make
from card_opt.problem.limits import Limits
from card_opt.solvers.child.endings import Ending
from card_opt.solving.catalogue import find
from tests.helpers.report_runs import EXACT, LATE, LIE, LIMIT, frame, run

SUITE = """
name = "small"
time_limit = 30.0
starts = ["cold", "warm"]
methods = ["cutwise", "lagrangian", "column-generation"]
[[cases]]
family = "drifting"
devices = 2
rounds = 2
cuts = 4
step = [0, 1]
"""


def test_only_takers_are_run_warm_and_only_with_a_step_before() -> None:
    """Every method is run cold on every case; warm those that take a start, from step 1 on."""
    suite = Suite.parse(SUITE, "suite")
    tasks = tasks_of(suite, suite.make_cases(), suite.chosen_methods())
    cold = {(task.case.knobs["step"], task.method.name) for task in tasks if task.start == "cold"}
    warmed = {(t.case.knobs["step"], t.method.name) for t in tasks if t.start == "warm"}
    assert len(cold) == 6
    assert warmed == {(1, "lagrangian"), (1, "column-generation")}
    assert len({task.key for task in tasks}) == len(tasks) == 8


def test_a_suite_is_cold_unless_it_says_otherwise() -> None:
    """Without `starts` nothing is run warm, and keys are what they were."""
    suite = Suite.parse(SUITE.replace('starts = ["cold", "warm"]\n', ""), "suite")
    tasks = tasks_of(suite, suite.make_cases(), suite.chosen_methods())
    assert {task.start for task in tasks} == {"cold"}
    assert not any("warm" in task.key for task in tasks)
    with pytest.raises(CardOptError, match=r"starts.1 must be 'cold' or 'warm', got 'hot'"):
        Suite.parse(SUITE.replace('"cold", "warm"', '"hot"'), "suite")


def test_the_shipped_sequences_have_pairs() -> None:
    """The suite that is shipped runs methods both ways, and each of them takes a start."""
    suite = Suite.load("sequences")
    assert "sequences" in SHIPPED
    assert suite.starts == ("cold", "warm")
    assert all(method.takes_start for method in suite.chosen_methods())
    assert all(case.previous is not None for case in suite.make_cases())


def test_a_campaign_keeps_both_and_repeats_neither(tmp_path: Path) -> None:
    """Cold and warm runs have rows of their own, and a second call runs nothing."""
    suite = Suite.parse(SUITE, "suite")
    with closing(Store(tmp_path / "a.sqlite")) as store:
        first = campaign.run(suite, store)
        second = campaign.run(suite, store)
    assert len(first) == 8
    assert first["started"].tolist() == second["started"].tolist()
    assert first["wall_time"].sum() == second["wall_time"].sum()
    taken = first[first["method"] != "cutwise"]
    assert set(taken["verdict"]) <= {Verdict.PROVED, Verdict.SOLVED, Verdict.FOUND}
    assert sorted(taken["start"]) == ["cold"] * 4 + ["warm"] * 2
    table = warm(first).set_index("method")
    assert set(table.index) == {"lagrangian", "column-generation"}
    assert (table["pairs"] == 1).all()


def test_a_warm_run_needs_a_step_before() -> None:
    """A case that is no step of a sequence cannot be run warm, and says so."""
    case = make("energy-budget", devices=2, rounds=1, cuts=3)
    row = measure(case, find("lagrangian"), Limits(), key="a", suite="b", start="warm")
    assert row.ending == Ending.REFUSED
    assert "no decision of a step before" in row.message


def both(case: str, cold: float, warmed: float, **facts: object) -> list[dict[str, object]]:
    """Return a cold and a warm run of a method."""
    rows = [run(case, "alpha", wall_time=cold, start="cold", **EXACT)]
    rows.append(run(case, "alpha", wall_time=warmed, start="warm", **(EXACT | facts)))
    return rows


def test_means_and_ratio_agree_with_those_by_hand() -> None:
    """Means are geometric with a shift; the ratio is that of these means with the shift."""
    rows = both("f:1", 0.9, 0.4, nodes=3) + both("f:2", 0.9, 0.9, nodes=5)
    rows[0]["nodes"] = 10
    table = warm(frame(*rows)).iloc[0]
    assert list(table.index) == list(COLUMNS)
    assert table["pairs"] == table["solved_both"] == 2
    assert table["time_cold"] == pytest.approx(0.9)
    assert table["time_warm"] == pytest.approx(math.sqrt(0.5) - SHIFT)
    assert table["ratio"] == pytest.approx(math.sqrt(0.5))
    assert table["ratio_low"] == pytest.approx(0.5)
    assert table["ratio_high"] == pytest.approx(1.0)
    assert (table["nodes_cold"], table["nodes_warm"]) == (10.0, 3.0)  # the other pair lacks one


def test_what_is_solved_one_way_only_is_counted() -> None:
    """A run that ends late counts as the limit; a wrong answer is counted and not timed."""
    late = [
        run("f:1", "alpha", start="warm", wall_time=1.0, **EXACT),
        run("f:1", "alpha", start="cold", **LATE),
        run("f:2", "alpha", start="warm", **LIE),
        run("f:2", "alpha", start="cold", wall_time=LIMIT, **EXACT),
    ]
    table = warm(frame(*late)).iloc[0]
    assert (table["only_warm"], table["only_cold"], table["solved_both"]) == (1, 1, 0)
    assert (table["wrong_warm"], table["wrong_cold"]) == (1, 0)
    assert table["time_cold"] == pytest.approx(LIMIT)
    assert table["time_warm"] == pytest.approx(math.sqrt(1.1 * (LIMIT + SHIFT)) - SHIFT)


def test_repetitions_count_once() -> None:
    """Of three repetitions the median counts, and the pair is one."""
    rows = [
        run("f:1", "alpha", start=start, repetition=i, wall_time=seconds, **EXACT)
        for start, times in (("cold", (1.0, 9.0, 2.0)), ("warm", (1.0, 0.5, 0.1)))
        for i, seconds in enumerate(times)
    ]
    table = warm(frame(*rows)).iloc[0]
    assert table["pairs"] == 1
    assert (table["time_cold"], table["time_warm"]) == pytest.approx((2.0, 0.5))


def test_without_pairs_there_is_no_row() -> None:
    """A method that was never run warm, or only so, is not in the table."""
    rows = [
        run("f:1", "alpha", start="cold", **EXACT),
        run("f:1", "beta", start="warm", **EXACT),
        run("f:2", "gamma", start="warm", **EXACT),
        run("f:1", "gamma", start="cold", **EXACT),
    ]
    table = warm(frame(*rows))
    assert table.empty
    assert list(table.columns) == list(COLUMNS)


def test_the_figure_has_a_line_for_each_method() -> None:
    """The figure has the methods' names on its axis, the best ratio on top."""
    rows = both("f:1", 0.9, 0.4) + [
        run("f:1", "beta", start=start, wall_time=1.0, **EXACT) for start in ("cold", "warm")
    ]
    (ax,) = warm_figure(warm(frame(*rows))).axes
    labels = {text.get_text(): text.get_position()[1] for text in ax.get_yticklabels()}
    assert labels["alpha"] > labels["beta"]
