"""Tables as files beside each other: `.csv` with every digit, `.txt` as they are printed."""

from __future__ import annotations

from pathlib import Path

import pandas as pd


def save(table: pd.DataFrame, out: Path, name: str) -> None:
    """Write a table and print it."""
    out.mkdir(parents=True, exist_ok=True)
    table.to_csv(out / f"{name}.csv", index=False)
    text = _text(table)
    (out / f"{name}.txt").write_text(text, encoding="utf-8")
    print(f"\n{text}", end="", flush=True)


def load(out: Path, name: str) -> pd.DataFrame | None:
    """Return a table that was saved; None if there is none."""
    file = out / f"{name}.csv"
    return pd.read_csv(file) if file.exists() else None


def _text(table: pd.DataFrame) -> str:
    """Return a table in columns, words to the left, numbers to the right."""
    columns = []
    for name, values in table.items():
        is_number = pd.api.types.is_numeric_dtype(values)
        cells = [str(name), *(_plain(v) if is_number else str(v) for v in values)]
        width = max(map(len, cells))
        columns.append([cell.rjust(width) if is_number else cell.ljust(width) for cell in cells])
    return "".join(f"{'  '.join(line).rstrip()}\n" for line in zip(*columns, strict=True))


def _plain(value: float) -> str:
    if value == 0.0 or 1e-3 <= abs(value) < 1000.0:
        return f"{value:.4g}"
    return f"{value:,.0f}" if 1000.0 <= abs(value) < 1e12 else f"{value:.2e}"
