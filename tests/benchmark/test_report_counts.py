"""Laws of what is counted of partial runs, repetitions and several settings, against hands."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from card_opt.benchmark.report import profiles as profile
from card_opt.benchmark.report.gaps import TARGETS, gap_summary, gap_times, target_column
from card_opt.benchmark.report.means import (
    best_per_problem,
    contributions,
    shifted_geometric_mean,
)
from card_opt.benchmark.report.repeated import repeated
from card_opt.benchmark.report.resample import band, interval, medians
from card_opt.benchmark.report.results import ALL, FOUND, GOALS, OUTSIDE, SOLVED, Results, results
from card_opt.benchmark.report.scaling import points
from card_opt.benchmark.report.settings.split import by_setting, folders
from card_opt.benchmark.report.summary import mean_column, ratio_column, summary
from card_opt.benchmark.report.wrong import wrong
from card_opt.benchmark.verdict import Verdict
from card_opt.errors import CardOptError
from tests.helpers.report_runs import EXACT, LATE, LIE, LIMIT, REFUSAL, UNPROVEN, frame, run

TOL = 1e-12  # relative, of the last digits of logarithms
PROBLEMS = A, B, C = tuple(f"{name}:seed=0" for name in "abc")
CRASH = {"ending": "died", "wall_time": 0.1}


def _row(table: pd.DataFrame, key: object, columns: Iterable[str]) -> list[Any]:
    """Return the values in one row of a table."""
    (values,) = table.loc[[key], list(columns)].to_numpy().tolist()
    return list(values)


def _runs(case: str, method: str, *ends: float | dict[str, Any]) -> list[dict[str, Any]]:
    """Return repetitions, each the seconds of one that solved, or the facts of another."""
    rows = []
    for number, end in enumerate(ends):
        facts = end if isinstance(end, dict) else EXACT | {"wall_time": end}
        rows.append(run(case, method, repetition=number, **facts))
    return rows


def mixed() -> pd.DataFrame:
    """Return a store with a limit of 10 s in which little is whole, and some runs with 60 s.

    Seconds until solved of the repetitions with 10 s, `-` if stopped at the limit, and what they
    come to::

            alpha                  beta                gamma
        a   1 3 2     2            0.5       0.5       5 -                 -
        b   4 4 -     4            not run             refused             -
        c   2 - -     -            8 6       7         found 1 3, solved 2 -, found after 2
    """
    rows = _runs(A, "alpha", 1.0, 3.0, 2.0) + _runs(B, "alpha", 4.0, 4.0, LATE)
    rows += _runs(C, "alpha", 2.0, LATE, LATE)
    rows += _runs(A, "beta", 0.5) + _runs(C, "beta", 8.0, 6.0)
    rows += _runs(A, "gamma", 5.0, LATE) + _runs(B, "gamma", REFUSAL)
    rows += _runs(C, "gamma", UNPROVEN | {"wall_time": 1.0}, UNPROVEN | {"wall_time": 3.0}, 2.0)
    for method, seconds in (("alpha", 20.0), ("beta", 30.0), ("delta", 40.0)):
        rows.append(run(A, method, time_limit=60.0, wall_time=seconds, **EXACT))
    return frame(*rows)


@pytest.fixture(scope="module")
def res() -> Results:
    """Return the part of the store with 10 s."""
    return results(by_setting(mixed())["10 s"])


def test_a_table_is_of_one_setting() -> None:
    """Runs under two limits are two tables, by label, limits and gap, and never one."""
    parts = by_setting(mixed())
    assert {name: len(part) for name, part in parts.items()} == {"10 s": 18, "60 s": 3}
    assert summary(results(parts["60 s"]))["method"].tolist()[:3] == ["alpha", "beta", "delta"]
    with pytest.raises(CardOptError, match=r"^one table has one time_limit, got 10.0, 60.0; .*$"):
        results(mixed())
    rows = [run(A, "alpha", label="v1", **EXACT), run(A, "alpha", label="v2", **EXACT)]
    rows.append(run(A, "alpha", label="v2", rel_gap=1e-3, **EXACT))
    names = ["v1, gap 1e-06", "v2, gap 1e-06", "v2, gap 0.001"]
    assert list(by_setting(frame(*rows))) == names
    assert list(by_setting(frame(*rows[:1]))) == [""]


def test_folders_of_settings_are_plain_and_apart() -> None:
    """No label leads out of the folder, to a file in it, or to another setting's folder."""
    names = ["..", "v1/../../x", "index.html", "V1", "v1", "1.0, 10 s", "", "x" * 400]
    got = folders(names, ["index.html"])
    assert got == [
        "setting", "v1-..-..-x", "index.html_2", "V1", "v1_2", "1.0-10-s", "setting_2", "x" * 60,
    ]  # fmt: skip


