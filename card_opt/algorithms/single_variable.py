"""A problem as prices take it: besides its cut a device-round has one number to choose.

Costs and shares of rows are curves of that number (`card_opt.problem.curves`). Here it is the
frequency; where the device-rounds of a round share a band it is their share of it instead
(`card_opt.algorithms.shared_band`). Whoever solves the scaled problem need not know which.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.start import Hint


@dataclass(frozen=True, kw_only=True, eq=False)
class SingleVariable:
    """A problem whose numbers are the relative frequencies.

    Attributes
    ----------
    scaled
        The problem to solve.
    levels
        Frequencies that are allowed, or have a power, of all device-rounds [Hz], shape (L,);
        None for the whole box.
    num_names
        How many options a device-round has in a proof (`card_opt.algorithms.proof`).
    slack
        How much less decisions may cost in all than `scaled` says, by its rounding [scaled].
    """

    scaled: Scaled
    levels: FloatArray | None
    num_names: int
    slack: float = 0.0

    def decision(self, column: IntArray, number: FloatArray) -> Decision:
        """Return the decision of 0-based columns and their numbers, both of shape (K,)."""
        return self.scaled.decision(column, number)

    def choice(self, start: Hint) -> tuple[IntArray, FloatArray]:
        """Return the columns and numbers nearest to a start, shape (K,)."""
        return self.scaled.choice(start.cut, start.frequency)

    def names(self, owner: IntArray, column: IntArray, low: FloatArray) -> IntArray:
        """Return what a proof calls options, shape (J, n): each stands for n of a proof's.

        Parameters
        ----------
        owner, column, low
            Device-round, column and least number of each option, shape (J,).
        """
        if self.levels is None or self.scaled.steps is not None:
            return column[:, np.newaxis]
        hertz = low * self.scaled.max_frequency[owner]
        between = 0.5 * (self.levels[1:] + self.levels[:-1])
        return (column * self.levels.size + np.searchsorted(between, hertz))[:, np.newaxis]


def in_frequencies(problem: Problem) -> SingleVariable:
    """Return a problem without shares of a band, as it is scaled."""
    s, levels = scaled(problem), problem.region.levels
    each = 1 if levels is None or s.steps is not None else levels.size
    return SingleVariable(scaled=s, levels=levels, num_names=each * s.size[1])


def put_in_box(problem: Problem, decision: Decision) -> Decision:
    """Return a decision of a problem without what rounding puts outside of the boxes."""
    x, region = problem.instance.rounds(), problem.region
    frequency = np.clip(decision.frequency, x.min_frequency, x.max_frequency)
    share = decision.share
    if share is not None and region.min_share is not None:
        share = np.clip(share, region.min_share, 1.0)
    return Decision(decision.cut, frequency, share)
