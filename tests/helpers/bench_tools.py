"""What tests of the benchmark share: rows, processes, and a look past the code under test."""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from card_opt.benchmark.record import Run
from card_opt.benchmark.store import Store


def execute(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """Return what SQLite answers to a statement, as any program would ask it."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement, values).fetchall()


def is_whole(path: Path) -> bool:
    """Return whether SQLite finds the file whole."""
    return execute(path, "PRAGMA integrity_check") == [("ok",)]


def keys(path: Path) -> list[str]:
    """Return the keys of a store's rows."""
    with contextlib.closing(Store(path)) as store:
        return list(store.runs()["key"])


def a_run(key: str = "a", **facts: object) -> Run:
    """Return a row, its text fields filled in."""
    plain = {"str": "", "int": 0, "float": 0.0}
    fields = {field.name: plain[str(field.type)] for field in dataclasses.fields(Run)}
    return Run(**{**fields, "key": key, **facts})  # type: ignore[arg-type]


@contextlib.contextmanager
def started(code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Yield a Python process that has said its first word; it is gone in the end."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, text=True, **pipes) as process:  # type: ignore[call-overload]
        try:
            assert process.stdout.readline().strip() in {"ready", "claimed"}
            yield process
        finally:
            process.kill()
