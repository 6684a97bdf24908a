"""Limits on sums of one quantity over groups of device-rounds, and what the quantities are."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

import numpy as np

from card_opt.errors import ConstraintError, shown
from card_opt.problem import costs
from card_opt.problem.checks import as_floats
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray, Profile, Rounds, Values

TABLE = "table"  # what the extra of the rows says, and nothing besides
SHARE = "share"  # of the band
QUANTITIES = ("delay", "energy", "frequency", "device energy", TABLE, SHARE)
UNITS = {
    "delay": "s",
    "energy": "J",
    "frequency": "Hz",
    "device energy": "J",
    TABLE: "",
    SHARE: "",
}


@dataclass(frozen=True, kw_only=True, eq=False)
class Rows:
    """Limits on one quantity, summed over disjoint groups of device-rounds.

    For every group g: the sum of ``coefficient * (quantity + extra)`` over its device-rounds is
    at most ``bound[g]``.

    Attributes
    ----------
    label
        The constraint that they come from, for messages.
    quantity
        ``delay`` [s], ``energy`` [J], ``frequency`` [Hz], ``device energy`` [J], ``share`` of
        the band, or ``table``: what `extra` says of each cut, in whatever unit.
    group
        Group of each device-round, shape (M, N), 0..G-1; -1 for none.
    bound
        Limit of each group, in the unit of the quantity, shape (G,), positive; inf for none.
    coefficient
        Weight of each device-round, shape (M, N), at least 0.
    extra
        What each cut adds to the quantity, in its unit, shape (M, N, C), so that none of the
        sums is negative; None for nothing.
    is_floor
        Whether the bound is how far a sum may fall short, and so no number that a user gave.

    Raises
    ------
    ConstraintError
        If a field is out of range or of a wrong shape.

    See Also
    --------
    each : Makes one row for each device-round.
    over : Makes one row for the fleet, per round or per device.
    grouped : Makes rows of any groups and weights.

    Examples
    --------
    Two devices and two rounds; the delays of a round add up to at most 300 s.

    >>> import numpy as np
    >>> from card_opt.constraints import Rows
    >>> rows = Rows(
    ...     label="time", quantity="delay", group=np.array([[0, 1], [0, 1]]),
    ...     bound=np.array([300.0, 300.0]), coefficient=np.ones((2, 2)),
    ... )
    >>> rows.totals(np.array([[100.0, 90.0], [150.0, 80.0]])).tolist()
    [250.0, 170.0]
    """

    label: str
    quantity: str
    group: IntArray
    bound: FloatArray
    coefficient: FloatArray
    extra: FloatArray | None = None
    is_floor: bool = False

    def __post_init__(self) -> None:
        if self.quantity not in QUANTITIES:
            raise ConstraintError(
                f"{self.label}: quantity must be one of {', '.join(QUANTITIES)}, "
                f"got {shown(self.quantity)}"
            )
        group = np.asarray(self.group)
        bound = as_floats(f"{self.label}: bound", self.bound)
        coefficient = as_floats(f"{self.label}: coefficient", self.coefficient)
        if group.dtype.kind not in "iu" or group.ndim != 2 or bound.ndim != 1:
            raise ConstraintError(
                f"{self.label}: group must be whole numbers of shape (M, N) and bound of shape "
                f"(G,), got {group.dtype} {group.shape} and {bound.shape}"
            )
        if coefficient.shape != group.shape:
            raise ConstraintError(
                f"{self.label}: coefficient must be of shape {group.shape}, "
                f"got {coefficient.shape}"
            )
        if group.size and not (group.min() >= -1 and group.max() < bound.size):
            raise ConstraintError(
                f"{self.label}: groups must be in -1..{bound.size - 1}, "
                f"got {group.min()}..{group.max()}"
            )
        if not (bound > 0.0).all():
            bad = bound[~(bound > 0.0)][0]
            raise ConstraintError(
                f"{self.label}: bound must be positive [{UNITS[self.quantity]}], got {bad:g}"
            )
        if not ((coefficient >= 0.0) & np.isfinite(coefficient)).all():
            raise ConstraintError(f"{self.label}: coefficients must be finite and at least 0")
        if self.extra is None and self.quantity == TABLE:
            raise ConstraintError(f"{self.label}: a table of what cuts take needs extra, got None")
        if self.extra is not None:
            extra = as_floats(f"{self.label}: extra", self.extra)
            if extra.ndim != 3 or extra.shape[:2] != group.shape:
                raise ConstraintError(
                    f"{self.label}: extra must be of shape (M, N, C) with (M, N) = {group.shape}, "
                    f"got {extra.shape}"
                )
            if not np.isfinite(extra).all():
                raise ConstraintError(f"{self.label}: extra must be finite")
            object.__setattr__(self, "extra", extra)
        object.__setattr__(self, "group", group.astype(np.int64, copy=False))
        object.__setattr__(self, "bound", bound)
        object.__setattr__(self, "coefficient", coefficient)

    @functools.cached_property
    def is_own(self) -> bool:
        """Return whether every group is a single device-round."""
        members = self.group[self.group >= 0]
        return members.size == 0 or int(np.bincount(members).max()) <= 1

    def limited(self, values: FloatArray, cut: IntArray) -> FloatArray:
        """Return what is limited of each device-round: a quantity with the extra of its cut.

        Parameters
        ----------
        values
            The quantity, in its unit, shape (M, N).
        cut
            1-based cuts, shape (M, N).

        Returns
        -------
        ndarray
            In the same unit, shape (M, N).
        """
        if self.extra is None:
            return values
        return values + np.take_along_axis(self.extra, cut[..., np.newaxis] - 1, axis=-1)[..., 0]

    @functools.cached_property
    def each_bound(self) -> FloatArray:
        """Return the bound of each device-round's group, shape (M, N); inf without a group."""
        return np.append(self.bound, np.inf)[self.group]

    def totals(self, values: FloatArray) -> FloatArray:
        """Return the weighted sum of each group.

        Parameters
        ----------
        values
            What is limited, as `limited` returns it, shape (M, N).

        Returns
        -------
        ndarray
            Sums in the unit of the quantity, shape (G,).
        """
        inside = self.group >= 0
        weights = (self.coefficient * values)[inside]
        sums = np.bincount(self.group[inside], weights=weights, minlength=self.bound.size)
        return np.asarray(sums, dtype=np.float64)

    def part(self, index: tuple[slice | IntArray, slice]) -> Rows:
        """Return the rows of some devices and rounds; groups without any of them are dropped.

        Parameters
        ----------
        index
            Devices and rounds, 0-based: slices; for devices also their numbers, shape (K,).

        Returns
        -------
        Rows
            Rows with their bounds as they are, for what is left of each group.
        """
        group = self.group[index]
        kept, renumbered = np.unique(group, return_inverse=True)
        has_none = int(kept.size > 0 and kept[0] == -1)
        return replace(
            self,
            group=renumbered - has_none,
            bound=self.bound[kept[has_none:]],
            coefficient=self.coefficient[index],
            extra=None if self.extra is None else self.extra[index],
        )


