"""What a search still looks for: a decision that costs less than the best one that it knows."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar


class Costed(Protocol):
    """A decision whose cost is known."""

    @property
    def cost(self) -> float:
        """Return its cost."""


DecisionT = TypeVar("DecisionT", bound=Costed)


class Goal(Generic[DecisionT]):
    """The incumbent of a search, and what that leaves to be looked for.

    Parameters
    ----------
    tolerance
        A bound this close to the cost of the incumbent is enough.
    ceiling
        More than any decision costs.
    """

    def __init__(self, tolerance: float, ceiling: float) -> None:
        self.tolerance = tolerance
        self.incumbent: DecisionT | None = None
        self._ceiling = ceiling

    @property
    def worst(self) -> float:
        """Return what a better decision costs less than."""
        return self._ceiling if self.incumbent is None else self.incumbent.cost

    @property
    def cutoff(self) -> float:
        """Return the bound at which a node need not be looked into."""
        return self._ceiling if self.incumbent is None else self.incumbent.cost - self.tolerance
