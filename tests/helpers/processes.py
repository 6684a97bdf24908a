"""What tests of processes share: start one, and wait until others are gone."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import psutil

from tests.helpers.paths import ROOT

PATIENCE = 60.0  # seconds for what takes a moment, on a machine that does a lot else


def is_at_work(process: psutil.Process) -> bool:
    """Return whether a process has not ended, reaped or not."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def await_end(processes: Iterable[psutil.Process]) -> None:
    """Fail if one of these has not ended after a while; end it then."""
    left, end = list(processes), time.monotonic() + PATIENCE
    while left := [process for process in left if is_at_work(process)]:
        if time.monotonic() > end:
            for process in left:
                process.kill()
            raise AssertionError(f"still at work: {left}")
        time.sleep(0.02)


def told(words: str) -> list[psutil.Process]:
    """Return the processes of these numbers, which are at work."""
    found = [psutil.Process(int(word)) for word in words.split()]
    assert found
    assert all(map(is_at_work, found))
    return found


def await_file(path: Path) -> str:
    """Return what is in a file as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < end, f"no {path}"
        time.sleep(0.02)
    return path.read_text()


@contextlib.contextmanager
def running(*words: str, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """Yield a Python with these arguments, which is gone in the end."""
    with subprocess.Popen(
        [sys.executable, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | variables,
    ) as process:
        try:
            yield process
        finally:
            process.kill()
