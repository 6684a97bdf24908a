"""Who has claimed a task: a process, told from any other that ever had its number."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from pathlib import Path

import psutil

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_SAME_START = 1.0  # seconds; the kernel counts in hundredths


@dataclass(frozen=True)
class Holder:
    """A process.

    Attributes
    ----------
    host
        Name of its machine.
    boot
        Which of that machine's boots it belongs to.
    pid
        Its number.
    started
        When it started [s since the boot]; numbers are used again, but not at the same time.
    """

    host: str
    boot: str
    pid: int
    started: float

    @classmethod
    def here(cls) -> Holder:
        """Return this process."""
        return cls(platform.node(), _boot(), psutil.Process().pid, _started(psutil.Process()))

    @property
    def is_alive(self) -> bool:
        """Return whether it may still be at work; always so on another machine."""
        if self.host != platform.node():
            return True
        if self.boot != _boot():
            return False
        try:
            process = psutil.Process(self.pid)
            is_same = abs(_started(process) - self.started) < _SAME_START
            return is_same and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def __str__(self) -> str:
        return f"process {self.pid} on {self.host}"


def _started(process: psutil.Process) -> float:
    # Both are counted from the same clock, so that setting it changes nothing.
    boot = psutil.boot_time()
    return process.create_time() - boot


def _boot() -> str:
    """Return what tells this boot of the machine from others."""
    try:
        return _BOOT_ID.read_text().strip()
    except OSError:
        return f"{psutil.boot_time():.0f}"
