"""CSV as people and programs write it: every row is read, or rejected with a reason."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from card_opt.errors import CardOptError
from card_opt.fleet.input import csv_rows
from card_opt.fleet.source import open_telemetry
from tests.fleet.tables import HEADING, all_of, checked, devices, reasons, text

ROW = "{},1,1e12,1e7,2e7\n"


@pytest.mark.parametrize(
    "content",
    [
        HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5\n",
        HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5",
        "\ufeff" + HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5\n",
        (HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5\n").replace("\n", "\r\n"),
        "\n" + HEADING + "\n007,1,1e12,1e7,2e7\n\n\nb,2,2e12,0,1.5\n\n",
        (HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5\n").replace(",", ";"),
        (HEADING + "007,1,1e12,1e7,2e7\nb,2,2e12,0,1.5\n").replace(",", "\t"),
        HEADING + '"007","1","1e12", 1e7 ,2e7\nb,2,+2e12,0.0,1.5\n',
        'device,round,"a\n,b",throughput,uplink,downlink\n007,1,x,1e12,1e7,2e7\nb,2,,2e12,0,1.5\n',
    ],
    ids=["plain", "no end", "mark", "crlf", "blank", "semicolons", "tabs", "quotes", "heading"],
)
def test_usual_ways_to_write_a_table_are_read(tmp_path: Path, content: str) -> None:
    """Whatever the line ends, marks, blank lines and delimiters; labels stay text."""
    (batch,) = checked(text(tmp_path / "x.csv", content))
    assert batch.rejects is None
    assert batch.rows.number.tolist() == [0, 1]
    assert batch.rows.device.to_pylist() == ["007", "b"]
    assert batch.rows.round.to_pylist() == ["1", "2"]
    assert batch.rows.inputs.throughput.tolist() == [1e12, 2e12]
    assert batch.rows.inputs.uplink.tolist() == [1e7, 0.0]
    assert batch.rows.inputs.downlink.tolist() == [2e7, 1.5]


def test_numbers_are_read_to_the_last_bit(tmp_path: Path) -> None:
    """A float that Python writes is that float again, in the fast way and in the slow one."""
    rng = random.Random(0)
    values = [rng.uniform(0.0, 1.0) * 10.0 ** rng.randrange(-300, 300) for _ in range(2000)]
    rows = [f"a,1,1,{value!r},1\n" for value in values]
    (batch,) = checked(text(tmp_path / "x.csv", HEADING + "".join(rows)))
    assert batch.rows.inputs.uplink.tolist() == values
    (batch,) = checked(text(tmp_path / "x.csv", HEADING + "".join(rows) + "a,1,x,1,1\n"))
    assert batch.rows.inputs.uplink.tolist() == values


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("b,1,1e12,fast,1", "uplink must be at least 0 and finite [bit/s], got 'fast'"),
        ("b,1,1e12,-3,1", "uplink must be at least 0 and finite [bit/s], got -3"),
        ("b,1,1e12,nan,1", "uplink must be at least 0 and finite [bit/s], got nan"),
        ("b,1,1e12,inf,1", "uplink must be at least 0 and finite [bit/s], got inf"),
        ("b,1,1e12,1_000,1", "uplink must be at least 0 and finite [bit/s], got '1_000'"),
        ("b,1,1e12,٣,1", "uplink must be at least 0 and finite [bit/s], got '٣'"),
        ("b,1,1e12,,1", "uplink is missing"),
        ("b,1,1e12,NA,1", "uplink is missing"),
        (",1,1e12,1,1", "device is missing"),
        ("b,1,1e12,1", "has 4 cells for 5 headings"),
        ("b,1,1e12,1,1,1", "has 6 cells for 5 headings"),
        ("   ", "has 1 cells for 5 headings"),
        ('"b,1,1e12,1,1', "a quote is not closed; has 1 cells for 5 headings"),
        ('b,1,1e12,1,"1', "a quote is not closed"),
        (b"\xe9,1,1e12,1,1", "is not text in UTF-8"),
        ("b,1,1e12\r,1,1", "is no line of a table: new-line character seen in unquoted field"),
    ],
)
@pytest.mark.parametrize("before", [0, 3, 3000])
def test_a_line_that_is_no_row_is_rejected_alone(
    tmp_path: Path, line: str | bytes, reason: str, before: int
) -> None:
    """It goes with its number and the reason, and nothing else is lost, wherever it stands."""
    content = HEADING.encode() + b"".join(ROW.format(i).encode() for i in range(before))
    content += (line if isinstance(line, bytes) else line.encode()) + b"\n"
    content += b"".join(ROW.format(i).encode() for i in range(before, before + 3000))
    batches = checked(text(tmp_path / "x.csv", content))
    (found,) = reasons(batches).items()
    assert found[0] == before
    assert found[1].startswith(reason)
    assert devices(batches) == [str(i) for i in range(before + 3000)]


def test_cells_of_a_line_that_is_no_row_are_kept(tmp_path: Path) -> None:
    """The rejects show what was read, as far as there is a heading for it."""
    (batch,) = checked(text(tmp_path / "x.csv", HEADING + "b,1,2\na,1,1,1,1\nc,1,x,1,1\n"))
    assert batch.rejects is not None
    assert batch.rejects.cells.to_pylist() == [
        {"device": "b", "round": "1", "throughput": "2", "uplink": None, "downlink": None},
        {"device": "c", "round": "1", "throughput": "x", "uplink": "1", "downlink": "1"},
    ]


def test_parts_are_cut_where_rows_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However parts and blocks lie, the rows are those that Python's writer wrote."""
    rng = random.Random(0)
    labels = ["a", 'say "x"', "two\nlines", "a,b", "", "x" * 30, "\r\n", "é"]
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator=rng.choice(["\n", "\r\n"]))
    wanted = [[rng.choice(labels) + str(i), "1", "1", "1", str(i)] for i in range(300)]
    writer.writerows([HEADING.strip().split(","), *wanted])
    path = text(tmp_path / "x.csv", buffer.getvalue())
    for block in (40, 100, 1000, 2**20):
        monkeypatch.setattr(csv_rows, "BLOCK", block)
        for part_rows in (1, 7, 100, 1000):
            telemetry = open_telemetry(path, part_rows=part_rows)
            assert telemetry.num_rows == 300
            assert {part.num_rows for part in telemetry.parts[:-1]} <= {part_rows}
            batches = all_of(telemetry)
            assert reasons(batches) == {}
            assert devices(batches) == [row[0] for row in wanted]


