"""A service that answers with what it is asked, and keeps it."""

from __future__ import annotations

from card_opt.errors import CardOptError
from card_opt.training.wire.message import Message


class Echo:
    """It refuses ``refuse`` and breaks at ``break``."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Message]] = []
        self.told: list[tuple[str, str]] = []

    def answer(self, device: str, message: Message) -> Message:
        """Return the message."""
        self.asked.append((device, message))
        if message.kind == "refuse":
            raise CardOptError("this is no kind of question")
        if message.kind == "break":
            raise KeyError("a fault")
        return message

    def hear(self, device: str, line: str) -> None:
        """Keep what the server tells."""
        self.told.append((device, line))
