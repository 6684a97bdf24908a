"""A link that drops is told as that, and the same question may be asked again."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.training.wire import diagnosis, options
from card_opt.training.wire.address import Address
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.link import LinkError, RefusedError
from card_opt.training.wire.message import Message
from card_opt.training.wire.patience import patient
from card_opt.training.wire.serving import Server, serve
from tests.training.wire.conftest import LIMIT
from tests.training.wire.relay import Relay
from tests.training.wire.service import Echo

Join = Callable[..., GrpcLink]
QUESTION = Message("a", {"round": 1}, {"smashed": torch.arange(50_000, dtype=torch.float32)})


@pytest.mark.parametrize("is_up", [True, False], ids=["question", "answer"])
@pytest.mark.parametrize("after", [0, 500, 2000, 100_000])
@pytest.mark.parametrize("is_new", [True, False], ids=["new", "open"])
def test_a_cut_link_is_told_and_taken_up(
    is_new: bool, after: int, is_up: bool, server: Server, echo: Echo, join: Join
) -> None:
    """Wherever the link is cut, it is a LinkError, and the next question is answered."""
    with Relay(server.address.port) as relay:
        link = join("a", relay.address)
        if not is_new:
            link.ask(Message("hello"))
            relay.quiet()
        relay.cuts_up, relay.cut_after = is_up, after
        with pytest.raises(LinkError, match=r"^(the link to )?127\.0\.0\.1:"):
            link.ask(QUESTION)
        answer = link.ask(QUESTION)
    assert torch.equal(answer.tensors["smashed"], QUESTION.tensors["smashed"])


def test_a_lost_answer_is_asked_for_again(server: Server, echo: Echo, join: Join) -> None:
    """Where the answer is lost, the service is asked the same again; both times are counted."""
    with Relay(server.address.port) as relay:
        link = join("a", relay.address)
        link.ask(Message("hello"))
        relay.quiet()
        relay.cut_after = 1000
        answer = patient(link, 30.0).ask(QUESTION)
    assert torch.equal(answer.tensors["smashed"], QUESTION.tensors["smashed"])
    (_, first), (_, second) = echo.asked[1:]
    assert first.values == second.values
    assert torch.equal(first.tensors["smashed"], second.tensors["smashed"])
    assert link.counts.up.bits == {"smashed": 2 * 50_000 * 32}
    assert link.counts.down.bits == {"smashed": 50_000 * 32}


def test_a_silent_link_is_given_up(
    keys: Path, echo: Echo, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that lost its power says nothing more, and after a while that is a LinkError."""
    monkeypatch.setattr(options, "QUIET", 0.5)
    monkeypatch.setattr(options, "SILENT", 0.5)
    monkeypatch.setattr(diagnosis, "CONNECT", 0.5)
    own = Credentials.load(keys / "server", "server")
    with (
        serve(echo, "127.0.0.1:0", own, LIMIT) as running,
        Relay(running.address.port) as relay,
    ):
        link = join("a", relay.address)
        link.ask(Message("hello"))
        relay.quiet()
        relay.hold_after = 0
        start = time.monotonic()
        with pytest.raises(LinkError, match="no answer in"):
            link.ask(QUESTION)
        assert time.monotonic() - start < 20


def test_a_long_answer_is_waited_for(
    keys: Path, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that takes its time is not taken for one that is silent."""
    monkeypatch.setattr(options, "QUIET", 0.2)
    monkeypatch.setattr(options, "SILENT", 0.2)

    class Slow(Echo):
        def answer(self, device: str, message: Message) -> Message:
            time.sleep(1.5)
            return message

    own = Credentials.load(keys / "server", "server")
    with serve(Slow(), "127.0.0.1:0", own, LIMIT) as running:
        assert join("a", str(running.address)).ask(QUESTION).kind == "a"


def test_patience_outlasts_a_server_that_starts_again(keys: Path, echo: Echo, join: Join) -> None:
    """A patient link asks until the server is there again, and tells each trouble once."""
    own = Credentials.load(keys / "server", "server")
    running = serve(echo, "127.0.0.1:0", own, LIMIT)
    address = str(running.address)
    told: list[str] = []
    link = patient(join("a", address), 30.0, tell=told.append)
    link.ask(Message("hello"))
    running.stop()
    again: list[Server] = []
    timer = threading.Timer(1.0, lambda: again.append(serve(echo, address, own, LIMIT)))
    timer.start()
    assert link.ask(QUESTION).kind == "a"
    timer.join()
    again[0].stop()
    assert told == [f"{address} cannot be reached: Connection refused"]


def test_patience_has_an_end(join: Join) -> None:
    """After its time a patient link gives up, with that time and the trouble."""
    start = time.monotonic()
    with pytest.raises(LinkError, match=r"^no answer for 0\.5 s, given up: .*Connection refused$"):
        patient(join("a", "127.0.0.1:1"), 0.5).ask(QUESTION)
    assert 0.5 <= time.monotonic() - start < 5


def test_a_refusal_is_not_asked_again(echo: Echo, join: Join) -> None:
    """What is refused is asked once, however patient the link."""
    with pytest.raises(RefusedError):
        patient(join("a"), 30.0).ask(Message("refuse"))
    assert len(echo.asked) == 1


def test_a_service_that_is_down_is_asked_again(
    echo: Echo, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service may say that it has no answer for now, and is asked again."""
    answers = [LinkError("the disk is full"), LinkError("the disk is full"), None]

    def answer(device: str, message: Message) -> Message:
        if (error := answers.pop(0)) is not None:
            raise error
        return message

    monkeypatch.setattr(echo, "answer", answer)
    told: list[str] = []
    assert patient(join("a"), 30.0, tell=told.append).ask(QUESTION).kind == "a"
    assert told == ["the disk is full"]


def test_a_server_that_ends_just_now_does_not_refuse(keys: Path) -> None:
    """A server that ends right after a handshake is not taken for one that lets nobody in."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(keys / "server" / "certificate.pem", keys / "server" / "key.pem")
    listener = socket.create_server(("127.0.0.1", 0))
    address = Address(*listener.getsockname())

    def end() -> None:
        plain, _ = listener.accept()
        listener.close()
        with context.wrap_socket(plain, server_side=True):
            pass

    ending = threading.Thread(target=end)
    ending.start()
    device = Credentials.load(keys / "devices" / "a", "device")
    found = diagnosis.diagnose(address, device)
    ending.join()
    assert isinstance(found, LinkError)


@pytest.mark.parametrize("host", ["nowhere.invalid", "127.0.0.1"])
def test_what_cannot_be_reached_is_named(host: str, join: Join) -> None:
    """An unknown host and a refused connection are one line each."""
    with pytest.raises(LinkError, match=rf"^{host}:1 cannot be reached: \w"):
        join("a", f"{host}:1").ask(QUESTION)
