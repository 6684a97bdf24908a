"""Laws of the report's statistics, with values reckoned by hand."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from card_opt.benchmark.claims import Truth, with_claims
from card_opt.benchmark.report import profiles as profile
from card_opt.benchmark.report.claims import claims, false_claims
from card_opt.benchmark.report.gaps import GAPS, TARGETS, gap_summary, gap_times, target_column
from card_opt.benchmark.report.means import (
    best_per_problem,
    contributions,
    counted_times,
    shifted_geometric_mean,
    virtual_best,
)
from card_opt.benchmark.report.repeated import repeated
from card_opt.benchmark.report.results import (
    ALL,
    COUPLED,
    FOUND,
    GOALS,
    OUTSIDE,
    P2,
    RESOLUTION,
    SEPARABLE,
    SOLVED,
    Results,
    results,
)
from card_opt.benchmark.report.scaling import scaling
from card_opt.benchmark.report.summary import mean_column, ratio_column, summary
from card_opt.benchmark.report.words import CLAIMS, COLUMNS, VERDICTS
from card_opt.benchmark.report.wrong import refuted, wrong
from card_opt.benchmark.verdict import Verdict
from card_opt.errors import CardOptError
from tests.helpers.repeats import few_examples
from tests.helpers.report_runs import (
    BEST,
    EXACT,
    LATE,
    LIE,
    LIMIT,
    UNPROVEN,
    by_hand,
    frame,
    run,
)

TOL = 1e-12  # relative, of the last digits of logarithms
A, B, C, D = (f"{name}:seed=0" for name in "abcd")


@pytest.fixture(scope="module")
def res() -> Results:
    """Return the table that is reckoned by hand."""
    return results(by_hand())


def _row(table: pd.DataFrame, key: object, columns: Iterable[str]) -> list[Any]:
    """Return the values in one row of a table."""
    (values,) = table.loc[[key], list(columns)].to_numpy().tolist()
    return list(values)


def test_counts_are_those_of_the_table(res: Results) -> None:
    """Each run is counted once, under its verdict, and a refusal is not a problem taken."""
    table = summary(res).set_index("method")
    counts = table[["taken", "solved", "found", "time limit", "wrong", "unsupported", "not run"]]
    assert _row(counts, "alpha", counts.columns) == [3, 2, 0, 1, 0, 1, 0]
    assert _row(counts, "beta", counts.columns) == [4, 3, 0, 0, 1, 0, 0]
    assert _row(counts, "gamma", counts.columns) == [4, 2, 1, 1, 0, 0, 0]
    assert table.loc["beta", "wrong optimum"] == 1


def test_mean_times_agree_with_those_by_hand(res: Results) -> None:
    """Failures count as the limit, wrong answers as ten times that, in means with shift 1 s.

    alpha: 1, 4, limit and, over all problems, the one it does not take: (2 5 11 11)^(1/4) - 1.
    beta: 2, 2, 8 and the lie at 100: (3 3 9 101)^(1/4) - 1. gamma: (5 11 11 4)^(1/4) - 1, and
    with the decision that it found after 1 s (5 11 2 4)^(1/4) - 1. Virtual best: 1, 2, 8, 3.
    """
    table = summary(res).set_index("method")
    proven = table[mean_column(SOLVED, "all", 1.0)]
    assert proven["alpha"] == pytest.approx(1210.0 ** (1 / 4) - 1.0, rel=TOL)
    assert proven["beta"] == pytest.approx(8181.0 ** (1 / 4) - 1.0, rel=TOL)
    assert proven["gamma"] == pytest.approx(2420.0 ** (1 / 4) - 1.0, rel=TOL)
    taken = table[mean_column(SOLVED, "taken", 1.0)]
    assert taken["alpha"] == pytest.approx(110.0 ** (1 / 3) - 1.0, rel=TOL)
    assert taken["beta"] == proven["beta"]
    found = table[mean_column(FOUND, "all", 1.0)]
    assert found["gamma"] == pytest.approx(440.0 ** (1 / 4) - 1.0, rel=TOL)
    long = table[mean_column(SOLVED, "all", 10.0)]
    assert long["gamma"] == pytest.approx((14.0 * 20.0 * 20.0 * 13.0) ** (1 / 4) - 10.0, rel=TOL)
    best = 216.0 ** (1 / 4) - 1.0
    assert proven["virtual best of solvers"] == pytest.approx(best, rel=TOL)
    ratio = table.loc["gamma", ratio_column(SOLVED, "all", OUTSIDE)]
    assert ratio == pytest.approx(proven["gamma"] / best, rel=TOL)
    on_taken = (2.0 * 3.0 * 9.0) ** (1 / 3) - 1.0
    ratio = table.loc["alpha", ratio_column(SOLVED, "taken", OUTSIDE)]
    assert ratio == pytest.approx(taken["alpha"] / on_taken, rel=TOL)


def test_methods_with_wrong_answers_come_first(res: Results) -> None:
    """A wrong answer is worse than none: its method heads the table, whatever it solves."""
    assert summary(res)["method"].tolist()[:3] == ["beta", "alpha", "gamma"]


@given(values=st.lists(st.floats(0.0, 1e4), min_size=1), shift=st.floats(0.1, 100.0))
def test_shifted_geometric_mean_agrees_with_scipy(values: list[float], shift: float) -> None:
    """The shifted geometric mean is SciPy's geometric mean of shifted values, shifted back."""
    other = float(stats.gmean(np.array(values) + shift) - shift)
    assert shifted_geometric_mean(values, shift) + shift == pytest.approx(other + shift, rel=TOL)


