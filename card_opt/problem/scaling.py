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

**Beside the frequency.** Where devices share the band (`Scaled.min_share`), a device-round has a
share of it, too, and what its links take is another curve, of that share: both add up, of the cost
and of every row. Where the cut costs something to move (`Scaled.moves`), that adds to the total;
where devices wait for each other (`Scaled.makespan`), the curves of the cost are of the energies
alone, and every round adds its makespan.

Where the server's power is a table, energies are no such curves. Then every cut at every frequency
of the table is a choice of its own, a *column* in place of a cut: it costs and takes what the
referee says, whatever :math:`\varphi`, which is 1. So whoever handles cuts handles these.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

import numpy as np

from card_opt.problem.columns import curves_of, links_of
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaled_parts import (
    ScaledMakespan,
    ScaledMoves,
    scaled_makespan,
    scaled_moves,
)
from card_opt.problem.scaled_rows import ScaledRows, scaled_rows

# The scale is at least this share of the largest coefficient, lest that be huge in the model.
_LEAST_SCALE = 1e-4


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
    link
        What the links add to the scaled cost by the share of the band, shape (K, C), `inverse`
        alone; None where all have the whole band, which `cost` then includes.
    min_share
        Least share of the band; the largest is 1.
    moves
        What moving the cut adds to the scaled total; None for nothing.
    makespan
        What waiting for each other adds to the scaled total; None for nothing: then `cost`
        includes delays.
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
    link: Curve | None = None
    min_share: float = 1.0
    moves: ScaledMoves | None = None
    makespan: ScaledMakespan | None = None

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

    def decision(
        self, cut: IntArray, frequency: FloatArray, share: FloatArray | None = None
    ) -> Decision:
        """Return 1-based cuts, frequencies [Hz] and shares of the band, shape (M, N).

        Parameters
        ----------
        cut
            0-based cuts, shape (K,).
        frequency
            Relative frequencies, shape (K,).
        share
            Shares of the band, shape (K,), if they are decided.
        """
        hertz = frequency * self.max_frequency
        if self.steps is not None:
            cut, step = np.divmod(cut, self.steps.size)
            hertz = self.steps[step]
        return Decision(
            (cut.astype(np.int64) + 1).reshape(self.shape),
            hertz.reshape(self.shape),
            None if share is None else share.reshape(self.shape),
        )

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
        self, chosen: FloatArray, frequency: FloatArray, band: FloatArray | None = None
    ) -> Decision:
        """Return the decision of a point in the hull: the largest share and its frequency.

        Parameters
        ----------
        chosen, frequency, band
            Shares of the cuts, and each cut's frequency and band times its share, shape (K, C).
        """
        cut = chosen.argmax(axis=1)
        rows = np.arange(cut.size)
        largest = chosen[rows, cut]
        share = None if band is None else band[rows, cut] / largest
        return self.decision(cut, frequency[rows, cut] / largest, share)


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
    steps, levels = None, None
    if inst.level_power is None:
        levels = _levels(problem, high, low)
    else:
        assert region.levels is not None
        steps = region.levels if region.levels.size else inst.level_power[:, 0]
        least_hertz = np.broadcast_to(x.min_frequency, inst.shape).reshape(-1, 1)
        is_inside = (steps >= least_hertz) & (steps <= high[:, np.newaxis])
        is_inside &= bool(region.levels.size)  # levels without a power leave nothing
        allowed = _by_step(allowed, is_inside, inst.num_cuts)
        levels, low = tuple(np.ones((high.size, 1))), np.ones_like(low)
    whole, cost, quantities = curves_of(problem, steps, high)
    scale = _scale(replace(whole, fixed=whole.fixed - _least(whole)), low)
    least = _least(cost)
    num_steps = 1 if steps is None else steps.size
    links = links_of(problem, num_steps)
    makespan = None
    if region.makespan is not None:
        makespan = scaled_makespan(inst, quantities["delay"], links.get("delay"), scale)
    return Scaled(
        (1.0 / scale) * replace(cost, fixed=cost.fixed - least),
        min_frequency=low,
        max_frequency=high,
        offsets=least[:, 0],
        scale=scale,
        shape=inst.shape,
        allowed=allowed,
        levels=levels,
        rows=tuple(
            scaled_rows(rows, quantities[rows.quantity], links.get(rows.quantity))
            for rows in region.rows
        ),
        steps=steps,
        link=(1.0 / scale) * links["cost"] if "cost" in links else None,
        min_share=1.0 if region.min_share is None else region.min_share,
        moves=None if region.moves is None else scaled_moves(region.moves, scale, num_steps),
        makespan=makespan,
    )


def _least(cost: Curve) -> FloatArray:
    """Return the least fixed cost of each device-round, shape (K, 1)."""
    return np.asarray(cost.fixed.min(axis=1, keepdims=True))


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


def _scale(cost: Curve, low: FloatArray) -> float:
    """Return the mean cost over its least value at each device-round's best simple decision."""
    simple = np.stack([low, np.sqrt(low), np.ones_like(low)])[..., np.newaxis]
    typical = float(cost.at(simple).min(axis=(0, 2)).mean())
    largest = float(max(cost.fixed.max(), cost.inverse.max(), cost.square.max()))
    return max(typical, _LEAST_SCALE * largest) or 1.0
