"""What it costs a device to go from one cut in a round to another in the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from card_opt.errors import ConstraintError
from card_opt.problem.quantities import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class Moves:
    """Costs of moving the cut, besides those of the device-rounds.

    Attributes
    ----------
    cost
        Added to the objective when a device goes from a cut, the second axis, to another in the
        next round, the third; at least 0, inf if it may not; shape (M, C, C), or (1, C, C) if all
        devices are alike.
    first
        The same for going to a cut in the first round from where a device is before it, shape
        (M, C) or (1, C); None if that costs nothing.
    labels
        The constraints that they come from, for messages.

    Raises
    ------
    ConstraintError
        If a cost is negative or not a number, or a shape is wrong.
    """

    cost: FloatArray
    first: FloatArray | None = None
    labels: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        name = " and ".join(self.labels) or "moves"
        if self.cost.ndim != 3 or self.cost.shape[1] != self.cost.shape[2]:
            raise ConstraintError(
                f"{name}: costs must be of shape (M, C, C) or (1, C, C), got {self.cost.shape}"
            )
        for values in (self.cost, self.first):
            if values is not None and not (values >= 0.0).all():
                raise ConstraintError(f"{name}: costs of moves must be at least 0")
        if self.first is not None and (
            self.first.ndim != 2 or self.first.shape[1] != self.cost.shape[1]
        ):
            raise ConstraintError(
                f"{name}: first costs must be of shape (M, C) or (1, C), got {self.first.shape}"
            )

    @property
    def are_all_allowed(self) -> bool:
        """Return whether every cut may follow every other."""
        parts = [values for values in (self.cost, self.first) if values is not None]
        return all(bool(np.isfinite(values).all()) for values in parts)

    def __add__(self, other: Moves) -> Moves:
        """Return both together."""
        if self.first is None or other.first is None:
            first = other.first if self.first is None else self.first
        else:
            first = self.first + other.first
        return Moves(self.cost + other.cost, first, (*self.labels, *other.labels))

    def part(self, devices: slice | IntArray, *, from_start: bool = True) -> Moves:
        """Return the moves of some devices; without those into the first round if so asked."""
        cost = self.cost if len(self.cost) == 1 else self.cost[devices]
        first = self.first if from_start else None
        if first is not None and len(first) > 1:
            first = first[devices]
        return replace(self, cost=cost, first=first)

    def at(self, cut: IntArray) -> FloatArray:
        """Return the cost of going to each cut from the one before it, shape (M, N).

        Parameters
        ----------
        cut
            1-based cuts, shape (M, N).
        """
        devices = np.arange(cut.shape[0])
        place = cut - 1
        out = np.zeros(cut.shape)
        if self.first is not None:
            out[:, 0] = self.first[devices % len(self.first), place[:, 0]]
        who = devices[:, np.newaxis] % len(self.cost)
        out[:, 1:] = self.cost[who, place[:, :-1], place[:, 1:]]
        return out

    def arrays(self) -> dict[str, npt.NDArray[np.float64]]:
        """Return them as named arrays, the labels left out."""
        first = {} if self.first is None else {"moves_first": self.first}
        return {"moves": self.cost, **first}
