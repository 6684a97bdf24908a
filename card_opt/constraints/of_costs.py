"""Limits on what each device-round takes: its delay, and the server's energy for it."""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_positive
from card_opt.constraints.summing import each
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class Deadline(Constraint):
    """The delay of each device-round is at most `max_delay` [s].

    Parameters
    ----------
    max_delay
        The longest delay [s], positive; a scalar for all, (M,) for devices or (M, N).

    Raises
    ------
    ConstraintError
        If a deadline is not positive.

    See Also
    --------
    RoundTime : Limits the sum of a round's delays, where devices take turns.
    ParallelRound : Lets the devices of a round wait for the slowest.

    Notes
    -----
    It lowers to own limits, one row per device-round. The frequency then depends on the cut: each
    cut has a least frequency at which it is in time, and Algorithm 1 of the letter, which has one
    frequency for all cuts, may miss deadlines that can be met. `cutwise` is exact; docs/methods.md
    says which other methods take own limits.

    Examples
    --------
    Device 1 is the fastest, and keeps all layers; it has to leave them to the server to be in
    time.

    >>> import card_opt as co
    >>> from card_opt.constraints import Deadline
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> co.solve(inst).cut.ravel().tolist()
    [31, 31, 1, 1, 1]
    >>> sol = co.solve(inst, constraints=[Deadline(60.0)])
    >>> sol.cut.ravel().tolist(), bool(sol.delay.max() < 60.001)
    ([1, 31, 1, 1, 1], True)
    """

    max_delay: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_delay", "s")

    def lower(self, inst: Instance) -> Region:
        """Return one row per device-round.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Own limits on the delay [s].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as the instance asks for.
        """
        return Region(rows=(each(self, "delay", self.max_delay, inst),))


@dataclass(frozen=True)
class EnergyCap(Constraint):
    """The server's energy for each device-round is at most `max_energy` [J].

    Parameters
    ----------
    max_energy
        The most energy [J], positive; a scalar for all, (M,) for devices or (M, N).

    Raises
    ------
    ConstraintError
        If a cap is not positive.

    See Also
    --------
    EnergyBudget : Limits the sum over the fleet, a round or a device.
    DeviceEnergyBudget : Limits the energy of the devices.

    Notes
    -----
    It lowers to own limits, one row per device-round: for each cut a greatest frequency at which
    it keeps the cap. `cutwise` is exact; docs/methods.md says which other methods take own
    limits.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import EnergyCap
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> round(float(co.solve(inst).energy.max()))
    938
    >>> sol = co.solve(inst, constraints=[EnergyCap(300.0)])
    >>> round(float(sol.energy.max())), sol.cut.ravel().tolist()
    (300, [31, 31, 17, 1, 1])
    """

    max_energy: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")

    def lower(self, inst: Instance) -> Region:
        """Return one row per device-round.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Own limits on the server's energy [J].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as the instance asks for.
        """
        return Region(rows=(each(self, "energy", self.max_energy, inst),))