def test_profiles_agree_with_those_by_hand(res: Results) -> None:
    """Best times are 1, 2, 8, 3; ratios alpha 1, 2; beta 2, 1, 1; gamma 4, 1, of 4 problems."""
    table = profile.profiles(res, SOLVED, profile.RATIO)
    table = table[(table["set"] == OUTSIDE) & (table["class"] == profile.EVERY_CLASS)]
    steps = {
        str(name): list(zip(part["ratio"], part["share"], strict=True))
        for name, part in table.groupby("method")
    }
    assert steps["alpha"] == [(1.0, 0.25), (2.0, 0.5)]
    assert steps["beta"] == [(1.0, 0.5), (2.0, 0.75)]
    assert steps["gamma"] == [(1.0, 0.25), (4.0, 0.5)]
    assert steps["virtual best"] == [(1.0, 1.0)]
    assert set(table["problems"]) == {4}


def test_solved_over_time_agrees_with_that_by_hand(res: Results) -> None:
    """Method gamma found the best decision after 1, 3 and 4 s, and proved two of these."""
    for goal, expected in (
        (FOUND, [(1.0, 0.25), (3.0, 0.5), (4.0, 0.75)]),
        (SOLVED, [(3.0, 0.25), (4.0, 0.5)]),
    ):
        table = profile.profiles(res, goal, profile.SECONDS)
        part = table[(table["set"] == ALL) & (table["class"] == profile.EVERY_CLASS)]
        part = part[part["method"] == "gamma"]
        assert list(zip(part["seconds"], part["share"], strict=True)) == expected


def test_profiles_agree_with_an_independent_implementation(res: Results) -> None:
    """The package perfprof draws the same steps, up to the end that it adds."""
    perfprof = pytest.importorskip("perfprof", reason="perfprof is not installed")
    from matplotlib import pyplot as plt

    times = res.times(SOLVED)
    _, handles = perfprof.perfprof(times.to_numpy(), ["-"] * times.shape[1])
    ratios = profile.ratios(times)
    for name, handle in zip(times.columns, handles, strict=True):
        theirs = dict(zip(*handle[0].get_data(), strict=True))
        ours = dict(zip(*profile.steps(ratios[name]), strict=True))
        assert ours.items() <= theirs.items()
        assert max(theirs.values()) == max(ours.values())
    plt.close("all")


