"""What a cell writes stands on its page as it was written, in whatever pieces it came."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("myst_nb")  # of the extra `docs`

from docs.site.streams import joined


def _pieces(text: str, ends: list[int], name: str = "stdout") -> list[dict[str, Any]]:
    cuts = [0, *sorted(end % (len(text) + 1) for end in ends), len(text)]
    return [
        {"output_type": "stream", "name": name, "text": text[start:end]}
        for start, end in pairwise(cuts)
    ]


@given(ends=st.lists(st.integers(0, 100), max_size=6))
def test_pieces_are_joined_as_they_came(ends: list[int]) -> None:
    """Where a piece ends, even between return and line feed, no line begins or breaks."""
    (output,) = joined(_pieces("one ┃ line\r\nand another\r\n", ends))
    assert output["text"] == "one ┃ line\nand another\n"


def test_what_was_overwritten_is_gone() -> None:
    """Of a line that is written again and again its last state is left."""
    (output,) = joined(_pieces("begun\n1 of 2\r2 of 2\rdone\n", [9, 15]))
    assert output["text"] == "begun\ndone\n"


def test_streams_keep_their_places() -> None:
    """Each stream stands where it first wrote, other outputs where they were."""
    figure = {"output_type": "display_data"}
    pieces = [*_pieces("a", []), figure, *_pieces("x", [], "stderr"), *_pieces("b", [])]
    outputs = joined(pieces)
    assert [output.get("text") for output in outputs] == ["ab\n", None, "x\n"]
