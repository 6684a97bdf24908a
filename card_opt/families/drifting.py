r"""Sequences: the channel drifts from one problem to the next, and the limit stays what it was.

Every link is a walk of its own about the same median. With :math:`\delta` the drift and
:math:`\varepsilon` standard normal, the logarithm of its rate over the median is

.. math:: x_0 = \varepsilon_0, \quad
    x_{t+1} = \sqrt{1 - \delta^2} \, x_t + \delta \, \varepsilon_{t+1},

which goes back to the mean and has the same spread at every step: with 0 nothing changes, with 1
every step is drawn anew. A limit is of the tightness asked for at step 0 and has that bound at all
steps, so that what was decided before still says much, and is not the optimum any more. Server
energy and frequency do not depend on links: a decision that keeps the limit at one step keeps it
at all.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.families.family import SIZES, STEP, Built, Family, Knob
from card_opt.families.fleets import DOWNLINK, FADING, UPLINK, base
from card_opt.families.knobs import PROFILE, TIGHTNESS
from card_opt.families.limited import energy_budget, frequency_pool
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.support.portable import exp, normal

_LIMITS: dict[str, Callable[[Instance, float], tuple[Constraint, ...]]] = {
    "none": lambda inst, tightness: (),
    "energy-budget": energy_budget,
    "frequency-pool": frequency_pool,
    "both": lambda inst, tightness: (
        *energy_budget(inst, tightness),
        *frequency_pool(inst, tightness),
    ),
}
LIMITS = tuple(_LIMITS)


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    limit: str,
    tightness: float,
    drift: float,
    step: int,
) -> Built:
    """Return a fleet at one step of a sequence."""
    inst = base(seed, devices, rounds, cuts, profile)
    rng = np.random.default_rng([seed, 1])
    shape = (2, devices, rounds)
    first = walk = normal(rng, shape)
    for _ in range(step):
        walk = math.sqrt(1.0 - drift**2) * walk + drift * normal(rng, shape)
    constraints = _LIMITS[limit](_with_links(inst, first), tightness)
    return _with_links(inst, walk), constraints


def _with_links(inst: Instance, walk: FloatArray) -> Instance:
    """Return a fleet with these logarithms of rates over their medians, up and down."""
    up, down = exp(FADING * walk)
    return inst.replace(uplink_rate=UPLINK * up, downlink_rate=DOWNLINK * down)


FAMILY = Family(
    name="drifting",
    about="A sequence of problems: the channel drifts from step to step, the limit stays.",
    hardness="What was decided a step before is nearly right: it pays to begin there.",
    knobs=(
        *SIZES,
        PROFILE,
        Knob(
            name="limit",
            default="energy-budget",
            choices=LIMITS,
            about="shared row, with the bound of step 0 at all steps",
        ),
        TIGHTNESS,
        Knob(
            name="drift",
            default=0.2,
            low=0.0,
            high=1.0,
            about="log-standard deviation of what is new in a step; that of a rate is 1",
        ),
        Knob(name=STEP, default=0, low=0, high=10_000, about="of the sequence, from 0"),
    ),
    build=build,
)
