"""The method ``card``: the kernel for many device-rounds of one kind, else CARD itself.

Finding the hull of a profile takes some 50 ms, so a few thousand device-rounds are decided sooner
by `card_opt.algorithms.card`, which looks at every cut; so are those whose servers or profiles
differ. Decisions and bounds are the same.
"""

from __future__ import annotations

import math
import time

import numpy as np

from card_opt.algorithms import card
from card_opt.algorithms.kernel.deciding import decide
from card_opt.algorithms.kernel.inputs import Inputs
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.problem.instance import Instance
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, Values
from card_opt.problem.solution import Answer, Status
from card_opt.support.processor import cores

MANY = 2**16  # device-rounds from which finding the hull pays
_CUTS = 32  # and as many times more for as many times more cuts
_BLOCK = 2**18  # of each sum of bounds
_ALIKE = (  # fields that the kernel takes as one number
    "server_flops_per_cycle",
    "min_frequency",
    "max_frequency",
    "power_coefficient",
    "static_power",
    "local_epochs",
    "compression_ratio",
)


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Decide all device-rounds of an instance; the bound certifies the decision."""
    inst = problem.instance
    many = MANY * max(1, inst.num_cuts // _CUTS)
    if math.prod(inst.shape) < many or not fits(inst):
        return card.solve(problem, limits)
    start = time.perf_counter()
    made = decide(_job(inst), _inputs(inst), threads=cores())
    sums = [made.lower[first : first + _BLOCK].sum() for first in range(0, made.cut.size, _BLOCK)]
    return Answer(
        Status.OPTIMAL,
        made.cut.astype(np.int64).reshape(inst.shape),
        made.frequency.reshape(inst.shape),
        math.fsum(sums),
        solve_time=time.perf_counter() - start,
    )


def fits(inst: Instance) -> bool:
    """Return whether all device-rounds of an instance are of one job."""
    return (
        inst.profile_matrix is not None
        and inst.level_power is None
        and inst.device_throughput is not None
        and inst.normalizer in {"box", "max-frequency", "fleet"}
        and (inst.normalizer_values is None or inst.normalizer == "fleet")
        and not any(isinstance(getattr(inst, name), np.ndarray) for name in _ALIKE)
        and bool((inst.uplink_rate > 0.0).all() and (inst.downlink_rate > 0.0).all())
    )


def _job(inst: Instance) -> Job:
    values = None
    if inst.normalizer == "fleet":
        values = Extremes(*(float(np.ravel(value)[0]) for value in inst.extremes))
    return job_of(inst[0, 0].replace(normalizer_values=values))


def _inputs(inst: Instance) -> Inputs:
    def full(values: Values) -> FloatArray:
        values = values[:, np.newaxis] if np.ndim(values) == 1 else values
        return np.broadcast_to(values, inst.shape).ravel()

    return Inputs(
        full(inst.device_throughput),
        full(inst.uplink_rate),
        full(inst.downlink_rate),
        full(inst.weight) if isinstance(inst.weight, np.ndarray) else None,
    )
