"""Speeds as a scenario's devices and channel have them, for runs in one process."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.scenarios.scenario import Scenario
from card_opt.training.decisions.measured import Measured


class SimulatedChannel:
    """What a scenario's devices would measure before each round: the speeds that `simulate` has.

    Parameters
    ----------
    scenario
        Whose devices and channel they are.
    devices
        Their names, in the scenario's order.
    rounds
        How many there are; more of them leave the earlier ones as they were.
    seed
        Of the channel.
    noise_density_dbm_hz
        Noise of every device-round, which broadcasts to (M, N) [dBm/Hz]; None: the scenario's.

    Raises
    ------
    CardOptError
        If the scenario has another number of devices.
    """

    def __init__(
        self,
        scenario: Scenario,
        devices: Sequence[str],
        rounds: int,
        seed: int = 0,
        noise_density_dbm_hz: npt.ArrayLike | None = None,
    ) -> None:
        self._inst = scenario.problem(seed, rounds, noise_density_dbm_hz).instance
        check_fleet(scenario.name, self._inst.shape[0], devices)
        self._devices = tuple(devices)

    def measured(
        self, round_number: int, devices: Collection[str] | None = None
    ) -> dict[str, Measured]:
        """Return the speeds of devices in a round.

        Parameters
        ----------
        round_number
            The letter's :math:`n`, 1-based.
        devices
            Names of those that are there; None for all.

        Raises
        ------
        CardOptError
            If there is no such round.
        """
        if not 1 <= round_number <= self._inst.shape[1]:
            raise CardOptError(f"rounds are 1 to {self._inst.shape[1]}, got {round_number}")
        columns = zip(
            self._inst.device_throughput.tolist(),
            self._inst.uplink_rate[:, round_number - 1].tolist(),
            self._inst.downlink_rate[:, round_number - 1].tolist(),
            strict=True,
        )
        every = zip(self._devices, columns, strict=True)
        return {
            name: Measured(*values) for name, values in every if devices is None or name in devices
        }


def check_fleet(name: str, count: int, devices: Sequence[str]) -> None:
    """Raise if the devices of a run are not as many as those of a scenario.

    Parameters
    ----------
    name, count
        Of the scenario, and how many devices it has.
    devices
        Names of the run's.

    Raises
    ------
    CardOptError
        If they are not.
    """
    if count != len(devices):
        raise CardOptError(
            f"{name} has {count} devices, and the run {len(devices)}: {', '.join(devices)}; "
            "--set device.N.count=... changes the first"
        )