def test_counts_leave_out_what_was_not_run(res: Results) -> None:
    """Each problem counts once for a method, however often it was run, and only if it was."""
    table = summary(res).set_index("method")
    columns = ["given", "taken", "not run", "solved", "found", "time limit", "unsupported"]
    assert _row(table, "alpha", columns) == [3, 3, 0, 2, 0, 1, 0]
    assert _row(table, "beta", columns) == [2, 2, 1, 2, 0, 0, 0]
    assert _row(table, "gamma", columns) == [3, 2, 0, 0, 1, 1, 1]
    shares = table["share"].to_dict()
    assert (shares["alpha"], shares["beta"], shares["gamma"]) == (2 / 3, 1.0, 0.0)
    assert table["repetitions"].to_dict()["beta"] == 2
    assert table.index.tolist()[:3] == ["beta", "alpha", "gamma"]
    assert set(table["problems"]) == {3}


def test_times_of_repetitions_are_medians_with_failures_endless(res: Results) -> None:
    """More than half must reach a goal; what was not run is neither a time nor a failure."""
    expected = {
        SOLVED: [[2.0, 0.5, math.inf], [4.0, math.nan, math.inf], [math.inf, 7.0, math.inf]],
        FOUND: [[2.0, 0.5, math.inf], [4.0, math.nan, math.inf], [math.inf, 7.0, 2.0]],
    }
    for goal in GOALS:
        assert res.times(goal).loc[list(PROBLEMS)].to_numpy() == pytest.approx(
            np.array(expected[goal]), nan_ok=True
        )


def test_mean_times_are_over_the_problems_given(res: Results) -> None:
    """Means are SciPy's geometric means over what was given, taken, or common to all.

    Common are a and c. The best of solvers is 0.5, 4 and 7 s.
    """
    table = summary(res).set_index("method")

    def mean(*seconds: float, shift: float = 1.0) -> float:
        return float(stats.gmean(np.array(seconds) + shift) - shift)

    def column(over: str, shift: float = 1.0) -> dict[Any, float]:
        return table[mean_column(SOLVED, over, shift)].to_dict()

    best = "virtual best of solvers"
    expected: dict[str, dict[str, tuple[float, ...]]] = {
        "all": {
            "alpha": (2, 4, LIMIT),
            "beta": (0.5, 7),
            "gamma": (LIMIT,) * 3,
            best: (0.5, 4, 7),
        },
        "taken": {"alpha": (2, 4, LIMIT), "beta": (0.5, 7), "gamma": (LIMIT,) * 2},
        "common": {"alpha": (2, LIMIT), "beta": (0.5, 7), "gamma": (LIMIT,) * 2, best: (0.5, 7)},
    }
    for over, rows in expected.items():
        for method, seconds in rows.items():
            for shift in (1.0, 10.0):
                wanted = mean(*seconds, shift=shift)
                assert column(over, shift)[method] == pytest.approx(wanted, rel=TOL)
    found = table[mean_column(FOUND, "all", 1.0)].to_dict()
    assert found["gamma"] == pytest.approx(mean(LIMIT, LIMIT, 2.0), rel=TOL)
    ratio = table[ratio_column(SOLVED, "all", OUTSIDE)].to_dict()
    assert ratio["beta"] == pytest.approx(1.0, rel=TOL)
    assert ratio["alpha"] == pytest.approx(mean(2, 4, LIMIT) / mean(0.5, 4, 7), rel=TOL)


