"""What a decision is worth, whoever made it: put inside the box and the levels, and valued."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem import referee
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import Evaluation


class Valued(NamedTuple):
    """A decision with the referee's values.

    Attributes
    ----------
    frequency
        Its frequencies, put inside the box and on the levels, shape (M, N) [Hz].
    evaluation
        Delay, energy and cost at these.
    violation
        Largest relative excess over any limit before they were put inside.
    """

    frequency: FloatArray
    evaluation: Evaluation
    violation: float


def value(problem: Problem, cut: IntArray, frequency: FloatArray, feas_tol: float) -> Valued:
    """Return what a decision is worth.

    Parameters
    ----------
    problem
        The problem.
    cut, frequency
        The decision, shape (M, N), in layers and Hz.
    feas_tol
        Relative violation up to which its frequencies are taken for the nearest levels.

    Raises
    ------
    InstanceError
        If it is no decision: of another shape, no whole cuts in range, no finite frequencies.
    """
    inst, region = problem.instance, problem.region
    said = referee.evaluate(inst, cut, frequency)
    violation = max(said.violation, region.violation(inst, cut, frequency))
    x = inst.rounds()
    inside = np.clip(frequency, x.min_frequency, x.max_frequency)
    if region.levels is not None and violation <= feas_tol:
        inside = region.nearest(inside)
    return Valued(inside, referee.evaluate(inst, cut, inside), violation)
