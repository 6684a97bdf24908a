"""Block coordinate descent over cuts and shares of the band.

The general form of the block coordinate descent in the abstract of Meng et al. (arXiv 2603.04437):
all cuts with the shares as they are, by enumeration, then all shares with the cuts as they are, in
closed form up to the price of the band, until nothing changes. The first shares are equal. What
that paper has besides, constraints over all rounds that are met online, is `drift_plus_penalty`.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.studies.literature.steps import best_band, best_cuts, best_frequencies

_MOST_TURNS = 100


def alternate_band(problem: Problem) -> Decision:
    """Return the cuts, frequencies and shares at which the descent ends."""
    s = scaled(problem)
    frequency = s.cost.minimiser(s.min_frequency[:, np.newaxis], 1.0)
    cut = best_cuts(s, frequency, np.full(s.size[0], 1.0 / s.shape[0]))
    for _ in range(_MOST_TURNS):
        share = best_band(problem, s, cut)
        before, cut = cut, best_cuts(s, frequency, share)
        if np.array_equal(cut, before):
            break
    return s.decision(cut, best_frequencies(s, cut), best_band(problem, s, cut))