def test_a_method_run_on_few_problems_keeps_its_mean() -> None:
    """A method of 0.31 s is not one of 7.96 s for nine problems that only others were given."""
    rows = [run(f"p{i}", "slow", wall_time=5.0, **EXACT) for i in range(10)]
    rows.append(run("p0", "scip", wall_time=0.31, **EXACT))
    table = summary(results(frame(*rows))).set_index("method")
    for over in ("all", "taken", "common"):
        assert table.loc["scip", mean_column(SOLVED, over, 1.0)] == pytest.approx(0.31, rel=TOL)
    assert table.loc["scip", "share"] == 1.0
    assert table.loc["slow", mean_column(SOLVED, "common", 1.0)] == pytest.approx(5.0, rel=TOL)


def test_profiles_are_shares_of_the_problems_given(res: Results) -> None:
    """Best times are 0.5, 4, 7; alpha takes 4 and 1 times as long on two of three."""
    expected: dict[str, tuple[int, list[tuple[float, float]]]] = {
        "alpha": (3, [(1.0, 1 / 3), (4.0, 2 / 3)]),
        "beta": (2, [(1.0, 1.0)]),
        "virtual best": (3, [(1.0, 1.0)]),
    }
    table = profile.profiles(res, SOLVED, profile.RATIO)
    table = table[(table["set"] == OUTSIDE) & (table["class"] == profile.EVERY_CLASS)]
    got = {
        str(name): (
            int(part["problems"].iloc[0]),
            list(zip(part["ratio"], part["share"], strict=True)),
        )
        for name, part in table.groupby("method")
    }
    assert got == expected
    table = profile.profiles(res, FOUND, profile.SECONDS)
    table = table[(table["set"] == ALL) & (table["class"] == profile.EVERY_CLASS)]
    part = table[table["method"] == "gamma"]
    assert part[["seconds", "share", "problems"]].to_numpy().tolist() == [[2.0, 1 / 3, 3.0]]


def test_profiles_of_common_problems_agree_with_an_independent_implementation() -> None:
    """The package perfprof draws the same steps of the medians."""
    perfprof = pytest.importorskip("perfprof", reason="perfprof is not installed")
    from matplotlib import pyplot as plt

    whole = results(by_setting(mixed())["10 s"].query("case != @B"))
    times = whole.times(FOUND)
    _, handles = perfprof.perfprof(times.to_numpy(), ["-"] * times.shape[1])
    ratios = profile.ratios(times)
    for name, handle in zip(times.columns, handles, strict=True):
        theirs = dict(zip(*handle[0].get_data(), strict=True))
        ours = dict(zip(*profile.steps(ratios[name]), strict=True))
        assert ours.items() <= theirs.items()
    plt.close("all")


def test_contributions_compare_on_problems_that_another_was_given(res: Results) -> None:
    """Method alpha is the fastest on b, alone there since gamma was refused; beta on a and c."""
    table = contributions(res, OUTSIDE, SOLVED).set_index("method")
    assert table["fastest"].to_dict() == {"alpha": 1, "beta": 2, "gamma": 0}
    assert table["fastest_share"].to_dict() == {"alpha": 1 / 3, "beta": 1.0, "gamma": 0.0}
    assert table["alone"].to_dict() == {"alpha": 1, "beta": 1, "gamma": 0}
    loss = table["loss"].to_dict()
    mean = shifted_geometric_mean
    assert loss["alpha"] == pytest.approx(
        mean([0.5, 10, 7], 1.0) / mean([0.5, 4, 7], 1.0), rel=TOL
    )
    assert loss["beta"] == pytest.approx(mean([2, 10], 1.0) / mean([0.5, 7], 1.0), rel=TOL)
    assert loss["gamma"] == pytest.approx(1.0, rel=TOL)
    alone = results(frame(run(A, "alpha", **EXACT), run(B, "beta", **EXACT)))
    assert contributions(alone, ALL, SOLVED)[["fastest", "alone"]].to_numpy().sum() == 0
    rows = [run(A, "alpha", **EXACT), run(A, "beta", wall_time=3.0, **EXACT)]
    rows.append(run(B, "alpha", wall_time=5.0, **EXACT))
    table = contributions(results(frame(*rows)), ALL, SOLVED).set_index("method")
    assert table["loss"].to_dict() == pytest.approx({"alpha": 3.0, "beta": 1.0}, rel=TOL)