def test_contributions_agree_with_those_by_hand(res: Results) -> None:
    """Method beta is fastest on b and c, alone on c; the others' best are 1, 4, limit, 3."""
    table = contributions(res, OUTSIDE, SOLVED).set_index("method")
    assert table["fastest"].to_dict() == {"alpha": 1, "beta": 2, "gamma": 1}
    assert table["fastest_share"].to_dict() == {"alpha": 0.25, "beta": 0.5, "gamma": 0.25}
    assert table["alone"].to_dict() == {"alpha": 0, "beta": 1, "gamma": 1}
    without = (2.0 * 5.0 * 11.0 * 4.0) ** (1 / 4) - 1.0
    assert table.loc["beta", "loss"] == pytest.approx(without / (216.0 ** (1 / 4) - 1.0), rel=TOL)
    best = best_per_problem(res, SOLVED)
    best = best[best["set"] == OUTSIDE].set_index("problem")
    assert best["fastest"].to_dict() == {A: "alpha", B: "beta", C: "beta", D: "gamma"}
    assert best["time"].to_dict() == {A: 1.0, B: 2.0, C: 8.0, D: 3.0}


def test_own_algorithms_are_no_solvers() -> None:
    """Algorithms of this package are left out of the set of solvers, and of its best.

    A solver that goes by the name of one is still a solver.
    """
    ours = run(A, "card", solver="", wall_time=0.1, **EXACT)
    res = results(frame(ours, run(A, "alpha", wall_time=2.0, **EXACT)))
    assert res.chosen(OUTSIDE) == ("alpha",)
    named_so = results(frame(run(A, "card", solver="Card 2.0", **EXACT)))
    assert named_so.chosen(OUTSIDE) == ("card",)
    assert profile.select(res, SOLVED, OUTSIDE).min(axis=1).tolist() == [2.0]
    assert profile.select(res, SOLVED, ALL).min(axis=1).tolist() == [0.1]


def test_times_stay_between_resolution_and_limit() -> None:
    """A time of almost 0 is the resolution, and one past the limit or unknown is the limit."""
    rows = [
        run(A, "alpha", wall_time=1e-9, **EXACT),
        run(A, "beta", wall_time=math.nan, **EXACT),
        run(A, "gamma", claimed_status="time_limit", objective=BEST, wall_time=LIMIT + 0.2),
    ]
    res = results(frame(*rows))
    assert _row(res.times(SOLVED), A, res.methods) == [RESOLUTION, LIMIT, math.inf]
    assert _row(res.times(FOUND), A, res.methods) == [RESOLUTION, LIMIT, LIMIT]


def test_nothing_of_a_wrong_answer_is_found() -> None:
    """A run that ends with the best decision and a wrong bound has not reached any goal."""
    res = results(frame(run(A, "alpha", **UNPROVEN | {"claimed_bound": 1.5 * BEST})))
    assert res.runs["verdict"].tolist() == [Verdict.WRONG_BOUND]
    assert _row(res.times(FOUND), A, res.methods) == [math.inf]


