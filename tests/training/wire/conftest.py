"""Keys of two runs, and a server that devices reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from card_opt.training.wire.grpc_link import GrpcLink
    from card_opt.training.wire.serving import Server
    from tests.training.wire.service import Echo

LIMIT = 2**20


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keys of a run with a server on this machine and the devices a and b."""
    from card_opt.training.wire.keys import make_keys

    folder = tmp_path_factory.mktemp("keys")
    make_keys(folder, ["localhost", "127.0.0.1"], ["a", "b"])
    return folder


@pytest.fixture
def echo() -> Echo:
    """Return a service that answers with what it is asked."""
    from tests.training.wire.service import Echo

    return Echo()


@pytest.fixture
def server(keys: Path, echo: Echo) -> Iterator[Server]:
    """Yield a server of the service."""
    from card_opt.training.wire.credentials import Credentials
    from card_opt.training.wire.serving import serve

    own = Credentials.load(keys / "server", "server")
    with serve(echo, "127.0.0.1:0", own, LIMIT, tell=echo.hear) as running:
        yield running


@pytest.fixture
def join(keys: Path, server: Server) -> Iterator[Callable[..., GrpcLink]]:
    """Yield what makes the link of a device, by its name and perhaps another address."""
    from card_opt.training.wire.credentials import Credentials
    from card_opt.training.wire.grpc_link import GrpcLink

    links = []

    def make(name: str, address: str = "", limit: int = LIMIT) -> GrpcLink:
        own = Credentials.load(keys / "devices" / name, "device")
        links.append(GrpcLink(address or str(server.address), own, limit))
        return links[-1]

    yield make
    for link in links:
        link.close()
