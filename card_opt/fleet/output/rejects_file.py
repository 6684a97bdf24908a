"""The rows of a part that make no sense, as they were, each with the reason: a CSV file."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from card_opt.support.files import make_folder, replacing, sync

if TYPE_CHECKING:
    from card_opt.fleet.batch import Rejects


class RejectsFile:
    """A file that is there as soon as it is whole, and not at all if nothing is rejected.

    Parameters
    ----------
    path
        Where it will be.
    source
        Name of the file that the rows are of.
    """

    def __init__(self, path: Path, source: str) -> None:
        self._path = path
        self._source = source
        self._stack = ExitStack()
        self._writer: Any = None

    def __enter__(self) -> RejectsFile:
        return self

    def add(self, rejects: Rejects) -> None:
        """Write the next rows."""
        import pyarrow as pa
        import pyarrow.csv as csv

        columns = {
            "file": pa.repeat(self._source, len(rejects.reason)),
            "row": pa.array(rejects.number + 1),
            "reason": pa.array(rejects.reason, pa.string()),
        }
        cells = {name: rejects.cells.column(name) for name in rejects.cells.schema.names}
        table = pa.record_batch(columns | cells)
        if self._writer is None:
            make_folder(self._path.parent)
            beside = self._stack.enter_context(replacing(self._path))
            self._stack.callback(sync, beside)  # once the writer is done
            self._writer = self._stack.enter_context(csv.CSVWriter(beside, table.schema))
        self._writer.write_batch(table)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.__exit__(kind, error, trace)
