"""One definition of every limit and tolerance that a method is run with."""

from __future__ import annotations

import math
from dataclasses import dataclass

from card_opt.errors import CardOptError, shown

FEAS_TOL = 1e-9  # relative violation that a solver is asked to stay within
PROOF_TOL = 1e-6  # relative gap at which a bound is taken to prove a cost
DEFAULT_MEMORY = 4 * 2**30  # byte


@dataclass(frozen=True)
class Limits:
    """How long, how large and how exactly a method may work.

    Attributes
    ----------
    time_limit
        Wall-clock seconds for building and solving.
    rel_gap
        Relative gap between objective and bound at which to stop.
    memory_limit
        Resident memory of the process that solves [byte].
    seed
        Of what a method draws at random; methods of this package draw nothing.

    Raises
    ------
    CardOptError
        If a limit is not a positive number, or the seed not a whole number of at least 0.
    """

    time_limit: float = 60.0
    rel_gap: float = 1e-9
    memory_limit: float = DEFAULT_MEMORY
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("time_limit", "memory_limit", "rel_gap"):
            value = getattr(self, name)
            if not (isinstance(value, int | float) and 0.0 < value < math.inf):
                raise CardOptError(f"{name} must be a positive finite number, got {shown(value)}")
        if not (isinstance(self.seed, int) and self.seed >= 0):
            raise CardOptError(f"seed must be a whole number >= 0, got {shown(self.seed)}")


DEFAULT_LIMITS = Limits()
