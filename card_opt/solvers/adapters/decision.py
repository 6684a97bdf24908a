"""What every adapter does to a solver's claim and decision before it hands them over."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from card_opt.models import catalogue
from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.scaling import Scaled
from card_opt.solvers.adapters.protocol import Module

ABS_GAP = 1e-12  # of a scaled objective, so small that the relative gap decides
_ROUNDING = 1e-6  # relative distance from where it may be that a solver's tolerance explains
_INFINITE = 1e19  # of a scaled value: what solvers say for none is above
_ABOUT = {formulation.module: formulation.about for formulation in catalogue.FORMULATIONS}


def read(problem: Problem, formulation: Module, model: Any) -> Decision | tuple[None, None, None]:
    """Return the decision in a model's values, as `within_box` leaves it; if it is one at all."""
    cut, frequency, share = formulation.decision(model)
    if not is_decision(problem.instance, cut, frequency):
        return None, None, None
    if share is not None:
        share = np.clip(share, problem.region.min_share, 1.0)
    return Decision(cut, within_box(problem.instance, frequency, problem.region), share)


def about(problem: Problem, formulation: Module) -> About:
    """Return what a formulation's model has to do with the problem."""
    of = _ABOUT.get(getattr(formulation, "__name__", ""))
    return About.PROBLEM if of is None else of(problem)


def claimed(
    s: Scaled,
    word: str,
    says: Saying,
    objective: float = math.nan,
    bound: float = math.nan,
    subject: About = About.PROBLEM,
) -> Claim:
    """Return what a solver says of a scaled model, objective and bound in units of the cost."""

    def cost(value: float) -> float:
        return s.to_cost(value) if abs(value) < _INFINITE else math.nan

    return Claim(word, says, cost(objective), cost(bound), subject)


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
