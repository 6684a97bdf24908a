"""Who is here: which devices have asked lately, and how long one has been waited for."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Report = TypeVar("Report")


class Presence(Generic[Report]):
    """Devices that have asked since the server was started.

    Parameters
    ----------
    patience
        Seconds after which a device that has not asked is away.
    now
        The clock [s].
    """

    def __init__(self, patience: float, now: Callable[[], float] = time.monotonic) -> None:
        self._patience, self._now = patience, now
        self._asked: dict[str, float] = {}
        self._reports: dict[str, Report] = {}
        self._waiting: tuple[Hashable, float] = (None, now())

    def heard(self, device: str) -> None:
        """Note that a device has asked something."""
        self._asked[device] = self._now()

    def reported(self, device: str, report: Report) -> None:
        """Note that a device wants a turn, and what it says of itself."""
        self._reports[device] = report

    def report(self, device: str) -> Report | None:
        """Return what a device has said of itself last, if anything."""
        return self._reports.get(device)

    def spent(self, device: str) -> None:
        """Forget what a device has said of itself, which is no longer new."""
        self._reports.pop(device, None)

    def ready(self) -> dict[str, Report]:
        """Return what devices that are here and want a turn say of themselves."""
        return {name: report for name, report in self._reports.items() if not self.is_away(name)}

    def here(self) -> set[str]:
        """Return the devices that have asked lately."""
        return {name for name in list(self._asked) if not self.is_away(name)}

    def is_away(self, device: str) -> bool:
        """Return whether a device has not asked for longer than is waited."""
        return self._now() - self._asked.get(device, float("-inf")) > self._patience

    def is_over(self, what: Hashable, device: str | None = None) -> bool:
        """Return whether something has been waited for long enough.

        Parameters
        ----------
        what
            Waited for; the time begins when it is asked about first.
        device
            Who is waited for: whenever it has asked, the time begins anew.
        """
        if self._waiting[0] != what:
            self._waiting = (what, self._now())
        start = self._waiting[1]
        if device is not None:
            start = max(start, self._asked.get(device, start))
        return self._now() - start > self._patience
