"""One cut and one rank for all devices, by trying every pair.

The general form of the exhaustive search for split position and LoRA rank in the abstract of
Zhao et al. (arXiv 2504.14667): every option is tried for the whole fleet in all rounds, and the
cheapest that keeps all limits is taken.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.studies.literature.steps import best_frequencies


def common_choice(problem: Problem) -> Decision | None:
    """Return the best decision in which all device-rounds have the same option; None if none."""
    s = scaled(problem)
    best, least = None, np.inf
    for option in range(s.size[1]):
        cut = np.full(s.size[0], option)
        if s.allowed is not None and not s.allowed[:, option].all():
            continue
        decision = s.decision(cut, best_frequencies(s, cut))
        if problem.region.violation(problem.instance, *decision) > FEAS_TOL:
            continue
        value = problem.evaluate(*decision).objective
        if value < least:
            best, least = decision, value
    return best
