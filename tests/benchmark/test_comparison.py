"""Two series of runs: what differs by more than noise is told, what does not is not."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from card_opt.benchmark.comparison.pairs import (
    AT_LEAST,
    AT_MOST,
    BETTER,
    DOUBTFUL,
    EXACT,
    NONE,
    PROCESSOR,
    SAME,
    WALL,
    WORSE,
)
from card_opt.benchmark.comparison.result import Comparison, compare
from card_opt.benchmark.comparison.series import Series
from card_opt.benchmark.comparison.statistics import (
    ALPHA,
    EQUAL,
    FASTER,
    NEEDED,
    SLOWER,
    UNDECIDED,
    holm,
)
from card_opt.benchmark.repetitions import together
from card_opt.benchmark.report.results import RESOLUTION
from card_opt.benchmark.verdict import Verdict
from card_opt.errors import CardOptError
from tests.helpers.repeats import first
from tests.helpers.report_runs import BEST, LATE, LIE, LIMIT, REFUSAL, UNPROVEN, run
from tests.helpers.report_runs import EXACT as SOLVED
from tests.helpers.simulated import series

TRIES = first(range(20), 5)
OPEN = {"claimed_status": "feasible", "objective": 1.5 * BEST}
CRASH = {"ending": "died"}
FULL = {"ending": "memory limit", "wall_time": 1.0}


def a_series(name: str, *rows: dict[str, Any]) -> Series:
    """Return a series of rows."""
    return Series(name, pd.DataFrame(rows))


def of_times(
    name: str, times: list[float], method: str = "alpha", repetitions: int = 1, **facts: Any
) -> list[dict[str, Any]]:
    """Return rows of solved runs, one case for each time."""
    return [
        run(
            f"c{i}:seed=0",
            method,
            wall_time=seconds,
            repetition=k,
            key=f"{name}{i}{method}{k}",
            **SOLVED | facts,
        )
        for i, seconds in enumerate(times)
        for k in range(repetitions)
    ]


def outcomes(result: Comparison) -> dict[str, str]:
    """Return the outcome of each method."""
    return dict(zip(result.methods["method"], result.methods["outcome"], strict=True))


@pytest.mark.parametrize("number", TRIES)
def test_a_slowed_method_is_told(number: int) -> None:
    """One method that takes 1.5 times as long is slower, alone, and it is a regression."""
    result = compare(series(2 * number, "A"), series(2 * number + 1, "B", slowed={"gamma": 1.5}))
    assert result.slower["method"].tolist() == ["gamma"]
    assert FASTER not in outcomes(result).values()
    assert result.is_worse


@pytest.mark.parametrize("number", TRIES)
def test_the_same_version_is_not_told_apart(number: int) -> None:
    """Two series that differ by noise alone have no regression, and nothing that is faster."""
    result = compare(series(2 * number, "A"), series(2 * number + 1, "B"))
    assert not result.is_worse
    assert not {SLOWER, FASTER} & set(outcomes(result).values())


def test_a_faster_method_is_no_regression() -> None:
    """What takes half as long is faster, and the exit is clean; the other way round it is not."""
    before, after = series(1, "A"), series(2, "B", slowed={"beta": 0.5})
    result = compare(before, after)
    assert outcomes(result)["beta"] == FASTER
    assert not result.is_worse
    assert compare(after, before).slower["method"].tolist() == ["beta"]


def test_swapping_the_sides_inverts_all() -> None:
    """B over A is one over A over B: ratios and ends of intervals invert, p-values stay."""
    before, after = series(1, "A"), series(2, "B", slowed={"beta": 0.7})
    one = compare(before, after).methods.set_index("method")
    other = compare(after, before).methods.set_index("method").loc[one.index]
    np.testing.assert_allclose(one["ratio"], 1.0 / other["ratio"])
    np.testing.assert_allclose(one["p_holm"], other["p_holm"])
    np.testing.assert_allclose(one["low"], 1.0 / other["high"], rtol=0.01)


def test_statistics_are_those_of_scipy() -> None:
    """Mean, interval, test and correction are those that SciPy gives on ratios by hand."""
    random = np.random.default_rng(0)
    times = {name: random.uniform(0.1, 5.0, (2, 15)) for name in ("alpha", "beta")}
    sides = [
        a_series(
            side, *(row for name in times for row in of_times(side, list(times[name][i]), name))
        )
        for i, side in enumerate("AB")
    ]
    rows = compare(*sides).methods.set_index("method")
    p: dict[str, float] = {}
    for name, (before, after) in times.items():
        logs = np.log(after / before)
        assert rows.loc[name, "ratio"] == pytest.approx(math.exp(logs.mean()))
        p[name] = float(rows["p"].astype(float)[name])
        assert p[name] == pytest.approx(stats.wilcoxon(logs).pvalue)
        interval = stats.bootstrap(
            (logs,), np.mean, method="percentile", rng=np.random.default_rng(9)
        ).confidence_interval
        np.testing.assert_allclose(
            np.log(rows.loc[name, ["low", "high"]].astype(float)), interval, atol=0.03
        )
    small, large = sorted(p.values())
    assert sorted(rows["p_holm"]) == pytest.approx(
        sorted([min(2 * small, 1.0), max(min(2 * small, 1.0), large)])
    )


def test_correction_of_holm() -> None:
    """The textbook's example: the least p times all, the next times one less, never falling."""
    p = np.array([0.03, 0.005, math.nan, 0.01, 0.04])
    np.testing.assert_allclose(holm(p), [0.06, 0.02, math.nan, 0.03, 0.06])


