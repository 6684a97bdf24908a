"""What would make a problem feasible that is not: bounds as values, and in words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Action = Literal["raise", "lower", "add level", "drop"]


@dataclass(frozen=True)
class Change:
    """What becomes of one constraint.

    Attributes
    ----------
    label
        The constraint.
    action
        ``raise``: those of its bounds that are lower become `bound`; ``lower``: those that are
        higher do; ``add level``: it allows one more frequency, any from `bound` to `high`;
        ``drop``: it goes.
    bound, high
        In `unit`; nan where there is none.
    unit
        Unit of both.
    place
        The device-rounds that need it, in words.
    is_least
        Whether it is proven that a bound 0.1 % short of this one, all else equal, leaves no
        decision.
    """

    label: str
    action: Action
    bound: float = math.nan
    high: float = math.nan
    unit: str = ""
    place: str = ""
    is_least: bool = True

    def __str__(self) -> str:
        """Return it as part of a line for the user."""
        if self.action == "drop":
            return f"without {self.label}"
        unit = f" {self.unit}" if self.unit else ""
        place = f" ({self.place})" if self.place else ""
        if self.action == "add level":
            between = f"{self.bound:.17g} and {self.high:.17g}{unit}"
            return f"{self.label} would need a level between {between}{place}"
        which = "least" if self.action == "raise" else "most"
        amount = f"{self.bound:.15g}{unit}"
        if not self.is_least:
            return f"{self.label} would do with {amount}{place}"
        return f"{self.label} would have to be at {which} {amount}{place}"


@dataclass(frozen=True)
class Remedy:
    """Changes that together make a problem feasible; without any of them it stays infeasible.

    Attributes
    ----------
    changes
        In the order of the constraints.
    """

    changes: tuple[Change, ...]

    def __str__(self) -> str:
        """Return it as part of a line for the user."""
        return " and ".join(map(str, self.changes))


@dataclass(frozen=True)
class Explanation:
    """Why there is no decision.

    Attributes
    ----------
    place
        The device-rounds that their own limits leave nothing, in words; empty if all have some
        choice by themselves.
    remedies
        Ways out, each of them enough; none if none is known.
    reason
        What is known without any.
    """

    place: str = ""
    remedies: tuple[Remedy, ...] = ()
    reason: str = ""

    def __str__(self) -> str:
        """Return it as one line for the user; empty if nothing is known."""
        if not (self.remedies or self.reason):
            return ""
        head = f"no decision for {self.place}" if self.place else "no decision"
        return f"{head}: {self.reason or ', or '.join(map(str, self.remedies))}"
