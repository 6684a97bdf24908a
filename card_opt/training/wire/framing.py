"""What the transport adds to messages: gRPC's 5 bytes, frames and headers of HTTP/2, TLS records.

How gRPC cuts a message into frames and records depends on what its buffers hold at the time, so
that these are bounds; tests measure them between the two sides. Below, TCP and IP add some 3 %.
"""

from __future__ import annotations

CONNECTION = 4096  # bytes of a connection's handshake in one direction: certificates, settings
_CALL = 512  # headers, trailers and pings of a question and its answer
_RECORD = 2**14  # bytes that a TLS record or a frame of HTTP/2 holds
_ADDED = 22 + 9  # bytes that TLS and HTTP/2 add to each
_WINDOWS = 4  # bytes, on average at most, with which the other side answers to each


def most_framing(size: int, other: int) -> int:
    """Return how many bytes the transport adds at most to a message, in its direction.

    Parameters
    ----------
    size
        Bytes of the message: a question or an answer.
    other
        Bytes of the message in the other direction of the same call.
    """
    return _CALL + _ADDED * -(-size // _RECORD) + _WINDOWS * -(-other // _RECORD)
