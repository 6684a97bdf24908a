"""A process that decides a table, to be stopped at any moment."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import resource
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError
from card_opt.fleet.deciding import decide
from tests.helpers.tables import template

_CONTEXT = multiprocessing.get_context("forkserver")  # whose children have all imported at once
_CONTEXT.set_forkserver_preload(["tests.helpers.decide_table", "card_opt.fleet.whole"])
INTERRUPTED, REFUSED = 130, 2


class Child:
    """A process that has begun to decide a table.

    Parameters
    ----------
    telemetry, out, part_rows
        As for `decide`.
    most
        Bytes that no file may go beyond, as if the disk were full; None for any number.
    """

    def __init__(
        self, telemetry: Path, out: Path, part_rows: int, most: int | None = None
    ) -> None:
        self._here, there = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(
            target=_decide, args=(there, str(telemetry), str(out), part_rows, most)
        )
        self._process.start()
        there.close()
        assert self._here.recv() == "begun"

    def signal(self, number: int) -> None:
        """Send it a signal, unless it has ended by then."""
        assert self._process.pid is not None
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, number)

    def end(self) -> tuple[int | None, Any]:
        """Wait for its end; return its status, and its seconds or what it said last."""
        try:
            said = self._here.recv()
        except EOFError:  # it was killed
            said = None
        self._process.join()
        self._here.close()
        return self._process.exitcode, said


def _decide(there: Connection, telemetry: str, out: str, part_rows: int, most: int | None) -> None:
    inst = template()
    if most is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    start = time.perf_counter()
    there.send("begun")
    try:
        decide(telemetry, inst, out, part_rows=part_rows, threads=2)
    except CardOptError as error:
        there.send(str(error))
        raise SystemExit(REFUSED) from None
    except KeyboardInterrupt as error:
        there.send(str(error))
        raise SystemExit(INTERRUPTED) from None
    there.send(time.perf_counter() - start)
