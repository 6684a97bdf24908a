"""Files: written beside their place and renamed, so that none is ever half there; and read."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError


@contextlib.contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield a path to write to, with the same ending; it takes the place of `path` at the end.

    If the block raises, `path` is as it was before.

    Raises
    ------
    CardOptError
        If the folder does not exist or cannot be written to.
    """
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.stem[:20]}-", suffix=target.suffix
        )
    except OSError as error:
        raise CardOptError(f"cannot write {target}: {error.strerror}") from None
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        beside.chmod(0o666 & ~_umask())
        if target.is_dir():
            raise CardOptError(f"cannot write {target}: it is a folder")
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


@contextlib.contextmanager
def reading(path: str | os.PathLike[str], kind: type[CardOptError], what: str) -> Iterator[None]:
    """Turn whatever goes wrong while a file is read into one line that names the file.

    Parameters
    ----------
    path
        The file.
    kind
        The error to raise; those that come as such an error only get the name, if they lack it.
    what
        What the file should be, for an error of another kind.
    """
    try:
        yield
    except kind as error:
        text = str(error)
        raise kind(text if str(path) in text else f"{path}: {text}") from None
    except OSError as error:
        raise kind(f"cannot read {path}: {error.strerror or error}") from None
    except Exception as error:  # whatever zipfile, json and NumPy raise on damaged files
        raise kind(f"{path} is not a whole {what} ({type(error).__name__})") from None


def write_text(path: Path, text: str) -> None:
    """Write a text file."""
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8")


def write_json(path: Path, content: Any) -> None:
    """Write plain values as JSON."""
    write_text(path, json.dumps(content, indent=1) + "\n")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