@pytest.mark.parametrize(("number", "outcome"), [(NEEDED - 1, UNDECIDED), (NEEDED, SLOWER)])
def test_too_few_pairs_are_undecided(number: int, outcome: str) -> None:
    """Twice the time on each of 7 cases cannot reach the level, on 8 it does; the page says so."""
    times = [1.0 + 0.1 * i for i in range(number)]
    before = a_series("A", *of_times("A", times))
    after = a_series("B", *of_times("B", [(2.0 + 0.01 * i) * t for i, t in enumerate(times)]))
    result = compare(before, after)
    assert outcomes(result) == {"alpha": outcome}
    assert result.is_worse == (outcome == SLOWER)
    (row,) = result.methods.to_dict("records")
    assert (row["reason"] == "7 of 8 pairs") == (outcome == UNDECIDED)
    assert 2.0 ** (1 - number) < ALPHA or math.isnan(row["p"])


def test_a_small_difference_is_no_regression() -> None:
    """What is 5 % slower on every case is significant, and not told: it is equal."""
    times = [0.2 * (i + 1) for i in range(20)]
    before = a_series("A", *of_times("A", times))
    after = a_series("B", *of_times("B", [t * (1.04 + 0.001 * i) for i, t in enumerate(times)]))
    result = compare(before, after)
    assert result.methods["p_holm"].iloc[0] < ALPHA
    assert outcomes(result) == {"alpha": EQUAL}
    assert not result.is_worse


def test_times_below_the_resolution_are_not_told_apart() -> None:
    """A tenth of a millisecond and nine of them are equal."""
    before = a_series("A", *of_times("A", [0.1 * RESOLUTION] * 10))
    after = a_series("B", *of_times("B", [0.9 * RESOLUTION] * 10))
    result = compare(before, after)
    assert result.pairs["ratio"].tolist() == [1.0] * 10
    assert outcomes(result) == {"alpha": EQUAL}


