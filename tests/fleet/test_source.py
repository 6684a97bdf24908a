"""Files and folders of telemetry: their parts, their types, and lines for those that are none."""

from __future__ import annotations

import datetime
import decimal
import os
import pickle
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pyarrow")

import pyarrow as pa

from card_opt.errors import CardOptError
from card_opt.fleet.source import open_telemetry
from tests.fleet.tables import GOOD, HEADING, all_of, checked, devices, parquet, reasons, text

LONG: dict[str, Any] = {
    "device": list(range(10)),
    "round": [1] * 10,
    "throughput": [1e12] * 10,
    "uplink": [1e7] * 10,
    "downlink": [1e7] * 10,
}


def test_parts_are_runs_of_row_groups(tmp_path: Path) -> None:
    """A part has whole row groups, as many as fit, and its rows have their numbers in the file."""
    path = parquet(tmp_path / "x.parquet", LONG, row_group_size=3)
    telemetry = open_telemetry(path, part_rows=6)
    assert [(p.number, p.first_row, p.start, p.stop, p.num_rows) for p in telemetry.parts] == [
        (0, 0, 0, 2, 6),
        (1, 6, 2, 4, 4),
    ]
    batches = all_of(telemetry)
    assert devices(batches) == LONG["device"]
    assert np.concatenate([batch.rows.number for batch in batches]).tolist() == list(range(10))
    assert telemetry.num_rows == 10
    assert len(open_telemetry(path, part_rows=1).parts) == 4  # a row group is never cut


def test_batches_have_few_rows(tmp_path: Path) -> None:
    """A large row group is read by and by."""
    telemetry = open_telemetry(parquet(tmp_path / "x.parquet", LONG))
    (part,) = telemetry.parts
    sizes = [batch.table.num_rows for batch in telemetry.batches(part, batch_rows=4)]
    assert sizes == [4, 4, 2]


def test_a_folder_is_its_files_in_order(tmp_path: Path) -> None:
    """Numbers of parts run through all files; hidden ones, others and a marker are left out."""
    for name in ("b.parquet", "a.csv", "_SUCCESS", ".x.parquet", "_y.csv", "notes.txt"):
        (tmp_path / name).write_text("no table")
    parquet(tmp_path / "b.parquet", LONG)
    text(tmp_path / "a.csv", HEADING + "x,1,1,1,1\ny,1,1,1,1\n")
    telemetry = open_telemetry(tmp_path)
    assert telemetry.files == ("a.csv", "b.parquet")
    assert [(part.number, part.file) for part in telemetry.parts] == [
        (0, "a.csv"),
        (1, "b.parquet"),
    ]
    assert devices(all_of(telemetry)) == ["x", "y", *map(str, range(10))]


def test_files_of_a_folder_may_differ_in_order_and_types(tmp_path: Path) -> None:
    """Each file has its own headings; numbers become floats, and labels one type in all files."""
    parquet(tmp_path / "a.parquet", LONG)
    other = {name: LONG[name] for name in reversed(LONG)}
    other["uplink"] = pa.array([1e7] * 10, pa.float32())
    other["device"] = pa.array(range(10, 20), pa.int16())
    parquet(tmp_path / "b.parquet", other)
    assert devices(checked(tmp_path)) == list(range(20))
    parquet(tmp_path / "c.parquet", LONG | {"device": [str(i) for i in range(20, 30)]})
    assert devices(checked(tmp_path)) == [str(i) for i in range(30)]
    telemetry = open_telemetry(tmp_path)
    assert telemetry.labels == pa.schema([("device", pa.string()), ("round", pa.int64())])
    assert pickle.loads(pickle.dumps(telemetry)) == telemetry  # it goes to other processes


@pytest.mark.parametrize(
    "values",
    [
        pa.array([1, 2, 3], pa.float32()),
        pa.array([1, 2, 3], pa.float16()),
        pa.array([1, 2, 3], pa.int8()),
        pa.array([1, 2, 3], pa.uint64()),
        pa.array([decimal.Decimal(i) for i in (1, 2, 3)], pa.decimal128(12, 3)),
        pa.array([1.0, 2.0, 3.0]).dictionary_encode(),
        pa.chunked_array([[1.0], [2.0, 3.0]]),
    ],
    ids=lambda values: str(values.type),
)
def test_numbers_may_be_of_any_type(tmp_path: Path, values: Any) -> None:
    """What is a number is read as one."""
    (batch,) = checked(parquet(tmp_path / "x.parquet", GOOD | {"uplink": values}))
    assert batch.rejects is None
    assert batch.rows.inputs.uplink.tolist() == [1.0, 2.0, 3.0]


