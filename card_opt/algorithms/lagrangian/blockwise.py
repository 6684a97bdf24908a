r"""The inner problem of a large fleet: one matrix product per block, no arrays over all cuts.

Where the only limit that couples device-rounds is on delay, energy or device energy, a price on
it raises what a second or a joule costs,

.. math:: \alpha' = \alpha + \lambda^D, \quad \beta' = \beta + \lambda^E,

and leaves the cost as it is otherwise. So the best frequency still does not depend on the cut
(theory R1), and the priced cost is linear in what a cut costs: a block is decided as in
`card_opt.algorithms.card`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from card_opt.algorithms import card
from card_opt.algorithms.lagrangian.matrices import Columns
from card_opt.algorithms.lagrangian.pricing import Pricing
from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cycle_curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Rounds, Values
from card_opt.problem.region import BoolArray
from card_opt.problem.rows import device_powers

# Matrix products up to this many terms are left to one thread by OpenBLAS: starting more takes
# longer than such a product, and very long on a machine that is busy.
_SMALL_PRODUCT = 2**18
_QUANTITIES = ("delay", "energy", "device energy")


@dataclass(frozen=True, eq=False)
class PricedFleet(Pricing[Columns]):
    """An instance with one set of rows, in units of its cost; not scaled.

    Attributes
    ----------
    inst
        The instance.
    all_rounds, all_extremes
        Its numbers as scalars or of shape (K,).
    quantity
        What the rows limit.
    powers
        The devices' power when they compute and when they send [W], shape (2, K), if they are
        what the rows limit.
    unit_share
        Share of the bound that one unit of the quantity takes, shape (K,).
    allowed
        Allowed cuts, shape (C, K); None if all are.
    """

    inst: Instance
    all_rounds: Rounds
    all_extremes: Extremes
    quantity: str
    powers: FloatArray | None
    unit_share: FloatArray
    allowed: BoolArray | None

    def block_size(self) -> int:
        """Return how many device-rounds a block has."""
        assert self.inst.profile_matrix is not None
        return max(1, _SMALL_PRODUCT // self.inst.profile_matrix.size)

    def values(
        self, block: slice, prices: FloatArray, weight: float = 1.0
    ) -> tuple[FloatArray, FloatArray]:
        """Return the value of each cut of a block, and the frequency for all, shape (K, 1)."""
        x, delay_price, energy_price, price = self._prices(block, prices, weight)
        frequency = card.optimal_frequency(x, delay_price, energy_price)
        weights = Profile(*(delay_price * w for w in costs.delay_weights(x, frequency)))
        per_flop = energy_price * costs.energy_weight(x, frequency)
        weights = weights._replace(server_flops=weights.server_flops + per_flop)
        if self.quantity == "device energy":
            more = costs.device_energy_weights(x, *self._powers(block))
            weights = Profile(*(w + price * m for w, m in zip(weights, more, strict=True)))
        assert self.inst.profile_matrix is not None
        values = costs.common_by_cut(self.inst.profile_matrix, weights)
        if self.allowed is not None:
            values = np.where(self.allowed[:, block], values, np.inf)
        return values.T, np.broadcast_to(frequency / x.max_frequency, values.shape[1])[:, None]

    def slack(
        self, block: slice, prices: FloatArray, frequency: FloatArray, weight: float = 1.0
    ) -> FloatArray:
        """Return how far below its value at `frequency` any cut may get, shape (K, 1)."""
        x, delay_price, energy_price, _ = self._prices(block, prices, weight)
        cycles = costs.delay_weights(x, 1.0).server_flops * self.inst.profile.server_flops.max()
        hertz = frequency[:, 0] * x.max_frequency
        slack = cycles * card.tangent_slack(x, delay_price, energy_price, hertz)
        return np.broadcast_to(slack, hertz.shape)[:, np.newaxis]

    def shares_at(self, block: slice, column: IntArray, frequency: FloatArray) -> FloatArray:
        """Return what cuts at relative frequencies take of the bound, shape (1, K)."""
        x, p = self._rounds(block), self._profile(column)
        hertz = frequency * x.max_frequency
        if self.quantity == "delay":
            taken = costs.delay(x, p, hertz)
        elif self.quantity == "energy":
            taken = costs.energy(x, p, hertz)
        else:
            taken = costs.device_energy(x, p, *self._powers(block))
        return np.asarray(self.unit_share[block] * taken)[np.newaxis]

    def choose(self, index: IntArray | slice, column: IntArray) -> Columns:
        """Return the problem of some device-rounds, each with one cut of its own left."""
        x, p = self._rounds(index), self._profile(column)
        delay_price, energy_price = costs.prices(x, self._extremes(index))
        cycles = costs.delay_weights(x, 1.0).server_flops * p.server_flops
        local = costs.delay(x, p._replace(server_flops=0.0), 1.0)
        cost = Curve(delay_price * local, 0.0, 0.0)
        cost += cycles * cycle_curve(x, delay_price, energy_price)
        if self.quantity == "delay":
            taken = Curve(local, cycles, 0.0)
        elif self.quantity == "energy":
            taken = cycles * cycle_curve(x, 0.0, 1.0)
        else:
            taken = Curve(costs.device_energy(x, p, *self._powers(index)), 0.0, 0.0)

        def column_of(values: Values) -> FloatArray:
            return np.array(np.broadcast_to(values, column.shape))[:, np.newaxis]

        def relative(curve: Curve) -> Curve:
            curve = curve.in_units(x.max_frequency)
            return Curve(*map(column_of, (curve.fixed, curve.inverse, curve.square)))

        return Columns(
            groups=self.groups[:, index],
            num_groups=self.num_groups,
            num_columns=1,
            cost=relative(cost),
            low=column_of(x.min_frequency / x.max_frequency),
            high=column_of(1.0),
            is_open=None,
            shares=(relative(self.unit_share[index] * taken),),
        )

    def part(self, index: IntArray) -> PricedFleet:
        """Return the problem of some device-rounds, with all groups, even if empty."""
        return replace(
            self,
            groups=self.groups[:, index],
            all_rounds=self._rounds(index),
            all_extremes=self._extremes(index),
            powers=None if self.powers is None else self.powers[:, index],
            unit_share=self.unit_share[index],
            allowed=None if self.allowed is None else self.allowed[:, index],
        )

    def has_choices(self) -> bool:
        """Return whether every device-round has a cut to choose."""
        return self.allowed is None or bool(self.allowed.any(axis=0).all())

    def cut_of(self, column: IntArray) -> IntArray:
        """Return the 0-based cuts of columns: the same."""
        return column

    def offset(self) -> float:
        """Return what the cost of all device-rounds is less than their values, at price 0."""
        parts = []
        for block in self.blocks():
            e = self._extremes(block)
            delay_price, energy_price = costs.prices(self._rounds(block), e)
            each = delay_price * e.min_delay + energy_price * e.min_energy
            parts.append(float(np.broadcast_to(each, block.stop - block.start).sum()))
        return -float(np.sum(parts))

    def _prices(
        self, block: slice, prices: FloatArray, weight: float
    ) -> tuple[Rounds, Values, Values, FloatArray]:
        """Return device-rounds, what a second and a joule cost them, and the unit's price."""
        x = self._rounds(block)
        delay_price, energy_price = (
            weight * price for price in costs.prices(x, self._extremes(block))
        )
        price = self.at_groups(prices, block)[0] * self.unit_share[block]
        if self.quantity == "delay":
            delay_price = delay_price + price
        if self.quantity == "energy":
            energy_price = energy_price + price
        return x, delay_price, energy_price, price

    def _rounds(self, index: IntArray | slice) -> Rounds:
        return self.all_rounds.changed(lambda value: _at(value, index))

    def _extremes(self, index: IntArray | slice) -> Extremes:
        return Extremes(*(_at(value, index) for value in self.all_extremes))

    def _profile(self, column: IntArray) -> Profile:
        return Profile(*(v[column] if np.ndim(v) else v for v in self.inst.profile))

    def _powers(self, index: IntArray | slice) -> FloatArray:
        assert self.powers is not None
        return self.powers[:, index]


