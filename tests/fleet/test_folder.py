"""The folder of decisions: gone on with, begun anew, and never another's."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.constraints.kinds import Deadline
from card_opt.errors import CardOptError
from card_opt.fleet.deciding import decide
from card_opt.fleet.decisions import Decisions
from card_opt.fleet.part import Part
from tests.helpers.tables import contents, telemetry, template, written

pytest.importorskip("pyarrow")

PART = 100  # rows


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return a file of telemetry in six parts, some of whose rows are rejected."""
    return written(tmp_path / "t.parquet", telemetry(bad=9))


def run(table: Path, out: Path, **options: Any) -> Decisions:
    """Decide a table in parts."""
    return decide(table, template(), out, **{"part_rows": PART} | options)


class Counted:
    """An engine that notes the parts that it is given."""

    def __init__(self) -> None:
        self.parts: list[int] = []

    def __call__(self, function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
        """Yield what the function makes of each part."""
        for part in parts:
            self.parts.append(part.number)
            yield part, function(part)


def test_a_run_goes_on_with_what_is_missing(table: Path, tmp_path: Path) -> None:
    """What is there is kept, and what is not, damaged or of another plan is made again."""
    out, other = tmp_path / "out", tmp_path / "other"
    whole = run(table, out)
    run(table, other, limits=[Deadline(1e9)])
    before = contents(out)
    (out / "manifest.json").unlink()
    (out / "part-000001.parquet").unlink()
    (out / "part-000002.parquet").write_bytes(before["part-000002.parquet"][:-100])
    (out / "part-000003.parquet").write_bytes(b"")
    shutil.copy(other / "part-000004.parquet", out / "part-000004.parquet")
    shutil.copy(written(tmp_path / "else.parquet"), out / "part-000005.parquet")
    engine = Counted()
    again = run(table, out, engine=engine)
    assert engine.parts == [1, 2, 3, 4, 5]
    assert contents(out) == before
    assert again.cost == whole.cost


def test_a_run_that_is_done_does_nothing(table: Path, tmp_path: Path) -> None:
    """Started again, it says what it said before, and touches no file."""
    out, engine = tmp_path / "out", Counted()
    first = run(table, out)
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    again = run(table, out, engine=engine)
    assert engine.parts == []
    assert repr(again) == repr(first)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == times


def test_what_is_not_ours_stays(table: Path, tmp_path: Path) -> None:
    """Files that somebody puts beside decisions are left alone; what a run left is removed."""
    out = tmp_path / "out"
    run(table, out)
    before = contents(out)
    (out / "manifest.json").unlink()
    (out / "notes.txt").write_text("mine")
    (out / ".part-000001-ab12cd_9.parquet").write_bytes(b"half")
    (out / "rejects" / ".part-000001-ab12cd_9.csv").write_bytes(b"half")
    (out / ".plan-ab12cd_9.json").write_bytes(b"half")
    run(table, out)
    assert contents(out) == before | {"notes.txt": b"mine"}
    run(table, out, part_rows=200, restart=True)
    assert (out / "notes.txt").read_text() == "mine"
    assert not (out / "part-000003.parquet").exists()


def test_a_folder_of_something_else_is_refused(table: Path, tmp_path: Path) -> None:
    """A folder with files and no plan is not written to, nor is a file; an empty one is."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "part-000000.parquet").write_bytes(b"of another program")
    for restart in (False, True):
        with pytest.raises(CardOptError, match=r"out holds part-000000\.parquet and no plan.json"):
            run(table, out, restart=restart)
    assert contents(out) == {"part-000000.parquet": b"of another program"}
    (out / "plan.json").write_text('{"format": "of another program"}')
    with pytest.raises(CardOptError, match=r"plan.json is no plan of decisions"):
        run(table, out)
    with pytest.raises(CardOptError, match=r"plan.json is no plan of decisions"):
        run(table, out, restart=True)
    file = tmp_path / "file"
    file.write_text("mine")
    with pytest.raises(CardOptError, match="cannot write to the folder"):
        run(table, file)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run(table, empty).rows == 600


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"part_rows": 200}, "parts was 6, now 3"),
        ({"template": template().replace(weight=0.9)}, "templates template was"),
    ],
)
def test_another_plan_is_refused(
    table: Path, tmp_path: Path, changed: dict[str, Any], said: str
) -> None:
    """One line says what differs and what to do; told to, it begins anew."""
    out, fresh = tmp_path / "out", tmp_path / "fresh"
    options: dict[str, Any] = {"template": template(), "part_rows": PART, "threads": 1}
    decide(table, out=out, **options)
    before = contents(out)
    with pytest.raises(CardOptError, match=rf"another plan \({said}.*--restart"):
        decide(table, out=out, **(options | changed))
    assert contents(out) == before
    decide(table, out=out, **(options | changed), restart=True)
    decide(table, out=fresh, **(options | changed))
    assert contents(out) == contents(fresh)


def test_two_runs_never_write_at_once(table: Path, tmp_path: Path) -> None:
    """The second is told in one line, and the folder is free again when the first has ended."""
    out = tmp_path / "out"
    run(table, out)
    handle = os.open(out, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with pytest.raises(CardOptError, match="out is being written to by another run"):
        run(table, out)
    os.close(handle)
    run(table, out)


def test_decisions_never_become_telemetry(tmp_path: Path) -> None:
    """Neither the input nor its folder is written to."""
    folder = tmp_path / "telemetry"
    folder.mkdir()
    path = written(folder / "t.parquet")
    for source, out in (
        (folder, folder),
        (folder, folder / "out"),
        (folder, folder / "out.csv"),
        (path, path),
    ):
        with pytest.raises(CardOptError, match="is in the telemetry"):
            run(source, out)
    assert [entry.name for entry in folder.iterdir()] == ["t.parquet"]


def test_a_part_that_goes_missing_is_noticed(table: Path, tmp_path: Path) -> None:
    """What says that all is there is written only if it is."""
    out = tmp_path / "out"

    def careless(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
        for part in parts:
            yield part, function(part)
            (out / "part-000000.parquet").unlink(missing_ok=True)

    with pytest.raises(CardOptError, match=r"part-000000\.parquet was removed or changed"):
        run(table, out, engine=careless)
    assert not (out / "manifest.json").exists()
    assert run(table, out).rows == 600


def test_nothing_says_that_all_is_there_if_it_is_not(table: Path, tmp_path: Path) -> None:
    """A folder that lost a part has no manifest until that part is made again."""
    out = tmp_path / "out"
    run(table, out)
    before = contents(out)
    (out / "part-000002.parquet").unlink()

    def stopped(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
        assert [part.number for part in parts] == [2]
        raise RuntimeError("stopped")
        yield

    with pytest.raises(RuntimeError, match="stopped"):
        run(table, out, engine=stopped)
    assert not (out / "manifest.json").exists()
    run(table, out)
    assert contents(out) == before


def test_an_input_that_changes_meanwhile_is_noticed(table: Path, tmp_path: Path) -> None:
    """Decisions of two inputs are never said to be of one."""
    out = tmp_path / "out"

    def late(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
        for part in parts:
            yield part, function(part)
        written(table, telemetry(bad=9))

    with pytest.raises(CardOptError, match=r"t\.parquet was changed while it was read"):
        run(table, out, engine=late)
    assert not (out / "manifest.json").exists()


def test_the_manifest_says_what_there_is(table: Path, tmp_path: Path) -> None:
    """Counts and totals are there for programs, and for each part by its file."""
    out = tmp_path / "out"
    found = run(table, out)
    said = json.loads((out / "manifest.json").read_text())
    assert {name: said[name] for name in ("rows", "decided", "rejected", "cost", "bound")} == {
        name: getattr(found, name) for name in ("rows", "decided", "rejected", "cost", "bound")
    }
    assert [part["file"] for part in said["parts"]] == [path.name for path in found.files]
    assert sum(part["rejected"] for part in said["parts"]) == found.rejected == 9
    assert np.isfinite(said["gap"])