DAY = datetime.date(2026, 1, 2)
TIME = datetime.datetime(2026, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (pa.array(["a", "007", "c"], pa.large_string()), ["a", "007", "c"]),
        (pa.array(["a", "007", "c"], pa.string_view()), ["a", "007", "c"]),
        (pa.array(["a", "007", "c"]).dictionary_encode(), ["a", "007", "c"]),
        (pa.array([1, 2, 3], pa.uint8()), [1, 2, 3]),
        (pa.array([1.0, 2.0, 3.0]), [1, 2, 3]),
        (pa.array([decimal.Decimal(i) for i in (1, 2, 3)], pa.decimal128(12, 0)), [1, 2, 3]),
        (pa.array([DAY] * 3), [DAY] * 3),
        (pa.array([TIME] * 3, pa.timestamp("us")), [TIME] * 3),
    ],
    ids=lambda values: str(getattr(values, "type", "")),
)
def test_labels_may_be_of_many_types(tmp_path: Path, values: Any, wanted: list[Any]) -> None:
    """Whole numbers, text, dates and times pass through, and floats that are whole numbers."""
    (batch,) = checked(parquet(tmp_path / "x.parquet", GOOD | {"round": values}))
    assert batch.rejects is None
    assert batch.rows.round.to_pylist() == wanted


@pytest.mark.parametrize(
    ("name", "values", "line"),
    [
        ("uplink", ["1", "2", "3"], "uplink must be numbers, got string in 'uplink'"),
        ("uplink", [True] * 3, "uplink must be numbers, got bool"),
        ("uplink", [DAY] * 3, "uplink must be numbers, got date32"),
        ("uplink", [[1.0]] * 3, "uplink must be numbers, got list"),
        ("max_cut", ["1"] * 3, "max_cut must be numbers, got string"),
        ("device", [b"x"] * 3, "device must be whole numbers, text, dates or times, got binary"),
        ("round", [True] * 3, "round must be whole numbers, text, dates or times, got bool"),
        ("round", [decimal.Decimal("1.5")] * 3, "round must be whole numbers"),
    ],
)
def test_types_that_cannot_be_meant_are_refused(
    tmp_path: Path, name: str, values: Any, line: str
) -> None:
    """One line names the file and the column, before any row is read."""
    with pytest.raises(CardOptError, match=f"x.parquet: {line}"):
        open_telemetry(parquet(tmp_path / "x.parquet", GOOD | {name: values}))


def test_a_column_of_nothing_is_missing(tmp_path: Path) -> None:
    """Of a column that must have values every row is rejected; of others, none."""
    path = parquet(tmp_path / "x.parquet", GOOD | {"uplink": pa.nulls(3), "weight": pa.nulls(3)})
    assert reasons(checked(path)) == dict.fromkeys(range(3), "uplink is missing")


def test_only_columns_that_are_needed_are_read(tmp_path: Path) -> None:
    """Others may be of any type and of any size; which they are can be asked."""
    columns = GOOD | {"note": [[{"a": 1}]] * 3, "uplink.raw": [1.0] * 3}
    telemetry = open_telemetry(parquet(tmp_path / "x.parquet", columns))
    (part,) = telemetry.parts
    (batch,) = telemetry.batches(part)
    assert batch.table.schema.names == list(GOOD)
    assert telemetry.unused == ("note", "uplink.raw")


def _is_root() -> bool:
    return os.geteuid() == 0


def _forbidden(folder: Path) -> Path:
    path = parquet(folder / "x.parquet")
    path.chmod(0)
    return path


def _fifo(folder: Path) -> Path:
    os.mkfifo(folder / "x.csv")
    return folder / "x.csv"


def _folder(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).mkdir()
    return folder