def test_best_per_problem_says_how_many_were_given_it(res: Results) -> None:
    """A problem that no method of a set was given is not in that set's virtual best."""
    best = best_per_problem(res, SOLVED)
    best = best[best["set"] == OUTSIDE].set_index("problem")
    assert best["given_to"].to_dict() == {A: 3, B: 2, C: 3}
    assert best["reached_by"].to_dict() == {A: 2, B: 1, C: 1}
    ours = run(B, "card", solver="", **EXACT)
    split = best_per_problem(results(frame(run(A, "alpha", **EXACT), ours)), SOLVED)
    assert split.groupby("set")["problem"].apply(list).to_dict() == {ALL: [A, B], OUTSIDE: [A]}


def test_gaps_and_fits_are_of_medians_over_what_was_given(res: Results) -> None:
    """Each problem and method that it was given has one time to a gap, and one in a fit."""
    times = gap_times(res)
    assert not times.duplicated(["gap", "problem", "method"]).any()
    last = target_column(TARGETS[-1])
    primal = times[times["gap"] == "primal"].set_index(["problem", "method"])[last].to_dict()
    assert (A, "beta") in primal
    assert (B, "beta") not in primal
    assert (primal[A, "alpha"], primal[A, "gamma"], primal[C, "gamma"]) == (2.0, math.inf, 2.0)
    table = gap_summary(times, res).set_index(["gap", "method", "target"])
    columns = ["problems", "reached"]
    assert _row(table, ("primal", "beta", TARGETS[-1]), columns) == [2, 2]
    assert table.loc[("primal", "beta", TARGETS[-1]), "time"] == pytest.approx(
        shifted_geometric_mean([0.5, 7.0], 1.0), rel=TOL
    )
    fitted = points(res).set_index(["problem", "method"])["seconds"].to_dict()
    assert fitted == {(A, "alpha"): 2.0, (B, "alpha"): 4.0, (A, "beta"): 0.5, (C, "beta"): 7.0}


_ENDS: dict[str, dict[str, Any]] = {
    "s": EXACT,
    "f": UNPROVEN,
    "o": UNPROVEN | {"objective": 3.0},
    "t": LATE,
    "m": {"ending": "memory limit"},
    "c": CRASH,
    "w": LIE,
    "p": EXACT | {"violation": 0.1},
}


@pytest.mark.parametrize(
    ("ends", "verdict"),
    [
        ("s", Verdict.SOLVED),
        ("ssf", Verdict.SOLVED),
        ("sf", Verdict.FOUND),
        ("sft", Verdict.FOUND),
        ("st", Verdict.TIME_LIMIT),
        ("sfto", Verdict.TIME_LIMIT),
        ("ott", Verdict.TIME_LIMIT),
        ("oot", Verdict.OPEN),
        ("tmc", Verdict.CRASHED),
        ("ssssw", Verdict.WRONG_OPTIMUM),
        ("sswp", Verdict.WRONG_POINT),
    ],
)
def test_the_verdict_on_repetitions_is_that_of_more_than_half(ends: str, verdict: str) -> None:
    """Wrong if any is; solved or found if more than half are; else the most frequent, or worse."""
    orders = set(itertools.permutations(ends))
    for order in sorted(orders)[:6]:
        res = results(frame(*_runs(A, "alpha", *(_ENDS[end] for end in order))))
        assert res.outcomes["verdict"].tolist() == [verdict]
        is_solved = bool(np.isfinite(res.times(SOLVED).to_numpy()).all())
        assert is_solved == (verdict == Verdict.SOLVED)
        assert wrong(res)["repetition"].nunique() == ends.count("w") + ends.count("p")


