"""The server's end of all links: gRPC over TLS, where both sides prove who they are."""

from __future__ import annotations

import errno
import os
import socket
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self

import grpc

from card_opt.errors import CardOptError
from card_opt.training.wire.address import Address
from card_opt.training.wire.counts import Counts
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.link import LinkError, Service
from card_opt.training.wire.local import answered
from card_opt.training.wire.options import METHOD, options

THREADS = 32  # questions that are answered, or on their way, at the same time
_WIDTH = 1_000  # characters of a line that a device is told; gRPC carries some 8,000
Tell = Callable[[str, str], None]


class Server:
    """A service that devices reach, see `serve`.

    Attributes
    ----------
    address
        Where it listens.
    counts
        What crossed the link of each device that asked.
    """

    def __init__(self, service: Service, limit: int, tell: Tell) -> None:
        self.address = Address("", 0)
        self.counts: dict[str, Counts] = {}
        self._service, self._limit, self._tell = service, limit, tell
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="answer")
        self._server = grpc.server(self._pool, options=options(limit))
        handler = grpc.unary_unary_rpc_method_handler(self._answer)
        service_name, _, method = METHOD.strip("/").partition("/")
        self._server.add_generic_rpc_handlers(
            (grpc.method_handlers_generic_handler(service_name, {method: handler}),)
        )

    def listen(self, address: Address, credentials: Credentials) -> None:
        """Begin to answer.

        Parameters
        ----------
        address
            Where; port 0 is any that is free.
        credentials
            The server's.

        Raises
        ------
        CardOptError
            If it cannot listen there.
        """
        _check_free(address)
        security = grpc.ssl_server_credentials(
            [(credentials.key, credentials.certificate)], credentials.authority, True
        )
        try:
            port = self._server.add_secure_port(str(address), security)
        except RuntimeError:
            raise CardOptError(f"cannot listen at {address}, or not with these keys") from None
        self.address = Address(address.host, port)
        self._server.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Return whether it still answers after so many seconds; None: wait until it does not."""
        return bool(self._server.wait_for_termination(seconds))

    def stop(self, grace: float = 1.0) -> None:
        """Take no more questions, and end when those that came are answered, or this is over.

        Parameters
        ----------
        grace
            How long that may take [s].
        """
        self._server.stop(grace).wait()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _answer(self, question: bytes, context: grpc.ServicerContext) -> bytes:
        """Return the answer to a question; gRPC tells the device the line of an error."""
        (name,) = context.auth_context()["x509_common_name"]
        device = name.decode()
        with self._lock:
            counts = self.counts.setdefault(device, Counts())
        try:
            return answered(self._service, device, question, self._limit, counts)
        except LinkError as error:
            code, line = grpc.StatusCode.ABORTED, str(error)
        except CardOptError as error:
            code, line = grpc.StatusCode.FAILED_PRECONDITION, str(error)
        except Exception as error:  # a fault of ours must not end the others' links
            place = traceback.extract_tb(error.__traceback__)[-1]
            code = grpc.StatusCode.INTERNAL
            line = f"{type(error).__name__} at {place.name}:{place.lineno}: {error}"
        line = " ".join(line.encode("utf-8", "replace").decode().split())[:_WIDTH]
        self._tell(device, line)
        context.abort(code, line)
        return b""  # never: it raises


def serve(
    service: Service,
    address: str,
    credentials: Credentials,
    limit: int,
    *,
    tell: Tell = lambda device, line: None,
) -> Server:
    """Return a server that answers, until it is stopped or its block ends.

    Parameters
    ----------
    service
        What answers; it is called from several threads at the same time, each device's
        certificate telling whose question it is.
    address
        Where to listen, as HOST:PORT; port 0 is any that is free.
    credentials
        The server's.
    limit
        Bytes that a message may have, see `limit_of`.
    tell
        Told the device and the line of each question that is refused.

    Raises
    ------
    CardOptError
        If it cannot listen there.
    """
    server = Server(service, limit, tell)
    server.listen(Address.of(address), credentials)
    return server


def _check_free(address: Address) -> None:
    """Raise, with what the system says, if a port cannot be listened at; gRPC would print it."""
    errors = []
    try:
        found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _, place in found:
            errors.append(_try(family, kind, protocol, place))
    except OSError as error:
        raise CardOptError(f"cannot listen at {address}: {error.strerror or error}") from None
    if errno.EADDRINUSE in errors:
        raise CardOptError(
            f"cannot listen at {address}: the port is in use; stop what listens there, or take "
            "another port"
        )
    if 0 not in errors:
        raise CardOptError(f"cannot listen at {address}: {os.strerror(errors[0])}")


def _try(family: int, kind: int, protocol: int, place: Any) -> int:
    """Return the number of the error when a place is listened at, or 0."""
    try:
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
            trial.listen()
    except OSError as error:
        return error.errno or errno.EINVAL
    return 0
