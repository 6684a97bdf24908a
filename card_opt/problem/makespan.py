"""How the devices of a round wait for each other, where a round lasts until its last one is done.

The delay of every device-round of a round is then the round's makespan.
"""

from __future__ import annotations

import enum


class Makespan(enum.StrEnum):
    """What makes a round last."""

    PARALLEL = "parallel"  #: all are served at once: its slowest device
    QUEUE = "queue"  #: the server serves one after the other
