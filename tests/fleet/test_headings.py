"""Which column stands for which of the schema, and lines for those that do not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from card_opt.errors import CardOptError
from card_opt.fleet.columns import COLUMNS, NAMES, rows_of_schema
from card_opt.fleet.headings import Heading, headings_of, read_headings, read_values

NEEDED = ["device", "round", "throughput", "uplink", "downlink"]


def test_names_and_aliases_are_all_different() -> None:
    """No heading could mean two columns, and the schema as people read it has a row for each."""
    assert len(NAMES) == sum(1 + len(column.aliases) for column in COLUMNS)
    assert [row["column"] for row in rows_of_schema()] == [column.name for column in COLUMNS]
    assert all(column.default or column.is_required for column in COLUMNS)


def test_headings_say_themselves_what_they_are() -> None:
    """A name or an alias in any case, with its unit or without, stands for its column."""
    found = ["x", "Device", "round", "uplink [bit/s]", "downlink_rate", " Device_Throughput"]
    assert headings_of(found, {}, ()) == {
        "device": Heading("Device"),
        "round": Heading("round"),
        "throughput": Heading(" Device_Throughput"),
        "uplink": Heading("uplink [bit/s]"),
        "downlink": Heading("downlink_rate"),
    }


def test_a_heading_that_is_given_goes_before_one_that_is_found() -> None:
    """The column that was found is left alone then, and one that is given as nothing, too."""
    found = [*NEEDED, "ul_mbps", "weight"]
    given = read_headings(["uplink=ul_mbps*1e6", "weight="])
    out = headings_of(found, given, ())
    assert out["uplink"] == Heading("ul_mbps", 1e6)
    assert "weight" not in out


@pytest.mark.parametrize(
    ("found", "given", "values", "line"),
    [
        (NEEDED[:3], (), (), "has no column uplink, downlink; there are 'device', .* uplink=HEAD"),
        ([], (), (), "has no column device, .*; there are none"),
        ([*NEEDED, "Uplink"], (), (), "uplink is there twice, as 'uplink' and as 'Uplink'"),
        ([*NEEDED, "uplink_rate"], (), (), "uplink is there twice"),
        ([*NEEDED, "a", "a"], ("weight=a",), (), "has the column 'a' twice"),
        ([*NEEDED[:4], "downlink [Mbit/s]"], (), (), "downlink must be in bit/s, got 'downl.*1e6"),
        ([*NEEDED, "weight [kg]"], (), (), "weight must be without a unit"),
        (NEEDED, ("uplink=up",), (), "uplink is to be 'up': unknown column 'up'; .*uplink"),
        (NEEDED, (), ("uplink",), "uplink is the column 'uplink' and is given a value"),
        (
            ["device", "round", "cut", "frequency", "cost"],
            (),
            (),
            "has no column throughput.*decisions",
        ),
    ],
)
def test_what_headings_do_not_say_is_told_in_a_line(
    found: list[str], given: Sequence[str], values: Sequence[str], line: str
) -> None:
    """Columns that are missing, doubtful or in another unit are never guessed."""
    with pytest.raises(CardOptError, match=line):
        headings_of(found, read_headings(given), values)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("uplink", "there must be a = as in uplink=ul_rate"),
        ("up=x", "unknown column of telemetry 'up'; did you mean uplink"),
        ("uplink=x*0", "the factor of uplink must be positive and finite, got '0'"),
        ("uplink=x*nan", "the factor of uplink must be positive and finite, got 'nan'"),
        ("device=x*2", r"device is no quantity and takes no factor, got 'x\*2'"),
    ],
)
def test_texts_that_name_no_heading_are_refused(text: str, line: str) -> None:
    """What the command line takes for a column is understood whole or not at all."""
    with pytest.raises(CardOptError, match=line):
        read_headings([text])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("weight=2", r"weight must be in \[0, 1\], got 2.0"),
        ("weight=x", r"weight must be in \[0, 1\], got 'x'"),
        ("uplink=-1", r"uplink must be at least 0 and finite \[bit/s\], got -1"),
        ("min_cut=1.5", "min_cut must be a whole number in 1..C, got 1.5"),
        ("device=", "device must be a whole number or text, got ''"),
        ("wait=1", "unknown column of telemetry 'wait'; did you mean weight"),
        ("weight", "there must be a = as in weight=0.5"),
    ],
)
def test_values_for_all_rows_are_checked_at_once(text: str, line: str) -> None:
    """A value that no row could have is refused before any row is read."""
    with pytest.raises(CardOptError, match=line):
        read_values([text])


def test_a_star_in_a_heading_is_no_factor() -> None:
    """Only a number behind the last star is one."""
    assert read_headings(["uplink=a*b"]) == {"uplink": Heading("a*b")}
    assert read_headings(["uplink=a*b*2"])["uplink"] == Heading("a*b", 2.0)
    assert read_headings(["uplink=a*b*2"])["uplink"].text == "a*b*2.0"


def test_what_is_named_twice_is_refused() -> None:
    """Also under an alias."""
    with pytest.raises(CardOptError, match="the column uplink is named twice"):
        read_headings(["uplink=a", "uplink_rate=b"])
    with pytest.raises(CardOptError, match="the value of uplink is given twice"):
        read_values(["uplink=1", "uplink_rate=2"])
