"""Whatever comes at the port ends its own question or connection, and another device goes on."""

from __future__ import annotations

import contextlib
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import grpc
import torch

from card_opt.training.wire import message as message_module
from card_opt.training.wire import options
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.link import LinkError, RefusedError
from card_opt.training.wire.message import Message, encode
from card_opt.training.wire.serving import Server, serve
from tests.training.wire.conftest import LIMIT
from tests.training.wire.relay import Relay
from tests.training.wire.service import Echo

Join = Callable[..., GrpcLink]
HELLO = Message("hello")


def _client_hello() -> bytes:
    """Return the first bytes of a handshake."""
    outgoing = ssl.MemoryBIO()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    half = context.wrap_bio(ssl.MemoryBIO(), outgoing, server_hostname="127.0.0.1")
    with contextlib.suppress(ssl.SSLWantReadError):
        half.do_handshake()
    return outgoing.read()


GARBAGE = {
    "nothing": b"",
    "noise": random.Random(0).randbytes(10_000),
    "http": b"GET / HTTP/1.1\r\n\r\n",
    "http2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(9),
    "half a handshake": _client_hello()[:100],
    "a handshake that stops": _client_hello(),
    "a record that is too long": b"\x16\x03\x01\xff\xff" + bytes(70_000),
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE)
def test_garbage_stops_nobody(garbage: bytes, server: Server, echo: Echo, join: Join) -> None:
    """While garbage is at the port, and after it, devices ask and are answered."""
    link = join("a")
    link.ask(HELLO)
    with contextlib.ExitStack() as ends:
        for _ in range(40):  # more than there are threads that answer
            end = ends.enter_context(
                socket.create_connection(("127.0.0.1", server.address.port), 10)
            )
            with contextlib.suppress(ConnectionError):  # it was closed already
                end.sendall(garbage)
        link.ask(HELLO)
        join("b").ask(HELLO)
    link.ask(HELLO)
    assert [device for device, _ in echo.asked] == ["a", "a", "b", "a"]


