"""Rows of a part that fit memory: as they were read, and as they can be decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from card_opt.algorithms.kernel.inputs import Inputs, Own
from card_opt.fleet.headings import Heading
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa


class Rejects(NamedTuple):
    """Rows that make no sense, each with the reason."""

    number: IntArray  #: of the row in its file, from 0
    reason: list[str]
    cells: pa.RecordBatch  #: what was read, as text, the columns named as in the schema


class Batch(NamedTuple):
    """Rows as they were read, their columns named as in the schema."""

    first_row: int  #: number of the first in its file, from 0
    table: pa.RecordBatch
    headings: Mapping[str, Heading]  #: of the columns, with the factors that make them SI
    number: IntArray | None = None  #: of each row in its file; None where all follow the first
    broken: Rejects | None = None  #: lines between them that are no rows

    def places(self, number: IntArray) -> IntArray:
        """Return where rows are in the table, by their numbers in the file."""
        if self.number is None:
            return number - self.first_row
        return self.number.searchsorted(number)


class Rows(NamedTuple):
    """Rows that make sense; arrays of one length."""

    number: IntArray  #: of the row in its file, from 0
    device: pa.Array  #: as it was read
    round: pa.Array  #: as it was read
    inputs: Inputs
    own: Own | None = None
    job: IntArray | None = None  #: place in the list of jobs; None for the first
    profile: pa.Array | None = None  #: as it was read
    server: pa.Array | None = None


class Checked(NamedTuple):
    """The rows of a batch, those that make no sense apart from the others."""

    rows: Rows
    rejects: Rejects | None  #: None for none