def _truncated(folder: Path) -> Path:
    path = parquet(folder / "x.parquet", LONG)
    return text(path, path.read_bytes()[:-20])


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda folder: folder / "x.parquet", "x.parquet: cannot be read: No such file"),
        (lambda folder: folder / "x", "x: cannot be read: No such file"),
        (lambda folder: text(folder / "x.txt", "a"), r"x.txt: .* end in .parquet or .csv"),
        (lambda folder: text(folder / "x.parquet", ""), "x.parquet: is empty"),
        (lambda folder: text(folder / "x.csv", ""), "x.csv: is empty"),
        (lambda folder: text(folder / "x.parquet", HEADING), "x.parquet: is not a whole Parquet"),
        (_truncated, "x.parquet: is not a whole Parquet file"),
        (_fifo, "x.csv: is a pipe or a device"),
        (lambda folder: _folder(folder), "has no file that ends in .parquet or .csv"),
        (lambda folder: _folder(folder, "a", "b"), "folders within it are not read: a, b"),
        (lambda folder: _folder(folder, "round=1"), "has a folder 'round=1'.* by itself"),
        (lambda folder: _folder(folder, "x.csv"), "has a folder 'x.csv'.* by itself"),
        (lambda folder: parquet(folder / "x.parquet", _empty()), "x.parquet: has no rows"),
        (lambda folder: text(folder / "x.csv", HEADING), "x.csv: has no rows"),
        pytest.param(
            _forbidden,
            "x.parquet: cannot be read: Permission denied",
            marks=pytest.mark.skipif(_is_root(), reason="root may read all"),
        ),
    ],
)
def test_what_is_no_table_is_told_in_a_line(tmp_path: Path, make: Any, line: str) -> None:
    """It names the file and says what is wrong, before any work is done."""
    path = make(tmp_path)
    with pytest.raises(CardOptError, match=line) as caught:
        open_telemetry(path)
    assert len(str(caught.value).splitlines()) == 1


def _empty() -> dict[str, Any]:
    return {name: pa.array([], pa.float64()) for name in GOOD}


def test_a_file_without_rows_beside_others_is_none(tmp_path: Path) -> None:
    """Only when no file has rows is there nothing to do."""
    parquet(tmp_path / "a.parquet", _empty())
    parquet(tmp_path / "b.parquet", LONG)
    assert [part.file for part in open_telemetry(tmp_path).parts] == ["b.parquet"]


def test_decisions_are_no_telemetry(tmp_path: Path) -> None:
    """Those of an earlier run are refused by what they are."""
    decisions = {name: [1.0] for name in ("device", "round", "cut", "frequency", "cost")}
    with pytest.raises(CardOptError, match="which are decisions and no telemetry"):
        open_telemetry(parquet(tmp_path / "x.parquet", decisions))


def test_a_file_that_is_damaged_within_is_told_when_it_is_read(tmp_path: Path) -> None:
    """The footer is whole, so that only its own part fails, in one line."""
    path = parquet(tmp_path / "x.parquet", LONG, row_group_size=5, compression="none")
    content = bytearray(path.read_bytes())
    content[4:200] = b"\xff" * 196
    text(path, bytes(content))
    telemetry = open_telemetry(path, part_rows=5)
    with pytest.raises(CardOptError, match=r"x.parquet: is not a whole Parquet file"):
        list(telemetry.batches(telemetry.parts[0]))
    assert sum(batch.table.num_rows for batch in telemetry.batches(telemetry.parts[1])) == 5


def test_how_the_files_are_understood_can_be_kept(tmp_path: Path) -> None:
    """What a plan keeps of telemetry is plain values, and another column makes another plan."""
    path = parquet(tmp_path / "x.parquet", LONG | {"ul": [1.0] * 10})
    one = open_telemetry(path, ["uplink=ul*2"], {"weight": 0.5}).described()
    assert one["columns"]["uplink"] == ["ul*2.0"]
    assert one["values"] == {"weight": 0.5}
    assert one != open_telemetry(path, ["uplink=ul"], {"weight": 0.5}).described()


_READ = """
import resource, sys
import card_opt.fleet.rows
from card_opt.fleet.source import open_telemetry
telemetry = open_telemetry(sys.argv[1])
rows = sum(b.table.num_rows for part in telemetry.parts for b in telemetry.batches(part))
print(rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_row_group(tmp_path: Path) -> None:
    """One row group of 100 MB takes about what many small ones take."""
    rng = np.random.default_rng(0)
    size = 3_000_000
    columns: dict[str, Any] = {
        name: rng.uniform(1e6, 2e6, size) for name in ("throughput", "uplink", "downlink")
    }
    columns |= {"device": np.arange(size), "round": rng.integers(0, 2**60, size)}
    peaks = []
    for rows in (2**17, size):
        path = parquet(tmp_path / f"{rows}.parquet", columns, row_group_size=rows)
        done = subprocess.run(
            [sys.executable, "-c", _READ, str(path)],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        number, peak = map(int, done.stdout.split())
        assert number == size
        peaks.append(peak / 1024)  # MB
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert peaks[1] < max(peaks[0], own) + 40.0
