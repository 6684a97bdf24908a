"""One problem: an instance, and what constraints leave of its decisions."""

from __future__ import annotations

import functools
import hashlib
import math
from dataclasses import dataclass

import numpy.typing as npt

from card_opt.problem import referee
from card_opt.problem.idle import freed
from card_opt.problem.instance import Instance
from card_opt.problem.referee import Evaluation
from card_opt.problem.region import EVERYTHING, Region, data_region
from card_opt.problem.together import together


@dataclass(frozen=True, eq=False)
class Problem:
    """What every formulation, algorithm and solver is given.

    Attributes
    ----------
    instance
        The data: P1, or a P2 as its 1x1 slice.
    region
        What the constraints leave: allowed cuts, frequency levels, rows. Cuts that need a link
        which is not there are taken out, and frequencies without a power.

    See Also
    --------
    Scenario.problem : The problem of a scenario, its limits included.
    robust : The problem that uncertain rates come to.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> limits = [co.constraints.MaxCut(8)]
    >>> problem = co.Problem(inst, co.constraints.lower(inst, limits))
    >>> problem.num_choices == 8 * problem.num_rounds
    True
    >>> int(co.solve(problem).cut.max()) <= 8
    True
    """

    instance: Instance
    region: Region = EVERYTHING

    def __post_init__(self) -> None:
        own = data_region(self.instance)
        if own.needs:
            object.__setattr__(self, "region", self.region & own)
        if not self.instance.is_served.all():
            object.__setattr__(self, "region", freed(self.region, self.instance))

    def evaluate(
        self, cut: npt.ArrayLike, frequency: npt.ArrayLike, share: npt.ArrayLike | None = None
    ) -> Evaluation:
        """Judge a decision: `card_opt.evaluate`, and what couples device-rounds besides limits.

        Parameters
        ----------
        cut
            Layers on the device, whole numbers 1..C; a scalar or shape (M, N).
        frequency
            Server frequency [Hz], positive; a scalar or shape (M, N).
        share
            Share of the band, in (0, 1]; a scalar or shape (M, N). None for the whole band.

        Returns
        -------
        Evaluation
            Where devices wait for each other the delay of each is its round's makespan; and the
            cost includes that of moving the cut. Limits are `Region.violation`'s.

        Raises
        ------
        InstanceError
            If a cut, a frequency or a share is not allowed, or a shape is wrong.
        """
        alone = referee.evaluate(self.instance, cut, frequency, share)
        return together(self.instance, self.region, alone, cut, share)

    @functools.cached_property
    def digest(self) -> str:
        """Return 16 hexadecimal digits that tell this problem from any other."""
        digest = hashlib.sha256()
        for arrays in (self.instance.arrays(), self.region.arrays()):
            for name, value in sorted(arrays.items()):
                digest.update(f"{name}{value.dtype.str}{value.shape}".encode())
                digest.update(value.tobytes())
        return digest.hexdigest()[:16]

    @property
    def num_rounds(self) -> int:
        """Return K, the number of device-rounds."""
        return math.prod(self.instance.shape)

    @property
    def num_columns(self) -> int:
        """Return how many there are, forbidden ones included: see `num_choices`."""
        steps = 1
        if self.instance.level_power is not None and self.region.levels is not None:
            steps = self.region.levels.size
        return self.num_rounds * self.instance.num_cuts * steps

    @property
    def num_choices(self) -> int:
        """Return how many choices of a cut there are, in all device-rounds.

        Of a cut and a frequency, where the server's power is a table: models have a choice for
        each pair then.
        """
        allowed = self.region.allowed
        if allowed is None:
            return self.num_columns
        each = self.num_columns // (self.num_rounds * self.instance.num_cuts)
        return each * int(allowed.sum())

    @property
    def num_levels(self) -> int:
        """Return how many frequencies a choice may still have in a model; 0 if it is a box."""
        if self.region.levels is None:
            return 0
        return 1 if self.instance.level_power is not None else self.region.levels.size
