"""How a device asks the server: one question, one answer, whatever is between them."""

from __future__ import annotations

from typing import Protocol

from card_opt.errors import CardOptError
from card_opt.training.wire.message import Message


class LinkError(CardOptError):
    """The link is down for now; the same question may be asked again."""


class RefusedError(CardOptError):
    """The other side refuses, and would again."""


class Link(Protocol):
    """A device's way to the server."""

    def ask(self, message: Message) -> Message:
        """Return the server's answer; the same question asked twice has the same answer.

        Raises
        ------
        LinkError
            If the link is down; asking again may succeed.
        RefusedError
            If the server refuses, with its line; asking again will not succeed.
        """


class Service(Protocol):
    """What answers, on the server."""

    def answer(self, device: str, message: Message) -> Message:
        """Return the answer to what an authenticated device asks.

        Raises
        ------
        CardOptError
            If it is refused; the device is told the line.
        """
