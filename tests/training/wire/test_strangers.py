"""Nobody gets in, or is believed to be the server, without the right key."""

from __future__ import annotations

import contextlib
import datetime
import shutil
import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import grpc

from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.keys import make_keys
from card_opt.training.wire.link import RefusedError
from card_opt.training.wire.message import Message, encode
from card_opt.training.wire.options import METHOD
from card_opt.training.wire.serving import Server, serve
from tests.training.wire.conftest import LIMIT
from tests.training.wire.relay import Relay
from tests.training.wire.service import Echo

Join = Callable[..., GrpcLink]
LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture(scope="session")
def others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys of another run, with the same names."""
    folder = tmp_path_factory.mktemp("others")
    make_keys(folder, ["127.0.0.1"], ["a"])
    return folder


@pytest.fixture(scope="session")
def expired(keys: Path) -> Path:
    """Keys of the run that were valid once."""
    make_keys(keys, [], ["old"], days=1, start=LONG_AGO)
    return keys / "devices" / "old"


def _unchecked(folder: Path, authority: Path, place: Path) -> Credentials:
    """Return what is in a folder with another authority's certificate, unchecked."""
    place.mkdir()
    files = [authority / "authority.pem", folder / "certificate.pem", folder / "key.pem"]
    for file in files:
        shutil.copy(file, place)
    return Credentials(place, folder.name, *(file.read_bytes() for file in files))


@pytest.mark.parametrize("who", ["other", "expired", "server", "signed-by-a-device"])
def test_a_stranger_is_refused(
    who: str,
    keys: Path,
    others: Path,
    expired: Path,
    tmp_path: Path,
    server: Server,
    echo: Echo,
    join: Join,
) -> None:
    """Keys of another run, out of date, for another use, or signed by a device do not let in."""
    folders = {"other": others / "devices" / "a", "expired": expired, "server": keys / "server"}
    folder = folders[who] if who in folders else _signed_by_a_device(keys, tmp_path)
    # They believe the server, whose certificate anyone can get.
    own = _unchecked(folder, keys / "server", tmp_path / "own")
    with (
        GrpcLink(str(server.address), own, LIMIT) as link,
        pytest.raises(RefusedError, match=r"does not let in .*certificate in"),
    ):
        link.ask(Message("hello"))
    assert echo.asked == []
    assert join("b").ask(Message("hello")).kind == "hello"


def _signed_by_a_device(keys: Path, folder: Path) -> Path:
    """Make a certificate with the name of another device, signed with a device's key."""
    home = folder / "authority"
    home.mkdir()
    for name in ("certificate.pem", "key.pem"):
        (home / name).write_bytes((keys / "devices" / "b" / name).read_bytes())
        (home / name).chmod(0o600)
    make_keys(folder, [], ["a"])
    chain = folder / "devices" / "a" / "certificate.pem"
    chain.write_bytes(chain.read_bytes() + (home / "certificate.pem").read_bytes())
    return chain.parent


def test_no_key_is_refused(keys: Path, server: Server, echo: Echo) -> None:
    """Without a certificate, or without TLS at all, no question reaches the service."""
    authority = (keys / "server" / "authority.pem").read_bytes()
    channels = [
        grpc.insecure_channel(str(server.address)),
        grpc.secure_channel(str(server.address), grpc.ssl_channel_credentials(authority)),
    ]
    for channel in channels:
        with channel, pytest.raises(grpc.RpcError):
            channel.unary_unary(METHOD)(encode(Message("hello")), timeout=10)
    assert echo.asked == []


def test_a_server_without_the_right_key_is_refused(
    keys: Path, others: Path, tmp_path: Path, echo: Echo
) -> None:
    """A device tells nothing to a server of another run, or to a device in the server's place."""
    device = Credentials.load(keys / "devices" / "a", "device")
    false = [
        _unchecked(others / "server", keys / "server", tmp_path / "other"),
        _unchecked(keys / "devices" / "b", keys / "server", tmp_path / "device"),
    ]
    for own in false:
        with (
            serve(echo, "127.0.0.1:0", own, LIMIT) as running,
            GrpcLink(str(running.address), device, LIMIT) as link,
            pytest.raises(RefusedError, match=r"does not prove to be the server of this run"),
        ):
            link.ask(Message("hello"))
    assert echo.asked == []


def test_a_server_by_another_name_is_refused(keys: Path, echo: Echo) -> None:
    """A host that the server's certificate does not name is refused, and named."""
    device = Credentials.load(keys / "devices" / "a", "device")
    own = Credentials.load(keys / "server", "server")
    with (
        serve(echo, "127.0.0.2:0", own, LIMIT) as running,
        GrpcLink(str(running.address), device, LIMIT) as link,
        pytest.raises(RefusedError, match=r"^127\.0\.0\.2:.*'127\.0\.0\.2'"),
    ):
        link.ask(Message("hello"))
    assert echo.asked == []


def test_a_replayed_session_has_no_effect(server: Server, echo: Echo, join: Join) -> None:
    """What a device once sent, sent again byte by byte, reaches no service."""
    with Relay(server.address.port) as relay:
        for _ in range(3):
            join("a", relay.address).ask(Message("upload", {"round": 1}))
        recorded = bytes(relay.up)
    assert len(echo.asked) == 3
    with socket.create_connection(("127.0.0.1", server.address.port), 10) as plain:
        plain.sendall(recorded)
        plain.settimeout(10)
        with contextlib.suppress(ConnectionResetError):
            while plain.recv(2**16):  # until the server closes
                pass
    assert len(echo.asked) == 3
    assert join("b").ask(Message("hello")).kind == "hello"


def test_nothing_is_sent_in_clear(server: Server, join: Join) -> None:
    """Neither a name in a message nor the bytes of its tensors are seen between the two sides."""
    with Relay(server.address.port) as relay:
        join("a", relay.address).ask(Message("hello", {"samples": "a rare word"}))
        assert b"a rare word" not in relay.up + relay.down
        assert len(relay.up) > 1000


def test_tls_is_the_newest(keys: Path, server: Server) -> None:
    """A device is let in by TLS 1.3, whose sessions have keys of their own that nobody keeps."""
    folder = keys / "devices" / "a"
    context = ssl.create_default_context(cafile=folder / "authority.pem")
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    context.set_alpn_protocols(["h2"])
    with (
        socket.create_connection(server.address, 10) as plain,
        context.wrap_socket(plain, server_hostname="127.0.0.1") as secure,
    ):
        assert secure.version() == "TLSv1.3"
        assert secure.recv(1) != b""


def test_a_key_is_not_shown(keys: Path) -> None:
    """What is printed of credentials has neither key nor certificate."""
    own = Credentials.load(keys / "devices" / "a", "device")
    assert "BEGIN" not in repr(own)
