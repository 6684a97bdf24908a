"""A foreign program in a folder of its own, ended with all that it started.

A process between this one and the program (`supervisor`) sees to that. It is no member of this
process' group, so that it outlives it for the moment that it takes to clean up, whatever kills
this one.
"""

from __future__ import annotations

import contextlib
import json
import select
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from card_opt.solvers.own import supervisor

_TAIL = 4096  # bytes of output that are kept
_PATIENCE = 15.0  # seconds for the supervisor to go


class Supervised:
    """A program that can be run once; on leaving, it and its folder are gone.

    Attributes
    ----------
    folder
        Where it will run.
    """

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="card_opt-"))
        self._supervisor = subprocess.Popen(
            [sys.executable, "-I", supervisor.__file__, str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert self._supervisor.stderr is not None
        self._tail = b""
        self._reader = threading.Thread(
            target=self._listen, args=(self._supervisor.stderr,), daemon=True
        )
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._supervisor.stdin is not None
        assert self._supervisor.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._supervisor.stdin.close()
        try:
            self._supervisor.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._supervisor.kill()
            self._supervisor.wait()
        self._supervisor.stdout.close()
        self._reader.join(_PATIENCE)

    def run(self, words: list[str], seconds: float) -> int | None:
        """Run a command and return its exit code, minus the number of a signal that ended it.

        Parameters
        ----------
        words
            Program and arguments.
        seconds
            How long it may take; the answer is None if it takes longer, and it is still running.

        Raises
        ------
        OSError
            If what holds the program is gone.
        """
        assert self._supervisor.stdin is not None
        assert self._supervisor.stdout is not None
        self._supervisor.stdin.write(json.dumps(words).encode() + b"\n")
        self._supervisor.stdin.flush()
        ready, _, _ = select.select([self._supervisor.stdout], [], [], seconds)
        if not ready:
            return None
        if not (line := self._supervisor.stdout.readline()):
            raise OSError(f"the process that holds a program is gone: {self.last_line}")
        return int(line)

    @property
    def last_line(self) -> str:
        """Return the last line that the program printed, for a message."""
        lines = self._tail.decode(errors="replace").replace("\r", "\n").split("\n")
        return next((" ".join(line.split()) for line in reversed(lines) if line.strip()), "")

    def _listen(self, stream: IO[bytes]) -> None:
        """Take what the program prints, or it would wait; keep the end."""
        with stream:
            while chunk := stream.read1(2**16):  # type: ignore[attr-defined]
                self._tail = (self._tail + chunk)[-_TAIL:]
