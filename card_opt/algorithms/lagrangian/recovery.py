r"""From prices to decisions, where no device-round is in more than one group.

For chosen cuts the frequencies are a convex problem without a gap, solved exactly
(`settle_separate`). What remains is which cuts to choose: those at the best price; then with as
many exchanges, the cheapest per share first, as bring what is taken nearest to the bound; then
with exchanges of one or two at a time (`card_opt.algorithms.lagrangian.exchanges`). Each result is
settled, and kept for the groups whose cost falls.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.lagrangian.bracketing import MET, Bracket, best_fixed_prices
from card_opt.algorithms.lagrangian.exchanges import Exchanges, group_of
from card_opt.algorithms.lagrangian.matrices import AnyPricing
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_SETTLED = 2e-13  # relative cost at which the frequencies for given cuts are good enough
_MAX_ROUNDS = 30
_SMALL = 20_000  # device-rounds up to which several exchanges are settled in each round
_TRIES = 6  # exchanges that are settled in each round, best first


@dataclass(frozen=True, eq=False)
class Decision:
    """One column per device-round at its best frequency, within the bounds where it can be.

    Attributes
    ----------
    column
        Shape (K,).
    frequency
        Relative, shape (K,).
    cost
        Of each group, shape (G,); inf where no frequencies keep the bound.
    """

    column: IntArray
    frequency: FloatArray
    cost: FloatArray

    def part(self, index: IntArray) -> Decision:
        """Return the decision of some device-rounds."""
        return Decision(self.column[index], self.frequency[index], self.cost)

    def replaced(self, index: IntArray, other: Decision, groups: BoolArray) -> Decision:
        """Return the decision with that of some device-rounds, whole groups, in its place."""
        column, frequency = self.column.copy(), self.frequency.copy()
        column[index], frequency[index] = other.column, other.frequency
        return Decision(column, frequency, np.where(groups, other.cost, self.cost))


class PricedDecision(NamedTuple):
    """What prices lead to."""

    prices: FloatArray  #: of each group's bound, shape (G,); any prices give a bound
    decision: Decision | None
    is_void: bool = False  #: whether it is proven that there is no decision


def settle_separate(
    pricing: AnyPricing, column: IntArray, guess: FloatArray | None = None
) -> Decision:
    """Return the best frequencies for given columns, shape (K,); `guess` are prices."""
    chosen = pricing.choose(slice(None), column)
    above = best_fixed_prices(chosen, _SETTLED, guess).above.price
    if not np.isfinite(above).all():
        edge = best_fixed_prices(chosen, _SETTLED, guess, MET).above.price
        above = np.where(np.isfinite(above), above, edge)
    kept = np.isfinite(above)
    price = np.where(kept, above, 0.0)
    priced = chosen.price(price)
    cost = pricing.totals(chosen.cost.at(priced.frequency[:, np.newaxis])[:, 0])
    return Decision(column, priced.frequency, np.where(kept, cost, np.inf))


def better(part: IntArray, old: Decision, new: Decision) -> Decision:
    """Return the better of two decisions in each part; `part` of each device-round, last none."""
    is_new = new.cost < old.cost
    taken = np.append(is_new, False)[part]
    return Decision(
        np.where(taken, new.column, old.column),
        np.where(taken, new.frequency, old.frequency),
        np.where(is_new, new.cost, old.cost),
    )


def recover(
    pricing: AnyPricing, bracket: Bracket, rel_gap: float, deadline: float = np.inf
) -> Decision:
    """Return a decision that is good at the best prices.

    Parameters
    ----------
    pricing
        The problem.
    bracket
        Its best prices.
    rel_gap
        Relative gap between cost and dual value of a group that is good enough.
    deadline
        `time.perf_counter` at which to stop looking for exchanges.
    """
    goal = bracket.value + rel_gap * np.abs(bracket.value)
    kept = np.isfinite(bracket.above.price)
    best, group = bracket.best, group_of(pricing)
    at_end = pricing.price(np.where(kept, bracket.above.price, bracket.below.price)).column
    decision = settle_separate(pricing, at_end, best)
    if not kept.all():  # what takes least of the bounds is all that may be left
        least = pricing.price(np.ones(pricing.num_groups), weight=0.0).column
        decision = better(group, decision, settle_separate(pricing, least))
    if (decision.cost <= goal).all():
        return decision
    # What costs more than the gap at the prices is in no better decision.
    exchanges = Exchanges(pricing, best, decision.cost - bracket.value)
    decision = better(group, decision, settle_separate(pricing, exchanges.column, best))
    exchanges.balance()
    decision = better(group, decision, settle_separate(pricing, exchanges.column, best))
    is_open = decision.cost > goal
    if not is_open.any() or time.perf_counter() > deadline:
        return decision
    index = pricing.rounds_of(is_open)
    exchanges = Exchanges(pricing.part(index), best, decision.cost - bracket.value)
    improved = _exchange(exchanges, decision.part(index), goal, deadline)
    return decision.replaced(index, improved, is_open)


def _exchange(
    exchanges: Exchanges, decision: Decision, goal: FloatArray, deadline: float
) -> Decision:
    """Return the decision after exchanges, one or two at a time, as long as one helps."""
    pricing, prices = exchanges.pricing, exchanges.prices
    group = group_of(pricing)
    tries = _TRIES if pricing.num_rounds <= _SMALL else 1
    for _ in range(_MAX_ROUNDS):
        before = decision
        exchanges.restart(decision.column)
        for column in exchanges.pairs(tries):
            decision = better(group, decision, settle_separate(pricing, column, prices))
        is_open = (decision.cost > goal) & (decision.cost < before.cost)
        if not is_open.any() or time.perf_counter() > deadline:
            break
    return decision
