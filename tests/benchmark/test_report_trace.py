"""Files for other tools: the trace file as PAVER reads it, and the optima."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from card_opt.benchmark.report import trace
from card_opt.benchmark.report.results import SOLVED, Results, results
from card_opt.benchmark.verdict import Verdict
from tests.helpers.paver import read_trace
from tests.helpers.report_runs import (
    BEST,
    EXACT,
    LATE,
    LIE,
    REFUSAL,
    UNPROVEN,
    by_hand,
    frame,
    run,
)


def test_trace_says_what_was_claimed() -> None:
    """A record per run, in the columns declared, with the status codes of GAMS."""
    rows = [
        run("a:x=1,y=2", "alpha", nodes=7, started="1900-01-01T12:00:00", **EXACT),
        run("a:x=1,y=2", "be ta,", **LATE),
        run("b", "alpha", claimed_status="infeasible", claimed_bound=math.inf),
        run("b", "be ta,", **REFUSAL),
        run("c", "alpha", **UNPROVEN),
        run("c", "be ta,", ending="died"),
    ]
    lines = trace.trace_text(results(frame(*rows))).splitlines()
    columns = lines[1].removeprefix("* ").split(",")
    records = [dict(zip(columns, line.split(","), strict=True)) for line in lines[3:]]
    assert lines[0] == "* Trace Record Definition"
    assert [(r["InputFileName"], r["SolverName"]) for r in records] == [
        ("a_x=1_y=2", "alpha"),
        ("a_x=1_y=2", "be_ta"),
        ("b", "alpha"),
        ("b", "be_ta"),
        ("c", "alpha"),
        ("c", "be_ta"),
    ]
    assert [(r["ModelStatus"], r["SolverStatus"]) for r in records] == [
        ("1", "1"),
        ("14", "3"),
        ("4", "1"),
        ("14", "6"),
        ("8", "1"),
        ("13", "13"),
    ]
    assert records[0]["ObjectiveValue"] == "2.0"
    assert records[0]["NumberOfNodes"] == "7"
    assert float(records[0]["JulianDate"]) == 2.5  # days since the last but one of 1899
    assert records[1]["ObjectiveValue"] == "NA"
    assert records[2]["UserComment"] == Verdict.WRONG_INFEASIBLE


def test_solu_file_says_what_is_known() -> None:
    """An optimum if the bound proves it, infeasible if that is proven, else the best known."""
    rows = [
        run("a", "alpha", **EXACT),
        run("b", "alpha", best_value=math.inf, best_bound=math.inf, **LATE),
        run("c", "alpha", best_bound=1.5, **EXACT),
        run("d", "alpha", best_value=math.inf, best_bound=-math.inf, **LATE),
        run("e,x", "alpha", **EXACT),
        run("e x", "alpha", **EXACT),
    ]
    lines = trace.solu_text(results(frame(*rows))).splitlines()
    assert lines == [
        "=opt= a 2.0",
        "=inf= b",
        "=best= c 2.0",
        "=bestdual= c 1.5",
        "=unkn= d",
        "=opt= e_x 2.0",
        "=opt= e_x_2 2.0",
    ]


def _repeated() -> Results:
    """Return results with repetitions, partial runs, and names that are much alike."""
    rows = [row | {"nodes": 7} for row in (run("a.gms", "be ta", **EXACT),)]
    rows += [
        run("a.gms", "be ta", repetition=1, nodes=10, **EXACT | {"wall_time": 3.0}),
        run("a.gms", "be_ta", wall_time=2.0, **EXACT),
        run("a.gms", "be_ta", repetition=1, **LATE),
        run("a.gms", "be_ta", repetition=2, **LATE),
        run("a", "be,ta", **UNPROVEN),
        run("A", "be@ta", **LIE),
        run("A", "be@ta", repetition=1, **EXACT),
        run("a,gms", "*be ta", best_value=math.inf, best_bound=math.inf, **REFUSAL),
        run("a.gms.gz", "x", claimed_status="infeasible", claimed_bound=math.inf),
        run("b", "x", claimed_status="optimal"),
        run("b", "y", ending="died"),
        run("b", "z", claimed_status="feasible", objective=1e300, claimed_bound=-1e300),
    ]
    return results(frame(*rows))


@pytest.mark.parametrize("make", [_repeated, lambda: results(by_hand())], ids=["alike", "by hand"])
def test_paver_takes_the_trace(make: Callable[[], Results]) -> None:
    """Every problem and method that was run has one record that PAVER's reader takes."""
    res = make()
    records = read_trace(trace.trace_text(res))
    assert len(records) == len(res.outcomes)
    for record, row in zip(records.values(), res.outcomes.to_dict("records"), strict=True):
        assert record["UserComment"] == row["verdict"]
        assert record["Direction"] == "0"
        if math.isfinite(row["wall_time"]):
            assert record["SolverTime"] == record["ETSolver"] == row["wall_time"]


def test_paver_reads_what_the_report_says() -> None:
    """Times are medians; an optimum without a decision is not read as infeasible."""
    res = _repeated()
    records = list(read_trace(trace.trace_text(res)).values())
    pairs = zip(res.outcomes["problem"], res.outcomes["method"], strict=True)
    by_pair = dict(zip(pairs, records, strict=True))
    solved = by_pair["a.gms", "be ta"]
    assert (solved["SolverTime"], solved["NumberOfNodes"]) == (2.0, 8)
    assert solved["SolverTime"] == res.times(SOLVED).loc["a.gms", "be ta"]
    assert (solved["PrimalBound"], solved["DualBound"]) == (BEST, BEST)
    late = by_pair["a.gms", "be_ta"]
    assert (late["TerminationStatus"], late["SolverTime"]) == ("timelim", LATE["wall_time"])
    assert by_pair["A", "be@ta"]["UserComment"] == Verdict.WRONG_OPTIMUM
    assert by_pair["a.gms.gz", "x"]["DualBound"] == math.inf
    assert by_pair["b", "x"]["DualBound"] == -math.inf
    assert by_pair["b", "z"]["DualBound"] == -math.inf
    assert by_pair["a,gms", "*be ta"]["TerminationStatus"] == "capabil"


def test_optima_have_the_names_of_the_trace() -> None:
    """PAVER finds the optimum of a problem by the name that its runs have."""
    res = _repeated()
    names = {line.split()[1] for line in trace.solu_text(res).splitlines()}
    assert names == {instance for instance, _ in read_trace(trace.trace_text(res))}
