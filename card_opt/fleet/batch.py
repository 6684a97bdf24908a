"""Rows of a part that fit memory: as they were read, and as they can be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from card_opt.algorithms.kernel.inputs import Inputs, Own
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa


class Batch(NamedTuple):
    """Rows as they were read, their columns named as in the schema."""

    first_row: int  #: number of the first in its file, from 0
    table: pa.RecordBatch


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


class Rejects(NamedTuple):
    """Rows that make no sense, each with the reason."""

    number: IntArray  #: of the row in its file, from 0
    reason: list[str]
    cells: pa.RecordBatch  #: as they were read, their columns named as in the schema
