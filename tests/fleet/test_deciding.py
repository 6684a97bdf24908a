"""Decisions for whole tables: what is decided, and that nothing else matters for the files."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints.kinds import Deadline, EnergyCap, FrequencyPool
from card_opt.errors import ConstraintError
from card_opt.fleet.deciding import decide
from card_opt.fleet.part import Part
from tests.helpers.tables import contents, telemetry, template, written

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402

PART = 100  # rows


def backwards(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
    """Be an engine that begins at the end."""
    for part in reversed(parts):
        yield part, function(part)


def elsewhere(function: Callable[[Part], Any], parts: Sequence[Part]) -> Iterator[Any]:
    """Be an engine whose workers are other processes, for all that they know."""
    for part in parts:
        yield part, pickle.loads(pickle.dumps(function))(part)


def test_decisions_are_those_of_card(tmp_path: Path) -> None:
    """Each row has the decision that `card` has for an instance of the same rates."""
    table = telemetry(5, 8)
    found = decide(written(tmp_path / "t.parquet", table), template(), tmp_path / "out")
    names = {
        "throughput": "device_throughput",
        "uplink": "uplink_rate",
        "downlink": "downlink_rate",
    }
    fields = {name: table[column].to_numpy().reshape(5, 8) for column, name in names.items()}
    inst = template().replace(device_power=None, transmit_power=None, device_names=None, **fields)
    sol = co.solve(inst, method="card")
    assert sol.cut is not None
    frame = found.to_frame()
    assert (frame["cut"].to_numpy() == np.ravel(sol.cut)).all()
    for name in ("frequency", "delay", "energy", "cost"):
        np.testing.assert_allclose(frame[name], getattr(sol, name).ravel(), rtol=1e-12)
    assert frame[["device", "round"]].to_numpy().tolist() == [
        [m, n] for m in range(5) for n in range(8)
    ]
    assert found.cost == pytest.approx(sol.objective, rel=1e-12)
    assert found.gap <= 1e-12


def test_the_files_do_not_depend_on_who_makes_them(tmp_path: Path) -> None:
    """Any number of threads, and any order of the parts, write the same bytes."""
    path = written(tmp_path / "t.parquet", telemetry(bad=9))
    ways: list[dict[str, Any]] = [
        {"threads": 1},
        {"threads": 2},
        {"threads": 5},
        {"engine": backwards},
        {"engine": elsewhere},
    ]
    found = []
    for number, way in enumerate(ways):
        decide(path, template(), tmp_path / str(number), part_rows=PART, **way)
        found.append(contents(tmp_path / str(number)))
    assert {"plan.json", "manifest.json", "part-000005.parquet", "rejects/part-000000.csv"} <= set(
        found[0]
    )
    assert all(other == found[0] for other in found[1:])


def test_the_files_say_nothing_of_place_or_time(tmp_path: Path) -> None:
    """A copy of the input elsewhere, decided later, gives the same bytes."""
    for name in ("a", "b"):
        folder = tmp_path / name / "telemetry"
        folder.mkdir(parents=True)
        written(folder / "t.parquet", telemetry(bad=3))
        decide(folder, template(), tmp_path / name / "out", part_rows=PART)
    assert contents(tmp_path / "a" / "out") == contents(tmp_path / "b" / "out")


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".CSV"])
def test_one_file_holds_what_the_parts_hold(tmp_path: Path, ending: str) -> None:
    """OUT with an ending is one file in the order of the input, with its rejects beside it."""
    path = written(tmp_path / "t.parquet", telemetry(bad=5))
    parts = decide(path, template(), tmp_path / "parts", part_rows=PART)
    whole = decide(path, template(), tmp_path / f"whole{ending}", part_rows=PART)
    assert parts.to_frame().equals(whole.to_frame())
    assert parts.rejects_frame().equals(whole.rejects_frame())
    assert len(whole.rejects_frame()) == whole.rejected == 5
    names = {"parts", "t.parquet", f"whole{ending}", "whole.rejects.csv"}
    assert {entry.name for entry in tmp_path.iterdir()} == names


def test_without_rejects_a_file_of_them_is_gone(tmp_path: Path) -> None:
    """What is beside a file of decisions is of the same run."""
    for bad in (2, 0):
        path = written(tmp_path / "t.parquet", telemetry(bad=bad))
        decide(path, template(), tmp_path / "whole.csv")
        assert (tmp_path / "whole.rejects.csv").exists() == bool(bad)


def test_a_table_in_memory_is_decided_as_one_in_a_file(tmp_path: Path) -> None:
    """DataFrames and Arrow tables go in, and without OUT a table comes out."""
    table = telemetry(bad=4)
    there = decide(written(tmp_path / "t.parquet", table), template(), tmp_path / "out")
    for given in (table, table.to_pandas()):
        here = decide(given, template())
        assert here.out is None
        assert here.to_frame().equals(there.to_frame())
        assert (
            here.rejects_frame()
            .drop(columns="file")
            .equals(there.rejects_frame().drop(columns="file"))
        )


def test_every_row_is_decided_or_rejected(tmp_path: Path) -> None:
    """Rejected rows are listed with their place and what they held, and the rest is decided."""
    path = written(tmp_path / "t.parquet", telemetry(bad=6))
    found = decide(path, template(), tmp_path / "out", part_rows=PART)
    rejects = found.rejects_frame()
    assert (found.rows, found.decided, found.rejected, found.infeasible) == (600, 594, 6, 0)
    assert len(found.to_frame()) == 594
    assert rejects["row"].tolist() == (np.linspace(0, 599, 6).astype(int) + 1).tolist()
    assert set(rejects["file"]) == {"t.parquet"}
    assert set(rejects["uplink"].astype(float)) == {-1.0}


def test_a_device_round_without_decision_says_so(tmp_path: Path) -> None:
    """Where limits leave nothing, the status says it and the other cells are empty."""
    path = written(tmp_path / "t.parquet")
    free = decide(path, template(), tmp_path / "free").to_frame()
    limit = float(free["delay"].min()) * 0.999
    found = decide(path, template(), tmp_path / "out", limits=[Deadline(limit)])
    table = pq.read_table(found.files[0])
    none = table["status"].to_numpy() == "infeasible"
    assert found.infeasible == none.sum() > 0
    for name in ("cut", "frequency", "delay", "energy", "cost"):
        assert (table[name].is_null().to_numpy() == none).all()
    assert table.schema.field("cut").type == pa.int32()


def test_limits_of_single_rows_hold(tmp_path: Path) -> None:
    """Limits that are given for all rows hold in each, and others are refused by name."""
    path = written(tmp_path / "t.parquet")
    free = decide(path, template()).to_frame()
    delay, energy = float(free["delay"].median()), float(free["energy"].quantile(0.9))
    limits = [Deadline(delay), EnergyCap(energy)]
    frame = decide(path, template(), limits=limits).to_frame().dropna()
    assert (frame["delay"] <= delay * (1.0 + 1e-12)).all()
    assert (frame["energy"] <= energy * (1.0 + 1e-12)).all()
    assert 0 < len(frame) < 600
    with pytest.raises(ConstraintError, match=r"FrequencyPool.* is no limit for tables"):
        decide(path, template(), limits=[FrequencyPool(1e9)])
    with pytest.raises(ConstraintError, match="the table may have a column deadline"):
        decide(path, template(), limits=[Deadline(np.ones(3))])


def test_the_tighter_of_two_limits_holds() -> None:
    """A limit for all rows and one of the row, or two for all, are both kept."""
    table = telemetry(4, 5)
    delay = float(decide(table, template()).to_frame()["delay"].median())
    alone = decide(table, template(), limits=[Deadline(delay)]).to_frame()
    for slack in (1.0, 2.0):
        column = pa.array(np.full(20, slack * delay))
        other = [Deadline(2.0 * delay / slack)]
        for given, limits in (
            (table.append_column("deadline", column), other),
            (table, [*other, Deadline(slack * delay)]),
        ):
            assert decide(given, template(), limits=limits).to_frame().equals(alone)


def test_progress_counts_rows_to_the_end(tmp_path: Path) -> None:
    """From 0 on each part adds its rows, rejected ones too, up to those of the table."""
    seen: list[tuple[str, int, int]] = []
    path = written(tmp_path / "t.parquet", telemetry(bad=2))
    decide(
        path, template(), tmp_path / "out", part_rows=PART,
        progress=lambda *said: seen.append(said), threads=2,
    )  # fmt: skip
    assert seen == [("decide", PART * n, 600) for n in range(7)]


def test_decisions_show_themselves(tmp_path: Path) -> None:
    """In one line and in a notebook there are the counts and the first rows."""
    found = decide(written(tmp_path / "t.parquet"), template(), tmp_path / "out")
    assert repr(found).startswith("Decisions(rows=600, decided=600, infeasible=0, rejected=0")
    assert "frequency [Hz]" in found._repr_html_()
    nothing = telemetry(1, 1).set_column(2, "throughput", [[-1.0]])
    assert "rejected" in decide(nothing, template())._repr_html_()
