"""A message: a kind, a few plain values and named tensors, as one safetensors file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import safetensors
import safetensors.torch
import torch

from card_opt.errors import CardOptError, shown
from card_opt.support.inputs import parse_json

VERSION = 1
_KEY = "card_opt"


class MessageError(CardOptError):
    """What came is no message, or one that is not allowed here."""


@dataclass(frozen=True, eq=False)
class Message:
    """One message.

    Attributes
    ----------
    kind
        What it is, see docs/training.md.
    values
        Plain values, as JSON has them.
    tensors
        Tensors by name; the name's first word, up to a colon, says what they are: ``smashed``,
        ``gradient``, ``adapter``, ``moment``, ``labels``, ``hidden``, ``hidden_gradient``.
    """

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    tensors: Mapping[str, torch.Tensor] = field(default_factory=dict)


def encode(message: Message) -> bytes:
    """Return a message as bytes: a safetensors file whose metadata hold kind and values."""
    head = {"version": VERSION, "kind": message.kind, "values": message.values}
    tensors = {name: t.detach().cpu().contiguous() for name, t in message.tensors.items()}
    content: bytes = safetensors.torch.save(tensors, {_KEY: json.dumps(head, sort_keys=True)})
    return content


def decode(content: bytes, limit: int) -> Message:
    """Return the message of bytes; nothing in them is run.

    Parameters
    ----------
    content
        What came.
    limit
        Bytes that it may have at most.

    Raises
    ------
    MessageError
        If it is longer, no safetensors file, or of another version.
    """
    if len(content) > limit:
        raise MessageError(f"a message may have {limit} bytes at most, got {len(content)}")
    try:
        tensors = safetensors.torch.load(content)
        size = int.from_bytes(content[:8], "little")
        head = parse_json(parse_json(content[8 : 8 + size].decode())["__metadata__"][_KEY])
        version, kind, values = head["version"], head["kind"], head["values"]
    except (safetensors.SafetensorError, CardOptError, ValueError, KeyError, TypeError) as error:
        raise MessageError(f"this is no message: {shown(error)}") from None
    if version != VERSION:
        raise MessageError(
            f"messages must be of version {VERSION}, got {shown(version)}: install the same "
            "card-opt on both sides"
        )
    if not isinstance(kind, str) or not isinstance(values, dict):
        raise MessageError("a message needs a kind and values")
    return Message(kind, values, tensors)


def payload_bits(message: Message) -> dict[str, int]:
    """Return the bits of its tensors by what they are, the first word of their names."""
    bits: dict[str, int] = {}
    for name, tensor in message.tensors.items():
        word = name.partition(":")[0]
        bits[word] = bits.get(word, 0) + 8 * tensor.numel() * tensor.element_size()
    return bits
