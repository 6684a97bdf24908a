"""What happened and what was measured: one line each, of which a torn last one is let go."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError
from card_opt.support.files import sync, writing
from card_opt.support.inputs import read_bytes

EVENTS, MEASUREMENTS = "events.jsonl", "measurements.jsonl"

Tell = Callable[[str, Mapping[str, Any]], None]


class Journal:
    """The two journals of a run.

    ``events.jsonl`` is for people: a full disk costs lines of it and nothing else.
    ``measurements.jsonl`` has one row for each turn, no matter where a server has died.

    Parameters
    ----------
    folder
        Where they are.
    tell
        Told of every event too.
    """

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder, self._tell = folder, tell
        for name in (EVENTS, MEASUREMENTS):
            _mend(folder / name)

    def event(self, kind: str, **facts: Any) -> None:
        """Tell what happened, and write it down if the disk takes it."""
        self._tell(kind, facts)
        line = {"time": datetime.now(UTC).isoformat(), "event": kind, **facts}
        try:
            _append(self._folder / EVENTS, line)
        except CardOptError as error:
            self._tell("journal", {"why": str(error)})

    def record(self, turns: int, row: Mapping[str, Any]) -> None:
        """Have the row of the last turn written down, unless it is.

        Parameters
        ----------
        turns
            Turns that have ended, this one included; what is beyond is let go.
        row
            What it measured.

        Raises
        ------
        CardOptError
            If it cannot be written, or rows before it are missing.
        """
        path = self._folder / MEASUREMENTS
        lines = _lines(path)
        if len(lines) < turns - 1:
            raise CardOptError(
                f"{path} has {len(lines)} rows for {turns - 1} turns: bring it back"
            )
        if len(lines) > turns:
            with writing(path):
                os.truncate(path, sum(map(len, lines[:turns])))
        if len(lines) == turns - 1:
            _append(path, row)
            with writing(path):
                sync(path)


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """Return the rows of a run's turns."""
    return [json.loads(line) for line in _lines(folder / MEASUREMENTS)]


def _append(path: Path, line: Mapping[str, Any]) -> None:
    """Add a line; a part of one is taken back."""
    content = json.dumps(line).encode() + b"\n"
    with writing(path), path.open("ab", buffering=0) as file:
        start = file.tell()
        try:
            if file.write(content) < len(content):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError:
            file.truncate(start)
            raise


def _lines(path: Path) -> list[bytes]:
    """Return the whole lines of a file."""
    if not path.exists():
        return []
    lines = read_bytes(path, path.stat().st_size).splitlines(keepends=True)
    return [line for line in lines if line.endswith(b"\n")]


def _mend(path: Path) -> None:
    """Cut off a line that was not written to its end."""
    whole = sum(map(len, _lines(path)))
    if path.exists() and path.stat().st_size > whole:
        with writing(path):
            os.truncate(path, whole)
