"""What tells the files of a table from others, and from themselves later."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError
from card_opt.support.inputs import opened, reading

SMALL = 2**26  # bytes of a file that is told by all that is in it
_BLOCK = 2**20  # bytes that are read at once
_TAIL = 8  # bytes at the end of Parquet: the length of its footer, and a word


def stamp(path: Path) -> dict[str, Any]:
    """Return what tells a file from another.

    A small one is told by its content, and Parquet by its footer, which says where everything
    is; so a copy is as good. Of any other there is only the time when it was last written.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    CardOptError
        If it cannot be read.
    """
    with reading(path, CardOptError), opened(path) as file:
        size = file.seek(0, 2)
        start = 0
        if size > SMALL:
            file.seek(size - _TAIL)
            length, word = file.read(4), file.read(4)
            if word != b"PAR1":
                return {"size": size, "time": path.stat().st_mtime_ns}
            start = max(0, size - _TAIL - int.from_bytes(length, "little"))
        file.seek(start)
        content = hashlib.sha256()
        while some := file.read(_BLOCK):
            content.update(some)
        return {"size": size, "content": content.hexdigest()[:16]}


def moment(path: Path) -> tuple[int, int]:
    """Return the size of a file and the time when it was last written.

    Raises
    ------
    CardOptError
        If it cannot be read.
    """
    with reading(path, CardOptError):
        found = path.stat()
    return found.st_size, found.st_mtime_ns