def test_repetitions_are_medians() -> None:
    """One repetition in three that took ten times as long changes no ratio."""
    rows = of_times("B", [1.0, 2.0], repetitions=3)
    for row in rows:
        if row["repetition"] == 1:
            row["wall_time"] *= 10.0
    result = compare(a_series("A", *of_times("A", [1.0, 1.0])), a_series("B", *rows))
    assert sorted(result.pairs["ratio"]) == [1.0, 2.0]
    assert set(result.pairs["runs_a"]) == {1}
    assert set(result.pairs["runs_b"]) == {3}


@pytest.mark.parametrize(
    ("a", "b", "change", "ratio", "bound"),
    [
        (SOLVED, SOLVED, SAME, 1.0, EXACT),
        (SOLVED, UNPROVEN, WORSE, math.nan, NONE),
        (SOLVED, OPEN, WORSE, math.nan, NONE),
        (SOLVED, LATE, WORSE, LIMIT, AT_LEAST),
        (SOLVED | {"wall_time": 7.0}, LATE, DOUBTFUL, LIMIT / 7.0, AT_LEAST),
        (SOLVED, LATE | {"other_load": 1.5, "cores": 2}, DOUBTFUL, math.nan, NONE),
        (SOLVED | {"wall_time": 7.0}, FULL, WORSE, LIMIT / 7.0, AT_LEAST),
        (SOLVED, CRASH, WORSE, math.nan, NONE),
        (SOLVED, LIE, WORSE, math.nan, NONE),
        (OPEN, LIE, WORSE, math.nan, NONE),
        (CRASH, LIE, WORSE, math.nan, NONE),
        (OPEN, CRASH, WORSE, math.nan, NONE),
        (OPEN, LATE, SAME, LIMIT, AT_LEAST),
        (LATE, LATE, SAME, 1.0, EXACT),
        (LATE, SOLVED, BETTER, 1.0 / LIMIT, AT_MOST),
        (LIE, LIE, SAME, math.nan, NONE),
        (LIE, SOLVED, BETTER, math.nan, NONE),
        (UNPROVEN, SOLVED, BETTER, math.nan, NONE),
    ],
)
def test_changes_of_verdicts(
    a: dict[str, Any], b: dict[str, Any], change: str, ratio: float, bound: str
) -> None:
    """A worse verdict is a regression; one that the clock may have made by chance is doubtful.

    A decision at hand of cost `BEST` makes a lie one. Where a side was stopped the limit stands
    for its time, and where the answers differ otherwise there is no ratio.
    """
    truth = run("c:seed=0", "truth", **SOLVED)
    sides = [
        a_series(name, run("c:seed=0", "alpha", **facts), truth)
        for name, facts in (("A", a), ("B", b))
    ]
    result = compare(*sides)
    row = result.pairs.set_index("method").loc["alpha"]
    assert (row["change"], row["bound"]) == (change, bound)
    assert row["ratio"] == pytest.approx(ratio, nan_ok=True)
    assert result.is_worse == (change == WORSE)
    assert len(result.changes(WORSE)) == (change == WORSE)


def test_both_sides_are_judged_by_the_better_one() -> None:
    """An optimum that B shows to be none is wrong in A, too: B has become better, not other."""
    known = {"best_value": 2.0 * BEST, "best_bound": 0.0}
    claim = {"claimed_status": "optimal", "objective": 1.5 * BEST, "claimed_bound": 1.5 * BEST}
    result = compare(
        a_series("A", run("c:seed=0", "alpha", **claim | known)),
        a_series("B", run("c:seed=0", "alpha", **SOLVED | known)),
    )
    assert result.pairs["verdict_a"].tolist() == [Verdict.WRONG_OPTIMUM]
    assert result.pairs["change"].tolist() == [BETTER]


@pytest.mark.parametrize(
    ("verdicts", "verdict"),
    [
        (["solved", "solved", "time limit"], "solved"),
        (["solved", "time limit"], "time limit"),
        (["solved", "found", "open"], "found"),
        (["solved", "solved", "wrong bound"], "wrong bound"),
        (["solved", "open", "open", "crashed"], "open"),
        (["open", "crashed"], "crashed"),
    ],
)
def test_verdicts_of_repetitions(verdicts: list[str], verdict: str) -> None:
    """Wrong if any is; a goal counts if more than half reached it; ties go to the worse."""
    assert together(verdicts) == verdict
    assert together(verdicts[::-1]) == verdict


