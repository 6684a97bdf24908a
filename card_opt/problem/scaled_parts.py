r"""What couples device-rounds besides rows, in the units of `card_opt.problem.scaling`.

**Moves.** A device whose cut is c in one round and c' in the next adds :math:`\bar\mu_{c c'}` to
the scaled total.

**Makespan.** A round n that lasts until its slowest device is done costs :math:`\bar w_n \tau_n`,

.. math:: \tau_n \ge \bar d_{kc} + \bar e_{kc} / \varphi_k \; (+ \, \bar s_{kc} / b_k)
    \quad \text{for every device-round } k \text{ of it},

with :math:`\bar w_n` the sum of the prices of delay of its device-rounds, for the delay of each of
them is :math:`\tau_n`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cut_extremes
from card_opt.problem.moves import Moves
from card_opt.problem.quantities import FloatArray, IntArray


@dataclass(frozen=True, eq=False)
class ScaledMoves:
    """Costs of going from a column to another in the next round of the same device.

    Attributes
    ----------
    cost
        Shape (M, C, C), or (1, C, C) if all devices are alike; inf where it is not allowed.
    first
        Of going to a column in the first round, shape (M, C) or (1, C); None for nothing.
    """

    cost: FloatArray
    first: FloatArray | None


@dataclass(frozen=True, eq=False)
class ScaledMakespan:
    """Rounds that last until their slowest device is done.

    Attributes
    ----------
    group
        The round of each device-round, shape (K,).
    weight
        Scaled cost of a unit of each round's makespan, shape (N,).
    curve
        The delay of each device-round by its relative frequency, in units, shape (K, C).
    link
        What its links add by the share of the band; None where all have the whole band.
    unit
        Of the makespans [s].
    """

    group: IntArray
    weight: FloatArray
    curve: Curve
    link: Curve | None
    unit: float

    def spans(self, delay: FloatArray) -> FloatArray:
        """Return the makespans, shape (N,), of delays of all device-rounds, shape (K,)."""
        out = np.zeros(self.weight.size)
        np.maximum.at(out, self.group, delay)
        return out


def scaled_moves(moves: Moves, scale: float, num_steps: int) -> ScaledMoves:
    """Return moves between columns, of which every cut has `num_steps`."""
    cost = moves.cost.repeat(num_steps, axis=1).repeat(num_steps, axis=2)
    first = None if moves.first is None else moves.first.repeat(num_steps, axis=1) / scale
    return ScaledMoves(cost / scale, first)


def scaled_makespan(
    inst: Instance, curve: Curve, link: Curve | None, scale: float
) -> ScaledMakespan:
    """Return the makespans' part of the total.

    Parameters
    ----------
    inst
        The instance.
    curve, link
        Delays [s] by relative frequency, and by share of the band, shape (K, C).
    scale
        Cost of a scaled unit.
    """
    delay_price, _ = costs.prices(inst.rounds().by_cut(), cut_extremes(inst))
    price = np.broadcast_to(delay_price, (*inst.shape, 1))[..., 0]
    least = curve.at(1.0) if link is None else curve.at(1.0) + link.at(1.0)
    unit = float(least.min(axis=1).max()) or 1.0
    in_units = None if link is None else (1.0 / unit) * link
    group = np.indices(inst.shape)[1].ravel()
    weight = price.sum(axis=0) * (unit / scale)
    return ScaledMakespan(group, weight, (1.0 / unit) * curve, in_units, unit)
