"""What the kernel's inner loops read of a job, in the order in which they use it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.kernel.inputs import CutArray
from card_opt.algorithms.kernel.job import Job
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

ROUNDING = 64 * float(np.finfo(np.float64).eps)
# Best costs nearer than this share, divided by the margin of the hull, are left to the unpruned
# way: prices may differ by 1e-12 between both ways, for they take the extremes of other cuts.
NEAR = 1e-11
LEAST_SPREAD = 1e-3  # of the delays, relative: below it their difference has lost digits
_BEYOND = 1e-13  # relative to the box in f^3: its root is moved to the box's end in any case


class Constants(NamedTuple):
    """Numbers of a job, and arrays over its V vertices."""

    cut: CutArray  #: 1-based cuts of the vertices
    flops: FloatArray
    up_bits: FloatArray
    down_bits: FloatArray
    seconds: FloatArray
    cycles: FloatArray
    at_fast: FloatArray  #: seconds on the server at the highest frequency
    at_slow: FloatArray  #: and at that of the largest delay
    is_best: BoolArray  #: which vertices can win
    is_slowest: BoolArray  #: which can have the largest delay
    has_seconds: bool
    most_cycles: float
    low: float
    high: float
    low_cube: float
    high_cube: float
    power: float
    static: float
    energy_price: float
    min_energy: float
    has_delays: bool
    min_delay: float
    max_delay: float
    near: float


def constants_of(job: Job) -> Constants:
    """Return the numbers of a job that may be pruned."""
    hull = job.hull
    cuts = np.union1d(hull.best, hull.slowest)
    terms = job.terms.of(cuts)
    low, high = job.min_frequency, job.max_frequency
    return Constants(
        (cuts + 1).astype(np.int32),
        *terms,
        at_fast=terms.cycles / high,
        at_slow=terms.cycles / job.slow,
        is_best=np.isin(cuts, hull.best),
        is_slowest=np.isin(cuts, hull.slowest),
        has_seconds=bool(terms.seconds.any()),
        most_cycles=float(job.terms.cycles.max()),
        low=low,
        high=high,
        low_cube=low * low * low * (1.0 - _BEYOND),
        high_cube=high * high * high * (1.0 + _BEYOND),
        power=job.power_coefficient,
        static=job.static_power,
        energy_price=job.energy_price,
        min_energy=job.min_energy,
        has_delays=job.delays is not None,
        min_delay=0.0 if job.delays is None else job.delays[0],
        max_delay=0.0 if job.delays is None else job.delays[1],
        near=NEAR / hull.margin,
    )
