"""Cuts and the server's frequencies in turn, under a pool of frequency.

The general form of the iterative approach of Zhu et al. (arXiv 2402.15903): the work of the users
is decided while the server's share for each of them stays, and the other way round, until neither
changes. The first shares are equal.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.studies.literature.steps import best_cuts, of_cuts, rows_of, within

_MOST_TURNS = 100


def alternate_pool(problem: Problem) -> Decision:
    """Return the cuts and frequencies at which the alternation ends."""
    s = scaled(problem)
    rows = rows_of(problem, s, "frequency")
    equal = 1.0 / (rows.linear * np.bincount(rows.group)[rows.group])
    frequency = np.clip(equal, s.min_frequency, 1.0)
    cut = best_cuts(s, frequency)
    for _ in range(_MOST_TURNS):
        frequency = within(of_cuts(s.cost, cut), rows, of_cuts(rows.curve, cut), s.min_frequency)
        before, cut = cut, best_cuts(s, frequency)
        if np.array_equal(cut, before):
            break
    frequency = within(of_cuts(s.cost, cut), rows, of_cuts(rows.curve, cut), s.min_frequency)
    return s.decision(cut, frequency)
