"""What devices measure before a round, made fit to decide by: refused, floored, smoothed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from numbers import Real
from typing import Any, NamedTuple

from card_opt.errors import CardOptError, shown

UNITS = {"throughput": "FLOP/s", "uplink": "bit/s", "downlink": "bit/s"}


class Measured(NamedTuple):
    """How fast a device and its links are."""

    throughput: float  #: of the device [FLOP/s]
    uplink: float  #: from the device [bit/s]
    downlink: float  #: to the device [bit/s]


FLOOR = Measured(1e6, 1e3, 1e3)  # what is slower than this was held up, and is no speed


def read_report(values: Mapping[str, Any]) -> tuple[Measured, int]:
    """Return what a device says it has measured, and how many samples it has.

    Raises
    ------
    CardOptError
        If these are no numbers.
    """
    measured, samples = values.get("measured"), values.get("samples")
    if not isinstance(measured, dict) or set(measured) != set(Measured._fields):
        raise CardOptError(
            f"measured must have {', '.join(Measured._fields)}, got {shown(measured)}"
        )
    if not all(type(value) in (int, float) for value in measured.values()):
        raise CardOptError(f"measured must be numbers, got {shown(measured)}")
    if type(samples) is not int or samples < 1:
        raise CardOptError(f"samples must be an integer from 1 on, got {shown(samples)}")
    return Measured(**{name: float(value) for name, value in measured.items()}), samples


class Speeds:
    r"""The speeds of all devices, smoothed over the rounds.

    A delay is linear in the seconds that a FLOP or a bit takes, so it is these that are averaged:
    after a new value :math:`v`,

    .. math:: 1/r \leftarrow (1 - \alpha)/r + \alpha/v

    The first value of a device, that of its probe, is taken as it is, and so is every one with
    :math:`\alpha = 1`. A value below `FLOOR` counts as that. One that is no speed at all, such
    as nan, 0 or a negative number, is refused, and the last good one of the device stays.

    Parameters
    ----------
    smoothing
        :math:`\alpha`, the weight of a new value, above 0 and at most 1.

    Raises
    ------
    CardOptError
        If the weight is not allowed.
    """

    def __init__(self, smoothing: float = 0.5) -> None:
        if not 0 < smoothing <= 1:
            raise CardOptError(
                f"smoothing must be above 0 and at most 1, the weight of a new value, "
                f"got {shown(smoothing)}"
            )
        self._weight = smoothing
        self._last: dict[str, Measured] = {}

    @property
    def memory(self) -> dict[str, list[float]]:
        """What must be kept to go on from here, as JSON has it."""
        return {device: list(last) for device, last in self._last.items()}

    def recall(self, memory: Mapping[str, list[float]]) -> None:
        """Go on from a `memory`."""
        self._last = {device: Measured(*last) for device, last in memory.items()}

    def last(self, device: str) -> Measured | None:
        """Return the speeds of a device as they were before, or None if it is new."""
        return self._last.get(device)

    def update(self, device: str, came: Measured) -> tuple[Measured, str]:
        """Return the speeds to decide by, and a line if some of what came was refused.

        Parameters
        ----------
        device
            Whose they are.
        came
            What it has measured.

        Raises
        ------
        CardOptError
            If a value is refused and there is none from before.
        """
        last, found, refused = self._last.get(device), [], []
        for i, (name, unit) in enumerate(UNITS.items()):
            value = came[i]
            if is_speed(value):
                new = max(float(value), FLOOR[i])
                found.append(new if last is None else self._mean(last[i], new))
                continue
            line = f"device {device}: {name} must be positive and finite [{unit}], got "
            refused.append(line + shown(value))
            if last is not None:
                found.append(last[i])
        if len(found) < len(came):
            raise CardOptError(f"{refused[0]}, and there is no value from before: measure again")
        self._last[device] = speeds = Measured(*found)
        return speeds, f"{'; '.join(refused)}; the last good value stays" if refused else ""

    def _mean(self, last: float, new: float) -> float:
        if self._weight == 1.0:
            return new
        return 1.0 / ((1.0 - self._weight) / last + self._weight / new)


def is_speed(value: object) -> bool:
    """Return whether a value is a number that a speed can be.

    >>> [is_speed(value) for value in (2e6, 0, -1.0, float("nan"), float("inf"), "2e6", True)]
    [True, False, False, False, False, False, False]
    """
    is_number = isinstance(value, Real) and not isinstance(value, bool)
    return is_number and 0 < float(value) < math.inf  # type: ignore[arg-type]
