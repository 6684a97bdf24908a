"""Which pieces of the frozen weights a device has: those on its side of the cut, and no others."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from card_opt.errors import CardOptError
from card_opt.training.model.anatomy import layer_piece
from card_opt.training.model.base import Base
from card_opt.training.model.piece import Piece
from card_opt.training.plan import Plan


def manifest_of(base: Base) -> list[dict[str, Any]]:
    """Return names, sizes and digests of all pieces, as JSON has them."""
    return [dataclasses.asdict(piece) for piece in base.pieces]


def read_manifest(rows: Iterable[Mapping[str, Any]]) -> tuple[Piece, ...]:
    """Return the pieces that a manifest lists.

    Raises
    ------
    CardOptError
        If it is none.
    """
    try:
        return tuple(Piece(**row) for row in rows)
    except TypeError:
        raise CardOptError("this is no list of the pieces of a base") from None


def pieces_of(plan: Plan, cut: int, pieces: Iterable[Piece]) -> list[str]:
    """Return the names of a device's pieces: embedding, layers up to the cut, U-shaped the head.

    Parameters
    ----------
    plan
        Of the run.
    cut
        Layers on the device.
    pieces
        All; the head of a tied model is not among them, it is the embedding.
    """
    wanted = ["embedding", *(layer_piece(layer) for layer in range(1, cut + 1))]
    if plan.tuning.head == "device":
        wanted += [piece.name for piece in pieces if piece.name == "head"]
    return wanted
