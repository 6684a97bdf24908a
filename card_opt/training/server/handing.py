"""Bytes that a device asks for: of the frozen weights, and to measure its link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch

from card_opt.errors import CardOptError, shown
from card_opt.support.inputs import opened
from card_opt.training.model.base import Base
from card_opt.training.wire.message import Message

CHUNK = 2**20  # bytes of a piece or a probe in one answer


def piece_answer(base: Base, allowed: list[str], values: Mapping[str, Any]) -> Message:
    """Return some bytes of a piece.

    Parameters
    ----------
    base
        The weights.
    allowed
        Pieces that may be asked for.
    values
        ``name`` of the piece, and ``offset`` of the bytes.

    Raises
    ------
    CardOptError
        If the device may not have it, or there are no such bytes.
    """
    name, offset = values.get("name"), values.get("offset")
    piece = next((piece for piece in base.pieces if piece.name == name), None)
    if piece is None or name not in allowed:
        raise CardOptError(f"piece {shown(name)} is not on this device's side of the cut")
    size = piece.bytes
    if type(offset) is not int or not 0 <= offset < size:
        raise CardOptError(f"piece {name} has bytes 0 to {size - 1}, got {shown(offset)}")
    with opened(base.path(piece.name)) as file:
        file.seek(offset)
        content = torch.frombuffer(bytearray(file.read(CHUNK)), dtype=torch.uint8)
    return Message("piece", {"name": name, "offset": offset, "size": size}, {"base": content})


def probe_answer(values: Mapping[str, Any]) -> Message:
    """Return as many bytes as a probe asks for, within reason."""
    size = values.get("size")
    count = min(size, CHUNK) if type(size) is int and size > 0 else 0
    return Message("probe", {}, {"probe": torch.zeros(count, dtype=torch.uint8)})
