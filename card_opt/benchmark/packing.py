"""What a store keeps in little space: the cuts of a decision, and certificates."""

from __future__ import annotations

import contextlib
import json
import math
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from card_opt.errors import CardOptError
from card_opt.problem.quantities import IntArray
from card_opt.support.inputs import MOST_NUMBERS, parse_json

_CUTS = np.dtype("<u2")  # the largest family has 1,000


def pack_cuts(cut: IntArray | None) -> bytes:
    """Return cuts in little space; nothing if there are none."""
    return b"" if cut is None else zlib.compress(cut.astype(_CUTS).tobytes())


def unpack_cuts(packed: bytes, shape: tuple[int, int]) -> IntArray | None:
    """Return the cuts that `pack_cuts` packed, of this shape; None if they are not whole."""
    size = math.prod(shape) * _CUTS.itemsize
    with contextlib.suppress(zlib.error):
        content = zlib.decompressobj().decompress(packed, size + 1)
        if len(content) == size:
            return np.frombuffer(content, _CUTS).reshape(shape).astype(np.int64)
    return None


def pack_certificate(content: Mapping[str, Any]) -> bytes:
    """Return a certificate in little space."""
    return zlib.compress(json.dumps(dict(content), separators=(",", ":")).encode())


def unpack_certificate(packed: bytes) -> dict[str, Any]:
    """Return the certificate that `pack_certificate` packed, unchecked.

    Raises
    ------
    CardOptError
        If it is damaged, or larger than any that a program writes.
    """
    opened = zlib.decompressobj()
    try:
        text = opened.decompress(packed, MOST_NUMBERS).decode()
    except (zlib.error, UnicodeDecodeError):
        raise CardOptError("the certificate is damaged") from None
    content = parse_json(text)
    if not opened.eof or not isinstance(content, dict):
        raise CardOptError("the certificate is damaged")
    return content


def claimed(content: Mapping[str, Any]) -> tuple[float, float]:
    """Return value and bound that a certificate proves; both inf if there is no decision."""
    claim = content["claim"]
    if claim["kind"] == "infeasible":
        return math.inf, math.inf
    return float.fromhex(claim["value"]), float.fromhex(claim["bound"])
