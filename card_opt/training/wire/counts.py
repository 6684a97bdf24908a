"""What crossed a link, counted: payload by what it is, and whole messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from card_opt.training.wire.message import Message, payload_bits


@dataclass
class Traffic:
    """What crossed a link in one direction.

    Attributes
    ----------
    messages
        How many.
    size
        Bytes of the messages, with their heads and without the framing of the transport.
    bits
        Bits of tensors, by what they are, as `payload_bits` has it.
    """

    messages: int = 0
    size: int = 0
    bits: dict[str, int] = field(default_factory=dict)

    @property
    def heads(self) -> int:
        """Bytes of the messages' heads: kinds, plain values, and the tensors' names and shapes."""
        return self.size - sum(self.bits.values()) // 8

    def add(self, message: Message, size: int) -> None:
        """Count a message that has so many bytes."""
        self.messages += 1
        self.size += size
        for word, bits in payload_bits(message).items():
            self.bits[word] = self.bits.get(word, 0) + bits


@dataclass
class Counts:
    """What crossed a device's link; a question that is sent twice counts twice.

    Attributes
    ----------
    up, down
        From the device to the server, and back.
    """

    up: Traffic = field(default_factory=Traffic)
    down: Traffic = field(default_factory=Traffic)

    def to_tree(self) -> dict[str, Any]:
        """Return plain values, as JSON has them."""
        return {"up": vars(self.up).copy(), "down": vars(self.down).copy()}

    @classmethod
    def from_tree(cls, tree: Mapping[str, Mapping[str, Any]]) -> Counts:
        """Return the counts of what :meth:`to_tree` returned."""
        return cls(*(Traffic(**{**tree[way], "bits": dict(tree[way]["bits"])}) for way in WAYS))


WAYS = ("up", "down")
