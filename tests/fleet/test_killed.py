"""Whatever stops a run, nothing that is finished is lost, and the rest is made when it goes on."""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.fleet.deciding import decide
from card_opt.fleet.part import Part
from tests.helpers.decide_table import INTERRUPTED, REFUSED, Child
from tests.helpers.tables import contents, telemetry, template, written

pa = pytest.importorskip("pyarrow")

PART = 250  # rows


def folder_of_tables(folder: Path, rows: int) -> Path:
    """Write telemetry in two files that overlap: rows are rejected, and device-rounds repeated."""
    folder.mkdir()
    table = telemetry(rows // 20, 20, bad=12)
    half = table.num_rows // 2
    written(folder / "a.parquet", table.slice(0, half + 40), group=PART)
    written(folder / "b.parquet", table.slice(half), group=PART)
    return folder


@pytest.mark.parametrize("name", ["out", "out.parquet"])
@pytest.mark.parametrize(
    ("kills", "rows"),
    [(2, 5_000), pytest.param(20, 40_000, marks=[pytest.mark.slow, pytest.mark.timeout(600)])],
)
def test_killed_at_any_moment_a_run_ends_as_if_it_had_not_been(
    tmp_path: Path, name: str, kills: int, rows: int
) -> None:
    """A run that is killed over and over and started again writes the same bytes."""
    source = folder_of_tables(tmp_path / "telemetry", rows)
    calm, shaken = tmp_path / "calm", tmp_path / "shaken"
    calm.mkdir()
    shaken.mkdir()
    code, seconds = Child(source, calm / name, PART).end()
    assert code == 0
    rng = np.random.default_rng(0)
    killed = 0
    while killed < kills:
        child = Child(source, shaken / name, PART)
        time.sleep(rng.uniform(0.0, 2.0 * seconds / kills))
        child.signal(signal.SIGKILL)
        if child.end()[0] == 0:  # it was sooner
            assert contents(shaken) == contents(calm)
            shutil.rmtree(shaken)
            shaken.mkdir()
        else:
            killed += 1
    assert Child(source, shaken / name, PART).end()[0] == 0
    assert contents(shaken) == contents(calm)
    assert any("rejects" in path for path in contents(calm))


def test_an_interrupt_keeps_what_is_finished(tmp_path: Path) -> None:
    """Ctrl-C ends a run with a line that says how to go on, and nothing half-made is left."""
    source, out = folder_of_tables(tmp_path / "telemetry", 40_000), tmp_path / "out"
    child = Child(source, out, PART)
    while not list(out.glob("part-*")):
        time.sleep(0.01)
    child.signal(signal.SIGINT)
    code, said = child.end()
    assert code == INTERRUPTED
    assert said.endswith(f"are decided and kept in {out}: give the same command again to go on")
    finished = list(out.glob("part-*"))
    assert said.startswith(f"{len(finished)} of ")
    assert not list(out.glob(".*"))


def test_an_interrupt_between_parts_says_how_many_there_are(tmp_path: Path) -> None:
    """The line counts the parts that are there."""

    def interrupted(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
        for part in parts[:3]:
            yield part, function(part)
        raise KeyboardInterrupt

    path = written(tmp_path / "t.parquet", telemetry(50, 20), group=100)
    with pytest.raises(KeyboardInterrupt, match="3 of 10 parts are decided and kept in"):
        decide(path, template(), tmp_path / "out", part_rows=100, engine=interrupted)
    assert decide(path, template(), tmp_path / "out", part_rows=100).rows == 1000


def test_a_full_disk_loses_nothing_that_is_finished(tmp_path: Path) -> None:
    """One line says what to do; with room again the run goes on to the same files."""
    source, out, calm = tmp_path / "telemetry", tmp_path / "out", tmp_path / "calm"
    source.mkdir()
    written(source / "a.parquet", telemetry(10, 20, seed=1))
    table = telemetry(500, 20)
    moved = table.set_column(0, "device", pa.array(table["device"].to_numpy() + 1000))
    written(source / "b.parquet", moved, group=10_000)
    code, said = Child(source, out, 10_000, 100_000).end()
    assert code == REFUSED
    assert said.startswith(f"cannot write {out / 'part-000001.parquet'}: File too large")
    assert said.endswith(
        "what is finished is kept: make room, then give the same command again to go on"
    )
    assert len(said.splitlines()) == 1
    finished = (out / "part-000000.parquet").stat()
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []
    for place in (out, calm):
        assert Child(source, place, 10_000).end()[0] == 0
    assert (out / "part-000000.parquet").stat().st_mtime_ns == finished.st_mtime_ns
    assert contents(out) == contents(calm)
