"""Which rows make sense, and what is said of the others."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.fleet.batch import Checked
from card_opt.fleet.headings import read_values
from card_opt.fleet.rows import Known, checker_for
from card_opt.fleet.source import open_telemetry

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

GOOD: dict[str, Any] = {
    "device": ["a", "a", "b"],
    "round": [1, 2, 1],
    "throughput": [1e12, 2e12, 3e12],
    "uplink": [1e7, 0.0, 2e7],
    "downlink": [1e7, 2e7, 0.0],
}
KNOWN = Known(np.array([31]), np.array([0.2]))
TWO = Known(np.array([31, 31, 7, 7]), np.array([0.2, 0.2, 0.4, 0.4]), ("llama", "gpt"), ("a", "b"))


def checked(
    columns: dict[str, Any],
    known: Known = KNOWN,
    *,
    renames: tuple[str, ...] = (),
    values: tuple[str, ...] = (),
) -> Checked:
    """Return what a table's only batch is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.parquet"
        pq.write_table(pa.table(columns), path)
        telemetry = open_telemetry(path, renames, read_values(values))
        (part,) = telemetry.parts
        (batch,) = telemetry.batches(part)
    return checker_for(telemetry, known)(batch)


def test_good_rows_are_as_they_were() -> None:
    """Rows that make sense come through in order, labels and numbers unchanged."""
    rows, rejects = checked(GOOD)
    assert rejects is None
    assert rows.number.tolist() == [0, 1, 2]
    assert rows.device.to_pylist() == GOOD["device"]
    assert rows.round.to_pylist() == GOOD["round"]
    for name in ("throughput", "uplink", "downlink"):
        assert getattr(rows.inputs, name).tolist() == GOOD[name]
    assert rows.inputs.weight is None
    assert rows.own is None
    assert rows.job is None


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("throughput", 0.0, "throughput must be positive and finite [FLOP/s], got 0"),
        ("throughput", np.nan, "throughput must be positive and finite [FLOP/s], got nan"),
        ("uplink", -3.0, "uplink must be at least 0 and finite [bit/s], got -3"),
        ("downlink", np.inf, "downlink must be at least 0 and finite [bit/s], got inf"),
        ("uplink", None, "uplink is missing"),
        ("device", None, "device is missing"),
        ("device", "", "device is missing"),
        ("round", None, "round is missing"),
        ("weight", 1.5, "weight must be in [0, 1], got 1.5"),
        ("deadline", 0.0, "deadline must be positive [s], got 0"),
        ("energy_cap", -1.0, "energy_cap must be at least 0 [J], got -1"),
        ("min_cut", 1.5, "min_cut must be a whole number in 1..31, got 1.5"),
        ("min_cut", 32, "min_cut must be a whole number in 1..31, got 32"),
        ("max_cut", 0, "max_cut must be a whole number in 1..C, got 0"),
    ],
)
def test_a_row_that_makes_no_sense_is_rejected_alone(name: str, value: Any, reason: str) -> None:
    """It goes with its number and the reason; all others stay."""
    usual = {"weight": 0.5, "deadline": 9.0, "energy_cap": 9.0, "min_cut": 1, "max_cut": 31}
    cells = list(GOOD.get(name, [usual.get(name)] * 3))
    cells[1] = value
    rows, rejects = checked(GOOD | {name: cells})
    assert rejects is not None
    assert rejects.number.tolist() == [1]
    assert rejects.reason == [reason]
    assert rejects.cells.column("throughput").to_pylist() != []
    assert rows.number.tolist() == [0, 2]
    assert rows.device.to_pylist() == ["a", "b"]


def test_empty_cells_of_optional_columns_are_the_defaults() -> None:
    """No weight is the job's, no limit is none, no cut is the first or the last."""
    cells: dict[str, list[Any]] = {
        name: [None, None, None] for name in ("weight", "deadline", "energy_cap")
    }
    cells |= {"min_cut": [None, 2, None], "max_cut": [None, None, 5]}
    cells |= {"profile": ["gpt", "gpt", "llama"], "server": ["a", "b", "b"]}
    rows, rejects = checked(GOOD | cells, TWO)
    assert rejects is None
    assert rows.job is not None
    assert rows.job.tolist() == [2, 3, 1]
    assert rows.inputs.weight is not None
    assert rows.inputs.weight.tolist() == [0.4, 0.4, 0.2]
    assert rows.own is not None
    assert [None if x is None else x.tolist() for x in rows.own] == [
        [np.inf] * 3,
        [np.inf] * 3,
        [1, 2, 1],
        [7, 7, 5],
    ]


def test_a_heading_with_a_factor_makes_si() -> None:
    """``uplink=ul_mbps*1e6`` reads megabits, and a value holds for all rows."""
    columns = {("ul_mbps" if name == "uplink" else name): cells for name, cells in GOOD.items()}
    rows, _ = checked(columns, renames=("uplink=ul_mbps*1e6",), values=("weight=0.5",))
    assert rows.inputs.uplink.tolist() == [1e13, 0.0, 2e13]
    assert rows.inputs.weight is not None
    assert rows.inputs.weight.tolist() == [0.5] * 3