def test_a_busy_machine_is_judged_by_processor_times() -> None:
    """Beside other work wall times of one version differ, and are not what is compared."""
    times = [0.3 * (i + 1) for i in range(12)]
    quiet = {"cores": 2, "other_load": 0.1}
    busy = {"cores": 2, "other_load": 1.6}

    def side(name: str, factor: float, cpu: float, facts: dict[str, Any]) -> Series:
        rows = of_times(name, [factor * t for t in times], **facts)
        return a_series(name, *(row | {"cpu_time": cpu * row["wall_time"]} for row in rows))

    before = side("A", 1.0, 1.0, quiet)
    result = compare(before, side("B", 2.0, 0.5, busy))
    assert (result.measure, outcomes(result)) == (PROCESSOR, {"alpha": EQUAL})
    assert not result.is_worse
    assert "left no core for 0% of the runs in A, 100% in B" in result.warnings[-1]
    assert compare(before, side("B", 2.0, 0.75, busy)).is_worse
    assert compare(before, side("B", 2.0, 0.5, quiet)).measure == WALL
    assert compare(before, side("B", 2.0, 0.5, quiet)).is_worse


def test_what_is_in_one_side_only_is_listed() -> None:
    """Methods, cases and limits that one side lacks are no pairs, nor is what was not run."""
    before = a_series(
        "A",
        *of_times("A", [1.0, 1.0, 1.0]),
        *of_times("A", [1.0], "beta"),
        *of_times("A", [1.0], "gamma"),
        *of_times("A", [1.0], "gamma", time_limit=5.0),
    )
    after = a_series(
        "B",
        *of_times("B", [1.0, 1.0]),
        *of_times("B", [1.0], "gamma"),
        *of_times("B", [1.0], "gamma", start="warm"),
        run("c0:seed=0", "beta", **REFUSAL),
    )
    result = compare(before, after)
    assert result.pairs["name"].tolist() == ["alpha", "alpha", "gamma"]
    listed = result.unpaired[["only_in", "method", "case"]].itertuples(index=False, name=None)
    assert sorted(listed) == [
        ("A", "alpha", "c2:seed=0"),
        ("A", "beta", "c0:seed=0"),
        ("A", "gamma", "c0:seed=0"),
        ("B", "gamma", "c0:seed=0"),
    ]


def test_limits_are_compared_apart() -> None:
    """One method under two time limits is two rows, told apart by name."""
    rows = [row for limit in (5.0, 10.0) for row in of_times("A", [1.0], time_limit=limit)]
    result = compare(a_series("A", *rows), a_series("B", *rows))
    assert sorted(result.methods["method"]) == ["alpha (10 s)", "alpha (5 s)"]


def test_warnings_name_what_differs() -> None:
    """Machines, suites and each version of one side only are said, what is the same not."""
    before = of_times("A", [1.0], machine="one, 2 cores", versions="pyomo 6.1, scip 9", suite="s")
    after = of_times("B", [1.0], machine="two, 4 cores", versions="pyomo 6.1, scip 8", suite="s")
    assert compare(a_series("A", *before), a_series("B", *after)).warnings == (
        "machines differ: one, 2 cores in A, two, 4 cores in B",
        "versions differ: scip 9 in A, scip 8 in B",
    )
    assert compare(a_series("A", *before), a_series("B", *before)).warnings == ()


def test_nothing_in_common_is_an_error() -> None:
    """Two series without a pair are refused in a line."""
    with pytest.raises(CardOptError, match="A and B have nothing in common"):
        compare(a_series("A", *of_times("A", [1.0])), a_series("B", *of_times("B", [1.0], "beta")))
