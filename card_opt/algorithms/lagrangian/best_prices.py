"""The best prices of shared limits, and a decision at them: in one problem, or in one for each."""

from __future__ import annotations

import math

import numpy as np

from card_opt.algorithms.lagrangian import bracketing, overlapping, recovery
from card_opt.algorithms.lagrangian.matrices import AnyPricing, Columns
from card_opt.algorithms.lagrangian.recovery import PricedDecision
from card_opt.problem.quantities import FloatArray

_DUAL_SHARE = 0.01  # of the gap asked for, that the prices may leave
_GOAL_SHARE = 0.5  # of the gap asked for, at which a decision is good enough


def price_limits(
    pricing: AnyPricing,
    rel_gap: float,
    deadline: float = math.inf,
    guess: FloatArray | None = None,
) -> PricedDecision:
    """Return the best prices of a problem and a decision that keeps its bounds.

    Parameters
    ----------
    pricing
        The problem.
    rel_gap
        Relative gap between cost and bound that is good enough.
    deadline
        `time.perf_counter` at which to stop.
    guess
        Prices to begin with, shape (G,).
    """
    if not pricing.has_choices():
        return PricedDecision(np.zeros(pricing.num_groups), None, is_void=True)
    if not is_separate(pricing):
        assert isinstance(pricing, Columns)  # a fleet has one set of rows
        return overlapping.price_limits(pricing, rel_gap, deadline, guess)
    bracket = bracketing.best_prices(pricing, _DUAL_SHARE * rel_gap, guess, deadline)
    prices = bracket.best
    if not np.isfinite(bracket.above.price).all() and pricing.is_out_of_reach():
        return PricedDecision(prices, None, is_void=True)
    decision = recovery.recover(pricing, bracket, _GOAL_SHARE * rel_gap, deadline)
    return PricedDecision(prices, decision if np.isfinite(decision.cost).all() else None)


def is_separate(pricing: AnyPricing) -> bool:
    """Return whether no device-round is in two groups, so that every group is by itself."""
    return bool((np.sum(pricing.groups < pricing.num_groups, axis=0) <= 1).all())
