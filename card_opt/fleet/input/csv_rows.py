"""Where the rows of a CSV file are, whatever stands within quotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.problem.quantities import IntArray

BLOCK = 2**22  # bytes that are read at once
_MOST_LINES = 100  # that a cell in quotes may have; where more follow, the quote was a slip
_LONGEST = 2**26  # bytes of a row
_LINE, _RETURN, _QUOTE = b'\n\r"'


class Block(NamedTuple):
    """Whole rows in a row, without the lines that are blank."""

    offset: int  #: of the data in the file
    data: bytes
    starts: IntArray  #: of each row in the data
    stops: IntArray  #: behind its line end


def blocks(file: BinaryIO, start: int, stop: int) -> Iterator[Block]:
    """Yield the rows between two places of a file.

    Parameters
    ----------
    file
        Open for reading.
    start, stop
        Where a row begins, and where one ends.

    Raises
    ------
    CardOptError
        If the file is shorter than it was, or a row is far too long.
    """
    file.seek(start)
    rest = b""
    place = start
    while place < stop:
        read = file.read(min(BLOCK, stop - place))
        if not read:
            raise CardOptError("has become shorter while it was read")
        offset = place - len(rest)
        place += len(read)
        data = rest + read
        starts, stops = _rows(data, is_last=place == stop)
        rest = data[stops[-1] :] if stops.size else data
        if len(rest) > _LONGEST:
            raise CardOptError(f"has a line of more than {_LONGEST:,} bytes; is it a table?")
        lengths = stops - starts
        if stops.size and lengths.min() <= 2:
            bytes_ = np.frombuffer(data, np.uint8)
            is_blank = (lengths == 1) & (bytes_[starts] == _LINE)
            is_blank |= (lengths == 2) & (bytes_[starts] == _RETURN)
            starts, stops = starts[~is_blank], stops[~is_blank]
        if stops.size:
            yield Block(offset, data, starts, stops)


def _rows(data: bytes, *, is_last: bool) -> tuple[IntArray, IntArray]:
    """Return where the whole rows of some text begin and end, blank lines among them."""
    characters = np.frombuffer(data, np.uint8)
    stops = np.flatnonzero(characters == _LINE) + 1
    if is_last and not data.endswith(b"\n"):
        stops = np.append(stops, len(data))
    if b'"' in data and stops.size:
        stops = stops[_ends_row(characters, stops, is_last=is_last)]
    return np.concatenate(([0], stops[:-1])) if stops.size else stops, stops


def _ends_row(
    characters: npt.NDArray[np.uint8], stops: IntArray, *, is_last: bool
) -> npt.NDArray[np.bool_]:
    """Return which lines end a row: those that leave no quote open.

    A quote that is not closed within some lines opens nothing: its line is a row by itself, so
    that one slip does not take the rest of the file with it.
    """
    is_open = np.bitwise_xor.accumulate((characters == _QUOTE).view(np.uint8))[stops - 1]
    odd = np.flatnonzero(np.diff(is_open, prepend=np.uint8(0)))
    out = np.ones(stops.size, dtype=np.bool_)
    number = 0
    while number < odd.size:
        line = odd[number]
        following = odd[number + 1] if number + 1 < odd.size else None
        if following is not None and following - line <= _MOST_LINES:
            out[line:following] = False
            number += 2
            continue
        if following is None and not is_last and stops.size - line <= _MOST_LINES:
            out[line:] = False  # what follows will say
        number += 1
    return out
