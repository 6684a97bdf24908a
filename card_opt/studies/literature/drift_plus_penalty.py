"""A budget over all rounds, met online by a virtual queue.

The general form of Lyapunov optimisation, as in the abstract of Li et al. (arXiv 2403.05158): a
queue grows by what a round takes of the budget beyond its equal part, and each round minimises V
times its cost plus the queue times what it takes, over cuts by enumeration and over the frequency
in closed form, without knowing later rounds. In the end such a queue has taken somewhat more than
the budget; so that a decision keeps it, the queue aims at less, by a factor found in hindsight,
and V is the best of a grid, in hindsight too.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled, scaled
from card_opt.studies.literature.steps import of_cuts, rows_of

WEIGHTS = np.geomspace(1e-6, 1e2, 33)
_MARGIN = 1e-9
_AIMS = 10  # tries at what to aim at, for each V


def drift_plus_penalty(problem: Problem) -> Decision | None:
    """Return the cheapest decision of a queue that keeps the budget; None if none does."""
    s = scaled(problem)
    rows = rows_of(problem, s, "energy")
    best, least = None, np.inf
    for weight in WEIGHTS:
        aim = 1.0
        for _ in range(_AIMS):
            cut, frequency = _played(s, rows, weight, aim)
            taken = float(rows.totals(rows.shares(cut, frequency)).max())
            if taken <= 1.0:
                break
            aim *= (1.0 - _MARGIN) / taken
        value = float(of_cuts(s.cost, cut).at(frequency).sum())
        if taken <= 1.0 and value < least:
            best, least = s.decision(cut, frequency), value
    return best


def _played(s: Scaled, rows: ScaledRows, weight: float, aim: float) -> tuple[IntArray, FloatArray]:
    """Return cuts and relative frequencies, shape (K,), decided round by round."""
    num_rounds = s.shape[1]
    cut, frequency = np.zeros(s.size[0], dtype=np.int64), np.ones(s.size[0])
    queue = np.zeros(rows.num_groups)
    for number in range(num_rounds):
        here = np.arange(number, s.size[0], num_rounds)
        price = queue[rows.group[here], np.newaxis]
        goal = weight * s.cost.rows(here) + price * rows.curve.rows(here)
        each = goal.minimiser(s.min_frequency[here, np.newaxis], 1.0)
        cut[here] = goal.at(each).argmin(axis=1)
        frequency[here] = each[np.arange(here.size), cut[here]]
        taken = of_cuts(rows.curve.rows(here), cut[here]).at(frequency[here])
        used = np.bincount(rows.group[here], taken, minlength=queue.size)
        queue = np.maximum(queue + used - aim / num_rounds, 0.0)
    return cut, frequency
