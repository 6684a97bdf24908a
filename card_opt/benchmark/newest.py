"""Which rows of a store count where a user has edited a method's own files between runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_SERIES = ["label", "method", "start", "time_limit", "memory_limit", "rel_gap"]


def newest(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the rows without those that were made with an earlier state of a method's files.

    In each series of a method, under its limits, the files of the row that was started last
    count, on all cases: half a run of the old and half a run of the new would be of neither.

    Parameters
    ----------
    frame
        Rows of `card_opt.benchmark.record.Run`.
    """
    order = frame.sort_values(["started", "key"])
    last = order.groupby(_SERIES)["code"].transform("last")
    return frame[frame["code"] == last.reindex(frame.index)]
