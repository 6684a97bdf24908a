"""Badly scaled: sizes, speeds and rates of one instance that span decades."""

from __future__ import annotations

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import EnergyBudget
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.profiles import shares_of
from card_opt.families.tightness import shared
from card_opt.problem.instance import NORMALIZERS
from card_opt.problem.quantities import FloatArray
from card_opt.support.portable import power, uniform

LIMITS = ("none", "energy-budget")
NORMALIZED = tuple(name for name in NORMALIZERS if name in {"box", "fleet"})

_STATIC_POWER = 100.0  # W; keeps the best frequency inside its box whatever the prices
_TIGHTNESS = 0.5  # of the budget


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    decades: float,
    normalizer: str,
    limit: str,
) -> Built:
    """Return a fleet in which everything that can differ differs by a factor of 10**decades."""
    inst = base(seed, devices, rounds, cuts, "random")
    rng = np.random.default_rng([seed, 1])
    shape = inst.shape

    def spread(center: float, size: tuple[int, ...]) -> FloatArray:
        return center * power(10.0, decades * _spanning(rng, size))

    layers = spread(1.0, (cuts + 1,))
    inst = inst.replace(
        device_flops=inst.total_flops * shares_of(layers),
        smashed_bits=spread(1e8, (cuts,)),
        gradient_bits=spread(1e8, (cuts,)),
        device_throughput=spread(3e12, shape[:1]),
        uplink_rate=spread(5e7, shape),
        downlink_rate=spread(1e8, shape),
        local_epochs=spread(5.0, shape),
        static_power=_STATIC_POWER,
        normalizer=normalizer,
    )
    constraints: tuple[Constraint, ...] = ()
    if limit == "energy-budget":
        constraints = (shared(inst, EnergyBudget, _TIGHTNESS),)
    return inst, constraints


def _spanning(rng: np.random.Generator, size: tuple[int, ...]) -> FloatArray:
    """Return numbers from -1/2 to 1/2, both ends among them if there is more than one number."""
    values = uniform(rng, -0.5, 0.5, size)
    if values.size == 1:
        return np.zeros(size)
    least, most = rng.choice(values.size, 2, replace=False)
    values.flat[least], values.flat[most] = -0.5, 0.5
    return values
