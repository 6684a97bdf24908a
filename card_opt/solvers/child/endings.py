"""How a run of a method can end, seen from outside."""

from __future__ import annotations

import enum


class Ending(enum.StrEnum):
    """Why nothing more came from a run."""

    ANSWERED = "answered"  #: it gave an answer in the end
    TIMED_OUT = "time limit"  #: it was stopped by the clock
    OUT_OF_MEMORY = "memory limit"  #: it was stopped for memory
    DIED = "died"  #: its process ended by itself
    FAILED = "failed"  #: it raised an exception
    REFUSED = "unsupported"  #: it says beforehand that it takes no such problem; it was not run
    ABSENT = "unavailable"  #: what it needs is not installed; it was not run
