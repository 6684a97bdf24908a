"""What workers of a cluster are given in tests: parts that take their process with them."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError
from card_opt.fleet.part import Part


def parts(number: int) -> list[Part]:
    """Return so many parts."""
    return [Part(n, "table.parquet", n, n, n + 1, 1) for n in range(number)]


@dataclass(frozen=True)
class Write:
    """Write a file for a part in some time, and return its number."""

    folder: Path
    seconds: float = 0.02

    def __call__(self, part: Part) -> int:
        """Do so."""
        time.sleep(self.seconds)
        beside = self.folder / f".{part.number}-{os.getpid()}"
        beside.write_text(f"part {part.number}")
        beside.replace(self.folder / f"{part.number}")
        return part.number


@dataclass(frozen=True)
class Fail:
    """Fail with an error of a kind."""

    kind: type[Exception]

    def __call__(self, part: Part) -> int:
        """Do so if it is the third part."""
        if part.number == 3:
            raise self.kind("the disk\nis full")
        return part.number


class Deadly:
    """Kills the process that loads it, and goes well where the file `alive` is there."""

    def __init__(self, alive: Path) -> None:
        self.alive = alive

    def __call__(self, part: Part) -> int:
        """End this process if this is the third part."""
        if part.number == 3 and not self.alive.exists():
            os.kill(os.getpid(), signal.SIGKILL)
        return part.number


@dataclass(frozen=True)
class Shaken:
    """A function of parts during which the process is killed, so many times in all.

    Each time is a file in `folder`, so that all processes together count.
    """

    function: Callable[[Part], Any]
    folder: Path
    kills: int
    seconds: float  #: until a kill, at most

    def __call__(self, part: Part) -> Any:
        """Apply the function, with a kill on its way."""
        if not _ON_ITS_WAY and self._is_due():
            timer = threading.Timer(random.uniform(0.0, self.seconds), kill)
            timer.daemon = True
            _ON_ITS_WAY.append(timer)
            timer.start()
        return self.function(part)

    def _is_due(self) -> bool:
        for number in range(self.kills):
            with contextlib.suppress(FileExistsError):
                (self.folder / f"{number}").touch(exist_ok=False)
                return True
        return False


_ON_ITS_WAY: list[threading.Timer] = []


def kill() -> None:
    """Kill this process."""
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class ShakenEngine:
    """An engine whose workers are killed, so many times in all."""

    engine: Callable[..., Iterator[tuple[Part, Any]]]
    folder: Path
    kills: int
    seconds: float

    def __call__(
        self, function: Callable[[Part], Any], parts: Sequence[Part]
    ) -> Iterator[tuple[Part, Any]]:
        """Yield what the engine does."""
        shaken = Shaken(function, self.folder, self.kills, self.seconds)
        return self.engine(shaken, parts)


def refuse(part: Part) -> int:
    """Fail as the package does."""
    raise CardOptError("table.parquet: is damaged")
