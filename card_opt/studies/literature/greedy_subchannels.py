"""The band in equal subchannels, given away one by one, in turn with the cuts.

The general form of what the abstract of Zhao et al. (arXiv 2504.14667) says: a greedy allocation
of subchannels, and an exhaustive search for the split, one after the other. Every device first
gets one subchannel; each further one goes to the device whose cost falls most. Transmit power is
data here, and the split of each device is its own.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.studies.literature.steps import best_cuts, best_frequencies, of_cuts

SUBCHANNELS = 32
_MOST_TURNS = 100


def greedy_subchannels(problem: Problem) -> Decision:
    """Return the cheapest of the decisions that the two steps make in turn."""
    s = scaled(problem)
    every = s.cost.minimiser(s.min_frequency[:, np.newaxis], 1.0)
    cut = best_cuts(s, every, np.full(s.size[0], 1.0 / s.shape[0]))
    best, least = None, np.inf
    seen: set[bytes] = set()
    while cut.tobytes() not in seen and len(seen) < _MOST_TURNS:
        seen.add(cut.tobytes())
        share = _given_away(s, cut)
        decision = s.decision(cut, best_frequencies(s, cut), share)
        value = problem.evaluate(*decision).objective
        if value < least:
            best, least = decision, value
        cut = best_cuts(s, every, share)
    assert best is not None
    return best


def _given_away(s: Scaled, cut: IntArray) -> FloatArray:
    """Return the shares of the band, shape (K,): in every round the subchannels are M at least."""
    assert s.link is not None
    sent = of_cuts(s.link, cut).inverse.reshape(s.shape)
    count = np.ones(s.shape)
    rounds = np.arange(s.shape[1])
    for _ in range(SUBCHANNELS - s.shape[0]):
        saved = sent / count - sent / (count + 1.0)
        count[saved.argmax(axis=0), rounds] += 1.0
    return (count / SUBCHANNELS).ravel()