def test_times_to_gaps_agree_with_those_by_hand() -> None:
    """A target is reached at the first point of the trail that is within it.

    Costs 2.2, 2.002, 2 over a best of 2 are gaps of 1/11, 1/1001 and 0; to the bounds 1, 1.8, 2
    they are 0.55, 0.101 and 0. A run with a wrong answer reaches nothing.
    """
    trail = json.dumps([[1.0, 2.2, 1.0], [2.0, 2.002, 1.8], [3.0, 2.0, 2.0]])
    rows = [
        run(A, "alpha", wall_time=3.5, trail=trail, **EXACT),
        run(A, "beta", wall_time=3.5, trail=trail, **LIE),
        run(A, "gamma", wall_time=4.0, **UNPROVEN),
    ]
    res = results(frame(*rows))
    times = gap_times(res).set_index(["gap", "method"])
    columns = [target_column(target) for target in TARGETS]
    assert _row(times, ("primal", "alpha"), columns) == [1.0] + [2.0] * 2 + [3.0] * 5
    assert _row(times, ("proven", "alpha"), columns) == [3.0] * 8
    assert _row(times, ("primal", "beta"), columns) == [math.inf] * 8
    assert _row(times, ("primal", "gamma"), columns) == [4.0] * 8
    assert _row(times, ("proven", "gamma"), columns) == [math.inf] * 8
    table = gap_summary(gap_times(res), res).set_index(["gap", "method", "target"])
    assert table.loc[("primal", "beta", TARGETS[0]), "time"] == pytest.approx(LIMIT, rel=TOL)
    assert table.loc[("primal", "gamma", TARGETS[0]), "share"] == 1.0


def test_a_proof_that_there_is_no_decision_is_a_gap_of_zero() -> None:
    """An infeasible problem has no primal gap, and a proven one where that is proven."""
    known = {"best_value": math.inf, "best_bound": math.inf}
    rows = [
        run(A, "alpha", claimed_status="infeasible", claimed_bound=math.inf, **known),
        run(A, "beta", **LATE, **known),
    ]
    times = gap_times(results(frame(*rows))).set_index(["gap", "method"])
    assert set(times.index) == {("proven", "alpha"), ("proven", "beta")}
    first = times[target_column(TARGETS[-1])]
    assert first.tolist() == [1.0, math.inf]


def test_exponents_agree_with_those_by_hand() -> None:
    """Least squares on ln t over ln K, at K = 1, 10, 100.

    alpha takes 0.01 K^1.5 s, exactly. beta takes 1, 100, 10 s: with L = ln 10, slope
    (L L + 0) / (2 L L) = 0.5, residuals -0.5 L, L, -0.5 L, and so a standard error of
    sqrt(1.5 / 2) with one degree of freedom, for which Student's 97.5 % is 12.706.
    gamma is solved at two sizes, which is too few.
    """
    seconds = {"alpha": (0.01, 0.01 * 10**1.5, 10.0), "beta": (1.0, 100.0, 10.0)}
    seconds["gamma"] = (1.0, 2.0, math.inf)
    rows = []
    for i, size in enumerate((1, 10, 100)):
        shape = {"devices": 1, "rounds": size, "time_limit": 1000.0}
        for method, times in seconds.items():
            outcome = EXACT if math.isfinite(times[i]) else LATE
            facts = shape | {"wall_time": times[i]} | outcome
            rows.append(run(f"a:seed={i}", method, **facts))
    fits = scaling(results(frame(*rows))).set_index("method")
    assert fits.index.tolist() == ["alpha", "beta"]
    assert fits.loc["alpha", "exponent"] == pytest.approx(1.5, rel=TOL)
    assert fits.loc["alpha", "time_at_one"] == pytest.approx(0.01, rel=TOL)
    error = math.sqrt(0.75)
    assert fits.loc["beta", "exponent"] == pytest.approx(0.5, rel=TOL)
    assert fits.loc["beta", "standard_error"] == pytest.approx(error, rel=TOL)
    assert fits.loc["beta", "high"] == pytest.approx(0.5 + 12.7062047362 * error, rel=1e-9)
    assert fits.loc["beta", "low"] == pytest.approx(0.5 - 12.7062047362 * error, rel=1e-9)


