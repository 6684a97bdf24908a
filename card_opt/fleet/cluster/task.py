"""What a worker does with a part, and what it must have in common with who asked for it."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import platform
import traceback
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from card_opt._version import VERSION
from card_opt.errors import CardOptError
from card_opt.fleet.part import Part

_PACKAGES = ("numpy", "pyarrow", "distributed")  # all that files and messages depend on
_READ = 2**20  # bytes: of a file that has more the size alone is compared


class Failure(NamedTuple):
    """What a part that went wrong returns; an exception would be logged by the worker."""

    line: str


class Needs(NamedTuple):
    """What all workers must have in common with who asks them."""

    versions: tuple[tuple[str, str], ...]  #: of packages, by their names
    files: tuple[tuple[str, str], ...]  #: what is seen of files, by their full paths


def needs_of(files: Sequence[Path] = ()) -> Needs:
    """Return what is so here, as others must find it."""
    return Needs(_versions(), tuple((str(path), _seen(path)) for path in files))


@functools.lru_cache(maxsize=8)
def difference(needs: Needs) -> str:
    """Return what is not so here, as a worker says it of itself; nothing if all is."""
    here = dict(_versions())
    for name, wanted in needs.versions:
        if here[name] != wanted:
            return f"has {name} {here[name]}, and {wanted} is needed: install the same there"
    for path, wanted in needs.files:
        if (found := _seen(Path(path))) != wanted:
            return (
                f"finds {found} at {path}, where {wanted} is needed: workers must see the same "
                "folders under the same names"
            )
    return ""


def pack(function: Callable[[Part], Any]) -> bytes:
    """Return a function as `carry_out` takes it."""
    from distributed.protocol.pickle import dumps

    return zlib.compress(dumps(function), 1)


def carry_out(packed: bytes, part: Part, needs: Needs) -> Any:
    """Return what a function makes of a part, or a `Failure`.

    Parameters
    ----------
    packed
        The function, as `pack` returns it.
    part
        Its argument.
    needs
        What must be so here; a worker may have come after the others were asked.
    """
    from distributed import get_worker

    worker = get_worker().address
    if said := difference(needs):
        return Failure(f"worker {worker} {said}")
    try:
        return _unpacked(packed)(part)
    except CardOptError as error:
        return Failure(str(error))
    except Exception as error:
        said = " ".join(traceback.format_exception_only(error)[-1].split())
        return Failure(f"part {part.number} of {part.file} failed on worker {worker}: {said}")


@functools.lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Callable[[Part], Any]:
    from distributed.protocol.pickle import loads

    function: Callable[[Part], Any] = loads(zlib.decompress(packed))
    return function


def _versions() -> tuple[tuple[str, str], ...]:
    found = [("card_opt", VERSION), ("Python", ".".join(platform.python_version_tuple()[:2]))]
    for name in _PACKAGES:
        try:
            found.append((name, importlib.metadata.version(name)))
        except importlib.metadata.PackageNotFoundError:
            found.append((name, "not at all"))
    return tuple(found)


def _seen(path: Path) -> str:
    """Return what is seen of a file, so that another one in its place is told from it."""
    try:
        size = path.stat().st_size
        if size > _READ:
            return f"{size} bytes"
        content = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    except OSError:
        return "no file"
    return f"{size} bytes ({content})"
