"""Verdicts: what each kind of run is worth, to the word, and where the tolerances end."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.verdict import NOT_RUN, Verdict
from card_opt.benchmark.verdicts import judged
from card_opt.problem.limits import PROOF_TOL
from card_opt.solvers.child.endings import Ending
from card_opt.solving.method import NOTHING
from tests.helpers.report_runs import BEST, EXACT, LATE, LIE, LIMIT, UNPROVEN, frame, run

INF = math.inf
NOBODY = {"best_value": INF, "best_bound": -INF}  # no decision and no proof is known
NONE = {"best_value": INF, "best_bound": INF}  # proven that there is no decision
DENIAL = {"claimed_status": "infeasible"}
# 1,000 device-rounds of cost 0: the gap to -x is x, to the bit.
EVEN: dict[str, Any] = {"devices": 1, "rounds": 1000, "objective": 0.0, "best_bound": -1.0}


def row(**facts: Any) -> dict[str, Any]:
    """Return a run of one case, judged."""
    (judged_row,) = frame(run("case", "method", **facts)).to_dict("records")
    return {str(name): value for name, value in judged_row.items()}


@pytest.mark.parametrize(
    ("facts", "verdict", "reason"),
    [
        (EXACT, "solved", ""),
        (EXACT | {"claimed_bound": -INF}, "solved", ""),
        (EXACT | {"claimed_bound": 1.0}, "found", "proves it to 5.0e-01"),
        (EXACT | {"proves": NOTHING}, "found", "proves it to 0.0e+00"),
        (UNPROVEN, "found", "proves nothing"),
        (UNPROVEN | {"claimed_bound": 1.5}, "found", "proves it to 2.5e-01"),
        (UNPROVEN | {"objective": 2.5}, "open", "2.0e-01 above the best decision known"),
        (LIE | {"proves": NOTHING, "claimed_bound": -INF}, "open", "9.1e-02 above the best dec"),
        (UNPROVEN | {"wall_time": 12.0}, "time limit", "answered after 12.0 s"),
        (UNPROVEN | {"wall_time": LIMIT}, "found", "proves nothing"),
        (DENIAL | NONE, "solved", ""),
        (DENIAL | NOBODY, "found", "says infeasible, which nobody contradicts or proves"),
        ({"claimed_status": "feasible"}, "failed", "says feasible and gives no decision"),
        ({"claimed_status": "optimal"} | NOBODY, "failed", "says optimal and gives no decision"),
        ({"claimed_status": "optimal"} | NONE, "failed", "says optimal and gives no decision"),
        ({"claimed_status": "optimal", "claimed_bound": 9.0} | NONE, "failed", "says optimal and"),
        # What is wrong, the gravest first.
        (EXACT | {"fault": "no cut 9"}, "wrong point", "gives a decision that is none: no cut 9"),
        (EXACT | {"violation": 2e-6}, "wrong point", "its decision exceeds a limit by 2.0e-06"),
        (DENIAL, "wrong infeasible", "there is a decision, which costs 2"),
        ({"claimed_status": "optimal"}, "wrong point", "says optimal and gives no decision"),
        (LIE, "wrong optimum", "2.2 claimed optimal, a decision at hand costs 2"),
        (UNPROVEN | {"claimed_bound": 3.0}, "wrong bound", "bound 3, a decision at hand costs 2"),
        (UNPROVEN | {"claimed_bound": math.nan}, "wrong bound", "bound nan, a decision at hand"),
        (LATE | {"claimed_bound": 3.0}, "wrong bound", "bound 3, a decision at hand costs 2"),
        (DENIAL | NONE | {"claimed_bound": 3.0}, "solved", ""),
    ],
)
def test_each_answer_has_its_verdict_and_reason(
    facts: dict[str, Any], verdict: str, reason: str
) -> None:
    """Every kind of answer is worth one word, with a line that says why."""
    found = row(**facts)
    assert found["verdict"] == verdict
    assert found["reason"].startswith(reason)
    assert bool(found["reason"]) is bool(reason)


@pytest.mark.parametrize(
    ("ending", "verdict"),
    [
        (Ending.REFUSED, Verdict.UNSUPPORTED),
        (Ending.ABSENT, Verdict.UNAVAILABLE),
        (Ending.TIMED_OUT, Verdict.TIME_LIMIT),
        (Ending.OUT_OF_MEMORY, Verdict.MEMORY_LIMIT),
        (Ending.DIED, Verdict.CRASHED),
        (Ending.FAILED, Verdict.FAILED),
    ],
)
def test_what_gave_no_answer_is_judged_by_its_ending(ending: Ending, verdict: Verdict) -> None:
    """The line is the one that came, even beside a decision as good as the best."""
    found = row(**UNPROVEN | {"ending": ending, "message": "what came"})
    assert (found["verdict"], found["reason"]) == (verdict, "what came")


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        ("time_limit", Verdict.TIME_LIMIT),
        ("memory_limit", Verdict.MEMORY_LIMIT),
        ("unsupported", Verdict.UNSUPPORTED),
        ("unavailable", Verdict.UNAVAILABLE),
        ("error", Verdict.FAILED),
    ],
)
def test_what_says_itself_that_it_stopped_is_believed(status: str, verdict: Verdict) -> None:
    """An answer that claims no success keeps its own word and line."""
    found = row(claimed_status=status, objective=BEST, message="what came")
    assert (found["verdict"], found["reason"]) == (verdict, "what came")


def test_an_error_stands_by_nothing() -> None:
    """A method that says that it failed is not wrong, whatever it said before."""
    said = {"fault": "no cut 9", "violation": 1.0, "claimed_bound": 9.0, "message": "numerics"}
    found = row(claimed_status="error", **said)
    assert (found["verdict"], found["reason"]) == (Verdict.FAILED, "numerics")


@pytest.mark.parametrize(
    ("facts", "inside", "outside"),
    [
        ({"claimed_status": "feasible", "best_value": "-gap"}, "found", "open"),
        ({"claimed_status": "optimal", "best_value": "-gap"}, "solved", "wrong optimum"),
        ({"claimed_status": "optimal", "claimed_bound": "-gap"}, "solved", "found"),
        ({"claimed_status": "feasible", "claimed_bound": "gap"}, "found", "wrong bound"),
        ({"claimed_status": "feasible", "violation": "gap"}, "found", "wrong point"),
    ],
)
def test_what_is_off_by_the_tolerance_is_within_it(
    facts: dict[str, Any], inside: str, outside: str
) -> None:
    """Exactly the tolerance passes and a little more does not."""
    for gap, verdict in ((PROOF_TOL, inside), (PROOF_TOL * 1.001, outside)):
        values = {"gap": gap, "-gap": -gap}
        fields = {name: values.get(value, value) for name, value in facts.items()}
        assert row(**EVEN | {"best_value": 0.0} | fields)["verdict"] == verdict


NEAR = EXACT | {"objective": BEST * (1.0 + 1e-7), "other_cuts": 1, "tolerance": 1e-8}


@pytest.mark.parametrize(
    ("facts", "verdict", "reason"),
    [
        (NEAR, "second best", "1.0e-07 above the best decision known, with another cut in 1 of 2"),
        (NEAR | {"other_cuts": 2}, "second best", "1.0e-07 above the best decision known, with"),
        (NEAR | {"other_cuts": -1}, "second best", "1.0e-07 above the best decision known"),
        (
            NEAR | {"claimed_status": "feasible"},
            "open",
            "1.0e-07 above the best decision known, w",
        ),
        (
            NEAR | {"proves": NOTHING},
            "open",
            "1.0e-07 above the best decision known, with another",
        ),
        # Within the tolerance cuts are ties, and with the best cuts frequencies may be off.
        (NEAR | {"tolerance": 1e-6}, "solved", ""),
        (NEAR | {"tolerance": 2e-7}, "solved", ""),
        (NEAR | {"other_cuts": 0}, "solved", ""),
        (NEAR | {"other_cuts": 0, "claimed_status": "feasible"}, "found", "proves it to 1.0e-07"),
        # Cuts are compared with those known beforehand; if these are not best, costs decide.
        (NEAR | {"other_cuts": 0, "objective": BEST, "best_value": 2.1}, "solved", ""),
        # What is further off is wrong, whatever the tolerance.
        (NEAR | {"objective": BEST * (1.0 + 2e-6)}, "wrong optimum", "2.000004 claimed optimal"),
        (NEAR | {"objective": BEST * (1.0 + 2e-6), "tolerance": 1e-5}, "found", "proves it to 2"),
    ],
)
def test_decisions_are_as_good_as_the_case_can_tell(
    facts: dict[str, Any], verdict: str, reason: str
) -> None:
    """A near-tie is told from the best by the case's tolerance, and called wrong only past 1e-6.

    With the tolerance of 1e-6 that all cases had, a second-best cut at 1e-7 was solved.
    """
    found = row(**facts)
    assert found["verdict"] == verdict
    assert found["reason"].startswith(reason)
    assert found["is_best"] is (verdict in {"solved", "found"})


def test_its_own_tolerance_ends_where_it_says() -> None:
    """Exactly the case's tolerance passes and a little more does not."""
    facts = EVEN | {"claimed_status": "optimal", "tolerance": 1e-9, "other_cuts": 3}
    for gap, verdict in ((1e-9, "solved"), (1.001e-9, "second best"), (PROOF_TOL, "second best")):
        assert row(**facts | {"best_value": -gap})["verdict"] == verdict
    assert row(**facts | {"best_value": -1.001 * PROOF_TOL})["verdict"] == "wrong optimum"


