"""Totals of device-rounds at prices of a limit that they share: what a pass does with a block."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.kernel.inputs import Decided, Inputs, Prices
from card_opt.fleet.prices import Offer, Passes, Totals
from card_opt.fleet.sums import Sums, grouped
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2^64 over the golden ratio: multiples spread evenly
_ULP = 2.0**-53
_WEIGHT_OF = {"delay": 1.0, "energy": 0.0}  # with which nothing counts but what is limited


class Block(NamedTuple):
    """Device-rounds in a pass."""

    inputs: Inputs
    number: npt.NDArray[np.uint64]  #: of each, through the whole table, shape (K,)
    group: IntArray | None  #: of each, shape (K,); None if there is one group alone


class Partial(NamedTuple):
    """What blocks add to the totals."""

    lower: Sums
    use: Sums
    cost: Sums
    count: IntArray

    def __add__(self, other: Partial) -> Partial:  # type: ignore[override]
        """Return what both add."""
        pairs = zip(self, other, strict=True)
        return Partial(*(a + b for a, b in pairs))  # type: ignore[operator]

    def totals(self) -> Totals:
        """Return the totals; bounds rounded down."""
        lower = self.lower.value
        lower = lower - 2.0 * np.finfo(np.float64).eps * np.abs(lower)
        return Totals(lower, self.use.value, self.cost.value, self.count)


Decide = Callable[[Inputs, Prices], Decided]


def decide(block: Block, offer: Offer, quantity: str, way: Decide) -> Decided:
    """Return the decisions of a block at an offer.

    Parameters
    ----------
    block
        The device-rounds.
    offer
        What each group is told.
    quantity
        What is limited: ``delay`` or ``energy``.
    way
        The way to decide at prices.
    """
    size = block.inputs.uplink.size

    def each(values: FloatArray) -> float | FloatArray:
        return float(values[0]) if block.group is None else values[block.group]

    price: float | FloatArray = each(offer.price)
    if offer.share is not None and offer.other is not None and np.any(offer.share):
        is_other = spread(block.number) < each(offer.share)
        price = np.where(is_other, each(offer.other), price)
    second = None if offer.frequency is None else each(offer.frequency)
    inputs = block.inputs
    if offer.is_least:
        inputs = inputs._replace(weight=np.full(size, _WEIGHT_OF[quantity]))
    if quantity == "delay":
        return way(inputs, Prices(delay=price, frequency_delay=second))
    return way(inputs, Prices(energy=price, frequency_energy=second))


def spread(number: npt.NDArray[np.uint64]) -> FloatArray:
    """Return a place in [0, 1) for each number, so that any run of them is spread evenly."""
    with np.errstate(over="ignore"):
        places = number * _SPREAD
    return (places >> np.uint64(11)).astype(np.float64) * _ULP


def partial(decided: Decided, group: IntArray | None, num_groups: int, quantity: str) -> Partial:
    """Return what decisions add to the totals; those of no decision add nothing."""
    is_there: BoolArray = decided.cut > 0
    use = decided.delay if quantity == "delay" else decided.energy
    values = decided.lower, use, decided.cost
    if is_there.all():
        count_of = group
    else:
        values = tuple(np.where(is_there, v, 0.0) for v in values)
        count_of = None if group is None else group[is_there]
    if count_of is None:
        count = np.array([np.count_nonzero(is_there)])
    else:
        count = np.bincount(count_of, minlength=num_groups)
    return Partial(*(grouped(v, group, num_groups) for v in values), count)


def passes_over(
    blocks: Callable[[], Iterable[Block]], num_groups: int, quantity: str, way: Decide
) -> Passes:
    """Return passes over blocks, one after another.

    Parameters
    ----------
    blocks
        Yields all blocks, once for each pass.
    num_groups
        G.
    quantity
        What is limited: ``delay`` or ``energy``.
    way
        The way to decide at prices.
    """

    def passed(offer: Offer) -> Totals:
        parts = (
            partial(decide(block, offer, quantity, way), block.group, num_groups, quantity)
            for block in blocks()
        )
        return total(parts)

    return passed


def total(parts: Iterable[Partial]) -> Totals:
    """Return the totals of parts, in their order."""
    first, *rest = parts
    for part in rest:
        first += part
    return first.totals()
