"""One side of a comparison: a store, or the runs in it that have one label."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, NamedTuple

from card_opt.benchmark.newest import newest
from card_opt.benchmark.store import Store
from card_opt.errors import CardOptError, shown, unknown

if TYPE_CHECKING:
    import pandas as pd


class Series(NamedTuple):
    """Runs and what to call them; none of them is judged yet."""

    name: str
    runs: pd.DataFrame


def read_series(place: str) -> Series:
    """Return the runs that ``FILE`` or ``FILE@LABEL`` names.

    Raises
    ------
    CardOptError
        If there is no such store, it is empty, it has no such label, or several where none is
        named.
    """
    file, label = _parted(place)
    with contextlib.closing(Store(file, must_exist=True)) as store:
        runs = store.runs()
    if runs.empty:
        raise CardOptError(f"{file} has no runs; make some with: card-opt bench run")
    labels = sorted(runs["label"].unique())
    if label is None:
        if len(labels) > 1:
            known = ", ".join(map(shown, labels))
            raise CardOptError(f"{file} has several labels: {known}; name one as {file}@LABEL")
        return Series(place, newest(runs))
    if label not in labels:
        if not any(labels):
            raise CardOptError(
                f"{file}: no run has a label, got {shown(label)}; give {file} alone"
            )
        raise CardOptError(f"{file}: {unknown('label', label, labels)}")
    return Series(place, newest(runs[runs["label"] == label]))


def _parted(place: str) -> tuple[str, str | None]:
    """Return file and label; a file whose name has an @ is that file."""
    if os.path.lexists(place) or "@" not in place:
        return place, None
    places = [i for i, character in enumerate(place) if character == "@"]
    for i in places:
        if os.path.lexists(place[:i]):
            return place[:i], place[i + 1 :]
    return place[: places[-1]], place[places[-1] + 1 :]