def test_best_cuts_are_no_excuse_when_others_are_better() -> None:
    """The cuts known beforehand are not the best any more if somebody found better ones."""
    same = NEAR | {"other_cuts": 0, "objective": BEST}
    better = UNPROVEN | {"objective": BEST * (1.0 - 1e-7), "tolerance": 1e-8, "other_cuts": 1}
    table = frame(run("a", "m", **same), run("a", "n", **better))
    assert table["verdict"].tolist() == ["second best", "found"]


def test_gaps_are_relative_to_the_device_rounds() -> None:
    """Costs near 0 are compared with 1e-3 for each of the M N device-rounds."""
    facts = {"devices": 2, "rounds": 3, "claimed_status": "feasible", "best_bound": -INF}
    found = row(objective=0.0, best_value=-6e-4, claimed_bound=-3e-3, **facts)
    assert found["primal_gap"] == pytest.approx(0.1, rel=1e-12)
    assert found["gap"] == pytest.approx(0.5, rel=1e-12)
    near = facts | {"best_value": 0.0, "objective": INF, "ending": Ending.TIMED_OUT}
    above = 6e-3 * PROOF_TOL  # a bound by which 0 is exceeded
    assert row(claimed_bound=0.9 * above, **near)["verdict"] == Verdict.TIME_LIMIT
    assert row(claimed_bound=1.1 * above, **near)["verdict"] == Verdict.WRONG_BOUND


