"""The process that holds a foreign program: ``python supervisor.py FOLDER``.

It takes one line of JSON, the words of a command; runs that in the folder; prints its exit code
(minus the number of a signal) when it has ended. When its input ends, which it does however the
process at the other end died, it kills all that is left of the program and what that started,
removes the folder, and is gone. What the program prints goes to standard error.

It imports nothing of this package, and little at once, so that the program need not wait.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import json
import os
import shutil
import subprocess
import sys
import threading
import time

_PR_SET_CHILD_SUBREAPER = 36
_CANNOT_RUN = 127  # what shells say
_PATIENCE = 10.0  # seconds after which a process that cannot be killed is left


def main(folder: str) -> None:
    """Serve one command."""
    _adopt_orphans()
    if line := sys.stdin.readline():
        words = json.loads(line)
        threading.Thread(target=_run, args=(words, folder), daemon=True).start()
        importlib.import_module("psutil")  # now, or the other side would wait for it at the end
        while os.read(sys.stdin.fileno(), 1):
            pass
        _end_family()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)  # the thread may be waiting for what could not be killed


def _run(words: list[str], folder: str) -> None:
    try:
        program = subprocess.Popen(
            words, cwd=folder, stdin=subprocess.DEVNULL, stdout=sys.stderr, start_new_session=True
        )
        code = program.wait()
    except OSError as error:
        print(error, file=sys.stderr, flush=True)
        code = _CANNOT_RUN
    with contextlib.suppress(OSError):
        print(code, flush=True)


def _adopt_orphans() -> None:
    """Ask Linux to make this process the parent of all whose parent dies below it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _end_family() -> None:
    """Kill everything below this process, until nothing is left."""
    import psutil

    this, end = psutil.Process(), time.monotonic() + _PATIENCE
    while (family := this.children(recursive=True)) and time.monotonic() < end:
        for process in family:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(family, timeout=1.0)


if __name__ == "__main__":
    main(sys.argv[1])
