"""Rows that make no sense, with what is wrong with each."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from card_opt.fleet.batch import Batch, Rejects

BoolArray = npt.NDArray[np.bool_]


class Faults:
    """What is wrong with the rows of a batch.

    Attributes
    ----------
    bad
        Whether a row has a fault, shape (K,).
    """

    def __init__(self, size: int) -> None:
        self.bad = np.zeros(size, dtype=np.bool_)
        self._reasons: dict[int, list[str]] = {}

    def add(self, bad: BoolArray, reason: Callable[[int], str]) -> None:
        """Add what a function of the row says for each row that is bad."""
        self.bad |= bad
        for row in np.flatnonzero(bad).tolist():
            self._reasons.setdefault(row, []).append(reason(row))

    @property
    def any(self) -> bool:
        """Return whether a row has a fault."""
        return bool(self._reasons)

    def rejects(self, batch: Batch) -> Rejects | None:
        """Return the bad rows of a batch in order, with the lines of it that are no rows."""
        if not self.any:
            return batch.broken
        rows = np.flatnonzero(self.bad)
        number = batch.first_row + rows if batch.number is None else batch.number[rows]
        reason = ["; ".join(self._reasons[row]) for row in rows.tolist()]
        cells = as_text(batch.table.take(pa.array(rows)))
        return joined(Rejects(number, reason, cells), batch.broken)


def as_text(cells: pa.RecordBatch) -> pa.RecordBatch:
    """Return cells as text."""
    return pa.record_batch(
        {name: cells.column(name).cast(pa.string()) for name in cells.schema.names}
    )


def joined(first: Rejects | None, second: Rejects | None) -> Rejects | None:
    """Return rejects of the same columns as one, in the order of their rows; None for none."""
    if first is None or second is None:
        return first or second
    number = np.concatenate([first.number, second.number])
    order = number.argsort(kind="stable")
    reason = first.reason + second.reason
    cells = pa.Table.from_batches([first.cells, second.cells]).take(pa.array(order))
    return Rejects(
        number[order],
        [reason[i] for i in order.tolist()],
        cells.combine_chunks().to_batches()[0],
    )
