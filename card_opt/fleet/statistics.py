"""What is told of decisions in sum: counts, totals, and the order of their device-rounds."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from card_opt.problem.solution import relative_excess

Key = tuple[Any, Any]
"""A device and a round: labels that can be compared with those of the same table."""

COUNTS = ("rows", "decided", "infeasible", "rejected", "repeated")
TOTALS = ("cost", "delay", "energy", "lower")


@dataclass(frozen=True)
class Span:
    """Where the device-rounds of a part are among all that there could be.

    Attributes
    ----------
    orders
        ``device`` if they rise by device, then round; ``round`` if by round, then device.
    first, last
        The device-rounds that the part begins and ends with.
    low, high
        Least and greatest device, least and greatest round.
    """

    orders: tuple[str, ...]
    first: Key
    last: Key
    low: Key
    high: Key


@dataclass(frozen=True)
class Statistics:
    """Counts and totals of a part, or of all.

    Attributes
    ----------
    rows
        That were read.
    decided, infeasible, rejected
        How many have a decision, have provably none, and make no sense.
    repeated
        How many of those rejected make sense, but their device-round was there before.
    cost, delay, energy
        Totals over those decided [1, s, J].
    lower
        Total of what their costs are proven to be at least.
    span
        Where they are; None if there is no device-round, and in totals.
    """

    rows: int = 0
    decided: int = 0
    infeasible: int = 0
    rejected: int = 0
    repeated: int = 0
    cost: float = 0.0
    delay: float = 0.0
    energy: float = 0.0
    lower: float = 0.0
    span: Span | None = None

    @property
    def counts(self) -> dict[str, int]:
        """Return the counts by their names."""
        return {name: getattr(self, name) for name in COUNTS}

    @property
    def gap(self) -> float:
        """Return ``(cost - lower) / |cost|``."""
        return relative_excess(self.cost, self.lower, max(self.decided, 1))

    def to_text(self) -> str:
        """Return it as one line that keeps every bit."""
        fields = dataclasses.asdict(self)
        return json.dumps({k: v.hex() if k in TOTALS else v for k, v in fields.items()})

    @classmethod
    def of_text(cls, text: str) -> Statistics:
        """Return what `to_text` wrote.

        Raises
        ------
        ValueError, TypeError
            If it is something else.
        """
        fields: dict[str, Any] = json.loads(text)
        span = fields.pop("span")
        if span is not None:
            span = Span(**{k: tuple(v) for k, v in span.items()})
        fields |= {name: float.fromhex(fields[name]) for name in TOTALS}
        return cls(**fields, span=span)


def total(parts: Iterable[Statistics]) -> Statistics:
    """Return the sums, the same in whatever order the parts come."""
    known = list(parts)
    sums: dict[str, Any] = {name: sum(getattr(part, name) for part in known) for name in COUNTS}
    sums |= {name: math.fsum(getattr(part, name) for part in known) for name in TOTALS}
    return Statistics(**sums)
