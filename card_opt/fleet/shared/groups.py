"""The groups of rows that share a limit, by the labels of their rounds or devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.fleet.batch import Rows
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Groups:
    """The groups of rows that share a limit.

    Attributes
    ----------
    per
        ``fleet``, ``round`` or ``device``.
    labels
        Of the groups, in order; None for the fleet.
    """

    per: str
    labels: pa.Array | None = None

    @property
    def number(self) -> int:
        """Return how many there are."""
        return 1 if self.labels is None else len(self.labels)

    def of(self, rows: Rows) -> IntArray | None:
        """Return the group of each row; None if there is but one."""
        if self.labels is None:
            return None
        import pyarrow.compute as pc

        found = pc.index_in(plain(getattr(rows, self.per)), self.labels)
        return np.asarray(found.to_numpy(zero_copy_only=False), dtype=np.int64)


def plain(labels: pa.Array) -> pa.Array:
    """Return labels that are not coded."""
    import pyarrow as pa

    is_coded = pa.types.is_dictionary(labels.type)
    return labels.dictionary_decode() if is_coded else labels