def test_who_does_not_prove_who_he_is_is_cut(
    keys: Path, echo: Echo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that does not end its handshake is closed after some seconds."""
    monkeypatch.setattr(options, "HANDSHAKE", 1.0)
    own = Credentials.load(keys / "server", "server")
    with (
        serve(echo, "127.0.0.1:0", own, LIMIT) as running,
        socket.create_connection(running.address, 10) as end,
    ):
        end.sendall(GARBAGE["half a handshake"])
        start = time.monotonic()
        with contextlib.suppress(ConnectionResetError):
            assert end.recv(1) == b""
        assert time.monotonic() - start < 5


def _raw(keys: Path, server: Server, content: bytes) -> tuple[grpc.StatusCode, str]:
    """Return what a device with a right key is told when it sends these bytes."""
    folder = keys / "devices" / "a"
    files = [folder / name for name in ("authority.pem", "key.pem", "certificate.pem")]
    security = grpc.ssl_channel_credentials(*(file.read_bytes() for file in files))
    with grpc.secure_channel(str(server.address), security) as channel:
        try:
            channel.unary_unary(options.METHOD)(content, timeout=20)
        except grpc.RpcError as error:
            return error.code(), error.details()
    raise AssertionError("it was answered")


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff" * 8, random.Random(7).randbytes(1000), encode(HELLO)[:-1], b"\x80\x04K\x01."],
    ids=["nothing", "ones", "noise", "cut short", "pickle"],
)
def test_a_malformed_message_ends_its_question(
    content: bytes, keys: Path, server: Server, echo: Echo, join: Join
) -> None:
    """Bytes that are no message are refused in a line, which the server is told, too."""
    code, line = _raw(keys, server, content)
    assert code is grpc.StatusCode.FAILED_PRECONDITION
    assert line.startswith("this is no message")
    assert echo.told == [("a", line)]
    assert echo.asked == []
    join("b").ask(HELLO)
    assert echo.asked[0][0] == "b"


def test_another_version_is_refused(
    keys: Path, server: Server, echo: Echo, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message of another version is refused with both versions."""
    monkeypatch.setattr(message_module, "VERSION", 7)
    later = encode(HELLO)
    monkeypatch.undo()
    code, line = _raw(keys, server, later)
    assert code is grpc.StatusCode.FAILED_PRECONDITION
    assert line.startswith("messages must be of version 1, got 7: install the same card-opt")
    assert echo.asked == []
    assert join("b").ask(HELLO).kind == "hello"


def test_an_oversized_question_is_refused_by_the_server(
    server: Server, echo: Echo, join: Join
) -> None:
    """A device that allows itself more than the server does is refused with the limit."""
    link = join("a", limit=16 * LIMIT)
    with pytest.raises(RefusedError, match="bytes at most"):
        link.ask(Message("a", {}, {"smashed": torch.zeros(LIMIT, dtype=torch.uint8)}))
    assert echo.asked == []
    assert link.ask(HELLO).kind == "hello"
    assert join("b").ask(HELLO).kind == "hello"


@pytest.mark.parametrize("limit", [2**12, 2**20])
def test_an_oversized_answer_is_refused(
    limit: int, keys: Path, join: Join, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer beyond what either side allows is refused with the limit."""
    long = Message("a", {}, {"gradient": torch.zeros(2 * limit, dtype=torch.uint8)})
    monkeypatch.setattr(Echo, "answer", lambda *_: long)
    with pytest.raises(RefusedError, match="bytes at most"):
        join("a", limit=limit).ask(HELLO)
    monkeypatch.undo()
    assert join("b").ask(HELLO).kind == "hello"


def test_a_fault_of_the_service_stops_nobody(echo: Echo, join: Join) -> None:
    """What a service did not mean to raise is told in a line with its place; others go on."""
    with pytest.raises(RefusedError, match=r"^KeyError at answer:\d+: 'a fault'$"):
        join("a").ask(Message("break"))
    assert echo.told[0][1].startswith("KeyError at answer")
    assert join("b").ask(HELLO).kind == "hello"


def test_half_a_message_stops_nobody(server: Server, echo: Echo, join: Join) -> None:
    """A device that stands still in the middle of a message holds up none but itself."""
    with Relay(server.address.port) as relay:
        slow = join("a", relay.address)
        slow.ask(HELLO)
        relay.quiet()
        relay.hold_after = 1000
        long = Message("a", {}, {"smashed": torch.zeros(LIMIT // 2, dtype=torch.uint8)})
        asking = threading.Thread(target=_ask_in_vain, args=(slow, long))
        asking.start()
        time.sleep(0.2)
        for _ in range(5):
            join("b").ask(HELLO)
    asking.join()
    assert [device for device, _ in echo.asked] == ["a"] + 5 * ["b"]


def _ask_in_vain(link: GrpcLink, message: Message) -> None:
    with pytest.raises(LinkError):
        link.ask(message)


def test_repeated_and_reordered_questions_reach_the_service(echo: Echo, join: Join) -> None:
    """The transport neither drops nor sorts: what is asked twice, or late, is the session's."""
    rounds = [1, 2, 2, 1, 3]
    link = join("a")
    for number in rounds:
        link.ask(Message("turn", {"round": number}))
    assert [message.values["round"] for _, message in echo.asked] == rounds


def test_no_server_of_ours(keys: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A port where something else answers is told as that."""
    device = Credentials.load(keys / "devices" / "a", "device")
    monkeypatch.setattr("card_opt.training.wire.grpc_link.METHOD", "/other/Ask")
    with (
        GrpcLink(str(server.address), device, LIMIT) as link,
        pytest.raises(RefusedError, match=r"is no server of card-opt train$"),
    ):
        link.ask(HELLO)
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        GrpcLink(f"127.0.0.1:{listener.getsockname()[1]}", device, LIMIT, seconds=1.0) as link,
        pytest.raises(LinkError, match="dropped"),
    ):
        link.ask(HELLO)
