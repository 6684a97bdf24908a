"""Around every command: errors are one line with status 2, and no output loses the work."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING

import typer

from card_opt.errors import CardOptError, ScenarioError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

BAD_INPUT, INTERRUPTED = 2, 130


def run(app: typer.Typer) -> None:
    """Run a command line and exit; every error that the user can mend is one line.

    A standard output that is full, closed or no longer read does not stop a command, whose files
    are written all the same.
    """
    printed = _guarded("stdout", 1)
    _guarded("stderr", 2)
    try:
        code = app(standalone_mode=False)
        if code == INTERRUPTED:  # Typer's status for Ctrl-C
            _complain("interrupted")
    except typer.TyperException as error:
        code = _complain(_usage(error)) if str(error) else BAD_INPUT  # else help was shown
    except CardOptError as error:
        code = _complain(*(error.args if isinstance(error, ScenarioError) else [error]))
    except BrokenPipeError:  # the reader of a file has gone, which is its right
        code = 0
    except OSError as error:
        place = "" if error.filename is None else f"{error.filename}: "
        code = _complain(f"{place}{error.strerror or error}")
    except UnicodeEncodeError as error:
        code = _complain(f"{error.object!r:.200} is no text: a surrogate stands alone in it")
    except MemoryError:
        code = _complain("there is not enough memory for this")
    print(end="", flush=True)
    lost = None if printed is None else printed.failure
    if lost not in {None, errno.EPIPE} and code != BAD_INPUT:
        code = _complain(f"cannot write to standard output: {os.strerror(lost or 0)}")
    sys.exit(code if isinstance(code, int) else 0)


class _Patient(io.FileIO):
    """A stream that takes everything, and keeps the number of the error that came first."""

    failure: int | None = None

    def write(self, content: ReadableBuffer, /) -> int:
        """Write as long as that can be done."""
        if self.failure is None:
            try:
                return super().write(content)
            except OSError as error:
                self.failure = error.errno
        return memoryview(content).nbytes


def _guarded(name: str, number: int) -> _Patient | None:
    """Make a standard stream one that raises no error, unless it is a terminal or a test's."""
    stream = getattr(sys, name)
    if stream is None:  # closed; or a file that is opened later would be taken for it
        _occupy(number)
    elif stream is not getattr(sys, f"__{name}__") or stream.isatty():
        return None
    raw = _Patient(number, "w", closefd=False)
    encoding = "utf-8" if stream is None else stream.encoding
    text = io.TextIOWrapper(io.BufferedWriter(raw), encoding, "backslashreplace")
    setattr(sys, name, text)
    return raw


def _occupy(number: int) -> None:
    """Open all numbers up to this one that are closed, to where nothing can be written."""
    while (opened := os.open(os.devnull, os.O_RDONLY)) <= number:
        os.set_inheritable(opened, True)
    os.close(opened)


def _complain(*lines: object) -> int:
    for line in lines:
        typer.echo(f"card-opt: {' '.join(str(line).split())}", err=True)
    return BAD_INPUT


def _usage(error: typer.TyperException) -> str:
    """Return what was wrong with the arguments, with the value that came."""
    from pydantic import ValidationError

    text = error.format_message() if isinstance(error, typer.BadParameter) else str(error)
    if isinstance(error.__cause__, ValidationError):
        text += f", got {error.__cause__.errors()[0]['input']!r}"
    return f"{text} (card-opt COMMAND --help lists what is allowed)"
