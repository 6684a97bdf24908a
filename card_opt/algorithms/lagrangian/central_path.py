r"""The best prices where limits overlap: Newton's method along a central path.

The least of a device-round's columns is smoothed by :math:`\tau`, and the prices are kept positive
by a barrier :math:`\tau'` (`card_opt.algorithms.lagrangian.smoothing`). The maximiser of this
smooth concave function runs to the best prices as both go to 0: at most what the few undecided
device-rounds and the limits contribute of each is lost. The steps are those of a primal-dual
interior-point method (S. J. Wright, Primal-Dual Interior-DualPoint Methods, SIAM 1997,
doi:10.1137/1.9781611971453), with a length of its own for every component, the groups that
device-rounds tie together.

With one column per device-round the same method finds the best frequencies, and its iterates
keep the limits.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.lagrangian.bracketing import MET
from card_opt.algorithms.lagrangian.matrices import Columns
from card_opt.algorithms.lagrangian.pricing import ROUNDING
from card_opt.algorithms.lagrangian.smoothing import Components, Smoothed, evaluate, solve
from card_opt.problem.quantities import FloatArray

_FALL = 0.3  # of the smoothing from one stage to the next
_FALL_FIXED = 0.1  # the same with one column per device-round, where there is only the barrier
_STEPS = 25  # of Newton in a stage, at most
_INSIDE = 0.95  # of the way to the boundary
_NEAR = 1e-3  # of the barrier: a gain by Newton's step at which a stage ends
_END = 0.02  # of the gap that is asked for: the last smoothing
_ENDLESS = 1e10  # a price, relative to all costs, that will not come to an end
_TINY = 1e-3  # a cost where all costs are 0
_NOISE = 1e-13  # relative rounding of a value
_HALVINGS = 20
_FURTHEST = 1e6  # times the costs of a group: a price to begin with that is larger helps nobody


class Watch:
    """The best that is seen on the way, in each component.

    Starts from the least values at no prices, `free`, shape (K,).

    Attributes
    ----------
    prices
        Those of the largest dual value, shape (G,).
    dual
        Dual value, rounded down, shape (components,).
    frequency, cost
        Relative frequencies within the bounds, shape (K,), and what they cost, inf if there are
        none.
    is_open
        Components that may have a decision: whose dual value is not above all of their costs.
    is_running
        Components that are open and whose prices do not grow for ever, as they do on the edge
        between having decisions and having none.
    """

    def __init__(self, pricing: Columns, parts: Components, free: FloatArray) -> None:
        self.parts = parts
        self.prices = np.zeros(pricing.num_groups)
        self.dual = parts.of_rounds(free)
        self.frequency = np.ones(pricing.num_rounds)
        self.cost = np.full(parts.number, np.inf)
        self.is_open = np.ones(parts.number, dtype=np.bool_)
        self.is_running = self.is_open.copy()
        self._highest = parts.of_rounds(pricing.highest_costs())

    def see(self, prices: FloatArray, point: Smoothed) -> None:
        """Keep what is better than all before."""
        rounding = ROUNDING * (np.abs(point.dual) + 2.0 * self.parts.of_groups(prices))
        is_better = point.dual - rounding > self.dual
        self.prices = np.where(is_better[self.parts.of_group], prices, self.prices)
        self.dual = np.maximum(self.dual, point.dual - rounding)
        self.is_open &= self.dual <= (1.0 + 1e-9) * self._highest
        self.is_running &= self.is_open
        self.is_running &= self.parts.worst(prices) <= _ENDLESS * (self._highest + _TINY)
        inside = self.parts.worst(point.excess) <= MET
        cost = np.where(inside, self.parts.of_rounds(point.cost), np.inf)
        taken = np.append(cost < self.cost, False)[self.parts.of_round]
        self.frequency = np.where(taken, point.frequency, self.frequency)
        self.cost = np.minimum(self.cost, cost)


def follow(
    pricing: Columns,
    parts: Components,
    rel_gap: float,
    start: FloatArray | None = None,
    deadline: float = math.inf,
) -> Watch:
    """Follow the central path to the best prices.

    Parameters
    ----------
    pricing
        The problem.
    parts
        Its components.
    rel_gap
        How far from the best value to end, relative.
    start
        Prices near the best ones, shape (G,), if such are known.
    deadline
        `time.perf_counter` at which to stop.
    """
    free = pricing.price(np.zeros(pricing.num_groups)).value
    watch = Watch(pricing, parts, free)
    size = max(float(free.mean()), 1e-3)
    groups = np.maximum(pricing.totals(free), 1e-3 * size)
    prices = groups if start is None else np.clip(start, 1e-6 * groups, _FURTHEST * groups)
    smoothing = (0.1 if start is None else 1e-4) * size
    ratio = pricing.num_rounds / pricing.num_groups
    fall = _FALL if pricing.num_columns > 1 else _FALL_FIXED
    path = Path(pricing, parts, prices, smoothing * ratio / prices, watch, deadline)
    while time.perf_counter() < deadline and watch.is_running.any():
        path.stage(smoothing, smoothing * ratio)
        if smoothing <= _END * rel_gap * size:
            break
        before, smoothing = smoothing, max(fall * smoothing, _END * rel_gap * size)
        path.foresee(smoothing / before)
    return watch


@dataclass
class Path:
    """Where the method is on the central path.

    Attributes
    ----------
    pricing, parts
        The problem and its components.
    prices, rest
        Prices and what is left of the bounds, both positive, shape (G,).
    watch
        Told of every evaluation.
    deadline
        `time.perf_counter` at which a walk ends where it is.
    ends
        Prices and rest at the end of the stage before.
    """

    pricing: Columns
    parts: Components
    prices: FloatArray
    rest: FloatArray
    watch: Watch
    deadline: float = math.inf
    ends: tuple[FloatArray, FloatArray] | None = None

    def foresee(self, fall: float) -> None:
        """Move to where the next stage will end if the path is straight."""
        now = self.prices, self.rest
        if self.ends is not None:
            self.prices, self.rest = (
                np.maximum(new + (new - old) * fall, (1.0 - _INSIDE) * new)
                for old, new in zip(self.ends, now, strict=True)
            )
        self.ends = now

    def stage(self, smoothing: float, barrier: float) -> None:
        """Walk to the maximiser for one smoothing."""
        parts = self.parts
        point = self._evaluate(self.prices, smoothing, barrier)
        sizes = np.bincount(parts.of_group, minlength=parts.number)
        for _ in range(_STEPS):
            right = point.slope + barrier / self.prices
            step = solve(point.bend, self.rest / self.prices, right)
            gain = parts.of_groups(right * step)
            moves = (gain > _NEAR * barrier * sizes) & self.watch.is_running
            if not moves.any() or time.perf_counter() > self.deadline:
                return
            change = barrier / self.prices - self.rest * (1.0 + step / self.prices)
            length = np.where(moves, self._reach(self.prices, step), 0.0)
            far = np.where(moves, self._reach(self.rest, change), 0.0)
            self.rest = self.rest + far[parts.of_group] * change
            point = self._walk(point, step, gain, length, smoothing, barrier)

    def _reach(self, values: FloatArray, step: FloatArray) -> FloatArray:
        """Return the length of step for each component that keeps its values positive."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            ratio = np.where(step < 0.0, -_INSIDE * values / step, 1.0)
        length = np.ones(self.parts.number)
        np.minimum.at(length, self.parts.of_group, ratio)
        return length

    def _walk(
        self,
        point: Smoothed,
        step: FloatArray,
        gain: FloatArray,
        length: FloatArray,
        smoothing: float,
        barrier: float,
    ) -> Smoothed:
        """Go along a step, less far in components in which the value does not rise."""
        start = self.prices
        noise = _NOISE * np.abs(point.value)
        for _ in range(_HALVINGS):
            self.prices = start + length[self.parts.of_group] * step
            new = self._evaluate(self.prices, smoothing, barrier)
            short = new.value < point.value + 1e-4 * length * gain - noise
            if not short.any():
                break
            length = np.where(short, 0.3 * length, length)
        return new

    def _evaluate(self, prices: FloatArray, smoothing: float, barrier: float) -> Smoothed:
        point = evaluate(self.pricing, self.parts, prices, smoothing, barrier)
        self.watch.see(prices, point)
        return point
