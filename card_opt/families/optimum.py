"""The optimum without limits, and what cuts cost there, the same to the bit on every processor.

The referee's equations are sums, products and quotients, which are rounded alike everywhere.
Extremes and CARD's own answers come from matrix products and NumPy's cube roots, which are not;
so they are taken anew here, from the equations and a root of our own.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Rounds, Values
from card_opt.support.portable import cbrt


def normalized(inst: Instance) -> Instance:
    """Return an instance with the extremes of its normalizer, box or fleet, as given values."""
    out = Extremes(*(np.empty(inst.shape) for _ in Extremes._fields))
    for block in inst.blocks():
        x, p = inst.rounds(block), inst.profile_of(block)
        least, most = p.server_flops.min(axis=-1), p.server_flops.max(axis=-1)
        by_cut, low, high = x.by_cut(), x.min_frequency, x.max_frequency
        thrifty = best_frequency(x, x.static_power, x.power_coefficient)
        cheap = costs.energy_weight(x, thrifty)
        dear = np.maximum(costs.energy_weight(x, low), costs.energy_weight(x, high))
        fast = costs.delay(by_cut, p, by_cut.max_frequency)
        slow = costs.delay(by_cut, p, by_cut.min_frequency)
        out.min_delay.flat[block], out.max_delay.flat[block] = fast.min(axis=-1), slow.max(axis=-1)
        out.min_energy.flat[block] = np.minimum(cheap, dear) * least
        out.max_energy.flat[block] = dear * most
    if inst.normalizer == "fleet":
        ends = (np.min, np.max, np.min, np.max)
        out = Extremes(*(end(values) for end, values in zip(ends, out, strict=True)))
    return inst.replace(normalizer_values=out)


def best_frequency(x: Rounds, inverse: Values, square: Values) -> FloatArray:
    """Return the frequency in the box at which ``inverse / f + square f^2`` is least [Hz]."""
    return np.clip(cbrt(inverse / (2.0 * square)), x.min_frequency, x.max_frequency)


def free_optimum(inst: Instance) -> tuple[IntArray, FloatArray]:
    """Return cuts and frequencies of the optimum without constraints, shape (M, N)."""
    priced = normalized(inst)
    cut = np.empty(inst.shape, dtype=np.int64)
    frequency = np.empty(inst.shape)
    for block in inst.blocks():
        values, frequency.flat[block] = cut_costs(priced, block)
        cut.flat[block] = values.argmin(axis=-1) + 1
    return cut, frequency


def cut_costs(priced: Instance, block: slice) -> tuple[FloatArray, FloatArray]:
    """Return what each cut costs at its best frequency, shape (K, C), and the latter, (K,).

    It is the same for all cuts (theory, R1); cut 1 leaves the most to the server.

    Parameters
    ----------
    priced
        An instance that is `normalized`.
    block
        K device-rounds.
    """
    curves = cost_curves(priced, block)
    inverse, square = curves.inverse[:, 0], curves.square[:, 0]
    frequency = best_frequency(priced.rounds(block), inverse, square)
    return curves.fixed + frequency_part(curves, frequency), frequency


def frequency_part(curves: Curve, frequency: FloatArray) -> FloatArray:
    """Return the part of costs that frequencies of shape (K,) decide, shape (K, C)."""
    return replace(curves, fixed=0.0).at(frequency[:, np.newaxis])
