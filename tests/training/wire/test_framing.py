"""What is counted and what framing may add are what is on the wire."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.training.wire.framing import CONNECTION, most_framing
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.message import Message, encode
from card_opt.training.wire.serving import Server
from tests.training.wire.relay import Relay

SIZES = (0, 1, 1000, 2**14 - 300, 2**14 + 1, 10**5, 10**6)
Join = Callable[..., GrpcLink]


def _message(size: int) -> Message:
    tensors = {"smashed": torch.zeros(size, dtype=torch.uint8)} if size else {}
    return Message("smashed", {"answer": 0}, tensors)


def test_framing_is_bounded(server: Server, join: Join) -> None:
    """Bytes on the wire are those counted and at most the bound more; no less, too, by TLS."""
    with Relay(server.address.port) as relay:
        link = join("a", relay.address)
        link.ask(_message(0))
        seen = relay.quiet()
        assert max(seen) < CONNECTION + len(encode(_message(0))) + most_framing(0, 0)
        for size in SIZES:
            before = (link.counts.up.size, link.counts.down.size)
            link.ask(_message(size))
            now = relay.quiet()
            counted = (link.counts.up.size - before[0], link.counts.down.size - before[1])
            added = [now[i] - seen[i] - counted[i] for i in (0, 1)]
            for sent, other, more in zip(counted, counted[::-1], added, strict=True):
                assert 5 + 9 + 22 * (sent // 2**14 + 1) <= more <= most_framing(sent, other)
            seen = now


def test_heads_are_small(join: Join) -> None:
    """A message's head has its values as JSON, and for each tensor its name and 100 bytes."""
    link = join("a")
    names = [f"adapter:layers.{i}.lora_A.weight" for i in range(20)]
    link.ask(Message("upload", {"round": 1}, {name: torch.zeros(3, 5) for name in names}))
    for traffic in (link.counts.up, link.counts.down):
        assert traffic.bits == {"adapter": 20 * 15 * 32}
        assert 0 < traffic.heads < 128 + sum(100 + len(name) for name in names)
