"""What a side has on its disk: plain values and tensors in one file, whole or as it was before.

A snapshot is written beside the last one, is on the disk before it takes its place, and carries
the digest of what is in it: a machine that stops at any moment leaves this one or the last.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch

from card_opt.errors import CardOptError
from card_opt.support.files import locked, make_folder, replacing, sync, writing
from card_opt.support.inputs import read_bytes
from card_opt.training.wire.message import Message, MessageError, decode, encode

ENDING = ".safetensors"
_DIGEST = "sha256"

Tensors = Mapping[str, torch.Tensor]


class SnapshotError(CardOptError):
    """A snapshot is torn or damaged."""


class Snapshot(NamedTuple):
    """What was kept.

    Attributes
    ----------
    values
        Plain values, as JSON has them.
    tensors
        Tensors by name.
    digest
        SHA-256 of both, in hexadecimal.
    """

    values: dict[str, Any]
    tensors: dict[str, torch.Tensor]
    digest: str


def write_snapshot(path: Path, values: Mapping[str, Any], tensors: Tensors) -> str:
    """Have values and tensors on the disk in the place of what was there, and return the digest.

    Raises
    ------
    CardOptError
        If they cannot be written; what was there is as it was.
    """
    digest = digest_of(values, tensors)
    content = encode(Message("snapshot", {**values, _DIGEST: digest}, tensors))
    with writing(path):
        with replacing(path) as beside:
            beside.write_bytes(content)
            sync(beside)
        sync(path.parent)
    return digest


def read_snapshot(path: Path) -> Snapshot | None:
    """Return what was written, or None if there is nothing.

    Raises
    ------
    SnapshotError
        If it is not whole.
    """
    if not path.exists():
        return None
    size = path.stat().st_size
    try:
        kept = decode(read_bytes(path, size), size)
    except MessageError as error:
        raise SnapshotError(f"{path} is torn or damaged: {error}") from None
    values = {**kept.values}
    digest = values.pop(_DIGEST, None)
    tensors = dict(kept.tensors)
    if kept.kind != "snapshot" or digest != digest_of(values, tensors):
        raise SnapshotError(f"{path} is torn or damaged: its digest is not that of its content")
    return Snapshot(values, tensors, digest)


def drop(path: Path) -> None:
    """Remove a snapshot, if there is one."""
    with writing(path):
        path.unlink(missing_ok=True)


def digest_of(values: Mapping[str, Any], tensors: Tensors) -> str:
    """Return the SHA-256 of values and tensors, the same wherever they are."""
    summary = hashlib.sha256(json.dumps(values, sort_keys=True).encode())
    for name in sorted(tensors):
        tensor = tensors[name].detach().cpu().contiguous()
        summary.update(f"\n{name} {tensor.dtype} {tuple(tensor.shape)} ".encode())
        summary.update(memoryview(tensor.reshape(-1).view(torch.uint8).numpy()))
    return summary.hexdigest()


def marked(tensors: Tensors, mark: str) -> dict[str, torch.Tensor]:
    """Return tensors under names that begin with a mark, such as ``adapter:``."""
    return {f"{mark}{name}": tensor for name, tensor in tensors.items()}


def named(tensors: Tensors, mark: str) -> dict[str, torch.Tensor]:
    """Return those tensors whose names begin with a mark, without it."""
    return {
        name.removeprefix(mark): tensor
        for name, tensor in tensors.items()
        if name.startswith(mark)
    }


@contextlib.contextmanager
def held(folder: Path, what: str) -> Iterator[None]:
    """Have a folder for this process alone, as far as its file system has locks.

    Parameters
    ----------
    folder
        Made if it is not there; what a writer that died has left beside its file goes.
    what
        Who holds it, such as ``a server``.

    Raises
    ------
    CardOptError
        If another process has it.
    """
    make_folder(folder)
    refusal = f"{folder} belongs to {what} that is running: stop it first, or name another folder"
    with locked(folder, refusal):
        for left in folder.glob(f".*-*{ENDING}"):
            left.unlink(missing_ok=True)
        yield
