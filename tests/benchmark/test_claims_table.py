"""The tables of solvers' claims: every count by hand, and each false claim with its words."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.claims import FALSE, Truth, with_claims
from card_opt.benchmark.report.claims import claims, false_claims
from card_opt.benchmark.report.results import results
from tests.helpers.report_runs import BEST, LATE, REFUSAL, UNPROVEN, frame, run

RIGHT = UNPROVEN | {
    "raw_word": "done",
    "raw_says": "optimal",
    "raw_about": "problem",
    "raw_objective": BEST,
}
DENIAL = {
    "claimed_status": "error",
    "raw_word": "none",
    "raw_says": "infeasible",
    "raw_about": "problem",
}


@pytest.fixture
def runs() -> pd.DataFrame:
    """Return runs of three methods on three problems, one of them infeasible.

    ======  ================  =====================  =============
    method  a                 b                      c, infeasible
    ======  ================  =====================  =============
    alpha   right             false bound, by 1/2    right
    beta    false infeasible  right                  no decision
    gamma   no claim          false value, by -1/19  (not taken)
    ======  ================  =====================  =============
    """
    none: dict[str, Any] = {"best_value": float("inf"), "best_bound": float("inf")}
    rows = [
        run("a:seed=0", "alpha", **RIGHT),
        run("a:seed=0", "beta", **DENIAL),
        run("a:seed=0", "gamma", **LATE),
        run("b:seed=0", "alpha", **RIGHT | {"raw_bound": 3.0}),
        run("b:seed=0", "beta", **RIGHT),
        run("b:seed=0", "gamma", **RIGHT | {"raw_objective": 1.9}),
        run("c:seed=0", "alpha", **DENIAL | none),
        run("c:seed=0", "beta", **DENIAL | none | {"raw_says": "optimal"}),
        run("c:seed=0", "gamma", **REFUSAL | none),
    ]
    return with_claims(results(frame(*rows)).runs)


def test_claims_are_counted_per_method(runs: pd.DataFrame) -> None:
    """The counts are those by hand, and who claims falsely comes first."""
    table = claims(runs).set_index("method")
    assert table.index.tolist() == ["alpha", "beta", "gamma"]
    assert table["claims"].tolist() == [3, 3, 1]
    assert table["false"].tolist() == [1, 1, 1]
    assert table["right"].tolist() == [2, 1, 0]
    assert table["no claim"].tolist() == [0, 0, 2]
    assert table["no decision"].tolist() == [0, 1, 0]
    assert table["solver"].tolist() == ["Alpha", "Beta", "Gamma"]
    assert (table[list(Truth)].sum(axis=1) == 3).all()
    assert (table[sorted(FALSE)].sum(axis=1) == table["false"]).all()
    silent = runs[~runs["method"].isin(["beta", "gamma"])].assign(method="aaa", claim="right")
    assert claims(pd.concat([runs, silent]))["method"].tolist()[-1] == "aaa"


def test_false_claims_are_listed_the_gravest_first(runs: pd.DataFrame) -> None:
    """Each with what the solver said, what is so, and what the verdict on the method was."""
    table = false_claims(runs)
    assert table["claim"].tolist() == [
        "false infeasible",
        "false bound",
        "false value",
        "no decision",
    ]
    assert table["method"].tolist() == ["beta", "alpha", "gamma", "beta"]
    assert table["problem"].tolist() == ["a:seed=0", "b:seed=0", "b:seed=0", "c:seed=0"]
    assert table["verdict"].tolist() == ["failed", "found", "found", "failed"]
    assert table["said"].tolist() == [
        "none (infeasible)",
        "done (optimal), objective 2, bound 3",
        "done (optimal), objective 1.9",
        "none (optimal)",
    ]
    assert table["excess"].tolist() == pytest.approx([float("inf"), 0.5, -0.1 / 1.9, 0.0])
    assert table["truth"].tolist() == [BEST, BEST, BEST, float("inf")]
    assert table["reason"].all()


def test_what_is_said_of_another_model_says_so() -> None:
    """A relaxation's value is told as one, and a bound that came on the way as such."""
    facts = RIGHT | {"raw_about": "relaxation", "raw_objective": 2.5}
    late = LATE | {"raw_bound": 3.0, "claimed_bound": 3.0}
    rows = [run("a:seed=0", "alpha", **facts), run("a:seed=0", "beta", **late)]
    table = false_claims(with_claims(results(frame(*rows)).runs))
    assert table["said"].tolist() == [
        "done (optimal), of a relaxation, objective 2.5",
        "on its way, bound 3",
    ]


def test_without_false_claims_the_table_is_empty() -> None:
    """It has its columns all the same."""
    runs = with_claims(results(frame(run("a:seed=0", "alpha", **RIGHT))).runs)
    table = false_claims(runs)
    assert table.empty
    assert {"problem", "method", "claim", "said", "truth", "excess"} <= set(table)