def test_without_a_decision_there_is_no_gap() -> None:
    """Both gaps are inf, and nothing is refuted."""
    found = row(**LATE | {"claimed_bound": 1.0})
    assert (found["primal_gap"], found["gap"], found["refuted"]) == (INF, INF, False)


@pytest.mark.parametrize(
    ("objective", "violation", "refuted"),
    [
        (0.0, 0.0, False),
        (-PROOF_TOL, 0.0, False),
        (-1.1 * PROOF_TOL, 0.0, True),
        (-1.1 * PROOF_TOL, 1e-16, False),
        (INF, 0.0, False),
    ],
)
def test_a_decision_below_our_bound_refutes_it(
    objective: float, violation: float, refuted: bool
) -> None:
    """If it exceeds no limit at all, and is below by more than the tolerance."""
    facts = EVEN | {"best_bound": 0.0, "objective": objective, "violation": violation}
    assert row(claimed_status="feasible", **facts)["refuted"] is refuted


def test_the_best_is_that_of_the_problem() -> None:
    """It is the least of what is known and of all decisions inside, for each digest by itself."""
    rows = [
        run("a", "m", claimed_status="feasible", objective=1.5),
        run("a", "n", claimed_status="feasible", objective=1.0, violation=1e-16),
        run("a", "o", **EXACT),
        run("b", "m", claimed_status="feasible", objective=3.0),
        run("c", "m", **LATE | NOBODY),
        run("d", "m", claimed_status="feasible", objective=1.0, violation=1e-16),
    ]
    table = judged(pd.DataFrame(rows, index=[7, 7, 3, 1, 0, 2]))
    assert table["best"].tolist() == [1.5, 1.5, 1.5, BEST, INF, BEST]
    assert table["best"].dtype == float
    assert table.index.tolist() == [0, 1, 2, 3, 4, 5]
    assert table["method"].tolist() == ["m", "n", "o", "m", "m", "m"]
    words = ["certified_value", "certified_bound", "best"]
    words += ["verdict", "reason", "primal_gap", "gap", "refuted", "is_best"]
    assert list(table) == [*rows[0], *words]
    assert table["verdict"].tolist()[2:4] == ["wrong optimum", "open"]


