"""Files to write: tried before the work, and whole or as they were after it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from card_opt.errors import CardOptError


@contextlib.contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield a path to write to, with the same ending; it takes the place of `path` at the end.

    If the block raises, `path` is as it was before. Links are followed. What is no file, such as
    a device or a pipe, is never replaced: it is given what was written, and so is the standard
    output where it goes to that file.

    Raises
    ------
    CardOptError
        If the folder does not exist or cannot be written to, or the disk is full.
    """
    with writing(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise CardOptError(f"cannot write {path}: it is a folder")
        is_kept = _is_kept(path)
        handle, name = tempfile.mkstemp(
            dir=None if is_kept else target.parent,
            prefix=f".{target.stem[:20]}-",
            suffix=target.suffix,
        )
        os.close(handle)
        beside = Path(name)
        try:
            yield beside
            if is_kept:
                with beside.open("rb") as content, _stream(path) as stream:
                    shutil.copyfileobj(content, stream)
            else:
                beside.chmod(_mode(target))
                beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


@contextlib.contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what the system says while a file or folder is written into one line that names it.

    Raises
    ------
    CardOptError
        If it cannot be written.
    """
    try:
        yield
    except BrokenPipeError:  # who reads it has seen enough
        raise
    except OSError as error:
        raise CardOptError(f"cannot write {path}: {error.strerror or error}") from error
    except ValueError as error:
        if not _is_name(path):
            raise CardOptError(f"cannot write {str(path)!r}: it is no name of a file") from error
        if isinstance(error, UnicodeEncodeError):
            raise CardOptError(f"cannot write {path}: what is to be in it is no text") from error
        raise


def check_file(path: str | os.PathLike[str]) -> None:
    """Refuse a file that could not be written, before any work is done for it.

    Raises
    ------
    CardOptError
        If there is no folder for it, a folder in its place, or no right to write it.
    """
    with writing(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise CardOptError(f"cannot write {path}: it is a folder")
        if target.exists() and not os.access(path, os.W_OK):
            raise CardOptError(f"cannot write {path}: it may not be written to")
        if not target.parent.is_dir():
            raise CardOptError(f"cannot write {path}: there is no folder {Path(path).parent}")
        if not _is_kept(path):
            _try(target.parent)


def check_folder(path: str | os.PathLike[str]) -> None:
    """Refuse a folder that could not be made or written to, before any work is done for it.

    Raises
    ------
    CardOptError
        If there is a file in its place, or no right to make or fill it.
    """
    with writing(path):
        with contextlib.suppress(FileNotFoundError):
            os.stat(path)
        target = Path(os.path.realpath(path))
        while not target.exists() and target != target.parent:
            target = target.parent
        if not target.is_dir():
            raise CardOptError(f"cannot write to the folder {path}: {target} is a file")
        _try(target)


def make_folder(path: Path) -> None:
    """Make a folder and those above it, if need be.

    Raises
    ------
    CardOptError
        If it cannot be made.
    """
    with writing(path):
        Path(os.path.realpath(path)).mkdir(parents=True, exist_ok=True)


@contextlib.contextmanager
def locked(folder: Path, refusal: str) -> Iterator[None]:
    """Have a folder for this process alone, as far as its file system has locks.

    Parameters
    ----------
    folder
        Which is there.
    refusal
        What is said where another process has it.

    Raises
    ------
    CardOptError
        If another process has it, or it cannot be opened.
    """
    import fcntl

    with writing(folder):
        handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise CardOptError(refusal) from None
    except OSError:  # no locks here, as on some file systems over a network
        pass
    try:
        yield
    finally:
        os.close(handle)


def sync(path: Path) -> None:
    """Have a file or folder on the disk, so that it is whole even if the machine stops."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8; what cannot be encoded is written as its escape."""
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8", errors="backslashreplace")


def write_json(path: Path, content: Any) -> None:
    """Write plain values as JSON."""
    write_text(path, json.dumps(content, indent=1) + "\n")


def _try(folder: Path) -> None:
    """Make a file in a folder, which is gone at once."""
    with tempfile.TemporaryFile(dir=folder):
        pass


def _is_name(path: str | os.PathLike[str]) -> bool:
    try:
        os.lstat(path)
    except OSError:
        return True
    except ValueError:
        return False
    return True


def _is_kept(path: str | os.PathLike[str]) -> bool:
    """Return whether a new file must not take the place of what is there."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return False
    is_file = stat.S_ISREG(found.st_mode)
    return not is_file or _standard(found) is not None


def _standard(found: os.stat_result) -> int | None:
    """Return the number of the standard stream that goes to a file, or None."""
    for number in (1, 2):
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(number), found):
                return number
    return None


def _stream(path: str | os.PathLike[str]) -> BinaryIO:
    """Return what is there, to be written to as it is."""
    number = _standard(os.stat(path))
    if number is None:
        return open(path, "wb")
    print(end="", flush=True)  # what was printed before comes first
    return os.fdopen(os.dup(number), "wb")


def _mode(target: Path) -> int:
    """Return the permissions that a file has, or a new one gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