def test_classes_are_those_of_the_limits() -> None:
    """One device-round is P2; limits of single device-rounds separate; any other may couple."""
    rows = [
        run(A, "alpha", rounds=1, limits_text="EnergyBudget(max_energy=5, per='fleet')", **EXACT),
        run(B, "alpha", limits_text="Deadline(max_delay=3);MinCut(cut=2)", **EXACT),
        run(C, "alpha", limits_text="Deadline(max_delay=3); RoundTime(max_delay=30)", **EXACT),
        run(D, "alpha", limits_text="MyOwn(x=1)", **EXACT),
    ]
    groups = results(frame(*rows)).problems["group"]
    assert groups.to_dict() == {A: P2, B: SEPARABLE, C: COUPLED, D: COUPLED}


def test_each_wrong_answer_is_told_with_its_witness() -> None:
    """Claim, truth, who found it and by how much, the gravest first."""
    better = {"claimed_status": "optimal", "objective": 1.9, "claimed_bound": 1.9}
    unknown = {"best_value": math.inf, "best_bound": -math.inf}
    rows = [
        run(A, "alpha", **LIE),
        run(B, "alpha", claimed_status="feasible", objective=BEST, claimed_bound=BEST * 1.25),
        run(C, "alpha", claimed_status="optimal", objective=1.0, violation=0.5),
        run(D, "alpha", claimed_status="infeasible", **unknown),
        run(D, "beta", **better, **unknown),
        run(D, "gamma", **EXACT, **unknown),
    ]
    res = results(frame(*rows))
    table = wrong(res).set_index(["problem", "method"])
    assert table.index.tolist()[0] == (D, "alpha")
    assert table["verdict"].to_dict() == {
        (D, "alpha"): Verdict.WRONG_INFEASIBLE,
        (C, "alpha"): Verdict.WRONG_POINT,
        (B, "alpha"): Verdict.WRONG_BOUND,
        (A, "alpha"): Verdict.WRONG_OPTIMUM,
        (D, "gamma"): Verdict.WRONG_OPTIMUM,
    }
    assert table["excess"].tolist() == pytest.approx(
        [math.inf, 0.5, 0.2, 0.2 / 2.2, 0.1 / 2.0], rel=TOL
    )
    assert table.loc[(D, "alpha"), "truth"] == 1.9
    assert table.loc[(D, "alpha"), "found_by"] == "beta"
    assert table.loc[(A, "alpha"), "found_by"] == "the instance itself (by hand)"
    assert "optimal" in str(table.loc[(A, "alpha"), "claimed"])


def test_a_decision_below_our_own_bound_is_told() -> None:
    """What refutes this package's proof is listed apart, with the proof."""
    cheap = {"claimed_status": "feasible", "objective": 1.6}
    table = refuted(results(frame(run(A, "alpha", **cheap), run(B, "alpha", **EXACT))))
    assert table["problem"].tolist() == [A]
    assert table["excess"].tolist() == pytest.approx([0.2], rel=TOL)
    assert table["proof"].tolist() == ["by hand"]


def test_problems_are_told_apart_by_their_data() -> None:
    """A case is one problem, whatever its repetitions; two of one name have their digests."""
    rows = [
        run(A, "alpha", **EXACT),
        run(A, "alpha", repetition=1, **EXACT),
        run(B, "alpha", digest="one", **EXACT),
        run(B, "alpha", digest="two", **EXACT),
    ]
    names = results(frame(*rows)).problems.index
    assert sorted(names) == [A, f"{B} [one]", f"{B} [two]"]


def test_nothing_to_report_and_twice_the_same_are_refused() -> None:
    """An empty store and two runs of one method on one problem are errors of one line."""
    with pytest.raises(CardOptError, match=r"^there are no runs to report.*$"):
        results(by_hand().head(0))
    with pytest.raises(CardOptError, match=r"^two runs of alpha on a:seed=0.*$"):
        results(frame(run(A, "alpha", **EXACT), run(A, "alpha", **EXACT)))


