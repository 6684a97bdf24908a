"""Quiet hours: in every second round the whole fleet's energy on the server is limited."""

from dataclasses import dataclass

import numpy as np

from card_opt import Instance
from card_opt.constraints import Constraint, Region, grouped


@dataclass(frozen=True)
class QuietHours(Constraint):
    """The fleet's energy in every even round is at most `max_energy` [J]."""

    max_energy: float

    def lower(self, inst: Instance) -> Region:
        """Return one row per even round."""
        number = np.arange(1, inst.shape[1] + 1)
        group = np.where(number % 2 == 0, number // 2 - 1, -1)  # -1: no limit in odd rounds
        bound = np.full(inst.shape[1] // 2, self.max_energy)
        return Region(rows=(grouped(self, "energy", group, bound, inst),))
