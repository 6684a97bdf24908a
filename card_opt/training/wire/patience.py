"""A link that asks again while the server cannot be reached."""

from __future__ import annotations

import time
from collections.abc import Callable

from card_opt.training.wire.link import Link, LinkError
from card_opt.training.wire.message import Message

FIRST, LONGEST = 0.1, 10.0  # seconds before the first and the later further tries


def patient(
    link: Link, seconds: float = 600.0, *, tell: Callable[[str], None] = lambda line: None
) -> Link:
    """Return a link that asks the same again, later and later, while the link is down.

    Parameters
    ----------
    link
        Over which it asks.
    seconds
        How long, since the link was last up or first tried.
    tell
        Told the line of each failure that differs from the one before.
    """
    return _Patient(link, seconds, tell)


class _Patient:
    """See `patient`."""

    def __init__(self, link: Link, seconds: float, tell: Callable[[str], None]) -> None:
        self._link, self._seconds, self._tell = link, seconds, tell

    def ask(self, message: Message) -> Message:
        """Return the answer, see `Link`."""
        end = time.monotonic() + self._seconds
        pause, before = FIRST, ""
        while True:
            try:
                return self._link.ask(message)
            except LinkError as error:
                line = str(error)
                left = end - time.monotonic()
                if left <= 0:
                    raise LinkError(
                        f"no answer for {self._seconds:g} s, given up: {line}"
                    ) from None
            if line != before:
                self._tell(line)
            before = line
            time.sleep(min(pause, left))
            pause = min(2 * pause, LONGEST)
