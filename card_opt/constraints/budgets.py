"""Budgets that device-rounds share: of the server's energy, of time, of the devices' energy."""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.constraints.base import Constraint, Per
from card_opt.constraints.checking import check_per, check_positive
from card_opt.constraints.summing import over
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import device_powers


@dataclass(frozen=True)
class EnergyBudget(Constraint):
    """The server's energy for the fleet, each round or each device is at most `max_energy` [J].

    Parameters
    ----------
    max_energy
        The budget [J], positive; a scalar, or one value for each group: (1,) for the fleet, (N,)
        per round, (M,) per device.
    per
        Which device-rounds share a budget: those of the ``fleet``, a ``round`` or a ``device``.

    Raises
    ------
    ConstraintError
        If a budget is not positive, or there is no such group.

    See Also
    --------
    EnergyCap : Limits each device-round alone.
    DeviceEnergyBudget : Limits the energy of the devices.

    Notes
    -----
    It lowers to shared limits, one row per group. `column-generation` is exact, and
    `Solution.prices` has what one joule more would save; docs/methods.md says which other methods
    take shared limits. With ``per="device"`` it is a budget over the rounds, as in [1]_, where it
    is kept online, without knowing the rounds to come.

    References
    ----------
    .. [1] Li et al., arXiv:2403.05158.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import EnergyBudget
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> budget = EnergyBudget(1500.0)
    >>> free, sol = co.solve(inst), co.solve(inst, constraints=[budget])
    >>> round(float(free.energy.sum())), round(float(sol.energy.sum()))
    (2658, 1500)
    >>> f"{free.objective:.3f} {sol.objective:.3f}"
    '0.426 0.453'

    What a joule more would save, about:

    >>> f"{sol.prices[budget.label].item():.1e}"
    '5.4e-05'
    """

    max_energy: float | FloatArray
    per: Per = "fleet"

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")
        check_per(self)

    def lower(self, inst: Instance) -> Region:
        """Return one row per group.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on the server's energy [J].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as the instance asks for.
        """
        return Region(rows=(over(self, "energy", self.max_energy, self.per, inst),))


@dataclass(frozen=True)
class RoundTime(Constraint):
    """Devices take turns: the delays of each round add up to at most `max_delay` [s].

    Parameters
    ----------
    max_delay
        The time of a round [s], positive; a scalar, or (N,) for rounds.

    Raises
    ------
    ConstraintError
        If a time is not positive.

    See Also
    --------
    Deadline : Limits each delay alone.
    ParallelRound : Serves the devices of a round at once.

    Notes
    -----
    It lowers to shared limits, one row per round. `column-generation` is exact, and
    `Solution.prices` has what a second more would save; docs/methods.md says which other methods
    take shared limits.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import RoundTime
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> sol = co.solve(inst, constraints=[RoundTime(300.0)])
    >>> round(float(sol.delay.sum())), sol.cut.ravel().tolist()
    (300, [1, 31, 1, 1, 1])
    """

    max_delay: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_delay", "s")

    def lower(self, inst: Instance) -> Region:
        """Return one row per round.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on the delay [s].

        Raises
        ------
        ConstraintError
            If there are not as many bounds as the instance asks for.
        """
        return Region(rows=(over(self, "delay", self.max_delay, "round", inst),))


@dataclass(frozen=True)
class DeviceEnergyBudget(Constraint):
    """What devices take to compute and to send is at most `max_energy` [J], each over all rounds.

    The energy of a device-round is the device's power times computing time plus its transmit
    power times uplink time.

    Parameters
    ----------
    max_energy
        The budget [J], positive; a scalar, or one value for each group: (M,) per device, (N,)
        per round, (1,) for the fleet.
    per
        Which device-rounds share a budget: those of a ``device``, a ``round`` or the ``fleet``.

    Raises
    ------
    ConstraintError
        If a budget is not positive, or there is no such group.

    See Also
    --------
    EnergyBudget : Limits the energy of the server.

    Notes
    -----
    It lowers to one row per group, shared limits where a group has several device-rounds. The
    energy of a device depends on the cut alone, not on the server's frequency. `column-generation`
    is exact; docs/methods.md says which other methods take shared limits.

    Examples
    --------
    The two fastest devices keep fewer layers to spare their batteries.

    >>> import card_opt as co
    >>> from card_opt.constraints import DeviceEnergyBudget
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> inst = inst.replace(device_power=10.0, transmit_power=0.5)
    >>> co.solve(inst).cut.ravel().tolist()
    [31, 31, 1, 1, 1]
    >>> sol = co.solve(inst, constraints=[DeviceEnergyBudget(200.0)])
    >>> sol.cut.ravel().tolist()
    [18, 15, 1, 1, 1]
    """

    max_energy: float | FloatArray
    per: Per = "device"

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")
        check_per(self)

    def lower(self, inst: Instance) -> Region:
        """Return one row per group.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Limits on the devices' energy [J].

        Raises
        ------
        ConstraintError
            If the instance lacks `device_power` or `transmit_power`, or there are not as many
            bounds as it asks for.
        """
        device_powers(inst)
        return Region(rows=(over(self, "device energy", self.max_energy, self.per, inst),))
