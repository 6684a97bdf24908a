"""Devices of a round that wait for each other: its delay is that of the last to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from card_opt.constraints.base import Constraint, check_positive, over
from card_opt.problem.idle import idle_frequency
from card_opt.problem.instance import Instance
from card_opt.problem.makespan import Makespan
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from card_opt.problem.together import check_makespan


@dataclass(frozen=True)
class ParallelRound(Constraint):
    """The devices of a round are served at once, and wait for the slowest.

    So the delay of each is the round's makespan. With `max_total` [Hz] they share the server: in
    each round their frequencies add up to at most that; a scalar or (N,), None for no such limit.
    """

    excludes: ClassVar[tuple[str, ...]] = ("round-time", "server-queue")
    max_total: float | FloatArray | None = None

    def __post_init__(self) -> None:
        if self.max_total is not None:
            check_positive(self, "max_total", "Hz")

    def lower(self, inst: Instance) -> Region:
        """Return that devices wait, and one row per round if they share the server."""
        check_makespan(inst)
        rows: tuple[Rows, ...] = ()
        if self.max_total is not None:
            extra = idle_frequency(inst)
            rows = (over(self, "frequency", self.max_total, "round", inst, extra),)
        return Region(rows=rows, makespan=Makespan.PARALLEL)


@dataclass(frozen=True)
class ServerQueue(Constraint):
    """The server serves the devices of a round one after the other, in the best order.

    What a device does before and after is done by all at once; the delay of each is the round's
    makespan, that of the last to be done.
    """

    excludes: ClassVar[tuple[str, ...]] = ("round-time", "frequency-pool")

    def lower(self, inst: Instance) -> Region:
        """Return that devices queue."""
        check_makespan(inst)
        return Region(makespan=Makespan.QUEUE)
