"""A piece of the frozen weights: what it is called, and its file."""

from __future__ import annotations

import hashlib
import re
from dataclasses import asdict, dataclass
from pathlib import Path

import safetensors.torch

from card_opt.errors import CardOptError, shown
from card_opt.support.inputs import check_ordinary, opened, reading
from card_opt.training.model.skeleton import Tensors


@dataclass(frozen=True)
class Piece:
    """A part of the base that travels at once.

    Attributes
    ----------
    name
        ``embedding``, ``layer-0001`` and so on, ``norm``, ``head``.
    bytes
        Size of its file.
    sha256
        Of its file, in hexadecimal.

    Raises
    ------
    CardOptError
        If it cannot be one.
    """

    name: str
    bytes: int
    sha256: str

    def __post_init__(self) -> None:
        if not (
            isinstance(self.name, str)
            and re.fullmatch(r"embedding|layer-\d{4,5}|norm|head", self.name)
            and type(self.bytes) is int
            and self.bytes > 0
            and isinstance(self.sha256, str)
            and re.fullmatch(r"[0-9a-f]{64}", self.sha256)
        ):
            raise CardOptError(f"this is no piece of a base: {shown(asdict(self))}")


def read_piece(path: Path) -> Tensors:
    """Return the tensors of a piece's file.

    Raises
    ------
    CardOptError
        If it is missing or damaged.
    """
    check_ordinary(path)
    with reading(path, CardOptError, "safetensors file"):
        tensors: Tensors = safetensors.torch.load_file(path)
    return tensors


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with opened(path) as file:
        while content := file.read(2**20):
            digest.update(content)
    return digest.hexdigest()