def test_the_outcome_of_repetitions_is_in_their_middle() -> None:
    """Time, nodes and memory are medians; what else is told is of the run in the middle."""
    facts: list[dict[str, Any]] = [
        {"nodes": 10, "message": "x"},
        {"nodes": 30, "message": "y"},
        {"nodes": 20},
    ]
    ends = [EXACT | {"wall_time": t} | f for t, f in zip((1.0, 3.0, 9.0), facts, strict=True)]
    rows = _runs(A, "alpha", *ends, CRASH | {"other_load": 4.0, "cores": 4})
    (row,) = results(frame(*rows)).outcomes.to_dict("records")
    assert (row["wall_time"], row["nodes"], row["message"]) == (6.0, 20, "y")
    assert (row["verdict"], row["repetitions"], row["under_load"]) == (Verdict.SOLVED, 4, True)
    (row,) = results(frame(*_runs(A, "alpha", 1.0, LATE, LATE))).outcomes.to_dict("records")
    assert (row["wall_time"], row["verdict"]) == (LATE["wall_time"], Verdict.TIME_LIMIT)


def test_a_run_is_under_load_where_no_core_was_left() -> None:
    """More than all cores but one, by a quarter; a load that is not known is none."""
    loads = [(0.0, 2), (1.25, 2), (1.3, 2), (0.3, 1), (math.nan, 1), (3.2, 4), (3.3, 4)]
    rows = [
        run(A, "alpha", repetition=i, other_load=load, cores=cores, **EXACT)
        for i, (load, cores) in enumerate(loads)
    ]
    res = results(frame(*rows))
    assert res.runs["under_load"].tolist() == [False, False, True, True, False, False, True]
    assert summary(res).set_index("method").loc["alpha", "under_load"] == 3


def test_warm_runs_are_in_no_ordinary_table() -> None:
    """Of cold and warm runs of a method the cold ones alone are counted; warm ones are kept."""
    rows = [run(A, "alpha", **EXACT), run(A, "alpha", start="warm", **EXACT)]
    res = results(frame(*rows))
    assert res.methods == ("alpha",)
    assert res.runs["start"].tolist() == ["cold"]
    assert len(res.every) == 2
    with pytest.raises(CardOptError, match="all runs are warm"):
        results(frame(rows[1]))


def test_wrong_answers_of_warm_runs_are_told() -> None:
    """A wrong answer is one whatever the method was told beforehand."""
    rows = [run(A, "alpha", **EXACT), run(A, "alpha", start="warm", **LIE)]
    table = wrong(results(frame(*rows)))
    assert table[["method", "start"]].to_numpy().tolist() == [["alpha", "warm"]]


def test_the_spread_of_repetitions_agrees_with_that_by_hand(res: Results) -> None:
    """Of 1, 2, 3 a median drawn anew is each end in 7 of 27 cases, so that 95 % hold both."""
    table = repeated(res)
    table = table[table["goal"] == SOLVED].set_index(["problem", "method"])
    columns = ["repetitions", "reached", "median", "least", "most", "low", "high"]
    assert _row(table, (A, "alpha"), columns) == [3, 3, 2.0, 1.0, 3.0, 1.0, 3.0]
    assert _row(table, (A, "gamma"), columns) == [2, 1, *[math.inf, 5.0] * 2, math.inf]
    alone = _row(table, (A, "beta"), columns)
    assert alone[:5] == [1, 1, 0.5, 0.5, 0.5]
    assert np.isnan(alone[5:]).all()
    assert len(table) == len(res.outcomes)


def _share_within(draws: Any, low: float, high: float) -> float:
    return float(np.mean((np.asarray(draws) >= low) & (np.asarray(draws) <= high)))


