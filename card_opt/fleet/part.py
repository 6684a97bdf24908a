"""A part: the unit of work of a large table, the same on one machine and on many."""

from __future__ import annotations

from dataclasses import dataclass

# Rows of a part, if nothing else is said: two parts of a million keep two cores busy, and what a
# part takes by itself (a file, synced and renamed) is a few per cent of what its rows take.
PART_ROWS = 2**19


@dataclass(frozen=True)
class Part:
    """A run of rows of one file that is read, decided and written by itself.

    Parts follow from the input and the number of rows that one should have, and from nothing
    else, so that whoever decides them writes the same files.

    Attributes
    ----------
    number
        0, 1, ... through all files in the order of their names.
    file
        Of the input: a name within its folder.
    first_row
        Number of its first row in the file, from 0.
    start, stop
        Where it is in the file: row groups of Parquet, bytes of CSV.
    num_rows
        How many rows it has.
    """

    number: int
    file: str
    first_row: int
    start: int
    stop: int
    num_rows: int = 0
