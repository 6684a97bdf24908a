"""What solvers themselves claim: how often it is so, and each claim that is false."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.claims import FALSE, Truth

if TYPE_CHECKING:
    import pandas as pd

_SILENT = Truth.NO_CLAIM
_COLUMNS = (
    "problem",
    "method",
    "repetition",
    "claim",
    "said",
    "truth",
    "excess",
    "verdict",
    "reason",
)


def claims(runs: pd.DataFrame) -> pd.DataFrame:
    """Return a row per method: of how many runs its solver's claim is worth what.

    Columns: method, solver, claims (runs in which it claims anything), false (of any sort), and
    one for each word of `card_opt.benchmark.claims.Truth`. Those with false claims come first.

    Parameters
    ----------
    runs
        With what `card_opt.benchmark.claims.with_claims` adds.
    """
    import pandas as pd

    rows = []
    for method, own in runs.groupby("method", sort=True):
        counts = {truth.value: int((own["claim"] == truth).sum()) for truth in Truth}
        row: dict[str, Any] = {"method": method, "solver": own["solver"].iloc[0]}
        row |= {"claims": sum(counts.values()) - counts[_SILENT]}
        row |= {"false": sum(counts[truth] for truth in FALSE)}
        rows.append(row | counts)
    frame = pd.DataFrame(rows)
    by = ["false", "claims", "method"]
    return frame.sort_values(by, ascending=[False, False, True], ignore_index=True)


def false_claims(runs: pd.DataFrame) -> pd.DataFrame:
    """Return a row per claim that is false, contradicts our proofs, or has no decision to it.

    Columns: problem, method, repetition, claim (see `card_opt.benchmark.claims.Truth`), said (in
    words, the solver's own first), truth (cost of the best decision known), excess (by how much
    it is off, relative; inf where a decision is denied or none), verdict (on the method, which
    may have kept it back), reason.

    Parameters
    ----------
    runs
        With what `card_opt.benchmark.claims.with_claims` adds.
    """
    import pandas as pd

    chosen = runs[runs["claim"].isin([*FALSE, Truth.AGAINST_PROOF, Truth.NO_DECISION])]
    shown = chosen.assign(
        said=[_said(run) for run in chosen.to_dict("records")],
        truth=chosen["best"],
        excess=chosen["claim_excess"],
        reason=chosen["claim_reason"],
    )
    order = {truth.value: -place for place, truth in enumerate(Truth)}
    shown = pd.DataFrame(shown, columns=list(_COLUMNS)).assign(order=shown["claim"].map(order))
    by = ["order", "excess", "problem", "method", "repetition"]
    shown = shown.sort_values(by, ascending=[True, False, True, True, True], ignore_index=True)
    return shown.drop(columns="order")


def _said(run: dict[Any, Any]) -> str:
    word, says = run["raw_word"], run["raw_says"]
    parts = [word if word == says else f"{word} ({says})"] if says else ["on its way"]
    if run["raw_about"] not in {"", "problem"}:
        parts.append(f"of a {run['raw_about']}")
    for name in ("objective", "bound"):
        if not math.isnan(run[f"raw_{name}"]):
            parts.append(f"{name} {run[f'raw_{name}']:.9g}")
    return ", ".join(parts)
