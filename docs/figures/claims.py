"""The table of claims in docs/reproduction.md: ``python -m docs.figures.claims``."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from card_opt.reproduce.claims import CLAIMS
from card_opt.reproduce.claims.claim import ASSUMING, FOLLOWS, NOT

_ROOT = Path(__file__).parents[2]
PAGE = _ROOT / "docs" / "reproduction.md"
_FIDELITY = _ROOT / "results" / "reproduction" / "fidelity.csv"
_START, _END = "<!-- claims: python -m docs.figures.claims -->\n", "<!-- end of claims -->"


def table() -> str:
    """Return a line for each claim: where it is, and how many rows have which verdict."""
    rows = pd.read_csv(_FIDELITY, keep_default_na=False)
    lines = ["| claim | in the letter | follows | assuming | does not |", "|---|---|---|---|---|"]
    for claim in CLAIMS:
        counts = rows.loc[rows["claim"] == claim.name, "verdict"].value_counts()
        shown = " | ".join(str(counts.get(word, "")) for word in (FOLLOWS, ASSUMING, NOT))
        lines.append(f"| {claim.text} | {claim.where} | {shown} |")
    return "\n".join(lines) + "\n"


def updated(text: str) -> str:
    """Return a page with its table of claims made anew."""
    before, _, rest = text.partition(_START)
    _, _, after = rest.partition(_END)
    return f"{before}{_START}\n{table()}\n{_END}{after}"


if __name__ == "__main__":
    PAGE.write_text(updated(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