def test_intervals_hold_what_all_draws_do() -> None:
    """Of all 3^3 draws on each of two problems, the interval of the mean holds 95 %, no more."""
    times = {A: (1.0, 3.0, 2.0), B: (4.0, 8.0, 5.0)}
    rows = [row for case, ends in times.items() for row in _runs(case, "alpha", *ends)]
    table = summary(results(frame(*rows))).set_index("method")
    every = [
        [float(np.median(draw)) for draw in itertools.product(ends, repeat=3)]
        for ends in times.values()
    ]
    means = [shifted_geometric_mean(pair, 1.0) for pair in itertools.product(*every)]
    names = [mean_column(SOLVED, "all", 1.0, end) for end in ("low", "high")]
    low, high = _row(table, "alpha", names)
    slack = 1e-9
    assert _share_within(means, low - slack, high + slack) >= 0.93
    assert _share_within(means, low + slack, high - slack) <= 0.97
    assert _row(table, "virtual best of solvers", names) == [low, high]


def test_medians_drawn_anew_agree_with_scipy() -> None:
    """The interval of a median of many runs is SciPy's, up to what is left to chance."""
    data = np.random.default_rng(0).lognormal(size=25)
    theirs = stats.bootstrap(
        (data,), np.median, method="percentile", n_resamples=4000, rng=np.random.default_rng(1)
    ).confidence_interval
    low, high = interval(medians(data[None, :], "alpha")[0], float(np.median(data)))
    assert (low, high) == pytest.approx(tuple(theirs), rel=0.15)


def test_what_is_drawn_follows_from_the_name() -> None:
    """A report on the same runs is the same; what is drawn of two methods is not alike."""
    data = np.random.default_rng(0).lognormal(size=(2, 25))
    first = medians(data, "alpha")
    assert np.array_equal(first, medians(data, "alpha"))
    assert not np.array_equal(first, medians(data, "beta"))


_TABLES = st.lists(
    st.lists(st.one_of(st.floats(0.01, 9.0), st.just(math.inf)), min_size=1, max_size=5),
    min_size=1,
    max_size=5,
)


@given(table=_TABLES)
def test_bands_hold_the_profile_and_rise(table: list[list[float]]) -> None:
    """A band is within 0 and 1, rises and holds the profile; that of single runs has no width."""
    width = max(map(len, table))
    values = np.array([row + [math.nan] * (width - len(row)) for row in table])
    draws = medians(values, "alpha")
    x = np.unique(values[np.isfinite(values)])
    now = np.array([np.median(row) for row in table])
    share = np.array([(now <= edge).mean() for edge in x])
    low, high = band(draws, x, share)
    assert ((low <= share) & (share <= high)).all()
    assert ((low >= 0.0) & (low <= high) & (high <= 1.0)).all()
    assert (np.diff(low) >= 0.0).all()
    assert (np.diff(high) >= 0.0).all()
    for row, drawn in zip(table, draws, strict=True):
        assert min(row) <= drawn.min()
        assert drawn.max() <= max(row)
    if width == 1:
        assert low == pytest.approx(share)
        assert high == pytest.approx(share)


def test_intervals_are_nan_without_repetitions_and_do_not_depend_on_others(res: Results) -> None:
    """What is drawn for a method stays when another joins, and there is none of single runs."""
    ends = ["low", "high"]
    table = profile.profiles(res, SOLVED, profile.SECONDS)
    names = [mean_column(SOLVED, "all", 1.0, end) for end in ends]
    alpha = _row(summary(res).set_index("method"), "alpha", names)
    assert alpha[0] < alpha[1]
    less = results(res.runs[res.runs["method"] == "alpha"][list(mixed())])
    assert _row(summary(less).set_index("method"), "alpha", names) == alpha
    assert table.loc[table["method"] == "alpha", ends].notna().to_numpy().all()
    single = results(by_setting(mixed())["60 s"])
    assert summary(single)[names].isna().to_numpy().all()
    assert profile.profiles(single, SOLVED, profile.RATIO)[ends].isna().to_numpy().all()
