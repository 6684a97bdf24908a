"""A foreign program in a folder of its own, ended with all that it started."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from card_opt.support.child import Child
from card_opt.support.text import one_line

_TAIL = 4096  # bytes of output that are kept
_PATIENCE = 15.0  # seconds for the last output


class Supervised:
    """A program that can be run once; on leaving, it and its folder are gone."""

    def __init__(self) -> None:
        self._child = Child("card_opt.solvers.own.program", subprocess.PIPE)
        assert self._child.stderr is not None
        self._tail = b""
        self._reader = threading.Thread(
            target=self._listen, args=(self._child.stderr,), daemon=True
        )
        self._reader.start()

    @property
    def folder(self) -> Path:
        """Return where it will run."""
        return self._child.folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close()
        self._reader.join(_PATIENCE)

    def run(self, words: list[str], seconds: float) -> int | None:
        """Run a command and return its exit code, minus the number of a signal that ended it.

        Parameters
        ----------
        words
            Program and arguments.
        seconds
            How long it may take; the answer is None if it takes longer, and it is still running.
        """
        self._child.send(json.dumps(words).encode())
        try:
            self._child.receive(seconds)  # it says nothing, but that it has ended
        except TimeoutError:
            return None
        return self._child.wait()

    @property
    def last_line(self) -> str:
        """Return the last line that the program printed, for a message."""
        lines = self._tail.decode(errors="replace").replace("\r", "\n").split("\n")
        return one_line(next((line for line in reversed(lines) if line.strip()), ""))

    def _listen(self, stream: IO[bytes]) -> None:
        """Take what the program prints, or it would wait; keep the end."""
        with stream:
            while chunk := stream.read(2**16):
                self._tail = (self._tail + chunk)[-_TAIL:]
