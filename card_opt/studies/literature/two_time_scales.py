"""Cuts once for all rounds, shares of the band in every round.

The general form of two time scales, as in the abstracts of Zhang et al. (arXiv 2501.09237) and of
Wu et al. (arXiv 2204.08119): on the large one every device gets a cut, on the small one the band
is shared. The cut is that of the least mean cost over all rounds at equal shares, a sample average
over the very rounds to come; the shares are the best ones for these cuts.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.studies.literature.steps import best_band, best_frequencies


def two_time_scales(problem: Problem) -> Decision:
    """Return one cut for each device, with the best shares and frequencies of each round."""
    s = scaled(problem)
    assert s.link is not None
    num_devices, num_rounds = s.shape
    value = s.cost.at(s.cost.minimiser(s.min_frequency[:, np.newaxis], 1.0))
    value = value + s.link.at(1.0 / num_devices)
    if s.allowed is not None:
        value = np.where(s.allowed, value, np.inf)
    cut = value.reshape(num_devices, num_rounds, -1).mean(axis=1).argmin(axis=1).repeat(num_rounds)
    return s.decision(cut, best_frequencies(s, cut), best_band(problem, s, cut))
