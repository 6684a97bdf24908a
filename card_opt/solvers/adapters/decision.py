"""What every adapter does to a solver's decision before it hands it over."""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.solvers.adapters.protocol import Module

ABS_GAP = 1e-12  # of a scaled objective, so small that the relative gap decides
_ROUNDING = 1e-6  # relative distance from where it may be that a solver's tolerance explains


def read(
    problem: Problem, formulation: Module, model: Any
) -> tuple[IntArray, FloatArray] | tuple[None, None]:
    """Return the decision in a model's values, as `within_box` leaves it; if it is one at all."""
    cut, frequency = formulation.decision(model)
    if not is_decision(problem.instance, cut, frequency):
        return None, None
    return cut, within_box(problem.instance, frequency, problem.region)


def within_box(inst: Instance, frequency: FloatArray, region: Region = EVERYTHING) -> FloatArray:
    """Return the frequencies [Hz], those just outside the box put on its edge.

    If only levels are allowed, those just beside one are put on it. One that is further away
    stays there, for the referee to see.
    """
    x = inst.rounds()
    inside = np.clip(frequency, x.min_frequency, x.max_frequency)
    if region.levels is not None:
        inside = region.nearest(inside)
    return np.where(np.abs(frequency - inside) <= _ROUNDING * inside, inside, frequency)


def is_decision(inst: Instance, cut: IntArray, frequency: FloatArray) -> bool:
    """Return whether the numbers are a decision at all, in the box or not."""
    return bool(
        cut.shape == frequency.shape == inst.shape
        and np.isfinite(frequency).all()
        and (frequency > 0.0).all()
    )
