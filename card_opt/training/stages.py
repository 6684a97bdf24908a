"""The stages of a turn, as `card_opt.studies.rounds.simulation` names them, and their stopwatch.

1. splitting: the server takes the adapters apart at the cut, and loads its layers;
2. distribution: the device's adapters go to it, :math:`A(c)`;
3. forward propagation: device_forward, smashed_uplink, server_forward;
4. backward propagation: server_backward, gradient_downlink, device_backward;
5. adapter_uplink: the device's adapters come back, :math:`A(c)`.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

STAGES = (
    "splitting",
    "distribution",
    "device_forward",
    "smashed_uplink",
    "server_forward",
    "server_backward",
    "gradient_downlink",
    "device_backward",
    "adapter_uplink",
)


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
