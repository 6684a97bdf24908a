"""Prices of a second and a joule beside what the cost itself says of them."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray, Values


class Prices(NamedTuple):
    """What a second and a joule cost beside the cost itself; floats, or arrays of shape (K,)."""

    delay: float | FloatArray = 0.0  #: when the cut is chosen [1/s]
    energy: float | FloatArray = 0.0  #: likewise [1/J]
    frequency_delay: float | FloatArray | None = None  #: for its frequency then; None for the same
    frequency_energy: float | FloatArray | None = None

    @property
    def second(self) -> tuple[Values, Values]:
        """Return the prices of a second and a joule for the frequency of a chosen cut."""
        delay, energy = self.frequency_delay, self.frequency_energy
        return (
            self.delay if delay is None else delay,
            self.energy if energy is None else energy,
        )

    @property
    def has_second(self) -> bool:
        """Return whether the frequency of a chosen cut has prices of its own."""
        return not (self.frequency_delay is None and self.frequency_energy is None)

    @property
    def has_any(self) -> bool:
        """Return whether anything has a price at all."""
        return any(price is not None and bool(np.any(price)) for price in self)

    def of_cuts(self) -> Prices:
        """Return the prices by which cuts are chosen, for both choices."""
        return Prices(self.delay, self.energy)

    def part(self, index: slice | IntArray) -> Prices:
        """Return the prices of some device-rounds."""
        some: list[Any] = [v[index] if isinstance(v, np.ndarray) else v for v in self]
        return Prices(*some)


NO_PRICES = Prices()


def by_cut(price: Values) -> Any:
    """Return a price with one more axis at the end, for the cuts."""
    return price[..., np.newaxis] if isinstance(price, np.ndarray) else price
