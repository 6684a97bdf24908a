"""The server's clock through one interface, and the one that is simulated."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Protocol, Self

import numpy as np

from card_opt.constraints.kinds import FrequencyLevels
from card_opt.errors import CardOptError, shown
from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Rounds

_OF_SERVER = (
    "server_flops_per_cycle",
    "min_frequency",
    "max_frequency",
    "power_coefficient",
    "static_power",
)


class Clock(Protocol):
    """The clock of the server's GPU, and the energy that the GPU takes."""

    def set(self, frequency: float) -> float:
        """Have the server work at a frequency [Hz]; return the one that it has then.

        Raises
        ------
        CardOptError
            If it cannot be had.
        """

    def work(self, flops: float) -> None:
        """Say that the server has computed something [FLOP]; a meter need not be told."""

    def energy(self) -> float:
        """Return what the server has taken since this clock was made [J]; it never falls."""

    def close(self) -> None:
        """Give the clock back as it was; may be done twice."""


class SimulatedClock:
    r"""A server that has any frequency of its box and takes :math:`P_0 + \xi f^3` of power.

    Seconds are those of its FLOP, so that the energy of a turn, T local epochs of one cut, is the
    referee's to the last bit (`card_opt.problem.costs.energy`), whatever the machine is.

    Parameters
    ----------
    inst
        Whose server it is.

    Raises
    ------
    CardOptError
        If the server is not the same for all devices and rounds.
    """

    def __init__(self, inst: Instance) -> None:
        self._server = _server_of(inst)
        self._past: list[float] = []  # joules of work that was followed by other work
        self._frequency, self._flops, self._times = math.nan, 0.0, 0

    def __enter__(self) -> Self:
        """Return the clock."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""

    def set(self, frequency: float) -> float:
        """Have the server work at a frequency [Hz], and return it.

        Raises
        ------
        CardOptError
            If it is outside the box.
        """
        low, high = self._server.min_frequency, self._server.max_frequency
        if not low <= frequency <= high:
            raise CardOptError(
                f"frequency must be from {low:g} to {high:g} Hz, the server's box, "
                f"got {shown(frequency)}"
            )
        self._end()
        self._frequency = float(frequency)
        return self._frequency

    def work(self, flops: float) -> None:
        """Take the energy of some FLOP at the frequency that is set.

        Raises
        ------
        CardOptError
            If none is set, or there cannot be so many.
        """
        if math.isnan(self._frequency):
            raise CardOptError("set a frequency before the server works")
        if not 0 <= flops < math.inf:
            raise CardOptError(f"flops must be at least 0 and finite, got {shown(flops)}")
        if flops != self._flops:
            self._end()
            self._flops = float(flops)
        self._times += 1

    def energy(self) -> float:
        """Return what all work has taken [J]."""
        return math.fsum([*self._past, self._present()])

    def close(self) -> None:
        """Do nothing, for there is nothing to give back."""

    def _present(self) -> float:
        """Return the energy of the same work, done some times, as the referee has it."""
        if not self._times:
            return 0.0
        x = self._server._replace(local_epochs=float(self._times))
        return float(costs.energy_weight(x, self._frequency) * self._flops)

    def _end(self) -> None:
        self._past = [math.fsum([*self._past, self._present()])]
        self._times = 0


def to_levels(
    clocks: Iterable[float], low: float = 0.0, high: float = math.inf
) -> FrequencyLevels:
    """Return the limit that keeps decisions to clocks that exist.

    Parameters
    ----------
    clocks
        Those that the server has [Hz].
    low, high
        The user's own limits [Hz].

    Raises
    ------
    CardOptError
        If no clock is within them.
    """
    every = sorted(set(clocks))
    inside = tuple(clock for clock in every if low <= clock <= high)
    if inside:
        return FrequencyLevels(inside)
    if not every:
        raise CardOptError("the server has no clocks to choose from")
    raise CardOptError(
        f"the server's clocks are {every[0]:g} to {every[-1]:g} Hz, and none of them is within "
        f"{low:g} to {high:g} Hz"
    )


def _server_of(inst: Instance) -> Rounds:
    """Return the numbers of the server alone, as floats."""
    x = inst.rounds()
    found: dict[str, Any] = {}
    for name in _OF_SERVER:
        values = np.unique(getattr(x, name))
        if values.size > 1:
            raise CardOptError(
                f"the simulated clock needs one server for all, got {values.size} values of {name}"
            )
        found[name] = float(values[0])
    return x._replace(**found)