def test_verdicts_are_plain_words() -> None:
    """A table of verdicts can be written and read again: its words are text."""
    table = frame(run("a", "m", **EXACT))
    assert [type(table[name].item()) for name in ("verdict", "reason")] == [str, str]


def test_what_was_not_run_has_two_words() -> None:
    """Refused beforehand, or not installed."""
    assert {Verdict.UNSUPPORTED, Verdict.UNAVAILABLE} == NOT_RUN


CERTIFIED = {"certified_value": BEST, "certified_bound": BEST}


@pytest.mark.parametrize(
    ("facts", "known", "verdict"),
    [
        (EXACT, CERTIFIED, "proved"),
        (EXACT, CERTIFIED | {"certified_bound": BEST * (1.0 - 2e-6)}, "solved"),
        (EXACT, {"certified_bound": -INF}, "solved"),
        (EXACT | {"claimed_bound": 1.0}, CERTIFIED, "found"),
        (UNPROVEN, CERTIFIED, "found"),
        (UNPROVEN | {"objective": 2.5}, CERTIFIED, "open"),
        (EXACT, {"certified_value": BEST - 0.1}, "wrong optimum"),
        (DENIAL | NONE, {"certified_bound": INF}, "proved"),
        (DENIAL | NOBODY, {"certified_bound": INF}, "proved"),
        (DENIAL | NONE, {"certified_bound": 1.0}, "solved"),
    ],
)
def test_a_certificate_raises_what_is_solved(
    facts: dict[str, Any], known: dict[str, float], verdict: str
) -> None:
    """An optimum that was claimed is proved where a certificate leaves no gap, and only there."""
    table = judged(pd.DataFrame([run("case", "method", **facts) | known]))
    assert table["verdict"].item() == verdict


def test_a_certificate_is_one_of_the_problem() -> None:
    """What it proves holds for all runs of the problem, of other stores too, and of no other."""
    rows = [run("a", "m", **EXACT) | CERTIFIED, run("a", "n", **EXACT), run("b", "m", **EXACT)]
    assert judged(pd.DataFrame(rows))["verdict"].tolist() == ["proved", "proved", "solved"]


def test_a_decision_below_a_certificate_refutes_it() -> None:
    """One that costs less than a certificate proves is an error of ours, however it was found."""
    facts = UNPROVEN | {"best_bound": -INF}
    table = judged(pd.DataFrame([run("a", "m", **facts) | {"certified_bound": BEST + 0.1}]))
    assert table["refuted"].item()
