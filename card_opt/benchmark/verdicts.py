"""What the facts of a run are worth.

All that a verdict of "wrong" rests on is a decision that exceeds no limit at all, valued by the
referee: whoever found it, no claim can be true that it contradicts. One that is outside by a
solver's tolerance may cost less than any inside, and contradicts nothing. This package's own
proofs are not used for that; a decision that contradicts these is `refuted`, and then the error
is ours.

A certificate of the best value (`card_opt.certify`), which exact arithmetic has checked, raises a
run that solved its case to `proved`, for then nobody's word stands behind the optimum.

Each case has a tolerance of its own: decisions whose costs differ by less are as good as each
other. Where it is finer than a solver's arithmetic, a decision may be the best but for that, or
the second best with other cuts, and no claim is called wrong for it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.facts import check_rows
from card_opt.benchmark.verdict import Verdict
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.solution import Status, relative_excess
from card_opt.solvers.child.endings import Ending
from card_opt.solving.method import NOTHING

if TYPE_CHECKING:
    import pandas as pd


_ENDED = {
    Ending.REFUSED: Verdict.UNSUPPORTED,
    Ending.ABSENT: Verdict.UNAVAILABLE,
    Ending.TIMED_OUT: Verdict.TIME_LIMIT,
    Ending.OUT_OF_MEMORY: Verdict.MEMORY_LIMIT,
    Ending.DIED: Verdict.CRASHED,
    Ending.FAILED: Verdict.FAILED,
}
_SAID = {
    Status.TIME_LIMIT: Verdict.TIME_LIMIT,
    Status.MEMORY_LIMIT: Verdict.MEMORY_LIMIT,
    Status.UNSUPPORTED: Verdict.UNSUPPORTED,
    Status.UNAVAILABLE: Verdict.UNAVAILABLE,
    Status.ERROR: Verdict.FAILED,
}


def judged(frame: pd.DataFrame) -> pd.DataFrame:
    """Return rows of `card_opt.benchmark.record.Run` with what they are worth.

    Parameters
    ----------
    frame
        One row per run. Runs of one problem (`digest`) are judged by the best of all their
        decisions. It may have what a certificate proves of the problem besides, as
        `card_opt.benchmark.store.Store.runs` returns it: `certified_value`, inf if there is none
        or no decision, and `certified_bound`, -inf if there is none.

    Returns
    -------
    DataFrame
        The same rows and these columns more. `best`: cost of the best decision known, inf if
        there is none. `certified_value`, `certified_bound`: what the certificates of any of its
        rows prove of the problem. `verdict`, `reason`: see `Verdict`, and one line that says why.
        `primal_gap`: of `objective` over `best`, relative. `gap`: of `objective` over the
        claimed bound. `refuted`: whether the decision costs less than this package's proven
        bound, or is one where it has proven that there is none. `is_best`: whether the decision
        is as good as the best known, to the case's tolerance.

    Raises
    ------
    CardOptError
        If a row is one that no run can have given.

    See Also
    --------
    run : Makes runs, and judges them.
    Store.runs : Runs that a store keeps.

    Examples
    --------
    A run that solved its case, and what it would be worth if it claimed a better bound:

    >>> import tempfile
    >>> from card_opt import benchmark
    >>> cases = ({"family": "random", "devices": 1, "rounds": 1},)
    >>> suite = benchmark.Suite(
    ...     name="one", time_limit=60.0, methods=("card",), cases=cases
    ... )
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     frame = benchmark.run(suite, f"{folder}/runs.db")
    >>> frame["verdict"].tolist()
    ['proved']
    >>> frame = frame.assign(claimed_bound=1.1 * frame["objective"])
    >>> benchmark.judged(frame)["verdict"].tolist()
    ['wrong bound']
    """
    check_rows(frame)
    frame = frame.reset_index(drop=True)
    inside = frame["objective"].where(frame["violation"] <= 0.0, math.inf)
    found = inside.groupby(frame["digest"]).transform("min")
    out = _with_certified(frame)
    found = found.combine(frame["best_value"], min).combine(out["certified_value"], min)
    out = out.assign(best=found.astype(float))
    rows = [_judge(row) for row in out.to_dict("records")]
    for i, name in enumerate(("verdict", "reason", "primal_gap", "gap", "refuted", "is_best")):
        out[name] = [row[i] for row in rows]
    return out


def _with_certified(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with what certificates prove, which is so in every row of the problem."""
    none = {"certified_value": math.inf, "certified_bound": -math.inf}
    frame = frame.assign(**{name: value for name, value in none.items() if name not in frame})
    known = frame.groupby("digest")
    return frame.assign(
        certified_value=known["certified_value"].transform("min").astype(float),
        certified_bound=known["certified_bound"].transform("max").astype(float),
    )


def dearer(row: dict[Any, Any]) -> str:
    """Return by how much a decision is dearer than the best, and with how many other cuts."""
    text = f"{row['primal_gap']:.1e} above the best decision known"
    if row["other_cuts"] < 1 or row["primal_gap"] > PROOF_TOL:
        return text
    size = row["devices"] * row["rounds"]
    return f"{text}, with another cut in {row['other_cuts']} of {size} device-rounds"


