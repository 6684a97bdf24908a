r"""Numbers near 1 for the solvers, and the way back; the same for every formulation.

A device-round k and a cut c cost :math:`U = a_{kc} + p_{kc} / f + q_{kc} f^2`
(`card_opt.problem.instance_curves.cost_curves`). With the frequency relative to its maximum,
:math:`\varphi = f / F_{\max}`, and one offset per device-round and one scale for all,

.. math::

    U = o_k + \sigma (\bar a_{kc} + \bar p_{kc} / \varphi + \bar q_{kc} \varphi^2), \quad
    o_k = \min_c a_{kc}, \quad \varphi \in [F_{\min} / F_{\max}, 1]

in which no coefficient is negative. :math:`\sigma` is what a device-round costs at a simple
decision, so that the scaled optimum is near the number of device-rounds, or below.

A row of the constraints (`card_opt.problem.region`) limits the sum of a quantity over a group of
device-rounds; as shares of its own bound it is

.. math:: \sum_{k \in g} \big(\bar d_{kc} + \bar e_{kc} / \varphi + \bar l_k \varphi
    + \bar g_{kc} \varphi^2\big) \le 1.

Where the server's power is a table, energies are no such curves. Then every cut at every frequency
of the table is a choice of its own, a *column* in place of a cut: it costs and takes what the
referee says, whatever :math:`\varphi`, which is 1. So whoever handles cuts handles these.
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass, replace

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.instance_curves import cost_curves, quantity_curves, step_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.rows import Rows

# The scale is at least this share of the largest coefficient, lest that be huge in the model.
_LEAST_SCALE = 1e-4


@dataclass(frozen=True, eq=False)
class ScaledRows:
    """Rows as shares of their own bounds: in every group these add up to at most 1.

    Attributes
    ----------
    label
        The constraint that they come from.
    group
        Group of each device-round, shape (K,), 0..G-1; -1 for none.
    num_groups
        G.
    curve
        The share that a device-round takes by its relative frequency, shape (K, C); 0 where there
        is no group. No coefficient is negative but for `fixed` of rows with an extra, and
        `linear` is the same for all cuts.
    is_own
        Whether every group is a single device-round.
    """

    label: str
    group: IntArray
    num_groups: int
    curve: Curve
    is_own: bool

    @property
    def linear(self) -> FloatArray:
        """Return the coefficient of the relative frequency, shape (K,)."""
        return np.broadcast_to(self.curve.linear, self.curve.shape)[:, 0]

    def members(self) -> list[IntArray]:
        """Return the device-rounds of each group, those without a group left out."""
        order = np.argsort(self.group, kind="stable")
        ends = np.searchsorted(self.group[order], np.arange(self.num_groups + 1))
        return [order[a:b] for a, b in itertools.pairwise(ends)]

    def shares(self, cut: IntArray, frequency: FloatArray) -> FloatArray:
        """Return the share that each device-round takes, shape (K,).

        Parameters
        ----------
        cut, frequency
            0-based cuts and relative frequencies, shape (K,).
        """
        return self.curve[np.arange(cut.size), cut].at(frequency)

    def totals(self, shares: FloatArray) -> FloatArray:
        """Return the sum of each group, shape (G,), of shares of shape (K,)."""
        inside = self.group >= 0
        sums = np.bincount(self.group[inside], shares[inside], minlength=self.num_groups)
        return np.asarray(sums, dtype=np.float64)


@dataclass(frozen=True, eq=False)
class Scaled:
    """An instance as scaled cost curves; K = M N device-rounds in row-major order.

    Attributes
    ----------
    cost
        The scaled cost of each cut by its relative frequency, shape (K, C): no coefficient is
        negative, and `linear` is 0.
    min_frequency
        Lower end of the relative frequency's box, shape (K,); the upper end is 1.
    max_frequency
        What a relative frequency of 1 is [Hz], shape (K,).
    offsets, scale
        A scaled cost v of device-round k is a cost of ``offsets[k] + scale * v``, shape (K,).
    shape
        (M, N).
    allowed
        Allowed cuts, shape (K, C); None if all are.
    levels
        Allowed relative frequencies of each device-round, rising, within its box; None for all
        of the box.
    rows
        Limits on sums.
    steps
        Frequencies of the table of the server's power, of shape (L,) [Hz], if there is one: then
        the column ``c * L + l`` is the cut c at the l-th.
    """

    cost: Curve
    min_frequency: FloatArray
    max_frequency: FloatArray
    offsets: FloatArray
    scale: float
    shape: tuple[int, int]
    allowed: BoolArray | None = None
    levels: tuple[FloatArray, ...] | None = None
    rows: tuple[ScaledRows, ...] = ()
    steps: FloatArray | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Return (K, C): device-rounds, cuts."""
        num_rounds, num_cuts = self.cost.fixed.shape
        return num_rounds, num_cuts

    @property
    def curves(self) -> list[Curve]:
        """Return the cost, and the shares of the rows."""
        return [self.cost, *(rows.curve for rows in self.rows)]

    @functools.cached_property
    def offset(self) -> float:
        """Return what all device-rounds cost besides: a scaled total v costs offset + scale v."""
        return float(self.offsets.sum())

    def to_cost(self, value: float) -> float:
        """Return the cost that a scaled total stands for."""
        return self.offset + self.scale * value

    def decision(self, cut: IntArray, frequency: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return 1-based cuts and frequencies [Hz], shape (M, N).

        Parameters
        ----------
        cut
            0-based cuts, shape (K,).
        frequency
            Relative frequencies, shape (K,).
        """
        hertz = frequency * self.max_frequency
        if self.steps is not None:
            cut, step = np.divmod(cut, self.steps.size)
            hertz = self.steps[step]
        return (cut.astype(np.int64) + 1).reshape(self.shape), hertz.reshape(self.shape)

    def choice(self, cut: IntArray, frequency: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return 0-based columns and relative frequencies, shape (K,): the reverse of `decision`.

        Parameters
        ----------
        cut, frequency
            1-based cuts and frequencies within box and levels [Hz], shape (M, N).
        """
        column, hertz = cut.ravel() - 1, frequency.ravel()
        if self.steps is None:
            return column, np.clip(hertz / self.max_frequency, self.min_frequency, 1.0)
        step = np.abs(self.steps - hertz[:, np.newaxis]).argmin(axis=1)
        return column * self.steps.size + step, np.ones(hertz.size)

    def hull_decision(
        self, chosen: FloatArray, frequency: FloatArray
    ) -> tuple[IntArray, FloatArray]:
        """Return the decision of a point in the hull: the largest share and its frequency.

        Parameters
        ----------
        chosen, frequency
            Shares of the cuts, and each cut's frequency times its share, shape (K, C).
        """
        cut = chosen.argmax(axis=1)
        rows = np.arange(cut.size)
        return self.decision(cut, frequency[rows, cut] / chosen[rows, cut])


def scaled(problem: Problem) -> Scaled:
    """Return the scaled cost curves of an instance, and what constraints leave of it.

    Parameters
    ----------
    problem
        The problem.
    """
    inst, region = problem.instance, problem.region
    x = inst.rounds()
    high = np.broadcast_to(x.max_frequency, inst.shape).ravel()
    low = np.broadcast_to(x.min_frequency, inst.shape).ravel() / high
    allowed = None if region.allowed is None else region.allowed.reshape(-1, inst.num_cuts)
    names = {rows.quantity for rows in region.rows}
    if inst.level_power is None:
        steps, levels = None, _levels(problem, high, low)
        cost = cost_curves(inst).reshape(-1, inst.num_cuts).in_units(high[:, np.newaxis])
        quantities = {name: quantity_curves(inst, name) for name in names}
    else:
        assert region.levels is not None
        steps = region.levels if region.levels.size else inst.level_power[:, 0]
        cost, quantities = step_curves(inst, steps, names)
        least_hertz = np.broadcast_to(x.min_frequency, inst.shape).reshape(-1, 1)
        is_inside = (steps >= least_hertz) & (steps <= high[:, np.newaxis])
        is_inside &= bool(region.levels.size)  # levels without a power leave nothing
        allowed = _by_step(allowed, is_inside, inst.num_cuts)
        levels, low = tuple(np.ones((high.size, 1))), np.ones_like(low)
    least = cost.fixed.min(axis=1, keepdims=True)
    cost = replace(cost, fixed=cost.fixed - least)
    scale = _scale(cost, low)
    return Scaled(
        (1.0 / scale) * cost,
        min_frequency=low,
        max_frequency=high,
        offsets=least[:, 0],
        scale=scale,
        shape=inst.shape,
        allowed=allowed,
        levels=levels,
        rows=tuple(
            _scaled_rows(rows, quantities[rows.quantity], cost.shape[1], high)
            for rows in region.rows
        ),
        steps=steps,
    )


def _levels(problem: Problem, high: FloatArray, low: FloatArray) -> tuple[FloatArray, ...] | None:
    region = problem.region
    if region.levels is None:
        return None
    first, end = (place.ravel() for place in region.levels_in_box(problem.instance))
    levels = (region.levels[a:b] / h for a, b, h in zip(first, end, high, strict=True))
    return tuple(np.clip(v, r, 1.0) for v, r in zip(levels, low, strict=True))


def _by_step(allowed: BoolArray | None, is_inside: BoolArray, num_cuts: int) -> BoolArray | None:
    """Return the allowed columns, shape (K, C L), of cuts and of steps of shape (K, L)."""
    if allowed is None and is_inside.all():
        return None
    every = np.repeat(is_inside[:, np.newaxis], num_cuts, axis=1)
    both = every if allowed is None else every & allowed[..., np.newaxis]
    return np.asarray(both.reshape(is_inside.shape[0], -1))


def _scaled_rows(rows: Rows, quantity: Curve, num_columns: int, high: FloatArray) -> ScaledRows:
    share = (rows.coefficient / rows.each_bound).reshape(-1, 1)
    if rows.extra is not None:
        each = num_columns // rows.extra.shape[-1]  # columns of a cut
        quantity = replace(quantity, fixed=quantity.fixed + np.repeat(rows.extra, each, axis=-1))
    quantity = quantity.reshape(-1, num_columns)
    return ScaledRows(
        label=rows.label,
        group=rows.group.ravel(),
        num_groups=rows.bound.size,
        curve=(share * quantity).in_units(high[:, np.newaxis]),
        is_own=rows.is_own,
    )


def _scale(cost: Curve, low: FloatArray) -> float:
    """Return the mean cost over its least value at each device-round's best simple decision."""
    simple = np.stack([low, np.sqrt(low), np.ones_like(low)])[..., np.newaxis]
    typical = float(cost.at(simple).min(axis=(0, 2)).mean())
    largest = float(max(cost.fixed.max(), cost.inverse.max(), cost.square.max()))
    return max(typical, _LEAST_SCALE * largest) or 1.0
