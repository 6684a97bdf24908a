"""What decisions tell is the same from memory, from one file and from the files of parts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow")

from card_opt.fleet.deciding import decide
from tests.helpers.tables import telemetry, template, written


def test_reasons_batches_and_figure_do_not_depend_on_the_place(tmp_path: Path) -> None:
    """Counts of reasons, all rows in batches, and the bars drawn are those of any other place."""
    path = written(tmp_path / "t.parquet", telemetry(bad=5))
    names = (None, tmp_path / "one.csv", tmp_path / "one.parquet", tmp_path / "parts")
    found = [decide(path, template(), name, part_rows=100) for name in names]
    assert sum(found[0].reasons().values()) == 5
    bars = []
    for decisions in found:
        assert decisions.reasons() == found[0].reasons()
        cuts = [cut for batch in decisions.batches() for cut in batch.column("cut").to_pylist()]
        assert cuts == found[0].to_frame()["cut"].tolist()
        axes = decisions.plot()
        drawn: Any = axes.patches
        bars.append([patch.get_bbox().bounds for patch in drawn])
    assert bars.count(bars[0]) == len(bars)
