r"""Frequency levels, in hard cases with the optimum between two that cost nearly the same.

With a price :math:`\alpha` of a second and :math:`\beta` of a joule, a cut costs a constant plus
:math:`\kappa s(c) (\alpha / f + \beta \xi f^2)` (theory, R1), least at a frequency that need not
be a level. Two neighbours among the levels, :math:`f_1 < f_2`, differ by the factor
:math:`1 + \delta` in that bracket if

.. math:: \frac{\alpha}{\beta \xi} = \frac{(1 + \delta) f_2^2 - f_1^2}{1/f_1 - (1 + \delta)/f_2},

and the weight of the delay in the cost, one for each device-round, sets :math:`\alpha / \beta`.
"""

from __future__ import annotations

import numpy as np

from card_opt.constraints.kinds import FrequencyLevels
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import frequency_part, normalized
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.support.portable import geomspace

SPACINGS = ("even", "geometric")

_STEPS = 4  # of the fixed point; each is closer by the factor of the gap
_LARGEST = 0.5  # of the distance between two levels that their costs may differ by


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    number: int,
    spacing: str,
    gap: float,
) -> Built:
    """Return a fleet whose server has levels only; with a gap, two of them nearly equal."""
    inst = base(seed, devices, rounds, cuts, profile)
    space = np.linspace if spacing == "even" else geomspace
    levels = space(float(inst.min_frequency), float(inst.max_frequency), number)
    if gap > 0.0:
        inst = _torn(inst, levels, gap, np.random.default_rng([seed, 1]))
    return inst, (FrequencyLevels(levels),)


def _torn(inst: Instance, levels: FloatArray, gap: float, rng: np.random.Generator) -> Instance:
    """Return the instance with weights that leave each device-round two nearly equal levels."""
    size = inst.uplink_rate.size
    pair = rng.integers(levels.size - 1, size=size)
    low, high = levels[pair], levels[pair + 1]
    is_high = rng.random(size) < 0.5
    factor = np.ones(size)
    priced = normalized(inst)
    for _ in range(_STEPS):
        priced = priced.replace(weight=_weight(priced, low, high, factor).reshape(inst.shape))
        lead = gap * _leverage(priced, np.where(is_high, high, low))
        lead = np.minimum(lead, _LARGEST * (high / low - 1.0))
        factor = np.where(is_high, 1.0 + lead, 1.0 / (1.0 + lead))
    return inst.replace(weight=_weight(priced, low, high, factor).reshape(inst.shape))


def _weight(priced: Instance, low: FloatArray, high: FloatArray, factor: FloatArray) -> FloatArray:
    """Return the weight at which the lower level costs `factor` times the higher, shape (K,)."""
    ratio = (factor * high**2 - low**2) / (1.0 / low - factor / high)
    e = Extremes(*(values.ravel() for values in priced.extremes))
    ranges = (e.max_energy - e.min_energy) / (e.max_delay - e.min_delay)
    return np.asarray(1.0 / (1.0 + ranges / (priced.power_coefficient * ratio)))


def _leverage(priced: Instance, frequency: FloatArray) -> FloatArray:
    """Return the least cost at a frequency over the part of it that the frequency decides."""
    curves = cost_curves(priced, slice(0, frequency.size))
    decided = frequency_part(curves, frequency)
    values = curves.fixed + decided
    chosen = np.arange(frequency.size), values.argmin(axis=-1)
    return np.asarray(values[chosen] / decided[chosen])
