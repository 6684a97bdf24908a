"""Whole tables under a limit that rows share: files in, files out, the limit kept."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints.kinds import Deadline, EnergyBudget, RoundTime
from card_opt.errors import CardOptError
from card_opt.fleet.deciding import decide
from card_opt.fleet.part import Part
from tests.helpers.tables import contents, telemetry, template, written

pa = pytest.importorskip("pyarrow")

PART = 150  # rows


def backwards(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
    """Be an engine that begins at the end."""
    for part in reversed(parts):
        yield part, function(part)


def instance_of(table: Any, devices: int, rounds: int) -> co.Instance:
    """Return an instance of the rows of a table by device, then round."""
    names = {
        "throughput": "device_throughput",
        "uplink": "uplink_rate",
        "downlink": "downlink_rate",
    }
    shape = devices, rounds
    fields = {name: table[column].to_numpy().reshape(shape) for column, name in names.items()}
    return template().replace(device_power=None, transmit_power=None, device_names=None, **fields)


def frugal(per: str, share: float = 0.8) -> tuple[Any, Any]:
    """Return telemetry and a limit that binds."""
    table = telemetry(20, 30)
    free = co.solve(instance_of(table, 20, 30), method="card")
    assert free.energy is not None
    assert free.delay is not None
    if per == "delay":
        return table, RoundTime(float(0.98 * free.delay.sum(axis=0).mean()))
    sums = {
        "fleet": free.energy.sum(),
        "round": free.energy.sum(axis=0).mean(),
        "device": free.energy.sum(axis=1).mean(),
    }
    return table, EnergyBudget(float(share * sums[per]), per=per)  # type: ignore[arg-type]


@pytest.mark.parametrize("per", ["fleet", "round", "device", "delay"])
def test_as_the_method_in_memory(tmp_path: Path, per: str) -> None:
    """Bound and verdict are those of ``lagrangian`` on the same rows, and every limit is kept."""
    table, limit = frugal(per)
    path = written(tmp_path / "t.parquet", table)
    found = decide(path, template(), tmp_path / "out", limits=[limit], part_rows=PART)
    inst = instance_of(table, 20, 30)
    other = co.solve(inst, constraints=[limit], method="lagrangian")
    assert found.bound == pytest.approx(other.bound, rel=1e-9)
    frame = found.to_frame()
    axis = {"fleet": None, "round": 0, "delay": 0, "device": 1}[per]
    column, most = ("delay", limit.max_delay) if per == "delay" else ("energy", limit.max_energy)
    taken = frame[column].to_numpy().reshape(20, 30)
    assert np.sum(taken, axis=axis).max() <= most * (1.0 + 1e-14)
    assert found.cost == pytest.approx(math.fsum(frame["cost"]), rel=1e-13)
    assert found.bound <= found.cost
    assert found.prices is not None
    assert found.prices[limit.label].size == {None: 1, 0: 30, 1: 20}[axis]
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["bound"] == found.bound
    assert manifest["limit"] == limit.label


def test_who_makes_the_files_changes_no_byte(tmp_path: Path) -> None:
    """Any number of threads, and any order of the parts."""
    table, limit = frugal("round")
    path = written(tmp_path / "t.parquet", table)
    ways: list[dict[str, Any]] = [{"threads": 1}, {"threads": 2}, {"engine": backwards}]
    made = []
    for number, way in enumerate(ways):
        out = tmp_path / str(number)
        decide(path, template(), out, limits=[limit], part_rows=PART, **way)
        made.append(contents(out))
    assert made[0] == made[1] == made[2]


def test_a_finished_table_is_known_again_and_another_limit_refused(tmp_path: Path) -> None:
    """Bound and prices come from the manifest; another budget is another plan."""
    table, limit = frugal("fleet")
    path, out = written(tmp_path / "t.parquet", table), tmp_path / "out"
    first = decide(path, template(), out, limits=[limit], part_rows=PART)
    again = decide(path, template(), out, limits=[limit], part_rows=PART)
    assert again.bound == first.bound
    assert first.prices is not None
    assert again.prices is not None
    np.testing.assert_array_equal(again.prices[limit.label], first.prices[limit.label])
    with pytest.raises(CardOptError, match=r"another plan \(shared"):
        decide(path, template(), out, limits=[EnergyBudget(1e9)], part_rows=PART)


def test_gone_on_with_it_writes_the_same(tmp_path: Path) -> None:
    """A part that was lost is made again at the same prices."""
    table, limit = frugal("device")
    path, out = written(tmp_path / "t.parquet", table), tmp_path / "out"
    decide(path, template(), out, limits=[limit], part_rows=PART)
    whole = contents(out)
    (out / "part-000001.parquet").unlink()
    (out / "manifest.json").unlink()
    decide(path, template(), out, limits=[limit], part_rows=PART)
    assert contents(out) == whole


def test_rows_that_are_there_twice_take_no_part(tmp_path: Path) -> None:
    """In the same part or another; they neither use the budget nor have a decision."""
    table, limit = frugal("fleet")
    twice = pa.concat_tables([table, table.slice(100, 40), table.slice(590, 10)])
    one = decide(
        written(tmp_path / "a.parquet", table), template(), limits=[limit], part_rows=PART
    )
    two = decide(
        written(tmp_path / "b.parquet", twice), template(), limits=[limit], part_rows=PART
    )
    assert two.rejected == 50
    assert two.bound == pytest.approx(one.bound, rel=1e-9)
    assert two.energy <= limit.max_energy
    assert two.cost == pytest.approx(one.cost, rel=1e-3)


def test_a_budget_that_nothing_keeps_is_one_line(tmp_path: Path) -> None:
    """Which says what is needed; beside limits of single rows, which hold too."""
    table, limit = frugal("fleet", 0.8)
    path = written(tmp_path / "t.parquet", table)
    free = decide(path, template(), part_rows=PART)
    slow = Deadline(float(free.to_frame()["delay"].max()))
    both = decide(path, template(), limits=[slow, limit], part_rows=PART)
    assert both.to_frame()["delay"].max() <= slow.max_delay * (1.0 + 1e-12)
    assert both.energy <= limit.max_energy
    with pytest.raises(CardOptError, match=r"EnergyBudget.*the rows take at least .* J in all"):
        decide(path, template(), limits=[EnergyBudget(1.0)], part_rows=PART)


def test_progress_is_told_of_every_pass(tmp_path: Path) -> None:
    """The last of each pass has all rows done."""
    table, limit = frugal("fleet")
    told: list[tuple[str, int, int]] = []
    path = written(tmp_path / "t.parquet", table)
    decide(
        path,
        template(),
        limits=[limit],
        part_rows=PART,
        threads=1,
        progress=lambda *x: told.append(x),
    )
    passes = [line for line in told if line[0] == "prices"]
    assert len(passes) > 4
    assert passes[-1] == ("prices", 600, 600)
    assert told[-1][0] == "decide"
