"""Which rows make sense, and what is said of the others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pyarrow")

from card_opt.errors import CardOptError
from card_opt.fleet.batch import Checked
from card_opt.fleet.rows import Known
from tests.fleet.tables import GOOD, KNOWN, checked, parquet

TWO = Known(np.array([31, 31, 7, 7]), np.array([0.2, 0.2, 0.4, 0.4]), ("llama", "gpt"), ("a", "b"))


def read(folder: Path, table: dict[str, Any], known: Known = KNOWN, **given: Any) -> Checked:
    """Return the one batch of a table."""
    (batch,) = checked(parquet(folder / "x.parquet", table), known, **given)
    return batch


def test_good_rows_are_as_they_were(tmp_path: Path) -> None:
    """Rows that make sense come through in order, labels and numbers unchanged."""
    rows, rejects = read(tmp_path, GOOD)
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
        ("round", 1.5, "round must be a whole number, text, a date or a time, got 1.5"),
        ("weight", 1.5, "weight must be in [0, 1], got 1.5"),
        ("weight", np.nan, "weight must be in [0, 1], got nan"),
        ("deadline", 0.0, "deadline must be positive [s], got 0"),
        ("energy_cap", -1.0, "energy_cap must be at least 0 [J], got -1"),
        ("min_cut", 1.5, "min_cut must be a whole number in 1..31, got 1.5"),
        ("min_cut", 32, "min_cut must be a whole number in 1..31, got 32"),
        ("max_cut", 0, "max_cut must be a whole number in 1..C, got 0"),
        ("max_cut", 1, "min_cut must be at most max_cut, got 2 and 1"),
    ],
)
def test_a_row_that_makes_no_sense_is_rejected_alone(
    tmp_path: Path, name: str, value: Any, reason: str
) -> None:
    """It goes with its number, its cells and the reason; all others stay as they were."""
    usual = {"weight": 0.5, "deadline": 9.0, "energy_cap": 9.0, "min_cut": 2, "max_cut": 31}
    columns = GOOD | {key: [usual[key]] * 3 for key in usual}
    cells = list(columns[name])
    cells[1] = value
    rows, rejects = read(tmp_path, columns | {name: cells})
    assert rejects is not None
    assert rejects.number.tolist() == [1]
    assert rejects.reason == [reason]
    assert rejects.cells.column("throughput").to_pylist() in ([None], ["nan"], ["0"], ["2e+12"])
    assert rows.number.tolist() == [0, 2]
    assert rows.device.to_pylist() == ["a", "b"]
    assert rows.inputs.throughput.tolist() == [1e12, 3e12]
    assert rows.own is not None
    assert rows.own.max_cut is not None
    assert rows.own.max_cut.tolist() == [31, 31]


def test_all_that_is_wrong_with_a_row_is_said(tmp_path: Path) -> None:
    """A row with two faults has both in its reason, that a second try need not find the second."""
    columns = GOOD | {"uplink": [-1.0, 0.0, 1.0], "device": [None, "a", "b"]}
    _, rejects = read(tmp_path, columns)
    assert rejects is not None
    assert rejects.reason == [
        "device is missing; uplink must be at least 0 and finite [bit/s], got -1"
    ]


def test_every_row_is_there_once(tmp_path: Path) -> None:
    """Rows and rejects together are the rows of the file, whatever stands in them."""
    rng = np.random.default_rng(0)
    strange = [-1.0, np.nan, np.inf, None, 1.5]
    columns: dict[str, Any] = {}
    for name in ("throughput", "uplink", "weight", "deadline", "min_cut", "max_cut", "round"):
        columns[name] = [strange[i] if i < 5 else 1.0 for i in rng.integers(0, 50, 500)]
    columns["downlink"] = [1.0] * 500
    columns["device"] = [["", None][i] if i < 2 else "a" for i in rng.integers(0, 20, 500)]
    rows, rejects = read(tmp_path, columns)
    assert rejects is not None
    assert rows.number.size
    both = np.concatenate([rows.number, rejects.number])
    assert np.sort(both).tolist() == list(range(500))
    assert len(rows.device) == rows.inputs.uplink.size == rows.number.size
    assert all(np.isfinite(values).all() for values in rows.inputs if values is not None)


def test_empty_cells_of_optional_columns_are_the_defaults(tmp_path: Path) -> None:
    """No weight is the job's, no limit is none, no cut is the first or the last."""
    cells: dict[str, list[Any]] = {
        name: [None, None, None] for name in ("weight", "deadline", "energy_cap")
    }
    cells |= {"min_cut": [None, 2, None], "max_cut": [None, None, 5]}
    cells |= {"profile": ["gpt", "gpt", "llama"], "server": ["a", "b", "b"]}
    rows, rejects = read(tmp_path, GOOD | cells, TWO)
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


def test_names_that_are_not_known_are_rejected_with_close_ones(tmp_path: Path) -> None:
    """A profile or a server that nobody gave is no other one."""
    cells = {"profile": ["gtp", "gpt", None], "server": ["a", "x", "b"]}
    rows, rejects = read(tmp_path, GOOD | cells, TWO)
    assert rows.number.size == 0
    assert rejects is not None
    assert rejects.reason == [
        "unknown profile 'gtp'; did you mean gpt? Known: llama, gpt",
        "unknown server 'x'; Known: a, b",
        "profile is missing",
    ]


def test_the_only_profile_need_not_be_named(tmp_path: Path) -> None:
    """Rows without a name are of the one profile and the one server that there are."""
    one = Known(np.array([31]), np.array([0.2]), ("llama",), ("a",))
    rows, rejects = read(tmp_path, GOOD | {"profile": [None, "llama", ""]}, one)
    assert rejects is None
    assert rows.job is not None
    assert rows.job.tolist() == [0, 0, 0]
    assert rows.profile is not None
    assert rows.profile.to_pylist() == ["llama"] * 3
    assert read(tmp_path, GOOD, one).rejects is None


def test_which_of_several_is_meant_must_be_said(tmp_path: Path) -> None:
    """A table that does not say it, or says what nobody knows, is refused before any row."""
    with pytest.raises(CardOptError, match=r"x.parquet: has no column profile .* of 2 is meant"):
        read(tmp_path, GOOD, TWO)
    given = ("profile=gpt", "server=b")
    assert read(tmp_path, GOOD, TWO, values=given).rows.job.tolist() == [3, 3, 3]  # type: ignore[union-attr]
    with pytest.raises(CardOptError, match=r"unknown profile 'gtp'; did you mean gpt"):
        read(tmp_path, GOOD, TWO, values=("profile=gtp", "server=b"))
    with pytest.raises(CardOptError, match=r"says a server for each row, but none is known"):
        read(tmp_path, GOOD | {"server": ["x", "y", "z"]})
    assert read(tmp_path, GOOD | {"server": [1, 2, 3]}, columns=("server=",)).rejects is None


def test_a_heading_with_a_factor_makes_si(tmp_path: Path) -> None:
    """``uplink=ul_mbps*1e6`` reads megabits, and a value holds for all rows."""
    columns = {("ul_mbps" if name == "uplink" else name): GOOD[name] for name in GOOD}
    rows, _ = read(tmp_path, columns, columns=("uplink=ul_mbps*1e6",), values=("weight=0.5",))
    assert rows.inputs.uplink.tolist() == [1e13, 0.0, 2e13]
    assert rows.inputs.weight is not None
    assert rows.inputs.weight.tolist() == [0.5] * 3
    del columns["round"]
    rows, _ = read(tmp_path, columns, columns=("uplink=ul_mbps",), values=("round=7",))
    assert rows.round.to_pylist() == [7, 7, 7]