def _judge(row: dict[Any, Any]) -> tuple[str, str, float, float, bool, bool]:
    size = row["devices"] * row["rounds"]
    primal_gap, gap = math.inf, math.inf
    if math.isfinite(row["objective"]):
        primal_gap = relative_excess(row["objective"], row["best"], size)
        gap = relative_excess(row["objective"], row["claimed_bound"], size)
    is_inside = row["violation"] <= 0.0 and math.isfinite(row["objective"])
    refuted = is_inside and (
        relative_excess(row["objective"], proven_bound(row), size) < -PROOF_TOL
    )
    is_best = _is_best(row, primal_gap)
    row = row | {"primal_gap": primal_gap, "gap": gap, "is_best": is_best}
    verdict, reason = _verdict(row, size)
    if verdict is Verdict.SOLVED and _is_certified(row, size):
        verdict = Verdict.PROVED
    return str(verdict), reason, primal_gap, gap, refuted, is_best


def _is_best(row: dict[Any, Any], primal_gap: float) -> bool:
    """Return whether a decision is as good as the best known.

    The tolerance of a case tells cuts apart; with the best ones, frequencies may be off by a
    solver's arithmetic.
    """
    known = relative_excess(row["best_value"], row["best"], row["devices"] * row["rounds"])
    has_its_cuts = row["other_cuts"] == 0 and known <= row["tolerance"]
    return bool(primal_gap <= (coarse(row) if has_its_cuts else row["tolerance"]))


def proven_bound(row: dict[Any, Any]) -> float:
    """Return the best bound of this package: what it says, or what a certificate proves."""
    return max(float(row["best_bound"]), float(row["certified_bound"]))


def coarse(row: dict[Any, Any]) -> float:
    """Return the relative difference up to which no claim is called wrong."""
    return max(float(row["tolerance"]), PROOF_TOL)


def _verdict(row: dict[Any, Any], size: int) -> tuple[Verdict, str]:
    if wrong := _wrong(row, size):
        return wrong
    gap = row["gap"]
    ending, said = row["ending"], row["claimed_status"]
    if ending != Ending.ANSWERED:
        return _ENDED[ending], row["message"]
    if said in _SAID:
        return _SAID[Status(said)], row["message"]
    if row["wall_time"] > row["time_limit"]:
        return Verdict.TIME_LIMIT, f"answered after {row['wall_time']:.1f} s"
    if said == Status.INFEASIBLE:
        if proven_bound(row) == math.inf:
            return Verdict.SOLVED, ""
        return Verdict.FOUND, "says infeasible, which nobody contradicts or proves"
    if math.isinf(row["objective"]):
        return Verdict.FAILED, f"says {said} and gives no decision"
    if not row["is_best"]:
        is_near = _claims_optimum(row) and row["primal_gap"] <= PROOF_TOL
        return Verdict.SECOND_BEST if is_near else Verdict.OPEN, dearer(row)
    if _claims_optimum(row) and (gap <= PROOF_TOL or row["claimed_bound"] == -math.inf):
        return Verdict.SOLVED, ""
    return Verdict.FOUND, f"proves it to {gap:.1e}" if gap < math.inf else "proves nothing"


def _is_certified(row: dict[Any, Any], size: int) -> bool:
    """Return whether a certificate proves the best value, as finely as the case is judged."""
    excess = relative_excess(row["best"], row["certified_bound"], size)
    return bool(abs(excess) <= min(row["tolerance"], PROOF_TOL))


def _claims_optimum(row: dict[Any, Any]) -> bool:
    """Return whether a run claims an optimum; methods that prove nothing claim none."""
    return bool(row["claimed_status"] == Status.OPTIMAL and row["proves"] != NOTHING)


def _wrong(row: dict[Any, Any], size: int) -> tuple[Verdict, str] | None:
    """Return what is false in a run's answer, if anything is; the gravest first."""
    best, said = row["best"], row["claimed_status"]
    if said == Status.ERROR:  # it stands by nothing that it said before
        return None
    if row["fault"]:
        return Verdict.WRONG_POINT, f"gives a decision that is none: {row['fault']}"
    if row["violation"] > PROOF_TOL:
        return Verdict.WRONG_POINT, f"its decision exceeds a limit by {row['violation']:.1e}"
    if said == Status.INFEASIBLE and best < math.inf:
        return Verdict.WRONG_INFEASIBLE, f"there is a decision, which costs {best:.9g}"
    if said == Status.OPTIMAL and math.isinf(row["objective"]) and best < math.inf:
        return Verdict.WRONG_POINT, "says optimal and gives no decision"
    if _claims_optimum(row) and best < math.inf and row["primal_gap"] > coarse(row):
        text = f"{row['objective']:.9g} claimed optimal, a decision at hand costs {best:.9g}"
        return Verdict.WRONG_OPTIMUM, text
    excess = relative_excess(best, row["claimed_bound"], size)
    if excess < -PROOF_TOL or math.isnan(row["claimed_bound"]):
        text = f"bound {row['claimed_bound']:.9g}, a decision at hand costs {best:.9g}"
        return Verdict.WRONG_BOUND, text
    return None
