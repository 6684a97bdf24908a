"""Nothing is printed, and a place to listen at is taken or refused in a line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.errors import CardOptError
from card_opt.training.wire.address import Address
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.serving import Server, serve
from tests.helpers.paths import ROOT
from tests.training.wire.conftest import LIMIT
from tests.training.wire.service import Echo

NOISY = """
import multiprocessing, socket, subprocess, sys, warnings
from pathlib import Path
from card_opt.errors import CardOptError
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.message import Message
from card_opt.training.wire.serving import serve
from tests.training.wire.service import Echo

warnings.simplefilter("ignore")  # Python's own, of a fork beside threads
keys = Path(sys.argv[1])
own = Credentials.load(keys / "server", "server")
device = Credentials.load(keys / "devices" / "a", "device")
with serve(Echo(), "127.0.0.1:0", own, 10**6) as running, GrpcLink(
    str(running.address), device, 10**6
) as link:
    link.ask(Message("hello"))
    with socket.create_connection(running.address) as end:
        end.sendall(bytes(1000))
    for kind in ("break", "refuse"):
        try:
            link.ask(Message(kind))
        except CardOptError:
            pass
    try:
        serve(Echo(), str(running.address), own, 10**6)
    except CardOptError:
        pass
    child = multiprocessing.get_context("fork").Process(target=len, args=("x",))
    child.start()
    child.join()
    assert child.exitcode == 0
    subprocess.run(["true"], check=True)
    link.ask(Message("hello"))
"""


def test_nothing_is_printed(keys: Path) -> None:
    """Errors, strangers, a port in use and forks leave both outputs empty."""
    done = subprocess.run(
        [sys.executable, "-c", NOISY, str(keys)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_port_in_use_is_named(keys: Path, server: Server) -> None:
    """A port where something listens is refused, with the port."""
    own = Credentials.load(keys / "server", "server")
    with pytest.raises(CardOptError, match=rf"^cannot listen at {server.address}: .*is in use"):
        serve(Echo(), str(server.address), own, LIMIT)


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
def test_a_host_of_another_machine_is_named(host: str, keys: Path) -> None:
    """A host that is not this machine is refused with what the system says."""
    own = Credentials.load(keys / "server", "server")
    with pytest.raises(CardOptError, match=rf"^cannot listen at {host}:0: \w"):
        serve(Echo(), f"{host}:0", own, LIMIT)


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("head:7077", "head", 7077), ("[::1]:0", "::1", 0), ("192.0.2.1:65535", "192.0.2.1", 65535)],
)
def test_an_address_is_read_and_written(text: str, host: str, port: int) -> None:
    """An address is a host and a port, and is written as it was read."""
    assert Address.of(text) == (host, port)
    assert str(Address.of(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "head", ":1", "head:", "head:x", "head:-1", "head:65536", "::1:3", "http://h:1", "h:²"],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    """Anything else is refused with what is allowed and what came."""
    with pytest.raises(CardOptError, match=r"^an address must be HOST:PORT, .*, got '"):
        Address.of(text)
