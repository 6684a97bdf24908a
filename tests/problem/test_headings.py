"""Every table that is shown or written has its units."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest

from card_opt.problem.headings import bare, headed
from tests.helpers.paths import ROOT

# Words for quantities that have a unit, whatever else is in a column's name.
_HAVE_UNITS = {"delay", "energy", "frequency", "time", "memory", "rate", "power", "bandwidth"}
_ARE_SHARES = {
    *("reduction", "spread", "excess", "as", "over", "difference", "baseline", "range"),
    *("shift", "limit"),
}
_WRITTEN = sorted((ROOT / "results").rglob("*.csv"))


@pytest.mark.parametrize("path", _WRITTEN, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_column_has_its_unit(path: Path) -> None:
    """In what commands wrote a delay, an energy, a time and so on is never without a unit."""
    with path.open(newline="", encoding="utf-8") as file:
        names = next(csv.reader(file))
    for name in names:
        words = set(name.replace(" ", "_").split("_"))
        if words & _HAVE_UNITS and not words & _ARE_SHARES:
            assert name.endswith("]"), name
        assert name.count("[") <= 1


def test_headings_come_off_again() -> None:
    """A table that was written with units is read back as it was."""
    frame = pd.DataFrame(columns=["value", "delay", "mean_frequency", "cut", "price"])
    shown = headed(frame, {"value": "J", "price": "1/J"})
    wanted = ["value [J]", "delay [s]", "mean_frequency [Hz]", "cut", "price [1/J]"]
    assert list(shown.columns) == wanted
    assert list(headed(shown).columns) == wanted
    assert list(bare(shown).columns) == list(frame.columns)
