"""Messages of any size on a stream: the length first, then the bytes."""

from __future__ import annotations

import os
import struct
import sys
from typing import IO

LENGTH = struct.Struct("<Q")


def write(stream: IO[bytes], message: bytes) -> None:
    """Send one message."""
    stream.write(LENGTH.pack(len(message)))
    stream.write(message)
    stream.flush()


def read(stream: IO[bytes]) -> bytes | None:
    """Return the next message, or None when the other side is gone."""
    length = stream.read(LENGTH.size)
    if len(length) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(length)
    message = stream.read(size)
    return message if len(message) == size else None


def take(inbox: bytearray) -> bytes | None:
    """Take the first message out of what has come so far; None if it is not whole."""
    if len(inbox) < LENGTH.size:
        return None
    end = LENGTH.size + LENGTH.unpack_from(inbox)[0]
    if len(inbox) < end:
        return None
    message = bytes(inbox[LENGTH.size : end])
    del inbox[:end]
    return message


def own_output() -> IO[bytes]:
    """Return this process' standard output for messages alone.

    What libraries print goes to standard error from now on, or it would get between them.
    """
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return stream
