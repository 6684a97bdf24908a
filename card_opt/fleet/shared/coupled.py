"""Totals of device-rounds at prices of a limit that they share: what a pass does with a block."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.kernel.inputs import Decided, Inputs, Prices
from card_opt.fleet.shared.offers import Offer, Passes, Totals
from card_opt.fleet.shared.sums import Sums, grouped
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2^64 over the golden ratio: multiples spread evenly
_ULP = 2.0**-53
_WEIGHT_OF = {"delay": 1.0, "energy": 0.0}  # with which nothing counts but what is limited


class Block(NamedTuple):
    """Device-rounds in a pass."""

    inputs: Inputs
    number: IntArray  #: of each in the table, shape (K,)
    group: IntArray | None  #: of each, shape (K,); None if there is one group alone


class Partial(NamedTuple):
    """What blocks add to the totals."""

    lower: Sums
    use: Sums
    cost: Sums
    number: IntArray  #: of device-rounds that have a decision

    def __add__(self, other: Partial) -> Partial:  # type: ignore[override]
        """Return what both add."""
        pairs = zip(self, other, strict=True)
        return Partial(*(a + b for a, b in pairs))  # type: ignore[operator]

    def totals(self) -> Totals:
        """Return the totals; bounds rounded down."""
        lower = self.lower.value
        lower = lower - 2.0 * np.finfo(np.float64).eps * np.abs(lower)
        return Totals(lower, self.use.value, self.cost.value, self.number)


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
    inputs = least_inputs(block.inputs, quantity) if offer.is_least else block.inputs
    return way(inputs, prices_of(offer, quantity, block.number, block.group))


def prices_of(offer: Offer, quantity: str, number: IntArray, group: IntArray | None) -> Prices:
    """Return what an offer says to device-rounds.

    Parameters
    ----------
    offer
        What each group is told.
    quantity
        What is limited: ``delay`` or ``energy``.
    number
        Of each device-round in the table, shape (K,): some of each group are told another price.
    group
        Of each device-round, shape (K,); None if there is one group alone.
    """

    def each(values: FloatArray) -> float | FloatArray:
        return float(values[0]) if group is None else values[group]

    price: float | FloatArray = each(offer.price)
    if offer.share is not None and offer.other is not None and np.any(offer.share):
        price = np.where(spread(number) < each(offer.share), each(offer.other), price)
    second = None if offer.frequency is None else each(offer.frequency)
    if quantity == "delay":
        return Prices(delay=price, frequency_delay=second)
    return Prices(energy=price, frequency_energy=second)


def least_inputs(inputs: Inputs, quantity: str) -> Inputs:
    """Return the same device-rounds if nothing counts but what is limited."""
    return inputs._replace(weight=np.full(inputs.uplink.size, _WEIGHT_OF[quantity]))


def spread(number: IntArray) -> FloatArray:
    """Return a place in [0, 1) for each number, so that any run of them is spread evenly."""
    with np.errstate(over="ignore"):
        places = number.astype(np.uint64) * _SPREAD
    return (places >> np.uint64(11)).astype(np.float64) * _ULP


def partial(decided: Decided, group: IntArray | None, num_groups: int, quantity: str) -> Partial:
    """Return what decisions add to the totals; those of no decision add nothing."""
    is_there: BoolArray = decided.cut > 0
    use = decided.delay if quantity == "delay" else decided.energy
    values = [decided.lower, use, decided.cost]
    if not is_there.all():
        values = [np.where(is_there, v, 0.0) for v in values]
    if group is None:
        number = np.array([np.count_nonzero(is_there)])
    else:
        number = np.bincount(group[is_there], minlength=num_groups)
    lower, taken, cost = (grouped(v, group, num_groups) for v in values)
    return Partial(lower, taken, cost, number)


def nothing(num_groups: int, quantity: str) -> Partial:
    """Return what no device-rounds add to the totals."""
    none = np.empty(0)
    decided = Decided(none.astype(np.int32), none, none, none, none, none)
    return partial(decided, None if num_groups == 1 else none.astype(int), num_groups, quantity)


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
