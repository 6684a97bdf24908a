r"""What any formulation can be measured against: a bound by prices, and one by ranges.

One energy budget ties the device-rounds together. With a price :math:`\lambda` on the share of the
budget that their energy takes the problem falls apart again (theory R4), into

.. math::

    v(\lambda) = \sum_k \min_{c, \varphi}
        \Big(a_{kc} + \frac{p_{kc} + \lambda e_{kc}}{\varphi}
        + (q_{kc} + \lambda d_{kc}) \varphi^2\Big) - \lambda,

each of whose minima has a closed form. :math:`v` is concave and below the optimum for every
:math:`\lambda \ge 0`; its largest value, where the shares add up to 1, is the *Lagrangian bound*.
Nothing here is shared with the methods that are measured, but for the scaled curves.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from card_opt.constraints.kinds import EnergyBudget
from card_opt.errors import InstanceError
from card_opt.problem import costs, referee
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled

_WHOLE = 1.0 + 1e-12  # the budget, with the rounding of its shares' sum
_HIGHEST_PRICE = 1e12  # scaled; a budget that takes more than this is taken to be out of reach


class Priced(NamedTuple):
    """What a price of energy leads to."""

    value: float  #: v of the price, a lower bound [scaled]
    share: float  #: energy of the decision, as a share of the budget
    cut: IntArray  #: 0-based, shape (K,)
    frequency: FloatArray  #: relative, shape (K,)


class Bound(NamedTuple):
    """The bound that prices prove under a budget, and the cuts that they lead to."""

    bound: float  #: Lagrangian bound [cost]
    cut: IntArray  #: 0-based, shape (K,)
    objective: float  #: cost of these cuts at their best frequencies within the budget


def energy_budget(inst: Instance, tightness: float) -> float:
    """Return a budget on the total energy [J], between the free optimum's and the least.

    Parameters
    ----------
    inst
        The instance.
    tightness
        0 for what the free optimum needs, 1 for the least that any decision needs.

    Raises
    ------
    InstanceError
        If `tightness` is not in [0, 1).
    """
    if not 0.0 <= tightness < 1.0:
        raise InstanceError(f"tightness must be in [0, 1), got {tightness!r}")
    from card_opt.algorithms import card

    free = card.solve(Problem(inst))
    assert free.cut is not None
    assert free.frequency is not None
    needed = float(referee.evaluate(inst, free.cut, free.frequency).energy.sum())
    energy, x = quantity_curves(inst, "energy"), inst.rounds()
    best = np.broadcast_to(costs.energy_optimal_frequency(x), inst.shape)[..., None]
    least = energy.at(best).min(axis=-1).sum()
    return needed - tightness * (needed - float(least))


def range_bound(inst: Instance) -> float:
    """Return the bound that the ranges of cost terms give: each at its own best cut and frequency.

    Every formulation proves as much without any solver; what it proves beyond is its strength.
    """
    s = scaled(Problem(inst))
    parts = s.cost.fixed.min(axis=1) + s.cost.inverse.min(axis=1)
    parts = parts + s.cost.square.min(axis=1) * s.min_frequency**2
    return s.to_cost(float(parts.sum()))


def lagrangian(inst: Instance, budget: float) -> Bound:
    """Return the Lagrangian bound of one energy budget [J], and a decision within the budget.

    Raises
    ------
    InstanceError
        If no decision keeps the budget.
    """
    s = scaled(Problem(inst, EnergyBudget(budget).lower(inst)))
    prices = _bracket(s)
    if prices is None:
        raise InstanceError("no decision keeps the energy budget")
    low, high = prices
    within = at_price(s, high)
    value = max(at_price(s, low).value, within.value)
    return Bound(s.to_cost(value), within.cut, worth(inst, s, within.cut))


def worth(inst: Instance, s: Scaled, cut: IntArray) -> float:
    """Return what given cuts cost at their best frequencies; inf if they break the budget.

    Parameters
    ----------
    inst, s
        The instance, and the same scaled, with the budget if there is one.
    cut
        0-based, shape (K,).
    """
    frequency = _best_frequencies(s, cut)
    if frequency is None:
        return math.inf
    return referee.evaluate(inst, *s.decision(cut, frequency)).objective


def at_price(s: Scaled, price: float, cut: IntArray | None = None) -> Priced:
    """Return the best decision at a price of energy, for all cuts or for given ones."""
    energy = s.rows[0].curve if s.rows else 0.0 * s.cost
    curve = s.cost + price * energy
    frequency = curve.minimiser(s.min_frequency[:, np.newaxis], 1.0)
    cost = curve.at(frequency)
    chosen = cost.argmin(axis=1) if cut is None else cut
    rows = np.arange(chosen.size)
    best = frequency[rows, chosen]
    share = energy[rows, chosen].at(best)
    value = float(cost[rows, chosen].sum()) - price
    return Priced(value, float(share.sum()), chosen, best)


def _bracket(s: Scaled, cut: IntArray | None = None) -> tuple[float, float] | None:
    """Return neighbouring prices: the first breaks the budget or is 0, the second keeps it."""
    low, high = 0.0, 0.0
    while at_price(s, high, cut).share > _WHOLE:
        if high > _HIGHEST_PRICE:
            return None
        low, high = high, max(4.0 * high, 1.0)
    while low < (middle := 0.5 * (low + high)) < high:
        low, high = (middle, high) if at_price(s, middle, cut).share > _WHOLE else (low, middle)
    return low, high


def _best_frequencies(s: Scaled, cut: IntArray) -> FloatArray | None:
    """Return the best relative frequencies for given cuts that keep the budget together."""
    prices = _bracket(s, cut)
    return None if prices is None else at_price(s, prices[1], cut).frequency
