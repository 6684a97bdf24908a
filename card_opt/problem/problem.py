"""One problem: an instance, and what constraints leave of its decisions."""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.problem.instance import Instance
from card_opt.problem.region import EVERYTHING, Region


@dataclass(frozen=True, eq=False)
class Problem:
    """What every formulation, algorithm and solver is given.

    Attributes
    ----------
    instance
        The data: P1, or a P2 as its 1x1 slice.
    region
        What the constraints leave: allowed cuts, frequency levels, rows.
    """

    instance: Instance
    region: Region = EVERYTHING
