"""Solvers' own claims: which are false, which only against our proofs, which nobody can judge."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.claims import FALSE, Truth, with_claims
from card_opt.benchmark.measure import measure
from card_opt.benchmark.verdict import Verdict
from card_opt.benchmark.verdicts import judged
from card_opt.constraints import Deadline
from card_opt.families.case import Case
from card_opt.families.tightness import least_of
from card_opt.problem.limits import PROOF_TOL, Limits
from card_opt.solving.catalogue import find
from tests.helpers.instances import random_instance
from tests.helpers.report_runs import BEST, run

INF = math.inf
GIVEN = {"claimed_status": "feasible", "objective": BEST}  # the best decision
OPTIMAL = GIVEN | {"raw_says": "optimal", "raw_about": "problem", "raw_word": "done"}
WORSE = OPTIMAL | {"objective": 2.2}
NOTHING = {"claimed_status": "error", "raw_says": "optimal", "raw_about": "problem"}
DENIAL = {"claimed_status": "error", "raw_says": "infeasible", "raw_about": "problem"}
STOPPED = {"claimed_status": "time_limit", "raw_says": "stopped", "raw_about": "problem"}
OPEN = {"best_bound": 1.0}  # our proof does not close
NONE = {"best_value": INF, "best_bound": INF}  # proven that there is no decision
NOBODY = {"best_value": INF, "best_bound": -INF}  # no decision and no proof is known
RELAXATION = {"raw_about": "relaxation"}
GRID = {"raw_about": "grid"}
# 1,000 device-rounds of cost 0: the excess of x over it is x, to the bit.
EVEN: dict[str, Any] = {"devices": 1, "rounds": 1000, "best_value": 0.0, "best_bound": 0.0}


def row(**facts: Any) -> dict[str, Any]:
    """Return a run of one case with what its solver's claim is worth."""
    (found,) = with_claims(judged(pd.DataFrame([run("case", "m", **facts)]))).to_dict("records")
    return {str(name): value for name, value in found.items()}


@pytest.mark.parametrize(
    ("facts", "claim", "excess"),
    [
        (OPTIMAL, "right", 0.0),
        (OPTIMAL | {"raw_objective": BEST, "raw_bound": BEST}, "right", 0.0),
        (OPTIMAL | {"raw_bound": 1.0}, "right", 0.0),
        (GIVEN | {"raw_says": "feasible", "raw_about": "problem"}, "right", 0.0),
        (STOPPED | {"raw_bound": 1.5}, "right", 0.0),
        (STOPPED | {"raw_objective": 2.2, "objective": 2.2}, "right", 0.0),
        (STOPPED, "no claim", 0.0),
        (GIVEN | {"raw_says": "failed", "raw_bound": 9.0}, "no claim", 0.0),
        ({"ending": "died"}, "no claim", 0.0),
        # What it told on its way, before it was stopped.
        ({"ending": "time limit", "raw_bound": 1.5, "claimed_bound": 1.5}, "right", 0.0),
        ({"ending": "time limit", "raw_bound": 2.5, "claimed_bound": 2.5}, "false bound", 0.25),
        # Denials.
        (DENIAL, "false infeasible", INF),
        (DENIAL | RELAXATION, "false infeasible", INF),
        (DENIAL | GRID, "not judged", 0.0),
        (DENIAL | NONE, "right", 0.0),
        (DENIAL | NOBODY, "not judged", 0.0),
        # Optima.
        (WORSE, "false optimum", 1 / 11),
        (WORSE | {"raw_bound": 9.0, "raw_objective": 2.0}, "false optimum", 1 / 11),
        (NOTHING | {"raw_objective": 2.2}, "false optimum", 1 / 11),
        (OPTIMAL | OPEN, "not judged", 0.0),
        (OPTIMAL | OPEN | {"tolerance": 0.6}, "right", 0.0),
        # Bounds, of relaxations too.
        (OPTIMAL | {"raw_bound": 2.5}, "false bound", 0.25),
        (STOPPED | {"raw_bound": 2.5}, "false bound", 0.25),
        (STOPPED | OPEN | {"raw_bound": 1.5}, "not judged", 0.0),
        (OPTIMAL | {"claimed_bound": math.nan}, "false bound", INF),
        # Decisions and their values.
        (OPTIMAL | {"raw_objective": 1.9}, "false value", -0.1 / 1.9),
        (OPTIMAL | {"raw_objective": 2.5, "raw_says": "feasible"}, "false value", 0.2),
        (OPTIMAL | {"fault": "no cut 9", "objective": INF}, "false decision", INF),
        (OPTIMAL | {"violation": 2e-6}, "false decision", 2e-6),
        (NOTHING, "no decision", 0.0),
        (NOTHING | NONE, "no decision", 0.0),
        (NOTHING | {"raw_says": "feasible"}, "no decision", 0.0),
        (NOTHING | {"raw_bound": 2.5}, "false bound", 0.25),
        # Against our proofs alone.
        (OPTIMAL | NONE | {"violation": 1e-7}, "against our proof", INF),
        (STOPPED | NOBODY | OPEN | {"raw_objective": 0.5}, "against our proof", 1.0),
        # Relaxations and grids.
        (OPTIMAL | RELAXATION, "not judged", 0.0),
        (OPTIMAL | RELAXATION | {"raw_objective": 1.5}, "right", 0.0),
        (OPTIMAL | RELAXATION | {"raw_objective": 1.5, "objective": 2.2}, "right", 0.0),
        (OPTIMAL | RELAXATION | {"raw_objective": 1.5, "violation": 0.1}, "right", 0.0),
        (OPTIMAL | RELAXATION | OPEN | {"raw_objective": 1.5}, "not judged", 0.0),
        (OPTIMAL | RELAXATION | {"raw_objective": 2.5}, "false optimum", 0.2),
        (OPTIMAL | RELAXATION | {"raw_bound": 2.5}, "false bound", 0.25),
        (OPTIMAL | RELAXATION | NONE | {"raw_objective": 1.5, "objective": INF}, "right", 0.0),
        (WORSE | GRID | {"raw_objective": 2.2, "raw_bound": 2.2}, "not judged", 0.0),
        (WORSE | GRID | {"raw_objective": 2.0}, "false value", -0.1),
        (GIVEN | GRID | {"raw_says": "feasible", "raw_objective": BEST}, "right", 0.0),
    ],
)  # fmt: skip
def test_each_claim_has_its_word(facts: dict[str, Any], claim: str, excess: float) -> None:
    """Every kind of claim is worth one word, with how far it is off and a line that says why."""
    found = row(**facts)
    assert found["claim"] == claim
    assert found["claim_excess"] == pytest.approx(excess)
    assert bool(found["claim_reason"]) is (claim not in {"right", "no claim"})


