"""Constraint variants: small frozen dataclasses, each lowering itself to three primitives.

A constraint of your own is a subclass of `Constraint` with one method, `lower`, in a file of
yours; every method takes it then, for methods see allowed cuts, levels and rows only
(`card_opt.problem.region`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from card_opt.constraints.band import BandwidthPool
from card_opt.constraints.base import (
    Constraint,
    Per,
    check_per,
    check_positive,
    each,
    grouped,
    mask,
    over,
    within,
)
from card_opt.constraints.moving import MaxSwing, MovePrice
from card_opt.constraints.of_cuts import DeviceMemory, MaxCut, MinCut
from card_opt.constraints.of_options import MinParticipation, MinQuality
from card_opt.constraints.tables import TableBudget
from card_opt.constraints.waiting import ParallelRound, ServerQueue
from card_opt.errors import ConstraintError, shown
from card_opt.problem.idle import idle_frequency
from card_opt.problem.instance import Instance
from card_opt.problem.masks import Mask
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import Rows, device_powers

__all__ = [
    "BandwidthPool",
    "Constraint",
    "Deadline",
    "DeviceEnergyBudget",
    "DeviceMemory",
    "EnergyBudget",
    "EnergyCap",
    "FrequencyLevels",
    "FrequencyPool",
    "MaxCut",
    "MaxSwing",
    "MinCut",
    "MinParticipation",
    "MinQuality",
    "MovePrice",
    "ParallelRound",
    "Region",
    "RoundTime",
    "Rows",
    "ServerQueue",
    "TableBudget",
    "each",
    "grouped",
    "lower",
    "mask",
    "over",
    "within",
]


@dataclass(frozen=True)
class Deadline(Constraint):
    """The delay of each device-round is at most `max_delay` [s]; a scalar, (M,) or (M, N)."""

    max_delay: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_delay", "s")

    def lower(self, inst: Instance) -> Region:
        """Return one row per device-round."""
        return Region(rows=(each(self, "delay", self.max_delay, inst),))


@dataclass(frozen=True)
class EnergyCap(Constraint):
    """The server's energy for each device-round is at most `max_energy` [J]."""

    max_energy: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")

    def lower(self, inst: Instance) -> Region:
        """Return one row per device-round."""
        return Region(rows=(each(self, "energy", self.max_energy, inst),))


@dataclass(frozen=True)
class FrequencyLevels(Constraint):
    """The server runs at one of `levels` [Hz] only, as the steps of its voltage scaling."""

    levels: tuple[float, ...] | FloatArray

    def __post_init__(self) -> None:
        values = np.atleast_1d(check_positive(self, "levels", "Hz"))
        if values.ndim != 1 or values.size == 0 or not np.isfinite(values).all():
            raise ConstraintError(
                f"FrequencyLevels: levels must be a list of at least one finite frequency [Hz], "
                f"got {shown(self.levels)}"
            )

    def lower(self, inst: Instance) -> Region:
        """Return the levels in rising order."""
        return Region(levels=np.unique(np.atleast_1d(np.asarray(self.levels, dtype=float))))


@dataclass(frozen=True)
class EnergyBudget(Constraint):
    """The server's energy for the fleet, each round or each device is at most `max_energy` [J].

    A scalar, or one value for each group: (N,) per round, (M,) per device.
    """

    max_energy: float | FloatArray
    per: Per = "fleet"

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")
        check_per(self)

    def lower(self, inst: Instance) -> Region:
        """Return one row per group."""
        return Region(rows=(over(self, "energy", self.max_energy, self.per, inst),))


@dataclass(frozen=True)
class RoundTime(Constraint):
    """Devices take turns: the delays of each round add up to at most `max_delay` [s]."""

    max_delay: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_delay", "s")

    def lower(self, inst: Instance) -> Region:
        """Return one row per round."""
        return Region(rows=(over(self, "delay", self.max_delay, "round", inst),))


@dataclass(frozen=True)
class FrequencyPool(Constraint):
    """Devices are served at once: frequencies of each round add up to at most `max_total` [Hz].

    A device that is not served in a round takes nothing of it.
    """

    max_total: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_total", "Hz")

    def lower(self, inst: Instance) -> Region:
        """Return one row per round."""
        extra = idle_frequency(inst)
        return Region(rows=(over(self, "frequency", self.max_total, "round", inst, extra),))


@dataclass(frozen=True)
class DeviceEnergyBudget(Constraint):
    """What devices take to compute and to send is at most `max_energy` [J], each over all rounds.

    Device power times computing time plus transmit power times uplink time; the instance must
    have both powers. A scalar, or one value for each group of `per`.
    """

    max_energy: float | FloatArray
    per: Per = "device"

    def __post_init__(self) -> None:
        check_positive(self, "max_energy", "J")
        check_per(self)

    def lower(self, inst: Instance) -> Region:
        """Return one row per group."""
        device_powers(inst)
        return Region(rows=(over(self, "device energy", self.max_energy, self.per, inst),))


def lower(inst: Instance, constraints: Iterable[Constraint] | Region) -> Region:
    """Return what all constraints together leave; a region is returned as it is.

    Raises
    ------
    ConstraintError
        If one is not a constraint, or does not fit the instance.
    """
    if isinstance(constraints, Region):
        return constraints
    region, given = EVERYTHING, listed(constraints)
    _check_together(given)
    for constraint in given:
        region = region & _signed(constraint, inst)
    return region


def listed(constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """Return constraints as a tuple; one that is not in a list, too.

    Raises
    ------
    ConstraintError
        If one is not a constraint.
    """
    is_list = isinstance(constraints, Iterable) and np.iterable(constraints)  # no array of 0-d
    found: tuple[Any, ...] = tuple(constraints) if is_list else (constraints,)
    for constraint in found:
        if not isinstance(constraint, Constraint):
            raise ConstraintError(
                "constraints must be of card_opt.constraints, such as [Deadline(max_delay=30)], "
                f"got {shown(constraint)}"
            )
    return found


def _check_together(constraints: tuple[Constraint, ...]) -> None:
    """Raise `ConstraintError` if one excludes another."""
    kinds = {constraint.kind(): constraint for constraint in constraints}
    for constraint in constraints:
        for kind in constraint.excludes:
            if (other := kinds.get(kind)) is not None:
                raise ConstraintError(
                    f"{constraint.label} and {other.label} exclude each other, give one of them"
                )


def _signed(constraint: Constraint, inst: Instance) -> Region:
    """Return what a constraint lowers to, with its name on it."""
    region = constraint.lower(inst)
    name, masks = (constraint.label,), region.masks
    if region.allowed is not None and not masks:
        masks = (Mask.of(constraint.label, region.allowed),)
    return replace(
        region,
        allowed_by=() if region.allowed is None else name,
        levels_by=() if region.levels is None else name,
        masks=masks,
    )