def test_one_slip_of_a_quote_takes_no_other_row(tmp_path: Path) -> None:
    """A quote that is not closed soon opens nothing, and real ones around it still do."""
    rows = [ROW.format(i) for i in range(1000)]
    rows[100] = '"100\nand more",1,1e12,1e7,2e7\n'
    rows[500] = '"500,1,1e12,1e7,2e7\n'
    rows[900] = '"900\n",1,1e12,1e7,2e7\n'
    batches = checked(text(tmp_path / "x.csv", HEADING + "".join(rows)), part_rows=333)
    assert list(reasons(batches)) == [500]
    assert len(devices(batches)) == 999
    assert devices(batches)[100] == "100\nand more"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (HEADING.replace("\n", "\r") + "a,1,1,1,1\r", "has carriage returns for line ends"),
        ((HEADING + "a,1,1,1,1\n").encode("utf-16"), "is no text in UTF-8; save it"),
        (b"d\xe9vice,round\n", "is no text in UTF-8; save it"),
        (b"\0\1\2", "is no text in UTF-8; save it"),
        ("a,1,1e12,1e7,2e7\n", "has no column device, .*; there are 'a', '1'"),
        ("device|round|uplink\n", "has no column device, .*; there are 'device|round|uplink'"),
        ("x" * 2**20, "has no line end in its first"),
    ],
)
def test_what_is_no_table_is_told_in_a_line(
    tmp_path: Path, content: str | bytes, line: str
) -> None:
    """A file that cannot be meant is refused whole, before any work is done."""
    with pytest.raises(CardOptError, match=f"x.csv: {line}"):
        open_telemetry(text(tmp_path / "x.csv", content))


def test_a_file_that_became_shorter_is_told(tmp_path: Path) -> None:
    """Parts of what is not there any more fail in one line."""
    path = text(tmp_path / "x.csv", HEADING + "".join(ROW.format(i) for i in range(10)))
    telemetry = open_telemetry(path)
    text(path, HEADING)
    with pytest.raises(CardOptError, match=r"x.csv: has become shorter while it was read"):
        all_of(telemetry)
