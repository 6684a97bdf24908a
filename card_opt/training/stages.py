"""How long the stages of a turn take, by the names of `card_opt.problem.stages`."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator


class Stopwatch:
    """Seconds by stage.

    Parameters
    ----------
    seconds
        Those that it begins with.
    """

    def __init__(self, seconds: dict[str, float] | None = None) -> None:
        self.seconds = {} if seconds is None else dict(seconds)

    @contextlib.contextmanager
    def timing(self, stage: str) -> Iterator[None]:
        """Add what a block takes to a stage."""
        start = time.perf_counter()
        yield
        self.add(stage, time.perf_counter() - start)

    def add(self, stage: str, seconds: float) -> None:
        """Add seconds to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds
