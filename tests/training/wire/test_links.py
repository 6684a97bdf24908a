"""A question reaches the service as it was asked, and its answer the device, over any link."""

from __future__ import annotations

from collections.abc import Callable

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.training.wire.counts import Counts
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.link import RefusedError
from card_opt.training.wire.local import LocalLink
from card_opt.training.wire.message import Message, encode
from card_opt.training.wire.serving import Server
from tests.training.wire.conftest import LIMIT
from tests.training.wire.service import Echo

Join = Callable[..., GrpcLink]
QUESTION = Message(
    "smashed",
    {"round": 3, "loss": 0.1},
    {"smashed": torch.arange(6).view(2, 3).to(torch.bfloat16), "labels": torch.tensor([[1, 2]])},
)


@pytest.fixture(params=["local", "grpc"])
def link(request: pytest.FixtureRequest, echo: Echo, join: Join) -> LocalLink | GrpcLink:
    """Return the link of the device a."""
    return join("a") if request.param == "grpc" else LocalLink(echo, "a", LIMIT)


def test_a_question_comes_as_it_went(link: LocalLink | GrpcLink, echo: Echo) -> None:
    """Kind, values and tensors are the same to the bit on both ways; the device is known."""
    answer = link.ask(QUESTION)
    ((device, asked),) = echo.asked
    assert device == "a"
    for message in (asked, answer):
        assert (message.kind, message.values) == (QUESTION.kind, QUESTION.values)
        assert set(message.tensors) == set(QUESTION.tensors)
        for name, tensor in QUESTION.tensors.items():
            assert message.tensors[name].dtype == tensor.dtype
            assert torch.equal(message.tensors[name], tensor)


def test_payload_is_counted_to_the_bit(link: LocalLink | GrpcLink) -> None:
    """Bits are entries times bits of an entry, both ways, and bytes those of the messages."""
    for _ in range(2):
        link.ask(QUESTION)
    for traffic in (link.counts.up, link.counts.down):
        assert traffic.bits == {"smashed": 2 * 6 * 16, "labels": 2 * 2 * 64}
        assert (traffic.messages, traffic.size) == (2, 2 * len(encode(QUESTION)))
    assert Counts.from_tree(link.counts.to_tree()) == link.counts


def test_both_sides_count_the_same(server: Server, join: Join) -> None:
    """What the server counts for a device is what the device counts, and nobody else's."""
    links = {name: join(name) for name in ("a", "b")}
    for times, link in enumerate(links.values(), 1):
        for _ in range(times):
            link.ask(QUESTION)
    assert server.counts == {name: link.counts for name, link in links.items()}


def test_a_refusal_is_one_line(link: LocalLink | GrpcLink, echo: Echo) -> None:
    """What a service refuses is told the device with the same line, and the link goes on."""
    with pytest.raises(RefusedError, match=r"^this is no kind of question$"):
        link.ask(Message("refuse"))
    assert link.ask(QUESTION).kind == "smashed"


def test_a_message_may_not_be_too_long(link: LocalLink | GrpcLink) -> None:
    """A message beyond the limit is refused with the limit, and the link goes on."""
    with pytest.raises(RefusedError, match=f"at most|{LIMIT}"):
        link.ask(Message("a", {}, {"smashed": torch.zeros(LIMIT, dtype=torch.int8)}))
    assert link.ask(QUESTION).kind == "smashed"


def test_an_answer_may_not_be_too_long(
    link: LocalLink | GrpcLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that answers beyond the limit is told as that, and the link goes on."""
    long = Message("a", {}, {"gradient": torch.zeros(LIMIT, dtype=torch.int8)})
    monkeypatch.setattr(Echo, "answer", lambda *_: long)
    with pytest.raises(RefusedError, match=f"{LIMIT} .*at most"):
        link.ask(QUESTION)
    monkeypatch.undo()
    assert link.counts.down.messages == 0
    assert link.ask(QUESTION).kind == "smashed"


def test_nobody_speaks_for_another(link: LocalLink | GrpcLink, echo: Echo) -> None:
    """Who asks is what the certificate says; a message that says another name is refused."""
    with pytest.raises(RefusedError, match="this is the device a, and not 'b'"):
        link.ask(Message("hello", {"device": "b"}))
    assert echo.asked == []
    assert link.ask(Message("hello", {"device": "a"})).values == {"device": "a"}