def fits(problem: Problem) -> bool:
    """Return whether an instance under a region can be taken as a `PricedFleet`."""
    region = problem.region
    return (
        problem.instance.normalizer != "per-cut"
        and problem.instance.profile_matrix is not None
        and region.levels is None
        and len(region.rows) == len(region.shared) == 1
        and region.rows[0].quantity in _QUANTITIES
        and region.rows[0].extra is None
    )


def fleet(problem: Problem) -> PricedFleet:
    """Return an instance with one set of shared rows."""
    inst = problem.instance
    (rows,) = problem.region.rows
    group = rows.group.ravel()
    allowed = problem.region.allowed
    if allowed is not None:
        allowed = np.ascontiguousarray(allowed.reshape(-1, inst.num_cuts).T)
    powers = None
    if rows.quantity == "device energy":
        powers = np.array([_flat(power, inst.shape) for power in device_powers(inst)])
    return PricedFleet(
        groups=np.where(group >= 0, group, rows.bound.size)[np.newaxis],
        num_groups=rows.bound.size,
        num_columns=inst.num_cuts,
        inst=inst,
        all_rounds=inst.rounds().changed(lambda value: _flat(value, inst.shape)),
        all_extremes=Extremes(*(_flat(value, inst.shape) for value in inst.extremes)),
        quantity=rows.quantity,
        powers=powers,
        unit_share=(rows.coefficient / rows.each_bound).ravel(),
        allowed=allowed,
    )


def _flat(value: Values, shape: tuple[int, int]) -> Values:
    return np.broadcast_to(value, shape).ravel() if isinstance(value, np.ndarray) else value


def _at(value: Values, index: IntArray | slice) -> Values:
    return value[index] if isinstance(value, np.ndarray) else value
