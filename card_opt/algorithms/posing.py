"""The one place that says which number `lagrangian` and `column-generation` decide."""

from __future__ import annotations

from card_opt.algorithms.shared_band import in_shares
from card_opt.algorithms.single_variable import SingleVariable, in_frequencies
from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND


def posed(problem: Problem) -> SingleVariable:
    """Return a problem in its frequencies, or in its shares if a band is shared."""
    return in_shares(problem) if BAND in problem.region.needs else in_frequencies(problem)
