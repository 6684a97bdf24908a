"""What the claims of the solvers themselves are worth, before any adapter made sense of them.

A verdict (`card_opt.benchmark.verdicts`) is on what a method answers: its adapter may have kept
back a false word, and calls no decision optimal that its solver cannot prove. Here the solver's
own status, value and bound are judged, and by the same rule: only a decision at hand makes a claim
false. What contradicts nothing but this package's proofs has a word of its own.

A claim is off if it is so by more than 1e-6, relative, or the case's own tolerance if that is
wider: solvers are asked for 1e-9 on each row, which leaves as much in an objective. Bounds and
optima are compared with their sign, so that what is below by a little is right.
"""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from card_opt.benchmark.verdicts import coarse, dearer
from card_opt.problem.claim import About, Saying
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.solution import relative_excess

if TYPE_CHECKING:
    import pandas as pd


class Truth(enum.StrEnum):
    """What a solver's own claim is worth."""

    RIGHT = "right"  #: all that it says of the problem is so
    SECOND_BEST = "second best"  #: of an optimum, so to 1e-6, but not to the case's own tolerance
    NO_CLAIM = "no claim"  #: it says itself that it failed, or did not get to say anything
    NOT_JUDGED = "not judged"  #: it is of another model's optimum, or nobody knows
    AGAINST_PROOF = "against our proof"  #: nothing but a proof of this package contradicts it
    NO_DECISION = "no decision"  #: of a decision that it does not give
    FALSE_VALUE = "false value"  #: its decision costs something else
    FALSE_BOUND = "false bound"  #: its bound is above the cost of a decision at hand
    FALSE_OPTIMUM = "false optimum"  #: a decision at hand costs less
    FALSE_DECISION = "false decision"  #: what it gives as a decision is none, or exceeds a limit
    FALSE_INFEASIBLE = "false infeasible"  #: there is a decision at hand


FALSE = frozenset(truth for truth in Truth if truth.startswith("false"))
_HAS_DECISION = {Saying.OPTIMAL, Saying.FEASIBLE}
_OF_DECISIONS = {"", About.PROBLEM, About.GRID}  # what a decision of the model is one of
_OF_BOUNDS = {"", About.PROBLEM, About.RELAXATION}  # what a bound on the model's optimum is one of


class Judgement(NamedTuple):
    """What a claim is worth, by how much it is off (relative; 0 if it is not), and why."""

    truth: Truth
    excess: float = 0.0
    reason: str = ""


def with_claims(frame: pd.DataFrame) -> pd.DataFrame:
    """Return judged runs with what their solvers' own claims are worth.

    Parameters
    ----------
    frame
        As `card_opt.benchmark.verdicts.judged` returns it.

    Returns
    -------
    DataFrame
        The same rows and these columns more. `claim`, `claim_reason`: see `Truth`, and one line
        that says why. `claim_excess`: by how much it is off, relative; inf where a decision is
        denied or none, 0 where nothing is.
    """
    judgements = [_judge(row) for row in frame.to_dict("records")]
    return frame.assign(
        claim=[str(j.truth) for j in judgements],
        claim_excess=[float(j.excess) for j in judgements],
        claim_reason=[j.reason for j in judgements],
    )


def _judge(row: dict[Any, Any]) -> Judgement:
    says = row["raw_says"]
    if says == Saying.FAILED or _is_silent(row):
        return Judgement(Truth.NO_CLAIM)
    if says == Saying.INFEASIBLE:
        return _on_denial(row)
    return (
        _on_decision(row)
        or _on_optimum(row)
        or _on_bound(row)
        or _on_value(row)
        or _on_proof(row)
        or _on_the_rest(row)
    )


def _is_silent(row: dict[Any, Any]) -> bool:
    """Return whether a solver says nothing, or no more than that it was stopped."""
    if not math.isnan(row["raw_bound"]):
        return False
    has_none = math.isinf(row["objective"]) and not row["fault"]
    is_stopped = row["raw_says"] == Saying.STOPPED and math.isnan(row["raw_objective"])
    return row["raw_says"] == "" or (is_stopped and has_none)


def _on_denial(row: dict[Any, Any]) -> Judgement:
    if row["raw_about"] == About.GRID:
        return Judgement(Truth.NOT_JUDGED, reason="says that its own grid has no decision")
    if row["best"] < math.inf:
        text = f"there is a decision, which costs {row['best']:.9g}"
        return Judgement(Truth.FALSE_INFEASIBLE, math.inf, text)
    if row["best_bound"] == math.inf:
        return Judgement(Truth.RIGHT)
    return Judgement(Truth.NOT_JUDGED, reason="nobody knows whether there is a decision")


