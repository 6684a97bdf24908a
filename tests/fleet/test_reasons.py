"""Reasons of rejected rows are counted over all files, whatever came in the rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from card_opt.fleet import reasons
from card_opt.fleet.reasons import OTHER, reasons_in

pytest.importorskip("pyarrow")


def rejects(folder: Path) -> list[Path]:
    """Return two files of rejected rows."""
    texts = (
        'file,row,reason,device\na.csv,1,"uplink must be at least 0, got -1",x\n'
        'a.csv,5,"uplink must be at least 0, got nan","two\nlines"\n',
        "file,row,reason,device\nb.csv,7,downlink is missing,x\n",
    )
    paths = [folder / f"part-{number}.csv" for number in range(2)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


def test_reasons_are_counted_without_what_came(tmp_path: Path) -> None:
    """Rows that differ in the value alone have one reason."""
    assert reasons_in(rejects(tmp_path)) == {
        "uplink must be at least 0": 2,
        "downlink is missing": 1,
    }


def test_very_many_reasons_do_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond some, the others are counted together, and none is lost."""
    monkeypatch.setattr(reasons, "_MOST", 1)
    assert reasons_in(rejects(tmp_path)) == {"uplink must be at least 0": 2, OTHER: 1}
