"""Rows of a part that fit memory: as they were read, and as they can be decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np

from card_opt.algorithms.kernel.deciding import decide
from card_opt.algorithms.kernel.inputs import NO_PRICES, Decided, Inputs, Own, Prices
from card_opt.fleet.headings import Heading
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa

    from card_opt.algorithms.kernel.job import Job

Arrays = TypeVar("Arrays", Inputs, Own, Prices)


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


def decide_rows(
    jobs: Sequence[Job], rows: Rows, prices: Prices = NO_PRICES, backend: str = "auto"
) -> Decided:
    """Return the decisions of rows, each of its own job.

    Parameters
    ----------
    jobs
        All that rows can be of.
    rows
        Of any number.
    prices
        What a second and a joule cost beside the cost itself.
    backend
        Of the kernel.
    """
    present = np.zeros(1, np.int64) if rows.job is None else np.unique(rows.job)
    if rows.job is None or present.size <= 1:
        job = jobs[present[0] if present.size else 0]
        return decide(job, rows.inputs, prices, rows.own, backend=backend)
    whole: Any = None
    for number in present:
        chosen = np.flatnonzero(rows.job == number)
        own = None if rows.own is None else taken(rows.own, chosen)
        inputs, charged = taken(rows.inputs, chosen), taken(prices, chosen)
        found = decide(jobs[number], inputs, charged, own, backend=backend)
        if whole is None:
            whole = Decided(*(np.empty(rows.job.size, values.dtype) for values in found))
        for values, part in zip(whole, found, strict=True):
            values[chosen] = part
    return Decided(*whole)


def taken(arrays: Arrays, chosen: IntArray) -> Arrays:
    """Return some places of all arrays; what is none stays."""
    kept: list[Any] = [v[chosen] if isinstance(v, np.ndarray) else v for v in arrays]
    return type(arrays)(*kept)
