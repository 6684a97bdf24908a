"""Files of anyone's: every reader takes its content from here, as much as is warranted.

A file must be an ordinary one, as a pipe or a device may never end, and no larger than is asked
for. Arrays may not unpack to far more than the file holds, numbers must fit into a float, and
what is nested has a limit, so that neither memory nor time runs away.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import re
import stat
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from card_opt.errors import CardOptError, ScenarioError

if TYPE_CHECKING:
    import zipfile

    import numpy.typing as npt

MOST_TEXT = 4 * 2**20  # bytes of what people write; TOML is read at some 1 MB a second
MOST_NUMBERS = 256 * 2**20  # bytes of text that programs write
MOST_LEVELS = 32  # of lists and tables in one another
EXPANSION, FREE = 20, 16 * 2**20  # a file unpacks to at most this many times its size, or bytes
_WIDTH = 1_000  # characters of a line that says what is wrong
_DIGITS = 256  # hexadecimal ones of the first number that is too large for a float
_LONG = re.compile(f"[0-9a-fA-F_]{{{_DIGITS}}}")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
# A key of n parts takes tomllib n * n steps.
_PART = r"""(?:"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'|[\w-]++)[ \t]*+\.[ \t]*+"""
_MANY_PARTS = re.compile(f"(?<![\\w-])(?:{_PART}){{{MOST_LEVELS}}}")


@contextlib.contextmanager
def reading(
    path: str | os.PathLike[str], kind: type[CardOptError], what: str = "file"
) -> Iterator[None]:
    """Turn whatever goes wrong while a file is read into one line that begins with its name.

    Parameters
    ----------
    path
        The file.
    kind
        The error to raise.
    what
        What the file should be, for errors that do not say it themselves.
    """
    try:
        yield
    except CardOptError as error:
        lines = error.args if isinstance(error, ScenarioError) else [error]
        raise kind(*(_about(path, str(line)) for line in lines)) from None
    except MemoryError:
        raise kind(f"{path}: does not fit into memory") from None
    except Exception as error:  # whatever zipfile, json, NumPy and Arrow raise on damaged files
        if isinstance(error, OSError) and error.strerror:  # the system's own
            raise kind(f"{path}: cannot be read: {error.strerror}") from None
        raise kind(f"{path}: is not a whole {what} ({type(error).__name__})") from None


def _about(path: str | os.PathLike[str], line: str) -> str:
    """Return what is wrong with a file, its name before it, cut short if names in it are long."""
    line = line if len(line) <= _WIDTH else f"{line[:_WIDTH]} ..."
    return line if line.startswith(f"{path}: ") else f"{path}: {line}"


def check_ordinary(path: str | os.PathLike[str]) -> None:
    """Refuse what is no ordinary file.

    Raises
    ------
    CardOptError
        If it is missing, a folder, a pipe or a device, or if there can be no such name.
    """
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        raise CardOptError(f"{path}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:
        raise CardOptError(f"{str(path)!r}: is no name of a file: {error}") from None
    if stat.S_ISDIR(mode):
        raise CardOptError(f"{path}: cannot be read: {os.strerror(errno.EISDIR)}")
    if not stat.S_ISREG(mode):
        raise CardOptError(f"{path}: is a pipe or a device; copy what it gives into a file first")


def opened(path: str | os.PathLike[str]) -> BinaryIO:
    """Return an ordinary file, open for reading.

    Raises
    ------
    CardOptError
        As for `check_ordinary`, and if it may not be read.
    """
    check_ordinary(path)
    with reading(path, CardOptError):
        return open(path, "rb")


def read_bytes(path: str | os.PathLike[str], most: int = MOST_TEXT) -> bytes:
    """Return the content of an ordinary file of at most so many bytes.

    Raises
    ------
    CardOptError
        If there is none, it is larger, or it cannot be read; the line begins with its name.
    """
    with reading(path, CardOptError), opened(path) as file:
        content = file.read(most + 1)
        size = os.fstat(file.fileno()).st_size
    if len(content) > most:
        raise CardOptError(f"{path}: has {size:,} bytes, at most {most:,} are read")
    return content


def read_text(path: str | os.PathLike[str], most: int = MOST_TEXT) -> str:
    """Return the text of an ordinary file in UTF-8, without a byte order mark.

    Raises
    ------
    CardOptError
        As for `read_bytes`, and if it is not such text.
    """
    content = read_bytes(path, most)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CardOptError(f"{path}: is not a text file in UTF-8: {error}") from None


def parse_json(text: str, **options: Any) -> Any:
    """Return what a text in JSON says; options are those of `json.loads`.

    Raises
    ------
    CardOptError
        If it is no JSON, or goes beyond the limits of numbers and nesting.
    """
    _check_numbers(text)
    try:
        content = json.loads(text, **options)
        if _SURROGATE.search(text):
            json.dumps(content, ensure_ascii=False).encode()  # refuses one that stands alone
    except (ValueError, RecursionError) as error:
        raise CardOptError(f"is not JSON: {error}") from None
    _check_levels(content)
    return content


def parse_toml(text: str) -> dict[str, Any]:
    """Return what a text in TOML says.

    Raises
    ------
    CardOptError
        If it is no TOML, or goes beyond the limits of numbers and nesting.
    """
    import tomllib

    _check_numbers(text)
    if _MANY_PARTS.search(text):
        raise CardOptError(f"is not TOML that is read: a key has more than {MOST_LEVELS} parts")
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise CardOptError(f"is not TOML: {error}") from None
    _check_levels(content)
    return content


def read_arrays(path: str | os.PathLike[str]) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays of NumPy's .npz file, none of them of Python objects.

    Raises
    ------
    CardOptError
        If it would unpack to far more than the file has, or cannot be read.
    Exception
        Whatever zipfile and NumPy raise on damaged files; see `reading`.
    """
    import zipfile

    import numpy as np

    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        with zipfile.ZipFile(file) as archive:
            _check_archive(path, archive, max(EXPANSION * size, FREE))
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            return dict(arrays)


def _check_archive(path: str | os.PathLike[str], archive: zipfile.ZipFile, most: int) -> None:
    """Refuse an archive that unpacks to more bytes, or whose arrays claim more than it holds."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED

    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    if unpacked > most:
        raise CardOptError(
            f"{path}: unpacks to {unpacked:,} bytes, at most {most:,} are read from a file of its "
            "size; numpy.savez, which does not compress, writes what is read whatever its size"
        )
    packings = {member.compress_type for member in members}
    if not packings <= {ZIP_STORED, ZIP_DEFLATED}:  # others may ask for any memory
        raise CardOptError(f"{path}: is packed in another way than numpy.savez packs")
    for member in members:
        if _claimed(archive, member) > member.file_size:
            raise CardOptError(f"{path}: {member.filename} ends before its array does")


def _claimed(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> int:
    """Return how many bytes an array has by its header."""
    from numpy.lib import format as npy

    headers = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
    with archive.open(member) as file:
        shape, _, dtype = headers[npy.read_magic(file)](file)
    return math.prod(shape) * max(dtype.itemsize, 1)


def _check_numbers(text: str) -> None:
    if found := _LONG.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise CardOptError(f"line {line} has a number of more than {_DIGITS - 1} digits")


def _check_levels(content: Any) -> None:
    level = [content]
    for _ in range(MOST_LEVELS):
        level = [node for node in level if isinstance(node, dict | list)]
        if not level:
            return
        level = [
            child
            for node in level
            for child in (node.values() if isinstance(node, dict) else node)
        ]
    raise CardOptError(f"lists and tables are nested more than {MOST_LEVELS} deep")
