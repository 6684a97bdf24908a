"""A message about a missing column names the heading that it may be, as an option to type."""

from __future__ import annotations

import shlex

import pytest

from card_opt.errors import CardOptError
from card_opt.fleet.guesses import guessed, suggestion
from card_opt.fleet.headings import headings_of, read_headings


@pytest.mark.parametrize(
    ("name", "headings", "expected"),
    [
        ("uplink", ["dl_mbps", "ul_mbps"], "ul_mbps*1e6"),
        ("downlink", ["UL Mbit/s", "DL Mbit/s"], "DL Mbit/s*1e6"),
        ("downlink", ["upload_bps", "download_bps"], "download_bps"),
        ("throughput", ["speed", "tflops"], "tflops*1e12"),
        ("throughput", ["dev.speed"], "dev.speed"),
        ("device", ["client_id", "t"], "client_id"),
        ("device", ["devise", "t"], "devise"),
        ("round", ["timestamp", "epoch"], "epoch"),
        ("uplink", ["group", "supply", "a"], ""),
    ],
)
def test_guesses(name: str, headings: list[str], expected: str) -> None:
    """Words and their units count, not letters within other words."""
    assert "".join(guessed(name, headings)) == expected


def test_no_heading_is_guessed_twice() -> None:
    """What may be one column is left out for the next, and without a guess it says HEADING."""
    text = suggestion(["uplink", "downlink", "round"], ["up_rate", "up"])
    expected = "--column uplink=up_rate --column downlink=HEADING --column round=HEADING"
    assert text == expected
    assert suggestion(["uplink"], ["up kbps"]) == "--column 'uplink=up kbps*1e3'"


def test_what_the_message_says_can_be_typed() -> None:
    """With the options of the message the same table has all its columns."""
    heads = ["device", "round", "throughput", "ul_mbps", "downlink rate"]
    with pytest.raises(CardOptError, match="has no column uplink, downlink; there are") as error:
        headings_of(heads, {}, ())
    words = shlex.split(str(error.value).partition("Say which it is: ")[2].partition(" (")[0])
    assert words[::2] == ["--column", "--column"]
    found = headings_of(heads, read_headings(words[1::2]), ())
    assert found["uplink"].text == "ul_mbps*1000000.0"
    assert found["downlink"].text == "downlink rate"
