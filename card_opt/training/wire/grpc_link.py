"""A device's end of its link: gRPC over TLS."""

from __future__ import annotations

import contextlib
from types import TracebackType
from typing import Any, Self

import grpc

from card_opt.errors import CardOptError
from card_opt.training.wire.address import Address
from card_opt.training.wire.counts import Counts
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.diagnosis import diagnose
from card_opt.training.wire.link import LinkError, RefusedError
from card_opt.training.wire.local import check_size
from card_opt.training.wire.message import Message, MessageError, decode, encode
from card_opt.training.wire.options import METHOD, options

_REFUSED = {grpc.StatusCode.FAILED_PRECONDITION, grpc.StatusCode.INTERNAL}


class GrpcLink:
    """A device's way to a server that is reached by TCP; see `Link`.

    Parameters
    ----------
    address
        The server's, as HOST:PORT.
    credentials
        The device's.
    limit
        Bytes that a message may have, see `limit_of`.
    seconds
        How long an answer may take; None: as long as the server shows that it is there.

    Raises
    ------
    CardOptError
        If the address is none.
    """

    def __init__(
        self, address: str, credentials: Credentials, limit: int, *, seconds: float | None = None
    ) -> None:
        self.counts = Counts()
        self._address, self._credentials = Address.of(address), credentials
        self._limit, self._seconds = limit, seconds
        self._channel: Any = None

    def ask(self, message: Message) -> Message:
        """Return the server's answer.

        Parameters
        ----------
        message
            The question.

        Raises
        ------
        LinkError
            If the server cannot be reached, or the link dropped before the answer came.
        RefusedError
            If either side refuses the other, or the question.
        """
        question = encode(message)
        try:
            check_size(question, self._limit)
            self.counts.up.add(message, len(question))
            content = self._call(question)
            answer = decode(content, self._limit)
        except MessageError as error:
            raise RefusedError(str(error)) from None
        self.counts.down.add(answer, len(content))
        return answer

    def allow(self, limit: int) -> None:
        """Let messages have so many bytes from now on, when the plan has come."""
        self.close()
        self._limit = limit

    def close(self) -> None:
        """Close the connection; the next question makes a new one."""
        if self._channel is not None:
            self._channel.close()
            self._channel = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _call(self, question: bytes) -> bytes:
        """Return the bytes of the answer."""
        if self._channel is None:
            own = self._credentials
            security = grpc.ssl_channel_credentials(own.authority, own.key, own.certificate)
            self._channel = grpc.secure_channel(str(self._address), security, options(self._limit))
        try:
            answer: bytes = self._channel.unary_unary(METHOD)(question, timeout=self._seconds)
        except grpc.RpcError as error:
            self.close()  # gRPC itself would wait before it connects again
            raise self._trouble(error.code(), str(error.details())) from None
        return answer

    def _trouble(self, code: grpc.StatusCode, details: str) -> CardOptError:
        """Return the error for a call that failed."""
        if code in _REFUSED:
            return RefusedError(details)
        if code is grpc.StatusCode.ABORTED:  # the service says so
            return LinkError(details)
        if code is grpc.StatusCode.UNIMPLEMENTED:
            return RefusedError(f"{self._address} is no server of card-opt train")
        if code is grpc.StatusCode.RESOURCE_EXHAUSTED:
            return RefusedError(f"a message may have {self._limit} bytes at most ({details})")
        if code is grpc.StatusCode.UNAVAILABLE and (found := self._diagnosis()):
            return found
        return LinkError(f"the link to {self._address} dropped ({details})")

    def _diagnosis(self) -> CardOptError | None:
        with contextlib.suppress(Exception):
            return diagnose(self._address, self._credentials)
        return None
