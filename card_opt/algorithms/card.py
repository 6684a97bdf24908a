r"""CARD for all device-rounds at once: equation (16), then the best cut, then a certificate.

At any cut the cost is :math:`U(c, f) = \text{const} + t(c) (A / f + B f^2)` with the cycles
:math:`t(c) \ge 0` of the server's share, :math:`A = \alpha + \beta P_0` and
:math:`B = \beta \xi`; :math:`\alpha, \beta` are what a second and a joule cost (12). So the best
frequency is the minimiser of :math:`A / f + B f^2` over the box, whatever the cut,

.. math:: f^* = \operatorname{clip}(\sqrt[3]{A / 2B}, F_{\min}, F_{\max}),

which is equation (16) when :math:`P_0 = 0`, and the best cut is the best one at that frequency.
When the extremes are taken ``per-cut``, :math:`\alpha, \beta` depend on the cut and so may
:math:`f^*`.

The certificate: U is convex in f, so its tangent at :math:`f^*` is below it. The least value of
the tangents over the box, over all cuts, bounds the optimum from below, whether or not
:math:`f^*` was computed right.

Source: Z. Li, S. Wu, L. Li, S. Zhang, "Energy-Efficient Split Learning for Fine-Tuning Large
Language Models in Edge Networks", Algorithm 1.
"""

from __future__ import annotations

import math
import time

import numpy as np

from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cycle_curve
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Rounds, Values
from card_opt.problem.solution import Answer, Status

# Costs that differ by less than this share of their terms differ by rounding only: a tie, which
# goes to the smallest cut, as in the strict comparison of Algorithm 1. Bounds are rounded down by
# as much.
_ROUNDING = 64 * np.finfo(np.float64).eps


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Decide all device-rounds of an instance; the bound certifies the decision."""
    inst = problem.instance
    start = time.perf_counter()
    cut = np.empty(inst.shape, dtype=np.int64)
    frequency = np.empty(inst.shape)
    bounds = []
    decide = _decide_per_cut if inst.normalizer == "per-cut" else _decide
    for block in inst.blocks():
        cut.flat[block], frequency.flat[block], bound = decide(inst, block)
        bounds.append(bound)
    seconds = time.perf_counter() - start
    return Answer(Status.OPTIMAL, cut, frequency, math.fsum(bounds), solve_time=seconds)


def optimal_frequency(x: Rounds, delay_price: Values, energy_price: Values) -> FloatArray:
    """Return f*, equation (16) with static power [Hz].

    Parameters
    ----------
    x
        The device-rounds.
    delay_price, energy_price
        What a second and a joule add to the cost.

    Returns
    -------
    numpy.ndarray
        If all frequencies cost the same, the fastest when only delay counts (w = 1), else the
        thriftiest.
    """
    cycle = cycle_curve(x, delay_price, energy_price)
    best = cycle.minimiser(x.min_frequency, x.max_frequency)
    is_flat = np.equal(cycle.inverse, 0.0) & np.equal(cycle.square, 0.0)
    if is_flat.any():
        any_of_all = np.where(
            np.equal(x.weight, 1.0), x.max_frequency, costs.energy_optimal_frequency(x)
        )
        best = np.where(is_flat, any_of_all, best)
    return best


def tangent_slack(
    x: Rounds, delay_price: Values, energy_price: Values, frequency: Values
) -> Values:
    """Return how far below U its tangent at `frequency` gets in the box, per server cycle."""
    cycle = cycle_curve(x, delay_price, energy_price)
    return cycle.tangent_slack(frequency, x.min_frequency, x.max_frequency)


def _decide(inst: Instance, block: slice) -> tuple[IntArray, FloatArray, float]:
    """Return cuts, frequencies and bound of a block whose frequency decouples from the cut."""
    x, e = inst.rounds(block), _extremes(inst, block)
    delay_price, energy_price = costs.prices(x, e)
    frequency = np.broadcast_to(
        optimal_frequency(x, delay_price, energy_price), block.stop - block.start
    )
    weights = Profile(*(delay_price * w for w in costs.delay_weights(x, frequency)))
    weights = weights._replace(
        server_flops=weights.server_flops + energy_price * costs.energy_weight(x, frequency)
    )
    scores = costs.by_cut(inst, weights, block)
    most = inst.profile_of(block).server_flops.max(axis=-1)
    cycles = costs.delay_weights(x, 1.0).server_flops * most
    slack = cycles * tangent_slack(x, delay_price, energy_price, frequency)
    least = scores.min(axis=0)
    cut = (scores <= least * (1.0 + _ROUNDING)).argmax(axis=0) + 1
    lower = least * (1.0 - _ROUNDING) - slack
    lower -= delay_price * e.min_delay + energy_price * e.min_energy
    return cut, frequency, float(lower.sum())


def _decide_per_cut(inst: Instance, block: slice) -> tuple[IntArray, FloatArray, float]:
    """Return cuts, frequencies and bound of a block in which every cut has its own prices."""
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
    e = costs.cut_extremes(x, p) if inst.normalizer_values is None else _extremes(inst, block)
    delay_price, energy_price = costs.prices(x, e)
    frequency = np.broadcast_to(
        optimal_frequency(x, delay_price, energy_price), (block.stop - block.start, inst.num_cuts)
    )
    cost = costs.cost(x, p, e, frequency)
    cycles = costs.delay_weights(x, 1.0).server_flops * p.server_flops
    size = np.abs(delay_price * e.max_delay) + np.abs(energy_price * e.max_energy)
    slack = cycles * tangent_slack(x, delay_price, energy_price, frequency)
    lower = cost - slack - _ROUNDING * size
    least = cost.min(axis=1, keepdims=True)
    best = (cost <= least + _ROUNDING * size).argmax(axis=1)
    return best + 1, frequency[np.arange(best.size), best], float(lower.min(axis=1).sum())


def _extremes(inst: Instance, block: slice) -> Extremes:
    rows = inst.shape[0] * inst.shape[1]
    return Extremes(
        *(
            v.reshape(rows, *v.shape[2:])[block] if isinstance(v, np.ndarray) else v
            for v in inst.extremes
        )
    )