def test_every_column_and_verdict_is_explained(res: Results) -> None:
    """No table has a column without a definition, nor is there a verdict without one."""
    times = gap_times(res)
    tables = (
        summary(res),
        wrong(res),
        refuted(res),
        claims(with_claims(res.runs)),
        false_claims(with_claims(res.runs)),
        times,
        gap_summary(times, res),
        scaling(res),
        contributions(res, ALL, SOLVED),
        repeated(res),
        best_per_problem(res, SOLVED),
        profile.profiles(res, SOLVED, profile.RATIO),
        profile.profiles(res, SOLVED, profile.SECONDS),
    )
    assert {name for table in tables for name in table.columns} <= set(COLUMNS)
    assert set(VERDICTS) == set(Verdict)
    assert set(CLAIMS) == set(Truth)


_SECONDS = st.one_of(st.none(), st.floats(1e-5, LIMIT))
_TABLES = st.integers(1, 4).flatmap(
    lambda num: st.lists(st.lists(_SECONDS, min_size=num, max_size=num), min_size=1, max_size=5)
)


def _frame(times: list[list[float | None]]) -> pd.DataFrame:
    rows = [
        run(f"p{p}", f"m{m}", **(LATE if seconds is None else EXACT | {"wall_time": seconds}))
        for p, row in enumerate(times)
        for m, seconds in enumerate(row)
    ]
    return frame(*rows)


@given(times=_TABLES)
def test_profiles_rise_and_the_virtual_best_is_above_all(times: list[list[float | None]]) -> None:
    """A profile rises to the share solved; none is anywhere above that of the virtual best."""
    res = results(_frame(times))
    wide = res.times(SOLVED)
    for values, best in (
        (profile.ratios(wide), virtual_best(wide) / virtual_best(wide)),
        (wide, virtual_best(wide)),
    ):
        best_x, best_share = profile.steps(best.fillna(np.inf))
        for name in values.columns:
            x, share = profile.steps(values[name])
            assert (np.diff(share) > 0.0).all()
            solved = sum(row[res.methods.index(str(name))] is not None for row in times)
            assert (share[-1] if share.size else 0.0) == pytest.approx(
                solved / len(times), rel=TOL
            )
            reached = np.searchsorted(best_x, x, side="right")
            assert (np.concatenate([[0.0], best_share])[reached] >= share).all()


@few_examples(3)
@given(times=_TABLES, seed=st.integers(0, 99))
def test_order_of_rows_does_not_matter(times: list[list[float | None]], seed: int) -> None:
    """Shuffled rows give the same tables."""
    table = _frame(times)
    shuffled = table.sample(frac=1.0, random_state=seed)
    one, other = results(table), results(shuffled)
    pd.testing.assert_frame_equal(summary(one), summary(other))
    pd.testing.assert_frame_equal(scaling(one), scaling(other))
    for goal in GOALS:
        pd.testing.assert_frame_equal(best_per_problem(one, goal), best_per_problem(other, goal))


@few_examples(3)
@given(times=_TABLES)
def test_a_method_that_fails_changes_nothing_for_others(times: list[list[float | None]]) -> None:
    """Counts, means and ratios of the others stay when a method that never solves joins."""
    table = _frame(times)
    late = [run(f"p{p}", "zzz", **LATE) for p in range(len(times))]
    more = pd.concat([table, frame(*late)], ignore_index=True)
    before = summary(results(table)).set_index("method")
    after = summary(results(more)).set_index("method").loc[before.index]
    assert (after["taken"] == before["taken"]).all()
    pd.testing.assert_frame_equal(before, after)


def test_a_wrong_answer_costs_more_than_any_failure(res: Results) -> None:
    """No time that means are made of is as long as that of a wrong answer."""
    counted = counted_times(res, SOLVED)
    assert counted.loc[D, "beta"] == 10.0 * LIMIT
    assert counted.drop(index=D).to_numpy().max() == LIMIT


def test_gaps_have_a_row_for_each_run_and_gap(res: Results) -> None:
    """Every run has a primal and a proven gap where the problem has a decision."""
    assert len(gap_times(res)) == len(GAPS) * len(res.runs)
