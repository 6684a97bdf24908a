"""What else differs between two series of runs, so that their times may not compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_SAME = {  # columns that should have the same values on both sides
    "machine": "machines",
    "cores": "numbers of cores",
    "suite": "suites",
    "versions": "versions",
}


def differences(before: pd.DataFrame, after: pd.DataFrame) -> list[str]:
    """Return a line for each thing that differs.

    Parameters
    ----------
    before, after
        The runs of A and of B that are compared.
    """
    lines = []
    for column, text in _SAME.items():
        a, b = _values(before, column), _values(after, column)
        if a != b:
            lines.append(f"{text} differ: {_listed(a - b)} in A, {_listed(b - a)} in B")
    return lines


def _values(frame: pd.DataFrame, column: str) -> set[str]:
    """Return the different values of a column, and each version by itself."""
    texts = set(frame[column].map(str))
    if column == "versions":
        texts = {part for text in texts for part in text.split(", ")}
    return texts - {""}


def _listed(values: set[str]) -> str:
    return " and ".join(sorted(values)) or "no other"