def _on_decision(row: dict[Any, Any]) -> Judgement | None:
    """Judge what it gives as a decision; that of a relaxation need not be one."""
    if row["raw_about"] not in _OF_DECISIONS or not row["raw_says"]:
        return None
    if row["fault"]:
        return Judgement(Truth.FALSE_DECISION, math.inf, f"it is none: {row['fault']}")
    if row["violation"] > PROOF_TOL:
        text = f"it exceeds a limit by {row['violation']:.1e}"
        return Judgement(Truth.FALSE_DECISION, row["violation"], text)
    return None


def _on_optimum(row: dict[Any, Any]) -> Judgement | None:
    """Judge the claim of an optimum by what its decision costs, or by its value without one."""
    if row["raw_says"] != Saying.OPTIMAL or row["raw_about"] == About.GRID:
        return None
    is_decision = row["raw_about"] == About.PROBLEM and math.isfinite(row["objective"])
    worth = row["objective"] if is_decision else row["raw_objective"]
    excess = _excess(worth, row["best"], row)
    if not excess > coarse(row):
        return None
    text = f"{worth:.9g} claimed optimal, a decision at hand costs {row['best']:.9g}"
    return Judgement(Truth.FALSE_OPTIMUM, excess, text)


def _on_bound(row: dict[Any, Any]) -> Judgement | None:
    if row["raw_about"] not in _OF_BOUNDS:
        return None
    if math.isnan(row["claimed_bound"]):
        return Judgement(Truth.FALSE_BOUND, math.inf, "its bound is no number")
    excess = -_excess(row["best"], row["raw_bound"], row)
    if not excess > coarse(row):
        return None
    text = f"bound {row['raw_bound']:.9g}, a decision at hand costs {row['best']:.9g}"
    return Judgement(Truth.FALSE_BOUND, excess, text)


def _on_value(row: dict[Any, Any]) -> Judgement | None:
    """Judge what it says that its decision costs, and whether it gives the one that it has."""
    if row["raw_about"] not in _OF_DECISIONS:
        return None
    if math.isinf(row["objective"]):
        if row["raw_says"] not in _HAS_DECISION:
            return None
        return Judgement(Truth.NO_DECISION, reason=f"says {row['raw_says']} and gives none")
    excess = _excess(row["raw_objective"], row["objective"], row)
    if not abs(excess) > coarse(row):
        return None
    text = f"says {row['raw_objective']:.9g} of a decision that costs {row['objective']:.9g}"
    return Judgement(Truth.FALSE_VALUE, excess, text)


def _on_proof(row: dict[Any, Any]) -> Judgement | None:
    """Judge by this package's own bound, which is inf if it has proven that there is none."""
    if row["raw_about"] not in _OF_DECISIONS:
        return None
    if row["best_bound"] == math.inf and row["raw_says"] in _HAS_DECISION:
        text = "it is proven that there is no decision"
        return Judgement(Truth.AGAINST_PROOF, math.inf, text)
    excess = -_excess(row["raw_objective"], row["best_bound"], row)
    if not excess > coarse(row):
        return None
    text = f"says {row['raw_objective']:.9g}, our bound is {row['best_bound']:.9g}"
    return Judgement(Truth.AGAINST_PROOF, excess, text)


def _on_the_rest(row: dict[Any, Any]) -> Judgement:
    """Judge what nothing contradicts."""
    about, is_optimum = row["raw_about"], row["raw_says"] == Saying.OPTIMAL
    if is_optimum and about == About.GRID:
        return Judgement(Truth.NOT_JUDGED, reason="is of the optimum of a grid of its own")
    if (
        about == About.RELAXATION
        and math.isnan(row["raw_objective"])
        and math.isnan(row["raw_bound"])
    ):
        return Judgement(Truth.NOT_JUDGED, reason="is of another model")
    if is_optimum and about == About.PROBLEM and not row["is_best"]:
        return Judgement(Truth.SECOND_BEST, row["primal_gap"], dearer(row))
    is_open = _excess(row["best"], row["best_bound"], row) > coarse(row)
    if is_optimum and about == About.PROBLEM and is_open:
        text = "nobody knows whether there is a better decision"
        return Judgement(Truth.NOT_JUDGED, reason=text)
    lowest = max((v for v in _bounds(row) if not math.isnan(v)), default=-math.inf)
    if _excess(lowest, row["best_bound"], row) > coarse(row):
        return Judgement(Truth.NOT_JUDGED, reason="nobody else knows so high a bound")
    return Judgement(Truth.RIGHT)


def _bounds(row: dict[Any, Any]) -> tuple[float, ...]:
    """Return what it says that the optimum is not below."""
    if row["raw_about"] == About.GRID:
        return ()
    if row["raw_about"] == About.RELAXATION and row["raw_says"] == Saying.OPTIMAL:
        return row["raw_bound"], row["raw_objective"]
    return (row["raw_bound"],)


def _excess(value: float, reference: float, row: dict[Any, Any]) -> float:
    """Return by how much a value is above another, nan if one of them is not given."""
    if math.isnan(value) or math.isnan(reference):
        return math.nan
    return relative_excess(value, reference, row["devices"] * row["rounds"])