@pytest.mark.parametrize(
    ("facts", "inside", "outside"),
    [
        (OPTIMAL | EVEN | {"objective": "gap"}, "right", "false optimum"),
        (OPTIMAL | EVEN | {"objective": 0.0, "raw_bound": "gap"}, "right", "false bound"),
        (OPTIMAL | EVEN | {"objective": 0.0, "raw_objective": "gap"}, "right", "false value"),
        (OPTIMAL | EVEN | {"objective": 0.0, "raw_objective": "-gap"}, "right", "false value"),
        (OPTIMAL | EVEN | {"objective": 0.0, "violation": "gap"}, "right", "false decision"),
        (OPTIMAL | EVEN | RELAXATION | {"raw_objective": "gap"}, "right", "false optimum"),
        (OPTIMAL | EVEN | {"objective": 0.0, "best_bound": "-gap"}, "right", "not judged"),
    ],
)
def test_tolerance_of_claims(facts: dict[str, Any], inside: str, outside: str) -> None:
    """Exactly 1e-6 passes and a little more does not, with its sign for bounds and optima."""
    for gap, claim in ((PROOF_TOL, inside), (PROOF_TOL * 1.001, outside)):
        values = {"gap": gap, "-gap": -gap}
        given = {name: values.get(value, value) for name, value in facts.items()}
        assert row(**given)["claim"] == claim
    if "bound" in outside:  # below by a little is below
        assert row(**facts | {"raw_bound": -1.0})["claim"] == "right"


def test_second_best_is_not_false() -> None:
    """Optimal to what solvers can tell, and not to what the case tells apart."""
    near = OPTIMAL | {"objective": BEST * (1.0 + 1e-7), "tolerance": 1e-8, "other_cuts": 1}
    found = row(**near)
    assert found["claim"] == "second best"
    assert found["claim_reason"].endswith("with another cut in 1 of 2 device-rounds")
    assert row(**near | {"raw_says": "feasible"})["claim"] == "right"
    assert row(**near | {"other_cuts": 0})["claim"] == "right"


def test_false_rests_on_no_proof_of_ours() -> None:
    """Without a decision at hand nothing is false but a decision that is none."""
    for said in (OPTIMAL, WORSE, NOTHING, DENIAL, STOPPED):
        for values in ({}, {"raw_objective": 0.1}, {"raw_bound": 9.0}):
            facts: dict[str, Any] = said | values | NONE
            if math.isfinite(facts.get("objective", INF)):
                facts |= {"violation": 1e-7, "raw_objective": facts["objective"]}
            assert row(**facts)["claim"] not in FALSE


def test_claim_is_judged_by_whoever_found_better() -> None:
    """The best decision of all runs of a problem counts, as for verdicts."""
    unknown = {"best_value": INF, "best_bound": -INF}
    rows = [run("case", "m", **WORSE | unknown), run("case", "n", **GIVEN | unknown)]
    table = with_claims(judged(pd.DataFrame(rows)))
    assert table["claim"].tolist() == ["false optimum", "no claim"]
    alone = with_claims(judged(pd.DataFrame(rows[:1])))
    assert alone["claim"].tolist() == ["not judged"]


def test_false_words_say_so() -> None:
    """Exactly those words are false that say so, and words are text in a table."""
    assert {truth for truth in Truth if "false" in truth} == FALSE
    assert type(row(**OPTIMAL)["claim"]) is str


def test_mindtpy_denies_a_feasible_deadline() -> None:
    """Its cuts leave no decision on three feasible cases of the standard suite, and on this one.

    The adapter does not believe it: the verdict is that it failed, and the claim is false.
    """
    inst = random_instance(3, shape=(1, 1), num_cuts=4)
    deadline = Deadline(1.1 * float(least_of(inst, "delay").item()))
    case = Case(family="test", seed=3, instance=inst, constraints=(deadline,))
    method = find("pyomo-conic-mindtpy-ecp")
    if method.missing():
        pytest.skip("needs casadi")
    found = measure(case, method, Limits(), key="k", suite="s")
    (judgement,) = with_claims(judged(pd.DataFrame([vars(found)]))).to_dict("records")
    assert judgement["verdict"] == Verdict.FAILED
    assert judgement["raw_word"] == "infeasible"
    assert judgement["claim"] == Truth.FALSE_INFEASIBLE
