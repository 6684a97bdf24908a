"""Where a run is; every random number of a run is drawn from its place, not from a stream."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class Position(NamedTuple):
    """One local epoch of one device in one round, which is one mini-batch; all 1-based.

    Attributes
    ----------
    round
        The letter's :math:`n`.
    device
        The letter's :math:`m`.
    epoch
        The letter's :math:`t`; 0 is before the first.
    """

    round: int
    device: int
    epoch: int


def seed_of(seed: int, *place: int) -> int:
    """Return the seed of the random numbers that are drawn at a place, 0 to 2**63 - 1.

    Parameters
    ----------
    seed
        The run's.
    *place
        What tells the place from every other, such as a `Position` and the number of a layer.
    """
    drawn = np.random.SeedSequence([seed, *place])
    return int(drawn.generate_state(1, np.uint64)[0] >> np.uint64(1))
