"""What groups are told in a pass, what it returns, and what is known of them in the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray


class Offer(NamedTuple):
    """What the device-rounds of each group are told in a pass; arrays of shape (G,)."""

    price: FloatArray  #: of a unit of what is limited, when the cut is chosen
    other: FloatArray | None = None  #: the same for a share of the device-rounds
    share: FloatArray | None = None  #: that share, in [0, 1]
    frequency: FloatArray | None = None  #: when the frequency is chosen; None for the same
    is_least: bool = False  #: whether nothing counts but what is limited

    def complete(self) -> Offer:
        """Return the same offer with every field said."""
        other = self.price if self.other is None else self.other
        share = np.zeros(self.price.shape) if self.share is None else self.share
        frequency = self.price if self.frequency is None else self.frequency
        return Offer(self.price, other, share, frequency, self.is_least)


class Totals(NamedTuple):
    """What a pass returns of each group; arrays of shape (G,)."""

    lower: FloatArray  #: a bound of cost and price together, of whole groups at one price
    use: FloatArray  #: of what is limited
    cost: FloatArray
    number: IntArray  #: of device-rounds that have a decision


Passes = Callable[[Offer], Totals]


@dataclass
class Found:
    """The best that is known of each group; arrays of shape (G,).

    Attributes
    ----------
    price, bound
        The price with the largest certified bound, and this bound.
    offer
        The decision as what is to be told again.
    cost, use
        Of this decision; inf where none is known.
    is_void
        Groups that are proven to have no decision.
    least
        What is taken of the limit at least, certified where `is_void`.
    number
        Of device-rounds that have a decision by themselves.
    passes
        How many there were.
    """

    price: FloatArray
    bound: FloatArray
    offer: Offer
    cost: FloatArray
    use: FloatArray
    is_void: BoolArray
    least: FloatArray
    number: IntArray
    passes: int = 0

    @property
    def gap(self) -> float:
        """Return how far above the bound the cost may be, relative."""
        cost, bound = float(self.cost.sum()), float(self.bound.sum())
        return (cost - bound) / abs(cost) if cost != bound else 0.0
