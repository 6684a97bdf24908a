"""What a device has on its disk: its pieces of the base, and its half of the last local epoch.

The pieces stay for good, in ``base/``. ``turn.safetensors`` is written when a turn begins and
after each local epoch; without it, or where it is damaged, a turn only begins again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from card_opt.support.files import make_folder
from card_opt.training.snapshot import (
    Snapshot,
    SnapshotError,
    Tensors,
    held,
    read_snapshot,
    write_snapshot,
)

TURN, BASE = "turn.safetensors", "base"


class DeviceStore:
    """The folder of a device, held for one process.

    Parameters
    ----------
    folder
        Made if it is not there.
    tell
        Told what is wrong with a snapshot.

    Raises
    ------
    CardOptError
        If another process has it, or it cannot be made.
    """

    def __init__(self, folder: Path, tell: Callable[[str, Mapping[str, Any]], None]) -> None:
        self.base = folder / BASE
        self._path, self._tell = folder / TURN, tell
        self._open = ExitStack()
        self._open.enter_context(held(folder, "a device"))
        make_folder(self.base)

    def close(self) -> None:
        """Let others have the folder."""
        self._open.close()

    def load(self) -> Snapshot | None:
        """Return the last local epoch, or None if there is none that is whole."""
        try:
            return read_snapshot(self._path)
        except SnapshotError as error:
            self._tell("damaged", {"why": f"{error}; the turn begins again"})
            return None

    def save(self, values: Mapping[str, Any], tensors: Tensors) -> None:
        """Have a local epoch on the disk."""
        write_snapshot(self._path, values, tensors)
