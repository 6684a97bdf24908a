"""Limits on the server's frequency: to some of its values, and of the sum of a round."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_positive
from card_opt.constraints.summing import over
from card_opt.errors import ConstraintError, shown
from card_opt.problem.idle import idle_frequency
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class FrequencyLevels(Constraint):
    """The server runs at one of `levels` [Hz] only, as the steps of its voltage scaling.

    Parameters
    ----------
    levels
        The frequencies that it has [Hz], in any order, shape (L,); a scalar for a single one.

    Raises
    ------
    ConstraintError
        If there is no level, or one is not a finite positive number.

    See Also
    --------
    card_opt.Instance : Takes levels with the power measured at each, `level_power`.

    Notes
    -----
    It lowers to levels. Those outside the frequency box of a device-round are not for it. The
    cost is convex in the frequency, so the best level is one of the two beside the free optimum,
    which need not be the nearer one. `cutwise` is exact; docs/methods.md says which other methods
    take levels.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import FrequencyLevels
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> levels = FrequencyLevels((0.4e9, 0.5e9, 0.6e9))
    >>> sol = co.solve(inst, constraints=[levels])
    >>> (sol.frequency / 1e9).ravel().tolist()
    [0.6, 0.6, 0.6, 0.6, 0.4]
    """

    levels: tuple[float, ...] | FloatArray

    def __post_init__(self) -> None:
        values = np.atleast_1d(check_positive(self, "levels", "Hz"))
        if values.ndim != 1 or values.size == 0 or not np.isfinite(values).all():
            raise ConstraintError(
                f"FrequencyLevels: levels must be a list of at least one finite frequency [Hz], "
                f"got {shown(self.levels)}"
            )

    def lower(self, inst: Instance) -> Region:
        """Return the levels in rising order.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            The levels [Hz], for every device-round.
        """
        return Region(levels=np.unique(np.atleast_1d(np.asarray(self.levels, dtype=float))))


@dataclass(frozen=True)
class FrequencyPool(Constraint):
    """Devices are served at once: frequencies of each round add up to at most `max_total` [Hz].

    A device that is not served in a round takes nothing of it.

    Parameters
    ----------
    max_total
        What the server has to share in a round [Hz], positive; a scalar, or (N,) for rounds.

    Raises
    ------
    ConstraintError
        If a total is not positive.

    See Also
    --------
    BandwidthPool : Shares the band of the links instead.
    ParallelRound : Has such a pool, and lets devices wait for the slowest.

    Notes
    -----
    It lowers to shared limits, one row per round. At a price of a hertz each device-round is a
    problem of its own again, and that price is found: `column-generation` is exact, and
    `Solution.prices` has what a hertz more would save; docs/methods.md says which other methods
    take shared limits.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import FrequencyPool
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> round(float(co.solve(inst).frequency.sum() / 1e9), 1)
    2.6
    >>> sol = co.solve(inst, constraints=[FrequencyPool(2e9)])
    >>> round(float(sol.frequency.sum() / 1e9), 3), sol.cut.ravel().tolist()
    (2.0, [31, 31, 1, 1, 1])
    """

    max_total: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_total", "Hz")

    def lower(self, inst: Instance) -> Region:
        """Return one row per round.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on the frequency [Hz].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as the instance asks for.
        """
        extra = idle_frequency(inst)
        return Region(rows=(over(self, "frequency", self.max_total, "round", inst, extra),))
