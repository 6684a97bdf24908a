"""Wrong answers, each with what was claimed, what is so, and by how much."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.report.results import Results
from card_opt.benchmark.verdict import WRONG, Verdict
from card_opt.benchmark.verdicts import proven_bound
from card_opt.problem.solution import relative_excess

if TYPE_CHECKING:
    import pandas as pd

_RUN = ("problem", "method", "start", "repetition")
_COLUMNS = (*_RUN, "verdict", "claimed", "truth", "found_by", "excess", "reason")
_REFUTED_COLUMNS = (*_RUN, "objective", "proven_bound", "proof", "excess")
_CERTIFICATE = "a certificate, checked in exact arithmetic"
_ELSEWHERE = "a run that is not of this table"


def wrong(res: Results) -> pd.DataFrame:
    """Return a row per wrong answer, of cold and warm runs.

    Columns: problem, method, start, repetition, verdict, claimed (in words), truth (cost of the
    best decision known), found_by (whose decision that is), excess (relative: of the claimed bound
    over that cost, of the claimed optimum over it, or of a decision over a limit; inf where a
    decision was denied or is none), reason.
    """
    import pandas as pd

    runs = res.every[res.every["verdict"].isin(list(WRONG))]
    finders = _finders(res)
    rows = [
        (
            *(run[name] for name in _RUN),
            run["verdict"],
            _claim(run),
            run["best"],
            finders[run["digest"]],
            _excess(run),
            run["reason"],
        )
        for run in runs.to_dict("records")
    ]
    frame = pd.DataFrame(rows, columns=list(_COLUMNS))
    by = ["excess", *_RUN]
    return frame.sort_values(by, ascending=[False, True, True, True, True], ignore_index=True)


def refuted(res: Results) -> pd.DataFrame:
    """Return a row per decision that is cheaper than this package's own proven bound."""
    import pandas as pd

    runs = res.every[res.every["refuted"].astype(bool)]
    rows = [
        (
            *(run[name] for name in _RUN),
            run["objective"],
            proven_bound(run),
            run["best_proof"] if run["best_bound"] == proven_bound(run) else _CERTIFICATE,
            relative_excess(proven_bound(run), run["objective"], run["size"]),
        )
        for run in runs.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=list(_REFUTED_COLUMNS))


def _finders(res: Results) -> dict[str, str]:
    """Return who found the best decision of each problem, by digest."""
    out = {}
    for digest, runs in res.every.groupby("digest"):
        first = runs.iloc[0]
        if math.isinf(first["best"]):
            out[str(digest)] = ""
        elif first["best_value"] <= first["best"]:
            out[str(digest)] = f"the instance itself ({first['best_proof']})"
        else:
            inside = runs[runs["violation"] <= 0.0]
            found = inside.loc[inside["objective"] == first["best"], "method"]
            out[str(digest)] = ", ".join(sorted(set(found))) or _ELSEWHERE
    return out


def _claim(run: dict[Any, Any]) -> str:
    said = run["claimed_status"] or "no status"
    parts = [said]
    if math.isfinite(run["objective"]):
        parts.append(f"decision of cost {run['objective']:.9g}")
    if run["claimed_bound"] != -math.inf:
        parts.append(f"bound {run['claimed_bound']:.9g}")
    return ", ".join(parts)


def _excess(run: dict[Any, Any]) -> float:
    if run["verdict"] == Verdict.WRONG_BOUND:
        if math.isnan(run["claimed_bound"]):
            return math.inf
        return relative_excess(run["claimed_bound"], run["best"], run["size"])
    if run["verdict"] == Verdict.WRONG_OPTIMUM:
        return float(run["primal_gap"])
    if run["verdict"] == Verdict.WRONG_POINT and not run["fault"] and run["violation"] > 0.0:
        return float(run["violation"])
    return math.inf