def quantity_of(
    inst: Instance,
    quantity: str,
    cut: IntArray,
    frequency: FloatArray,
    share: FloatArray | None = None,
) -> FloatArray:
    """Return a quantity of each device-round at a decision, shape (M, N), by the referee."""
    if quantity == SHARE and share is not None:
        return share
    x = inst.rounds() if share is None else inst.rounds().with_share(share)
    return quantity_at(inst, quantity, x, inst.profile_at(cut), frequency)


def quantity_at(
    inst: Instance, quantity: str, x: Rounds, p: Profile, frequency: Values
) -> FloatArray:
    """Return a quantity by the referee, without what rows add to it, with the whole band.

    Parameters
    ----------
    inst
        The instance, for its devices' powers.
    quantity
        One of `QUANTITIES`.
    x, p, frequency
        Device-rounds, profiles and frequencies [Hz], which broadcast; devices are the first of
        their axes.
    """
    if quantity == "delay":
        return np.asarray(costs.delay(x, p, frequency))
    if quantity == "energy":
        return np.asarray(costs.energy(x, p, frequency))
    shape = np.broadcast_shapes(*map(np.shape, (frequency, p.device_flops, x.uplink_rate)))
    if quantity == "frequency":
        return np.broadcast_to(frequency, shape)
    if quantity in {TABLE, SHARE}:
        return np.full(shape, float(quantity == SHARE))
    powers = (power.reshape(-1, *[1] * (len(shape) - 1)) for power in device_powers(inst))
    return np.broadcast_to(costs.device_energy(x, p, *powers), shape)


def device_powers(inst: Instance) -> tuple[FloatArray, FloatArray]:
    """Return the devices' power when they compute and when they send [W], shape (M, 1).

    Raises
    ------
    ConstraintError
        If the instance does not have both.
    """
    if inst.device_power is None or inst.transmit_power is None:
        missing = "device_power" if inst.device_power is None else "transmit_power"
        raise ConstraintError(
            f"a limit on device energy needs device_power and transmit_power of the instance "
            f"[W], got none for {missing}"
        )
    return inst.device_power[:, np.newaxis], inst.transmit_power[:, np.newaxis]
